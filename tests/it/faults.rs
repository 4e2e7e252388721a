//! The machine fails, not the person: no room, no rights, a file that changes while it is read, a clock that is wrong, an environment
//! without anything. Files are then as they were, and the program says what happened.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::io::Read;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::support::{Copy, OPTIONS, Ran, finish, program};

/// What writes, each into a library in which it can.
const WRITES: &[&[&str]] = &[
    &["compile", "--out", "dist"],
    #[cfg(feature = "site")]
    &["site", "--out", "pages"],
    #[cfg(feature = "exchange")]
    &["export", "--lang", "ko", "--out", "korean.xlf"],
    #[cfg(feature = "exchange")]
    &[
        "export", "--lang", "ko", "--format", "xlsx", "--out", "k.xlsx",
    ],
    &["check", "--write-baseline", "baseline.json"],
    &[
        "review",
        "record",
        "package-theft-track",
        "--lang",
        "ko",
        "--origin",
        "machine",
    ],
    &[
        "review",
        "withdraw",
        "package-theft-track",
        "--lang",
        "ko",
        "--by",
        "a",
        "--reason",
        "it is wrong",
    ],
    &["rename", "package-theft-track", "package-theft-follow"],
    &["language", "add", "fr"],
    &[
        "init",
        "city",
        "--jurisdiction",
        "Springfield",
        "--time-zone",
        "America/Chicago",
    ],
];

/// All files below a folder; not the locks, which are empty between runs.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter();
    let entries = entries.map(|entry| entry.expect("listed"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    let read = files.map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("below");
        let bytes = std::fs::read(entry.path()).expect("read");
        (path.display().to_string(), bytes)
    });
    let is_lock = |path: &str| path.starts_with(".beatbook") && path.ends_with(".lock");
    read.filter(|(path, _)| !is_lock(path)).collect()
}

/// A library in which every one of [`WRITES`] has something to write: one text has no record.
fn library() -> Copy {
    let copy = Copy::new();
    copy.set_value(
        "locales/ko/topics/package-theft.ftl",
        "package-theft-track",
        "배송 조회를 하십시오.",
    );
    copy
}

/// Runs the program where no file may grow beyond half a kilobyte: what a full disk does in the middle of a file.
fn without_room(copy: &Copy, args: &[&str]) -> Ran {
    let mut shell = Command::new("sh");
    // The signal is ignored so that the write fails, as it does when a disk is full.
    shell
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""])
        .arg(program(copy.path()).get_program())
        .current_dir(copy.path())
        .args(OPTIONS)
        .args(args);
    finish(&mut shell, Stdio::null())
}

#[test]
fn a_full_disk_is_said_and_everything_stays_as_it_was() {
    for args in WRITES {
        let copy = library();
        let before = files(copy.path());
        let ran = without_room(&copy, args);
        assert_eq!(ran.code, 2, "{args:?} {ran:#?}");
        assert!(
            ran.stderr.contains("error: cannot write"),
            "{args:?} {ran:#?}"
        );
        let after = files(copy.path());
        let changed: Vec<&String> = after
            .keys()
            .filter(|path| before.get(*path) != after.get(*path))
            .collect();
        assert!(changed.is_empty(), "{args:?} {changed:?}");
        assert_eq!(before.len(), after.len(), "{args:?}");
        // There is room again: nothing of before is in the way.
        let again = copy.run(args);
        assert!(again.code < 2, "{args:?} {again:#?}");
        assert_ne!(files(copy.path()), before, "{args:?}");
    }
}

