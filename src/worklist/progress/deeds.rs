//! What records say that people did.

use std::collections::BTreeMap;

use super::files::Texts;
use crate::date::Date;
use crate::ftl::Fingerprint;
use crate::review::{Record, Records, State};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
    Translated,
    Reviewed,
    Approved,
    Rejected,
    Withdrawn,
    /// Given out again. Old records do not say by whom.
    Restored,
}

/// What was done to which version of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) locale: String,
    /// Who; nobody where a record does not say who restored it.
    pub(super) person: String,
    pub(super) deed: Deed,
    pub(super) id: String,
    target: Option<Fingerprint>,
    source: Option<Fingerprint>,
    /// Which withdrawal, or the end of which: a text can be taken back more than once.
    withdrawal: Option<(Date, String)>,
}

/// A deed's first day on record, and the English that it was done to.
#[derive(Clone, Debug)]
pub(super) struct First {
    pub(super) on: Date,
    /// The English path.
    pub(super) unit: String,
    pub(super) source: Option<Fingerprint>,
}

pub(super) type Deeds = BTreeMap<Key, First>;

/// Adds what the records of a file say.
pub(super) fn add(records: &Records, texts: &Texts, recorded: Date, deeds: &mut Deeds) {
    for (id, record) in &records.0 {
        for (deed, person, on) in done(record) {
            // A text is written once, whatever becomes of its English.
            let source = (deed != Deed::Translated)
                .then_some(record.source)
                .flatten();
            let key = Key {
                locale: texts.locale.clone(),
                person: person.to_owned(),
                deed,
                id: id.clone(),
                target: record.target,
                source,
                withdrawal: None,
            };
            first(key, on.unwrap_or(recorded), record, texts, deeds);
        }
        if let Some(withdrawn) = &record.withdrawn
            && let Some(by) = &withdrawn.by
        {
            let key = withdrawal(Deed::Withdrawn, by, id, record, texts);
            first(key, withdrawn.on, record, texts, deeds);
        }
    }
}

/// Adds what was given out again between two versions of a file. What only stands there under another id, renamed, is nothing new.
pub(super) fn add_restored(
    (before, after): (&Records, &Records),
    texts: &Texts,
    recorded: Date,
    deeds: &mut Deeds,
) {
    for (id, before) in &before.0 {
        let Some(after) = after.0.get(id) else {
            continue;
        };
        let restored = after.restored.as_ref();
        let ended = before.withdrawn.is_some() && after.withdrawn.is_none();
        match restored.filter(|restored| ended || before.restored.as_ref() != Some(*restored)) {
            Some(restored) => {
                let key = Key {
                    withdrawal: Some((restored.on, String::new())),
                    ..withdrawal(Deed::Restored, &restored.by, id, after, texts)
                };
                first(key, restored.on, after, texts, deeds);
            }
            None if ended => {
                let key = withdrawal(Deed::Restored, "", id, before, texts);
                first(key, recorded, before, texts, deeds);
            }
            None => {}
        }
    }
}

fn withdrawal(deed: Deed, person: &str, id: &str, record: &Record, texts: &Texts) -> Key {
    let withdrawn = record.withdrawn.as_ref();
    Key {
        locale: texts.locale.clone(),
        person: person.to_owned(),
        deed,
        id: id.to_owned(),
        target: None,
        source: None,
        withdrawal: withdrawn.map(|withdrawn| (withdrawn.on, withdrawn.reason.clone())),
    }
}

fn first(key: Key, on: Date, record: &Record, texts: &Texts, deeds: &mut Deeds) {
    let own = First {
        on,
        unit: texts.unit.clone(),
        source: record.source,
    };
    let first = deeds.entry(key).or_insert_with(|| own.clone());
    if on <= first.on {
        *first = own;
    }
}

fn done(record: &Record) -> impl Iterator<Item = (Deed, &str, Option<Date>)> {
    let is = |state: State| record.state >= state;
    let rejected = record.rejected.as_ref();
    let people = [
        (Deed::Translated, record.translated_by.as_deref(), true),
        (
            Deed::Reviewed,
            record.reviewed_by.as_deref(),
            is(State::Reviewed),
        ),
        (
            Deed::Approved,
            record.approved_by.as_deref(),
            is(State::Final),
        ),
    ];
    people
        .into_iter()
        .filter_map(|(deed, who, counts)| Some((deed, who.filter(|_| counts)?, record.on)))
        .chain(rejected.map(|rejected| (Deed::Rejected, rejected.by.as_str(), Some(rejected.on))))
}
