//! `check --publish`: by the rule of whatever leaves.

use super::{KO, TIP};
use crate::support::Copy;

#[test]
fn publishing_asks_for_a_judge_and_no_language_waits_for_another() {
    let copy = Copy::new();
    let asked =
        |more: &[&str]| copy.run(&[&["check", "--publish", "--format", "json"], more].concat());
    let ran = asked(&[]);
    assert_eq!(ran.code, 1);
    assert!(!ran.findings("unreviewed").is_empty());
    assert!(
        ran.findings("unreviewed")
            .iter()
            .all(|finding| finding["level"] == "deny")
    );
    assert_eq!(ran.json()["publish"]["ko"]["ready"], 0);
    let library = beatbook::Library::open(copy.path()).unwrap();
    for unit in library.units() {
        copy.sign(&unit, "en", None).sign(&unit, "es", None);
    }
    copy.verify_contacts();
    // Spanish is ready, Korean is late: each is told for itself.
    let ran = asked(&[]);
    assert_eq!(ran.code, 1);
    let publish = ran.json()["publish"].clone();
    let total = publish["es"]["total"].as_u64().unwrap();
    assert_eq!(
        (publish["es"]["ready"].as_u64(), total > 90),
        (Some(total), true)
    );
    let late = publish["ko"]["not-ready"]["unreviewed"].as_array().unwrap();
    assert_eq!(late.len() as u64, total);
    assert_eq!(asked(&["--locale", "es"]).code, 0);
    // Taken back, stale: each is named.
    copy.amend_record(
        "locales/es/topics/pickpocket.review.toml",
        "pickpocket-bag",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\", correction = \"template-correction\" }",
    );
    assert_eq!(
        copy.check(&["--locale", "es"]).code,
        0,
        "a warning as a rule"
    );
    let ran = asked(&["--locale", "es"]);
    assert_eq!(ran.code, 1);
    let withdrawn = ran.findings("withdrawn");
    assert!(
        withdrawn[0]["help"]
            .as_str()
            .unwrap()
            .contains("template-correction")
    );
    assert_eq!(
        ran.json()["publish"]["es"]["not-ready"]["withdrawn"],
        serde_json::json!(["pickpocket-bag"])
    );
    let human = copy.run(&["check", "--publish", "--locale", "es"]);
    assert!(
        human.stdout.contains("1 withdrawn (pickpocket-bag)"),
        "{human:#?}"
    );
    // The command line has the last word.
    assert_eq!(asked(&["--locale", "es", "--warn", "withdrawn"]).code, 0);
    let foreign = copy.run(&["check", "--publish", "--project", "l10n.toml"]);
    assert_eq!(
        (foreign.code, foreign.stdout.as_str()),
        (2, ""),
        "{foreign:#?}"
    );
    assert!(foreign.stderr.contains("--library"), "{foreign:#?}");
}

#[test]
fn publishing_in_a_language_follows_the_rule_of_whatever_leaves() {
    let copy = Copy::new();
    copy.publish_all();
    let asked = || copy.run(&["check", "--publish", "--locale", "ko", "--format", "json"]);
    let ran = asked();
    assert_eq!(ran.code, 0, "{ran:#?}");
    assert_eq!(
        ran.json()["publish"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["ko"],
        "English is not asked of for itself"
    );
    // What is said is what is counted.
    copy.set_value(KO, TIP, "아시는 것이 있습니까?");
    let ran = asked();
    assert_eq!(ran.code, 1, "{ran:#?}");
    let waiting = ran.json()["publish"]["ko"]["not-ready"].clone();
    assert_eq!(waiting["unreviewed"], serde_json::json!([TIP]));
    let found = ran.findings("unreviewed");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0]["text"].as_str().unwrap().contains(TIP),
        "{found:#?}"
    );
}
