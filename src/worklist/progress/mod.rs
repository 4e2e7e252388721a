//! What people have translated, reviewed, approved, rejected and withdrawn in a time, from the history of their records in git.

mod deeds;
mod files;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use self::deeds::{Deed, Deeds, First, Key, add, add_restored};
use self::files::{Files, RECORDS, Texts};
use super::collect::words;
use crate::coverage::Progress as Watching;
use crate::date::Date;
use crate::error::{Error, Kind, Result};
use crate::ftl;
use crate::language;
use crate::library::{History, Library};
use crate::review::Records;
use crate::source::{Content, FileChange, Repository, decode};

/// How many changes are read at once.
const AT_ONCE: usize = 512;

/// What people have done in a time.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Progress {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    pub version: u32,
    /// The first day that counts; null for the beginning.
    pub from: Option<Date>,
    /// The last day that counts.
    pub to: Date,
    /// Whether the history is whole: a clone that has only the latest commits does not know what was done before.
    pub whole: bool,
    /// What each person has done in each language, by language and person.
    pub people: Vec<Contribution>,
    /// What was given out again after it had been withdrawn, by language: all of it, also where an old record does not say by whom.
    pub restored: BTreeMap<String, Done>,
}

/// What a person has done in a language. A text is counted once for each of its versions, by the words of its English then.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Contribution {
    /// The tag of the language.
    pub locale: String,
    /// The person's id.
    pub person: String,
    /// The person's name; null where the id is not listed now.
    pub name: Option<String>,
    /// What they wrote.
    pub translated: Done,
    /// What they reviewed.
    pub reviewed: Done,
    /// What they approved.
    pub approved: Done,
    /// What they rejected.
    pub rejected: Done,
    /// What they took back.
    pub withdrawn: Done,
    /// What they gave out again after a withdrawal.
    pub restored: Done,
}

/// A number of texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Done {
    /// How many texts.
    pub texts: usize,
    /// How many English words they have.
    pub words: usize,
}

impl Progress {
    /// What people did in some locales from one day to another, both included.
    ///
    /// # Errors
    /// There is no repository, git refuses, or a file of the library cannot be read.
    pub(crate) fn of(
        library: &Library,
        locales: &[LanguageIdentifier],
        (from, to): (Option<Date>, Date),
        watching: &dyn Watching,
    ) -> Result<Progress> {
        let files = Files::of(library, locales)?;
        let mut whole = true;
        let mut deeds = Deeds::new();
        for (root, prefix) in files.roots().ok_or_else(no_history)? {
            let repository = Repository::find(&root)?.ok_or_else(no_history)?;
            whole &= !repository.is_shallow()?;
            committed(&repository, &prefix, &files, watching, &mut deeds)?;
            uncommitted(library, &repository, &prefix, &files, to, &mut deeds)?;
        }
        let mut counted = Counted {
            library,
            history: History::default(),
            people: BTreeMap::new(),
            restored: BTreeMap::new(),
        };
        for (key, first) in deeds {
            if first.on <= to && from.is_none_or(|from| first.on >= from) {
                counted.count(key, &first)?;
            }
        }
        Ok(Progress {
            version: 1,
            from,
            to,
            whole,
            people: counted.people.into_values().collect(),
            restored: counted.restored,
        })
    }
}

fn no_history() -> Error {
    Error::new(
        Kind::NotFound,
        "the library is not in a git repository, so there is no history to count",
    )
    .with_help("run it in a clone of the library's repository")
}

/// Adds what all commits of a repository recorded.
fn committed(
    repository: &Repository,
    prefix: &str,
    files: &Files<'_>,
    watching: &dyn Watching,
    deeds: &mut Deeds,
) -> Result<()> {
    let changes = repository.changes(RECORDS)?;
    // Many commits change many files: what is none of the locales' is not read.
    let wanted: Vec<(&FileChange, Texts)> = changes
        .iter()
        .filter_map(|change| Some((change, files.texts(&format!("{prefix}{}", change.path))?)))
        .collect();
    let mut done = 0;
    for some in wanted.chunks(AT_ONCE) {
        let names = some
            .iter()
            .flat_map(|(change, _)| change.before.iter().chain(&change.after));
        let names: BTreeSet<&Content> = names.collect();
        let names: Vec<Content> = names.into_iter().cloned().collect();
        let contents = repository.contents(&names)?;
        let read: BTreeMap<&Content, Records> = names
            .par_iter()
            .zip(contents)
            // What is no text or cannot be read as records says nothing; the version that came after it does.
            .filter_map(|(name, bytes)| Some((name, records(bytes?)?)))
            .collect();
        for (change, texts) in some {
            let [before, after] =
                [&change.before, &change.after].map(|name| read.get(name.as_ref()?));
            if let Some(after) = after {
                add(after, texts, change.day, deeds);
            }
            if let (Some(before), Some(after)) = (before, after) {
                add_restored((before, after), texts, change.day, deeds);
            }
        }
        done += some.len();
        watching.at(done, wanted.len());
    }
    Ok(())
}

