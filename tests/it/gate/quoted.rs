//! What a text quotes is judged with it: messages, contacts, names.

use std::fmt::Write as _;

use beatbook::gate::Reason::{Contact, Hole, Missing, Unreviewed, Withdrawn};

use super::{Files, NOW, time};

#[test]
fn what_is_withdrawn_in_english_is_withdrawn_everywhere_and_so_is_what_quotes_it() {
    let withdrawn = "[notice-call]\nwithdrawn = { on = 2026-11-21, reason = \"wrong\" }\n";
    let files = Files::new().change("content/notices.review.toml", "[notice-call]\n", withdrawn);
    files.stands("notice-call", &[Withdrawn], &[Withdrawn]);
    files.stands("theft-call", &[Withdrawn], &[Withdrawn]);
    files.stands("theft-lock", &[], &[]);
}

#[test]
fn what_a_text_quotes_is_judged_with_it_to_any_depth() {
    let files = Files::new().adding("theft-1 = A { theft-2 }\ntheft-2 = B { theft-3 }\ntheft-3 = C { -own }\n-own = { theft-4 }\ntheft-4 = D { theft-5 }\ntheft-5 = E\n");
    files.stands("theft-1", &[], &[]);
    let edited = files.change("locales/ko/topics/theft.ftl", "theft-5 = E", "theft-5 = X");
    edited.stands("theft-1", &[], &[Unreviewed]);
    let gone = files.change("locales/ko/topics/theft.ftl", "theft-5 = E\n", "");
    gone.stands("theft-1", &[], &[Missing]);
}

#[test]
fn search_words_cannot_be_quoted() {
    let files = Files::new().adding("theft-words = Say { theft.keywords }\n");
    files.stands("theft-words", &[Hole], &[Hole]);
}

#[test]
fn circles_and_what_is_not_there_are_holes() {
    let files = Files::new().adding("theft-a = { theft-b }\ntheft-b = { theft-c }\ntheft-c = { theft-a }\ntheft-d = { theft-c }\ntheft-e = { nothing }\ntheft-f = { -contact-nobody }\n");
    for id in [
        "theft-a", "theft-b", "theft-c", "theft-d", "theft-e", "theft-f",
    ] {
        files.stands(id, &[Hole], &[Hole]);
    }
}

#[test]
fn a_chain_of_a_hundred_thousand_messages_is_judged_without_recursion() {
    let mut files = Files::new();
    let mut text = String::from("theft = T\n");
    for number in 0..100_000 {
        writeln!(text, "theft-{number} = {{ theft-{} }}", number + 1).expect("written");
    }
    text.push_str("theft-100000 = End\n");
    files.0.insert("content/topics/theft.ftl".to_owned(), text);
    files.0.remove("content/topics/theft.review.toml");
    let library = files.open();
    let gate = library.gate(time(NOW));
    let view = gate.open("content/topics/theft.ftl", &"en".parse().expect("a tag"));
    assert_eq!(view.expect("opens").status("theft-0").reasons, [Unreviewed]);
}

#[test]
fn a_number_changed_after_it_was_verified_makes_drafts() {
    let changed = Files::new().change("content/contacts.toml", "1-800-000-0000", "1-900-000-0000");
    changed.stands("theft-call", &[Unreviewed], &[Unreviewed]);
    changed.stands("theft-lock", &[], &[]);
    let nobody = Files::new().change("content/contacts.toml", "\"ana\"", "\"nobody\"");
    nobody.stands("theft-call", &[Unreviewed], &[Unreviewed]);
}

#[test]
fn a_contact_that_is_not_confirmed_withholds_the_texts_that_name_it() {
    let contacts = "content/contacts.toml";
    for (from, to) in [
        ("source = \"https://www.nyc.gov\"\n", ""),
        ("source = \"https://www.nyc.gov\"\n", "source = \" \"\n"),
        ("printed-on = 2026-11-01", "printed-on = 2026-10-01"),
        ("printed-on = 2026-11-01", "printed-on = 2026-11-23"),
        (
            "printed-on = 2026-11-01",
            "printed-on = 2026-11-01\nretired-on = 2026-11-22",
        ),
        ("printed-on = 2026-11-01\n", ""),
    ] {
        let files = Files::new().change(contacts, from, to);
        files.stands("theft-call", &[Contact], &[Contact]);
    }
    for values in [
        "{ ko = \"1-800-000-0000\" }",
        "{ en = \"\" }",
        "{ en = \"1\", ko = \" \" }",
    ] {
        let files = Files::new().change(contacts, "{ en = \"1-800-000-0000\" }", values);
        let message = files.message("theft-call", "ko");
        assert!(message.status.has(Contact), "{values}");
        assert!(message.text.is_none());
    }
}

#[test]
fn a_name_that_a_language_lacks_withholds_what_says_it() {
    let mut files = Files::new();
    files.0.remove("locales/ko/contacts.ftl").expect("the file");
    files.stands("theft-call", &[], &[Missing]);
}

#[test]
fn search_words_of_a_term_cannot_be_quoted() {
    let files = Files::new().adding("-theft-word = X\n    .keywords = k\ntheft-words = { -theft-word.keywords ->\n    [k] Now\n   *[other] Never\n }\n");
    files.stands("theft-words", &[Hole], &[Hole]);
}
