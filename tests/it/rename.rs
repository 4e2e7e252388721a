//! `rename`: one name, everywhere it stands, and nothing else.
#![allow(clippy::unwrap_used)] // all of it is a test

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::{Copy, FOREIGN, LOCALES, run_in, write};

const KO: &str = "locales/ko/topics/package-theft.ftl";

/// Every file, by its path.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.file_name().unwrap() != ".beatbook.lock" {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                all.insert(name.to_owned(), std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    all
}

/// A library in which `b` has reviewed all Korean and English texts of a topic, and one is stale.
fn reviewed() -> Copy {
    let copy = Copy::new();
    for lang in ["en", "ko"] {
        let args = [
            "review",
            "record",
            "package-theft",
            "--lang",
            lang,
            "--reviewed-by",
            "b",
        ];
        copy.run(&[&args[..], &["--origin", "machine"]].concat())
            .ok();
    }
    copy
}

/// How each Korean text of a topic stands, in order.
fn states(copy: &Copy, topic: &str) -> Vec<(String, String, String)> {
    let shown = copy.run(&["show", topic, "--lang", "ko", "--draft", "--format", "json"]);
    let messages = shown.json()["messages"].as_array().unwrap().clone();
    let of = |message: &serde_json::Value| {
        (
            message["state"].to_string(),
            message["reasons"].to_string(),
            message["text"].to_string(),
        )
    };
    messages.iter().map(of).collect()
}

#[test]
fn a_topic_is_renamed_with_its_files_and_every_review_stays_valid() {
    let copy = reviewed();
    // One text is stale before, and stays so.
    copy.set_value(
        "content/topics/package-theft.ftl",
        "package-theft-tip",
        "Changed.",
    );
    let before = states(&copy, "package-theft");
    assert!(
        before
            .iter()
            .any(|(_, reasons, _)| reasons.contains("stale")),
        "{before:?}"
    );
    assert!(
        before
            .iter()
            .any(|(state, _, _)| state.contains("reviewed")),
        "{before:?}"
    );
    let old = files(copy.path());
    let findings = copy.run(&["check", "--format", "json"]).json()["counts"].clone();
    copy.run(&["rename", "package-theft", "parcel-theft"]).ok();
    let new = files(copy.path());
    assert_eq!(states(&copy, "parcel-theft"), before);
    let counts = copy.run(&["check", "--format", "json"]).json()["counts"].clone();
    assert_eq!(counts, findings);
    for (path, text) in &old {
        let moved = path.replace("topics/package-theft.", "topics/parcel-theft.");
        // But for fingerprints, only the name is another.
        let bare = |text: &str| {
            let line = |line: &str| match line {
                line if line.starts_with("source = ") || line.starts_with("target = ") => {
                    String::new()
                }
                line => line.replace("package-theft", "parcel-theft"),
            };
            text.lines().map(line).collect::<Vec<_>>().join("\n")
        };
        assert_eq!(bare(&new[&moved]), bare(text), "{path}");
    }
    assert_eq!(old.len(), new.len());
    // Back again, and every byte is as it was.
    copy.run(&["rename", "parcel-theft", "package-theft"]).ok();
    assert_eq!(files(copy.path()), old);
}

#[test]
fn a_dry_run_says_what_would_change_and_changes_nothing() {
    let copy = reviewed();
    let old = files(copy.path());
    let ran = copy
        .run(&["rename", "package-theft", "parcel-theft", "--dry-run"])
        .ok();
    for said in [
        "content/topics/package-theft.ftl → content/topics/parcel-theft.ftl",
        "+ parcel-theft-tip = ",
        "Would rename",
    ] {
        assert!(ran.stdout.contains(said), "no `{said}`: {ran:#?}");
    }
    assert_eq!(files(copy.path()), old);
}

#[test]
fn a_message_is_renamed_in_metadata_exceptions_and_texts_that_quote_it() {
    let copy = reviewed();
    copy.append(
        "content/topics/package-theft.ftl",
        "package-theft-more = See: { package-theft-tip }\n",
    );
    copy.append(KO, "package-theft-more = 보세요: { package-theft-tip }\n");
    let args = [
        "review",
        "record",
        "package-theft-more",
        "--origin",
        "machine",
        "--reviewed-by",
        "b",
    ];
    for lang in ["en", "ko"] {
        copy.run(&[&args[..], &["--lang", lang]].concat()).ok();
    }
    copy.append(
        "beatbook.toml",
        "\n[[allow]]\ncheck = \"raw-contact\"\nmessage = 'package-theft-tip' # why\nreason = \"r\"\n",
    );
    let before = states(&copy, "package-theft");
    copy.run(&["rename", "package-theft-tip", "package-theft-advice"])
        .ok();
    assert_eq!(states(&copy, "package-theft"), before);
    assert!(
        copy.read("beatbook.toml")
            .contains("message = 'package-theft-advice' # why\n")
    );
    assert!(copy.read(KO).contains("{ package-theft-advice }"));
    let topic = copy.read("content/topics/package-theft.toml");
    assert!(topic.contains("\"package-theft-advice\"") && !topic.contains("\"package-theft-tip\""));
    // Records are sorted by id, and the renamed one stands where it belongs.
    let records = copy.read("locales/ko/topics/package-theft.review.toml");
    let ids: Vec<&str> = records
        .lines()
        .filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'))
        .collect();
    assert!(ids.is_sorted(), "{ids:?}");
}

