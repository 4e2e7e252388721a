//! `import` of what the page for reviewers saves: verdicts go on record as `review record` would have them, and no other way.

use beatbook::library::Library;
use beatbook::testing::prints;
use serde_json::{Value, json};

use crate::exchange::{KO, KO_RECORDS, TRACK, files, record};
use crate::support::{Copy, Ran, schemas};

const HOW: &str = "package-theft-how";
const PICKUP: &str = "package-theft-pickup";
const IN_PROGRESS: &str = "package-theft-in-progress";
const EN: &str = "content/topics/package-theft.ftl";
const EN_RECORDS: &str = "content/topics/package-theft.review.toml";

/// A verdict on a text as it is now.
fn verdict(copy: &Copy, locale: &str, id: &str, decision: &str) -> Value {
    let library = Library::open(copy.path()).expect("a library");
    verdict_in(&library, locale, id, decision)
}

fn verdict_in(library: &Library, locale: &str, id: &str, decision: &str) -> Value {
    let unit = library.by_id(id).expect("looked up").expect(id).unit();
    let found = prints(library, &unit, &locale.parse().expect("a tag"));
    let found = found.expect("read").expect("a file").messages;
    let (_, source, target) = found.into_iter().find(|(own, ..)| own == id).expect(id);
    json!({
        "id": id, "source": source, "target": target, "verdict": decision, "units": {},
        "note": if decision == "reject" { "틀림" } else { "" },
        "category": null, "seconds": 4.2, "at": "2026-11-25T14:03:00.000Z",
    })
}

/// A change of one unit.
fn change(copy: &Copy, locale: &str, key: &str, text: &str) -> Value {
    let id = key.split(['.', '[']).next().expect("an id");
    let mut verdict = verdict(copy, locale, id, "change");
    verdict["units"][key] = text.into();
    verdict
}

/// The file that the page saves.
fn page(copy: &Copy, locale: &str, reviewer: &str, verdicts: &[Value]) -> Value {
    let settings: toml::Table = copy.read("beatbook.toml").parse().expect("TOML");
    let count = |decision: &str| {
        verdicts
            .iter()
            .filter(|one| one["verdict"] == decision)
            .count()
    };
    let file = json!({
        "version": 1, "kind": "beatbook-review", "library": settings["library"]["name"].as_str(), "locale": locale, "reviewer": reviewer,
        "summary": { "approve": count("approve"), "change": count("change"), "reject": count("reject"), "median-seconds": 4.2 },
        "verdicts": verdicts,
    });
    schemas::hold("review-file", &file);
    file
}

/// What a reviewer sends back: one verdict of each kind.
pub(crate) fn saved_by_the_page(copy: &Copy, locale: &str, reviewer: &str) -> String {
    let verdicts = [
        verdict(copy, locale, "pickpocket-jostled", "approve"),
        change(
            copy,
            locale,
            "pickpocket-carry-less.short",
            "그날 필요한 카드와 현금만 가지고 다니세요.",
        ),
        verdict(copy, locale, "pickpocket-how", "reject"),
    ];
    page(copy, locale, reviewer, &verdicts).to_string()
}

fn import(copy: &Copy, file: &Value, more: &[&str]) -> Ran {
    let text = serde_json::to_string_pretty(file).expect("JSON");
    import_text(copy, text, more)
}

fn import_text(copy: &Copy, text: impl AsRef<[u8]>, more: &[&str]) -> Ran {
    copy.write("back.json", text);
    let path = copy.file("back.json");
    copy.run(&[&["import", path.to_str().expect("UTF-8")], more].concat())
}

/// What was refused, which is a file of the same form.
fn refused(copy: &Copy) -> Value {
    let file = serde_json::from_str(&copy.read("back.refused.json")).expect("JSON");
    schemas::hold("review-file", &file);
    std::fs::remove_file(copy.file("back.refused.json")).expect("removed");
    file
}

/// Files of verdicts, with and without everything that may be lacking: as a page saves them, and as the program writes them.
pub(crate) fn refused_files() -> Vec<Value> {
    let copy = Copy::new();
    let full = || {
        let mut full = verdict(&copy, "ko", TRACK, "reject");
        full["category"] = "other".into();
        full
    };
    let mut bare = full();
    for key in ["category", "seconds", "at"] {
        bare[key] = Value::Null;
    }
    let files = [full(), bare].map(|verdict| page(&copy, "ko", "K. Review", &[verdict]));
    copy.replace(KO, "주문할", "주문하실");
    let mut all = Vec::new();
    for file in files {
        assert_eq!(import(&copy, &file, BY_K).code, 1);
        all.extend([refused(&copy), file]);
    }
    all
}

