//! Renaming an id, a topic, a contact or a variable everywhere it stands, as splices: every other byte stays as it is written.
//!
//! A fingerprint covers ids and the names of variables, so a rename changes those of the texts it touches. A record that matched
//! its text before is given the new fingerprint and stays valid; one that was stale stays stale.

mod entries;
mod fluent;
mod metadata;
mod names;
mod records;
mod toml_places;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::error::{Error, Kind, Result};
use crate::library::PRECINCTS;
use crate::project::{Project, records_path};
use crate::source::{Replacement, Source, WriteLock, decode};

use fluent::Prints;
pub(crate) use names::Names;

/// Changes to a text: what replaces which bytes.
type Edits = Vec<(Range<usize>, String)>;

/// A file that a rename changes.
#[derive(Debug)]
pub(crate) struct Change {
    /// Its path below the root.
    pub(crate) path: String,
    /// Its path from now on.
    pub(crate) new_path: String,
    pub(crate) old: Vec<u8>,
    pub(crate) new: Vec<u8>,
}

/// All that a rename does.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) changes: Vec<Change>,
    /// How many records were valid before and stay so.
    pub(crate) reviews: usize,
    /// Where the old name still stands: in comments and remarks, which people wrote. Path and line.
    pub(crate) mentions: Vec<(String, usize)>,
}

/// The files that a rename may touch, as they are.
pub(crate) struct Files {
    bytes: BTreeMap<String, Vec<u8>>,
    /// The Fluent files: by path, the English file of each (itself for English), in any order.
    fluent: BTreeMap<String, String>,
    /// Whether this is a library, whose ids follow rules.
    is_library: bool,
}

impl Files {
    /// Reads them under the lock.
    ///
    /// # Errors
    /// One cannot be read: what is in it is unknown, and the old name may be.
    pub(crate) fn read(source: &Source, project: &Project, lock: &WriteLock) -> Result<Files> {
        let is_library = project.settings.library.is_some();
        let mut fluent = BTreeMap::new();
        let mut problems = project.reference_problems(source);
        for path in project.reference_files(source) {
            fluent.insert(path.clone(), path);
        }
        for locale in project.locales() {
            let pairs = project.pairs(source, locale);
            problems.extend(pairs.problems);
            for pair in pairs.pairs.into_iter().filter(|pair| pair.translated) {
                fluent.entry(pair.translation).or_insert(pair.reference);
            }
        }
        let mut tomls: BTreeSet<String> = [project.path.clone(), "beatbook.toml".to_owned()].into();
        if is_library {
            for folder in ["content", PRECINCTS] {
                let listing = source.list(folder);
                problems.extend(listing.problems);
                for path in listing.paths {
                    if path.ends_with(".toml") && !path.ends_with(".review.toml") {
                        tomls.insert(path);
                    } else if let Some(english) = of_precinct(&path) {
                        fluent.insert(path, english);
                    }
                }
            }
        }
        if let Some((path, why)) = problems.first() {
            return Err(Error::new(
                Kind::Io,
                format!("cannot read `{path}`: {why}; nothing is renamed"),
            )
            .with_help("the old name may stand there too: make it readable first"));
        }
        let records: Vec<String> = fluent.keys().map(|path| records_path(path)).collect();
        let mut files = Files {
            bytes: BTreeMap::new(),
            fluent,
            is_library,
        };
        let all = files.fluent.keys().cloned().chain(records).chain(tomls);
        for path in all.collect::<Vec<_>>() {
            if let Some(bytes) = lock.read(&path)? {
                text_of(&path, &bytes)?;
                files.bytes.insert(path, bytes);
            }
        }
        Ok(files)
    }

    fn text(&self, path: &str) -> Option<&str> {
        let bytes = self.bytes.get(path)?;
        text_of(path, bytes).ok()
    }

    /// The English files.
    fn english(&self) -> impl Iterator<Item = &str> {
        let own = self.fluent.iter().filter(|(path, english)| path == english);
        own.map(|(path, _)| path.as_str())
    }
}

/// Of a Fluent file in a precinct's folder, the precinct's English file.
fn of_precinct(path: &str) -> Option<String> {
    let rest = path.strip_prefix(PRECINCTS)?.strip_prefix('/')?;
    let (precinct, inside) = rest.split_once('/')?;
    if !inside.ends_with(".ftl") {
        return None;
    }
    if inside.starts_with("content/") {
        return Some(path.to_owned());
    }
    let (_, rest) = inside.strip_prefix("locales/")?.split_once('/')?;
    Some(format!("{PRECINCTS}/{precinct}/content/{rest}"))
}

