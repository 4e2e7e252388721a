//! Gathering what the index knows: titles, search words, summaries and texts of everything that has a text.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::fold::Terms;
use super::{Entry, HitKind, Index, Item, Posting, terms};
use crate::error::Result;
use crate::ftl::{self, KEYWORDS, Node};
use crate::library::{Library, NOTICES, TEMPLATES, UnitTexts};

/// A term in a title or in search words outweighs any text that has it; one in a summary weighs as much as several in a text.
const TITLE: f32 = 6.0;
const WORDS: f32 = 5.0;
const SUMMARY: f32 = 2.0;
const TEXT: f32 = 1.0;
/// A topic is also found by what its pieces of advice say: the words of a whole sentence are in several of them.
const BODY: f32 = 0.3;

/// What is indexed of one text in one locale: what it is called, and the terms of what it says.
#[derive(Default)]
struct Fields {
    title: Option<String>,
    /// Search words, separated by commas.
    words: Option<String>,
    summary: Option<String>,
    texts: Vec<String>,
}

/// A text, ready to take its place in the index.
struct Gathered {
    item: Item,
    locale: String,
    /// What each term weighs, and whether it stands in what the text is called; sorted.
    weights: Vec<(String, (f32, bool))>,
    /// The terms of what it is called.
    names: Vec<Vec<String>>,
}

impl Index {
    /// The index of a library: every topic's title, search words, summary and texts, every template's title and text, and the
    /// notices, in every language.
    ///
    /// # Errors
    /// None today: what cannot be read is among [`Index::problems`], and does not hide the rest.
    pub fn of(library: &Library) -> Result<Index> {
        let mut index = Index::default();
        let mut units: Vec<(String, UnitKind)> = library
            .topic_ids()
            .into_iter()
            .map(|topic| (Library::topic_path(&topic), UnitKind::Topic(topic)))
            .collect();
        for (unit, of) in [
            (TEMPLATES, UnitKind::Templates),
            (NOTICES, UnitKind::Notices),
        ] {
            // A library need not have them.
            let there = library.localized(unit, &crate::language::SOURCE);
            if !matches!(there, Ok(None)) {
                units.push((unit.to_owned(), of));
            }
        }
        let gathered = units.par_iter().map(|(unit, of)| {
            let (mut all, mut problem) = (Vec::new(), None);
            for locale in library.locales() {
                // One file that cannot be read must not hide the others.
                if let Err(error) = gather(library, unit, of, locale, &mut all) {
                    problem = Some(error);
                    break;
                }
            }
            (all, problem)
        });
        let gathered: Vec<_> = gathered.collect();
        let mut postings: FxHashMap<String, Vec<Posting>> = FxHashMap::default();
        for (texts, problem) in gathered {
            for text in texts {
                index.add(text, &mut postings);
            }
            index.problems.extend(problem);
        }
        index.postings = postings.into_iter().collect();
        Ok(index)
    }

    fn add(&mut self, text: Gathered, postings: &mut FxHashMap<String, Vec<Posting>>) {
        let number = self.entries.len();
        for name in text.names {
            self.names.entry(name).or_default().insert(number);
        }
        let length = text.weights.iter().map(|(_, (weight, _))| weight).sum();
        let size = self.locales.entry(text.locale.clone()).or_default();
        size.entries += 1.0;
        size.length += length;
        self.entries.push(Entry {
            item: text.item,
            locale: text.locale,
            length,
        });
        for (term, (weight, called)) in text.weights {
            postings.entry(term).or_default().push(Posting {
                entry: number,
                weight,
                called,
            });
        }
    }
}

