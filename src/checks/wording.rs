//! `wording`: phrases that a text from a public office should not use.

use std::ops::Range;

use super::text::{self, CheckedText};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::checks::sentences::sentences;
use crate::diagnostic::Severity;
use crate::profile::{Found, Rule, Wording};

pub(super) const CHECK: Check = Check {
    code: "wording",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A text blames the victim, labels people by immigration status, names its audience by origin, invites reports by reply or message, or jokes about harm.",
    why: "People who feel blamed or labeled do not report. A group that is named is marked as a target. Nobody watches an account day and night, and a joke about abuse says that nobody will take the call seriously.",
    fix: "Say what the offender did; leave status and origin out; name a number to call. The phrases are data, under [wording] in content/languages/<tag>.toml: those under `deny` fail a run, those under `warn` do not.",
    bad: Example(&[(
        "content/topics/a.ftl",
        "a = Three people were duped last week.\n",
    )]),
    good: Example(&[(
        "content/topics/a.ftl",
        "a = Scammers took money from three people last week.\n",
    )]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// What a rule says of a phrase, after "`id` says “…”: ", and what to do.
pub(crate) const RULES: [(Rule, &str, &str); 5] = [
    (
        Rule::AudienceNamed,
        "it marks a group as a target, and tells others that the warning is not for them",
        "leave the group out; the metadata says whom the topic is for",
    ),
    (
        Rule::Humor,
        "in a topic like this a joke tells victims that nobody takes them seriously",
        "say it plainly",
    ),
    (
        Rule::Replies,
        "nobody watches there day and night, and a report left there brings no help",
        "name a number to call, such as { -contact-emergency }",
    ),
    (
        Rule::StatusLabels,
        "the people who are meant will not call for help",
        "leave the status out, or say “whatever your immigration status”",
    ),
    (
        Rule::VictimBlaming,
        "people who feel blamed do not report",
        "say what the offender did",
    ),
];

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let profile = cx.file.profile;
    let Some(wording) = profile.and_then(|profile| profile.wording.as_ref()) else {
        return;
    };
    for (part, texts) in text::seen(cx) {
        for (rule, why, help) in RULES {
            let Some((text, found)) = gravest(cx, wording, texts, rule) else {
                continue;
            };
            report(cx, findings, part, (text, found), (why, help));
        }
    }
}

/// Reports a phrase.
pub(super) fn report(
    cx: &EntryContext<'_, '_>,
    findings: &mut Findings<'_>,
    part: Option<&str>,
    (text, found): (&CheckedText, &Found),
    (why, help): (&str, &str),
) {
    let message = format!(
        "`{}` says “{}”: {why}",
        cx.name(part),
        &text.text[found.at.clone()]
    );
    let span = text.place(found.at.clone());
    let mut finding = cx.finding(findings, part, Some(span), message);
    finding.level = found.level;
    findings.push(finding.help(help));
}

/// The gravest phrase of a rule in the texts of a part; of equally grave ones, the first.
pub(super) fn gravest<'t>(
    cx: &EntryContext<'_, '_>,
    wording: &Wording,
    texts: &'t [CheckedText],
    rule: Rule,
) -> Option<(&'t CheckedText, &'t Found)> {
    let all = texts.iter().flat_map(|text| {
        let found = text.wording(wording).iter().map(move |found| (text, found));
        found.filter(move |(_, found)| found.rule == rule)
    });
    let mut gravest: Option<(&CheckedText, &Found)> = None;
    for (text, found) in all {
        let graver = gravest.is_none_or(|(_, have)| have.level < found.level);
        if graver && applies(cx, wording, text, found) {
            gravest = Some((text, found));
        }
    }
    gravest
}

fn applies(
    cx: &EntryContext<'_, '_>,
    wording: &Wording,
    text: &CheckedText,
    found: &Found,
) -> bool {
    if found.rule == Rule::Humor && !cx.file.topic.is_some_and(|topic| topic.sensitive) {
        return false;
    }
    let sentence = sentence_around(cx, &text.text, found.at.start);
    // A phrase may go on in the next sentence.
    let before = &text.text[sentence.start..found.at.start];
    let after = &text.text[found.at.start..sentence.end.max(found.at.end)];
    !wording.is_excused(found.rule, before, after)
}

fn sentence_around(cx: &EntryContext<'_, '_>, text: &str, at: usize) -> Range<usize> {
    let all = sentences(text, cx.file.profiles.false_ends());
    let around = all.into_iter().find(|range| range.contains(&at));
    around.unwrap_or(0..text.len())
}
