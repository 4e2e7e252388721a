//! l10n.toml: includes, paths, locales, patterns.

use super::{everything, pictured, the_rest_works};
use crate::support::Copy;

#[test]
fn includes_that_run_in_a_circle_are_said() {
    let copy = Copy::new();
    copy.append("l10n.toml", "\n[[includes]]\npath = \"other.toml\"\n");
    copy.write("other.toml", "[[includes]]\npath = \"l10n.toml\"\n");
    let ran = copy.run(&["check"]);
    assert_eq!(ran.code, 1);
    pictured(&ran, "other.toml:2:8", "path = \"l10n.toml\"");
    the_rest_works(&copy);
    copy.write(
        "other.toml",
        "[[includes]]\npath = \"other.toml\"\n[[includes]]\npath = \"gone.toml\"\n",
    );
    let ran = copy.run(&["check"]);
    pictured(&ran, "other.toml:2:8", "path = \"other.toml\"");
    pictured(&ran, "other.toml:4:8", "path = \"gone.toml\"");
    everything(&copy);
}

#[test]
fn paths_that_leave_the_folder_are_said_and_not_followed() {
    let copy = Copy::new();
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret.ftl"), "secret = Secret\n").unwrap();
    let outside = outside.path().to_str().unwrap().to_owned();
    for (reference, l10n) in [
        (format!("{outside}/*.ftl"), "x/{locale}/*.ftl".to_owned()),
        (
            "content/../../**/*.ftl".to_owned(),
            "x/{locale}/**/*.ftl".to_owned(),
        ),
        ("content/*.ftl".to_owned(), "../{locale}/*.ftl".to_owned()),
        (
            "content/*.ftl".to_owned(),
            "{locale}/../../*.ftl".to_owned(),
        ),
    ] {
        let l10n_toml = copy.read("l10n.toml");
        copy.append(
            "l10n.toml",
            &format!("\n[[paths]]\nreference = \"{reference}\"\nl10n = \"{l10n}\"\n"),
        );
        let ran = copy.run(&["check"]);
        assert_eq!(ran.code, 1, "{ran:#?}");
        let bad = if l10n.contains("..") {
            &l10n
        } else {
            &reference
        };
        pictured(&ran, "l10n.toml:", bad);
        assert!(ran.stdout.contains("leaves the base directory"), "{ran:#?}");
        assert!(
            !(ran.stdout.clone() + &ran.stderr).contains("secret"),
            "{ran:#?}"
        );
        everything(&copy);
        copy.write("l10n.toml", l10n_toml);
    }
    copy.replace("l10n.toml", "basepath = \".\"", "basepath = \"../..\"");
    copy.run(&["check"])
        .refused(2, &["l10n.toml:2:12", "leaves the base directory"]);
}

#[test]
fn a_locale_that_is_no_tag_is_said_and_the_others_work() {
    let copy = Copy::new();
    copy.change_locales(|all| all.extend(["x!y", "../up", "", "\u{1b}[31m"].map(str::to_owned)));
    let ran = copy.run(&["check"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    for bad in ["x!y", "../up", "\\u{1b}[31m"] {
        assert!(
            ran.stdout
                .contains(&format!("`{bad}` is not a language tag")),
            "{bad}: {ran:#?}"
        );
    }
    pictured(&ran, "l10n.toml:3:", "x!y");
    the_rest_works(&copy);
    everything(&copy);
}

#[test]
fn a_locale_that_is_no_tag_is_said_once() {
    let copy = Copy::new();
    copy.change_locales(|all| all.push("x!y".to_owned()));
    let ran = copy.check(&["--allow", "all", "--deny", "project"]);
    assert_eq!(ran.findings("project").len(), 1, "{ran:#?}");
}

#[test]
fn a_pattern_in_a_folder_that_is_not_there_is_said() {
    let copy = Copy::new();
    copy.append(
        "l10n.toml",
        "\n[[paths]]\nreference = \"nowhere/**/*.ftl\"\nl10n = \"x/{locale}/**/*.ftl\"\n",
    );
    let ran = copy.run(&["check"]);
    pictured(&ran, "l10n.toml:", "reference = \"nowhere/**/*.ftl\"");
    assert!(ran.stdout.contains("matches nothing"), "{ran:#?}");
    everything(&copy);
}

#[test]
fn a_pattern_that_matches_nothing_is_said() {
    let copy = Copy::new();
    copy.append("l10n.toml", "\n[[paths]]\nreference = \"content/sites/*.ftl\"\nl10n = \"locales/{locale}/sites/*.ftl\"\n");
    std::fs::create_dir(copy.file("content/sites")).unwrap();
    let ran = copy.run(&["check"]);
    assert!(ran.stdout.contains("matches nothing"), "{ran:#?}");
}

#[test]
fn a_folder_of_a_locale_that_nobody_named_is_said() {
    let copy = Copy::new();
    copy.write(
        "locales/fr/topics/package-theft.ftl",
        "package-theft = Vol de colis\n",
    );
    let ran = copy.run(&["check"]);
    assert!(ran.stdout.contains("locales/fr"), "{ran:#?}");
}

#[test]
fn a_project_that_reaches_nothing_does_not_pass() {
    let copy = Copy::new();
    copy.replace("l10n.toml", "content/**", "contents/**");
    for args in [&["check"][..], &["check", "--project", "l10n.toml"]] {
        let ran = copy.run(args);
        assert_ne!(ran.code, 0, "{args:?}: {ran:#?}");
        assert!(ran.stdout.contains("nothing was compared"), "{ran:#?}");
    }
}