/// Gathers the texts of a file in a locale.
fn gather(
    library: &Library,
    unit: &str,
    of: &UnitKind,
    locale: &LanguageIdentifier,
    all: &mut Vec<Gathered>,
) -> Result<()> {
    let reading = library.read(unit, locale)?;
    let Some(localized) = reading.target() else {
        return Ok(());
    };
    let fields = localized.messages.iter().map(|message| {
        let id = message.id.as_str();
        match of {
            UnitKind::Templates => Some(Fields {
                title: reading.attribute(id, "title"),
                words: reading.attribute(id, KEYWORDS),
                summary: None,
                texts: vec![words_of(message.written())],
            }),
            UnitKind::Topic(topic) => rendered(&reading, id, topic == id),
            UnitKind::Notices => rendered(&reading, id, false),
        }
    });
    let fields: Vec<Option<Fields>> = fields.collect();
    let said = fields.iter().map(|fields| {
        let texts = fields.iter().flat_map(|fields| &fields.texts);
        texts.map(|text| Terms::of(text)).collect()
    });
    let said: Vec<Vec<Terms>> = said.collect();
    let own = |id: &str| matches!(of, UnitKind::Topic(topic) if topic == id);
    let mut body: Vec<&[Terms]> = Vec::new();
    for (message, said) in localized.messages.iter().zip(&said) {
        if !own(&message.id) {
            body.push(said);
        }
    }
    for ((message, fields), said) in localized.messages.iter().zip(&fields).zip(&said) {
        let id = message.id.as_str();
        // What English does not have cannot be shown, so it is not found either.
        let Some(fields) = fields
            .as_ref()
            .filter(|_| reading.english().get(id).is_some())
        else {
            continue;
        };
        let body = if own(id) {
            std::mem::take(&mut body)
        } else {
            Vec::new()
        };
        all.push(Gathered {
            item: of.item(id),
            locale: locale.to_string(),
            weights: weights(fields, said, &body),
            names: names(fields),
        });
    }
    Ok(())
}

/// What each term of a text weighs; for a topic, `body` has the terms of its messages.
fn weights(fields: &Fields, said: &[Terms], body: &[&[Terms]]) -> Vec<(String, (f32, bool))> {
    let mut weights: FxHashMap<&str, (f32, bool)> = FxHashMap::default();
    let called = [
        (&fields.title, TITLE),
        (&fields.words, WORDS),
        (&fields.summary, SUMMARY),
    ];
    let called = called.map(|(text, weight)| {
        let terms = Terms::of(text.as_deref().unwrap_or_default());
        ([terms], weight)
    });
    let called = called.iter();
    let called = called.map(|(terms, weight)| (&terms[..], *weight, true));
    let body = body.iter().map(|said| (*said, BODY, false));
    for (terms, weight, called) in called.chain([(said, TEXT, false)]).chain(body) {
        for term in terms.iter().flat_map(Terms::iter) {
            let slot = weights.entry(term).or_default();
            slot.0 += weight;
            slot.1 |= called;
        }
    }
    let weights = weights.into_iter();
    let mut weights: Vec<_> = weights
        .map(|(term, slot)| (term.to_owned(), slot))
        .collect();
    weights.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    weights
}

/// The terms of each thing that a text is called.
fn names(fields: &Fields) -> Vec<Vec<String>> {
    let words = fields.words.as_deref().unwrap_or_default();
    let names = words.split([',', '，', '、']);
    let names = names.chain(fields.title.as_deref()).map(terms);
    names.filter(|name| !name.is_empty()).collect()
}

/// Whose texts a file has.
enum UnitKind {
    Topic(String),
    Templates,
    Notices,
}

impl UnitKind {
    fn item(&self, id: &str) -> Item {
        let (kind, topic) = match self {
            UnitKind::Topic(topic) if topic == id => {
                return Item {
                    kind: HitKind::Topic,
                    topic: topic.clone(),
                    message: None,
                };
            }
            UnitKind::Topic(topic) => (HitKind::Message, topic.as_str()),
            UnitKind::Templates => (HitKind::Template, "templates"),
            UnitKind::Notices => (HitKind::Notice, "notices"),
        };
        Item {
            kind,
            topic: topic.to_owned(),
            message: Some(id.to_owned()),
        }
    }
}

/// What is indexed of a text without slots; `None` where it cannot be rendered, since then it cannot be shown either.
fn rendered(reading: &UnitTexts, id: &str, whole: bool) -> Option<Fields> {
    let value = reading.unchecked(id, None, None).ok()?;
    let value = value.map(|value| value.text.into_owned());
    let (title, text) = if whole { (value, None) } else { (None, value) };
    Some(Fields {
        title,
        words: reading.attribute(id, KEYWORDS),
        summary: reading.attribute(id, "summary"),
        texts: text
            .into_iter()
            .chain(reading.attribute(id, "short"))
            .collect(),
    })
}

/// The words of a message's value in all its variants, its slots left open.
fn words_of(written: &str) -> String {
    let resource = ftl::parse(written);
    let mut words = String::new();
    let values = resource.entries.iter().flat_map(|entry| &entry.value);
    for pattern in values {
        ftl::visit(pattern, &mut |node| match node {
            Node::Text(text) => {
                words.push_str(text);
                words.push(' ');
                true
            }
            // Their arguments are settings, not words.
            Node::Function(..) | Node::Term(..) => false,
            _ => true,
        });
    }
    words
}
