//! The site's own words: Fluent messages, so that a number takes its plural and no sentence is put together from pieces.
//!
//! `staff.ftl` is for staff's pages, which are in English. `content/site.ftl` is what residents and reviewers read: it is content
//! like any other, translated, checked and reviewed. Scripts get the same messages as data/words.js and fill them by the same
//! rules (assets/words.js).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::ftl;
use crate::gate::{OpenPiece, open_pieces};
use crate::language::{self, plurals};

const STAFF: &str = include_str!("staff.ftl");
const SITE: &str = include_str!("../../content/site.ftl");

/// The words of one language, by id.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Words {
    #[serde(serialize_with = "as_text")]
    locale: LanguageIdentifier,
    messages: BTreeMap<String, Vec<OpenPiece>>,
}

fn as_text<S: serde::Serializer>(
    tag: &LanguageIdentifier,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(tag)
}

/// All words in English, as this program has them. A library's own are in the library.
pub(super) fn english() -> &'static Words {
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| {
        let mut words = Words::new(language::SOURCE);
        for text in [STAFF, SITE] {
            for entry in &ftl::parse(text).entries {
                let value = entry.value.as_ref();
                if let Some(pieces) = value.and_then(|value| open_pieces(value, &|_| None)) {
                    words.put(entry.id, pieces);
                }
            }
        }
        words
    });
    &ENGLISH
}

impl Words {
    pub(super) fn new(locale: LanguageIdentifier) -> Words {
        Words {
            locale,
            messages: BTreeMap::new(),
        }
    }

    pub(super) fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// Takes a message over from other words.
    pub(super) fn copy(&mut self, id: &str, from: &Words) {
        if let Some(pieces) = from.messages.get(id) {
            self.put(id, pieces.clone());
        }
    }

    /// The ids that begin so.
    pub(super) fn ids<'s>(&'s self, start: &'s str) -> impl Iterator<Item = &'s str> {
        let all = self.messages.keys().map(String::as_str);
        all.filter(move |id| id.starts_with(start))
    }

    pub(super) fn put(&mut self, id: &str, pieces: Vec<OpenPiece>) {
        self.messages.insert(id.to_owned(), pieces);
    }

    /// What a message without slots says.
    pub(super) fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// What a message says of a number of things, its slot `$count`.
    pub(super) fn count(&self, id: &str, count: usize) -> String {
        self.fill(id, &[("count", &count.to_string())])
    }

    /// What a message says with one slot filled.
    pub(super) fn with(&self, id: &str, slot: &str, value: &str) -> String {
        self.fill(id, &[(slot, value)])
    }

    /// What a message says with its slots filled. Where there is no such message its id is said; the tests see to it that there is
    /// none of those.
    pub(super) fn fill(&self, id: &str, slots: &[(&str, &str)]) -> String {
        let mut said = String::new();
        match self.messages.get(id) {
            Some(pieces) => self.write(pieces, slots, &mut said),
            None => said.push_str(id),
        }
        said
    }

    fn write(&self, pieces: &[OpenPiece], slots: &[(&str, &str)], said: &mut String) {
        let value = |name: &str| {
            let found = slots.iter().find(|(slot, _)| *slot == name);
            found.map_or("", |(_, value)| *value)
        };
        for piece in pieces {
            match piece {
                OpenPiece::Text(text) => said.push_str(text),
                OpenPiece::Slot { slot } => said.push_str(value(slot)),
                OpenPiece::Number { number, .. } => said.push_str(value(number)),
                // A day comes as its reader writes it.
                OpenPiece::Date { date, .. } => said.push_str(value(date)),
                OpenPiece::Time { time } => said.push_str(value(time)),
                OpenPiece::Select {
                    select,
                    variants,
                    other,
                } => {
                    let value = value(select);
                    let category = value
                        .parse()
                        .map_or(value, |count| plurals::category(&self.locale, count));
                    let variant = variants.get(value).or_else(|| variants.get(category));
                    if let Some(variant) = variant.or_else(|| variants.get(other)) {
                        self.write(variant, slots, said);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::ftl::Node;

    /// The pages, their code and their scripts: everything that may ask for words.
    fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path
                .extension()
                .is_some_and(|end| end == "rs" || end == "html" || end == "js")
            {
                found.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }

    /// Where a source names a word: the id, and where it says it, what stands after it.
    fn asked(source: &str) -> Vec<(&str, Option<&str>)> {
        let mut found = Vec::new();
        for quote in ['"', '\''] {
            for start in ["staff-", "site-"] {
                for (at, _) in source.match_indices(&format!("{quote}{start}")) {
                    let rest = &source[at + 1..];
                    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                    let end = rest.find(|c| !plain(c)).unwrap_or(rest.len());
                    if rest[end..].starts_with(quote) && !rest[..end].ends_with('-') {
                        let says = source[..at].ends_with('(');
                        found.push((&rest[..end], says.then(|| &rest[end + 1..])));
                    }
                }
            }
        }
        found
    }

    #[test]
    fn every_word_is_there_and_is_asked_for_with_its_slots() {
        let mut all = Vec::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/site");
        sources(&root, &mut all);
        let mut unused: BTreeSet<&str> = english().messages.keys().map(String::as_str).collect();
        let (staff, site) = (ftl::parse(STAFF), ftl::parse(SITE));
        let entries = staff.entries.iter().chain(&site.entries);
        let slots: BTreeMap<&str, BTreeSet<String>> = entries
            .map(|entry| {
                let mut slots = BTreeSet::new();
                if let Some(value) = &entry.value {
                    ftl::visit(value, &mut |node| {
                        if let Node::Variable(name) = node {
                            slots.insert(name.to_owned());
                        }
                        true
                    });
                }
                (entry.id, slots)
            })
            .collect();
        for (path, source) in &all {
            for (id, after) in asked(source) {
                unused.remove(id);
                let Some(slots) = slots.get(id) else {
                    panic!("{}: there is no word `{id}`", path.display());
                };
                let Some(after) = after else { continue };
                let near: String = after.chars().take(400).collect();
                for slot in slots {
                    let counted = slot == "count" && source.contains(&format!(".count(\"{id}\""));
                    assert!(
                        counted || near.contains(slot.as_str()),
                        "{}: `{id}` is asked for without its slot `{slot}`",
                        path.display()
                    );
                }
            }
        }
        assert!(unused.is_empty(), "nobody asks for {unused:?}");
    }

    #[test]
    fn every_word_can_be_said() {
        for text in [STAFF, SITE] {
            let resource = ftl::parse(text);
            assert!(resource.junk.is_empty());
            for entry in &resource.entries {
                assert!(english().messages.contains_key(entry.id), "{}", entry.id);
            }
        }
    }

    #[test]
    fn numbers_take_their_plural() {
        let mut words = Words::new("es".parse().unwrap());
        let text =
            "a = { $count ->\n    [one] { $count } aviso\n   *[other] { $count } avisos\n }\n";
        let resource = ftl::parse(text);
        let value = resource.entries[0].value.as_ref().unwrap();
        words.put("a", open_pieces(value, &|_| None).unwrap());
        assert_eq!(words.count("a", 1), "1 aviso");
        assert_eq!(words.count("a", 0), "0 avisos");
        assert_eq!(words.count("a", 12), "12 avisos");
        assert_eq!(words.say("b"), "b");
    }
}
