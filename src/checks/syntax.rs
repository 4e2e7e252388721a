//! `syntax`: files that do not read as what they are.

use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::coverage::Parsed;
use crate::diagnostic::{Diagnostic, Level, Role};
use crate::ftl;

pub(super) const CHECK: Check = Check {
    code: "syntax",
    scope: Scope::Project,
    level: Level::Deny,
    summary: "Text that is no Fluent or no TOML, bytes that are not UTF-8, a byte-order mark.",
    why: "A message that does not parse is not there for any program, and it can swallow the message after it. The finding names the ids that are lost.",
    fix: "Correct the text at the mark. In Fluent a message is `id = text`, further lines are indented, and every `{` has its `}`. Save files as UTF-8 without byte-order mark.",
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
    judge: Judge::File(judge),
};

fn judge(case: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(target) = case.target else {
        return;
    };
    for finding in of(target, case.role()) {
        findings.push(finding.locale(case.locale));
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
