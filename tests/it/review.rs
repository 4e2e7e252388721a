//! `review`: what may be recorded, and that writing loses nothing.
#![allow(clippy::unwrap_used)] // all of it is a test

use crate::support::{Copy, WRITTEN_AND_REVIEWED};

const KO: &str = "locales/ko/topics/package-theft.ftl";
const EN: &str = "content/topics/package-theft.ftl";
const RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const CONTACTS: &str = "content/contacts.toml";
const TIP: &str = "package-theft-tip";

fn record<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["review", "record", TIP, "--lang", "ko"], more].concat()
}

/// The record of the tip, as TOML.
fn tip(copy: &Copy) -> toml::Table {
    let text = copy.read(RECORDS);
    let text = text.trim_start_matches('\u{FEFF}');
    let all: toml::Table = toml::from_str(text).unwrap();
    all[TIP].as_table().unwrap().clone()
}

#[track_caller]
fn refused_and_left(copy: &Copy, args: &[&str], said: &[&str]) {
    let before = std::fs::read(copy.file(RECORDS)).unwrap();
    copy.run(args).refused(2, said);
    assert_eq!(
        std::fs::read(copy.file(RECORDS)).unwrap(),
        before,
        "{args:?}"
    );
}

#[test]
fn a_record_without_a_claim_is_refused() {
    let copy = Copy::new();
    for more in [&[][..], &["--note", "seen"], &["--on", "2026-11-01"]] {
        refused_and_left(&copy, &record(more), &["nothing is claimed"]);
    }
}

#[test]
fn an_id_that_is_not_listed_is_nobody() {
    let copy = Copy::new();
    for who in ["NAME", "A", "b ", "ｂ", "b\u{200B}", "b\u{AD}", ""] {
        for option in ["--reviewed-by", "--translated-by"] {
            let args = record(&["--origin", "machine", option, who]);
            refused_and_left(&copy, &args, &["no reviewer", "content/reviewers.toml"]);
        }
    }
}

#[test]
fn a_reviewer_judges_only_the_languages_they_are_listed_for() {
    let copy = Copy::new();
    copy.run(&record(&["--reviewed-by", "k"])).ok();
    let args = [
        "review",
        "record",
        TIP,
        "--lang",
        "es",
        "--reviewed-by",
        "k",
    ];
    copy.run(&args).refused(2, &["not listed for es"]);
}

/// A copy in which `a` wrote the tip and `b` reviewed it.
fn reviewed() -> Copy {
    let copy = Copy::new();
    let origin = ["--origin", "person", "--translated-by", "a"];
    copy.run(&record(&[&origin[..], &["--reviewed-by", "b"]].concat()))
        .ok();
    copy
}

/// Whoever the gate would not count does not approve either.
#[test]
fn an_approval_is_held_to_the_same_rule_as_a_review() {
    let copy = reviewed();
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b", "--approved-by", "a"]),
        &["own translation"],
    );
    copy.replace("content/reviewers.toml", "[k]", "[k-2]")
        .append(
            "content/reviewers.toml",
            "[k]\nname = \"Spanish only\"\nlanguages = [\"es\"]\nqualification = \"bilingual\"\n",
        );
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b", "--approved-by", "k"]),
        &["not listed for ko"],
    );
    copy.run(&record(&["--reviewed-by", "b", "--approved-by", "b"]))
        .ok();
    assert_eq!(tip(&copy)["state"].as_str(), Some("final"));
    // Reviewed anew, it is approved by nobody, and that is said.
    let again = copy
        .run(&record(&["--reviewed-by", "b", "--note", "Read again."]))
        .ok();
    assert!(again.stderr.contains("no longer approved"), "{again:#?}");
    assert_eq!(tip(&copy)["state"].as_str(), Some("reviewed"));
}

