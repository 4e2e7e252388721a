//! What the English said when a stale translation was made, from the history of the library's repository.

use std::path::Path;

use super::super::difference::difference;
use crate::error::Result;
use crate::ftl::{self, Fingerprint};
use crate::library::LocalizedFile;
use crate::source::Repository;

/// How many versions of a file are searched, the latest first.
const VERSIONS: usize = 200;

/// An English entry with the words marked that changed since its fingerprint was `print`: `[-gone-]` and `{+new+}`, as git
/// marks them. `None` if there is no repository, or it does not go back that far.
///
/// # Errors
/// Git cannot be asked, or refuses.
pub(super) fn changed_words(
    root: &Path,
    english: &LocalizedFile,
    id: &str,
    print: Fingerprint,
) -> Result<Option<String>> {
    let (Some(now), Some(repository)) = (english.get(id), Repository::find(root)?) else {
        return Ok(None);
    };
    let mut changes = repository.history(&now.file.path)?;
    changes.truncate(VERSIONS);
    let versions = repository.versions(&changes)?;
    // Versions without the file, or that are no text, are skipped.
    let texts = versions.into_iter().flatten();
    let mut texts = texts.filter_map(|bytes| String::from_utf8(bytes).ok());
    Ok(texts.find_map(|text| {
        let resource = ftl::parse(&text);
        let same = |entry: &&ftl::Entry<'_>| entry.id == id && entry.fingerprint() == print;
        let entry = resource.entries.iter().find(same)?;
        Some(difference(&text[entry.span.clone()], now.written()))
    }))
}