/// Adds what has not been committed yet, and is done all the same.
fn uncommitted(
    library: &Library,
    repository: &Repository,
    prefix: &str,
    files: &Files<'_>,
    to: Date,
    deeds: &mut Deeds,
) -> Result<()> {
    let own: Vec<(&str, &String, &Texts)> = files
        .now
        .iter()
        .filter_map(|(path, texts)| {
            let (root, rest) = library.source().tree_of(path)?;
            let is_own = repository.is_of(root) && path.strip_prefix(prefix) == Some(rest);
            is_own.then_some((rest, path, texts))
        })
        .collect();
    let last = repository.last(own.iter().map(|(rest, ..)| *rest))?;
    for ((_, path, texts), committed) in own.iter().zip(last) {
        let Some(loaded) = library.source().read(path)? else {
            continue;
        };
        let now = Records::parse(&loaded.file)
            .map_err(|fault| Error::content(format!("`{path}` cannot be read"), vec![*fault]))?;
        add(&now, texts, to, deeds);
        if let Some(before) = committed.and_then(records) {
            add_restored((&before, &now), texts, to, deeds);
        }
    }
    Ok(())
}

fn records(bytes: Vec<u8>) -> Option<Records> {
    Records::parse(&decode(Arc::from(RECORDS), bytes).file).ok()
}

/// What has been counted so far.
struct Counted<'l> {
    library: &'l Library,
    history: History,
    people: BTreeMap<(String, String), Contribution>,
    restored: BTreeMap<String, Done>,
}

impl Counted<'_> {
    fn count(&mut self, key: Key, first: &First) -> Result<()> {
        let words = self.words_then(&key.id, first)?;
        let add = |done: &mut Done| {
            done.texts += 1;
            done.words += words;
        };
        if key.deed == Deed::Restored {
            add(self.restored.entry(key.locale.clone()).or_default());
        }
        if key.person.is_empty() {
            return Ok(());
        }
        let name = || {
            let known = self.library.reviewers().get(&key.person);
            known.map(|known| known.name.clone())
        };
        let own = (key.locale.clone(), key.person.clone());
        let person = self.people.entry(own).or_insert_with(|| Contribution {
            name: name(),
            locale: key.locale,
            person: key.person.clone(),
            translated: Done::default(),
            reviewed: Done::default(),
            approved: Done::default(),
            rejected: Done::default(),
            withdrawn: Done::default(),
            restored: Done::default(),
        });
        add(match key.deed {
            Deed::Translated => &mut person.translated,
            Deed::Reviewed => &mut person.reviewed,
            Deed::Approved => &mut person.approved,
            Deed::Rejected => &mut person.rejected,
            Deed::Withdrawn => &mut person.withdrawn,
            Deed::Restored => &mut person.restored,
        });
        Ok(())
    }

    /// How many words the English of a text had then; where that is not known, how many it has now.
    fn words_then(&mut self, id: &str, first: &First) -> Result<usize> {
        let english = self.library.localized(&first.unit, &language::SOURCE)?;
        let now = english.as_ref().and_then(|english| english.get(id));
        let path: &str = match (now, &english) {
            (Some(now), _) => &now.file.path,
            (None, Some(english)) => &english.file.path,
            (None, None) => &first.unit,
        };
        let then = first
            .source
            .filter(|print| now.is_none_or(|now| now.fingerprint != *print))
            .and_then(|print| self.history.entry(self.library.source(), path, id, print));
        Ok(match then {
            Some(then) => {
                let resource = ftl::parse(&then.written);
                resource.entries.first().map_or(0, ftl::Entry::words)
            }
            None => now.map_or(0, words),
        })
    }
}
