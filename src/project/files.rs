//! Which translation file belongs to which reference file.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Project;
use super::config::{Config, Paths, serves};
use super::filter::for_locale;
use super::pattern::Pattern;
use crate::diagnostic::{Fault, Place, ProjectFault, Role};
use crate::source::Source;

/// What the path of a records file ends with.
const RECORDS: &str = ".review.toml";

/// The path of the records beside a Fluent file.
pub(crate) fn records_path(path: &str) -> String {
    format!("{}{RECORDS}", path.strip_suffix(".ftl").unwrap_or(path))
}

/// A translation file and the reference it translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The translation's path.
    pub translation: String,
    /// The reference's path.
    pub reference: String,
    /// Whether the translation exists.
    pub translated: bool,
    /// Whether the reference exists; if not, the translation is obsolete.
    pub referenced: bool,
    /// Whether a records file lies beside the translation.
    pub recorded: bool,
}

/// The pairs of a locale, sorted by the translation's path, and what could not be read.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    /// The pairs.
    pub pairs: Vec<Pair>,
    /// Folders and names that could not be read, each with the reason.
    pub problems: Vec<(String, String)>,
}

/// The reference files, listed once for all locales.
#[derive(Debug)]
pub(super) struct References(OnceLock<BTreeMap<String, Listed>>);

#[derive(Debug, Default)]
struct Listed {
    paths: Vec<String>,
    /// Records files, sorted.
    records: Vec<String>,
    problems: Vec<(String, String)>,
}

impl References {
    pub(super) fn new() -> Self {
        References(OnceLock::new())
    }
}

impl Project {
    /// Which files a locale has and should have. Later `[[paths]]` win over earlier ones; only Fluent files count.
    pub(crate) fn pairs(&self, source: &Source, locale: &str) -> Pairs {
        let references = self
            .references
            .0
            .get_or_init(|| self.list_references(source));
        let mut known: BTreeMap<String, Pair> = BTreeMap::new();
        let mut problems = Vec::new();
        let excluded = self.excluded(locale);
        let mut done: Vec<Pattern> = Vec::new();
        let all: Vec<&Paths> = self.config.paths_for(locale).collect();
        let patterns: Vec<Pattern> = all
            .iter()
            .map(|paths| for_locale(&paths.l10n, locale))
            .collect();
        let listings = Listings::of(source, patterns.iter());
        problems.extend(listings.problems().cloned());
        for (paths, l10n) in all.into_iter().zip(patterns).rev() {
            let Some(reference) = &paths.reference else {
                continue;
            };
            if done.contains(&l10n) {
                continue;
            }
            let listed = listings.list(&l10n);
            let there = &references[&key(reference)];
            let recorded = |path: &str| {
                let records = crate::project::records_path(path);
                listed.records.binary_search(&records).is_ok()
            };
            for path in listed.paths.iter().cloned() {
                let Some(captures) = l10n.matches(&path) else {
                    continue;
                };
                if known.contains_key(&path) || matches_any(&excluded, &path) {
                    continue;
                }
                let reference = reference.fill(&captures);
                let referenced =
                    there.paths.binary_search(&reference).is_ok() || source.has(&reference);
                let pair = Pair {
                    translation: path.clone(),
                    reference,
                    translated: true,
                    recorded: recorded(&path),
                    referenced,
                };
                known.insert(path, pair);
            }
            for path in &there.paths {
                let Some(captures) = reference.matches(path) else {
                    continue;
                };
                let translation = l10n.fill(&captures);
                if known.contains_key(&translation) || matches_any(&excluded, path) {
                    continue;
                }
                let pair = Pair {
                    reference: path.clone(),
                    referenced: true,
                    recorded: recorded(&translation),
                    // A pattern may lead to a path that another pattern lists: then it exists all the same.
                    translated: source.has(&translation),
                    translation: translation.clone(),
                };
                known.insert(translation, pair);
            }
            done.push(l10n);
        }
        Pairs {
            pairs: known.into_values().collect(),
            problems,
        }
    }

    /// The reference files of all locales, each as a translation of itself: English has records, too.
    #[cfg(feature = "exchange")]
    pub(crate) fn sources(&self, source: &Source) -> Pairs {
        let references = self
            .references
            .0
            .get_or_init(|| self.list_references(source));
        let mut pairs: Vec<Pair> = references
            .values()
            .flat_map(|listed| &listed.paths)
            .map(|path| Pair {
                translation: path.clone(),
                reference: path.clone(),
                translated: true,
                referenced: true,
                recorded: source.has(&records_path(path)),
            })
            .collect();
        pairs.sort_by(|a, b| a.reference.cmp(&b.reference));
        pairs.dedup();
        Pairs {
            pairs,
            problems: self.reference_problems(source),
        }
    }

