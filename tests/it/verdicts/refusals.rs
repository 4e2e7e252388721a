//! What is refused: a verdict on another text, by somebody who may not judge it, or in a file that was tampered with.

use super::{
    BY_B, BY_K, EN, HOW, IN_PROGRESS, PICKUP, change, import, import_text, page, refused, verdict,
};
use crate::exchange::{KO, KO_RECORDS, TRACK, files, record};
use crate::support::Copy;

#[test]
fn a_verdict_is_about_the_text_that_was_shown() {
    let copy = Copy::new();
    let all = [
        verdict(&copy, "ko", TRACK, "approve"),
        change(&copy, "ko", HOW, "택배는 금방 사라집니다."),
        verdict(&copy, "ko", PICKUP, "reject"),
        verdict(&copy, "ko", "package-theft-buzzer", "approve"),
        verdict(&copy, "ko", IN_PROGRESS, "approve"),
    ];
    let file = page(&copy, "ko", "K. Review", &all);
    copy.replace(KO, "주문할", "주문하실")
        .replace(KO, "수법 안내", "수법");
    copy.set_value(EN, PICKUP, "Pick it up somewhere else.");
    copy.remove_message(KO, "package-theft-buzzer");
    let before = files(copy.path());
    let ran = import(&copy, &file, BY_K);
    assert_eq!(ran.code, 1, "{ran:#?}");
    let told = [
        (TRACK, "the text has changed since this verdict"),
        (HOW, "the text has changed since this verdict"),
        (PICKUP, "the English has changed since this verdict"),
        (
            "package-theft-buzzer",
            "the text has changed since this verdict",
        ),
    ];
    for (id, why) in told {
        let line = ran
            .stdout
            .lines()
            .find(|line| line.contains(&format!("`{id}`: {why}")));
        let line = line.unwrap_or_else(|| panic!("{id}: {ran:#?}"));
        assert!(line.starts_with("refused, line "), "{line}");
    }
    let mut after = files(copy.path());
    for own in ["back.json", "back.refused.json"] {
        after.remove(own);
    }
    let changed: Vec<&String> = before
        .keys()
        .filter(|path| before[*path] != after[*path])
        .collect();
    assert_eq!(changed, [KO_RECORDS], "the one that is right was taken");
    assert_eq!(
        record(&copy, IN_PROGRESS)["reviewed-by"].as_str(),
        Some("k")
    );
    // What was refused is there as it came, with the reason, and can be imported once the text is as it was.
    let rest = refused(&copy);
    let verdicts = rest["verdicts"].as_array().expect("verdicts");
    assert_eq!(verdicts.len(), 4);
    for (verdict, original) in verdicts.iter().zip(&all) {
        let mut verdict = verdict.clone();
        assert!(
            verdict["refused"]
                .as_str()
                .is_some_and(|why| why.contains("has changed"))
        );
        verdict
            .as_object_mut()
            .expect("an object")
            .remove("refused");
        assert_eq!(verdict, *original);
    }
    copy.replace(KO, "주문하실", "주문할");
    assert_eq!(import(&copy, &rest, BY_K).code, 1);
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("k"));
    assert_eq!(refused(&copy)["verdicts"].as_array().map(Vec::len), Some(3));
}

#[test]
fn only_a_listed_person_who_may_judge_the_text_is_taken_at_their_word() {
    let copy = Copy::new();
    let file = |reviewer: &str, id: &str, decision: &str| {
        page(&copy, "ko", reviewer, &[verdict(&copy, "ko", id, decision)])
    };
    let before = copy.read(KO_RECORDS);
    for (reviewer, args, said) in [
        (
            "Nobody Known",
            BY_K,
            "signed “Nobody Known”, and `k` is “K. Review”",
        ),
        (
            "B. Review",
            BY_K,
            "if `b` reviewed these texts: --reviewed-by b",
        ),
        (
            "Nobody Known",
            &[],
            "nobody of that name is in content/reviewers.toml",
        ),
        ("", BY_K, "ask who reviewed these texts"),
        ("__proto__", &["--dry-run"], "nobody of that name"),
        ("K. Review", &["--reviewed-by", "kk"], "no reviewer `kk`"),
        (
            "K. Review",
            &["--reviewed-by", "K. Review"],
            "no reviewer `K. Review`",
        ),
        (
            "K. Review",
            &["--reviewed-by", "k", "--translated-by", "nobody"],
            "no reviewer `nobody`",
        ),
    ] {
        import(&copy, &file(reviewer, TRACK, "approve"), args).refused(2, &[said]);
        assert_eq!(copy.read(KO_RECORDS), before);
    }
    let spanish = page(
        &copy,
        "es",
        "K. Review",
        &[verdict(&copy, "es", TRACK, "approve")],
    );
    import(&copy, &spanish, BY_K).refused(2, &["`k` is not listed for es"]);
    // A sensitive topic.
    copy.replace(
        "content/topics/package-theft.toml",
        "sensitive = false",
        "sensitive = true",
    );
    for decision in ["approve", "reject"] {
        let ran = import(&copy, &file("K. Review", TRACK, decision), BY_K);
        assert!(
            ran.code == 1 && ran.stdout.contains("listed as bilingual"),
            "{ran:#?}"
        );
    }
    assert_eq!(copy.read(KO_RECORDS), before);
    import(&copy, &file("B. Review", TRACK, "approve"), BY_B).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("b"));
}

