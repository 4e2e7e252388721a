//! `topics`: what there is, with titles in a language.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use crate::support::{Copy, has_form};
use serde_json::Value;

fn topics(copy: &Copy, more: &[&str]) -> Vec<Value> {
    let json = copy
        .run(&[&["topics", "--format", "json"], more].concat())
        .ok()
        .json();
    json["topics"].as_array().unwrap().clone()
}

#[test]
fn the_json_form_is_the_documented_one() {
    let json = Copy::new().run(&["topics", "--format", "json"]).ok().json();
    assert_eq!(json["version"], 1);
    let topics = json["topics"].as_array().unwrap();
    assert!(topics.len() >= 10);
    for topic in topics {
        has_form(
            topic,
            &[
                ("id", "s"),
                ("group", "s"),
                ("title", "s"),
                ("publishable", "b"),
                ("fallback", "b"),
            ],
        );
    }
    let keys: Vec<_> = topics
        .iter()
        .map(|t| (t["group"].as_str().unwrap(), t["id"].as_str().unwrap()))
        .collect();
    assert!(keys.is_sorted(), "by group: {keys:?}");
}

#[test]
fn titles_are_in_the_language_asked_for() {
    let copy = Copy::new();
    for (lang, title) in [
        ("en", "Package theft"),
        ("korean", "택배 도난"),
        ("español", "Robo de paquetes"),
    ] {
        let found = topics(&copy, &["--lang", lang]);
        let topic = found
            .iter()
            .find(|topic| topic["id"] == "package-theft")
            .unwrap();
        assert_eq!(topic["title"], title);
        assert!(
            copy.run(&["topics", "--lang", lang])
                .ok()
                .stdout
                .contains(title)
        );
    }
    copy.run(&["topics", "--lang", "chinese"])
        .refused(2, &["zh-Hans", "zh-Hant"]);
    copy.run(&["topics", "--lang", "kroean"])
        .refused(2, &["did you mean `Korean`?"]);
}

#[test]
fn drafts_are_counted_as_drafts() {
    let copy = Copy::new();
    let ran = copy.run(&["topics", "--lang", "ko"]).ok();
    assert!(
        ran.stdout.contains("are unreviewed drafts or withheld"),
        "{ran:#?}"
    );
    copy.publish("package-theft", "ko");
    let found = topics(&copy, &["--lang", "ko"]);
    for topic in found {
        assert_eq!(
            topic["publishable"],
            topic["id"] == "package-theft",
            "{topic:#}"
        );
    }
}

#[test]
fn an_english_title_says_so() {
    let copy = Copy::new();
    copy.remove_message("locales/ko/topics/package-theft.ftl", "package-theft");
    let ran = copy.run(&["topics", "--lang", "ko"]).ok();
    let line = ran
        .stdout
        .lines()
        .find(|line| line.contains("package-theft"))
        .unwrap();
    assert!(line.contains("Package theft [English"), "{ran:#?}");
    let found = topics(&copy, &["--lang", "ko"]);
    let topic = found
        .iter()
        .find(|topic| topic["id"] == "package-theft")
        .unwrap();
    assert_eq!(
        (&topic["fallback"], &topic["publishable"]),
        (&true.into(), &false.into())
    );
}

#[test]
fn publishable_is_what_show_says_too() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    copy.replace(
        "content/topics/package-theft.ftl",
        "package-theft = Package theft",
        "package-theft = Stolen packages",
    );
    let shown = copy
        .run(&["show", "package-theft", "--lang", "ko", "--format", "json"])
        .ok()
        .json();
    assert_eq!(shown["messages"][0]["publishable"], false);
    let found = topics(&copy, &["--lang", "ko"]);
    let topic = found
        .iter()
        .find(|topic| topic["id"] == "package-theft")
        .unwrap();
    assert_eq!(topic["publishable"], false);
}

