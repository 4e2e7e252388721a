//! Making words comparable: case, accents and width folded; Chinese and Korean cut into pairs.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text with case, accents and width folded, for comparing names.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut push = |word: &str| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        let start = folded.len();
        folded.push_str(word);
        folded[start..].make_ascii_lowercase();
    };
    for word in text.split_whitespace() {
        if word.chars().all(has_its_form) {
            push(word);
        } else {
            // Some signs fold to a space and a mark.
            bare(word).split_whitespace().for_each(&mut push);
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

/// Whether nothing is folded in a character but its case in ASCII, beside others of these.
fn has_its_form(c: char) -> bool {
    c.is_ascii()
        || matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// The terms of a text: words without plural endings; for Chinese and Korean, every pair of adjacent characters.
pub(crate) fn terms(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut terms = Vec::new();
    let mut rest = folded.as_str();
    while let Some(first) = rest.chars().next() {
        let paired = is_paired(first);
        let end = rest
            .find(|c: char| !c.is_alphanumeric() || is_paired(c) != paired)
            .unwrap_or(rest.len());
        if end == 0 {
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (run, after) = rest.split_at(end);
        if paired {
            pairs(run, &mut terms);
        } else {
            terms.push(stem(run).to_owned());
        }
        rest = after;
    }
    terms
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

fn pairs(run: &str, terms: &mut Vec<String>) {
    let characters: Vec<char> = run.chars().collect();
    if let [one] = characters[..] {
        terms.push(one.to_string());
    }
    terms.extend(
        characters
            .windows(2)
            .map(|pair| pair.iter().collect::<String>()),
    );
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
    fn what_has_its_form_is_folded_as_everything_else() {
        let all = ('\0'..=char::MAX).filter(|&c| has_its_form(c));
        for c in all.filter(|c| !c.is_whitespace()) {
            let text = String::from_iter([c, 'A', c]);
            assert_eq!(fold(&text), bare(&text), "{c:?}");
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
