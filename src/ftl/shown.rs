//! What a reader sees of a pattern, with a way back to the file.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Pattern, key_text, span};

/// Stands where something is filled in that the file does not say: a variable, another message, a term, a function's result.
pub const FILLED: char = '\u{FFFC}';

/// A pattern as one text: lines joined, literals spelled out, one variant of each selection, [`FILLED`] for what is filled in.
#[derive(Debug)]
pub struct Shown<'s> {
    text: Cow<'s, str>,
    /// Where each piece of the file begins in the text; none where the text is a slice of the file.
    pieces: Vec<(usize, &'s str)>,
}

impl<'s> Shown<'s> {
    /// What is seen of a pattern when every selection takes the variant `key`, or its default where it has no such variant.
    pub fn new(pattern: &Pattern<'s>, key: Option<&str>) -> Self {
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return Shown {
                text: Cow::Borrowed(value),
                pieces: Vec::new(),
            };
        }
        let mut build = Build {
            key,
            text: String::new(),
            pieces: Vec::new(),
        };
        build.pattern(pattern);
        Shown {
            text: Cow::Owned(build.text),
            pieces: build.pieces,
        }
    }

    /// What is seen of a pattern, once for the default variants and once for each other key of its selections.
    pub fn all(pattern: &Pattern<'s>) -> Vec<Self> {
        let mut all = vec![Shown::new(pattern, None)];
        let keys = keys(pattern);
        all.extend(keys.into_iter().map(|key| Shown::new(pattern, Some(key))));
        all
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where bytes of the text stand in the file whose text is `file`. Inside a literal with escapes: the whole literal.
    pub fn place(&self, file: &str, range: Range<usize>) -> Range<usize> {
        if let Cow::Borrowed(slice) = self.text {
            let start = span(file, slice).start;
            return start + range.start..start + range.end;
        }
        let piece = |at: usize| {
            let number = self.pieces.partition_point(|(begin, _)| *begin <= at);
            let (begin, slice) = self.pieces.get(number.checked_sub(1)?)?;
            let end = self
                .pieces
                .get(number)
                .map_or(self.text.len(), |(next, _)| *next);
            let at = (slice.len() == end - begin).then_some(at - begin);
            Some((span(file, slice), at))
        };
        let last = range.end.saturating_sub(1).max(range.start);
        match (piece(range.start), piece(last)) {
            (Some((first, from)), Some((second, to))) => {
                let start = from.map_or(first.start, |from| first.start + from);
                let end = to.map_or(second.end, |to| second.start + to + 1);
                start..end.max(start)
            }
            _ => file.len()..file.len(),
        }
    }
}

/// The keys of a pattern's selections but for the defaults, each once, in order.
pub fn keys<'s>(pattern: &Pattern<'s>) -> Vec<&'s str> {
    let mut keys = Vec::new();
    for select in super::selects(pattern) {
        for variant in select.variants.iter().filter(|variant| !variant.default) {
            let key = key_text(&variant.key);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys
}

struct Build<'k, 's> {
    key: Option<&'k str>,
    text: String,
    pieces: Vec<(usize, &'s str)>,
}

impl<'s> Build<'_, 's> {
    fn add(&mut self, slice: &'s str, seen: &str) {
        self.pieces.push((self.text.len(), slice));
        self.text.push_str(seen);
    }

    fn fill(&mut self, slice: &'s str) {
        self.pieces.push((self.text.len(), slice));
        self.text.push(FILLED);
    }

    fn pattern(&mut self, pattern: &Pattern<'s>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.add(value, value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { variants, .. } => {
                let wanted = |variant: &&Variant<&'s str>| {
                    self.key.is_some_and(|key| key_text(&variant.key) == key)
                };
                let default = |variant: &&Variant<&'s str>| variant.default;
                let chosen = variants
                    .iter()
                    .find(wanted)
                    .or_else(|| variants.iter().find(default));
                if let Some(variant) = chosen {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.add(value, &unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.add(value, value),
            InlineExpression::VariableReference { id }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => self.fill(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn text_literals_and_one_variant() {
        let file = "a = Call { \"9\\u0031\" } { $x ->\n    [one] one\n   *[other] { 2 } days\n } now\n    at { -t }.\n";
        let resource = parse(file);
        let pattern = resource.entries[0].value.as_ref().unwrap();
        let shown = Shown::new(pattern, None);
        assert_eq!(shown.text(), "Call 91 2 days now\nat \u{FFFC}.");
        assert_eq!(
            Shown::new(pattern, Some("one")).text(),
            "Call 91 one now\nat \u{FFFC}."
        );
        assert_eq!(keys(pattern), ["one"]);
        for (word, written) in [
            ("Call", "Call"),
            ("91", "9\\u0031"),
            ("2", "2"),
            ("days", "days"),
            ("now\nat", "now\n    at"),
        ] {
            let at = shown.text().find(word).unwrap();
            assert_eq!(&file[shown.place(file, at..at + word.len())], written);
        }
    }

    #[test]
    fn plain_text_is_borrowed() {
        let file = "a = Plain text\n";
        let resource = parse(file);
        let shown = Shown::new(resource.entries[0].value.as_ref().unwrap(), None);
        assert!(matches!(shown.text, Cow::Borrowed(_)));
        assert_eq!(&file[shown.place(file, 6..10)], "text");
    }
}
