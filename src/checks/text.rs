//! The text of a pattern as its reader sees it, each byte with its place in the file; and what checks ask of it.

use std::cell::OnceCell;
use std::ops::{Deref, Range};

use super::EntryContext;
pub(super) use super::char_classes::CharClasses;
use crate::ftl::{self, KEYWORDS, Node, Pattern};
pub(super) use crate::language::phrases::{Folded, is_cjk, is_han};
use crate::profile::{Found, Wording};

/// Stands for a placeable, whose text is not the writer's.
pub(super) const SLOT: char = ftl::FILLED;

/// A run of text without variants, and what checks ask of it.
#[derive(Debug, Default)]
pub(super) struct CheckedText {
    shown: ftl::Text<'static>,
    /// What kinds of characters are in it.
    pub(super) classes: CharClasses,
    wording: OnceCell<Vec<Found>>,
}

impl Deref for CheckedText {
    type Target = ftl::Text<'static>;

    fn deref(&self) -> &ftl::Text<'static> {
        &self.shown
    }
}

impl CheckedText {
    /// The phrases in it that its language's file lists; found once for all checks.
    pub(super) fn wording(&self, wording: &Wording) -> &[Found] {
        self.wording
            .get_or_init(|| wording.find(&Folded::new(&self.text)))
    }
}

/// The texts of a pattern: its own first, then those of its variants.
pub(super) fn texts(file: &str, pattern: &Pattern<'_>) -> Vec<CheckedText> {
    let all = ftl::Text::apart(file, pattern).into_iter();
    all.map(|shown| CheckedText {
        classes: CharClasses::of(&shown.text),
        shown,
        wording: OnceCell::new(),
    })
    .collect()
}

/// The texts of an entry that readers see: search words are left out.
pub(super) fn seen<'c>(
    cx: &'c EntryContext<'_, '_>,
) -> impl Iterator<Item = (Option<&'c str>, &'c [CheckedText])> {
    all(cx)
        .filter(|(part, ..)| *part != Some(KEYWORDS))
        .map(|(part, _, texts)| (part, texts))
}

/// The patterns of an entry that may have characters of these kinds.
pub(super) fn with_kinds<'c>(
    cx: &'c EntryContext<'_, '_>,
    classes: CharClasses,
) -> impl Iterator<Item = (Option<&'c str>, &'c Pattern<'c>)> {
    all(cx)
        .filter(move |(.., texts)| texts.iter().any(|text| text.classes.has(classes)))
        .map(|(part, pattern, _)| (part, pattern))
}

/// The patterns of an entry, each with its texts; these are made once for all checks.
fn all<'c>(
    cx: &'c EntryContext<'_, '_>,
) -> impl Iterator<Item = (Option<&'c str>, &'c Pattern<'c>, &'c [CheckedText])> {
    let file = cx.file;
    let all = file.seen.get_or_init(|| {
        let entries = file
            .target
            .into_iter()
            .flat_map(|parsed| &parsed.resource.entries);
        let of_entry = |entry: &ftl::Entry<'_>| -> Vec<Vec<CheckedText>> {
            let patterns = entry.patterns();
            patterns
                .map(|(_, pattern)| texts(cx.text(), pattern))
                .collect()
        };
        entries.map(of_entry).collect()
    });
    let texts = all.get(cx.number).map_or(&[][..], Vec::as_slice);
    let patterns = cx.target.patterns().zip(texts);
    patterns.map(|((part, pattern), texts)| (part, pattern, texts.as_slice()))
}

/// Shows `see` every piece of text of a pattern as it is in the file, including string literals. Allocates nothing.
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

/// The slots of a pattern, each once, in order.
pub(super) fn variables<'s>(pattern: &Pattern<'s>) -> Vec<&'s str> {
    let mut names = Vec::new();
    ftl::visit(pattern, &mut |node| {
        if let Node::Variable(name) = node
            && !names.contains(&name)
        {
            names.push(name);
        }
        true
    });
    names
}

/// Where a character of a slice of the file is in the file.
pub(super) fn at(file: &str, piece: &str, index: usize, c: char) -> Range<usize> {
    let start = ftl::offset(file, piece) + index;
    start..start + c.len_utf8()
}

/// A character by its code point, for what cannot be seen.
pub(super) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
