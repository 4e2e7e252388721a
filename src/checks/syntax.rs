//! `syntax`: files that are not valid Fluent, TOML or UTF-8.

use super::{Check, Example, FileContext, Findings, Runner, Scope, faults};
use crate::coverage::Parsed;
use crate::diagnostic::{Diagnostic, Role, Severity, SyntaxFault};
use crate::ftl;

pub(super) const CHECK: Check = Check {
    code: "syntax",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "Text that is not valid Fluent or TOML, bytes that are not UTF-8, a byte-order mark.",
    why: "A message that does not parse does not exist for any program, and it can swallow the message after it. The finding names the ids that are lost.",
    fix: "Correct the text at the mark. In Fluent a message is `id = text`, further lines are indented, and every `{` has its `}`. Save files as UTF-8 without a byte-order mark.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\nb = { dos\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\n"),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(cx: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(target) = cx.target else {
        return;
    };
    for finding in of(target, cx.role()) {
        findings.push(finding.locale(cx.locale));
    }
}

/// What is wrong with a file's bytes and syntax.
pub(super) fn of(parsed: &Parsed<'_>, role: Role) -> Vec<Diagnostic> {
    let flaws = ftl::flaw_faults(parsed.file, parsed.flaws, role);
    let junk = parsed.resource.junk.iter();
    let junk = junk.map(|junk| ftl::junk_fault(parsed.file, junk, role));
    flaws
        .chain(junk)
        .map(|fault| faults::finding(&fault))
        .collect()
}

/// What is wrong with a file as text.
pub(super) fn finding(fault: &SyntaxFault) -> Diagnostic {
    let (text, help) = match fault {
        SyntaxFault::ByteOrderMark => (
            "the file begins with a byte-order mark; other tools take it for part of the first message".to_owned(),
            "save it as UTF-8 without a byte-order mark",
        ),
        SyntaxFault::Replaced(count) => (
            format!("the file is not UTF-8: {count} places were replaced by U+FFFD"),
            "save it as UTF-8",
        ),
        SyntaxFault::NotUtf8 { to_write } => (
            "the file is not UTF-8".to_owned(),
            match to_write {
                true => "save it as UTF-8; until then nothing is written to it",
                false => "save it as UTF-8",
            },
        ),
        SyntaxFault::Fluent { why, lost } => (
            match lost.as_slice() {
                [] => format!("invalid Fluent: {why}"),
                ids => format!("invalid Fluent: {why}; lost in it: {}", ids.join(", ")),
            },
            "correct the text at the mark; a message is `id = text`, further lines indented",
        ),
        SyntaxFault::Toml(why) => (
            format!("this is not valid TOML for this file: {why}"),
            "correct the line; `beatbook explain syntax` says more",
        ),
    };
    CHECK.finding(text).help(help)
}