/// Whoever approves later does not speak for the reviewer.
#[test]
fn an_approval_comes_on_top_of_a_review_on_record() {
    let copy = Copy::new();
    refused_and_left(
        &copy,
        &record(&["--approved-by", "b"]),
        &["nobody whose review counts"],
    );
    let copy = reviewed();
    copy.run(&record(&["--approved-by", "k"])).ok();
    let now = tip(&copy);
    assert_eq!(now["reviewed-by"].as_str(), Some("b"));
    assert_eq!(now["approved-by"].as_str(), Some("k"));
    assert_eq!(now["state"].as_str(), Some("final"));
}

/// A rejected text is given to nobody, not even as a draft, until it is changed.
#[test]
fn what_is_rejected_is_withheld_until_it_is_changed() {
    let copy = reviewed();
    refused_and_left(&copy, &record(&["--rejected-by", "k"]), &["--note"]);
    refused_and_left(
        &copy,
        &record(&["--rejected-by", "k", "--note", "  "]),
        &["no reason is given"],
    );
    refused_and_left(
        &copy,
        &record(&["--rejected-by", "a", "--note", "mine"]),
        &["own translation"],
    );
    refused_and_left(
        &copy,
        &record(&["--rejected-by", "k", "--note", "x", "--category", "taste"]),
        &["accuracy, terminology, language, style, audience, facts"],
    );
    let why = "Says \"pay\", not \"report\".";
    copy.run(&record(&[
        "--rejected-by",
        "k",
        "--note",
        why,
        "--category",
        "accuracy",
    ]))
    .ok();
    let rejected = tip(&copy)["rejected"].clone();
    assert_eq!(rejected["by"].as_str(), Some("k"));
    assert_eq!(rejected["reason"].as_str(), Some(why));
    assert_eq!(rejected["category"].as_str(), Some("accuracy"));
    assert_eq!(rejected["on"].to_string(), crate::support::TODAY);
    let message = copy.message(TIP, "ko");
    assert_eq!(message["reasons"][0], "rejected", "{message:#}");
    assert_eq!(message["rejected"]["reason"], why);
    assert_eq!(message["text"], serde_json::Value::Null, "not even a draft");
    let shown = copy.run(&["show", TIP, "--lang", "ko", "--draft"]).stdout;
    assert!(
        shown.contains(&format!("Rejected on 2026-11-27: {why}")),
        "{shown}"
    );
    // Nobody else overrules it.
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b"]),
        &["`k` rejected this text"],
    );
    copy.set_value(KO, TIP, "새 글입니다.");
    let message = copy.message(TIP, "ko");
    assert!(message["text"].as_str().unwrap().contains("새 글입니다."));
    copy.run(&record(WRITTEN_AND_REVIEWED)).ok();
    assert!(!tip(&copy).contains_key("rejected"));
}

