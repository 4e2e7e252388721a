//! `review`: what needs a person, in the order of need.
#![allow(clippy::unwrap_used)] // all of it is a test

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::repository::git;
use crate::support::{Copy, WRITTEN_AND_REVIEWED, run_in};

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const TIP: &str = "package-theft-tip";

pub(crate) fn commit(copy: &Copy, message: &str) {
    git(copy.path(), &["add", "--all"]);
    git(copy.path(), &["commit", "--quiet", "--message", message]);
}

/// A copy in a repository of its own.
pub(crate) fn repository() -> Copy {
    let copy = Copy::new();
    git(copy.path(), &["init", "--quiet", "--initial-branch=main"]);
    commit(&copy, "first");
    copy
}

#[track_caller]
pub(crate) fn items(copy: &Copy, args: &[&str]) -> Vec<Value> {
    let args = [&["review", "--lang", "ko", "--format", "json"], args].concat();
    let json = copy.run(&args).ok().json();
    let work = &json["locales"]["ko"];
    let items = work["items"].as_array().unwrap().clone();
    assert_eq!(work["texts"], items.len(), "{work:#}");
    items
}

fn of<'i>(items: &'i [Value], id: &str) -> Option<&'i Value> {
    items.iter().find(|item| item["id"] == id)
}

#[track_caller]
fn need(copy: &Copy, id: &str) -> String {
    let all = items(copy, &[]);
    of(&all, id).map_or_else(String::new, |item| {
        item["need"].as_str().unwrap().to_owned()
    })
}

#[test]
fn each_text_has_the_need_that_it_has() {
    let copy = Copy::new();
    let record = |more: &[&str]| {
        copy.record(TIP, "ko", more).ok();
    };
    assert_eq!(need(&copy, TIP), "unreviewed");
    record(&["--reviewed-by", "k"]);
    assert_eq!(need(&copy, TIP), "", "nothing is left to do with it");
    copy.set_value(KO, TIP, "고친 글.");
    assert_eq!(need(&copy, TIP), "edited");
    let edited = items(&copy, &[TIP]);
    assert_eq!(edited.len(), 1);
    assert_eq!(edited[0]["translated-by"], Value::Null);
    copy.set_value(EN, TIP, "Other English.");
    assert_eq!(need(&copy, TIP), "stale");
    let person = ["--origin", "person", "--translated-by", "a"];
    record(&[&person[..], &["--reviewed-by", "k"]].concat());
    record(&["--rejected-by", "b", "--note", "Not \u{2066}this."]);
    let all = items(&copy, &["--only", "rejected"]);
    assert_eq!(all.len(), 1, "{all:#?}");
    assert_eq!(all[0]["rejected"]["by"], "b");
    let text = copy.run(&["review", "--lang", "ko"]).ok().stdout;
    let listed = text
        .lines()
        .position(|line| line.contains("rejected") && line.contains(TIP));
    let reason = text.lines().nth(listed.unwrap() + 1).unwrap();
    assert!(
        reason.contains("b on 2026-11-27: Not \\u{2066}this."),
        "{reason}"
    );
    // Once it has changed, it waits for a review like any other, and what was held against the old text is gone.
    copy.set_value(KO, TIP, "또 고친 글.");
    let all = items(&copy, &[TIP]);
    assert_eq!(all[0]["need"], "unreviewed");
    assert_eq!(all[0]["rejected"], Value::Null);
    copy.run(&[
        "review", "withdraw", TIP, "--lang", "ko", "--by", "k", "--reason", "wrong",
    ])
    .ok();
    assert_eq!(need(&copy, TIP), "withdrawn");
    copy.remove_message(KO, TIP);
    let all = items(&copy, &["--only", "missing,stale"]);
    assert_eq!(all.len(), 1, "{all:#?}");
    assert_eq!(
        (&all[0]["need"], &all[0]["text"]),
        (&"missing".into(), &Value::Null)
    );
    assert_eq!(all[0]["path"], KO);
}

