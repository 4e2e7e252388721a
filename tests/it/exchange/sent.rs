//! What a translator gets with the texts: earlier English, limits, a reviewer's reason.

use super::{KO, export, import, set_target};
use crate::support::Copy;

#[test]
fn texts_whose_english_has_changed_stay_stale_and_those_that_changed_here_are_refused() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let file = set_target(&file, "package-theft-track", "주문할", "주문하실");
    let file = set_target(&file, "package-theft-how", "수법", "방법");
    copy.replace(
        "content/topics/package-theft.ftl",
        "Track each order",
        "Follow each order",
    );
    copy.replace(KO, "수법 안내", "수법을 안내합니다");
    let ran = import(&copy, &file, &["--translated-by", "a"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    assert!(ran.stdout.contains("kept as stale"), "{ran:#?}");
    assert!(
        ran.stdout.contains("`package-theft-how`")
            && ran.stdout.contains("has changed since the export"),
        "{ran:#?}"
    );
    assert!(copy.read(KO).contains("주문하실") && copy.read(KO).contains("수법을 안내합니다"));
    let stale = copy.check(&[]).findings("stale");
    assert!(
        stale
            .iter()
            .any(|finding| finding["message"] == "package-theft-track"),
        "{stale:?}"
    );
}

#[test]
fn a_stale_text_leaves_with_the_english_that_it_was_made_from() {
    const EN: &str = "content/topics/package-theft.ftl";
    let copy = Copy::new();
    let git = |args: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.args(["-c", "user.name=T", "-c", "user.email=t@example.org"]);
        let ran = git.args(args).current_dir(copy.path()).output();
        let ran = ran.expect("git");
        assert!(ran.status.success(), "{ran:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "One"]);
    copy.replace(EN, "Track each order", "Follow & log each order");
    git(&["commit", "-qam", "Two"]);
    copy.replace(EN, "Follow & log", "Watch");
    let file = export(&copy, "ko", &["--only", "stale"]);
    let note = "The English that was translated said: Track each order";
    // The short form is in the same message, and says what it said.
    assert_eq!(file.matches(note).count(), 1, "{file}");
    assert_eq!(file.matches("The English that was translated").count(), 1);
    assert!(file.contains("<source>Watch each order"), "{file}");
    // Where no history reaches that far, the text leaves without it.
    std::fs::remove_dir_all(copy.file(".git")).expect("removed");
    let file = export(&copy, "ko", &["--only", "stale"]);
    assert!(!file.contains("The English that was translated"), "{file}");
}

#[test]
fn a_translator_is_told_what_the_limits_are_in_their_script() {
    let copy = Copy::new();
    let file = export(&copy, "ko", &[]);
    let unit = |key: &str| {
        let (_, unit) = file
            .split_once(&format!("<trans-unit id=\"{key}\""))
            .expect("a unit");
        unit.split_once("</trans-unit>").expect("closed").0
    };
    let short = unit("package-theft-be-there.short");
    assert!(short.contains("or 70 once a single character"), "{short}");
    let post = unit("package-theft-be-there");
    assert!(post.contains("Chinese and Korean characters 2"), "{post}");
}

#[test]
fn a_rejected_text_goes_out_as_work_with_the_reviewers_reason() {
    let copy = Copy::new();
    let id = "package-theft-be-there";
    let args = ["review", "record", id, "--lang", "ko", "--rejected-by", "b"];
    copy.run(&[&args[..], &["--note", "Says <stay> at home."]].concat())
        .ok();
    let file = export(&copy, "ko", &["--only", "unreviewed"]);
    let (_, unit) = file
        .split_once(&format!("<trans-unit id=\"{id}\""))
        .expect("it is work");
    let unit = unit.split_once("</trans-unit>").expect("closed").0;
    assert!(unit.contains("state=\"needs-translation\""), "{unit}");
    assert!(
        unit.contains("A reviewer rejected this: Says &lt;stay&gt; at home."),
        "{unit}"
    );
    // What comes back as it was is still rejected; what was changed is not.
    import(&copy, &file, &["--translated-by", "a"]).ok();
    assert_eq!(copy.message(id, "ko")["reasons"][0], "rejected");
    let file = set_target(&file, id, "</target>", " 꼭.</target>");
    import(&copy, &file, &["--translated-by", "a"]).ok();
    assert_eq!(copy.message(id, "ko")["reasons"][0], "unreviewed");
}
