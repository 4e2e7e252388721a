//! `check`: findings a person can act on, and the exit code CI needs.

use crate::support::{ALL_LOCALES, Copy, LOCALES, Ran, has_form};
use serde_json::Value;

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const TIP: &str = "package-theft-tip";
const PICKUP: &str = "package-theft-pickup";

/// The one finding of a check alone.
#[track_caller]
fn only(copy: &Copy, code: &str) -> Value {
    let findings = copy
        .check(&["--allow", "all", "--deny", code])
        .findings(code);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    findings[0].clone()
}

fn alone(copy: &Copy, code: &str) -> Ran {
    copy.check(&["--allow", "all", "--deny", code])
}

#[track_caller]
fn place<'v>(finding: &'v Value, path: &str) -> &'v Value {
    let places = finding["places"].as_array().expect("places");
    let found = places.iter().find(|place| place["path"] == path);
    found.unwrap_or_else(|| panic!("no place in {path}: {finding:#}"))
}

/// The line of a file, from 1, on which a text stands.
fn line_of(copy: &Copy, path: &str, text: &str) -> usize {
    1 + copy
        .read(path)
        .lines()
        .position(|line| line.contains(text))
        .expect("there")
}

#[test]
fn the_json_form_is_the_documented_one() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = copy.check(&[]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    let json = ran.json();
    assert_eq!(json["version"], 1);
    has_form(&json, &[("findings", "a"), ("counts", "o")]);
    has_form(&json["counts"], &[("deny", "n"), ("warn", "n")]);
    let findings = json["findings"].as_array().unwrap();
    let deny = findings
        .iter()
        .filter(|finding| finding["level"] == "deny")
        .count();
    assert_eq!(json["counts"]["deny"], deny);
    assert_eq!(json["counts"]["warn"], findings.len() - deny);
    for finding in findings {
        has_form(
            finding,
            &[
                ("code", "s"),
                ("level", "s"),
                ("locale", "s?"),
                ("message", "s?"),
                ("attribute", "s?"),
                ("text", "s"),
                ("help", "s?"),
                ("places", "a"),
            ],
        );
        for place in finding["places"].as_array().unwrap() {
            has_form(
                place,
                &[
                    ("path", "s"),
                    ("line", "n"),
                    ("column", "n"),
                    ("end_line", "n"),
                    ("end_column", "n"),
                    ("role", "s"),
                ],
            );
            assert!(
                !place["path"].as_str().unwrap().starts_with('/'),
                "no absolute path: {place}"
            );
        }
    }
}

#[test]
fn a_missing_message_is_a_finding_one_can_act_on() {
    let copy = Copy::new();
    assert!(alone(&copy, "missing").ok().findings("missing").is_empty());
    copy.remove_message(KO, TIP);
    let finding = only(&copy, "missing");
    assert_eq!(finding["locale"], "ko");
    assert_eq!(finding["message"], TIP);
    assert_eq!(finding["level"], "deny");
    let english = copy.message(TIP, "en");
    let help = finding["help"].as_str().unwrap();
    assert!(
        help.contains("Know something about stolen packages?"),
        "the English: {help}"
    );
    assert!(help.contains(KO), "where it belongs: {help}");
    assert!(english["text"].as_str().unwrap().contains("Know something"));
    let source = place(&finding, EN);
    assert_eq!(source["line"], line_of(&copy, EN, "package-theft-tip ="));
    assert_eq!(
        (&source["column"], &source["role"]),
        (&1.into(), &"source".into())
    );
    assert_eq!(place(&finding, KO)["role"], "translation");
    let human = copy.run(&["check"]);
    assert_eq!(human.code, 1);
    let wanted = [
        &format!("{EN}:{}:1", source["line"])[..],
        KO,
        "Know something",
        "ko",
    ];
    for wanted in wanted {
        assert!(human.stdout.contains(wanted), "{wanted}: {human:#?}");
    }
}

#[test]
fn a_missing_file_is_one_finding() {
    let copy = Copy::new();
    std::fs::remove_file(copy.file(KO)).unwrap();
    let finding = only(&copy, "missing");
    assert_eq!(finding["locale"], "ko");
    assert!(
        finding["text"].as_str().unwrap().contains("whole file"),
        "{finding:#}"
    );
    place(&finding, KO);
}

