//! Every item of docs/public-items.txt is shown in an example that runs: on itself, on the type that leads to it, or on its module.
//! For a method that means that the example calls it, and names its type: many types have methods of one name. (A call of another
//! type's method of that name, in an example that names both, would pass.)

#![allow(clippy::unwrap_used)] // all of it is a test

use std::collections::BTreeSet;
use std::path::Path;

/// The examples in doc comments that are compiled and run.
fn examples() -> Vec<String> {
    let mut examples = Vec::new();
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
                (Some(kind), None) => {
                    let runs = kind.is_empty();
                    if runs {
                        examples.push(String::new());
                    }
                    block = Some(runs);
                }
                (Some(_), Some(_)) => block = None,
                (None, Some(true)) => {
                    // What a comment in it names does not run.
                    let code = doc.split(" // ").next().unwrap();
                    let example = examples.last_mut().unwrap();
                    example.push_str(code);
                    example.push('\n');
                }
                (None, _) => {}
            }
        }
    }
    examples
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect()
}

/// Whether an example has the item, which is of a kind.
fn shows(example: &str, item: &str, kind: &str) -> bool {
    let mut names = item.rsplit("::");
    let name = names.next().unwrap();
    if kind != "method" && kind != "associated constant" {
        return words(example).contains(name);
    }
    let owner = names.next().unwrap();
    let (path, call, own) = (
        format!("{owner}::{name}"),
        format!(".{name}("),
        format!("fn {name}("),
    );
    let is_whole = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    example.split(&path).skip(1).any(is_whole)
        || words(example).contains(owner) && (example.contains(&call) || example.contains(&own))
}

#[test]
fn every_public_item_is_in_an_example_that_runs() {
    let examples = examples();
    let items = include_str!("../../docs/public-items.txt");
    let items = items
        .lines()
        .map(|line| line.trim_end_matches(')').split_once(" (").unwrap());
    let unshown: Vec<&str> = items
        .filter(|(item, kind)| !examples.iter().any(|example| shows(example, item, kind)))
        .map(|(item, _)| item)
        .collect();
    assert!(unshown.is_empty(), "no example shows these: {unshown:#?}");
}
