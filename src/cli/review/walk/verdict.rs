//! Recording one verdict on the text that was shown.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::super::super::args::Global;
use super::super::super::output::Output;
use super::super::super::subject::{self, Purpose};
use crate::diagnostic::Diagnostic;
use crate::error::{Error, Kind, Result};
use crate::exchange::{Subject, denied_in, with_entry};
use crate::ftl;
use crate::language;
use crate::library::{Library, Locks, TextName};
use crate::project::records_path;
use crate::review::{Claim, Date, Origin, Record, RecordFile, Refusal, Texts, Work};
use crate::source::Replacement;
use crate::worklist::Item;

/// Who judges, in which language.
pub(super) struct Judge<'j> {
    pub(super) global: &'j Global,
    pub(super) locale: &'j LanguageIdentifier,
    pub(super) reviewer: &'j str,
    pub(super) today: Date,
}

/// What came of a verdict.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Recorded,
    /// The text is again the one that is on record, of which nothing new is said.
    PutBack,
    Refused(Refusal),
    /// The text, its English or its record is another one than was shown.
    Moved,
}

/// A text as it was shown: what is said of it is said of this, and of nothing else.
#[derive(Debug, PartialEq)]
pub(super) struct Shown {
    english: Option<String>,
    text: Option<String>,
    record: Option<Record>,
}

impl Shown {
    /// A text as it is in the library.
    pub(super) fn of(library: &Library, locale: &LanguageIdentifier, item: &Item) -> Result<Shown> {
        let english = library.localized(&item.unit, &language::SOURCE)?;
        let own = library.localized(&item.unit, locale)?;
        let english = english.as_ref().and_then(|file| file.get(&item.id));
        let text = own.as_ref().and_then(|file| file.get(&item.id));
        let record = own.as_ref().and_then(|file| file.record(&item.id));
        Ok(Shown {
            english: english.map(|english| english.written().to_owned()),
            text: text.map(|text| text.written().to_owned()),
            record: record.cloned(),
        })
    }
}

impl Shown {
    /// Whether it is on record as withdrawn.
    pub(super) fn is_withdrawn(&self) -> bool {
        let record = self.record.as_ref();
        record.is_some_and(|record| record.withdrawn.is_some())
    }
}

impl Judge<'_> {
    /// Records what the reviewer says of a text.
    pub(super) fn record(&self, item: &Item, shown: &Shown, claim: &Claim) -> Result<Verdict> {
        // Opened anew for each verdict: nothing that was read before the lock counts.
        let library = self.library()?;
        let mut locks = Locks::of(&library)?;
        if Shown::of(&library, self.locale, item)? != *shown {
            return Ok(Verdict::Moved);
        }
        let text = TextName {
            unit: item.unit.clone(),
            id: item.id.clone(),
        };
        let days = (self.today, self.today);
        let mut outcome = library.judge(&locks, self.locale, &[text], claim, days)?;
        if let Some((_, why)) = outcome.refused.pop() {
            return Ok(Verdict::Refused(why));
        }
        locks.write(&outcome.changes)?;
        Ok(Verdict::Recorded)
    }

    /// Puts an entry as it was edited in the place of the one that was shown, or where an import would put a new one, and records who
    /// wrote it. Says, too, what `check` will deny in the new text.
    pub(super) fn change(
        &self,
        item: &Item,
        shown: &Shown,
        edited: &str,
    ) -> Result<(Verdict, Vec<Diagnostic>)> {
        let library = self.library()?;
        let mut locks = Locks::of(&library)?;
        if Shown::of(&library, self.locale, item)? != *shown {
            return Ok((Verdict::Moved, Vec::new()));
        }
        let english = library.localized(&item.unit, &language::SOURCE)?;
        let source = english.as_ref().and_then(|english| english.get(&item.id));
        let parsed = ftl::parse(edited);
        let (Some(source), Some(entry)) = (source, parsed.entries.first()) else {
            return Ok((Verdict::Moved, Vec::new()));
        };
        let bytes = locks.read(&item.path)?;
        let Some(new) = with_entry(&source.file, &item.id, bytes.as_deref(), edited) else {
            let text = format!(
                "`{}` is written in a way that does not let `{}` be changed alone",
                item.path, item.id
            );
            return Err(Error::new(Kind::Content, text).with_help("edit the file by hand"));
        };
        let target = entry.fingerprint();
        let mut changes = vec![Replacement {
            path: item.path.clone(),
            old: bytes,
            new,
        }];
        let path = records_path(&item.path);
        let mut records = RecordFile::read(&path, locks.read(&path)?)?;
        let was = shown.text.as_deref().map(ftl::parse);
        let was = was.as_ref().and_then(|was| was.entries.first());
        // Of search words alone, records know nothing.
        let is_new = was.map(ftl::Entry::fingerprint) != Some(target);
        // Who wrote a text that is put back is known, and what was held against it still is.
        let known = records.get(&item.id);
        let is_known = known.is_some_and(|known| known.target == Some(target));
        if is_new && !is_known {
            let texts = Texts {
                source: match *self.locale == language::SOURCE {
                    true => target,
                    false => source.fingerprint,
                },
                target,
            };
            let origin = match item.origin {
                Some(Origin::Machine | Origin::MachineEdited) => Origin::MachineEdited,
                Some(Origin::Person) | None => Origin::Person,
            };
            let claim = Claim::Work(Work {
                origin: Some(origin),
                translated_by: Some(self.reviewer.to_owned()),
                ..Work::default()
            });
            let reviews = library.reviews(&item.unit, self.locale, self.today)?;
            if let Err(why) = records.judge(&item.id, texts, &claim, self.today, &reviews) {
                return Ok((Verdict::Refused(why), Vec::new()));
            }
        }
        let ids = BTreeSet::from([item.id.as_str()]);
        let mut denied = Vec::new();
        for subject in Subject::all_of(&library, self.locale) {
            denied.extend(denied_in(&subject, &[(&changes[0], &ids)], self.today)?);
        }
        changes.extend(records.change()?);
        locks.write(&changes)?;
        let verdict = match is_new && is_known {
            true => Verdict::PutBack,
            false => Verdict::Recorded,
        };
        Ok((verdict, denied))
    }

    /// The library as it is now.
    pub(super) fn library(&self) -> Result<Library> {
        let output = Output::new(self.global.color, true);
        match self.global.subject(None, Purpose::Review, false, &output)? {
            subject::Subject::Library(library) => Ok(*library),
            subject::Subject::Project(_) => Err(Error::new(Kind::NotFound, "the library is gone")),
        }
    }
}