    /// What could not be read where reference files lie, each with the reason.
    pub(crate) fn reference_problems(&self, source: &Source) -> Vec<(String, String)> {
        let references = self
            .references
            .0
            .get_or_init(|| self.list_references(source));
        let mut all: Vec<_> = references
            .values()
            .flat_map(|listed| listed.problems.iter().cloned())
            .collect();
        all.sort();
        all.dedup();
        all
    }

    /// What is wrong with the project file, given the files that exist: patterns that match nothing, and folders of
    /// translations into a language that the project does not name.
    pub(crate) fn file_faults(&self, source: &Source) -> Vec<Fault> {
        let references = self
            .references
            .0
            .get_or_init(|| self.list_references(source));
        let mut faults = Vec::new();
        let mut by_prefix: BTreeMap<&str, Vec<&Paths>> = BTreeMap::new();
        let configs = self.config.configs();
        for paths in configs.iter().flat_map(|config| &config.paths) {
            let Some(reference) = &paths.reference else {
                continue;
            };
            if references[&key(reference)].paths.is_empty() {
                faults.push(Fault::new(ProjectFault::MatchesNothing).at(paths.place.clone()));
            }
            let prefix = paths.l10n.prefix();
            // Only where the locale is a folder of its own: elsewhere nothing tells what is one.
            if paths.l10n.variables().next() == Some("locale")
                && (prefix.is_empty() || prefix.ends_with('/'))
            {
                by_prefix.entry(prefix).or_default().push(paths);
            }
        }
        let english = self.reference_files(source);
        for (prefix, paths) in by_prefix {
            for locale in self.unnamed(source, prefix, &paths, &english) {
                let folder = Place::path(format!("{prefix}{locale}/"), Role::Translation);
                let fault = Fault::new(ProjectFault::UnnamedLocale(locale));
                faults.push(fault.at(folder).at(paths[0].place.clone()));
            }
        }
        faults
    }

    /// Folders that stand where a locale's would, hold Fluent files, and belong to no locale.
    fn unnamed(
        &self,
        source: &Source,
        prefix: &str,
        paths: &[&Paths],
        english: &[String],
    ) -> Vec<String> {
        // Only names that can be a language: `target` and `tests` are not searched.
        let is_tag = |folder: &String| {
            let language = folder.split(['-', '_']).next().unwrap_or("");
            (2..=3).contains(&language.len())
                && folder.parse::<unic_langid::LanguageIdentifier>().is_ok()
        };
        let mut unnamed = source.folders(prefix.trim_end_matches('/'));
        unnamed.retain(|folder| is_tag(folder) && !self.locales.contains(folder));
        unnamed.retain(|folder| {
            let patterns: Vec<Pattern> = paths
                .iter()
                .map(|paths| for_locale(&paths.l10n, folder))
                .collect();
            let there = source.list(&format!("{prefix}{folder}")).paths;
            // The folder of the English itself is not a forgotten language.
            there
                .iter()
                .filter(|path| path.ends_with(".ftl") && english.binary_search(path).is_err())
                .any(|path| {
                    patterns
                        .iter()
                        .any(|pattern| pattern.matches(path).is_some())
                })
        });
        unnamed
    }

    /// All reference files, sorted.
    pub(crate) fn reference_files(&self, source: &Source) -> Vec<String> {
        let references = self
            .references
            .0
            .get_or_init(|| self.list_references(source));
        let mut all: Vec<String> = references
            .values()
            .flat_map(|listed| listed.paths.iter().cloned())
            .collect();
        all.sort();
        all.dedup();
        all
    }

    fn list_references(&self, source: &Source) -> BTreeMap<String, Listed> {
        let configs = self.config.configs();
        let patterns: Vec<&Pattern> = configs
            .iter()
            .flat_map(|config| &config.paths)
            .filter_map(|paths| paths.reference.as_ref())
            .collect();
        let listings = Listings::of(source, patterns.iter().copied());
        let mut all = BTreeMap::new();
        for reference in patterns {
            all.entry(key(reference)).or_insert_with(|| {
                let mut listed = listings.list(reference);
                listed
                    .paths
                    .retain(|path| reference.matches(path).is_some());
                // Each carries all problems; callers remove the duplicates.
                listed.problems = listings.problems().cloned().collect();
                listed
            });
        }
        all
    }

    /// The patterns of excluded project files; one that is included as well is not excluded.
    fn excluded(&self, locale: &str) -> Vec<Pattern> {
        let configs = self.config.configs();
        let included: Vec<&str> = configs.iter().map(|config| config.path.as_str()).collect();
        configs
            .iter()
            .flat_map(|config| &config.excludes)
            .filter(|exclude| !included.contains(&exclude.path.as_str()))
            .flat_map(|exclude| exclude.paths_for(locale))
            .flat_map(|paths: &Paths| {
                paths
                    .reference
                    .iter()
                    .cloned()
                    .chain([for_locale(&paths.l10n, locale)])
            })
            .collect()
    }
}

