//! Going through a project: every translation file beside its reference, on all cores.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::diagnostic::{Fault, FaultKind, FileText, Place, ProjectFault, ReadFault, Role};
use crate::ftl::{self, Entry, Fingerprint, Resource};
use crate::project::{Pair, Project, records_path};
use crate::review::Records;
use crate::source::{Flaw, Loaded, Source};

/// Receives the progress of long work.
pub trait Progress: Sync {
    /// `done` of `total` files are done.
    fn at(&self, done: usize, total: usize);
}

/// Reports progress to nobody.
#[derive(Debug)]
pub struct NoProgress;

impl Progress for NoProgress {
    fn at(&self, _: usize, _: usize) {}
}

/// A parsed file.
#[derive(Debug)]
pub(crate) struct Parsed<'t> {
    pub(crate) file: &'t Arc<FileText>,
    pub(crate) flaws: &'t [Flaw],
    pub(crate) resource: Resource<'t>,
    /// By id: the entry's number. Of two with the same id, the last, as in compare-locales.
    pub(crate) index: FxHashMap<&'t str, usize>,
    /// Ids that occur more than once, in the order of their second entries, each with the numbers of all its entries.
    pub(crate) duplicates: Vec<(&'t str, Vec<usize>)>,
}

impl<'t> Parsed<'t> {
    pub(crate) fn new(loaded: &'t Loaded) -> Self {
        let resource = ftl::parse(&loaded.file.text);
        let mut index = FxHashMap::with_capacity_and_hasher(resource.entries.len(), FxBuildHasher);
        let mut duplicates: Vec<(&str, Vec<usize>)> = Vec::new();
        let mut listed = FxHashMap::default();
        for (number, entry) in resource.entries.iter().enumerate() {
            if let Some(before) = index.insert(entry.id, number) {
                let at = *listed.entry(entry.id).or_insert_with(|| {
                    duplicates.push((entry.id, vec![before]));
                    duplicates.len() - 1
                });
                duplicates[at].1.push(number);
            }
        }
        Parsed {
            file: &loaded.file,
            flaws: &loaded.flaws,
            resource,
            index,
            duplicates,
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Entry<'t>> {
        self.index.get(id).map(|at| &self.resource.entries[*at])
    }

    /// As [`Parsed::get`], with the entry's number. Translations usually keep the order of their source, so the entry that
    /// comes next there is tried first: comparing is cheaper than looking up.
    pub(crate) fn get_near(&self, next: usize, id: &str) -> Option<(usize, &Entry<'t>)> {
        match self.resource.entries.get(next) {
            Some(entry) if entry.id == id && self.duplicates.is_empty() => Some((next, entry)),
            _ => {
                let at = *self.index.get(id)?;
                Some((at, &self.resource.entries[at]))
            }
        }
    }

    /// The entries that count: each id once, in the order of the file.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<'t>> {
        self.numbered().map(|(_, entry)| entry)
    }

    /// As [`Parsed::entries`], each with its number.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (usize, &Entry<'t>)> {
        let entries = self.resource.entries.iter().enumerate();
        entries
            .filter(|(number, entry)| self.duplicates.is_empty() || self.index[entry.id] == *number)
    }
}

/// A reference file, with what is counted in it for every locale.
#[derive(Debug)]
pub(crate) struct Reference<'t> {
    pub(crate) parsed: Parsed<'t>,
    /// By entry number.
    pub(crate) words: Vec<usize>,
    /// By entry number; made when a locale has records.
    pub(crate) fingerprints: std::sync::OnceLock<Vec<Fingerprint>>,
}

impl Reference<'_> {
    /// The fingerprint of the entry with that number.
    pub(crate) fn fingerprint(&self, number: usize) -> Fingerprint {
        let all = self.fingerprints.get_or_init(|| {
            self.parsed
                .resource
                .entries
                .iter()
                .map(Entry::fingerprint)
                .collect()
        });
        all[number]
    }
}

/// A translation file beside its reference.
pub(crate) struct View<'v, 't> {
    pub(crate) locale: &'v str,
    pub(crate) pair: &'v Pair,
    /// Whether the locale has none of the several files that it should have.
    pub(crate) absent: bool,
    pub(crate) reference: Option<&'v Reference<'t>>,
    pub(crate) translation: Option<&'v Parsed<'v>>,
    /// The records of the translation, where there are any.
    pub(crate) records: Option<&'v Records>,
}

/// The files of a project. The references are read; translations are read one by one and dropped.
pub(crate) struct Walk<'p> {
    project: &'p Project,
    source: &'p Source,
    references: Vec<Loaded>,
    faults: Vec<Fault>,
}

