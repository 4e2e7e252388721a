//! `show` of templates: slots that are filled wrongly never become a text.

use crate::support::{Copy, Ran};

const SCAM: [&str; 8] = [
    "--set",
    "what=gift-cards",
    "--set",
    "place=Corona",
    "--set",
    "date=2026-11-21",
    "--set",
    "expires=2026-12-03",
];
const STORY: [&str; 2] = ["--set", "story=She found a lost child."];

fn show(copy: &Copy, name: &str, lang: &str, more: &[&str]) -> Ran {
    copy.run(
        &[
            &["show", name, "--lang", lang, "--format", "plain", "--draft"],
            more,
        ]
        .concat(),
    )
}

fn meeting<'a>(date: &'a str, time: &'a str, place: &'a str, expires: &'a str) -> [&'a str; 8] {
    [
        "--set", date, "--set", time, "--set", place, "--set", expires,
    ]
}

#[test]
fn filled_slots_make_a_text_in_the_readers_words() {
    let copy = Copy::new();
    let slots = meeting(
        "date=2026-12-03",
        "time=19:00",
        "place=Elmhurst Library",
        "expires=2026-12-03",
    );
    for (lang, day, time) in [
        ("en", "Thursday, December 3, 2026", "7 PM"),
        ("es", "jueves, 3 de diciembre de 2026", "7 p.m."),
        ("ko", "2026년 12월 3일 목요일", "오후 7시"),
        ("zh-Hans", "2026年12月3日星期四", "下午7时"),
        ("zh-Hant", "2026年12月3日", "晚上7時"),
    ] {
        let ran = show(&copy, "meeting", lang, &slots).ok();
        for wanted in [day, time, "Elmhurst Library"] {
            assert!(ran.stdout.contains(wanted), "{wanted}: {ran:#?}");
        }
        let odd = ['\u{202f}', '\u{a0}', '\u{2068}', '\u{2069}'];
        assert!(!ran.stdout.contains(odd), "{ran:#?}");
    }
}

#[test]
fn a_slot_that_is_not_filled_is_named() {
    let copy = Copy::new();
    let slots = [
        "--set",
        "date=2026-12-03",
        "--set",
        "time=19:00",
        "--set",
        "expires=2026-12-03",
    ];
    show(&copy, "meeting", "ko", &slots).refused(2, &["slot `place`", "--set place="]);
    show(&copy, "meeting", "ko", &[]).refused(2, &["not filled"]);
}

#[test]
fn a_value_of_another_kind_is_refused() {
    let copy = Copy::new();
    let bad = [
        meeting(
            "date=12/03/2026",
            "time=19:00",
            "place=P",
            "expires=2026-12-03",
        ),
        meeting(
            "date=2026-02-30",
            "time=19:00",
            "place=P",
            "expires=2026-12-03",
        ),
        meeting(
            "date=2026-12-03",
            "time=7pm",
            "place=P",
            "expires=2026-12-03",
        ),
        meeting(
            "date=2026-12-03",
            "time=25:00",
            "place=P",
            "expires=2026-12-03",
        ),
        meeting(
            "date=2026-12-03",
            "time=19:00",
            "place=",
            "expires=2026-12-03",
        ),
        meeting("date=2026-12-03", "time=19:00", "place=P", "expires=soon"),
    ];
    for (slots, name) in bad
        .iter()
        .zip(["date", "date", "time", "time", "place", "expires"])
    {
        show(&copy, "meeting", "es", slots).refused(2, &[&format!("slot `{name}`")]);
    }
    let person = |age: &'static str| {
        [
            "--set",
            "name=Maria Gomez",
            "--set",
            age,
            "--set",
            "place=Elmhurst",
            "--set",
            "date=2026-11-21",
            "--set",
            "hair=gray",
            "--set",
            "top=coat",
            "--set",
            "top-color=blue",
            "--set",
            "bottom=pants",
            "--set",
            "bottom-color=black",
            "--set",
            "carries=cane",
            "--set",
            "expires=2026-12-03",
        ]
    };
    show(&copy, "missing-person", "en", &person("age=seventy"))
        .refused(2, &["slot `age`", "a number"]);
    show(&copy, "missing-person", "en", &person("age=inf")).refused(2, &["slot `age`"]);
    show(&copy, "missing-person", "en", &person("age=72")).ok();
}

#[test]
fn a_choice_is_one_of_its_choices() {
    let copy = Copy::new();
    let slots = |what: &'static str| {
        [
            "--set",
            what,
            "--set",
            "where=Elmhurst",
            "--set",
            "when=2026-11-21",
            "--set",
            "expires=2026-12-03",
        ]
    };
    show(&copy, "crime-pattern", "ko", &slots("what=murder"))
        .refused(2, &["slot `what`", "package-theft"]);
    show(&copy, "crime-pattern", "ko", &slots("what=scam")).ok();
}

