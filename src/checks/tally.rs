//! Findings that count what is left to do in a language: one per language, however many files there are.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::gathered::{Gathered, Texts};
use crate::diagnostic::{Diagnostic, Place, Severity};

/// How many ids are named; the rest are only counted.
const NAMED: usize = 3;

/// What is left to do in a file, or in all files of a language.
#[derive(Debug)]
pub(crate) struct Tally {
    /// How many texts it concerns.
    pub open: usize,
    /// Of how many.
    pub all: usize,
    /// How many files these are in, or should be.
    pub files: usize,
    /// Their ids, in order; as many as anybody wants to read.
    pub ids: Vec<String>,
    /// A place in each file.
    pub places: Vec<Place>,
    /// How serious it is; of several files, the most serious.
    pub level: Severity,
    /// Makes the finding for a language.
    pub say: fn(&str, &Tally) -> Diagnostic,
}

impl Tally {
    /// The first ids, and whether there are more.
    pub(crate) fn named(&self) -> String {
        let named = self.ids[..self.ids.len().min(NAMED)].join(", ");
        if self.open > NAMED {
            format!("{named}, …")
        } else {
            named
        }
    }

    fn add(&mut self, more: Tally) {
        self.open += more.open;
        self.all += more.all;
        self.files += more.files;
        let room = NAMED.saturating_sub(self.ids.len());
        self.ids.extend(more.ids.into_iter().take(room));
        for place in more.places {
            // Missing files share one place: where the project says that they belong.
            if self.places.last() != Some(&place) {
                self.places.push(place);
            }
        }
        self.level = self.level.max(more.level);
    }
}

/// The tallies of a run, and the texts that checks compare with one another, by check and language.
#[derive(Debug, Default)]
pub(super) struct Tallies {
    counts: BTreeMap<(&'static str, String), Tally>,
    texts: Texts,
}

impl Tallies {
    pub(super) fn add(&mut self, code: &'static str, locale: String, tally: Tally) {
        match self.counts.entry((code, locale)) {
            Entry::Occupied(mut sum) => sum.get_mut().add(tally),
            Entry::Vacant(free) => {
                free.insert(tally);
            }
        }
    }

    pub(super) fn extend(&mut self, more: Tallies) {
        for ((code, locale), tally) in more.counts {
            self.add(code, locale, tally);
        }
        for ((code, locale), gathered) in more.texts {
            self.gather(code, locale, gathered);
        }
    }

    /// Adds texts to those that a check compares in a language.
    pub(super) fn gather(&mut self, code: &'static str, locale: String, more: Gathered) {
        match self.texts.entry((code, locale)) {
            Entry::Occupied(mut all) => all.get_mut().texts.extend(more.texts),
            Entry::Vacant(free) => {
                free.insert(more);
            }
        }
    }

    /// The findings: one per check and language, where something is left to do, and those of the texts that were compared.
    pub(super) fn findings(self) -> impl Iterator<Item = Diagnostic> {
        let compared = self.texts.into_iter();
        let compared =
            compared.flat_map(|((_, locale), gathered)| (gathered.judge)(&locale, &gathered.texts));
        let open = self.counts.into_iter().filter(|(_, tally)| tally.open > 0);
        let counted = open.map(|((_, locale), mut tally)| {
            let places = std::mem::take(&mut tally.places);
            let mut finding = (tally.say)(&locale, &tally).locale(&locale);
            finding.level = tally.level;
            finding.places = places;
            finding
        });
        counted.chain(compared)
    }
}
