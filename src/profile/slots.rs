//! What may not stand beside a slot, because it depends on what fills it: particles, articles, adjectives.

use serde::Deserialize;

/// `[slots]`: words and endings that go with what stands beside them.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(crate) struct Slots {
    /// What is joined to a word and depends on its sound or kind.
    particles: Vec<String>,
    /// What may follow another particle.
    second_particles: Vec<String>,
    /// Words that look like particles in a row.
    not_particles: Vec<String>,
    /// Particles that count, after a number.
    counters: Vec<String>,
    /// Halves of both forms at once, as in 을(를) and (으)로.
    halves: Vec<String>,
    /// Words before a noun that agree with it.
    before: Vec<String>,
    /// Those that stand before a number and a noun in the plural.
    before_counted: Vec<String>,
    /// How plural nouns end.
    plural_endings: Vec<String>,
    /// Verbs between a noun and an adjective that agrees with it.
    verbs: Vec<String>,
    /// Adjectives that agree with the noun before them.
    after: Vec<String>,
    /// How other such adjectives end.
    after_endings: Vec<String>,
    /// Words with such an ending that agree with nothing.
    not_after: Vec<String>,
}

/// What stands right before and after a slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around<'s> {
    pub(crate) before: &'s str,
    pub(crate) after: &'s str,
    /// Whether the slot is a number: `NUMBER($n)`.
    pub(crate) number: bool,
}

/// What is wrong beside a slot: the words, and what they are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wrong<'s> {
    pub(crate) words: &'s str,
    pub(crate) what: &'static str,
}

/// Quotation marks and brackets that may stand between a slot and what belongs to it.
const OPENING: [char; 7] = ['“', '‘', '"', '«', '\'', '¿', '¡'];
const CLOSING: [char; 11] = ['”', '’', '"', '\'', '」', '』', '》', '〉', ')', ']', '»'];

fn has(list: &[String], word: &str) -> bool {
    list.iter().any(|known| known == word)
}

impl Slots {
    /// What is wrong beside a slot, if anything is.
    pub(crate) fn wrong<'s>(&self, around: &Around<'s>) -> Option<Wrong<'s>> {
        if let Some(words) = self.particle(around) {
            let what = "particle";
            return Some(Wrong { words, what });
        }
        // What stands beside a number agrees with the counted noun, which a selector handles; "un 20 %" is right with any.
        if around.number || around.after.trim_start().starts_with('%') {
            return None;
        }
        let article = word_before(around.before).filter(|word| {
            let lower = word.to_lowercase();
            has(&self.before, &lower) && !self.is_counted(&lower, around.after)
        });
        if let Some(words) = article {
            let what = "article or adjective";
            return Some(Wrong { words, what });
        }
        let words = self.adjective(around.after)?;
        let what = "adjective";
        Some(Wrong { words, what })
    }

    fn particle<'s>(&self, around: &Around<'s>) -> Option<&'s str> {
        if self.particles.is_empty() {
            return None;
        }
        let after = around.after.trim_start_matches(CLOSING);
        self.both_forms(after).or_else(|| {
            let run = &after[..letters(after)];
            let counted = around.number && has(&self.counters, run);
            (self.is_particle(run) && !counted).then_some(run)
        })
    }

    fn is_particle(&self, run: &str) -> bool {
        !has(&self.not_particles, run)
            && self.particles.iter().any(|particle| {
                run.strip_prefix(particle.as_str())
                    .is_some_and(|rest| rest.is_empty() || has(&self.second_particles, rest))
            })
    }

    /// Both forms at once, as in 을(를) and (으)로: nobody talks like that.
    fn both_forms<'s>(&self, after: &'s str) -> Option<&'s str> {
        let open = letters(after);
        let (first, rest) = after.split_at(open);
        let (half, _) = rest.strip_prefix('(')?.split_once(')')?;
        let fits = has(&self.halves, half) && (first.is_empty() || self.is_particle(first));
        let end = open + half.len() + 2;
        let more = letters(&after[end..]);
        let alone = first.is_empty() && !self.is_particle(&after[end..end + more]);
        (fits && !alone).then(|| &after[..if first.is_empty() { end + more } else { end }])
    }

    /// "Los { $n } servidores": a plural article, and after the slot the noun it goes with.
    fn is_counted(&self, article: &str, after: &str) -> bool {
        let noun = after.strip_prefix(' ').unwrap_or_default();
        let noun = &noun[..letters(noun)];
        has(&self.before_counted, article)
            && noun.chars().count() > 3
            && noun.starts_with(char::is_lowercase)
            && self
                .plural_endings
                .iter()
                .any(|ending| noun.ends_with(ending.as_str()))
    }

    fn adjective<'s>(&self, after: &'s str) -> Option<&'s str> {
        let after = after.trim_start_matches(CLOSING);
        let words = after.trim_start();
        if words.len() == after.len() {
            return None;
        }
        let verb = |verb: &String| words.strip_prefix(verb.as_str())?.strip_prefix(' ');
        let rest = self.verbs.iter().find_map(verb).unwrap_or(words);
        let word = &rest[..letters(rest)];
        self.agrees(word).then_some(word)
    }

    fn agrees(&self, word: &str) -> bool {
        let ends = self
            .after_endings
            .iter()
            .any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending.as_str()));
        let noun = || {
            let singular = |ending: &String| word.strip_suffix(ending.as_str());
            has(&self.not_after, word)
                || self
                    .plural_endings
                    .iter()
                    .filter_map(singular)
                    .any(|word| has(&self.not_after, word))
        };
        // A word that begins a sentence of its own has a capital letter.
        word.starts_with(char::is_lowercase) && (has(&self.after, word) || ends && !noun())
    }
}

/// The length, in bytes, of the run of letters that a text begins with.
fn letters(text: &str) -> usize {
    text.find(|c: char| !c.is_alphabetic())
        .unwrap_or(text.len())
}

/// The word right before a slot, with a space between.
fn word_before(text: &str) -> Option<&str> {
    let text = text.trim_end_matches(OPENING);
    let word = text.trim_end();
    if word.len() == text.len() {
        return None;
    }
    let start = word.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| {
        at + word[at..].chars().next().map_or(1, char::len_utf8)
    });
    Some(&word[start..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profiles;

    proptest::proptest! {
        /// Whatever stands beside a slot is looked at without a panic, and what is found stands there.
        #[test]
        fn any_text_may_stand_beside_a_slot(before in "(\\PC|el | la )*", after in "(\\PC|은|을\\(를\\)| está )*", number: bool) {
            for (_, profile) in Profiles::embedded().iter() {
                let around = Around { before: &before, after: &after, number };
                if let Some(found) = profile.slots.as_ref().and_then(|slots| slots.wrong(&around)) {
                    proptest::prop_assert!(before.contains(found.words) || after.contains(found.words));
                }
            }
        }
    }
}
