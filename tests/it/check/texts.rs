//! What is found in texts: missing, stale, obsolete, lost, doubled, or not as the English has it.

use super::{EN, KO, PICKUP, TIP, alone, line_of, only, place};
use crate::support::{Copy, LOCALES};

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
