//! Files that are not as they should be: every problem is said with its place, and what is well still works.

mod broken_files;
mod bytes;
mod folders;
mod project_file;
mod terminal;

use crate::support::{Copy, Ran};

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const KO_RECORDS: &str = "locales/ko/topics/package-theft.review.toml";

/// Every command that reads the library.
const COMMANDS: &[&[&str]] = &[
    &["topics"],
    &["topics", "--lang", "ko", "--format", "json"],
    &["show", "package-theft"],
    &["show", "package-theft", "--lang", "all"],
    &["show", "package-theft", "--lang", "ko", "--format", "json"],
    &[
        "show",
        "package-theft",
        "--lang",
        "ko",
        "--format",
        "plain",
        "--draft",
    ],
    &["show", "택배 도난"],
    &["show", "crime-pattern", "--lang", "ko"],
    &["find", "package"],
    &["find", "택배", "--lang", "ko"],
    &["coverage"],
    &["coverage", "--format", "json"],
    &["coverage", "--project", "l10n.toml"],
    &["check"],
    &["check", "--format", "json"],
    &["check", "--format", "short", "--locale", "ko"],
    &["check", "--project", "l10n.toml"],
    &["compile", "--out", "dist"],
    &["review", "list"],
];

/// Runs everything; no run may panic, hang, or write what acts on a terminal.
fn everything(copy: &Copy) -> Vec<Ran> {
    COMMANDS.iter().map(|args| copy.run(args)).collect()
}

/// The other topic is shown as ever.
#[track_caller]
fn the_rest_works(copy: &Copy) {
    let ran = copy.run(&["show", "pickpocket", "--lang", "ko"]).ok();
    assert!(ran.stdout.contains("소매치기"), "{ran:#?}");
}

/// `check` names the place, and shows the line with a mark under it.
#[track_caller]
fn pictured(ran: &Ran, place: &str, line: &str) {
    let all = ran.stdout.clone() + &ran.stderr;
    assert!(
        all.contains(&format!("--> {place}")),
        "no place {place}: {ran:#?}"
    );
    let mut lines = all
        .lines()
        .skip_while(|text| !(text.contains(" | ") && text.contains(line)));
    assert!(lines.next().is_some(), "no picture of `{line}`: {ran:#?}");
    let mark = lines.next().unwrap_or_default();
    assert!(
        mark.contains('^') || mark.contains('-'),
        "no mark under `{line}`: {ran:#?}"
    );
}
