//! Renderers: what checks found and what coverage counted, in the form each reader needs.
//!
//! One file per format. Findings and figures are modeled in the layers below; lines and columns, colors, escaping and
//! JSON keys are known only here. Everything rendered comes from files that anybody may have written, so every renderer
//! escapes for the place its output goes to. The same findings give the same bytes.

mod coverage_change;
mod coverage_html;
mod coverage_json;
mod coverage_markdown;
mod coverage_text;
#[cfg(test)]
mod fixture;
mod formats;
mod gaps;
mod github;
mod human;
mod json;
mod junit;
mod lines;
mod markdown;
mod picture;
#[cfg(feature = "cli")]
mod progress;
mod readiness;
mod sarif;
mod short;
mod visible;
#[cfg(feature = "cli")]
mod worklist;

use std::collections::BTreeMap;
use std::fmt;

use crate::coverage::Coverage;
use crate::diagnostic::{Diagnostic, Severity};
use crate::gate::Readiness;
use crate::library::Library;
use crate::profile::Profiles;

#[cfg(feature = "cli")]
pub(crate) use coverage_html::Earlier;
#[cfg(feature = "exchange")]
pub(crate) use coverage_html::escaped as html_escaped;
pub(crate) use coverage_html::{Links, Surroundings};
#[cfg(feature = "site")]
pub(crate) use coverage_html::{STYLE as COVERAGE_STYLE, content as coverage_content};
pub use formats::{CoverageFormat, FindingsFormat};
#[cfg(test)]
pub(crate) use json::V1 as Findings;
#[cfg(feature = "cli")]
pub(crate) use progress::{progress_markdown, progress_text};
pub(crate) use visible::visible;
pub(crate) use visible::without_hidden;
#[cfg(feature = "cli")]
pub(crate) use worklist::{worklist_markdown, worklist_text};

/// What a run of checks found, ready to be rendered.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The findings, in the order in which to read them. Those of level [`Severity::Allow`] are left out by every renderer.
    pub findings: &'a [Diagnostic],
    /// The checks that ran: SARIF describes them, JUnit lists those that passed.
    pub rules: &'a [Rule],
    /// How ready each language is, if that was asked for: [`FindingsFormat::Human`] and [`FindingsFormat::Json`] show it.
    pub publish: Option<&'a BTreeMap<String, Readiness>>,
    /// What the findings were compared with, if they are only those that are new.
    pub compared: Option<Compared<'a>>,
}

/// What was left out of a report, since it was there before.
///
/// ```
/// use beatbook::report::{Compared, FindingsFormat, Report, Rule, findings};
/// use beatbook::Severity;
///
/// let rule = Rule { code: "missing", summary: "It is not there.".to_owned(), level: Severity::Deny };
/// let report = Report {
///     findings: &[],
///     rules: &[rule],
///     publish: None,
///     compared: Some(Compared { older: &[], gone: 2 }),
/// };
/// assert!(findings(&report, FindingsFormat::Json, false).contains("\"gone\":2"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// The older findings: [`FindingsFormat::Sarif`] lists them as unchanged, the other formats say how many there are.
    pub older: &'a [Diagnostic],
    /// How many findings there were that are no longer there.
    pub gone: usize,
}

impl fmt::Display for Compared<'_> {
    /// `12 older findings not shown`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} not shown",
            counted(self.older.len(), "older finding")
        )
    }
}

/// A check, as reports describe it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its code, such as `missing`.
    pub code: &'static str,
    /// What it looks for, in a sentence.
    pub summary: String,
    /// Its level, after configuration.
    pub level: Severity,
}

