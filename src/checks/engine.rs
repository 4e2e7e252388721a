//! Running the checks over a project.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use super::context::{
    English, EntryContext, FileContext, Findings, LibraryContext, ProjectContext, unit_and_topic,
};
use super::one_fault::drop_repeats;
use super::tally::Tallies;
use super::terms::Terms;
use super::{ALL, Check, Runner, Scope, Severities, faults, language_file};
use crate::coverage::{Progress, Reference, Walk, records_beside};
use crate::diagnostic::{Diagnostic, Role, Severity};
use crate::error::Result;
use crate::language;
use crate::library::{GLOSSARY, Library, OBSERVANCES, TEMPLATES_META, TOPICS_FOLDER};
use crate::profile::Profiles;
use crate::project::{Pair, Project};
use crate::review::Date;
use crate::source::Source;

/// What to check, and how.
///
/// ```
/// use beatbook::checks::{Checked, Run, Setting, Severities};
/// use beatbook::coverage::NoProgress;
/// use beatbook::{Project, Severity, Source};
///
/// let source = Source::memory([
///     ("l10n.toml", "locales = [\"ko\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n"),
///     ("en/a.ftl", "lock = Lock your door.\n"),
///     ("ko/a.ftl", "# nothing yet\n"),
/// ]);
/// let project = Project::load(&source, "l10n.toml")?;
/// let setting = Setting { code: "missing".to_owned(), level: Severity::Warn };
/// let severities = Severities::new(&project, &[setting])?;
/// let run = Run {
///     project: &project,
///     source: &source,
///     library: None,
///     locales: project.locales(),
///     whole: true,
///     today: "2026-11-22".parse()?,
///     severities: &severities,
///     only: None,
/// };
/// let checked: Checked = run.checks(&NoProgress)?;
/// assert_eq!(checked.findings[0].message.as_deref(), Some("lock"));
/// assert_eq!((checked.count(Severity::Warn), checked.count(Severity::Deny)), (1, 0));
/// # Ok::<(), beatbook::Error>(())
/// ```
pub struct Run<'r> {
    /// The project.
    pub project: &'r Project,
    /// Its files.
    pub source: &'r Source,
    /// The library, if the project is one: then policy checks apply.
    pub library: Option<&'r Library>,
    /// The locales to check.
    pub locales: &'r [String],
    /// Whether these are all of the project's locales: exceptions that match nothing are reported only then.
    pub whole: bool,
    /// The day that counts as today.
    pub today: Date,
    /// The levels in force.
    pub severities: &'r Severities,
    /// The checks to run; all by default.
    pub only: Option<&'static Check>,
}

/// Checks whose findings in the English make every translation wrong too, however good it is: where only some languages are
/// asked for, no other findings in the English are reported.
pub(super) const SOURCE_FAULTS_IN_TRANSLATIONS: [&str; 6] = [
    "duplicate",
    "empty",
    "references",
    "syntax",
    "unreadable",
    "withdrawn",
];

/// What was found.
#[derive(Debug, Default)]
pub struct Checked {
    /// The findings, sorted by place.
    pub findings: Vec<Diagnostic>,
}

impl Checked {
    /// How many findings have this level.
    pub fn count(&self, level: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.level == level)
            .count()
    }
}

