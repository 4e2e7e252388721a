//! What an import would do to one file: its new bytes, and those of its records.

use super::form::PluralsOf;
use super::incoming::{Incoming, Refusal};
use super::message_plan::Accepted;
use super::plan::Plan;
use super::records::Circumstances;
use super::rewritten::Written;
use super::subject::{Files, Sheet, Subject};
use crate::error::Result;
use crate::ftl::edit::{EntryEdit, FileNow, edited};
use crate::project::records_path;
use crate::review::RecordFile;
use crate::source::Replacement;

/// What an import would do to a file and its records.
pub(super) struct FilePlan<'a, 'p> {
    pub(super) subject: &'a Subject<'p>,
    pub(super) circumstances: &'a Circumstances<'a>,
    pub(super) plurals: &'a PluralsOf,
    pub(super) plan: &'a mut Plan,
}

impl FilePlan<'_, '_> {
    /// Takes what came back for the file into the plan.
    ///
    /// # Errors
    /// Its records cannot be read.
    pub(super) fn plan(&mut self, files: &Files, incoming: Vec<Incoming>) -> Result<()> {
        let sheet = files.parsed();
        let path = records_path(&files.pair.translation);
        let mut records = RecordFile::read(&path, files.record_bytes.clone())?;
        let mut accepted = Vec::new();
        for one in incoming {
            let Some(number) = sheet.english.index.get(one.id.as_str()).copied() else {
                self.plan.refuse(one, None, Refusal::UnknownId);
                continue;
            };
            let done = match one.judgement {
                None if self.circumstances.people.asks_nothing(&one) => Ok(None),
                None => self.message(&sheet, &mut records, number, &one),
                Some(judgement) => self.judged(&sheet, &mut records, number, (&one, judgement)),
            };
            match done {
                Ok(Some(done)) => accepted.push(done),
                Ok(None) => self.plan.unchanged += 1,
                Err((unit, why)) => {
                    let unit =
                        unit.and_then(|key| one.units.iter().find(|unit| unit.key == key).cloned());
                    self.plan.refuse(one, unit.as_ref(), why);
                }
            }
        }
        if accepted.is_empty() {
            return Ok(());
        }
        match self.write(&sheet, &accepted, records) {
            Ok(files) => {
                self.plan.files.extend(files);
                for accepted in accepted {
                    self.plan.changes.push(accepted.change);
                    if let Some(why) = accepted.unreviewed {
                        self.plan.refuse(accepted.incoming, None, why);
                    }
                }
            }
            Err(why) => {
                for accepted in accepted {
                    self.plan.refuse(accepted.incoming, None, why.clone());
                }
            }
        }
        Ok(())
    }

    /// The files as they will be.
    fn write(
        &self,
        sheet: &Sheet<'_>,
        accepted: &[Accepted],
        records: RecordFile,
    ) -> std::result::Result<Vec<Replacement>, Refusal> {
        let broken = |why: &str| Refusal::Text(why.to_owned());
        let pair = &sheet.files.pair;
        let english = &sheet.english;
        let edits: Vec<(usize, EntryEdit)> = accepted
            .iter()
            .filter_map(|one| {
                let edit = match &one.written {
                    Written::Nothing => return None,
                    Written::Splices(own) => EntryEdit::Changed(own.clone()),
                    Written::New(written) => EntryEdit::New(written.clone()),
                };
                Some((one.number, edit))
            })
            .collect();
        let mut files = Vec::new();
        if !edits.is_empty() {
            let now = match (&sheet.target, &sheet.files.bytes) {
                (Some(target), Some(bytes)) => Some(FileNow {
                    bytes,
                    text: &target.file.text,
                    resource: &target.resource,
                }),
                _ => None,
            };
            let new = edited((&english.file.text, &english.resource), now, edits);
            let new = new.ok_or_else(|| {
                broken(
                    "its file is written in a way that does not let one message be changed alone",
                )
            })?;
            files.push(Replacement {
                path: pair.translation.clone(),
                old: sheet.files.bytes.clone(),
                new,
            });
        }
        let records = records.change();
        files.extend(records.map_err(|error| broken(&error.to_string()))?);
        debug_assert!(
            accepted
                .iter()
                .all(|one| one.texts.is_empty() == matches!(one.written, Written::Nothing))
        );
        Ok(files)
    }
}
