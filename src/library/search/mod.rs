//! Finding topics, messages, templates and notices by what people type, in any of the languages.
//!
//! BM25 over an index in memory, each language weighed by itself: enough for a library of a few thousand short texts, and small
//! enough to hand to a page.

#[cfg(feature = "site")]
mod compact;
mod fold;
mod gather;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

#[cfg(feature = "site")]
pub(crate) use compact::Compact;
pub(crate) use fold::{fold, terms};

use super::{Library, NOTICES, TEMPLATES, Target};

/// How a term's weight levels off with its repetition in a text.
const K1: f32 = 1.2;
/// How much a text's length counts against it.
const B: f32 = 0.5;
/// A topic as a whole comes before its pieces of advice.
const TOPIC_BONUS: f32 = 1.3;
/// A title or search word that equals the whole query outweighs any number of words in texts.
const NAMED_BONUS: f32 = 3.0;
/// A word that is in no text may be a typo for one that is; it weighs less.
const TYPO: f32 = 0.6;
/// What scores less than this share of the best is noise: it shares a frequent word.
const NOISE: f32 = 0.25;

/// An index of everything one can look up, in all languages.
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::search::{Hit, HitKind, Index};
///
/// let index = Index::of(&Library::embedded()?)?;
/// let hits: Vec<Hit> = index.search("소매치기");
/// let best = &hits[0];
/// assert_eq!((best.kind, best.id()), (HitKind::Topic, "pickpocket"));
/// assert_eq!((best.kind.as_str(), best.unit().as_str()), ("topic", "content/topics/pickpocket.ftl"));
/// assert!(index.problems().is_empty(), "everything could be read");
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Debug, Default, Serialize)]
pub struct Index {
    entries: Vec<Entry>,
    /// By term: where it occurs, in the order of the entries.
    postings: BTreeMap<String, Vec<Posting>>,
    /// By the terms of a whole title or search word: the entries it names.
    names: BTreeMap<Vec<String>, BTreeSet<usize>>,
    locales: BTreeMap<String, Size>,
    #[serde(skip)]
    problems: Vec<crate::Error>,
}

#[derive(Debug, Serialize)]
struct Entry {
    item: Item,
    locale: String,
    length: f32,
}

/// A term in an entry.
#[derive(Clone, Copy, Debug, Serialize)]
struct Posting {
    entry: usize,
    weight: f32,
    /// Whether it stands in what the entry is called: its title, its search words, its summary.
    called: bool,
}

/// How many entries a locale has, and how long all of them are.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Size {
    entries: f32,
    length: f32,
}

/// What can be found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Item {
    kind: HitKind,
    topic: String,
    message: Option<String>,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum HitKind {
    /// A topic as a whole.
    Topic,
    /// A message of a topic.
    Message,
    /// A template.
    Template,
    /// A notice.
    Notice,
}

impl HitKind {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            HitKind::Topic => "topic",
            HitKind::Message => "message",
            HitKind::Template => "template",
            HitKind::Notice => "notice",
        }
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// The topic's id; `templates` and `notices` for what stands in those files.
    pub topic: String,
    /// The message's id; `None` for a topic as a whole.
    pub message: Option<String>,
    /// The locale of the text in which the words were found.
    pub locale: String,
    /// How well it fits; comparable within one search only.
    pub score: f32,
}

impl Hit {
    /// The id: what one types to get there directly.
    pub fn id(&self) -> &str {
        self.message.as_deref().unwrap_or(&self.topic)
    }

    /// The English path of the file it stands in.
    pub fn unit(&self) -> String {
        match self.kind {
            HitKind::Topic | HitKind::Message => Library::topic_path(&self.topic),
            HitKind::Template => TEMPLATES.to_owned(),
            HitKind::Notice => NOTICES.to_owned(),
        }
    }

    /// What [`Library::look_up`] would lead to.
    pub(crate) fn target(&self) -> Target {
        match self.kind {
            HitKind::Topic => Target::Topic(self.topic.clone()),
            HitKind::Template => Target::Template(self.id().to_owned()),
            HitKind::Message | HitKind::Notice => {
                Target::Message(self.unit(), self.id().to_owned())
            }
        }
    }
}

/// This many results at the top are of different topics.
const APART: usize = 3;

/// What scores less than this share of the best is no rival: somebody who typed "gift cards" meant the gift cards.
const RIVAL: f32 = 0.4;

/// The best hits of different topics first, then all others in order, so that a topic other than the best is seen too.
fn apart(hits: Vec<Hit>) -> Vec<Hit> {
    let least = hits.first().map_or(0.0, |best| best.score * RIVAL);
    let mut seen: Vec<String> = Vec::new();
    let (mut first, rest): (Vec<Hit>, Vec<Hit>) = hits.into_iter().partition(|hit| {
        // Templates and notices are each a thing of their own.
        let topic = match hit.kind {
            HitKind::Topic | HitKind::Message => hit.topic.as_str(),
            HitKind::Template | HitKind::Notice => hit.id(),
        };
        let rivals = seen.len() < APART && hit.score >= least;
        let new = rivals && !seen.iter().any(|seen| seen == topic);
        if new {
            seen.push(topic.to_owned());
        }
        new
    });
    first.extend(rest);
    first
}

impl Index {
    /// What could not be read, and is therefore not found.
    pub fn problems(&self) -> &[crate::Error] {
        &self.problems
    }

