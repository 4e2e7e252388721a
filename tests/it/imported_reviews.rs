//! `import`: what goes on record by it, and what does not.

use crate::exchange::{KO, KO_RECORDS, TRACK, export, import, record, set_target, signed_off};
use crate::support::{Copy, WRITTEN_AND_REVIEWED};

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
        copy.record(id, "ko", &["--rejected-by", "b", "--note", "틀림"])
            .ok();
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

/// The file still says of the text what was true of the one before.
#[test]
fn a_reviewed_text_that_was_edited_is_not_reviewed() {
    let copy = Copy::new();
    copy.run(
        &[
            &["review", "record", TRACK, "--lang", "ko"],
            WRITTEN_AND_REVIEWED,
        ]
        .concat(),
    )
    .ok();
    let file = export(&copy, "ko", &[]);
    assert!(file.contains("signed-off"), "{file}");
    let edited = set_target(&file, TRACK, "주문할", "물건을 주문할");
    let ran = import(
        &copy,
        &edited,
        &["--translated-by", "a", "--reviewed-by", "k"],
    );
    assert_eq!(ran.code, 1, "{ran:#?}");
    let said = "the text that was exported was on record as reviewed";
    assert!(ran.stdout.contains(said), "{ran:#?}");
    assert!(copy.read(KO).contains("물건을 주문할"), "the text is taken");
    let now = record(&copy, TRACK);
    assert_eq!(now["state"].as_str(), Some("translated"), "{now}");
    assert!(now.get("reviewed-by").is_none(), "{now}");
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

/// A file without one of its units.
fn without_unit(file: &str, key: &str) -> String {
    let at = file
        .find(&format!("<trans-unit id=\"{key}\""))
        .expect("the unit");
    let end = "</trans-unit>";
    let after = at + file[at..].find(end).expect("closed") + end.len();
    format!("{}{}", &file[..at], &file[after..])
}

#[test]
fn a_review_of_a_part_is_no_review_of_the_message() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let before = copy.read(KO_RECORDS);
    let short = format!("{TRACK}.short");
    let all = signed_off(&file, TRACK);
    for part in [
        // The text that nobody looked at is not in the file, or not marked.
        without_unit(&all.replace("approved=\"yes\" ", ""), TRACK).replace(
            &format!("<trans-unit id=\"{short}"),
            &format!("<trans-unit approved=\"yes\" id=\"{short}"),
        ),
        file.replace(
            &format!("<trans-unit id=\"{TRACK}\""),
            &format!("<trans-unit approved=\"yes\" id=\"{TRACK}\""),
        ),
    ] {
        let ran = import(&copy, &part, &["--reviewed-by", "k"]);
        assert!(
            ran.code == 1 && ran.stdout.contains("only a part"),
            "{ran:#?}"
        );
        assert_eq!(copy.read(KO_RECORDS), before);
    }
    import(&copy, &all, &["--reviewed-by", "k"]).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("k"));
}

#[test]
fn parts_from_different_exports_are_not_one_message() {
    let copy = Copy::new();
    let old = set_target(
        &export(&copy, "ko", &[]),
        &format!("{TRACK}.short"),
        "</target>",
        "!</target>",
    );
    copy.replace(
        "content/topics/package-theft.ftl",
        "Track each order",
        "Follow each order",
    );
    let new = set_target(&export(&copy, "ko", &[]), TRACK, "주문할", "주문하실");
    // The text that was made from the old English stands after one that was made from the new.
    let at = |file: &str| {
        file.find(&format!("<trans-unit id=\"{TRACK}.short\""))
            .expect("the unit")
    };
    let end = |file: &str| at(file) + file[at(file)..].find("</trans-unit>").expect("closed");
    let mixed = format!(
        "{}{}{}",
        &new[..at(&new)],
        &old[at(&old)..end(&old)],
        &new[end(&new)..]
    );
    let before = copy.read(KO);
    let ran = import(&copy, &mixed, &["--translated-by", "a"]);
    assert!(
        ran.code == 1 && ran.stdout.contains("different exports"),
        "{ran:#?}"
    );
    assert_eq!(copy.read(KO), before);
}

/// As docs/exchange.md shows it: the translator's file is taken, and the reviewer signs the same file off.
#[test]
fn the_file_that_was_taken_is_signed_off_later_and_once() {
    let copy = Copy::new();
    let file = set_target(&export(&copy, "ko", &[]), TRACK, "주문할", "주문하실");
    import(&copy, &file, &["--translated-by", "a"]).ok();
    let file = signed_off(&file, TRACK);
    import(&copy, &file, &["--reviewed-by", "k"]).ok();
    let now = copy.read(KO_RECORDS);
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("k"));
    import(
        &copy,
        &file,
        &["--translated-by", "a", "--reviewed-by", "k"],
    )
    .ok();
    assert_eq!(copy.read(KO_RECORDS), now);
    // But not once the text is another one.
    copy.replace(KO, "주문하실", "주문하시는");
    let ran = import(&copy, &file, &["--reviewed-by", "k"]);
    assert!(
        ran.code == 1 && ran.stdout.contains("has changed since the export"),
        "{ran:#?}"
    );
}

