//! `elements`: a warning that leaves out who gives it, what the danger is, where, until when, or what to do.

use super::terms;
use super::text;
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::language;
use crate::library::TEMPLATES;

pub(super) const CHECK: Check = Check {
    code: "elements",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A warning does not say one of the five things that its metadata declares: source, hazard, place, time, action.",
    why: "A warning that does not say who gives it is not believed; one that does not say where and until when keeps people from the wrong place, or for too long (FEMA, Warning Lexicon).",
    fix: "Say it in that language's text, with the slot or the agreed term of the glossary that `elements` in content/templates.toml names.",
    bad: Example(&[
        ENGLISH,
        ("content/templates.toml", TEMPLATE),
        GLOSSARY,
        (
            "locales/es/templates.ftl",
            "template-a = NYPD: { $what } hasta { $expires }. { $do }\n    .title = A\n",
        ),
    ]),
    good: Example(&[
        ENGLISH,
        ("content/templates.toml", TEMPLATE),
        GLOSSARY,
        (
            "locales/es/templates.ftl",
            "template-a = NYPD: { $what } en { $place } hasta { $expires }. { $do }\n    .title = A\n",
        ),
    ]),
    companions: &[
        "placeables",
        "variables",
        "references",
        "glossary",
        "metadata",
    ],
    runner: Runner::Entry(check),
};

const ENGLISH: (&str, &str) = (
    "content/templates.ftl",
    "template-a = NYPD: { $what } at { $place } until { $expires }. { $do }\n    .title = A\n",
);
const GLOSSARY: (&str, &str) = (
    "content/glossary.toml",
    "[nypd]\nen = [\"NYPD\"]\nes = [\"NYPD\"]\n",
);
const TEMPLATE: &str = "[template-a]\nexpires = \"required\"\n\n[template-a.elements]\nsource = \"nypd\"\nhazard = \"$what\"\nplace = \"$place\"\ntime = \"$expires\"\naction = \"$do\"\n\n[template-a.variables]\nwhat = { kind = \"text\", example = \"Fire\", longest = \"Fire\" }\nplace = { kind = \"place\", example = \"Elmhurst\", longest = \"Elmhurst\" }\ndo = { kind = \"text\", example = \"Stay away.\", longest = \"Stay away.\" }\n";

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(library) = cx.file.library.filter(|_| cx.file.unit == TEMPLATES) else {
        return;
    };
    let meta = library.templates.get(cx.target.id);
    let elements = meta.and_then(|meta| meta.elements.as_ref());
    let (Some(elements), Some(pattern)) = (elements, cx.target.value.as_ref()) else {
        return;
    };
    let slots = text::variables(pattern);
    let english = language::SOURCE.to_string();
    let says = |form: &String| {
        let mut values = text::seen(cx).filter(|(part, _)| part.is_none());
        values.any(|(_, texts)| texts.iter().any(|text| terms::has_form(&text.text, form)))
    };
    for (name, message) in elements.iter() {
        let is_said = match message.strip_prefix('$') {
            Some(slot) => slots.contains(&slot),
            None => match library.glossary.terms.get(message) {
                // Where a language has agreed on no form yet, the English one will do.
                Some(term) => [cx.file.locale, &english]
                    .into_iter()
                    .filter_map(|locale| term.forms.get(locale))
                    .take(1)
                    .any(|forms| forms.iter().any(says)),
                // A missing term is a fault of the metadata, reported on the English.
                None => !cx.file.is_source,
            },
        };
        if !is_said {
            let text = format!(
                "`{}` is a warning but does not say its {name} ({message})",
                cx.target.id
            );
            findings.push(
                cx.finding(findings, None, None, text)
                    .help("say it in the text; `elements` in content/templates.toml names a slot of the template or a term of the glossary"),
            );
        }
    }
}
