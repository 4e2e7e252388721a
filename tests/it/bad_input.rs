//! Files that are not as they should be: every problem is said with its place, and what is well still works.

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

#[test]
fn broken_fluent_is_said_with_its_place_and_the_rest_works() {
    let copy = Copy::new();
    let line = copy.read(KO).lines().count() + 2;
    copy.append(
        KO,
        "\npackage-theft-bad = { oops\npackage-theft-lost = 잃어버린 글\n",
    );
    let other = copy
        .read("locales/es/topics/pickpocket.ftl")
        .lines()
        .count()
        + 1;
    copy.append("locales/es/topics/pickpocket.ftl", "pickpocket-bad {\n");
    let ran = copy.run(&["check"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    pictured(&ran, &format!("{KO}:{line}:"), "package-theft-bad = { oops");
    pictured(
        &ran,
        &format!("locales/es/topics/pickpocket.ftl:{other}:"),
        "pickpocket-bad {",
    );
    assert!(
        ran.stdout.contains("lost in it: package-theft-bad"),
        "ids that are lost are named: {ran:#?}"
    );
    the_rest_works(&copy);
    let ran = copy.run(&["show", "package-theft", "--lang", "ko"]).ok();
    assert!(ran.stdout.contains("package-theft-tip"), "{ran:#?}");
    everything(&copy);
}

#[test]
fn ids_lost_inside_junk_are_named() {
    let copy = Copy::new();
    let text = copy.read(KO);
    // A brace that is never closed swallows what follows.
    copy.write(
        KO,
        text.replacen("{ -contact-emergency }에", "{ -contact-emergency 에", 1),
    );
    let ran = copy.check(&["--allow", "all", "--deny", "syntax", "--deny", "missing"]);
    let said: String = ran
        .findings("syntax")
        .iter()
        .map(|finding| finding["text"].as_str().unwrap().to_owned())
        .collect();
    assert!(said.contains("package-theft-in-progress"), "{ran:#?}");
    assert!(ran.findings("missing").is_empty(), "{ran:#?}");
}

#[test]
fn every_broken_file_is_said_at_once() {
    let copy = Copy::new();
    copy.append(KO, "package-theft-bad = {\n")
        .append(KO_RECORDS, "\noops = = 1\n")
        .append("content/topics/pickpocket.toml", "\noops = = 2\n")
        .append("content/templates.toml", "\noops = = 3\n")
        .append("content/glossary.toml", "\noops = = 4\n")
        .append("content/topics/pickpocket.review.toml", "\noops = = 5\n");
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    for path in [
        KO,
        KO_RECORDS,
        "content/topics/pickpocket.toml",
        "content/templates.toml",
        "content/glossary.toml",
        "content/topics/pickpocket.review.toml",
    ] {
        let line = copy.read(path).lines().count();
        assert!(
            ran.stdout.contains(&format!("{path}:{line}:")),
            "{path}: {ran:#?}"
        );
    }
    everything(&copy);
}

#[test]
fn broken_settings_are_pictured() {
    for path in ["l10n.toml", "beatbook.toml", "content/contacts.toml"] {
        let copy = Copy::new();
        copy.append(path, "oops = = 1\n");
        let line = copy.read(path).lines().count();
        for args in [
            &["check"][..],
            &["coverage"],
            &["topics"],
            &["show", "pickpocket"],
            &["compile", "--out", "dist"],
        ] {
            let ran = copy.run(args);
            if args == ["check"] && path == "content/contacts.toml" {
                // What is wrong with the contacts is a finding there, beside the others, and makes no findings of its own.
                assert_eq!(ran.code, 2, "{ran:#?}");
                assert!(!ran.stdout.contains("urgent-911"), "{ran:#?}");
            } else {
                ran.refused(2, &[path]);
            }
            pictured(&ran, &format!("{path}:{line}:8"), "oops = = 1");
        }
        everything(&copy);
    }
}

#[test]
fn a_broken_contacts_file_does_not_hide_the_others() {
    let copy = Copy::new();
    copy.append("content/contacts.toml", "oops = = 1\n")
        .append(KO, "package-theft-bad = {\n");
    let ran = copy.run(&["check"]);
    let all = ran.stdout.clone() + &ran.stderr;
    assert!(
        all.contains("content/contacts.toml:") && all.contains(&format!("{KO}:")),
        "{ran:#?}"
    );
}

#[test]
fn broken_metadata_of_one_topic_leaves_the_texts() {
    let copy = Copy::new();
    copy.append("content/topics/pickpocket.toml", "\noops = = 1\n");
    for args in [
        &["topics"][..],
        &["find", "package"],
        &["show", "Package theft"],
    ] {
        let ran = copy.run(args);
        assert!(ran.stdout.contains("package-theft"), "{args:?}: {ran:#?}");
    }
    let ran = copy.run(&["compile", "--out", "dist"]);
    assert_eq!(ran.code, 1, "some texts are withheld for it: {ran:#?}");
}

#[test]
fn broken_records_make_texts_unreviewed() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko")
        .append(KO_RECORDS, "\noops = = 1\n");
    let ran = copy.run(&[
        "show",
        "package-theft-tip",
        "--lang",
        "ko",
        "--format",
        "plain",
    ]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:#?}");
    pictured(&ran, &format!("{KO_RECORDS}:"), "oops = = 1");
    // Nothing a person wrote is lost.
    let before = copy.read(KO_RECORDS);
    copy.run(&[
        "review",
        "record",
        "package-theft",
        "--lang",
        "ko",
        "--reviewed-by",
        "b",
    ])
    .refused(2, &[KO_RECORDS]);
    assert_eq!(copy.read(KO_RECORDS), before);
}

#[test]
fn broken_records_do_not_bring_back_what_is_withdrawn() {
    let copy = Copy::new();
    copy.amend_record(
        KO_RECORDS,
        "package-theft-tip",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    copy.append(KO_RECORDS, "\noops = = 1\n");
    let ran = copy.run(&[
        "show",
        "package-theft-tip",
        "--lang",
        "ko",
        "--format",
        "plain",
        "--draft",
    ]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:#?}");
}

// Bytes.

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

// Files and folders.

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_round_are_said() {
    use std::os::unix::fs::symlink;
    let copy = Copy::new();
    symlink("nowhere", copy.file("locales/ko/topics/dangling.ftl")).unwrap();
    symlink("nowhere", copy.file("content/topics/ghost.ftl")).unwrap();
    symlink("..", copy.file("locales/ko/topics/round")).unwrap();
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 2, "{ran:#?}");
    for path in [
        "locales/ko/topics/dangling.ftl",
        "content/topics/ghost.ftl",
        "locales/ko/topics/round",
    ] {
        assert!(
            ran.stdout
                .contains(&format!("{path}:1:1: error unreadable")),
            "{ran:#?}"
        );
    }
    assert_eq!(copy.run(&["coverage"]).code, 2);
    the_rest_works(&copy);
    copy.run(&["topics"]).ok();
    copy.run(&["find", "package"]).ok();
    everything(&copy);
}

#[cfg(unix)]
#[test]
fn a_folder_without_rights_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let copy = Copy::new();
    let folder = copy.file("locales/ko/topics");
    let set =
        |mode| std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(mode)).unwrap();
    set(0);
    if std::fs::read_dir(&folder).is_ok() {
        // Root reads everything; there is nothing to see.
        set(0o755);
        return;
    }
    let ran = copy.run(&["check", "--format", "short"]);
    let coverage = copy.run(&["coverage"]);
    everything(&copy);
    set(0o755);
    assert_eq!((ran.code, coverage.code), (2, 2));
    assert!(
        ran.stdout
            .contains("locales/ko/topics:1:1: error unreadable"),
        "{ran:#?}"
    );
}

#[test]
fn a_file_that_is_too_large_is_said() {
    let copy = Copy::new();
    copy.append(KO, &format!("# {}\n", "x".repeat(17_000_000)));
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stdout.contains(&format!("{KO}:1:1: error unreadable")),
        "{ran:#?}"
    );
    assert_eq!(copy.run(&["coverage"]).code, 2);
    copy.run(&["show", "package-theft", "--lang", "ko"])
        .refused(2, &[KO, "split the file"]);
    copy.run(&["show", "package-theft"]).ok();
    the_rest_works(&copy);
}

