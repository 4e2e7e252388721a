//! Which translation file belongs to which reference file.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Project;
use super::config::{Config, Paths, serves};
use super::filter::for_locale;
use super::pattern::Pattern;
use crate::diagnostic::{Diagnostic, Level, Place, Role};
use crate::source::Source;

/// What the path of a file of records ends with.
const RECORDS: &str = ".review.toml";

/// The path of the records beside a Fluent file.
pub fn records_path(path: &str) -> String {
    format!("{}{RECORDS}", path.strip_suffix(".ftl").unwrap_or(path))
}

/// A translation file and the reference it translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The translation's path.
    pub translation: String,
    /// The reference's path.
    pub reference: String,
    /// Whether the translation is there.
    pub translated: bool,
    /// Whether the reference is there; where not, the translation is obsolete.
    pub referenced: bool,
    /// Whether a file of records lies beside the translation.
    pub recorded: bool,
}

/// The pairs of a locale, sorted by the translation's path, and what could not be looked into.
#[derive(Debug, Default)]
pub struct Pairs {
    /// The pairs.
    pub pairs: Vec<Pair>,
    /// Folders and names that could not be read, with what the system says.
    pub problems: Vec<(String, String)>,
}

/// The reference files, listed once for all locales.
#[derive(Debug)]
pub(super) struct References(OnceLock<BTreeMap<String, Listed>>);

#[derive(Debug, Default)]
struct Listed {
    paths: Vec<String>,
    /// Files of records, sorted.
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
    pub fn pairs(&self, source: &Source, locale: &str) -> Pairs {
        let references = self
            .references
            .0
            .get_or_init(|| self.list_references(source));
        let mut known: BTreeMap<String, Pair> = BTreeMap::new();
        let mut problems = Vec::new();
        let excluded = self.excluded(locale);
        let mut done: Vec<Pattern> = Vec::new();
        let configs = self.config.configs();
        let all = configs
            .iter()
            .filter(|config| serves(config.locales.as_deref(), locale))
            .flat_map(|config| &config.paths)
            .filter(|paths| paths.serves(locale))
            .collect::<Vec<_>>();
        for paths in all.into_iter().rev() {
            let Some(reference) = &paths.reference else {
                continue;
            };
            let l10n = for_locale(&paths.l10n, locale);
            if done.contains(&l10n) {
                continue;
            }
            let listed = list(source, &l10n);
            problems.extend(listed.problems.iter().cloned());
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
                let referenced = there.paths.binary_search(&reference).is_ok()
                    || source
                        .root()
                        .is_some_and(|root| root.join(&reference).is_file());
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
                    // A pattern may lead to a path that another pattern lists: then it is there all the same.
                    translated: source
                        .root()
                        .is_some_and(|root| root.join(&translation).is_file()),
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

    /// The folders that hold reference files, and what could not be looked into there.
    pub fn reference_problems(&self, source: &Source) -> Vec<(String, String)> {
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

    /// What is wrong with the project file, seen beside the files that are there: patterns that match nothing, and folders of
    /// translations into a language that the project does not name.
    pub fn file_findings(&self, source: &Source) -> Vec<Diagnostic> {
        let references = self
            .references
            .0
            .get_or_init(|| self.list_references(source));
        let all = self.reference_files(source);
        let mut said: Vec<String> = Vec::new();
        let mut findings = Vec::new();
        for paths in self
            .config
            .configs()
            .into_iter()
            .flat_map(|config| &config.paths)
        {
            let Some(reference) = &paths.reference else {
                continue;
            };
            let there = &references[&key(reference)].paths;
            if there.is_empty() {
                findings.push(
                    Diagnostic::new(
                        "project",
                        Level::Warn,
                        "this pattern matches nothing: there is no such Fluent file",
                    )
                    .help("correct the path, or take the entry out")
                    .at(paths.place.clone()),
                );
            }
            for locale in self.unnamed(source, paths, &all) {
                if said.contains(&locale) {
                    continue;
                }
                said.push(locale.clone());
                findings.push(
                    Diagnostic::new(
                        "project",
                        Level::Warn,
                        format!("there are translations into `{locale}`, which `locales` does not name: nothing checks or counts them"),
                    )
                    .help("add it to `locales`, or take the folder away")
                    .at(Place::path(for_locale(&paths.l10n, &locale).prefix(), Role::Translation))
                    .at(paths.place.clone()),
                );
            }
        }
        findings.dedup();
        findings
    }

    /// Folders that stand where a locale's would, hold Fluent files, and belong to no locale.
    fn unnamed(&self, source: &Source, paths: &Paths, references: &[String]) -> Vec<String> {
        let prefix = paths.l10n.prefix();
        // Only where the locale is a folder of its own: elsewhere it cannot be told what is one.
        if paths.l10n.variables().next() != Some("locale")
            || !(prefix.is_empty() || prefix.ends_with('/'))
        {
            return Vec::new();
        }
        // Only what can be a language: `target` and `tests` are no places to look into.
        let is_tag = |folder: &String| {
            let language = folder.split(['-', '_']).next().unwrap_or("");
            (2..=3).contains(&language.len())
                && folder.parse::<unic_langid::LanguageIdentifier>().is_ok()
        };
        let mut unnamed = source.folders(prefix.trim_end_matches('/'));
        unnamed.retain(|folder| is_tag(folder) && !self.locales.contains(folder));
        let matches = |folder: &String| {
            let pattern = for_locale(&paths.l10n, folder);
            list(source, &pattern).paths.iter().any(|path| {
                // The folder of the English itself is no language that somebody forgot.
                references.binary_search(path).is_err() && pattern.matches(path).is_some()
            })
        };
        unnamed.retain(matches);
        unnamed
    }

    /// All reference files, sorted.
    pub fn reference_files(&self, source: &Source) -> Vec<String> {
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
        let mut all = BTreeMap::new();
        for config in self.config.configs() {
            for reference in config
                .paths
                .iter()
                .filter_map(|paths| paths.reference.as_ref())
            {
                all.entry(key(reference)).or_insert_with(|| {
                    let mut listed = list(source, reference);
                    listed
                        .paths
                        .retain(|path| reference.matches(path).is_some());
                    listed
                });
            }
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
            .flat_map(Config::configs)
            .filter(|config| serves(config.locales.as_deref(), locale))
            .flat_map(|config| &config.paths)
            .filter(|paths| paths.serves(locale))
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

fn list(source: &Source, pattern: &Pattern) -> Listed {
    let prefix = pattern.prefix();
    let folder = prefix.rsplit_once('/').map_or("", |(folder, _)| folder);
    let listing = source.list(folder);
    let mut listed = Listed {
        problems: listing.problems,
        ..Listed::default()
    };
    for path in listing.paths {
        if path.ends_with(RECORDS) {
            listed.records.push(path);
        } else if path.starts_with(prefix) && path.ends_with(".ftl") {
            listed.paths.push(path);
        }
    }
    listed
}

impl Project {
    /// The path where the translation of a reference file lies or belongs, by the patterns alone; nothing is read.
    pub fn translation_path(&self, reference: &str, locale: &str) -> Option<String> {
        let configs = self.config.configs();
        let mut all = configs
            .iter()
            .filter(|config| serves(config.locales.as_deref(), locale))
            .flat_map(|config| &config.paths)
            .filter(|paths| paths.serves(locale));
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
    }
}
