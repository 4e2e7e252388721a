//! What a reviewer's verdict does to one message. What goes on record by it, `review::judgement` alone decides.

use super::file_plan::FilePlan;
use super::incoming::{AtExport, Incoming, Judgement, Refusal};
use super::join::NewTexts;
use super::message_plan::{Accepted, changed_texts};
use super::plan::Change;
use super::review_file::Decision;
use super::rewritten::Written;
use super::subject::Sheet;
use crate::ftl::Entry;
use crate::review::{Claim, Date, Origin, Record, RecordFile, Texts, Work};

impl FilePlan<'_, '_> {
    /// What becomes of a message by a verdict; `None` where the library says so already. A verdict is about exactly the texts that
    /// were shown.
    pub(super) fn judged(
        &self,
        sheet: &Sheet<'_>,
        records: &mut RecordFile,
        number: usize,
        (incoming, judgement): (&Incoming, Judgement),
    ) -> std::result::Result<Option<Accepted>, (Option<String>, Refusal)> {
        let whole = |why: Refusal| (None, why);
        sheet.once(&incoming.id).map_err(whole)?;
        let divided = sheet.divided(number, self.plurals);
        let english = divided.english.fingerprint();
        let target = divided.target.map(Entry::fingerprint);
        let is_change = judgement.decision == Decision::Change;
        if is_change && incoming.units.is_empty() {
            return Err(whole(Refusal::NoChange));
        }
        // A change that was taken is not refused for having changed the text.
        if is_change
            && target.is_some()
            && changed_texts(&divided, incoming).is_ok_and(|texts| texts.is_empty())
        {
            return Ok(None);
        }
        if incoming.source != Some(english) {
            return Err(whole(match self.subject.is_source() {
                true => Refusal::JudgedOther,
                false => Refusal::JudgedBesideOther,
            }));
        }
        let Some(target) = target.filter(|print| incoming.target == AtExport::Text(*print)) else {
            return Err(whole(Refusal::JudgedOther));
        };
        if is_change {
            return self.message(sheet, records, number, incoming);
        }
        let texts = Texts {
            source: english,
            target,
        };
        let old = records.get(&incoming.id);
        let on = self.day_of(judgement);
        let claim = match judgement.decision {
            Decision::Reject => self.rejection(incoming, judgement),
            _ if self.circumstances.stands(old, texts) => return Ok(None),
            _ => self.approval(old, texts, incoming, on).map_err(whole)?,
        };
        if old.is_some_and(|old| is_on_record(old, texts, &claim)) {
            return Ok(None);
        }
        let judged = records.judge(&incoming.id, texts, &claim, on, &self.circumstances.reviews);
        let judged = judged.map_err(|why| whole(Refusal::Judged(why)))?;
        if !judged.changed {
            return Ok(None);
        }
        let (reviewed_by, rejected) = match claim {
            Claim::Rejected { reason, .. } => (None, Some(reason)),
            _ => (self.circumstances.people.reviewed_by.clone(), None),
        };
        Ok(Some(Accepted {
            number,
            texts: NewTexts::new(),
            change: Change {
                path: sheet.files.pair.translation.clone(),
                id: incoming.id.clone(),
                units: Vec::new(),
                stale: false,
                reviewed_by,
                rejected,
                is_by_nobody: false,
            },
            unreviewed: None,
            incoming: incoming.clone(),
            written: Written::Nothing,
        }))
    }

    /// The day that goes on record: the one on which the verdict was given, or today where the file's clock is ahead.
    fn day_of(&self, judgement: Judgement) -> Date {
        let today = self.circumstances.on;
        judgement.on.map_or(today, |on| on.min(today))
    }

    fn rejection(&self, incoming: &Incoming, judgement: Judgement) -> Claim {
        Claim::Rejected {
            by: self.reviewer(),
            reason: incoming.note.clone().unwrap_or_default(),
            category: judgement.category,
        }
    }

    /// The claim that a text is right as it is.
    fn approval(
        &self,
        old: Option<&Record>,
        texts: Texts,
        incoming: &Incoming,
        on: Date,
    ) -> Result<Claim, Refusal> {
        let same = old.filter(|old| old.target == Some(texts.target));
        // An old file, taken in again, must not take back what its own reviewer found since.
        let rejected = same.and_then(|same| same.rejected.as_ref());
        if let Some(rejected) = rejected
            && rejected.by == self.reviewer()
            && on < rejected.on
        {
            return Err(Refusal::RejectedLater(rejected.on));
        }
        let mut work = Work {
            reviewed_by: Some(self.reviewer()),
            note: incoming.note.clone(),
            ..Work::default()
        };
        match (same, &self.circumstances.people.translated_by) {
            // The page showed both texts as they are now, and asked whether the translation is still right.
            (Some(same), _) => {
                work.still_right = !self.subject.is_source() && same.is_stale(texts.source);
            }
            (None, Some(writer)) => {
                work.origin = Some(Origin::Person);
                work.translated_by = Some(writer.clone());
            }
            (None, None) => return Err(Refusal::WriterUnknown),
        }
        Ok(Claim::Work(work))
    }

    fn reviewer(&self) -> String {
        let reviewer = &self.circumstances.people.reviewed_by;
        reviewer.clone().unwrap_or_default()
    }
}

/// Whether a record says already, of this very text, that the same person rejected it for the same reason, whatever the day.
fn is_on_record(old: &Record, texts: Texts, claim: &Claim) -> bool {
    let (Claim::Rejected { by, reason, .. }, Some(rejected)) = (claim, &old.rejected) else {
        return false;
    };
    old.target == Some(texts.target) && rejected.by == *by && rejected.reason == reason.trim()
}