#[test]
fn one_unreadable_file_leaves_the_others() {
    let copy = Copy::new();
    copy.append(KO, &format!("# {}\n", "x".repeat(17_000_000)));
    for args in [
        &["topics", "--lang", "ko"][..],
        &["find", "소매치기", "--lang", "ko"],
        &["show", "소매치기", "--lang", "ko"],
        &["review", "list", "--lang", "ko"],
    ] {
        let ran = copy.run(args);
        assert!(ran.stdout.contains("pickpocket"), "{args:?}: {ran:#?}");
    }
}

#[test]
fn a_folder_in_the_place_of_a_file_is_said() {
    for path in [
        KO,
        EN,
        KO_RECORDS,
        "content/contacts.toml",
        "beatbook.toml",
        "l10n.toml",
        "content/topics/pickpocket.toml",
    ] {
        let copy = Copy::new();
        std::fs::remove_file(copy.file(path)).unwrap();
        std::fs::create_dir(copy.file(path)).unwrap();
        let ran = copy.run(&["check", "--format", "short"]);
        assert_eq!(ran.code, 2, "{path}: {ran:#?}");
        assert!(
            (ran.stdout.clone() + &ran.stderr).contains(path),
            "{path}: {ran:#?}"
        );
        everything(&copy);
    }
}

