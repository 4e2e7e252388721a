//! Finding topics and messages by what people type, in any of the languages.
//!
//! BM25 over an index in memory: enough for a library of a few thousand short texts, and small enough to hand to a page.

mod fold;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub use fold::{fold, terms};

use super::Library;
use crate::error::Result;

/// How a term's weight levels off with its repetition in a text.
const K1: f32 = 1.2;
/// How much a text's length counts against it.
const B: f32 = 0.5;
/// A term in a title, in search words, in a summary weighs as several in a text.
const TITLE: f32 = 4.0;
const KEYWORDS: f32 = 4.0;
const SUMMARY: f32 = 2.0;
const TEXT: f32 = 1.0;
/// A topic as a whole comes before its pieces of advice.
const TOPIC_BONUS: f32 = 1.3;
/// A word that is in no text may be a typo of one that is; it weighs less.
const TYPO: f32 = 0.6;

/// An index of all topics in all languages.
#[derive(Debug, Default, Serialize)]
pub struct Index {
    entries: Vec<Entry>,
    /// By term: entry numbers and the term's weight there.
    postings: BTreeMap<String, Vec<(usize, f32)>>,
    /// By folded title: topics.
    titles: BTreeMap<String, BTreeSet<String>>,
    average: f32,
    #[serde(skip)]
    problems: Vec<crate::Error>,
}

#[derive(Debug, Serialize)]
struct Entry {
    topic: String,
    message: Option<String>,
    locale: String,
    length: f32,
}

/// A topic or message that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The topic's id.
    pub topic: String,
    /// The message's id; `None` for the topic as a whole.
    pub message: Option<String>,
    /// The locale of the text in which the words were found.
    pub locale: String,
    /// How well it fits; comparable within one search only.
    pub score: f32,
}

impl Index {
    /// The index of a library: every topic's title, search words, summary and texts, in every language.
    ///
    /// # Errors
    /// A file is there and cannot be read.
    pub fn of(library: &Library) -> Result<Index> {
        let mut index = Index::default();
        for topic in library.topic_ids() {
            for locale in library.locales() {
                // One topic that cannot be read must not hide the others.
                if let Err(error) = index.add_topic(library, &topic, locale) {
                    index.problems.push(error);
                    break;
                }
            }
        }
        let total: f32 = index.entries.iter().map(|entry| entry.length).sum();
        // Counts here are far below what an f32 holds exactly.
        #[allow(clippy::cast_precision_loss)]
        let count = index.entries.len().max(1) as f32;
        index.average = (total / count).max(1.0);
        Ok(index)
    }

    fn add_topic(
        &mut self,
        library: &Library,
        topic: &str,
        locale: &unic_langid::LanguageIdentifier,
    ) -> Result<()> {
        let reading = library.read(&Library::topic_path(topic), locale)?;
        let Some(sheet) = reading.target() else {
            return Ok(());
        };
        for id in sheet.messages.iter().map(|message| message.id.as_str()) {
            // What English does not have, and what cannot be rendered, cannot be shown: it is not found either.
            let Ok(text) = reading.unchecked(id, None, None) else {
                continue;
            };
            if reading.english().get(id).is_none() {
                continue;
            }
            let whole = id == topic;
            let text = text.map_or_else(String::new, |text| text.text.into_owned());
            let text = text.as_str();
            let mut fields = vec![(text, if whole { TITLE } else { TEXT })];
            let short = reading.attribute(id, "short");
            fields.extend(short.as_deref().map(|text| (text, TEXT)));
            let summary = reading.attribute(id, "summary");
            fields.extend(summary.as_deref().map(|text| (text, SUMMARY)));
            let keywords = reading.attribute(id, crate::ftl::KEYWORDS);
            fields.extend(keywords.as_deref().map(|text| (text, KEYWORDS)));
            if whole {
                self.titles
                    .entry(fold(text))
                    .or_default()
                    .insert(topic.to_owned());
            }
            self.add(topic, (!whole).then_some(id), &locale.to_string(), &fields);
        }
        Ok(())
    }

