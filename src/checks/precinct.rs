//! `precinct`: what a precinct says about itself, and what it may not replace in the library.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::{Diagnostic, Place, Role, Severity};
use crate::library::{PLACE_PREFIX, PLACES, Precinct, VariableKind};
use crate::post::channels;

pub(super) const CHECK: Check = Check {
    code: "precinct",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A precinct replaces something it may not, or its precinct.toml does not hold together: languages, channels, contacts, names of places.",
    why: "The words about emergencies must be the same everywhere. And nothing is measured for a channel that does not exist.",
    fix: "Take out what replaces a locked text, a contact of the library, or only one language of a text. Name channels, languages and contacts that exist.",
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

/// The channels that the precinct lists but that do not exist.
pub(crate) fn unknown_channels(precinct: &Precinct) -> Vec<Diagnostic> {
    let unknown = precinct
        .channels
        .iter()
        .filter(|name| channels::by_name(name).is_none());
    unknown
        .map(|name| {
            Diagnostic::new(
                CHECK.code,
                CHECK.level,
                format!("there is no channel `{name}`"),
            )
            .help(meant(name))
            .at(precinct.place(&format!("\"{name}\"")))
        })
        .collect()
}

/// What to do about a channel that does not exist.
pub(super) fn meant(name: &str) -> String {
    channels::did_you_mean(name)
        .unwrap_or_else(|| "`beatbook show --channel` takes the same names".to_owned())
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
                "`{}`, the name of `{key}` in {locale}, does not fit the slots for places in {}",
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
