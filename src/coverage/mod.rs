//! What each language is missing: figures like for like with Mozilla's compare-locales, and what only records can tell.
//!
//! `docs/coverage.md` says what each figure counts and where this differs from compare-locales on purpose.
//!
//! ```
//! use beatbook::coverage::{Changes, Coverage, FileCoverage, Figures, LocaleCoverage, Percent, Presence, Progress};
//! use beatbook::coverage::{EntryName, LocaleChange};
//! use beatbook::{Project, Source};
//!
//! /// Prints how far it has come.
//! struct Printed;
//! impl Progress for Printed {
//!     fn at(&self, done: usize, total: usize) {
//!         println!("{done} of {total}");
//!     }
//! }
//!
//! let source = Source::memory([
//!     ("l10n.toml", "locales = [\"ko\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n"),
//!     ("en/a.ftl", "lock = Lock your door.\nlight = Leave a light on.\n"),
//!     ("ko/a.ftl", "lock = 문을 잠그세요.\n"),
//! ]);
//! let project = Project::load(&source, "l10n.toml")?;
//! let coverage = Coverage::of(&project, &source, project.locales(), &Printed);
//! let korean: &LocaleCoverage = &coverage.locales["ko"];
//! assert_eq!(korean.present, Percent::of(1, 2));
//! assert_eq!((korean.present.value(), korean.present.to_string().as_str()), (50.0, "50.0"));
//! let figures: &Figures = &korean.figures;
//! assert_eq!((figures.missing, figures.words_left()), (1, 4));
//! let file: &FileCoverage = &korean.files[0];
//! assert_eq!((file.file, file.missing.as_slice()), (Presence::Both, &["light".to_owned()][..]));
//! assert_eq!(file.figures.present(), korean.present, "it is the only file");
//!
//! // Figures are only right if everything could be read.
//! assert!(coverage.is_whole() && coverage.problems().is_empty());
//!
//! // Only the command line compares with an earlier revision; what it found is here.
//! let newly_missing = |changes: &Changes| -> Vec<EntryName> {
//!     changes.locales.values().flat_map(|locale: &LocaleChange| locale.newly_missing.clone()).collect()
//! };
//! assert!(coverage.since.as_ref().map(newly_missing).is_none());
//! # Ok::<(), beatbook::Error>(())
//! ```

#[cfg_attr(not(feature = "cli"), allow(dead_code))] // only the command line compares
mod change;
mod count;
mod percent;
mod walk;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::{Fault, FaultKind, Role};
use crate::ftl;
use crate::library::Library;
use crate::project::Project;
use crate::review::Date;
use crate::source::Source;

pub use change::{Changes, EntryName, LocaleChange};
pub use percent::Percent;
use walk::View;
pub use walk::{NoProgress, Progress};
pub(crate) use walk::{Parsed, Reference, Walk, records_beside};

/// What each language is missing, in figures; `docs/coverage.md` says what each counts.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Coverage {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    pub version: u32,
    /// The path of the project file.
    pub project: String,
    /// By the tag of the locale, as the project file writes it.
    pub locales: BTreeMap<String, LocaleCoverage>,
    /// What has changed since a revision; only with `--since`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Changes"))]
    pub since: Option<Changes>,
    /// What could not be read, and what is wrong with project files.
    #[serde(skip)]
    pub(crate) faults: Vec<Fault>,
}

/// The figures of a file or of a locale. `_w` counts words of the reference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Figures {
    /// How many entries are missing.
    pub missing: usize,
    /// How many words the missing entries have in the reference.
    pub missing_w: usize,
    /// How many entries the reference does not have.
    pub obsolete: usize,
    /// How many entries differ from the reference.
    pub changed: usize,
    /// How many words the changed entries have in the reference.
    pub changed_w: usize,
    /// How many entries are equal to the reference.
    pub unchanged: usize,
    /// How many words the unchanged entries have.
    pub unchanged_w: usize,
    /// How many missing entries a filter of the project file makes a warning; they do not count as missing.
    pub report: usize,
    /// How many errors there are: text that does not parse, duplicates, values and attributes that do not agree.
    pub errors: usize,
    /// How many warnings there are: references that do not agree, duplicates, replacement characters.
    pub warnings: usize,
    /// How many translations are of an English that has changed since, by the records.
    pub stale: usize,
    /// How many translations no named person has reviewed since they changed: in a library all without such a record, elsewhere
    /// only those in files that have records.
    pub unreviewed: usize,
    /// How many translations a named person has reviewed as they are now.
    #[serde(skip)]
    pub reviewed: usize,
    /// How many words the stale translations have in the reference.
    #[serde(skip)]
    pub stale_w: usize,
}

