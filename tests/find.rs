//! `find`: from what people type, in any language, to a topic or a message.
#![cfg(feature = "cli")]

mod support;

use support::{Copy, has_form};

const KO: &str = "locales/ko/topics/package-theft.ftl";

#[test]
fn words_in_any_language_find_the_topic_first() {
    let copy = Copy::new();
    for words in [
        &["porch", "pirate"][..],
        &["someone", "took", "my", "package"],
        &["택배"],
        &["robo de paquetes"],
        &["PACKAGE"],
        &["pakcage"],
    ] {
        let json = copy
            .run(&[&["find", "--format", "json"], words].concat())
            .ok()
            .json();
        assert_eq!(
            json["results"][0]["topic"], "package-theft",
            "{words:?}: {json:#}"
        );
    }
    for topic in ["pickpocket", "gift-card-scam"] {
        for lang in ["en", "es", "ko", "zh-Hans", "zh-Hant"] {
            let topics = copy
                .run(&["topics", "--lang", lang, "--format", "json"])
                .ok()
                .json();
            let all = topics["topics"].as_array().unwrap();
            let title = all.iter().find(|have| have["id"] == topic).unwrap()["title"]
                .as_str()
                .unwrap()
                .to_owned();
            let json = copy.run(&["find", &title, "--format", "json"]).ok().json();
            assert_eq!(json["results"][0]["topic"], topic, "{title}");
        }
    }
}

#[test]
fn the_json_form_is_the_documented_one() {
    let json = Copy::new()
        .run(&["find", "package", "--lang", "ko", "--format", "json"])
        .ok()
        .json();
    assert_eq!(json["version"], 1);
    let results = json["results"].as_array().unwrap();
    assert!(results.len() > 3);
    for result in results {
        has_form(
            result,
            &[
                ("topic", "s"),
                ("message", "s?"),
                ("score", "n"),
                ("title", "s"),
                ("text", "s"),
            ],
        );
    }
    assert!(
        results.iter().any(|result| result["message"].is_null()),
        "topics"
    );
    assert!(
        results.iter().any(|result| result["message"].is_string()),
        "and messages"
    );
    let scores: Vec<f64> = results
        .iter()
        .map(|result| result["score"].as_f64().unwrap())
        .collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "best first: {scores:?}");
    assert_eq!(results[0]["title"], "택배 도난");
}

#[test]
fn nothing_found_is_exit_1_and_silence() {
    let copy = Copy::new();
    copy.run(&["find", "qqqzzz"]).refused(1, &["nothing found"]);
    copy.run(&["find", ""]).refused(1, &["nothing found"]);
    let ran = copy.run(&["find", "qqqzzz", "--format", "json"]);
    assert_eq!(
        (ran.code, ran.json()["results"].as_array().unwrap().len()),
        (1, 0)
    );
    let quiet = copy.run(&["find", "qqqzzz", "--quiet"]);
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""));
    copy.run(&["find"]).refused(2, &["WORDS"]);
}

#[test]
fn languages_are_asked_for_as_elsewhere() {
    let copy = Copy::new();
    let ran = copy.run(&["find", "package", "--lang", "korean"]).ok();
    assert!(ran.stdout.contains("택배 도난"));
    copy.run(&["find", "package", "--lang", "chinese"])
        .refused(2, &["zh-Hans", "zh-Hant"]);
    copy.run(&["find", "package", "--lang", "spanihs"])
        .refused(2, &["did you mean `Spanish`"]);
}

#[test]
fn english_results_say_so() {
    let copy = Copy::new();
    copy.remove_message(KO, "package-theft-tip");
    let ran = copy
        .run(&["find", "stolen", "packages", "tip", "--lang", "ko"])
        .ok();
    let line = ran
        .stdout
        .lines()
        .find(|line| line.starts_with("package-theft-tip"))
        .expect("found");
    assert!(line.contains("[English]"), "{ran:#?}");
    let json = copy
        .run(&[
            "find", "stolen", "packages", "--lang", "ko", "--format", "json",
        ])
        .ok()
        .json();
    for result in json["results"].as_array().unwrap() {
        let english = result["message"] == "package-theft-tip";
        assert_eq!(
            result["locale"],
            if english { "en" } else { "ko" },
            "{result:#}"
        );
    }
}

#[test]
fn a_withdrawn_text_is_not_found() {
    let copy = Copy::new();
    let text = copy.message("package-theft-tip", "en")["text"]
        .as_str()
        .unwrap()
        .to_owned();
    copy.amend_record(
        "content/topics/package-theft.review.toml",
        "package-theft-tip",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    for format in ["text", "json"] {
        let ran = copy.run(&["find", "stolen", "packages", "--format", format]);
        assert!(!ran.stdout.contains(&text), "{ran:#?}");
    }
}

#[test]
fn drafts_and_stale_texts_say_so() {
    let copy = Copy::new();
    let ran = copy.run(&["find", "택배", "--lang", "ko"]).ok();
    assert!(
        (ran.stdout.clone() + &ran.stderr).contains("draft"),
        "{ran:#?}"
    );
    copy.set_value(
        "content/topics/package-theft.ftl",
        "package-theft-tip",
        "Stolen packages? Call.",
    );
    let ran = copy
        .run(&["find", "stolen", "packages", "--lang", "ko"])
        .ok();
    assert!(ran.stdout.contains("stale"), "{ran:#?}");
}

#[test]
fn a_text_that_cannot_be_rendered_is_passed_over() {
    let copy = Copy::new();
    copy.set_value(KO, "package-theft-tip", "{ -contact-nobody } 택배");
    let ran = copy.run(&["find", "택배", "--lang", "ko"]).ok();
    assert!(ran.stdout.contains("package-theft-pickup"), "{ran:#?}");
    assert!(!ran.stdout.contains("contact-nobody"), "{ran:#?}");
}
