//! `sarif`: SARIF 2.1.0, which code scanning reads.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::json::to_text;
use super::lines::Files;
use super::{Report, Rule};
use crate::diagnostic::{Diagnostic, Level, Place};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// GitHub refuses a file in which any result has no location, so what has none gets a name that is no file's.
const NOWHERE: &str = "the project as a whole";

pub(super) fn render(report: &Report<'_>) -> String {
    let rules = rules(report);
    let index: BTreeMap<&str, usize> = rules
        .iter()
        .enumerate()
        .map(|(at, rule)| (rule.code, at))
        .collect();
    let mut files = Files::default();
    let mut seen = BTreeMap::new();
    let results: Vec<Value> = report
        .shown()
        .map(|finding| {
            let fingerprint = fingerprint(finding);
            let nth: &mut usize = seen.entry(fingerprint.clone()).or_default();
            *nth += 1;
            let fingerprint = format!("{fingerprint}:{nth}");
            result(finding, index[finding.code], &fingerprint, &mut files)
        })
        .collect();
    to_text(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Beatbook",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The project's root."}}},
            "results": results,
        }],
    }))
}

/// The checks that ran, and whatever else a finding names.
fn rules(report: &Report<'_>) -> Vec<Rule> {
    let mut rules = report.rules.to_vec();
    for finding in report.shown() {
        if !rules.iter().any(|rule| rule.code == finding.code) {
            rules.push(Rule {
                code: finding.code,
                summary: finding.code.to_owned(),
                level: finding.level,
            });
        }
    }
    rules
}

fn rule(rule: &Rule) -> Value {
    let help = format!("`beatbook explain {}` says more.", rule.code);
    json!({
        "id": rule.code,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": help},
        "defaultConfiguration": {
            "enabled": rule.level != Level::Allow,
            "level": level(rule.level),
        },
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}

fn result<'a>(
    finding: &'a Diagnostic,
    rule: usize,
    fingerprint: &str,
    files: &mut Files<'a>,
) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\nHelp: {help}", finding.text),
        None => finding.text.clone(),
    };
    let (first, related) = match finding.places.split_first() {
        Some((first, rest)) => (location(first, files), rest),
        None => (
            json!({"physicalLocation": {"artifactLocation": artifact(NOWHERE), "region": {"startLine": 1}}}),
            &[][..],
        ),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": level(finding.level),
        "message": {"text": text},
        "locations": [first],
        "partialFingerprints": {"beatbookFinding/v1": fingerprint},
        "properties": {
            "locale": finding.locale,
            "message": finding.message,
            "attribute": finding.attribute,
        },
    });
    if !related.is_empty() {
        result["relatedLocations"] = related
            .iter()
            .zip(1..)
            .map(|(place, id)| {
                let mut location = location(place, files);
                location["id"] = Value::from(id);
                if location.get("message").is_none() {
                    location["message"] = json!({"text": place.role.as_str()});
                }
                location
            })
            .collect();
    }
    result
}

fn location<'a>(place: &'a Place, files: &mut Files<'a>) -> Value {
    let region = if place.span.is_some() {
        let (start, end) = files.positions(place);
        json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        })
    } else {
        json!({"startLine": 1})
    };
    let mut location = json!({
        "physicalLocation": {"artifactLocation": artifact(&place.path), "region": region},
    });
    if let Some(label) = &place.label {
        location["message"] = json!({"text": label});
    }
    location
}

fn artifact(path: &str) -> Value {
    json!({"uri": percent_encoded(path), "uriBaseId": "%SRCROOT%"})
}

/// A path as a relative URI reference: everything but unreserved characters and `/` is encoded, `:` too, which would make
/// a scheme of what stands before it.
fn percent_encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// What stays the same when lines move. A finding that names no message is told from others of its file by the path.
fn fingerprint(finding: &Diagnostic) -> String {
    let path = match finding.message {
        None => finding.places.first().map(|place| &*place.path),
        Some(_) => None,
    };
    let parts = [
        Some(finding.code),
        finding.locale.as_deref(),
        finding.message.as_deref(),
        finding.attribute.as_deref(),
        path,
    ];
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.unwrap_or_default());
        // No part contains it, so that moving a letter from one part to the next changes the hash.
        hash.update([0]);
    }
    let mut out = String::new();
    for byte in &hash.finalize()[..16] {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::visible::acts;
    use crate::report::{FindingsFormat, findings, fixture};

    fn of(report: &Report<'_>) -> Value {
        let out = findings(report, FindingsFormat::Sarif, false);
        assert!(!out.contains(acts));
        serde_json::from_str(&out).unwrap()
    }

    #[test]
    fn results_name_rules_and_places() {
        let fixture = fixture::findings();
        let value = of(&fixture.report());
        let run = &value["runs"][0];
        for result in run["results"].as_array().unwrap() {
            let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(run["tool"]["driver"]["rules"][at]["id"], result["ruleId"]);
            let place = &result["locations"][0]["physicalLocation"];
            assert!(place["artifactLocation"]["uri"].is_string());
        }
        insta::assert_snapshot!(serde_json::to_string_pretty(&run["results"][0]).unwrap(), @r#"
        {
          "level": "error",
          "locations": [
            {
              "message": {
                "text": "unknown variable"
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "locales/ko/topics/package-theft.ftl",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "endColumn": 41,
                  "endLine": 2,
                  "startColumn": 34,
                  "startLine": 2
                }
              }
            }
          ],
          "message": {
            "text": "`package-theft-call` in Korean uses `$numero`, which the English does not have; readers would see `{$numero}`\nHelp: write { -contact-911 }, as the English does"
          },
          "partialFingerprints": {
            "beatbookFinding/v1": "9b97199d9eede6d303436a4d5a71c27a:1"
          },
          "properties": {
            "attribute": null,
            "locale": "ko",
            "message": "package-theft-call"
          },
          "relatedLocations": [
            {
              "id": 1,
              "message": {
                "text": "the English"
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/topics/package-theft.ftl",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "endColumn": 55,
                  "endLine": 3,
                  "startColumn": 43,
                  "startLine": 3
                }
              }
            }
          ],
          "ruleId": "references",
          "ruleIndex": 2
        }
        "#);
    }

    #[test]
    fn fingerprints_stay_when_lines_move() {
        let one = fixture::findings();
        let mut moved = fixture::findings();
        for finding in &mut moved.findings {
            for place in &mut finding.places {
                if let Some((_, span)) = &mut place.span {
                    *span = 0..1;
                }
            }
        }
        let of = |value: Value| -> Vec<Value> {
            let results = value["runs"][0]["results"].as_array().unwrap().clone();
            results
                .into_iter()
                .map(|mut result| result["partialFingerprints"].take())
                .collect()
        };
        let (a, b) = (
            of(super::tests::of(&one.report())),
            of(super::tests::of(&moved.report())),
        );
        assert_eq!(a, b);
        let mut unique: Vec<String> = a.iter().map(ToString::to_string).collect();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), a.len());
    }

    #[test]
    fn paths_are_uri_references() {
        assert_eq!(
            percent_encoded("a b/%包:c.ftl"),
            "a%20b/%25%E5%8C%85%3Ac.ftl"
        );
    }
}
