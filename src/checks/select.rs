//! `select`: selections that leave out what the language or the English tells apart.

use rustc_hash::FxHashSet;

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Pattern, Piece, Select, key_text, selects};
use crate::language::plurals::{Plurals, is_plural_keyword};

pub(super) const CHECK: Check = Check {
    code: "select",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A translation does not tell apart the numbers its language tells apart, or lacks a variant that the English names.",
    why: "“Hay 1 avisos” reads like a machine or a fraud. And where `[robbery]` has no variant, the warning says only “crime”.",
    fix: "Write a variant for each plural category of the language, in Spanish `[one]` and `*[other]`; Korean and Chinese need no selection. Write each variant that the English names, under the same key.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = { $n ->\n    [one] One tip\n   *[other] { $n } tips\n }\n",
        ),
        (
            "locales/ru/topics/a.ftl",
            "a = { $n ->\n    [one] { $n } совет\n   *[other] { $n } советов\n }\n",
        ),
        (
            "l10n.toml",
            "basepath = \".\"\nlocales = [\"ru\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = { $n ->\n    [one] One tip\n   *[other] { $n } tips\n }\n",
        ),
        (
            "locales/es/topics/a.ftl",
            "a = { $n ->\n    [one] Un consejo\n   *[other] { $n } consejos\n }\n",
        ),
        ("locales/ko/topics/a.ftl", "a = 조언 { $n }건\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let selects_here = cx.text()[cx.target.span.clone()].contains("->");
    for (part, pattern) in cx.target.patterns() {
        if selects_here {
            for select in selects(pattern) {
                plural(cx, part, &select, findings);
            }
        }
        if let Some(english) = cx.source.and_then(|source| source.part(part)) {
            named(cx, part, english, pattern, findings);
        }
    }
}

fn plural(
    cx: &EntryContext<'_, '_>,
    part: Option<&str>,
    select: &Select<'_, '_>,
    findings: &mut Findings<'_>,
) {
    let keys = plural_categories(select);
    if !asks_for_plurals(select) || keys.iter().all(|key| *key == "other") {
        return;
    }
    let Some(plurals) = cx
        .file
        .language
        .and_then(|locale| Plurals::of(locale, select.is_ordinal()))
    else {
        return;
    };
    let missing: Vec<String> = plurals
        .needed()
        .filter(|category| !keys.contains(category))
        .map(|category| format!("[{category}]"))
        .collect();
    if missing.is_empty() {
        return;
    }
    let span = keys.first().map(|key| ftl::span(cx.text(), key));
    let text = format!(
        "a selection of `{}` lacks {}, which {} tells apart",
        cx.name(part),
        missing.join(", "),
        cx.file.locale
    );
    findings.push(
        cx.finding(findings, part, span, text)
            .help("write a variant for each: with the number in it, the text must read right"),
    );
}

/// Whether every word among the keys is a plural category; with other words among them, the keys are names.
pub(super) fn asks_for_plurals(select: &Select<'_, '_>) -> bool {
    select.variants.iter().all(|variant| {
        let key = key_text(&variant.key);
        is_plural_keyword(key) || is_number(key)
    })
}

/// The plural categories among the keys.
pub(super) fn plural_categories<'s>(select: &Select<'_, 's>) -> Vec<&'s str> {
    let keys = select.variants.iter().map(|variant| key_text(&variant.key));
    keys.filter(|key| is_plural_keyword(key)).collect()
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// What the English tells apart by name, such as kinds of crime, the translation must too: the default variant says less, and a
/// name shown as it is stays English.
fn named(
    cx: &EntryContext<'_, '_>,
    part: Option<&str>,
    english: &Pattern<'_>,
    pattern: &Pattern<'_>,
    findings: &mut Findings<'_>,
) {
    if ftl::pieces(english).all(|piece| matches!(piece, Piece::Text(_))) {
        return;
    }
    let here = selects(pattern);
    for wanted in selects(english) {
        if asks_for_plurals(&wanted) {
            continue;
        }
        let same = |select: &&Select<'_, '_>| {
            select.selector == wanted.selector
                || wanted.variable().is_some() && select.variable() == wanted.variable()
        };
        let have: FxHashSet<&str> = here
            .iter()
            .filter(same)
            .flat_map(|select| select.variants)
            .map(|variant| key_text(&variant.key))
            .collect();
        let told = wanted
            .variable()
            .is_some_and(|name| takes(pattern, name) && have.is_empty());
        if have.is_empty() && !told {
            // A variable it does not take at all is a matter for `variables`; `PLATFORM()` need not matter in every language.
            continue;
        }
        let missing: Vec<String> = wanted
            .variants
            .iter()
            .filter(|variant| !variant.default || told)
            .map(|variant| key_text(&variant.key))
            .filter(|key| !have.contains(key))
            .map(|key| format!("[{key}]"))
            .collect();
        if missing.is_empty() {
            continue;
        }
        let span = ftl::pattern_span(cx.text(), pattern);
        let text = format!(
            "`{}` lacks the variants {}, which English has",
            cx.name(part),
            missing.join(", ")
        );
        let mut finding = cx
            .finding(findings, part, Some(span), text)
            .help("write them under the same keys");
        finding.level = Severity::Warn;
        findings.push(finding);
    }
}

fn takes(pattern: &Pattern<'_>, variable: &str) -> bool {
    let mut found = false;
    ftl::visit(pattern, &mut |node| {
        found |= matches!(node, ftl::Node::Variable(name) if name == variable);
        true
    });
    found
}