const BY_K: &[&str] = &["--reviewed-by", "k"];
const BY_B: &[&str] = &["--reviewed-by", "b"];

#[test]
fn verdicts_go_on_record_and_only_once() {
    let copy = Copy::new();
    let mut wrong = verdict(&copy, "ko", PICKUP, "reject");
    wrong["category"] = "accuracy/omission".into();
    let right = verdict(&copy, "ko", TRACK, "approve");
    let better = change(
        &copy,
        "ko",
        "package-theft-how.short",
        "택배는 몇 분 만에 사라집니다.",
    );
    let file = page(&copy, "ko", "K. Review", &[right, better, wrong]);
    let before = files(copy.path());
    let text = copy.read(KO);
    // Shown first, to whoever has not yet said who it was.
    let dry = import(&copy, &file, &["--dry-run"]).ok();
    for said in [
        "package-theft-track  locales/ko/topics/package-theft.ftl  (reviewed by k)",
        "package-theft-pickup  locales/ko/topics/package-theft.ftl  (rejected: omission: 틀림)",
        "    .short: 택배는 [-배달된 지 -]몇 분 만에 ",
        "Would record in ko: 1 approved, 1 changed, 1 rejected; 0 there already, 0 refused",
    ] {
        assert!(dry.stdout.contains(said), "{said}: {dry:#?}");
    }
    assert!(
        dry.stderr.contains("add --reviewed-by k, if it was"),
        "{dry:#?}"
    );
    let mut now = files(copy.path());
    now.remove("back.json");
    assert_eq!(before, now, "a dry run changes nothing");
    import(&copy, &file, &[]).refused(
        2,
        &[
            "it was `k` who gave",
            "--reviewed-by k",
            "nothing was changed",
        ],
    );
    let ran = import(&copy, &file, BY_K).ok();
    assert!(
        ran.stdout.contains(
            "Recorded in ko: 1 approved, 1 changed, 1 rejected; 0 there already, 0 refused"
        ),
        "{ran:#?}"
    );
    let right = record(&copy, TRACK);
    assert_eq!(right["state"].as_str(), Some("reviewed"));
    assert_eq!(right["reviewed-by"].as_str(), Some("k"));
    assert_eq!(right["origin"].as_str(), Some("machine"));
    assert_eq!(
        right["on"].to_string(),
        "2026-11-25",
        "the day of the verdict"
    );
    let wrong = record(&copy, PICKUP);
    let rejected = wrong["rejected"].as_table().expect("a table");
    assert_eq!(rejected["by"].as_str(), Some("k"));
    assert_eq!(rejected["reason"].as_str(), Some("omission: 틀림"));
    assert_eq!(rejected["category"].as_str(), Some("accuracy"));
    assert!(!wrong.contains_key("reviewed-by"));
    // Whoever changes a text has written it, and does not review it.
    let better = record(&copy, HOW);
    assert_eq!(better["state"].as_str(), Some("translated"));
    assert_eq!(better["translated-by"].as_str(), Some("k"));
    assert_eq!(better["origin"].as_str(), Some("machine-edited"));
    assert!(!better.contains_key("reviewed-by"), "{better:?}");
    assert_eq!(
        copy.read(KO),
        text.replace(
            "택배는 배달된 지 몇 분 만에 도둑맞을 수 있습니다.",
            "택배는 몇 분 만에 사라집니다."
        ),
        "nothing but the changed text changes"
    );
    let after = files(copy.path());
    let again = import(&copy, &file, BY_K).ok();
    assert!(
        again
            .stdout
            .contains("0 approved, 0 changed, 0 rejected; 3 there already"),
        "{again:#?}"
    );
    assert_eq!(after, files(copy.path()));
    // Nor does the next file of the same person approve what they wrote.
    let own = page(&copy, "ko", "k", &[verdict(&copy, "ko", HOW, "approve")]);
    let ran = import(&copy, &own, BY_K);
    assert!(
        ran.code == 1 && ran.stdout.contains("nobody reviews their own translation"),
        "{ran:#?}"
    );
    import(
        &copy,
        &page(&copy, "ko", "b", &[verdict(&copy, "ko", HOW, "approve")]),
        BY_B,
    )
    .ok();
    assert_eq!(record(&copy, HOW)["reviewed-by"].as_str(), Some("b"));
}

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
fn a_stale_text_is_still_right_if_it_was_judged_beside_the_new_english() {
    let copy = Copy::new();
    copy.set_value(EN, TRACK, "Track each order, and take it in at once.");
    let file = page(
        &copy,
        "ko",
        "K. Review",
        &[verdict(&copy, "ko", TRACK, "approve")],
    );
    import(&copy, &file, BY_K).ok();
    let now = record(&copy, TRACK);
    let source = file["verdicts"][0]["source"].as_str();
    assert_eq!(
        (now["reviewed-by"].as_str(), now["source"].as_str()),
        (Some("k"), source)
    );
    // And changed.
    copy.set_value(EN, HOW, "Thieves follow deliveries.");
    let file = page(
        &copy,
        "ko",
        "K. Review",
        &[change(&copy, "ko", HOW, "도둑은 배달원을 따라다닙니다.")],
    );
    import(&copy, &file, BY_K).ok();
    let source = file["verdicts"][0]["source"].as_str();
    assert_eq!(record(&copy, HOW)["source"].as_str(), source);
    assert!(
        copy.message(HOW, "ko")["reasons"]
            .to_string()
            .contains("unreviewed")
    );
}

