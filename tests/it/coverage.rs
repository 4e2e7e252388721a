//! `coverage`: what each language is missing, in figures.
#![allow(clippy::unwrap_used)] // all of it is a test

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
    assert_eq!(locales.keys().cloned().collect::<Vec<_>>(), *LOCALES);
    for locale in locales.values() {
        let numbers = "percent missing missing_w obsolete changed changed_w unchanged unchanged_w report errors warnings stale unreviewed";
        let mut form: Vec<(&str, &str)> = numbers.split(' ').map(|key| (key, "n")).collect();
        form.push(("present", "n"));
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
    for locale in LOCALES.iter() {
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
    for name in ["korean", "한국어", "coreano", "ko-KR"] {
        let json = copy
            .run(&["coverage", "--locale", name, "--format", "json"])
            .ok()
            .json();
        let locales = json["locales"].as_object().unwrap();
        assert_eq!(locales.keys().collect::<Vec<_>>(), ["ko"], "{name}");
    }
    for name in ["chinese", "中文"] {
        copy.run(&["coverage", "--locale", name])
            .refused(2, &["may mean several languages", "zh-Hans", "zh-Hant"]);
    }
    // Whoever knows the word from other commands is understood, too.
    for command in ["coverage", "check"] {
        let [locale, lang] = ["--locale", "--lang"].map(|flag| {
            let ran = copy.run(&[command, flag, "korean", "--format", "json"]);
            ran.json()
        });
        assert_eq!(locale, lang);
    }
    copy.run(&["coverage", "--locale", "fr"])
        .refused(2, &["no locale `fr`", &LOCALES.join(", ")]);
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
    let write = |path: &str, text: &str| crate::support::write(folder.path(), path, text);
    write(
        "l10n.toml",
        &crate::support::FOREIGN.replace("[\"de\"]", "[\"de\", \"fr\"]"),
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
    // Nobody knows what it would have reached, so 100 % is not all.
    for args in [&["coverage"][..], &["coverage", "--fail-under", "100"]] {
        let ran = copy.run(args);
        assert_eq!(ran.code, 1, "{ran:#?}");
        assert!(ran.stderr.contains("leaves the base directory"), "{ran:#?}");
    }
}

/// A foreign project of so many messages, of which the translation lacks some and has some as they are in English.
fn foreign(messages: usize, missing: usize, unchanged: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| crate::support::write(folder.path(), path, text);
    write("l10n.toml", crate::support::FOREIGN);
    let english: String = (0..messages).map(|n| format!("m{n} = English\n")).collect();
    let german: String = (missing..messages)
        .map(|n| match n < missing + unchanged {
            true => format!("m{n} = English\n"),
            false => format!("m{n} = Deutsch\n"),
        })
        .collect();
    write("en/a.ftl", &english);
    write("de/a.ftl", &german);
    folder
}

#[test]
fn the_figure_that_is_printed_is_the_one_that_is_compared_in_every_format() {
    // 5 of 100 are missing, and 5 the same as in English: 90 are changed, 95 are there.
    let folder = foreign(100, 5, 5);
    for format in ["text", "markdown", "html", "json"] {
        let run = |least: &str| {
            let args = ["coverage", "--format", format, "--fail-under", least];
            crate::support::run_in(folder.path(), &args)
        };
        let passed = run("95").ok();
        assert!(passed.stdout.contains("95.0"), "{format}: {passed:#?}");
        let failed = run("95.1");
        assert_eq!(failed.code, 1, "{format}: {failed:#?}");
        assert!(
            failed
                .stderr
                .contains("de: 95.0% is present, 95.1% was asked for"),
            "{failed:#?}"
        );
    }
    let args = ["coverage", "--format", "json"];
    let json = crate::support::run_in(folder.path(), &args).ok().json();
    assert_eq!(
        json["locales"]["de"]["percent"], 90,
        "as compare-locales counts"
    );
}

#[test]
fn what_lacks_anything_is_never_rounded_to_a_hundred() {
    let folder = foreign(4000, 1, 0);
    let ran = crate::support::run_in(folder.path(), &["coverage"]).ok();
    assert!(
        ran.stdout.contains("99.9") && !ran.stdout.contains("100"),
        "{ran:#?}"
    );
    let ran = crate::support::run_in(folder.path(), &["coverage", "--fail-under", "99.95"]);
    assert_eq!(ran.code, 1, "what is compared is what is printed: {ran:#?}");
}

#[test]
fn a_text_of_a_library_without_a_record_is_unreviewed() {
    let copy = Copy::new();
    let count = |copy: &Copy| {
        let json = copy.run(&["coverage", "--format", "json"]).ok().json();
        json["locales"]["ko"]["unreviewed"].as_u64().unwrap()
    };
    let recorded = count(&copy);
    for entry in walkdir(&copy.file("locales/ko")) {
        if entry.to_string_lossy().ends_with(".review.toml") {
            std::fs::remove_file(entry).unwrap();
        }
    }
    let unrecorded = count(&copy);
    assert!(
        recorded > 90 && unrecorded == recorded,
        "{recorded}, {unrecorded}"
    );
    // A project that is not a library has no records to speak of.
    let folder = foreign(10, 0, 0);
    let json = crate::support::run_in(folder.path(), &["coverage", "--format", "json"]).json();
    assert_eq!(json["locales"]["de"]["unreviewed"], 0);
}

fn walkdir(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all.extend(walkdir(&path)),
            false => all.push(path),
        }
    }
    all
}

#[test]
fn an_english_file_that_does_not_parse_is_not_full_coverage() {
    let copy = Copy::new();
    copy.append("content/topics/pickpocket.ftl", "pickpocket-new = { oops\n");
    for format in ["text", "json", "markdown", "html"] {
        let ran = copy.run(&["coverage", "--format", format]);
        assert_eq!(ran.code, 1, "{format}: {ran:#?}");
        assert!(
            ran.stderr.contains("content/topics/pickpocket.ftl"),
            "{format}: {ran:#?}"
        );
        assert!(ran.stderr.contains("pickpocket-new"), "{format}: {ran:#?}");
    }
    let out = copy.file("dist");
    let ran = copy.run(&["compile", "--out", out.to_str().unwrap()]);
    assert_ne!(ran.code, 0, "{ran:#?}");
}

#[cfg(unix)]
#[test]
fn an_english_file_that_cannot_be_read_is_not_full_coverage() {
    let copy = Copy::new();
    let path = copy.file("content/topics/pickpocket.ftl");
    std::fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink("pickpocket.ftl", &path).unwrap();
    let ran = copy.run(&["coverage"]);
    assert_eq!(ran.code, 2, "{ran:#?}");
    assert!(ran.stderr.contains("pickpocket.ftl"), "{ran:#?}");
}

#[test]
fn a_language_without_any_file_is_one_line() {
    let copy = Copy::new();
    copy.change_locales(|all| all.push("ar".to_owned()));
    for format in ["text", "markdown", "html"] {
        let ran = copy.run(&["coverage", "--format", format]).ok();
        assert!(!ran.stdout.contains("locales/ar/"), "{format}: {ran:#?}");
        assert!(ran.stdout.contains("ar"), "{format}: {ran:#?}");
    }
}
