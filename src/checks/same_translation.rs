//! `same-translation`: one translation for English texts that differ.

use super::gathered::{Said, differing, quoted, texts_of};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const CHECK: Check = Check {
    code: "same-translation",
    scope: Scope::Project,
    level: Severity::Allow,
    summary: "One translation stands for two English texts that differ, of three words or more.",
    why: "It is usually pasted from the message beside it: what the second English says, readers of the language never learn.",
    fix: "Translate what each says, or say in an exception why one wording serves both. Off by default, since English may say one thing in two ways: switch it on in beatbook.toml.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Lock the front door.\na-two = Lock the back door.\n",
        ),
        (
            "locales/es/topics/a.ftl",
            "a = Cierre la puerta.\na-two = Cierre la puerta.\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = 앞문을 잠그세요.\na-two = 뒷문을 잠그세요.\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Lock the front door.\na-two = Lock the front door\n",
        ),
        (
            "locales/es/topics/a.ftl",
            "a = Cierre la puerta.\na-two = Cierre la puerta.\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = 앞문을 잠그세요.\na-two = 앞문을 잠그세요.\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(gather),
};

fn gather(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    findings.gather(cx.file.locale, texts_of(cx), judge);
}

fn judge(locale: &str, texts: &[Said]) -> Vec<Diagnostic> {
    let groups = differing(texts, |text| &text.translation, |text| &text.english);
    let findings = groups.into_iter().map(|group| {
        let english: Vec<String> = group.iter().map(|text| quoted(&text.english)).collect();
        let last = group[group.len() - 1];
        let text = format!(
            "in {locale}, {} stands for {} English texts: {}",
            quoted(&last.translation),
            group.len(),
            english.join(", ")
        );
        let mut finding = CHECK
            .finding(text)
            .locale(locale)
            .message(&last.id)
            .attribute(last.attribute.as_deref())
            .help("translate what each says, or except it in beatbook.toml and say why one wording serves both");
        finding.places = group.iter().rev().map(|text| text.place.clone()).collect();
        finding
    });
    findings.collect()
}