#[test]
fn a_change_is_checked_as_a_translation_is() {
    let copy = Copy::new();
    let text =
        |key: &str, text: &str| page(&copy, "ko", "B. Review", &[change(&copy, "ko", key, text)]);
    let before = (copy.read(KO), copy.read(KO_RECORDS));
    for (file, said) in [
        (
            text(IN_PROGRESS, "바로 전화하세요."),
            "leaves out { -contact-emergency }",
        ),
        (
            text(IN_PROGRESS, "911에 전화하세요."),
            "leaves out { -contact-emergency }",
        ),
        (
            text(TRACK, "1-800-555-0199 주문하세요."),
            "is typed into the text",
        ),
        (
            text(TRACK, "{ $x } 주문하세요."),
            "{ $x }, which the English does not have",
        ),
        (text(TRACK, "{ 주문하세요."), "has no partner"),
        (text(TRACK, "\u{200B}주문하세요."), "U+200B"),
        (text(TRACK, "주문\u{0}하세요."), "\\u0000"),
        (text(TRACK, "  "), "emptied"),
        (
            text("package-theft-track.long", "주문하세요."),
            "no such part",
        ),
        (
            text("package-theft-track[$x: __proto__]", "주문하세요."),
            "no such part",
        ),
        (
            page(
                &copy,
                "ko",
                "B. Review",
                &[verdict(&copy, "ko", TRACK, "change")],
            ),
            "there is no new text",
        ),
    ] {
        let ran = import(&copy, &file, BY_B);
        assert!(
            ran.code == 1 && ran.stdout.contains(said),
            "{said}: {ran:#?}"
        );
        assert_eq!((copy.read(KO), copy.read(KO_RECORDS)), before, "{said}");
        let mut rest = refused(&copy);
        rest["verdicts"][0]
            .as_object_mut()
            .expect("an object")
            .remove("refused");
        assert_eq!(rest["verdicts"], file["verdicts"], "nothing is lost");
    }
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

#[test]
fn english_is_judged_as_a_translation_is() {
    let copy = Copy::new();
    let both = [
        verdict(&copy, "en", TRACK, "approve"),
        change(
            &copy,
            "en",
            "package-theft-how.short",
            "Packages go within minutes.",
        ),
    ];
    let file = page(&copy, "en", "B. Review", &both);
    let (english, korean) = (copy.read(EN), copy.read(KO));
    let ran = import(
        &copy,
        &file,
        &["--reviewed-by", "b", "--translated-by", "a"],
    )
    .ok();
    assert!(
        ran.stderr.contains("its translations are stale"),
        "{ran:#?}"
    );
    let all: toml::Table = copy.read(EN_RECORDS).parse().expect("records");
    assert_eq!(all[TRACK]["reviewed-by"].as_str(), Some("b"));
    assert_eq!(all[HOW]["translated-by"].as_str(), Some("b"));
    assert_eq!(
        all[HOW]["source"], all[HOW]["target"],
        "English is its own source"
    );
    assert!(
        !all[HOW]
            .as_table()
            .expect("a table")
            .contains_key("reviewed-by")
    );
    assert_ne!(copy.read(EN), english);
    assert!(
        copy.read(EN)
            .contains("    .short = Packages go within minutes.\n")
    );
    assert_eq!(copy.read(KO), korean);
    assert_eq!(
        import(
            &copy,
            &file,
            &["--reviewed-by", "b", "--translated-by", "a"]
        )
        .code,
        0
    );
    // The English that was judged is no longer there.
    copy.set_value(EN, TRACK, "Track each order.");
    let ran = import(
        &copy,
        &file,
        &["--reviewed-by", "b", "--translated-by", "a"],
    );
    assert!(
        ran.stdout
            .contains("`package-theft-track`: the text has changed since"),
        "{ran:#?}"
    );
}

#[test]
fn what_check_denies_in_a_precincts_text_is_said_as_check_says_it() {
    let copy = Copy::new();
    let own = "precincts/110/locales/ko/topics/night-market.ftl";
    copy.write(
        "precincts/110/content/topics/night-market.ftl",
        "night-market = Night market\n    .summary = Keep your things safe.\n    .keywords = market\nnight-market-bag = Close your bag.\n    .short = Close it.\n",
    )
    .write(
        "precincts/110/content/topics/night-market.toml",
        "group = \"street\"\nchannels = [\"x\", \"sms\"]\n",
    )
    .write(
        own,
        "night-market = 야시장\n    .summary = 물건을 잘 지키세요.\n    .keywords = 시장\nnight-market-bag = 가방을 닫으세요.\n    .short = 닫으세요.\n",
    );
    let library = Library::open(copy.path()).expect("a library");
    let library = library.with_precinct("110").expect("a precinct");
    let long = "가".repeat(71);
    let mut own_text = verdict_in(&library, "ko", "night-market-bag", "change");
    own_text["units"]["night-market-bag.short"] = long.clone().into();
    let mut file = page(
        &copy,
        "ko",
        "B. Review",
        &[
            own_text,
            change(&copy, "ko", &format!("{TRACK}.short"), &long),
        ],
    );
    let precinct = library.precinct().expect("laid over");
    let name = format!(
        "{} · {}",
        file["library"].as_str().expect("a name"),
        precinct.name
    );
    file["library"] = name.into();
    let by = ["--precinct", "110", "--reviewed-by", "b"];
    let before = copy.read(own);
    let dry = import(&copy, &file, &[&by[..], &["--dry-run"]].concat()).ok();
    assert_eq!(copy.read(own), before);
    let ran = import(&copy, &file, &by).ok();
    assert!(copy.read(own).contains(&long));
    let found = copy.check(&["--locale", "ko", "--precinct", "110"]);
    let mut expected: Vec<String> = found
        .findings("too-long")
        .iter()
        .map(|finding| {
            let place = &finding["places"][0];
            format!(
                "check: {}:{}:{}: error too-long {}",
                place["path"].as_str().expect("a path"),
                place["line"],
                place["column"],
                finding["text"].as_str().expect("a text")
            )
        })
        .collect();
    expected.sort();
    assert_eq!(expected.len(), 2, "{expected:#?}");
    for ran in [&dry, &ran] {
        let said = ran.stdout.lines();
        let mut said: Vec<&str> = said.filter(|line| line.starts_with("check: ")).collect();
        said.sort_unstable();
        assert_eq!(said, expected, "{ran:#?}");
        assert!(ran.stderr.contains("fails by 2 findings"), "{ran:#?}");
    }
}

#[test]
fn a_precincts_page_is_about_its_own_texts_and_the_librarys() {
    let copy = Copy::new();
    let own = "precincts/110/locales/ko/places.ftl";
    let library = Library::open(copy.path()).expect("a library");
    let library = library.with_precinct("110").expect("a precinct");
    let place = "place-corona";
    assert!(
        copy.read(own).contains(&format!("{place} =")),
        "{}",
        copy.read(own)
    );
    let mut renamed = verdict_in(&library, "ko", place, "change");
    renamed["units"][place] = "코로나 동네".into();
    let mut file = page(
        &copy,
        "ko",
        "B. Review",
        &[renamed, verdict(&copy, "ko", TRACK, "approve")],
    );
    let settings: toml::Table = copy
        .read("precincts/110/precinct.toml")
        .parse()
        .expect("TOML");
    let name = format!(
        "{} · {}",
        file["library"].as_str().expect("a name"),
        settings["name"].as_str().expect("a name")
    );
    file["library"] = name.into();
    import(&copy, &file, BY_B).refused(2, &["--precinct NAME"]);
    import(&copy, &file, &["--precinct", "110", "--reviewed-by", "b"]).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("b"));
    assert!(copy.read(own).contains(&format!("{place} = 코로나 동네\n")));
    let records: toml::Table = copy
        .read("precincts/110/locales/ko/places.review.toml")
        .parse()
        .expect("records");
    assert_eq!(records[place]["translated-by"].as_str(), Some("b"));
}