#[test]
fn a_precincts_own_sensitive_text_needs_a_qualified_person_too() {
    let copy = Copy::new();
    let folder = "precincts/110/content/topics/night-market";
    copy.write(&format!("{folder}.ftl"), "night-market = Night market\n    .summary = Keep your things safe.\n    .keywords = market\n")
        .write(&format!("{folder}.toml"), "group = \"street\"\nsensitive = true\nchannels = [\"x\"]\n");
    let translation = "precincts/110/locales/ko/topics/night-market.ftl";
    copy.write(
        translation,
        "night-market = 야시장\n    .summary = 물건을 잘 지키세요.\n    .keywords = 시장\n",
    );
    let records = translation.replace(".ftl", ".review.toml");
    copy.record(
        "night-market",
        "ko",
        &["--precinct", "110", "--origin", "machine"],
    )
    .ok();
    let file = signed_off(&export(&copy, "ko", &["--precinct", "110"]), "night-market");
    let ran = import(&copy, &file, &["--precinct", "110", "--reviewed-by", "k"]);
    assert!(
        ran.code == 1 && ran.stdout.contains("listed as bilingual"),
        "{ran:#?}"
    );
    assert!(!copy.read(&records).contains("reviewed-by"));
    import(&copy, &file, &["--precinct", "110", "--reviewed-by", "b"]).ok();
    assert!(copy.read(&records).contains("reviewed-by = \"b\""));
    assert!(export(&copy, "ko", &["--precinct", "110"]).contains("state=\"signed-off\""));
}

#[test]
fn a_withdrawn_text_stays_withdrawn() {
    let copy = Copy::new();
    let withdraw = [
        "review",
        "withdraw",
        TRACK,
        "--lang",
        "ko",
        "--by",
        "b",
        "--reason",
        "틀린 번호",
    ];
    copy.run(&withdraw).ok();
    let file = set_target(&export(&copy, "ko", &[]), TRACK, "주문할", "주문하실");
    let file = signed_off(&file, TRACK);
    import(
        &copy,
        &file,
        &["--translated-by", "a", "--reviewed-by", "k"],
    )
    .ok();
    let now = record(&copy, TRACK);
    assert!(now.contains_key("withdrawn"), "{now:?}");
    assert_eq!(now["reviewed-by"].as_str(), Some("k"));
}

#[test]
fn numbers_are_known_in_any_digits_and_another_languages_file_changes_nothing() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let before = (copy.read(KO), copy.read(KO_RECORDS));
    for typed in [
        "１-８００-５７７-８４７７",
        "١-٨٠٠-٥٧٧-٨٤٧٧",
        "९११",
        "９１１",
        "९1१",
        "{ \"911\" }",
        "9\u{2060}11",
        "9&#x200D;11",
    ] {
        let ran = import(
            &copy,
            &set_target(&file, TRACK, "주문할", &format!("{typed} 주문할")),
            &["--translated-by", "a"],
        );
        assert_eq!(ran.code, 1, "{typed}: {ran:#?}");
        assert_eq!((copy.read(KO), copy.read(KO_RECORDS)), before, "{typed}");
    }
    let es = |path: &str| copy.read(&path.replace("/ko/", "/es/"));
    let spanish = (es(KO), es(KO_RECORDS));
    let file = signed_off(&set_target(&file, TRACK, "주문할", "주문하실"), TRACK);
    let other = file.replace("target-language=\"ko\"", "target-language=\"es\"");
    import(
        &copy,
        &other,
        &["--translated-by", "a", "--reviewed-by", "b"],
    );
    assert_eq!((es(KO), es(KO_RECORDS)), spanish);
    assert_eq!((copy.read(KO), copy.read(KO_RECORDS)), before);
}

#[test]
fn imports_and_reviews_at_once_lose_nothing() {
    let texts = ["주문하실", "주문해 주실"];
    for round in 0..8 {
        let copy = Copy::new();
        let file = export(&copy, "ko", &[]);
        copy.write(
            "one.xlf",
            set_target(&file, TRACK, "주문할", texts[round % 2]),
        );
        copy.write(
            "two.xlf",
            set_target(&file, "package-theft-how", "수법", "방법"),
        );
        let one = ["import", "one.xlf", "--translated-by", "a"].map(|arg| match arg {
            "one.xlf" => copy.file(arg).to_str().expect("UTF-8").to_owned(),
            arg => arg.to_owned(),
        });
        let mut two = one.clone();
        two[1] = copy.file("two.xlf").to_str().expect("UTF-8").to_owned();
        let strs = |args: &[String; 4]| copy.spawn(&args.each_ref().map(String::as_str));
        let review = [
            "review",
            "record",
            "package-theft-pickup",
            "--lang",
            "ko",
            "--reviewed-by",
            "k",
        ];
        let mut children = [strs(&one), strs(&two), copy.spawn(&review)];
        for child in &mut children {
            assert!(child.wait().expect("it ran").success(), "{round}");
        }
        let now = copy.read(KO);
        assert!(
            now.contains(texts[round % 2]) && now.contains("방법"),
            "{now}"
        );
        for id in [TRACK, "package-theft-how"] {
            assert_eq!(
                record(&copy, id)["translated-by"].as_str(),
                Some("a"),
                "{id}"
            );
        }
        assert_eq!(
            record(&copy, "package-theft-pickup")["reviewed-by"].as_str(),
            Some("k")
        );
    }
}
