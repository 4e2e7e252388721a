//! `import` says of the texts that it takes what `check` will deny in them, in the same words.

use crate::exchange::{KO, export, import, set_target};
use crate::support::Copy;

/// 71 characters, where a text message in Korean holds 70.
fn long() -> String {
    "가".repeat(71)
}

const PICKUP: &str = "package-theft-pickup";

/// An export with a short line that fits no text message.
fn too_long(copy: &Copy) -> String {
    let file = export(copy, "ko", &[]);
    let text = copy.read(KO);
    let (_, entry) = text
        .split_once(&format!("\n{PICKUP} ="))
        .expect("the message");
    let (_, short) = entry.split_once(".short = ").expect("a short line");
    let short = short.lines().next().expect("its text");
    set_target(&file, &format!("{PICKUP}.short"), short, &long())
}

#[test]
fn a_text_over_its_limit_is_taken_and_said_as_check_says_it() {
    let copy = Copy::new();
    let file = too_long(&copy);
    let before = copy.read(KO);
    let dry = import(&copy, &file, &["--translated-by", "a", "--dry-run"]).ok();
    assert_eq!(copy.read(KO), before);
    let ran = import(&copy, &file, &["--translated-by", "a"]).ok();
    assert!(copy.read(KO).contains(&long()), "paid work is kept");
    let findings = copy.check(&["--locale", "ko"]).findings("too-long");
    let [finding] = findings.as_slice() else {
        panic!("{findings:#?}");
    };
    let place = &finding["places"][0];
    let line = format!(
        "check: {KO}:{}:{}: error too-long {}",
        place["line"],
        place["column"],
        finding["text"].as_str().expect("a text")
    );
    for ran in [&dry, &ran] {
        let said: Vec<&str> = ran
            .stdout
            .lines()
            .filter(|line| line.starts_with("check: "))
            .collect();
        assert_eq!(said, [line.as_str()], "{ran:#?}");
        assert!(ran.stderr.contains("fails by 1 finding"), "{ran:#?}");
    }

    // What was wrong before, and in texts that nobody touched, is not said of this file.
    let file = export(&copy, "ko", &[]);
    let file = set_target(&file, "package-theft-track", "주문할", "지금 주문할");
    let ran = import(&copy, &file, &["--translated-by", "a"]).ok();
    assert!(
        ran.stdout.contains("package-theft-track") && !ran.stdout.contains("check: "),
        "{ran:#?}"
    );
}

#[test]
fn what_the_project_allows_is_not_said() {
    let copy = Copy::new();
    let file = too_long(&copy);
    copy.append(
        "beatbook.toml",
        &format!("\n[[allow]]\ncheck = \"too-long\"\nmessage = \"{PICKUP}\"\nreason = \"It is never sent.\"\n"),
    );
    let ran = import(&copy, &file, &["--translated-by", "a"]).ok();
    assert!(!ran.stdout.contains("check: "), "{ran:#?}");
}

#[test]
fn a_new_translation_is_held_to_the_same_checks() {
    let copy = Copy::new();
    copy.remove_message(KO, "package-theft-track");
    let file = export(&copy, "ko", &["--only", "missing"]);
    let file = file.replace(
        "</source>\n        <target state=\"needs-translation\"></target>",
        &format!(
            "</source>\n        <target state=\"translated\">{}</target>",
            long()
        ),
    );
    let ran = import(&copy, &file, &["--translated-by", "a"]).ok();
    let said: Vec<&str> = ran
        .stdout
        .lines()
        .filter_map(|line| line.strip_prefix("check: ")?.split_once(" too-long "))
        .map(|(_, text)| text)
        .collect();
    let found = copy.check(&["--locale", "ko"]).findings("too-long");
    let expected: Vec<&str> = found
        .iter()
        .map(|finding| finding["text"].as_str().expect("a text"))
        .collect();
    assert_eq!(said, expected, "{ran:#?}");
    assert_eq!(said.len(), 1);
}