#[test]
fn a_text_of_which_nobody_knows_the_writer_needs_one() {
    let copy = Copy::new();
    // Edited by hand, and new, without a record.
    copy.replace(KO, "주문할", "주문하실");
    let records = copy.read(KO_RECORDS);
    let (head, rest) = records.split_once(&format!("[{HOW}]\n")).expect("a record");
    let (_, tail) = rest.split_once("\n\n").expect("another");
    copy.write(KO_RECORDS, format!("{head}{tail}"));
    let both = [TRACK, HOW].map(|id| verdict(&copy, "ko", id, "approve"));
    let file = page(&copy, "ko", "K. Review", &both);
    let ran = import(&copy, &file, BY_K);
    assert_eq!(
        ran.stdout
            .matches("nobody knows who wrote this text")
            .count(),
        2,
        "{ran:#?}"
    );
    let rest = refused(&copy);
    let ran = import(
        &copy,
        &rest,
        &["--reviewed-by", "k", "--translated-by", "k"],
    );
    ran.refused(2, &["nobody reviews their own translation"]);
    import(
        &copy,
        &rest,
        &["--reviewed-by", "k", "--translated-by", "a"],
    )
    .ok();
    for id in [TRACK, HOW] {
        let now = record(&copy, id);
        assert_eq!(now["translated-by"].as_str(), Some("a"), "{id}");
        assert_eq!(now["reviewed-by"].as_str(), Some("k"), "{id}");
        assert_eq!(now["origin"].as_str(), Some("person"), "{id}");
    }
    // It says nothing of texts whose writer is on record.
    let other = page(
        &copy,
        "ko",
        "K. Review",
        &[verdict(&copy, "ko", PICKUP, "approve")],
    );
    import(
        &copy,
        &other,
        &["--reviewed-by", "k", "--translated-by", "a"],
    )
    .ok();
    assert!(!record(&copy, PICKUP).contains_key("translated-by"));
}

#[test]
fn a_hostile_file_is_refused_with_its_place_and_changes_nothing() {
    let copy = Copy::new();
    let file = page(
        &copy,
        "ko",
        "K. Review",
        &[verdict(&copy, "ko", TRACK, "approve")],
    );
    let text = serde_json::to_string_pretty(&file).expect("JSON");
    let before = files(copy.path());
    let verdict = serde_json::to_string(&file["verdicts"][0]).expect("JSON");
    let deep = "[".repeat(100_000);
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1).into_bytes()
    };
    let cut = text.find("\"version\"").expect("a version");
    for (content, said) in [
        (
            b"{\n \"kind\": \"\xff\"}".to_vec(),
            "line 2, column 11: this is not UTF-8",
        ),
        (
            b"\xff\xfe{\x00".to_vec(),
            "line 1, column 1: this is not UTF-8",
        ),
        (text.as_bytes()[..cut].to_vec(), "this cannot be read: EOF"),
        (
            b"{}".to_vec(),
            "line 1, column 1: this is JSON, but not a review file",
        ),
        (
            b"[1, 2]".to_vec(),
            "line 1, column 1: this is not a review file",
        ),
        (with("\"K. Review\"", &deep), "this cannot be read"),
        (
            with("\"version\": 1", "\"version\": 2"),
            "this file is of version 2",
        ),
        (
            with("\"locale\": \"ko\"", "\"locale\": \"de\""),
            "is in `de`, which is no language of this library",
        ),
        (
            with("\"locale\": \"ko\"", "\"locale\": \"Korean\""),
            "is in `Korean`",
        ),
        (
            with("\"locale\": \"ko\"", "\"locale\": \"__proto__\""),
            "is in `__proto__`",
        ),
        (
            with("\"library\": \"", "\"library\": \"Other \\u202e"),
            "is about `Other \\u{202e}",
        ),
        (
            with("\"verdicts\": [", &format!("\"verdicts\": [{verdict},")),
            "there are two verdicts on `package-theft-track`",
        ),
        (
            with("package-theft-track", "__proto__"),
            "has nothing of this project",
        ),
        (
            with("package-theft-track", "constructor"),
            "has nothing of this project",
        ),
        (
            with(
                "\"verdict\": \"approve\"",
                "\"verdict\": \"approve\", \"verdict\": \"reject\"",
            ),
            "duplicate field `verdict`",
        ),
    ] {
        let ran = import_text(&copy, content, BY_K);
        ran.refused(2, &[said, "back.json"]);
        let mut after = files(copy.path());
        after.remove("back.json");
        assert_eq!(before, after, "{said}");
    }
    // A key that nobody knows is none of ours.
    let more = with(
        "\"id\":",
        "\"__proto__\": { \"id\": \"x\" }, \"constructor\": 1, \"id\":",
    );
    import_text(&copy, [b"\xef\xbb\xbf", &more[..]].concat(), BY_K).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("k"));
    // One text that is not there does not keep the others out.
    let mut gone = file["verdicts"][0].clone();
    gone["id"] = "package-theft-gone".into();
    let both = page(
        &copy,
        "ko",
        "K. Review",
        &[gone, file["verdicts"][0].clone()],
    );
    let ran = import(&copy, &both, BY_K);
    assert!(
        ran.code == 1
            && ran
                .stdout
                .contains("`package-theft-gone`: the English has no such message"),
        "{ran:#?}"
    );
    // Nor is there anything to do in a project that is no library.
    let foreign = tempfile::tempdir().expect("a folder");
    crate::support::write(foreign.path(), "l10n.toml", crate::support::FOREIGN);
    crate::support::write(foreign.path(), "en/a.ftl", "a = A\n");
    let path = copy.file("back.json");
    crate::support::run_in(foreign.path(), &["import", path.to_str().expect("UTF-8")])
        .refused(2, &["this project is no library"]);
}
