//! `replies`: texts that invite reports where nobody watches.

use std::collections::BTreeSet;

use super::phrases::{self, Wording};
use super::sentences;
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "replies",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A text invites reports by reply, comment or direct message.",
    why: "The account is not watched day and night. Somebody in danger who writes there and waits gets no help.",
    fix: "Name a number to call: `{ -contact-emergency }`, or the contact that takes such reports. The phrases are in content/policy.toml, under [replies].",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Seen the thief? Send us a DM.\n",
        ),
        (
            "content/policy.toml",
            "[replies]\nen = [{ text = \"send us a dm\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Seen the thief? Do not send us a DM. Call { -contact-emergency }.\n",
        ),
        (
            "content/policy.toml",
            "[replies]\nen = [{ text = \"send us a dm\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    companions: &[],
    judge: Judge::File(judge),
};

const WORDING: Wording<'static> = Wording {
    rule: |policy| &policy.replies,
    why: "nobody watches there day and night, and a report left there brings no help",
    help: "name a number to call, such as { -contact-emergency }",
};

/// With one of these before it in its sentence, a phrase warns against what it would else invite.
const NEGATIONS: &[&str] = &[
    " not ", "n't ", "never ", " no ", "cannot ", "不", "勿", "别", "別", "无法", "無法",
];

/// In Korean the negation comes after.
const KOREAN: &[&str] = &["마세요", "마십시오", "말고", "않", "없"];

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    phrases::judge(file, findings, &WORDING, |_, text, at| {
        !is_negated(&text.text, at.start, file.profiles.false_ends())
    });
}

fn is_negated(text: &str, at: usize, false_ends: &BTreeSet<String>) -> bool {
    let all = sentences::sentences(text, false_ends);
    let sentence = all
        .into_iter()
        .find(|range| range.contains(&at))
        .unwrap_or(0..text.len());
    let before = format!(
        " {}",
        text[sentence.start..at].to_lowercase().replace('’', "'")
    );
    let after = &text[at..sentence.end];
    NEGATIONS.iter().any(|word| before.contains(word))
        || KOREAN.iter().any(|word| after.contains(word))
}

#[cfg(test)]
mod tests {
    use super::is_negated;
    use std::collections::BTreeSet;

    #[test]
    fn a_warning_invites_nothing() {
        for (text, negated) in [
            ("Do not report by DM us.", true),
            ("Don’t DM us!", true),
            ("No emergency? DM us.", false),
            ("DM us. Do not wait.", false),
            ("请不要私信我们。", true),
            ("请私信我们，不要等。", false),
            ("私信으로 신고하지 마세요.", true),
            ("No nos mande un mensaje: DM us", true),
        ] {
            let at = text.find("DM us").or(text.find("私信")).unwrap();
            assert_eq!(is_negated(text, at, &BTreeSet::new()), negated, "{text}");
        }
    }
}
