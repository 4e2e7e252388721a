//! Fluent resources with places: entries, references, variables, words.
//!
//! fluent-syntax does the parsing; its tree has no spans, but it borrows from the text, so where a slice lies in the text is
//! where it stands in the file.

mod compare;
mod differences;
#[cfg(feature = "exchange")]
pub(crate) mod edit;
mod faults;
mod fingerprint;
mod junk;
mod nesting;
mod selects;
mod text;
mod visit;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

pub(crate) use compare::same;
pub(crate) use differences::{Difference, differences, key_text, pattern_span};
pub(crate) use faults::{flaw_faults, junk_fault};
pub(crate) use fingerprint::Fingerprint;
pub(crate) use junk::Junk;
pub(crate) use selects::{Select, selects};
pub(crate) use text::{FILLED, Text, keys};
pub(crate) use visit::change_text;
pub(crate) use visit::{Node, Piece, pieces, visit};

/// A pattern: text and placeables.
pub(crate) type Pattern<'s> = ast::Pattern<&'s str>;
/// An attribute of a message or term.
pub(crate) type Attribute<'s> = ast::Attribute<&'s str>;

/// A parsed Fluent file.
#[derive(Debug, Default)]
pub(crate) struct Resource<'s> {
    /// Messages and terms, in the order of the file.
    pub entries: Vec<Entry<'s>>,
    /// Text that is not valid Fluent.
    pub junk: Vec<Junk<'s>>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'s> {
    /// The id; a term's with its `-`.
    pub id: &'s str,
    /// The value; a message may have attributes alone.
    pub value: Option<Pattern<'s>>,
    /// The attributes, in order.
    pub attributes: Vec<Attribute<'s>>,
    /// The bytes of the entry in its file, comment not included, from its id to its last non-blank character.
    pub span: Range<usize>,
    /// The indices of the attributes, sorted by name, once one has been looked up among many.
    by_name: OnceLock<Vec<usize>>,
}

/// Parses a file's text. Never fails: what does not parse is [`Resource::junk`].
pub(crate) fn parse(text: &str) -> Resource<'_> {
    let mut resource = Resource::default();
    let mut from = 0;
    for refused in nesting::refused(text) {
        resource.add(text, from..refused.range.start);
        from = refused.range.end;
        resource.junk.push(Junk::refused(text, refused));
    }
    resource.add(text, from..text.len());
    resource
}

/// A file's text as a resource to render from, with the same entries that [`parse`] gives.
pub(crate) fn bundle_resource(text: &str) -> Arc<FluentResource> {
    match FluentResource::try_new(nesting::parseable(text).into_owned()) {
        Ok(resource) | Err((resource, _)) => Arc::new(resource),
    }
}

/// A file's text as a tree that can be changed, with the same entries that [`parse`] gives.
pub(crate) fn owned_tree(text: &str) -> ast::Resource<String> {
    match parser::parse(nesting::parseable(text).into_owned()) {
        Ok(tree) | Err((tree, _)) => tree,
    }
}

impl<'s> Resource<'s> {
    /// Adds what a part of a file holds.
    fn add(&mut self, text: &'s str, part: Range<usize>) {
        let (start, end) = (part.start, part.end);
        let (tree, errors) = match parser::parse(&text[part]) {
            Ok(tree) => (tree, Vec::new()),
            Err((tree, errors)) => (tree, errors),
        };
        self.entries.reserve(tree.body.len());
        let mut open: Option<usize> = None;
        let mut errors = errors.into_iter().map(|error| ParserError {
            pos: start + error.pos.start..start + error.pos.end,
            ..error
        });
        for entry in tree.body {
            let begin = begin(text, &entry);
            if let Some(last) = open.take() {
                close(text, &mut self.entries[last], begin);
            }
            match entry {
                ast::Entry::Message(message) => {
                    self.entries.push(Entry {
                        span: offset(text, message.id.name)..0,
                        id: message.id.name,
                        value: message.value,
                        attributes: message.attributes,
                        by_name: OnceLock::new(),
                    });
                    open = Some(self.entries.len() - 1);
                }
                ast::Entry::Term(term) => {
                    let name = offset(text, term.id.name);
                    self.entries.push(Entry {
                        span: name - 1..0,
                        id: &text[name - 1..name + term.id.name.len()],
                        value: Some(term.value),
                        attributes: term.attributes,
                        by_name: OnceLock::new(),
                    });
                    open = Some(self.entries.len() - 1);
                }
                ast::Entry::Junk { content } => {
                    self.junk.push(Junk::new(begin, content, errors.next()));
                }
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_) => {}
            }
        }
        if let Some(last) = open {
            close(text, &mut self.entries[last], end);
        }
    }
}

/// Where an entry begins, its comment included.
fn begin(text: &str, entry: &ast::Entry<&str>) -> usize {
    let comment = |comment: &ast::Comment<&str>| {
        let first = offset(text, comment.content.first().copied().unwrap_or(""));
        text[..first].rfind('\n').map_or(0, |at| at + 1)
    };
    match entry {
        ast::Entry::Message(message) => match &message.comment {
            Some(above) => comment(above),
            None => offset(text, message.id.name),
        },
        ast::Entry::Term(term) => match &term.comment {
            Some(above) => comment(above),
            None => offset(text, term.id.name) - 1,
        },
        ast::Entry::Comment(own)
        | ast::Entry::GroupComment(own)
        | ast::Entry::ResourceComment(own) => comment(own),
        ast::Entry::Junk { content } => offset(text, content),
    }
}

