//! Projects that lead elsewhere, files that are none, and a folder of output that changes as one.
#![allow(clippy::unwrap_used)] // all of it is a test

use std::process::{Command, Stdio};

use std::path::Path;

use crate::support::{Copy, OPTIONS, finish, program, run_in};

#[test]
fn values_of_env_that_lead_out_are_said_and_nothing_is_written_there() {
    for value in ["../out", "/tmp/beatbook-out", "a/../../out"] {
        let copy = Copy::new();
        let toml = copy.read("l10n.toml");
        copy.write(
            "l10n.toml",
            toml.replace("l10n = \"locales/", "l10n = \"{elsewhere}/")
                + &format!("\n[env]\nelsewhere = \"{value}\"\n"),
        );
        let ran = copy.run(&["check"]);
        assert_ne!(ran.code, 0, "{ran:#?}");
        let said = ran.stdout.clone() + &ran.stderr;
        assert!(
            said.contains("leaves the base directory") && said.contains("l10n.toml:"),
            "{ran:#?}"
        );
        copy.record("package-theft", "ko", &["--origin", "machine"])
            .refused(2, &["ko"]);
        assert!(!copy.path().parent().unwrap().join("out").exists());
    }
}

#[test]
fn one_place_for_all_languages_is_an_error_with_its_place() {
    let copy = Copy::new();
    copy.append(
        "l10n.toml",
        "\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"content/**/*.ftl\"\n",
    );
    let line = copy.read("l10n.toml").lines().count();
    let place = format!("l10n.toml:{line}:8");
    for command in ["check", "coverage", "compile"] {
        copy.run(&[command])
            .refused(2, &[&place, "the same for every language"]);
    }
}

