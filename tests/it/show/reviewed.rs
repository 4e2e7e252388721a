//! What may go out: what people who may review the language have reviewed as it is.

use super::{KO, KO_RECORDS, PICKUP, TIP, plain};
use crate::support::Copy;

#[test]
fn plain_refuses_what_nobody_has_reviewed() {
    let copy = Copy::new();
    for lang in ["en", "es", "ko", "zh-Hans", "zh-Hant"] {
        plain(&copy, PICKUP, lang, &[]).refused(1, &[PICKUP, "unreviewed", "--draft"]);
    }
}

#[test]
fn plain_gives_a_draft_only_when_it_is_asked_for_as_one() {
    let copy = Copy::new();
    let message = copy.message(PICKUP, "ko");
    let ran = plain(&copy, PICKUP, "ko", &["--draft"]).ok();
    assert_eq!(ran.stdout.trim_end(), message["text"].as_str().unwrap());
    let ran = plain(&copy, PICKUP, "ko", &["--draft", "--channel", "sms"]).ok();
    assert_eq!(ran.stdout.trim_end(), message["short"].as_str().unwrap());
}

#[test]
fn a_reviewed_topic_is_given_out_in_that_language_alone() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    let message = copy.message(PICKUP, "ko");
    assert_eq!(message["publishable"], true);
    assert_eq!(message["state"], "final");
    assert_eq!(message["origin"], "person");
    let ran = plain(&copy, PICKUP, "ko", &[]).ok();
    assert_eq!(ran.stdout.trim_end(), message["text"].as_str().unwrap());
    let whole = plain(&copy, "package-theft", "ko", &[]).ok();
    assert!(whole.stdout.contains(message["text"].as_str().unwrap()));
    plain(&copy, PICKUP, "es", &[]).refused(1, &["unreviewed"]);
    plain(&copy, "pickpocket", "ko", &[]).refused(1, &["unreviewed"]);
}

#[test]
fn a_translation_edited_after_its_review_must_be_reviewed_again() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko")
        .set_value(KO, PICKUP, "다른 글입니다.");
    plain(&copy, PICKUP, "ko", &[]).refused(1, &["unreviewed"]);
    assert_eq!(copy.message(PICKUP, "ko")["state"], "translated");
    plain(&copy, TIP, "ko", &[]).ok();
}

#[test]
fn nobody_reviews_their_own_translation() {
    let copy = Copy::new();
    copy.record(
        PICKUP,
        "ko",
        &["--translated-by", "a", "--reviewed-by", "a"],
    )
    .refused(2, &["their own translation"]);
    assert!(!copy.read(KO_RECORDS).contains("reviewed"));
}

#[test]
fn nobody_reviews_the_translation_they_are_on_record_for() {
    let copy = Copy::new();
    copy.record(PICKUP, "ko", &["--translated-by", "a"]).ok();
    let ran = copy.record(PICKUP, "ko", &["--reviewed-by", "a"]);
    ran.refused(2, &["their own translation"]);
}

#[test]
fn another_spelling_is_not_another_person() {
    let copy = Copy::new();
    copy.record(
        PICKUP,
        "ko",
        &["--translated-by", "a", "--reviewed-by", " A "],
    )
    .refused(
        2,
        &["no reviewer", "content/reviewers.toml", "did you mean `a`"],
    );
}

#[test]
fn a_reviewer_has_a_name() {
    let copy = Copy::new();
    let ran = copy.record(PICKUP, "ko", &["--reviewed-by", ""]);
    assert_eq!(ran.code, 2, "{ran:#?}");
}

#[test]
fn a_review_of_a_text_that_is_not_there_is_no_success() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = copy.record(TIP, "ko", &["--reviewed-by", "b"]);
    assert_ne!(ran.code, 0, "{ran:#?}");
    assert!(ran.stderr.contains(TIP), "{ran:#?}");
}
