//! Making words comparable: case, accents and width folded; Chinese and Korean cut into pairs.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text with case, accents and width folded, for comparing names.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let begin = |folded: &mut String| {
        if !folded.is_empty() {
            folded.push(' ');
        }
    };
    for word in text.split_whitespace() {
        if word.chars().all(|c| alone(c).is_some()) {
            begin(&mut folded);
            folded.extend(word.chars().filter_map(alone));
        } else {
            // Some signs fold to a space and a mark.
            for word in bare(word).split_whitespace() {
                begin(&mut folded);
                folded.push_str(word);
            }
        }
    }
    folded
}

/// Any text without case, accents and width.
fn bare(text: &str) -> String {
    let bare = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase);
    // Korean syllables come apart under NFKD; NFC puts them together again.
    bare.nfc().collect()
}

/// What a character folds to by itself, where that does not depend on what stands beside it: nearly all that people write.
fn alone(c: char) -> Option<char> {
    Some(match c {
        '\0'..='\u{7F}' => c.to_ascii_lowercase(),
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => c,
        '¡' | '¿' | '–' | '—' | '‘' | '’' | '“' | '”' | '•' | '、' | '。' | '「' | '」' => {
            c
        }
        'á' | 'Á' => 'a',
        'é' | 'É' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'Ú' | 'ü' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        '（' => '(',
        '）' => ')',
        '，' => ',',
        '：' => ':',
        '；' => ';',
        '！' => '!',
        '？' => '?',
        _ => return None,
    })
}

/// The terms of a text: words without plural endings; for Chinese and Korean, every pair of adjacent characters.
///
/// Each is a piece of the folded text, so nothing is copied for it: a library has hundreds of thousands of them.
#[derive(Debug)]
pub(super) struct Terms {
    folded: String,
    pieces: Vec<Range<usize>>,
}

impl Terms {
    pub(super) fn of(text: &str) -> Terms {
        let folded = fold(text);
        let mut pieces = Vec::with_capacity(folded.len() / 4);
        let mut at = 0;
        while let Some(first) = folded[at..].chars().next() {
            let paired = is_paired(first);
            let length = folded[at..]
                .find(|c: char| !is_of_words(c) || is_paired(c) != paired)
                .unwrap_or(folded.len() - at);
            let run = at..at + length;
            at = run.end;
            if length == 0 {
                at += first.len_utf8();
            } else if paired {
                pairs(&folded, run, &mut pieces);
            } else {
                pieces.push(run.start..run.start + stem(&folded[run]).len());
            }
        }
        Terms { folded, pieces }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().map(|piece| &self.folded[piece.clone()])
    }
}

/// The [`Terms`] of a text, each by itself.
pub(crate) fn terms(text: &str) -> Vec<String> {
    Terms::of(text).iter().map(str::to_owned).collect()
}

/// Whether a character is alphanumeric; for most of the Chinese and Korean ones this needs no table.
fn is_of_words(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
        || c.is_alphanumeric()
}

/// Enough for English and Spanish plurals: packages and package, boxes and box, tarjetas and tarjeta, ladrones and ladrón.
fn stem(word: &str) -> &str {
    if word.len() <= 3 || !word.is_ascii() {
        return word;
    }
    let word = match word.strip_suffix('s') {
        Some(singular) if !singular.ends_with('s') => singular,
        _ => word,
    };
    match word.strip_suffix('e') {
        Some(root) if root.len() >= 3 => root,
        _ => word,
    }
}

/// Every two adjacent characters of a run, or the one that stands alone.
fn pairs(text: &str, run: Range<usize>, pieces: &mut Vec<Range<usize>>) {
    let already = pieces.len();
    let mut before = None;
    for (at, c) in text[run.clone()].char_indices() {
        let start = run.start + at;
        if let Some(before) = before.replace(start) {
            pieces.push(before..start + c.len_utf8());
        }
    }
    if pieces.len() == already {
        pieces.push(run);
    }
}

/// Scripts whose words are not, or not only, separated by spaces.
fn is_paired(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}'   // hangul letters
        | '\u{3040}'..='\u{30FF}' // kana
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' // hanzi
        | '\u{AC00}'..='\u{D7AF}' // hangul syllables
        | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_accents_and_width_fold() {
        assert_eq!(fold("Ｇｉｆｔ  CARD"), "gift card");
        assert_eq!(fold("estafa telefónica"), "estafa telefonica");
        assert_eq!(fold("소매치기"), "소매치기");
    }

    #[test]
    fn words_and_pairs() {
        assert_eq!(terms("tarjetas de regalo"), ["tarjeta", "de", "regalo"]);
        assert_eq!(
            terms("packages, boxes"),
            [terms("package")[0].as_str(), "box"]
        );
        assert_eq!(terms("禮品卡 scam"), ["禮品", "品卡", "scam"]);
        assert_eq!(terms("소매치기"), ["소매", "매치", "치기"]);
        assert_eq!(terms("911에"), ["911", "에"]);
    }

    #[test]
    fn what_folds_by_itself_folds_as_everything_else() {
        let all = ('\0'..=char::MAX).filter(|&c| alone(c).is_some());
        for c in all.filter(|c| !c.is_whitespace()) {
            let text = String::from_iter([c, 'A', c]);
            assert_eq!(fold(&text), bare(&text), "{c:?}");
        }
    }

    #[test]
    fn what_needs_no_table_is_alphanumeric() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_of_words(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn words_are_folded_as_the_text_is(text in any::<String>()) {
            let words = bare(&text);
            let words: Vec<&str> = words.split_whitespace().collect();
            prop_assert_eq!(fold(&text), words.join(" "));
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }

        #[test]
        fn terms_are_never_empty(text in any::<String>()) {
            prop_assert!(terms(&text).iter().all(|term| !term.is_empty()));
        }
    }
}