#[test]
fn what_others_recorded_meanwhile_stands() {
    let copy = Copy::new();
    let approve = |id: &str| {
        page(
            &copy,
            "ko",
            "K. Review",
            &[verdict(&copy, "ko", id, "approve")],
        )
    };
    // Reviewed and approved by others.
    copy.record(TRACK, "ko", &["--reviewed-by", "b", "--approved-by", "a"])
        .ok();
    let before = copy.read(KO_RECORDS);
    import(&copy, &approve(TRACK), BY_K).ok();
    assert_eq!(copy.read(KO_RECORDS), before);
    // Rejected by somebody else.
    copy.record(HOW, "ko", &["--rejected-by", "b", "--note", "틀림"])
        .ok();
    let ran = import(&copy, &approve(HOW), BY_K);
    assert!(
        ran.code == 1 && ran.stdout.contains("`b` rejected this text"),
        "{ran:#?}"
    );
    // Rejected by the reviewer, after the verdict: an old file does not take that back.
    copy.record(PICKUP, "ko", &["--rejected-by", "k", "--note", "틀림"])
        .ok();
    let ran = import(&copy, &approve(PICKUP), BY_K);
    assert!(
        ran.code == 1
            && ran
                .stdout
                .contains("rejected this text later, on 2026-11-27"),
        "{ran:#?}"
    );
    let mut later = approve(PICKUP);
    later["verdicts"][0]["at"] = "2026-11-27T20:00:00.000Z".into();
    import(&copy, &later, BY_K).ok();
    assert_eq!(record(&copy, PICKUP)["reviewed-by"].as_str(), Some("k"));
    // A clock that is ahead proves nothing.
    let mut ahead = approve(IN_PROGRESS);
    ahead["verdicts"][0]["at"] = "2027-01-01T00:00:00.000Z".into();
    import(&copy, &ahead, BY_K).ok();
    assert_eq!(record(&copy, IN_PROGRESS)["on"].to_string(), "2026-11-27");
}

