//! `init`: another city's library begins without this one's facts.

#![allow(clippy::unwrap_used)] // all of it is a test

use std::path::Path;

use super::support::{ALL_LOCALES, Ran, recorded_before, run_in, write};

fn init(folder: &Path, more: &[&str]) -> Ran {
    let mut args = vec![
        "init",
        folder.to_str().unwrap(),
        "--time-zone",
        "America/Chicago",
    ];
    args.extend(more);
    let ran = run_in(folder.parent().unwrap(), &args);
    // The texts that every library begins with were put on record on some day of this one's.
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        if entry.path().to_string_lossy().ends_with(".review.toml") {
            let records = std::fs::read(entry.path()).unwrap();
            std::fs::write(entry.path(), recorded_before(records)).unwrap();
        }
    }
    ran
}

#[test]
fn a_new_library_has_every_language_and_nothing_of_new_york() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("chicago");
    init(
        &folder,
        &["--jurisdiction", "Chi\"cago", "--emergency", "112"],
    )
    .ok();
    for entry in walkdir::WalkDir::new(&folder).into_iter().flatten() {
        if let Ok(text) = std::fs::read_to_string(entry.path()) {
            // Fingerprints have digits that are no numbers to call.
            let is_print =
                |line: &&str| line.starts_with("source = ") || line.starts_with("target = ");
            let lines: Vec<&str> = text.lines().filter(|line| !is_print(line)).collect();
            let text = lines.join("\n");
            for fact in [
                "New York",
                "NYC",
                "nyc",
                "NYPD",
                "纽约",
                "紐約",
                "뉴욕",
                "Nueva York",
                "911",
                "311",
                "contact-city",
            ] {
                assert!(!text.contains(fact), "{}: {fact}", entry.path().display());
            }
        }
    }
    // The emergency number has no source, so what names it is withheld; the line that begins drafts names nothing.
    let compiled = run_in(&folder, &["compile"]).ok();
    for locale in ALL_LOCALES.iter() {
        let line = compiled
            .stdout
            .lines()
            .find(|line| line.trim_start().starts_with(locale.as_str()));
        assert!(
            line.is_some_and(|line| line.contains("0 published, 2 drafts, 2 withheld (2 contact)")),
            "{compiled:#?}"
        );
    }
    let checked = run_in(&folder, &["check", "--format", "json"]);
    assert_eq!(checked.code, 1, "{checked:#?}");
    let denied: Vec<String> = checked.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["level"] == "deny")
        .map(|finding| finding["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(denied, ["contacts", "contacts"], "{checked:#?}");
    // The first thing that somebody is told to do here must not be to dial 911.
    let help = checked.findings("contacts")[0]["help"].to_string();
    for said in [
        "never an emergency number",
        "`beatbook review contact emergency --verified-by ID`",
    ] {
        assert!(help.contains(said), "{help}");
    }
}

/// The README of the new library is followed: its contact and its topic, as they are printed there.
#[test]
fn its_readme_leads_to_a_topic() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("chicago");
    init(&folder, &["--jurisdiction", "Chicago"]).ok();
    let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
    assert!(readme.starts_with("# Chicago: "), "{readme}");
    let block = |kind: &str| {
        let (_, rest) = readme.split_once(&format!("   ```{kind}\n")).unwrap();
        let (block, _) = rest.split_once("   ```").unwrap();
        let lines = block
            .lines()
            .map(|line| line.strip_prefix("   ").unwrap_or(line));
        lines
            .map(|line| format!("{line}\n"))
            .collect::<String>()
            .replace("https://…", "https://example.org/")
    };
    write(&folder, "content/topics/bike-theft.ftl", block("ftl"));
    write(&folder, "content/topics/bike-theft.toml", block("toml"));
    let contacts = folder.join("content/contacts.toml");
    let written = std::fs::read_to_string(&contacts).unwrap();
    let known = written.clone() + "source = \"https://example.org/\"\nprinted-on = 2026-11-20\n";
    std::fs::write(&contacts, known).unwrap();
    let checked = run_in(&folder, &["check", "--format", "short"]);
    for line in checked.stdout.lines() {
        let expected = ["missing", "unreviewed", "registry", "unrecorded"];
        assert!(expected.iter().any(|code| line.contains(code)), "{line}");
    }
    assert!(checked.stdout.contains("bike-theft-lock"), "{checked:#?}");
    let shown = run_in(&folder, &["show", "bike-theft"]).ok();
    assert!(shown.stdout.contains("Call 911."), "{shown:#?}");
}

#[test]
fn what_is_there_already_stays() {
    let parent = tempfile::tempdir().unwrap();
    write(parent.path(), "mine/notes.txt", "mine");
    init(&parent.path().join("mine"), &["--jurisdiction", "X"]).refused(2, &["exists already"]);
    let left: Vec<_> = std::fs::read_dir(parent.path().join("mine"))
        .unwrap()
        .collect();
    assert_eq!(left.len(), 1);
    let new = parent.path().join("new");
    init(&new, &["--jurisdiction", "a\nb"]).refused(2, &["on one line"]);
    let args = [
        "init",
        "new",
        "--jurisdiction",
        "X",
        "--time-zone",
        "Chicago",
    ];
    run_in(parent.path(), &args).refused(2, &["America/Chicago"]);
    init(&new, &["--jurisdiction", "X", "--emergency", "9-1-1"]).refused(2, &["its digits"]);
    assert!(!new.exists());
}

#[test]
fn a_name_that_acts_on_what_shows_it_is_refused() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("new");
    for (name, said) in [
        ("Chi\u{202e}cago", "U+202E"),
        ("Chi\u{2028}# cago", "U+2028"),
        ("Chi\u{200b}cago", "U+200B"),
        ("Chi\u{1b}[31mcago", "U+001B"),
        ("Chi\ncago", "on one line"),
        (" ", "on one line"),
    ] {
        init(&folder, &["--jurisdiction", name]).refused(2, &[said]);
    }
    assert!(!folder.exists());
}
