//! Files and folders that are not what they should be, or not there.

use super::{COMMANDS, EN, KO, KO_RECORDS, everything, the_rest_works};
use crate::support::Copy;

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_round_are_said() {
    use std::os::unix::fs::symlink;
    let copy = Copy::new();
    symlink("nowhere", copy.file("locales/ko/topics/dangling.ftl")).unwrap();
    symlink("nowhere", copy.file("content/topics/ghost.ftl")).unwrap();
    symlink("..", copy.file("locales/ko/topics/round")).unwrap();
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 2, "{ran:#?}");
    for path in [
        "locales/ko/topics/dangling.ftl",
        "content/topics/ghost.ftl",
        "locales/ko/topics/round",
    ] {
        assert!(
            ran.stdout
                .contains(&format!("{path}:1:1: error unreadable")),
            "{ran:#?}"
        );
    }
    assert_eq!(copy.run(&["coverage"]).code, 2);
    the_rest_works(&copy);
    copy.run(&["topics"]).ok();
    copy.run(&["find", "package"]).ok();
    everything(&copy);
}

#[cfg(unix)]
#[test]
fn a_folder_without_rights_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let copy = Copy::new();
    let folder = copy.file("locales/ko/topics");
    let set =
        |mode| std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(mode)).unwrap();
    set(0);
    if std::fs::read_dir(&folder).is_ok() {
        // Root reads everything; there is nothing to see.
        set(0o755);
        return;
    }
    let ran = copy.run(&["check", "--format", "short"]);
    let coverage = copy.run(&["coverage"]);
    everything(&copy);
    set(0o755);
    assert_eq!((ran.code, coverage.code), (2, 2));
    assert!(
        ran.stdout
            .contains("locales/ko/topics:1:1: error unreadable"),
        "{ran:#?}"
    );
}

#[test]
fn a_file_that_is_too_large_is_said() {
    let copy = Copy::new();
    copy.append(KO, &format!("# {}\n", "x".repeat(17_000_000)));
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stdout.contains(&format!("{KO}:1:1: error unreadable")),
        "{ran:#?}"
    );
    assert_eq!(copy.run(&["coverage"]).code, 2);
    copy.run(&["show", "package-theft", "--lang", "ko"])
        .refused(2, &[KO, "split the file"]);
    copy.run(&["show", "package-theft"]).ok();
    the_rest_works(&copy);
}

#[test]
fn one_unreadable_file_leaves_the_others() {
    let copy = Copy::new();
    copy.append(KO, &format!("# {}\n", "x".repeat(17_000_000)));
    for args in [
        &["topics", "--lang", "ko"][..],
        &["find", "소매치기", "--lang", "ko"],
        &["show", "소매치기", "--lang", "ko"],
        &["review", "list", "--lang", "ko"],
    ] {
        let ran = copy.run(args);
        assert!(ran.stdout.contains("pickpocket"), "{args:?}: {ran:#?}");
    }
}

#[test]
fn a_folder_in_the_place_of_a_file_is_said() {
    for path in [
        KO,
        EN,
        KO_RECORDS,
        "content/contacts.toml",
        "beatbook.toml",
        "l10n.toml",
        "content/topics/pickpocket.toml",
    ] {
        let copy = Copy::new();
        std::fs::remove_file(copy.file(path)).unwrap();
        std::fs::create_dir(copy.file(path)).unwrap();
        let ran = copy.run(&["check", "--format", "short"]);
        assert_eq!(ran.code, 2, "{path}: {ran:#?}");
        assert!(
            (ran.stdout.clone() + &ran.stderr).contains(path),
            "{path}: {ran:#?}"
        );
        everything(&copy);
    }
}

#[test]
fn a_folder_that_is_no_library_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    for args in COMMANDS.iter().filter(|args| !args.contains(&"--project")) {
        let ran = crate::support::run_in(folder.path(), &[&["--library", path], *args].concat());
        ran.refused(2, &["l10n.toml"]);
    }
}

#[test]
fn a_folder_that_is_no_library_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    crate::support::run_in(folder.path(), &["--library", path, "topics"]).refused(2, &[path]);
}

#[test]
fn rules_that_cannot_be_read_were_not_applied() {
    let copy = Copy::new();
    let path = "content/glossary.toml";
    std::fs::remove_file(copy.file(path)).unwrap();
    std::fs::create_dir(copy.file(path)).unwrap();
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 2, "{ran:#?}");
    assert!(ran.stdout.contains("error unreadable"), "{ran:#?}");

    let copy = Copy::new();
    copy.write(
        "content/languages/es.toml",
        "name = \"Spanish\"\n[wording]\nblame = 1\n",
    );
    let ran = copy.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    let place = "content/languages/es.toml:3:1: error language-file";
    assert!(ran.stdout.contains(place), "{ran:#?}");
}

#[test]
fn what_cannot_be_read_does_not_take_the_place_of_a_good_set() {
    for path in ["content/templates.toml", "content/reviewers.toml"] {
        let copy = Copy::new();
        copy.run(&["compile"]).ok();
        let before = copy.read("dist/SHA256SUMS");
        std::fs::remove_file(copy.file(path)).unwrap();
        std::fs::create_dir(copy.file(path)).unwrap();
        copy.run(&["compile"]).refused(2, &[path]);
        assert_eq!(copy.read("dist/SHA256SUMS"), before, "{path}");
    }
    let copy = Copy::new();
    copy.append("content/reviewers.toml", "[[\n");
    copy.run(&["compile"])
        .refused(2, &["content/reviewers.toml"]);
}

#[test]
fn what_lies_beside_a_lost_text_is_said() {
    let copy = Copy::new();
    std::fs::remove_file(copy.file("content/topics/pickpocket.ftl")).unwrap();
    let ran = copy.run(&["check"]);
    let found = ran
        .stdout
        .matches("this belongs beside content/topics/pickpocket.ftl");
    assert_eq!(found.count(), 2, "{ran:#?}");
}
