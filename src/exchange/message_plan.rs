//! What an import would do to one message: its new texts, and what is said of them.

use std::collections::HashMap;

use super::code::{self, Segment, readable};
use super::file_plan::FilePlan;
use super::incoming::{AtExport, Claim, Incoming, IncomingUnit, Refusal, base, base_of};
use super::join::NewTexts;
use super::plan::Change;
use super::records::Said;
use super::rewritten::Written;
use super::subject::{Divided, Sheet};
use super::unit::Unit;
use crate::checks::typed_contacts;
use crate::ftl::{self, KEYWORDS};
use crate::language::hidden::unseen;
use crate::library::Library;
use crate::review::{RecordFile, Texts};

/// What becomes of one message: its new texts, and the record.
pub(super) struct Accepted {
    pub(super) number: usize,
    pub(super) texts: NewTexts,
    pub(super) change: Change,
    /// Why a review that came with it is not recorded.
    pub(super) unreviewed: Option<Refusal>,
    pub(super) incoming: Incoming,
    pub(super) written: Written,
}

impl FilePlan<'_, '_> {
    /// What becomes of a message; `None` where nothing changes.
    pub(super) fn message(
        &self,
        sheet: &Sheet<'_>,
        records: &mut RecordFile,
        number: usize,
        incoming: &Incoming,
    ) -> std::result::Result<Option<Accepted>, (Option<String>, Refusal)> {
        let divided = sheet.divided(number, self.plurals);
        let texts = changed_texts(&divided, incoming).map_err(|(key, why)| (Some(key), why))?;
        let reviewed = match self.circumstances.people.reviewed_by {
            Some(_) => Reviewed::of(&divided, &texts, incoming),
            None => Reviewed::Nothing,
        };
        let english = divided.english.fingerprint();
        let target = divided.target.map(ftl::Entry::fingerprint);
        let now = target.map(|target| Texts {
            source: english,
            target,
        });
        // Where nothing is written, a review is all that there may be to record.
        let stands =
            now.is_some_and(|now| self.circumstances.stands(records.get(&incoming.id), now));
        if texts.is_empty() && (now.is_none() || stands || reviewed == Reviewed::Nothing) {
            return Ok(None);
        }
        let whole = |why: Refusal| (None, why);
        sheet.once(&incoming.id).map_err(whole)?;
        let source = incoming
            .source
            .ok_or_else(|| whole(Refusal::NoFingerprint))?;
        let stale = source != english;
        let withheld = match reviewed {
            Reviewed::Part => Some(Refusal::PartReviewed),
            Reviewed::Whole if stale => Some(Refusal::ReviewOfStale),
            // Not every tool takes such a word back when somebody edits the text.
            Reviewed::Whole if stands && !texts.is_empty() => Some(Refusal::ReviewOfEarlier),
            Reviewed::Whole | Reviewed::Nothing => None,
        };
        if let (true, Some(why)) = (texts.is_empty(), &withheld) {
            return Err(whole(why.clone()));
        }
        // What says word for word what stands here now, whatever stood here at the export, is about this text.
        let same = match incoming.target {
            _ if texts.is_empty() => says_what_is_there(&divided, incoming),
            AtExport::Unknown => return Err(whole(Refusal::NoFingerprint)),
            AtExport::Missing => target.is_none(),
            AtExport::Text(print) => target == Some(print),
        };
        if incoming.is_mixed {
            return Err(whole(Refusal::Mixed));
        }
        if !same {
            return Err(whole(Refusal::Conflict));
        }
        let mut change = Change {
            path: sheet.files.pair.translation.clone(),
            id: incoming.id.clone(),
            units: Vec::new(),
            stale,
            reviewed_by: None,
            rejected: None,
            is_by_nobody: false,
        };
        let reviewer = self.circumstances.people.reviewed_by.as_ref();
        if let (true, Some(now)) = (texts.is_empty(), now) {
            let is_new = self.circumstances.reviewed(records, now, incoming);
            if !is_new.map_err(whole)? {
                return Ok(None);
            }
            change.reviewed_by = reviewer.cloned();
            return Ok(Some(Accepted {
                number,
                texts,
                change,
                unreviewed: None,
                incoming: incoming.clone(),
                written: Written::Nothing,
            }));
        }
        for (key, text) in &texts {
            let unit = divided.units.iter().find(|unit| unit.key == *key);
            let unit = unit.ok_or_else(|| (Some(key.clone()), Refusal::UnknownUnit))?;
            self.text(unit, text)
                .map_err(|why| (Some(key.clone()), Refusal::Text(why)))?;
            let was = unit.target.as_deref().map(readable);
            change.units.push((key.clone(), was, readable(text)));
        }
        let (written, print) =
            Written::of(sheet, &divided, &texts).map_err(|why| whole(Refusal::Text(why)))?;
        let new = Texts {
            // English is its own source.
            source: if self.subject.is_source() {
                print
            } else {
                source
            },
            target: print,
        };
        // A foreign project has records only where it began to keep them, and where without one nobody would see what is stale.
        let kept = self.subject.library.is_some() || sheet.files.record_bytes.is_some() || stale;
        let mut said = Said::default();
        if kept {
            let reviewed = reviewed == Reviewed::Whole && withheld.is_none();
            let circumstances = self.circumstances;
            said = if target == Some(print) {
                // Search words alone have changed, of which records know nothing.
                circumstances.kept(records, new, incoming, reviewed)
            } else {
                circumstances
                    .changed(records, new, incoming, reviewed)
                    .map_err(whole)?
            };
        }
        if said.reviewed {
            change.reviewed_by = reviewer.cloned();
        }
        // A review that stands is not asked for again.
        let withheld = withheld.filter(|_| !stands || target != Some(print));
        said.refused = withheld.or(said.refused);
        change.is_by_nobody = said.is_by_nobody;
        Ok(Some(Accepted {
            number,
            texts,
            change,
            unreviewed: said.refused,
            incoming: incoming.clone(),
            written,
        }))
    }

