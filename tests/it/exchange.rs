//! `export` and `import`: what leaves for translators' tools comes back, and changes what was changed and nothing else.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::{Copy, FOREIGN, LOCALES, Ran, TODAY, finish, program, run_in, write};

pub(crate) const KO: &str = "locales/ko/topics/package-theft.ftl";
pub(crate) const KO_RECORDS: &str = "locales/ko/topics/package-theft.review.toml";

/// Every file below a folder, but the lock.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = walkdir::WalkDir::new(folder).into_iter();
    let all = all.map(|entry| entry.expect("listed"));
    let all =
        all.filter(|entry| entry.file_type().is_file() && entry.file_name() != ".beatbook.lock");
    all.map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("below");
        let path = path.to_str().expect("UTF-8").to_owned();
        (path, std::fs::read(entry.path()).expect("read"))
    })
    .collect()
}

/// Which files changed, came or went.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut all: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    all.sort();
    all.dedup();
    all.retain(|path| before.get(path) != after.get(path));
    all
}

/// Exports a language to `out.xlf` and gives the text.
pub(crate) fn export(copy: &Copy, lang: &str, more: &[&str]) -> String {
    let out = copy.file("out.xlf");
    let _ = std::fs::remove_file(&out);
    let args = [
        &[
            "export",
            "--lang",
            lang,
            "--out",
            out.to_str().expect("UTF-8"),
        ],
        more,
    ]
    .concat();
    copy.run(&args).ok();
    copy.read("out.xlf")
}

/// Imports a text as a file.
pub(crate) fn import(copy: &Copy, text: &str, more: &[&str]) -> Ran {
    copy.write("back.xlf", text);
    let path = copy.file("back.xlf");
    copy.run(&[&["import", path.to_str().expect("UTF-8")], more].concat())
}

/// Changes the `<target>` of a unit.
pub(crate) fn set_target(file: &str, key: &str, from: &str, to: &str) -> String {
    let at = file
        .find(&format!(" id=\"{key}\" resname"))
        .unwrap_or_else(|| panic!("no unit {key}"));
    let end = at + file[at..].find("</trans-unit>").expect("closed");
    let unit = &file[at..end];
    let (before, target) = unit.split_once("<target").expect("a target");
    assert!(target.contains(from), "{target}");
    format!(
        "{}{before}<target{}{}",
        &file[..at],
        target.replacen(from, to, 1),
        &file[end..]
    )
}

/// Marks all texts of a message as a tool does once somebody has signed them off.
pub(crate) fn signed_off(file: &str, id: &str) -> String {
    let mark = |file: String, end: &str| {
        let unit = format!("<trans-unit id=\"{id}{end}");
        file.replace(
            &unit,
            &format!("<trans-unit approved=\"yes\" id=\"{id}{end}"),
        )
    };
    let signed = ["\"", ".", "["].into_iter().fold(file.to_owned(), mark);
    assert_ne!(signed, file, "no message {id}");
    signed
}

/// The record of a message; empty where it has none.
pub(crate) fn record(copy: &Copy, id: &str) -> toml::Table {
    let all: toml::Table = copy.read(KO_RECORDS).parse().expect("records");
    let own = all.get(id).and_then(toml::Value::as_table);
    own.cloned().unwrap_or_default()
}

/// A text of one unit.
pub(crate) const TRACK: &str = "package-theft-track";

#[test]
fn what_comes_back_as_it_left_changes_no_byte() {
    let copy = Copy::whole();
    for locale in LOCALES.iter() {
        let file = export(&copy, locale, &[]);
        let before = files(copy.path());
        import(
            &copy,
            &file,
            &["--translated-by", "a", "--reviewed-by", "b"],
        )
        .ok();
        let after = files(copy.path());
        assert_eq!(changed(&before, &after), ["back.xlf"], "{locale}");
        std::fs::remove_file(copy.file("back.xlf")).expect("removed");
    }
}

