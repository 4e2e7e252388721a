//! `coverage`: what each language is missing, in figures.

use crate::support::{Copy, LOCALES, has_form};

const KO: &str = "locales/ko/topics/package-theft.ftl";
const TIP: &str = "package-theft-tip";

#[test]
fn the_json_form_is_the_documented_one() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP)
        .append(KO, "package-theft-old = 옛글\n");
    let json = copy.run(&["coverage", "--format", "json"]).ok().json();
    assert_eq!(json["version"], 1);
    assert_eq!(json["project"], "l10n.toml");
    let locales = json["locales"].as_object().unwrap();
    assert_eq!(locales.keys().collect::<Vec<_>>(), LOCALES);
    for locale in locales.values() {
        let numbers = "percent missing missing_w obsolete changed changed_w unchanged unchanged_w report errors warnings stale unreviewed";
        let mut form: Vec<(&str, &str)> = numbers.split(' ').map(|key| (key, "n")).collect();
        form.push(("files", "a"));
        has_form(locale, &form);
    }
    let ko = &locales["ko"];
    assert_eq!((&ko["missing"], &ko["obsolete"]), (&1.into(), &1.into()));
    assert!(ko["missing_w"].as_u64().unwrap() > 10, "{ko:#}");
    let files = ko["files"].as_array().unwrap();
    assert_eq!(files.len(), 1);
    assert_eq!(files[0]["path"], KO);
    assert_eq!(files[0]["missing"], serde_json::json!([TIP]));
    assert_eq!(
        files[0]["obsolete"],
        serde_json::json!(["package-theft-old"])
    );
    let count = |key: &str| ko[key].as_u64().unwrap();
    let total = count("changed") + count("unchanged") + count("report") + count("missing");
    assert_eq!(count("percent"), 100 * count("changed") / total);
    assert_eq!(locales["es"]["missing"], 0);
    assert_eq!(locales["es"]["files"], serde_json::json!([]));
}

#[test]
fn records_are_counted() {
    let copy = Copy::new();
    let before = copy.run(&["coverage", "--format", "json"]).ok().json();
    copy.publish("package-theft", "ko");
    copy.set_value(
        "content/topics/pickpocket.ftl",
        "pickpocket-bag",
        "Close your bag.",
    );
    let after = copy.run(&["coverage", "--format", "json"]).ok().json();
    let count = |json: &serde_json::Value, locale: &str, key: &str| {
        json["locales"][locale][key].as_u64().unwrap()
    };
    for locale in LOCALES {
        assert_eq!(count(&after, locale, "stale"), 1, "{locale}");
    }
    assert!(count(&after, "ko", "unreviewed") + 8 <= count(&before, "ko", "unreviewed"));
}

#[test]
fn gaps_fail_only_when_asked_to() {
    let copy = Copy::new();
    copy.run(&["coverage", "--fail-under", "100"]).ok();
    copy.remove_message(KO, TIP);
    copy.run(&["coverage"]).ok();
    copy.run(&["coverage", "--fail-under", "90"]).ok();
    let ran = copy.run(&["coverage", "--fail-under", "100"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    assert!(
        ran.stderr.contains("ko:") && !ran.stderr.contains("es:"),
        "says which: {ran:#?}"
    );
    copy.run(&["coverage", "--fail-under", "100", "--locale", "es"])
        .ok();
    assert_eq!(
        copy.run(&["coverage", "--fail-under", "100", "--locale", "ko"])
            .code,
        1
    );
    assert_eq!(
        copy.run(&["coverage", "--fail-under", "100", "--format", "json"])
            .json()["version"],
        1
    );
    copy.run(&["coverage", "--fail-under", "much"])
        .refused(2, &["--fail-under"]);
}

#[test]
fn a_bar_is_a_number() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    copy.run(&["coverage", "--fail-under", "nan"])
        .refused(2, &["--fail-under"]);
}

#[test]
fn locales_are_those_of_the_project() {
    let copy = Copy::new();
    let json = copy
        .run(&[
            "coverage", "--locale", "ko", "--locale", "es", "--format", "json",
        ])
        .ok()
        .json();
    assert_eq!(
        json["locales"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["es", "ko"]
    );
    copy.run(&["coverage", "--locale", "korean"])
        .refused(2, &["did you mean `ko`?"]);
    copy.run(&["coverage", "--locale", "fr"])
        .refused(2, &["no locale `fr`", "es, ko, zh-Hans, zh-Hant"]);
    copy.run(&["coverage", "--format", "xml"])
        .refused(2, &["json"]);
}

#[test]
fn every_form_names_what_is_missing() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    for format in ["text", "json", "markdown"] {
        let ran = copy.run(&["coverage", "--format", format]).ok();
        assert!(
            ran.stdout.contains("ko") && ran.stdout.contains("package-theft"),
            "{format}: {ran:#?}"
        );
    }
}

#[test]
fn a_foreign_project_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    };
    write(
        "l10n.toml",
        "basepath = \".\"\nlocales = [\"de\", \"fr\"]\n[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"{locale}/**/*.ftl\"\n",
    );
    write("en/a/b.ftl", "one = One\ntwo = Two words\nthree = Three\n");
    write("de/a/b.ftl", "one = Eins\nthree = Three\n");
    let ran = crate::support::run_in(
        folder.path(),
        &["coverage", "--project", "l10n.toml", "--format", "json"],
    )
    .ok();
    let de = &ran.json()["locales"]["de"];
    let counts: Vec<_> = ["changed", "unchanged", "missing", "missing_w", "percent"]
        .map(|key| de[key].as_u64().unwrap())
        .into();
    assert_eq!(counts, [1, 1, 1, 2, 33]);
    let fr = &ran.json()["locales"]["fr"];
    assert_eq!(
        (&fr["missing"], &fr["files"][0]["path"]),
        (&3.into(), &"fr/a/b.ftl".into())
    );
}

#[test]
fn a_dropped_path_is_said() {
    let copy = Copy::new();
    copy.append(
        "l10n.toml",
        "\n[[paths]]\nreference = \"more/**/*.ftl\"\nl10n = \"../more/{locale}/**/*.ftl\"\n",
    );
    let ran = copy.run(&["coverage"]);
    assert!(ran.stderr.contains("leaves the base directory"), "{ran:#?}");
}
