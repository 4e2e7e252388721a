//! Faults of the wording, from the library's own lists.

use std::collections::BTreeMap;

use beatbook::library::Glossary;

use super::{Fault, Files, GRAVE, LOCALES, MESSAGE, TOPIC, added};

/// One phrase of a rule in each of the languages that list some.
fn phrases(files: &Files, rule: &str) -> Vec<(&'static str, String)> {
    let phrase = |locale: &str| -> Option<String> {
        let file: toml::Table = files[&format!("content/languages/{locale}.toml")]
            .parse()
            .unwrap();
        let lists = file["wording"].get(rule)?;
        let list = lists.get("deny").or_else(|| lists.get("warn"))?;
        Some(list.get(0)?.as_str()?.to_owned())
    };
    LOCALES
        .into_iter()
        .filter_map(|locale| {
            // "Always" alone would begin a command, which promises nothing.
            let lead = match locale {
                "en" => " Thieves ",
                "es" | "ko" => " ",
                _ => "",
            };
            Some((locale, format!("{lead}{}", phrase(locale)?)))
        })
        .collect()
}

pub(super) fn plant(all: &mut Vec<Fault>, files: &Files) {
    let message = (TOPIC, MESSAGE);
    for (rule, code, at) in [
        ("absolutes", "absolutes", message),
        ("audience-named", "wording", message),
        ("humor", "wording", GRAVE),
        ("person-details", "person-details", message),
        ("replies", "wording", message),
        ("status-labels", "wording", message),
        ("victim-blaming", "wording", message),
    ] {
        let phrases = phrases(files, rule);
        assert!(!phrases.is_empty(), "{rule}");
        let texts: Vec<(&str, &str)> = phrases
            .iter()
            .map(|(locale, text)| (*locale, text.as_str()))
            .collect();
        added(all, code, at, &texts);
    }
    let glossary: Glossary = toml::from_str(&files["content/glossary.toml"]).unwrap();
    let mut avoided: BTreeMap<&str, String> = BTreeMap::new();
    for (locale, words) in glossary.terms.values().flat_map(|term| &term.avoid) {
        let locale = LOCALES.into_iter().find(|have| have == locale).unwrap();
        avoided
            .entry(locale)
            .or_insert_with(|| format!(" {}", words[0]));
    }
    let texts: Vec<(&str, &str)> = avoided
        .iter()
        .map(|(locale, text)| (*locale, text.as_str()))
        .collect();
    assert!(texts.len() >= 2);
    added(all, "avoided-term", message, &texts);
}
