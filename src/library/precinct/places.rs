//! What a precinct says in ordinary messages: the names of its places, `place-KEY` in its `content/places.ftl`, and its
//! signature.

use unic_langid::LanguageIdentifier;

use crate::error::Result;
use crate::language;
use crate::library::search::fold;
use crate::library::{CONTACT_NAMES, Library, PLACES, SIGNATURE, SIGNATURE_ID};

/// What the ids of places begin with.
pub(crate) const PLACE_PREFIX: &str = "place-";

impl Library {
    /// The id of the place that has this key, or this name in any of the languages; `None` for a place that is not listed.
    ///
    /// # Errors
    /// A file exists but cannot be read.
    pub(crate) fn place_id(&self, given: &str) -> Result<Option<String>> {
        let wanted = fold(given);
        let Some(english) = self.localized(PLACES, &language::SOURCE)? else {
            return Ok(None);
        };
        let places = || {
            let ids = english.messages.iter().map(|message| message.id.as_str());
            ids.filter_map(|id| Some((id, id.strip_prefix(PLACE_PREFIX)?)))
        };
        if let Some((id, _)) = places().find(|(_, key)| fold(key) == wanted) {
            return Ok(Some(id.to_owned()));
        }
        for locale in self.locales() {
            let reading = self.read(PLACES, locale)?;
            for (id, _) in places() {
                let name = reading.unchecked(id, None, None).ok().flatten();
                if name.is_some_and(|name| fold(&name.text) == wanted) {
                    return Ok(Some(id.to_owned()));
                }
            }
        }
        Ok(None)
    }

    /// The signature below the precinct's posts in a locale, as it is written: to be measured, not to be given out.
    pub(crate) fn signature(&self, locale: &LanguageIdentifier) -> Option<String> {
        self.precinct()?;
        let reading = self.read(SIGNATURE, locale).ok()?;
        let text = reading.unchecked(SIGNATURE_ID, None, None).ok()??;
        Some(text.text.into_owned())
    }

    /// How long the names of contacts are in a locale, in bytes.
    pub(crate) fn contact_name_lengths(&self, locale: &LanguageIdentifier) -> Vec<usize> {
        let localized = self.localized(CONTACT_NAMES, locale).ok().flatten();
        let names = localized.iter().flat_map(|localized| &localized.messages);
        names.map(|name| name.written().len()).collect()
    }

    /// The keys of the listed places.
    ///
    /// # Errors
    /// The file exists but cannot be read.
    pub(crate) fn place_keys(&self) -> Result<Vec<String>> {
        let english = self.localized(PLACES, &language::SOURCE)?;
        let ids = english
            .iter()
            .flat_map(|localized| &localized.messages)
            .map(|message| message.id.as_str());
        let keys = ids.filter_map(|id| id.strip_prefix(PLACE_PREFIX));
        Ok(keys.map(str::to_owned).collect())
    }
}
