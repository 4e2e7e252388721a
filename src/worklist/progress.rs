//! What people have translated, reviewed, approved and rejected in a time, from the history of their records in git.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::collect::words;
use crate::date::Date;
use crate::diagnostic::FileText;
use crate::error::{Error, Kind, Result};
use crate::ftl::{self, Fingerprint};
use crate::language;
use crate::library::{History, Library};
use crate::project::records_path;
use crate::review::{Record, Records, State};
use crate::source::{Repository, decode};

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Translated,
    Reviewed,
    Approved,
    Rejected,
}

/// What somebody did with a version of a text.
type Key = (
    Deed,
    String,
    String,
    Option<Fingerprint>,
    Option<Fingerprint>,
);

/// Each deed, with the first day on which it is on record and the English it was done to.
type Deeds = BTreeMap<Key, (Date, Option<Fingerprint>)>;

impl Progress {
    /// What people did in some locales from one day to another, both included.
    ///
    /// # Errors
    /// There is no repository, git refuses, or a file of the library cannot be read.
    pub(crate) fn of(
        library: &Library,
        locales: &[LanguageIdentifier],
        (from, to): (Option<Date>, Date),
    ) -> Result<Progress> {
        let mut history = History::default();
        let mut people: BTreeMap<(String, String), Contribution> = BTreeMap::new();
        let files = files(library, locales)?;
        let mut known: BTreeMap<PathBuf, Repository> = BTreeMap::new();
        let mut jobs = Vec::new();
        let mut whole = true;
        for (path, locale, unit) in &files {
            let (root, rest) = library.source().tree_of(path).ok_or_else(no_history)?;
            if !known.contains_key(root) {
                let repository = Repository::find(root)?.ok_or_else(no_history)?;
                whole &= !repository.is_shallow()?;
                known.insert(root.to_owned(), repository);
            }
            jobs.push((root.to_owned(), rest, path, locale, unit));
        }
        let found: Vec<Result<Deeds>> = jobs
            .par_iter()
            .map(|(root, rest, path, ..)| {
                let mut deeds = Deeds::new();
                if let Some(repository) = known.get(root) {
                    deeds_of(repository, rest, &mut deeds)?;
                }
                // What has not been committed yet is done all the same.
                if let Some(loaded) = library.source().read(path)? {
                    let records = Records::parse(&loaded.file).map_err(|fault| {
                        Error::content(format!("`{path}` cannot be read"), vec![*fault])
                    })?;
                    add(&records, to, &mut deeds);
                }
                Ok(deeds)
            })
            .collect();
        for ((.., locale, unit), deeds) in jobs.iter().zip(found) {
            for ((deed, who, id, ..), (on, source)) in deeds? {
                if on > to || from.is_some_and(|from| on < from) {
                    continue;
                }
                let words = words_then(library, unit, &id, source, &mut history)?;
                let tag = locale.to_string();
                let person =
                    people
                        .entry((tag.clone(), who.clone()))
                        .or_insert_with(|| Contribution {
                            locale: tag,
                            name: library
                                .reviewers()
                                .get(&who)
                                .map(|known| known.name.clone()),
                            person: who,
                            translated: Done::default(),
                            reviewed: Done::default(),
                            approved: Done::default(),
                            rejected: Done::default(),
                        });
                let done = match deed {
                    Deed::Translated => &mut person.translated,
                    Deed::Reviewed => &mut person.reviewed,
                    Deed::Approved => &mut person.approved,
                    Deed::Rejected => &mut person.rejected,
                };
                done.texts += 1;
                done.words += words;
            }
        }
        Ok(Progress {
            version: 1,
            from,
            to,
            whole,
            people: people.into_values().collect(),
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

/// The files of records: path, locale, the English path of the texts.
fn files(
    library: &Library,
    locales: &[LanguageIdentifier],
) -> Result<BTreeSet<(String, LanguageIdentifier, String)>> {
    let mut files = BTreeSet::new();
    for unit in library.units() {
        for locale in locales {
            let Some(target) = library.localized(&unit, locale)? else {
                continue;
            };
            // A precinct's texts have their records beside them.
            let own = target.messages.iter().map(|message| &message.file.path);
            for path in own.chain([&target.file.path]) {
                files.insert((records_path(path), locale.clone(), unit.clone()));
            }
        }
    }
    Ok(files)
}

fn deeds_of(repository: &Repository, path: &str, deeds: &mut Deeds) -> Result<()> {
    let changes = repository.history(path)?;
    for (change, bytes) in changes.iter().zip(repository.versions(&changes)?) {
        // A version that is no text or cannot be read as records says nothing; the one that came after it does.
        let Some(bytes) = bytes else { continue };
        let file: Arc<FileText> = decode(change.path.as_str().into(), bytes).file;
        if let Ok(records) = Records::parse(&file) {
            add(&records, change.day, deeds);
        }
    }
    Ok(())
}

/// Adds what records say that people did.
fn add(records: &Records, committed: Date, deeds: &mut Deeds) {
    for (id, record) in &records.0 {
        for (deed, who, on) in done(record) {
            // A text is written once, whatever becomes of its English.
            let source = (deed != Deed::Translated)
                .then_some(record.source)
                .flatten();
            let key = (deed, who.to_owned(), id.clone(), record.target, source);
            let on = on.unwrap_or(committed);
            let first = deeds.entry(key).or_insert((on, record.source));
            if on <= first.0 {
                *first = (on, record.source);
            }
        }
    }
}

fn done(record: &Record) -> impl Iterator<Item = (Deed, &str, Option<Date>)> {
    let is = |state: State| record.state >= state;
    let people = [
        (
            Deed::Translated,
            record.translated_by.as_deref(),
            true,
            record.on,
        ),
        (
            Deed::Reviewed,
            record.reviewed_by.as_deref(),
            is(State::Reviewed),
            record.on,
        ),
        (
            Deed::Approved,
            record.approved_by.as_deref(),
            is(State::Final),
            record.on,
        ),
        (
            Deed::Rejected,
            record
                .rejected
                .as_ref()
                .map(|rejected| rejected.by.as_str()),
            true,
            record.rejected.as_ref().map(|rejected| rejected.on),
        ),
    ];
    people
        .into_iter()
        .filter_map(|(deed, who, counts, on)| Some((deed, who.filter(|_| counts)?, on)))
}

/// How many words the English of a text had then; where that is not known, how many it has now.
fn words_then(
    library: &Library,
    unit: &str,
    id: &str,
    source: Option<Fingerprint>,
    history: &mut History,
) -> Result<usize> {
    let Some(english) = library.localized(unit, &language::SOURCE)? else {
        return Ok(0);
    };
    let now = english.get(id);
    let path = now.map_or(&english.file.path, |now| &now.file.path);
    let then = source
        .filter(|print| now.is_none_or(|now| now.fingerprint != *print))
        .and_then(|print| history.entry(library.source(), path, id, print));
    Ok(match then {
        Some(then) => {
            let resource = ftl::parse(&then.written);
            resource.entries.first().map_or(0, ftl::Entry::words)
        }
        None => now.map_or(0, words),
    })
}
