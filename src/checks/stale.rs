//! `stale`: translations of an English text that has changed since.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "stale",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "The English has changed since the translation was recorded.",
    why: "The translation may say what is no longer true: an old number, an old warning. Bundles and posts leave stale texts out, so until somebody looks at it the language has no such text.",
    fix: "Compare the translation with the English as it is now, correct it, and record that with `beatbook review record`. Without records beside the translation (`.review.toml`) nothing is stale.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One, corrected\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        (
            "locales/es/topics/a.review.toml",
            "[a]\nsource = \"00000000000000000000000000000000\"\ntarget = \"11111111111111111111111111111111\"\nstate = \"translated\"\norigin = \"machine\"\n",
        ),
        ("locales/ko/topics/a.ftl", "a = 하나\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Text\n"),
        ("locales/es/topics/a.ftl", "a = Texto\n"),
        (
            "locales/es/topics/a.review.toml",
            "[a]\nsource = \"d675e620d4456b30c4da69482980ee28\"\ntarget = \"11111111111111111111111111111111\"\nstate = \"translated\"\norigin = \"machine\"\n",
        ),
        ("locales/ko/topics/a.ftl", "a = 글\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 文\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 文\n"),
    ]),
    companions: &["unreviewed"],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let id = cx.target.id;
    let (Some(record), Some(reference), Some(_)) = (
        cx.file.records.and_then(|records| records.get(id)),
        cx.file.reference,
        cx.source,
    ) else {
        return;
    };
    let today = cx.file.library.map(|library| library.today);
    let on = record.on;
    if let (Some(today), Some(on)) = (today, on)
        && on > today
    {
        findings.push(
            cx.finding(
                findings,
                None,
                None,
                format!(
                    "the record of `{id}` is dated {on}, which is in the future: it does not count"
                ),
            )
            .help("correct `on` to the day on which the text was reviewed"),
        );
    }
    let source = reference.parsed.index.get(id);
    if !source.is_some_and(|number| record.is_stale(reference.fingerprint(*number))) {
        return;
    }
    findings.push(
        cx.finding(
            findings,
            None,
            None,
            format!("the English of `{id}` has changed since it was translated into {}", cx.file.locale),
        )
        .help("compare it with the English as it is now, then record it: `beatbook review record --help`"),
    );
}
