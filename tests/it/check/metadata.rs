//! What is found beside the texts: contacts, metadata, settings, channels, observances, files that nothing reads.

use super::{EN, TIP, alone, line_of, place};
use crate::support::Copy;

#[test]
fn contacts_past_their_date_are_found_where_they_are_used() {
    let copy = Copy::new();
    let ran = copy.run_on(
        "2031-01-01",
        &[
            "check", "--format", "json", "--allow", "all", "--deny", "contacts",
        ],
    );
    assert_eq!(ran.code, 1);
    let found = ran.findings("contacts");
    let tip = found
        .iter()
        .find(|finding| finding["message"] == TIP)
        .expect("the tip names Crime Stoppers");
    place(tip, EN);
    place(tip, "content/contacts.toml");
    assert!(
        tip["text"].as_str().unwrap().contains("crime-stoppers"),
        "{tip:#}"
    );
    // A month before, it is said, and nothing fails.
    let ran = copy
        .run_on(
            "2027-01-10",
            &[
                "check", "--format", "json", "--allow", "all", "--warn", "contacts",
            ],
        )
        .ok();
    assert!(
        ran.findings("contacts")
            .iter()
            .any(|finding| finding["message"] == TIP),
        "{ran:#?}"
    );
}

#[test]
fn broken_metadata_is_a_finding_with_its_place() {
    let copy = Copy::new();
    copy.append("content/topics/pickpocket.toml", "\noops = = 1\n");
    let ran = copy.check(&[]);
    assert_eq!(ran.code, 1);
    let found = ran.findings("syntax");
    let path = "content/topics/pickpocket.toml";
    assert_eq!(place(&found[0], path)["line"], line_of(&copy, path, "oops"));
}

#[test]
fn an_unknown_time_zone_or_formatting_locale_is_found() {
    for (from, to) in [
        ("America/New_York", "America/New_Yrok"),
        ("\"es-US\"", "\"español\""),
    ] {
        let copy = Copy::new();
        copy.replace("beatbook.toml", from, to);
        let found = alone(&copy, "settings").findings("settings");
        assert_eq!(found.len(), 1, "{to}: {found:#?}");
        let named = to.trim_matches('"');
        assert!(
            found[0]["text"].as_str().unwrap().contains(named),
            "{found:#?}"
        );
        place(&found[0], "beatbook.toml");
    }
}

#[test]
fn a_channel_that_does_not_exist_is_found_wherever_one_is_named() {
    let copy = Copy::new();
    for (path, names) in [
        (
            "content/topics/package-theft.toml",
            "channels = [\"smss\"]\n",
        ),
        ("content/templates.toml", "channels = [\"facebok\"]\n"),
    ] {
        let text = copy.read(path);
        let line = text.lines().find(|line| line.starts_with("channels = ["));
        copy.write(path, text.replacen(line.unwrap(), names.trim_end(), 1));
    }
    let found = copy.check(&[]).findings("metadata");
    let texts: Vec<&str> = found
        .iter()
        .map(|finding| finding["text"].as_str().unwrap())
        .collect();
    assert_eq!(
        texts,
        [
            "there is no channel `facebok`",
            "there is no channel `smss`"
        ]
    );
    assert_eq!(found[0]["help"], "did you mean `Facebook`?");
}

#[test]
fn an_observance_that_does_not_exist_is_found() {
    let copy = Copy::new();
    let path = "content/topics/package-theft.toml";
    let text = copy.read(path);
    let season = "season = { observances = [\"Thankgiving\"] }\n";
    let line = text.lines().find(|line| line.starts_with("season = "));
    let line = line.expect("a season").to_owned() + "\n";
    copy.replace(path, &line, season);
    let found = copy.check(&[]).findings("metadata");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["text"], "there is no observance `Thankgiving`");
    assert_eq!(found[0]["help"], "did you mean `Thanksgiving`?");
    // They are data.
    copy.append("content/observances.toml", "Thankgiving = { month = 11 }\n");
    assert_eq!(copy.check(&[]).findings("metadata").len(), 0);
    copy.write("content/observances.toml", "Thankgiving = { month = 13 }\n");
    let ran = copy.run(&["check", "--format", "short"]);
    assert!(
        ran.stdout.contains("content/observances.toml:1:15: error"),
        "{ran:#?}"
    );
}

#[test]
fn a_file_of_content_that_nothing_reads_is_found() {
    let copy = Copy::new();
    for name in ["policy", "glosary"] {
        copy.write(&format!("content/{name}.toml"), "");
    }
    let found = copy.check(&[]).findings("metadata");
    let paths: Vec<&str> = found
        .iter()
        .map(|finding| finding["places"][0]["path"].as_str().unwrap())
        .collect();
    assert_eq!(paths, ["content/glosary.toml", "content/policy.toml"]);
}