#[test]
fn files_that_include_each_other_end_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..12).map(|n| format!("l10n-{n}.toml")).collect();
    for (number, name) in names.iter().enumerate() {
        let mut text = format!(
            "basepath = \".\"\nlocales = [\"ko\"]\n[[paths]]\nreference = \"en/{number}/*.ftl\"\nl10n = \"{{locale}}/{number}/*.ftl\"\n"
        );
        for kind in ["includes", "excludes"] {
            for other in names.iter().filter(|other| *other != name) {
                text.push_str(&format!("[[{kind}]]\npath = \"{other}\"\n"));
            }
        }
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let began = std::time::Instant::now();
    run_in(folder.path(), &["coverage", "--project", "l10n-0.toml"]);
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

#[test]
fn values_that_double_end_at_once_with_a_finding() {
    let copy = Copy::new();
    let mut env = "\n[[paths]]\nreference = \"{v0}/*.ftl\"\nl10n = \"{locale}/{v0}/*.ftl\"\n[env]\nv40 = \"x\"\n".to_owned();
    for n in 0..40 {
        env.push_str(&format!("v{n} = \"{{v{0}}}{{v{0}}}\"\n", n + 1));
    }
    copy.append("l10n.toml", &env);
    let ran = copy.run(&["check"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("longer than any path"), "{ran:#?}");
}

#[cfg(unix)]
#[test]
fn a_pipe_where_a_file_belongs_does_not_hang() {
    let pipe = |path: &std::path::Path| {
        let _ = std::fs::remove_file(path);
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    let folder = tempfile::tempdir().unwrap();
    pipe(&folder.path().join("beatbook.toml"));
    run_in(folder.path(), &["topics"]).refused(2, &["beatbook.toml"]);
    pipe(&folder.path().join("l10n.toml"));
    run_in(folder.path(), &["coverage", "--project", "l10n.toml"])
        .refused(2, &["not a regular file"]);
    for path in [
        "beatbook.toml",
        "content/contacts.toml",
        "content/reviewers.toml",
        "locales/ko/topics/pickpocket.review.toml",
    ] {
        let copy = Copy::new();
        pipe(&copy.file(path));
        let ran = copy.run(&["check"]);
        assert_ne!(ran.code, 0, "{path}: {ran:#?}");
        let ran = copy.record("pickpocket", "ko", &["--reviewed-by", "b"]);
        assert_eq!(ran.code, 2, "{path}: {ran:#?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_utf8_keeps_compile_from_saying_all_is_well() {
    use std::os::unix::ffi::OsStrExt;
    let copy = Copy::new();
    let name = std::ffi::OsStr::from_bytes(b"caf\xE9.ftl");
    std::fs::write(copy.file("content/topics").join(name), "cafe = Cafe\n").unwrap();
    copy.run(&["compile"])
        .refused(2, &["not UTF-8", "nothing is written"]);
    assert!(!copy.file("dist").exists());
    let ran = copy.run(&["coverage"]);
    assert_eq!(ran.code, 2, "{ran:#?}");
}

#[test]
fn more_threads_than_there_can_be_do_no_harm() {
    let copy = Copy::new();
    let mut command = program(copy.path());
    command
        .args(OPTIONS)
        .args(["coverage", "--library", "."])
        .env("RAYON_NUM_THREADS", "100000");
    finish(&mut command, Stdio::null()).ok();
}

#[cfg(target_os = "linux")]
#[test]
fn help_that_cannot_be_written_is_no_success() {
    for args in [&["--help"][..], &["--version"], &["show", "--help"]] {
        let full = std::fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let status = program(Path::new("."))
            .args(args)
            .stdout(full)
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert_eq!(status.code(), Some(2), "{args:?}");
    }
}

/// The sums fit the files, and there are no others.
fn assert_whole(copy: &Copy, when: &str) {
    let list = copy.read("dist/SHA256SUMS");
    let status = Command::new("sha256sum")
        .args(["--check", "--quiet", "--strict", "SHA256SUMS"])
        .current_dir(copy.file("dist"))
        .status()
        .unwrap();
    assert!(status.success(), "{when}: {list}");
    let there = std::fs::read_dir(copy.file("dist/bundles"))
        .unwrap()
        .count();
    assert_eq!(list.matches("bundles/").count(), there, "{when}");
}

fn compile(copy: &Copy, more: &[&str]) -> std::process::Child {
    copy.spawn(&[&["compile", "--out", "dist"], more].concat())
}

#[cfg(target_os = "linux")]
#[test]
fn a_killed_compile_leaves_one_whole_set_or_none_and_the_next_sets_it_right() {
    let copy = Copy::new();
    let began = std::time::Instant::now();
    assert!(compile(&copy, &[]).wait().unwrap().success());
    let whole_run = began.elapsed();
    for round in 0..20_u32 {
        let more: &[&str] = if round % 2 == 0 { &["--pseudo"] } else { &[] };
        let mut child = compile(&copy, more);
        // Most of the kills fall into the second half, where files are written.
        std::thread::sleep(whole_run / 2 + whole_run * round / 36);
        child.kill().unwrap();
        child.wait().unwrap();
        if copy.file("dist").exists() {
            assert_whole(&copy, &format!("after kill {round}"));
        }
        assert!(compile(&copy, more).wait().unwrap().success());
        assert_whole(&copy, &format!("after the run that follows kill {round}"));
        let beside: Vec<_> = std::fs::read_dir(copy.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with(".beatbook"))
            .collect();
        assert_eq!(beside, [".beatbook-dist.lock"], "{round}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn two_compiles_at_once_do_not_mix() {
    let copy = Copy::new();
    for round in 0..5 {
        let pair = [
            compile(&copy, &["--pseudo"]),
            compile(&copy, &["--only", "reviewed"]),
        ];
        for mut child in pair {
            assert!(child.wait().unwrap().success());
        }
        assert_whole(&copy, &format!("round {round}"));
    }
}

#[test]
fn a_folder_that_is_not_all_ours_is_left_alone() {
    let copy = Copy::new();
    copy.run(&["compile", "--out", "dist"]).ok();
    copy.write("dist/notes.txt", "mine");
    let before = copy.read("dist/SHA256SUMS");
    copy.run(&["compile", "--out", "dist", "--pseudo"])
        .refused(2, &["notes.txt", "nothing in it is touched"]);
    assert_eq!(copy.read("dist/SHA256SUMS"), before);
    for out in [
        "content",
        "locales",
        "precincts",
        ".",
        "..",
        "/",
        "content/new",
    ] {
        copy.run(&["compile", "--out", out])
            .refused(2, &["cannot write to"]);
    }
    assert!(!copy.file("content/new").exists());
    assert!(copy.file(support_path()).exists());
}

fn support_path() -> &'static str {
    "content/topics/package-theft.ftl"
}

#[test]
fn a_folder_whose_list_names_files_of_another_kind_is_not_ours() {
    let copy = Copy::new();
    copy.run(&["compile"]).ok();
    copy.write("dist/installer.bin", "mine");
    let list = copy.read("dist/SHA256SUMS");
    let zeros = "0".repeat(64);
    copy.write("dist/SHA256SUMS", format!("{list}{zeros}  installer.bin\n"));
    copy.run(&["compile"]).refused(2, &["installer.bin"]);
    assert_eq!(copy.read("dist/installer.bin"), "mine");
}
