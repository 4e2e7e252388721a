//! The texts of a spreadsheet: those that its cells share, and how a text is written.

use super::super::xml::{Tag, Take};

/// The texts that the cells share.
#[derive(Default)]
pub(super) struct SharedTexts {
    pub(super) all: Vec<String>,
    inside: Text,
}

impl Take for SharedTexts {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        self.inside.start(tag.name);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.inside.add(text);
    }

    fn end(&mut self) -> Result<(), String> {
        if self.inside.end() == Some(Element::Shared) {
            self.all.push(self.inside.take());
        }
        Ok(())
    }
}

/// An element that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Row,
    Cell,
    Value,
    /// A text that cells share.
    Shared,
    Text,
    /// How a text is pronounced.
    Reading,
    Other,
}

impl Element {
    fn of(name: &str) -> Element {
        match name {
            "row" => Element::Row,
            "c" => Element::Cell,
            "v" => Element::Value,
            "si" => Element::Shared,
            "t" => Element::Text,
            "rPh" => Element::Reading,
            _ => Element::Other,
        }
    }
}

/// A text that may be in pieces of several looks, and may have its pronunciation beside it, which is not a part of it.
#[derive(Default)]
pub(super) struct Text {
    open: Vec<Element>,
    said: String,
}

impl Text {
    pub(super) fn start(&mut self, name: &str) {
        self.open.push(Element::of(name));
    }

    /// The element that began last and has not ended.
    pub(super) fn innermost(&self) -> Option<Element> {
        self.open.last().copied()
    }

    pub(super) fn clear(&mut self) {
        self.said.clear();
    }

    pub(super) fn add(&mut self, text: &str) {
        let is_text = self.innermost() == Some(Element::Text);
        if is_text && !self.open.contains(&Element::Reading) {
            self.said.push_str(text);
        }
    }

    pub(super) fn end(&mut self) -> Option<Element> {
        self.open.pop()
    }

    pub(super) fn take(&mut self) -> String {
        decoded(std::mem::take(&mut self.said))
    }
}

/// A text in which `_x000D_` and its like stand for the characters that XML does not carry.
pub(super) fn decoded(text: String) -> String {
    if !text.contains('_') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        let digits = rest.get(at + 2..at + 6);
        let digits = digits.filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let c = digits
            .filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'))
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .and_then(char::from_u32);
        out.push_str(&rest[..at]);
        match c {
            Some(c) => {
                out.push(c);
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_a_character_is_that_character_once() {
        for (written, text) in [
            ("a b", "a b"),
            ("a_b", "a_b"),
            ("x_x000A_", "x\n"),
            ("_x_x0041_x005F_x0042_", "_xAx005FB"),
            ("_x005F_x0041_", "_x0041_"),
            ("_x00", "_x00"),
            ("_xD800_", "_xD800_"),
        ] {
            assert_eq!(decoded(written.to_owned()), text, "{written}");
        }
    }
}
