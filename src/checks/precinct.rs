//! `precinct`: what a precinct says of itself, and what it may not lay over the library.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::{Diagnostic, Place, Role, Severity};
use crate::library::{PLACE_PREFIX, PLACES, Precinct, VariableKind};
use crate::post::unknown_channels;

pub(super) const CHECK: Check = Check {
    code: "precinct",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A precinct replaces what it may not, or its precinct.toml does not hold together: languages, channels, contacts, names of places.",
    why: "The same words about emergencies must stand everywhere. And a channel that nobody knows is one that nothing is measured for.",
    fix: "Take out what replaces a locked text, a contact of the library, or only one language of a text. Name channels, languages and contacts that there are.",
    bad: Example(&[(
        "precincts/1/precinct.toml",
        "name = \"1st Precinct\"\nchannels = [\"facebok\"]\n",
    )]),
    good: Example(&[(
        "precincts/1/precinct.toml",
        "name = \"1st Precinct\"\nchannels = [\"facebook\"]\n",
    )]),
    companions: &[],
    runner: Runner::Library(check),
};

fn check(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    let Some(precinct) = cx.library.precinct() else {
        return;
    };
    for finding in unknown_channels(precinct) {
        findings.push(finding);
    }
    for finding in lengths(cx, precinct, findings) {
        findings.push(finding);
    }
}

/// Names of places that the slots of templates have no room for.
fn lengths(
    cx: &LibraryContext<'_>,
    precinct: &Precinct,
    findings: &Findings<'_>,
) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    // A file that cannot be read has a finding of its own.
    let keys = cx.library.place_keys().unwrap_or_default();
    for locale in &precinct.languages {
        let Ok(reading) = cx.library.read(PLACES, locale) else {
            continue;
        };
        for key in &keys {
            let id = format!("{PLACE_PREFIX}{key}");
            let Ok(Some(name)) = reading.unchecked(&id, None, None) else {
                continue;
            };
            let templates = cx.templates.iter().filter(|(_, meta)| {
                meta.variables.iter().any(|(slot, variable)| {
                    variable.kind == VariableKind::Place && variable.read(slot, &name.text).is_err()
                })
            });
            let templates: Vec<&str> = templates.map(|(id, _)| id.as_str()).collect();
            if templates.is_empty() {
                continue;
            }
            let text = format!(
                "`{}`, what `{key}` is called in {locale}, does not fit the slots for places of {}",
                name.text,
                templates.join(", ")
            );
            let message = reading.target().and_then(|sheet| sheet.get(&id));
            let place = message.map_or_else(
                || precinct.place(key),
                |message| Place::new(&message.file, message.span.clone(), Role::Translation),
            );
            out.push(
                findings
                    .new_finding(text)
                    .locale(locale)
                    .help("find a shorter name: Chinese and Korean characters take the room of two")
                    .at(place),
            );
        }
    }
    out
}
