//! What the English said when a stale translation was made, from the history of the library's repository.

use std::path::Path;

use super::super::difference::difference;
use crate::error::Result;
use crate::ftl::Fingerprint;
use crate::library::{LocalizedFile, earlier_entries};

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
    let Some(now) = english.get(id) else {
        return Ok(None);
    };
    let mut found = earlier_entries(root, &now.file.path, &[(id, print)])?;
    let earlier = found.remove(id);
    Ok(earlier.map(|earlier| difference(&earlier, now.written())))
}
