//! `all-caps`: words in capitals.

use super::acronym::{Known, capitals, is_shout};
use super::text::{self, Kinds};
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;
use std::cell::OnceCell;

pub(super) const CHECK: Check = Check {
    code: "all-caps",
    scope: Scope::Library,
    level: Level::Warn,
    summary: "A text has a word of five or more capitals that is no acronym of the glossary.",
    why: "Capitals read as shouting, are harder to read, and some screen readers spell them out.",
    fix: "Write it in small letters. An acronym belongs into content/glossary.toml or, where everybody knows it, under `acronyms` in content/policy.toml.",
    bad: Example(&[("content/topics/a.ftl", "a = STOP before you PANIC\n")]),
    good: Example(&[("content/topics/a.ftl", "a = Stop before you panic\n")]),
    companions: &[],
    judge: Judge::File(judge),
};

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    let known = OnceCell::new();
    for case in file.entries() {
        for (part, texts) in text::seen(&case) {
            let capital = texts.iter().filter(|text| text.kinds.has(Kinds::CAPITALS));
            let found = capital.into_iter().find_map(|text| {
                let known = known.get_or_init(|| Known::of(file));
                let mut words = capitals(&text.text);
                let at = words
                    .find(|at| is_shout(&text.text, at) && !known.has(&text.text[at.clone()]))?;
                Some((text, at))
            });
            let Some((text, at)) = found else { continue };
            let said = format!("`{}` shouts {}", case.name(part), &text.text[at.clone()]);
            findings.push(
                case.finding(findings, part, Some(text.place(at)), said)
                    .help("write it in small letters; an acronym belongs into the glossary"),
            );
        }
    }
}