/// English that is rejected takes its translations along.
#[test]
fn english_is_judged_like_any_text() {
    let copy = Copy::new();
    let english =
        |more: &[&'static str]| [&["review", "record", TIP, "--lang", "en"], more].concat();
    copy.run(&english(&["--rejected-by", "k", "--note", "x"]))
        .refused(2, &["not listed for en"]);
    copy.run(&english(&[
        "--rejected-by",
        "b",
        "--note",
        "The number is wrong.",
    ]))
    .ok();
    for lang in ["en", "ko"] {
        let message = copy.message(TIP, lang);
        assert_eq!(message["reasons"][0], "rejected", "{message:#}");
        assert_eq!(message["text"], serde_json::Value::Null);
    }
}

#[test]
fn a_text_is_withdrawn_with_a_reason_and_restored_by_somebodys_word() {
    let copy = reviewed();
    let withdraw = |lang: &'static str, more: &[&'static str]| {
        let args = ["review", "withdraw", TIP, "--lang", lang, "--by", "k"];
        [&args, more].concat()
    };
    copy.run(&withdraw("ko", &[])).refused(2, &["--reason"]);
    copy.run(&withdraw("ko", &["--reason", " "]))
        .refused(2, &["no reason is given"]);
    copy.run(&withdraw(
        "ko",
        &["--reason", "x", "--correction", "package-theft-nothing"],
    ))
    .refused(2, &["no text `package-theft-nothing`"]);
    let said = copy.run(&withdraw(
        "all",
        &["--reason", "The number is a private one."],
    ));
    let said = said.ok();
    assert!(said.stdout.contains("Withdrew 5 texts"), "{said:#?}");
    let message = copy.message(TIP, "ko");
    assert_eq!(message["reasons"][0], "withdrawn", "{message:#}");
    assert_eq!(tip(&copy)["withdrawn"]["by"].as_str(), Some("k"));
    let again = copy.run(&withdraw("ko", &["--reason", "another"])).ok();
    assert!(again.stdout.contains("already"), "{again:#?}");
    // A review alone does not let it out again.
    copy.run(&record(&["--reviewed-by", "b", "--note", "Read again."]))
        .ok();
    assert_eq!(copy.message(TIP, "ko")["reasons"][0], "withdrawn");
    let restore = |who: &'static str, lang: &'static str| {
        ["review", "restore", TIP, "--lang", lang, "--by", who]
    };
    copy.run(&restore("k", "all"))
        .refused(2, &["not listed for en"]);
    refused_and_left(&copy, &restore("a", "ko"), &["own translation"]);
    copy.run(&restore("b", "ko")).ok();
    assert!(!tip(&copy).contains_key("withdrawn"));
    assert_eq!(
        copy.message(TIP, "ko")["restored"],
        serde_json::json!({ "on": crate::support::TODAY, "by": "b" })
    );
    // Its English is still withdrawn.
    assert_eq!(copy.message(TIP, "ko")["reasons"][0], "withdrawn");
    copy.run(&restore("b", "all")).ok();
    assert_ne!(copy.message(TIP, "ko")["reasons"][0], "withdrawn");
    copy.run(&restore("b", "all"))
        .refused(2, &["is not withdrawn"]);
    let shown = copy.run(&["show", TIP, "--lang", "ko"]).ok();
    let said = format!(
        "It was withdrawn; given out again on {} by b",
        crate::support::TODAY
    );
    assert!(shown.stdout.contains(&said), "{shown:#?}");
    // Whatever is said of the text later, until it is taken back again.
    copy.run(&record(&["--reviewed-by", "b", "--note", "And again."]))
        .ok();
    assert_eq!(tip(&copy)["restored"]["by"].as_str(), Some("b"));
    copy.run(&withdraw("ko", &["--reason", "another"])).ok();
    assert!(!tip(&copy).contains_key("restored"));
}

/// `k` is bilingual: on a sensitive topic that is not enough, neither to record a review nor for one that is on record.
#[test]
fn a_sensitive_topic_needs_a_qualified_reviewer() {
    let copy = Copy::new();
    let id = "domestic-violence";
    let by = |who: &'static str| ["review", "record", id, "--lang", "ko", "--reviewed-by", who];
    copy.run(&by("k"))
        .refused(2, &["needs a qualified reviewer"]);
    copy.run(&by("b")).ok();
    let waits = |copy: &Copy| {
        let json = copy
            .run(&["review", "list", "--lang", "ko", "--format", "json"])
            .ok()
            .json();
        let all = json["locales"]["ko"]["unreviewed"]
            .as_array()
            .unwrap()
            .clone();
        all.iter().any(|one| one == id)
    };
    let unreviewed = |copy: &Copy| {
        let json = copy
            .run(&["coverage", "--locale", "ko", "--format", "json"])
            .ok()
            .json();
        json["locales"]["ko"]["unreviewed"].as_u64().unwrap()
    };
    // Its English and what it quotes are reviewed too.
    copy.publish(id, "ko");
    let before = unreviewed(&copy);
    assert!(!waits(&copy));
    copy.replace(
        "content/reviewers.toml",
        "qualification = \"qualified\"",
        "qualification = \"bilingual\"",
    );
    assert!(waits(&copy), "the gate counts no such review");
    assert!(unreviewed(&copy) > before, "nor does coverage");
}

