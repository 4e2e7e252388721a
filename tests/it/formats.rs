//! docs/formats.md: its examples are one library, which is put together, checked and compiled; its tables have the keys that the
//! program reads.
#![allow(clippy::unwrap_used)] // all of it is a test

use std::collections::BTreeSet;

use beatbook::Library;
use tempfile::TempDir;

use crate::support::{run_in, write};

const PAGE: &str = include_str!("../../docs/formats.md");

/// What the program writes into the library, rather than people.
const WRITTEN: [&str; 3] = [
    "locales/es/topics/bike-theft.review.toml",
    "calls.toml",
    "baseline.json",
];

/// The examples: the path of a file after the language of its block, and its content.
fn examples() -> Vec<(&'static str, &'static str)> {
    let blocks = PAGE.split("\n```").skip(1).step_by(2);
    let files = blocks.map(|block| {
        let (info, content) = block.split_once('\n').unwrap();
        let path = info.split(' ').nth(1);
        (path.unwrap_or_else(|| panic!("{info}: a path")), content)
    });
    files.collect()
}

fn example(path: &str) -> String {
    let all = examples();
    let found = all.iter().find(|(name, _)| *name == path);
    let (_, content) = found.unwrap_or_else(|| panic!("no example of {path}"));
    format!("{content}\n")
}

/// The library of the page, as people write it.
fn library() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in examples() {
        if !WRITTEN.contains(&path) {
            write(folder.path(), path, format!("{content}\n"));
        }
    }
    folder
}

/// The rows of the page's tables, with the heading of the section and of the first column: the keys of the row, and all names in it.
fn rows() -> Vec<(
    &'static str,
    &'static str,
    Vec<&'static str>,
    Vec<&'static str>,
)> {
    fn named(text: &str) -> Vec<&str> {
        text.split('`').skip(1).step_by(2).collect()
    }
    let (mut section, mut column, mut rows) = ("", "", Vec::new());
    let mut lines = PAGE.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = heading;
        } else if let Some(cells) = line.strip_prefix("| ") {
            let first = cells.split(" | ").next().unwrap();
            if lines.peek().is_some_and(|next| next.starts_with("|---")) {
                column = first;
            } else {
                rows.push((section, column, named(first), named(cells)));
            }
        }
    }
    rows
}

#[test]
fn the_examples_are_a_library_without_errors() {
    let folder = library();
    for args in [&["check"][..], &["check", "--precinct", "1"]] {
        let ran = run_in(folder.path(), &[args, &["--format", "json"]].concat()).ok();
        let json = ran.json();
        let findings = json["findings"].as_array().unwrap();
        let codes: BTreeSet<_> = findings
            .iter()
            .map(|it| it["code"].as_str().unwrap())
            .collect();
        assert_eq!(codes, BTreeSet::from(["unreviewed"]), "{json:#}");
    }
    let coverage = run_in(folder.path(), &["coverage", "--format", "json"]).json();
    assert_eq!(coverage["locales"]["es"]["missing"], 0);
    run_in(folder.path(), &["compile", "--out", "dist"]).ok();
    let moved = [
        "show",
        "moved",
        "--lang",
        "es",
        "--precinct",
        "1",
        "--draft",
        "--set",
        "what=meeting",
        "--set",
        "date=2026-12-03",
    ];
    for (args, said) in [
        (
            &["show", "bike-theft", "--lang", "es", "--precinct", "1"][..],
            "Sujete con candado",
        ),
        (moved.as_slice(), "place"),
        (&["calendar", "--year", "2027"], "Bike theft"),
    ] {
        let ran = run_in(folder.path(), args);
        assert!(
            (ran.stdout.clone() + &ran.stderr).contains(said),
            "{args:?}: {ran:#?}"
        );
    }
    let whole = [
        "--set",
        "place=pier",
        "--set",
        "expires=tomorrow",
        "--format",
        "plain",
    ];
    let notice = run_in(folder.path(), &[&moved[..], &whole].concat()).ok();
    for said in ["el muelle", "jueves", "comisaría 1"] {
        assert!(notice.stdout.contains(said), "no {said}: {notice:#?}");
    }
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.topic_ids(), ["bike-theft"]);
}

