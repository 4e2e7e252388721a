//! `precinct`: what a precinct says about itself, and what it may not replace in the library.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope, contacts, faults};
use crate::diagnostic::{Diagnostic, Fault, Place, PrecinctFault, Role, Severity};
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
    for fault in unknown_channels(precinct) {
        findings.push(faults::finding(&fault));
    }
    for finding in lengths(cx, precinct, findings) {
        findings.push(finding);
    }
}

/// The channels that the precinct lists but that do not exist.
pub(crate) fn unknown_channels(precinct: &Precinct) -> impl Iterator<Item = Fault> {
    let channels = precinct.channels.iter();
    let unknown = channels.filter(|name| channels::by_name(name).is_none());
    unknown.map(|name| {
        let place = precinct.place(&format!("\"{name}\""));
        Fault::new(PrecinctFault::Channel(name.clone())).at(place)
    })
}

/// What is wrong with a precinct, or with what it lays over the library.
pub(super) fn finding(fault: &PrecinctFault) -> Diagnostic {
    let (text, help) = match fault {
        PrecinctFault::ContactId(id) => return contacts::invalid_id(&CHECK, id),
        PrecinctFault::Channel(name) => {
            let finding = CHECK.finding(format!("there is no channel `{name}`"));
            return finding.help(meant(name));
        }
        PrecinctFault::Language { tag, known } => {
            let finding = CHECK.finding(format!("`{tag}` is not a language of the library"));
            return finding.help(format!("the library has {}", known.join(", ")));
        }
        PrecinctFault::TypedIn(key) => (
            format!("`{key}` is typed in, and nothing says where it is from"),
            "give it as [contacts.ID], with `source` and `printed-on`, and name the ID here",
        ),
        PrecinctFault::Handle(handle) => (
            format!("`{handle}` is not a handle"),
            "a handle begins with @",
        ),
        PrecinctFault::Url(url) => (
            format!("`{url}` is not a web address"),
            "write the whole address, with https://",
        ),
        PrecinctFault::Hashtag(tag) => (
            format!("`{tag}` is not a hashtag"),
            "a hashtag is # and one word",
        ),
        PrecinctFault::ContactTaken(id) => (
            format!("the library has a contact `{id}`, which a precinct cannot replace"),
            "give the precinct's own contact an id of its own",
        ),
        PrecinctFault::Unread(path) => (
            format!("nothing reads `{path}` in a precinct"),
            "a precinct has precinct.toml, content/ and locales/, laid out as the library's",
        ),
        PrecinctFault::Misplaced { id, home } => (
            format!("`{id}` belongs in `{home}`, not here"),
            "ids follow from their file: give the message an id that begins with its topic's name",
        ),
        PrecinctFault::Locked(id) => (
            format!("`{id}` is locked: a precinct cannot replace it"),
            "take it out. Notices, when to call, and what survivors are told are the same everywhere; a precinct may add messages with ids of its own",
        ),
        PrecinctFault::EnglishStays { id, locale } => (
            format!("`{id}` is replaced in {locale} but not in English"),
            "replace the English too, so that both say the same; or take this one out",
        ),
    };
    CHECK.finding(text).help(help)
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
