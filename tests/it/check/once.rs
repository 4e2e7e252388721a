//! One cause is one finding: a fault that several checks see, work that waits for people, a language that nobody has begun.

use super::{KO, TIP};
use crate::support::{ALL_LOCALES, Copy};

#[test]
fn what_waits_to_be_judged_is_one_finding_a_language_after_all_others() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = copy.check(&[]);
    let found = ran.findings("unreviewed");
    let locales: Vec<&str> = found
        .iter()
        .map(|finding| finding["locale"].as_str().unwrap())
        .collect();
    assert_eq!(locales, *ALL_LOCALES);
    let files = found[2]["places"].as_array().unwrap().len();
    assert!(files > 10, "a place in each file: {files}");
    let json = ran.json();
    let codes: Vec<&str> = json["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes.iter().position(|code| *code == "unreviewed"),
        Some(codes.len() - ALL_LOCALES.len())
    );
    for format in ["human", "short", "github", "markdown", "junit"] {
        let ran = copy.run(&["check", "--format", format]);
        let lines = ran.stdout.matches("nobody has reviewed").count();
        // The markdown comment has a table and the details below it.
        assert_eq!(
            lines,
            ALL_LOCALES.len() * if format == "markdown" { 2 } else { 1 },
            "{format}: {ran:#?}"
        );
    }
    let github = copy.run(&["check", "--format", "github"]);
    let first = github.stdout.lines().next().unwrap();
    assert!(
        first.starts_with("::error ") && first.contains(TIP),
        "{github:#?}"
    );
    assert!(!github.stdout.contains("title=unreviewed"), "{github:#?}");
}

#[test]
fn one_fault_is_one_finding() {
    // A hotline that is typed, with a mistake, in the place of the contact; and one that is typed besides.
    for typed in [
        "아시는 것이 있습니까? 1-800-577-8478로 전화하십시오.",
        "아시는 것이 있습니까? { -contact-crime-stoppers }, 718-555-0123.",
    ] {
        let copy = Copy::new();
        copy.set_value(KO, TIP, typed);
        let ran = copy.check(&[
            "--locale",
            "ko",
            "--allow",
            "unreviewed",
            "--allow",
            "registry",
        ]);
        let json = ran.json();
        let found: Vec<&str> = json["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| finding["code"].as_str().unwrap())
            .collect();
        assert_eq!(found, ["raw-contact"], "{typed}: {json:#}");
        // Where that is waved through, what it stands for is said again.
        let ran = copy.check(&["--locale", "ko", "--allow", "raw-contact"]);
        assert!(!ran.findings("numbers").is_empty(), "{ran:#?}");
    }
    // Another number that is wrong beside it is a fault of its own.
    let copy = Copy::new();
    copy.set_value(KO, TIP, "{ -contact-crime-stoppers }, 718-555-0123, 60일.");
    let ran = copy.check(&["--locale", "ko"]);
    let numbers = ran.findings("numbers");
    assert_eq!(numbers.len(), 1, "{numbers:#?}");
    assert!(
        numbers[0]["text"].as_str().unwrap().contains("says 60,"),
        "{numbers:#?}"
    );
}

#[test]
fn a_language_without_any_file_is_one_finding() {
    let copy = Copy::new();
    copy.change_locales(|all| all.push("ar".to_owned()));
    let ran = copy.check(&["--locale", "ar"]);
    let missing = ran.findings("missing");
    assert_eq!(missing.len(), 1, "{missing:#?}");
    let text = missing[0]["text"].as_str().unwrap();
    assert!(text.starts_with("ar has no file at all: "), "{text}");
    assert_eq!(missing[0]["level"], "deny");
    assert_eq!(missing[0]["places"][0]["path"], "l10n.toml");
}
