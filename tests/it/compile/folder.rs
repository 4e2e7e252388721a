//! The folder that is written: the same bytes each time, what is in it, and what is said of what is not.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::{EN, KO, bundle, compile, files};
use crate::support::Copy;

#[test]
fn the_same_material_gives_the_same_bytes() {
    let (one, two) = (Copy::new(), Copy::new());
    compile(&one, &[]).ok();
    compile(&two, &[]).ok();
    let first = files(&one.file("dist"));
    assert_eq!(first, files(&two.file("dist")), "in another folder");
    compile(&one, &[]).ok();
    assert_eq!(first, files(&one.file("dist")), "and again");
    let names: Vec<&str> = first.keys().map(String::as_str).collect();
    for name in [
        "SHA256SUMS",
        "catalog.json",
        "bundles/en.ftl",
        "drafts/zh-Hant.ftl",
    ] {
        assert!(names.contains(&name), "{names:?}");
    }
    let folder = one.path().to_str().unwrap();
    for (name, content) in first {
        assert!(
            !String::from_utf8(content).unwrap().contains(folder),
            "{name} names the folder"
        );
    }
}

#[test]
fn the_sums_are_right() {
    let copy = Copy::new();
    compile(&copy, &[]).ok();
    let all = files(&copy.file("dist"));
    let sums = copy.read("dist/SHA256SUMS");
    let listed: BTreeSet<&str> = sums
        .lines()
        .map(|line| line.split_once("  ").expect("two blanks").1)
        .collect();
    let there: BTreeSet<&str> = all
        .keys()
        .map(String::as_str)
        .filter(|name| *name != "SHA256SUMS")
        .collect();
    assert_eq!(listed, there);
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let hex: String = Sha256::digest(&all[name])
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(sum, hex, "{name}");
    }
}

#[test]
fn problems_are_said_and_the_rest_is_compiled() {
    let copy = Copy::new();
    copy.append(EN, "package-theft-bad = {\n")
        .append(KO, "package-theft-worse = {\n");
    let ran = compile(&copy, &[]);
    assert_eq!(ran.code, 1, "what English has is not known: {ran:#?}");
    for id in ["package-theft-bad", "package-theft-worse"] {
        assert!(ran.stderr.contains(id), "{ran:#?}");
    }
    bundle(&copy, "en");
    bundle(&copy, "ko");
}

#[test]
fn a_problem_is_said_once() {
    let copy = Copy::new();
    copy.append(EN, "package-theft-bad = {\n")
        .append("content/topics/pickpocket.ftl", "pickpocket-bad = {\n");
    let ran = compile(&copy, &[]);
    assert_eq!(
        ran.stderr.matches("lost in it: package-theft-bad").count(),
        1,
        "{ran:#?}"
    );
}

#[test]
fn where_nothing_can_be_written_is_said() {
    let copy = Copy::new();
    copy.write("taken", "a file");
    copy.run(&["compile", "--out", "taken"])
        .refused(2, &["taken"]);
    assert_eq!(copy.read("taken"), "a file");
    copy.run(&["compile", "--only", "good"])
        .refused(2, &["reviewed"]);
}

#[test]
fn a_language_that_went_leaves_no_bundle() {
    let copy = Copy::new();
    compile(&copy, &[]).ok();
    assert!(copy.file("dist/bundles/ko.ftl").exists());
    copy.change_locales(|all| all.retain(|tag| tag != "ko"));
    compile(&copy, &[]).ok();
    for folder in ["bundles", "drafts"] {
        assert!(
            !copy.file(&format!("dist/{folder}/ko.ftl")).exists(),
            "{folder}"
        );
    }
}

#[test]
fn pseudo_locales_are_written_when_asked_for() {
    let copy = Copy::new();
    copy.run(&["compile", "--out", "dist"]).ok();
    assert!(!copy.file("dist/drafts/en-XA.ftl").exists());
    copy.run(&["compile", "--out", "dist", "--pseudo"]).ok();
    let (english, accented) = (
        copy.read("dist/drafts/en.ftl"),
        copy.read("dist/drafts/en-XA.ftl"),
    );
    let ids = |text: &str| -> Vec<String> {
        let all = beatbook::testing::fingerprints(text).into_iter();
        all.map(|(id, _)| id).collect()
    };
    assert_eq!(ids(&accented), ids(&english), "the same messages");
    assert!(accented.contains("-contact-emergency = 911"));
    assert!(!accented.contains("Carry your wallet") && english.contains("Carry your wallet"));
    assert!(copy.read("dist/drafts/ar-XB.ftl").contains('\u{202E}'));
    assert!(copy.read("dist/SHA256SUMS").contains("drafts/en-XA.ftl"));
}
