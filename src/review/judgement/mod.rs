//! Who may say what of a text, and what its record becomes by it.
//!
//! The one place where a record changes: the command line, the reviewers' files and the review in the terminal all come here. A
//! text counts as reviewed because a listed person, who did not write it, said so of the text as it is; nothing else makes it so.

mod claim;
mod refusal;
#[cfg(test)]
mod tests;

pub(crate) use claim::{Claim, Work};
pub(crate) use refusal::{Refusal, some_of};

use super::{Date, Origin, Record, Rejected, Restored, ReviewContext, State, Withdrawn};
use crate::ftl::Fingerprint;
use crate::language;

/// The fingerprints of a text and of its English as they are now; for the English itself, twice the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Texts {
    pub source: Fingerprint,
    pub target: Fingerprint,
}

/// The record of a text as it is now, by what somebody says of it on a day.
///
/// # Errors
/// Why this cannot be recorded.
pub(crate) fn judge(
    old: Option<&Record>,
    texts: Texts,
    claim: &Claim,
    on: Date,
    reviews: &ReviewContext<'_>,
) -> Result<Record, Refusal> {
    claim.check(on, reviews)?;
    let case = Case {
        old,
        texts,
        on,
        reviews,
    };
    match claim {
        Claim::Work(work) => case.worked(work),
        Claim::Rejected {
            by,
            reason,
            category,
        } => case.rejected(Rejected {
            by: by.clone(),
            on,
            reason: reason.trim().to_owned(),
            category: *category,
        }),
        Claim::Withdrawn {
            by,
            reason,
            correction,
        } => {
            let mut record = old.cloned().unwrap_or_else(|| unrecorded(texts, on));
            // The first reason stands: what is withdrawn already need not be withdrawn again.
            record.withdrawn.get_or_insert_with(|| Withdrawn {
                by: Some(by.clone()),
                on,
                reason: reason.trim().to_owned(),
                correction: correction.clone(),
            });
            record.restored = None;
            Ok(record)
        }
        Claim::Restored { by } => {
            let record = old.filter(|old| old.withdrawn.is_some());
            let mut record = record.ok_or(Refusal::NotWithdrawn)?.clone();
            if record.translated_by.as_ref() == Some(by) {
                return Err(Refusal::OwnWork);
            }
            record.withdrawn = None;
            record.restored = Some(Restored { by: by.clone(), on });
            Ok(record)
        }
    }
}

/// A text as it is now and as it is on record, on the day when somebody says something of it.
struct Case<'c> {
    old: Option<&'c Record>,
    texts: Texts,
    on: Date,
    reviews: &'c ReviewContext<'c>,
}

/// What a record says of a text of which nothing was known.
fn unrecorded(texts: Texts, on: Date) -> Record {
    Record {
        source: Some(texts.source),
        target: Some(texts.target),
        state: State::Translated,
        on: Some(on),
        ..Record::default()
    }
}

