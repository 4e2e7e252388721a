//! What is exported and imported: one locale of a project, file by file.

use unic_langid::LanguageIdentifier;

use crate::coverage::Parsed;
use crate::diagnostic::Role;
use crate::error::{Error, Kind, Result};
use crate::ftl::Entry;
use crate::language;
use crate::library::{Library, Locks, built_in};
use crate::project::{Pair, Project, records_path};
use crate::review::{Records, read_records};
use crate::source::{Flaw, Loaded, Replacement, Source, WriteLock, decode};

use super::form::{EntryForm, PluralsOf};
use super::incoming::Refusal;
use super::unit::{Unit, units};

/// One locale of a project.
pub(crate) struct Subject<'p> {
    /// Where the files are.
    pub(crate) source: &'p Source,
    /// The project: a library's, a precinct's own, or a foreign one.
    pub(crate) project: &'p Project,
    /// The library, where it is one or has a precinct laid over it.
    pub(crate) library: Option<&'p Library>,
    /// The locale, as the project writes it.
    pub(crate) locale: String,
}

/// A translation file beside its English, as they are on disk.
pub(crate) struct Files {
    pub(crate) pair: Pair,
    pub(crate) english: Loaded,
    /// The translation; `None` where it does not exist.
    pub(crate) target: Option<Loaded>,
    /// The bytes of the translation.
    pub(crate) bytes: Option<Vec<u8>>,
    /// The bytes of its records.
    pub(crate) record_bytes: Option<Vec<u8>>,
    /// The records.
    pub(crate) records: Records,
}

/// The same, parsed.
pub(crate) struct Sheet<'f> {
    pub(crate) files: &'f Files,
    pub(crate) english: Parsed<'f>,
    pub(crate) target: Option<Parsed<'f>>,
}

/// An entry with its units.
pub(crate) struct Divided<'s, 'f> {
    pub(crate) english: &'s Entry<'f>,
    pub(crate) target: Option<&'s Entry<'f>>,
    /// The merged form.
    pub(crate) form: EntryForm,
    pub(crate) units: Vec<Unit>,
}

/// The lock of what an import writes to.
pub(crate) enum Lock<'p> {
    /// A library's and its precinct's.
    Library(Locks<'p>),
    /// A foreign project's.
    Project(WriteLock),
}

impl Lock<'_> {
    /// Writes changed files, those of each folder as one.
    ///
    /// # Errors
    /// A file is no longer as it was read, or cannot be written.
    pub(crate) fn write(&mut self, changes: &[Replacement]) -> Result<()> {
        match self {
            Lock::Library(locks) => locks.write(changes),
            Lock::Project(_) if changes.is_empty() => Ok(()),
            Lock::Project(lock) => lock.replace_all(changes),
        }
    }
}

