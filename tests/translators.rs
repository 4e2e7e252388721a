//! Exported files in independent tools: opened, saved and returned as they are, and with one text changed.
//!
//! They are valid by the schemas of OASIS, too.
//!
//! `TRANSLATORS=VENV SCHEMAS=FOLDER cargo test --test translators -- --ignored`, where VENV is a Python environment with translate-toolkit, lxml,
//! moz.l10n and openpyxl, FOLDER has OASIS's schemas, and `soffice` is LibreOffice's; `.ci/run --full` sees to all of it.

#![allow(clippy::unwrap_used)] // a test may

mod support;

use std::path::Path;
use std::process::Command;

use support::Copy;

const KO: &str = "locales/ko/topics/package-theft.ftl";

fn python() -> Command {
    let venv = std::env::var("TRANSLATORS").expect("TRANSLATORS names a Python environment");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(root.join(venv).join("bin/python"));
    command.current_dir(root);
    command
}

/// What a tool's files end with.
fn extension(tool: &str) -> &str {
    match tool {
        "openpyxl" | "LibreOffice" => "xlsx",
        _ => "xlf",
    }
}

/// Lets a tool open and save a file, with one text changed or none.
fn edit(copy: &Copy, tool: &str, change: &[&str]) {
    let file = |name: &str| copy.file(&format!("{name}.{}", extension(tool)));
    let mut command = python();
    command
        .arg("tests/translators/edit.py")
        .arg(tool)
        .arg(file("out"))
        .arg(file("back"));
    let status = command.args(change).status().unwrap();
    assert!(status.success(), "{tool} {change:?}");
}

fn import(copy: &Copy, tool: &str) -> support::Ran {
    let back = copy.file(&format!("back.{}", extension(tool)));
    copy.run(&["import", back.to_str().unwrap(), "--translated-by", "a"])
}

#[test]
#[ignore = "needs Python, packages, and LibreOffice"]
fn what_independent_tools_save_comes_back() {
    for (tool, format) in [
        ("translate-toolkit", "xliff"),
        ("moz.l10n", "xliff"),
        ("translate-toolkit 2", "xliff2"),
        ("openpyxl", "xlsx"),
        ("LibreOffice", "xlsx"),
    ] {
        let copy = Copy::new();
        let out = copy.file(&format!("out.{}", extension(tool)));
        let out = out.to_str().unwrap();
        copy.run(&["export", "--lang", "ko", "--format", format, "--out", out])
            .ok();
        let before = copy.read(KO);
        edit(&copy, tool, &[]);
        let ran = import(&copy, tool).ok();
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
        import(&copy, tool).ok();
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
        let ran = import(&copy, tool);
        assert!(
            ran.code == 1 && ran.stdout.contains("leaves out { -contact-emergency }"),
            "{tool}: {ran:#?}"
        );
        if tool == "openpyxl" {
            // What a spreadsheet takes for a formula or a number is refused as one.
            for (text, why) in [("=1+1", "a formula"), ("7", "a number")] {
                edit(&copy, tool, &["package-theft-tip.short", text]);
                let ran = import(&copy, tool);
                assert!(ran.code == 1 && ran.stdout.contains(why), "{ran:#?}");
            }
        }
    }
}

#[test]
#[ignore = "needs Python, a package, and schemas"]
fn files_are_valid_by_their_schemas() {
    let schemas = std::env::var("SCHEMAS").expect("SCHEMAS names a folder");
    let copy = Copy::new();
    // Every state, a note of each kind, and what was refused.
    copy.replace(KO, "주문할", "<&> 주문할");
    copy.replace(
        "content/topics/package-theft.ftl",
        "Deliver where",
        "Have it delivered where",
    );
    copy.publish("pickpocket", "ko");
    let valid = |file: &str, schema: &str| {
        let mut command = python();
        command.arg("tests/translators/validate.py");
        command.arg(Path::new(&schemas).join(schema));
        let ran = command.arg(copy.file(file)).output().unwrap();
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success(), "{file}: {said}");
    };
    for (format, schema) in [
        ("xliff", "xliff-core-1.2-strict.xsd"),
        // 2.1 has the core of 2.0.
        ("xliff2", "xliff-core-2.0.xsd"),
    ] {
        for file in ["out.xlf", "back.refused.xlf"] {
            let _ = std::fs::remove_file(copy.file(file));
        }
        let out = copy.file("out.xlf");
        let out = out.to_str().unwrap();
        copy.run(&["export", "--lang", "ko", "--format", format, "--out", out])
            .ok();
        valid("out.xlf", schema);
        copy.write(
            "back.xlf",
            copy.read("out.xlf").replace("주문할", "{ $x } 주문할 }"),
        );
        assert_eq!(import(&copy, "").code, 1);
        valid("back.refused.xlf", schema);
    }
}

#[test]
#[ignore = "needs Python and a package"]
fn the_memory_of_a_pack_is_read_by_translate_toolkit() {
    let copy = Copy::new();
    let reviewed = "package-theft-tip";
    copy.record(reviewed, "ko", support::WRITTEN_AND_REVIEWED)
        .ok();
    let out = copy.file("ko.zip");
    copy.run(&[
        "export",
        "--lang",
        "ko",
        "--pack",
        "--out",
        out.to_str().unwrap(),
    ])
    .ok();
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&out).unwrap()).unwrap();
    let mut memory = zip.by_name("reviewed-ko.tmx").unwrap();
    let path = copy.file("reviewed-ko.tmx");
    std::io::copy(&mut memory, &mut std::fs::File::create(&path).unwrap()).unwrap();
    let mut command = python();
    command.arg("tests/translators/memory.py");
    let ran = command.arg(path).arg("ko").output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    let told = String::from_utf8(ran.stdout).unwrap();
    let units: Vec<(&str, &str)> = told
        .lines()
        .map(|line| line.split_once('\t').unwrap())
        .collect();
    assert_eq!(units.len(), 2, "{told}");
    let own = copy.read(KO);
    let english = copy.read("content/topics/package-theft.ftl");
    for (source, target) in units {
        assert!(english.contains(source), "{source}");
        assert!(own.contains(target), "{target}");
    }
}
