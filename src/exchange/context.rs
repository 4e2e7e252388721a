//! What a translator should know besides the text: remarks, where it goes, how long it may be, agreed terms, examples.

use std::collections::BTreeMap;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::code::{Segment, is_select, readable};
use super::subject::{Divided, Sheet, Subject};
use super::unit::{Unit, stands_in};
use crate::error::Result;
use crate::ftl::KEYWORDS;
use crate::library::{Glossary, Library, TEMPLATES, TemplateMeta, TopicMeta, topic_of};
use crate::post::{self, channels};

/// How the notes of a variant begin that say which it is, and what stands around it.
pub(super) const VARIANT_OF: &str = "This is the text for ";
pub(super) const IN_ITS_PLACE: &str = "In its place: ";

/// What is known of a subject's texts.
pub(crate) struct Surroundings<'l> {
    library: Option<&'l Library>,
    glossary: Glossary,
    templates: BTreeMap<String, TemplateMeta>,
    locale: String,
    /// The same as a tag, where it is one.
    tag: Option<LanguageIdentifier>,
}

impl<'l> Surroundings<'l> {
    /// Reads what the library knows; of a foreign project nothing is known but its comments.
    ///
    /// # Errors
    /// The glossary or the templates' metadata cannot be read.
    pub(crate) fn of(subject: &Subject<'l>) -> Result<Surroundings<'l>> {
        let library = subject.library;
        Ok(Surroundings {
            library,
            glossary: library
                .map(Library::glossary)
                .transpose()?
                .unwrap_or_default(),
            templates: library
                .map(Library::template_meta)
                .transpose()?
                .unwrap_or_default(),
            locale: subject.locale.clone(),
            tag: subject.locale.parse().ok(),
        })
    }

    /// The agreed terms that the English has.
    fn terms(&self, unit: &Unit, notes: &mut Vec<String>) {
        let english = readable(&unit.source).to_lowercase();
        for term in self.glossary.terms.values() {
            let forms = term.forms.get("en").into_iter().flatten();
            let mut found = forms.filter(|form| has_word(&english, &form.to_lowercase()));
            let Some(form) = found.next() else {
                continue;
            };
            let Some(own) = term.forms.get(&self.locale).filter(|own| !own.is_empty()) else {
                continue;
            };
            let avoid = term
                .avoid
                .get(&self.locale)
                .map_or_else(String::new, |avoid| format!("; never {}", avoid.join(", ")));
            notes.push(format!("Agreed term: {form} = {}{avoid}", own.join(", ")));
        }
    }

    /// The same for the texts of a file.
    pub(super) fn of_file<'f>(&'f self, sheet: &'f Sheet<'f>) -> OfFile<'f> {
        let reference = &sheet.files.pair.reference;
        let path = self
            .library
            .map_or(reference.as_str(), |library| library.unit_of(reference));
        let topic = self.library.and_then(|_| topic_of(path));
        let meta = |library: &Library| library.topic(topic?).ok().flatten();
        OfFile {
            around: self,
            sheet,
            path,
            topic,
            meta: self.library.and_then(meta),
        }
    }
}

/// What is known of the texts of a file.
pub(super) struct OfFile<'f> {
    around: &'f Surroundings<'f>,
    pub(super) sheet: &'f Sheet<'f>,
    /// The path, a precinct's as that of the library's file that it adds to.
    path: &'f str,
    topic: Option<&'f str>,
    meta: Option<Arc<TopicMeta>>,
}

