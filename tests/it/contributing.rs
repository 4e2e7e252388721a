//! The steps of CONTRIBUTING.md for a new topic, a new language and a new precinct, each taken on a copy of the whole library.

#![allow(clippy::unwrap_used)] // all of it is a test

use beatbook::Library;

use super::support::Copy;

/// The paths of the library's files whose path begins and ends so.
fn paths(copy: &Copy, start: &str, end: &str) -> Vec<String> {
    let folder = copy.path();
    let files = walkdir::WalkDir::new(folder.join(start))
        .into_iter()
        .flatten();
    let files = files.filter(|entry| entry.file_type().is_file());
    let paths = files.map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap();
        path.to_str().unwrap().replace('\\', "/")
    });
    paths.filter(|path| path.ends_with(end)).collect()
}

/// `check` passes, and names these files nowhere.
#[track_caller]
fn check(copy: &Copy, more: &[&str], unnamed: &str) {
    let mut args = vec!["check", "--format", "short"];
    args.extend(more);
    let ran = copy.run(&args).ok();
    let named: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.contains(unnamed) && !line.contains("warning unreviewed"))
        .collect();
    assert!(named.is_empty(), "{named:#?}");
}

#[test]
fn a_topic_is_added() {
    let copy = Copy::whole();
    let new = |text: &str| text.replace("pickpocket", "bag-thief");
    // Steps 1, 2 and 4: the English, what is known of it, and a translation for every language of l10n.toml.
    let model = [
        "content/topics/pickpocket.ftl",
        "content/topics/pickpocket.toml",
    ];
    let translated = paths(&copy, "locales", "/topics/pickpocket.ftl");
    let model = model
        .into_iter()
        .chain(translated.iter().map(String::as_str));
    for path in model {
        copy.write(&new(path), new(&copy.read(path)));
    }
    // Step 5: records.
    let mut languages = vec!["en".to_owned()];
    languages.extend(
        Library::open(copy.path())
            .unwrap()
            .project()
            .locales()
            .to_vec(),
    );
    for lang in &languages {
        copy.record("bag-thief", lang, &["--origin", "machine"])
            .ok();
    }
    // Step 6.
    check(&copy, &[], "bag-thief");
    copy.run(&["show", "bag-thief", "--lang", "korean", "--draft"])
        .ok();
    assert!(copy.run(&["topics"]).ok().stdout.contains("bag-thief"));
}

#[test]
fn a_language_is_added() {
    let copy = Copy::whole();
    // Step 1.
    copy.change_locales(|all| all.push("pt".to_owned()));
    // Steps 2 and 5: the same paths. What they say matters to nobody here.
    for path in paths(&copy, "locales/es", ".ftl") {
        copy.write(&path.replace("/es/", "/pt/"), copy.read(&path));
    }
    // Step 3.
    copy.write(
        "content/languages/pt.toml",
        "name = \"Portuguese\"\nnative = \"português\"\nscripts = [\"Latn\"]\n",
    );
    check(&copy, &[], "/pt/");
    let shown = copy
        .run(&["show", "pickpocket", "--lang", "português", "--draft"])
        .ok();
    assert!(shown.stdout.contains("Portuguese"), "{shown:#?}");
    let counted = copy.run(&["coverage", "--format", "json"]).ok().json();
    assert_eq!(counted["locales"]["pt"]["missing"], 0);
    assert!(counted["locales"]["pt"]["changed"].as_u64() > Some(0));
    copy.run(&["compile", "--out", "dist"]).ok();
    assert!(
        copy.read("dist/drafts/pt.ftl")
            .contains("pickpocket-bag = ")
    );
}

#[test]
fn a_precinct_is_added() {
    let copy = Copy::whole();
    // Steps 1 and 2.
    for path in paths(&copy, "precincts/110", "") {
        if path.ends_with(".review.toml") {
            continue;
        }
        let text = copy.read(&path).replace("110", "27");
        copy.write(&path.replace("precincts/110", "precincts/27"), text);
    }
    // Step 3.
    check(&copy, &["--precinct", "27"], "precincts/27");
    let shown = copy
        .run(&[
            "--precinct",
            "27",
            "show",
            "pickpocket-bag",
            "--lang",
            "ko",
            "--draft",
        ])
        .ok();
    assert!(shown.stdout.contains("27"), "{shown:#?}");
    copy.run(&[
        "review",
        "record",
        "signature",
        "--precinct",
        "27",
        "--lang",
        "en",
        "--origin",
        "machine",
    ])
    .ok();
    assert!(
        copy.file("precincts/27/content/signature.review.toml")
            .exists()
    );
}