impl<'p> Subject<'p> {
    /// The texts of a library in a locale and, before them, those of the precinct that is laid over it: what a precinct replaces counts
    /// instead of what the library says.
    pub(crate) fn all_of(
        library: &'p Library,
        locale: &LanguageIdentifier,
    ) -> impl Iterator<Item = Subject<'p>> {
        let locale = locale.to_string();
        let own = library.precinct().and_then(|precinct| precinct.project());
        let projects = own.into_iter().chain([library.project()]);
        projects.map(move |project| Subject {
            source: library.source(),
            project,
            library: Some(library),
            locale: locale.clone(),
        })
    }

    /// Whether it is the English itself, which is reviewed as a translation is.
    pub(super) fn is_source(&self) -> bool {
        self.library.is_some() && self.locale == language::SOURCE.to_string()
    }

    /// Waits until nobody else writes to it.
    ///
    /// # Errors
    /// It is part of the program, or cannot be locked.
    pub(crate) fn lock(&self) -> Result<Lock<'p>> {
        match self.library {
            Some(library) if self.source.root().is_none() && library.precinct().is_none() => {
                Err(built_in())
            }
            Some(library) => Locks::of(library).map(Lock::Library),
            None => {
                let root = self.source.root().ok_or_else(built_in)?;
                WriteLock::of(root).map(Lock::Project)
            }
        }
    }

    /// The pairs whose English exists, sorted by their English paths.
    ///
    /// # Errors
    /// A folder cannot be read: what is in it would look as if nobody had it.
    pub(crate) fn pairs(&self) -> Result<Vec<Pair>> {
        let found = match self.is_source() {
            true => self.project.sources(self.source),
            false => self.project.pairs(self.source, &self.locale),
        };
        if let Some((path, why)) = found.problems.first() {
            return Err(Error::new(Kind::Io, format!("cannot read `{path}`: {why}")));
        }
        let mut pairs = found.pairs;
        pairs.retain(|pair| pair.referenced);
        pairs.sort_by(|a, b| (&a.reference, &a.translation).cmp(&(&b.reference, &b.translation)));
        pairs.dedup_by(|a, b| a.reference == b.reference);
        Ok(pairs)
    }

    /// Reads the English of a pair.
    ///
    /// # Errors
    /// As for [`Subject::read`].
    pub(super) fn english(&self, pair: &Pair) -> Result<Loaded> {
        let missing = || Error::new(Kind::NotFound, format!("`{}` has gone", pair.reference));
        let english = self.source.read(&pair.reference)?.ok_or_else(missing)?;
        whole(&english)?;
        Ok(english)
    }

    /// Reads the files of a pair.
    ///
    /// # Errors
    /// A file cannot be read, or holds bytes that are not UTF-8: what is not known is not exported, and not written over.
    pub(crate) fn read(&self, pair: Pair) -> Result<Files> {
        let english = self.english(&pair)?;
        let bytes = self.source.bytes(&pair.translation)?;
        let target = bytes
            .clone()
            .map(|bytes| decode(pair.translation.as_str().into(), bytes));
        target.iter().try_for_each(whole)?;
        let path = records_path(&pair.translation);
        let record_bytes = if pair.recorded {
            self.source.bytes(&path)?
        } else {
            None
        };
        let records = read_records(&path, record_bytes.as_deref().unwrap_or_default())?;
        Ok(Files {
            pair,
            english,
            target,
            bytes,
            record_bytes,
            records,
        })
    }
}

fn whole(loaded: &Loaded) -> Result<()> {
    if !loaded.is_damaged() {
        return Ok(());
    }
    let damaged = loaded
        .flaws
        .iter()
        .filter(|flaw| matches!(flaw, Flaw::InvalidUtf8 { .. }));
    let damaged: Vec<Flaw> = damaged.cloned().collect();
    let faults = crate::ftl::flaw_faults(&loaded.file, &damaged, Role::Translation).collect();
    Err(Error::content(
        format!("`{}` is not UTF-8", loaded.file.path),
        faults,
    ))
}

impl Files {
    /// The files, parsed.
    pub(crate) fn parsed(&self) -> Sheet<'_> {
        Sheet {
            files: self,
            english: Parsed::new(&self.english),
            target: self.target.as_ref().map(Parsed::new),
        }
    }
}

impl<'f> Sheet<'f> {
    /// Refuses a message that stands in a file twice: nobody can tell which one is meant.
    pub(super) fn once(&self, id: &str) -> std::result::Result<(), Refusal> {
        let twice = |parsed: &Parsed<'_>| parsed.duplicates.iter().any(|(other, _)| *other == id);
        if self.target.as_ref().is_some_and(twice) || twice(&self.english) {
            return Err(Refusal::Text("the message stands in its file twice, so nobody can tell which one is meant: remove one".to_owned()));
        }
        Ok(())
    }

    /// An entry of the English with its units, by its number.
    pub(crate) fn divided<'s>(&'s self, number: usize, plurals: &PluralsOf) -> Divided<'s, 'f> {
        let english = &self.english.resource.entries[number];
        let target = self
            .target
            .as_ref()
            .and_then(|target| target.get(english.id));
        let own = target.map(EntryForm::of);
        let (form, units) = units(&EntryForm::of(english), own.as_ref(), plurals);
        Divided {
            english,
            target,
            form,
            units,
        }
    }
}