    /// Everything with a title or search word, in any language, that is exactly this, plural or not.
    pub(super) fn named(&self, name: &str) -> BTreeSet<Target> {
        let entries = self.names.get(&terms(name)).into_iter().flatten();
        entries
            .map(|number| self.entries[*number].item.hit("", 0.0).target())
            .collect()
    }

    /// Everything with all of the words in its title, search words and summary in one language, best first. Typos do not count.
    pub(super) fn about(&self, words: &str) -> Vec<Target> {
        let mut left: Option<BTreeSet<usize>> = None;
        for term in terms(words) {
            let postings = self.postings.get(&term).into_iter().flatten();
            let here: BTreeSet<usize> = postings
                .filter(|posting| posting.called)
                .map(|posting| posting.entry)
                .collect();
            left = Some(match left {
                None => here,
                Some(left) => left.intersection(&here).copied().collect(),
            });
        }
        let items: BTreeSet<&Item> = left
            .iter()
            .flatten()
            .map(|number| &self.entries[*number].item)
            .collect();
        self.scored(words)
            .into_iter()
            .filter(|(item, ..)| items.contains(item))
            .map(|(item, ..)| item.hit("", 0.0).target())
            .collect()
    }

    /// What fits the words, best first; where topics rival, the first three hits are of different ones. Everything comes once, in
    /// the language that fits best.
    pub fn search(&self, words: &str) -> Vec<Hit> {
        let scored = self.scored(words);
        let best = scored.first().map_or(0.0, |(_, _, best)| *best);
        // Something called exactly this must not hide what else has the words.
        let least = if self.names.contains_key(&terms(words)) {
            best * NOISE / NAMED_BONUS
        } else {
            best * NOISE
        };
        let fits = scored.into_iter().filter(|(_, _, score)| *score >= least);
        apart(
            fits.map(|(item, locale, score)| item.hit(locale, score))
                .collect(),
        )
    }

    fn scored(&self, words: &str) -> Vec<(&Item, &str, f32)> {
        let query = terms(words);
        let mut scores: BTreeMap<usize, Score> = BTreeMap::new();
        for term in query.iter().collect::<BTreeSet<_>>() {
            let (postings, trust) = match self.postings.get(term) {
                Some(postings) => (postings, 1.0),
                None => match self.near(term) {
                    Some(postings) => (postings, TYPO),
                    None => continue,
                },
            };
            let rarity = self.rarity(postings);
            for posting in postings {
                let entry = &self.entries[posting.entry];
                let rare = rarity.get(entry.locale.as_str()).copied().unwrap_or(0.0);
                let size = self.locales.get(&entry.locale).copied().unwrap_or_default();
                let average = (size.length / size.entries.max(1.0)).max(1.0);
                let length = 1.0 - B + B * entry.length / average;
                let score = scores.entry(posting.entry).or_default();
                let weight = posting.weight;
                score.sum += trust * rare * weight * (K1 + 1.0) / (weight + K1 * length);
                score.terms += 1.0;
            }
        }
        #[allow(clippy::cast_precision_loss)] // counts far below what an f32 holds exactly
        let asked = query.iter().collect::<BTreeSet<_>>().len().max(1) as f32;
        let named = self.names.get(&query);
        let mut best: BTreeMap<&Item, (f32, &str)> = BTreeMap::new();
        for (number, score) in scores {
            let entry = &self.entries[number];
            // Two of two words say more than one of them twice.
            let mut value = score.sum * (0.5 + 0.5 * score.terms / asked);
            if entry.item.message.is_none() {
                value *= TOPIC_BONUS;
            }
            if named.is_some_and(|named| named.contains(&number)) {
                value *= NAMED_BONUS;
            }
            let slot = best.entry(&entry.item).or_insert((0.0, &entry.locale));
            if value > slot.0 {
                *slot = (value, &entry.locale);
            }
        }
        let mut all: Vec<(&Item, &str, f32)> = best
            .into_iter()
            .map(|(item, (score, locale))| (item, locale, score))
            .collect();
        all.sort_by(|a, b| b.2.total_cmp(&a.2));
        all
    }

    /// How rare a term is in each locale it occurs in: a term in every English text says nothing, even if few texts are English.
    fn rarity(&self, postings: &[Posting]) -> BTreeMap<&str, f32> {
        let mut counts: BTreeMap<&str, f32> = BTreeMap::new();
        for posting in postings {
            *counts
                .entry(self.entries[posting.entry].locale.as_str())
                .or_default() += 1.0;
        }
        for (locale, count) in &mut counts {
            let all = self.locales.get(*locale).map_or(0.0, |size| size.entries);
            *count = (1.0 + (all - *count + 0.5) / (*count + 0.5)).ln();
        }
        counts
    }

    /// The postings of the term one slip away, for words of five letters or more; none where there is no such term.
    fn near(&self, term: &str) -> Option<&Vec<Posting>> {
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

/// How an entry fits the words.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    sum: f32,
    /// How many of the words it has.
    terms: f32,
}

impl Item {
    fn hit(&self, locale: &str, score: f32) -> Hit {
        Hit {
            kind: self.kind,
            topic: self.topic.clone(),
            message: self.message.clone(),
            locale: locale.to_owned(),
            score,
        }
    }
}
