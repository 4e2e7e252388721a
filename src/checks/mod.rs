//! Checks, one file each. A check looks at what it is shown and knows nothing of the others.
//!
//! A check declares its code, scope, level, manual page, and a bad and a good example, which are its tests. Adding one touches
//! its own file and the table here.

#[cfg(feature = "cli")]
mod baseline;
mod char_classes;
mod code;
mod context;
mod engine;
mod example;
mod faults;
mod gathered;
mod manual;
mod one_fault;
mod sentences;
mod severities;
mod tally;
mod terms;
mod text;

mod absolutes;
mod acronym;
mod address;
#[cfg(feature = "exchange")]
mod alone;
mod attributes;
mod avoided_term;
mod clock;
mod contacts;
mod doubled_word;
mod duplicate;
mod elements;
mod emoji;
mod empty;
mod end_punctuation;
mod exceptions;
mod foreign_script;
mod freshness;
mod glossary;
mod hashtags;
mod identical;
mod ids;
mod inconsistent;
mod invisible;
mod isolation_marks;
mod language_file;
mod latin_left;
mod line_breaks;
mod metadata;
mod missing;
mod no_break_space;
mod normalization;
mod numbers;
mod obsolete;
mod outer_space;
mod particle_after_slot;
mod person_details;
mod phone_letters;
mod placeables;
mod plain_english;
mod precinct;
mod project_file;
mod punctuation;
mod raw_contact;
mod references;
mod registry;
mod same_translation;
mod script;
mod select;
mod settings;
mod stale;
mod syntax;
mod too_long;
mod unknown_message;
mod unreachable_variant;
mod unreadable;
mod unreviewed;
mod unused_message;
mod urgent_911;
mod urls;
mod variable_comment;
mod variables;
mod withdrawn;
mod wording;

use crate::diagnostic::Severity;

#[cfg(feature = "exchange")]
pub(crate) use alone::Find;
#[cfg(feature = "cli")]
pub(crate) use baseline::{Baseline, Parted};
pub(crate) use context::{EntryContext, FileContext, Findings, LibraryContext, ProjectContext};
pub use engine::{Checked, Run};
pub(crate) use example::Example;
#[cfg(feature = "site")]
pub(crate) use faults::findings;
pub use manual::manual;
#[cfg(feature = "cli")]
pub(crate) use precinct::unknown_channels;
#[cfg(feature = "exchange")]
pub(crate) use raw_contact::typed_contacts;
pub use severities::{Setting, Severities};
pub(crate) use tally::Tally;
#[cfg(feature = "exchange")]
pub(crate) use terms::Terms;
pub(crate) use unreviewed::waiting;
#[cfg(feature = "site")]
pub(crate) use wording::RULES as WORDING;

/// A check.
///
/// ```
/// use beatbook::checks::{ALL, Check, Scope, by_code, manual};
///
/// let stale: &Check = by_code("stale").expect("a code of docs/checks.md");
/// assert_eq!(stale.scope, Scope::Project, "it runs on any Fluent project");
/// assert!(manual(stale).contains("## What to do"));
/// assert!(ALL.iter().any(|check| check.code == "missing"));
/// ```
#[derive(Debug)]
pub struct Check {
    /// The code, in kebab case: the name of its file, of its manual page, of its test.
    pub code: &'static str,
    /// Where it runs.
    pub scope: Scope,
    /// The level of its findings, before configuration.
    pub level: Severity,
    /// What it finds, in one line.
    pub summary: &'static str,
    /// Why that matters to a reader at risk.
    pub why: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// Files in which it has exactly one finding.
    pub(crate) bad: Example,
    /// The same files put right, in which it finds nothing.
    pub(crate) good: Example,
    /// The codes of checks that usually find the same fault too, or a consequence of it.
    pub companions: &'static [&'static str],
    /// How it checks.
    pub(crate) runner: Runner,
}

/// Where a check runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// On any Fluent project.
    Project,
    /// On a library only.
    Library,
}