#[test]
fn what_nobody_touched_is_refused_where_its_english_is_gone_and_counts_as_unchanged_elsewhere() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let units = ["", ".short"].map(|part| format!("resname=\"{TRACK}{part}\""));
    assert!(units.iter().all(|unit| file.contains(unit)));
    copy.remove_message("content/topics/package-theft.ftl", TRACK);
    // Nothing of the file is work, so that its translation need not even be readable.
    copy.append(KO, "\u{7}junk {\n");
    for people in [&["--translated-by", "a"][..], &["--reviewed-by", "b"]] {
        let before = files(&copy.file("locales"));
        let ran = import(&copy, &file, people);
        assert_eq!(ran.code, 1, "{ran:#?}");
        let why = format!("`{TRACK}`: the English has no such message");
        assert_eq!(ran.stdout.matches(&why).count(), 1, "{ran:#?}");
        assert!(ran.stdout.contains(" unchanged, 1 refused"), "{ran:#?}");
        assert_eq!(files(&copy.file("locales")), before);
    }
}

#[test]
fn a_changed_text_changes_its_entry_and_its_record_alone() {
    let copy = Copy::new();
    copy.replace(
        KO,
        "package-theft-how =",
        "# 손대지 마세요\npackage-theft-how   =",
    );
    let file = export(&copy, "ko", &[]);
    let file = set_target(&file, "package-theft-pickup.short", "택배 보관함", "보관함");
    let (text, records) = (copy.read(KO), copy.read(KO_RECORDS));
    let dry = import(&copy, &file, &["--translated-by", "a", "--dry-run"]).ok();
    assert!(dry.stdout.contains("[-"), "{dry:#?}");
    assert_eq!(copy.read(KO), text, "a dry run changes nothing");
    import(&copy, &file, &["--translated-by", "a"]).ok();
    assert_eq!(
        copy.read(KO),
        text.replace(
            ".short = 집에 아무도 없으면 택배를 택배 보관함",
            ".short = 집에 아무도 없으면 택배를 보관함"
        )
    );
    let now = copy.read(KO_RECORDS);
    let differing: Vec<&str> = now.lines().filter(|line| !records.contains(line)).collect();
    // The fingerprint and the day, too.
    assert_eq!(differing.len(), 4, "{differing:?}");
    for said in ["origin = \"machine-edited\"", "translated-by = \"a\""] {
        assert!(differing.contains(&said), "{differing:?}");
    }
    // What was taken is not taken again.
    import(&copy, &file, &["--translated-by", "a"]).ok();
    assert_eq!(copy.read(KO_RECORDS), now);
}

