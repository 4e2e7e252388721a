//! What is withheld: withdrawn, stale, expired, with a bad contact or a hole.

use super::{EN, EN_RECORDS, KO, KO_RECORDS, META, PICKUP, TIP, WITHDRAWN, plain};
use crate::support::{Copy, LOCALES};

#[test]
fn a_stale_text_is_laid_out_nowhere_and_has_no_link() {
    let copy = Copy::new();
    let text = copy.message(PICKUP, "ko")["text"]
        .as_str()
        .unwrap()
        .to_owned();
    let text = text.split_once('\n').unwrap().1.to_owned();
    copy.set_value(EN, PICKUP, "No one home? Use a pickup locker.");
    for format in ["text", "json"] {
        let ran = copy
            .run(&[
                "show",
                PICKUP,
                "--lang",
                "ko",
                "--channel",
                "x",
                "--draft",
                "--format",
                format,
            ])
            .ok();
        assert!(!ran.stdout.contains(&text), "{ran:#?}");
        assert!(!ran.stdout.contains("https://x.com"), "{ran:#?}");
        assert!(ran.stdout.contains("stale"), "{ran:#?}");
    }
}

#[test]
fn a_withdrawn_text_is_not_shown_at_all() {
    let copy = Copy::new();
    let text = copy.message(TIP, "ko")["text"].as_str().unwrap().to_owned();
    let text = text.split_once('\n').unwrap().1.to_owned();
    copy.publish("package-theft", "ko")
        .amend_record(KO_RECORDS, TIP, WITHDRAWN);
    plain(&copy, TIP, "ko", &[]).refused(1, &["withdrawn"]);
    plain(&copy, TIP, "ko", &["--draft"]).refused(1, &["withdrawn"]);
    plain(&copy, "package-theft", "ko", &[]).refused(1, &[TIP, "withdrawn"]);
    let message = copy.message(TIP, "ko");
    assert_eq!(message["publishable"], false);
    assert!(message["text"].is_null() && message["short"].is_null());
    assert_eq!(message["withdrawn"]["reason"], "the number was wrong");
    for more in [&[][..], &["--channel", "x", "--draft"]] {
        let ran = copy
            .run(&[&["show", TIP, "--lang", "ko"], more].concat())
            .ok();
        assert!(!ran.stdout.contains(&text), "{ran:#?}");
        assert!(ran.stdout.contains("the number was wrong"), "{ran:#?}");
    }
}

#[test]
fn a_translation_of_a_withdrawn_text_is_not_given_out() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko")
        .amend_record(EN_RECORDS, TIP, WITHDRAWN);
    assert_eq!(copy.message(TIP, "ko")["publishable"], false);
    plain(&copy, TIP, "ko", &[]).refused(1, &["withdrawn"]);
}

#[test]
fn a_withdrawn_english_text_is_shown_nowhere() {
    let copy = Copy::new();
    let english = copy.message(TIP, "en")["text"].as_str().unwrap().to_owned();
    let english = english.split_once('\n').unwrap().1.to_owned();
    copy.amend_record(EN_RECORDS, TIP, WITHDRAWN);
    let beside = copy.run(&["show", TIP, "--lang", "ko"]).ok();
    assert!(!beside.stdout.contains(&english), "{beside:#?}");
    copy.remove_message(KO, TIP);
    let instead = copy.run(&["show", TIP, "--lang", "ko"]).ok();
    assert!(!instead.stdout.contains(&english), "{instead:#?}");
}

#[test]
fn a_stale_text_is_refused_in_every_language() {
    let copy = Copy::new();
    for lang in LOCALES.iter() {
        copy.publish(PICKUP, lang);
    }
    copy.set_value(EN, PICKUP, "No one home? Use a pickup locker.");
    copy.sign("content/topics/package-theft.ftl", "en", Some(PICKUP));
    for lang in LOCALES.iter() {
        plain(&copy, PICKUP, lang, &[]).refused(1, &["stale"]);
        plain(&copy, PICKUP, lang, &["--draft"]).refused(1, &["stale"]);
        assert_eq!(
            copy.message(PICKUP, lang)["reasons"],
            serde_json::json!(["stale"])
        );
        let ran = copy.run(&["show", PICKUP, "--lang", lang]).ok();
        assert!(ran.stdout.contains("stale"), "{ran:#?}");
    }
    // Search words are not part of the text: changing them makes nothing stale.
    copy.replace(EN, "porch pirate", "porch thief");
    assert_eq!(
        copy.message_of_topic("ko")["reasons"],
        serde_json::json!(["unreviewed"])
    );
}

