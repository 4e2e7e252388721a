//! `unreachable-variant`: plural variants that no number reaches.

use super::select::asks_for_plurals;
use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::diagnostic::Level;
use crate::ftl::{self, key_text, selects};
use crate::language::plurals::{Plurals, is_plural_keyword};

pub(super) const CHECK: Check = Check {
    code: "unreachable-variant",
    scope: Scope::Project,
    level: Level::Deny,
    summary: "A selection has a plural variant that no number reaches in the language.",
    why: "Nobody ever sees the variant, and whoever corrects the text there corrects nothing. Often it was copied from English, with a text that says something else.",
    fix: "Take the variant out. In Korean and Chinese every number is `[other]`; a text for exactly one goes under `[1]`.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = { $n ->\n    [one] One tip\n   *[other] { $n } tips\n }\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = { $n ->\n    [one] 조언 한 건\n   *[other] 조언 { $n }건\n }\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = { $n ->\n    [one] One tip\n   *[other] { $n } tips\n }\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = { $n ->\n    [1] 조언 한 건\n   *[other] 조언 { $n }건\n }\n",
        ),
    ]),
    companions: &[],
    judge: Judge::Entry(judge),
};

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(locale) = case.file.language else {
        return;
    };
    if !case.text()[case.target.span.clone()].contains("->") {
        return;
    }
    for (part, pattern) in case.target.patterns() {
        for select in selects(pattern)
            .iter()
            .filter(|select| asks_for_plurals(select))
        {
            let Some(plurals) = Plurals::of(locale, select.is_ordinal()) else {
                continue;
            };
            // The default is reached by everything that has no variant of its own.
            let never: Vec<&str> = select
                .variants
                .iter()
                .filter(|variant| !variant.default)
                .map(|variant| key_text(&variant.key))
                .filter(|key| is_plural_keyword(key) && !plurals.has(key))
                .collect();
            let Some(first) = never.first() else { continue };
            let list: Vec<String> = never.iter().map(|key| format!("[{key}]")).collect();
            let mut finding = case
                .finding(
                    findings,
                    part,
                    Some(ftl::span(case.text(), first)),
                    format!(
                        "no number reaches {} of `{}` in {}",
                        list.join(", "),
                        case.name(part),
                        case.file.locale
                    ),
                )
                .help("take it out; a text for exactly one goes under [1]");
            if case.file.library.is_none() {
                finding.level = Level::Warn;
            }
            findings.push(finding);
        }
    }
}