    fn add(&mut self, topic: &str, message: Option<&str>, locale: &str, fields: &[(&str, f32)]) {
        let number = self.entries.len();
        let mut weights: BTreeMap<String, f32> = BTreeMap::new();
        for (text, weight) in fields {
            for term in terms(text) {
                *weights.entry(term).or_default() += weight;
            }
        }
        self.entries.push(Entry {
            topic: topic.to_owned(),
            message: message.map(str::to_owned),
            locale: locale.to_owned(),
            length: weights.values().sum(),
        });
        for (term, weight) in weights {
            self.postings
                .entry(term)
                .or_default()
                .push((number, weight));
        }
    }

    /// What could not be read, and is therefore not found.
    pub fn problems(&self) -> &[crate::Error] {
        &self.problems
    }

    /// The topics one of whose titles, in any language, is this.
    pub fn titled<'i>(&'i self, title: &str) -> impl Iterator<Item = &'i str> {
        self.titles
            .get(&fold(title))
            .into_iter()
            .flatten()
            .map(String::as_str)
    }

    /// The topics whose own message, in one language, has all of the words: what one may call a topic. Typos do not count.
    pub fn about(&self, words: &str) -> Vec<String> {
        let mut left: Option<BTreeSet<usize>> = None;
        for term in terms(words) {
            let here: BTreeSet<usize> = self
                .postings
                .get(&term)
                .into_iter()
                .flatten()
                .map(|(number, _)| *number)
                .filter(|number| self.entries[*number].message.is_none())
                .collect();
            left = Some(match left {
                None => here,
                Some(left) => left.intersection(&here).copied().collect(),
            });
        }
        let topics: BTreeSet<String> = left
            .into_iter()
            .flatten()
            .map(|number| self.entries[number].topic.clone())
            .collect();
        topics.into_iter().collect()
    }

    /// What fits the words, best first. Each topic and message comes once, in the language that fits best.
    pub fn search(&self, words: &str) -> Vec<Hit> {
        let mut scores: BTreeMap<usize, f32> = BTreeMap::new();
        let query: BTreeSet<String> = terms(words).into_iter().collect();
        for term in &query {
            let (postings, trust) = match self.postings.get(term) {
                Some(postings) => (postings, 1.0),
                None => match self.near(term) {
                    Some(postings) => (postings, TYPO),
                    None => continue,
                },
            };
            let idf = self.idf(postings.len());
            for (number, weight) in postings {
                let entry = &self.entries[*number];
                let length = 1.0 - B + B * entry.length / self.average;
                let score = trust * idf * weight * (K1 + 1.0) / (weight + K1 * length);
                *scores.entry(*number).or_default() += score;
            }
        }
        let mut best: BTreeMap<(&str, Option<&str>), (f32, &str)> = BTreeMap::new();
        for (number, score) in scores {
            let entry = &self.entries[number];
            let bonus = if entry.message.is_none() {
                TOPIC_BONUS
            } else {
                1.0
            };
            let slot = best
                .entry((&entry.topic, entry.message.as_deref()))
                .or_insert((0.0, &entry.locale));
            if score * bonus > slot.0 {
                *slot = (score * bonus, &entry.locale);
            }
        }
        let mut hits: Vec<Hit> = best
            .into_iter()
            .map(|((topic, message), (score, locale))| Hit {
                topic: topic.to_owned(),
                message: message.map(str::to_owned),
                locale: locale.to_owned(),
                score,
            })
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        // What fits far less than the best is noise: one common word in common.
        let least = hits.first().map_or(0.0, |best| best.score * 0.25);
        hits.retain(|hit| hit.score >= least);
        hits
    }

    #[allow(clippy::cast_precision_loss)] // counts far below what an f32 holds exactly
    fn idf(&self, found_in: usize) -> f32 {
        let (all, with) = (self.entries.len() as f32, found_in as f32);
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }

    /// The postings of the term one slip away, for words of five letters and more; none where there is no such term.
    fn near(&self, term: &str) -> Option<&Vec<(usize, f32)>> {
        if term.chars().count() < 5 {
            return None;
        }
        self.postings
            .iter()
            .filter(|(known, _)| {
                known.len().abs_diff(term.len()) <= 1 && strsim::osa_distance(known, term) == 1
            })
            .max_by_key(|(_, postings)| postings.len())
            .map(|(_, postings)| postings)
    }
}
