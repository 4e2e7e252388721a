//! What `check`, `coverage` and `review` are about: what lies in the folder, never in silence what is built in.
#![allow(clippy::unwrap_used)] // all of it is a test

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{Copy, FOREIGN, OPTIONS, Ran, finish, program, run_in, write};

/// A Fluent project that lacks one message of two.
fn foreign(folder: &Path) {
    write(folder, "l10n.toml", FOREIGN);
    write(folder, "en/a.ftl", "one = One\ntwo = Two\n");
    write(folder, "de/a.ftl", "one = Eins\n");
}

#[test]
fn a_foreign_project_is_judged_where_one_stands_in_it() {
    let folder = tempfile::tempdir().unwrap();
    foreign(folder.path());
    for here in ["", "de"] {
        let here = folder.path().join(here);
        let ran = run_in(&here, &["check", "--format", "json"]);
        let found = ran.findings("missing");
        assert_eq!((ran.code, found.len()), (1, 1), "{ran:#?}");
        assert_eq!(found[0]["message"], "two");
        let ran = run_in(&here, &["coverage", "--format", "json"]).ok();
        let json = ran.json();
        let locales = json["locales"].as_object().unwrap();
        assert_eq!(locales.keys().collect::<Vec<_>>(), ["de"]);
        assert_eq!(run_in(&here, &["check", "--format", "github"]).code, 1);
        run_in(&here, &["review", "list"]).refused(2, &["no library here", "--library"]);
    }
}

#[test]
fn where_there_is_nothing_to_judge_nothing_passes() {
    let folder = tempfile::tempdir().unwrap();
    for args in [
        &["check"][..],
        &["check", "--format", "github"],
        &["coverage"],
        &["coverage", "--fail-under", "90"],
        &["review", "list"],
    ] {
        run_in(folder.path(), args).refused(2, &["there is nothing to", "l10n.toml", "--builtin"]);
    }
    // Whoever looks up texts is served all the same.
    run_in(folder.path(), &["topics"]).ok();
}

#[test]
fn the_built_in_library_is_judged_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    foreign(folder.path());
    let ran = run_in(folder.path(), &["--builtin", "coverage"]).ok();
    assert!(ran.stdout.contains("zh-Hant"), "{ran:#?}");
    assert!(
        ran.stderr.starts_with("counting the built-in library\n"),
        "{ran:#?}"
    );
    run_in(
        folder.path(),
        &["check", "--builtin", "--project", "l10n.toml"],
    )
    .refused(2, &["cannot be used together"]);
    run_in(folder.path(), &["check", "--builtin", "--library", "."])
        .refused(2, &["cannot be used together"]);
}

#[test]
fn the_first_line_says_what_is_judged() {
    let folder = tempfile::tempdir().unwrap();
    foreign(folder.path());
    let copy = Copy::new();
    let inside = copy.file("content/topics");
    for (here, args, line) in [
        (
            folder.path(),
            &["check"][..],
            "checking the project `l10n.toml`",
        ),
        (
            &folder.path().join("de"),
            &["check"],
            "checking the project `../l10n.toml`",
        ),
        (
            folder.path(),
            &["coverage"],
            "counting the project `l10n.toml`",
        ),
        (copy.path(), &["coverage"], "counting the library in `.`"),
        (&inside, &["check"], "checking the library in `../..`"),
        (
            &inside,
            &["check", "--precinct", "110"],
            "checking the library in `../..` with the precinct `110`",
        ),
        (
            copy.path(),
            &["review", "list"],
            "reviewing the library in `.`",
        ),
    ] {
        let ran = run_in(here, args);
        assert_eq!(ran.stderr.lines().next(), Some(line), "{args:?}: {ran:#?}");
    }
    // What programs read is not disturbed.
    for format in ["json", "sarif", "junit"] {
        let ran = run_in(folder.path(), &["check", "--format", format]);
        assert_eq!(ran.stderr, "", "{format}");
    }
    assert_eq!(
        run_in(folder.path(), &["coverage", "--format", "json"]).stderr,
        ""
    );
    assert_eq!(run_in(folder.path(), &["-q", "check"]).stderr, "");
}

