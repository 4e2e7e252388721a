//! X: weighted characters.
//!
//! Source: twitter-text 3.1, `config/v3.json`. NFC first. A character weighs 1 in four ranges (most alphabets, curly
//! quotes, dashes) and 2 elsewhere (Chinese, Korean, …); a URL weighs 23, however long, with or without a protocol; an
//! emoji weighs 2, however many characters it is made of.

mod host;
mod path;
mod urls;

#[cfg(feature = "site")]
pub(crate) use host::top_level_domains;

pub(super) use urls::urls;

use super::emoji;

/// What a URL weighs: X replaces it with a t.co link of this length.
pub(super) const URL: usize = 23;

/// Calls `each` with the end (in bytes) and the weight of every character, emoji and URL of a text in NFC.
pub(super) fn weights(text: &str, mut each: impl FnMut(usize, usize)) {
    let mut at = 0;
    for url in urls(text) {
        if url.start >= at {
            at = characters(text, at, url.start, &mut each);
            // Where an emoji reaches into a URL, there is no URL.
            if at == url.start {
                each(url.end, URL);
                at = url.end;
            }
        }
    }
    characters(text, at, text.len(), &mut each);
}

/// The weighted length of a text in NFC.
pub(super) fn length(text: &str) -> usize {
    let mut sum = 0;
    weights(text, |_, weight| sum += weight);
    sum
}

/// The characters X refuses outright.
pub(super) fn refused(c: char) -> bool {
    matches!(c, '\u{FFFE}' | '\u{FEFF}' | '\u{FFFF}')
}

/// Weighs from `at` until `stop` or, when an emoji reaches past it, a little further; returns where it stopped.
fn characters(
    text: &str,
    mut at: usize,
    stop: usize,
    each: &mut impl FnMut(usize, usize),
) -> usize {
    let bytes = text.as_bytes();
    while at < stop {
        if bytes[at].is_ascii() && bytes.get(at + 1).is_none_or(u8::is_ascii) {
            at += 1;
            each(at, 1);
            continue;
        }
        let mut chars = text[at..].chars();
        let Some(c) = chars.next() else { break };
        let mut end = at + c.len_utf8();
        let mut cost = weight(c);
        if chars.next().is_some_and(emoji::continues)
            && let Some(length) = emoji::prefix(&text[at..])
        {
            (end, cost) = (at + length, 2);
        }
        each(end, cost);
        at = end;
    }
    at
}

/// The ranges of `config/v3.json`, at its scale of 100 to one character.
fn weight(c: char) -> usize {
    match c {
        '\0'..='\u{10FF}'
        | '\u{2000}'..='\u{200D}'
        | '\u{2010}'..='\u{201F}'
        | '\u{2032}'..='\u{2037}' => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighs_by_range() {
        for (text, weight) in [
            ("", 0),
            ("Lock it up.", 11),
            ("¿Dónde está?", 12),
            ("‘don’t’ — “do”", 14),
            ("…", 2),
            ("• one", 6),
            ("锁好车门。", 10),
            ("신고 911", 8),
            ("© ™", 4),
            ("\u{200b}\u{200e}", 3),
        ] {
            assert_eq!(length(text), weight, "{text:?}");
        }
    }

    #[test]
    fn an_emoji_weighs_two() {
        for (text, weight) in [
            ("👮🏿‍♀️", 2),
            ("9️⃣1️⃣1️⃣", 6),
            ("🇺🇸🇰🇷", 4),
            ("☎", 2),
            ("☎️", 2),
            ("☎\u{fe0e}", 4),
            ("©️", 2),
            ("👩\u{200d}x", 4),
        ] {
            assert_eq!(length(text), weight, "{text:?}");
        }
    }

    #[test]
    fn a_url_weighs_23() {
        for (text, weight) in [
            ("nyc.gov", 23),
            ("See https://www.nyc.gov/site/nypd/index.page now", 31),
            ("点击nyc.gov/nypd了解", 31),
            ("report@nyc.gov", 14),
            ("end.Nothing", 11),
            ("nyc.gov/nypd👮", 25),
        ] {
            assert_eq!(length(text), weight, "{text:?}");
        }
    }
}
