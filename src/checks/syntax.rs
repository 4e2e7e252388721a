//! `syntax`: files that are not valid Fluent, TOML or UTF-8.

use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::coverage::Parsed;
use crate::diagnostic::{Diagnostic, Role, Severity};
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
    let mut all = ftl::flaw_findings(parsed.file, parsed.flaws, role);
    all.extend(
        parsed
            .resource
            .junk
            .iter()
            .map(|junk| ftl::junk_finding(parsed.file, junk, role)),
    );
    all
}
