//! What is checked: which library or project, and which of its locales.

use super::{EN, KO, PICKUP, TIP};
use crate::support::{Copy, Ran};

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
fn checks_that_did_not_run_are_not_said_to_have_passed() {
    let copy = Copy::new();
    let library = copy.run(&["check", "--format", "junit"]);
    assert!(library.stdout.contains("testsuite name=\"absolutes\""));
    let foreign = copy.run(&["check", "--project", "l10n.toml", "--format", "junit"]);
    assert!(foreign.stdout.contains("testsuite name=\"missing\""));
    assert!(!foreign.stdout.contains("testsuite name=\"absolutes\""));
}