#[test]
fn an_english_change_makes_every_translation_stale() {
    let copy = Copy::new();
    assert!(alone(&copy, "stale").ok().findings("stale").is_empty());
    copy.set_value(EN, PICKUP, "No one home? Use a locker.");
    let ran = alone(&copy, "stale");
    assert_eq!(ran.code, 1);
    let mut locales: Vec<String> = Vec::new();
    for finding in ran.findings("stale") {
        assert_eq!(finding["message"], PICKUP);
        let locale = finding["locale"].as_str().unwrap().to_owned();
        let path = format!("locales/{locale}/topics/package-theft.ftl");
        assert_eq!(
            place(&finding, &path)["line"],
            line_of(&copy, &path, "package-theft-pickup =")
        );
        locales.push(locale);
    }
    locales.sort();
    assert_eq!(locales, *LOCALES);
    // Once a person has looked at it again, it is well.
    copy.publish(PICKUP, "ko");
    assert_eq!(
        alone(&copy, "stale").findings("stale").len(),
        LOCALES.len() - 1
    );
}

#[test]
fn what_english_no_longer_has_is_obsolete() {
    let copy = Copy::new();
    copy.append(KO, "package-theft-old = 옛글\n    .short = 옛글\n");
    let finding = only(&copy, "obsolete");
    assert_eq!(
        (&finding["locale"], &finding["message"]),
        (&"ko".into(), &"package-theft-old".into())
    );
    assert_eq!(
        place(&finding, KO)["line"],
        line_of(&copy, KO, "package-theft-old")
    );
}

#[test]
fn what_is_lost_in_a_syntax_error_is_not_obsolete() {
    let copy = Copy::new();
    copy.set_value(EN, TIP, "{ oops");
    let found = alone(&copy, "obsolete").findings("obsolete");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_is_lost_in_a_syntax_error_is_named_and_not_called_missing() {
    let copy = Copy::new();
    copy.set_value(KO, TIP, "{ oops");
    let ran = copy.check(&["--allow", "all", "--deny", "syntax", "--deny", "missing"]);
    assert!(ran.findings("missing").is_empty(), "{ran:#?}");
    let syntax = ran.findings("syntax");
    assert!(
        syntax[0]["text"].as_str().unwrap().contains(TIP),
        "{syntax:#?}"
    );
    assert_eq!(syntax[0]["locale"], "ko");
}

#[test]
fn a_duplicate_names_both_places() {
    let copy = Copy::new();
    copy.append(KO, "package-theft-tip = 두 번째\n    .short = 둘\n");
    let finding = only(&copy, "duplicate");
    assert_eq!(
        (&finding["locale"], &finding["message"]),
        (&"ko".into(), &TIP.into())
    );
    let lines: Vec<_> = finding["places"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["line"].clone())
        .collect();
    let all: Vec<usize> = copy
        .read(KO)
        .lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with("package-theft-tip ="))
        .map(|(at, _)| at + 1)
        .collect();
    assert_eq!(lines, all);
}

#[test]
fn variables_are_those_of_the_english() {
    let copy = Copy::new();
    let path = "locales/ko/templates.ftl";
    copy.set_value(
        path,
        "template-activity-over",
        "경찰 활동이 끝났습니다. 장소: { $platz }.",
    );
    let finding = only(&copy, "variables");
    let text = finding["text"].as_str().unwrap();
    assert!(text.contains("$platz") && text.contains("$place"), "{text}");
    assert_eq!(
        (&finding["locale"], &finding["message"]),
        (&"ko".into(), &"template-activity-over".into())
    );
    assert_eq!(
        place(&finding, path)["line"],
        line_of(&copy, path, "$platz")
    );
}

#[test]
fn references_are_those_of_the_english_and_there() {
    let copy = Copy::new();
    copy.set_value(KO, "package-theft-in-progress", "911에 전화하세요.");
    let finding = only(&copy, "references");
    assert!(
        finding["text"]
            .as_str()
            .unwrap()
            .contains("-contact-emergency"),
        "{finding:#}"
    );
    assert_eq!(finding["locale"], "ko");

    let copy = Copy::new();
    copy.append(
        EN,
        "package-theft-new = Call { -contact-nobody }.\n    .short = Call.\n",
    );
    let found = alone(&copy, "references").findings("references");
    let english = found
        .iter()
        .find(|finding| finding["message"] == "package-theft-new")
        .expect("found");
    assert!(
        english["text"]
            .as_str()
            .unwrap()
            .contains("-contact-nobody"),
        "{english:#}"
    );
    assert_eq!(
        place(english, EN)["line"],
        line_of(&copy, EN, "contact-nobody")
    );
}