#[test]
fn a_topic_that_needs_the_lawyers_waits_for_them_once_it_is_reviewed() {
    let copy = Copy::new();
    copy.replace(
        "content/topics/package-theft.toml",
        "sensitive = false\n",
        "sensitive = false\nneeds-sign-off = \"legal\"\n",
    );
    copy.record(TIP, "ko", &["--reviewed-by", "b"]).ok();
    assert_eq!(need(&copy, TIP), "unapproved");
    let all = items(&copy, &[TIP]);
    assert_eq!(
        (&all[0]["qualified"], &all[0]["needs-approval"]),
        (&true.into(), &true.into())
    );
    copy.record(TIP, "ko", &["--approved-by", "b"]).ok();
    assert_eq!(need(&copy, TIP), "");
    // The English is a text like any other.
    let english = copy.run(&["review", TIP, "--lang", "en", "--format", "json"]);
    let english = english.ok().json();
    assert_eq!(english["locales"]["en"]["items"][0]["need"], "unreviewed");
}

#[test]
fn what_a_reader_at_risk_needs_first_comes_first() {
    let copy = Copy::new();
    let order = |today: &str| -> Vec<String> {
        let ran = copy.run_on(today, &["review", "--lang", "ko", "--format", "json"]);
        let json = ran.ok().json();
        let items = json["locales"]["ko"]["items"].as_array().unwrap().clone();
        let mut units: Vec<String> = items
            .iter()
            .map(|item| item["unit"].as_str().unwrap().to_owned())
            .collect();
        units.dedup();
        units
    };
    let at = |order: &[String], unit: &str| order.iter().position(|one| one == unit).unwrap();
    let topic = |order: &[String], id: &str| at(order, &format!("content/topics/{id}.ftl"));
    let november = order("2026-11-27");
    let unique: BTreeSet<_> = november.iter().collect();
    assert_eq!(
        unique.len(),
        november.len(),
        "texts of a file stand together: {november:?}"
    );
    assert_eq!(
        at(&november, "content/contacts.ftl").max(at(&november, "content/notices.ftl")),
        1
    );
    assert_eq!(november.last().unwrap(), "content/site.ftl");
    // Urgent, then in season, then all year.
    assert!(topic(&november, "domestic-violence") < topic(&november, "package-theft"));
    assert!(topic(&november, "package-theft") < topic(&november, "voice-phishing"));
    let february = order("2027-02-01");
    assert!(
        topic(&february, "package-theft") > topic(&february, "voice-phishing"),
        "{february:?}"
    );
}

