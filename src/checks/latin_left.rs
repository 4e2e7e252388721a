//! `latin-left`: English terms left in Chinese and Korean texts.

use super::terms;
use super::text::{self, CharClasses};
use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::language;

pub(super) const CHECK: Check = Check {
    code: "latin-left",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text in a script other than Latin has an English term that the glossary translates.",
    why: "Readers who know no English stop there, at the very word that matters.",
    fix: "Write the agreed term. An agency's English name may follow it in parentheses.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Theft\n"),
        (
            "content/glossary.toml",
            "[theft]\nen = [\"theft\"]\nes = [\"hurto\"]\nzh-Hant = [\"盜竊\"]\navoid = { es = [\"robo\"] }\n",
        ),
        ("locales/zh-Hant/topics/a.ftl", "a = 發生theft了\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Theft\n"),
        (
            "content/glossary.toml",
            "[theft]\nen = [\"theft\"]\nzh-Hant = [\"盜竊\"]\n[atm]\nen = [\"ATM\"]\nzh-Hant = [\"提款機\", \"ATM\"]\n",
        ),
        (
            "locales/zh-Hant/topics/a.ftl",
            "a = ATM發生盜竊（theft）了\n",
        ),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(file: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(library) = file.library else { return };
    if file.language.is_none_or(language::is_latin) {
        return;
    }
    let terms = library.terms;
    if terms.is_empty() {
        return;
    }
    for cx in file.entries() {
        for (part, texts) in text::seen(&cx) {
            let found = texts.iter().find_map(|text| {
                if !text.classes.has(CharClasses::LETTER) {
                    return None;
                }
                let folded = terms::lookup(&text.text);
                let mut found = terms
                    .find(&folded)
                    .into_iter()
                    .filter(|(term, _)| term.term.forms.contains_key(file.locale));
                found.find_map(|(term, range)| {
                    let bytes = folded.origin(range);
                    let written = &text.text[bytes.clone()];
                    // Some languages have agreed on the English form: ATM.
                    let agreed = term.term.forms.get(file.locale).into_iter().flatten();
                    let is_agreed = { agreed }.any(|form| form.eq_ignore_ascii_case(written));
                    (!is_agreed && !in_parentheses(&text.text, bytes.start))
                        .then(|| (term, text.place(bytes)))
                })
            });
            let Some((term, span)) = found else { continue };
            let message = format!(
                "`{}` leaves “{}” in English: readers who know no English stop there",
                cx.name(part),
                term.english
            );
            let form = term
                .term
                .forms
                .get(file.locale)
                .and_then(|forms| forms.first());
            findings.push(
                cx.finding(findings, part, Some(span), message)
                    .help(format!("write {}", form.map_or("", String::as_str))),
            );
        }
    }
}

fn in_parentheses(text: &str, at: usize) -> bool {
    text[..at]
        .chars()
        .rev()
        .find(|c| matches!(c, '(' | '（' | ')' | '）'))
        .is_some_and(|c| matches!(c, '(' | '（'))
}