#[test]
fn a_contact_is_renamed_in_the_registry_its_name_and_all_texts() {
    let copy = reviewed();
    let before = states(&copy, "package-theft");
    copy.run(&["rename", "-contact-crime-stoppers", "-contact-tips"])
        .ok();
    assert_eq!(states(&copy, "package-theft"), before);
    assert!(copy.read("content/contacts.toml").contains("[tips]\n"));
    for locale in LOCALES.iter() {
        let names = copy.read(&format!("locales/{locale}/contacts.ftl"));
        assert!(names.contains("-contact-tips-name = "), "{names}");
    }
    assert!(!copy.read(KO).contains("crime-stoppers"));
}

#[test]
fn a_variable_is_renamed_in_every_language_and_in_what_describes_it() {
    let copy = Copy::new();
    copy.run(&["rename", "template-scam-wave.$place", "$where"])
        .ok();
    let meta = copy.read("content/templates.toml");
    let from = meta.find("[template-scam-wave]").unwrap();
    let until = from + meta[from..].find("[template-meeting]").unwrap();
    let own = &meta[from..until];
    assert!(
        own.contains("where = { kind = \"place\"") && own.contains("place = \"$where\""),
        "{own}"
    );
    assert!(
        meta[until..].contains("place = { kind = \"place\""),
        "others keep theirs"
    );
    let notice = copy.run(&[
        "show",
        "scam-wave",
        "--lang",
        "all",
        "--draft",
        "--set",
        "what=utility",
        "--set",
        "where=Elmhurst",
        "--set",
        "date=2026-12-03",
        "--set",
        "expires=tomorrow",
    ]);
    assert!(notice.ok().stdout.contains("Elmhurst"));
}

/// `pack` is how `package-theft` begins, and another topic: its own `$place` stays.
#[test]
fn a_variable_is_not_that_of_a_topic_whose_id_only_begins_alike() {
    let copy = Copy::new();
    let place = "\n[variables]\nplace = { kind = \"place\", example = \"Elmhurst\" }\n";
    let meta = copy.read("content/topics/package-theft.toml") + place;
    copy.write("content/topics/package-theft.toml", &meta);
    let other = meta.replace("package-theft", "pack");
    copy.write("content/topics/pack.toml", &other);
    copy.write("content/topics/pack.ftl", "pack = Pack in { $place }.\n");
    for path in ["content/topics/package-theft.ftl", KO] {
        copy.set_value(path, "package-theft-tip", "Tips: { $place }");
    }
    copy.run(&["rename", "package-theft-tip.$place", "$where"])
        .ok();
    let meta = copy.read("content/topics/package-theft.toml");
    assert!(meta.contains("\nwhere = { kind"), "{meta}");
    assert!(
        copy.read(KO)
            .contains("package-theft-tip = Tips: { $where }")
    );
    assert_eq!(copy.read("content/topics/pack.toml"), other);
    assert_eq!(
        copy.read("content/topics/pack.ftl"),
        "pack = Pack in { $place }.\n"
    );
    copy.run(&["rename", "pack.$place", "$spot"]).ok();
    assert_eq!(copy.read("content/topics/package-theft.toml"), meta);
}

#[test]
fn a_foreign_project_is_renamed_too() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let filter = "[[filters]]\npath = \"{locale}/a.ftl\"\nkey = \"old\"\naction = \"ignore\"\n";
    write(at, "l10n.toml", FOREIGN.to_owned() + filter);
    let english = "\u{FEFF}old = One { -brand(case: \"x\") }\r\n  .t = T\r\n# $n is a number\r\nsum = { $n ->\r\n   *[other] { NUMBER($n) }\r\n }\r\n-brand = B { $case }\r\n";
    write(at, "en/a.ftl", english);
    write(at, "en/b.ftl", "other = { old.t } old { $n }\n");
    write(
        at,
        "de/a.ftl",
        "old = Eins { -brand(case: \"y\") }\nsum = { $n }\n",
    );
    run_in(at, &["rename", "old", "new"]).ok();
    run_in(at, &["rename", "sum.$n", "count"]).ok();
    run_in(at, &["rename", "-brand", "-name"]).ok();
    run_in(at, &["rename", "-name.$case", "-name.$form"]).ok();
    run_in(at, &["rename", "new.$case", "m"]).refused(2, &["no variable"]);
    write(at, "en/c.ftl", "whole = { sum }\n");
    run_in(at, &["rename", "sum.$count", "m"]).refused(2, &["quote each other"]);
    let read = |path: &str| std::fs::read_to_string(at.join(path)).unwrap();
    assert_eq!(
        read("en/a.ftl"),
        "\u{FEFF}new = One { -name(form: \"x\") }\r\n  .t = T\r\n# $count is a number\r\nsum = { $count ->\r\n   *[other] { NUMBER($count) }\r\n }\r\n-name = B { $form }\r\n"
    );
    assert_eq!(read("en/b.ftl"), "other = { new.t } old { $n }\n");
    assert_eq!(
        read("de/a.ftl"),
        "new = Eins { -name(form: \"y\") }\nsum = { $count }\n"
    );
    assert!(read("l10n.toml").contains("key = \"new\""));
}