#[test]
fn attributes_are_those_of_the_english() {
    let copy = Copy::new();
    let text = copy.read(KO);
    let short = text
        .lines()
        .skip_while(|line| !line.starts_with("package-theft-pickup ="))
        .find(|line| line.contains(".short"))
        .expect("there")
        .to_owned()
        + "\n";
    copy.replace(KO, &short, "");
    let finding = only(&copy, "attributes");
    assert_eq!(finding["attribute"], "short");
    assert_eq!(
        (&finding["locale"], &finding["message"]),
        (&"ko".into(), &PICKUP.into())
    );
}

#[test]
fn contacts_past_their_date_are_found_where_they_are_used() {
    let copy = Copy::new();
    let ran = copy.run_on(
        "2031-01-01",
        &[
            "check", "--format", "json", "--allow", "all", "--deny", "contacts",
        ],
    );
    assert_eq!(ran.code, 1);
    let found = ran.findings("contacts");
    let tip = found
        .iter()
        .find(|finding| finding["message"] == TIP)
        .expect("the tip names Crime Stoppers");
    place(tip, EN);
    place(tip, "content/contacts.toml");
    assert!(
        tip["text"].as_str().unwrap().contains("crime-stoppers"),
        "{tip:#}"
    );
    // A month before, it is said, and nothing fails.
    let ran = copy
        .run_on(
            "2027-01-10",
            &[
                "check", "--format", "json", "--allow", "all", "--warn", "contacts",
            ],
        )
        .ok();
    assert!(
        ran.findings("contacts")
            .iter()
            .any(|finding| finding["message"] == TIP),
        "{ran:#?}"
    );
}

#[test]
fn broken_metadata_is_a_finding_with_its_place() {
    let copy = Copy::new();
    copy.append("content/topics/pickpocket.toml", "\noops = = 1\n");
    let ran = copy.check(&[]);
    assert_eq!(ran.code, 1);
    let found = ran.findings("syntax");
    let path = "content/topics/pickpocket.toml";
    assert_eq!(place(&found[0], path)["line"], line_of(&copy, path, "oops"));
}

// Levels, exceptions, exit codes.

#[test]
fn levels_count_in_the_order_in_which_they_are_given() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    for (args, code, found) in [
        (&["--allow", "all", "--deny", "missing"][..], 1, 1),
        (&["--deny", "missing", "--allow", "all"], 0, 0),
        (&["--allow", "all", "--warn", "missing"], 0, 1),
        (
            &["--allow", "all", "--warn", "missing", "--deny", "missing"],
            1,
            1,
        ),
        (
            &["--allow", "all", "--deny", "missing", "--warn", "missing"],
            0,
            1,
        ),
        (
            &["--allow", "all", "--deny", "missing", "--allow", "missing"],
            0,
            0,
        ),
    ] {
        let ran = copy.check(args);
        assert_eq!(
            (ran.code, ran.findings("missing").len()),
            (code, found),
            "{args:?}"
        );
    }
    // A warning that is denied fails.
    copy.append(KO, "package-theft-old = 옛글\n");
    assert_eq!(
        copy.check(&["--allow", "all", "--warn", "obsolete"]).code,
        0
    );
    assert_eq!(
        copy.check(&["--allow", "all", "--deny", "obsolete"]).code,
        1
    );
}

#[test]
fn a_code_that_is_none_is_refused_with_a_suggestion() {
    let copy = Copy::new();
    for option in ["--deny", "--warn", "--allow"] {
        copy.run(&["check", option, "missin"])
            .refused(2, &["no check `missin`", "did you mean `missing`?"]);
    }
    copy.run(&["explain", "missin"])
        .refused(2, &["did you mean `missing`?"]);
    copy.run(&["check", "--format", "jsn"])
        .refused(2, &["did you mean `json`?"]);
}

