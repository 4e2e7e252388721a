//! Characters that act or hide, written so that they do neither: the basis of the escaping of every format but JSON.

use std::borrow::Cow;
use std::fmt::Write as _;

#[cfg(test)]
pub(super) use crate::language::hidden::acts;
use crate::language::hidden::rewritten;

/// The text as a terminal, a page or a log may show it: characters that act on what displays them, or hide in it, are escaped.
///
/// These are control characters (including ESC, so that no sequence survives) except line feed and tab, the marks that
/// order bidirectional text, line and paragraph separators, annotation marks and what has no width; and joiners, variation
/// selectors and tags where they have no function. Everything else stays, emoji and right-to-left letters included.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    rewritten(text, |c, out| {
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

/// The text without characters that act or hide, for formats that have no way to write them.
#[cfg(any(test, feature = "cli"))]
pub(crate) fn without_hidden(text: &str) -> Cow<'_, str> {
    rewritten(text, |_, _| {})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::hidden::hidden;

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
