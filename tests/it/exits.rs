//! Whatever files and arguments hold, nothing that acts on a terminal, or hides in a text, leaves the program as it is. The
//! harness looks at every answer of every run; these are the ways out that once let something through.

use std::process::Stdio;

use crate::support::{Copy, finish, program};

/// ESC, BEL, a C1 control, an override, a line separator, the Arabic letter mark, an annotation mark, a byte-order mark.
const HOSTILE: &str = "a\u{1b}[2J\u{7}\u{9b}31m\u{202e}\u{2028}\u{61c}\u{fff9}\u{feff}b";
const EN: &str = "content/topics/package-theft.ftl";

#[test]
fn arguments_that_hold_anything_are_shown_and_not_obeyed() {
    let copy = Copy::new();
    let option = format!("--{HOSTILE}");
    let set = format!("{HOSTILE}=x");
    let out = copy.file(&format!("out-{HOSTILE}"));
    let out = out.to_str().unwrap();
    let place = format!("place={HOSTILE}");
    for args in [
        &[HOSTILE][..],
        &["check", &option],
        &["check", "--format", HOSTILE],
        &["check", "--locale", HOSTILE],
        &["check", "--deny", HOSTILE],
        &["check", "--project", HOSTILE],
        &["coverage", "--fail-under", HOSTILE],
        &["--precinct", HOSTILE, "topics"],
        &["--now", HOSTILE, "topics"],
        &["show", HOSTILE],
        &["show", "avoid-area", "--set", &set],
        &["show", "avoid-area", "--set", &place, "--precinct", "110"],
        &["show", "pickpocket", "--channel", HOSTILE],
        &["show", "pickpocket", "--lang", HOSTILE],
        &["explain", HOSTILE],
        &["review", "record", HOSTILE, "--lang", "ko"],
    ] {
        let ran = copy.run(args);
        assert_ne!(ran.code, 0, "{args:?}: {ran:#?}");
    }
    // Options that every other run is given already.
    for args in [
        &["--library", HOSTILE, "check"][..],
        &["--today", HOSTILE, "topics"],
        &["--color", HOSTILE, "topics"],
    ] {
        let ran = finish(program(copy.path()).args(args), Stdio::null());
        ran.refused(2, &["\\u{202e}"]);
    }
    copy.run(&["find", HOSTILE]);
    let ran = copy.run(&["compile", "--out", out]);
    assert!(ran.stdout.contains("\\u{1b}"), "{ran:#?}");
}

#[test]
fn a_name_of_a_place_or_a_slot_is_shown_and_not_obeyed() {
    let copy = Copy::new();
    copy.append(
        "precincts/110/precinct.toml",
        "\n[places.\"x\\u001b[2J\\u0007\\u202e\"]\nen = \"X\"\n",
    );
    for args in [
        &[
            "show",
            "avoid-area",
            "--precinct",
            "110",
            "--set",
            "place=nowhere",
        ][..],
        &["check", "--precinct", "110"],
        &["check", "--precinct", "110", "--format", "json"],
    ] {
        copy.run(args);
    }
    copy.append(
        "content/templates.toml",
        "\n[template-x]\n[template-x.variables.\"y\\u001b[2J\\u202e\"]\nkind = \"text\"\nexample = \"z\"\n",
    );
    copy.append("content/templates.ftl", "template-x = X { $y }\n");
    for args in [
        &["show", "x"][..],
        &["show", "x", "--set", "y=1"],
        &["check"],
    ] {
        copy.run(args);
    }
}

#[test]
fn a_calendar_marks_the_titles_that_are_drafts() {
    let copy = Copy::new();
    copy.publish("pickpocket", "ko");
    let year = |format: &str| {
        let ran = copy.run(&[
            "calendar", "--year", "2027", "--lang", "ko", "--format", format,
        ]);
        ran.ok()
    };
    let json = year("json").json();
    for entry in json["entries"].as_array().unwrap() {
        assert_eq!(entry["draft"], entry["topic"] != "pickpocket", "{entry}");
    }
    for format in ["text", "ics"] {
        let plan = year(format).stdout.replace("\r\n ", "");
        let unmarked = |line: &&str| line.starts_with("SUMMARY") && !line.contains("[draft]");
        assert!(plan.contains("[draft]"), "{format}: {plan}");
        assert!(
            plan.lines()
                .filter(unmarked)
                .all(|line| line == "SUMMARY:소매치기"),
            "{plan}"
        );
    }
}

#[test]
fn a_calendar_holds_nothing_that_acts_in_any_form() {
    let copy = Copy::new();
    copy.set_value(EN, "package-theft", HOSTILE);
    for format in ["text", "json", "ics"] {
        let ran = copy.run(&["calendar", "--year", "2027", "--format", format]);
        assert_eq!(ran.code, 0, "{format}: {ran:#?}");
    }
    let ran = copy
        .run(&["calendar", "--year", "2027", "--format", "json"])
        .ok();
    let json = ran.json();
    let entries = json["entries"].as_array().unwrap();
    // The topic stays in the plan; what it is called goes out no more than any other text.
    let mut own = entries
        .iter()
        .filter(|entry| entry["topic"] == "package-theft")
        .peekable();
    assert!(own.peek().is_some(), "{ran:#?}");
    for entry in own {
        let title = entry["title"].as_str().unwrap_or_default();
        assert!(!title.contains(char::is_control), "{entry}");
    }
}

#[test]
fn every_form_of_every_answer_is_clean() {
    let copy = Copy::new();
    copy.set_value(EN, "package-theft-pickup", HOSTILE);
    copy.append(EN, &format!("package-theft-x{HOSTILE} = x\n"));
    for format in [
        "human", "short", "json", "github", "sarif", "junit", "markdown",
    ] {
        copy.run(&["check", "--format", format]);
    }
    let ran = copy.run(&["check", "--format", "short"]);
    assert!(ran.stdout.contains("U+001B"), "it is shown: {ran:#?}");
    for format in ["text", "json", "markdown", "html"] {
        copy.run(&["coverage", "--format", format]);
    }
    for format in ["text", "json"] {
        copy.run(&["show", "package-theft", "--format", format]);
        copy.run(&["find", "package", "--format", format]);
        copy.run(&["topics", "--format", format]);
    }
    copy.run(&[
        "show",
        "package-theft-pickup",
        "--format",
        "plain",
        "--draft",
        "--lang",
        "en",
    ]);
}

#[test]
fn emoji_and_joiners_of_real_writing_stay_as_they_are() {
    let copy = Copy::new();
    let text = "Ask 👮\u{200d}♀️ or 👨\u{200d}👩\u{200d}👧, 1️⃣ 葛\u{e0100}.";
    copy.set_value(EN, "package-theft-pickup", text);
    let ran = copy.run(&[
        "show",
        "package-theft-pickup",
        "--format",
        "plain",
        "--draft",
        "--lang",
        "en",
    ]);
    assert!(ran.stdout.contains(text), "{ran:#?}");
    let json = copy.message("package-theft-pickup", "en");
    let given = json["text"].as_str().expect("a text");
    assert_eq!(given.split_once('\n').map(|(_, given)| given), Some(text));
}