impl<'p> Walk<'p> {
    pub(crate) fn read(project: &'p Project, source: &'p Source) -> Self {
        let mut faults = project.faults.clone();
        faults.extend(project.file_faults(source));
        faults.extend(unreadable(project.reference_problems(source), Role::Source));
        let mut references = Vec::new();
        let read: Vec<_> = project
            .reference_files(source)
            .into_par_iter()
            .map(|path| (source.read(&path), path))
            .collect();
        for (result, path) in read {
            match result {
                Ok(loaded) => references.extend(loaded),
                Err(error) => faults.push(error.unreadable(&path, Role::Source)),
            }
        }
        // A fault of the patterns, or what cannot be read, is why they reach nothing.
        let is_said = faults.iter().any(|fault| {
            let explains = matches!(fault.kind, FaultKind::Project(_) | FaultKind::Read(_));
            explains && !fault.is_harmless()
        });
        if references.is_empty() && !is_said {
            faults.push(Fault::new(ProjectFault::NoReference));
        }
        Walk {
            project,
            source,
            references,
            faults,
        }
    }

    /// What is wrong with the project file and the references, as far as it keeps them from being read.
    pub(crate) fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The reference files, parsed.
    pub(crate) fn parsed(&self) -> Vec<Reference<'_>> {
        self.references
            .par_iter()
            .map(|loaded| {
                let parsed = Parsed::new(loaded);
                Reference {
                    words: parsed.resource.entries.iter().map(Entry::words).collect(),
                    parsed,
                    fingerprints: std::sync::OnceLock::new(),
                }
            })
            .collect()
    }

    /// Looks at every pair of every locale beside the references of [`Walk::parsed`], on all cores; the results are in the order
    /// of locales and paths.
    pub(crate) fn pairs_with<T: Send>(
        &self,
        references: &[Reference<'_>],
        locales: &[String],
        progress: &dyn Progress,
        look: impl Fn(&View<'_, '_>) -> T + Sync,
    ) -> (Vec<T>, Vec<Fault>) {
        let by_path: HashMap<&str, &Reference<'_>> = references
            .iter()
            .map(|reference| (&*reference.parsed.file.path, reference))
            .collect();
        let faults = Mutex::new(Vec::new());
        let report = |found: Vec<Fault>| {
            if !found.is_empty() {
                // A poisoned lock means a panic elsewhere, which ends everything anyway.
                faults
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner)
                    .extend(found);
            }
        };
        let jobs: Vec<(&str, bool, Pair)> = locales
            .par_iter()
            .flat_map_iter(|locale| {
                let pairs = self.project.pairs(self.source, locale);
                report(unreadable(pairs.problems, Role::Translation));
                let absent =
                    pairs.pairs.len() > 1 && pairs.pairs.iter().all(|pair| !pair.translated);
                let of_locale = pairs.pairs.into_iter();
                of_locale.map(move |pair| (locale.as_str(), absent, pair))
            })
            .collect();
        let done = AtomicUsize::new(0);
        let results = jobs
            .par_iter()
            .filter_map(|(locale, absent, pair)| {
                let result = self.one((locale, *absent), pair, &by_path, &look, &report);
                progress.at(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
                result
            })
            .collect();
        let faults = faults
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        (results, faults)
    }

    fn one<T>(
        &self,
        (locale, absent): (&str, bool),
        pair: &Pair,
        references: &HashMap<&str, &Reference<'_>>,
        look: &impl Fn(&View<'_, '_>) -> T,
        report: &impl Fn(Vec<Fault>),
    ) -> Option<T> {
        let reference = references.get(pair.reference.as_str()).copied();
        if reference.is_none() && pair.referenced {
            // The reference could not be read; that was reported, and nothing can be counted against it.
            return None;
        }
        let loaded = if pair.translated {
            match self.source.read(&pair.translation) {
                Ok(Some(loaded)) => Some(loaded),
                Ok(None) => None,
                Err(error) => {
                    report(vec![error.unreadable(&pair.translation, Role::Translation)]);
                    return None;
                }
            }
        } else {
            None
        };
        let translation = loaded.as_ref().map(Parsed::new);
        let records = if pair.recorded {
            records_beside(self.source, &pair.translation).unwrap_or_else(|fault| {
                report(vec![*fault]);
                None
            })
        } else {
            None
        };
        Some(look(&View {
            locale,
            pair,
            absent,
            reference,
            translation: translation.as_ref(),
            records: records.as_ref(),
        }))
    }
}

/// The records beside a Fluent file; a fault where they exist but cannot be read.
pub(crate) fn records_beside(source: &Source, path: &str) -> Result<Option<Records>, Box<Fault>> {
    let path = records_path(path);
    match source.read(&path) {
        Ok(Some(loaded)) => Records::parse(&loaded.file).map(Some),
        Ok(None) => Ok(None),
        Err(error) => Err(Box::new(error.unreadable(&path, Role::Config))),
    }
}

fn unreadable(problems: Vec<(String, String)>, role: Role) -> Vec<Fault> {
    let faults = problems.into_iter().map(|(path, why)| {
        let place = Place::path(&*path, role);
        Fault::new(ReadFault::Folder { path, why }).at(place)
    });
    faults.collect()
}
