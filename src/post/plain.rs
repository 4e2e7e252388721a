//! Characters that need no look-up: most of what people write.
//!
//! Counting graphemes and normalizing take table look-ups per character. Runs of the characters below are in NFC already,
//! and there is a grapheme boundary between any two of them (UAX 29, rule GB999), so they need neither.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Whether `c` is NFC-inert before another plain character, and a grapheme of its own beside plain characters.
///
/// Left out on purpose: control characters, anything that composes or combines, jamo, pictographs (©, ‼), joiners.
#[inline]
pub(super) fn is_plain(c: char) -> bool {
    matches!(c,
        ' '..='~'
        | '\u{A1}'..='\u{A8}' | '\u{AA}'..='\u{AC}' | '\u{AF}'..='\u{2FF}'
        | '\u{2010}'..='\u{2027}'
        | '\u{3001}'..='\u{3029}'
        | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FE}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{FF01}'..='\u{FF9D}')
}

/// Whether a text is of plain characters and line feeds alone: then it is in NFC, each character is a grapheme, and nothing in it
/// is lost where it is pasted.
pub(super) fn is_plain_text(text: &str) -> bool {
    text.chars().all(|c| c == '\n' || is_plain(c))
}

/// The text in NFC (UAX 15), borrowed when it already is.
pub(super) fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_segmentation::UnicodeSegmentation;

    #[test]
    fn plain_characters_are_what_their_description_says() {
        for c in ('\0'..=char::MAX).filter(|&c| is_plain(c)) {
            assert_eq!(is_nfc_quick([c].into_iter()), IsNormalized::Yes, "{c:?}");
            assert!(!unicode_normalization::char::is_combining_mark(c), "{c:?}");
            let pairs = format!("a{c}가{c}a");
            assert_eq!(pairs.graphemes(true).count(), 5, "{c:?}");
        }
    }

    #[test]
    fn normalizes_only_what_needs_it() {
        assert!(matches!(nfc("안녕하세요, it’s fine.\n"), Cow::Borrowed(_)));
        assert_eq!(nfc("a\u{301}"), "á");
    }
}
