//! `normalization`: text that is not in Unicode's composed form.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "normalization",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A text is not in NFC: letters and accents stand apart, or a character has an older code.",
    why: "The text looks right and cannot be found: a search for “policía” passes over it. It counts longer in a post, too, and some phones show the accent beside its letter.",
    fix: "Type the letters again, or convert the file to NFC. Text copied out of PDF files and from some computers comes apart like this.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Police\n"),
        ("locales/es/topics/a.ftl", "a = Polici\u{301}a\n"),
        ("locales/ko/topics/a.ftl", "a = 경찰\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 警察\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 警察\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Police\n"),
        ("locales/es/topics/a.ftl", "a = Policía\n"),
        ("locales/ko/topics/a.ftl", "a = 경찰\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 警察\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 警察\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in text::with_kinds(cx, CharClasses::ODD) {
        let mut found = None;
        text::scan(pattern, &mut |piece| {
            if found.is_none()
                && let Some((at, have, want)) = decomposed(piece)
            {
                let start = crate::ftl::offset(cx.text(), piece) + at;
                found = Some((start..start + have.len(), have, want));
            }
        });
        let Some((span, have, want)) = found else {
            continue;
        };
        let points: Vec<String> = have.chars().map(text::code_point).collect();
        let message = format!(
            "`{}` is not in NFC: “{want}” is written {}, and searches do not find it",
            cx.name(part),
            points.join(" ")
        );
        findings.push(
            cx.finding(findings, part, Some(span), message)
                .help(format!("type “{want}” again, or convert the file to NFC")),
        );
    }
}

/// The first piece that NFC writes differently: where it is, as it is, and as it should be.
fn decomposed(text: &str) -> Option<(usize, &str, String)> {
    // Below U+0300 all characters are in NFC, whatever their neighbours.
    if text.chars().all(|c| c < '\u{300}')
        || is_nfc_quick(text.chars()) == IsNormalized::Yes
        || is_nfc(text)
    {
        return None;
    }
    let mut start = 0;
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    for end in ends.filter(|end| *end > 0) {
        // A letter with all the marks on it.
        let marked = text[end..]
            .chars()
            .next()
            .is_some_and(unicode_normalization::char::is_combining_mark);
        let vowel = text[end..].starts_with(|c| matches!(c, '\u{1161}'..='\u{11FF}'));
        if marked || vowel {
            continue;
        }
        let piece = &text[start..end];
        if !is_nfc(piece) {
            return Some((start, piece, piece.nfc().collect()));
        }
        start = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_marks_belong_together() {
        for good in ["Policía", "경찰서 신고", "警察", "Việt", "ก็", "x\u{0331}"] {
            assert_eq!(decomposed(good), None, "{good}");
        }
        assert_eq!(
            decomposed("Polici\u{301}a"),
            Some((5, "i\u{301}", "í".to_owned()))
        );
        assert_eq!(
            decomposed("\u{1100}\u{1167}\u{11BC}찰").map(|(_, _, want)| want),
            Some("경".to_owned())
        );
        assert_eq!(
            decomposed("a\u{F9D1}").map(|(at, _, want)| (at, want)),
            Some((1, "六".to_owned()))
        );
    }
}
