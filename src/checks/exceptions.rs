//! `exceptions`: exceptions in beatbook.toml that are past their date or match nothing.

use super::{Check, Example, Runner, Scope};
use crate::diagnostic::{Diagnostic, Severity};
use crate::project::Suppression;

pub(super) const CHECK: Check = Check {
    code: "exceptions",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "An exception in beatbook.toml is past its date, matches no finding, or names no check.",
    why: "An exception is a promise to come back. One that nobody comes back to hides the next finding of its kind.",
    fix: "Settle the finding and take the exception out, or give it a new `until` and say in `reason` why.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        (
            "beatbook.toml",
            "[[allow]]\ncheck = \"missing\"\nlocale = \"es\"\nreason = \"on its way\"\nuntil = 2026-01-31\n",
        ),
        ("locales/ko/topics/a.ftl", "a = 하나\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        (
            "beatbook.toml",
            "[[allow]]\ncheck = \"missing\"\nlocale = \"es\"\nreason = \"on its way\"\nuntil = 2026-12-31\n",
        ),
        ("locales/ko/topics/a.ftl", "a = 하나\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\n"),
    ]),
    companions: &[],
    runner: Runner::WhileReading,
};

/// The finding about one exception, if any.
pub(super) fn check(suppression: &Suppression, past: bool, used: bool) -> Option<Diagnostic> {
    let (text, help) = if super::by_code(&suppression.check).is_none() {
        (
            format!(
                "the exception names `{}`, but there is no check of that name",
                suppression.check
            ),
            super::meant(&suppression.check),
        )
    } else if past {
        (
            format!("the exception for `{}` is past its date", suppression.check),
            "settle what it excepts and take it out, or give it a new date and say why".to_owned(),
        )
    } else if !used {
        (
            format!(
                "the exception for `{}` matches no finding",
                suppression.check
            ),
            "take it out".to_owned(),
        )
    } else {
        return None;
    };
    Some(CHECK.finding(text).help(help).at(suppression.place.clone()))
}
