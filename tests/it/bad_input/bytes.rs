//! Bytes: byte-order marks, line ends, what is not UTF-8, nothing at all, too much.

use super::{EN, KO, KO_RECORDS, everything, the_rest_works};
use crate::support::Copy;

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let copy = Copy::new();
    let before = copy.message("package-theft-tip", "ko");
    let text = copy.read(KO).replace('\n', "\r\n");
    copy.write(KO, format!("\u{feff}{text}"));
    let after = copy.message("package-theft-tip", "ko");
    assert_eq!(before["text"], after["text"]);
    assert_eq!(
        before["revision"], after["revision"],
        "the same text is the same revision"
    );
    assert_eq!(before["state"], after["state"]);
    let ran = copy.check(&[
        "--allow", "all", "--deny", "syntax", "--deny", "stale", "--deny", "missing",
    ]);
    let found = ran.json()["findings"].as_array().unwrap().clone();
    assert_eq!(found.len(), 1, "{ran:#?}");
    assert!(
        found[0]["text"]
            .as_str()
            .unwrap()
            .contains("byte-order mark"),
        "{ran:#?}"
    );
    assert_eq!(found[0]["places"][0]["path"], KO);
    everything(&copy);
}

#[test]
fn bytes_that_are_no_utf8_are_said_with_their_place() {
    let copy = Copy::new();
    let line = copy.read(KO).lines().count() + 1;
    let mut bytes = copy.read(KO).into_bytes();
    bytes.extend(b"package-theft-odd = \xff\xfe\n");
    copy.write(KO, bytes);
    let ran = copy.check(&["--allow", "all", "--deny", "syntax"]);
    let found = ran.findings("syntax");
    assert_eq!(found.len(), 1, "{ran:#?}");
    assert!(found[0]["text"].as_str().unwrap().contains("not UTF-8"));
    let place = &found[0]["places"][0];
    assert_eq!(
        (&place["line"], &place["column"]),
        (&line.into(), &21.into())
    );
    the_rest_works(&copy);
    for path in [
        "content/topics/pickpocket.toml",
        KO_RECORDS,
        "content/contacts.toml",
        "beatbook.toml",
        "l10n.toml",
    ] {
        let mut bytes = copy.read(path).into_bytes();
        bytes.extend(b"# \xff\n");
        copy.write(path, bytes);
        everything(&copy);
    }
}

#[test]
fn bytes_that_are_no_utf8_in_toml_are_said() {
    let copy = Copy::new();
    let mut bytes = copy.read("content/contacts.toml").into_bytes();
    bytes.extend(b"# \xff\n");
    copy.write("content/contacts.toml", bytes);
    let ran = copy.run(&["check"]);
    assert!(
        (ran.stdout.clone() + &ran.stderr).contains("not UTF-8"),
        "{ran:#?}"
    );
}

#[test]
fn a_text_of_broken_bytes_is_not_given_out() {
    let copy = Copy::new();
    let text = copy.read(KO).replacen("직장이나", "직@@이나", 1);
    let at = text.find("@@").unwrap();
    let mut bytes = text.into_bytes();
    bytes.splice(at..at + 2, [0xff, 0xfe]);
    copy.write(KO, bytes);
    let ran = copy.run(&[
        "show",
        "package-theft-pickup",
        "--lang",
        "ko",
        "--format",
        "plain",
        "--draft",
    ]);
    ran.refused(1, &["unreadable"]);
}

#[test]
fn empty_files_are_files() {
    let copy = Copy::new();
    copy.write(KO, "").write(KO_RECORDS, "");
    let ran = copy.check(&["--allow", "all", "--deny", "missing", "--deny", "syntax"]);
    assert!(ran.findings("syntax").is_empty());
    assert!(
        ran.findings("missing")
            .iter()
            .all(|finding| finding["locale"] == "ko")
    );
    assert!(!ran.findings("missing").is_empty());
    let ran = copy
        .run(&["show", "package-theft-tip", "--lang", "ko"])
        .ok();
    assert!(ran.stdout.contains("No Korean text"), "{ran:#?}");
    everything(&copy);
    for path in [
        "beatbook.toml",
        "content/contacts.toml",
        "content/templates.toml",
        "content/notices.ftl",
        EN,
        "l10n.toml",
    ] {
        copy.write(path, "");
        everything(&copy);
    }
}

#[test]
fn deep_nesting_is_a_problem_of_its_file() {
    let copy = Copy::new();
    let deep = format!(
        "package-theft-deep = {}$x{}\n",
        "{".repeat(20_000),
        "}".repeat(20_000)
    );
    copy.append(KO, &deep);
    let ran = copy.run(&["check"]);
    assert!(ran.stdout.contains(KO), "{ran:#?}");
    copy.run(&["show", "package-theft", "--lang", "ko"]);
    copy.run(&["find", "package"]).ok();
}

#[test]
fn large_files_and_long_lines_are_read() {
    let copy = Copy::new();
    let mut text = copy.read(KO);
    for number in 0..5_000 {
        text.push_str(&format!("package-theft-n{number} = 글 {number}\n"));
    }
    text.push_str(&format!(
        "package-theft-long = {}\n{}\n",
        "가".repeat(200_000),
        "{".repeat(100)
    ));
    copy.write(KO, text);
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("package-theft-n4999"));
    copy.run(&["show", "package-theft", "--lang", "ko"]).ok();
}
