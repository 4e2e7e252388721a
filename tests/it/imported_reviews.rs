//! `import`: what goes on record by it, and what does not.

use crate::exchange::{KO, KO_RECORDS, TRACK, export, import, record, set_target, signed_off};
use crate::support::Copy;

#[test]
fn whoever_may_not_review_a_sensitive_text_does_not_keep_it_out() {
    let copy = Copy::new();
    copy.replace(
        "content/topics/package-theft.toml",
        "sensitive = false",
        "sensitive = true",
    );
    let file = signed_off(&export(&copy, "ko", &[]), TRACK);
    // As it was, there is nothing but the review, and nothing changes.
    let ran = import(&copy, &file, &["--reviewed-by", "k"]);
    assert!(
        ran.code == 1 && ran.stdout.contains("listed as bilingual"),
        "{ran:#?}"
    );
    assert!(!record(&copy, TRACK).contains_key("reviewed-by"));
    std::fs::remove_file(copy.file("back.refused.xlf")).expect("it was written");
    let file = set_target(&file, TRACK, "주문할", "주문하실");
    let ran = import(
        &copy,
        &file,
        &["--translated-by", "a", "--reviewed-by", "k"],
    );
    assert_eq!(ran.code, 1, "{ran:#?}");
    for said in [
        "refused, line ",
        "`package-theft-track`: `k` is listed as bilingual",
        "Changed 1 message in ko, 0 reviewed",
    ] {
        assert!(ran.stdout.contains(said), "{said}: {ran:#?}");
    }
    assert!(copy.read(KO).contains("package-theft-track = 주문하실"));
    let now = record(&copy, TRACK);
    assert_eq!(now["translated-by"].as_str(), Some("a"));
    assert_eq!(now["state"].as_str(), Some("translated"));
    assert!(!now.contains_key("reviewed-by"));
    // Somebody who is qualified goes through what was refused.
    let refused = copy.read("back.refused.xlf");
    assert!(
        refused.contains("Refused: `k` is listed as bilingual"),
        "{refused}"
    );
    import(&copy, &signed_off(&refused, TRACK), &["--reviewed-by", "b"]).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("b"));
}

#[test]
fn a_translator_does_not_sign_off_their_own_text_in_a_second_import() {
    let copy = Copy::new();
    let file = set_target(&export(&copy, "ko", &[]), TRACK, "주문할", "주문하실");
    import(&copy, &file, &["--translated-by", "b"]).ok();
    let file = signed_off(&export(&copy, "ko", &[]), TRACK);
    let before = copy.read(KO_RECORDS);
    let ran = import(&copy, &file, &["--reviewed-by", "b"]);
    assert!(
        ran.code == 1 && ran.stdout.contains("their own translation"),
        "{ran:#?}"
    );
    // Nor by naming somebody else as the translator of what they did not touch.
    let ran = import(
        &copy,
        &file,
        &["--reviewed-by", "b", "--translated-by", "a"],
    );
    assert!(
        ran.code == 1 && ran.stdout.contains("their own translation"),
        "{ran:#?}"
    );
    assert_eq!(copy.read(KO_RECORDS), before);
    import(&copy, &file, &["--reviewed-by", "k"]).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("k"));
}

#[test]
fn a_rejected_text_stays_rejected_until_it_comes_back_changed() {
    let copy = Copy::new();
    let reject = |id: &str| {
        let args = [
            "review",
            "record",
            id,
            "--lang",
            "ko",
            "--rejected-by",
            "b",
            "--note",
            "틀림",
        ];
        copy.run(&args).ok();
    };
    reject(TRACK);
    reject("package-theft");
    let file = export(&copy, "ko", &[]);
    let before = copy.read(KO_RECORDS);
    // Neither as it was, nor with other search words: records know the text by its print, which leaves them out.
    import(
        &copy,
        &file,
        &["--translated-by", "a", "--reviewed-by", "k"],
    )
    .ok();
    let words = set_target(
        &file,
        "package-theft.keywords",
        "</target>",
        ", 현관</target>",
    );
    import(&copy, &words, &["--translated-by", "a"]).ok();
    assert!(copy.read(KO).contains(", 현관"));
    assert_eq!(copy.read(KO_RECORDS), before);
    let file = signed_off(&file, TRACK);
    let ran = import(
        &copy,
        &file,
        &["--translated-by", "a", "--reviewed-by", "k"],
    );
    assert!(
        ran.code == 1 && ran.stdout.contains("`b` rejected this text"),
        "{ran:#?}"
    );
    assert_eq!(copy.read(KO_RECORDS), before);
    let changed = set_target(&file, TRACK, "주문할", "주문하실");
    import(
        &copy,
        &changed,
        &["--translated-by", "a", "--reviewed-by", "k"],
    )
    .ok();
    let now = record(&copy, TRACK);
    assert!(!now.contains_key("rejected"), "{now:?}");
    assert_eq!(now["reviewed-by"].as_str(), Some("k"));
}

#[test]
fn a_review_on_record_is_not_replaced_by_another() {
    let copy = Copy::new();
    let approve = [
        "review",
        "record",
        TRACK,
        "--lang",
        "ko",
        "--reviewed-by",
        "b",
        "--approved-by",
        "a",
    ];
    copy.run(&approve).ok();
    let file = export(&copy, "ko", &[]);
    assert!(file.contains("approved=\"yes\""), "{file}");
    let before = copy.read(KO_RECORDS);
    import(&copy, &file, &["--reviewed-by", "k"]).ok();
    assert_eq!(copy.read(KO_RECORDS), before);
}

#[test]
fn a_machine_draft_is_reviewed_only_by_a_named_person() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    assert!(file.contains("state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\""));
    let approved = ["package-theft-pickup", "package-theft-pickup.short"]
        .iter()
        .fold(file, |file, key| {
            let file = set_target(&file, key, "needs-review-translation", "final");
            let unit = format!("<trans-unit id=\"{key}\"");
            file.replace(&unit, &format!("<trans-unit approved=\"yes\" id=\"{key}\""))
        });
    let before = copy.read(KO_RECORDS);
    import(&copy, &approved, &[]).ok();
    assert_eq!(copy.read(KO_RECORDS), before, "no tool's word is a review");
    import(&copy, &approved, &["--reviewed-by", "nobody"]).refused(2, &["no reviewer `nobody`"]);
    import(
        &copy,
        &approved,
        &["--reviewed-by", "k", "--translated-by", "k"],
    )
    .refused(2, &["their own translation"]);
    import(&copy, &approved, &["--reviewed-by", "k"]).ok();
    let after = copy.read(KO_RECORDS);
    assert_eq!(after.matches("reviewed-by = \"k\"").count(), 1, "{after}");
    assert_eq!(after.matches("state = \"reviewed\"").count(), 1);
}
