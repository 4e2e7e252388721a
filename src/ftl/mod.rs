//! Fluent resources with places: entries, references, variables, words.
//!
//! Parsing is fluent-syntax's; its tree has no spans, but it borrows from the text, so where a slice lies in the text is
//! where it stands in the file.

mod compare;
mod differences;
mod findings;
mod fingerprint;
mod junk;
mod selects;
mod shown;
mod visit;

use std::ops::Range;

use fluent_syntax::{ast, parser};

pub use compare::same;
pub use differences::{Difference, differences, key_text, pattern_span};
pub(crate) use findings::{flaw_findings, junk_finding};
pub use junk::Junk;
pub use selects::{Select, selects};
pub use shown::{FILLED, Shown, keys};
pub use visit::{Node, visit};

/// A pattern: text and placeables.
pub type Pattern<'s> = ast::Pattern<&'s str>;
/// An attribute of a message or term.
pub type Attribute<'s> = ast::Attribute<&'s str>;

/// A parsed Fluent file.
#[derive(Debug, Default)]
pub struct Resource<'s> {
    /// Messages and terms, in the order of the file.
    pub entries: Vec<Entry<'s>>,
    /// Text that is no Fluent.
    pub junk: Vec<Junk<'s>>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct Entry<'s> {
    /// The id; a term's with its `-`.
    pub id: &'s str,
    /// The value; a message may have attributes alone.
    pub value: Option<Pattern<'s>>,
    /// The attributes, in order.
    pub attributes: Vec<Attribute<'s>>,
    /// The bytes of the entry in its file, comment not included, from its id to the last thing that is no blank.
    pub span: Range<usize>,
}

/// Parses a file's text. Never fails: what does not parse is [`Resource::junk`].
pub fn parse(text: &str) -> Resource<'_> {
    if let Some(at) = too_deep(text) {
        return Resource {
            entries: Vec::new(),
            junk: vec![Junk::too_deep(text, at)],
        };
    }
    let (tree, errors) = match parser::parse(text) {
        Ok(tree) => (tree, Vec::new()),
        Err((tree, errors)) => (tree, errors),
    };
    let mut resource = Resource {
        entries: Vec::with_capacity(tree.body.len()),
        junk: Vec::new(),
    };
    let mut open: Option<usize> = None;
    let mut errors = errors.into_iter();
    for entry in tree.body {
        let begin = begin(text, &entry);
        if let Some(last) = open.take() {
            close(text, &mut resource.entries[last], begin);
        }
        match entry {
            ast::Entry::Message(message) => {
                resource.entries.push(Entry {
                    span: offset(text, message.id.name)..0,
                    id: message.id.name,
                    value: message.value,
                    attributes: message.attributes,
                });
                open = Some(resource.entries.len() - 1);
            }
            ast::Entry::Term(term) => {
                let name = offset(text, term.id.name);
                resource.entries.push(Entry {
                    span: name - 1..0,
                    id: &text[name - 1..name + term.id.name.len()],
                    value: Some(term.value),
                    attributes: term.attributes,
                });
                open = Some(resource.entries.len() - 1);
            }
            ast::Entry::Junk { content } => {
                resource.junk.push(Junk::new(begin, content, errors.next()));
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => {}
        }
    }
    if let Some(last) = open {
        close(text, &mut resource.entries[last], text.len());
    }
    resource
}

/// The deepest nesting of placeables that is parsed. Fluent's parsers call themselves for each; texts need two or three.
const DEEPEST: usize = 64;

/// Where placeables nest deeper than can be parsed safely; `None` where they do not.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    // Counting is many times faster than following, and nearly every file ends it here.
    // Sums of bytes, over as many as cannot overflow one, are what compilers turn into vector instructions.
    let open = text
        .as_bytes()
        .chunks(usize::from(u8::MAX))
        .map(|bytes| usize::from(bytes.iter().map(|byte| u8::from(*byte == b'{')).sum::<u8>()));
    if open.sum::<usize>() <= DEEPEST {
        return None;
    }
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
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

fn close(text: &str, entry: &mut Entry<'_>, limit: usize) {
    let start = entry.span.start;
    entry.span.end = start + text[start..limit.max(start)].trim_end().len();
}

/// Where a slice of a text begins in it, in bytes; the text's end for a slice from elsewhere.
pub fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize)
        .checked_sub(text.as_ptr() as usize)
        .filter(|at| at + slice.len() <= text.len())
        .unwrap_or(text.len())
}

/// The bytes of a slice of a text.
pub fn span(text: &str, slice: &str) -> Range<usize> {
    let start = offset(text, slice);
    start..(start + slice.len()).min(text.len())
}

impl<'s> Entry<'s> {
    /// Whether this is a term (its id begins with `-`).
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The attribute of that name; of two, the last, as compare-locales sees it.
    pub fn attribute(&self, name: &str) -> Option<&Attribute<'s>> {
        self.attributes.iter().rev().find(|a| a.id.name == name)
    }

    /// The value (with `None`) or the attribute of that name.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Pattern<'s>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attribute(name).map(|attribute| &attribute.value),
        }
    }

    /// The bytes of the id.
    pub fn id_span(&self) -> Range<usize> {
        self.span.start..self.span.start + self.id.len()
    }

    /// The value (with `None`) and each attribute, in order.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &Pattern<'s>)> {
        self.value.iter().map(|value| (None, value)).chain(
            self.attributes
                .iter()
                .map(|attribute| (Some(attribute.id.name), &attribute.value)),
        )
    }

    /// Words as compare-locales counts them: runs between white space in text elements, of the value, all variants, and for
    /// messages the attributes.
    pub fn words(&self) -> usize {
        self.patterns()
            .filter(|(attribute, _)| attribute.is_none() || !self.is_term())
            .map(|(_, pattern)| words(pattern))
            .sum()
    }

    /// The first 12 hex digits of the SHA-256 of the entry as fluent-syntax writes it, without comment and `.keywords`.
    ///
    /// Search words may change without making a translation stale; nothing else may.
    pub fn fingerprint(&self) -> String {
        fingerprint::of(self)
    }
}

/// The attribute that holds search words: each language has its own, so it is exempt from comparison.
pub const KEYWORDS: &str = "keywords";

fn words(pattern: &Pattern<'_>) -> usize {
    let mut count = 0;
    visit(pattern, &mut |node| {
        if let Node::Text(text) = node {
            count += text
                .split(|c: char| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c))
                .filter(|word| !word.is_empty())
                .count();
        }
        // As compare-locales: selectors and call arguments hold no words, variants do.
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
        assert_eq!(print(one).len(), 12);
        assert_eq!(
            print("a = Text\n"),
            "d675e620d445",
            "frozen: records hold it"
        );
    }
}