#[test]
fn what_cannot_be_renamed_is_refused_and_nothing_changes() {
    let copy = reviewed();
    copy.write("precincts/110/content/topics/odd.ftl", "odd = One\n");
    let old = files(copy.path());
    for (args, code, said) in [
        (["package-theft", "pickpocket"], 2, "`pickpocket` is there"),
        (
            ["package-theft", "pickpocket-two"],
            2,
            "would not tell the two apart",
        ),
        (["package-theft", "Package"], 2, "lowercase"),
        (["package-theft", "notice-theft"], 2, "would not tell"),
        (
            ["package-theft-tip", "package-theft-pickup"],
            2,
            "has it already",
        ),
        (
            ["package-theft-tip", "pickpocket-tip"],
            2,
            "begins with `package-theft-`",
        ),
        (
            ["package-theft-tip", "package-theft-tip"],
            2,
            "its name already",
        ),
        (["package-theft-tip", "a b"], 2, "not an id"),
        (
            ["package-theft-tap", "package-theft-x"],
            2,
            "package-theft-tip",
        ),
        (["notice-draft", "notice-x"], 2, "the program asks for it"),
        (
            ["-contact-crime-stoppers", "-contact-emergency"],
            2,
            "contact of that name",
        ),
        (
            ["-contact-crime-stoppers-name", "-contact-x-name"],
            2,
            "name of the contact",
        ),
        (["template-scam-wave.$place", "what"], 2, "has it already"),
        (["template-scam-wave.$plaice", "x"], 2, "place"),
        (["template-scam-wave.$expires", "end"], 2, "$expires"),
    ] {
        copy.run(&["rename", args[0], args[1]])
            .refused(code, &[said]);
        assert_eq!(files(copy.path()), old, "{args:?}");
    }
}

#[test]
fn what_cannot_be_read_keeps_everything_as_it_was() {
    for (path, more) in [
        (KO, "\npackage-theft-junk\n"),
        (
            "locales/ko/topics/package-theft.review.toml",
            "\n[package-theft]\noops = = 1\n",
        ),
        (
            "content/topics/package-theft.toml",
            "\n\"package-theft\" = = 1\n",
        ),
    ] {
        let copy = reviewed();
        copy.append(path, more);
        let old = files(copy.path());
        let ran = copy.run(&["rename", "package-theft", "parcel-theft"]);
        assert_eq!(ran.code, 2, "{path}: {ran:#?}");
        assert!(
            ran.stderr.contains(path) || path.ends_with(".toml"),
            "{ran:#?}"
        );
        assert_eq!(files(copy.path()), old, "{path}");
    }
}

/// Killed at any point, the next run finds the old names everywhere, or the new ones everywhere.
#[cfg(debug_assertions)]
#[test]
fn a_rename_that_is_killed_is_whole_or_undone() {
    let (old, new) = {
        let copy = Copy::new();
        let old = files(copy.path());
        copy.run(&["rename", "package-theft", "parcel-theft"]).ok();
        (old, files(copy.path()))
    };
    let mut seen = [0, 0];
    for point in [
        "prepare",
        "prepared",
        "decided",
        "renamed:1",
        "renamed:9",
        "renamed:20",
        "all renamed",
    ] {
        let copy = Copy::new();
        let mut killed = crate::support::program(copy.path());
        let status = killed
            .env("BEATBOOK_TEST_STOP", point)
            .args(["rename", "package-theft", "parcel-theft"])
            .output()
            .unwrap()
            .status;
        assert!(!status.success(), "{point}");
        // Any run that takes the lock clears up.
        copy.run(&["rename", "package-theft-none", "package-theft-x"])
            .refused(2, &[]);
        let now = files(copy.path());
        assert!(now == old || now == new, "{point}: {:?}", now.keys());
        seen[usize::from(now == new)] += 1;
    }
    assert_eq!(seen, [2, 5]);
}
