//! `docs/adopting.md`: its commands work, in order, in a project as the page describes it.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use std::path::Path;
use std::process::Command;

use crate::support::{FOREIGN, run_in, write};

/// Runs git with nothing of this machine's settings.
#[track_caller]
pub(crate) fn git(folder: &Path, args: &[&str]) {
    let ran = Command::new("git")
        .args(["-c", "user.name=T", "-c", "user.email=t@example.org"])
        .args(["-c", "commit.gpgSign=false"])
        .args(args)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    assert!(ran.status.success(), "git {args:?}: {ran:?}");
}

/// A project in a repository of two commits, with a message that is missing in both.
pub(crate) fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    git(path, &["init", "--quiet", "--initial-branch=main"]);
    write(path, "l10n.toml", FOREIGN);
    write(path, "en/a.ftl", "one = One\ntwo = Two\nthree = Three\n");
    write(path, "de/a.ftl", "one = Eins\n");
    git(path, &["add", "--all"]);
    git(path, &["commit", "--quiet", "--message", "one"]);
    write(
        path,
        "de/a.ftl",
        "# Zwei fehlt.\n\none = Eins\nthree = Drei\n",
    );
    git(path, &["commit", "--quiet", "--all", "--message", "two"]);
    folder
}

#[test]
fn the_commands_of_the_page_work() {
    let folder = repository();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/adopting.md");
    let page = std::fs::read_to_string(page).unwrap();
    let commands: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("$ "))
        .collect();
    assert!(commands.len() > 8, "{commands:?}");
    for command in commands {
        // The one argument with spaces is quoted.
        let mut args: Vec<String> = Vec::new();
        for (at, part) in command.split('"').enumerate() {
            match at % 2 {
                0 => args.extend(part.split_whitespace().map(str::to_owned)),
                _ => args.push(part.to_owned()),
            }
        }
        let rest: Vec<&str> = args[1..].iter().map(String::as_str).collect();
        if args[0] == "git" {
            git(folder.path(), &rest);
            continue;
        }
        assert_eq!(args[0], "beatbook");
        let ran = run_in(folder.path(), &rest);
        let all = rest == ["check"] || rest.contains(&"--warn");
        assert_eq!(ran.code, i32::from(all), "{command}: {ran:#?}");
    }
}