#[test]
fn a_folder_that_is_no_library_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    for args in COMMANDS.iter().filter(|args| !args.contains(&"--project")) {
        let ran = crate::support::run_in(folder.path(), &[&["--library", path], *args].concat());
        ran.refused(2, &["l10n.toml"]);
    }
}

#[test]
fn a_folder_that_is_no_library_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    crate::support::run_in(folder.path(), &["--library", path, "topics"]).refused(2, &[path]);
}

// l10n.toml.

#[test]
fn includes_that_run_in_a_circle_are_said() {
    let copy = Copy::new();
    copy.append("l10n.toml", "\n[[includes]]\npath = \"other.toml\"\n");
    copy.write("other.toml", "[[includes]]\npath = \"l10n.toml\"\n");
    let ran = copy.run(&["check"]);
    assert_eq!(ran.code, 1);
    pictured(&ran, "other.toml:2:8", "path = \"l10n.toml\"");
    the_rest_works(&copy);
    copy.write(
        "other.toml",
        "[[includes]]\npath = \"other.toml\"\n[[includes]]\npath = \"gone.toml\"\n",
    );
    let ran = copy.run(&["check"]);
    pictured(&ran, "other.toml:2:8", "path = \"other.toml\"");
    pictured(&ran, "other.toml:4:8", "path = \"gone.toml\"");
    everything(&copy);
}

#[test]
fn paths_that_leave_the_folder_are_said_and_not_followed() {
    let copy = Copy::new();
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret.ftl"), "secret = Secret\n").unwrap();
    let outside = outside.path().to_str().unwrap().to_owned();
    for (reference, l10n) in [
        (format!("{outside}/*.ftl"), "x/{locale}/*.ftl".to_owned()),
        (
            "content/../../**/*.ftl".to_owned(),
            "x/{locale}/**/*.ftl".to_owned(),
        ),
        ("content/*.ftl".to_owned(), "../{locale}/*.ftl".to_owned()),
        (
            "content/*.ftl".to_owned(),
            "{locale}/../../*.ftl".to_owned(),
        ),
    ] {
        let l10n_toml = copy.read("l10n.toml");
        copy.append(
            "l10n.toml",
            &format!("\n[[paths]]\nreference = \"{reference}\"\nl10n = \"{l10n}\"\n"),
        );
        let ran = copy.run(&["check"]);
        assert_eq!(ran.code, 1, "{ran:#?}");
        let bad = if l10n.contains("..") {
            &l10n
        } else {
            &reference
        };
        pictured(&ran, "l10n.toml:", bad);
        assert!(ran.stdout.contains("leaves the base directory"), "{ran:#?}");
        assert!(
            !(ran.stdout.clone() + &ran.stderr).contains("secret"),
            "{ran:#?}"
        );
        everything(&copy);
        copy.write("l10n.toml", l10n_toml);
    }
    copy.replace("l10n.toml", "basepath = \".\"", "basepath = \"../..\"");
    copy.run(&["check"])
        .refused(2, &["l10n.toml:2:12", "leaves the base directory"]);
}

