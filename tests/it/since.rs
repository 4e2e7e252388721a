//! `check --since`, `check --baseline` and `coverage --since`: only what is new fails, and nothing makes new look old.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use serde_json::Value;

use crate::support::repository::{git, repository};
use crate::support::{Ran, run_in, write};

/// The messages that the findings of a run are about.
fn about(ran: &Ran) -> Vec<String> {
    let json = ran.json();
    let findings = json["findings"].as_array().unwrap().iter();
    let about = findings.map(|finding| {
        let id = finding["message"].as_str().unwrap_or("-");
        format!("{} {id}", finding["code"].as_str().unwrap())
    });
    about.collect()
}

#[test]
fn only_what_is_new_fails() {
    let folder = repository();
    let path = folder.path();
    let since = ["check", "--since", "HEAD", "--format", "json"];
    let ran = run_in(path, &since);
    assert_eq!((ran.code, about(&ran).len()), (0, 0), "{ran:#?}");
    assert_eq!(ran.json()["compared"]["older"], 1);
    // The old finding moves, and a new one of the same kind comes.
    write(
        path,
        "en/a.ftl",
        "zero = Zero\n\none = One\ntwo = Two\nthree = Three\n",
    );
    let ran = run_in(path, &since);
    assert_eq!(about(&ran), ["missing zero"]);
    assert_eq!(
        (ran.code, &ran.json()["compared"]["older"]),
        (1, &Value::from(1))
    );
    let human = run_in(path, &["check", "--since", "HEAD"]);
    assert!(
        human.stdout.contains("1 older finding not shown"),
        "{human:#?}"
    );
    assert!(!human.stdout.contains("`two`"), "{human:#?}");
}