/// Renders findings; `color` matters only to [`FindingsFormat::Human`].
///
/// The text ends with a line end, or is empty.
///
/// ```
/// use beatbook::report::{FindingsFormat, Report, findings};
/// use beatbook::{Project, Source};
/// let source = Source::memory([("l10n.toml", "locales = []")]);
/// let found = Project::load(&source, "l10n.toml")?.findings();
/// let report = Report { findings: &found, rules: &[], publish: None, compared: None };
/// assert_eq!(
///     findings(&report, FindingsFormat::Short, false),
///     "l10n.toml:1:1: error project the project names no locale: nothing is checked or counted\n",
/// );
/// # Ok::<(), beatbook::Error>(())
/// ```
pub fn findings(report: &Report<'_>, format: FindingsFormat, color: bool) -> String {
    match format {
        FindingsFormat::Human => human::render(report, color),
        FindingsFormat::Short => short::render(report),
        FindingsFormat::Json => json::render(report),
        FindingsFormat::Github => github::render(report),
        FindingsFormat::Sarif => sarif::render(report),
        FindingsFormat::Junit => junit::render(report),
        FindingsFormat::Markdown => markdown::render(report),
    }
}

/// Renders coverage. Languages are named as the library names them or, for a project that is not a library, as this crate does;
/// `color` matters only to [`CoverageFormat::Text`].
///
/// [`Coverage::problems`] are findings: the formats for people say how many there are, and [`findings`] shows them.
///
/// ```
/// use beatbook::coverage::{Coverage, NoProgress};
/// use beatbook::report::{CoverageFormat, coverage};
/// use beatbook::{Project, Source};
/// let source = Source::memory([("l10n.toml", "locales = [\"ko\"]")]);
/// let project = Project::load(&source, "l10n.toml")?;
/// let counted = Coverage::of(&project, &source, project.locales(), &NoProgress);
/// assert!(coverage(&counted, CoverageFormat::Text, None, false).contains("ko"));
/// # Ok::<(), beatbook::Error>(())
/// ```
pub fn coverage(
    coverage: &Coverage,
    format: CoverageFormat,
    library: Option<&Library>,
    color: bool,
) -> String {
    let embedded = Profiles::embedded();
    let languages = library.map_or(&*embedded, |library| library.profiles());
    match format {
        CoverageFormat::Text => coverage_text::render(coverage, color),
        CoverageFormat::Json => coverage_json::render(coverage),
        CoverageFormat::Markdown => coverage_markdown::render(coverage, languages),
        CoverageFormat::Html => {
            coverage_html::render(coverage, languages, &Surroundings::default())
        }
    }
}

/// [`CoverageFormat::Html`] with what lies around it.
#[cfg(feature = "cli")]
pub(crate) fn coverage_page(
    coverage: &Coverage,
    library: Option<&Library>,
    around: &Surroundings<'_>,
) -> String {
    let embedded = Profiles::embedded();
    let languages = library.map_or(&*embedded, |library| library.profiles());
    coverage_html::render(coverage, languages, around)
}

impl<'a> Report<'a> {
    /// The findings that are shown.
    fn shown(&self) -> impl Iterator<Item = &'a Diagnostic> + use<'a> {
        self.findings
            .iter()
            .filter(|finding| finding.level != Severity::Allow)
    }

    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for finding in self.shown() {
            counts.add(finding.level);
        }
        counts
    }
}

/// How many findings there are of each level that is shown.
#[derive(Clone, Copy, Default)]
struct Counts {
    deny: usize,
    warn: usize,
}

impl Counts {
    fn add(&mut self, level: Severity) {
        match level {
            Severity::Deny => self.deny += 1,
            Severity::Warn => self.warn += 1,
            Severity::Allow => {}
        }
    }

    fn total(self) -> usize {
        self.deny + self.warn
    }
}

impl fmt::Display for Counts {
    /// `3 errors, 2 warnings`, as the formats for people say it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.deny, self.warn) {
            (0, 0) => f.write_str("nothing found"),
            (deny, 0) => f.write_str(&counted(deny, "error")),
            (0, warn) => f.write_str(&counted(warn, "warning")),
            (deny, warn) => {
                write!(
                    f,
                    "{}, {}",
                    counted(deny, "error"),
                    counted(warn, "warning")
                )
            }
        }
    }
}

/// `1 error`, `2 errors`.
fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// The word people use for a level that is shown.
fn severity(level: Severity) -> &'static str {
    match level {
        Severity::Deny => "error",
        Severity::Warn | Severity::Allow => "warning",
    }
}