fn key(pattern: &Pattern) -> String {
    format!("{pattern:?}")
}

fn matches_any(patterns: &[Pattern], path: &str) -> bool {
    patterns
        .iter()
        .any(|pattern| pattern.matches(path).is_some())
}

/// Listings of folders, each folder read once however many patterns begin there.
struct Listings {
    folders: BTreeMap<String, crate::source::Listing>,
}

impl Listings {
    /// Lists the folders in which these patterns begin; one inside another is listed with that one.
    fn of<'p>(source: &Source, patterns: impl Iterator<Item = &'p Pattern>) -> Listings {
        let mut folders: Vec<&str> = patterns.map(folder).collect();
        folders.sort_unstable();
        folders.dedup();
        let mut roots: Vec<&str> = Vec::new();
        for folder in folders {
            if !roots.iter().any(|root| is_in(folder, root)) {
                roots.push(folder);
            }
        }
        Listings {
            folders: roots
                .into_iter()
                .map(|root| (root.to_owned(), source.list(root)))
                .collect(),
        }
    }

    fn problems(&self) -> impl Iterator<Item = &(String, String)> {
        self.folders.values().flat_map(|listing| &listing.problems)
    }

    /// The Fluent files and records files where a pattern begins.
    fn list(&self, pattern: &Pattern) -> Listed {
        let (prefix, folder) = (pattern.prefix(), folder(pattern));
        let mut listed = Listed::default();
        let there = self.folders.iter().find(|(root, _)| is_in(folder, root));
        for path in there.into_iter().flat_map(|(_, listing)| &listing.paths) {
            if path.ends_with(RECORDS) {
                if path.starts_with(folder) {
                    listed.records.push(path.clone());
                }
            } else if path.starts_with(prefix) && path.ends_with(".ftl") {
                listed.paths.push(path.clone());
            }
        }
        listed
    }
}

impl Project {
    /// The path where the translation of a reference file lies or belongs, by the patterns alone; nothing is read.
    pub(crate) fn translation_path(&self, reference: &str, locale: &str) -> Option<String> {
        let mut all = self.config.paths_for(locale);
        // Later entries win.
        all.rfind(|paths| {
            paths
                .reference
                .as_ref()
                .is_some_and(|pattern| pattern.matches(reference).is_some())
        })
        .and_then(|paths| {
            let captures = paths.reference.as_ref()?.matches(reference)?;
            Some(for_locale(&paths.l10n, locale).fill(&captures))
        })
        // English is not its own translation.
        .filter(|path| path != reference || locale == "en")
    }
}

impl Project {
    /// The reference file that a path would be the translation of in a locale, by the patterns alone: neither file need exist.
    #[cfg(feature = "cli")]
    pub(crate) fn reference_of(&self, path: &str, locale: &str) -> Option<String> {
        let mut all = self.config.paths_for(locale);
        all.rfind(|paths| for_locale(&paths.l10n, locale).matches(path).is_some())
            .and_then(|paths| {
                let l10n = for_locale(&paths.l10n, locale);
                Some(paths.reference.as_ref()?.fill(&l10n.matches(path)?))
            })
    }

    /// Whether a path is that of a reference file, by the patterns alone.
    #[cfg(feature = "cli")]
    pub(crate) fn is_reference(&self, path: &str) -> bool {
        let configs = self.config.configs();
        let mut references = configs
            .iter()
            .flat_map(|config| &config.paths)
            .filter_map(|paths| paths.reference.as_ref());
        references.any(|reference| reference.matches(path).is_some())
    }
}

/// The entries that would take one file for the translation into several languages, or the reference for a translation of itself.
pub(super) fn shared_by_locales(config: &Config, locales: &[String]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for config in config.configs() {
        for paths in &config.paths {
            if paths.l10n.names_locale() {
                continue;
            }
            let served = locales
                .iter()
                .filter(|locale| serves(config.locales.as_deref(), locale) && paths.serves(locale))
                .count();
            let itself = paths.reference.as_ref() == Some(&paths.l10n);
            if served > 1 || itself {
                faults.push(Fault::new(ProjectFault::SamePath).at(paths.l10n_place.clone()));
            }
        }
    }
    faults
}

/// The folder in which a pattern begins.
fn folder(pattern: &Pattern) -> &str {
    pattern
        .prefix()
        .rsplit_once('/')
        .map_or("", |(folder, _)| folder)
}

fn is_in(folder: &str, root: &str) -> bool {
    root.is_empty()
        || folder
            .strip_prefix(root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
