//! `avoided-term`: words that the glossary says not to write.

use super::text::{self, Folded};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "avoided-term",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A text has a word that the glossary lists under `avoid`.",
    why: "The word means something else to readers (a “precinto” is a seal), or belongs to another region or script.",
    fix: "Write the agreed term, the first in content/glossary.toml.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Theft\n"),
        (
            "content/glossary.toml",
            "[theft]\nen = [\"theft\"]\nes = [\"hurto\"]\nzh-Hant = [\"盜竊\"]\navoid = { es = [\"robo\"] }\n",
        ),
        ("locales/es/topics/a.ftl", "a = Hurto (robo)\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Theft\n"),
        (
            "content/glossary.toml",
            "[theft]\nen = [\"theft\"]\nes = [\"hurto\"]\nzh-Hant = [\"盜竊\"]\navoid = { es = [\"robo\"] }\n",
        ),
        ("locales/es/topics/a.ftl", "a = Hurto\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let library = cx.file.library;
    let Some(avoided) = library.and_then(|library| library.terms.avoided(cx.file.locale)) else {
        return;
    };
    for (part, texts) in text::seen(cx) {
        let found = texts.iter().find_map(|text| {
            let folded = Folded::new(&text.text);
            let (number, range) = avoided.phrases.find(&folded).next()?;
            Some((text.place(folded.origin(range)), avoided.words[number]))
        });
        let Some((span, (word, instead))) = found else {
            continue;
        };
        let message = format!(
            "`{}` says “{word}”, which the glossary says not to write: readers take it for something else",
            cx.name(part)
        );
        findings.push(
            cx.finding(findings, part, Some(span), message)
                .help(format!("write “{instead}”")),
        );
    }
}
