//! What the checks of texts find in files that need not be written yet: an import asks before it writes, by the same rules.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::context::{FileContext, unit_and_topic};
use super::engine::{Metadata, Run};
use super::one_fault::drop_repeats;
use super::tally::Tallies;
use crate::coverage::{Parsed, Reference};
use crate::diagnostic::Diagnostic;
use crate::language;
use crate::library::topic_of;
use crate::project::Pair;
use crate::source::Loaded;

/// Asks what is found in the texts of some ids of a translation, beside its English.
pub(crate) type Find<'f> =
    dyn Fn(&Pair, &Loaded, &Loaded, &BTreeSet<&str>) -> Vec<Diagnostic> + Sync + 'f;

impl Run<'_> {
    /// Makes ready for checking texts of these files one after another, and lets `each` ask what is found in those of some ids in a
    /// translation (or in English, which is its own) beside its English. Records are not looked at, nor what needs all texts of a
    /// language, nor other topics than theirs: a large library has thousands.
    pub(crate) fn alone<'p, T>(
        &self,
        locale: &str,
        pairs: impl Iterator<Item = &'p Pair>,
        each: impl FnOnce(&Find<'_>) -> T,
    ) -> T {
        let metadata = self.library.map(|library| {
            let topics = pairs.filter_map(|pair| topic_of(library.unit_of(&pair.reference)));
            // What is wrong with them is no text's fault.
            Metadata::read(
                library,
                topics.map(str::to_owned).collect(),
                &mut Vec::new(),
            )
        });
        let terms = metadata.as_ref().map(Metadata::terms).unwrap_or_default();
        let profiles = self.profiles();
        let tongue: Option<LanguageIdentifier> = locale.parse().ok();
        let is_source = self.library.is_some() && tongue.as_ref() == Some(&language::SOURCE);
        each(&|pair, english, target, ids| {
            let parsed = Parsed::new(english);
            let reference = Reference {
                words: Vec::new(),
                parsed,
                fingerprints: std::sync::OnceLock::new(),
            };
            let target = Parsed::new(target);
            let cx = self.library_context(metadata.as_ref(), &terms, [&reference]);
            let (unit, topic) = unit_and_topic(cx.as_ref(), &pair.reference);
            let file = FileContext {
                locale,
                language: tongue.as_ref(),
                profiles: &profiles,
                profile: tongue.as_ref().and_then(|tongue| profiles.get(tongue)),
                project: self.project,
                pair,
                absent: false,
                reference: Some(&reference),
                target: Some(&target),
                records: None,
                library: cx.as_ref(),
                is_source,
                unit,
                topic,
                seen: OnceCell::new(),
            };
            let mut found = Vec::new();
            self.check_file(&file, Some(ids), &mut found, &mut Tallies::default());
            found.retain(|finding| {
                let id = finding.message.as_deref();
                id.is_some_and(|id| ids.contains(id))
            });
            let suppressions = &self.project.settings.suppressions;
            let mut found = self
                .severities
                .apply(found, suppressions, self.today, false);
            drop_repeats(&mut found);
            Diagnostic::sort(&mut found);
            found
        })
    }
}
