//! `show` of templates: slots that are filled wrongly never become a text.

use crate::support::{Copy, Ran};

const SCAM: [&str; 6] = [
    "--set",
    "what=Callers say they are from the bank.",
    "--set",
    "do=Hang up.",
    "--set",
    "expires=2026-12-03",
];

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
            "description=Blue coat.",
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
    let slots = |what: &'static str, url: &'static str| {
        [
            "--set",
            what,
            "--set",
            "where=Elmhurst",
            "--set",
            "when=2026-11-21",
            "--set",
            "do=Lock it.",
            "--set",
            url,
            "--set",
            "expires=2026-12-03",
        ]
    };
    let good = "url=https://www.nyc.gov/nypd";
    show(&copy, "crime-pattern", "ko", &slots("what=murder", good))
        .refused(2, &["slot `what`", "package-theft"]);
    for bad in [
        "url=nyc.gov",
        "url=javascript:alert(1)",
        "url=https://a b.example.org",
        "url=https://",
    ] {
        show(&copy, "crime-pattern", "ko", &slots("what=scam", bad))
            .refused(2, &["slot `url`", "https://"]);
    }
    show(&copy, "crime-pattern", "ko", &slots("what=scam", good)).ok();
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
    show(&copy, "scam-wave", "en", &SCAM[..4]).refused(2, &["slot `expires`", "--set expires="]);
    let past = [&SCAM[..4], &["--set", "expires=2026-11-21"]].concat();
    show(&copy, "scam-wave", "en", &past).refused(1, &["expired on 2026-11-21"]);
    let last_day = [&SCAM[..4], &["--set", "expires=2026-11-22"]].concat();
    show(&copy, "scam-wave", "en", &last_day).ok();
    // For reading, it is shown as what it is.
    let args = [&["show", "scam-wave", "--format", "json"][..], &past].concat();
    let json = copy.run(&args).ok().json();
    assert_eq!(json["expires"], "2026-11-21");
    let reasons = json["messages"][0]["reasons"].as_array().unwrap();
    assert!(reasons.contains(&"expired".into()), "{json:#}");
}

#[test]
fn a_template_that_nobody_reviewed_is_refused_and_a_reviewed_one_given() {
    let copy = Copy::new();
    let args = [&["show", "scam-wave", "--format", "plain"][..], &SCAM].concat();
    copy.run(&args).refused(1, &["unreviewed"]);
    copy.review("scam-wave", "en");
    let ran = copy.run(&args).ok();
    assert!(
        ran.stdout.contains("Callers say they are from the bank."),
        "{ran:#?}"
    );
}

#[test]
fn one_languages_sentence_does_not_go_out_in_anothers_post() {
    let copy = Copy::new();
    let args = [&["--lang", "es"][..], &SCAM].concat();
    show(&copy, "scam-wave", "ko", &args).refused(2, &["--set", "Korean"]);
    let own = [
        "--set",
        "what.ko=은행이라고 합니다.",
        "--set",
        "do.ko=끊으세요.",
        "--set",
        "what.es=Dicen.",
        "--set",
        "do.es=Cuelgue.",
    ];
    let args = [&["--lang", "es"][..], &SCAM, &own].concat();
    let ran = show(&copy, "scam-wave", "ko", &args).ok();
    assert!(
        ran.stdout.contains("은행이라고") && ran.stdout.contains("Cuelgue."),
        "{ran:#?}"
    );
    assert!(!ran.stdout.contains("Hang up."), "{ran:#?}");
}

#[test]
fn a_value_for_no_language_is_refused() {
    let copy = Copy::new();
    let args = [&SCAM[..], &["--set", "do.kr=끊으세요."]].concat();
    show(&copy, "scam-wave", "ko", &args).refused(2, &["kr"]);
}

#[test]
fn a_value_for_a_language_takes_the_names_that_lang_takes() {
    let copy = Copy::new();
    for (lang, name) in [("ko", "korean"), ("zh-Hant", "zh-hant")] {
        let (what, act) = (format!("what.{name}=甲"), format!("do.{name}=乙"));
        let ran = show(
            &copy,
            "scam-wave",
            lang,
            &["--set", &what, "--set", &act, "--set", "expires=2026-12-03"],
        )
        .ok();
        assert!(
            ran.stdout.contains('甲') && ran.stdout.contains('乙'),
            "{ran:#?}"
        );
    }
}

#[test]
fn examples_are_labelled() {
    let copy = Copy::new();
    let ran = copy.run(&["show", "crime-pattern"]).ok();
    let before = ran.stdout.split("Police warn").next().unwrap();
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
    copy.review("crime-pattern", "en");
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
        let args = [&SCAM[..4], &["--set", bad]].concat();
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
        let args = ["show", id, "--lang", "all", "--format", "json"];
        for message in copy.run(&args).ok().json()["messages"].as_array().unwrap() {
            let text = message["text"].as_str().unwrap();
            for twice in ["..", ".。", "。。", ",.", ";."] {
                assert!(!text.contains(twice), "{id}: {text}");
            }
        }
    }
}