#[test]
fn a_new_text_needs_a_translator_and_gets_its_place() {
    let copy = Copy::new();
    let whole = copy.read(KO);
    copy.remove_message(KO, "package-theft-pickup");
    let file = export(&copy, "ko", &["--only", "missing"]);
    assert_eq!(file.matches("<trans-unit").count(), 2, "{file}");
    let file = set_target(
        &file,
        "package-theft-pickup",
        "></target>",
        ">집에 아무도 없으면 직장에서 받으세요.</target>",
    );
    let file = set_target(
        &file,
        "package-theft-pickup.short",
        "></target>",
        ">직장에서 받으세요.</target>",
    );
    import(&copy, &file, &[]).refused(2, &["nobody is named as the translator"]);
    import(&copy, &file, &["--translated-by", "a"]).ok();
    let lines = |text: &str| {
        text.lines()
            .map(|line| line.split(" = ").next().expect("a part").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(lines(&copy.read(KO)), lines(&whole));
    assert!(copy.read(KO).contains("package-theft-pickup = 집에 아무도 없으면 직장에서 받으세요.\n    .short = 직장에서 받으세요.\n"));
    let records = copy.read(KO_RECORDS);
    let record = records
        .split("[package-theft-pickup]")
        .nth(1)
        .expect("a record");
    assert!(record.contains("origin = \"person\""), "{record}");
}

#[test]
fn what_would_break_is_refused_with_its_place_and_can_be_put_right() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let code = "<ph id=\"1\" ctype=\"x-fluent\">{ -contact-emergency }</ph>";
    for (key, from, to, why) in [
        (
            "package-theft-in-progress",
            code,
            "",
            "leaves out { -contact-emergency }",
        ),
        (
            "package-theft-in-progress",
            code,
            "911",
            "leaves out { -contact-emergency }",
        ),
        (
            "package-theft-track",
            "주문할",
            "1-800-555-0199 주문할",
            "is typed into the text",
        ),
        (
            "package-theft-track",
            "주문할",
            "{ $x } 주문할",
            "{ $x }, which the English does not have",
        ),
        (
            "package-theft-track",
            "주문할",
            "{ 주문할",
            "has no partner",
        ),
        ("package-theft-track", "주문할", "\u{200B}주문할", "U+200B"),
    ] {
        let before = files(copy.path());
        let ran = import(
            &copy,
            &set_target(&file, key, from, to),
            &["--translated-by", "a"],
        );
        assert_eq!(ran.code, 1, "{ran:#?}");
        assert!(
            ran.stdout.contains(why) && ran.stdout.contains("line "),
            "{why}: {ran:#?}"
        );
        let refused = copy.read("back.refused.xlf");
        assert!(
            refused.contains("Refused:") && refused.contains(&format!("id=\"{key}\"")),
            "{refused}"
        );
        let made = changed(&before, &files(copy.path()));
        assert!(made.iter().all(|path| path.ends_with(".xlf")), "{made:?}");
        std::fs::remove_file(copy.file("back.refused.xlf")).expect("removed");
    }
    // The translator puts the text right in the file of what was refused.
    let broken = set_target(&file, "package-theft-track", "주문할", "{ $x } 주문하실");
    import(&copy, &broken, &["--translated-by", "a"]);
    let right = copy
        .read("back.refused.xlf")
        .replace("<ph id=\"1\" ctype=\"x-fluent\">{ $x }</ph> ", "");
    import(&copy, &right, &["--translated-by", "a"]).ok();
    assert!(
        copy.read(KO).contains("package-theft-track = 주문하실"),
        "{}",
        copy.read(KO)
    );
}

#[test]
fn texts_whose_english_has_changed_stay_stale_and_those_that_changed_here_are_refused() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let file = set_target(&file, "package-theft-track", "주문할", "주문하실");
    let file = set_target(&file, "package-theft-how", "수법", "방법");
    copy.replace(
        "content/topics/package-theft.ftl",
        "Track each order",
        "Follow each order",
    );
    copy.replace(KO, "수법 안내", "수법을 안내합니다");
    let ran = import(&copy, &file, &["--translated-by", "a"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    assert!(ran.stdout.contains("kept as stale"), "{ran:#?}");
    assert!(
        ran.stdout.contains("`package-theft-how`")
            && ran.stdout.contains("has changed since the export"),
        "{ran:#?}"
    );
    assert!(copy.read(KO).contains("주문하실") && copy.read(KO).contains("수법을 안내합니다"));
    let stale = copy.check(&[]).findings("stale");
    assert!(
        stale
            .iter()
            .any(|finding| finding["message"] == "package-theft-track"),
        "{stale:?}"
    );
}

#[test]
fn a_stale_text_leaves_with_the_english_that_it_was_made_from() {
    const EN: &str = "content/topics/package-theft.ftl";
    let copy = Copy::new();
    let git = |args: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.args(["-c", "user.name=T", "-c", "user.email=t@example.org"]);
        let ran = git.args(args).current_dir(copy.path()).output();
        let ran = ran.expect("git");
        assert!(ran.status.success(), "{ran:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "One"]);
    copy.replace(EN, "Track each order", "Follow & log each order");
    git(&["commit", "-qam", "Two"]);
    copy.replace(EN, "Follow & log", "Watch");
    let file = export(&copy, "ko", &["--only", "stale"]);
    let note = "The English that was translated said: Track each order";
    // The short form is in the same message, and says what it said.
    assert_eq!(file.matches(note).count(), 1, "{file}");
    assert_eq!(file.matches("The English that was translated").count(), 1);
    assert!(file.contains("<source>Watch each order"), "{file}");
    // Where no history reaches that far, the text leaves without it.
    std::fs::remove_dir_all(copy.file(".git")).expect("removed");
    let file = export(&copy, "ko", &["--only", "stale"]);
    assert!(!file.contains("The English that was translated"), "{file}");
}

#[test]
fn xliff_2_comes_back_by_the_same_rules() {
    let copy = Copy::whole();
    let two = ["--format", "xliff2"];
    for locale in LOCALES.iter() {
        let file = export(&copy, locale, &two);
        let before = files(&copy.file("locales"));
        let people = ["--translated-by", "a", "--reviewed-by", "b"];
        import(&copy, &file, &people).ok();
        assert_eq!(changed(&before, &files(&copy.file("locales"))), [""; 0]);
    }
    let file = export(&copy, "ko", &two);
    assert!(file.contains("subState=\"beatbook:machine\""), "{file}");
    let at = |file: &str, key: &str| {
        let at = file.find(&format!(" name=\"{key}\"")).expect("the unit");
        at..at + file[at..].find("</unit>").expect("closed")
    };
    let with = |file: &str, key: &str, from: &str, to: &str| {
        let at = at(file, key);
        let unit = &file[at.clone()];
        assert!(unit.contains(from), "{unit}");
        let unit = unit.replacen(from, to, 1);
        format!("{}{unit}{}", &file[..at.start], &file[at.end..])
    };
    let new = with(&file, TRACK, "주문할", "&lt;&amp; 주문하실");
    let (text, old) = (copy.read(KO), record(&copy, TRACK));
    import(&copy, &new, &["--translated-by", "a"]).ok();
    assert_eq!(
        copy.read(KO),
        text.replace(
            "package-theft-track = 주문할",
            "package-theft-track = <& 주문하실"
        )
    );
    assert_ne!(record(&copy, TRACK), old);
    // A review is of the whole message, and a person's word.
    let file = export(&copy, "ko", &two);
    let file = with(&file, TRACK, "state=\"translated\"", "state=\"final\"");
    let short = format!("{TRACK}.short");
    let part = import(&copy, &file, &["--reviewed-by", "b"]);
    assert!(
        part.code == 1 && part.stdout.contains("only a part"),
        "{part:#?}"
    );
    std::fs::remove_file(copy.file("back.refused.xlf")).expect("written");
    let file = with(&file, &short, "state=\"translated\"", "state=\"reviewed\"");
    import(&copy, &file, &[]).ok();
    assert_eq!(record(&copy, TRACK).get("reviewed-by"), None);
    import(&copy, &file, &["--reviewed-by", "b"]).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("b"));
    // What is refused goes back in the format that it came in.
    let broken = with(&file, "package-theft-how", "<target>", "<target>{ $x } ");
    let ran = import(&copy, &broken, &["--translated-by", "a"]);
    assert!(ran.code == 1 && ran.stdout.contains("line "), "{ran:#?}");
    let refused = copy.read("back.refused.xlf");
    assert!(
        refused.contains("version=\"2.1\"") && refused.contains("Refused: "),
        "{refused}"
    );
    let right = refused.replacen("<target>", "<target>!", 1);
    let at = right.find("<ph id=\"1\"").expect("the code");
    let end = at + right[at..].find("/>").expect("closed") + 2;
    let right = format!("{}{}", &right[..at], &right[end..]);
    import(&copy, &right, &["--translated-by", "a"]).ok();
    assert!(copy.read(KO).contains("package-theft-how = !"));
}

#[test]
fn hostile_and_foreign_files_are_refused_and_nothing_changes() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let before = files(&copy.file("locales"));
    let half = (0..=file.len() / 2)
        .rev()
        .find(|at| file.is_char_boundary(*at))
        .expect("0 is one");
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><xliff version=\"1.2\"/>";
    for (text, why) in [
        (bomb.to_owned(), "document type"),
        (file.replacen("<source>", "<source>&xxe;", 1), "entity"),
        (file.replacen("UTF-8", "windows-1252", 1), "windows-1252"),
        (
            file.replace("target-language=\"ko\"", "target-language=\"fr\""),
            "no language of this project",
        ),
        (file.replace("version=\"1.2\"", "version=\"9\""), "XLIFF 9"),
        (file[..half].to_owned(), "line "),
        ("<html/>".to_owned(), "not XLIFF"),
        (String::new(), "not whole"),
        (file.replace("content/topics", "src/app"), ""),
    ] {
        let ran = import(&copy, &text, &["--translated-by", "a"]);
        if why.is_empty() {
            assert!(ran.code == 1 || ran.code == 2, "{ran:#?}");
        } else {
            ran.refused(2, &[why]);
        }
        assert_eq!(files(&copy.file("locales")), before, "{why}");
    }
    copy.write("back.xlf", b"\xFF\xFE<\0x\0");
    copy.run(&["import", copy.file("back.xlf").to_str().expect("UTF-8")])
        .refused(2, &["not UTF-8"]);
}

#[test]
fn duplicated_and_reordered_units_do_no_harm() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let changed = set_target(&file, "package-theft-track", "주문할", "주문하실");
    let unit = |file: &str| {
        let at = file
            .find("<trans-unit id=\"package-theft-track\"")
            .expect("the unit");
        let end = at + file[at..].find("</trans-unit>").expect("closed") + "</trans-unit>".len();
        file[at..end].to_owned()
    };
    let twice = changed.replace(
        &unit(&changed),
        &format!("{}{}", unit(&changed), unit(&file)),
    );
    let ran = import(&copy, &twice, &["--translated-by", "a"]);
    assert!(ran.code == 1 && ran.stdout.contains("twice"), "{ran:#?}");
    // Twice as it left is once as it left; the second as if untouched, with another text, is two texts again.
    let same = file.replace(&unit(&file), &format!("{0}{0}", unit(&file)));
    import(&copy, &same, &["--translated-by", "a"]).ok();
    let base = |unit: &str| {
        let (_, rest) = unit.split_once("x-beatbook-base\">").expect("a base");
        rest.split_once('<').expect("its end").0.to_owned()
    };
    let empty = set_target(&unit(&file), "package-theft-track", "", "");
    let (head, rest) = empty.split_once("<target").expect("a target");
    let (_, tail) = rest.split_once("</target>").expect("its end");
    let cleared = format!("{head}<target></target>{tail}").replace(&base(&empty), "-");
    let twice = file.replace(&unit(&file), &format!("{}{cleared}", unit(&file)));
    let ran = import(&copy, &twice, &["--translated-by", "a"]);
    assert!(ran.code == 1 && ran.stdout.contains("twice"), "{ran:#?}");
    let moved = changed.replacen(&unit(&changed), "", 1).replacen(
        "</body>\n  </file>\n  <file original=\"content/topics/pickpocket",
        &format!(
            "{}</body>\n  </file>\n  <file original=\"content/topics/pickpocket",
            unit(&changed)
        ),
        1,
    );
    assert_ne!(
        moved.len(),
        changed.len() - unit(&changed).len(),
        "it was moved"
    );
    import(&copy, &moved, &["--translated-by", "a"]).ok();
    assert!(copy.read(KO).contains("주문하실"));
}