#[test]
fn an_unknown_slot_is_refused_with_a_suggestion() {
    let copy = Copy::new();
    let slots = [&SCAM[..], &["--set", "waht=x"]].concat();
    show(&copy, "scam-wave", "en", &slots).refused(2, &["no slot `waht`", "did you mean `what`?"]);
    let ran = copy.run(&["show", "package-theft", "--set", "place=Elmhurst"]);
    ran.refused(2, &["this text has no slot `place`"]);
    show(&copy, "scam-wave", "en", &["--set", "what"]).refused(2, &["has no `=`"]);
    let twice = [&SCAM[..], &["--set", "what=again"]].concat();
    show(&copy, "scam-wave", "en", &twice).refused(2, &["given twice"]);
}

#[test]
fn a_notice_says_until_when_it_holds() {
    let copy = Copy::new();
    show(&copy, "scam-wave", "en", &SCAM[..6]).refused(2, &["slot `expires`", "--set expires="]);
    let past = [&SCAM[..6], &["--set", "expires=2026-11-21"]].concat();
    show(&copy, "scam-wave", "en", &past).refused(1, &["expired"]);
    let last_day = [&SCAM[..6], &["--set", "expires=7:30 pm"]].concat();
    let ran = show(&copy, "scam-wave", "en", &last_day).ok();
    assert!(
        ran.stdout.contains("November 27, 2026, 7:30 PM"),
        "{ran:#?}"
    );
    // For reading, it is shown as what it is.
    let args = [&["show", "scam-wave", "--format", "json"][..], &past].concat();
    let json = copy.run(&args).ok().json();
    assert_eq!(json["expires"], "2026-11-21T23:59");
    let reasons = json["messages"][0]["reasons"].as_array().unwrap();
    assert!(reasons.contains(&"expired".into()), "{json:#}");
}

#[test]
fn a_template_that_nobody_reviewed_is_refused_and_a_reviewed_one_given() {
    let copy = Copy::new();
    let args = [&["show", "scam-wave", "--format", "plain"][..], &SCAM].concat();
    copy.run(&args).refused(1, &["unreviewed"]);
    copy.publish("template-scam-wave", "en");
    let ran = copy.run(&args).ok();
    assert!(ran.stdout.contains("gift card"), "{ran:#?}");
}

#[test]
fn one_languages_sentence_does_not_go_out_in_anothers_post() {
    let copy = Copy::new();
    // Neither with several languages nor with one.
    let args = [&["--lang", "es"][..], &STORY].concat();
    show(&copy, "story", "ko", &args).refused(2, &["--set", "Korean"]);
    show(&copy, "story", "ko", &STORY).refused(2, &["--set story.ko", "Korean"]);
    let own = [
        "--set",
        "story.ko=아이를 찾았습니다.",
        "--set",
        "story.es=Encontró a un niño.",
    ];
    let args = [&["--lang", "es"][..], &STORY, &own].concat();
    let ran = show(&copy, "story", "ko", &args).ok();
    assert!(
        ran.stdout.contains("아이를 찾았습니다.") && ran.stdout.contains("Encontró"),
        "{ran:#?}"
    );
    assert!(!ran.stdout.contains("She found"), "{ran:#?}");
}

#[test]
fn a_value_for_no_language_is_refused() {
    let copy = Copy::new();
    let args = [&STORY[..], &["--set", "story.kr=끝."]].concat();
    show(&copy, "story", "ko", &args).refused(2, &["kr"]);
}

#[test]
fn a_value_for_a_language_takes_the_names_that_lang_takes() {
    let copy = Copy::new();
    for (lang, name) in [("ko", "korean"), ("zh-Hant", "zh-hant")] {
        let (one, two) = (format!("story.{name}=甲"), format!("story.{name}=乙"));
        let ran = show(&copy, "story", lang, &["--set", &one, "--set", &two]).ok();
        assert!(ran.stdout.contains("甲\n\n乙"), "{ran:#?}");
    }
}

#[test]
fn examples_are_labelled() {
    let copy = Copy::new();
    let ran = copy.run(&["show", "crime-pattern"]).ok();
    let (before, _) = ran.stdout.split_once("EXAMPLE").expect("shown");
    assert!(
        before.contains("example values") && before.contains("--set where="),
        "{ran:#?}"
    );
    let json = copy
        .run(&["show", "crime-pattern", "--format", "json"])
        .ok()
        .json();
    assert_eq!(json["example"], true);
}

#[test]
fn examples_are_never_publishable() {
    let copy = Copy::new();
    copy.publish("template-crime-pattern", "en");
    let message = copy.message("crime-pattern", "en");
    assert_eq!(message["publishable"], false, "{message:#}");
    let ran = copy.run(&["show", "crime-pattern", "--channel", "x"]).ok();
    assert!(
        !ran.stdout.contains("share:") && !ran.stdout.contains("publishable]"),
        "{ran:#?}"
    );
}

