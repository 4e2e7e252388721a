//! `--precinct`: a precinct's own voice, laid over the library.

use crate::support::{Copy, LOCALES, WRITTEN_AND_REVIEWED, body};
use serde_json::Value;

const ENGLISH: &str = "precincts/110/content/topics/package-theft.ftl";
const KOREAN: &str = "precincts/110/locales/ko/topics/package-theft.ftl";
const TIP: &str = "package-theft-tip";
const PLACE: [&str; 13] = [
    "show",
    "avoid-area",
    "--precinct",
    "110",
    "--set",
    "place=corona",
    "--set",
    "what=fire",
    "--set",
    "do=avoid",
    "--set",
    "expires=2026-12-03",
    "--draft",
];

fn json(copy: &Copy, args: &[&str]) -> Value {
    let all = [args, &["--precinct", "110", "--format", "json"]].concat();
    copy.run(&all).ok().json()
}

fn one(copy: &Copy, id: &str, lang: &str) -> Value {
    json(copy, &["show", id, "--lang", lang, "--draft"])["messages"][0].clone()
}

/// Only the findings about precincts, and what is missing of their texts.
fn findings(copy: &Copy, code: &str) -> Vec<Value> {
    copy.check(&["--precinct", "110", "--allow", "all", "--deny", code])
        .findings(code)
}

#[test]
fn posts_name_the_place_in_their_language_and_are_signed() {
    let copy = Copy::new();
    let args = [&PLACE[..], &["--lang", "all", "--format", "json"]].concat();
    let answer = copy.run(&args).ok().json();
    assert_eq!(answer["precinct"], "110");
    let messages = answer["messages"].as_array().unwrap();
    assert_eq!(
        messages.len(),
        5,
        "all languages of the precinct: {answer:#}"
    );
    for (tag, place, signature) in [
        ("en", "Corona", "NYPD 110"),
        ("zh-Hant", "可樂娜", "110分局"),
        ("ko", "코로나", "110경찰서"),
    ] {
        let message = messages
            .iter()
            .find(|message| message["wanted"] == tag)
            .unwrap();
        assert!(
            message["text"].as_str().unwrap().contains(place),
            "{message:#}"
        );
        let english = message["english"].as_str().unwrap();
        assert!(
            english.contains("Corona"),
            "the English beside it is English: {english}"
        );
        let x = &message["channels"].as_array().unwrap()[0];
        assert_eq!(x["channel"], "x");
        let post = x["parts"][0].as_str().unwrap();
        assert!(post.ends_with(&format!("\n\n{signature}")), "{post}");
        let length = x["length"].as_u64().unwrap();
        let counted = copy_fit(post);
        assert_eq!(length, counted, "the signature is counted: {post}");
    }
}

fn copy_fit(text: &str) -> u64 {
    use beatbook::post::{channels, measure};
    measure(channels::by_name("x").expect("a row of the table"), text).length as u64
}

#[test]
fn the_slots_of_a_template_name_the_places_there_are() {
    let copy = Copy::new();
    let ran = copy.run(&["show", "avoid-area", "--precinct", "110"]).ok();
    assert!(ran.stdout.contains("corona, elmhurst"), "{ran:#?}");
}

#[test]
fn a_place_given_for_one_language_wins_over_the_gazetteer() {
    let copy = Copy::new();
    let args = [
        &PLACE[..],
        &[
            "--set",
            "place.ko=103가 광장",
            "--lang",
            "ko",
            "--format",
            "json",
        ],
    ]
    .concat();
    let answer = copy.run(&args).ok().json();
    let text = answer["messages"][0]["text"].as_str().unwrap().to_owned();
    assert!(text.contains("103가 광장"), "{text}");
}

