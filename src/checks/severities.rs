//! Which findings count, and how much: defaults, beatbook.toml, the command line, exceptions.

use std::collections::{BTreeMap, HashMap};

use super::exceptions;
use crate::diagnostic::{Diagnostic, Fault, SettingsFault, Severity};
use crate::error::{Error, Kind, Result};
use crate::project::{Project, Settings, Suppression};
use crate::review::Date;

/// A level for a check, or for all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The check's code, or `all`.
    pub code: String,
    /// The level.
    pub level: Severity,
}

/// The checks whose findings fail a run before publishing.
pub(super) const STRICT: [&str; 3] = ["stale", "unreviewed", "withdrawn"];

/// The levels in force.
#[derive(Clone, Debug, Default)]
pub struct Severities {
    all: Option<Severity>,
    pub(super) by_code: BTreeMap<String, Severity>,
}

impl Severities {
    /// The levels of a project's settings, then those of the command line, in order: a later level wins, and a level
    /// for one check wins over an earlier one for all.
    ///
    /// # Errors
    /// [`Kind::Usage`] for a code that no check has.
    pub fn new(project: &Project, given: &[Setting]) -> Result<Severities> {
        Severities::with(&project.settings, &[], given)
    }

    /// As [`Severities::new`], before publishing: texts that nobody has reviewed, that are not current, or that were taken back
    /// fail the run, whatever the settings file says; the command line still has the last word.
    ///
    /// # Errors
    /// As [`Severities::new`].
    pub(crate) fn to_publish(project: &Project, given: &[Setting]) -> Result<Severities> {
        let strict = STRICT.map(|code| Setting {
            code: code.to_owned(),
            level: Severity::Deny,
        });
        Severities::with(&project.settings, &strict, given)
    }

    fn with(settings: &Settings, before: &[Setting], given: &[Setting]) -> Result<Severities> {
        let mut severities = Severities::default();
        // `all` first, so that the file's order does not matter.
        let mut from_file: Vec<_> = settings.severities.iter().collect();
        from_file.sort_by_key(|(code, _)| code.as_str() != "all");
        for (code, (level, place)) in from_file {
            severities.set(code, *level).map_err(|_| {
                let fault = Fault::new(SettingsFault::UnknownCheck(code.clone()));
                let faults = vec![fault.at(place.clone())];
                Error::content("cannot read the levels of checks", faults)
            })?;
        }
        for setting in before.iter().chain(given) {
            severities.set(&setting.code, setting.level)?;
        }
        Ok(severities)
    }

    fn set(&mut self, code: &str, level: Severity) -> Result<()> {
        if code == "all" {
            self.all = Some(level);
            self.by_code.clear();
        } else if super::by_code(code).is_some() {
            self.by_code.insert(code.to_owned(), level);
        } else {
            let error = Error::new(Kind::Usage, super::unknown(code));
            return Err(error.with_help(super::meant(code)));
        }
        Ok(())
    }

    /// The level of a check's findings, given its default.
    pub(crate) fn level(&self, code: &str, own: Severity) -> Severity {
        self.of(code).unwrap_or(own)
    }

    /// What was set for a check. A level for all of them leaves those off that are off by default: whoever wants one names it.
    fn of(&self, code: &str) -> Option<Severity> {
        let all = self
            .all
            .filter(|_| super::by_code(code).is_none_or(|check| check.level != Severity::Allow));
        self.by_code.get(code).copied().or(all)
    }

    /// Applies levels and exceptions: allowed and excepted findings are dropped, and exceptions that are past their date or match
    /// nothing are findings themselves.
    pub(super) fn apply(
        &self,
        findings: Vec<Diagnostic>,
        suppressions: &[Suppression],
        today: Date,
        whole: bool,
    ) -> Vec<Diagnostic> {
        // Found by check and message, so that time grows with findings and exceptions, and not with both at once.
        let mut by_what: HashMap<(&str, Option<&str>), Vec<usize>> = HashMap::new();
        for (number, suppression) in suppressions.iter().enumerate() {
            let what = (suppression.check.as_str(), suppression.message.as_deref());
            by_what.entry(what).or_default().push(number);
        }
        let mut used = vec![false; suppressions.len()];
        let mut kept: Vec<Diagnostic> = findings
            .into_iter()
            .filter(|finding| {
                let of_message = finding.message.as_deref().map(Some);
                let excepting = std::iter::once(None)
                    .chain(of_message)
                    .filter_map(|message| by_what.get(&(finding.code, message)))
                    .flatten();
                let mut excepted = false;
                for number in excepting {
                    let suppression = &suppressions[*number];
                    if matches(&suppression.locale, finding.locale.as_deref()) {
                        used[*number] = true;
                        excepted |= !past(suppression, today);
                    }
                }
                !excepted
            })
            .collect();
        for (suppression, used) in suppressions.iter().zip(used) {
            kept.extend(exceptions::check(
                suppression,
                past(suppression, today),
                used || !whole,
            ));
        }
        for finding in &mut kept {
            if let Some(level) = self.of(finding.code) {
                finding.level = level;
            }
        }
        kept.retain(|finding| finding.level != Severity::Allow);
        kept
    }
}

fn matches(wanted: &Option<String>, given: Option<&str>) -> bool {
    wanted.as_deref().is_none_or(|wanted| Some(wanted) == given)
}

fn past(suppression: &Suppression, today: Date) -> bool {
    suppression.until.is_some_and(|until| until < today)
}
