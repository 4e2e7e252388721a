//! `inconsistent`: the same English, translated in several ways.

use super::gathered::{Said, differing, quoted, texts_of};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const CHECK: Check = Check {
    code: "inconsistent",
    scope: Scope::Project,
    level: Severity::Allow,
    summary: "The same English, of three words or more, is translated in two ways within a language.",
    why: "A reader who meets two wordings looks for the difference between them, and a correction reaches only one of them.",
    fix: "Choose one wording, or say in an exception why they differ. Off by default, since one English text may stand for two things: switch it on in beatbook.toml.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Call the police.\na-two = Call the police.\n",
        ),
        (
            "locales/es/topics/a.ftl",
            "a = Llame a la policía.\na-two = Avise a la policía.\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = 경찰에 전화하세요.\na-two = 경찰에 전화하세요.\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Call the police.\na-two = Call the police.\n",
        ),
        (
            "locales/es/topics/a.ftl",
            "a = Llame a la policía.\na-two = Llame a la policía\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = 경찰에 전화하세요.\na-two = 경찰에 전화하세요.\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(gather),
};

fn gather(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    findings.gather(cx.file.locale, texts_of(cx), judge);
}

fn judge(locale: &str, texts: &[Said]) -> Vec<Diagnostic> {
    let groups = differing(texts, |text| &text.english, |text| &text.translation);
    let findings = groups.into_iter().map(|group| {
        let ways: Vec<String> = group.iter().map(|text| quoted(&text.translation)).collect();
        let text = format!(
            "{} is translated in {} ways in {locale}: {}",
            quoted(&group[0].english),
            group.len(),
            ways.join(", ")
        );
        let mut finding = CHECK
            .finding(text)
            .locale(locale)
            .message(&group[0].id)
            .attribute(group[0].attribute.as_deref())
            .help("choose one wording, or except it in beatbook.toml and say why they differ");
        finding.places = group.iter().map(|text| text.place.clone()).collect();
        finding
    });
    findings.collect()
}
