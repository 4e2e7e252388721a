//! `language add`: a language whose texts are missed from then on.
#![allow(clippy::unwrap_used)] // all of it is a test

use crate::support::{Copy, FOREIGN, run_in, write};

#[test]
fn a_language_that_was_added_is_missing_everything() {
    let copy = Copy::new();
    let before = copy.read("l10n.toml");
    let ran = copy.run(&["language", "add", "bn"]).ok();
    for said in [
        "content/languages/bn.toml",
        "locales/bn",
        "What is next",
        "beatbook check --locale bn",
    ] {
        assert!(ran.stdout.contains(said), "no `{said}`: {ran:#?}");
    }
    assert_eq!(
        copy.read("l10n.toml"),
        before.replace("\"ko\"]", "\"ko\", \"bn\"]")
    );
    assert!(copy.file("locales/bn").is_dir());
    let coverage = copy.run(&["coverage", "--format", "json"]).json();
    let (bn, ko) = (&coverage["locales"]["bn"], &coverage["locales"]["ko"]);
    assert_eq!(
        (bn["percent"].as_u64(), bn["changed"].as_u64()),
        (Some(0), Some(0))
    );
    let all: u64 = ["changed", "unchanged"]
        .iter()
        .map(|key| ko[key].as_u64().unwrap())
        .sum();
    assert_eq!(bn["missing"].as_u64(), Some(all));
    copy.run(&["compile", "--out", "dist"]).ok();
    assert!(copy.file("dist/bundles/bn.ftl").is_file());
    let check = copy.run(&["check", "--locale", "bn", "--format", "json"]);
    assert_eq!(check.code, 1);
    let codes: Vec<String> = check.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].to_string())
        .collect();
    assert!(codes.iter().any(|code| code == "\"missing\""), "{codes:?}");
    assert!(
        !codes.iter().any(
            |code| ["\"language-file\"", "\"unreadable\"", "\"project-file\""]
                .contains(&code.as_str())
        ),
        "{codes:?}"
    );
}

#[test]
fn a_tag_that_cannot_be_added_is_refused() {
    let copy = Copy::new();
    let before = copy.read("l10n.toml");
    for (tag, said) in [
        ("zh", "zh-Hans, zh-Hant"),
        ("zh-TW", "zh-Hans, zh-Hant"),
        ("ko", "there already"),
        ("en", "there already"),
        ("ko-Kore", "the same as `ko`"),
        ("bengali!", "not a language tag"),
        ("BN", "write bn"),
        ("und", "names no language"),
        ("../x", "not a language tag"),
    ] {
        copy.run(&["language", "add", tag]).refused(2, &[said]);
        assert_eq!(copy.read("l10n.toml"), before, "{tag}");
    }
    assert!(!copy.file("content/languages/zh.toml").exists());
}

#[test]
fn a_foreign_project_gets_a_line_and_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "l10n.toml", FOREIGN);
    write(folder.path(), "en/a.ftl", "a = One\n");
    write(folder.path(), "de/a.ftl", "a = Eins\n");
    run_in(folder.path(), &["language", "add", "es"]).ok();
    run_in(folder.path(), &["language", "add", "es-MX"]).ok();
    let project = std::fs::read_to_string(folder.path().join("l10n.toml")).unwrap();
    assert_eq!(
        project,
        FOREIGN.replace("[\"de\"]", "[\"de\", \"es\", \"es-MX\"]")
    );
    assert!(folder.path().join("es-MX").is_dir());
    assert!(
        !folder.path().join("content").exists(),
        "only a library has language files"
    );
    let coverage = run_in(folder.path(), &["coverage", "--format", "json"]).json();
    assert_eq!(coverage["locales"]["es"]["missing"], 1);
}

#[test]
fn of_two_that_add_the_same_language_at_once_one_does() {
    let copy = Copy::new();
    let runs: Vec<_> = (0..3)
        .map(|_| copy.spawn(&["language", "add", "bn"]))
        .collect();
    let codes: Vec<_> = runs
        .into_iter()
        .map(|run| run.wait_with_output().unwrap().status.code())
        .collect();
    let added = codes.iter().filter(|code| **code == Some(0)).count();
    let refused = codes.iter().filter(|code| **code == Some(2)).count();
    assert_eq!((added, refused), (1, 2), "{codes:?}");
    assert_eq!(copy.read("l10n.toml").matches("\"bn\"").count(), 1);
}

/// Killed at any point, the next run finds the language with its file, or neither.
#[cfg(debug_assertions)]
#[test]
fn a_language_whose_adding_was_killed_is_whole_or_not_there() {
    let mut seen = Vec::new();
    for point in [
        "prepare:1",
        "prepare:2",
        "prepared",
        "decided",
        "renamed:1",
        "renamed:2",
        "all renamed",
    ] {
        let copy = Copy::new();
        let mut killed = crate::support::program(copy.path());
        let status = killed
            .env("BEATBOOK_TEST_STOP", point)
            .args(["language", "add", "bn"])
            .output()
            .unwrap()
            .status;
        assert!(!status.success(), "{point}");
        // Any run that takes the lock clears up.
        copy.run(&["rename", "package-theft-none", "package-theft-x"])
            .refused(2, &[]);
        let is_listed = copy.read("l10n.toml").contains("\"bn\"");
        let has_file = copy.file("content/languages/bn.toml").is_file();
        assert_eq!(is_listed, has_file, "{point}");
        seen.push(is_listed);
    }
    assert_eq!(seen, [false, false, false, true, true, true, true]);
}