#[test]
fn a_topic_past_its_date_is_refused_from_the_next_day_on() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko")
        .prepend(META, "expires = 2026-11-27\n");
    plain(&copy, PICKUP, "ko", &[]).ok();
    for more in [&[][..], &["--draft"]] {
        let args = [&["show", PICKUP, "--lang", "ko", "--format", "plain"], more].concat();
        copy.run_on("2026-11-28", &args).refused(1, &["expired"]);
    }
}

#[test]
fn a_contact_past_its_date_holds_back_the_texts_that_name_it() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    plain(&copy, TIP, "ko", &[]).ok();
    copy.replace(
        "content/contacts.toml",
        "printed-on = 2026-01-18\nverify-within-days = 365\nnote = \"No page",
        "printed-on = 2020-01-18\nverify-within-days = 365\nnote = \"No page",
    );
    plain(&copy, TIP, "ko", &[]).refused(1, &["contact"]);
    plain(&copy, TIP, "ko", &["--draft"]).refused(1, &["contact"]);
    plain(&copy, PICKUP, "ko", &[]).ok();
    let ran = copy.run(&["show", TIP, "--lang", "ko"]).ok();
    assert!(ran.stdout.contains("not confirmed"), "{ran:#?}");
}

#[test]
fn a_retired_contact_holds_back_the_texts_that_name_it() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    copy.replace(
        "content/contacts.toml",
        "[crime-stoppers]\n",
        "[crime-stoppers]\nretired-on = 2026-11-01\n",
    );
    plain(&copy, TIP, "ko", &[]).refused(1, &["contact"]);
}

#[test]
fn a_text_is_no_better_than_the_notice_it_quotes() {
    let copy = Copy::new();
    copy.append(
        EN,
        "package-theft-more = More. { notice-emergency }\n    .short = More.\n",
    );
    copy.publish("package-theft", "en");
    let notices = copy.read("content/notices.review.toml");
    copy.write("content/notices.review.toml", "");
    plain(&copy, "package-theft-more", "en", &[]).refused(1, &["unreviewed"]);
    copy.write("content/notices.review.toml", notices);
    plain(&copy, "package-theft-more", "en", &[]).ok();
    copy.amend_record("content/notices.review.toml", "notice-emergency", WITHDRAWN);
    plain(&copy, "package-theft-more", "en", &[]).refused(1, &["withdrawn"]);
}

#[test]
fn one_text_with_a_hole_does_not_take_the_others_along() {
    let copy = Copy::new();
    copy.set_value(KO, PICKUP, "{ -contact-nobody }에 전화하세요.");
    let ran = copy.run(&["show", "package-theft", "--lang", "ko"]);
    assert!(ran.stdout.contains("package-theft-tip"), "{ran:#?}");
    assert!(
        (ran.stdout.clone() + &ran.stderr).contains("-contact-nobody"),
        "{ran:#?}"
    );
}

#[test]
fn a_text_with_a_hole_is_never_given_out() {
    let copy = Copy::new();
    copy.set_value(KO, PICKUP, "{ -contact-nobody }에 전화하세요.")
        .publish("package-theft", "ko");
    for format in ["plain", "text", "json"] {
        let ran = copy.run(&["show", PICKUP, "--lang", "ko", "--format", format]);
        assert!(!ran.stdout.contains("에 전화하세요"), "{ran:#?}");
        assert_eq!(ran.code, i32::from(format == "plain"), "{ran:#?}");
        let all = ran.stdout + &ran.stderr;
        assert!(
            all.contains(PICKUP) && (format != "text" || all.contains("contact-nobody")),
            "{all}"
        );
    }
}

#[test]
fn a_title_is_no_post() {
    let copy = Copy::new();
    let title = copy.message_of_topic("ko")["text"].clone();
    let title = title
        .as_str()
        .unwrap()
        .split_once('\n')
        .unwrap()
        .1
        .to_owned();
    let ran = plain(
        &copy,
        "package-theft",
        "ko",
        &["--channel", "sms", "--draft"],
    )
    .ok();
    assert!(ran.stdout.lines().all(|line| line != title), "{ran:#?}");
}
