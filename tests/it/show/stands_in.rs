//! English in place of a translation, and beside one.

use super::{EN_RECORDS, KO, PICKUP, TIP, WITHDRAWN, plain};
use crate::support::{Copy, body};

#[test]
fn english_that_stands_in_says_so() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let english = copy.message(TIP, "en");
    let ran = copy.run(&["show", TIP, "--lang", "ko"]).ok();
    let (before, _) = ran
        .stdout
        .split_once(body(&english["text"]))
        .expect("shown");
    assert!(
        before.contains("No Korean text"),
        "labelled before it is read: {ran:#?}"
    );
    assert!(before.contains("missing"), "{ran:#?}");
    let message = copy.message(TIP, "ko");
    assert_eq!(message["fallback"], true);
    assert_eq!(message["locale"], "en");
    assert_eq!(message["publishable"], false);
    assert_eq!(message["reasons"][0], "missing");
    assert_eq!(
        message["channels"],
        serde_json::json!([]),
        "not offered for posting"
    );
}

#[test]
fn english_is_never_given_out_as_a_translation() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP).publish("package-theft", "ko");
    for more in [
        &[][..],
        &["--draft"],
        &["--channel", "x"],
        &["--draft", "--bilingual"],
    ] {
        plain(&copy, TIP, "ko", more).refused(1, &["missing"]);
        // Nor the rest of the topic without it.
        plain(&copy, "package-theft", "ko", more).refused(1, &[TIP]);
    }
    let ran = copy
        .run(&["show", TIP, "--lang", "ko", "--channel", "x", "--draft"])
        .ok();
    assert!(
        !ran.stdout.contains("share:") && !ran.stdout.contains("----"),
        "{ran:#?}"
    );
}

#[test]
fn an_english_title_and_summary_say_so() {
    let copy = Copy::new();
    let summary = copy.message_of_topic("en")["summary"].clone();
    let summary = body(&summary).to_owned();
    copy.remove_message(KO, "package-theft");
    let ran = copy.run(&["show", "package-theft", "--lang", "ko"]).ok();
    let (before, _) = ran.stdout.split_once(&summary).expect("shown");
    assert!(
        before.contains("English") && before.contains("No Korean"),
        "{ran:#?}"
    );
}

#[test]
fn a_bilingual_post_has_both_texts_under_their_names() {
    let copy = Copy::new();
    let message = copy.message(PICKUP, "ko");
    let ran = plain(
        &copy,
        PICKUP,
        "ko",
        &["--bilingual", "--channel", "e-mail", "--draft"],
    )
    .ok();
    let (korean, english) = (
        message["text"].as_str().unwrap(),
        message["english"].as_str().unwrap(),
    );
    let (line, korean) = korean.split_once('\n').unwrap();
    let english = english.split_once('\n').unwrap().1;
    let wanted = format!("{line}\n한국어: {korean}\n\nEnglish: {english}");
    assert!(ran.stdout.contains(&wanted), "{ran:#?}");
}

#[test]
fn both_texts_of_a_bilingual_post_are_judged() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    let more = ["--bilingual", "--channel", "e-mail"];
    plain(&copy, PICKUP, "ko", &more).ok();
    copy.amend_record(EN_RECORDS, PICKUP, WITHDRAWN);
    plain(&copy, PICKUP, "ko", &more).refused(1, &["withdrawn"]);
}

#[test]
fn a_bilingual_text_is_bilingual_without_a_channel_too() {
    let copy = Copy::new();
    let english = copy.message(PICKUP, "en")["text"].clone();
    let english = english
        .as_str()
        .unwrap()
        .split_once('\n')
        .unwrap()
        .1
        .to_owned();
    let ran = plain(&copy, PICKUP, "ko", &["--bilingual", "--draft"]).ok();
    assert!(ran.stdout.contains(&english), "{ran:#?}");
}