#[test]
fn stale_is_cleared_by_a_claim_and_by_nothing_else() {
    let copy = reviewed();
    copy.set_value(EN, TIP, "The English is another one now.");
    for more in [
        &["--reviewed-by", "b"][..],
        &["--translated-by", "a"],
        &["--origin", "person", "--translated-by", "a"],
    ] {
        refused_and_left(
            &copy,
            &record(more),
            &["the English has changed", "--still-right"],
        );
    }
    refused_and_left(
        &copy,
        &record(&["--still-right", "--reviewed-by", "a"]),
        &["own translation"],
    );
    let before = tip(&copy);
    copy.run(&record(&["--still-right", "--reviewed-by", "k"]))
        .ok();
    let after = tip(&copy);
    assert_ne!(after["source"], before["source"]);
    assert_eq!(after["target"], before["target"]);
    assert_eq!(after["translated-by"].as_str(), Some("a"));
    assert_eq!(after["reviewed-by"].as_str(), Some("k"));
    refused_and_left(
        &copy,
        &record(&["--still-right", "--reviewed-by", "k"]),
        &["has not changed"],
    );
}

#[test]
fn a_new_translation_clears_stale_and_drops_the_last_judgment() {
    let copy = reviewed();
    copy.set_value(EN, TIP, "The English is another one now.")
        .set_value(KO, TIP, "새 글입니다.");
    refused_and_left(
        &copy,
        &record(&["--still-right", "--reviewed-by", "k"]),
        &["the text has changed"],
    );
    refused_and_left(
        &copy,
        &record(&["--origin", "person", "--reviewed-by", "k"]),
        &["does not say who"],
    );
    copy.run(&record(&["--origin", "person", "--translated-by", "b"]))
        .ok();
    let after = tip(&copy);
    assert_eq!(after["translated-by"].as_str(), Some("b"));
    assert!(!after.contains_key("reviewed-by"));
}

#[test]
fn what_is_claimed_for_the_future_is_refused_and_what_is_recorded_is_found() {
    let copy = Copy::new();
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b", "--on", "2026-11-28"]),
        &["--on 2026-11-28 is in the future"],
    );
    copy.run(&record(&["--reviewed-by", "b", "--on", "2026-11-20"]))
        .ok();
    assert_eq!(tip(&copy)["on"].to_string(), "2026-11-20");
    let dated = copy
        .read(RECORDS)
        .replace("on = 2026-11-20", "on = 9999-12-31");
    copy.write(RECORDS, dated);
    let findings = copy.check(&["--locale", "ko"]).findings("stale");
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(findings[0]["text"].as_str().unwrap().contains("9999-12-31"));
}

#[test]
fn a_byte_order_mark_and_line_ends_stay_and_nothing_is_lost() {
    let copy = Copy::new();
    copy.amend_record(
        RECORDS,
        TIP,
        "# why\nnote = \"ours\" # really\nwithdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    let before = format!("\u{FEFF}{}", copy.read(RECORDS)).replace('\n', "\r\n");
    copy.write(RECORDS, &before);
    copy.run(&record(&["--reviewed-by", "b"])).ok();
    let after = copy.read(RECORDS);
    assert!(after.starts_with('\u{FEFF}') && !after.replace("\r\n", "").contains('\n'));
    for kept in [
        "# why\r\n",
        "note = \"ours\" # really\r\n",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }\r\n",
    ] {
        assert!(after.contains(kept), "{after}");
    }
    let now = tip(&copy);
    assert_eq!(now["origin"].as_str(), Some("machine"));
    assert_eq!(now["reviewed-by"].as_str(), Some("b"));
    let changed = |text: &str| text.lines().filter(|line| !after.contains(*line)).count();
    assert!(
        changed(&before) <= 2,
        "only the state and the day:\n{after}"
    );
}

