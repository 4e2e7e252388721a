//! What kinds of characters a text has: most checks need to look no further.

use super::text::SLOT;

/// Kinds of characters, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CharClasses(u16);

impl CharClasses {
    /// An ASCII digit.
    pub(super) const DIGIT: CharClasses = CharClasses(1);
    /// An ASCII letter.
    pub(super) const LETTER: CharClasses = CharClasses(1 << 1);
    /// Two ASCII capitals in a row.
    pub(super) const CAPITALS: CharClasses = CharClasses(1 << 2);
    /// A full stop with something right after it, as in addresses.
    pub(super) const DOTTED: CharClasses = CharClasses(1 << 3);
    /// `@`, `#`, `＃`.
    pub(super) const SIGN: CharClasses = CharClasses(1 << 4);
    /// `%`, `％`.
    pub(super) const PERCENT: CharClasses = CharClasses(1 << 5);
    /// ASCII sentence punctuation.
    pub(super) const MARK: CharClasses = CharClasses(1 << 6);
    /// Characters in the blocks of Chinese punctuation and full-width forms.
    pub(super) const WIDE: CharClasses = CharClasses(1 << 7);
    /// Characters that may be invisible, pictured or decomposed: neither visible ASCII, nor a composed Latin, Greek or Cyrillic
    /// letter, nor a Chinese character, nor a Hangul syllable.
    pub(super) const ODD: CharClasses = CharClasses(1 << 8);

    /// The kinds in a text; a [`SLOT`] has none.
    pub(super) fn of(text: &str) -> CharClasses {
        let bytes = text.as_bytes();
        let slot = SLOT.len_utf8();
        let mut all = 0_u16;
        let mut before = b' ';
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte == 0xEF && text[at..].starts_with(SLOT) {
                if before == b'.' {
                    all |= Self::DOTTED.0;
                }
                before = b' ';
                at += slot;
                continue;
            }
            all |= TABLE[usize::from(byte)];
            if before == b'.' && !matches!(byte, b' ' | b'\n' | b'.' | b'"' | b')') {
                all |= Self::DOTTED.0;
            } else if before.is_ascii_uppercase() && byte.is_ascii_uppercase() {
                all |= Self::CAPITALS.0;
            }
            before = byte;
            at += 1;
        }
        CharClasses(all)
    }

    /// The classes of both.
    pub(super) const fn union(self, other: CharClasses) -> CharClasses {
        CharClasses(self.0 | other.0)
    }

    /// Whether any of these kinds is in the set.
    pub(super) const fn has(self, any: CharClasses) -> bool {
        self.0 & any.0 != 0
    }
}

/// The kinds that each byte indicates.
const TABLE: [u16; 256] = {
    let mut table = [0_u16; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation)] // counts to 255
        let classes = match byte as u8 {
            b'0'..=b'9' => CharClasses::DIGIT,
            b'a'..=b'z' | b'A'..=b'Z' => CharClasses::LETTER,
            b'@' | b'#' => CharClasses::SIGN,
            b'%' => CharClasses::PERCENT,
            b',' | b'.' | b'?' | b'!' | b':' | b';' | b'(' | b')' => CharClasses::MARK,
            b'\n' => CharClasses(0),
            0..=0x1F | 0x7F => CharClasses::ODD,
            // `＃` and `％` are full-width forms.
            0xE3 | 0xEF => CharClasses::WIDE
                .union(CharClasses::ODD)
                .union(CharClasses::SIGN)
                .union(CharClasses::PERCENT),
            // Lead bytes of U+0080 to U+00BF, U+0300 to U+037F, U+0500 to U+0FFF, U+1000 to U+2FFF, and beyond the first plane.
            0xC2 | 0xCC | 0xCD | 0xD4..=0xDF | 0xE0..=0xE2 | 0xEE | 0xF0..=0xFF => CharClasses::ODD,
            _ => CharClasses(0),
        };
        table[byte] = classes.0;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_seen() {
        for (text, classes) in [
            ("a b", CharClasses::LETTER),
            ("7", CharClasses::DIGIT),
            ("ABc", CharClasses::LETTER.union(CharClasses::CAPITALS)),
            ("Ab. c", CharClasses::LETTER.union(CharClasses::MARK)),
            (
                "a.b",
                CharClasses::LETTER
                    .union(CharClasses::MARK)
                    .union(CharClasses::DOTTED),
            ),
            ("문을 門", CharClasses::default()),
            ("é", CharClasses::default()),
            ("e\u{301}", CharClasses::LETTER.union(CharClasses::ODD)),
            ("\u{200b}", CharClasses::ODD),
            ("👮", CharClasses::ODD),
            ("\u{1b}", CharClasses::ODD),
        ] {
            assert_eq!(CharClasses::of(text), classes, "{text}");
        }
        for text in ["，", "＃", "％"] {
            assert!(CharClasses::of(text).has(CharClasses::WIDE), "{text}");
        }
        assert!(
            CharClasses::of("＃").has(CharClasses::SIGN)
                && CharClasses::of("％").has(CharClasses::PERCENT)
        );
        assert_eq!(CharClasses::of("\u{FFFC}"), CharClasses::default());
        assert!(CharClasses::of("www.\u{FFFC}").has(CharClasses::DOTTED));
    }
}