#[test]
fn what_the_program_writes_is_what_the_page_shows() {
    let folder = library();
    let run = |args: &[&str]| run_in(folder.path(), args).ok();
    let record = ["review", "record", "bike-theft-lock", "--lang", "es"];
    run(&[
        &record[..],
        &["--origin", "person", "--translated-by", "ana"],
    ]
    .concat());
    run(&[&record[..], &["--reviewed-by", "ben"]].concat());
    let calls = run(&["review", "calls"]).stdout;
    let settings = example("beatbook.toml");
    let (settings, _) = settings.split_once("[[allow]]").unwrap();
    write(folder.path(), "beatbook.toml", settings);
    run(&["check", "--write-baseline", "baseline.json"]);
    let read = |path: &str| std::fs::read_to_string(folder.path().join(path)).unwrap();
    for (path, written) in WRITTEN
        .into_iter()
        .zip([read(WRITTEN[0]), calls, read(WRITTEN[2])])
    {
        assert_eq!(example(path), written, "{path}");
    }
}

/// Where a key is put that nobody knows, so that the program says which ones it does: the file, what stands before it, and the section,
/// the heading of the first column, and what the keys there begin with, or the row that names them.
const PROBES: &[(&str, &str, &str, &str, &str)] = &[
    ("beatbook.toml", "", "`beatbook.toml`", "key", ""),
    (
        "beatbook.toml",
        "[library]\n",
        "`beatbook.toml`",
        "key",
        "library.",
    ),
    (
        "beatbook.toml",
        "[[allow]]\n",
        "`beatbook.toml`",
        "row",
        "allow",
    ),
    (
        "content/topics/bike-theft.toml",
        "",
        "`content/topics/ID.toml`",
        "key",
        "",
    ),
    (
        "content/topics/bike-theft.toml",
        "season = { ",
        "`content/topics/ID.toml`",
        "row",
        "season",
    ),
    (
        "content/topics/bike-theft.toml",
        "[stages]\n",
        "`content/topics/ID.toml`",
        "row",
        "stages",
    ),
    (
        "content/topics/bike-theft.toml",
        "[[sources]]\n",
        "`content/topics/ID.toml`",
        "row",
        "sources",
    ),
    (
        "content/templates.toml",
        "[template-moved]\n",
        "`content/templates.toml`",
        "key",
        "",
    ),
    (
        "content/templates.toml",
        "what = { ",
        "`content/templates.toml`",
        "key of a slot",
        "",
    ),
    (
        "content/contacts.toml",
        "[city-services]\n",
        "`content/contacts.toml`",
        "key",
        "",
    ),
    (
        "content/reviewers.toml",
        "[ana]\n",
        "`content/reviewers.toml`",
        "key",
        "",
    ),
    (
        WRITTEN[0],
        "[bike-theft-lock]\n",
        "Records: `….review.toml`",
        "key",
        "",
    ),
    (
        "precincts/1/precinct.toml",
        "",
        "A precinct: `precincts/NAME/`",
        "key",
        "",
    ),
];

#[test]
fn the_tables_have_the_keys_that_the_program_reads() {
    let rows = rows();
    for (path, before, section, column, start) in PROBES {
        let folder = library();
        let content = example(path);
        let end = if before.ends_with("{ ") { ", " } else { "\n" };
        let probe = format!("{before}zzz = 1{end}");
        assert!(content.contains(before), "{path}: {before}");
        write(folder.path(), path, content.replacen(before, &probe, 1));
        let args = ["check", "--precinct", "1", "--format", "short"];
        let ran = run_in(folder.path(), &args);
        assert_ne!(ran.code, 0, "{path} {before}: {ran:#?}");
        let said = ran.stdout + &ran.stderr;
        let known = said
            .split("unknown field `zzz`, expected ")
            .nth(1)
            .unwrap_or_else(|| panic!("{path} {before}: {said}"));
        let known = known.lines().next().unwrap();
        let known: BTreeSet<&str> = known.split('`').skip(1).step_by(2).collect();
        let here = rows.iter().filter(|row| row.0 == *section);
        let told: BTreeSet<&str> = if *column == "row" {
            let mut here = here.filter(|row| row.2.contains(start));
            here.next()
                .unwrap()
                .3
                .iter()
                .copied()
                .filter(|key| known.contains(key))
                .collect()
        } else {
            let keys = here.filter(|row| row.1 == *column).flat_map(|row| &row.2);
            let keys = keys.filter_map(|key| key.strip_prefix(start));
            keys.map(|key| key.split('.').next().unwrap()).collect()
        };
        assert_eq!(told, known, "{path} {before}");
    }
}
