//! `show`: the right text, and nothing that must not go out.

use crate::support::{Copy, LOCALES, body, has_form};

const KO: &str = "locales/ko/topics/package-theft.ftl";
const KO_RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const EN: &str = "content/topics/package-theft.ftl";
const EN_RECORDS: &str = "content/topics/package-theft.review.toml";
const META: &str = "content/topics/package-theft.toml";
const TIP: &str = "package-theft-tip";
const PICKUP: &str = "package-theft-pickup";

/// `show … --format plain`.
fn plain(copy: &Copy, id: &str, lang: &str, more: &[&str]) -> crate::support::Ran {
    copy.run(&[&["show", id, "--lang", lang, "--format", "plain"], more].concat())
}

// Names.

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

// JSON.

#[test]
fn the_json_form_is_the_documented_one() {
    let copy = Copy::new();
    let json = copy
        .run(&[
            "show",
            "package-theft",
            "--lang",
            "ko",
            "--format",
            "json",
            "--draft",
        ])
        .ok()
        .json();
    assert_eq!(json["version"], 1);
    has_form(&json, &[("topic", "s"), ("locale", "s"), ("messages", "a")]);
    let messages = json["messages"].as_array().unwrap();
    assert!(messages.len() > 5);
    let mut channels = 0;
    for message in messages {
        has_form(
            message,
            &[
                ("id", "s"),
                ("locale", "s"),
                ("fallback", "b"),
                ("state", "s"),
                ("origin", "s?"),
                ("publishable", "b"),
                ("reasons", "a"),
                ("revision", "s"),
                ("text", "s?"),
                ("short", "s?"),
                ("english", "s?"),
                ("channels", "a"),
            ],
        );
        let revision = message["revision"].as_str().unwrap();
        assert!(revision.len() == 12 && revision.bytes().all(|b| b.is_ascii_hexdigit()));
        for channel in message["channels"].as_array().unwrap() {
            channels += 1;
            has_form(
                channel,
                &[
                    ("channel", "s"),
                    ("uses", "s"),
                    ("unit", "s"),
                    ("length", "n"),
                    ("limit", "n?"),
                    ("fits", "b?"),
                    ("encoding", "s?"),
                    ("parts", "a"),
                    ("share", "s?"),
                    ("reason", "s?"),
                ],
            );
            assert!(["value", "short"].contains(&channel["uses"].as_str().unwrap()));
        }
    }
    assert!(channels > 20);
    let pickup = messages
        .iter()
        .find(|message| message["id"] == PICKUP)
        .unwrap();
    assert_eq!(pickup["locale"], "ko");
    assert_eq!(pickup["state"], "translated");
    assert_eq!(pickup["origin"], "machine");
    assert_eq!(pickup["publishable"], false);
    assert_eq!(pickup["reasons"], serde_json::json!(["unreviewed"]));
    for (path, text) in [(KO, &pickup["text"]), (EN, &pickup["english"])] {
        let (line, text) = text.as_str().unwrap().split_once('\n').unwrap();
        assert!(line.contains("DRAFT"), "{line}");
        assert!(copy.read(path).contains(text));
    }
    let x = pickup["channels"]
        .as_array()
        .unwrap()
        .iter()
        .find(|c| c["channel"] == "x")
        .unwrap();
    assert_eq!(x["limit"], 280);
    assert_eq!(x["unit"], "weighted characters");
    assert_eq!(x["parts"][0], pickup["text"]);
    assert!(x["share"].is_null(), "a draft has no link");
    let sms = pickup["channels"]
        .as_array()
        .unwrap()
        .iter()
        .find(|c| c["channel"] == "sms")
        .unwrap();
    assert_eq!(
        (&sms["uses"], &sms["encoding"]),
        (&"short".into(), &"ucs-2".into())
    );
}

