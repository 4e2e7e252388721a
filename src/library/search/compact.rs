//! The index in the form that a page's script reads: numbers in flat lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{Hit, Index, Item, Posting};

/// An index with its items apart.
#[derive(Debug)]
pub(crate) struct Numbered<'i> {
    items: Vec<&'i Item>,
    pub(crate) index: Compact<'i>,
}

/// What a script searches in. `docs/site.md` describes it.
#[derive(Debug, Serialize)]
pub(crate) struct Compact<'i> {
    locales: Vec<&'i str>,
    /// By locale: how many entries it has, and how long all of them are.
    sizes: Vec<(f32, f32)>,
    /// Three numbers an entry: its item, its locale, its length.
    entries: Vec<Number>,
    /// The weights that postings have, the most frequent first.
    weights: Vec<f32>,
    /// `term postings|term postings|…`. A posting is how far on its entry is, in base 26 with the letters `a` to `z`, the last
    /// digit in upper case; then, unless it is the first, the number of its weight in decimal. A term has letters and digits
    /// only, so nothing needs quoting: as JSON of numbers it would be three times as long.
    postings: String,
    names: BTreeMap<String, &'i BTreeSet<usize>>,
}

/// A number in a flat list.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Number {
    Index(usize),
    Weight(f32),
}

impl Numbered<'_> {
    /// The items, by number, in the order by which equal scores are sorted.
    pub(crate) fn items(&self) -> impl Iterator<Item = Hit> {
        self.items.iter().map(|item| item.hit("", 0.0))
    }
}

impl Index {
    /// The index for a page.
    pub(crate) fn compact(&self) -> Numbered<'_> {
        let items: BTreeSet<&Item> = self.entries.iter().map(|entry| &entry.item).collect();
        let items: Vec<&Item> = items.into_iter().collect();
        let locales: Vec<&str> = self.locales.keys().map(String::as_str).collect();
        // Both lists are sorted and have all that is looked for.
        let number = |item: &Item| items.binary_search(&item).unwrap_or(0);
        let locale = |tag: &str| locales.binary_search(&tag).unwrap_or(0);
        let entries = self.entries.iter();
        let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
        for posting in self.postings.values().flatten() {
            *counts.entry(posting.weight.to_bits()).or_default() += 1;
        }
        let mut weights: Vec<u32> = counts.keys().copied().collect();
        weights.sort_by_key(|weight| (std::cmp::Reverse(counts[weight]), *weight));
        let numbers = weights.iter().enumerate();
        let numbers = numbers.map(|(number, weight)| (*weight, number)).collect();
        let mut postings = String::new();
        for (term, all) in &self.postings {
            if !postings.is_empty() {
                postings.push('|');
            }
            postings.push_str(term);
            postings.push(' ');
            pack(all, &numbers, &mut postings);
        }
        let names = self.names.iter();
        Numbered {
            index: Compact {
                sizes: self
                    .locales
                    .values()
                    .map(|size| (size.entries, size.length))
                    .collect(),
                entries: entries
                    .flat_map(|entry| {
                        [
                            Number::Index(number(&entry.item)),
                            Number::Index(locale(&entry.locale)),
                            Number::Weight(entry.length),
                        ]
                    })
                    .collect(),
                postings,
                weights: weights.into_iter().map(f32::from_bits).collect(),
                names: names
                    .map(|(terms, entries)| (terms.join(" "), entries))
                    .collect(),
                locales,
            },
            items,
        }
    }
}

/// Writes the postings of a term in the form of [`Compact::postings`]; `numbers` has those of all weights, by their bits.
fn pack(postings: &[Posting], numbers: &FxHashMap<u32, usize>, out: &mut String) {
    let mut last = 0;
    for posting in postings {
        letters(posting.entry - last, out);
        last = posting.entry;
        let number = numbers.get(&posting.weight.to_bits());
        if let Some(number) = number.filter(|number| **number > 0) {
            // Writing to a string cannot fail.
            let _ = write!(out, "{number}");
        }
    }
}

/// A number in base 26, its last digit in upper case.
fn letters(number: usize, out: &mut String) {
    let digit = |from: u8, number: usize| char::from(from + u8::try_from(number % 26).unwrap_or(0));
    let before = number / 26;
    if before > 0 {
        let digits = before.ilog(26);
        out.extend(
            (0..=digits)
                .rev()
                .map(|power| digit(b'a', before / 26_usize.pow(power))),
        );
    }
    out.push(digit(b'A', number));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_end_in_upper_case() {
        let written = |number| {
            let mut out = String::new();
            letters(number, &mut out);
            out
        };
        let numbers = [0, 25, 26, 675, 676, 700, 17_576];
        assert_eq!(
            numbers.map(written),
            ["A", "Z", "bA", "zZ", "baA", "baY", "baaA"]
        );
    }

    #[test]
    fn postings_are_packed_in_order() {
        let posting = |entry, weight| Posting {
            entry,
            weight,
            called: false,
        };
        let numbers = [(1.0_f32.to_bits(), 0), (0.3_f32.to_bits(), 1)];
        let numbers = numbers.into_iter().collect();
        let all = [posting(0, 1.0), posting(3, 0.3), posting(30, 1.0)];
        let mut out = String::new();
        pack(&all, &numbers, &mut out);
        assert_eq!(out, "AD1bB");
    }
}
