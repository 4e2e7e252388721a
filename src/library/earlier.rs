//! What an English text said when a translation of it was made, from the history of the repository that it lies in.

use std::collections::HashMap;
use std::path::Path;

use crate::error::Result;
use crate::ftl::{self, Fingerprint};
use crate::source::Repository;

/// How many versions of a file are searched, the latest first.
const VERSIONS: usize = 200;

/// The entries of a file as they were when their fingerprints were those, as they were written; those that its history, or
/// the part of it that this clone has, does not know are left out. `path` is relative to `root`.
///
/// # Errors
/// Git cannot be asked, or refuses.
pub(crate) fn earlier_entries(
    root: &Path,
    path: &str,
    wanted: &[(&str, Fingerprint)],
) -> Result<HashMap<String, String>> {
    let mut found = HashMap::new();
    let Some(repository) = Repository::find(root)?.filter(|_| !wanted.is_empty()) else {
        return Ok(found);
    };
    let mut changes = repository.history(path)?;
    changes.truncate(VERSIONS);
    let mut missing = wanted.to_vec();
    // Versions without the file, or that are no text, are skipped.
    let versions = repository.versions(&changes)?.into_iter().flatten();
    for text in versions.filter_map(|bytes| String::from_utf8(bytes).ok()) {
        if missing.is_empty() {
            break;
        }
        let text = text.replace("\r\n", "\n");
        let resource = ftl::parse(&text);
        missing.retain(|(id, print)| {
            let same = |entry: &&ftl::Entry<'_>| entry.id == *id && entry.fingerprint() == *print;
            let entry = resource.entries.iter().find(same);
            if let Some(entry) = entry {
                found.insert((*id).to_owned(), text[entry.span.clone()].to_owned());
            }
            entry.is_none()
        });
    }
    Ok(found)
}
