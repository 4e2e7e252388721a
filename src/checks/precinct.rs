//! `precinct`: what a precinct says of itself, and what it may not lay over the library.

use super::{Check, Example, Findings, Judge, LibraryCase, Scope};
use crate::diagnostic::{Diagnostic, Level};
use crate::language;
use crate::library::{Precinct, VariableKind};
use crate::post::unknown_channels;

pub(super) const CHECK: Check = Check {
    code: "precinct",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A precinct replaces what it may not, or its precinct.toml does not hold together: languages, channels, contacts, signatures, names of places.",
    why: "The same words about emergencies must stand everywhere. And a place without a Korean name goes out in English letters, in the one post that had to be quick.",
    fix: "Take out what replaces a locked text, a contact of the library, or only one language of a text. Give every place a name, and the precinct a signature, in each language it publishes in.",
    bad: Example(&[(
        "precincts/1/precinct.toml",
        "name = \"1st Precinct\"\nlanguages = [\"en\", \"ko\"]\n[places.corona]\nen = \"Corona\"\n",
    )]),
    good: Example(&[(
        "precincts/1/precinct.toml",
        "name = \"1st Precinct\"\nlanguages = [\"en\", \"ko\"]\n[places.corona]\nen = \"Corona\"\nko = \"코로나\"\n",
    )]),
    companions: &[],
    judge: Judge::Library(judge),
};

fn judge(case: &LibraryCase<'_>, findings: &mut Findings<'_>) {
    let Some(precinct) = case.library.precinct() else {
        return;
    };
    for finding in unknown_channels(precinct) {
        findings.push(finding);
    }
    for finding in names(precinct, findings) {
        findings.push(finding);
    }
    for finding in lengths(case, precinct, findings) {
        findings.push(finding);
    }
}

/// What lacks a name in a language in which the precinct publishes.
fn names(precinct: &Precinct, findings: &Findings<'_>) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let mut lacks = |what: String, at: &str, locale: &dyn std::fmt::Display| {
        out.push(
            findings
                .new_finding(format!("{what} in {locale}"))
                .locale(locale)
                .help(format!("add {locale} = \"…\""))
                .at(precinct.place(at)),
        );
    };
    // English stands in where a language has no name, so it is needed in any case.
    let mut languages = precinct.languages.clone();
    if !languages.contains(&language::SOURCE) {
        languages.push(language::SOURCE);
    }
    for (key, names) in &precinct.places {
        for locale in &languages {
            let there = names.get(&locale.to_string());
            if there.is_none_or(|name| name.trim().is_empty()) {
                lacks(
                    format!("the place `{key}` has no name"),
                    &format!("places.{key}]"),
                    locale,
                );
            }
        }
    }
    // One signature alone is meant for all.
    if precinct.signature.len() > 1 {
        for locale in &precinct.languages {
            if !precinct.signature.contains_key(&locale.to_string()) {
                lacks(
                    "the precinct has no signature".to_owned(),
                    "signature]",
                    locale,
                );
            }
        }
    }
    out
}

/// Names of places that the slots of templates have no room for.
fn lengths(
    case: &LibraryCase<'_>,
    precinct: &Precinct,
    findings: &Findings<'_>,
) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for (key, names) in &precinct.places {
        for (tag, name) in names {
            let templates = case.templates.iter().filter(|(_, meta)| {
                meta.variables.iter().any(|(slot, variable)| {
                    variable.kind == VariableKind::Place && variable.read(slot, name).is_err()
                })
            });
            let templates: Vec<&str> = templates.map(|(id, _)| id.as_str()).collect();
            if !templates.is_empty() {
                out.push(
                    findings
                        .new_finding(format!(
                            "`{name}`, what `{key}` is called in {tag}, does not fit the slots for places of {}",
                            templates.join(", ")
                        ))
                        .locale(tag)
                        .help("find a shorter name: Chinese and Korean characters take the room of two")
                        .at(precinct.place(name)),
                );
            }
        }
    }
    out
}
