//! What texts in a language should not say.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;
use crate::language::phrases::{Folded, Phrases};

/// What is wrong with a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// It promises, or generalizes.
    Absolutes,
    /// It names an audience by origin.
    AudienceNamed,
    /// It jokes.
    Humor,
    /// It states a person's origin.
    PersonDetails,
    /// It invites reports where nobody watches.
    Replies,
    /// It labels people by immigration status.
    StatusLabels,
    /// It blames the person who was harmed.
    VictimBlaming,
}

/// `[wording]`: phrases that texts should not use, by rule.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(crate) struct Wording {
    absolutes: WordList,
    audience_named: WordList,
    humor: WordList,
    person_details: WordList,
    replies: WordList,
    status_labels: WordList,
    victim_blaming: WordList,
    #[serde(skip)]
    compiled: OnceLock<Compiled>,
}

/// The phrases of a rule. Case and accents do not matter; in scripts with spaces whole words match.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(
    rename_all(deserialize = "kebab-case", serialize = "camelCase"),
    deny_unknown_fields,
    default
)]
pub(crate) struct WordList {
    /// Phrases that fail a check run.
    deny: Vec<String>,
    /// Phrases that cause a warning.
    warn: Vec<String>,
    /// What excuses a phrase that it precedes in the same sentence: "do not …".
    unless_after: Vec<String>,
    /// What excuses a phrase that it follows in the same sentence.
    unless_before: Vec<String>,
}

#[derive(Debug)]
struct Compiled {
    phrases: Phrases,
    /// By the phrase's number.
    of: Vec<(Rule, Severity)>,
}

/// A phrase in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) rule: Rule,
    pub(crate) level: Severity,
    /// In bytes of the text before folding.
    pub(crate) at: Range<usize>,
}

impl Wording {
    /// The phrases that stand in a text: the gravest of each rule first, then by place.
    pub(crate) fn find(&self, text: &Folded<'_>) -> Vec<Found> {
        let compiled = self.compiled.get_or_init(|| self.compile());
        let found = compiled.phrases.find(text).map(|(number, range)| {
            let (rule, level) = compiled.of[number];
            let at = text.origin(range);
            Found { rule, level, at }
        });
        let mut found: Vec<Found> = found.collect();
        found.sort_by_key(|found| {
            (
                found.rule,
                Reverse(found.level),
                found.at.start,
                Reverse(found.at.end),
            )
        });
        found
    }

    /// Whether the sentence around a phrase reverses its meaning: "do not send us a message".
    pub(crate) fn is_excused(&self, rule: Rule, before: &str, after: &str) -> bool {
        let has = |words: &[String], text: &str| {
            Phrases::new(words)
                .find(&Folded::new(text))
                .next()
                .is_some()
        };
        let list = self.list(rule);
        has(&list.unless_after, before) || has(&list.unless_before, after)
    }

    fn compile(&self) -> Compiled {
        let mut all = Vec::new();
        for rule in Rule::ALL {
            let list = self.list(rule);
            let deny = list.deny.iter().map(|phrase| (phrase, Severity::Deny));
            let warn = list.warn.iter().map(|phrase| (phrase, Severity::Warn));
            all.extend(
                deny.chain(warn)
                    .map(|(phrase, level)| (phrase, (rule, level))),
            );
        }
        let (phrases, of): (Vec<&String>, Vec<(Rule, Severity)>) = all.into_iter().unzip();
        Compiled {
            phrases: Phrases::new(phrases),
            of,
        }
    }

    /// The phrases of a rule.
    pub(crate) fn list(&self, rule: Rule) -> &WordList {
        match rule {
            Rule::Absolutes => &self.absolutes,
            Rule::AudienceNamed => &self.audience_named,
            Rule::Humor => &self.humor,
            Rule::PersonDetails => &self.person_details,
            Rule::Replies => &self.replies,
            Rule::StatusLabels => &self.status_labels,
            Rule::VictimBlaming => &self.victim_blaming,
        }
    }
}

impl Rule {
    const ALL: [Rule; 7] = [
        Rule::Absolutes,
        Rule::AudienceNamed,
        Rule::Humor,
        Rule::PersonDetails,
        Rule::Replies,
        Rule::StatusLabels,
        Rule::VictimBlaming,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_phrase_of_a_rule_comes_first() {
        let wording: Wording =
            toml::from_str("[humor]\nwarn = [\"joke\"]\ndeny = [\"lol\"]\n").unwrap();
        let found = wording.find(&Folded::new("A joke, LOL"));
        let level: Vec<(Severity, Range<usize>)> = found
            .into_iter()
            .map(|found| (found.level, found.at))
            .collect();
        assert_eq!(level, [(Severity::Deny, 8..11), (Severity::Warn, 2..6)]);
        assert!(wording.find(&Folded::new("jokes")).is_empty());
    }

    #[test]
    fn a_warning_invites_nothing() {
        let profiles = crate::profile::Profiles::embedded();
        for (tag, before, after, excused) in [
            ("en", "Do not report by ", "DM us.", true),
            ("en", "Don’t ", "DM us!", true),
            ("en", "Please ", "DM us.", false),
            ("es", "Nunca ", "envíenos un mensaje", true),
            ("zh-Hans", "请不要", "私信我们。", true),
            ("zh-Hans", "请", "私信我们", false),
            ("zh-Hant", "請勿", "私訊我們", true),
            ("ko", "", "DM으로 신고하지 마세요.", true),
            ("ko", "", "DM으로 신고하세요.", false),
        ] {
            let profile = profiles.get(&tag.parse().unwrap()).unwrap();
            let wording = profile.wording.as_ref().unwrap();
            let found = wording.is_excused(Rule::Replies, before, after);
            assert_eq!(found, excused, "{before}{after}");
        }
    }
}
