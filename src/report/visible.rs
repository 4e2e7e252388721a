//! Characters that act or hide, written so that they do neither: the basis of every format's escaping.

use std::borrow::Cow;
use std::fmt::Write as _;

#[cfg(test)]
pub(super) use crate::language::hidden::acts;
use crate::language::hidden::hidden;

/// The text as a terminal, a page or a log may show it: characters that act on what displays them, or hide in it, are escaped.
///
/// These are control characters (including ESC, so that no sequence survives) except line feed and tab, the marks that
/// order bidirectional text, line and paragraph separators, annotation marks and what has no width; and joiners, variation
/// selectors and tags where they have no function. Everything else stays, emoji and right-to-left letters included.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    replaced(text, |c, out| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{}", c.escape_unicode());
    })
}

/// [`visible`], on one line: line ends and tabs become spaces.
pub(super) fn on_one_line(text: &str) -> Cow<'_, str> {
    match visible(text) {
        shown if shown.contains(['\n', '\t']) => Cow::Owned(shown.replace(['\n', '\t'], " ")),
        shown => shown,
    }
}

/// JSON in which characters that act or hide become `\u` escapes, which mean the same to every reader. Such characters occur
/// only inside strings: everything outside them is ASCII that does neither.
pub(crate) fn escaped_json(json: &str) -> Cow<'_, str> {
    replaced(json, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// The text without characters that act or hide, for formats that have no way to write them.
#[cfg(any(test, feature = "cli"))]
pub(crate) fn without_hidden(text: &str) -> Cow<'_, str> {
    replaced(text, |_, _| {})
}

fn replaced(text: &str, write: impl Fn(char, &mut String)) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for (at, c) in hidden(text) {
        out.push_str(&text[done..at]);
        write(c, &mut out);
        done = at + c.len_utf8();
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_acts_or_hides_is_left() {
        let all: String = (0..0x11_0000).filter_map(char::from_u32).collect();
        let shown = visible(&all);
        assert_eq!(hidden(&shown).next(), None);
        assert_eq!(hidden(&without_hidden(&all)).next(), None);
        for escaped in [
            "\\u{0}",
            "\\u{d}",
            "\\u{1b}",
            "\\u{9b}",
            "\\u{85}",
            "\\u{61c}",
            "\\u{2029}",
            "\\u{fff9}",
            "\\u{e0041}",
        ] {
            assert!(shown.contains(escaped), "{escaped}");
        }
    }

    #[test]
    fn json_means_what_it_meant() {
        for text in [
            "\u{61c}a\u{fff9}b\u{202e}\u{2028}",
            "\u{e0041}👮\u{200d}♀️\u{1b}[2J",
            "한국어",
        ] {
            let json = serde_json::to_string(text).unwrap();
            let escaped = escaped_json(&json);
            assert_eq!(hidden(&escaped).next(), None);
            assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), text);
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
