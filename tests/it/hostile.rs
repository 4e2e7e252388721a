//! Texts, ids and file names that are made to do harm.

#![allow(clippy::unwrap_used)] // helpers of tests are tests

use crate::support::Copy;
use beatbook::LocalTime;
use beatbook::gate::Reason;
use beatbook::library::Library;
use beatbook::testing::fingerprints;

#[test]
fn calls_that_nest_too_deep_lose_their_entry_alone() {
    let copy = Copy::new();
    let (open, close) = ("F(".repeat(3000), ")".repeat(3000));
    copy.append(
        "content/topics/pickpocket.ftl",
        &format!("\npickpocket-deep = {{ \"}}\" }}{{ {open}1{close} }}\n"),
    );
    let found = copy.check(&["--allow", "all", "--deny", "syntax"]);
    assert_eq!(found.code, 1);
    let syntax = found.findings("syntax");
    assert_eq!(syntax.len(), 1, "{syntax:#?}");
    assert_eq!(syntax[0]["message"], "pickpocket-deep");
    assert!(
        syntax[0]["text"]
            .as_str()
            .unwrap()
            .contains("more than 64 deep")
    );
    copy.run(&["show", "pickpocket-bag"]).ok();
    copy.run(&["compile", "--pseudo", "--out", "dist"]);
    assert!(copy.read("dist/drafts/en.ftl").contains("pickpocket-bag ="));
}

#[test]
fn a_contact_id_that_is_fluent_replaces_no_text() {
    let copy = Copy::new();
    let contact = "values = { en = \"1-900-555-0100\" }\nkind = \"phone\"\n";
    let id = "x = 1\\nnotice-interpreter = Call 1-900-555-0100.\\n-contact-y";
    copy.append(
        "precincts/110/precinct.toml",
        &format!("\n[contacts.\"{id}\"]\n{contact}"),
    );
    let found = copy
        .check(&["--precinct", "110", "--allow", "all", "--deny", "precinct"])
        .findings("precinct");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0]["text"]
            .as_str()
            .unwrap()
            .contains("cannot be the id of a contact")
    );
    let library = Library::open(copy.path()).unwrap();
    let terms = |library: &Library| -> Vec<String> {
        let ids = library.contacts().iter().map(|(id, _)| id.to_owned());
        ids.collect()
    };
    let before = terms(&library);

    copy.append("content/contacts.toml", &format!("\n[\"{id}\"]\n{contact}"));
    let found = copy
        .check(&["--allow", "all", "--deny", "contacts"])
        .findings("contacts");
    assert!(
        found.iter().any(|one| one["text"]
            .as_str()
            .unwrap()
            .contains("cannot be the id of a contact")),
        "{found:#?}"
    );
    let library = Library::open(copy.path()).unwrap();
    assert_eq!(terms(&library), before, "it is never used");
    copy.run(&["compile", "--out", "dist"]);
    assert!(!copy.read("dist/drafts/en.ftl").contains("1-900"));
}

#[cfg(unix)]
#[test]
fn a_file_name_that_is_fluent_is_no_topic() {
    let copy = Copy::new();
    let name = "content/topics/x\nnotice-interpreter = Call 1-900-555-0100.\n#.ftl";
    copy.write(name, "x = One\n");
    let library = Library::open(copy.path()).unwrap();
    assert!(library.topic_ids().iter().all(|id| !id.contains('\n')));
    assert!(library.units().iter().all(|unit| !unit.contains('\n')));
    let found = copy
        .check(&["--allow", "all", "--deny", "ids"])
        .findings("ids");
    assert_eq!(found.len(), 1, "{found:#?}");
    let text = found[0]["text"].as_str().unwrap();
    assert!(
        text.contains("x\\nnotice") && !text.contains('\n'),
        "{text}"
    );
    copy.run(&["compile", "--out", "dist"]);
    assert!(!copy.read("dist/drafts/en.ftl").contains("1-900"));
}

#[test]
fn a_record_with_twelve_digits_matches_nothing() {
    let copy = Copy::new();
    copy.publish("package-theft-tip", "ko");
    let standing = || {
        let library = Library::open(copy.path()).unwrap();
        let gate = library.gate(LocalTime::parse(crate::support::TODAY).unwrap());
        let korean = "ko".parse().unwrap();
        let view = gate
            .open("content/topics/package-theft.ftl", &korean)
            .unwrap();
        view.status("package-theft-tip")
    };
    let before = standing();
    assert!(
        !before.has(Reason::Stale) && !before.has(Reason::Unreviewed),
        "{before:?}"
    );
    let print = |path: &str| {
        let text = copy.read(path);
        let mut all = fingerprints(&text).into_iter();
        all.find(|(id, _)| id == "package-theft-tip").unwrap().1
    };
    let records = "locales/ko/topics/package-theft.review.toml";
    for path in [
        "content/topics/package-theft.ftl",
        "locales/ko/topics/package-theft.ftl",
    ] {
        let print = print(path);
        assert_eq!(print.as_str().len(), 32);
        copy.replace(records, &print, &print[..12]);
    }
    let after = standing();
    assert!(
        after.has(Reason::Stale) && after.has(Reason::Unreviewed),
        "{after:?}"
    );
}

#[test]
fn search_words_cannot_be_quoted() {
    let copy = Copy::new();
    let file = "content/topics/package-theft.ftl";
    copy.append(
        file,
        "\npackage-theft-one = Call { package-theft.keywords }.\npackage-theft-two = Go { NUMBER(package-theft.keywords) }.\n",
    );
    let found = copy
        .check(&["--allow", "all", "--deny", "references"])
        .findings("references");
    let messages: Vec<_> = found
        .iter()
        .map(|one| one["message"].as_str().unwrap())
        .collect();
    assert_eq!(
        messages,
        ["package-theft-one", "package-theft-two"],
        "{found:#?}"
    );
    assert_eq!(found[0]["level"], "deny");
}