#[test]
fn a_kill_at_any_point_leaves_the_old_files_or_the_new_ones() {
    let changed_file = |copy: &Copy| {
        let file = export(copy, "ko", &[]);
        let file = set_target(&file, "package-theft-track", "주문할", "주문하실");
        set_target(&file, "pickpocket.summary", "</target>", "!</target>")
    };
    let done = Copy::new();
    let file = changed_file(&done);
    let old = files(&done.file("locales"));
    import(&done, &file, &["--translated-by", "a"]).ok();
    let new = files(&done.file("locales"));
    assert_eq!(changed(&old, &new).len(), 4, "two files and their records");
    let points = [
        "prepare",
        "prepare:3",
        "prepared",
        "decided",
        "renamed",
        "renamed:2",
        "renamed:3",
        "renamed:4",
        "all renamed",
    ];
    for point in points {
        let copy = Copy::new();
        let file = changed_file(&copy);
        copy.write("back.xlf", &file);
        let mut command = program(copy.path());
        command.env("BEATBOOK_TEST_STOP", point).args([
            "--today",
            TODAY,
            "--library",
            ".",
            "import",
            "back.xlf",
            "--translated-by",
            "a",
        ]);
        command
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        let status = command.status().expect("it ran");
        assert_eq!(status.code(), None, "{point}: it was killed");
        // The next to take the lock puts things in order, before it does anything of its own.
        for who in ["nobody", "k"] {
            copy.record("pickpocket", "ko", &["--reviewed-by", who]);
        }
        let ignored = |files: BTreeMap<String, Vec<u8>>| {
            files
                .into_iter()
                .filter(|(path, _)| !path.contains("pickpocket.review"))
                .collect::<BTreeMap<_, _>>()
        };
        let now = ignored(files(&copy.file("locales")));
        let whole = now == ignored(new.clone()) || now == ignored(old.clone());
        assert!(whole, "{point}: {:?}", changed(&old, &now));
        assert_eq!(
            now == ignored(new.clone()),
            !point.starts_with("prepare"),
            "{point}"
        );
    }
}

