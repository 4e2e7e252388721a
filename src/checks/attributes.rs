//! `attributes`: the translation of a message lacks its value or an attribute, or has one too many.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Difference};

pub(super) const CHECK: Check = Check {
    code: "attributes",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A translation lacks the value or an attribute that the English has, or has one that the English lacks.",
    why: "Without `.short` there is nothing to send as a text message or to print on a flyer; without a value, nothing to post.",
    fix: "Give the translation the same parts as the English: the value, and each attribute by its name.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n    .short = 1\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\n    .short = 1\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一个\n    .short = 1\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一個\n    .short = 1\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n    .short = 1\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n    .short = 1\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\n    .short = 1\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一个\n    .short = 1\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一個\n    .short = 1\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(source) = cx.source else {
        return;
    };
    let id = cx.target.id;
    for difference in ftl::differences(cx.text(), source, cx.target) {
        let (part, span, text) = match &difference {
            Difference::MissingValue => (
                None,
                None,
                format!("`{id}` has no value, but English has one"),
            ),
            Difference::ObsoleteValue(span) => (
                None,
                Some(span.clone()),
                format!("`{id}` has a value, but English has none"),
            ),
            Difference::MissingAttribute(name) => (
                Some(*name),
                None,
                format!("`{id}` has no `.{name}`, but English has one"),
            ),
            Difference::ObsoleteAttribute(name, span) => (
                Some(*name),
                Some(span.clone()),
                format!("`{id}` has a `.{name}`, but English has none"),
            ),
            _ => continue,
        };
        let help = match &difference {
            Difference::MissingAttribute(name) => format!("add an indented line `.{name} = …`"),
            Difference::MissingValue => format!("write the text after `{id} =`"),
            _ => "take it out".to_owned(),
        };
        findings.push(cx.finding(findings, part, span, text).help(help));
    }
}
