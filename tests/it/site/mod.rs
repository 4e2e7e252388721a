//! The staff's page: what is in its files. How it behaves in a browser is in tests/site/browser.

mod folder;
mod pages;
mod public;
mod reviewers;
mod withheld;

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::Copy;

/// The files of a folder: paths with `/`, and contents.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("readable");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("inside");
            let path = path.to_string_lossy().replace('\\', "/");
            let text = std::fs::read_to_string(entry.path()).expect("UTF-8");
            files.insert(path, text);
        }
    }
    files
}

pub(crate) fn made(copy: &Copy, more: &[&str]) -> BTreeMap<String, String> {
    let mut args = vec!["site", "--out", "out"];
    args.extend(more);
    copy.run(&args).ok();
    files(&copy.file("out"))
}

fn pages(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&String, &String)> {
    files.iter().filter(|(path, _)| path.ends_with(".html"))
}

/// The values of an attribute, in all elements that have it.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find(&start) {
        rest = &rest[at + start.len()..];
        let end = rest.find('"').expect("the end of the value");
        found.push(&rest[..end]);
        rest = &rest[end..];
    }
    found
}

/// What a script of a page for reviewers assigns.
pub(crate) fn assigned(script: &str) -> serde_json::Value {
    let line = script.lines().nth(1).expect("a line below the directive");
    let json = match line.split_once(".push(") {
        Some((_, rest)) => rest.trim_end_matches(");"),
        None => line
            .split_once(" = ")
            .expect("an assignment")
            .1
            .trim_end_matches(';'),
    };
    serde_json::from_str(json).expect("JSON")
}