#[test]
fn a_locale_that_is_no_tag_is_said_and_the_others_work() {
    let copy = Copy::new();
    copy.change_locales(|all| all.extend(["x!y", "../up", "", "\u{1b}[31m"].map(str::to_owned)));
    let ran = copy.run(&["check"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    for bad in ["x!y", "../up", "\\u{1b}[31m"] {
        assert!(
            ran.stdout
                .contains(&format!("`{bad}` is not a language tag")),
            "{bad}: {ran:#?}"
        );
    }
    pictured(&ran, "l10n.toml:3:", "x!y");
    the_rest_works(&copy);
    everything(&copy);
}

#[test]
fn a_locale_that_is_no_tag_is_said_once() {
    let copy = Copy::new();
    copy.change_locales(|all| all.push("x!y".to_owned()));
    let ran = copy.check(&["--allow", "all", "--deny", "project"]);
    assert_eq!(ran.findings("project").len(), 1, "{ran:#?}");
}

#[test]
fn a_pattern_in_a_folder_that_is_not_there_is_said() {
    let copy = Copy::new();
    copy.append(
        "l10n.toml",
        "\n[[paths]]\nreference = \"nowhere/**/*.ftl\"\nl10n = \"x/{locale}/**/*.ftl\"\n",
    );
    let ran = copy.run(&["check"]);
    pictured(&ran, "l10n.toml:", "reference = \"nowhere/**/*.ftl\"");
    assert!(ran.stdout.contains("matches nothing"), "{ran:#?}");
    everything(&copy);
}

#[test]
fn a_pattern_that_matches_nothing_is_said() {
    let copy = Copy::new();
    copy.append("l10n.toml", "\n[[paths]]\nreference = \"content/sites/*.ftl\"\nl10n = \"locales/{locale}/sites/*.ftl\"\n");
    std::fs::create_dir(copy.file("content/sites")).unwrap();
    let ran = copy.run(&["check"]);
    assert!(ran.stdout.contains("matches nothing"), "{ran:#?}");
}

#[test]
fn a_folder_of_a_locale_that_nobody_named_is_said() {
    let copy = Copy::new();
    copy.write(
        "locales/fr/topics/package-theft.ftl",
        "package-theft = Vol de colis\n",
    );
    let ran = copy.run(&["check"]);
    assert!(ran.stdout.contains("locales/fr"), "{ran:#?}");
}

// What acts on a terminal, and what exhausts the program.

#[test]
fn nothing_that_acts_on_a_terminal_gets_through() {
    let copy = Copy::new();
    // The support module looks at every byte that is written.
    let evil = "\u{1b}[2J\u{1b}]0;x\u{7}\u{8}\u{9b}31m\u{7f}\u{202e}";
    copy.set_value(
        KO,
        "package-theft-pickup",
        &format!("직장{evil}에서 받으세요. {{ -contact-nobody }}"),
    );
    copy.append(KO, &format!("package-theft-{evil} = {{ {evil}\n"));
    copy.append(
        EN,
        &format!("package-theft-evil = Evil {evil} {{ $x{evil} }}\n"),
    );
    copy.append(
        KO_RECORDS,
        &format!("\n[\"{}\"]\nnote = 1\n", "\\u001b[2J\\u202e"),
    );
    copy.append(
        "l10n.toml",
        "\n[[includes]]\npath = \"\\u001b[2J\\u202e.toml\"\n",
    );
    copy.append(
        "beatbook.toml",
        "\n[[allow]]\ncheck = \"\\u001b[2J\\u202e\"\nreason = \"x\"\n",
    );
    for format in [
        "human", "short", "json", "github", "sarif", "junit", "markdown",
    ] {
        copy.run(&["check", "--format", format]);
    }
    for format in ["text", "json", "markdown"] {
        copy.run(&["coverage", "--format", format]);
    }
    for args in [
        &["topics", "--lang", "ko"][..],
        &["show", "package-theft", "--lang", "ko"],
        &["find", "package"],
        &["compile", "--out", "dist"],
        &["review", "list"],
    ] {
        copy.run(args);
    }
}

#[test]
fn texts_do_not_act_on_a_terminal() {
    let copy = Copy::new();
    let evil = "\u{1b}[2J\u{7}\u{9b}31m\u{202e}";
    copy.set_value(
        KO,
        "package-theft-pickup",
        &format!("직장{evil}에서 받으세요."),
    );
    copy.replace(
        KO,
        "package-theft = 택배 도난",
        &format!("package-theft = 택배 {evil}도난"),
    );
    copy.amend_record(
        KO_RECORDS,
        "package-theft-tip",
        "withdrawn = { on = 2026-11-20, reason = \"\\u001b[2J\\u202e\", correction = \"\\u001b[2J\" }",
    );
    for args in [
        &["show", "package-theft", "--lang", "ko"][..],
        &[
            "show",
            "package-theft",
            "--lang",
            "ko",
            "--draft",
            "--channel",
            "x",
        ],
        &["find", "직장", "--lang", "ko"],
        &["topics", "--lang", "ko"],
    ] {
        copy.run(args).ok();
    }
    // It would act on whatever it is pasted into.
    copy.run(&[
        "show",
        "package-theft-pickup",
        "--lang",
        "ko",
        "--draft",
        "--format",
        "plain",
    ])
    .refused(1, &["unreadable"]);
}

#[test]
fn json_of_texts_does_not_act_on_a_terminal() {
    let copy = Copy::new();
    copy.set_value(
        KO,
        "package-theft-pickup",
        "직장\u{9b}31m\u{202e}\u{7f}에서 받으세요.",
    );
    copy.replace(
        KO,
        "package-theft = 택배 도난",
        "package-theft = 택배 \u{202e}도난",
    );
    for args in [
        &["show", "package-theft", "--lang", "ko", "--format", "json"][..],
        &["find", "직장", "--lang", "ko", "--format", "json"],
        &["topics", "--lang", "ko", "--format", "json"],
    ] {
        copy.run(args).ok();
    }
}

#[test]
fn arguments_do_not_act_on_a_terminal() {
    let copy = Copy::new();
    let evil = "\u{1b}[31m\u{202e}x";
    for args in [
        &["show", evil][..],
        &["find", evil],
        &["show", "package-theft", "--lang", evil],
        &["show", "package-theft", "--channel", evil],
        &["topics", "--group", evil],
        &["check", "--deny", evil],
        &["check", "--locale", evil],
        &["check", "--format", evil],
        &["coverage", "--project", evil],
        &["explain", evil],
        &["review", "record", evil, "--lang", "ko"],
    ] {
        let ran = copy.run(args);
        assert!(ran.code > 0 && ran.stdout.is_empty(), "{args:?}: {ran:#?}");
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

#[test]
fn rules_that_cannot_be_read_were_not_applied() {
    let copy = Copy::new();
    let path = "content/glossary.toml";
    std::fs::remove_file(copy.file(path)).unwrap();
    std::fs::create_dir(copy.file(path)).unwrap();
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 2, "{ran:#?}");
    assert!(ran.stdout.contains("error unreadable"), "{ran:#?}");

    let copy = Copy::new();
    copy.write(
        "content/languages/es.toml",
        "name = \"Spanish\"\n[wording]\nblame = 1\n",
    );
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    let place = "content/languages/es.toml:3:1: error language-file";
    assert!(ran.stdout.contains(place), "{ran:#?}");
}

#[test]
fn what_cannot_be_read_does_not_take_the_place_of_a_good_set() {
    for path in ["content/templates.toml", "content/reviewers.toml"] {
        let copy = Copy::new();
        copy.run(&["compile"]).ok();
        let before = copy.read("dist/SHA256SUMS");
        std::fs::remove_file(copy.file(path)).unwrap();
        std::fs::create_dir(copy.file(path)).unwrap();
        copy.run(&["compile"]).refused(2, &[path]);
        assert_eq!(copy.read("dist/SHA256SUMS"), before, "{path}");
    }
    let copy = Copy::new();
    copy.append("content/reviewers.toml", "[[\n");
    copy.run(&["compile"])
        .refused(2, &["content/reviewers.toml"]);
}

#[test]
fn a_project_that_reaches_nothing_does_not_pass() {
    let copy = Copy::new();
    copy.replace("l10n.toml", "content/**", "contents/**");
    for args in [&["check"][..], &["check", "--project", "l10n.toml"]] {
        let ran = copy.run(args);
        assert_ne!(ran.code, 0, "{args:?}: {ran:#?}");
        assert!(ran.stdout.contains("nothing was compared"), "{ran:#?}");
    }
}

#[test]
fn what_lies_beside_a_lost_text_is_said() {
    let copy = Copy::new();
    std::fs::remove_file(copy.file("content/topics/pickpocket.ftl")).unwrap();
    let ran = copy.run(&["check"]);
    let found = ran
        .stdout
        .matches("this belongs beside content/topics/pickpocket.ftl");
    assert_eq!(found.count(), 2, "{ran:#?}");
}
