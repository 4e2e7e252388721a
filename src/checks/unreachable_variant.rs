//! `unreachable-variant`: plural variants that no number reaches.

use super::select::asks_for_plurals;
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, key_text, selects};
use crate::language::plurals::{Plurals, is_plural_keyword};

pub(super) const CHECK: Check = Check {
    code: "unreachable-variant",
    scope: Scope::Project,
    level: Severity::Deny,
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
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(locale) = cx.file.language else {
        return;
    };
    if !cx.text()[cx.target.span.clone()].contains("->") {
        return;
    }
    for (part, pattern) in cx.target.patterns() {
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
            let mut finding = cx
                .finding(
                    findings,
                    part,
                    Some(ftl::span(cx.text(), first)),
                    format!(
                        "no number reaches {} of `{}` in {}",
                        list.join(", "),
                        cx.name(part),
                        cx.file.locale
                    ),
                )
                .help("take it out; a text for exactly one goes under [1]");
            if cx.file.library.is_none() {
                finding.level = Severity::Warn;
            }
            findings.push(finding);
        }
    }
}
