//! `compile`: bundles that any Fluent implementation loads, and that say what they are.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::support::{ALL_LOCALES, Copy, LOCALES, Ran, has_form, schemas};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde_json::Value;
use sha2::{Digest, Sha256};

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const TIP: &str = "package-theft-tip";
const PICKUP: &str = "package-theft-pickup";

fn compile(copy: &Copy, more: &[&str]) -> Ran {
    let ran = copy.run(&[&["compile", "--out", "dist"], more].concat());
    if ran.code == 0 {
        let catalog = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
        schemas::hold("catalog", &catalog);
    }
    ran
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(base: &Path, folder: &Path, all: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(base, &path, all);
            } else {
                let name = path
                    .strip_prefix(base)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                all.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, folder, &mut all);
    all
}

/// The bundle with drafts.
fn bundle(copy: &Copy, locale: &str) -> FluentBundle<FluentResource> {
    let text = copy.read(&format!("dist/drafts/{locale}.ftl"));
    let resource =
        FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{locale}: {errors:?}"));
    let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .unwrap_or_else(|errors| panic!("{locale}: {errors:?}"));
    bundle
}

/// The ids of messages and terms in a Fluent text, with the comment above each.
fn entries(text: &str) -> Vec<(String, Option<String>)> {
    let resource = fluent_syntax::parser::parse(text).expect("it parses");
    resource
        .body
        .iter()
        .filter_map(|entry| {
            use fluent_syntax::ast::Entry;
            let comment = |comment: &Option<fluent_syntax::ast::Comment<&str>>| {
                comment.as_ref().map(|c| c.content.join("\n"))
            };
            match entry {
                Entry::Message(message) => {
                    Some((message.id.name.to_owned(), comment(&message.comment)))
                }
                Entry::Term(term) => Some((format!("-{}", term.id.name), comment(&term.comment))),
                _ => None,
            }
        })
        .collect()
}

/// The English messages of the library, by the files themselves.
fn english_ids(copy: &Copy) -> BTreeSet<String> {
    files(&copy.file("content"))
        .iter()
        .filter(|(path, _)| path.ends_with(".ftl"))
        .flat_map(|(_, text)| entries(std::str::from_utf8(text).unwrap()))
        .map(|(id, _)| id)
        .collect()
}

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
fn bundles_parse_and_have_every_message_once() {
    let copy = Copy::new();
    compile(&copy, &[]).ok();
    let mut wanted = english_ids(&copy);
    // What the site says in its own words is for its pages.
    wanted.retain(|id| !id.starts_with("site-"));
    assert!(wanted.len() > 90);
    for locale in ALL_LOCALES.iter() {
        let text = copy.read(&format!("dist/drafts/{locale}.ftl"));
        let mut seen = BTreeSet::new();
        for (id, _) in entries(&text) {
            assert!(seen.insert(id.clone()), "{locale} has {id} twice");
        }
        let missing: Vec<_> = wanted.difference(&seen).collect();
        assert!(missing.is_empty(), "{locale}: {missing:?}");
        assert!(seen.contains("-contact-emergency") && seen.contains("-contact-emergency-name"));
    }
}

/// The ids of messages in a bundle, of `bundles` or `drafts`, with the comment above each.
fn messages(copy: &Copy, folder: &str, locale: &str) -> Vec<(String, Option<String>)> {
    let text = copy.read(&format!("dist/{folder}/{locale}.ftl"));
    entries(&text)
        .into_iter()
        .filter(|(id, _)| !id.starts_with('-'))
        .collect()
}

#[test]
fn bundles_hold_what_is_published_and_nothing_else() {
    let copy = Copy::new();
    compile(&copy, &[]).ok();
    for locale in ALL_LOCALES.iter() {
        assert_eq!(messages(&copy, "bundles", locale), [], "{locale}");
    }
    copy.publish("package-theft", "ko");
    let ran = compile(&copy, &[]).ok();
    let in_topic = |id: &str| id == "package-theft" || id.starts_with("package-theft-");
    for locale in ["en", "ko"] {
        let published = messages(&copy, "bundles", locale);
        assert!(published.iter().all(|(id, comment)| {
            comment.is_none() && (in_topic(id) || id.starts_with("notice-"))
        }));
        let english = copy.read("content/topics/package-theft.ftl");
        let all = english
            .lines()
            .filter(|line| line.starts_with("package-theft"));
        let there = published.iter().filter(|(id, _)| in_topic(id));
        assert_eq!(there.count(), all.count(), "{locale}");
        for (id, comment) in messages(&copy, "drafts", locale) {
            let signed = in_topic(&id) || id.starts_with("notice-");
            assert_eq!(
                comment.as_deref() == Some("DRAFT"),
                !signed,
                "{locale} {id}"
            );
        }
    }
    assert_eq!(messages(&copy, "bundles", "es"), []);
    assert!(ran.stdout.contains("drafts/, for review"), "{ran:#?}");
}

