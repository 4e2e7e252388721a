//! docs/public-items.txt names everything that the crate promises, as rustdoc lists it.
//!
//! `BEATBOOK_WRITE_DOCS=1 cargo test --test public_items -- --ignored` writes it anew.

#![allow(clippy::unwrap_used)] // all of it is a test

use std::path::Path;
use std::process::Command;

/// The links in the lists of a page of rustdoc's: where each leads, and what it is called. On the page of a type, the list of what it
/// has of its own is the one in the margin; what it has by a trait of another crate is not in it.
fn links(page: &Path) -> Vec<(String, String)> {
    let page = std::fs::read_to_string(page).unwrap();
    let links = page.split("<li><a href=\"").skip(1);
    let links = links.map(|link| {
        let (address, rest) = link.split_once('"').unwrap();
        let (_, rest) = rest.split_once('>').unwrap();
        let (name, _) = rest.split_once("</a>").unwrap();
        (address.to_owned(), name.to_owned())
    });
    links.collect()
}

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
    let pages = root.join("target/doc/beatbook");
    let mut items = Vec::new();
    for (address, name) in links(&pages.join("all.html")) {
        // The page's own table of contents comes first.
        if address.starts_with('#') {
            continue;
        }
        // library/struct.Library.html
        let file = address.rsplit('/').next().unwrap();
        items.push(format!("{name} ({})\n", file.split('.').next().unwrap()));
        for (place, member) in links(&pages.join(&address)) {
            let kind = match place.split('.').next() {
                Some("#method" | "#tymethod") => "method",
                Some("#associatedconstant") => "associated constant",
                _ => continue,
            };
            items.push(format!("{name}::{member} ({kind})\n"));
        }
    }
    items.sort();
    for (kind, least) in [("struct", 50), ("method", 100), ("associated constant", 1)] {
        let end = format!(" ({kind})\n");
        let count = items.iter().filter(|item| item.ends_with(&end)).count();
        assert!(count >= least, "rustdoc's pages are read: {count} {kind}");
    }
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