#[test]
fn an_invalid_byte_is_never_written_over() {
    let copy = Copy::new();
    let mut bytes = copy.read(RECORDS).into_bytes();
    let line = bytes.iter().filter(|b| **b == b'\n').count() + 1;
    bytes.extend(b"# caf\xE9\n");
    copy.write(RECORDS, &bytes);
    let place = format!("{RECORDS}:{line}:6");
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b"]),
        &[&place, "not UTF-8"],
    );
    copy.write(CONTACTS, b"[a]\nnote = \"\xFF\"\n");
    copy.run(&["review", "contact", "a", "--verified-by", "a"])
        .refused(2, &[CONTACTS]);
}

#[cfg(unix)]
#[test]
fn links_stay_links_and_nothing_outside_is_written_or_read() {
    use std::os::unix::fs::symlink;
    let copy = Copy::new();
    std::fs::rename(copy.file(RECORDS), copy.file("locales/kept.review.toml")).unwrap();
    symlink("../../kept.review.toml", copy.file(RECORDS)).unwrap();
    copy.run(&record(&["--reviewed-by", "b"])).ok();
    assert!(copy.file(RECORDS).is_symlink());
    assert_eq!(tip(&copy)["reviewed-by"].as_str(), Some("b"));

    let outside = tempfile::tempdir().unwrap();
    let theirs = outside.path().join("theirs.toml");
    std::fs::rename(copy.file("locales/kept.review.toml"), &theirs).unwrap();
    std::fs::remove_file(copy.file(RECORDS)).unwrap();
    symlink(&theirs, copy.file(RECORDS)).unwrap();
    let before = std::fs::read(&theirs).unwrap();
    copy.run(&record(&["--reviewed-by", "k"]))
        .refused(2, &["leads out of the library"]);
    assert_eq!(std::fs::read(&theirs).unwrap(), before);

    let secret = outside.path().join("secret.ftl");
    std::fs::write(&secret, "secret = Xyzzy\n").unwrap();
    symlink(&secret, copy.file("locales/ko/topics/secret.ftl")).unwrap();
    symlink(outside.path(), copy.file("locales/ko/out")).unwrap();
    let ran = copy.check(&["--locale", "ko"]);
    assert!(!ran.stdout.contains("Xyzzy"));
    let paths: Vec<String> = ran
        .findings("unreadable")
        .iter()
        .map(|finding| finding["places"][0]["path"].as_str().unwrap().to_owned())
        .collect();
    for path in ["locales/ko/topics/secret.ftl", "locales/ko/out"] {
        assert!(paths.iter().any(|have| have == path), "{path}: {ran:#?}");
    }
}

#[test]
fn two_writers_at_once_lose_nothing() {
    let copy = Copy::new();
    for round in 0..50 {
        let who = if round % 2 == 0 {
            ["b", "k"]
        } else {
            ["k", "b"]
        };
        let write = |id: &'static str, who: &'static str| {
            copy.spawn(&["review", "record", id, "--lang", "ko", "--reviewed-by", who])
        };
        let pair = [write(TIP, who[0]), write("package-theft-pickup", who[1])];
        for mut child in pair {
            assert!(child.wait().unwrap().success());
        }
        let all: toml::Table = toml::from_str(&copy.read(RECORDS)).unwrap();
        for (id, who) in [(TIP, who[0]), ("package-theft-pickup", who[1])] {
            assert_eq!(all[id]["reviewed-by"].as_str(), Some(who), "{round}: {id}");
        }
    }
}

#[test]
fn without_a_lock_nothing_is_written() {
    let copy = Copy::new();
    std::fs::create_dir(copy.file(".beatbook.lock")).unwrap();
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b"]),
        &["without a lock nothing is written"],
    );
}

#[test]
fn what_a_killed_run_left_is_removed_by_the_next() {
    let copy = Copy::new();
    let left = "locales/ko/topics/.beatbook-123-0.tmp";
    copy.write(left, "half").write(".beatbook.lock", left);
    copy.run(&record(&["--reviewed-by", "b"])).ok();
    assert!(!copy.file(left).exists());
    assert_eq!(copy.read(".beatbook.lock"), "");
}