impl OfFile<'_> {
    /// Remarks on a unit, one a line, the most important first.
    pub(super) fn notes(&self, divided: &Divided<'_, '_>, unit: &Unit) -> Vec<String> {
        let mut notes = Vec::new();
        let text = &self.sheet.english.file.text;
        notes.extend(comment(text, divided.english.span.start));
        if let Some((selector, key)) = unit.variants.last() {
            notes.push(format!("{VARIANT_OF}{selector} = {key}."));
            notes.extend(whole(divided, unit));
        }
        let Some(library) = self.around.library else {
            return notes;
        };
        self.purpose(divided.english.id, unit, &mut notes);
        self.codes(library, divided.english.id, unit, &mut notes);
        self.around.terms(unit, &mut notes);
        notes
    }

    /// What the text is for, and how long it may be.
    fn purpose(&self, id: &str, unit: &Unit, notes: &mut Vec<String>) {
        let is_topic = self.topic == Some(id);
        let names = match (&self.meta, self.around.templates.get(id)) {
            (Some(meta), _) => meta.channels.as_slice(),
            (None, Some(meta)) => meta.channels.as_slice(),
            (None, None) => &[],
        };
        let what = match unit.attribute.as_deref() {
            None if is_topic => "The title of a topic.",
            None if self.topic.is_some() || self.path == TEMPLATES => "A post.",
            Some("short") => "The short form: a text message, a line of a flyer or a checklist.",
            Some("summary") => "What the topic is about, in one sentence.",
            Some(KEYWORDS) => {
                "What people who speak the language type when they search for this. Not a translation: their own words, separated by commas."
            }
            Some("title") => "The name that staff know this notice by.",
            _ => "",
        };
        if !what.is_empty() {
            notes.push(what.to_owned());
        }
        if unit.attribute.is_some() && unit.attribute.as_deref() != Some("short") || is_topic {
            return;
        }
        let short = unit.attribute.is_some();
        let channels: Vec<_> = names
            .iter()
            .filter_map(|name| channels::by_name(name))
            .filter(|channel| (channel.id == "sms") == short)
            .collect();
        let limits: Vec<String> = channels
            .iter()
            .filter_map(|channel| {
                channel
                    .limit
                    .map(|limit| format!("{} {limit} {}", channel.name, channel.unit.name()))
            })
            .collect();
        if !limits.is_empty() {
            notes.push(format!("Longest in one post: {}.", limits.join(", ")));
        }
        // What these count differs by language: the same figure is half as much text in Chinese or Korean.
        let by_script = |unit| matches!(unit, post::Unit::WeightedCharacters | post::Unit::Septets);
        for channel in channels.iter().filter(|channel| by_script(channel.unit)) {
            notes.push(format!("{}: {}", channel.name, channel.counting));
        }
    }

    /// What the codes stand for.
    fn codes(&self, library: &Library, id: &str, unit: &Unit, notes: &mut Vec<String>) {
        let variables = match (&self.meta, self.around.templates.get(id)) {
            (Some(meta), _) => Some(&meta.variables),
            (None, Some(meta)) => Some(&meta.variables),
            (None, None) => None,
        };
        let mut seen = Vec::new();
        for segment in &unit.source {
            let Segment::Code(code) = segment else {
                continue;
            };
            if seen.contains(&code) || is_select(code) {
                continue;
            }
            seen.push(code);
            let inside = code.trim_matches(['{', '}', ' ']);
            let contact = inside
                .strip_prefix('-')
                .and_then(|term| library.contacts().id_of_term(term));
            let contact = contact.and_then(|id| library.contacts().get(id));
            let shown = match (contact, &self.around.tag) {
                (Some(contact), Some(locale)) if !inside.ends_with("-name") => {
                    Some(contact.value(locale).to_owned())
                }
                _ => inside.find('$').and_then(|at| {
                    let name: String = inside[at + 1..]
                        .chars()
                        .take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
                        .collect();
                    variables?
                        .get(&name)
                        .map(|variable| variable.example.clone())
                }),
            };
            if let Some(shown) = shown.filter(|shown| !shown.is_empty()) {
                notes.push(format!("{code} is filled in, for example: {shown}"));
            }
        }
    }
}

/// Whether a text has a word or phrase, not as a part of a longer word.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let after = text[at + word.len()..]
                .strip_prefix('s')
                .unwrap_or(&text[at + word.len()..]);
            !is_part(text[..at].chars().next_back()) && !is_part(after.chars().next())
        })
}

/// The comment that stands directly above an entry.
fn comment(text: &str, entry: usize) -> Option<String> {
    let mut lines: Vec<&str> = Vec::new();
    for line in text[..entry].lines().rev() {
        match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with('#') => lines.push(rest.trim()),
            _ => break,
        }
    }
    lines.reverse();
    let comment = lines.join(" ");
    (!comment.is_empty()).then_some(comment)
}

/// The English sentence around a variant, the variant in its place.
fn whole(divided: &Divided<'_, '_>, unit: &Unit) -> Option<String> {
    let (outer, code) = stands_in(&unit.key)?;
    let around = divided.units.iter().find(|unit| unit.key == outer)?;
    let text: String = around
        .source
        .iter()
        .map(|segment| match segment {
            Segment::Code(own) if *own == code => format!("«{}»", readable(&unit.source)),
            other => other.as_str().to_owned(),
        })
        .collect();
    Some(format!("{IN_ITS_PLACE}{text}"))
}
