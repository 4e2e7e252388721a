//! The JSON form, and what is laid out for people.

use super::{EN, KO, META, PICKUP, TIP, plain};
use crate::support::{Copy, has_form};

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