impl Case<'_> {
    fn rejected(&self, rejected: Rejected) -> Result<Record, Refusal> {
        let Case {
            old,
            texts,
            reviews,
            ..
        } = *self;
        // Where the text has changed, nobody knows who wrote it now.
        let known = old.filter(|old| old.target == Some(texts.target));
        if known.is_some_and(|known| known.translated_by.as_ref() == Some(&rejected.by)) {
            return Err(Refusal::OwnWork);
        }
        let is_source = *reviews.locale == language::SOURCE;
        let mut record = Record {
            origin: known.and_then(|known| known.origin),
            translated_by: known.and_then(|known| known.translated_by.clone()),
            rejected: Some(rejected),
            ..unrecorded(texts, self.on)
        };
        if let Some(old) = old {
            // To reject a translation does not say which English it is of.
            if !is_source {
                record.source = old.source;
            }
            record.note.clone_from(&old.note);
            record.withdrawn.clone_from(&old.withdrawn);
            record.restored.clone_from(&old.restored);
        }
        Ok(record)
    }

    fn worked(&self, work: &Work) -> Result<Record, Refusal> {
        let Case {
            old,
            texts,
            reviews,
            ..
        } = *self;
        let is_source = *reviews.locale == language::SOURCE;
        let changed = old.is_some_and(|old| old.target != Some(texts.target));
        let stale = !is_source && old.is_some_and(|old| old.source != Some(texts.source));
        let rewritten = work.origin.is_some();
        if old.is_none() && !rewritten {
            return Err(Refusal::Unrecorded);
        }
        if work.still_right {
            if changed {
                return Err(Refusal::Changed);
            }
            if !stale {
                return Err(Refusal::NotStale);
            }
        } else if stale && !(changed && rewritten) {
            return Err(Refusal::Stale);
        } else if changed && !rewritten {
            return Err(Refusal::Changed);
        }
        // Who wrote the text before it changed did not write the new one, and what was held against it is not held against that.
        let same = old.filter(|_| !changed);
        if let Some(writer) = same.and_then(|same| other_writer(same, work)) {
            return Err(Refusal::OtherWriter(writer));
        }
        let mut rejected = same.and_then(|same| same.rejected.clone());
        if let Some(by) = rejected.as_ref().map(|rejected| &rejected.by)
            && (work.reviewed_by.is_some() || work.approved_by.is_some())
        {
            if work.reviewed_by.as_ref() != Some(by) {
                return Err(Refusal::Rejected(by.clone()));
            }
            rejected = None;
        }
        // An earlier review counts only where neither text has changed, and where it counted before.
        let reviewed = same.filter(|same| !stale && reviews.is_reviewed(same));
        let reviewed_by = work
            .reviewed_by
            .clone()
            .or_else(|| reviewed?.reviewed_by.clone());
        if work.approved_by.is_some() && reviewed_by.is_none() {
            return Err(Refusal::NotReviewed);
        }
        // An approval does not carry over to a new review.
        let approved_by = work.approved_by.clone().or_else(|| {
            reviewed
                .filter(|_| work.reviewed_by.is_none())?
                .approved_by
                .clone()
        });
        let state = match (&reviewed_by, &approved_by) {
            (_, Some(_)) => State::Final,
            (Some(_), None) => State::Reviewed,
            (None, None) => State::Translated,
        };
        let record = Record {
            source: Some(texts.source),
            target: Some(texts.target),
            state,
            origin: work.origin.or_else(|| old?.origin),
            translated_by: work
                .translated_by
                .clone()
                .or_else(|| same?.translated_by.clone()),
            reviewed_by,
            approved_by,
            on: Some(self.on),
            note: work.note.clone().or_else(|| old?.note.clone()),
            rejected,
            withdrawn: old.and_then(|old| old.withdrawn.clone()),
            restored: old.and_then(|old| old.restored.clone()),
        };
        // What the gate would not count is not recorded either.
        let reviews = [&record.reviewed_by, &record.approved_by];
        match &record.translated_by {
            Some(writer) if reviews.into_iter().flatten().any(|review| review == writer) => {
                Err(Refusal::OwnWork)
            }
            None if record.reviewed_by.is_some() && record.origin != Some(Origin::Machine) => {
                Err(Refusal::NoWriter)
            }
            _ => Ok(record),
        }
    }
}

/// Who is on record as the writer of a text that has not changed, where somebody else now is said to be. If that could be had for
/// the asking, whoever wrote a text could review it.
fn other_writer(same: &Record, work: &Work) -> Option<String> {
    let by_person = matches!(same.origin, Some(Origin::Person | Origin::MachineEdited));
    match (&same.translated_by, &work.translated_by) {
        (Some(writer), Some(other)) if writer != other => Some(writer.clone()),
        (writer, _) if by_person && work.origin == Some(Origin::Machine) => {
            Some(writer.clone().unwrap_or_else(|| "a person".to_owned()))
        }
        _ => None,
    }
}
