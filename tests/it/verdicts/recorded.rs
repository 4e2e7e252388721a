//! What verdicts put on record.

use super::{
    BY_B, BY_K, EN, EN_RECORDS, HOW, IN_PROGRESS, PICKUP, change, import, page, refused, verdict,
};
use crate::exchange::{KO, KO_RECORDS, TRACK, files, record};
use crate::support::Copy;

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
