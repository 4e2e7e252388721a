//! `invisible`: characters that cannot be seen.

use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::language::hidden::unseen;

pub(super) const CHECK: Check = Check {
    code: "invisible",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A text has zero-width, format, tag or control characters, or overrides the direction of writing.",
    why: "What cannot be seen can hide another text, break a search or a link, or show a number back to front. It comes from copying out of web pages and documents, or from somebody who means harm.",
    fix: "Take the character out: delete it with its neighbours and type these again.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Pay\n"),
        ("locales/es/topics/a.ftl", "a = Pa\u{200B}gue\n"),
        ("locales/ko/topics/a.ftl", "a = 돈\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 付款\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 付款\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Pay\n"),
        (
            "locales/es/topics/a.ftl",
            "a = Pague 👨\u{200D}👩\u{200D}👧\n",
        ),
        ("locales/ko/topics/a.ftl", "a = 돈\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 付款\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 付款\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in text::with_kinds(cx, CharClasses::ODD) {
        let mut found: Option<(std::ops::Range<usize>, char)> = None;
        text::scan(pattern, &mut |piece| {
            if found.is_none()
                && let Some((at, c)) = unseen(piece)
            {
                found = Some((text::at(cx.text(), piece, at, c), c));
            }
        });
        let Some((span, c)) = found else { continue };
        let message = format!(
            "`{}` has {} ({}), which cannot be seen{}",
            cx.name(part),
            text::code_point(c),
            called(c),
            harm(c)
        );
        findings.push(
            cx.finding(findings, part, Some(span), message)
                .help("delete it; with its neighbours, if need be, and type these again"),
        );
    }
}

fn called(c: char) -> &'static str {
    match c {
        '\u{AD}' => "a soft hyphen",
        '\u{200B}' => "a zero-width space",
        '\u{200C}' => "a zero-width non-joiner",
        '\u{200D}' => "a zero-width joiner",
        '\u{202D}' | '\u{202E}' => "an override of the direction of writing",
        '\u{FEFF}' => "a byte-order mark",
        '\u{E0000}'..='\u{E007F}' => "a tag",
        '\u{2028}' | '\u{2029}' => "a line separator",
        c if c.is_control() => "a control character",
        _ => "a format character",
    }
}

fn harm(c: char) -> &'static str {
    match c {
        '\u{202D}' | '\u{202E}' => ": what is read is not what is written",
        '\u{E0000}'..='\u{E007F}' => ": another text may be hidden in it",
        _ => " and breaks searches, links and copying",
    }
}
