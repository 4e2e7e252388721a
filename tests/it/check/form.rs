//! How findings are written as JSON, for programs.

use super::{KO, TIP};
use crate::support::{Copy, has_form};

#[test]
fn the_json_form_is_the_documented_one() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = copy.check(&[]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    let json = ran.json();
    assert_eq!(json["version"], 1);
    has_form(&json, &[("findings", "a"), ("counts", "o")]);
    has_form(&json["counts"], &[("deny", "n"), ("warn", "n")]);
    let findings = json["findings"].as_array().unwrap();
    let deny = findings
        .iter()
        .filter(|finding| finding["level"] == "deny")
        .count();
    assert_eq!(json["counts"]["deny"], deny);
    assert_eq!(json["counts"]["warn"], findings.len() - deny);
    for finding in findings {
        has_form(
            finding,
            &[
                ("code", "s"),
                ("level", "s"),
                ("locale", "s?"),
                ("message", "s?"),
                ("attribute", "s?"),
                ("text", "s"),
                ("help", "s?"),
                ("places", "a"),
            ],
        );
        for place in finding["places"].as_array().unwrap() {
            has_form(
                place,
                &[
                    ("path", "s"),
                    ("line", "n"),
                    ("column", "n"),
                    ("end_line", "n"),
                    ("end_column", "n"),
                    ("role", "s"),
                ],
            );
            assert!(
                !place["path"].as_str().unwrap().starts_with('/'),
                "no absolute path: {place}"
            );
        }
    }
}