/// What answers, in every form.
const ANSWERS: &[&[&str]] = &[
    &["topics", "--lang", "ko"],
    &["show", "package-theft", "--lang", "ko"],
    &["show", "package-theft", "--lang", "ko", "--format", "json"],
    &["find", "package"],
    &["coverage"],
    &["coverage", "--format", "html"],
    &["check"],
    &["check", "--format", "sarif"],
    &["explain", "missing"],
    &["calendar", "--year", "2026"],
    &["review"],
    &["completions", "bash"],
    &["man"],
];

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_cannot_be_written_is_no_success() {
    let copy = Copy::new();
    for args in ANSWERS {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let status = program(copy.path())
            .args(OPTIONS)
            .args(*args)
            .stdout(full.expect("/dev/full"))
            .stderr(Stdio::null())
            .status();
        assert_eq!(status.expect("run").code(), Some(2), "{args:?}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let copy = Copy::new();
    for args in ANSWERS {
        let all = copy.run(args);
        let mut child = program(copy.path())
            .args(OPTIONS)
            .args(*args)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        drop(child.stdout.take());
        let mut said = String::new();
        let mut stderr = child.stderr.take().expect("piped");
        stderr.read_to_string(&mut said).expect("UTF-8");
        let code = child.wait().expect("waited").code();
        assert_eq!(code, Some(all.code), "{args:?} {said}");
        assert!(
            !said.contains("error: cannot") && !said.contains("panicked"),
            "{args:?} {said}"
        );
    }
}

/// Standard output that is closed altogether is one to which nothing can be written.
#[test]
fn closed_streams_do_no_harm() {
    for args in ANSWERS.iter().chain(WRITES) {
        let all = library().run(args);
        let copy = library();
        let status = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" <&- >&- 2>&-"])
            .arg(program(copy.path()).get_program())
            .current_dir(copy.path())
            .args(OPTIONS)
            .args(*args)
            .status();
        assert_eq!(status.expect("run").code(), Some(all.code), "{args:?}");
    }
}

/// Runs the program as somebody who may read the folder and write nothing; root itself may write anywhere.
fn as_a_guest(copy: &Copy, args: &[&str]) -> Ran {
    let mut command = program(copy.path());
    let place = tempfile::tempdir().expect("a folder");
    let binary = place.path().join("beatbook");
    // By another program: a file that this one writes may still be open in a child that some other test has just forked, and
    // cannot be run then.
    let copied = Command::new("cp")
        .arg(command.get_program())
        .arg(&binary)
        .status();
    assert!(copied.expect("cp runs").success());
    let readable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(place.path(), readable).expect("set");
    command = Command::new(&binary);
    command.current_dir(copy.path()).args(OPTIONS).args(args);
    // Whoever made the copy runs this test.
    if place.path().metadata().expect("looked at").uid() == 0 {
        command.uid(65534).gid(65534);
    }
    finish(&mut command, Stdio::null())
}

fn set_rights(folder: &Path, folders: u32, rights: u32) {
    let entries: Vec<_> = walkdir::WalkDir::new(folder)
        .contents_first(true)
        .into_iter()
        .map(|entry| entry.expect("listed"))
        .collect();
    for entry in entries {
        let mode = if entry.file_type().is_dir() {
            folders
        } else {
            rights
        };
        let mode = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(entry.path(), mode).expect("set");
    }
}

#[test]
fn a_folder_that_may_only_be_read_is_read_and_left() {
    let copy = library();
    set_rights(copy.path(), 0o555, 0o444);
    let before = files(copy.path());
    for args in ANSWERS {
        let (guest, owner) = (as_a_guest(&copy, args), copy.run(args));
        assert_eq!(guest.code, owner.code, "{args:?} {guest:#?}");
        assert_eq!(guest.stdout, owner.stdout, "{args:?}");
    }
    for args in WRITES {
        let ran = as_a_guest(&copy, args);
        assert_eq!(ran.code, 2, "{args:?} {ran:#?}");
        assert!(ran.stderr.contains("ermission denied"), "{args:?} {ran:#?}");
    }
    assert_eq!(files(copy.path()), before);
    set_rights(copy.path(), 0o755, 0o644);
}

