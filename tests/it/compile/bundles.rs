//! Bundles: whole, each message once, and by themselves enough for the texts that `show` gives.

use std::collections::BTreeSet;

use fluent_bundle::FluentArgs;
use serde_json::Value;

use super::{EN, bundle, compile, entries, files};
use crate::support::{ALL_LOCALES, Copy};

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