#[test]
fn a_contact_is_verified_by_a_person_on_record() {
    let copy = Copy::new();
    let before = copy.read(CONTACTS);
    let args = |who: &'static str, day: &'static str| {
        [
            "review",
            "contact",
            "crime-stoppers",
            "--verified-by",
            who,
            "--dialed-on",
            day,
        ]
    };
    copy.run(&args("NAME", "2026-11-20"))
        .refused(2, &["no reviewer"]);
    copy.run(&args("a", "2026-11-28"))
        .refused(2, &["in the future"]);
    copy.run(&["review", "contact", "crime-stopers", "--verified-by", "a"])
        .refused(2, &["did you mean `crime-stoppers`"]);
    assert_eq!(copy.read(CONTACTS), before);
    copy.run(&args("a", "2026-11-20")).ok();
    let after = copy.read(CONTACTS);
    let library = beatbook::Library::open(copy.path()).unwrap();
    let contact = library.contacts().get("crime-stoppers").unwrap();
    assert_eq!(contact.verified.as_deref(), Some(&*contact.print()));
    assert_eq!(contact.verified_by.as_deref(), Some("a"));
    assert_eq!(contact.dialed_on.unwrap().to_string(), "2026-11-20");
    let new: Vec<&str> = after
        .lines()
        .filter(|line| !before.lines().any(|old| old == *line))
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert!(
        new.iter()
            .all(|key| ["dialed-on", "verified-by", "verified"].contains(key)),
        "{new:?}"
    );
    let gone: Vec<&str> = before
        .lines()
        .filter(|line| !after.lines().any(|new| new == *line))
        .collect();
    assert!(gone.len() <= 1, "{gone:?}");
}

#[test]
fn the_list_has_a_json_form_and_takes_names_of_languages() {
    let copy = Copy::new();
    let args = ["review", "list", "--lang", "한국어", "--format", "json"];
    let json = copy.run(&args).ok().json();
    assert_eq!(json["version"], 1);
    let unreviewed = json["locales"]["ko"]["unreviewed"].as_array().unwrap();
    assert!(unreviewed.iter().any(|id| id == TIP));
    assert_eq!(json["locales"].as_object().unwrap().len(), 1);
}

#[test]
fn twenty_thousand_records_are_written_in_one_go() {
    let copy = Copy::new();
    let many: String = (0..20_000)
        .map(|n| format!("package-theft-n{n} = 글 {n}\n"))
        .collect();
    copy.append(KO, &many).append(EN, &many);
    let ran = copy
        .run(&[
            "review",
            "record",
            "package-theft",
            "--lang",
            "ko",
            "--origin",
            "machine",
        ])
        .ok();
    assert!(ran.stdout.contains("Recorded 20"), "{ran:#?}");
    assert!(copy.read(RECORDS).contains("[package-theft-n19999]"));
}

