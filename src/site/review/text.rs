//! The texts of a file that somebody must review, with what a reviewer needs to know of each.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::checks::Terms;
use crate::error::Result;
use crate::exchange::{Apart, Filler, Group, Piece, Samples, Says};
use crate::ftl;
use crate::gate::Gate;
use crate::language;
use crate::library::{LocalizedMessage, TEMPLATES, Variable, topic_of};
use crate::review::{Origin, ReviewContext};
use crate::worklist::Need;

/// A text to review; `'e` is its English.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TextData<'e> {
    pub(super) id: String,
    /// The fingerprint of the English, all of it: a verdict is about exactly these words.
    source: String,
    target: String,
    /// Why it waits for somebody: it is rejected, stale, edited or unreviewed.
    pub(super) why: Need,
    origin: Option<Origin>,
    translated_by: Option<String>,
    /// What was noted on record.
    note: Option<String>,
    /// By whom and why it was rejected as it stands.
    rejected: Option<RejectedData>,
    english: &'e Side,
    own: Cow<'e, Side>,
    /// What to call a slot, by its name.
    labels: BTreeMap<String, String>,
    channels: Vec<String>,
    /// The agreed terms that the English has, by their numbers.
    terms: &'e [usize],
    #[serde(skip)]
    pub(super) words: usize,
}

/// A rejection of a text as it stands.
#[derive(Serialize)]
struct RejectedData {
    /// The id of whoever rejected it, who alone may take that back.
    by: String,
    /// Their name, where they are listed.
    name: Option<String>,
    on: String,
    reason: String,
}

/// The text in one language.
#[derive(Clone, Default, Serialize)]
struct Side {
    units: Vec<Piece>,
    groups: Vec<Group>,
    /// What fills it.
    says: Says,
    /// The same in a variant where it differs.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    within: BTreeMap<String, Says>,
}

/// The English of a file's texts, as reviewers of any language read it: made when the first of them must.
#[derive(Default)]
pub(super) struct English {
    texts: BTreeMap<String, OnceCell<EnglishText>>,
    /// Beside English there is none.
    none: Side,
}

struct EnglishText {
    side: Side,
    /// The numbers of the agreed terms in it.
    terms: Vec<usize>,
    words: usize,
}

impl English {
    /// Room for the English of these texts.
    pub(super) fn of<'i>(ids: impl Iterator<Item = &'i str>) -> English {
        English {
            texts: ids.map(|id| (id.to_owned(), OnceCell::new())).collect(),
            none: Side::default(),
        }
    }
}

impl TextData<'_> {
    /// The beginnings of both fingerprints.
    pub(super) fn short_prints(&self) -> String {
        format!("{}{}", &self.source[..12], &self.target[..12])
    }
}

/// The texts of a file that wait for somebody, in the file's order.
pub(super) fn texts<'e>(
    gate: &Gate<'_>,
    unit: &str,
    locale: &LanguageIdentifier,
    english: &'e English,
    terms: &Terms<'_>,
) -> Result<Vec<TextData<'e>>> {
    let library = gate.library();
    let reading = library.read(unit, locale)?;
    let Some(target) = reading.target() else {
        return Ok(Vec::new());
    };
    // What records say that cannot be read is unknown: nothing can be recorded there either.
    if target.records_lost {
        return Ok(Vec::new());
    }
    let reviews = ReviewContext {
        reviewers: library.reviewers(),
        locale,
        qualified: library.needs_qualified(unit)?,
        today: gate.now().date,
    };
    let is_english = *locale == language::SOURCE;
    let metas = match unit {
        TEMPLATES => library.templates().unwrap_or_default(),
        _ => Arc::default(),
    };
    let none = BTreeMap::new();
    let mut all = Vec::new();
    for id in reading.ids() {
        let (Some(source), Some(own)) = (reading.english().get(id), target.get(id)) else {
            continue;
        };
        let english_print = (!is_english).then_some(source.fingerprint);
        let record = target.record(id);
        // What is missing or was taken back waits for a translator first; what is to be approved, for the lawyers. What was rejected
        // is there to be changed.
        let why = Need::of(record, english_print, own.fingerprint, &reviews, false);
        let waits = |why: &Need| {
            matches!(
                why,
                Need::Rejected | Need::Stale | Need::Edited | Need::Unreviewed
            )
        };
        let Some(why) = why.filter(waits) else {
            continue;
        };
        let slots: &BTreeMap<String, Variable> = match (reading.meta(), metas.get(id)) {
            (Some(meta), _) => &meta.variables,
            (None, Some(meta)) => &meta.variables,
            (None, None) => &none,
        };
        let channels = match (reading.meta(), metas.get(id)) {
            // A topic's title is posted nowhere.
            (Some(meta), _) if topic_of(unit) != Some(id) => meta.channels.clone(),
            (_, Some(meta)) => meta.channels.clone(),
            _ => Vec::new(),
        };
        let fill = |message: &LocalizedMessage, locale: &LanguageIdentifier| -> Result<Side> {
            let apart = apart(message);
            let filler = Filler::new(library, locale, &message.file.text);
            let Samples { says, within } = filler.of(&apart, slots)?;
            Ok(Side {
                units: apart.units,
                groups: apart.groups,
                says,
                within,
            })
        };
        let Some(kept) = english.texts.get(id) else {
            continue;
        };
        let in_english = match kept.get() {
            Some(made) => made,
            None => {
                let written = source.written();
                let resource = ftl::parse(written);
                let entry = resource.entries.first();
                let made = EnglishText {
                    side: fill(source, &language::SOURCE)?,
                    terms: entry.map_or_else(Vec::new, |entry| terms.numbers_in(written, entry)),
                    words: entry.map_or(0, ftl::Entry::words),
                };
                kept.get_or_init(|| made)
            }
        };
        all.push(TextData {
            id: id.to_owned(),
            source: source.fingerprint.to_string(),
            target: own.fingerprint.to_string(),
            why,
            origin: record.and_then(|record| record.origin),
            translated_by: record.and_then(|record| record.translated_by.clone()),
            note: record.and_then(|record| record.note.clone()),
            rejected: record
                .filter(|_| why == Need::Rejected)
                .and_then(|record| record.rejected.as_ref())
                .map(|rejected| RejectedData {
                    name: reviews
                        .reviewers
                        .get(&rejected.by)
                        .map(|who| who.name.clone()),
                    by: rejected.by.clone(),
                    on: rejected.on.to_string(),
                    reason: rejected.reason.clone(),
                }),
            english: if is_english {
                &english.none
            } else {
                &in_english.side
            },
            own: if is_english {
                Cow::Borrowed(&in_english.side)
            } else {
                Cow::Owned(fill(own, locale)?)
            },
            labels: slots
                .iter()
                .map(|(name, slot)| {
                    let label = slot.label.clone();
                    (name.clone(), label.unwrap_or_else(|| super::heading(name)))
                })
                .collect(),
            channels,
            terms: &in_english.terms,
            words: in_english.words,
        });
    }
    Ok(all)
}

fn apart(message: &LocalizedMessage) -> Apart {
    let resource = ftl::parse(message.written());
    resource.entries.first().map(Apart::of).unwrap_or_default()
}
