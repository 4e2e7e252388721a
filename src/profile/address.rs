//! How a language speaks to the reader: the wrong form, in words and endings.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Deserializer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How many characters at the end of a sentence are looked at.
const ENDING: usize = 12;

/// `[address]`: the form in which texts speak to the reader, and how the other forms show.
///
/// Endings are compared in decomposed letters (NFD), so that the last consonant of a Korean syllable can be an ending.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Address {
    /// What the wrong form is called, as in "a form of tú".
    pub(crate) wrong: String,
    /// What to write, as the help of a finding says it.
    pub(crate) help: String,
    /// Words that are wrong wherever they stand.
    #[serde(default)]
    words: FxHashSet<String>,
    /// Words that are wrong where they begin a sentence: commands.
    #[serde(default)]
    first: FxHashSet<String>,
    /// What a sentence may not end in.
    #[serde(default, deserialize_with = "decomposed")]
    last: Vec<String>,
    /// What a question may not end in.
    #[serde(default, deserialize_with = "decomposed")]
    asked: Vec<String>,
    /// The same in words of three syllables and more.
    #[serde(default, deserialize_with = "decomposed")]
    asked_in_longer_words: Vec<String>,
    /// Endings that are right although a shorter ending is wrong.
    #[serde(default, deserialize_with = "decomposed")]
    right: Vec<String>,
}

fn decomposed<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let all = Vec::<String>::deserialize(from)?;
    Ok(all.iter().map(|ending| ending.nfd().collect()).collect())
}

impl Address {
    /// The first wrong form in a sentence, as a range of its bytes. A variant may begin in the middle of a sentence.
    pub(crate) fn wrong_in(&self, sentence: &str, is_variant: bool) -> Option<Range<usize>> {
        self.word(sentence, is_variant).or_else(|| {
            if is_variant {
                None
            } else {
                self.ending(sentence)
            }
        })
    }

    fn word(&self, sentence: &str, is_variant: bool) -> Option<Range<usize>> {
        if self.words.is_empty() && self.first.is_empty() {
            return None;
        }
        let is_part = |c: char| c.is_alphanumeric() || c == '\'' || is_combining_mark(c);
        let mut begins = !is_variant;
        for word in sentence
            .split(|c: char| !is_part(c))
            .filter(|word| !word.is_empty())
        {
            let lower = lower_case(word);
            let wrong = self.words.contains(&*lower) || (begins && self.first.contains(&*lower));
            // Capitals alone are an acronym or a code.
            let capitals = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
            if wrong && !capitals {
                let start = word.as_ptr() as usize - sentence.as_ptr() as usize;
                return Some(start..start + word.len());
            }
            begins = false;
        }
        None
    }

    /// The word that a sentence wrongly ends in. A sentence without a mark at its end is a heading.
    fn ending(&self, sentence: &str) -> Option<Range<usize>> {
        if self.last.is_empty() && self.asked.is_empty() {
            return None;
        }
        let closed = sentence.trim_end_matches(['"', '”', '’', ')', '\'', '»']);
        let bare = closed.trim_end_matches(is_sentence_end);
        let mark = closed[bare.len()..].chars().next_back()?;
        let start = bare.rfind([' ', crate::ftl::FILLED]).map_or(0, |at| {
            at + bare[at..].chars().next().map_or(0, char::len_utf8)
        });
        let last = &bare[start..];
        // No ending is longer, but a sentence may be.
        let end = bare.char_indices().rev().nth(ENDING - 1);
        let end: String = bare[end.map_or(0, |(at, _)| at)..].nfd().collect();
        let last_word: String = last.nfd().collect();
        let ends =
            |text: &str, list: &[String]| list.iter().any(|ending| text.ends_with(ending.as_str()));
        let question = mark == '?'
            && (ends(&last_word, &self.asked)
                || last.chars().count() > 2 && ends(&last_word, &self.asked_in_longer_words));
        let statement = ends(&end, &self.last) && !ends(&last_word, &self.right);
        (statement || question).then_some(start..bare.len())
    }
}

/// A word in lower case, as most words already are.
fn lower_case(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// Whether a character ends sentences, by Unicode (Sentence_Terminal), or trails off.
pub(crate) fn is_sentence_end(c: char) -> bool {
    use icu_properties::CodePointSetData;
    use icu_properties::props::SentenceTerminal;
    match c {
        '.' | '?' | '!' | '…' => true,
        // Most characters of our texts are in these blocks, which have no such mark.
        '\0'..='\u{7F}'
        | '\u{C0}'..='\u{24F}'
        | '\u{3041}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => false,
        c => CodePointSetData::new::<SentenceTerminal>().contains(c),
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::Profiles;

    fn wrong(language: &str, sentence: &str) -> Option<String> {
        let profiles = Profiles::embedded();
        let profile = profiles.get(&language.parse().unwrap()).unwrap();
        let address = profile.address.as_ref().unwrap();
        address
            .wrong_in(sentence, false)
            .map(|range| sentence[range].to_owned())
    }

    #[test]
    fn usted_passes() {
        for good in [
            "¿Le llama alguien?",
            "La policía llama a su puerta.",
            "Una llamada y una compra.",
            "Estas cosas pasan.",
            "Si usted paga, guarde el recibo.",
            "Después denúncielo.",
            "Le piden que dé dinero.",
            "Vaya a su comisaría.",
        ] {
            assert_eq!(wrong("es", good), None, "{good}");
        }
        for (bad, word) in [
            ("Llama al 911.", "Llama"),
            ("¿Tienes miedo?", "Tienes"),
            ("No pagues.", "pagues"),
            ("Guarde tus recibos.", "tus"),
            ("Ten cuidado.", "Ten"),
        ] {
            assert_eq!(wrong("es", bad).as_deref(), Some(word), "{bad}");
        }
    }

    #[test]
    fn polite_forms_and_headings_pass() {
        for good in [
            "전화하세요.",
            "사기입니다.",
            "보셨나요?",
            "위험하신가요?",
            "신고하십시오.",
            "사기 피해.",
            "택배 도난",
            "그래도 됩니다!",
            "무료 도움: \u{FFFC}.",
            "캐나다.",
            "도와주세요.",
            "용의자.",
            "날짜?",
            "기프트 카드, 결제 앱?",
        ] {
            assert_eq!(wrong("ko", good), None, "{good}");
        }
        for bad in [
            "신고한다.",
            "문을 잠가라.",
            "지금 전화해!",
            "괜찮니?",
            "무엇을 봤어?",
            "위험이 있다.",
            "조심하자.",
        ] {
            assert!(wrong("ko", bad).is_some(), "{bad}");
        }
    }

    proptest::proptest! {
        /// Whatever the text, what is found lies in it, between characters.
        #[test]
        fn any_text_has_a_place_for_what_is_wrong(text in "(\\PC|llama|[해요다?.\u{fffc} ])*") {
            for (_, profile) in Profiles::embedded().iter() {
                if let Some(address) = &profile.address
                    && let Some(found) = address.wrong_in(&text, false)
                {
                    proptest::prop_assert!(text.get(found).is_some_and(|found| !found.is_empty()));
                }
            }
        }
    }
}
