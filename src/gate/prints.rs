//! What a withheld text is recognized by, where the text itself must not be: hashes of its sentences.
//!
//! They let a page say that words which somebody pasted are those of a text that was withdrawn. They hide the text from readers and
//! search engines, not from somebody who guesses it: whoever has the words already can tell that they are these.

use unicode_normalization::UnicodeNormalization;

use super::{Publication, TopicView};
use crate::library::Part;

/// Shorter sentences say too little to be somebody's: a call, a heading. In Chinese and Korean as much is said in half the characters.
const SHORTEST: usize = 16;

/// How many hexadecimal digits of a hash are kept: among a million sentences two are hardly the same.
const DIGITS: usize = 10;

impl TopicView<'_, '_> {
    /// The hashes of the sentences of a text that the gate does not let out, in the locale; none for any other.
    pub(crate) fn prints(&self, id: &str) -> Vec<String> {
        let status = self.status(id);
        if self.gate.lets_out(&status) || status.publication() == Publication::Published {
            return Vec::new();
        }
        let parts = [Part::Value, Part::SHORT].into_iter();
        let texts = parts.filter_map(|part| self.reading.part(id, part, None).ok()?);
        let mut prints: Vec<String> = texts.flat_map(|text| sentence_prints(&text)).collect();
        prints.dedup();
        prints
    }
}

/// The hashes of the sentences of a text; `prints.js` makes the same.
pub(crate) fn sentence_prints(text: &str) -> Vec<String> {
    let ends = |c: char| {
        matches!(
            c,
            '.' | ':' | '：' | '!' | '?' | '…' | '。' | '！' | '？' | '\n'
        )
    };
    let sentences = text.split(ends).map(folded);
    let long = sentences.filter(|sentence| {
        let width = |c: char| if c >= '\u{1100}' { 2 } else { 1 };
        sentence.chars().map(width).sum::<usize>() >= SHORTEST
    });
    long.map(|sentence| print(&sentence)).collect()
}

/// Letters and digits alone, in lower case: apps change spaces, quotation marks and dashes.
fn folded(sentence: &str) -> String {
    let letters = sentence.nfc().filter(|c| c.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}

/// FNV-1a, 64 bits.
fn print(sentence: &str) -> String {
    let hash = sentence
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")[..DIGITS].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_marks_change_nothing_and_words_do() {
        let of = sentence_prints;
        let bag = of("Close your bag, and hold it. Call 911!");
        assert_eq!(bag.len(), 1, "`Call 911` is too short");
        assert_eq!(of("close your  bag – AND hold it"), bag);
        assert_ne!(of("Close your bag, and hold him."), bag);
        assert_eq!(
            of("가방을 닫고 앞으로 메세요"),
            of("가방을닫고 앞으로\u{a0}메세요。")
        );
        // The page's script says the same: tests/site/prints.test.mjs.
        assert_eq!(bag, ["b07cbfb31a"]);
    }
}
