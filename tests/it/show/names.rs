//! What somebody types leads to a topic, a template, a message or a language.

use super::TIP;
use crate::support::Copy;

#[test]
fn a_topic_answers_to_its_title_in_every_language() {
    let copy = Copy::new();
    for lang in ["en", "es", "ko", "zh-Hans", "zh-Hant"] {
        let topics = copy
            .run(&["topics", "--lang", lang, "--format", "json"])
            .ok()
            .json();
        for topic in topics["topics"].as_array().unwrap().iter().take(4) {
            let title = topic["title"].as_str().unwrap();
            let shown = copy.run(&["show", title, "--format", "json"]).ok().json();
            assert_eq!(shown["topic"], topic["id"], "{title}");
        }
    }
}

#[test]
fn ids_words_and_loose_spelling_lead_to_the_same_topic() {
    let copy = Copy::new();
    for name in [
        "package-theft",
        "Package Theft",
        "PACKAGE-THEFT",
        "porch pirate",
        "robo de paquetes",
        "택배 도난",
    ] {
        let shown = copy.run(&["show", name, "--format", "json"]).ok().json();
        assert_eq!(shown["topic"], "package-theft", "{name}");
    }
    // Words need no quotation marks.
    let shown = copy
        .run(&["show", "package", "theft", "--format", "json"])
        .ok()
        .json();
    assert_eq!(shown["topic"], "package-theft");
}

#[test]
fn a_template_answers_to_its_id_and_its_titles() {
    let copy = Copy::new();
    for name in [
        "template-crime-pattern",
        "crime-pattern",
        "Crime pattern",
        "잇따른 범죄 알림",
        "系列案件提醒",
    ] {
        let shown = copy.run(&["show", name, "--format", "json"]).ok().json();
        assert_eq!(shown["topic"], "template-crime-pattern", "{name}");
    }
}

#[test]
fn languages_answer_to_names_and_neighbouring_tags() {
    let copy = Copy::new();
    for (name, tag) in [
        ("korean", "ko"),
        ("한국어", "ko"),
        ("ko-KR", "ko"),
        ("español", "es"),
        ("es-MX", "es"),
        ("繁體中文", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("yue", "zh-Hant"),
        ("simplified chinese", "zh-Hans"),
        ("zh", "zh-Hans"),
    ] {
        let shown = copy
            .run(&["show", "package-theft", "--lang", name, "--format", "json"])
            .ok();
        assert_eq!(shown.json()["locale"], tag, "{name}");
    }
    for name in ["chinese", "中文"] {
        let ran = copy.run(&["show", "package-theft", "--lang", name]);
        ran.refused(2, &["zh-Hans", "zh-Hant"]);
    }
    copy.run(&["show", "package-theft", "--lang", "koraen"])
        .refused(2, &["orean"]);
    copy.run(&["show", "package-theft", "--lang", "fr"])
        .refused(2, &["no language `fr`", "Korean (ko)"]);
}

#[test]
fn a_typo_is_refused_with_a_suggestion() {
    let copy = Copy::new();
    copy.run(&["show", "pakage-theft"])
        .refused(2, &["pakage-theft", "did you mean `package-theft`?"]);
    copy.run(&["show", "crime-patern"])
        .refused(2, &["did you mean `crime-pattern`?"]);
    copy.run(&["show", "qqqqq", "--format", "json"])
        .refused(2, &["no topic, message or template `qqqqq`"]);
    copy.run(&["show", "package-theft", "--channel", "kakao-tlk"])
        .refused(2, &["kakaotalk"]);
    for empty in ["", " "] {
        copy.run(&["show", empty])
            .refused(2, &["no topic, message or template"]);
    }
}

#[test]
fn a_typo_in_a_message_id_suggests_the_message() {
    Copy::new()
        .run(&["show", "package-theft-tipp"])
        .refused(2, &["`package-theft-tip`"]);
}

#[test]
fn several_matches_are_listed_and_nothing_is_chosen() {
    let ran = Copy::new().run(&["show", "scam"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    for id in ["gift-card-scam", "blessing-scam"] {
        assert!(
            ran.stdout.lines().any(|line| line.starts_with(id)),
            "{ran:#?}"
        );
    }
    assert!(ran.stderr.contains("several"), "{ran:#?}");
}

#[test]
fn several_matches_are_nothing_to_paste() {
    for format in ["plain", "json"] {
        let ran = Copy::new().run(&["show", "scam", "--format", format, "--draft"]);
        assert!(ran.stdout.is_empty(), "{ran:#?}");
        ran.refused(1, &["gift-card-scam"]);
    }
}

#[test]
fn a_message_answers_to_its_id_in_any_letters() {
    let shown = Copy::new()
        .run(&["show", "Package-Theft-Tip", "--format", "json"])
        .ok()
        .json();
    assert_eq!(shown["messages"][0]["id"], TIP);
}
