//! What is published, what is a draft, and what is withheld.

use serde_json::Value;

use super::{EN, TIP, compile, messages};
use crate::support::{ALL_LOCALES, Copy, LOCALES};

const PICKUP: &str = "package-theft-pickup";

#[test]
fn bundles_hold_what_is_published_and_nothing_else() {
    let copy = Copy::new();
    compile(&copy, &[]).ok();
    for locale in ALL_LOCALES.iter() {
        assert_eq!(messages(&copy, "bundles", locale), [], "{locale}");
    }
    copy.publish("package-theft", "ko");
    let ran = compile(&copy, &[]).ok();
    let in_topic = |id: &str| id == "package-theft" || id.starts_with("package-theft-");
    for locale in ["en", "ko"] {
        let published = messages(&copy, "bundles", locale);
        assert!(published.iter().all(|(id, comment)| {
            comment.is_none() && (in_topic(id) || id.starts_with("notice-"))
        }));
        let english = copy.read("content/topics/package-theft.ftl");
        let all = english
            .lines()
            .filter(|line| line.starts_with("package-theft"));
        let there = published.iter().filter(|(id, _)| in_topic(id));
        assert_eq!(there.count(), all.count(), "{locale}");
        for (id, comment) in messages(&copy, "drafts", locale) {
            let signed = in_topic(&id) || id.starts_with("notice-");
            assert_eq!(
                comment.as_deref() == Some("DRAFT"),
                !signed,
                "{locale} {id}"
            );
        }
    }
    assert_eq!(messages(&copy, "bundles", "es"), []);
    assert!(ran.stdout.contains("drafts/, for review"), "{ran:#?}");
}

#[test]
fn only_reviewed_leaves_drafts_out_everywhere() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    compile(&copy, &["--only", "reviewed"]).ok();
    assert!(!copy.file("dist/drafts").exists());
    let catalog: Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    let mut published = 0;
    for topic in catalog["topics"].as_array().unwrap() {
        for message in topic["messages"].as_array().unwrap() {
            for (locale, text) in message["locales"].as_object().into_iter().flatten() {
                let publishable = text["publishable"] == true;
                published += usize::from(publishable);
                assert!(
                    publishable || text["text"].is_null(),
                    "{locale} {message:#}"
                );
            }
        }
    }
    assert!(published > 16, "{published}");
}

#[test]
fn what_must_not_go_out_is_withheld_and_counted() {
    let copy = Copy::new();
    copy.set_value(EN, PICKUP, "No one home? Use a locker.");
    copy.amend_record(
        "locales/ko/topics/package-theft.review.toml",
        TIP,
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    copy.prepend("content/topics/pickpocket.toml", "expires = 2026-11-21\n");
    copy.remove_message("locales/es/topics/package-theft.ftl", TIP);
    let ran = compile(&copy, &[]).ok();
    for locale in LOCALES.iter() {
        let text = copy.read(&format!("dist/drafts/{locale}.ftl"));
        assert!(!text.contains("package-theft-pickup"), "stale in {locale}");
        assert!(!text.contains("\npickpocket"), "expired in {locale}");
        assert_eq!(
            text.contains("\npackage-theft-tip"),
            !["ko", "es"].contains(&locale.as_str()),
            "{locale}"
        );
    }
    let line = |locale: &str| {
        let mut lines = ran.stdout.lines();
        lines
            .find(|line| line.trim_start().starts_with(locale))
            .unwrap()
    };
    for (locale, counted) in [
        ("ko", "1 withdrawn"),
        ("ko", "1 stale"),
        ("es", "1 missing"),
        ("zh-Hant", "expired"),
    ] {
        assert!(line(locale).contains(counted), "{ran:#?}");
    }
    // The catalog says of each that it is withheld and why, and has no text of it.
    let catalog: Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    let topics = catalog["topics"].as_array().unwrap();
    let topic = topics
        .iter()
        .find(|topic| topic["id"] == "package-theft")
        .unwrap();
    for (id, reason) in [(PICKUP, "stale"), (TIP, "withdrawn")] {
        let messages = topic["messages"].as_array().unwrap();
        let message = messages.iter().find(|message| message["id"] == id).unwrap();
        let korean = &message["locales"]["ko"];
        assert_eq!(korean["status"], "withheld");
        assert_eq!(korean["reasons"][0], reason);
        assert!(korean["text"].is_null() && korean["short"].is_null());
    }
}

#[test]
fn edited_english_is_a_draft_and_not_stale() {
    let copy = Copy::new();
    copy.set_value(EN, PICKUP, "No one home? Use a locker.");
    compile(&copy, &[]).ok();
    assert!(
        copy.read("dist/drafts/en.ftl")
            .contains("# DRAFT\npackage-theft-pickup = No one home?")
    );
    assert_eq!(
        copy.message(PICKUP, "en")["reasons"],
        serde_json::json!(["unreviewed"])
    );
}
