//! Contacts, which a person calls or sees in print, and the sheet they are called from.

use super::CONTACTS;
use crate::support::Copy;

#[test]
fn a_contact_is_verified_by_a_person_on_record() {
    let copy = Copy::new();
    let before = copy.read(CONTACTS);
    let args = |who: &'static str, day: &'static str| {
        [
            "review",
            "contact",
            "crime-stoppers",
            "--verified-by",
            who,
            "--dialed-on",
            day,
        ]
    };
    copy.run(&args("NAME", "2026-11-20"))
        .refused(2, &["no reviewer"]);
    copy.run(&args("a", "2026-11-28"))
        .refused(2, &["in the future"]);
    copy.run(&["review", "contact", "crime-stopers", "--verified-by", "a"])
        .refused(2, &["did you mean `crime-stoppers`"]);
    assert_eq!(copy.read(CONTACTS), before);
    copy.run(&args("a", "2026-11-20")).ok();
    let after = copy.read(CONTACTS);
    let library = beatbook::Library::open(copy.path()).unwrap();
    let contact = library.contacts().get("crime-stoppers").unwrap();
    assert_eq!(contact.verified.as_deref(), Some(&*contact.print()));
    assert_eq!(contact.verified_by.as_deref(), Some("a"));
    assert_eq!(contact.dialed_on.unwrap().to_string(), "2026-11-20");
    let new: Vec<&str> = after
        .lines()
        .filter(|line| !before.lines().any(|old| old == *line))
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert!(
        new.iter()
            .all(|key| ["dialed-on", "verified-by", "verified"].contains(key)),
        "{new:?}"
    );
    let gone: Vec<&str> = before
        .lines()
        .filter(|line| !after.lines().any(|new| new == *line))
        .collect();
    assert!(gone.len() <= 1, "{gone:?}");
}

/// A call sheet is printed, filled in by a person, and taken back as one step.
#[test]
fn a_call_sheet_is_filled_in_and_taken_back() {
    let copy = Copy::new();
    let empty = copy.run(&["review", "calls"]).ok().stdout;
    for said in [
        "[crime-stoppers]",
        "# Number (es): 1-888-577-4782",
        "# Ask: Is this Crime Stoppers?",
    ] {
        assert!(empty.contains(said), "no {said}: {empty}");
    }
    assert!(
        !empty.contains("[internet-crime]"),
        "nobody calls a web page"
    );
    let before = copy.read("content/contacts.toml");
    let take = ["review", "calls", "sheet.toml", "--verified-by", "a"];
    // An empty one records nothing.
    copy.write("sheet.toml", &empty);
    assert!(copy.run(&take).ok().stdout.contains("Recorded 0 contacts"));
    assert_eq!(copy.read("content/contacts.toml"), before);
    let fill = |id: &str, from: &str, to: &str| {
        let text = copy.read("sheet.toml");
        let at = text.find(&format!("[{id}]")).unwrap();
        let rest = text[at..].replacen(from, to, 1);
        copy.write("sheet.toml", format!("{}{rest}", &text[..at]));
    };
    // What is wrong is said all at once, with its place, and nothing is recorded.
    fill(
        "crime-stoppers",
        "called-on = \"\"",
        "called-on = \"2099-01-01\"",
    );
    fill(
        "special-victims",
        "called-on = \"\"",
        "called-on = \"2026-11-24\"",
    );
    fill("special-victims", "reached = \"\"", "reached = \"perhaps\"");
    let ran = copy.run(&take);
    ran.refused(2, &["in the future", "neither yes nor no", "sheet.toml:"]);
    assert_eq!(copy.read("content/contacts.toml"), before);
    fill("crime-stoppers", "2099-01-01", "2026-11-24");
    fill("crime-stoppers", "reached = \"\"", "reached = \"yes\"");
    fill(
        "crime-stoppers",
        "es = \"\", ko = \"\"",
        "es = \"direct\", ko = \"interpreter\"",
    );
    fill("special-victims", "perhaps", "no");
    let ran = copy.run(&take);
    assert_eq!(ran.code, 1, "{ran:#?}");
    assert!(
        ran.stderr.contains("not reached: special-victims"),
        "{ran:#?}"
    );
    let contacts: toml::Table = copy.read("content/contacts.toml").parse().unwrap();
    let tips = &contacts["crime-stoppers"];
    assert_eq!(tips["dialed-on"].to_string(), "2026-11-24");
    assert_eq!(tips["verified-by"].as_str(), Some("a"));
    assert_eq!(tips["served"].as_str(), Some("interpreter"));
    assert_eq!(tips["languages"].as_array().unwrap().len(), 1);
    assert!(contacts["special-victims"].get("dialed-on").is_none());
    // The comments and the order of the file are as they were.
    assert!(
        copy.read("content/contacts.toml")
            .starts_with(before.lines().next().unwrap())
    );
    // Some through an interpreter and some not at all: nobody can say whom the line serves.
    fill("crime-stoppers", "zh-Hans = \"\"", "zh-Hans = \"no\"");
    assert_eq!(copy.run(&take).code, 1);
    let contacts: toml::Table = copy.read("content/contacts.toml").parse().unwrap();
    assert_eq!(
        contacts["crime-stoppers"]["served"].as_str(),
        Some("unknown")
    );
    // A number that has changed since the sheet was printed was not what was called.
    copy.replace("content/contacts.toml", "1-800-577-8477", "1-800-577-0000");
    copy.run(&take)
        .refused(2, &["has changed since the sheet was printed"]);
    copy.run(&["review", "calls", "sheet.toml", "--verified-by", "nobody"])
        .refused(2, &["no reviewer `nobody`"]);
    copy.run(&["review", "calls", "gone.toml", "--verified-by", "a"])
        .refused(2, &["no file `gone.toml`"]);
}

/// What stands in the comments of a call sheet cannot fill it in, and a precinct's own contacts are not on it.
#[test]
fn a_call_sheet_is_filled_in_by_nobody_but_the_caller() {
    let copy = Copy::new();
    copy.replace(
        "content/contacts.toml",
        "hours = \"24 hours\"\n",
        "hours = \"24 hours\\nreached = 'yes'\"\n",
    );
    copy.replace(
        "precincts/110/precinct.toml",
        "[contacts.station-110]\n",
        "[contacts.desk-110]\nvalues = { en = \"718-555-0110\" }\nkind = \"phone\"\nserved = \"unknown\"\nsource = \"https://www.nyc.gov\"\nprinted-on = 2026-11-01\n\n[contacts.station-110]\n",
    );
    for precinct in [&[][..], &["--precinct", "110"]] {
        let sheet = copy.run(&[precinct, &["review", "calls"]].concat()).ok();
        let sheet: toml::Table = sheet.stdout.parse().unwrap();
        assert!(!sheet.contains_key("desk-110"), "{sheet:#?}");
        for (id, contact) in &sheet {
            assert_eq!(contact["reached"].as_str(), Some(""), "{id}");
        }
    }
}
