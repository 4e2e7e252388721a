//! What single characters and short words say about where a text may be cut.

use std::collections::BTreeSet;

/// Marks that belong to what comes after them.
pub(super) fn opening(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '“'
            | '‘'
            | '«'
            | '‹'
            | '¿'
            | '¡'
            | '„'
            | '‚'
            | '$'
            | '£'
            | '¥'
            | '€'
            | '#'
            | '@'
            | '＃'
            | '＠'
            | '（'
            | '［'
            | '｛'
            | '〈'
            | '《'
            | '「'
            | '『'
            | '【'
            | '〔'
            | '〖'
            | '〘'
            | '〚'
            | '〝'
            | '｢'
            | '＄'
            | '￥'
    )
}

/// Closing brackets and quotation marks.
pub(super) fn closing(c: char) -> bool {
    matches!(
        c,
        ')' | ']'
            | '}'
            | '”'
            | '’'
            | '»'
            | '›'
            | '）'
            | '］'
            | '｝'
            | '〉'
            | '》'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '〗'
            | '〙'
            | '〛'
            | '〞'
            | '〟'
            | '｣'
    )
}

/// Marks that no part may begin with.
pub(super) fn closes(c: char) -> bool {
    closing(c)
        || matches!(
            c,
            ',' | '.'
                | ';'
                | ':'
                | '!'
                | '?'
                | '%'
                | '…'
                | '·'
                | '，'
                | '、'
                | '；'
                | '：'
                | '。'
                | '！'
                | '？'
                | '．'
                | '｡'
                | '､'
                | '％'
                | '‰'
                | '℃'
                | '°'
                | '・'
                | '～'
                | '〜'
                | 'ー'
                | '々'
                | '〻'
                | 'ゝ'
                | 'ゞ'
                | 'ヽ'
                | 'ヾ'
                | 'ぁ'
                | 'ぃ'
                | 'ぅ'
                | 'ぇ'
                | 'ぉ'
                | 'っ'
                | 'ゃ'
                | 'ゅ'
                | 'ょ'
                | 'ゎ'
                | 'ァ'
                | 'ィ'
                | 'ゥ'
                | 'ェ'
                | 'ォ'
                | 'ッ'
                | 'ャ'
                | 'ュ'
                | 'ョ'
        )
}

/// Marks that a reader pauses at inside a sentence.
pub(super) fn pauses(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | ':' | '—' | '–' | '，' | '、' | '；' | '：' | '､'
    )
}

/// Characters that are written without spaces between words: Chinese, kana, and their punctuation.
pub(super) fn chinese(c: char) -> bool {
    matches!(c,
        '\u{3001}'..='\u{30FF}' | '\u{3100}'..='\u{312F}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF9F}' | '\u{20000}'..='\u{323AF}')
}

pub(super) fn hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}')
}

/// Whether the last word of `text` is an abbreviation, an initial, or letters with full stops (`U.S.`).
pub(super) fn abbreviated(text: &str, false_ends: &BTreeSet<String>) -> bool {
    let tail = text
        .char_indices()
        .rev()
        .take(12)
        .map(|(at, _)| at)
        .last()
        .unwrap_or(0);
    let word = text[tail..]
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let word = word.trim_start_matches(opening);
    if !word.ends_with('.') {
        return false;
    }
    let lower = word.to_lowercase();
    let mut letters = word.split_terminator('.');
    false_ends.contains(&lower)
        || letters.all(|piece| piece.chars().count() == 1 && piece.chars().all(char::is_alphabetic))
}
