//! A text that is counted and cut for several places: what all of them ask about it is found out once.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::graphemes;
use super::plain::{is_plain_text, nfc};
use super::thread::{Cut, core_of, cuts};

/// A text, with what is known of it so far.
#[derive(Debug)]
pub(super) struct Counted<'t> {
    text: &'t str,
    nfc: Cow<'t, str>,
    /// Whether it is of characters that need no look-up.
    is_plain: bool,
    /// The first character that is lost in any field it is pasted into.
    unpostable: Option<char>,
    characters: OnceCell<usize>,
    utf16: OnceCell<usize>,
    cuts: OnceCell<Vec<Cut>>,
}

impl<'t> Counted<'t> {
    pub(super) fn new(text: &'t str) -> Counted<'t> {
        let is_plain = is_plain_text(text);
        let nfc = match is_plain {
            true => Cow::Borrowed(text),
            false => nfc(text),
        };
        Counted {
            unpostable: match is_plain {
                true => None,
                false => nfc.chars().find(|&c| unpostable(c)),
            },
            is_plain,
            text,
            nfc,
            characters: OnceCell::new(),
            utf16: OnceCell::new(),
            cuts: OnceCell::new(),
        }
    }

    /// The text as it is written.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The text in NFC, in which it is counted.
    pub(super) fn nfc(&self) -> &str {
        &self.nfc
    }

    pub(super) fn unpostable(&self) -> Option<char> {
        self.unpostable
    }

    /// How many characters it has in NFC.
    pub(super) fn characters(&self) -> usize {
        *self.characters.get_or_init(|| self.nfc.chars().count())
    }

    /// How many graphemes it has in NFC.
    pub(super) fn graphemes(&self) -> usize {
        match self.is_plain {
            true => self.characters(),
            false => graphemes::count(&self.nfc),
        }
    }

    /// How many units it has in UTF-16, in NFC.
    pub(super) fn utf16(&self) -> usize {
        let count = || self.nfc.chars().map(char::len_utf16).sum();
        *self.utf16.get_or_init(count)
    }

    /// Where it may be cut: the cuts of its core, without the white space around it.
    pub(super) fn cuts(&self) -> &[Cut] {
        self.cuts.get_or_init(|| cuts(core_of(self.text)))
    }
}

/// Whether a character is lost in any field it is pasted into: a control character that is neither a line end nor a tab.
fn unpostable(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_needs_no_look_up_is_counted_as_everything_else(text in "([a-z 가漢。ñ\n]{0,6}[\r\u{301}👮🏽\u{7}]?){0,4}") {
            let counted = Counted::new(&text);
            let nfc = nfc(&text);
            prop_assert_eq!(counted.nfc(), &*nfc);
            prop_assert_eq!(counted.graphemes(), graphemes::count(&nfc));
            prop_assert_eq!(counted.unpostable(), nfc.chars().find(|&c| unpostable(c)));
        }
    }
}
