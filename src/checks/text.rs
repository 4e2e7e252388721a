//! The text of a pattern as its reader sees it, every byte knowing where it stands in the file; and what checks ask of it.

use std::cell::OnceCell;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use unic_langid::LanguageIdentifier;

use super::EntryCase;
pub(super) use super::folded::{
    Folded, Needle, folded, is_cjk, is_han, is_hangul, is_kana, is_wordy,
};
pub(super) use super::kinds::Kinds;
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
    /// What kinds of characters are in it, and in the literals that stand for a [`SLOT`].
    pub(super) kinds: Kinds,
    /// Where runs begin: in the text, and in the file.
    runs: Vec<(usize, usize)>,
    folded: OnceCell<Folded>,
}

impl Text {
    /// The text folded, for finding phrases in it; made once for all checks.
    pub(super) fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| Folded::new(&self.text))
    }

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
        if piece.contains('\n') {
            self.text.push_str(&piece.replace('\n', " "));
        } else {
            self.text.push_str(piece);
        }
    }
}

/// The texts of a pattern: its own first, then those of its variants.
pub(super) fn texts(file: &str, pattern: &Pattern<'_>) -> Vec<Text> {
    let length = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.len(),
        PatternElement::Placeable { .. } => SLOT.len_utf8(),
    };
    let mut all = vec![Text {
        text: String::with_capacity(pattern.elements.iter().map(length).sum()),
        runs: Vec::with_capacity(pattern.elements.len()),
        ..Text::default()
    }];
    collect(file, pattern, 0, &mut all);
    for text in &mut all {
        text.kinds = text.kinds.and(Kinds::of(&text.text));
    }
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
        Expression::Inline(inline) => {
            // What an escape stands for, and a number, is not in the text, and is to be looked at all the same.
            let literal = match inline {
                InlineExpression::StringLiteral { .. } => Kinds::ALL,
                InlineExpression::NumberLiteral { .. } => Kinds::DIGIT,
                _ => Kinds::default(),
            };
            all[own].kinds = all[own].kinds.and(literal);
            all[own].text.push(SLOT);
        }
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
) -> impl Iterator<Item = (Option<&'c str>, &'c [Text])> {
    all(case)
        .filter(|(part, ..)| *part != Some(KEYWORDS))
        .map(|(part, _, texts)| (part, texts))
}

/// The patterns of an entry that may have characters of these kinds.
pub(super) fn with_kinds<'c>(
    case: &'c EntryCase<'_, '_>,
    kinds: Kinds,
) -> impl Iterator<Item = (Option<&'c str>, &'c Pattern<'c>)> {
    all(case)
        .filter(move |(.., texts)| texts.iter().any(|text| text.kinds.has(kinds)))
        .map(|(part, pattern, _)| (part, pattern))
}

/// The patterns of an entry, each with its texts; these are made once for all checks.
fn all<'c>(
    case: &'c EntryCase<'_, '_>,
) -> impl Iterator<Item = (Option<&'c str>, &'c Pattern<'c>, &'c [Text])> {
    let file = case.file;
    let all = file.seen.get_or_init(|| {
        let entries = file
            .target
            .into_iter()
            .flat_map(|parsed| &parsed.resource.entries);
        let of_entry = |entry: &ftl::Entry<'_>| -> Vec<Vec<Text>> {
            let patterns = entry.patterns();
            patterns
                .map(|(_, pattern)| texts(case.text(), pattern))
                .collect()
        };
        entries.map(of_entry).collect()
    });
    let texts = all.get(case.number).map_or(&[][..], Vec::as_slice);
    let patterns = case.target.patterns().zip(texts);
    patterns.map(|((part, pattern), texts)| (part, pattern, texts.as_slice()))
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
