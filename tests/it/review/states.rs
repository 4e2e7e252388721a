//! How a text comes to be rejected, withdrawn or stale, and out of it again; and the list of all of them.

use super::{EN, KO, TIP, record, refused_and_left, reviewed, tip};
use crate::support::{Copy, WRITTEN_AND_REVIEWED};

/// A rejected text is given to nobody, not even as a draft, until it is changed.
#[test]
fn what_is_rejected_is_withheld_until_it_is_changed() {
    let copy = reviewed();
    refused_and_left(&copy, &record(&["--rejected-by", "k"]), &["--note"]);
    refused_and_left(
        &copy,
        &record(&["--rejected-by", "k", "--note", "  "]),
        &["no reason is given"],
    );
    refused_and_left(
        &copy,
        &record(&["--rejected-by", "a", "--note", "mine"]),
        &["own translation"],
    );
    refused_and_left(
        &copy,
        &record(&["--rejected-by", "k", "--note", "x", "--category", "taste"]),
        &["accuracy, terminology, language, style, audience, facts"],
    );
    let why = "Says \"pay\", not \"report\".";
    copy.run(&record(&[
        "--rejected-by",
        "k",
        "--note",
        why,
        "--category",
        "accuracy",
    ]))
    .ok();
    let rejected = tip(&copy)["rejected"].clone();
    assert_eq!(rejected["by"].as_str(), Some("k"));
    assert_eq!(rejected["reason"].as_str(), Some(why));
    assert_eq!(rejected["category"].as_str(), Some("accuracy"));
    assert_eq!(rejected["on"].to_string(), crate::support::TODAY);
    let message = copy.message(TIP, "ko");
    assert_eq!(message["reasons"][0], "rejected", "{message:#}");
    assert_eq!(message["rejected"]["reason"], why);
    assert_eq!(message["text"], serde_json::Value::Null, "not even a draft");
    let shown = copy.run(&["show", TIP, "--lang", "ko", "--draft"]).stdout;
    assert!(
        shown.contains(&format!("Rejected on 2026-11-27: {why}")),
        "{shown}"
    );
    // Nobody else overrules it.
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b"]),
        &["`k` rejected this text"],
    );
    copy.set_value(KO, TIP, "새 글입니다.");
    let message = copy.message(TIP, "ko");
    assert!(message["text"].as_str().unwrap().contains("새 글입니다."));
    copy.run(&record(WRITTEN_AND_REVIEWED)).ok();
    assert!(!tip(&copy).contains_key("rejected"));
}

