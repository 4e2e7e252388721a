//! Finding phrases in texts: case, accents and width folded, between word boundaries where the script has them.

use std::borrow::Cow;
use std::ops::Range;

use aho_corasick::AhoCorasick;
use unicode_normalization::char::decompose_canonical;

pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7FF}' | '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}')
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

/// Whether the words of this character's script have no spaces between them, or have endings attached to them.
pub(crate) fn is_cjk(c: char) -> bool {
    is_han(c) || is_hangul(c) || is_kana(c)
}

/// Whether a character is part of words that stand between spaces.
pub(crate) fn is_wordy(c: char) -> bool {
    c.is_alphanumeric() && !is_cjk(c)
}

/// A text with case, accents and width folded, which knows where each of its characters stood in the original.
#[derive(Debug)]
pub(crate) struct Folded<'t> {
    pub(crate) text: Cow<'t, str>,
    /// By byte of the folded text: the byte of the original at which the same character begins. None where they are the same.
    origins: Option<Vec<usize>>,
}

impl<'t> Folded<'t> {
    /// The text folded for [`Phrases::find`], which ignores the case of ASCII letters: a text in which nothing else would
    /// change is borrowed.
    pub(crate) fn new(text: &'t str) -> Folded<'t> {
        let kept = |c: char| match c {
            '\0'..='\u{7F}' => c == ' ' || !c.is_whitespace(),
            '\u{3001}'..='\u{D7FF}' | '\u{FFFC}' => true,
            c => fold(c) == c,
        };
        if text.chars().all(kept) {
            return Folded {
                text: Cow::Borrowed(text),
                origins: None,
            };
        }
        Folded::with(text, |c| c)
    }

    /// The text folded, each character then passed through `change`.
    pub(crate) fn with(text: &str, change: fn(char) -> char) -> Folded<'static> {
        let mut folded = String::with_capacity(text.len());
        let mut origins: Option<Vec<usize>> = None;
        for (at, c) in text.char_indices() {
            let c = change(fold(c));
            if origins.is_none() && folded.len() != at {
                origins = Some((0..folded.len()).collect());
            }
            if let Some(origins) = &mut origins {
                origins.resize(folded.len() + c.len_utf8(), at);
            }
            folded.push(c);
        }
        if let Some(origins) = &mut origins {
            origins.push(text.len());
        } else if folded.len() != text.len() {
            origins = Some((0..folded.len()).chain([text.len()]).collect());
        }
        Folded {
            text: Cow::Owned(folded),
            origins,
        }
    }

    /// The bytes of the original for a range of the folded text that lies on character boundaries.
    pub(crate) fn origin(&self, range: Range<usize>) -> Range<usize> {
        match &self.origins {
            Some(origins) => origins[range.start]..origins[range.end],
            None => range,
        }
    }

    fn is_bounded(&self, range: &Range<usize>) -> bool {
        let wordy = |c: Option<char>| c.is_some_and(is_wordy);
        let found = &self.text[range.clone()];
        let before = wordy(self.text[..range.start].chars().next_back());
        let after = wordy(self.text[range.end..].chars().next());
        let grown_before = before && wordy(found.chars().next());
        let grown_after = after && wordy(found.chars().next_back());
        !grown_before && !grown_after
    }
}

/// Phrases to look for, all in one pass.
#[derive(Debug, Default)]
pub(crate) struct Phrases(Option<AhoCorasick>);

impl Phrases {
    /// The phrases, folded here; empty ones are never found.
    pub(crate) fn new<P: AsRef<str>>(phrases: impl IntoIterator<Item = P>) -> Phrases {
        Phrases::of_folded(phrases.into_iter().map(|phrase| fold_all(phrase.as_ref())))
    }

    /// Phrases that are folded already.
    pub(crate) fn of_folded(phrases: impl IntoIterator<Item = String>) -> Phrases {
        let phrases: Vec<String> = phrases.into_iter().collect();
        if phrases.iter().all(String::is_empty) {
            return Phrases(None);
        }
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(phrases);
        Phrases(Some(automaton.expect(
            "the phrases of a file of bounded size are fewer than 2^31 states",
        )))
    }

    /// Where phrases stand, in bytes of the folded text, each with its number, overlaps included.
    pub(crate) fn find<'f>(
        &'f self,
        text: &'f Folded<'_>,
    ) -> impl Iterator<Item = (usize, Range<usize>)> + 'f {
        let found = self
            .0
            .iter()
            .flat_map(|all| all.find_overlapping_iter(&*text.text));
        found
            .map(|found| (found.pattern().as_usize(), found.range()))
            .filter(|(_, range)| !range.is_empty() && text.is_bounded(range))
    }
}

/// A phrase, folded.
pub(crate) fn fold_all(text: &str) -> String {
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
    use proptest::prelude::*;

    #[test]
    fn phrases_end_where_words_end() {
        let find = |text: &str, phrase: &str| {
            let text = Folded::new(text);
            let phrases = Phrases::new([phrase]);
            let found = phrases.find(&text).next();
            found.map(|(_, range)| text.origin(range))
        };
        assert_eq!(
            find("Una ESTAFA Telefónica", "estafa telefonica"),
            Some(4..22)
        );
        assert_eq!(find("estafador", "estafa"), None);
        assert_eq!(find("不是非法移民。", "非法移民"), Some(6..18));
        assert_eq!(find("拨打NYPD电话", "nypd"), Some(6..10));
        assert_eq!(find("¡ＬＬＡＭＥ ya!", "llame"), Some(2..17));
        assert_eq!(find("", "x"), None);
        assert_eq!(find("x", ""), None);
    }

    #[test]
    fn all_phrases_are_found_in_one_pass() {
        let phrases = Phrases::new(["", "gift", "gift card", "card"]);
        let text = Folded::new("A Gift card");
        let mut found: Vec<usize> = phrases.find(&text).map(|(number, _)| number).collect();
        found.sort_unstable();
        assert_eq!(found, [1, 2, 3]);
        assert_eq!(Phrases::new([""]).find(&text).count(), 0);
    }

    proptest! {
        /// A part of a text that stands between spaces is found at its place, whatever its letters fold to.
        #[test]
        fn parts_are_found_where_they_stand(before in "(\\PC|[éÀİßẞＡ 詐한])*", part in "([a-zÉß詐한]|\\PC)+") {
            let text = format!("{before} {part} .");
            let folded = Folded::new(&text);
            let phrases = Phrases::new([&part]);
            let at = before.len() + 1..before.len() + 1 + part.len();
            let all: Vec<_> = phrases.find(&folded).map(|(_, range)| folded.origin(range)).collect();
            prop_assert!(all.contains(&at), "{all:?}");
            prop_assert!(all.iter().all(|range| text.get(range.clone()).is_some()));
        }
    }
}
