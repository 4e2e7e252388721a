//! `language-file`: what is wrong with the files in content/languages.

use super::{Check, Example, Runner, Scope, faults};
use crate::diagnostic::{Diagnostic, Fault, FaultKind, Severity, SyntaxFault};

pub(super) const CHECK: Check = Check {
    code: "language-file",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A file of content/languages cannot be understood, or is not named for a language.",
    why: "What the program knows of a language is in these files. Without it, checks of that language find nothing, and people are not understood when they ask for it by name.",
    fix: "Fix the line that the finding names; docs/languages.md explains each key. Files are named by the tags in l10n.toml: es.toml, zh-Hant.toml.",
    bad: Example(&[(
        "content/languages/bn.toml",
        "name = \"Bengali\"\nnative = \"বাংলা\"\nscripts = [\"Bengali\"]\n",
    )]),
    good: Example(&[(
        "content/languages/bn.toml",
        "name = \"Bengali\"\nnative = \"বাংলা\"\nscripts = [\"Beng\"]\n",
    )]),
    companions: &[],
    runner: Runner::WhileReading,
};

/// What is wrong with one of these files. That it is not understood is a finding of this check, not of `syntax`.
pub(super) fn finding(fault: &Fault) -> Diagnostic {
    let mut finding = faults::finding(fault);
    if matches!(fault.kind, FaultKind::Syntax(SyntaxFault::Toml(_))) {
        finding.code = CHECK.code;
    }
    finding
}

/// A file that is named for no language.
pub(super) fn misnamed(name: &str) -> Diagnostic {
    CHECK
        .finding(format!("`{}` is not a language tag", name.escape_debug()))
        .help("name the file as the locale is named in l10n.toml, such as es.toml or zh-Hant.toml")
}
