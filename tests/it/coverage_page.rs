//! `coverage --format html`: the way to each gap, what is left to do, and how it came about.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use std::path::Path;

use crate::support::repository::{git, repository};
use crate::support::{run_in, write};

fn page(folder: &Path, more: &[&str]) -> String {
    let args = [&["coverage", "--format", "html"], more].concat();
    let ran = run_in(folder, &args);
    assert_eq!(ran.code, 0, "{ran:#?}");
    ran.stdout
}

/// Commits everything as done on a day.
fn commit(folder: &Path, day: &str) {
    git(folder, &["add", "--all"]);
    let date = format!("{day}T12:00:00+0000");
    let ran = std::process::Command::new("git")
        .args(["-c", "user.name=T", "-c", "user.email=t@example.org"])
        .args(["commit", "--quiet", "--allow-empty", "--message", day])
        .current_dir(folder)
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_DATE", &date)
        .output()
        .unwrap();
    assert!(ran.status.success(), "{ran:?}");
}

#[test]
fn every_gap_leads_to_its_file_and_line() {
    let folder = repository();
    let path = folder.path();
    let page_without = page(path, &[]);
    assert!(!page_without.contains("href"), "it stands alone");
    assert!(
        page_without.contains("<code>two</code> missing <small><bdi>en/a.ftl:2</bdi></small>"),
        "{page_without}"
    );
    let linked = page(path, &["--base-url", "https://example.org/blob/main/"]);
    assert!(
        linked.contains("<a href=\"https://example.org/blob/main/en/a.ftl#L2\">"),
        "{linked}"
    );
    assert!(
        linked.contains("<a href=\"https://example.org/blob/main/de/a.ftl\">"),
        "{linked}"
    );
    for (args, said) in [
        (
            &["--format", "html", "--base-url", "javascript:alert(1)"],
            "--base-url is a web address",
        ),
        (
            &["--format", "json", "--base-url", "https://example.org"],
            "--base-url goes with --format html",
        ),
    ] {
        let args = [&["coverage"], &args[..]].concat();
        run_in(path, &args).refused(2, &[said]);
    }
}

#[test]
fn the_trend_has_a_column_for_a_day_and_none_for_what_cannot_be_read() {
    let folder = repository();
    let path = folder.path();
    let today = page(path, &[]);
    assert_eq!(today.matches("<h2>Trend</h2>").count(), 1, "{today}");
    write(path, "de/a.ftl", "one = Eins\ntwo = Zwei\n");
    commit(path, "2096-01-02");
    write(path, "de/a.ftl", "two = Zwei\n");
    commit(path, "2096-01-02");
    write(path, "l10n.toml", "[[paths]\n");
    commit(path, "2096-01-03");
    git(path, &["checkout", "--quiet", "HEAD~1", "--", "l10n.toml"]);
    write(path, "de/a.ftl", "one = Eins\ntwo = Zwei\n");
    let page = page(path, &[]);
    // The last commit of the day counts.
    assert!(
        page.contains("<th scope=\"col\" class=\"day\">2096-01-02</th><th scope=\"col\">Now</th>"),
        "{page}"
    );
    assert!(!page.contains("2096-01-03"), "{page}");
    let row = page.split("aria-label=\"Trend\"").nth(1).unwrap();
    assert!(
        row.contains("<td>33.3<br><small>0.0 reviewed</small></td><td>66.6<br>"),
        "{row}"
    );
}

#[test]
fn without_a_repository_there_is_no_trend() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    write(
        path,
        "l10n.toml",
        "basepath = \".\"\nlocales = [\"de\"]\n[[paths]]\nreference = \"en/**\"\nl10n = \"{locale}/**\"\n",
    );
    write(path, "en/a.ftl", "one = One\n");
    write(path, "de/a.ftl", "one = Eins\n");
    let page = page(path, &[]);
    assert!(
        !page.contains("Trend") && page.contains("<h2>Work left</h2>"),
        "{page}"
    );
}
