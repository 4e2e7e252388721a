//! With real repositories in temporary folders.

use std::path::Path;
use std::process::Command;

use super::*;

/// Runs git as a person would, with nothing of this machine's settings.
fn git(folder: &Path, args: &[&str]) {
    let status = Command::new("git")
        .args([
            "-c",
            "user.name=T",
            "-c",
            "user.email=t@example.org",
            "-c",
            "commit.gpgSign=false",
        ])
        .args([
            "-c",
            "protocol.file.allow=always",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(args)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_COMMITTER_DATE", "2026-11-20T12:00:00+0000")
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "git {args:?}");
}

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

fn commit(folder: &Path, files: &[(&str, &str)]) {
    write(folder, files);
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "--allow-empty", "-m", "x"]);
}

/// A repository whose project lies in its folder `p`, with two commits.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q"]);
    commit(
        folder.path(),
        &[("p/l10n/a.ftl", "a = One\n"), ("q.ftl", "q = No\n")],
    );
    git(folder.path(), &["tag", "first"]);
    commit(
        folder.path(),
        &[("p/l10n/a.ftl", "a = Two\n"), ("p/b.bin", "\0")],
    );
    folder
}

fn text(source: &Source, path: &str) -> String {
    source.read(path).unwrap().unwrap().file.text.clone()
}

fn all(_: &str) -> bool {
    true
}

#[test]
fn a_folder_is_read_as_it_was() {
    let folder = repository();
    write(folder.path(), &[("p/l10n/a.ftl", "a = Not committed\n")]);
    let there = Repository::around(&folder.path().join("p")).unwrap();
    let first = there.source(&there.resolve("first").unwrap(), all).unwrap();
    assert_eq!(text(&first, "l10n/a.ftl"), "a = One\n");
    assert_eq!(first.list("").paths, ["l10n/a.ftl"]);
    let last = there.resolve("HEAD").unwrap();
    let last = there.source(&last, |path| path.ends_with(".ftl")).unwrap();
    assert_eq!(text(&last, "l10n/a.ftl"), "a = Two\n");
    assert!(!last.has("b.bin") && !last.has("q.ftl"));
}

#[test]
fn names_that_are_no_names_are_refused() {
    let folder = repository();
    let there = Repository::around(folder.path()).unwrap();
    let hash = there.resolve("HEAD").unwrap();
    for good in [
        "main",
        "first",
        "HEAD~1",
        "main^",
        "@",
        hash.hash(),
        hash.short(),
    ] {
        assert!(there.resolve(good).is_ok(), "{good}");
    }
    for bad in [
        "",
        "--all",
        "-h",
        "^main",
        "first..main",
        "main:p",
        "HEAD^{/x}",
        "a b",
        "main\n",
        "$(x)",
        "`x`",
        "ma*",
        "main^!",
        ":/x",
        "\u{202e}main",
    ] {
        let error = there.resolve(bad).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage, "{bad}");
    }
    let error = there.resolve("nothing").unwrap_err();
    assert_eq!(error.kind(), Kind::NotFound);
    assert!(error.help().unwrap().contains("git fetch"), "{error}");
}

#[test]
fn without_a_repository_there_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let error = Repository::around(folder.path()).unwrap_err();
    assert!(
        error.to_string().contains("not in a git repository"),
        "{error}"
    );
    assert!(Repository::find(folder.path()).unwrap().is_none());
}

#[test]
fn a_shallow_clone_says_what_to_fetch() {
    let folder = repository();
    let clone = tempfile::tempdir().unwrap();
    let url = format!("file://{}", folder.path().display());
    git(
        clone.path(),
        &["clone", "-q", "--depth", "1", "--no-tags", &url, "."],
    );
    let there = Repository::around(clone.path()).unwrap();
    let error = there.resolve("HEAD~1").unwrap_err();
    assert!(error.help().unwrap().contains("--unshallow"), "{error}");
}

#[test]
fn what_was_done_elsewhere_since_is_not_ours() {
    let folder = repository();
    git(folder.path(), &["checkout", "-q", "-b", "ours", "first"]);
    commit(folder.path(), &[("p/c.ftl", "c = C\n")]);
    let there = Repository::around(folder.path()).unwrap();
    let main = there.resolve("main").unwrap();
    let first = there.resolve("first").unwrap();
    assert_eq!(there.common(&main).unwrap(), first);
    assert_eq!(there.common(&first).unwrap(), first);
}

