//! Gathering what the index knows: titles, search words, summaries and texts of everything that has a text.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

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

/// What is indexed of one text in one locale.
#[derive(Default)]
struct Fields {
    title: Option<String>,
    /// Search words, separated by commas.
    words: Option<String>,
    summary: Option<String>,
    texts: Vec<String>,
    /// For a topic, what its messages say.
    body: Vec<String>,
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
        for (unit, of) in units {
            for locale in library.locales() {
                // One file that cannot be read must not hide the others.
                if let Err(error) = index.add_unit(library, &unit, &of, locale) {
                    index.problems.push(error);
                    break;
                }
            }
        }
        for entry in &index.entries {
            let size = index.locales.entry(entry.locale.clone()).or_default();
            size.entries += 1.0;
            size.length += entry.length;
        }
        Ok(index)
    }

    fn add_unit(
        &mut self,
        library: &Library,
        unit: &str,
        of: &UnitKind,
        locale: &LanguageIdentifier,
    ) -> Result<()> {
        let reading = library.read(unit, locale)?;
        let Some(localized) = reading.target() else {
            return Ok(());
        };
        let mut body = Vec::new();
        if let UnitKind::Topic(topic) = of {
            let others = localized
                .messages
                .iter()
                .filter(|message| message.id != *topic);
            for message in others {
                body.extend(
                    rendered(&reading, &message.id, false)
                        .into_iter()
                        .flat_map(|fields| fields.texts),
                );
            }
        }
        for message in &localized.messages {
            let id = message.id.as_str();
            // What English does not have cannot be shown, so it is not found either.
            if reading.english().get(id).is_none() {
                continue;
            }
            let fields = match of {
                UnitKind::Templates => Some(Fields {
                    title: reading.attribute(id, "title"),
                    words: reading.attribute(id, KEYWORDS),
                    summary: None,
                    texts: vec![words_of(message.written())],
                    body: Vec::new(),
                }),
                UnitKind::Topic(topic) => {
                    rendered(&reading, id, topic == id).map(|fields| Fields {
                        body: if topic == id {
                            std::mem::take(&mut body)
                        } else {
                            Vec::new()
                        },
                        ..fields
                    })
                }
                UnitKind::Notices => rendered(&reading, id, false),
            };
            if let Some(fields) = fields {
                self.add(of.item(id), &locale.to_string(), &fields);
            }
        }
        Ok(())
    }

    fn add(&mut self, item: Item, locale: &str, fields: &Fields) {
        let number = self.entries.len();
        let mut weights: BTreeMap<String, (f32, bool)> = BTreeMap::new();
        let mut weigh = |text: &str, weight: f32, called: bool| {
            for term in terms(text) {
                let slot = weights.entry(term).or_default();
                slot.0 += weight;
                slot.1 |= called;
            }
        };
        for (text, weight) in [
            (&fields.title, TITLE),
            (&fields.words, WORDS),
            (&fields.summary, SUMMARY),
        ] {
            weigh(text.as_deref().unwrap_or_default(), weight, true);
        }
        for text in &fields.texts {
            weigh(text, TEXT, false);
        }
        for text in &fields.body {
            weigh(text, BODY, false);
        }
        let words = fields.words.as_deref().unwrap_or_default();
        let names = words.split([',', '，', '、']);
        for name in names.chain(fields.title.as_deref()) {
            let name = terms(name);
            if !name.is_empty() {
                self.names.entry(name).or_default().insert(number);
            }
        }
        self.entries.push(Entry {
            item,
            locale: locale.to_owned(),
            length: weights.values().map(|(weight, _)| weight).sum(),
        });
        for (term, (weight, called)) in weights {
            self.postings.entry(term).or_default().push(Posting {
                entry: number,
                weight,
                called,
            });
        }
    }
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
        body: Vec::new(),
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
