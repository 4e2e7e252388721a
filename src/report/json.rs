//! `json`: findings for programs. The structs below define the form; nothing else decides a key.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Report;
use super::lines::Files;
use super::readiness::{V1Readiness, of_languages};
use crate::diagnostic::{Diagnostic, Place, Role, Severity};
use crate::json::line;

/// What is wrong, and how ready each language is.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct V1<'a> {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// What was found, in the order in which to read it.
    findings: Vec<V1Finding<'a>>,
    /// How many findings there are.
    counts: V1Counts,
    /// How ready each language is, by its tag; only with `--publish`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "BTreeMap<&str, V1Readiness<'_>>"))]
    publish: Option<BTreeMap<&'a str, V1Readiness<'a>>>,
    /// What was left out, since it was there before; only with `--since` or `--baseline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "V1Compared"))]
    compared: Option<V1Compared>,
}

/// The findings that are not listed, counted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Compared {
    /// How many findings were there before and still are.
    older: usize,
    /// How many findings were there before and no longer are.
    gone: usize,
}

/// Something that a writer or a translator can fix.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Finding<'a> {
    /// The code of the check: `beatbook explain CODE` says what it wants.
    code: &'a str,
    /// How serious it is.
    level: Severity,
    /// The tag of the language that it is about; null where it is about none, or about several.
    locale: Option<&'a str>,
    /// The id of the message or term that it is about; null where it is about none.
    message: Option<&'a str>,
    /// The attribute that it is about, without its dot; null where it is about the value or the whole message.
    attribute: Option<&'a str>,
    /// What is wrong, in a sentence.
    text: &'a str,
    /// What to do about it; null where that goes without saying.
    help: Option<&'a str>,
    /// Where it is, the main place first.
    places: Vec<V1Place<'a>>,
}

/// A part of a file. Lines and columns count from 1, columns in code points; the end is the position after the last character.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Place<'a> {
    /// The path, relative to the library or project, with `/`. The file need not exist yet.
    path: &'a str,
    /// The line on which it begins.
    line: usize,
    /// The column at which it begins.
    column: usize,
    /// The line on which it ends.
    end_line: usize,
    /// The column at which it ends.
    end_column: usize,
    /// What this place has to do with the finding.
    role: Role,
}

/// Findings, counted by level.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Counts {
    /// How many findings make the run fail.
    deny: usize,
    /// How many do not.
    warn: usize,
}

pub(super) fn render(report: &Report<'_>) -> String {
    let mut files = Files::default();
    let counts = report.counts();
    line(&V1 {
        version: 1,
        findings: report
            .shown()
            .map(|finding| of_finding(finding, &mut files))
            .collect(),
        counts: V1Counts {
            deny: counts.deny,
            warn: counts.warn,
        },
        publish: report.publish.map(of_languages),
        compared: report.compared.map(|compared| V1Compared {
            older: compared.older.len(),
            gone: compared.gone,
        }),
    })
}

fn of_finding<'a>(finding: &'a Diagnostic, files: &mut Files<'a>) -> V1Finding<'a> {
    V1Finding {
        code: finding.code,
        level: finding.level,
        locale: finding.locale.as_deref(),
        message: finding.message.as_deref(),
        attribute: finding.attribute.as_deref(),
        text: &finding.text,
        help: finding.help.as_deref(),
        places: finding
            .places
            .iter()
            .map(|place| of_place(place, files))
            .collect(),
    }
}

fn of_place<'a>(place: &'a Place, files: &mut Files<'a>) -> V1Place<'a> {
    let (start, end) = files.positions(place);
    V1Place {
        path: &place.path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        role: place.role,
    }
}

#[cfg(test)]
mod tests {
    use crate::report::visible::acts;
    use crate::report::{FindingsFormat, Report, findings, fixture};

    #[test]
    fn the_form_is_the_documented_one() {
        let fixture = fixture::findings();
        let out = findings(&fixture.report(), FindingsFormat::Json, false);
        assert!(!out.contains(acts));
        let value: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(value["findings"][0]["text"], fixture.findings[0].text);
        assert_eq!(value["counts"]["deny"], 5);
        let first = Report {
            findings: &fixture.findings[..1],
            rules: &[],
            publish: None,
            compared: None,
        };
        insta::assert_snapshot!(findings(&first, FindingsFormat::Json, false), @r#"{"version":1,"findings":[{"code":"references","level":"deny","locale":"ko","message":"package-theft-call","attribute":null,"text":"`package-theft-call` in Korean uses `$numero`, which the English does not have; readers would see `{$numero}`","help":"write { -contact-911 }, as the English does","places":[{"path":"locales/ko/topics/package-theft.ftl","line":2,"column":34,"end_line":2,"end_column":41,"role":"translation"},{"path":"content/topics/package-theft.ftl","line":3,"column":43,"end_line":3,"end_column":55,"role":"source"}]}],"counts":{"deny":1,"warn":0}}"#);
    }

    #[test]
    fn keys_keep_their_order() {
        let out = findings(
            &Report {
                findings: &[],
                rules: &[],
                publish: None,
                compared: None,
            },
            FindingsFormat::Json,
            false,
        );
        assert_eq!(
            out,
            "{\"version\":1,\"findings\":[],\"counts\":{\"deny\":0,\"warn\":0}}\n"
        );
    }
}