#[test]
fn levels_come_from_the_settings_and_the_command_line_wins() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let settings = copy.read("beatbook.toml");
    // Up to the exceptions, which are tables of their own.
    let settings = settings
        .split("\n# A parent")
        .next()
        .unwrap_or_default()
        .to_owned();
    copy.write(
        "beatbook.toml",
        settings.clone() + "\nall = \"allow\"\nmissing = \"warn\"\n",
    );
    assert_eq!(copy.check(&[]).code, 0);
    assert_eq!(copy.check(&[]).findings("missing")[0]["level"], "warn");
    assert_eq!(copy.check(&["--deny", "missing"]).code, 1);
    copy.write("beatbook.toml", settings + "\nmissing = \"wran\"\n");
    let ran = copy.check(&[]);
    assert_eq!(
        place(&ran.findings("settings")[0], "beatbook.toml")["line"],
        line_of(&copy, "beatbook.toml", "wran")
    );
}

#[test]
fn an_unknown_time_zone_or_formatting_locale_is_found() {
    for (from, to) in [
        ("America/New_York", "America/New_Yrok"),
        ("\"es-US\"", "\"español\""),
    ] {
        let copy = Copy::new();
        copy.replace("beatbook.toml", from, to);
        let found = alone(&copy, "settings").findings("settings");
        assert_eq!(found.len(), 1, "{to}: {found:#?}");
        let named = to.trim_matches('"');
        assert!(
            found[0]["text"].as_str().unwrap().contains(named),
            "{found:#?}"
        );
        place(&found[0], "beatbook.toml");
    }
}

#[test]
fn a_wrong_code_in_the_settings_has_a_place() {
    let copy = Copy::new();
    copy.append("beatbook.toml", "\nmissin = \"warn\"\n");
    let ran = copy.run(&["check"]);
    let line = line_of(&copy, "beatbook.toml", "missin =");
    let all = ran.stdout.clone() + &ran.stderr;
    assert!(all.contains(&format!("beatbook.toml:{line}")), "{ran:#?}");
}

fn exception(more: &str) -> String {
    format!("\n[[allow]]\ncheck = \"missing\"\nreason = \"on its way\"\n{more}\n")
}

#[test]
fn an_exception_holds_until_its_date() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    copy.append(
        "beatbook.toml",
        &exception("message = \"package-theft-tip\"\nlocale = \"ko\"\nuntil = 2026-11-27"),
    );
    let args = [
        "check",
        "--format",
        "json",
        "--allow",
        "all",
        "--deny",
        "missing",
        "--deny",
        "exceptions",
    ];
    assert_eq!(copy.run(&args).code, 0);
    let after = copy.run_on("2026-11-28", &args);
    assert_eq!(after.code, 1);
    assert_eq!(after.findings("missing").len(), 1);
    let past = after.findings("exceptions");
    assert_eq!(
        place(&past[0], "beatbook.toml")["line"],
        line_of(&copy, "beatbook.toml", "check = \"missing\"") - 1
    );
}

#[test]
fn an_exception_excepts_only_what_it_names() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP).remove_message(KO, PICKUP);
    copy.remove_message("locales/es/topics/package-theft.ftl", TIP);
    let left = |more: &str| {
        let settings = copy.read("beatbook.toml");
        copy.append("beatbook.toml", &exception(more));
        let found = alone(&copy, "missing").findings("missing").len();
        copy.write("beatbook.toml", settings);
        found
    };
    assert_eq!(left("message = \"package-theft-tip\"\nlocale = \"ko\""), 2);
    assert_eq!(left("message = \"package-theft-tip\""), 1);
    assert_eq!(left("locale = \"ko\""), 1);
    assert_eq!(left(""), 0);
    assert_eq!(left("message = \"package-theft\""), 3);
}

#[test]
fn an_exception_that_is_no_use_is_found() {
    let copy = Copy::new();
    copy.append("beatbook.toml", &exception(""));
    let found = only(&copy, "exceptions");
    assert!(
        found["text"]
            .as_str()
            .unwrap()
            .contains("matches no finding"),
        "{found:#}"
    );
    // With one locale alone nobody can know.
    let ran = copy.check(&["--allow", "all", "--deny", "exceptions", "--locale", "ko"]);
    assert_eq!(ran.code, 0, "{ran:#?}");
    copy.replace("beatbook.toml", "check = \"missing\"", "check = \"missin\"");
    assert!(
        only(&copy, "exceptions")["text"]
            .as_str()
            .unwrap()
            .contains("no check")
    );
    copy.replace("beatbook.toml", "reason = \"on its way\"", "reason = \" \"");
    assert_eq!(alone(&copy, "settings").findings("settings").len(), 1);
    copy.replace("beatbook.toml", "reason = \" \"\n", "");
    copy.run(&["check"])
        .refused(2, &["beatbook.toml:", "reason"]);
}

