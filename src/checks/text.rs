//! The text of a pattern as its reader sees it, every byte knowing where it stands in the file; and what checks ask of it.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use unic_langid::LanguageIdentifier;

use super::EntryCase;
pub(super) use super::folded::{Folded, folded, is_cjk, is_han, is_hangul, is_kana, is_wordy};
use crate::ftl::{self, KEYWORDS, Node, Pattern};

/// What stands for a placeable: its text is not the writer's.
pub(super) const SLOT: char = '\u{FFFC}';

/// A run of text without variants. Line ends are spaces.
#[derive(Debug, Default)]
pub(super) struct Text {
    /// The text, a [`SLOT`] for each placeable.
    pub(super) text: String,
    /// Whether this is a variant, and so perhaps a piece of a sentence.
    pub(super) is_variant: bool,
    /// Where runs begin: in the text, and in the file.
    runs: Vec<(usize, usize)>,
}

impl Text {
    /// Where a part of the text stands in the file.
    pub(super) fn span(&self, part: Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let run = self.runs.partition_point(|(start, _)| *start <= at);
            let (start, file) = self
                .runs
                .get(run.saturating_sub(1))
                .copied()
                .unwrap_or_default();
            file + at.saturating_sub(start)
        };
        let start = place(part.start);
        // The end belongs to the last character, not to what comes after a placeable.
        let last = part.end.saturating_sub(1).max(part.start);
        start..(place(last) + part.end.saturating_sub(last)).max(start)
    }

    fn add(&mut self, file: &str, piece: &str) {
        self.runs.push((self.text.len(), ftl::offset(file, piece)));
        self.text
            .extend(piece.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }
}

/// The texts of a pattern: its own first, then those of its variants.
pub(super) fn texts(file: &str, pattern: &Pattern<'_>) -> Vec<Text> {
    let mut all = vec![Text::default()];
    collect(file, pattern, 0, &mut all);
    all
}

fn collect(file: &str, pattern: &Pattern<'_>, own: usize, all: &mut Vec<Text>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all[own].add(file, value),
            PatternElement::Placeable { expression } => placeable(file, expression, own, all),
        }
    }
}

fn placeable(file: &str, expression: &Expression<&str>, own: usize, all: &mut Vec<Text>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) if !value.contains('\\') => {
            all[own].add(file, value);
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            placeable(file, expression, own, all);
        }
        Expression::Inline(_) => all[own].text.push(SLOT),
        Expression::Select { variants, .. } => {
            all[own].text.push(SLOT);
            for variant in variants {
                all.push(Text {
                    is_variant: true,
                    ..Text::default()
                });
                collect(file, &variant.value, all.len() - 1, all);
            }
        }
    }
}

/// The texts of an entry that readers see: search words are left out.
pub(super) fn seen<'c>(
    case: &'c EntryCase<'_, '_>,
) -> impl Iterator<Item = (Option<&'c str>, Vec<Text>)> {
    let patterns = case
        .target
        .patterns()
        .filter(|(part, _)| *part != Some(KEYWORDS));
    patterns.map(|(part, pattern)| (part, texts(case.text(), pattern)))
}

/// Shows `see` every piece of text of a pattern as it stands in the file, string literals among them. Allocates nothing.
pub(super) fn scan<'s>(pattern: &Pattern<'s>, see: &mut impl FnMut(&'s str)) {
    ftl::visit(pattern, &mut |node| match node {
        Node::Text(piece) | Node::Literal(piece) => {
            see(piece);
            true
        }
        // Their literals are options and keys, not text.
        Node::Function(..) | Node::Select(_) | Node::Term(..) => false,
        _ => true,
    });
}

/// Where a character of a slice of the file stands in the file.
pub(super) fn at(file: &str, piece: &str, index: usize, c: char) -> Range<usize> {
    let start = ftl::offset(file, piece) + index;
    start..start + c.len_utf8()
}

/// What is judged, in words: `id` or `id.attribute`.
pub(super) fn name(id: &str, part: Option<&str>) -> String {
    part.map_or_else(|| id.to_owned(), |part| format!("{id}.{part}"))
}

/// A character by its code point, for what cannot be seen.
pub(super) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

pub(super) fn is_chinese(language: Option<&LanguageIdentifier>) -> bool {
    language.is_some_and(|language| matches!(language.language.as_str(), "zh" | "yue"))
}

pub(super) fn is(language: Option<&LanguageIdentifier>, tag: &str) -> bool {
    language.is_some_and(|language| language.language.as_str() == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_knows_its_place() {
        let file = "a = Uno { $x } dos\n    tres { $y ->\n        [one] cuatro\n       *[other] cinco\n    } { \"seis\" }\n";
        let resource = ftl::parse(file);
        let all = texts(file, resource.entries[0].value.as_ref().unwrap());
        assert_eq!(all[0].text, format!("Uno {SLOT} dos tres {SLOT} seis"));
        assert_eq!(all[2].text, "cinco");
        for (text, word) in [
            (0, "Uno"),
            (0, "dos"),
            (0, "tres"),
            (0, "seis"),
            (2, "cinco"),
        ] {
            let at = all[text].text.find(word).unwrap();
            assert_eq!(&file[all[text].span(at..at + word.len())], word);
        }
    }
}
