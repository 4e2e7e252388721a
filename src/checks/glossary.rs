//! `glossary`: terms whose agreed translation is missing.

use super::terms::{self, Term};
use super::text::{self, CheckedText, Folded};
use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, KEYWORDS};
use crate::library::SIGNATURE;

pub(super) const CHECK: Check = Check {
    code: "glossary",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "The English has a term of the glossary, but the translation has none of its agreed forms.",
    why: "A reader who meets three words for one thing takes them for three things, and finds none of them again in a search.",
    fix: "Use the agreed term, or, where another form is right too, add it to content/glossary.toml.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Theft\n"),
        (
            "content/glossary.toml",
            "[theft]\nen = [\"theft\"]\nes = [\"hurto\"]\nzh-Hant = [\"盜竊\"]\navoid = { es = [\"robo\"] }\n",
        ),
        ("locales/es/topics/a.ftl", "a = Sustracción\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Theft\n"),
        (
            "content/glossary.toml",
            "[theft]\nen = [\"theft\"]\nes = [\"hurto\"]\nzh-Hant = [\"盜竊\"]\navoid = { es = [\"robo\"] }\n",
        ),
        ("locales/es/topics/a.ftl", "a = Los hurtos\n"),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(file: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let (Some(library), false) = (file.library, file.is_source) else {
        return;
    };
    let terms = library.terms;
    // A signature is a name, and as short as can be.
    if terms.is_empty() || file.unit == SIGNATURE {
        return;
    }
    for cx in file.entries() {
        let Some(source) = cx.source else { continue };
        for (part, pattern) in cx
            .target
            .patterns()
            .filter(|(part, _)| *part != Some(KEYWORDS))
        {
            let Some((_, english)) = source.patterns().find(|(name, _)| *name == part) else {
                continue;
            };
            let english = terms::lookup(&joined(&text::texts("", english)));
            let found = terms.find(&english);
            if found.is_empty() {
                continue;
            }
            let translation = joined(&text::texts(cx.text(), pattern));
            let mut missing: Vec<(&str, &[String])> = Vec::new();
            for (term, range) in found {
                if is_taken_up(&english, range.start) && in_title(file, term) {
                    continue;
                }
                let forms = term
                    .term
                    .forms
                    .get(file.locale)
                    .map_or(&[][..], Vec::as_slice);
                let has = forms.is_empty()
                    || forms.iter().any(|form| terms::has_form(&translation, form));
                if !has && !missing.iter().any(|(have, _)| *have == term.english) {
                    missing.push((term.english, forms));
                }
            }
            if missing.is_empty() {
                continue;
            }
            let list: Vec<String> = missing
                .iter()
                .map(|(english, forms)| format!("“{english}” ({})", forms[0]))
                .collect();
            let message = format!(
                "`{}` does not use the agreed term for {}",
                cx.name(part),
                list.join(", ")
            );
            let help = format!(
                "write {}, or add the other form to content/glossary.toml if it is right too",
                missing[0].1[0]
            );
            let span = ftl::pattern_span(cx.text(), pattern);
            findings.push(cx.finding(findings, part, Some(span), message).help(help));
        }
    }
}

/// "Report the scam": a term that is mentioned again may be a pronoun in translation, or be left out.
fn is_taken_up(english: &Folded<'_>, start: usize) -> bool {
    let before = &english.text[..start];
    ["the ", "this ", "that "]
        .iter()
        .any(|word| before.ends_with(word))
}

/// Whether the file is a topic whose translated title has a form of the term.
fn in_title(file: &FileContext<'_, '_>, term: &Term<'_>) -> bool {
    let Some(cx) = file
        .entries()
        .find(|cx| cx.target.attribute("summary").is_some())
    else {
        return false;
    };
    let forms = term.term.forms.get(file.locale).into_iter().flatten();
    let title = cx
        .target
        .value
        .as_ref()
        .map(|title| joined(&text::texts(cx.text(), title)));
    title.is_some_and(|title| forms.into_iter().any(|form| terms::has_form(&title, form)))
}

fn joined(texts: &[CheckedText]) -> String {
    let texts: Vec<&str> = texts.iter().map(|text| text.text()).collect();
    texts.join(" | ")
}
