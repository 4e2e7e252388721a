//! Renaming in Fluent files.

use std::collections::BTreeMap;

use super::{Edits, Names, decoded};
use crate::error::{Error, Kind, Result};
use crate::ftl::{self, Node};

/// By old id, the fingerprint of an entry before and after.
pub(super) type Prints = BTreeMap<String, (String, String)>;

/// The places of old names in a file.
///
/// # Errors
/// An old name stands in text that is not Fluent.
pub(super) fn edits(path: &str, text: &str, names: &Names) -> Result<Edits> {
    let resource = ftl::parse(text);
    if let Some(junk) = resource
        .junk
        .iter()
        .find(|junk| names.stands_in(junk.content))
    {
        let line = text[..junk.span.start].matches('\n').count() + 1;
        return Err(Error::new(
            Kind::Content,
            format!(
                "the name stands in text that is not Fluent, at {path}:{line}; nothing is renamed"
            ),
        )
        .with_help("correct the file first: `beatbook check` says what is wrong with it"));
    }
    let mut edits = Edits::new();
    for entry in &resource.entries {
        if let Some(new) = names.id(entry.id) {
            edits.push((entry.id_span(), new.to_owned()));
        }
        if names.owner() == Some(entry.id) {
            comment(text, entry, names, &mut edits);
        }
        for (_, pattern) in entry.patterns() {
            ftl::visit(pattern, &mut |node| {
                let change = match node {
                    Node::Message(id, _) => names.id(id).map(|new| (id, new)),
                    Node::Term(id, _) => names
                        .id(&format!("-{id}"))
                        .and_then(|new| new.strip_prefix('-'))
                        .map(|new| (id, new)),
                    Node::Variable(name) => names.variable(entry.id, name).map(|new| (name, new)),
                    Node::Argument(term, name) => names
                        .variable(&format!("-{term}"), name)
                        .map(|new| (name, new)),
                    _ => None,
                };
                if let Some((slice, new)) = change {
                    edits.push((ftl::span(text, slice), new.to_owned()));
                }
                true
            });
        }
    }
    Ok(edits)
}

/// The comment of an entry says what its variables are: `$name`.
fn comment(text: &str, entry: &ftl::Entry<'_>, names: &Names, edits: &mut Edits) {
    let mut start = entry.span.start;
    while start > 0 {
        let line = text[..start - 1].rfind('\n').map_or(0, |at| at + 1);
        if !text[line..start].starts_with('#') {
            break;
        }
        start = line;
    }
    for (at, _) in text[start..entry.span.start].match_indices('$') {
        let name = start + at + 1;
        let end = text[name..]
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
            .map_or(text.len(), |end| name + end);
        if let Some(new) = names.variable(entry.id, &text[name..end]) {
            edits.push((name..end, new.to_owned()));
        }
    }
}

/// The fingerprints of a file's entries before and after.
///
/// # Errors
/// The file does not have the same entries after: then it is written in a way that a splice breaks.
pub(super) fn prints(path: &str, old: &[u8], new: &[u8], names: &Names) -> Result<Prints> {
    let (old, new) = (decoded(path, old), decoded(path, new));
    let (old, new) = (ftl::parse(&old), ftl::parse(&new));
    let same = old.entries.len() == new.entries.len()
        && old.junk.len() == new.junk.len()
        && old
            .entries
            .iter()
            .zip(&new.entries)
            .all(|(old, new)| names.id(old.id).unwrap_or(old.id) == new.id);
    if !same {
        return Err(Error::new(
            Kind::Content,
            format!("`{path}` is written in a way that does not let a name be changed alone; nothing is renamed"),
        )
        .with_help("change it there by hand first"));
    }
    let mut prints = Prints::new();
    for (old, new) in old.entries.iter().zip(&new.entries) {
        let both = (old.fingerprint().to_string(), new.fingerprint().to_string());
        // Of two with the same id, the first counts.
        prints.entry(old.id.to_owned()).or_insert(both);
    }
    Ok(prints)
}