/// A folder or a file that may not be read is not one that is not there.
#[test]
fn what_may_not_be_read_is_not_taken_for_missing() {
    let copy = Copy::new();
    set_rights(copy.path(), 0o755, 0o644);
    for (path, closed, open) in [
        ("locales/ko/topics", 0o000, 0o755),
        ("locales/ko/topics/package-theft.ftl", 0o000, 0o644),
        ("content/topics/package-theft.ftl", 0o000, 0o644),
        ("content/reviewers.toml", 0o000, 0o644),
    ] {
        let set = |mode| {
            let mode = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(copy.file(path), mode).expect("set");
        };
        set(closed);
        let check = as_a_guest(&copy, &["check", "--format", "short"]);
        let coverage = as_a_guest(&copy, &["coverage"]);
        set(open);
        assert_eq!(check.code, 2, "{path} {check:#?}");
        assert!(
            check.stdout.contains("error unreadable"),
            "{path} {check:#?}"
        );
        if path.ends_with("s") || path.ends_with("ftl") {
            assert_eq!(coverage.code, 2, "{path} {coverage:#?}");
        }
    }
}

/// Somebody saves files while they are read: each answer is about some state that a file had, never about half of one.
#[test]
fn files_that_change_while_they_are_read_are_whole_or_said_to_be_broken() {
    const FILE: &str = "locales/ko/topics/package-theft.ftl";
    let copy = Copy::new();
    let text = copy.read(FILE);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let beside = copy.file("locales/ko/topics/.saved");
            let (file, mut long) = (copy.file(FILE), false);
            while !stop.load(Ordering::Relaxed) {
                long = !long;
                let text = if long {
                    text.clone() + "# x\n"
                } else {
                    text.clone()
                };
                std::fs::write(&beside, text).expect("written");
                std::fs::rename(&beside, &file).expect("renamed");
            }
        });
        for _ in 0..12 {
            let ran = copy.run(&[
                "check",
                "--locale",
                "ko",
                "--format",
                "json",
                "--allow",
                "unreviewed",
            ]);
            assert_eq!(ran.findings("missing").len(), 0, "{ran:#?}");
            assert_eq!(ran.findings("syntax").len(), 0, "{ran:#?}");
            assert_eq!(ran.code, 0, "{ran:#?}");
        }
        stop.store(true, Ordering::Relaxed);
    });
}

/// A clock that has lost its time: nothing is published on the word of a future in which it was reviewed, and nothing fails.
#[test]
fn in_1970_nothing_is_published_and_nothing_fails() {
    let copy = Copy::new();
    copy.publish("package-theft-track", "ko");
    for args in ANSWERS {
        let args: Vec<&str> = [&["--now", "1970-01-01T00:00"], *args].concat();
        let ran = finish(program(copy.path()).args(&args), Stdio::null());
        assert!(ran.code < 2 || args.contains(&"check"), "{args:?} {ran:#?}");
    }
    let status = |now: &str| {
        let show = ["show", "package-theft-track", "--lang", "ko"];
        let args = [&["--now", now], &show[..], &["--format", "json", "--draft"]].concat();
        let ran = finish(program(copy.path()).args(args), Stdio::null());
        ran.json()["messages"][0]["status"].clone()
    };
    assert_eq!(status("2026-11-27T12:00"), "published");
    assert_eq!(status("1970-01-01T00:00"), "draft");
}

#[test]
fn an_environment_without_anything_is_enough() {
    for args in ANSWERS.iter().chain(WRITES) {
        let all = library().run(args);
        let copy = library();
        let mut command = program(copy.path());
        command.env_clear().args(OPTIONS).args(*args);
        let ran = finish(&mut command, Stdio::null());
        assert_eq!(ran.code, all.code, "{args:?} {ran:#?}");
        assert_eq!(ran.stdout.len(), all.stdout.len(), "{args:?}");
    }
    let copy = library();
    // No git, a home that is no folder, a locale and a time zone that nobody knows.
    for args in ANSWERS {
        let mut command = program(copy.path());
        command.env("PATH", "/nowhere").env("HOME", "/dev/null");
        command
            .env("LANG", "xx_XX")
            .env("LC_ALL", "xx")
            .env("TZ", "Nowhere/Nowhere");
        let ran = finish(command.args(OPTIONS).args(*args), Stdio::null());
        assert_eq!(ran.code, copy.run(args).code, "{args:?} {ran:#?}");
    }
}
