//! `emoji`: too many emoji, or emoji where there should be none.

use icu_properties::CodePointSetData;
use icu_properties::props::EmojiPresentation;

use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::post::emoji;

pub(super) const CHECK: Check = Check {
    code: "emoji",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text has more than one emoji, or a sensitive or locked topic has any.",
    why: "A screen reader reads each one out (“police car light, police car light”). Beside abuse or an emergency an emoji reads as mockery.",
    fix: "Keep one at most, and none in a sensitive or locked topic.",
    bad: Example(&[("content/topics/a.ftl", "a = Lock it 🚲🔒\n")]),
    good: Example(&[("content/topics/a.ftl", "a = Lock it 🔒\n")]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let grave = cx
        .file
        .topic
        .is_some_and(|topic| topic.sensitive || topic.locked);
    let most = usize::from(!grave);
    for (part, pattern) in text::with_kinds(cx, CharClasses::ODD)
        .filter(|(part, _)| *part != Some(crate::ftl::KEYWORDS))
    {
        let mut count = 0;
        let mut over = None;
        text::scan(pattern, &mut |piece| {
            for (at, length) in emojis(piece) {
                count += 1;
                if count == most + 1 {
                    let start = crate::ftl::offset(cx.text(), piece) + at;
                    over = Some(start..start + length);
                }
            }
        });
        let Some(span) = over else { continue };
        let name = cx.name(part);
        let (message, help) = if grave {
            (
                format!(
                    "`{name}` has an emoji in a sensitive or locked topic: it reads as mockery"
                ),
                "take it out",
            )
        } else {
            (
                format!("`{name}` has {count} emoji: a screen reader reads out each of them"),
                "keep one at most",
            )
        };
        let mut finding = cx.finding(findings, part, Some(span), message);
        finding.level = if grave {
            Severity::Deny
        } else {
            Severity::Warn
        };
        findings.push(finding.help(help));
    }
}

/// Where emoji are, and how many bytes each takes. A sign in text style, such as ™, is not one.
fn emojis(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let length = if c.is_ascii_alphanumeric() {
            None
        } else {
            emoji::prefix(&text[at..])
        };
        let pictured = length.filter(|length| {
            *length > c.len_utf8() || CodePointSetData::new::<EmojiPresentation>().contains(c)
        });
        found.extend(pictured.map(|length| (at, length)));
        at += pictured.unwrap_or(c.len_utf8());
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn sequences_count_once() {
        let count = |text| super::emojis(text).len();
        assert_eq!(count("👨‍👩‍👧‍👦 🇺🇸"), 2);
        assert_eq!(count("Beatbook™ © 911 # ☎"), 0);
        assert_eq!(count("☎️ 한국어"), 1);
    }
}
