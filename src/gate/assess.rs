//! Assessing: every entry once, with everything it renders, to any depth.

use std::collections::HashMap;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::Gate;
use crate::error::Result;
use crate::ftl::KEYWORDS;
use crate::language;
use crate::library::{
    CONTACT_NAMES, Freshness, Known, LocalizedFile, LocalizedMessage, NOTICES, Reference,
    TERM_PREFIX, UnitTexts,
};
use crate::review::{LocalTime, PublicationStatus, Reason, ReviewContext, State, days_after};

/// The publication status of entries, by id (a term's with its `-`).
pub(super) type Statuses = HashMap<String, PublicationStatus>;

/// A file in a locale, with English beside it.
struct File<'f> {
    english: Option<&'f LocalizedFile>,
    target: Option<&'f LocalizedFile>,
}

/// How the entries of a file stand. `english` says how those of the English file stand, where the locale is another one.
pub(super) fn file(
    reading: &UnitTexts,
    english: Option<&Statuses>,
    quoted: &Statuses,
    gate: &Gate<'_>,
    review: &ReviewContext<'_>,
) -> Statuses {
    let own = [File {
        english: Some(&reading.english),
        target: reading.target.as_deref(),
    }];
    let mut common = PublicationStatus::default();
    let mut needs_final = false;
    let mut qualified = false;
    if let Known::Lost = reading.known {
        // Whether a topic has ended, or needs the lawyers, is not known.
        common.because(Reason::Unreadable);
    }
    if let Some(meta) = reading.meta() {
        needs_final = meta.needs_sign_off.is_some();
        qualified = meta.needs_qualified();
        if let Some(last) = meta.expires {
            let end = LocalTime::end_of(last);
            common.ends(Some(end));
            if end < gate.now {
                common.because(Reason::Expired);
            }
        }
    }
    let rule = Criteria {
        gate,
        review: &ReviewContext {
            qualified,
            ..*review
        },
        common,
        needs_final,
    };
    let mut statuses = closure(&own, english, Some(quoted), &rule);
    if let Known::Templates(described) = &reading.known {
        // For a template that is not described, what may fill its slots and whether it ends is not known.
        for message in &reading.english.messages {
            let status = statuses.get_mut(&message.id);
            if let Some(status) = status
                && !message.variables.is_empty()
                && !described.contains(&message.id)
            {
                status.because(Reason::Unreadable);
            }
        }
    }
    statuses
}

/// How notices and names of contacts stand in a locale: what any text may quote.
pub(super) fn quoted(
    gate: &Gate<'_>,
    locale: &LanguageIdentifier,
    english: Option<&Statuses>,
) -> Result<Statuses> {
    let source = language::SOURCE;
    let read = |of: &LanguageIdentifier| -> Result<Vec<Option<Arc<LocalizedFile>>>> {
        let units = [NOTICES, CONTACT_NAMES].into_iter();
        units.map(|unit| gate.library.localized(unit, of)).collect()
    };
    let (in_english, in_locale) = (read(&source)?, read(locale)?);
    let files: Vec<File<'_>> = in_english
        .iter()
        .zip(&in_locale)
        .map(|(english, target)| File {
            english: english.as_deref(),
            target: target.as_deref(),
        })
        .collect();
    let rule = Criteria {
        gate,
        review: &gate.review(locale),
        common: PublicationStatus::default(),
        needs_final: false,
    };
    Ok(closure(&files, english, None, &rule))
}

/// What entries are assessed against.
struct Criteria<'r> {
    gate: &'r Gate<'r>,
    review: &'r ReviewContext<'r>,
    /// What stands against all texts of the file.
    common: PublicationStatus,
    /// Whether `reviewed` is not enough.
    needs_final: bool,
}

impl Criteria<'_> {
    /// The status of an entry by itself: its records, its English, its contacts; not what it quotes.
    fn alone(
        &self,
        file: &File<'_>,
        id: &str,
        english: Option<&PublicationStatus>,
    ) -> PublicationStatus {
        let source = file
            .english
            .and_then(|localized| Some((localized, localized.get(id)?)));
        let target = file
            .target
            .and_then(|localized| Some((localized, localized.get(id)?)));
        let is_english = *self.review.locale == language::SOURCE;
        let mut status = PublicationStatus::of_record(
            target.and_then(|(localized, _)| localized.record(id)),
            source
                .filter(|_| !is_english)
                .map(|(_, message)| message.fingerprint),
            target.map(|(_, message)| || message.fingerprint),
            self.review,
        );
        let lost = |found: Option<(&LocalizedFile, &LocalizedMessage)>| {
            found.is_some_and(|(localized, message)| {
                localized.records_lost || message.hides || message.written().contains('\u{FFFD}')
            })
        };
        if lost(source) || lost(target) {
            status.because(Reason::Unreadable);
        }
        if self.needs_final && status.state < State::Final {
            status.because(Reason::Unreviewed);
        }
        // No translation goes out before its English, and what is withdrawn in English is withdrawn everywhere.
        if let Some(english) = english {
            status.and(english);
        }
        status.and(&self.common);
        status
    }
}

