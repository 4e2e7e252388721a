//! What the English of a stale translation said when it was made.

use serde::Serialize;

use crate::date::Date;
use crate::ftl::Fingerprint;
use crate::language::difference::{Words, difference};
use crate::library::{History, Library, LocalizedMessage};

/// An English text as it was.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Before {
    /// The text as it was written, in Fluent.
    pub english: String,
    /// The newest commit that has it.
    pub revision: String,
    /// The day of that commit.
    pub on: Date,
    /// What has changed since, word by word; character by character where words have no spaces.
    pub difference: Vec<Words>,
}

impl Before {
    /// What an English text said when its fingerprint was `print`, beside what it says now; `None` where that is not known.
    pub(crate) fn of(
        now: &LocalizedMessage,
        print: Fingerprint,
        library: &Library,
        history: &mut History,
    ) -> Option<Before> {
        let before = history.entry(library.source(), &now.file.path, &now.id, print)?;
        Some(Before {
            difference: difference(&before.written, now.written()),
            english: before.written,
            revision: before.revision.hash().to_owned(),
            on: before.on,
        })
    }
}