#[test]
fn one_locale_alone_is_checked() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    copy.remove_message("locales/es/topics/package-theft.ftl", TIP);
    let ran = copy.check(&["--locale", "es", "--allow", "all", "--deny", "missing"]);
    let found = ran.findings("missing");
    assert_eq!((ran.code, found.len()), (1, 1));
    assert_eq!(found[0]["locale"], "es");
    assert_eq!(
        copy.check(&["--locale", "zh-Hant", "--allow", "all", "--deny", "missing"])
            .code,
        0
    );
    let both = copy.check(&[
        "--locale", "es", "--locale", "ko", "--allow", "all", "--deny", "missing",
    ]);
    assert_eq!(both.findings("missing").len(), 2);
    let named = copy.check(&["--locale", "korean", "--allow", "all", "--deny", "missing"]);
    assert_eq!(named.findings("missing")[0]["locale"], "ko");
    copy.run(&["check", "--locale", "chinese"])
        .refused(2, &["zh-Hans", "zh-Hant"]);
    copy.run(&["check", "--locale", "fr"])
        .refused(2, &["no locale `fr`", "zh-Hant"]);
}

#[test]
fn what_cannot_be_read_is_exit_2() {
    let copy = Copy::new();
    std::fs::remove_file(copy.file("l10n.toml")).unwrap();
    copy.run(&["check"]).refused(2, &["l10n.toml"]);
    let nowhere = copy.path().join("nowhere");
    let nowhere = nowhere.to_str().unwrap();
    crate::support::run_in(copy.path(), &["--library", nowhere, "check"])
        .refused(2, &["there is no folder"]);
    crate::support::run_in(copy.path(), &["check", "--project", nowhere]).refused(2, &["nowhere"]);
    let folder = copy.path().to_str().unwrap();
    crate::support::run_in(copy.path(), &["check", "--project", folder])
        .refused(2, &["is a folder"]);
}

#[test]
fn the_library_above_the_working_folder_serves() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let folder = copy.file("content/topics");
    let ran = crate::support::run_in(
        &folder,
        &[
            "check", "--format", "json", "--allow", "all", "--deny", "missing",
        ],
    );
    assert_eq!(
        (ran.code, ran.findings("missing").len()),
        (1, 1),
        "{ran:#?}"
    );
}

#[test]
fn a_library_with_a_remark_is_a_library() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP)
        .replace("beatbook.toml", "\n[library]\n", "\n[library] # ours\n");
    let ran = crate::support::run_in(
        copy.path(),
        &[
            "check", "--format", "json", "--allow", "all", "--deny", "missing",
        ],
    );
    assert_eq!(
        (ran.code, ran.findings("missing").len()),
        (1, 1),
        "{ran:#?}"
    );
}

#[test]
fn a_foreign_project_is_checked_without_the_librarys_rules() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| crate::support::write(folder.path(), path, text);
    write("l10n.toml", crate::support::FOREIGN);
    write(
        "en/a.ftl",
        "any-id = One { -own-term }\n-own-term = Term\nother = Two\n",
    );
    write(
        "de/a.ftl",
        "any-id = Eins { -own-term }\n-own-term = Wort\n",
    );
    let ran = crate::support::run_in(
        folder.path(),
        &["check", "--project", "l10n.toml", "--format", "json"],
    );
    let json = ran.json();
    let found = json["findings"].as_array().unwrap();
    assert_eq!(ran.code, 1);
    assert_eq!(found.len(), 1, "{json:#}");
    assert_eq!(
        (&found[0]["code"], &found[0]["message"]),
        (&"missing".into(), &"other".into())
    );
    write(
        "de/a.ftl",
        "any-id = Eins { -own-term }\n-own-term = Wort\nother = Zwei\n",
    );
    crate::support::run_in(folder.path(), &["check", "--project", "l10n.toml"]).ok();
}