/// The coverage of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LocaleCoverage {
    /// int(100 × changed / (changed + unchanged + report + missing)), as in compare-locales; 0 if there are none.
    pub percent: usize,
    /// The percentage that is present, changed or not, in tenths, rounded down: the figure that people read and that
    /// `--fail-under` is compared with.
    pub present: Percent,
    /// Whether the locale has none of the several files that it should have; then its files need no list.
    #[serde(skip)]
    pub absent: bool,
    /// The figures.
    #[serde(flatten)]
    pub figures: Figures,
    /// The files that lack something or have something extra, by path.
    pub files: Vec<FileCoverage>,
    /// The files that lack nothing and have nothing extra, by path.
    #[serde(skip)]
    pub(crate) whole: Vec<FileCoverage>,
}

/// The coverage of one translation file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FileCoverage {
    /// The translation's path.
    pub path: String,
    /// Missing ids, in the order of the reference.
    pub missing: Vec<String>,
    /// Ids that the reference does not have, in the order of the file.
    pub obsolete: Vec<String>,
    /// Ids that are there but lost in text that does not parse; left out where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lost: Vec<String>,
    /// Whether the whole file is missing, or is not in the reference; left out where it is on both sides.
    #[serde(skip_serializing_if = "Presence::is_both")]
    pub file: Presence,
    /// The file's figures.
    #[serde(skip)]
    pub figures: Figures,
    /// Where the first of its gaps are.
    #[serde(skip)]
    pub(crate) gaps: Vec<Gap>,
}

/// A text that is missing or stale, and where to go to mend that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    /// The id; a term's with its `-`.
    pub(crate) id: String,
    /// Whether there is a translation, of an earlier English.
    pub(crate) is_stale: bool,
    /// The translation's file, or where there is no translation the English one.
    pub(crate) path: String,
    /// From 1.
    pub(crate) line: usize,
}

/// Whether a file is on both sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Presence {
    /// On both.
    #[default]
    Both,
    /// The translation is missing.
    Missing,
    /// The reference is missing.
    Obsolete,
}

impl Presence {
    #[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
    fn is_both(&self) -> bool {
        *self == Presence::Both
    }
}

impl Figures {
    /// Entries that count toward the percentage.
    pub(crate) fn total(&self) -> usize {
        self.changed + self.unchanged + self.report + self.missing
    }

    /// The words of the reference that wait for a translator: those of what is missing and of what is stale.
    pub fn words_left(&self) -> usize {
        self.missing_w + self.stale_w
    }

    /// The percentage of entries that are present, changed or not.
    pub fn present(&self) -> Percent {
        Percent::of(self.changed + self.unchanged, self.total())
    }

    pub(crate) fn add(&mut self, other: &Figures) {
        let pairs = [
            (&mut self.missing, other.missing),
            (&mut self.missing_w, other.missing_w),
            (&mut self.obsolete, other.obsolete),
            (&mut self.changed, other.changed),
            (&mut self.changed_w, other.changed_w),
            (&mut self.unchanged, other.unchanged),
            (&mut self.unchanged_w, other.unchanged_w),
            (&mut self.report, other.report),
            (&mut self.errors, other.errors),
            (&mut self.warnings, other.warnings),
            (&mut self.stale, other.stale),
            (&mut self.unreviewed, other.unreviewed),
            (&mut self.reviewed, other.reviewed),
            (&mut self.stale_w, other.stale_w),
        ];
        for (sum, more) in pairs {
            *sum += more;
        }
    }
}

