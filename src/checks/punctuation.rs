//! `punctuation`: the wrong width of punctuation, and Spanish questions without their opening mark.

use std::collections::BTreeMap;

use super::text;
use super::text::{CharClasses, CheckedText, SLOT, is_han};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::profile::Width;

pub(super) const CHECK: Check = Check {
    code: "punctuation",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "Half-width punctuation beside Chinese characters, full-width punctuation elsewhere, a Spanish question or exclamation without its ¿ or ¡, or more than one exclamation mark in a sensitive topic.",
    why: "Readers see at once that a text was not written in their language, and trust it less. Where somebody was harmed, exclamation marks shout.",
    fix: "In Chinese write ，。？！：；（）, elsewhere , . ? ! : ; ( ). Begin Spanish questions with ¿ and exclamations with ¡. A sensitive topic calls for a calm voice.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Stop. Hang up.\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 停下來,請掛斷。\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Stop. Hang up.\n"),
        (
            "locales/zh-Hant/topics/a.ftl",
            "a = 停下來，請掛斷（PIN: 1,000）。\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let rules = cx
        .file
        .profile
        .and_then(|profile| profile.punctuation.as_ref());
    let Some(rules) = rules else { return };
    let calm = cx.file.topic.is_some_and(|topic| topic.sensitive);
    for (part, texts) in text::seen(cx) {
        if calm
            && let Some((text, at)) =
                first(texts, CharClasses::MARK.union(CharClasses::WIDE), shouted)
        {
            let message = format!(
                "`{}` shouts: more than one exclamation mark in a topic that calls for a calm voice",
                cx.name(part)
            );
            let finding = cx.finding(findings, part, Some(text.place(at..at + 1)), message);
            findings.push(finding.help("one exclamation mark at most"));
        }
        let wrong = match rules.width {
            Width::Full => first(texts, CharClasses::MARK, half_width),
            Width::Half => first(texts, CharClasses::WIDE, |text| {
                full_width(text, &rules.also)
            }),
        };
        if let Some((text, (at, c))) = wrong {
            let (message, help) = if c.is_ascii() {
                (
                    format!("has “{c}” beside Chinese characters"),
                    format!("write “{}”", full(c)),
                )
            } else {
                (
                    format!("has “{c}”, which is Chinese punctuation"),
                    format!("write “{}”", half(c)),
                )
            };
            report(
                cx,
                findings,
                part,
                text.place(at..at + c.len_utf8()),
                &message,
                &help,
            );
        }
        if !rules.opening.is_empty()
            && let Some((text, (at, c))) = first(texts, CharClasses::MARK, |text| {
                unopened(text, &rules.opening)
            })
        {
            let open = rules.opening[&c];
            let message = format!("has “{c}” but no “{open}” before it");
            report(
                cx,
                findings,
                part,
                text.place(at..at + 1),
                &message,
                &format!("begin the sentence with “{open}”"),
            );
        }
    }
}

fn report(
    cx: &EntryContext<'_, '_>,
    findings: &mut Findings<'_>,
    part: Option<&str>,
    span: std::ops::Range<usize>,
    message: &str,
    help: &str,
) {
    let message = format!(
        "`{}` {message}: it looks foreign to its readers",
        cx.name(part)
    );
    findings.push(cx.finding(findings, part, Some(span), message).help(help));
}

fn first<W>(
    texts: &[CheckedText],
    classes: CharClasses,
    wrong: impl Fn(&str) -> Option<W>,
) -> Option<(&CheckedText, W)> {
    texts
        .iter()
        .filter(|text| text.classes.has(classes))
        .find_map(|text| Some((text, wrong(&text.text)?)))
}

/// Where the second exclamation mark stands.
fn shouted(text: &str) -> Option<usize> {
    let marks = text.char_indices().filter(|(_, c)| matches!(c, '!' | '！'));
    marks.map(|(at, _)| at).nth(1)
}

/// Half-width punctuation that touches Chinese: after it, or before it and after a word or a placeable.
fn half_width(text: &str) -> Option<(usize, char)> {
    let is_chinese = |c: char| is_han(c) || matches!(c, '」' | '』' | '》' | '）' | '”');
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or(' ', |(_, next)| *next);
        let touches = match c {
            ',' | '?' | '!' | ':' => {
                is_chinese(before)
                    || (is_han(after) && (before.is_ascii_alphabetic() || before == SLOT))
            }
            ';' => is_chinese(before),
            '.' => is_chinese(before) && after != '.',
            '(' => is_chinese(before) || is_han(after),
            ')' => is_chinese(before) || is_han(after),
            _ => false,
        };
        if touches {
            return Some((at, c));
        }
        before = c;
    }
    None
}

/// Full-width punctuation, except the marks that the language has too.
fn full_width(text: &str, also: &str) -> Option<(usize, char)> {
    if text.is_ascii() {
        return None;
    }
    let is_wide = |c: char| matches!(c, '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' | '、' | '。' | '「' | '」');
    text.char_indices()
        .find(|(_, c)| is_wide(*c) && !also.contains(*c))
}

/// A mark, such as a Spanish ?, that nothing opened.
fn unopened(text: &str, opening: &BTreeMap<char, char>) -> Option<(usize, char)> {
    let mut open = false;
    let mut closed = false;
    let bytes = text.as_bytes();
    for (at, c) in text.char_indices() {
        match c {
            c if opening.values().any(|opening| *opening == c) => open = true,
            c if opening.contains_key(&c) => {
                // Inside an address: "…/?id=1".
                let inside = bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
                if !open && !closed && !inside {
                    return Some((at, c));
                }
                open = false;
                closed = true;
                continue;
            }
            _ => {}
        }
        closed = false;
    }
    None
}

fn full(c: char) -> char {
    match c {
        '.' => '。',
        c => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
    }
}

fn half(c: char) -> char {
    match c {
        '。' => '.',
        '、' => ',',
        '「' | '」' => '"',
        c => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_follow_the_language() {
        for good in [
            "每天24:00到1,000元",
            "請看 ic3.gov。",
            "（PIN）",
            "請撥打\u{FFFC}。",
            "3.5萬",
            "Mr. Lee 說",
            "例如“Mandarin”，",
            "詳見 \u{FFFC}: \u{FFFC}",
        ] {
            assert_eq!(half_width(good), None, "{good}");
        }
        for bad in [
            "停.",
            "密碼(PIN)",
            "撥打\u{FFFC},請",
            "「好」,",
            "真的?",
            "等NYPD,請",
        ] {
            assert!(half_width(bad).is_some(), "{bad}");
        }
        assert_eq!(full_width("전화하세요。", "「」"), Some((15, '。')));
        assert_eq!(full_width("「문」", "「」"), None);
        assert_eq!(full_width("¿Qué? “Sí”, año…", ""), None);
    }

    #[test]
    fn one_exclamation_mark_is_enough() {
        assert_eq!(shouted("¡Llame! Ya"), None);
        assert_eq!(shouted("快跑！！"), Some(9));
    }

    #[test]
    fn spanish_questions_begin() {
        let unopened = |text: &str| unopened(text, &[('?', '¿'), ('!', '¡')].into());
        for good in [
            "¿Ya pagó? ¡Cuelgue!",
            "¡¿Qué?!",
            "¿Sí?!",
            "Vea x.org/?a=1",
            "¿Emergencia? Llame.",
        ] {
            assert_eq!(unopened(good), None, "{good}");
        }
        assert_eq!(unopened("¿Sí? No?"), Some((9, '?')));
        assert_eq!(unopened("Cuelgue!"), Some((7, '!')));
    }
}