#[test]
fn a_project_without_locales_or_texts_does_not_pass() {
    let copy = Copy::new();
    let l10n = copy.read("l10n.toml");
    copy.change_locales(Vec::clear);
    assert_ne!(copy.run(&["check"]).code, 0);
    assert_ne!(copy.run(&["coverage", "--fail-under", "90"]).code, 0);
    copy.write(
        "l10n.toml",
        l10n.replace("reference = \"content/", "reference = \"contents/"),
    );
    assert_ne!(copy.run(&["coverage", "--fail-under", "90"]).code, 0);
}

#[test]
fn publishing_asks_for_a_judge_and_no_language_waits_for_another() {
    let copy = Copy::new();
    let asked =
        |more: &[&str]| copy.run(&[&["check", "--publish", "--format", "json"], more].concat());
    let ran = asked(&[]);
    assert_eq!(ran.code, 1);
    assert!(!ran.findings("unreviewed").is_empty());
    assert!(
        ran.findings("unreviewed")
            .iter()
            .all(|finding| finding["level"] == "deny")
    );
    assert_eq!(ran.json()["publish"]["ko"]["ready"], 0);
    let library = beatbook::Library::open(copy.path()).unwrap();
    for unit in library.units() {
        copy.sign(&unit, "en", None).sign(&unit, "es", None);
    }
    copy.verify_contacts();
    // Spanish is ready, Korean is late: each is told for itself.
    let ran = asked(&[]);
    assert_eq!(ran.code, 1);
    let publish = ran.json()["publish"].clone();
    let total = publish["es"]["total"].as_u64().unwrap();
    assert_eq!(
        (publish["es"]["ready"].as_u64(), total > 90),
        (Some(total), true)
    );
    let late = publish["ko"]["not-ready"]["unreviewed"].as_array().unwrap();
    assert_eq!(late.len() as u64, total);
    assert_eq!(asked(&["--locale", "es"]).code, 0);
    // Taken back, stale: each is named.
    copy.amend_record(
        "locales/es/topics/pickpocket.review.toml",
        "pickpocket-bag",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\", correction = \"template-correction\" }",
    );
    assert_eq!(
        copy.check(&["--locale", "es"]).code,
        0,
        "a warning as a rule"
    );
    let ran = asked(&["--locale", "es"]);
    assert_eq!(ran.code, 1);
    let withdrawn = ran.findings("withdrawn");
    assert!(
        withdrawn[0]["help"]
            .as_str()
            .unwrap()
            .contains("template-correction")
    );
    assert_eq!(
        ran.json()["publish"]["es"]["not-ready"]["withdrawn"],
        serde_json::json!(["pickpocket-bag"])
    );
    let human = copy.run(&["check", "--publish", "--locale", "es"]);
    assert!(
        human.stdout.contains("1 withdrawn (pickpocket-bag)"),
        "{human:#?}"
    );
    // The command line has the last word.
    assert_eq!(asked(&["--locale", "es", "--warn", "withdrawn"]).code, 0);
    let foreign = copy.run(&["check", "--publish", "--project", "l10n.toml"]);
    assert_eq!(
        (foreign.code, foreign.stdout.as_str()),
        (2, ""),
        "{foreign:#?}"
    );
    assert!(foreign.stderr.contains("--library"), "{foreign:#?}");
}

#[test]
fn publishing_in_a_language_follows_the_rule_of_whatever_leaves() {
    let copy = Copy::new();
    copy.publish_all();
    let asked = || copy.run(&["check", "--publish", "--locale", "ko", "--format", "json"]);
    let ran = asked();
    assert_eq!(ran.code, 0, "{ran:#?}");
    assert_eq!(
        ran.json()["publish"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["ko"],
        "English is not asked of for itself"
    );
    // What is said is what is counted.
    copy.set_value(KO, TIP, "아시는 것이 있습니까?");
    let ran = asked();
    assert_eq!(ran.code, 1, "{ran:#?}");
    let waiting = ran.json()["publish"]["ko"]["not-ready"].clone();
    assert_eq!(waiting["unreviewed"], serde_json::json!([TIP]));
    let found = ran.findings("unreviewed");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0]["text"].as_str().unwrap().contains(TIP),
        "{found:#?}"
    );
}

