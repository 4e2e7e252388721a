//! Characters that a terminal would obey or hide, made visible.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text as a terminal may show it: characters that act on a terminal or reorder or hide text stand as escapes.
///
/// Escaped are control characters (ESC among them, so that no sequence survives) except line feed and tab, the marks that
/// order bidirectional text, U+2028, U+2029 and the byte-order mark. Everything else stays, joiners and right-to-left
/// letters included.
///
/// ```
/// use beatbook::report::visible;
/// assert_eq!(visible("包裹\n안전"), "包裹\n안전");
/// assert_eq!(visible("\u{1b}[31mred\u{202e}"), r"\u{1b}[31mred\u{202e}");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(acts) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + 8);
    out.push_str(&text[..first]);
    for character in text[first..].chars() {
        if acts(character) {
            // Writing to a string cannot fail.
            let _ = write!(out, "{}", character.escape_unicode());
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

/// [`visible`], on one line: line ends and tabs become spaces.
pub(super) fn on_one_line(text: &str) -> Cow<'_, str> {
    match visible(text) {
        shown if shown.contains(['\n', '\t']) => Cow::Owned(shown.replace(['\n', '\t'], " ")),
        shown => shown,
    }
}

/// Whether a character acts on what shows it, rather than being shown.
pub(super) fn acts(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => true,
        '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{206f}' => true,
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' => true,
        _ => character.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_acts_is_left() {
        let all: String = (0..0x11_0000).filter_map(char::from_u32).collect();
        let shown = visible(&all);
        assert!(!shown.contains(acts));
        for escaped in [
            "\\u{0}",
            "\\u{d}",
            "\\u{1b}",
            "\\u{9b}",
            "\\u{85}",
            "\\u{2029}",
        ] {
            assert!(shown.contains(escaped), "{escaped}");
        }
    }

    #[test]
    fn writing_stays_as_it_is() {
        for text in [
            "包裹被盗\t",
            "안전\n",
            "سلامة الطرود",
            "👮\u{200d}♀️",
            "می\u{200c}خواهم",
        ] {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
        }
        assert_eq!(on_one_line("a\nb\tc\r"), "a b c\\u{d}");
    }
}