#[test]
fn the_nearest_is_meant() {
    let copy = Copy::new();
    foreign(&copy.file("site"));
    let ran = run_in(&copy.file("site/de"), &["check", "--format", "json"]);
    assert_eq!(ran.findings("missing")[0]["message"], "two", "{ran:#?}");
    let folder = tempfile::tempdir().unwrap();
    foreign(folder.path());
    let inner = folder.path().join("library");
    write(&inner, "beatbook.toml", "[ library ]\nname = \"Inner\"\n");
    write(&inner, "l10n.toml", FOREIGN.replace("en/**", "content/**"));
    write(&inner, "content/topics/a.ftl", "a = One\n");
    let ran = run_in(&inner.join("content"), &["check"]);
    assert!(
        ran.stderr.starts_with("checking the library in `..`"),
        "{ran:#?}"
    );
}

fn run_with(folder: &Path, (name, value): (&str, &str), args: &[&str]) -> Ran {
    let mut command = program(folder);
    command.args(OPTIONS).args(args).env(name, value);
    finish(&mut command, Stdio::null())
}

#[test]
fn the_environment_names_a_library_and_a_precinct() {
    let copy = Copy::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let library = copy.path().to_str().unwrap();
    let ran = run_with(elsewhere.path(), ("BEATBOOK_LIBRARY", library), &["check"]);
    let said = ran.stderr.clone();
    assert!(
        said.starts_with(&format!("checking the library in `{library}`")),
        "{said}"
    );
    let ran = run_with(copy.path(), ("BEATBOOK_PRECINCT", "110"), &["check"]);
    let said = ran.stderr.clone();
    assert!(said.contains("with the precinct `110`"), "{said}");
    // It is for libraries alone: a foreign project is checked all the same, and the built-in one is not taken instead.
    foreign(elsewhere.path());
    let ran = run_with(elsewhere.path(), ("BEATBOOK_PRECINCT", "110"), &["check"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    let empty = tempfile::tempdir().unwrap();
    let ran = run_with(empty.path(), ("BEATBOOK_PRECINCT", "110"), &["check"]);
    assert_eq!(ran.code, 2, "{ran:#?}");
    // Asking for the built-in library goes before the environment.
    let ran = run_with(
        elsewhere.path(),
        ("BEATBOOK_LIBRARY", library),
        &["--builtin", "coverage"],
    );
    assert_eq!(ran.code, 0, "{ran:#?}");
}

#[test]
fn now_is_a_day_or_a_moment() {
    let copy = Copy::new();
    for now in ["2031-01-01", "2031-01-01T23:30"] {
        let args = [
            "--now", now, "check", "--format", "json", "--allow", "all", "--deny", "contacts",
        ];
        let ran = copy.run(&args);
        assert!(!ran.findings("contacts").is_empty(), "{now}");
    }
    for wrong in ["19:00", "tomorrow", "2031-13-01", "2031-01-01T25:00"] {
        copy.run(&["--now", wrong, "topics"])
            .refused(2, &["--now", "2026-11-22T19:00"]);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_the_settings_is_said_and_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new("mkfifo")
        .arg(folder.path().join("beatbook.toml"))
        .status();
    if !made.is_ok_and(|status| status.success()) {
        return;
    }
    for args in [&["check"][..], &["topics"]] {
        run_in(folder.path(), args).refused(2, &["beatbook.toml", "--builtin"]);
    }
}

#[test]
fn the_action_and_the_hook_judge_the_checkout() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    foreign(folder.path());
    for (file, before) in [
        ("action.yml", "bin/beatbook\" "),
        (".pre-commit-hooks.yaml", "entry: beatbook "),
    ] {
        let text = std::fs::read_to_string(root.join(file)).unwrap();
        let (_, command) = text.rsplit_once(before).unwrap();
        let args: Vec<&str> = command
            .lines()
            .next()
            .unwrap()
            .split(' ')
            .filter(|word| !word.contains('$'))
            .collect();
        let ran = run_in(folder.path(), &args);
        assert_eq!(ran.code, 1, "{file}: {ran:#?}");
        assert!(
            ran.stdout.contains("`two` has no translation in de"),
            "{file}: {ran:#?}"
        );
    }
}