#[test]
fn what_waits_to_be_judged_is_one_finding_a_language_after_all_others() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = copy.check(&[]);
    let found = ran.findings("unreviewed");
    let locales: Vec<&str> = found
        .iter()
        .map(|finding| finding["locale"].as_str().unwrap())
        .collect();
    assert_eq!(locales, *ALL_LOCALES);
    let files = found[2]["places"].as_array().unwrap().len();
    assert!(files > 10, "a place in each file: {files}");
    let json = ran.json();
    let codes: Vec<&str> = json["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes.iter().position(|code| *code == "unreviewed"),
        Some(codes.len() - ALL_LOCALES.len())
    );
    for format in ["human", "short", "github", "markdown", "junit"] {
        let ran = copy.run(&["check", "--format", format]);
        let lines = ran.stdout.matches("nobody has reviewed").count();
        // The markdown comment has a table and the details below it.
        assert_eq!(
            lines,
            ALL_LOCALES.len() * if format == "markdown" { 2 } else { 1 },
            "{format}: {ran:#?}"
        );
    }
    let github = copy.run(&["check", "--format", "github"]);
    let first = github.stdout.lines().next().unwrap();
    assert!(
        first.starts_with("::error ") && first.contains(TIP),
        "{github:#?}"
    );
    assert!(!github.stdout.contains("title=unreviewed"), "{github:#?}");
}

