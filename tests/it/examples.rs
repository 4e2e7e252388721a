//! Every item of docs/public-items.txt is shown in an example that runs: on itself, on the type that leads to it, or on its module.

#![allow(clippy::unwrap_used)] // all of it is a test

use std::path::Path;

/// The lines of the examples in doc comments that are compiled and run.
fn examples() -> String {
    let mut lines = String::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in walkdir::WalkDir::new(source) {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|end| end != "rs") {
            continue;
        }
        let mut block = None;
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let line = line.trim_start();
            let doc = line
                .strip_prefix("///")
                .or_else(|| line.strip_prefix("//!"));
            let Some(doc) = doc else {
                block = None;
                continue;
            };
            match (doc.trim().strip_prefix("```"), block) {
                (Some(kind), None) => block = Some(kind.is_empty()),
                (Some(_), Some(_)) => block = None,
                (None, Some(true)) => {
                    lines.push_str(doc);
                    lines.push('\n');
                }
                (None, _) => {}
            }
        }
    }
    lines
}

#[test]
fn every_public_item_is_in_an_example_that_runs() {
    let examples = examples();
    let words: std::collections::BTreeSet<&str> = examples
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    let items = include_str!("../../docs/public-items.txt");
    let items = items.lines().filter_map(|line| line.split(" (").next());
    let unshown: Vec<&str> = items
        .filter(|item| !words.contains(item.rsplit("::").next().unwrap()))
        .collect();
    assert!(unshown.is_empty(), "no example shows these: {unshown:#?}");
}
