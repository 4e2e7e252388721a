//! Exported files in independent tools: opened, saved and returned as they are, and with one text changed.
//!
//! `TRANSLATORS=VENV cargo test --test translators -- --ignored`, where VENV is a Python environment with translate-toolkit, lxml
//! and moz.l10n; `.ci/run --full` makes one.

#![allow(clippy::unwrap_used)] // a test may

mod support;

use std::path::Path;
use std::process::Command;

use support::Copy;

const KO: &str = "locales/ko/topics/package-theft.ftl";

/// Lets a tool open and save a file, with one text changed or none.
fn edit(copy: &Copy, tool: &str, change: &[&str]) {
    let venv = std::env::var("TRANSLATORS").expect("TRANSLATORS names a Python environment");
    let python = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(venv)
        .join("bin/python");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/translators/edit.py");
    let mut command = Command::new(python);
    command
        .arg(script)
        .arg(tool)
        .arg(copy.file("out.xlf"))
        .arg(copy.file("back.xlf"));
    let status = command.args(change).status().unwrap();
    assert!(status.success(), "{tool} {change:?}");
}

fn import(copy: &Copy) -> support::Ran {
    let back = copy.file("back.xlf");
    copy.run(&["import", back.to_str().unwrap(), "--translated-by", "a"])
}

#[test]
#[ignore = "needs Python and two packages"]
fn what_independent_tools_save_comes_back() {
    for tool in ["translate-toolkit", "moz.l10n"] {
        let copy = Copy::new();
        let out = copy.file("out.xlf");
        copy.run(&["export", "--lang", "ko", "--out", out.to_str().unwrap()])
            .ok();
        let before = copy.read(KO);
        edit(&copy, tool, &[]);
        let ran = import(&copy).ok();
        assert!(
            ran.stdout.contains("Changed 0 messages"),
            "{tool}: {ran:#?}"
        );
        edit(
            &copy,
            tool,
            &[
                "package-theft-tip.short",
                "제보: { -contact-crime-stoppers }",
            ],
        );
        import(&copy).ok();
        let after = copy.read(KO);
        let changed: Vec<_> = before
            .lines()
            .zip(after.lines())
            .filter(|(a, b)| a != b)
            .collect();
        assert_eq!(changed.len(), 1, "{tool}: {changed:?}");
        assert_eq!(
            changed[0].1, "    .short = 제보: { -contact-crime-stoppers }",
            "{tool}"
        );
        // A code that the tool's user drops is refused, not lost.
        edit(
            &copy,
            tool,
            &["package-theft-in-progress.short", "지금 전화하세요."],
        );
        let ran = import(&copy);
        assert!(
            ran.code == 1 && ran.stdout.contains("leaves out { -contact-emergency }"),
            "{tool}: {ran:#?}"
        );
    }
}
