//! `variables`: a translation takes different variables from the English.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Node, Pattern};

pub(super) const CHECK: Check = Check {
    code: "variables",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A translation takes a variable that the English does not, or leaves one out.",
    why: "A variable that is not given leaves a hole in the text, so the text cannot be shown at all. One that is left out drops a fact: the place, the day, the number.",
    fix: "Use the same `$variables` as the English, in the value and in each attribute. Their order is free.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Avoid { $place }.\n"),
        ("locales/es/topics/a.ftl", "a = Evite: { $lugar }.\n"),
        ("locales/ko/topics/a.ftl", "a = 피하세요: { $place }.\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 请避开：{ $place }。\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 請避開：{ $place }。\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Avoid { $place }.\n"),
        ("locales/es/topics/a.ftl", "a = Evite: { $place }.\n"),
        ("locales/ko/topics/a.ftl", "a = 피하세요: { $place }.\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 请避开：{ $place }。\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 請避開：{ $place }。\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(source) = cx.source else {
        return;
    };
    let text = cx.text();
    for (part, pattern) in cx.target.patterns() {
        // A part that English does not have is a matter for `attributes`.
        let Some(wanted) = source.part(part) else {
            continue;
        };
        let wanted = variables("", wanted);
        let given = variables(text, pattern);
        let missing: Vec<_> = wanted
            .keys()
            .filter(|name| !given.contains_key(*name))
            .collect();
        let unknown: Vec<_> = given
            .iter()
            .filter(|(name, _)| !wanted.contains_key(*name))
            .collect();
        if missing.is_empty() && unknown.is_empty() {
            continue;
        }
        let list = |names: Vec<String>| names.join(", ");
        let mut message = Vec::new();
        if !unknown.is_empty() {
            let names = unknown.iter().map(|(name, _)| format!("${name}")).collect();
            message.push(format!(
                "takes {}, which English does not give",
                list(names)
            ));
        }
        if !missing.is_empty() {
            let names = missing.iter().map(|name| format!("${name}")).collect();
            message.push(format!("leaves out {}", list(names)));
        }
        let span = unknown.first().map_or_else(
            || ftl::pattern_span(text, pattern),
            |(_, span)| (*span).clone(),
        );
        findings.push(
            cx.finding(
                findings,
                part,
                Some(span),
                format!("`{}` {}", cx.name(part), message.join(", and ")),
            )
            .help("use the variables of the English, by their names"),
        );
    }
}

fn variables<'s>(text: &str, pattern: &Pattern<'s>) -> BTreeMap<&'s str, Range<usize>> {
    let mut found = BTreeMap::new();
    ftl::visit(pattern, &mut |node| {
        if let Node::Variable(name) = node {
            let at = ftl::span(text, name);
            found
                .entry(name)
                .or_insert(at.start.saturating_sub(1)..at.end);
        }
        true
    });
    found
}
