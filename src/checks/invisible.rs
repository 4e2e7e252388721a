//! `invisible`: characters that cannot be seen.

use super::text::{self, Kinds};
use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "invisible",
    scope: Scope::Project,
    level: Level::Deny,
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
    judge: Judge::Entry(judge),
};

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in text::with_kinds(case, Kinds::ODD) {
        let mut found: Option<(std::ops::Range<usize>, char)> = None;
        text::scan(pattern, &mut |piece| {
            if found.is_none()
                && let Some((at, c)) = invisible(piece)
            {
                found = Some((text::at(case.text(), piece, at, c), c));
            }
        });
        let Some((span, c)) = found else { continue };
        let said = format!(
            "`{}` has {} ({}), which cannot be seen{}",
            text::name(case.target.id, part),
            text::code_point(c),
            called(c),
            harm(c)
        );
        findings.push(
            case.finding(findings, part, Some(span), said)
                .help("delete it; with its neighbours, if need be, and type these again"),
        );
    }
}

/// The first character that cannot be seen and has no work to do.
fn invisible(text: &str) -> Option<(usize, char)> {
    // All of them but control characters are beyond ASCII.
    if text.is_ascii() && !text.bytes().any(|b| is_control(char::from(b))) {
        return None;
    }
    let mut before = ' ';
    let mut flag = false;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or(' ', |(_, next)| *next);
        let wrong = match c {
            '\u{200D}' => !((is_pictured(before) && is_pictured(after)) || joins(before)),
            '\u{200C}' => !joins(before),
            // Styles of emoji, and forms of Chinese characters and Mongolian letters.
            '\u{FE0E}' | '\u{FE0F}' => {
                !(is_pictured(before) || matches!(before, '0'..='9' | '#' | '*' | '©' | '®'))
            }
            '\u{FE00}'..='\u{FE0D}' | '\u{E0100}'..='\u{E01EF}' => !text::is_han(before),
            '\u{180B}'..='\u{180F}' => !matches!(before, '\u{1800}'..='\u{18AF}'),
            '\u{E0020}'..='\u{E007F}' => !flag,
            c => is_hidden(c) || is_control(c),
        };
        if wrong {
            return Some((at, c));
        }
        // A flag of tags begins with the black flag.
        flag = c == '\u{1F3F4}' || (flag && matches!(c, '\u{E0020}'..='\u{E007E}'));
        before = c;
    }
    None
}

fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
}

fn is_hidden(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{200B}' | '\u{2028}' | '\u{2029}'
        | '\u{202D}' | '\u{202E}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E001F}' | '\u{E0080}'..='\u{E00FF}' | '\u{E01F0}'..='\u{E0FFF}')
}

/// Whether a character may be joined into an emoji; its style and its skin belong to it.
fn is_pictured(c: char) -> bool {
    matches!(c, '\u{FE0F}' | '\u{2100}'..='\u{214F}' | '\u{2190}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Whether a letter's script uses joiners and non-joiners in spelling: Arabic, those of India and its neighbours, Mongolian.
fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8FF}' | '\u{900}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{1A20}'..='\u{1AAF}' | '\u{A840}'..='\u{ABFF}' | '\u{FB50}'..='\u{FEFC}' | '\u{11000}'..='\u{11FFF}')
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_work_to_do_may_stay() {
        for good in [
            "👨\u{200D}👩\u{200D}👧\u{200D}👦",
            "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} 👮🏿\u{200D}♀️ ☎️ 1️⃣ ©️",
            "می\u{200C}خواهم",
            "क्\u{200D}ष",
            "葛\u{E0100}",
            "a\tb\nc",
            "정상 正常 ñ",
        ] {
            assert_eq!(invisible(good), None, "{good}");
        }
        for bad in [
            "a\u{200B}b",
            "a\u{200D}b",
            "a\u{200C}b",
            "x\u{AD}y",
            "\u{202E}119",
            "\u{E0041}",
            "\u{FEFF}a",
            "a\u{7}",
            "a\u{FE0F}",
            "경\u{3164}",
        ] {
            assert!(invisible(bad).is_some(), "{bad:?}");
        }
    }
}