#[test]
fn a_stale_text_shows_what_the_english_said_and_which_words_changed() {
    let copy = repository();
    let was = copy.read(EN);
    let line = was.lines().find(|line| line.starts_with(TIP)).unwrap();
    copy.set_value(EN, TIP, "In between.");
    commit(&copy, "second");
    copy.set_value(EN, TIP, "Words \u{1b}[31mnow\u{202e}.");
    let all = items(&copy, &["--only", "stale"]);
    let before = &of(&all, TIP).unwrap()["before"];
    assert!(
        before["english"].as_str().unwrap().starts_with(line),
        "{before:#}"
    );
    assert_eq!(before["revision"].as_str().unwrap().len(), 40);
    let words = before["difference"].as_array().unwrap();
    let is_new =
        |one: &&Value| one["fate"] == "new" && one["text"].as_str().unwrap().contains("now");
    assert!(words.iter().any(|one| is_new(&one)), "{words:#?}");
    let text = copy.run(&["review", "--lang", "ko"]).ok().stdout;
    for said in ["{+", "[-", "\\u{1b}[31mnow\\u{202e}"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let markdown = copy.run(&["review", "--lang", "ko", "--format", "markdown"]);
    let markdown = markdown.ok().stdout;
    assert!(
        markdown.contains("| Korean (ko) |") && markdown.contains(&format!("stale {TIP}")),
        "{markdown}"
    );
}

#[test]
fn without_a_history_the_worklist_is_there_all_the_same() {
    let copy = repository();
    copy.set_value(EN, TIP, "In between.");
    commit(&copy, "second");
    let before = |folder: &std::path::Path| {
        let ran = run_in(folder, &["review", TIP, "--lang", "ko", "--format", "json"]).ok();
        (
            ran.json()["locales"]["ko"]["items"][0]["before"].clone(),
            ran.stderr,
        )
    };
    assert_ne!(before(copy.path()).0, Value::Null);
    // A clone of the latest commit alone says why it does not know.
    let folder = tempfile::tempdir().unwrap();
    let address = format!("file://{}", copy.path().display());
    git(
        folder.path(),
        &["clone", "--quiet", "--depth=1", &address, "shallow"],
    );
    let (found, said) = before(&folder.path().join("shallow"));
    assert_eq!(found, Value::Null);
    assert!(said.contains("git fetch --unshallow"), "{said}");
    // A repository that cannot be read.
    copy.write(".git/HEAD", "ref: \u{1b}[2J refs/nothing\n");
    assert_eq!(before(copy.path()).0, Value::Null);
    // None at all: then there is nothing to say about it.
    std::fs::remove_dir_all(copy.file(".git")).unwrap();
    let (found, said) = before(copy.path());
    assert_eq!(found, Value::Null);
    assert!(!said.contains("not known"), "{said}");
    let text = copy.run(&["review", TIP, "--lang", "ko"]).ok().stdout;
    assert!(
        text.contains("what the English said before is not known"),
        "{text}"
    );
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_listed() {
    for (path, bytes) in [
        (RECORDS, &b"[package-theft\n"[..]),
        (RECORDS, b"\xff\xfe"),
        (
            "content/topics/package-theft.toml",
            b"urgency = \"whenever\"\n",
        ),
    ] {
        let copy = Copy::new();
        copy.write(path, bytes);
        for format in ["json", "text", "markdown"] {
            let ran = copy.run(&["review", "--lang", "ko", "--format", format]);
            assert_eq!(ran.code, 2, "{ran:#?}");
            assert!(ran.stderr.contains(path), "{ran:#?}");
            assert!(ran.stdout.contains("pickpocket"), "{ran:#?}");
            if format == "json" {
                let work = &ran.json()["locales"]["ko"];
                assert_eq!(work["unknown"], serde_json::json!([EN]));
                let items = work["items"].as_array().unwrap();
                assert!(items.iter().all(|item| item["topic"] != "package-theft"));
            } else {
                assert!(
                    ran.stdout
                        .contains("not known, since something cannot be read")
                );
            }
        }
    }
}

#[test]
fn names_that_are_none_are_refused() {
    let copy = Copy::new();
    copy.run(&["review", "nothing-of-the-kind"])
        .refused(2, &["no text `nothing-of-the-kind`"]);
    copy.run(&["review", "--only", "finished"])
        .refused(2, &["missing, withdrawn, rejected"]);
    copy.run(&["review", "--lang", "klingon"])
        .refused(2, &["klingon"]);
    copy.run(&["review", TIP, "list"])
        .refused(2, &["no text `list`"]);
}

/// Every need is in the table of docs/reviewing.md, by the word that `--only` takes.
#[test]
fn the_page_for_translators_and_reviewers_has_every_need() {
    let copy = repository();
    let page = include_str!("../../docs/reviewing.md");
    let words: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(' ').next())
        .skip(2)
        .collect();
    copy.run(&["review", "--only", &words.join(",")]).ok();
    assert_eq!(words.len(), 7, "every need is there: {words:?}");
}

#[test]
fn the_report_counts_each_persons_words_from_the_records_history() {
    let copy = repository();
    let day = |today: &'static str, args: &[&str]| {
        copy.run_on(today, args).ok();
        commit(&copy, today);
    };
    let record = ["review", "record", TIP, "--lang", "ko"];
    day("2026-10-01", &[&record[..], WRITTEN_AND_REVIEWED].concat());
    // A second look at the same text is not a second text.
    day(
        "2026-10-05",
        &[&record[..], &["--reviewed-by", "b", "--note", "again"]].concat(),
    );
    copy.set_value(KO, TIP, "새 글입니다.");
    day(
        "2026-11-02",
        &[&record[..], &["--origin", "person", "--translated-by", "a"]].concat(),
    );
    // Not committed yet, and done all the same.
    copy.run_on(
        "2026-11-03",
        &[&record[..], &["--rejected-by", "k", "--note", "no"]].concat(),
    )
    .ok();
    let report = |more: &[&str]| -> Value {
        let args = [&["review", "--report", "--format", "json"], more].concat();
        copy.run(&args).ok().json()
    };
    let person = |json: &Value, who: &str, deed: &str| {
        let people = json["people"].as_array().unwrap();
        let found = people
            .iter()
            .find(|one| one["person"] == who && one["locale"] == "ko");
        found.map_or(0, |one| one[deed]["texts"].as_u64().unwrap())
    };
    let all = report(&[]);
    for (who, deed, texts) in [
        ("a", "translated", 2),
        ("b", "reviewed", 1),
        ("k", "rejected", 1),
        ("b", "approved", 0),
    ] {
        assert_eq!(person(&all, who, deed), texts, "{who} {deed}: {all:#}");
    }
    let words = &all["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["person"] == "b")
        .unwrap()["reviewed"]["words"];
    assert!(words.as_u64().unwrap() > 3, "{all:#}");
    let october = report(&["--from", "2026-10-01", "--to", "2026-10-31"]);
    assert_eq!(person(&october, "a", "translated"), 1, "{october:#}");
    assert_eq!(person(&october, "k", "rejected"), 0);
    let november = report(&["--from", "2026-11-01"]);
    assert_eq!(person(&november, "b", "reviewed"), 0, "{november:#}");
    let text = copy.run(&["review", "--report"]).ok().stdout;
    assert!(
        text.contains("ko A. Writer (a)") && text.contains("translated 2 texts"),
        "{text}"
    );
    copy.run(&["review", "--report", "--from", "2026-12-01"])
        .refused(2, &["--from is after"]);
    std::fs::remove_dir_all(copy.file(".git")).unwrap();
    copy.run(&["review", "--report"])
        .refused(2, &["not in a git repository"]);
}

#[test]
fn the_report_counts_what_was_withdrawn_restored_deleted_and_moved() {
    let copy = repository();
    let day = |today: &'static str, args: &[&str]| {
        copy.run_on(today, args).ok();
        commit(&copy, today);
    };
    let all = ["--lang", "ko", "--by", "b"];
    let reason = ["--reason", "The number is somebody's own."];
    day(
        "2026-10-01",
        &[
            &["review", "record", TIP, "--lang", "ko"],
            WRITTEN_AND_REVIEWED,
        ]
        .concat(),
    );
    day(
        "2026-10-02",
        &[&["review", "withdraw", TIP], &all[..], &reason].concat(),
    );
    day(
        "2026-10-03",
        &[&["review", "restore", TIP], &all[..]].concat(),
    );
    // Taken back again; restored, and not committed yet.
    day(
        "2026-11-01",
        &[
            &["review", "withdraw", TIP],
            &all[..],
            &["--reason", "Again."],
        ]
        .concat(),
    );
    copy.run_on(
        "2026-11-02",
        &[&["review", "restore", TIP], &all[..]].concat(),
    )
    .ok();
    let report = |more: &[&str]| -> Value {
        let args = [
            &["review", "--report", "--lang", "ko", "--format", "json"],
            more,
        ]
        .concat();
        copy.run(&args).ok().json()
    };
    let texts = |json: &Value, who: &str, deed: &str| {
        let people = json["people"].as_array().unwrap();
        let found = people.iter().find(|one| one["person"] == who);
        found.map_or(0, |one| one[deed]["texts"].as_u64().unwrap())
    };
    let now = report(&[]);
    assert_eq!(texts(&now, "b", "withdrawn"), 2, "{now:#}");
    assert_eq!(now["restored"]["ko"]["texts"], 2, "{now:#}");
    assert_eq!(texts(&now, "b", "restored"), 2, "{now:#}");
    assert!(now["restored"]["ko"]["words"].as_u64() > Some(3), "{now:#}");
    let october = report(&["--to", "2026-10-31"]);
    assert_eq!(texts(&october, "b", "withdrawn"), 1, "{october:#}");
    assert_eq!(october["restored"]["ko"]["texts"], 1, "{october:#}");
    assert_eq!(texts(&october, "b", "restored"), 1, "{october:#}");
    let said = copy.run(&["review", "--report"]).ok().stdout;
    assert!(
        said.contains("withdrawn  2 texts")
            && said.contains("restored   2 texts")
            && said.contains("ko given out again after a withdrawal: 2 texts"),
        "{said}"
    );
    let page = copy
        .run(&["review", "--report", "--format", "markdown"])
        .ok()
        .stdout;
    assert!(
        page.contains("Given out again after a withdrawal, ko: 2 texts"),
        "{page}"
    );
    commit(&copy, "2026-11-02");
    assert_eq!(
        report(&[])["restored"],
        now["restored"],
        "committed, it counts once still"
    );
    assert_eq!(texts(&report(&[]), "b", "restored"), 2);
    // Of an older record, it is known that it was restored, and not by whom.
    let line = copy.read(RECORDS);
    let line = line.lines().find(|line| line.starts_with("restored = "));
    copy.replace(RECORDS, &format!("{}\n", line.unwrap()), "");
    commit(&copy, "older");
    let withdraw = [&["review", "withdraw", TIP], &all[..], &reason].concat();
    copy.run_on("2026-11-03", &withdraw).ok();
    commit(&copy, "2026-11-03");
    copy.run_on(
        "2026-11-03",
        &[&["review", "restore", TIP], &all[..]].concat(),
    )
    .ok();
    let own = copy.read(RECORDS);
    let line = own.lines().find(|line| line.starts_with("restored = "));
    copy.write(RECORDS, own.replace(&format!("{}\n", line.unwrap()), ""));
    let older = report(&[]);
    assert_eq!(older["restored"]["ko"]["texts"], 3, "{older:#}");
    assert_eq!(texts(&older, "b", "restored"), 2, "{older:#}");
    copy.write(RECORDS, own);
    commit(&copy, "with its name");
    assert_eq!(texts(&report(&[]), "b", "restored"), 3);
    assert_eq!(report(&[])["restored"]["ko"]["texts"], 3);

    // The topic is renamed, then deleted: what was done to it was done.
    copy.run(&["rename", "package-theft", "parcel-theft"]).ok();
    commit(&copy, "renamed");
    let renamed = report(&[]);
    assert_eq!(renamed["restored"]["ko"]["texts"], 3, "{renamed:#}");
    for folder in [
        "content",
        "locales/ko",
        "locales/es",
        "locales/zh-Hans",
        "locales/zh-Hant",
    ] {
        for end in ["ftl", "review.toml", "toml"] {
            let _ = std::fs::remove_file(copy.file(&format!("{folder}/topics/parcel-theft.{end}")));
        }
    }
    commit(&copy, "2026-11-04");
    let deleted = report(&[]);
    for (deed, who) in [("translated", "a"), ("reviewed", "b"), ("withdrawn", "b")] {
        assert_eq!(
            texts(&deleted, who, deed),
            texts(&renamed, who, deed),
            "{deed}: {deleted:#}"
        );
        let words = |json: &Value| {
            let people = json["people"].as_array().unwrap();
            people.iter().find(|one| one["person"] == who).unwrap()[deed]["words"].clone()
        };
        assert_eq!(words(&deleted), words(&renamed), "{deed}: {deleted:#}");
    }
    assert_eq!(deleted["restored"], renamed["restored"], "{deleted:#}");
}
