//! Texts that are gathered from all files of a language, for checks that compare them with one another.

use std::collections::BTreeMap;

use super::EntryContext;
use crate::diagnostic::{Diagnostic, Place};

/// A text that has fewer words in English than this may well stand for several things: “Open” is a door's state and a button.
const WORDS: usize = 3;

/// A text beside its English.
#[derive(Debug)]
pub(super) struct Said {
    pub english: String,
    pub translation: String,
    pub id: String,
    pub attribute: Option<String>,
    pub place: Place,
}

/// The texts that a check has gathered, by language.
pub(super) type Texts = BTreeMap<(&'static str, String), Gathered>;

/// The texts of a language, and how they are judged once all are there.
#[derive(Debug)]
pub(super) struct Gathered {
    pub texts: Vec<Said>,
    pub judge: fn(&str, &[Said]) -> Vec<Diagnostic>,
}

/// The texts of an entry that are worth comparing, each beside its English.
pub(super) fn texts_of(cx: &EntryContext<'_, '_>) -> Vec<Said> {
    let mut all = Vec::new();
    for text in cx.beside_english() {
        let (english, shown) = (&text.english, &text.shown);
        let words = english.text().split_whitespace();
        let words = words
            .filter(|word| word.contains(char::is_alphabetic))
            .count();
        if words < WORDS || shown.text() == english.text() {
            continue;
        }
        all.push(Said {
            english: plain(english.text()),
            translation: plain(shown.text()),
            id: cx.target.id.to_owned(),
            attribute: text.part.map(str::to_owned),
            place: cx.place(text.span),
        });
    }
    all
}

/// The texts in groups of those for which `by` is the same, each with those whose `other` differs, in the order in which they
/// were met; only groups with several.
pub(super) fn differing<'s>(
    texts: &'s [Said],
    by: impl Fn(&'s Said) -> &'s str,
    other: impl Fn(&'s Said) -> &'s str,
) -> Vec<Vec<&'s Said>> {
    let mut groups: BTreeMap<&str, Vec<&Said>> = BTreeMap::new();
    for text in texts {
        let group = groups.entry(by(text)).or_default();
        if group
            .iter()
            .all(|before| key(other(before)) != key(other(text)))
        {
            group.push(text);
        }
    }
    groups
        .into_values()
        .filter(|group| group.len() > 1)
        .collect()
}

/// A text without what makes no difference to its meaning: case, spaces, marks.
fn key(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == crate::ftl::FILLED);
    kept.flat_map(char::to_lowercase).collect()
}

/// A text on one line.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text in a message: on one line, not too long, with `…` for what is filled in.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let text = text.replace(crate::ftl::FILLED, "…");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("“{}…”", text[..end].trim_end()),
        None => format!("“{text}”"),
    }
}