/// A call sheet is printed, filled in by a person, and taken back as one step.
#[test]
fn a_call_sheet_is_filled_in_and_taken_back() {
    let copy = Copy::new();
    let empty = copy.run(&["review", "calls"]).ok().stdout;
    for said in [
        "[crime-stoppers]",
        "# Number (es): 1-888-577-4782",
        "# Ask: Is this Crime Stoppers?",
    ] {
        assert!(empty.contains(said), "no {said}: {empty}");
    }
    assert!(
        !empty.contains("[internet-crime]"),
        "nobody calls a web page"
    );
    let before = copy.read("content/contacts.toml");
    let take = ["review", "calls", "sheet.toml", "--verified-by", "a"];
    // An empty one records nothing.
    copy.write("sheet.toml", &empty);
    assert!(copy.run(&take).ok().stdout.contains("Recorded 0 contacts"));
    assert_eq!(copy.read("content/contacts.toml"), before);
    let fill = |id: &str, from: &str, to: &str| {
        let text = copy.read("sheet.toml");
        let at = text.find(&format!("[{id}]")).unwrap();
        let rest = text[at..].replacen(from, to, 1);
        copy.write("sheet.toml", format!("{}{rest}", &text[..at]));
    };
    // What is wrong is said all at once, with its place, and nothing is recorded.
    fill(
        "crime-stoppers",
        "called-on = \"\"",
        "called-on = \"2099-01-01\"",
    );
    fill(
        "special-victims",
        "called-on = \"\"",
        "called-on = \"2026-11-24\"",
    );
    fill("special-victims", "reached = \"\"", "reached = \"perhaps\"");
    let ran = copy.run(&take);
    ran.refused(2, &["in the future", "neither yes nor no", "sheet.toml:"]);
    assert_eq!(copy.read("content/contacts.toml"), before);
    fill("crime-stoppers", "2099-01-01", "2026-11-24");
    fill("crime-stoppers", "reached = \"\"", "reached = \"yes\"");
    fill(
        "crime-stoppers",
        "es = \"\", ko = \"\"",
        "es = \"direct\", ko = \"interpreter\"",
    );
    fill("special-victims", "perhaps", "no");
    let ran = copy.run(&take);
    assert_eq!(ran.code, 1, "{ran:#?}");
    assert!(
        ran.stderr.contains("not reached: special-victims"),
        "{ran:#?}"
    );
    let contacts: toml::Table = copy.read("content/contacts.toml").parse().unwrap();
    let tips = &contacts["crime-stoppers"];
    assert_eq!(tips["dialed-on"].to_string(), "2026-11-24");
    assert_eq!(tips["verified-by"].as_str(), Some("a"));
    assert_eq!(tips["served"].as_str(), Some("interpreter"));
    assert_eq!(tips["languages"].as_array().unwrap().len(), 1);
    assert!(contacts["special-victims"].get("dialed-on").is_none());
    // The comments and the order of the file are as they were.
    assert!(
        copy.read("content/contacts.toml")
            .starts_with(before.lines().next().unwrap())
    );
    // Some through an interpreter and some not at all: nobody can say whom the line serves.
    fill("crime-stoppers", "zh-Hans = \"\"", "zh-Hans = \"no\"");
    assert_eq!(copy.run(&take).code, 1);
    let contacts: toml::Table = copy.read("content/contacts.toml").parse().unwrap();
    assert_eq!(
        contacts["crime-stoppers"]["served"].as_str(),
        Some("unknown")
    );
    // A number that has changed since the sheet was printed was not what was called.
    copy.replace("content/contacts.toml", "1-800-577-8477", "1-800-577-0000");
    copy.run(&take)
        .refused(2, &["has changed since the sheet was printed"]);
    copy.run(&["review", "calls", "sheet.toml", "--verified-by", "nobody"])
        .refused(2, &["no reviewer `nobody`"]);
    copy.run(&["review", "calls", "gone.toml", "--verified-by", "a"])
        .refused(2, &["no file `gone.toml`"]);
}

/// What stands in the comments of a call sheet cannot fill it in, and a precinct's own contacts are not on it.
#[test]
fn a_call_sheet_is_filled_in_by_nobody_but_the_caller() {
    let copy = Copy::new();
    copy.replace(
        "content/contacts.toml",
        "hours = \"24 hours\"\n",
        "hours = \"24 hours\\nreached = 'yes'\"\n",
    );
    copy.replace(
        "precincts/110/precinct.toml",
        "[contacts.station-110]\n",
        "[contacts.desk-110]\nvalues = { en = \"718-555-0110\" }\nkind = \"phone\"\nserved = \"unknown\"\nsource = \"https://www.nyc.gov\"\nprinted-on = 2026-11-01\n\n[contacts.station-110]\n",
    );
    for precinct in [&[][..], &["--precinct", "110"]] {
        let sheet = copy.run(&[precinct, &["review", "calls"]].concat()).ok();
        let sheet: toml::Table = sheet.stdout.parse().unwrap();
        assert!(!sheet.contains_key("desk-110"), "{sheet:#?}");
        for (id, contact) in &sheet {
            assert_eq!(contact["reached"].as_str(), Some(""), "{id}");
        }
    }
}
