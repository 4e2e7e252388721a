//! Finding phrases: case, accents and width folded, characters told apart by their script.

use std::ops::Range;

use unicode_normalization::char::decompose_canonical;

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7FF}' | '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}')
}

pub(super) fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

/// Whether words of this character's script have no spaces between them, or endings grown on.
pub(super) fn is_cjk(c: char) -> bool {
    is_han(c) || is_hangul(c) || is_kana(c)
}

/// A text with case, accents and width folded, character by character, for finding phrases in it.
#[derive(Debug)]
pub(super) struct Folded {
    pub(super) chars: Vec<char>,
    at: Vec<usize>,
    end: usize,
    pairs: Pairs,
}

/// Which pairs of neighbouring characters are there: a Bloom filter. Of the hundreds of phrases that a text is searched for,
/// nearly all have a pair that the text does not have, and need not be looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Pairs([u64; 8]);

impl Pairs {
    fn of(chars: &[char]) -> Pairs {
        let mut all = Pairs::default();
        for pair in chars.windows(2) {
            let hash = (u64::from(u32::from(pair[0])) << 21 | u64::from(u32::from(pair[1])))
                .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                >> 55;
            let (word, bit) = (hash >> 6, hash & 63);
            all.0[usize::try_from(word).unwrap_or(0)] |= 1 << bit;
        }
        all
    }

    fn has(&self, all: &Pairs) -> bool {
        self.0
            .iter()
            .zip(&all.0)
            .all(|(have, wanted)| wanted & !have == 0)
    }
}

/// A phrase to look for, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Needle {
    chars: Vec<char>,
    pairs: Pairs,
}

impl From<Vec<char>> for Needle {
    fn from(chars: Vec<char>) -> Self {
        Needle {
            pairs: Pairs::of(&chars),
            chars,
        }
    }
}

impl Folded {
    pub(super) fn new(text: &str) -> Folded {
        Folded::with(text, |c| c)
    }

    /// The text folded, each character changed once more.
    pub(super) fn with(text: &str, change: fn(char) -> char) -> Folded {
        let folded = text.char_indices().map(|(at, c)| (at, change(fold(c))));
        let (at, chars): (Vec<usize>, Vec<char>) = folded.unzip();
        Folded {
            pairs: Pairs::of(&chars),
            chars,
            at,
            end: text.len(),
        }
    }

    /// The same without spaces: Chinese and Korean terms are written with and without.
    pub(super) fn without_spaces(mut self) -> Folded {
        let kept: Vec<usize> = (0..self.chars.len())
            .filter(|n| self.chars[*n] != ' ')
            .collect();
        self.at = kept.iter().map(|n| self.at[*n]).collect();
        self.chars = kept.iter().map(|n| self.chars[*n]).collect();
        self.pairs = Pairs::of(&self.chars);
        self
    }

    /// The bytes of a range of characters.
    pub(super) fn bytes(&self, range: Range<usize>) -> Range<usize> {
        let place = |n: usize| self.at.get(n).copied().unwrap_or(self.end);
        place(range.start)..place(range.end)
    }

    /// Where a folded phrase stands from a character on, in characters: between word boundaries where its script has them.
    pub(super) fn find(&self, needle: &Needle, from: usize) -> Option<Range<usize>> {
        if !self.pairs.has(&needle.pairs) {
            return None;
        }
        let phrase = needle.chars.as_slice();
        let first = *phrase.first()?;
        (from..(self.chars.len() + 1).saturating_sub(phrase.len()))
            .filter(|start| self.chars[*start] == first)
            .map(|start| start..start + phrase.len())
            .find(|range| self.chars[range.clone()] == *phrase && self.is_bounded(range))
    }

    fn is_bounded(&self, range: &Range<usize>) -> bool {
        let wordy = |n: usize| self.chars.get(n).is_some_and(|c| is_wordy(*c));
        let before = range.start > 0 && wordy(range.start - 1) && wordy(range.start);
        let after = wordy(range.end) && wordy(range.end - 1);
        !before && !after
    }
}

/// Whether a character makes up words between spaces.
pub(super) fn is_wordy(c: char) -> bool {
    c.is_alphanumeric() && !is_cjk(c)
}

/// A phrase, folded.
pub(super) fn folded(text: &str) -> Vec<char> {
    text.chars().map(fold).collect()
}

fn fold(c: char) -> char {
    match c {
        // Chinese and Korean have no case.
        'a'..='z' | '\u{3001}'..='\u{D7FF}' => c,
        '\0'..='\u{7F}' if !c.is_whitespace() => c.to_ascii_lowercase(),
        '’' | '‘' => '\'',
        '\u{FF01}'..='\u{FF5E}' => fold(char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)),
        c if c.is_whitespace() => ' ',
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            let mut base = None;
            decompose_canonical(c, |part| base = base.or(Some(part)));
            let base = base.unwrap_or(c);
            base.to_lowercase().next().unwrap_or(base)
        }
        c => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_end_where_words_end() {
        let find = |text: &str, phrase: &str| {
            let text = Folded::new(text);
            let found = text.find(&folded(phrase).into(), 0);
            found.map(|range| text.bytes(range))
        };
        assert_eq!(
            find("Una ESTAFA Telefónica", "estafa telefonica"),
            Some(4..22)
        );
        assert_eq!(find("estafador", "estafa"), None);
        assert_eq!(find("不是非法移民。", "非法移民"), Some(6..18));
        assert_eq!(find("拨打NYPD电话", "nypd"), Some(6..10));
        assert_eq!(find("", "x"), None);
        // Whatever is there is found: the filter lets everything through that a text has.
        let text = "Una estafa telefónica, o 假冒政府人员, 또는 보이스피싱";
        for (at, _) in text.char_indices() {
            let phrase = text[at..].split(' ').next().unwrap_or_default();
            let folded_text = Folded::new(text);
            assert!(
                folded_text.pairs.has(&Pairs::of(&folded(phrase))),
                "{phrase}"
            );
        }
    }
}
