//! docs/public-items.txt names everything that the crate promises, as rustdoc lists it.
//!
//! `BEATBOOK_WRITE_DOCS=1 cargo test --test public_items -- --ignored` writes it anew.

#![allow(clippy::unwrap_used)] // all of it is a test

use std::path::Path;
use std::process::Command;

#[test]
#[ignore = "builds the documentation; .ci/run does it"]
fn the_list_of_public_items_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let built = Command::new(env!("CARGO"))
        .args(["doc", "--locked", "--no-deps", "--quiet"])
        .env_remove("CARGO_TARGET_DIR")
        .current_dir(root)
        .status();
    assert!(built.unwrap().success());
    let page = std::fs::read_to_string(root.join("target/doc/beatbook/all.html")).unwrap();
    let mut items: Vec<String> = page
        .split("<li><a href=\"")
        .skip(1)
        // The page's own table of contents comes first.
        .filter(|item| !item.starts_with('#'))
        .map(|item| {
            let (address, rest) = item.split_once("\">").unwrap();
            let (name, _) = rest.split_once("</a>").unwrap();
            // library/struct.Library.html
            let file = address.rsplit('/').next().unwrap();
            format!("{name} ({})\n", file.split('.').next().unwrap())
        })
        .collect();
    items.sort();
    assert!(items.len() > 50, "rustdoc's page is read: {items:?}");
    let (list, path) = (items.concat(), root.join("docs/public-items.txt"));
    if std::env::var_os("BEATBOOK_WRITE_DOCS").is_some() {
        std::fs::write(&path, &list).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        there == list,
        "docs/public-items.txt is not current; BEATBOOK_WRITE_DOCS=1 cargo test --test public_items -- --ignored"
    );
}

#[test]
#[ignore = "asks cargo for the tree of dependencies; .ci/run does it"]
fn the_readme_counts_the_crates() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = |flags: &[&str]| {
        let tree = Command::new(env!("CARGO"))
            .args(["tree", "--locked", "-e", "normal", "--prefix", "none"])
            .args(["--target", "x86_64-unknown-linux-gnu"])
            .args(flags)
            .current_dir(root)
            .output()
            .unwrap();
        let text = String::from_utf8(tree.stdout).unwrap();
        let all = text.lines().map(|line| line.trim_end_matches(" (*)"));
        let all: std::collections::BTreeSet<&str> = all.filter(|line| !line.is_empty()).collect();
        all.len() - 1
    };
    let (alone, whole) = (crates(&["--no-default-features"]), crates(&[]));
    let said = format!("{alone} other crates instead of {whole}");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(&said), "{said}");
}
