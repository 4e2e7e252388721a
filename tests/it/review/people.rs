//! Whose word counts, and for what.

use super::{RECORDS, TIP, record, refused_and_left, reviewed, tip};
use crate::support::Copy;

#[test]
fn a_record_without_a_claim_is_refused() {
    let copy = Copy::new();
    for more in [&[][..], &["--note", "seen"], &["--on", "2026-11-01"]] {
        refused_and_left(&copy, &record(more), &["nothing is claimed"]);
    }
}

#[test]
fn an_id_that_is_not_listed_is_nobody() {
    let copy = Copy::new();
    for who in ["NAME", "A", "b ", "ｂ", "b\u{200B}", "b\u{AD}", ""] {
        for option in ["--reviewed-by", "--translated-by"] {
            let args = record(&["--origin", "machine", option, who]);
            refused_and_left(&copy, &args, &["no reviewer", "content/reviewers.toml"]);
        }
    }
}

#[test]
fn a_reviewer_judges_only_the_languages_they_are_listed_for() {
    let copy = Copy::new();
    copy.run(&record(&["--reviewed-by", "k"])).ok();
    copy.record(TIP, "es", &["--reviewed-by", "k"])
        .refused(2, &["not listed for es"]);
}

/// Whoever the gate would not count does not approve either.
#[test]
fn an_approval_is_held_to_the_same_rule_as_a_review() {
    let copy = reviewed();
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b", "--approved-by", "a"]),
        &["own translation"],
    );
    copy.replace("content/reviewers.toml", "[k]", "[k-2]")
        .append(
            "content/reviewers.toml",
            "[k]\nname = \"Spanish only\"\nlanguages = [\"es\"]\nqualification = \"bilingual\"\n",
        );
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b", "--approved-by", "k"]),
        &["not listed for ko"],
    );
    copy.run(&record(&["--reviewed-by", "b", "--approved-by", "b"]))
        .ok();
    assert_eq!(tip(&copy)["state"].as_str(), Some("final"));
    // Reviewed anew, it is approved by nobody, and that is said.
    let again = copy
        .run(&record(&["--reviewed-by", "b", "--note", "Read again."]))
        .ok();
    assert!(again.stderr.contains("no longer approved"), "{again:#?}");
    assert_eq!(tip(&copy)["state"].as_str(), Some("reviewed"));
}

/// Whoever approves later does not speak for the reviewer.
#[test]
fn an_approval_comes_on_top_of_a_review_on_record() {
    let copy = Copy::new();
    refused_and_left(
        &copy,
        &record(&["--approved-by", "b"]),
        &["nobody whose review counts"],
    );
    let copy = reviewed();
    copy.run(&record(&["--approved-by", "k"])).ok();
    let now = tip(&copy);
    assert_eq!(now["reviewed-by"].as_str(), Some("b"));
    assert_eq!(now["approved-by"].as_str(), Some("k"));
    assert_eq!(now["state"].as_str(), Some("final"));
}

/// English that is rejected takes its translations along.
#[test]
fn english_is_judged_like_any_text() {
    let copy = Copy::new();
    let english =
        |more: &[&'static str]| [&["review", "record", TIP, "--lang", "en"], more].concat();
    copy.run(&english(&["--rejected-by", "k", "--note", "x"]))
        .refused(2, &["not listed for en"]);
    copy.run(&english(&[
        "--rejected-by",
        "b",
        "--note",
        "The number is wrong.",
    ]))
    .ok();
    for lang in ["en", "ko"] {
        let message = copy.message(TIP, lang);
        assert_eq!(message["reasons"][0], "rejected", "{message:#}");
        assert_eq!(message["text"], serde_json::Value::Null);
    }
}

/// `k` is bilingual: on a sensitive topic that is not enough, neither to record a review nor for one that is on record.
#[test]
fn a_sensitive_topic_needs_a_qualified_reviewer() {
    let copy = Copy::new();
    let id = "domestic-violence";
    let by = |who: &'static str| ["review", "record", id, "--lang", "ko", "--reviewed-by", who];
    copy.run(&by("k"))
        .refused(2, &["needs a qualified reviewer"]);
    copy.run(&by("b")).ok();
    let waits = |copy: &Copy| {
        let json = copy
            .run(&["review", "list", "--lang", "ko", "--format", "json"])
            .ok()
            .json();
        let all = json["locales"]["ko"]["unreviewed"]
            .as_array()
            .unwrap()
            .clone();
        all.iter().any(|one| one == id)
    };
    let unreviewed = |copy: &Copy| {
        let json = copy
            .run(&["coverage", "--locale", "ko", "--format", "json"])
            .ok()
            .json();
        json["locales"]["ko"]["unreviewed"].as_u64().unwrap()
    };
    // Its English and what it quotes are reviewed too.
    copy.publish(id, "ko");
    let before = unreviewed(&copy);
    assert!(!waits(&copy));
    copy.replace(
        "content/reviewers.toml",
        "qualification = \"qualified\"",
        "qualification = \"bilingual\"",
    );
    assert!(waits(&copy), "the gate counts no such review");
    assert!(unreviewed(&copy) > before, "nor does coverage");
}

#[test]
fn what_is_claimed_for_the_future_is_refused_and_what_is_recorded_is_found() {
    let copy = Copy::new();
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b", "--on", "2026-11-28"]),
        &["--on 2026-11-28 is in the future"],
    );
    copy.run(&record(&["--reviewed-by", "b", "--on", "2026-11-20"]))
        .ok();
    assert_eq!(tip(&copy)["on"].to_string(), "2026-11-20");
    let dated = copy
        .read(RECORDS)
        .replace("on = 2026-11-20", "on = 9999-12-31");
    copy.write(RECORDS, dated);
    let findings = copy.check(&["--locale", "ko"]).findings("stale");
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(findings[0]["text"].as_str().unwrap().contains("9999-12-31"));
}
