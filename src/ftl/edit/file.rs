//! A file with some entries changed and others added. Every other entry says what it said; where it would not, there is no such
//! file.

use std::collections::BTreeSet;

use super::super::{Resource, parse, same};
use super::{Insertions, Splice, new_file, splice};
use crate::source::decode;

/// What becomes of an entry.
#[derive(Debug)]
pub(crate) enum EntryEdit {
    /// These places of the file change; they are all inside the entry.
    Changed(Vec<Splice>),
    /// It is new: as it is written, without a line end.
    New(String),
}

/// A file as it is: its bytes, its text as it is read, and the entries of that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FileNow<'f> {
    pub(crate) bytes: &'f [u8],
    pub(crate) text: &'f str,
    pub(crate) resource: &'f Resource<'f>,
}

/// The bytes of a translation with some entries edited, each given with the number of its English entry. A new one stands after the
/// one that stands before it in the English; a file that does not exist yet begins as the English does. `None` where anything else
/// would change by it.
pub(crate) fn edited(
    (english_text, english): (&str, &Resource<'_>),
    now: Option<FileNow<'_>>,
    edits: Vec<(usize, EntryEdit)>,
) -> Option<Vec<u8>> {
    let (head, nothing);
    let (bytes, text, there) = match now {
        Some(now) => (now.bytes, now.text, now.resource),
        None => {
            (head, nothing) = (new_file(english_text), Resource::default());
            (head.as_bytes(), head.as_str(), &nothing)
        }
    };
    let mut insertions = Insertions::new(english_text, english);
    let (mut splices, mut changed, mut new) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (number, edit) in edits {
        let id = english.entries.get(number)?.id;
        match edit {
            EntryEdit::Changed(own) => {
                splices.extend(own);
                changed.insert(id);
            }
            EntryEdit::New(written) => {
                insertions.add(number, written);
                new.insert(id);
            }
        }
    }
    splices.extend(insertions.splices(text, there));
    let out = splice(bytes, splices);
    let loaded = decode("".into(), out.clone());
    let after = parse(&loaded.file.text);
    let (added, kept): (Vec<_>, Vec<_>) = after
        .entries
        .iter()
        .partition(|entry| new.contains(entry.id));
    let mut pairs = there.entries.iter().zip(&kept);
    let is_whole = added.len() == new.len()
        && kept.len() == there.entries.len()
        && after.junk.len() == there.junk.len()
        && pairs.all(|(old, now)| old.id == now.id && (changed.contains(old.id) || same(old, now)));
    is_whole.then_some(out)
}