/// What a check is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Runner {
    /// Nothing: it words the faults that were met while files were read.
    WhileReading,
    /// Every translation file beside its reference; in a library the English files too, on their own.
    File(fn(&FileContext<'_, '_>, &mut Findings<'_>)),
    /// Every entry of a translation, beside the English one; in a library the English entries too, on their own.
    Entry(fn(&EntryContext<'_, '_>, &mut Findings<'_>)),
    /// The project as a whole, whatever its locales.
    Project(fn(&ProjectContext<'_>, &mut Findings<'_>)),
    /// The library as a whole.
    Library(fn(&LibraryContext<'_>, &mut Findings<'_>)),
}

/// All checks, by code.
pub const ALL: &[&Check] = &[
    &absolutes::CHECK,
    &acronym::CHECK,
    &address::CHECK,
    &attributes::CHECK,
    &avoided_term::CHECK,
    &clock::CHECK,
    &contacts::CHECK,
    &doubled_word::CHECK,
    &duplicate::CHECK,
    &elements::CHECK,
    &emoji::CHECK,
    &empty::CHECK,
    &end_punctuation::CHECK,
    &exceptions::CHECK,
    &foreign_script::CHECK,
    &freshness::CHECK,
    &glossary::CHECK,
    &hashtags::CHECK,
    &identical::CHECK,
    &ids::CHECK,
    &inconsistent::CHECK,
    &invisible::CHECK,
    &isolation_marks::CHECK,
    &language_file::CHECK,
    &latin_left::CHECK,
    &line_breaks::CHECK,
    &metadata::CHECK,
    &missing::CHECK,
    &no_break_space::CHECK,
    &normalization::CHECK,
    &numbers::CHECK,
    &obsolete::CHECK,
    &outer_space::CHECK,
    &particle_after_slot::CHECK,
    &person_details::CHECK,
    &phone_letters::CHECK,
    &placeables::CHECK,
    &plain_english::CHECK,
    &precinct::CHECK,
    &project_file::CHECK,
    &punctuation::CHECK,
    &raw_contact::CHECK,
    &references::CHECK,
    &registry::CHECK,
    &same_translation::CHECK,
    &script::CHECK,
    &select::CHECK,
    &settings::CHECK,
    &stale::CHECK,
    &syntax::CHECK,
    &too_long::CHECK,
    &unknown_message::CHECK,
    &unreachable_variant::CHECK,
    &unreadable::CHECK,
    &unreviewed::CHECK,
    &unused_message::CHECK,
    &urgent_911::CHECK,
    &urls::CHECK,
    &variable_comment::CHECK,
    &variables::CHECK,
    &withdrawn::CHECK,
    &wording::CHECK,
];

/// The check of that code.
pub fn by_code(code: &str) -> Option<&'static Check> {
    ALL.iter().copied().find(|check| check.code == code)
}

/// Codes that were, and the check that finds the same today.
const RENAMED: [(&str, &str); 9] = [
    ("all-caps", "acronym"),
    ("audience-named", "wording"),
    ("humor", "wording"),
    ("mixed-script", "foreign-script"),
    ("replies", "wording"),
    ("speech-level", "address"),
    ("status-labels", "wording"),
    ("tu-usted", "address"),
    ("victim-blaming", "wording"),
];

/// What is wrong with a code that no check has.
fn unknown(code: &str) -> String {
    format!("there is no check `{code}`")
}

/// What to do about a code that no check has.
pub(crate) fn meant(code: &str) -> String {
    if let Some((old, now)) = RENAMED.iter().find(|(old, _)| *old == code) {
        return format!("`{old}` is part of `{now}` now");
    }
    crate::language::did_you_mean(code, ALL.iter().map(|check| check.code))
        .unwrap_or_else(|| "`beatbook explain` lists the checks".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_unique_and_speak_for_themselves() {
        for pair in ALL.windows(2) {
            assert!(
                pair[0].code < pair[1].code,
                "{} {}",
                pair[0].code,
                pair[1].code
            );
        }
        for check in ALL {
            assert!(
                check
                    .code
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            );
            let says_so = check.fix.contains("Off by default");
            assert_eq!(says_so, check.level == Severity::Allow, "{}", check.code);
            for text in [check.summary, check.why, check.fix] {
                assert!(text.len() > 20, "{} has a manual page", check.code);
            }
        }
    }

    #[test]
    fn codes_that_stand_elsewhere_are_those_of_checks() {
        let owned = one_fault::OWNERS.iter();
        let owned = owned.flat_map(|(owner, same)| same.iter().chain([owner]));
        let all = owned
            .chain(&engine::SOURCE_FAULTS_IN_TRANSLATIONS)
            .chain(RENAMED.iter().map(|(_, now)| now))
            .chain(&severities::STRICT);
        for code in all {
            assert!(by_code(code).is_some(), "{code}");
        }
    }

    #[test]
    fn a_code_that_was_leads_to_the_one_that_is() {
        assert_eq!(meant("replies"), "`replies` is part of `wording` now");
        assert_eq!(meant("wordin"), "did you mean `wording`?");
        assert!(RENAMED.iter().all(|(old, _)| by_code(old).is_none()));
    }

    #[test]
    fn every_bad_example_is_found_once_and_no_good_one() {
        // What cannot be read cannot be shown in an example; the command line's tests make such files.
        for check in ALL.iter().filter(|check| check.code != "unreadable") {
            let bad = check.bad.findings(check);
            let own: Vec<_> = bad
                .iter()
                .filter(|finding| finding.code == check.code)
                .collect();
            assert_eq!(own.len(), 1, "{}: {bad:#?}", check.code);
            let good = check.good.findings(check);
            assert!(
                good.iter().all(|finding| finding.code != check.code),
                "{}: {good:#?}",
                check.code
            );
        }
    }
}
