//! What an English text said when a translation of it was made, from the history of the repository that it lies in.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use crate::date::Date;
use crate::error::Result;
use crate::ftl::{self, Fingerprint};
use crate::source::{Change, Repository, Revision, Source, decode};

/// How many versions of a file are read at once.
const AT_ONCE: usize = 32;

/// An entry as it was.
#[derive(Clone, Debug)]
pub(crate) struct EarlierEntry {
    /// As it was written, in Fluent.
    pub written: String,
    /// The newest commit that has it.
    pub revision: Revision,
    /// The day of that commit.
    pub on: Date,
}

/// The earlier versions of a tree's files, read as far back as is asked for. Git is not asked anything before this is.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// By the folder it is around; `None` where there is none.
    repositories: BTreeMap<PathBuf, Option<Repository>>,
    files: HashMap<String, Versions>,
    problem: Option<String>,
}

/// The versions of one file.
#[derive(Debug, Default)]
struct Versions {
    changes: Vec<Change>,
    /// How many of the changes have been read.
    read: usize,
    /// The newest version of each entry, by its id and fingerprint: what it said, and the number of the change.
    entries: HashMap<(String, Fingerprint), (String, usize)>,
}

impl History {
    /// The entry of a file as it was when its fingerprint was `print`; `None` where there is no repository, or it does not go back
    /// that far, or git cannot be asked: nobody is kept from working by that, and [`History::problem`] says it.
    pub(crate) fn entry(
        &mut self,
        source: &Source,
        path: &str,
        id: &str,
        print: Fingerprint,
    ) -> Option<EarlierEntry> {
        let found = self.find(source, path, &(id.to_owned(), print));
        found.unwrap_or_else(|error| {
            self.problem.get_or_insert_with(|| error.to_string());
            None
        })
    }

    /// Why something was not found that a whole and readable repository would have, if that was so.
    pub(crate) fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    fn find(
        &mut self,
        source: &Source,
        path: &str,
        wanted: &(String, Fingerprint),
    ) -> Result<Option<EarlierEntry>> {
        let Some((root, rest)) = source.tree_of(path) else {
            return Ok(None);
        };
        let Some(repository) = repository(&mut self.repositories, root)? else {
            return Ok(None);
        };
        if !self.files.contains_key(path) {
            // What fails once is not tried again for each text.
            self.files.insert(path.to_owned(), Versions::default());
            let changes = repository.history(rest)?;
            let versions = Versions {
                changes,
                ..Versions::default()
            };
            self.files.insert(path.to_owned(), versions);
        }
        let Some(versions) = self.files.get_mut(path) else {
            return Ok(None);
        };
        while !versions.entries.contains_key(wanted) && versions.read < versions.changes.len() {
            versions.read_more(repository)?;
        }
        let found = versions.get(wanted);
        if found.is_none() && self.problem.is_none() && repository.is_shallow()? {
            let text =
                "this clone has only the latest commits; `git fetch --unshallow` brings the others";
            self.problem = Some(text.to_owned());
        }
        Ok(found)
    }
}

/// The repository around a folder, looked for once.
fn repository<'r>(
    known: &'r mut BTreeMap<PathBuf, Option<Repository>>,
    root: &Path,
) -> Result<Option<&'r Repository>> {
    if !known.contains_key(root) {
        known.insert(root.to_owned(), None);
        let found = Repository::find(root)?;
        known.insert(root.to_owned(), found);
    }
    Ok(known.get(root).and_then(Option::as_ref))
}

impl Versions {
    fn get(&self, wanted: &(String, Fingerprint)) -> Option<EarlierEntry> {
        let (written, number) = self.entries.get(wanted)?;
        let change = self.changes.get(*number)?;
        Some(EarlierEntry {
            written: written.clone(),
            revision: change.revision.clone(),
            on: change.day,
        })
    }

    fn read_more(&mut self, repository: &Repository) -> Result<()> {
        let from = self.read;
        let to = (from + AT_ONCE).min(self.changes.len());
        // If git stops, there is no use in asking it for what is further back.
        self.read = self.changes.len();
        let contents = repository.versions(&self.changes[from..to])?;
        self.read = to;
        for (number, bytes) in (from..to).zip(contents) {
            // Versions without the file say nothing.
            let Some(bytes) = bytes else { continue };
            let loaded = decode(self.changes[number].path.as_str().into(), bytes);
            let text = &loaded.file.text;
            for entry in &ftl::parse(text).entries {
                let key = (entry.id.to_owned(), entry.fingerprint());
                let written = || (text[entry.span.clone()].to_owned(), number);
                self.entries.entry(key).or_insert_with(written);
            }
        }
        Ok(())
    }
}