#[test]
fn sarif_says_of_each_result_whether_it_is_new() {
    let folder = repository();
    write(
        folder.path(),
        "en/a.ftl",
        "one = One\ntwo = Two\nfour = Four\n",
    );
    let ran = run_in(
        folder.path(),
        &["check", "--since", "HEAD", "--format", "sarif"],
    );
    let json = ran.json();
    let results = json["runs"][0]["results"].as_array().unwrap().clone();
    let state = |id: &str| {
        let mut all = results.iter();
        let result = all.find(|result| result["properties"]["message"] == id);
        result.unwrap()["baselineState"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        (state("two"), state("four")),
        ("unchanged".to_owned(), "new".to_owned())
    );
}

#[test]
fn what_was_settled_on_the_other_branch_is_not_new_here() {
    let folder = repository();
    let path = folder.path();
    git(path, &["checkout", "--quiet", "-b", "ours"]);
    git(path, &["checkout", "--quiet", "main"]);
    write(path, "de/a.ftl", "one = Eins\ntwo = Zwei\nthree = Drei\n");
    git(
        path,
        &["commit", "--quiet", "--all", "--message", "settled"],
    );
    git(path, &["checkout", "--quiet", "ours"]);
    let ran = run_in(path, &["check", "--since", "main"]);
    assert_eq!(ran.code, 0, "{ran:#?}");
}

#[test]
fn what_could_not_be_read_makes_nothing_old() {
    let folder = repository();
    let path = folder.path();
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n";
    write(path, "de/a.ftl", pointer);
    git(
        path,
        &["commit", "--quiet", "--all", "--message", "pointer"],
    );
    write(path, "de/a.ftl", "one = Eins\n");
    let ran = run_in(path, &["check", "--since", "HEAD", "--format", "json"]);
    assert_eq!(about(&ran), ["missing two", "missing three"], "{ran:#?}");
    run_in(path, &["coverage", "--since", "HEAD"]).refused(2, &["cannot compare with `HEAD`"]);
}

#[test]
fn what_cannot_be_compared_is_said() {
    let folder = repository();
    let path = folder.path();
    for (name, said) in [
        ("nothing", "there is no revision `nothing`"),
        ("--all", "cannot be the name of a revision"),
        ("a..b", "cannot be the name of a revision"),
    ] {
        run_in(path, &["check", &format!("--since={name}")]).refused(2, &[said]);
    }
    std::fs::rename(path.join("l10n.toml"), path.join("other.toml")).unwrap();
    run_in(
        path,
        &["check", "--project", "other.toml", "--since", "HEAD"],
    )
    .refused(
        2,
        &["there was no `other.toml` at `HEAD`", "--write-baseline"],
    );
    run_in(path, &["check", "--builtin", "--since", "HEAD"]).refused(2, &["no earlier revisions"]);
    let bare = tempfile::tempdir().unwrap();
    write(bare.path(), "l10n.toml", crate::support::FOREIGN);
    run_in(bare.path(), &["check", "--since", "HEAD"]).refused(2, &["not in a git repository"]);
}

#[test]
fn a_baseline_shrinks_and_is_refused_elsewhere() {
    let folder = repository();
    let path = folder.path();
    let write_it = ["check", "--write-baseline", "b.json"];
    assert_eq!(run_in(path, &write_it).code, 0);
    let text = std::fs::read_to_string(path.join("b.json")).unwrap();
    assert_eq!(
        text.lines().count(),
        3,
        "one finding on a line of its own: {text}"
    );
    assert_eq!(run_in(path, &write_it).code, 0);
    assert_eq!(std::fs::read_to_string(path.join("b.json")).unwrap(), text);
    let check = ["check", "--baseline", "b.json"];
    assert_eq!(run_in(path, &check).code, 0);
    write(path, "de/a.ftl", "one = Eins\ntwo = Zwei\nthree = Drei\n");
    let ran = run_in(path, &check);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr
            .contains("1 of the baseline's 1 entries no longer occur"),
        "{ran:#?}"
    );
    assert!(ran.stderr.contains("missing de/a.ftl two de"), "{ran:#?}");
    // A file that is something else is neither read as a baseline nor replaced by one.
    run_in(path, &["check", "--baseline", "l10n.toml"]).refused(2, &["cannot read the baseline"]);
    run_in(path, &["check", "--write-baseline", "l10n.toml"])
        .refused(2, &["cannot read the baseline"]);
    assert_eq!(
        std::fs::read_to_string(path.join("l10n.toml")).unwrap(),
        crate::support::FOREIGN
    );
    run_in(path, &["check", "--baseline", "none.json"]).refused(2, &["there is no baseline"]);
    std::fs::rename(path.join("l10n.toml"), path.join("other.toml")).unwrap();
    run_in(
        path,
        &["check", "--project", "other.toml", "--baseline", "b.json"],
    )
    .refused(2, &["it is of `l10n.toml`, and `other.toml` is checked"]);
    let other = ["--project", "other.toml", "--write-baseline", "b.json"];
    run_in(path, &[&["check"], &other[..]].concat())
        .refused(2, &["it is of `l10n.toml`, and `other.toml` is checked"]);
    assert_eq!(std::fs::read_to_string(path.join("b.json")).unwrap(), text);
}

#[test]
fn coverage_says_what_a_pull_request_changes() {
    let folder = repository();
    let path = folder.path();
    write(
        path,
        "en/a.ftl",
        "one = One\ntwo = Two\nthree = Three\nfour = Four\n",
    );
    write(path, "de/a.ftl", "two = Zwei\nthree = Drei\n");
    let ran = run_in(path, &["coverage", "--since", "HEAD", "--format", "json"]);
    let german = ran.json()["since"]["locales"]["de"].clone();
    assert_eq!(german["before"], 66.6);
    assert_eq!(german["after"], 50.0);
    let ids = |key: &str| {
        let names = german[key].as_array().unwrap().iter();
        names
            .map(|name| name["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("newly_missing"), ["four", "one"]);
    assert_eq!(ids("newly_translated"), ["two"]);
    let text = run_in(path, &["coverage", "--since", "HEAD"]).stdout;
    assert!(
        text.contains("de: 66.6% → 50.0%, 2 newly missing, 1 newly translated"),
        "{text}"
    );
    let markdown = run_in(
        path,
        &["coverage", "--since", "HEAD", "--format", "markdown"],
    )
    .stdout;
    assert!(markdown.contains("| 66.6% | 50.0% | 2 | 1 |"), "{markdown}");
}
