//! What an import puts on record: who wrote a text from what, and who reviewed it.

use super::incoming::{AtExport, Claim, Incoming, People, Refusal};
use crate::ftl::Fingerprint;
use crate::review::{Date, Origin, Record, Reviewers, State};

/// What is known when a record is made.
pub(super) struct Circumstances<'c> {
    /// Who is named.
    pub(super) people: &'c People,
    /// Who is listed.
    pub(super) reviewers: &'c Reviewers,
    /// The day.
    pub(super) on: Date,
}

impl Circumstances<'_> {
    /// The record of a text that changed. `source` is the English it was made from, which may not be the English of today:
    /// then it is stale from the start.
    pub(super) fn of_change(
        &self,
        old: Option<&Record>,
        source: Fingerprint,
        target: Fingerprint,
        incoming: &Incoming,
        stale: bool,
    ) -> Result<Record, Refusal> {
        let all = |claim: Claim| incoming.units.iter().all(|unit| unit.claim == claim);
        // What was there at the export and came back changed, somebody has gone over, whatever the tool still calls it.
        let is_new = incoming.target == AtExport::Missing;
        let by_machine = is_new && !incoming.units.is_empty() && all(Claim::Machine);
        let from_machine = !is_new
            && old.is_some_and(|old| {
                matches!(old.origin, Some(Origin::Machine | Origin::MachineEdited))
            });
        let (origin, translated_by) = if by_machine {
            (Origin::Machine, None)
        } else {
            let who = incoming
                .translated_by
                .as_ref()
                .or(self.people.translated_by.as_ref());
            let origin = if from_machine {
                Origin::MachineEdited
            } else {
                Origin::Person
            };
            (origin, who.cloned())
        };
        let mut record = Record {
            source: Some(source),
            target: Some(target),
            state: State::Translated,
            origin: Some(origin),
            translated_by,
            on: Some(self.on),
            note: incoming.note.clone().or_else(|| old?.note.clone()),
            withdrawn: old.and_then(|old| old.withdrawn.clone()),
            ..Record::default()
        };
        // A review of a text that was made from another English would count for nothing.
        if !by_machine && !stale && !incoming.units.is_empty() && all(Claim::Reviewed) {
            self.review(&mut record)?;
        }
        Ok(record)
    }

    /// The record of a text that has not changed and that the file says is reviewed; `None` where there is nothing new to say.
    pub(super) fn of_review(
        &self,
        old: Option<&Record>,
        source: Fingerprint,
        target: Fingerprint,
        incoming: &Incoming,
    ) -> Result<Option<Record>, Refusal> {
        let Some(_) = &self.people.reviewed_by else {
            return Ok(None);
        };
        let Some(old) = old else {
            return Err(Refusal::Record(
                "nothing is on record for this text: say first where it comes from, with `beatbook review record`".to_owned(),
            ));
        };
        if old.target != Some(target) {
            return Err(Refusal::Record(
                "the text has changed since it was recorded, and nobody knows by whom: say first, with `beatbook review record`".to_owned(),
            ));
        }
        if old.source != Some(source) {
            return Err(Refusal::Record(
                "the English has changed since this was translated: if the text is still right, say so with `beatbook review record --still-right`".to_owned(),
            ));
        }
        if old.state >= State::Reviewed && old.reviewed_by.is_some() {
            return Ok(None);
        }
        let mut record = Record {
            on: Some(self.on),
            note: incoming.note.clone().or_else(|| old.note.clone()),
            approved_by: None,
            ..old.clone()
        };
        self.review(&mut record)?;
        Ok(Some(record))
    }

    /// Adds the review by the person who is named; without one, nobody has reviewed anything.
    fn review(&self, record: &mut Record) -> Result<(), Refusal> {
        let Some(reviewer) = &self.people.reviewed_by else {
            return Ok(());
        };
        if record.translated_by.as_ref() == Some(reviewer) {
            return Err(Refusal::Record(format!(
                "`{reviewer}` translated it, and nobody reviews their own translation"
            )));
        }
        let writer_is_known = match (&record.translated_by, record.origin) {
            (Some(who), _) => self.reviewers.get(who).is_some(),
            (None, origin) => origin == Some(Origin::Machine),
        };
        if !writer_is_known {
            return Err(Refusal::Record(
                "nobody knows who wrote it, so nobody can tell that somebody else reviewed it: name the translator with --translated-by".to_owned(),
            ));
        }
        record.state = State::Reviewed;
        record.reviewed_by = Some(reviewer.clone());
        Ok(())
    }
}
