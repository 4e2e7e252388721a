//! The English that stale translations were made from, for whoever brings them up to date.

use std::collections::HashMap;

use super::code::readable;
use super::export::{Standing, Text};
use super::form::{EntryForm, PluralsOf};
use super::subject::{Divided, Sheet, Subject};
use super::unit::{Unit, units};
use crate::ftl;
use crate::library::History;

/// What the units of stale messages said in English when they were translated: by message, then by the unit's key.
#[derive(Debug, Default)]
pub(super) struct Earlier(HashMap<String, HashMap<String, String>>);

impl Earlier {
    /// Asks the git history of the subject for those of a file that are stale.
    pub(super) fn of(subject: &Subject<'_>, sheet: &Sheet<'_>, texts: &[Text<'_, '_>]) -> Earlier {
        // The texts are what was asked for: where the history does not know, they leave without it.
        let mut history = History::default();
        let stale = texts.iter().filter(|text| text.standing == Standing::Stale);
        let found = stale.filter_map(|text| {
            let divided = &text.divided;
            let (id, path) = (divided.english.id, &sheet.files.pair.reference);
            let print = sheet.files.records.get(id)?.source?;
            let earlier = history.entry(subject.source, path, id, print)?;
            Some((id.to_owned(), divide(&earlier.written, divided)?))
        });
        Earlier(found.collect())
    }

    /// What the unit said in English, where that is another text.
    pub(super) fn note(&self, id: &str, unit: &Unit) -> Option<String> {
        let earlier = self.0.get(id)?.get(&unit.key)?;
        (*earlier != readable(&unit.source))
            .then(|| format!("The English that was translated said: {earlier}"))
    }
}

/// The units of an earlier English entry, beside the translation as it is.
fn divide(earlier: &str, divided: &Divided<'_, '_>) -> Option<HashMap<String, String>> {
    let parsed = ftl::parse(earlier);
    let entry = EntryForm::of(parsed.entries.first()?);
    let target = divided.target.map(EntryForm::of);
    let (_, units) = units(&entry, target.as_ref(), &PluralsOf::default());
    let texts = units
        .into_iter()
        .map(|unit| (unit.key, readable(&unit.source)));
    Some(texts.collect())
}
