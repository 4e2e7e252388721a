//! `project`: what is wrong with l10n.toml.

use super::{Check, Example, Runner, Scope};
use crate::diagnostic::Severity;

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