impl Run<'_> {
    /// Runs the checks, on all cores.
    ///
    /// # Errors
    /// None at present: every problem becomes a finding.
    pub fn checks(&self, progress: &dyn Progress) -> Result<Checked> {
        let walk = Walk::read(self.project, self.source);
        let references = walk.parsed();
        let precinct = self.library.and_then(Library::precinct);
        let own = precinct
            .and_then(|precinct| precinct.project())
            .map(|project| (project, Walk::read(project, self.source)));
        let own_references = own
            .as_ref()
            .map(|(_, walk)| walk.parsed())
            .unwrap_or_default();
        let mut findings = faults::findings(walk.faults());
        if let Some((_, walk)) = &own {
            findings.extend(faults::findings(walk.faults()));
        }
        if let Some(library) = self.library {
            findings.extend(library.problems());
        }
        let english: Vec<&Reference<'_>> = references.iter().chain(&own_references).collect();
        let metadata = self
            .library
            .map(|library| Metadata::read(library, library.topic_ids(), &mut findings));
        let terms = metadata.as_ref().map(Metadata::terms).unwrap_or_default();
        let cx = self.library_context(metadata.as_ref(), &terms, english.iter().copied());
        let profiles = self.profiles();
        if self.library.is_some() {
            findings.extend(profiles.faults().map(language_file::finding));
        }
        let mut tallies = Tallies::default();
        self.check_project(&english, &mut findings, &mut tallies);
        if let Some(cx) = &cx {
            self.check_library(cx, &mut findings, &mut tallies);
            let english = (english.as_slice(), &*profiles);
            self.check_english(english, cx, &mut findings, &mut tallies);
        }
        let first = (self.project, &walk, references.as_slice());
        let second = own
            .as_ref()
            .map(|(project, walk)| (*project, walk, own_references.as_slice()));
        for (project, walk, references) in std::iter::once(first).chain(second) {
            // A precinct publishes in languages of its own choice.
            let locales: Vec<String> = self
                .locales
                .iter()
                .filter(|locale| project.locales().contains(locale))
                .cloned()
                .collect();
            let languages: BTreeMap<&str, LanguageIdentifier> = locales
                .iter()
                .filter_map(|tag| Some((tag.as_str(), tag.parse().ok()?)))
                .collect();
            let (found, faults) = walk.pairs_with(references, &locales, progress, |view| {
                let (mut found, mut tallied) = (Vec::new(), Tallies::default());
                let (unit, topic) = unit_and_topic(cx.as_ref(), &view.pair.reference);
                let file = FileContext {
                    locale: view.locale,
                    language: languages.get(view.locale),
                    profiles: &profiles,
                    profile: languages
                        .get(view.locale)
                        .and_then(|locale| profiles.get(locale)),
                    project,
                    pair: view.pair,
                    absent: view.absent,
                    reference: view.reference,
                    target: view.translation,
                    records: view.records,
                    library: cx.as_ref(),
                    is_source: false,
                    unit,
                    topic,
                    seen: OnceCell::new(),
                };
                self.check_file(&file, None, &mut found, &mut tallied);
                (found, tallied)
            });
            for (found, tallied) in found {
                findings.extend(found);
                tallies.extend(tallied);
            }
            findings.extend(faults::findings(&faults));
        }
        findings.extend(reference_syntax(&references, self.library.is_some()));
        findings.extend(tallies.findings());
        if !self.whole {
            let source = language::SOURCE.to_string();
            findings.retain(|finding| self.concerns(finding, &source));
        }
        let mut findings = self.severities.apply(
            findings,
            &self.project.settings.suppressions,
            self.today,
            self.whole,
        );
        drop_repeats(&mut findings);
        Diagnostic::sort(&mut findings);
        findings.dedup();
        Ok(Checked { findings })
    }

    /// What checks are told of the library, with these of its English files; `None` where there is no library.
    pub(super) fn library_context<'c>(
        &self,
        metadata: Option<&'c Metadata>,
        terms: &'c Terms<'c>,
        english: impl IntoIterator<Item = &'c Reference<'c>>,
    ) -> Option<LibraryContext<'c>>
    where
        Self: 'c,
    {
        let (library, metadata) = self.library.zip(metadata)?;
        Some(LibraryContext {
            library,
            today: self.today,
            glossary: &metadata.glossary,
            topics: &metadata.topics,
            observances: &metadata.observances,
            templates: &metadata.templates,
            english: English::new(library, english),
            terms,
        })
    }

    /// What is known of languages: by the library, where it is one.
    pub(super) fn profiles(&self) -> Arc<Profiles> {
        let library = self.library.map(|library| library.profiles().clone());
        library.unwrap_or_else(Profiles::embedded)
    }

    fn checks_of(&self) -> impl Iterator<Item = &'static Check> {
        let only = self.only.map(|check| check.code);
        let library = self.library.is_some();
        ALL.iter().copied().filter(move |check| {
            // What is off by default costs nothing until it is switched on.
            let is_on = check.level != Severity::Allow
                || self.severities.level(check.code, check.level) != Severity::Allow;
            is_on
                && only.is_none_or(|only| check.code == only)
                && (library || check.scope == Scope::Project)
        })
    }

    /// Whether a finding concerns the locales that were asked for, or what they rest on. They all rest on what has no locale,
    /// such as a number in contacts.toml.
    fn concerns(&self, finding: &Diagnostic, source: &str) -> bool {
        match &finding.locale {
            None => true,
            Some(tag) if self.locales.contains(tag) => true,
            Some(tag) => tag == source && SOURCE_FAULTS_IN_TRANSLATIONS.contains(&finding.code),
        }
    }

    fn check_project(
        &self,
        references: &[&Reference<'_>],
        list: &mut Vec<Diagnostic>,
        tallies: &mut Tallies,
    ) {
        let cx = ProjectContext {
            project: self.project,
            source: self.source,
            references,
        };
        for check in self.checks_of() {
            if let Runner::Project(run) = check.runner {
                let mut findings = Findings {
                    check,
                    list,
                    tallies,
                };
                run(&cx, &mut findings);
            }
        }
    }

    fn check_library(
        &self,
        cx: &LibraryContext<'_>,
        list: &mut Vec<Diagnostic>,
        tallies: &mut Tallies,
    ) {
        for check in self.checks_of() {
            if let Runner::Library(run) = check.runner {
                let mut findings = Findings {
                    check,
                    list,
                    tallies,
                };
                run(cx, &mut findings);
            }
        }
    }

    /// The English files are checked as texts too, on their own.
    fn check_english(
        &self,
        (references, profiles): (&[&Reference<'_>], &Profiles),
        cx: &LibraryContext<'_>,
        list: &mut Vec<Diagnostic>,
        tallies: &mut Tallies,
    ) {
        let english = language::SOURCE;
        let tag = english.to_string();
        let check = |reference: &&Reference<'_>| {
            let (mut list, mut tallied) = (Vec::new(), Tallies::default());
            let path = reference.parsed.file.path.to_string();
            let records = records_beside(self.source, &path).unwrap_or_else(|fault| {
                list.push(faults::finding(&fault));
                None
            });
            let pair = Pair {
                translation: path.clone(),
                reference: path,
                translated: true,
                referenced: true,
                recorded: records.is_some(),
            };
            let (unit, topic) = unit_and_topic(Some(cx), &pair.reference);
            let file = FileContext {
                locale: &tag,
                language: Some(&english),
                profiles,
                profile: profiles.source(),
                project: self.project,
                pair: &pair,
                absent: false,
                reference: Some(reference),
                target: Some(&reference.parsed),
                records: records.as_ref(),
                library: Some(cx),
                is_source: true,
                unit,
                topic,
                seen: OnceCell::new(),
            };
            self.check_file(&file, None, &mut list, &mut tallied);
            (list, tallied)
        };
        let found: Vec<(Vec<Diagnostic>, Tallies)> = references.par_iter().map(check).collect();
        for (found, tallied) in found {
            list.extend(found);
            tallies.extend(tallied);
        }
    }

    /// Runs the checks over a file. Where `only` some of its entries are asked for, checks of single entries look at no others.
    pub(super) fn check_file(
        &self,
        file: &FileContext<'_, '_>,
        only: Option<&BTreeSet<&str>>,
        list: &mut Vec<Diagnostic>,
        tallies: &mut Tallies,
    ) {
        // Paired with their English once for all checks.
        let entries = file.entries();
        let entries: Vec<EntryContext<'_, '_>> = entries
            .filter(|entry| only.is_none_or(|only| only.contains(entry.target.id)))
            .collect();
        for check in self.checks_of() {
            let mut findings = Findings {
                check,
                list,
                tallies,
            };
            match check.runner {
                Runner::File(run) => run(file, &mut findings),
                Runner::Entry(run) => entries.iter().for_each(|entry| run(entry, &mut findings)),
                Runner::WhileReading | Runner::Project(_) | Runner::Library(_) => {}
            }
        }
    }
}

/// Syntax findings in references, once rather than once per locale. A library reports them when it checks its English as text.
fn reference_syntax(references: &[Reference<'_>], with_texts: bool) -> Vec<Diagnostic> {
    if with_texts {
        return Vec::new();
    }
    references
        .iter()
        .flat_map(|reference| super::syntax::of(&reference.parsed, crate::diagnostic::Role::Source))
        .collect()
}

/// The metadata of a library; what cannot be read is a finding, and the rest is used.
#[derive(Default)]
pub(super) struct Metadata {
    pub(super) glossary: crate::library::Glossary,
    pub(super) observances: crate::library::Observances,
    pub(super) topics: BTreeMap<String, crate::library::TopicMeta>,
    pub(super) templates: BTreeMap<String, crate::library::TemplateMeta>,
}

impl Metadata {
    /// The terms of the glossary, prepared for finding them in texts.
    pub(super) fn terms(&self) -> Terms<'_> {
        Terms::new(&self.glossary)
    }

    /// All of it, but of topics only that of these.
    pub(super) fn read(
        library: &Library,
        topics: Vec<String>,
        findings: &mut Vec<Diagnostic>,
    ) -> Metadata {
        // Without the metadata its rules are not applied, so a failure to read it is reported.
        fn keep<T: Default>(result: Result<T>, path: &str, findings: &mut Vec<Diagnostic>) -> T {
            result.unwrap_or_else(|error| {
                findings.extend(faults::findings(&error.faults_of(path, Role::Config)));
                T::default()
            })
        }
        let mut metadata = Metadata {
            glossary: keep(library.glossary(), GLOSSARY, findings),
            observances: keep(library.observances(), OBSERVANCES, findings),
            templates: keep(library.template_meta(), TEMPLATES_META, findings),
            ..Metadata::default()
        };
        let read = |id: String| (library.topic_meta(&id), id);
        let metas: Vec<_> = topics.into_par_iter().map(read).collect();
        for (meta, id) in metas {
            let path = format!("{TOPICS_FOLDER}{id}.toml");
            if let Some(meta) = keep(meta, &path, findings) {
                metadata.topics.insert(id, meta);
            }
        }
        metadata
    }
}
