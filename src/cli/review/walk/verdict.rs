//! Recording one verdict on the text that was shown.

use unic_langid::LanguageIdentifier;

use super::super::super::args::{Global, Purpose, Subject};
use super::super::super::output::Output;
use crate::error::{Error, Kind, Result};
use crate::ftl;
use crate::ftl::edit::{Splice, splice};
use crate::language;
use crate::library::{Library, Locks, TextName};
use crate::project::records_path;
use crate::review::{Claim, Date, Origin, Record, RecordFile, Refusal, Texts, Work};
use crate::source::{Replacement, decode};
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

    /// Puts a changed entry in the place of the one that was shown, and records who changed it.
    pub(super) fn change(&self, item: &Item, shown: &Shown, edited: &str) -> Result<Verdict> {
        let library = self.library()?;
        let mut locks = Locks::of(&library)?;
        if Shown::of(&library, self.locale, item)? != *shown {
            return Ok(Verdict::Moved);
        }
        let english = library.localized(&item.unit, &language::SOURCE)?;
        let source = english.as_ref().and_then(|english| english.get(&item.id));
        let parsed = ftl::parse(edited);
        let (Some(source), Some(entry)) = (source, parsed.entries.first()) else {
            return Ok(Verdict::Moved);
        };
        let bytes = locks.read(&item.path)?.unwrap_or_default();
        let Some(new) = replaced(item, &bytes, edited) else {
            let text = format!(
                "`{}` is written in a way that does not let `{}` be changed alone",
                item.path, item.id
            );
            return Err(Error::new(Kind::Content, text).with_help("edit the file by hand"));
        };
        let target = entry.fingerprint();
        let mut changes = vec![Replacement {
            path: item.path.clone(),
            old: Some(bytes),
            new,
        }];
        let path = records_path(&item.path);
        let mut records = RecordFile::read(&path, locks.read(&path)?)?;
        let was = shown.text.as_deref().map(ftl::parse);
        let was = was.as_ref().and_then(|was| was.entries.first());
        // Of search words alone, records know nothing.
        if was.map(ftl::Entry::fingerprint) != Some(target) {
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
                return Ok(Verdict::Refused(why));
            }
        }
        changes.extend(records.change()?);
        locks.write(&changes)?;
        Ok(Verdict::Recorded)
    }

    /// The library as it is now.
    pub(super) fn library(&self) -> Result<Library> {
        let output = Output::new(self.global.color, true);
        match self.global.subject(None, Purpose::Review, false, &output)? {
            Subject::Library(library) => Ok(*library),
            Subject::Project(_) => Err(Error::new(Kind::NotFound, "the library is gone")),
        }
    }
}

/// A file's bytes with an entry replaced; `None` where the file does not have it exactly once, or where anything else would be
/// another by it.
fn replaced(item: &Item, bytes: &[u8], edited: &str) -> Option<Vec<u8>> {
    let loaded = decode(item.path.as_str().into(), bytes.to_vec());
    if loaded.is_damaged() {
        return None;
    }
    let old = ftl::parse(&loaded.file.text);
    let is_it = |entry: &&ftl::Entry<'_>| entry.id == item.id;
    let mut same = old.entries.iter().filter(is_it);
    let (Some(only), None) = (same.next(), same.next()) else {
        return None;
    };
    let change = Splice {
        range: only.span.clone(),
        text: edited.to_owned(),
    };
    let new = splice(bytes, vec![change]);
    let after = decode(item.path.as_str().into(), new.clone());
    let after = ftl::parse(&after.file.text);
    let alone = ftl::parse(edited);
    let mut pairs = old.entries.iter().zip(&after.entries);
    let kept = old.entries.len() == after.entries.len()
        && old.junk.len() == after.junk.len()
        && pairs.all(|(old, new)| {
            let expected = match old.id == item.id {
                true => alone.entries.first(),
                false => Some(old),
            };
            old.id == new.id && expected.is_some_and(|expected| ftl::same(expected, new))
        });
    kept.then_some(new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Urgency;
    use crate::worklist::Need;

    fn item(id: &str) -> Item {
        Item {
            id: id.to_owned(),
            topic: None,
            need: Need::Unreviewed,
            words: 0,
            urgency: Urgency::Routine,
            in_season: false,
            qualified: false,
            needs_approval: false,
            origin: None,
            translated_by: None,
            path: "a.ftl".to_owned(),
            line: None,
            english: String::new(),
            text: None,
            before: None,
            rejected: None,
            withdrawn: None,
            note: None,
            unit: "a.ftl".to_owned(),
        }
    }

    const FILE: &str = "# One\na = A\n    .short = S\n\n# Two\n# lines\nb =\n    B { $x ->\n       *[other] y\n    }\n\njunk\n\n-c = C\n";

    fn new(id: &str, file: &str, edited: &str) -> Option<String> {
        let new = replaced(&item(id), file.as_bytes(), edited)?;
        Some(String::from_utf8(new).unwrap())
    }

    #[test]
    fn one_entry_changes_and_no_byte_around_it() {
        let expected = FILE.replace(
            "b =\n    B { $x ->\n       *[other] y\n    }",
            "b = New\n    .short = N",
        );
        let edited = "b = New\n    .short = N";
        assert_eq!(new("b", FILE, edited).unwrap(), expected);
        let windows = format!("\u{FEFF}{}", FILE.replace('\n', "\r\n"));
        let expected = format!("\u{FEFF}{}", expected.replace('\n', "\r\n"));
        assert_eq!(new("b", &windows, edited).unwrap(), expected);
        assert_eq!(
            new("-c", FILE, "-c = D").unwrap(),
            FILE.replace("-c = C", "-c = D")
        );
    }

    #[test]
    fn what_would_change_more_is_refused() {
        for edited in [
            "",
            "b",
            "a = Other id",
            "b = One\nd = Two",
            "b = One\njunk",
            "b = { $x",
        ] {
            assert_eq!(new("b", FILE, edited), None, "{edited:?}");
        }
        assert_eq!(new("z", FILE, "z = Z"), None);
        assert_eq!(
            new("a", "a = 1\na = 2\n", "a = 3"),
            None,
            "which of the two?"
        );
        assert_eq!(replaced(&item("a"), b"a = \xff\n", "a = 1"), None);
    }
}
