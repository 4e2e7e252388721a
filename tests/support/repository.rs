//! Git, and a small project in a repository.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use std::path::Path;
use std::process::Command;

use super::{FOREIGN, write};

/// Runs git with nothing of this machine's settings.
#[track_caller]
pub fn git(folder: &Path, args: &[&str]) {
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
pub fn repository() -> tempfile::TempDir {
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