#[test]
fn only_reviewed_leaves_drafts_out_everywhere() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    compile(&copy, &["--only", "reviewed"]).ok();
    assert!(!copy.file("dist/drafts").exists());
    let catalog: Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    let mut published = 0;
    for topic in catalog["topics"].as_array().unwrap() {
        for message in topic["messages"].as_array().unwrap() {
            for (locale, text) in message["locales"].as_object().into_iter().flatten() {
                let publishable = text["publishable"] == true;
                published += usize::from(publishable);
                assert!(
                    publishable || text["text"].is_null(),
                    "{locale} {message:#}"
                );
            }
        }
    }
    assert!(published > 16, "{published}");
}

#[test]
fn what_must_not_go_out_is_withheld_and_counted() {
    let copy = Copy::new();
    copy.set_value(EN, PICKUP, "No one home? Use a locker.");
    copy.amend_record(
        "locales/ko/topics/package-theft.review.toml",
        TIP,
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    copy.prepend("content/topics/pickpocket.toml", "expires = 2026-11-21\n");
    copy.remove_message("locales/es/topics/package-theft.ftl", TIP);
    let ran = compile(&copy, &[]).ok();
    for locale in LOCALES.iter() {
        let text = copy.read(&format!("dist/drafts/{locale}.ftl"));
        assert!(!text.contains("package-theft-pickup"), "stale in {locale}");
        assert!(!text.contains("\npickpocket"), "expired in {locale}");
        assert_eq!(
            text.contains("\npackage-theft-tip"),
            !["ko", "es"].contains(&locale.as_str()),
            "{locale}"
        );
    }
    let line = |locale: &str| {
        let mut lines = ran.stdout.lines();
        lines
            .find(|line| line.trim_start().starts_with(locale))
            .unwrap()
    };
    for (locale, counted) in [
        ("ko", "1 withdrawn"),
        ("ko", "1 stale"),
        ("es", "1 missing"),
        ("zh-Hant", "expired"),
    ] {
        assert!(line(locale).contains(counted), "{ran:#?}");
    }
    // The catalog says of each that it is withheld and why, and has no text of it.
    let catalog: Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    let topics = catalog["topics"].as_array().unwrap();
    let topic = topics
        .iter()
        .find(|topic| topic["id"] == "package-theft")
        .unwrap();
    for (id, reason) in [(PICKUP, "stale"), (TIP, "withdrawn")] {
        let messages = topic["messages"].as_array().unwrap();
        let message = messages.iter().find(|message| message["id"] == id).unwrap();
        let korean = &message["locales"]["ko"];
        assert_eq!(korean["status"], "withheld");
        assert_eq!(korean["reasons"][0], reason);
        assert!(korean["text"].is_null() && korean["short"].is_null());
    }
}

#[test]
fn edited_english_is_a_draft_and_not_stale() {
    let copy = Copy::new();
    copy.set_value(EN, PICKUP, "No one home? Use a locker.");
    compile(&copy, &[]).ok();
    assert!(
        copy.read("dist/drafts/en.ftl")
            .contains("# DRAFT\npackage-theft-pickup = No one home?")
    );
    assert_eq!(
        copy.message(PICKUP, "en")["reasons"],
        serde_json::json!(["unreviewed"])
    );
}

#[test]
fn a_bare_bundle_gives_the_texts_that_show_gives() {
    let copy = Copy::new();
    copy.publish_all();
    compile(&copy, &[]).ok();
    let meta: toml::Table = toml::from_str(&copy.read("content/templates.toml")).unwrap();
    let catalog: Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    let mut compared = 0;
    for locale in ALL_LOCALES.iter() {
        let bundle = bundle(&copy, locale);
        let text = copy.read(&format!("dist/bundles/{locale}.ftl"));
        assert!(!text.contains("# DRAFT"));
        for unit in catalog["topics"].as_array().unwrap() {
            let ids = unit["messages"]
                .as_array()
                .unwrap()
                .iter()
                .map(|message| message["id"].as_str().unwrap());
            let names: Vec<&str> = match unit["id"].as_str().unwrap() {
                "contacts" => Vec::new(),
                "notices" | "templates" => ids.collect(),
                topic => vec![topic],
            };
            for name in names {
                let json = copy
                    .run(&[
                        "show", name, "--lang", locale, "--format", "json", "--draft",
                    ])
                    .ok()
                    .json();
                for shown in json["messages"].as_array().unwrap() {
                    let id = shown["id"].as_str().unwrap();
                    if formats(&text, id) {
                        continue;
                    }
                    let mut args = FluentArgs::new();
                    let variables = meta
                        .get(id)
                        .and_then(|meta| meta.get("variables"))
                        .and_then(toml::Value::as_table);
                    for (name, variable) in variables.into_iter().flatten() {
                        args.set(
                            name.clone(),
                            variable["example"].as_str().unwrap().to_owned(),
                        );
                    }
                    let message = bundle
                        .get_message(id)
                        .unwrap_or_else(|| panic!("{locale} has no {id}"));
                    for (part, pattern) in [
                        ("text", message.value()),
                        (
                            "short",
                            message
                                .get_attribute("short")
                                .map(|attribute| attribute.value()),
                        ),
                        (
                            "summary",
                            message
                                .get_attribute("summary")
                                .map(|attribute| attribute.value()),
                        ),
                    ] {
                        let mut errors = Vec::new();
                        let own = pattern.map(|pattern| {
                            bundle.format_pattern(pattern, Some(&args), &mut errors)
                        });
                        assert!(errors.is_empty(), "{locale} {id}: {errors:?}");
                        let given = shown[part].as_str();
                        // Examples are never more than a draft.
                        let given = given.map(|text| match text.split_once('\n') {
                            Some((line, text)) if line.starts_with("EXAMPLE") => text,
                            _ => text,
                        });
                        assert_eq!(own.as_deref(), given, "{locale} {id} {part}");
                        compared += usize::from(own.is_some());
                    }
                }
            }
        }
    }
    assert!(compared > 500, "{compared}");
}

/// Whether a message of a bundle formats numbers or dates, which a bare bundle does its own way.
fn formats(bundle: &str, id: &str) -> bool {
    let start = bundle.find(&format!("\n{id} =")).expect("there") + 1;
    let end = bundle[start..]
        .find("\n\n")
        .map_or(bundle.len(), |at| start + at);
    // Entries follow each other without a blank line: up to the next line that is not indented.
    let entry: String = bundle[start..end]
        .lines()
        .enumerate()
        .take_while(|(number, line)| *number == 0 || line.starts_with(' '))
        .map(|(_, line)| line)
        .collect();
    entry.contains("DATETIME(") || entry.contains("NUMBER(")
}

#[test]
fn the_catalog_has_the_documented_form() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    compile(&copy, &[]).ok();
    let catalog: Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    assert_eq!(catalog["version"], 1);
    has_form(
        &catalog,
        &[
            ("library", "o"),
            ("locales", "a"),
            ("topics", "a"),
            ("contacts", "a"),
        ],
    );
    assert_eq!(
        catalog["locales"].as_array().unwrap().len(),
        ALL_LOCALES.len()
    );
    let topics = catalog["topics"].as_array().unwrap();
    let topic = topics
        .iter()
        .find(|topic| topic["id"] == "package-theft")
        .unwrap();
    assert_eq!(topic["group"], "home");
    for message in topic["messages"].as_array().unwrap() {
        for locale in ALL_LOCALES.iter() {
            let text = &message["locales"][locale];
            has_form(
                text,
                &[
                    ("state", "s"),
                    ("publishable", "b"),
                    ("revision", "s"),
                    ("text", "s?"),
                    ("short", "s?"),
                ],
            );
            let signed = ["en", "ko"].contains(&locale.as_str());
            assert_eq!(text["publishable"], signed, "{message:#}");
        }
    }
    assert_eq!(topic["messages"][0]["locales"]["ko"]["title"], Value::Null);
    assert!(topic["messages"][0]["locales"]["ko"]["keywords"].is_string());
    assert!(topic["messages"][0]["locales"]["ko"]["summary"].is_string());
    assert!(topic["season"]["months"].is_array() && topic["stages"]["before"].is_array());
    assert_eq!(catalog["library"]["time-zone"], "America/New_York");
    assert_eq!(catalog["formatting"]["es"], "es-US");
    let contacts = catalog["contacts"].as_array().unwrap();
    let emergency = contacts
        .iter()
        .find(|contact| contact["id"] == "emergency")
        .unwrap();
    assert_eq!(emergency["values"]["en"], "911");
    assert!(emergency["names"]["ko"].is_string());
    let templates = topics
        .iter()
        .find(|topic| topic["id"] == "templates")
        .unwrap();
    for message in templates["messages"].as_array().unwrap() {
        assert!(message["locales"]["ko"]["title"].is_string(), "{message:#}");
        assert!(message["template"]["slots"].is_array(), "{message:#}");
    }
}

