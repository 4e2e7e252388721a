//! Text as it is written in XML.

use std::borrow::Cow;

/// The bytes that [`escaped`] must look at.
const SPECIAL: [bool; 256] = special([b'&', b'<', b'>', b'"']);

/// The bytes at which something must be written otherwise: these, what XML cannot hold, and the first of U+FFFE's and U+FFFF's.
pub(in super::super) const fn special<const N: usize>(others: [u8; N]) -> [bool; 256] {
    let mut special = [false; 256];
    let mut at = 0;
    while at < 0x20 {
        special[at] = at != b'\t' as usize && at != b'\n' as usize;
        at += 1;
    }
    special[0xEF] = true;
    let mut at = 0;
    while at < N {
        special[others[at] as usize] = true;
        at += 1;
    }
    special
}

/// A text for an element or an attribute; what XML cannot hold becomes U+FFFD.
pub(in super::super) fn escaped(text: &str) -> Cow<'_, str> {
    // By bytes: most of a large file is text in which nothing of this stands.
    let next = |from: usize| {
        let found = text.as_bytes()[from..].iter();
        let mut found = found.enumerate().filter(|(_, b)| SPECIAL[usize::from(**b)]);
        found.next().map(|(at, _)| from + at)
    };
    let mut out = String::new();
    let (mut copied, mut from) = (0, 0);
    while let Some(at) = next(from) {
        from = at + 1;
        let (instead, length) = match text.as_bytes()[at] {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' => ("&quot;", 1),
            0xEF if text[at..].starts_with(['\u{FFFE}', '\u{FFFF}']) => ("\u{FFFD}", 3),
            // Full-width signs begin so, too.
            0xEF => continue,
            _ => ("\u{FFFD}", 1),
        };
        out.push_str(&text[copied..at]);
        out.push_str(instead);
        copied = at + length;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_escaped_is_the_same_text_for_whoever_reads_it(text in "[a&<>\"\t\n，包\u{0}-\u{1F}\u{FFFD}-\u{FFFF}\u{10FFFF}]{0,12}") {
            let written = super::escaped(&text);
            let kept = |c: char| match c {
                '\t' | '\n' => c,
                '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
                c => c,
            };
            let wanted: String = text.chars().map(kept).collect();
            let read = quick_xml::escape::unescape(&written).unwrap();
            prop_assert_eq!(read, wanted);
            prop_assert!(!written.contains(['<', '>', '"']));
        }
    }
}
