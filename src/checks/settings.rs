//! `settings`: what is wrong with beatbook.toml, or with reviewers.toml.

use super::{Check, Example, Runner, Scope};
use crate::diagnostic::{Diagnostic, SettingsFault, Severity};

pub(super) const CHECK: Check = Check {
    code: "settings",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "beatbook.toml has a level that does not exist, or an exception without a reason.",
    why: "A level that is not understood leaves a check on or off, whatever was intended.",
    fix: "Levels are deny, warn and allow. Every [[allow]] says its `reason`.",
    bad: Example(&[("beatbook.toml", "[checks]\nmissing = \"loud\"\n")]),
    good: Example(&[("beatbook.toml", "[checks]\nmissing = \"warn\"\n")]),
    companions: &[],
    runner: Runner::WhileReading,
};

/// What is wrong with the settings, or with the list of reviewers.
pub(super) fn finding(fault: &SettingsFault) -> Diagnostic {
    let (text, help) = match fault {
        SettingsFault::UnknownCheck(code) => {
            return CHECK.finding(super::unknown(code)).help(super::meant(code));
        }
        SettingsFault::Level(word) => (
            format!("`{word}` is not a level"),
            "write \"deny\", \"warn\" or \"allow\"",
        ),
        SettingsFault::Call(call) => (
            format!("`{}` does not say where the id stands", call.escape_debug()),
            "write the call as it is in the source, with {id} once for the id and something before it: 'getString(\"{id}\"'",
        ),
        SettingsFault::NoReason => (
            "an exception must give its reason".to_owned(),
            "write why this finding may stand, for whoever reads it next year",
        ),
        SettingsFault::TimeZone(zone) => (
            format!("the time zone `{}` is unknown", zone.escape_debug()),
            "write an IANA name, such as time-zone = \"America/New_York\"",
        ),
        SettingsFault::SiteUrl(url) => (
            format!("`site-url` is `{}`", url.escape_debug()),
            "write the whole address of the site, beginning with https://",
        ),
        SettingsFault::Formatting { language, tag } => (
            format!(
                "the formatting locale `{}` of `{}` is not a locale",
                tag.escape_debug(),
                language.escape_debug()
            ),
            "write a tag with its region, such as es = \"es-US\"",
        ),
        SettingsFault::ReviewerId(id) => (
            format!("`{}` is not a reviewer id", id.escape_debug()),
            "an id is made of a-z, 0-9 and `-`, and has at most 64 characters",
        ),
        SettingsFault::Nameless(id) => (
            format!("the reviewer `{id}` has no name"),
            "write the name by which colleagues know this person",
        ),
        SettingsFault::SameName(id, other) => (
            format!("`{id}` has the same name as `{other}`"),
            "one person has one id: nobody reviews what they wrote. If two people have the same name, make the names differ",
        ),
        SettingsFault::ReviewerLanguage(tag) => (
            format!("`{}` is not a language tag", tag.escape_debug()),
            "write a tag such as \"ko\" or \"zh-Hant\"",
        ),
    };
    CHECK.finding(text).help(help)
}
