//! `sarif`: SARIF 2.1.0, which code scanning reads.

mod fingerprint;
mod location;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use self::fingerprint::Fingerprints;
use self::location::{location, nowhere};
use super::lines::Files;
use super::visible::visible;
use super::{Report, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::json::line;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn render(report: &Report<'_>) -> String {
    let rules = rules(report);
    let index: BTreeMap<&str, usize> = rules
        .iter()
        .enumerate()
        .map(|(at, rule)| (rule.code, at))
        .collect();
    let mut files = Files::default();
    let mut fingerprints = Fingerprints::default();
    let results: Vec<Value> = all(report)
        .map(|(finding, state)| {
            let fingerprint = fingerprints.next(finding);
            let mut result = result(finding, index[finding.code], &fingerprint, &mut files);
            if let Some(state) = state {
                result["baselineState"] = Value::from(state);
            }
            result
        })
        .collect();
    line(&json!({
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

/// The findings, the older ones too, each with its state where they were compared: whoever keeps a list of them would take one that is
/// left out for settled.
fn all<'a>(
    report: &Report<'a>,
) -> impl Iterator<Item = (&'a Diagnostic, Option<&'static str>)> + use<'a> {
    let state = report.compared.map(|_| "new");
    let older = report.compared.map_or(&[][..], |compared| compared.older);
    let older = older.iter().map(|finding| (finding, Some("unchanged")));
    // The older ones first: where two cannot be told apart, the first keeps its fingerprint.
    older.chain(report.shown().map(move |finding| (finding, state)))
}

/// The checks that ran, and whatever else a finding names.
fn rules(report: &Report<'_>) -> Vec<Rule> {
    let mut rules = report.rules.to_vec();
    for (finding, _) in all(report) {
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
            "enabled": rule.level != Severity::Allow,
            "level": level(rule.level),
        },
    })
}

fn level(level: Severity) -> &'static str {
    match level {
        Severity::Deny => "error",
        Severity::Warn => "warning",
        Severity::Allow => "none",
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
        None => (nowhere(), &[][..]),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": level(finding.level),
        "message": message(&text),
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
                    location["message"] = message(place.role.as_str());
                }
                location
            })
            .collect();
    }
    result
}

/// A message. Its readers see it on a page, where the escapes of JSON no longer count: what would act or hide there is escaped
/// as in every text that is shown. Brackets that would turn what somebody wrote in a file into a link are escaped. Braces stay single, although
/// SARIF asks to double them: a viewer that did not undo the doubling would show translators what they must not copy.
fn message(text: &str) -> Value {
    let shown = visible(text);
    if shown.contains("](") {
        json!({"text": shown.replace('[', "\\[").replace(']', "\\]")})
    } else {
        json!({"text": shown})
    }
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
    fn nobody_smuggles_in_a_link() {
        assert_eq!(message("[a](https://x)")["text"], r"\[a\](https://x)");
        assert_eq!(message("{ -brand[case] }")["text"], "{ -brand[case] }");
    }

    #[test]
    fn a_message_turns_nothing_around_on_a_page() {
        let value = of(&fixture::findings().report());
        let results = value["runs"][0]["results"].as_array().unwrap();
        for result in results {
            let text = result["message"]["text"].as_str().unwrap();
            assert!(!text.contains(acts), "{text:?}");
        }
        assert_eq!(message("a\u{202e}b")["text"], "a\\u{202e}b");
    }
}
