//! What of the library may be published in a language, and what may not, and why.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::Gate;
use crate::error::Result;
use crate::review::Reason;

/// How a language stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// Texts that may be published.
    pub ready: usize,
    /// Texts in all, without missing ones of topics that need not be in the language.
    pub total: usize,
    /// Texts that may not be published, by the gravest reason: ids in the library's order.
    pub not_ready: BTreeMap<Reason, Vec<String>>,
}

impl Gate<'_> {
    /// How a language stands. Languages do not wait for each other, but each waits for its English.
    ///
    /// # Errors
    /// A file exists but cannot be read.
    pub fn readiness(&self, locale: &LanguageIdentifier) -> Result<Readiness> {
        let mut all = Readiness::default();
        let tag = locale.to_string();
        for unit in self.library.units() {
            let view = self.open(&unit, locale)?;
            // Metadata that cannot be read makes the texts unreadable.
            let required = view
                .meta()
                .and_then(|meta| meta.required_locales.as_ref())
                .is_none_or(|tags| tags.contains(&tag));
            for id in view.ids() {
                let status = view.status(id);
                let Some(reason) = status.reasons.first() else {
                    all.ready += 1;
                    all.total += 1;
                    continue;
                };
                if *reason == Reason::Missing && !required {
                    continue;
                }
                all.total += 1;
                let ids = all.not_ready.entry(*reason).or_default();
                ids.push(id.to_owned());
            }
        }
        Ok(all)
    }
}
