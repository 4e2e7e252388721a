//! docs/checks.md is what the checks say of themselves. `BEATBOOK_WRITE_DOCS=1 cargo test --test it docs::` writes it anew.

#![allow(clippy::unwrap_used)] // a test may

use std::fmt::Write as _;

use beatbook::checks::{ALL, Scope, manual};

#[test]
fn the_page_of_checks_is_current() {
    let mut page = String::from(
        "# The checks\n\nGenerated from what each check says of itself (`beatbook explain CODE`); do not edit this page.\n\n| code | level | runs on | finds |\n|---|---|---|---|\n",
    );
    for check in ALL {
        let scope = match check.scope {
            Scope::Project => "any project",
            Scope::Library => "a library",
        };
        let summary = check.summary.replace('|', "\\|");
        let _ = writeln!(
            page,
            "| [{code}](#{code}) | {} | {scope} | {summary} |",
            check.level.as_str(),
            code = check.code
        );
    }
    for check in ALL {
        let _ = write!(
            page,
            "\n{}",
            manual(check)
                .replace("\n## ", "\n### ")
                .replacen("# ", "## ", 1)
        );
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/checks.md");
    if std::env::var_os("BEATBOOK_WRITE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        there == page,
        "docs/checks.md is not current; BEATBOOK_WRITE_DOCS=1 cargo test --test it docs::"
    );
}

#[test]
fn every_check_is_measured() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/measured.md");
    let table = std::fs::read_to_string(path).unwrap();
    for check in ALL {
        let row = format!("\n| `{}` | {} |", check.code, check.level.as_str());
        assert!(
            table.contains(&row),
            "docs/measured.md has no row for `{}`",
            check.code
        );
    }
}