/// How a contact stands: whether it has a source, until when it is confirmed, and whether a person has verified it as it is.
pub(super) fn contact(gate: &Gate<'_>, id: &str, review: &ReviewContext<'_>) -> PublicationStatus {
    let mut status = PublicationStatus::default();
    let Some(contact) = gate.library.contacts().get(id) else {
        status.because(Reason::Hole);
        return status;
    };
    let has_value = !contact.value(&language::SOURCE).trim().is_empty()
        && !contact.value(review.locale).trim().is_empty();
    let sourced = contact
        .source
        .as_deref()
        .is_some_and(|source| !source.trim().is_empty());
    match contact.freshness(review.today) {
        Freshness::Until(last, _) if has_value && sourced => {
            status.ends(Some(LocalTime::end_of(last)));
            let retires = contact.retired_on;
            status.ends(retires.map(|day| LocalTime::end_of(days_after(day, -1))));
        }
        _ => status.because(Reason::Contact),
    }
    if !contact.is_verified(review.reviewers) {
        status.because(Reason::Unreviewed);
    }
    status
}

/// Whether the walk through what entries quote has visited an entry.
#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Not,
    Open,
    Done,
}

/// The status of every entry of some files, with everything it renders. Each entry is assessed once; the path is kept in a list,
/// not on the call stack, so that a chain of any length is followed and cycles are found.
fn closure(
    files: &[File<'_>],
    english: Option<&Statuses>,
    quoted: Option<&Statuses>,
    rule: &Criteria<'_>,
) -> Statuses {
    let mut ids: Vec<(&str, &File<'_>)> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for file in files {
        for localized in [file.english, file.target].into_iter().flatten() {
            for message in &localized.messages {
                numbers.entry(&message.id).or_insert_with(|| {
                    ids.push((&message.id, file));
                    ids.len() - 1
                });
            }
        }
    }
    let mut statuses: Vec<PublicationStatus> = ids
        .iter()
        .map(|(id, file)| rule.alone(file, id, english.and_then(|all| all.get(*id))))
        .collect();
    let references = |at: usize| -> &[Reference] {
        let (id, file) = ids[at];
        let message = file.target.and_then(|localized| localized.get(id));
        message.map_or(&[], |message| &message.references)
    };
    let mut visits = vec![Visit::Not; ids.len()];
    let mut contacts: HashMap<String, PublicationStatus> = HashMap::new();
    for first in 0..ids.len() {
        if visits[first] != Visit::Not {
            continue;
        }
        visits[first] = Visit::Open;
        let mut path = vec![(first, 0)];
        while let Some((at, next)) = path.last_mut() {
            let at = *at;
            let Some(reference) = references(at).get(*next) else {
                visits[at] = Visit::Done;
                path.pop();
                if let Some((above, _)) = path.last() {
                    let done = statuses[at].clone();
                    statuses[*above].and(&done);
                }
                continue;
            };
            *next += 1;
            let id = match reference {
                // The fingerprint leaves search words out, so nobody has reviewed them.
                Reference::Message(_, Some(attribute)) if attribute == KEYWORDS => {
                    statuses[at].because(Reason::Hole);
                    continue;
                }
                reference => reference.entry_id(),
            };
            match numbers
                .get(id.as_str())
                .map(|number| (*number, visits[*number]))
            {
                Some((number, Visit::Not)) => {
                    visits[number] = Visit::Open;
                    path.push((number, 0));
                }
                Some((_, Visit::Open)) => statuses[at].because(Reason::Hole),
                Some((number, Visit::Done)) => {
                    let done = statuses[number].clone();
                    statuses[at].and(&done);
                }
                None => {
                    if let Some(status) = quoted.and_then(|quoted| quoted.get(&id)) {
                        statuses[at].and(status);
                    } else if let Some(contact) = contact_of(&id) {
                        let status = contacts
                            .entry(contact.to_owned())
                            .or_insert_with(|| self::contact(rule.gate, contact, rule.review));
                        statuses[at].and(status);
                    } else {
                        statuses[at].because(Reason::Hole);
                    }
                }
            }
        }
    }
    let ids = ids.into_iter().map(|(id, _)| id.to_owned());
    ids.zip(statuses).collect()
}

/// The contact whose number or address a term stands for.
pub(super) fn contact_of(id: &str) -> Option<&str> {
    id.strip_prefix('-')?.strip_prefix(TERM_PREFIX)
}