#[test]
fn a_foreign_project_goes_both_ways() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    write(at, "l10n.toml", FOREIGN);
    write(
        at,
        "en/a.ftl",
        "# About mail\nmail = { $n ->\n    [one] One letter\n   *[other] { $n } letters\n}\nhello = Hello { $name }\n",
    );
    write(
        at,
        "de/a.ftl",
        "\u{FEFF}mail = { $n ->\r\n    [one] Ein Brief\r\n   *[other] {$n} Briefe\r\n}\r\n",
    );
    run_in(at, &["export", "--lang", "de", "--out", "de.xlf"]).ok();
    run_in(at, &["export", "--lang", "de", "--out", "de.xlf"]).refused(2, &["is there already"]);
    let file = std::fs::read_to_string(at.join("de.xlf")).expect("read");
    assert!(
        file.contains("About mail") && file.contains("mail[$n: one]"),
        "{file}"
    );
    let file = set_target(&file, "hello", "></target>", ">Hallo { $name }</target>");
    let file = set_target(&file, "mail[$n: other]", "Briefe", "Sendungen");
    write(at, "de.xlf", file);
    let ran = finish(
        program(at).args(["import", "de.xlf"]),
        std::process::Stdio::null(),
    );
    ran.ok();
    let now = std::fs::read_to_string(at.join("de/a.ftl")).expect("read");
    assert_eq!(
        now,
        "\u{FEFF}mail = { $n ->\r\n    [one] Ein Brief\r\n   *[other] {$n} Sendungen\r\n}\r\nhello = Hallo { $name }\r\n"
    );
    run_in(at, &["import", "de.xlf", "--translated-by", "a"]).refused(2, &["lists no people"]);
}