/// Where the comment above an entry begins, or the entry itself where there is none.
#[cfg(feature = "exchange")]
fn comments_start(text: &str, entry: &Entry<'_>) -> usize {
    let mut at = entry.span.start;
    while let Some(end) = at.checked_sub(1) {
        let line = text[..end].rfind('\n').map_or(0, |before| before + 1);
        if !text[line..].starts_with('#') || text[line..].starts_with("##") {
            break;
        }
        at = line;
    }
    at
}

fn close(text: &str, entry: &mut Entry<'_>, limit: usize) {
    let start = entry.span.start;
    entry.span.end = start + text[start..limit.max(start)].trim_end().len();
}

/// Where a slice of a text begins in it, in bytes; the text's end for a slice from elsewhere.
pub(crate) fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize)
        .checked_sub(text.as_ptr() as usize)
        .filter(|at| at + slice.len() <= text.len())
        .unwrap_or(text.len())
}

/// The bytes of a slice of a text.
pub(crate) fn span(text: &str, slice: &str) -> Range<usize> {
    let start = offset(text, slice);
    start..(start + slice.len()).min(text.len())
}

impl<'s> Entry<'s> {
    /// Whether this is a term (its id begins with `-`).
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The attribute of that name; of two, the last, as compare-locales sees it.
    pub(crate) fn attribute(&self, name: &str) -> Option<&Attribute<'s>> {
        if self.attributes.len() <= FEW {
            return self.attributes.iter().rev().find(|a| a.id.name == name);
        }
        let named = |at: &usize| self.attributes[*at].id.name;
        let by_name = self.by_name.get_or_init(|| {
            let mut all: Vec<usize> = (0..self.attributes.len()).collect();
            all.sort_by_key(named);
            all
        });
        let end = by_name.partition_point(|at| named(at) <= name);
        let last = by_name.get(end.checked_sub(1)?)?;
        Some(&self.attributes[*last]).filter(|attribute| attribute.id.name == name)
    }

    /// The value (with `None`) or the attribute of that name.
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&Pattern<'s>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attribute(name).map(|attribute| &attribute.value),
        }
    }

    /// The bytes of the id.
    pub(crate) fn id_span(&self) -> Range<usize> {
        self.span.start..self.span.start + self.id.len()
    }

    /// The value (with `None`) and each attribute, in order.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &Pattern<'s>)> {
        self.value.iter().map(|value| (None, value)).chain(
            self.attributes
                .iter()
                .map(|attribute| (Some(attribute.id.name), &attribute.value)),
        )
    }

    /// Words as compare-locales counts them: runs between white space in the text elements of the value, of all variants, and
    /// for messages of the attributes.
    pub(crate) fn words(&self) -> usize {
        self.patterns()
            .filter(|(attribute, _)| attribute.is_none() || !self.is_term())
            .map(|(_, pattern)| words(pattern))
            .sum()
    }

    /// What the entry says, as records know it.
    ///
    /// Search words may change without making a translation stale; nothing else may.
    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self)
    }
}

/// Up to this many attributes, scanning is faster than looking up.
const FEW: usize = 8;

/// The attribute that holds search words: each language has its own, so it is exempt from comparison.
pub(crate) const KEYWORDS: &str = "keywords";

fn words(pattern: &Pattern<'_>) -> usize {
    let mut count = 0;
    visit(pattern, &mut |node| {
        if let Node::Text(text) = node {
            count += text
                .split(|c: char| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c))
                .filter(|word| !word.is_empty())
                .count();
        }
        // As in compare-locales: selectors and call arguments hold no words, variants do.
        true
    });
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# About a\na = One { $x ->\n    [one] two three\n   *[other] four\n} five\n    .t = six\n\n### File\n-b = seven\n    .u = eight\n\njunk here\n\nc =\n    nine\n    ten\n";

    #[test]
    fn spans_are_where_the_text_is() {
        let resource = parse(TEXT);
        let ids: Vec<_> = resource.entries.iter().map(|entry| entry.id).collect();
        assert_eq!(ids, ["a", "-b", "c"]);
        for entry in &resource.entries {
            assert!(TEXT[entry.span.clone()].starts_with(entry.id));
            assert_eq!(&TEXT[entry.id_span()], entry.id);
        }
        assert!(TEXT[resource.entries[0].span.clone()].ends_with("six"));
        assert!(TEXT[resource.entries[1].span.clone()].ends_with("eight"));
        assert!(TEXT[resource.entries[2].span.clone()].ends_with("ten"));
        assert_eq!(resource.junk.len(), 1);
    }

    #[test]
    fn words_count_text_only() {
        let resource = parse(TEXT);
        let counts: Vec<_> = resource.entries.iter().map(Entry::words).collect();
        assert_eq!(counts, [6, 1, 2], "a term's attributes are private");
    }

    #[test]
    fn a_fingerprint_ignores_layout_comments_and_search_words() {
        let one = "# Note\na   =   Text\n    .keywords = x, y\n    .short = S\n";
        let two = "a =\n  Text\n  .short = S\n  .keywords = z";
        let print = |text| parse(text).entries[0].fingerprint();
        assert_eq!(print(one), print(two));
        assert_ne!(print(one), print("a = Text!\n    .short = S\n"));
        assert_eq!(print(one).to_string().len(), 32);
        let text = print("a = Text\n");
        assert_eq!(
            text.to_string(),
            "d675e620d4456b30c4da69482980ee28",
            "frozen: records hold it"
        );
        assert_eq!(text.revision(), "d675e620d445");
    }
}
