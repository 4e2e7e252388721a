//! Which language a page speaks in its own words: those words are texts too, and speak the reader's language once they are reviewed.

use super::words::{self, Words};
use super::{Language, Site};
use crate::error::Result;
use crate::language;
use crate::library::{Part, SITE};

/// A page's own words, and the language that they are in.
#[derive(Clone)]
pub(super) struct Own {
    pub(super) words: Words,
    pub(super) lang: String,
    pub(super) dir: &'static str,
}

impl Own {
    pub(super) fn english() -> Own {
        Own {
            words: words::english().clone(),
            lang: language::SOURCE.to_string(),
            dir: "ltr",
        }
    }

    /// Whether they are in the reader's language and not in English.
    pub(super) fn is_translated(&self) -> bool {
        *self.words.locale() != language::SOURCE
    }
}

impl Site<'_, '_> {
    /// What a page says in its own words to readers of a language: in their language once all of them are published in it, and
    /// in English until then, so that no page is half in one and half in the other.
    pub(super) fn own<'i>(
        &self,
        language: &Language,
        ids: impl Iterator<Item = &'i str>,
    ) -> Result<Own> {
        if language.tag == language::SOURCE || !self.has(SITE)? {
            return Ok(Own::english());
        }
        let view = self.gate.open(SITE, &language.tag)?;
        let mut words = Words::new(language.tag.clone());
        for id in ids {
            let text = view.open_text(id, Part::Value);
            let Some(text) = text.filter(|text| text.draft_line.is_none()) else {
                return Ok(Own::english());
            };
            words.put(id, text.pieces);
        }
        Ok(Own {
            words,
            lang: language.tag.to_string(),
            dir: language.dir,
        })
    }

    /// Whether the library has a file.
    pub(super) fn has(&self, unit: &str) -> Result<bool> {
        let english = self.gate.library().localized(unit, &language::SOURCE)?;
        Ok(english.is_some())
    }
}