#[test]
fn one_locale_hears_of_english_only_what_it_rests_on() {
    let copy = Copy::new();
    copy.set_value(EN, PICKUP, "NEVER leave parcels. Call 718-555-0123 XQZ.");
    copy.publish(PICKUP, "ko");
    let english = |ran: &Ran| -> Vec<String> {
        let json = ran.json();
        let all = json["findings"].as_array().unwrap().clone();
        all.iter()
            .filter(|finding| finding["locale"] == "en")
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(english(&copy.check(&[])).len() > 2);
    let ran = copy.check(&["--locale", "ko"]);
    assert_eq!(english(&ran), Vec::<String>::new());
    let others = ran.json()["findings"].as_array().unwrap().clone();
    assert!(
        others
            .iter()
            .all(|finding| finding["locale"] == "ko" || finding["locale"].is_null()),
        "{others:#?}"
    );
    // An English text that is lost, or there twice, makes the Korean wrong.
    copy.append(EN, "package-theft-lost = { oops\n");
    copy.append(EN, "package-theft-tip = Twice\n    .short = Twice\n");
    let mut codes = english(&copy.check(&["--locale", "ko"]));
    codes.dedup();
    assert_eq!(codes, ["duplicate", "syntax"]);
}

#[test]
fn one_fault_is_one_finding() {
    // A hotline that is typed, with a mistake, in the place of the contact; and one that is typed besides.
    for typed in [
        "아시는 것이 있습니까? 1-800-577-8478로 전화하십시오.",
        "아시는 것이 있습니까? { -contact-crime-stoppers }, 718-555-0123.",
    ] {
        let copy = Copy::new();
        copy.set_value(KO, TIP, typed);
        let ran = copy.check(&[
            "--locale",
            "ko",
            "--allow",
            "unreviewed",
            "--allow",
            "registry",
        ]);
        let json = ran.json();
        let found: Vec<&str> = json["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| finding["code"].as_str().unwrap())
            .collect();
        assert_eq!(found, ["raw-contact"], "{typed}: {json:#}");
        // Where that is waved through, what it stands for is said again.
        let ran = copy.check(&["--locale", "ko", "--allow", "raw-contact"]);
        assert!(!ran.findings("numbers").is_empty(), "{ran:#?}");
    }
    // Another number that is wrong beside it is a fault of its own.
    let copy = Copy::new();
    copy.set_value(KO, TIP, "{ -contact-crime-stoppers }, 718-555-0123, 60일.");
    let ran = copy.check(&["--locale", "ko"]);
    let numbers = ran.findings("numbers");
    assert_eq!(numbers.len(), 1, "{numbers:#?}");
    assert!(
        numbers[0]["text"].as_str().unwrap().contains("says 60,"),
        "{numbers:#?}"
    );
}

#[test]
fn a_language_without_any_file_is_one_finding() {
    let copy = Copy::new();
    copy.change_locales(|all| all.push("ar".to_owned()));
    let ran = copy.check(&["--locale", "ar"]);
    let missing = ran.findings("missing");
    assert_eq!(missing.len(), 1, "{missing:#?}");
    let text = missing[0]["text"].as_str().unwrap();
    assert!(text.starts_with("ar has no file at all: "), "{text}");
    assert_eq!(missing[0]["level"], "deny");
    assert_eq!(missing[0]["places"][0]["path"], "l10n.toml");
}

#[test]
fn checks_that_did_not_run_are_not_said_to_have_passed() {
    let copy = Copy::new();
    let library = copy.run(&["check", "--format", "junit"]);
    assert!(library.stdout.contains("testsuite name=\"absolutes\""));
    let foreign = copy.run(&["check", "--project", "l10n.toml", "--format", "junit"]);
    assert!(foreign.stdout.contains("testsuite name=\"missing\""));
    assert!(!foreign.stdout.contains("testsuite name=\"absolutes\""));
}

#[test]
fn a_name_a_title_and_a_place_that_a_language_lacks_are_missing() {
    let copy = Copy::new();
    copy.remove_message("locales/ko/contacts.ftl", "-contact-crime-stoppers-name");
    let finding = only(&copy, "missing");
    assert_eq!(finding["message"], "-contact-crime-stoppers-name");
    let copy = Copy::new();
    let titles = "locales/ko/templates.ftl";
    let text = copy.read(titles);
    let title = text
        .lines()
        .find(|line| line.starts_with("    .title"))
        .expect("a title");
    copy.write(titles, text.replacen(&format!("{title}\n"), "", 1));
    assert_eq!(only(&copy, "attributes")["locale"], "ko");
    let copy = Copy::new();
    copy.remove_message("precincts/110/locales/ko/places.ftl", "place-corona");
    let ran = copy.check(&["--precinct", "110", "--allow", "all", "--deny", "missing"]);
    let found = ran.findings("missing");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["message"], "place-corona");
}

#[test]
fn a_channel_that_does_not_exist_is_found_wherever_one_is_named() {
    let copy = Copy::new();
    for (path, names) in [
        (
            "content/topics/package-theft.toml",
            "channels = [\"smss\"]\n",
        ),
        ("content/templates.toml", "channels = [\"facebok\"]\n"),
    ] {
        let text = copy.read(path);
        let line = text.lines().find(|line| line.starts_with("channels = ["));
        copy.write(path, text.replacen(line.unwrap(), names.trim_end(), 1));
    }
    let found = copy.check(&[]).findings("metadata");
    let texts: Vec<&str> = found
        .iter()
        .map(|finding| finding["text"].as_str().unwrap())
        .collect();
    assert_eq!(
        texts,
        [
            "there is no channel `facebok`",
            "there is no channel `smss`"
        ]
    );
    assert_eq!(found[0]["help"], "did you mean `Facebook`?");
}

#[test]
fn an_observance_that_does_not_exist_is_found() {
    let copy = Copy::new();
    let path = "content/topics/package-theft.toml";
    let text = copy.read(path);
    let season = "season = { observances = [\"Thankgiving\"] }\n";
    let line = text.lines().find(|line| line.starts_with("season = "));
    let line = line.expect("a season").to_owned() + "\n";
    copy.replace(path, &line, season);
    let found = copy.check(&[]).findings("metadata");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["text"], "there is no observance `Thankgiving`");
    assert_eq!(found[0]["help"], "did you mean `Thanksgiving`?");
    // They are data.
    copy.append("content/observances.toml", "Thankgiving = { month = 11 }\n");
    assert_eq!(copy.check(&[]).findings("metadata").len(), 0);
    copy.write("content/observances.toml", "Thankgiving = { month = 13 }\n");
    let ran = copy.run(&["check", "--format", "short"]);
    assert!(
        ran.stdout.contains("content/observances.toml:1:15: error"),
        "{ran:#?}"
    );
}

#[test]
fn a_file_of_content_that_nothing_reads_is_found() {
    let copy = Copy::new();
    for name in ["policy", "glosary"] {
        copy.write(&format!("content/{name}.toml"), "");
    }
    let found = copy.check(&[]).findings("metadata");
    let paths: Vec<&str> = found
        .iter()
        .map(|finding| finding["places"][0]["path"].as_str().unwrap())
        .collect();
    assert_eq!(paths, ["content/glosary.toml", "content/policy.toml"]);
}