#[test]
fn json_has_no_text_of_a_draft_unless_it_is_asked_for() {
    let copy = Copy::new();
    let json = copy
        .run(&["show", "package-theft", "--lang", "ko", "--format", "json"])
        .ok()
        .json();
    for message in json["messages"].as_array().unwrap() {
        assert_eq!(message["status"], "draft");
        for key in ["text", "short", "summary", "english", "english-short"] {
            assert!(message[key].is_null(), "{key}: {message:#}");
        }
        assert_eq!(message["channels"], serde_json::json!([]));
    }
    copy.publish("package-theft", "ko");
    let json = copy
        .run(&["show", PICKUP, "--lang", "ko", "--format", "json"])
        .ok()
        .json();
    let channels = json["messages"][0]["channels"].as_array().unwrap();
    let x = channels.iter().find(|c| c["channel"] == "x").unwrap();
    assert!(x["share"].as_str().unwrap().starts_with("https://"));
}

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
fn an_empty_english_file_is_no_success() {
    let copy = Copy::new();
    copy.write(EN, "");
    let ran = plain(&copy, "package-theft", "en", &["--draft"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:#?}");
}

#[test]
fn several_ids_channels_and_all_are_shown_together() {
    let copy = Copy::new();
    let ran = copy
        .run(&["show", PICKUP, TIP, "--channel", "x", "--channel", "sms"])
        .ok();
    for part in [PICKUP, TIP, "X: ", "Text message: "] {
        assert!(ran.stdout.contains(part), "{part}: {ran:#?}");
    }
    let ran = copy.run(&["show", "all", "--format", "json"]).ok();
    let topics = copy.run(&["topics", "--format", "json"]).ok().json();
    let topics = topics["topics"].as_array().unwrap().iter();
    let topics = topics.filter(|topic| topic["kind"].is_null() || topic["kind"] == "topic");
    assert_eq!(
        ran.stdout.lines().count(),
        topics.count(),
        "an object a line"
    );
}

#[test]
fn a_flyer_has_its_own_choice_of_a_topic() {
    let copy = Copy::new();
    let json = copy
        .run(&[
            "show",
            "package-theft",
            "--channel",
            "flyer",
            "--format",
            "json",
        ])
        .ok()
        .json();
    let shown: Vec<&str> = json["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| message["id"].as_str().unwrap())
        .skip(1)
        .collect();
    let meta = copy.read(META);
    let flyer = meta
        .split_once("flyer = [")
        .unwrap()
        .1
        .split_once(']')
        .unwrap()
        .0;
    let listed: Vec<&str> = flyer
        .split('"')
        .filter(|id| id.starts_with("package"))
        .collect();
    assert_eq!(shown, listed);
}

#[test]
fn a_text_says_where_it_lies_and_what_finds_it() {
    let copy = Copy::new();
    let ran = copy.run(&["show", "package-theft", "--lang", "ko"]).ok();
    assert!(ran.stdout.contains(&format!("{KO}:")), "{ran:#?}");
    assert!(ran.stdout.contains("found by: 택배 도난"), "{ran:#?}");
    let message = copy.message(PICKUP, "ko");
    let line = usize::try_from(message["line"].as_u64().unwrap()).unwrap();
    let text = copy.read(KO);
    assert!(text.lines().nth(line - 1).unwrap().starts_with(PICKUP));
}

#[test]
fn a_stale_text_says_what_has_changed_in_the_english() {
    let copy = Copy::new();
    let git = |args: &[&str]| {
        let ran = std::process::Command::new("git")
            .args(["-c", "user.name=T", "-c", "user.email=t@example.org"])
            .args(args)
            .current_dir(copy.path())
            .output()
            .expect("git");
        assert!(ran.status.success(), "{ran:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "One"]);
    copy.replace(EN, "package-theft-tip = Know", "package-theft-tip = Heard");
    let ran = copy.run(&["show", TIP, "--lang", "ko"]).ok();
    assert!(ran.stdout.contains("[-Know-]{+Heard+}"), "{ran:#?}");
}

// What may go out.

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
    let args = [
        "review",
        "record",
        PICKUP,
        "--lang",
        "ko",
        "--translated-by",
        "a",
        "--reviewed-by",
        "a",
    ];
    copy.run(&args).refused(2, &["their own translation"]);
    assert!(!copy.read(KO_RECORDS).contains("reviewed"));
}

#[test]
fn nobody_reviews_the_translation_they_are_on_record_for() {
    let copy = Copy::new();
    copy.run(&[
        "review",
        "record",
        PICKUP,
        "--lang",
        "ko",
        "--translated-by",
        "a",
    ])
    .ok();
    let ran = copy.run(&[
        "review",
        "record",
        PICKUP,
        "--lang",
        "ko",
        "--reviewed-by",
        "a",
    ]);
    ran.refused(2, &["their own translation"]);
}

#[test]
fn another_spelling_is_not_another_person() {
    let copy = Copy::new();
    let args = [
        "review",
        "record",
        PICKUP,
        "--lang",
        "ko",
        "--translated-by",
        "a",
        "--reviewed-by",
        " A ",
    ];
    copy.run(&args).refused(
        2,
        &["no reviewer", "content/reviewers.toml", "did you mean `a`"],
    );
}

#[test]
fn a_reviewer_has_a_name() {
    let copy = Copy::new();
    let ran = copy.run(&[
        "review",
        "record",
        PICKUP,
        "--lang",
        "ko",
        "--reviewed-by",
        "",
    ]);
    assert_eq!(ran.code, 2, "{ran:#?}");
}

#[test]
fn a_review_of_a_text_that_is_not_there_is_no_success() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = copy.run(&[
        "review",
        "record",
        TIP,
        "--lang",
        "ko",
        "--reviewed-by",
        "b",
    ]);
    assert_ne!(ran.code, 0, "{ran:#?}");
    assert!(ran.stderr.contains(TIP), "{ran:#?}");
}

// English in place of a translation.

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

impl Copy {
    /// The topic's own message.
    fn message_of_topic(&self, lang: &str) -> serde_json::Value {
        let json = self
            .run(&[
                "show",
                "package-theft",
                "--lang",
                lang,
                "--format",
                "json",
                "--draft",
            ])
            .ok()
            .json();
        json["messages"][0].clone()
    }
}

// Withdrawn, stale, expired, contacts.

const WITHDRAWN: &str = "withdrawn = { on = 2026-11-20, reason = \"the number was wrong\" }";

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

#[test]
fn a_right_to_left_text_is_given_out_as_it_is() {
    let copy = Copy::new();
    copy.change_locales(|all| all.push("ar".to_owned())).write(
        "locales/ar/templates.ftl",
        "template-activity-over = انتهى نشاط الشرطة في { $place }. شكرا لكم.\n",
    );
    let slots = [
        "--set",
        "place=Elmhurst",
        "--set",
        "expires=2026-12-03",
        "--draft",
    ];
    let ran = plain(&copy, "activity-over", "ar", &slots).ok();
    assert!(!ran.stdout.contains("\\u{"), "{ran:#?}");
    assert!(ran.stdout.contains("Elmhurst"), "{ran:#?}");
    // The text to paste, laid out for a channel, is that text too.
    let laid_out = ["show", "activity-over", "--lang", "ar", "--channel", "x"];
    let ran = copy.run(&[&laid_out[..], &slots].concat()).ok();
    assert!(!ran.stdout.contains("\\u{"), "{ran:#?}");
}

#[test]
fn problems_of_a_file_are_said_beside_what_still_works() {
    let copy = Copy::new();
    copy.append(KO, "package-theft-bad = {\n");
    let ran = copy.run(&["show", "package-theft", "--lang", "ko"]).ok();
    assert!(
        ran.stderr.contains(&format!("{KO}:")) && ran.stderr.contains("package-theft-bad"),
        "{ran:#?}"
    );
    assert!(ran.stdout.contains(TIP));
}

#[test]
fn problems_are_said_of_every_language_shown() {
    let copy = Copy::new();
    copy.append(KO, "package-theft-bad = {\n");
    let ran = copy.run(&["show", "package-theft", "--lang", "all"]).ok();
    assert!(ran.stderr.contains("package-theft-bad"), "{ran:#?}");
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

#[test]
fn a_message_answers_to_its_id_in_any_letters() {
    let shown = Copy::new()
        .run(&["show", "Package-Theft-Tip", "--format", "json"])
        .ok()
        .json();
    assert_eq!(shown["messages"][0]["id"], TIP);
}