/// The path of a file within the library or the precinct it belongs to.
fn inside(path: &str) -> &str {
    path.strip_prefix(PRECINCTS)
        .and_then(|rest| rest.strip_prefix('/')?.split_once('/'))
        .map_or(path, |(_, inside)| inside)
}

/// The text of a file, a byte-order mark before it left out.
fn text_of<'b>(path: &str, bytes: &'b [u8]) -> Result<&'b str> {
    std::str::from_utf8(bytes)
        .map(|text| text.strip_prefix('\u{FEFF}').unwrap_or(text))
        .map_err(|error| {
            Error::new(
                Kind::Content,
                format!(
                    "`{path}` is not UTF-8 at byte {}; nothing is renamed",
                    error.valid_up_to()
                ),
            )
            .with_help("save the file as UTF-8 first")
        })
}

/// The text with changes made, a byte-order mark kept.
fn spliced(bytes: &[u8], text: &str, mut edits: Edits) -> Vec<u8> {
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    edits.dedup();
    let mut out = bytes[..bytes.len() - text.len()].to_vec();
    let mut at = 0;
    for (span, new) in edits {
        out.extend_from_slice(&text.as_bytes()[at..span.start]);
        out.extend_from_slice(new.as_bytes());
        at = span.end;
    }
    out.extend_from_slice(&text.as_bytes()[at..]);
    out
}

/// What a rename does to files, without doing it.
///
/// # Errors
/// The name is not there, or the new one cannot be; a file is written in a way that does not allow the change.
pub(crate) fn plan(files: &Files, old: &str, new: &str) -> Result<Plan> {
    let names = Names::new(files, old, new)?;
    let mut plan = Plan::default();
    let mut changed: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    let mut prints: BTreeMap<&str, Prints> = BTreeMap::new();
    for path in files.fluent.keys() {
        let Some(text) = files.text(path).filter(|text| names.stands_in(text)) else {
            continue;
        };
        let edits = fluent::edits(path, text, &names)?;
        if edits.is_empty() {
            continue;
        }
        let bytes = spliced(&files.bytes[path], text, edits);
        prints.insert(
            path,
            fluent::prints(path, &files.bytes[path], &bytes, &names)?,
        );
        changed.insert(path, bytes);
    }
    for (path, english) in &files.fluent {
        let records = records_path(path);
        let Some((records, bytes)) = files.bytes.get_key_value(&records) else {
            continue;
        };
        let own = prints.get(path.as_str());
        let source = prints.get(english.as_str());
        let text = text_of(records, bytes)?;
        if own.is_none() && source.is_none() && !names.stands_in(text) {
            continue;
        }
        let (new, kept) = records::renamed(records, bytes, text, &names, (source, own))?;
        plan.reviews += kept;
        if new != *bytes {
            changed.insert(records, new);
        }
    }
    for (path, bytes) in &files.bytes {
        if !path.ends_with(".toml") || path.ends_with(".review.toml") {
            continue;
        }
        let text = text_of(path, bytes)?;
        if names.stands_in(text)
            && let Some(new) = metadata::renamed(path, bytes, text, &names)?
        {
            changed.insert(path, new);
        }
    }
    for (path, old) in &files.bytes {
        let new_path = names.path(path);
        let new = changed.remove(path.as_str());
        let text = text_of(path, new.as_deref().unwrap_or(old))?;
        for at in names.mentions(text) {
            let line = text[..at].matches('\n').count() + 1;
            plan.mentions.push((new_path.clone(), line));
        }
        if new.is_some() || new_path != *path {
            plan.changes.push(Change {
                path: path.clone(),
                new_path,
                new: new.unwrap_or_else(|| old.clone()),
                old: old.clone(),
            });
        }
    }
    plan.mentions.dedup();
    Ok(plan)
}

/// The ids of a file as every other part of the program reads it.
fn decoded(path: &str, bytes: &[u8]) -> String {
    decode(path.into(), bytes.to_vec()).file.text.to_string()
}

/// Does what was planned.
///
/// # Errors
/// A file has changed since it was read, or cannot be written.
pub(crate) fn write(lock: &mut WriteLock, plan: &Plan) -> Result<()> {
    let mut files = Vec::new();
    let mut removed = Vec::new();
    for change in &plan.changes {
        let moves = change.path != change.new_path;
        files.push(Replacement {
            path: change.new_path.clone(),
            old: (!moves).then(|| change.old.clone()),
            new: change.new.clone(),
        });
        if moves {
            removed.push((change.path.as_str(), change.old.as_slice()));
        }
    }
    let files: Vec<_> = files.iter().map(|file| (&*file.path, file)).collect();
    lock.change_all(&files, &removed)
}
