//! Sentences, words and syllables, for checks that count them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::text::{SLOT, is_cjk};
use crate::profile::is_sentence_end as is_end;

/// The sentences of a text, as byte ranges: with their marks, without the spaces around them. A false end does not end one.
pub(super) fn sentences(text: &str, false_ends: &BTreeSet<String>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !is_end(c) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((next, mark)) = chars.peek().copied()
            && (is_end(mark) || matches!(mark, '"' | '”' | '’' | ')' | '」' | '）'))
        {
            end = next + mark.len_utf8();
            chars.next();
        }
        let parted = text[end..]
            .chars()
            .next()
            .is_none_or(|next| next == ' ' || is_cjk(next));
        if parted && !(c == '.' && is_abbreviated(&text[start..end], false_ends)) {
            push(text, start..end, &mut found);
            start = end;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    let end = start + part.trim().len();
    if text[start..end]
        .chars()
        .any(|c| c.is_alphanumeric() || c == SLOT)
    {
        found.push(start..end);
    }
}

fn is_abbreviated(sentence: &str, false_ends: &BTreeSet<String>) -> bool {
    let last = sentence.rsplit(' ').next().unwrap_or_default();
    let last = last.trim_start_matches(['(', '"', '“']).to_lowercase();
    let initial = last.len() == 2 && last.as_bytes()[0].is_ascii_alphabetic();
    initial || false_ends.contains(&last)
}

/// The words of a text: what stands between spaces and has a letter, a digit or a placeable.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '—', '–'])
        .filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == SLOT))
}

/// The syllables of an English word, by its groups of vowels.
pub(super) fn syllables(word: &str) -> usize {
    let word: Vec<u8> = word
        .bytes()
        .filter(u8::is_ascii_alphabetic)
        .map(|b| b.to_ascii_lowercase())
        .collect();
    let is_vowel = |at: usize| word.get(at).is_some_and(|b| b"aeiouy".contains(b));
    let mut count = (0..word.len())
        .filter(|at| is_vowel(*at) && !(*at > 0 && is_vowel(at - 1)))
        .count();
    let length = word.len();
    let ends = |end: &[u8]| word.ends_with(end);
    // A silent e: "leave" and "locked" have one; "packages", "wanted" and "little" do not.
    let silent = (ends(b"e")
        && !is_vowel(length.saturating_sub(2))
        && !(ends(b"le") && length > 2 && !is_vowel(length - 3)))
        || (ends(b"es")
            && length > 3
            && !is_vowel(length - 3)
            && !b"sxzcg".contains(&word[length - 3])
            && !ends(b"shes")
            && !ends(b"ches"))
        || (ends(b"ed")
            && length > 3
            && !is_vowel(length - 3)
            && !b"td".contains(&word[length - 3]));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profiles;

    #[test]
    fn sentences_end_at_their_marks() {
        let split = |text: &'static str| -> Vec<&str> {
            sentences(text, Profiles::embedded().false_ends())
                .into_iter()
                .map(|range| &text[range])
                .collect()
        };
        assert_eq!(
            split("Seen a theft? Call. \"Stop!\" he said"),
            ["Seen a theft?", "Call.", "\"Stop!\"", "he said"]
        );
        assert_eq!(
            split("At 7 p.m. in the U.S. it is $1.50."),
            ["At 7 p.m. in the U.S. it is $1.50."]
        );
        assert_eq!(split("请挂断。不要付款！"), ["请挂断。", "不要付款！"]);
        assert_eq!(split("See nyc.gov/dcwp now…  "), ["See nyc.gov/dcwp now…"]);
    }

    #[test]
    fn syllables_are_about_right() {
        for (word, count) in [
            ("leave", 1),
            ("packages", 3),
            ("locked", 1),
            ("wanted", 2),
            ("little", 2),
            ("police", 2),
            ("the", 1),
            ("emergency", 4),
            ("thieves", 1),
            ("boxes", 2),
            ("people", 2),
            ("I", 1),
            ("911", 1),
            ("interpreter", 4),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
