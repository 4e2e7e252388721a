//! What is refused: texts that would break, files that were made to do harm or come from elsewhere.

use super::{KO, changed, export, files, import, set_target};
use crate::support::Copy;

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
