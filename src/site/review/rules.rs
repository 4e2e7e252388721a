//! The rules by which a page checks what is typed: those that are data.

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::checks::{Terms, WORDING};
use crate::exchange::IssueType;
use crate::library::{Glossary, Precinct};
use crate::post::{Limit, channels, hashtags_on, posts_to};
use crate::profile::{Profiles, WordList};

/// The kinds of faults that may be named, and the words for them.
pub(super) const CATEGORIES: [(IssueType, &str); 15] = [
    (IssueType::Mistranslation, "site-review-kind-mistranslation"),
    (IssueType::Omission, "site-review-kind-omission"),
    (IssueType::Addition, "site-review-kind-addition"),
    (IssueType::Untranslated, "site-review-kind-untranslated"),
    (IssueType::Grammar, "site-review-kind-grammar"),
    (IssueType::Spelling, "site-review-kind-spelling"),
    (IssueType::Punctuation, "site-review-kind-punctuation"),
    (IssueType::Unintelligible, "site-review-kind-unintelligible"),
    (IssueType::Terminology, "site-review-kind-terminology"),
    (IssueType::Register, "site-review-kind-register"),
    (IssueType::Awkward, "site-review-kind-awkward"),
    (IssueType::Convention, "site-review-kind-convention"),
    (IssueType::Audience, "site-review-kind-audience"),
    (IssueType::Length, "site-review-kind-length"),
    (IssueType::Other, "site-review-kind-other"),
];

/// A term of the glossary, for readers of one language.
#[derive(Serialize)]
pub(super) struct TermData {
    english: String,
    /// The first is the one to write.
    forms: Vec<String>,
    avoid: Vec<String>,
    definition: Option<String>,
    note: Option<String>,
    /// Whether it was seen in the press; otherwise it is a proposal.
    seen: bool,
}

/// What a text in a language should not say.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rules<'d> {
    avoid: Vec<Avoided>,
    wording: Vec<WordingData<'d>>,
    /// Words whose period does not end a sentence.
    false_ends: Vec<&'d str>,
}

#[derive(Serialize)]
struct Avoided {
    word: String,
    instead: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WordingData<'d> {
    /// Whether it holds in sensitive topics alone.
    sensitive: bool,
    why: &'d str,
    help: &'d str,
    #[serde(flatten)]
    list: &'d WordList,
}

/// Where a text may go, and how much of it.
#[derive(Serialize)]
pub(super) struct ChannelLimits {
    id: &'static str,
    name: &'static str,
    limit: Option<usize>,
    extra: &'static [Limit],
    uses: &'static str,
    /// The precinct's hashtags, where they are used.
    tags: Vec<String>,
}

/// The terms that are looked for in the English, in their order.
pub(super) fn terms(
    glossary: &Glossary,
    terms: &Terms<'_>,
    locale: &LanguageIdentifier,
) -> Vec<TermData> {
    let tag = locale.to_string();
    debug_assert!(terms.iter().count() <= glossary.terms.len());
    terms
        .iter()
        .map(|(english, term)| TermData {
            english: english.to_owned(),
            forms: term.forms(locale).to_vec(),
            avoid: term.avoid.get(&tag).cloned().unwrap_or_default(),
            definition: term.definition.clone(),
            note: term.note.clone(),
            seen: term.seen.contains(&tag),
        })
        .collect()
}

impl<'d> Rules<'d> {
    pub(super) fn of(
        profiles: &'d Profiles,
        glossary: &Glossary,
        locale: &LanguageIdentifier,
    ) -> Rules<'d> {
        let tag = locale.to_string();
        let mut avoid = Vec::new();
        for term in glossary.terms.values() {
            let instead = term.forms(locale).first().cloned().unwrap_or_default();
            let words = term.avoid.get(&tag).into_iter().flatten();
            avoid.extend(words.map(|word| Avoided {
                word: word.clone(),
                instead: instead.clone(),
            }));
        }
        let wording = profiles
            .get(locale)
            .and_then(|profile| profile.wording.as_ref());
        let wording = wording.map_or_else(Vec::new, |wording| {
            let lists = WORDING.iter().map(|(rule, why, help)| WordingData {
                sensitive: *rule == crate::profile::Rule::Humor,
                why,
                help,
                list: wording.list(*rule),
            });
            lists.collect()
        });
        Rules {
            avoid,
            wording,
            false_ends: profiles.false_ends().iter().map(String::as_str).collect(),
        }
    }
}

/// All channels to which texts may go.
pub(super) fn limits(precinct: Option<&Precinct>) -> Vec<ChannelLimits> {
    let all = channels::all().iter();
    all.filter(|channel| precinct.is_none_or(|precinct| posts_to(precinct, channel)))
        .map(|channel| ChannelLimits {
            id: channel.id,
            name: channel.name,
            limit: channel.limit,
            extra: channel.extra,
            uses: channel.uses.as_str(),
            tags: precinct
                .map_or_else(Vec::new, |precinct| hashtags_on(precinct, channel).to_vec()),
        })
        .collect()
}
