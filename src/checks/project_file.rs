//! `project`: what is wrong with l10n.toml.

use super::{Check, Example, Runner, Scope};
use crate::diagnostic::{Diagnostic, ProjectFault, Severity};

pub(super) const CHECK: Check = Check {
    code: "project",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "l10n.toml names something that does not exist, leaves the base directory, includes itself, or has a locale that is not a language tag.",
    why: "What l10n.toml does not reach is silently left unchecked, uncounted and untranslated.",
    fix: "Correct the entry at the mark; paths are relative to `basepath` and stay below the base directory.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        (
            "l10n.toml",
            "locales = [\"es\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"../{locale}/**/*.ftl\"\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        (
            "l10n.toml",
            "locales = [\"es\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n",
        ),
    ]),
    companions: &[],
    runner: Runner::WhileReading,
};

/// How a filter is written.
const FILTER: &str = "see the documentation of l10n.toml: action is error, warning or ignore; a key is an id, or `re:` and a regular expression";

/// What is wrong with a project file.
pub(super) fn finding(fault: &ProjectFault) -> Diagnostic {
    let (text, help) = match fault {
        ProjectFault::NotIncluded(why) => return CHECK.finding(why),
        ProjectFault::NoFile(path) => (
            format!("there is no file `{path}`"),
            "correct the path; it is relative to the `basepath` of this file",
        ),
        ProjectFault::Circle(files) => (
            format!("includes run in a circle: {}", files.join(" -> ")),
            "take this entry out",
        ),
        ProjectFault::Leaves(path) => (
            format!("`{path}` leaves the base directory of the project"),
            "a project reads and writes below its base directory only: the folder of the project file, or that of its `basepath`",
        ),
        ProjectFault::TooLong => (
            "with the values of `[env]` filled in, this is longer than any path, or they nest too deep".to_owned(),
            "write the path out",
        ),
        ProjectFault::Locale { tag, .. } => (
            format!("`{}` is not a language tag", tag.escape_debug()),
            "write a BCP 47 tag such as `es`, `zh-Hant` or `pt-BR`",
        ),
        ProjectFault::NoLocale => (
            "the project names no locale: nothing is checked or counted".to_owned(),
            "add `locales = [\"es\"]` with the languages it is translated into",
        ),
        ProjectFault::FilterAction(word) => (format!("`{word}` is not an action"), FILTER),
        ProjectFault::FilterLeaves(path) => (
            format!("`{path}` leaves the base directory of the project"),
            FILTER,
        ),
        ProjectFault::FilterTooLong => (
            "the path is too long with the values of `[env]` filled in".to_owned(),
            FILTER,
        ),
        ProjectFault::FilterKey { expression, why } => (
            format!("`{expression}` is not a regular expression: {why}"),
            FILTER,
        ),
        ProjectFault::MatchesNothing => (
            "this pattern matches nothing: there is no such Fluent file".to_owned(),
            "correct the path, or take the entry out",
        ),
        ProjectFault::NoReference => (
            "l10n.toml matches no English file: nothing was compared".to_owned(),
            "give [[paths]] a `reference` that matches the English files",
        ),
        ProjectFault::SamePath => (
            "this path is the same for every language: one text would pass for all of them".to_owned(),
            "write `{locale}` where the language stands in the path",
        ),
        ProjectFault::UnnamedLocale(locale) => (
            format!("there are translations into `{locale}`, which `locales` does not name: nothing checks or counts them"),
            "add it to `locales`, or remove the folder",
        ),
    };
    CHECK.finding(text).help(help)
}
