//! `address`: the wrong form of address.

use super::sentences::sentences;
use super::text;
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "address",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text addresses the reader in a form other than the one the language's file sets: tú for usted, plain Korean speech.",
    why: "A public office that speaks to strangers as if to children sounds rude, or like a scam. Mixed forms make the reader stumble over who is meant.",
    fix: "Write the form that the finding names: in Spanish usted (su, le, llame, puede); in Korean -세요 for advice, -습니다 for statements, -나요? for questions, -십시오 in formal notices. Headings are nouns.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Hang up and call your bank.\n"),
        (
            "locales/es/topics/a.ftl",
            "a = Cuelgue y llame a tu banco.\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Hang up and call your bank.\n"),
        (
            "locales/es/topics/a.ftl",
            "a = Cuelgue y llame a su banco.\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = 전화를 끊고 은행에 전화하세요.\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let address = cx.file.profile.and_then(|profile| profile.address.as_ref());
    let Some(address) = address else { return };
    for (part, texts) in text::seen(cx) {
        let found = texts.iter().find_map(|text| {
            sentences(&text.text, cx.file.profiles.false_ends())
                .into_iter()
                .enumerate()
                .find_map(|(number, sentence)| {
                    // A variant may begin in mid-sentence; the sentences after its first do not.
                    let inside = text.is_variant && number == 0;
                    let wrong = address.wrong_in(&text.text[sentence.clone()], inside)?;
                    Some((
                        text,
                        sentence.start + wrong.start..sentence.start + wrong.end,
                    ))
                })
        });
        let Some((text, at)) = found else { continue };
        let message = format!(
            "`{}` says “{}”, {}",
            cx.name(part),
            &text.text[at.clone()],
            address.wrong
        );
        findings.push(
            cx.finding(findings, part, Some(text.place(at)), message)
                .help(address.help.as_str()),
        );
    }
}