#[test]
fn what_cannot_be_had_is_not_taken_for_absent() {
    let folder = repository();
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n";
    commit(folder.path(), &[("p/l10n/big.ftl", pointer)]);
    let cache = format!("160000,{},p/l10n/sub", "1".repeat(40));
    git(
        folder.path(),
        &["update-index", "--add", "--cacheinfo", &cache],
    );
    git(folder.path(), &["commit", "-q", "-m", "x"]);
    let there = Repository::around(&folder.path().join("p")).unwrap();
    let source = there.source(&there.resolve("HEAD").unwrap(), all).unwrap();
    assert!(source.has("l10n/big.ftl"));
    let error = source.read("l10n/big.ftl").unwrap_err();
    assert!(error.to_string().contains("Git LFS"), "{error}");
    let listing = source.list("l10n");
    assert_eq!(listing.paths, ["l10n/a.ftl", "l10n/big.ftl"]);
    assert_eq!(listing.problems[0].0, "l10n/sub");
    assert!(source.list("elsewhere").problems.is_empty());
}

#[cfg(unix)]
#[test]
fn links_lead_where_they_lead_on_a_disk() {
    let folder = repository();
    std::os::unix::fs::symlink("l10n", folder.path().join("p/same")).unwrap();
    commit(folder.path(), &[]);
    let there = Repository::around(&folder.path().join("p")).unwrap();
    let source = there.source(&there.resolve("HEAD").unwrap(), all).unwrap();
    assert_eq!(text(&source, "same/a.ftl"), "a = Two\n");
}

#[test]
fn a_history_follows_a_file_through_a_new_name() {
    let folder = repository();
    git(folder.path(), &["mv", "p/l10n/a.ftl", "p/l10n/z.ftl"]);
    commit(folder.path(), &[]);
    let there = Repository::around(&folder.path().join("p")).unwrap();
    let history = there.history("l10n/z.ftl").unwrap();
    let paths: Vec<_> = history.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(paths, ["l10n/z.ftl", "l10n/a.ftl", "l10n/a.ftl"]);
    let versions = there.versions(&history).unwrap();
    let versions: Vec<_> = versions.into_iter().map(Option::unwrap).collect();
    assert_eq!(versions, [&b"a = Two\n"[..], b"a = Two\n", b"a = One\n"]);
    assert!(there.history("l10n/none.ftl").unwrap().is_empty());
    let empty = tempfile::tempdir().unwrap();
    git(empty.path(), &["init", "-q"]);
    let empty = Repository::around(empty.path()).unwrap();
    assert!(empty.history("a.ftl").unwrap().is_empty());
}

/// Every program that a repository's settings may name writes a file; none does.
#[cfg(unix)]
#[test]
fn no_setting_of_a_repository_runs_a_program() {
    use std::os::unix::fs::PermissionsExt;

    let folder = repository();
    let ran = folder.path().join("ran");
    let program = folder.path().join("program");
    std::fs::write(
        &program,
        format!("#!/bin/sh\ntouch {}\ncat\n", ran.display()),
    )
    .unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let program = program.to_str().unwrap();
    for key in [
        "core.fsmonitor",
        "core.pager",
        "pager.log",
        "pager.ls-tree",
        "diff.external",
        "diff.x.textconv",
        "diff.x.command",
        "filter.x.smudge",
        "gpg.program",
        "core.sshCommand",
        "core.editor",
        "core.askPass",
    ] {
        git(folder.path(), &["config", key, program]);
    }
    git(folder.path(), &["config", "log.showSignature", "true"]);
    for hook in [
        "post-checkout",
        "post-index-change",
        "reference-transaction",
    ] {
        let hook = folder.path().join(".git/hooks").join(hook);
        std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
        std::fs::copy(program, hook).unwrap();
    }
    std::fs::write(
        folder.path().join(".git/info/attributes"),
        "* diff=x filter=x\n",
    )
    .unwrap();
    let there = Repository::around(folder.path()).unwrap();
    let head = there.resolve("HEAD").unwrap();
    assert_eq!(
        text(&there.source(&head, all).unwrap(), "p/l10n/a.ftl"),
        "a = Two\n"
    );
    let history = there.history("p/l10n/a.ftl").unwrap();
    assert_eq!(there.versions(&history).unwrap().len(), 2);
    there.common(&head).unwrap();
    assert!(!ran.exists());
}
