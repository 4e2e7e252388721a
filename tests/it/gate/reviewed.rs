//! Who must have reviewed a text before it is published.

use std::collections::BTreeMap;

use beatbook::Source;
use beatbook::gate::Reason::{Stale, Unreadable, Unreviewed};
use beatbook::library::Library;

use super::{Files, NOW, time};

#[test]
fn what_named_people_signed_is_published() {
    let files = Files::new();
    for id in ["theft", "theft-lock", "theft-call", "notice-call"] {
        files.stands(id, &[], &[]);
    }
    let call = files.message("theft-call", "ko");
    assert_eq!(
        call.text.expect("a text").text(),
        "1-800-000-0000로 전화하세요. 전화"
    );
}

#[test]
fn drafts_leave_only_where_they_are_asked_for() {
    let files = Files::new().change("content/reviewers.toml", "[ben]", "[bob]");
    files.stands("theft-lock", &[Unreviewed], &[Unreviewed]);
    let library = files.open();
    let gate = library.gate(time(NOW));
    let view = gate
        .open("content/topics/theft.ftl", &"ko".parse().expect("a tag"))
        .expect("opens");
    let message = view.message("theft-lock").expect("a message");
    for part in [
        message.text,
        message.short,
        message.english,
        message.english_short,
    ] {
        assert_eq!(part, None);
    }
}

#[test]
fn a_translation_is_unreviewed_while_its_english_is() {
    let files = Files::new().change(
        "content/topics/theft.ftl",
        "Lock your door.",
        "Lock your door!",
    );
    files.stands("theft-lock", &[Unreviewed], &[Stale, Unreviewed]);
    let mut unsigned = Files::new();
    unsigned
        .0
        .remove("content/topics/theft.review.toml")
        .expect("records");
    unsigned.stands("theft-lock", &[Unreviewed], &[Unreviewed]);
}

#[test]
fn whoever_is_not_listed_or_wrote_it_does_not_judge() {
    let records = "locales/ko/topics/theft.review.toml";
    for who in [
        "ana",
        "Ben",
        "ben ",
        "b\u{ad}en",
        "ｂｅｎ",
        "be\u{200b}n",
        "\u{200b}",
        " ",
        "",
    ] {
        let files = Files::new().change(
            records,
            "reviewed-by = \"ben\"",
            &format!("reviewed-by = \"{who}\""),
        );
        files.stands("theft-lock", &[], &[Unreviewed]);
    }
    let other_language = Files::new().change("content/reviewers.toml", "\"en\", \"ko\"", "\"en\"");
    other_language.stands("theft-lock", &[], &[Unreviewed]);
}

#[test]
fn a_record_from_the_future_does_not_count() {
    let records = "locales/ko/topics/theft.review.toml";
    for day in ["9999-12-31", "2026-11-23"] {
        let files = Files::new().change(records, "on = 2026-11-20", &format!("on = {day}"));
        files.stands("theft-lock", &[], &[Unreviewed]);
    }
}

#[test]
fn records_that_cannot_be_read_withhold_their_texts() {
    let records = "locales/ko/topics/theft.review.toml";
    for broken in ["[theft\n", "[theft]\nstate = \"perfect\"\n"] {
        let mut files = Files::new();
        let text = files.0.get_mut(records).expect("records");
        text.insert_str(0, broken);
        files.stands("theft-lock", &[], &[Unreadable, Unreviewed]);
    }
    // A byte-order mark takes nothing away.
    let mut marked = Files::new();
    let text = marked.0.get_mut(records).expect("records");
    text.insert(0, '\u{feff}');
    marked.stands("theft-lock", &[], &[]);
    let mut bytes: BTreeMap<String, Vec<u8>> = Files::new()
        .0
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    bytes.get_mut(records).expect("records").push(0xFF);
    let library = Library::from_source(Source::memory(bytes)).expect("a library");
    let gate = library.gate(time(NOW)).with_drafts();
    let korean = "ko".parse().expect("a tag");
    let view = gate
        .open("content/topics/theft.ftl", &korean)
        .expect("opens");
    assert!(view.status("theft-lock").has(Unreadable));
}

#[test]
fn what_needs_the_lawyers_is_a_draft_until_it_is_final() {
    let mut files = Files::new().change(
        "content/topics/theft.toml",
        "group",
        "needs-sign-off = \"legal\"\ngroup",
    );
    files.stands("theft-lock", &[], &[]);
    let library = files.open();
    files.sign(&library, "content/topics/theft.ftl", "ko", "reviewed");
    files.stands("theft-lock", &[], &[Unreviewed]);
    files.sign(&library, "content/topics/theft.ftl", "en", "reviewed");
    files.stands("theft-lock", &[Unreviewed], &[Unreviewed]);
}

#[test]
fn a_topic_without_metadata_is_withheld() {
    // Whether it has ended, or needs the lawyers, was said there.
    let mut files = Files::new();
    files
        .0
        .remove("content/topics/theft.toml")
        .expect("the file");
    files.stands("theft-lock", &[Unreadable], &[Unreadable]);
}

#[test]
fn a_template_of_which_nothing_is_known_is_withheld() {
    let mut gone = Files::new();
    gone.0.remove("content/templates.toml").expect("the file");
    let broken = Files::new().change("content/templates.toml", "kind", "kind = kind");
    let one = Files::new().change(
        "content/templates.toml",
        "[template-story",
        "[template-tale",
    );
    for files in [gone, broken, one] {
        let library = files.open();
        let gate = library.gate(time(NOW));
        let view = gate.open("content/templates.ftl", &"ko".parse().expect("a tag"));
        let status = view.expect("opens").status("template-story");
        assert_eq!(status.reasons, [Unreadable]);
        let compiled = gate.compile(Default::default()).expect("compiles");
        let published = &compiled.files["bundles/ko.ftl"];
        assert!(!published.contains("template-story"), "{published}");
    }
}

#[test]
fn a_text_with_what_nobody_sees_is_withheld() {
    let path = "content/topics/theft.ftl";
    let seen = "Lock your door.";
    for hidden in ['\u{1b}', '\u{9b}', '\u{2028}', '\u{202e}', '\u{7f}'] {
        let typed = Files::new().change(path, seen, &format!("Lock {hidden}your door."));
        typed
            .signed()
            .stands("theft-lock", &[Unreadable], &[Unreadable]);
    }
    let escaped = Files::new().change(path, seen, "Lock { \"\\u001B\" }your door.");
    let escaped = escaped.signed();
    assert!(escaped.message("theft-lock", "en").text.is_none());
    let library = escaped.open();
    let gate = library.gate(time(NOW)).with_drafts();
    let compiled = gate.compile(Default::default()).expect("compiles");
    for text in ["bundles/en.ftl", "drafts/en.ftl"] {
        assert!(!compiled.files[text].contains("theft-lock ="), "{text}");
    }
}
