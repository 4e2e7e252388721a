//! What kinds of characters a text has: most checks need to look no further.

use super::text::SLOT;

/// Kinds of characters, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds(u16);

impl Kinds {
    /// An ASCII digit.
    pub(super) const DIGIT: Kinds = Kinds(1);
    /// An ASCII letter.
    pub(super) const LETTER: Kinds = Kinds(1 << 1);
    /// Two ASCII capitals in a row.
    pub(super) const CAPITALS: Kinds = Kinds(1 << 2);
    /// A full stop with something right after it, as addresses have.
    pub(super) const DOTTED: Kinds = Kinds(1 << 3);
    /// `@`, `#`, `＃`.
    pub(super) const SIGN: Kinds = Kinds(1 << 4);
    /// `%`, `％`.
    pub(super) const PERCENT: Kinds = Kinds(1 << 5);
    /// ASCII punctuation of sentences.
    pub(super) const MARK: Kinds = Kinds(1 << 6);
    /// What is in the blocks of Chinese punctuation and full-width forms.
    pub(super) const WIDE: Kinds = Kinds(1 << 7);
    /// What may be invisible, pictured, or not composed: neither ASCII that is seen, nor a composed Latin, Greek or Cyrillic
    /// letter, nor a Chinese character, nor a Hangul syllable.
    pub(super) const ODD: Kinds = Kinds(1 << 8);

    /// The kinds in a text; a [`SLOT`] is of none.
    pub(super) fn of(text: &str) -> Kinds {
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
        Kinds(all)
    }

    /// These and those.
    pub(super) const fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// Whether one of these kinds is there.
    pub(super) const fn has(self, any: Kinds) -> bool {
        self.0 & any.0 != 0
    }
}

/// What the presence of a byte says.
const TABLE: [u16; 256] = {
    let mut table = [0_u16; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation)] // counts to 255
        let kinds = match byte as u8 {
            b'0'..=b'9' => Kinds::DIGIT,
            b'a'..=b'z' | b'A'..=b'Z' => Kinds::LETTER,
            b'@' | b'#' => Kinds::SIGN,
            b'%' => Kinds::PERCENT,
            b',' | b'.' | b'?' | b'!' | b':' | b';' | b'(' | b')' => Kinds::MARK,
            b'\n' => Kinds(0),
            0..=0x1F | 0x7F => Kinds::ODD,
            // `＃` and `％` are full-width forms.
            0xE3 | 0xEF => Kinds::WIDE
                .and(Kinds::ODD)
                .and(Kinds::SIGN)
                .and(Kinds::PERCENT),
            // Bytes that begin: U+0080 to U+00BF; U+0300 to U+037F; from U+0500 to U+0FFF; U+1000 to U+2FFF; beyond the first plane.
            0xC2 | 0xCC | 0xCD | 0xD4..=0xDF | 0xE0..=0xE2 | 0xEE | 0xF0..=0xFF => Kinds::ODD,
            _ => Kinds(0),
        };
        table[byte] = kinds.0;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_seen() {
        for (text, kinds) in [
            ("a b", Kinds::LETTER),
            ("7", Kinds::DIGIT),
            ("ABc", Kinds::LETTER.and(Kinds::CAPITALS)),
            ("Ab. c", Kinds::LETTER.and(Kinds::MARK)),
            ("a.b", Kinds::LETTER.and(Kinds::MARK).and(Kinds::DOTTED)),
            ("문을 門", Kinds::default()),
            ("é", Kinds::default()),
            ("e\u{301}", Kinds::LETTER.and(Kinds::ODD)),
            ("\u{200b}", Kinds::ODD),
            ("👮", Kinds::ODD),
            ("\u{1b}", Kinds::ODD),
        ] {
            assert_eq!(Kinds::of(text), kinds, "{text}");
        }
        for text in ["，", "＃", "％"] {
            assert!(Kinds::of(text).has(Kinds::WIDE), "{text}");
        }
        assert!(Kinds::of("＃").has(Kinds::SIGN) && Kinds::of("％").has(Kinds::PERCENT));
        assert_eq!(Kinds::of("\u{FFFC}"), Kinds::default());
        assert!(Kinds::of("www.\u{FFFC}").has(Kinds::DOTTED));
    }
}