#[test]
fn files_imported_at_once_lose_nothing() {
    for round in 0..6 {
        let copy = Copy::new();
        let new = [
            "도둑은 배달원을 따라다닙니다.",
            "도둑이 배달원을 따라갑니다.",
        ][round % 2];
        let one = page(
            &copy,
            "ko",
            "K. Review",
            &[verdict(&copy, "ko", TRACK, "approve")],
        );
        let two = page(&copy, "ko", "B. Review", &[change(&copy, "ko", HOW, new)]);
        let runs = [("one.json", &one, "k"), ("two.json", &two, "b")].map(|(path, file, who)| {
            copy.write(path, file.to_string());
            copy.spawn(&["import", path, "--reviewed-by", who])
        });
        for mut run in runs {
            assert!(run.wait().expect("ended").success());
        }
        assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("k"));
        assert_eq!(record(&copy, HOW)["translated-by"].as_str(), Some("b"));
        assert!(copy.read(KO).contains(new));
    }
}

/// Whatever a page shows, a verdict on it is taken: no text is shown for nothing.
#[cfg(feature = "site")]
#[test]
fn every_text_that_a_page_shows_can_be_approved() {
    use crate::site::{assigned, made as site};
    let copy = Copy::whole();
    let made = site(&copy, &["--precinct", "110"]);
    for locale in ["en", "ko", "es"] {
        let queue = assigned(&made[&format!("data/review/{locale}.js")]);
        let files = queue["files"].as_array().expect("files").iter();
        let texts = files.flat_map(|file| {
            let script = &made[file["script"].as_str().expect("a path")];
            assigned(script)["texts"].as_array().expect("texts").clone()
        });
        let verdicts: Vec<Value> = texts
            .map(|text| {
                json!({
                    "id": text["id"], "source": text["source"], "target": text["target"], "verdict": "approve", "units": {},
                    "note": "", "category": null, "seconds": null, "at": null,
                })
            })
            .collect();
        assert!(verdicts.len() > 300, "{locale}: {}", verdicts.len());
        let file = page(&copy, locale, "B. Review", &verdicts);
        let ran = import(
            &copy,
            &file,
            &[
                "--precinct",
                "110",
                "--reviewed-by",
                "b",
                "--translated-by",
                "a",
            ],
        )
        .ok();
        let all = format!(
            "Recorded in {locale}: {} approved, 0 changed",
            verdicts.len()
        );
        assert!(
            ran.stdout.contains(&all),
            "{all}: {}",
            ran.stdout.lines().last().unwrap_or_default()
        );
    }
    let after = site(&copy, &["--precinct", "110"]);
    for locale in ["en", "ko", "es"] {
        assert_eq!(
            assigned(&after[&format!("data/review/{locale}.js")])["files"],
            json!([]),
            "{locale}"
        );
    }
}
