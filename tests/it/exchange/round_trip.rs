//! What comes back changes what was changed and nothing else.

use super::{KO, KO_RECORDS, TRACK, changed, export, files, import, record, set_target};
use crate::support::{Copy, FOREIGN, LOCALES, finish, program, run_in, write};

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
