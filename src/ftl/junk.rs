//! Text that is not valid Fluent, and the ids that are lost in it.

use std::ops::Range;

use fluent_syntax::parser::ParserError;
use rustc_hash::FxHashSet;

use super::nesting::Refused;

/// Text that does not parse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Junk<'s> {
    /// The text, from its first non-blank character to its last.
    pub content: &'s str,
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// The byte where the parser gave up.
    pub at: usize,
    /// Why, in the parser's words.
    pub why: String,
}

impl<'s> Junk<'s> {
    pub(super) fn new(begin: usize, content: &'s str, error: Option<ParserError>) -> Self {
        let trimmed = content.trim_start_matches([' ', '\t', '\n']);
        let start = begin + content.len() - trimmed.len();
        let trimmed = trimmed.trim_end_matches([' ', '\t', '\n']);
        let end = start + trimmed.len();
        Junk {
            content: trimmed,
            span: start..end,
            at: error
                .as_ref()
                .map_or(start, |error| error.pos.start.clamp(start, end)),
            why: error.map_or_else(|| "not Fluent".to_owned(), |error| error.kind.to_string()),
        }
    }

    /// Text that was kept from the parser.
    pub(super) fn refused(text: &'s str, refused: Refused) -> Self {
        let Refused { range, at, why, .. } = refused;
        Junk {
            at,
            why: why.to_owned(),
            ..Junk::new(range.start, &text[range], None)
        }
    }

    /// The ids of messages and terms that begin a line of the junk: they are there, but lost to every program.
    ///
    /// One bad message can swallow those after it, and nobody should hunt for a "missing" message that is there.
    pub(crate) fn lost_ids(&self) -> Vec<&'s str> {
        let mut ids = Vec::new();
        let mut seen = FxHashSet::default();
        for line in self.content.lines() {
            let name_start = usize::from(line.starts_with('-'));
            let end = line[name_start..]
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))
                .map_or(line.len(), |at| at + name_start);
            let id = &line[..end];
            if line[name_start..].starts_with(|c: char| c.is_ascii_alphabetic())
                && line[end..].trim_start_matches(' ').starts_with('=')
                && seen.insert(id)
            {
                ids.push(id);
            }
        }
        ids
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn ids_lost_in_junk_are_named() {
        let text = "a = A {\nb-2 = B\n  not-at-start = x\n9 = no\nd";
        let resource = super::super::parse(text);
        assert!(resource.entries.is_empty(), "{:?}", resource.entries);
        let lost: Vec<_> = resource.junk.iter().flat_map(|j| j.lost_ids()).collect();
        assert_eq!(lost, ["a", "b-2"]);
        assert!(resource.junk[0].at > 0);
        let own = super::Junk::new(0, "-term  = { \n", None);
        assert_eq!(own.lost_ids(), ["-term"]);
    }
}