#[test]
fn the_coverage_table_follows() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = compile(&copy, &[]).ok();
    let coverage = copy.run(&["coverage"]).ok();
    assert!(ran.stdout.ends_with(&coverage.stdout), "{ran:#?}");
}

#[test]
fn a_duplicate_goes_into_the_bundle_once() {
    let copy = Copy::new();
    copy.append(EN, "package-theft-tip = Again.\n    .short = Again.\n");
    compile(&copy, &[]);
    let text = copy.read("dist/drafts/en.ftl");
    assert_eq!(
        text.lines()
            .filter(|line| line.starts_with("package-theft-tip ="))
            .count(),
        1
    );
}

#[test]
fn a_text_with_a_hole_is_left_out() {
    let left_out = |copy: &Copy| {
        compile(copy, &[]);
        let bundle = bundle(copy, "en");
        assert!(bundle.has_message("package-theft-tip"), "the rest is there");
        !bundle.has_message("package-theft-more")
    };
    let copy = Copy::new();
    copy.append(EN, "package-theft-more = Call { -contact-nobody }.\n");
    assert!(left_out(&copy));
    let copy = Copy::new();
    copy.append(EN, "package-theft-more = More. { notice-emergency }\n");
    let record = "withdrawn = { on = 2026-11-20, reason = \"wrong\" }";
    copy.amend_record("content/notices.review.toml", "notice-emergency", record);
    assert!(left_out(&copy));
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
