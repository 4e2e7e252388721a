//! Renaming in records, so that what was judged stays judged.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::fluent::Prints;
use super::toml_places::{self, Rules};
use super::{Names, text_of};
use crate::error::{Error, Kind, Result};
use crate::review::read_records;

/// The bytes of a file of records with the new names, and how many records keep what they say although their texts' fingerprints
/// changed. `prints` are those of the English and of the file's own texts, where they changed.
///
/// # Errors
/// It cannot be read as records, or is written in a way that does not allow the change.
pub(super) fn renamed(
    path: &str,
    bytes: &[u8],
    text: &str,
    names: &Names,
    (source, target): (Option<&Prints>, Option<&Prints>),
) -> Result<(Vec<u8>, usize)> {
    let records = read_records(path, bytes)?;
    for id in records.0.keys() {
        if let Some(new) = names.id(id).filter(|new| records.0.contains_key(*new)) {
            return Err(Error::new(
                Kind::Content,
                format!("`{path}` has a record of `{new}`, though no text has that id; nothing is renamed"),
            )
            .with_help("take it out: it is about a text that is gone"));
        }
    }
    let rules = InRecords {
        names,
        source,
        target,
        kept: RefCell::default(),
    };
    let new = toml_places::renamed(path, bytes, text, &rules)?;
    // The rules are asked twice, to change the file and to prove the change.
    let kept = rules.kept.into_inner().len();
    Ok((sorted(path, new, text)?, kept))
}

struct InRecords<'n> {
    names: &'n Names,
    source: Option<&'n Prints>,
    target: Option<&'n Prints>,
    kept: RefCell<BTreeSet<String>>,
}

impl Rules for InRecords<'_> {
    fn key(&self, above: &[String], key: &str) -> Option<String> {
        let new = self.names.id(key).filter(|_| above.is_empty());
        new.map(str::to_owned)
    }

    fn text(&self, above: &[String], text: &str) -> Option<String> {
        let above: Vec<&str> = above.iter().map(String::as_str).collect();
        let (id, prints) = match above[..] {
            [id, "source"] => (id, self.source?),
            [id, "target"] => (id, self.target?),
            [_, "withdrawn", "correction"] => return self.names.id(text).map(str::to_owned),
            _ => return None,
        };
        let (old, new) = prints.get(id)?;
        if old != text || old == new {
            return None;
        }
        self.kept.borrow_mut().insert(id.to_owned());
        Some(new.clone())
    }
}

/// The records in the order of their ids, if they were in that order before.
fn sorted(path: &str, bytes: Vec<u8>, before: &str) -> Result<Vec<u8>> {
    let text = text_of(path, &bytes)?;
    let old: Vec<&str> = blocks(before).into_iter().map(|(id, _)| id).collect();
    let mut new = blocks(text);
    if !old.is_sorted() || new.iter().map(|(id, _)| id).is_sorted() || new.len() != old.len() {
        return Ok(bytes);
    }
    let all: usize = new.iter().map(|(_, block)| block.len()).sum();
    let first = text.len() - all;
    // What stands between records stays where it is; the records change places.
    let ends: Vec<&str> = new
        .iter()
        .map(|(_, block)| &block[block.trim_end().len()..])
        .collect();
    new.sort_by_key(|(id, _)| *id);
    let mut out = bytes[..bytes.len() - text.len()].to_vec();
    out.extend_from_slice(&text.as_bytes()[..first]);
    for ((_, block), end) in new.iter().zip(ends) {
        out.extend_from_slice(block.trim_end().as_bytes());
        out.extend_from_slice(end.as_bytes());
    }
    let same = read_records(path, &out)? == read_records(path, &bytes)?;
    Ok(if same { out } else { bytes })
}

/// The records of a text, each with the comments directly above its head, down to the next.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    let mut above = None;
    for line in text.split_inclusive('\n') {
        let id = line
            .trim_end()
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        match id {
            Some(id) => starts.push((above.take().unwrap_or(at), id)),
            // What stands at the very top may be about the whole file.
            None if line.starts_with('#') && at > 0 => {
                above.get_or_insert(at);
            }
            None => above = None,
        }
        at += line.len();
    }
    let ends = starts
        .iter()
        .skip(1)
        .map(|(start, _)| *start)
        .chain([text.len()]);
    let ends: Vec<usize> = ends.collect();
    starts
        .iter()
        .zip(ends)
        .map(|((start, id), end)| (*id, &text[*start..end]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_goes_where_its_id_belongs() {
        let before =
            "# Ours\n[a-a]\nstate = \"final\"\n\n# about b\n[a-b]\n\n[a-c]\nnote = \"x\"\n";
        let after = before.replace("[a-a]", "[a-d]").into_bytes();
        let out = sorted("x", after, before).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "# Ours\n# about b\n[a-b]\n\n[a-c]\nnote = \"x\"\n\n[a-d]\nstate = \"final\"\n"
        );
        let unsorted = "[b]\n\n[a]\n";
        assert_eq!(
            sorted("x", b"[b]\n\n[c]\n".to_vec(), unsorted).unwrap(),
            b"[b]\n\n[c]\n"
        );
    }
}
