//! Where the parts of an entry stand in its file: patterns, placeables, variants.
//!
//! fluent-syntax gives names and texts as slices, but not braces and brackets. What is valid Fluent is simple enough to find
//! them in one pass; [`Layout::of`] compares what it found with the parsed entry, so that a difference is a refusal, never a
//! change in the wrong place.

use std::ops::Range;

use super::super::{Entry, Pattern, Piece, pieces};

/// Where the value and the attributes of an entry stand. Places are bytes of the file's text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The end of `=` after the id.
    pub(crate) equals: usize,
    /// The value.
    pub(crate) value: Option<PatternLayout>,
    /// The attributes, in order.
    pub(crate) attributes: Vec<AttributeLayout>,
}

/// Where an attribute stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AttributeLayout {
    /// The dot.
    pub(crate) dot: usize,
    /// Its pattern.
    pub(crate) pattern: PatternLayout,
}

/// Where a pattern stands: from its first character that is not blank to its last.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PatternLayout {
    pub(crate) span: Range<usize>,
    /// The placeables, in order.
    pub(crate) placeables: Vec<PlaceableLayout>,
}

/// Where a placeable stands, with its braces.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PlaceableLayout {
    pub(crate) span: Range<usize>,
    /// The variants, where it is a selection.
    pub(crate) variants: Vec<VariantLayout>,
}

/// Where a variant stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct VariantLayout {
    /// Where it begins: its bracket, or the asterisk before that.
    pub(crate) start: usize,
    /// Its pattern.
    pub(crate) pattern: PatternLayout,
}

impl Layout {
    /// Where the parts of an entry of a file's text stand; `None` if that cannot be told for certain.
    pub(crate) fn of(text: &str, entry: &Entry<'_>) -> Option<Layout> {
        let mut scan = Scan {
            bytes: text.get(..entry.span.end)?.as_bytes(),
            at: entry.id_span().end,
        };
        scan.skip(b" ");
        scan.take(b'=')?;
        let equals = scan.at;
        let value = scan.pattern()?;
        let mut attributes = Vec::new();
        loop {
            scan.skip(b" \n");
            let dot = scan.at;
            if scan.take(b'.').is_none() {
                break;
            }
            while scan.peek().is_some_and(is_id) {
                scan.at += 1;
            }
            scan.skip(b" ");
            scan.take(b'=')?;
            let pattern = scan.pattern()?;
            attributes.push(AttributeLayout {
                dot,
                pattern: pattern?,
            });
        }
        let layout = Layout {
            equals,
            value,
            attributes,
        };
        (scan.at == entry.span.end && layout.agrees(entry)).then_some(layout)
    }

    fn agrees(&self, entry: &Entry<'_>) -> bool {
        let value = match (&self.value, &entry.value) {
            (Some(layout), Some(pattern)) => layout.agrees(pattern),
            (None, None) => true,
            _ => false,
        };
        let attributes = self.attributes.len() == entry.attributes.len()
            && self
                .attributes
                .iter()
                .zip(&entry.attributes)
                .all(|(layout, attribute)| layout.pattern.agrees(&attribute.value));
        value && attributes
    }
}

impl PatternLayout {
    fn agrees(&self, pattern: &Pattern<'_>) -> bool {
        let placeables = pieces(pattern).filter(|piece| !matches!(piece, Piece::Text(_)));
        let placeables: Vec<_> = placeables.collect();
        self.placeables.len() == placeables.len()
            && self
                .placeables
                .iter()
                .zip(placeables)
                .all(|(layout, piece)| match piece {
                    Piece::Select(select) => {
                        layout.variants.len() == select.variants.len()
                            && layout
                                .variants
                                .iter()
                                .zip(select.variants)
                                .all(|(layout, variant)| layout.pattern.agrees(&variant.value))
                    }
                    _ => layout.variants.is_empty(),
                })
    }
}

fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    fn skip(&mut self, bytes: &[u8]) {
        while self.peek().is_some_and(|byte| bytes.contains(&byte)) {
            self.at += 1;
        }
    }

    /// The pattern that begins here, if there is one; what stands here cannot be read where the outer answer is `None`.
    fn pattern(&mut self) -> Option<Option<PatternLayout>> {
        self.skip(b" ");
        let mut span: Option<Range<usize>> = None;
        let mut placeables = Vec::new();
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' if !self.goes_on() => break,
                b'}' => break,
                b'{' => {
                    let placeable = self.placeable()?;
                    let from = span.map_or(placeable.span.start, |span| span.start);
                    span = Some(from..placeable.span.end);
                    placeables.push(placeable);
                    continue;
                }
                b' ' | b'\n' => {}
                _ => {
                    let from = span.map_or(self.at, |span| span.start);
                    span = Some(from..self.at + 1);
                }
            }
            self.at += 1;
        }
        Some(span.map(|span| PatternLayout { span, placeables }))
    }

    /// Whether the pattern goes on after the line end that stands here.
    fn goes_on(&self) -> bool {
        let mut at = self.at;
        let mut line = at;
        while let Some(byte @ (b' ' | b'\n')) = self.bytes.get(at) {
            at += 1;
            if *byte == b'\n' {
                line = at;
            }
        }
        match self.bytes.get(at) {
            None | Some(b'}' | b'.' | b'[' | b'*') => false,
            Some(b'{') => true,
            Some(_) => at > line,
        }
    }

    fn placeable(&mut self) -> Option<PlaceableLayout> {
        let start = self.at;
        let mut variants = Vec::new();
        self.take(b'{')?;
        loop {
            match self.peek()? {
                b'"' => self.literal()?,
                b'{' => variants = self.placeable()?.variants,
                b'}' => {
                    self.at += 1;
                    return Some(PlaceableLayout {
                        span: start..self.at,
                        variants,
                    });
                }
                b'-' if self.bytes.get(self.at + 1) == Some(&b'>') => {
                    self.at += 2;
                    variants = self.variants()?;
                }
                _ => self.at += 1,
            }
        }
    }

    fn literal(&mut self) -> Option<()> {
        self.take(b'"')?;
        loop {
            match self.peek()? {
                b'\\' => self.at += 2,
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                _ => self.at += 1,
            }
        }
    }

    fn variants(&mut self) -> Option<Vec<VariantLayout>> {
        let mut variants = Vec::new();
        loop {
            self.skip(b" \n");
            let start = self.at;
            if self.peek()? == b'}' {
                return Some(variants);
            }
            // The default's mark.
            let _ = self.take(b'*');
            self.take(b'[')?;
            while self.peek()? != b']' {
                self.at += 1;
            }
            self.at += 1;
            let pattern = self.pattern()??;
            variants.push(VariantLayout { start, pattern });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::parse;
    use super::*;

    #[test]
    fn the_parts_of_an_entry_are_found() {
        let text = "# About\na = One { $x ->\n        [one] { \"}\" } two\n       *[other] many\n          lines\n    } end\n    .t =\n        { $y }\n        more\n\n    .u = z\nb =\n    .t = { { $x ->\n     *[k] v\n } }\n";
        let parsed = parse(text);
        let layout = Layout::of(text, &parsed.entries[0]).unwrap();
        let value = layout.value.unwrap();
        assert!(
            text[value.span.clone()].starts_with("One {") && text[value.span].ends_with("} end")
        );
        let variants = &value.placeables[0].variants;
        let at = |layout: &PatternLayout| &text[layout.span.clone()];
        assert_eq!(at(&variants[0].pattern), "{ \"}\" } two");
        assert_eq!(at(&variants[1].pattern), "many\n          lines");
        assert!(text[variants[1].start..].starts_with("*[other]"));
        assert_eq!(at(&layout.attributes[0].pattern), "{ $y }\n        more");
        assert_eq!(at(&layout.attributes[1].pattern), "z");
        let second = Layout::of(text, &parsed.entries[1]).unwrap();
        assert_eq!(second.value, None);
        let nested = &second.attributes[0].pattern.placeables[0];
        assert_eq!(at(&nested.variants[0].pattern), "v");
    }

    #[test]
    fn an_unindented_placeable_goes_on_with_the_pattern() {
        let text = "a =\n{ $x }\n{ $y } z\nb = c\n";
        let parsed = parse(text);
        let layout = Layout::of(text, &parsed.entries[0]).unwrap();
        assert_eq!(&text[layout.value.unwrap().span], "{ $x }\n{ $y } z");
    }
}
