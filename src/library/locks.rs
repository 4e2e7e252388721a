//! Writing to a library and its precinct: their locks, and changing several files as one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Library;
use crate::error::{Error, Kind, Result};
use crate::source::{Replacement, WriteLock};

/// The locks of the folders that are written to. What is read for a change is read after they are taken, and they are held until it
/// is written.
#[derive(Debug)]
pub(crate) struct Locks<'l> {
    library: &'l Library,
    locks: BTreeMap<PathBuf, WriteLock>,
}

impl<'l> Locks<'l> {
    /// Locks the library and, if it is elsewhere, its precinct. Texts and records must be read after this.
    ///
    /// # Errors
    /// A folder cannot be locked, and so not be written to.
    pub(crate) fn of(library: &'l Library) -> Result<Locks<'l>> {
        let source = library.source();
        let precinct = library
            .precinct()
            .map(|precinct| format!("{}/precinct.toml", precinct.folder));
        let roots = source.root().into_iter().chain(
            precinct
                .as_deref()
                .and_then(|path| source.tree_of(path))
                .map(|(root, _)| root),
        );
        let mut locks = BTreeMap::new();
        // Each once, in the order of their paths, so that no two runs wait for each other.
        let mut real: Vec<PathBuf> = roots.map(real).collect::<Result<_>>()?;
        real.sort();
        real.dedup();
        for root in real {
            let lock = WriteLock::of(&root)?;
            locks.insert(root, lock);
        }
        Ok(Locks { library, locks })
    }

    /// Reads a file of the library as it is; `None` where there is none.
    ///
    /// # Errors
    /// It exists and cannot be read, or it is part of the built-in library.
    pub(crate) fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let (root, rest) = self.tree(path)?;
        self.locks
            .get(&real(root)?)
            .ok_or_else(built_in)?
            .read(rest)
    }

    /// Writes changed files, those of each folder as one: who is stopped in the middle leaves all of them old, or has the next run
    /// make all of them new. What has not changed is not touched.
    ///
    /// # Errors
    /// A file is no longer as it was read, or cannot be written.
    pub(crate) fn write(&mut self, changes: &[Replacement]) -> Result<()> {
        let mut by_root: BTreeMap<&Path, Vec<(&str, &Replacement)>> = BTreeMap::new();
        for change in changes {
            if change.old.as_ref() != Some(&change.new) {
                let (root, rest) = self.tree(&change.path)?;
                by_root.entry(root).or_default().push((rest, change));
            }
        }
        for (root, changes) in by_root {
            let lock = self.locks.get_mut(&real(root)?).ok_or_else(built_in)?;
            match &changes[..] {
                [(path, one)] => lock.replace(path, one.old.as_deref(), &one.new)?,
                several => lock.change_all(several, &[])?,
            }
        }
        Ok(())
    }

    /// The folder that a path of the library lies in, and the path below it.
    fn tree<'p>(&self, path: &'p str) -> Result<(&'l Path, &'p str)> {
        self.library.source().tree_of(path).ok_or_else(built_in)
    }
}

fn real(root: &Path) -> Result<PathBuf> {
    root.canonicalize()
        .map_err(|error| Error::io(root, "find", &error))
}

/// The built-in library is part of the program.
pub(crate) fn built_in() -> Error {
    Error::new(Kind::Usage, "the built-in library cannot be written to")
        .with_help("name a library's folder: --library DIR")
}
