//! What people say of a library's texts, and the records that it changes. Nothing is written here.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::{Library, Locks};
use crate::error::Result;
use crate::language;
use crate::project::records_path;
use crate::review::{Claim, Date, RecordFile, Refusal, ReviewContext, Texts};
use crate::source::Replacement;

/// A text that somebody says something of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TextName {
    /// The English path of its file.
    pub unit: String,
    /// Its id.
    pub id: String,
}

/// What a claim about several texts comes to.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// How many of the texts there are in the language.
    pub found: usize,
    /// How many records change.
    pub changed: usize,
    /// The texts that were approved and no longer are.
    pub unapproved: Vec<String>,
    /// The texts whose records stay as they are, and why.
    pub refused: Vec<(String, Refusal)>,
    /// The files to write.
    pub changes: Vec<Replacement>,
}

impl Library {
    /// Whose word counts on the texts of a file, given by its English path.
    ///
    /// # Errors
    /// As [`Library::needs_qualified`].
    pub(crate) fn reviews<'j>(
        &'j self,
        unit: &str,
        locale: &'j LanguageIdentifier,
        today: Date,
    ) -> Result<ReviewContext<'j>> {
        Ok(ReviewContext {
            reviewers: self.reviewers(),
            locale,
            qualified: self.needs_qualified(unit)?,
            today,
        })
    }

    /// What the records become by what somebody says of some texts in a locale. The library must have been opened, and the texts
    /// not been read, before the locks were taken.
    ///
    /// # Errors
    /// A file cannot be read, or a record cannot be changed alone.
    pub(crate) fn judge(
        &self,
        locks: &Locks<'_>,
        locale: &LanguageIdentifier,
        texts: &[TextName],
        claim: &Claim,
        (on, today): (Date, Date),
    ) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        let mut files: BTreeMap<String, RecordFile> = BTreeMap::new();
        let mut by_unit: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for text in texts {
            by_unit.entry(&text.unit).or_default().push(&text.id);
        }
        for (unit, ids) in by_unit {
            let english = self.localized(unit, &language::SOURCE)?;
            let (Some(english), Some(target)) = (english, self.localized(unit, locale)?) else {
                continue;
            };
            let reviews = self.reviews(unit, locale, today)?;
            for id in ids {
                let (Some(source), Some(own)) = (english.get(id), target.get(id)) else {
                    continue;
                };
                outcome.found += 1;
                // A precinct's texts have their records beside them, not beside the library's.
                let path = records_path(&own.file.path);
                let file = match files.entry(path) {
                    std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
                    std::collections::btree_map::Entry::Vacant(entry) => {
                        // Read again: what the library holds for a file that it could not read is not what the file says.
                        let bytes = locks.read(entry.key())?;
                        let file = RecordFile::read(entry.key(), bytes)?;
                        entry.insert(file)
                    }
                };
                let texts = Texts {
                    source: source.fingerprint,
                    target: own.fingerprint,
                };
                match file.judge(id, texts, claim, on, &reviews) {
                    Err(why) => outcome.refused.push((id.to_owned(), why)),
                    Ok(judged) => {
                        outcome.changed += usize::from(judged.changed);
                        if judged.unapproved {
                            outcome.unapproved.push(id.to_owned());
                        }
                    }
                }
            }
        }
        for file in files.into_values() {
            outcome.changes.extend(file.change()?);
        }
        Ok(outcome)
    }
}

impl Outcome {
    /// The error for the texts that are refused, if any are: a claim about several texts is recorded for all of them or for none.
    ///
    /// # Errors
    /// The first reason, with all texts that it holds for.
    pub(crate) fn accepted(&self) -> Result<()> {
        let Some((_, first)) = self.refused.first() else {
            return Ok(());
        };
        let same = self.refused.iter().filter(|(_, why)| why == first);
        let ids: Vec<&str> = same.map(|(id, _)| id.as_str()).collect();
        Err(first.error(&ids))
    }
}