#[test]
fn a_translator_is_told_what_the_limits_are_in_their_script() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let unit = |key: &str| {
        let (_, unit) = file
            .split_once(&format!("<trans-unit id=\"{key}\""))
            .expect("a unit");
        unit.split_once("</trans-unit>").expect("closed").0
    };
    let short = unit("package-theft-be-there.short");
    assert!(short.contains("or 70 once a single character"), "{short}");
    let post = unit("package-theft-be-there");
    assert!(post.contains("Chinese and Korean characters 2"), "{post}");
}

#[test]
fn a_dry_run_shows_the_changes_before_anybody_is_named() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let file = set_target(
        &file,
        "package-theft-be-there",
        "</target>",
        " 꼭.</target>",
    );
    let shown = import(&copy, &file, &["--dry-run"]).ok();
    assert!(shown.stdout.contains("꼭"), "{shown:#?}");
    assert!(shown.stderr.contains("--translated-by"), "{shown:#?}");
    let before = copy.read(KO);
    let refused = import(&copy, &file, &[]);
    refused.refused(2, &["nobody is named"]);
    assert_eq!(copy.read(KO), before);
}

#[test]
fn a_rejected_text_goes_out_as_work_with_the_reviewers_reason() {
    let copy = Copy::new();
    let id = "package-theft-be-there";
    let args = ["review", "record", id, "--lang", "ko", "--rejected-by", "b"];
    copy.run(&[&args[..], &["--note", "Says <stay> at home."]].concat())
        .ok();
    let file = export(&copy, "ko", &["--only", "unreviewed"]);
    let (_, unit) = file
        .split_once(&format!("<trans-unit id=\"{id}\""))
        .expect("it is work");
    let unit = unit.split_once("</trans-unit>").expect("closed").0;
    assert!(unit.contains("state=\"needs-translation\""), "{unit}");
    assert!(
        unit.contains("A reviewer rejected this: Says &lt;stay&gt; at home."),
        "{unit}"
    );
    // What comes back as it was is still rejected; what was changed is not.
    import(&copy, &file, &["--translated-by", "a"]).ok();
    assert_eq!(copy.message(id, "ko")["reasons"][0], "rejected");
    let file = set_target(&file, id, "</target>", " 꼭.</target>");
    import(&copy, &file, &["--translated-by", "a"]).ok();
    assert_eq!(copy.message(id, "ko")["reasons"][0], "unreviewed");
}
