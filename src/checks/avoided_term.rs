//! `avoided-term`: words that the glossary says not to write.

use super::text::{self, Needle};
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "avoided-term",
    scope: Scope::Library,
    level: Level::Deny,
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
    judge: Judge::File(judge),
};

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(library) = file.library else { return };
    let mut avoided: Vec<(Needle, &str, &str)> = Vec::new();
    for term in library.glossary.terms.values() {
        for word in term.avoid.get(file.locale).into_iter().flatten() {
            let folded = Needle::from(text::folded(word));
            let instead = term.forms.get(file.locale).and_then(|forms| forms.first());
            // One word may be listed under several terms.
            if !avoided.iter().any(|(have, ..)| *have == folded) {
                avoided.push((folded, word, instead.map_or("", String::as_str)));
            }
        }
    }
    if avoided.is_empty() {
        return;
    }
    for case in file.entries() {
        for (part, texts) in text::seen(&case) {
            let found = texts.iter().find_map(|text| {
                let folded = text.folded();
                avoided.iter().find_map(|avoided| {
                    Some((
                        text.place(folded.bytes(folded.find(&avoided.0, 0)?)),
                        avoided,
                    ))
                })
            });
            let Some((span, (_, word, instead))) = found else {
                continue;
            };
            let said = format!(
                "`{}` says “{word}”, which the glossary says not to write: readers take it for something else",
                case.name(part)
            );
            findings.push(
                case.finding(findings, part, Some(span), said)
                    .help(format!("write “{instead}”")),
            );
        }
    }
}
