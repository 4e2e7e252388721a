//! The records of one file, as they are read and as they shall be. Nothing is written here.

use std::collections::BTreeMap;

use super::judgement::{Claim, Refusal, Texts, judge};
use super::{Date, Record, Records, ReviewContext, change_records, read_records};
use crate::error::Result;
use crate::source::Replacement;

/// A file of records whose bytes were read under the lock.
#[derive(Debug)]
pub(crate) struct RecordFile {
    path: String,
    bytes: Option<Vec<u8>>,
    old: Records,
    new: BTreeMap<String, Record>,
}

/// What a claim did to a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Judged {
    /// Whether the record is another one now.
    pub changed: bool,
    /// Whether the text was approved and no longer is.
    pub unapproved: bool,
}

impl RecordFile {
    /// The records in the bytes of a file; `None` where there is no file yet.
    ///
    /// # Errors
    /// They cannot be read as records: then nothing may be written over them.
    pub(crate) fn read(path: &str, bytes: Option<Vec<u8>>) -> Result<RecordFile> {
        let old = read_records(path, bytes.as_deref().unwrap_or_default())?;
        let path = path.to_owned();
        let new = BTreeMap::new();
        Ok(RecordFile {
            path,
            bytes,
            old,
            new,
        })
    }

    /// The record of a text, as it shall be.
    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.new.get(id).or_else(|| self.old.get(id))
    }

    /// Takes in what somebody says of a text as it is now. A claim that changes nothing but the day changes nothing.
    ///
    /// # Errors
    /// Why it cannot be recorded; the record then stays as it is.
    pub(crate) fn judge(
        &mut self,
        id: &str,
        texts: Texts,
        claim: &Claim,
        on: Date,
        reviews: &ReviewContext<'_>,
    ) -> std::result::Result<Judged, Refusal> {
        let old = self.get(id);
        let new = judge(old, texts, claim, on, reviews)?;
        if old.is_some_and(|old| same_but_for_day(old, &new)) {
            return Ok(Judged::default());
        }
        let approved = |record: &Record| record.approved_by.is_some();
        let unapproved = old.is_some_and(approved) && !approved(&new);
        self.new.insert(id.to_owned(), new);
        Ok(Judged {
            changed: true,
            unapproved,
        })
    }

    /// What is to be written; `None` where nothing is.
    ///
    /// # Errors
    /// The file is written in a way that does not let one record be changed alone.
    pub(crate) fn change(self) -> Result<Option<Replacement>> {
        if self.new.is_empty() {
            return Ok(None);
        }
        let new = change_records(
            &self.path,
            self.bytes.as_deref().unwrap_or_default(),
            &self.new,
        )?;
        Ok(Some(Replacement {
            path: self.path,
            old: self.bytes,
            new,
        }))
    }
}

fn same_but_for_day(old: &Record, new: &Record) -> bool {
    let mut old = old.clone();
    old.on = new.on;
    old == *new
}