#[test]
fn hostile_values_are_refused() {
    let copy = Copy::new();
    for bad in [
        "place=a\u{1b}[31mb",
        "place=a\nb",
        "place=a\u{7}",
        "place=\u{9b}31m",
    ] {
        let slots = meeting("date=2026-12-03", "time=19:00", bad, "expires=2026-12-03");
        show(&copy, "meeting", "ko", &slots).refused(2, &["slot `place`", "control character"]);
    }
    let long = format!("place={}", "x".repeat(5_000));
    let slots = meeting("date=2026-12-03", "time=19:00", &long, "expires=2026-12-03");
    show(&copy, "meeting", "ko", &slots).refused(2, &["5000 characters"]);
    for bad in [
        "\u{1b}[2J=x",
        "=x",
        "expires=\u{1b}[2J",
        "date=\u{1b}[2J\u{202e}",
    ] {
        let args = [&SCAM[..6], &["--set", bad]].concat();
        show(&copy, "scam-wave", "ko", &args).refused(2, &[]);
    }
}

#[test]
fn values_that_turn_text_around_are_refused() {
    let copy = Copy::new();
    let slots = meeting(
        "date=2026-12-03",
        "time=19:00",
        "place=a\u{202e}b",
        "expires=2026-12-03",
    );
    show(&copy, "meeting", "ko", &slots).refused(2, &["slot `place`"]);
}

#[test]
fn a_value_is_text_and_not_fluent() {
    let copy = Copy::new();
    let place = "place={ -contact-emergency } { $x } \\u0041";
    let slots = meeting("date=2026-12-03", "time=19:00", place, "expires=2026-12-03");
    let ran = show(&copy, "meeting", "ko", &slots).ok();
    assert!(
        ran.stdout.contains("{ -contact-emergency } { $x } \\u0041"),
        "{ran:#?}"
    );
}

#[test]
fn no_sentence_ends_twice() {
    // "p.m." ends in a full stop of its own.
    let copy = Copy::new();
    let templates = beatbook::Library::open(copy.path()).unwrap();
    for id in templates.template_meta().unwrap().keys() {
        let args = ["show", id, "--lang", "all", "--format", "json", "--draft"];
        for message in copy.run(&args).ok().json()["messages"].as_array().unwrap() {
            let text = message["text"].as_str().unwrap();
            for twice in ["..", ".。", "。。", ",.", ";."] {
                assert!(!text.contains(twice), "{id}: {text}");
            }
        }
    }
}

#[test]
fn news_goes_out_in_every_language_at_once() {
    // Every template but the story, which people write, is filled once for all languages.
    let copy = Copy::new();
    copy.publish_all();
    let library = beatbook::Library::open(copy.path()).unwrap();
    for (id, meta) in library.template_meta().unwrap() {
        if id == "template-story" {
            continue;
        }
        let mut args = vec!["show".to_owned(), id.clone()];
        for (name, variable) in meta.variables.iter().filter(|(name, _)| *name != "expires") {
            args.extend(["--set".to_owned(), format!("{name}={}", variable.example)]);
        }
        args.extend(
            [
                "--set",
                "expires=tomorrow",
                "--lang",
                "all",
                "--format",
                "plain",
            ]
            .map(str::to_owned),
        );
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let ran = copy.run(&args).ok();
        assert!(!ran.stdout.contains("DRAFT"), "{id}: {ran:#?}");
    }
}

#[test]
fn a_story_becomes_a_thread_of_numbered_posts() {
    let copy = Copy::new();
    let paragraph = "story=Officer Kim walked the same four blocks of Roosevelt Avenue every evening this month, and knows every shop on them by name. ".repeat(2);
    let mut args = vec!["--channel", "x"];
    for _ in 0..3 {
        args.extend(["--set", &paragraph]);
    }
    let ran = show(&copy, "story", "en", &args).ok();
    for mark in ["1/", "2/", "3/"] {
        assert!(ran.stdout.contains(mark), "{ran:#?}");
    }
}

#[test]
fn a_notice_ends_at_its_minute_on_the_library_clock() {
    let copy = Copy::new();
    copy.publish("template-scam-wave", "ko");
    let at = |now: &str| {
        let expires = ["--set", "expires=2026-12-03T21:00", "--now", now];
        let args = ["show", "scam-wave", "--lang", "ko", "--format", "plain"];
        copy.run(&[&args[..], &SCAM[..6], &expires].concat())
    };
    at("2026-12-03T21:00").ok();
    at("2026-12-03T21:01").refused(1, &["expired"]);
}

#[test]
fn a_template_without_slots_still_says_until_when_it_holds() {
    let copy = Copy::new();
    copy.append(
        "content/templates.ftl",
        "template-bare = Stay home until { DATETIME($expires, timeStyle: \"short\") }.\n    .title = Bare\n",
    )
    .append(
        "content/templates.toml",
        "\n[template-bare]\nexpires = \"required\"\nchannels = [\"x\"]\n",
    );
    show(&copy, "bare", "en", &[]).refused(2, &["`expires`", "until when"]);
    let ran = show(&copy, "bare", "en", &["--set", "expires=7 pm"]).ok();
    assert!(ran.stdout.contains("until 7 PM."), "{ran:#?}");
}
