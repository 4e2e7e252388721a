//! Emoji sequences: how far one emoji reaches.
//!
//! Follows the grammar of UTS 51 over the properties Emoji, Emoji_Presentation and Emoji_Modifier_Base. What twitter-text
//! 3.1 keeps apart stays apart here: flags of no region, characters joined without the emoji style (U+FE0F) they need,
//! © and ® without it, and anything in text style (U+FE0E). Unlike there, a joined sequence need not be on Unicode's
//! list of recommended ones, so this year's emoji count as one without a new release.

use icu_properties::CodePointSetData;
use icu_properties::props::{Emoji, EmojiModifierBase, EmojiPresentation};

const STYLE: char = '\u{FE0F}';
const KEYCAP: char = '\u{20E3}';
const JOINER: char = '\u{200D}';
const BLACK_FLAG: char = '\u{1F3F4}';

/// The tags that turn the black flag into those of England, Scotland and Wales.
const SUBDIVISIONS: [&str; 3] = [
    "\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
];

/// The second letters of the regions that have a flag, by first letter (Unicode's emoji-sequences.txt).
const FLAGS: [&str; 26] = [
    "CDEFGILMOQRSTUWXZ",
    "ABDEFGHIJLMNOQRSTVWYZ",
    "ACDFGHIKLMNOPQRUVWXYZ",
    "EGJKMOZ",
    "ACEGHRSTU",
    "IJKMOR",
    "ABDEFGHILMNPQRSTUWY",
    "KMNRTU",
    "CDELMNOQRST",
    "EMOP",
    "EGHIMNPRWYZ",
    "ABCIKRSTUVY",
    "ACDEFGHKLMNOPQRSTUVWXYZ",
    "ACEFGILOPRUZ",
    "M",
    "AEFGHKLMNRSTWY",
    "A",
    "EOSUW",
    "ABCDEGHIJKLMNORSTVXYZ",
    "ACDFGHJKLMNORTVWZ",
    "AGMNSYZ",
    "ACEGINU",
    "FS",
    "K",
    "ET",
    "AMW",
];

/// Whether `c`, after another character, may form one emoji with it.
pub(super) fn continues(c: char) -> bool {
    matches!(c, STYLE | KEYCAP | JOINER | '\u{1F3FB}'..='\u{1F3FF}' | '\u{1F1E6}'..='\u{1F1FF}' | '\u{E0020}'..='\u{E007F}')
}

/// The length in bytes of the emoji that `text` begins with, if it begins with one.
pub(crate) fn prefix(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    match first {
        '#' | '*' | '0'..='9' => {
            let rest = &text[1..];
            let rest = rest.strip_prefix(STYLE).unwrap_or(rest);
            rest.strip_prefix(KEYCAP)
                .map(|after| text.len() - after.len())
        }
        '\u{1F1E6}'..='\u{1F1FF}' => Some(flag(text).unwrap_or(first.len_utf8())),
        _ => {
            let (mut end, mut joins) = element(text)?;
            while joins && let Some(next) = text[end..].strip_prefix(JOINER) {
                let Some((length, true)) = element(next) else {
                    break;
                };
                end = text.len() - next.len() + length;
                joins = true;
            }
            Some(end)
        }
    }
}

/// The length in bytes of a flag of two regional indicators.
fn flag(text: &str) -> Option<usize> {
    let mut letters = text.chars().map(|c| u32::from(c).wrapping_sub(0x1F1E6));
    let (first, second) = (letters.next()?, letters.next()?);
    let row = FLAGS.get(usize::try_from(first).ok()?)?;
    let letter = char::from(b'A' + u8::try_from(second).ok().filter(|&n| n < 26)?);
    row.contains(letter).then_some(8)
}

/// The length in bytes of one unjoined emoji, and whether it may be joined to others: it then shows as an emoji by itself.
fn element(text: &str) -> Option<(usize, bool)> {
    let c = text.chars().next()?;
    if c < '\u{A9}' || !CodePointSetData::new::<Emoji>().contains(c) {
        return None;
    }
    let mut end = c.len_utf8();
    let mut shows = CodePointSetData::new::<EmojiPresentation>().contains(c);
    if c == BLACK_FLAG
        && let Some(tags) = SUBDIVISIONS
            .iter()
            .find(|tags| text[end..].starts_with(**tags))
    {
        return Some((end + tags.len(), false));
    }
    if text[end..].starts_with(STYLE) && (!shows || styled(c)) {
        end += STYLE.len_utf8();
        shows = true;
    } else if c < '\u{100}' || text[end..].starts_with('\u{FE0E}') {
        return None;
    }
    if text[end..].starts_with(|c| matches!(c, '\u{1F3FB}'..='\u{1F3FF}'))
        && CodePointSetData::new::<EmojiModifierBase>().contains(c)
    {
        end += 4;
        shows = true;
    }
    Some((end, shows))
}

/// The characters that show as emoji by themselves and still take the emoji style (Unicode's
/// emoji-variation-sequences.txt, as far as twitter-text 3.1 knows it); after any other, the style stands alone.
fn styled(c: char) -> bool {
    matches!(c,
        '\u{231A}'..='\u{231B}' | '\u{25FD}'..='\u{25FE}' | '\u{2614}'..='\u{2615}' | '\u{2648}'..='\u{2653}'
        | '\u{267F}' | '\u{2693}' | '\u{26A1}' | '\u{26AA}'..='\u{26AB}' | '\u{26BD}'..='\u{26BE}'
        | '\u{26C4}'..='\u{26C5}' | '\u{26D4}' | '\u{26EA}' | '\u{26F2}'..='\u{26F3}' | '\u{26F5}' | '\u{26FA}'
        | '\u{26FD}' | '\u{2757}' | '\u{2B1B}'..='\u{2B1C}' | '\u{2B50}' | '\u{2B55}'
        | '\u{1F004}' | '\u{1F21A}' | '\u{1F22F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reaches_over_whole_sequences() {
        for whole in [
            "😀",
            "👍🏽",
            "👨‍👩‍👧‍👦",
            "🏳️‍🌈",
            "🇺🇸",
            "🇰🇷",
            "1️⃣",
            "#⃣",
            "☎️",
            "☎",
            "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
            "👮🏿‍♀️",
            "©️",
            "❤️‍🔥",
            "☝️",
        ] {
            assert_eq!(prefix(whole), Some(whole.len()), "{whole}");
        }
    }

    #[test]
    fn stops_where_an_emoji_stops() {
        for (text, length) in [
            ("😀😀", Some(4)),
            ("🇺🇸🇰", Some(8)),
            ("🇺🇺", Some(4)),
            ("👩\u{200d}⚕", Some(4)),
            ("👍\u{200d}x", Some(4)),
            ("🚀🏽", Some(4)),
            ("1\u{fe0f}", None),
            ("911", None),
            ("©", None),
            ("☎\u{fe0e}", None),
            ("경", None),
            ("", None),
        ] {
            assert_eq!(prefix(text), length, "{text}");
        }
    }
}
