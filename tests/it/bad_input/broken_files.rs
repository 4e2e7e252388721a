//! Files that do not parse: Fluent, settings, contacts, metadata, records.

use super::{KO, KO_RECORDS, everything, pictured, the_rest_works};
use crate::support::Copy;

#[test]
fn broken_fluent_is_said_with_its_place_and_the_rest_works() {
    let copy = Copy::new();
    let line = copy.read(KO).lines().count() + 2;
    copy.append(
        KO,
        "\npackage-theft-bad = { oops\npackage-theft-lost = 잃어버린 글\n",
    );
    let other = copy
        .read("locales/es/topics/pickpocket.ftl")
        .lines()
        .count()
        + 1;
    copy.append("locales/es/topics/pickpocket.ftl", "pickpocket-bad {\n");
    let ran = copy.run(&["check"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    pictured(&ran, &format!("{KO}:{line}:"), "package-theft-bad = { oops");
    pictured(
        &ran,
        &format!("locales/es/topics/pickpocket.ftl:{other}:"),
        "pickpocket-bad {",
    );
    assert!(
        ran.stdout.contains("lost in it: package-theft-bad"),
        "ids that are lost are named: {ran:#?}"
    );
    the_rest_works(&copy);
    let ran = copy.run(&["show", "package-theft", "--lang", "ko"]).ok();
    assert!(ran.stdout.contains("package-theft-tip"), "{ran:#?}");
    everything(&copy);
}

#[test]
fn ids_lost_inside_junk_are_named() {
    let copy = Copy::new();
    let text = copy.read(KO);
    // A brace that is never closed swallows what follows.
    copy.write(
        KO,
        text.replacen("{ -contact-emergency }에", "{ -contact-emergency 에", 1),
    );
    let ran = copy.check(&["--allow", "all", "--deny", "syntax", "--deny", "missing"]);
    let said: String = ran
        .findings("syntax")
        .iter()
        .map(|finding| finding["text"].as_str().unwrap().to_owned())
        .collect();
    assert!(said.contains("package-theft-in-progress"), "{ran:#?}");
    assert!(ran.findings("missing").is_empty(), "{ran:#?}");
}

#[test]
fn every_broken_file_is_said_at_once() {
    let copy = Copy::new();
    copy.append(KO, "package-theft-bad = {\n")
        .append(KO_RECORDS, "\noops = = 1\n")
        .append("content/topics/pickpocket.toml", "\noops = = 2\n")
        .append("content/templates.toml", "\noops = = 3\n")
        .append("content/glossary.toml", "\noops = = 4\n")
        .append("content/topics/pickpocket.review.toml", "\noops = = 5\n");
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    for path in [
        KO,
        KO_RECORDS,
        "content/topics/pickpocket.toml",
        "content/templates.toml",
        "content/glossary.toml",
        "content/topics/pickpocket.review.toml",
    ] {
        let line = copy.read(path).lines().count();
        assert!(
            ran.stdout.contains(&format!("{path}:{line}:")),
            "{path}: {ran:#?}"
        );
    }
    everything(&copy);
}

#[test]
fn broken_settings_are_pictured() {
    for path in ["l10n.toml", "beatbook.toml", "content/contacts.toml"] {
        let copy = Copy::new();
        copy.append(path, "oops = = 1\n");
        let line = copy.read(path).lines().count();
        for args in [
            &["check"][..],
            &["coverage"],
            &["topics"],
            &["show", "pickpocket"],
            &["compile", "--out", "dist"],
        ] {
            let ran = copy.run(args);
            if args == ["check"] && path == "content/contacts.toml" {
                // What is wrong with the contacts is a finding there, beside the others, and makes no findings of its own.
                assert_eq!(ran.code, 2, "{ran:#?}");
                assert!(!ran.stdout.contains("urgent-911"), "{ran:#?}");
            } else {
                ran.refused(2, &[path]);
            }
            pictured(&ran, &format!("{path}:{line}:8"), "oops = = 1");
        }
        everything(&copy);
    }
}

#[test]
fn a_broken_contacts_file_does_not_hide_the_others() {
    let copy = Copy::new();
    copy.append("content/contacts.toml", "oops = = 1\n")
        .append(KO, "package-theft-bad = {\n");
    let ran = copy.run(&["check"]);
    let all = ran.stdout.clone() + &ran.stderr;
    assert!(
        all.contains("content/contacts.toml:") && all.contains(&format!("{KO}:")),
        "{ran:#?}"
    );
}

#[test]
fn broken_metadata_of_one_topic_leaves_the_texts() {
    let copy = Copy::new();
    copy.append("content/topics/pickpocket.toml", "\noops = = 1\n");
    for args in [
        &["topics"][..],
        &["find", "package"],
        &["show", "Package theft"],
    ] {
        let ran = copy.run(args);
        assert!(ran.stdout.contains("package-theft"), "{args:?}: {ran:#?}");
    }
    let ran = copy.run(&["compile", "--out", "dist"]);
    assert_eq!(ran.code, 1, "some texts are withheld for it: {ran:#?}");
}

#[test]
fn broken_records_make_texts_unreviewed() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko")
        .append(KO_RECORDS, "\noops = = 1\n");
    let ran = copy.run(&[
        "show",
        "package-theft-tip",
        "--lang",
        "ko",
        "--format",
        "plain",
    ]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:#?}");
    pictured(&ran, &format!("{KO_RECORDS}:"), "oops = = 1");
    // Nothing a person wrote is lost.
    let before = copy.read(KO_RECORDS);
    copy.record("package-theft", "ko", &["--reviewed-by", "b"])
        .refused(2, &[KO_RECORDS]);
    assert_eq!(copy.read(KO_RECORDS), before);
}

#[test]
fn broken_records_do_not_bring_back_what_is_withdrawn() {
    let copy = Copy::new();
    copy.amend_record(
        KO_RECORDS,
        "package-theft-tip",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    copy.append(KO_RECORDS, "\noops = = 1\n");
    let ran = copy.run(&[
        "show",
        "package-theft-tip",
        "--lang",
        "ko",
        "--format",
        "plain",
        "--draft",
    ]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:#?}");
}
