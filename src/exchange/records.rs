//! What an import says of a text. What goes on record by it, `review::judgement` alone decides.

use super::incoming::{AtExport, Claim, Incoming, People, Refusal};
use crate::review::{self, Date, Origin, Record, RecordFile, ReviewContext, Texts, Work};

/// What is the same for all texts of a file.
pub(super) struct Circumstances<'c> {
    /// Who is named.
    pub(super) people: &'c People,
    /// Whose word counts on the texts.
    pub(super) reviews: ReviewContext<'c>,
    /// The day.
    pub(super) on: Date,
}

/// What came of a text that was written.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Whether it is now on record as reviewed by the person who is named.
    pub(super) reviewed: bool,
    /// Why it is not, although the file says so.
    pub(super) refused: Option<Refusal>,
    /// Whether a person wrote it, and nobody knows who.
    pub(super) is_by_nobody: bool,
}

impl Circumstances<'_> {
    /// Says who wrote a text that came back changed and, where `reviewed`, who reviewed it. Its English is the one that it was
    /// made from, which may not be the English of today: then it is stale from the start.
    ///
    /// A review that may not be recorded does not keep the text out.
    ///
    /// # Errors
    /// Not even who wrote it can be recorded.
    pub(super) fn changed(
        &self,
        records: &mut RecordFile,
        texts: Texts,
        incoming: &Incoming,
        reviewed: bool,
    ) -> Result<Said, Refusal> {
        let old = records.get(&incoming.id);
        // Somebody put back what stands on record: who wrote it is known, and what was held against it still is.
        if old.is_some_and(|old| old.target == Some(texts.target)) {
            return Ok(self.kept(records, texts, incoming, reviewed));
        }
        let work = self.work(old, incoming);
        let is_by_nobody = work.translated_by.is_none() && work.origin != Some(Origin::Machine);
        let mut said = Said {
            is_by_nobody,
            ..Said::default()
        };
        if reviewed {
            let work = Work {
                reviewed_by: self.people.reviewed_by.clone(),
                ..work.clone()
            };
            match self.say(records, incoming, texts, work) {
                Ok(reviewed) => return Ok(Said { reviewed, ..said }),
                Err(why) => said.refused = Some(why),
            }
        }
        self.say(records, incoming, texts, work)?;
        Ok(said)
    }

    /// Says, where `reviewed`, who reviewed a text that records take for the one they know.
    pub(super) fn kept(
        &self,
        records: &mut RecordFile,
        texts: Texts,
        incoming: &Incoming,
        reviewed: bool,
    ) -> Said {
        let mut said = Said::default();
        if reviewed && !self.stands(records.get(&incoming.id), texts) {
            match self.reviewed(records, texts, incoming) {
                Ok(reviewed) => said.reviewed = reviewed,
                Err(why) => said.refused = Some(why),
            }
        }
        said
    }

    /// Says who reviewed a text that is as it was; whether that is new.
    ///
    /// # Errors
    /// It may not be recorded.
    pub(super) fn reviewed(
        &self,
        records: &mut RecordFile,
        texts: Texts,
        incoming: &Incoming,
    ) -> Result<bool, Refusal> {
        let work = Work {
            reviewed_by: self.people.reviewed_by.clone(),
            note: incoming.note.clone(),
            ..Work::default()
        };
        self.say(records, incoming, texts, work)
    }

    /// Whether a review of this very text is on record and counts. It stays: a file with the texts of many reviewers does not put
    /// its own in the place of theirs, and of an approval.
    pub(super) fn stands(&self, record: Option<&Record>, texts: Texts) -> bool {
        record.is_some_and(|record| {
            record.source == Some(texts.source)
                && record.target == Some(texts.target)
                && self.reviews.is_reviewed(record)
        })
    }

    fn say(
        &self,
        records: &mut RecordFile,
        incoming: &Incoming,
        texts: Texts,
        work: Work,
    ) -> Result<bool, Refusal> {
        let claim = review::Claim::Work(work);
        records
            .judge(&incoming.id, texts, &claim, self.on, &self.reviews)
            .map(|judged| judged.changed)
            .map_err(Refusal::Judged)
    }

    /// Who wrote a text, and from what.
    fn work(&self, old: Option<&Record>, incoming: &Incoming) -> Work {
        // What was there at the export and came back changed, somebody has gone over, whatever the tool still calls it.
        let is_new = incoming.target == AtExport::Missing;
        let all_by_machine = incoming
            .units
            .iter()
            .all(|unit| unit.claim == Claim::Machine);
        if is_new && all_by_machine && !incoming.units.is_empty() {
            return Work {
                origin: Some(Origin::Machine),
                note: incoming.note.clone(),
                ..Work::default()
            };
        }
        let from_machine = !is_new
            && old.is_some_and(|old| {
                matches!(old.origin, Some(Origin::Machine | Origin::MachineEdited))
            });
        let own = incoming.translated_by.as_ref();
        Work {
            origin: Some(if from_machine {
                Origin::MachineEdited
            } else {
                Origin::Person
            }),
            translated_by: own.or(self.people.translated_by.as_ref()).cloned(),
            note: incoming.note.clone(),
            ..Work::default()
        }
    }
}