#[test]
fn channels_that_the_precinct_does_not_list_stay_out_of_sight() {
    let copy = Copy::new();
    copy.replace("precincts/110/precinct.toml", "\"facebook\", ", "");
    let message = one(&copy, TIP, "ko");
    let channels: Vec<&str> = message["channels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|channel| channel["channel"].as_str().unwrap())
        .collect();
    assert!(
        channels.contains(&"x") && !channels.contains(&"facebook"),
        "{channels:?}"
    );
    copy.run(&["show", TIP, "--precinct", "110", "--channel", "facebook"])
        .refused(2, &["does not post to Facebook", "kakaotalk"]);
}

#[test]
fn a_precinct_adds_messages_and_replaces_some() {
    let copy = Copy::new();
    copy.write(
        ENGLISH,
        "package-theft-tip = Own advice.\n\npackage-theft-desk = Ask at the desk.\n",
    )
    .write(
        KOREAN,
        "package-theft-tip = 우리 경찰서의 조언입니다.\n\npackage-theft-desk = 창구에 문의하십시오.\n",
    );
    let tip = one(&copy, TIP, "ko");
    assert_eq!(body(&tip["text"]), "우리 경찰서의 조언입니다.");
    assert_eq!(body(&tip["english"]), "Own advice.");
    let desk = one(&copy, "package-theft-desk", "ko");
    assert_eq!(body(&desk["text"]), "창구에 문의하십시오.");
    let topic = json(&copy, &["show", "package-theft", "--lang", "ko"]);
    let ids: Vec<&str> = topic["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| message["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.iter().filter(|id| **id == TIP).count(), 1);
    assert_eq!(ids.last(), Some(&"package-theft-desk"));
    // Without the precinct nothing of it is there.
    assert_ne!(body(&copy.message(TIP, "ko")["english"]), "Own advice.");
    // What the library says in Spanish translates other English.
    let spanish = one(&copy, TIP, "es");
    assert!(
        spanish["reasons"]
            .as_array()
            .unwrap()
            .contains(&"stale".into()),
        "{spanish:#}"
    );
    let found = json(&copy, &["find", "창구에"]);
    assert_eq!(found["results"][0]["message"], "package-theft-desk");
    copy.run(&["compile", "--precinct", "110", "--out", "dist"])
        .ok();
    let bundle = copy.read("dist/drafts/ko.ftl");
    assert!(
        bundle.contains("package-theft-desk") && bundle.contains("우리 경찰서의"),
        "{bundle}"
    );
    // Nobody has confirmed its address for years.
    assert!(!bundle.contains("-contact-station-110 ="));
}

#[test]
fn a_topic_of_its_own_is_a_topic_like_any() {
    let copy = Copy::new();
    copy.write(
        "precincts/110/content/topics/night-market.ftl",
        "night-market = Night market\n    .summary = Keep your things safe at the market.\n    .keywords = market\n\nnight-market-bag = Carry your bag in front.\n",
    )
    .write(
        "precincts/110/content/topics/night-market.toml",
        "group = \"street\"\nchannels = [\"x\"]\nseason = { months = [7] }\n",
    );
    let topics = json(&copy, &["topics", "--group", "street"]);
    let ids: Vec<&str> = topics["topics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|topic| topic["id"].as_str().unwrap())
        .collect();
    assert!(ids.contains(&"night-market"), "{topics:#}");
    let bag = one(&copy, "night-market-bag", "en");
    assert_eq!(body(&bag["text"]), "Carry your bag in front.");
    let year = json(&copy, &["calendar", "--year", "2027"]).to_string();
    assert!(year.contains("night-market"));
    let missing = findings(&copy, "missing");
    assert_eq!(missing.len(), 4, "one a language: {missing:#?}");
    let said = missing[0].to_string();
    assert!(
        said.contains("precincts/110/locales/es/topics/night-market.ftl"),
        "{said}"
    );
    // The rules hold for it too: it has no sources.
    let metadata = findings(&copy, "metadata");
    let places = metadata[0]["places"][0]["path"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        places, "precincts/110/content/topics/night-market.toml",
        "{metadata:#?}"
    );
    let counted = json(&copy, &["coverage"]);
    assert_eq!(counted["locales"]["ko"]["missing"], 2);
}

#[test]
fn what_is_locked_cannot_be_replaced() {
    for (path, id) in [
        ("notices.ftl", "notice-emergency"),
        ("topics/when-to-call.ftl", "when-to-call-emergency"),
        ("topics/domestic-violence.ftl", "domestic-violence-bag"),
    ] {
        let copy = Copy::new();
        let english = copy.read(&format!("content/{path}"));
        assert!(english.contains(&format!("{id} =")), "{path} has no `{id}`");
        let own = format!("precincts/110/content/{path}");
        copy.write(&own, format!("# Ours\n{id} = Call us instead.\n"));
        for args in [
            &["show", "pickpocket", "--precinct", "110"][..],
            &["topics", "--precinct", "110"],
            &["compile", "--precinct", "110", "--out", "dist"],
        ] {
            copy.run(args)
                .refused(2, &[&format!("{own}:2:1"), "locked", id]);
        }
        let found = findings(&copy, "precinct");
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(found[0]["places"][0]["path"], *own);
        // A message of its own may stand there.
        let more = if path == "notices.ftl" {
            "notice"
        } else {
            id.rsplit_once('-').unwrap().0
        };
        copy.write(&own, format!("{more}-desk = Ask at the desk.\n"));
        copy.run(&["topics", "--precinct", "110"]).ok();
    }
}

#[test]
fn a_locked_text_cannot_be_replaced_from_another_file() {
    let copy = Copy::new();
    for own in ["pickpocket", "when"] {
        let path = format!("precincts/110/content/topics/{own}.ftl");
        copy.write(&path, "when-to-call-emergency = Call us instead.\n");
        copy.run(&["compile", "--precinct", "110", "--out", "dist"])
            .refused(2, &[&format!("{path}:1:1"), "belongs in"]);
        std::fs::remove_file(copy.file(&path)).unwrap();
    }
}

#[test]
fn one_language_alone_and_a_contact_of_the_library_cannot_be_replaced() {
    let copy = Copy::new();
    copy.write(KOREAN, "package-theft-tip = 다른 말입니다.\n");
    copy.run(&["show", TIP, "--precinct", "110", "--lang", "ko"])
        .refused(2, &[&format!("{KOREAN}:1:1"), "not in English"]);
    let copy = Copy::new();
    copy.append(
        "precincts/110/precinct.toml",
        "\n[contacts.emergency]\nvalues = { en = \"718-555-0100\" }\nkind = \"phone\"\n",
    );
    copy.run(&["show", TIP, "--precinct", "110"])
        .refused(2, &["precinct.toml:", "cannot replace", "emergency"]);
}

#[test]
fn the_records_of_a_precinct_say_nothing_of_the_library() {
    let copy = Copy::new();
    copy.publish("pickpocket", "en");
    copy.write(ENGLISH, "package-theft-desk = Ask at the desk.\n");
    copy.record(
        "package-theft-desk",
        "en",
        &[&["--precinct", "110"][..], WRITTEN_AND_REVIEWED].concat(),
    )
    .ok();
    // Whoever signs a text has a signature that was reviewed too.
    let signed = [&["--precinct", "110"][..], WRITTEN_AND_REVIEWED].concat();
    copy.record("signature", "en", &signed).ok();
    let records = "precincts/110/content/topics/package-theft.review.toml";
    assert!(copy.read(records).contains("[package-theft-desk]"));
    assert!(
        !copy
            .read("content/topics/package-theft.review.toml")
            .contains("desk")
    );
    assert_eq!(one(&copy, "package-theft-desk", "en")["publishable"], true);
    // A record beside the precinct's texts cannot vouch for one of the library's.
    let stolen = copy.read("content/topics/package-theft.review.toml");
    let stolen = stolen.replace("\"translated\"", "\"final\"\nreviewed-by = \"b\"");
    copy.append(records, &stolen);
    assert_eq!(one(&copy, TIP, "en")["publishable"], false);
}

#[test]
fn a_signature_takes_room() {
    let copy = Copy::new();
    let before = findings(&copy, "too-long");
    assert!(before.is_empty(), "{before:#?}");
    copy.replace(
        "precincts/110/locales/ko/signature.ftl",
        "110경찰서",
        "뉴욕시 경찰국 제110 경찰서 지역사회 담당 부서에서 알려 드립니다",
    );
    let after = findings(&copy, "too-long");
    assert!(!after.is_empty() && after.iter().all(|finding| finding["locale"] == "ko"));
}

#[test]
fn a_folder_elsewhere_is_a_precinct_of_the_built_in_library() {
    let elsewhere = tempfile::tempdir().unwrap();
    let folder = elsewhere.path().join("27");
    std::fs::create_dir_all(folder.join("content/topics")).unwrap();
    std::fs::write(folder.join("precinct.toml"), "name = \"27th Precinct\"\n").unwrap();
    std::fs::write(
        folder.join("content/topics/package-theft.ftl"),
        "package-theft-desk = Ask at the desk.\n",
    )
    .unwrap();
    let path = folder.to_str().unwrap();
    let args = [
        "show",
        "package-theft-desk",
        "--precinct",
        path,
        "--draft",
        "--format",
        "json",
    ];
    let ran = crate::support::run_in(elsewhere.path(), &args).ok();
    assert_eq!(body(&ran.json()["messages"][0]["text"]), "Ask at the desk.");
    let ran = crate::support::run_in(
        elsewhere.path(),
        &["check", "--precinct", path, "--format", "json"],
    );
    let missing = ran.findings("missing");
    assert_eq!(missing.len(), LOCALES.len(), "{ran:#?}");
    assert_eq!(
        missing[0]["places"][0]["path"],
        "precincts/27/content/topics/package-theft.ftl"
    );
}

#[test]
fn a_precinct_that_is_not_there_or_not_right_is_said() {
    let copy = Copy::new();
    copy.run(&["topics", "--precinct", "11"])
        .refused(2, &["no precinct `11`", "`110`"]);
    copy.write("precincts/27/precinct.toml", "name = \"27th Precinct\"\n");
    copy.run(&["coverage", "--precinct", "27"])
        .refused(2, &["no texts of its own"]);
    copy.run(&["check", "--project", "l10n.toml", "--precinct", "110"])
        .refused(2, &["--project"]);
    copy.append("precincts/110/precinct.toml", "oops = = 1\n");
    let line = copy.read("precincts/110/precinct.toml").lines().count();
    let place = format!("precincts/110/precinct.toml:{line}:8");
    for args in [
        &["topics", "--precinct", "110"][..],
        &["check", "--precinct", "110"],
    ] {
        copy.run(args).refused(2, &[&place]);
    }
    let copy = Copy::new();
    copy.replace(
        "precincts/110/precinct.toml",
        "\"kakaotalk\"",
        "\"kakotalk\"",
    );
    copy.run(&["topics", "--precinct", "110"])
        .refused(2, &["kakotalk", "did you mean"]);
    assert_eq!(findings(&copy, "precinct").len(), 1);
    let copy = Copy::new();
    copy.write("precincts/110/topics/stray.ftl", "stray = Stray\n");
    copy.run(&["topics", "--precinct", "110"])
        .refused(2, &["nothing reads `topics/stray.ftl`"]);
}

#[test]
fn the_example_holds_together() {
    let copy = Copy::new();
    let ran = copy
        .check(&["--precinct", "110", "--allow", "unreviewed"])
        .ok();
    assert_eq!(ran.json()["counts"]["deny"], 0);
}

#[test]
fn a_precinct_signs_without_a_channel_too_and_can_be_set_once() {
    let copy = Copy::new();
    let ran = copy
        .run(&["show", TIP, "--lang", "ko", "--precinct", "110"])
        .ok();
    assert!(ran.stdout.contains("110경찰서"), "{ran:#?}");
    // What must be signed and cannot be does not go out.
    copy.publish(TIP, "ko");
    copy.run(&["show", TIP, "--lang", "ko", "--format", "plain"])
        .ok();
    let args = [
        "show",
        TIP,
        "--lang",
        "ko",
        "--format",
        "plain",
        "--precinct",
        "110",
    ];
    copy.run(&args).refused(1, &["unreviewed"]);
}

#[test]
fn a_post_is_not_signed_in_another_language() {
    let copy = Copy::new();
    std::fs::remove_file(copy.file("precincts/110/locales/ko/signature.ftl")).unwrap();
    let args = ["show", TIP, "--lang", "ko", "--precinct", "110", "--format"];
    for draft in [&[][..], &["--draft"]] {
        let ran = copy.run(&[&args[..], &["json"], draft].concat());
        let text = &ran.json()["messages"][0]["text"];
        assert!(text.is_null(), "{ran:#?}");
    }
    copy.run(&[&args[..], &["plain"]].concat())
        .refused(1, &["missing"]);
}

#[test]
fn what_is_posted_nowhere_by_name_is_signed_too_or_not_given_out() {
    let copy = Copy::new();
    let args = [
        "show",
        "notice-emergency",
        "--lang",
        "ko",
        "--precinct",
        "110",
    ];
    let plain = [&args[..], &["--draft", "--format", "plain"]].concat();
    let ran = copy.run(&plain).ok();
    assert!(ran.stdout.contains("110경찰서"), "{ran:#?}");
    copy.append(
        "precincts/110/locales/ko/signature.review.toml",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }\n",
    );
    copy.run(&plain).refused(1, &["withdrawn"]);
    let ran = copy.run(&args).ok();
    assert!(!ran.stdout.contains("전화하"), "{ran:#?}");
}

#[test]
fn the_title_of_a_topic_needs_no_signature() {
    let copy = Copy::new();
    std::fs::remove_file(copy.file("precincts/110/locales/ko/signature.ftl")).unwrap();
    let args = ["show", "package-theft", "--lang", "ko", "--precinct", "110"];
    let ran = copy.run(&args).ok();
    assert!(ran.stdout.contains("택배 도난"), "{ran:#?}");
}