#[test]
fn a_text_is_withdrawn_with_a_reason_and_restored_by_somebodys_word() {
    let copy = reviewed();
    let withdraw = |lang: &'static str, more: &[&'static str]| {
        let args = ["review", "withdraw", TIP, "--lang", lang, "--by", "k"];
        [&args, more].concat()
    };
    copy.run(&withdraw("ko", &[])).refused(2, &["--reason"]);
    copy.run(&withdraw("ko", &["--reason", " "]))
        .refused(2, &["no reason is given"]);
    copy.run(&withdraw(
        "ko",
        &["--reason", "x", "--correction", "package-theft-nothing"],
    ))
    .refused(2, &["no text `package-theft-nothing`"]);
    let said = copy.run(&withdraw(
        "all",
        &["--reason", "The number is a private one."],
    ));
    let said = said.ok();
    assert!(said.stdout.contains("Withdrew 5 texts"), "{said:#?}");
    let message = copy.message(TIP, "ko");
    assert_eq!(message["reasons"][0], "withdrawn", "{message:#}");
    assert_eq!(tip(&copy)["withdrawn"]["by"].as_str(), Some("k"));
    let again = copy.run(&withdraw("ko", &["--reason", "another"])).ok();
    assert!(again.stdout.contains("already"), "{again:#?}");
    // A review alone does not let it out again.
    copy.run(&record(&["--reviewed-by", "b", "--note", "Read again."]))
        .ok();
    assert_eq!(copy.message(TIP, "ko")["reasons"][0], "withdrawn");
    let restore = |who: &'static str, lang: &'static str| {
        ["review", "restore", TIP, "--lang", lang, "--by", who]
    };
    copy.run(&restore("k", "all"))
        .refused(2, &["not listed for en"]);
    refused_and_left(&copy, &restore("a", "ko"), &["own translation"]);
    copy.run(&restore("b", "ko")).ok();
    assert!(!tip(&copy).contains_key("withdrawn"));
    assert_eq!(
        copy.message(TIP, "ko")["restored"],
        serde_json::json!({ "on": crate::support::TODAY, "by": "b" })
    );
    // Its English is still withdrawn.
    assert_eq!(copy.message(TIP, "ko")["reasons"][0], "withdrawn");
    copy.run(&restore("b", "all")).ok();
    assert_ne!(copy.message(TIP, "ko")["reasons"][0], "withdrawn");
    copy.run(&restore("b", "all"))
        .refused(2, &["is not withdrawn"]);
    let shown = copy.run(&["show", TIP, "--lang", "ko"]).ok();
    let said = format!(
        "It was withdrawn; given out again on {} by b",
        crate::support::TODAY
    );
    assert!(shown.stdout.contains(&said), "{shown:#?}");
    // Whatever is said of the text later, until it is taken back again.
    copy.run(&record(&["--reviewed-by", "b", "--note", "And again."]))
        .ok();
    assert_eq!(tip(&copy)["restored"]["by"].as_str(), Some("b"));
    copy.run(&withdraw("ko", &["--reason", "another"])).ok();
    assert!(!tip(&copy).contains_key("restored"));
}

#[test]
fn stale_is_cleared_by_a_claim_and_by_nothing_else() {
    let copy = reviewed();
    copy.set_value(EN, TIP, "The English is another one now.");
    for more in [
        &["--reviewed-by", "b"][..],
        &["--translated-by", "a"],
        &["--origin", "person", "--translated-by", "a"],
    ] {
        refused_and_left(
            &copy,
            &record(more),
            &["the English has changed", "--still-right"],
        );
    }
    refused_and_left(
        &copy,
        &record(&["--still-right", "--reviewed-by", "a"]),
        &["own translation"],
    );
    let before = tip(&copy);
    copy.run(&record(&["--still-right", "--reviewed-by", "k"]))
        .ok();
    let after = tip(&copy);
    assert_ne!(after["source"], before["source"]);
    assert_eq!(after["target"], before["target"]);
    assert_eq!(after["translated-by"].as_str(), Some("a"));
    assert_eq!(after["reviewed-by"].as_str(), Some("k"));
    refused_and_left(
        &copy,
        &record(&["--still-right", "--reviewed-by", "k"]),
        &["has not changed"],
    );
}

#[test]
fn a_new_translation_clears_stale_and_drops_the_last_judgment() {
    let copy = reviewed();
    copy.set_value(EN, TIP, "The English is another one now.")
        .set_value(KO, TIP, "새 글입니다.");
    refused_and_left(
        &copy,
        &record(&["--still-right", "--reviewed-by", "k"]),
        &["the text has changed"],
    );
    refused_and_left(
        &copy,
        &record(&["--origin", "person", "--reviewed-by", "k"]),
        &["does not say who"],
    );
    copy.run(&record(&["--origin", "person", "--translated-by", "b"]))
        .ok();
    let after = tip(&copy);
    assert_eq!(after["translated-by"].as_str(), Some("b"));
    assert!(!after.contains_key("reviewed-by"));
}

#[test]
fn the_list_has_a_json_form_and_takes_names_of_languages() {
    let copy = Copy::new();
    let args = ["review", "list", "--lang", "한국어", "--format", "json"];
    let json = copy.run(&args).ok().json();
    assert_eq!(json["version"], 1);
    let unreviewed = json["locales"]["ko"]["unreviewed"].as_array().unwrap();
    assert!(unreviewed.iter().any(|id| id == TIP));
    assert_eq!(json["locales"].as_object().unwrap().len(), 1);
}