impl Coverage {
    /// Counts the locales of a project. Files are read and compared on all cores; each reference is parsed once.
    ///
    /// Nobody counts as a reviewer here; [`Coverage::of_library`] knows the library's.
    pub fn of(
        project: &Project,
        source: &Source,
        locales: &[String],
        progress: &dyn Progress,
    ) -> Coverage {
        let any_day = Date {
            year: 9999,
            month: 12,
            day: 31,
        };
        Coverage::with_reviewers(project, source, locales, (None, any_day), progress)
    }

    /// Counts the locales of a library, English left out: a record counts where one of the library's reviewers made it, on this
    /// day or before.
    ///
    /// ```
    /// use beatbook::Library;
    /// use beatbook::coverage::{Coverage, NoProgress};
    ///
    /// let library = Library::embedded()?;
    /// let korean = ["ko".to_owned()];
    /// let coverage = Coverage::of_library(&library, &korean, "2026-11-22".parse()?, &NoProgress);
    /// let figures = &coverage.locales["ko"].figures;
    /// assert_eq!((figures.missing, figures.reviewed), (0, 0), "all is translated, and nobody has reviewed it");
    /// # Ok::<(), beatbook::Error>(())
    /// ```
    pub fn of_library(
        library: &Library,
        locales: &[String],
        today: Date,
        progress: &dyn Progress,
    ) -> Coverage {
        let (project, source) = (library.project(), library.source());
        Coverage::with_reviewers(project, source, locales, (Some(library), today), progress)
    }

    /// As [`Coverage::of`]; a record counts where one of the library's reviewers made it, on this day or before.
    pub(crate) fn with_reviewers(
        project: &Project,
        source: &Source,
        locales: &[String],
        (library, today): (Option<&Library>, Date),
        progress: &dyn Progress,
    ) -> Coverage {
        let walk = Walk::read(project, source);
        let references = walk.parsed();
        let mut faults = walk.faults().to_vec();
        faults.extend(references.iter().flat_map(lost));
        let (files, more) = walk.pairs_with(&references, locales, progress, |view| {
            (
                view.locale.to_owned(),
                view.absent,
                count::file(project, view, (library, today)),
            )
        });
        faults.extend(more);
        let mut all: BTreeMap<String, LocaleCoverage> = locales
            .iter()
            .map(|locale| (locale.clone(), LocaleCoverage::default()))
            .collect();
        for (locale, absent, file) in files {
            let locale = all.entry(locale).or_default();
            locale.absent = absent;
            locale.figures.add(&file.figures);
            if !file.missing.is_empty()
                || !file.obsolete.is_empty()
                || !file.lost.is_empty()
                || file.file != Presence::Both
            {
                locale.files.push(file);
            } else {
                locale.whole.push(file);
            }
        }
        for locale in all.values_mut() {
            locale.whole.sort_by(|a, b| a.path.cmp(&b.path));
            locale.files.sort_by(|a, b| a.path.cmp(&b.path));
            locale.percent = (100 * locale.figures.changed)
                .checked_div(locale.figures.total())
                .unwrap_or(0);
            locale.present = locale.figures.present();
        }
        Coverage {
            version: 1,
            project: project.path.clone(),
            locales: all,
            since: None,
            faults,
        }
    }
}

/// What cannot be read as Fluent in a reference: no figure counts it, so it must be reported.
fn lost(reference: &Reference<'_>) -> impl Iterator<Item = Fault> {
    let junk = reference.parsed.resource.junk.iter();
    junk.map(|junk| ftl::junk_fault(reference.parsed.file, junk, Role::Source))
}

impl Coverage {
    /// Whether the figures are complete: every file was read, and every reference to its end. If not, more may be missing than
    /// they say.
    pub fn is_whole(&self) -> bool {
        // What the project file does not reach is unknown too.
        let hides = |fault: &Fault| {
            let partly = matches!(fault.kind, FaultKind::Project(_) | FaultKind::Syntax(_));
            partly && !fault.is_harmless()
        };
        !self.faults.iter().any(hides) && !self.is_unreadable()
    }

    /// Whether a file or folder could not be read at all.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.faults.iter().any(Fault::is_unreadable)
    }
}
