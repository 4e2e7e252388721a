//! Looking for the phrases of content/policy.toml.

use std::ops::Range;

use super::text::{self, Folded, Needle, Text};
use super::{EntryCase, FileCase, Findings};
use crate::diagnostic::Level;
use crate::library::{Policy, PolicyEntry, Rule};

/// A phrase, ready to be looked for.
pub(super) struct Phrase<'p> {
    pub(super) entry: &'p PolicyEntry,
    needle: Needle,
}

/// The phrases of a rule for the language of a file.
pub(super) fn phrases<'c>(
    file: &'c FileCase<'_, '_>,
    rule: fn(&Policy) -> &Rule,
) -> Vec<Phrase<'c>> {
    let entries = file
        .library
        .and_then(|library| rule(library.policy).get(file.locale));
    let entries = entries
        .into_iter()
        .flatten()
        .filter(|entry| entry.level != Level::Allow);
    entries
        .map(|entry| Phrase {
            entry,
            needle: text::folded(&entry.text).into(),
        })
        .collect()
}

/// Where phrases stand in a text: in characters of the folded text, in the order of the list.
pub(super) fn find<'a, 'p>(
    text: &Folded,
    phrases: &'a [Phrase<'p>],
) -> impl Iterator<Item = (&'a Phrase<'p>, Range<usize>)> {
    phrases.iter().flat_map(move |phrase| {
        let mut from = 0;
        std::iter::from_fn(move || {
            let range = text.find(&phrase.needle, from)?;
            from = range.end;
            Some((phrase, range))
        })
    })
}

/// What one rule says of the texts of a file.
pub(super) struct Wording<'w> {
    /// The rule's phrases.
    pub(super) rule: fn(&Policy) -> &Rule,
    /// Why a phrase is wrong, after "`id` says “…”: note; ".
    pub(super) why: &'w str,
    /// What to do.
    pub(super) help: &'w str,
}

/// Reports the gravest phrase of each part of each entry where `applies` does not object to it.
pub(super) fn judge(
    file: &FileCase<'_, '_>,
    findings: &mut Findings<'_>,
    wording: &Wording<'_>,
    applies: impl Fn(&EntryCase<'_, '_>, &Text, &Range<usize>) -> bool,
) {
    let phrases = phrases(file, wording.rule);
    if phrases.is_empty() {
        return;
    }
    for case in file.entries() {
        for (part, texts) in text::seen(&case) {
            let mut worst: Option<(&Phrase<'_>, Range<usize>, &Text)> = None;
            for text in texts {
                let folded = text.folded();
                for (phrase, range) in find(folded, &phrases) {
                    let bytes = folded.bytes(range);
                    let graver = worst
                        .as_ref()
                        .is_none_or(|(have, ..)| have.entry.level < phrase.entry.level);
                    if graver && applies(&case, text, &bytes) {
                        worst = Some((phrase, bytes, text));
                    }
                }
            }
            let Some((phrase, bytes, text)) = worst else {
                continue;
            };
            let said = format!(
                "`{}` says “{}” ({}): {}",
                case.name(part),
                &text.text[bytes.clone()],
                phrase.entry.note,
                wording.why
            );
            let mut finding = case.finding(findings, part, Some(text.place(bytes)), said);
            finding.level = phrase.entry.level;
            findings.push(finding.help(wording.help));
        }
    }
}