    /// What is wrong with a new text of a unit.
    fn text(&self, unit: &Unit, text: &[Segment]) -> std::result::Result<(), String> {
        if let Some(fault) = unit.code_faults(text).first() {
            return Err(fault.to_string());
        }
        let before = unit.target.iter().flatten().chain(&unit.source);
        let before: Vec<&str> = before.map(Segment::as_str).collect();
        let is_keywords = unit.attribute.as_deref() == Some(KEYWORDS);
        match typed_fault(self.subject.library, &before, text, is_keywords) {
            Some(fault) => Err(fault),
            None => Ok(()),
        }
    }
}

/// What is wrong with what somebody typed: a character that nobody sees, or a contact, that did not stand there before.
pub(super) fn typed_fault(
    library: Option<&Library>,
    before: &[&str],
    text: &[Segment],
    is_keywords: bool,
) -> Option<String> {
    for segment in text {
        let Segment::Text(text) = segment else {
            continue;
        };
        if let Some((_, c)) = unseen(text)
            && !before.iter().any(|before| before.contains(c))
        {
            return Some(format!(
                "the text has a character that nobody sees, U+{:04X}: remove it",
                u32::from(c)
            ));
        }
        let Some(library) = library else {
            continue;
        };
        for range in typed_contacts(library.contacts(), text) {
            let typed = &text[range];
            let is_word = is_keywords && typed.len() < 7;
            if !is_word && !before.iter().any(|before| before.contains(typed)) {
                return Some(format!(
                    "`{typed}` is typed into the text: numbers and addresses come from contacts.toml, as {{ -contact-… }}"
                ));
            }
        }
    }
    None
}

/// How much of a message a file says is reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reviewed {
    Nothing,
    /// Some of its texts: a record is of the whole message, so this is no review of it.
    Part,
    Whole,
}

impl Reviewed {
    fn of(divided: &Divided<'_, '_>, texts: &NewTexts, incoming: &Incoming) -> Reviewed {
        let signed = |key: &str| {
            let mut given = incoming
                .units
                .iter()
                .filter(|unit| unit.key == key)
                .peekable();
            given.peek().is_some() && given.all(|unit| unit.claim == Claim::Reviewed)
        };
        let with_text = divided
            .units
            .iter()
            .filter(|unit| unit.target.is_some() || texts.contains_key(&unit.key));
        let (signed, unsigned): (Vec<&Unit>, Vec<&Unit>) =
            with_text.partition(|unit| signed(&unit.key));
        match (signed.is_empty(), unsigned.is_empty()) {
            (true, _) => Reviewed::Nothing,
            (false, false) => Reviewed::Part,
            (false, true) => Reviewed::Whole,
        }
    }
}

/// Whether the texts that came back are those that stand there now, all of them.
fn says_what_is_there(divided: &Divided<'_, '_>, incoming: &Incoming) -> bool {
    let given = |key: &str| incoming.units.iter().find(|unit| unit.key == key);
    divided.units.iter().all(|unit| match &unit.target {
        None => true,
        Some(target) => given(&unit.key).is_some_and(|given| {
            base(Some(target)) == base_of(&given.text)
                || code::parse(&given.text).is_ok_and(|text| text == *target)
        }),
    })
}

/// The texts that somebody changed, by key.
pub(super) fn changed_texts(
    divided: &Divided<'_, '_>,
    incoming: &Incoming,
) -> std::result::Result<NewTexts, (String, Refusal)> {
    let units: HashMap<&str, &Unit> = divided
        .units
        .iter()
        .map(|unit| (unit.key.as_str(), unit))
        .collect();
    let mut seen: HashMap<&str, &IncomingUnit> = HashMap::new();
    let mut texts = NewTexts::new();
    for given in &incoming.units {
        let refused = |why: Refusal| (given.key.clone(), why);
        if let Some(before) = seen.insert(&given.key, given) {
            if before.text.trim() == given.text.trim() {
                continue;
            }
            return Err(refused(Refusal::Twice));
        }
        if given.is_untouched() {
            continue;
        }
        let blank = given.text.trim().is_empty();
        if let Some(fault) = &given.fault {
            return Err(refused(Refusal::Text(fault.clone())));
        }
        let Some(unit) = units.get(given.key.as_str()) else {
            if blank {
                continue;
            }
            return Err(refused(Refusal::UnknownUnit));
        };
        if blank {
            match &unit.target {
                None => continue,
                Some(target) if code::readable(target).trim().is_empty() => continue,
                Some(_) => return Err(refused(Refusal::Emptied)),
            }
        }
        let text = code::parse(&given.text)
            .map_err(|malformed| refused(Refusal::Text(malformed.to_string())))?;
        if unit.target.as_ref() == Some(&text) {
            continue;
        }
        // Search words are not in the fingerprint: what stood here at the export tells whether somebody else changed it.
        if given
            .base
            .as_ref()
            .is_some_and(|at_export| *at_export != base(unit.target.as_deref()))
        {
            return Err(refused(Refusal::Conflict));
        }
        texts.insert(given.key.clone(), text);
    }
    Ok(texts)
}