#[test]
fn filters_leave_what_was_asked_for() {
    let copy = Copy::new();
    let has = |found: &[Value], id: &str| found.iter().any(|topic| topic["id"] == id);
    let all = topics(&copy, &[]);
    assert!(has(&topics(&copy, &["--month", "12"]), "package-theft"));
    let june = topics(&copy, &["--month", "6"]);
    assert!(!has(&june, "package-theft") && june.len() < all.len());
    let home = topics(&copy, &["--group", "home"]);
    assert!(has(&home, "package-theft") && home.iter().all(|topic| topic["group"] == "home"));
    let everyone = topics(&copy, &["--audience", "everyone"]);
    assert!(has(&everyone, "package-theft"));
}

#[test]
fn a_typo_in_a_filter_is_refused_with_what_there_is() {
    let copy = Copy::new();
    copy.run(&["topics", "--group", "hoem"])
        .refused(2, &["did you mean `home`?"]);
    copy.run(&["topics", "--audience", "everyon"])
        .refused(2, &["did you mean `everyone`?"]);
    for month in ["0", "13", "may"] {
        copy.run(&["topics", "--month", month])
            .refused(2, &["--month"]);
    }
    copy.run(&["topics", "--format", "yaml"])
        .refused(2, &["json"]);
}

#[test]
fn nothing_that_fits_is_exit_1() {
    let copy = Copy::new();
    copy.replace(
        "content/topics/when-to-call.toml",
        "season = { observances = [\"National Night Out\"] }",
        "season = { months = [1] }",
    );
    copy.run(&["topics", "--group", "community", "--month", "6"])
        .refused(1, &["no topic matches"]);
}

#[test]
fn a_topic_without_a_title_does_not_take_the_others_along() {
    let copy = Copy::new();
    copy.write("content/topics/zero.ftl", "");
    let ran = copy.run(&["topics"]);
    assert!(ran.stdout.contains("package-theft"), "{ran:#?}");
}

#[test]
fn one_text_with_a_hole_is_named() {
    let copy = Copy::new();
    copy.replace(
        "locales/ko/topics/package-theft.ftl",
        "package-theft = 택배 도난",
        "package-theft = { -contact-nobody }",
    );
    let ran = copy.run(&["topics", "--lang", "ko"]);
    assert!(
        (ran.stdout.clone() + &ran.stderr).contains("package-theft"),
        "{ran:#?}"
    );
    assert!(!ran.stdout.contains("contact-nobody"));
}

#[test]
fn templates_and_notices_are_listed_in_groups_of_their_own() {
    let copy = Copy::new();
    let json = copy
        .run(&["topics", "--lang", "ko", "--format", "json"])
        .ok()
        .json();
    for (list, id, title) in [
        ("templates", "template-avoid-area", "위험 지역 피하기"),
        (
            "notices",
            "notice-interpreter",
            "경찰과 이야기할 때 무료로 통역을 받을 권리가 있습니다. 거절당하시면 311에 전화하세요.",
        ),
    ] {
        let rows = json[list].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == id).unwrap();
        assert_eq!(row["group"], list);
        assert_eq!(row["title"], title);
        assert_eq!(row["publishable"], false, "{row:#}");
    }
    let topics = json["topics"].as_array().unwrap();
    assert!(topics.iter().all(|row| row["kind"] == "topic"));
    let ran = copy.run(&["topics", "--group", "templates"]).ok();
    assert!(ran.stdout.starts_with("templates\n"), "{ran:#?}");
    assert!(ran.stdout.contains("Avoid the area") && !ran.stdout.contains("notice-"));
    assert!(copy.run(&["topics"]).ok().stdout.contains("\nnotices\n"));
}

#[test]
fn a_template_that_a_language_lacks_is_listed_as_english() {
    let copy = Copy::new();
    copy.remove_message("locales/ko/templates.ftl", "template-threat-over");
    let json = copy
        .run(&["topics", "--lang", "ko", "--format", "json"])
        .ok()
        .json();
    let rows = json["templates"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["id"] == "template-threat-over")
        .unwrap();
    assert_eq!(row["fallback"], true, "{row:#}");
    assert_eq!(row["locale"], "en", "{row:#}");
}
