//! The texts of a page's data, each once: most places get the same text, and what differs is often what stands above it or below it.

use std::ops::Range;

use rustc_hash::FxHashMap;
use serde::Serialize;

/// Texts that are referred to by number, each held once, as its lines, each held once.
#[derive(Debug, Default)]
pub(super) struct Texts<'t>(Numbered<'t>);

/// Strings by the order in which they came.
#[derive(Debug, Default)]
struct Numbered<'t> {
    all: Vec<&'t str>,
    numbers: FxHashMap<&'t str, usize>,
}

/// A text as the numbers of its lines.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Lines {
    One(usize),
    Several(Vec<usize>),
}

/// All texts, as they stand in a page.
#[derive(Debug, Serialize)]
pub(super) struct PackedTexts<'t> {
    lines: Vec<Line<'t>>,
    texts: Vec<Lines>,
}

/// A line: itself, or the numbers of the lines that it is put together from.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Line<'t> {
    Own(&'t str),
    Joined(Vec<usize>),
}

impl<'t> Numbered<'t> {
    fn number(&mut self, text: &'t str) -> usize {
        let next = self.all.len();
        let number = *self.numbers.entry(text).or_insert(next);
        if number == next {
            self.all.push(text);
        }
        number
    }

    /// Lines that have another in them refer to it: many are another under the name of its language, or with a signature after it.
    fn packed(mut self) -> Vec<Line<'t>> {
        let mut packed = Vec::with_capacity(self.all.len());
        for number in 0..self.all.len() {
            let line = self.all[number];
            let joined = self.inner(line).map(|inner| {
                let parts = [
                    &line[..inner.start],
                    &line[inner.clone()],
                    &line[inner.end..],
                ];
                let parts = parts.into_iter().filter(|part| !part.is_empty());
                parts.map(|part| self.number(part)).collect()
            });
            packed.push(joined.map_or(Line::Own(line), Line::Joined));
        }
        // What was before and after the others.
        packed.extend(self.all[packed.len()..].iter().copied().map(Line::Own));
        packed
    }

    /// Where another line stands in this one: after a name and its colon, before a few last words, or both.
    fn inner(&self, line: &str) -> Option<Range<usize>> {
        const LAST_WORDS: usize = 4;
        const WORTH: usize = 16;
        let named = line.find(": ").map(|at| at + 2);
        let starts = [Some(0), named];
        let ends = line.rmatch_indices(' ').map(|(at, _)| at);
        let ends = [line.len()].into_iter().chain(ends.take(LAST_WORDS));
        ends.flat_map(|end| starts.into_iter().flatten().map(move |start| start..end))
            .filter(|inner| inner.len() >= WORTH && inner.len() < line.len())
            .find(|inner| self.numbers.contains_key(&line[inner.clone()]))
    }
}

impl<'t> Texts<'t> {
    pub(super) fn number(&mut self, text: &'t str) -> usize {
        self.0.number(text)
    }

    pub(super) fn packed(self) -> PackedTexts<'t> {
        let mut lines = Numbered::default();
        let texts = self.0.all.iter().map(|text| {
            let mut numbers: Vec<usize> = text.split('\n').map(|line| lines.number(line)).collect();
            match numbers.len() {
                1 => Lines::One(numbers.remove(0)),
                _ => Lines::Several(numbers),
            }
        });
        let texts = texts.collect();
        PackedTexts {
            lines: lines.packed(),
            texts,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As data.js reads them.
    fn unpacked(packed: &PackedTexts<'_>) -> Vec<String> {
        fn whole(packed: &PackedTexts<'_>, number: usize) -> String {
            match &packed.lines[number] {
                Line::Own(line) => (*line).to_owned(),
                Line::Joined(numbers) => numbers.iter().map(|&part| whole(packed, part)).collect(),
            }
        }
        let text = |lines: &Lines| match lines {
            Lines::One(number) => whole(packed, *number),
            Lines::Several(numbers) => {
                let lines = numbers.iter().map(|&number| whole(packed, number));
                lines.collect::<Vec<_>>().join("\n")
            }
        };
        packed.texts.iter().map(text).collect()
    }

    fn packed<'t>(texts: &[&'t str]) -> PackedTexts<'t> {
        let mut all = Texts::default();
        for text in texts {
            all.number(text);
        }
        all.packed()
    }

    #[test]
    fn a_line_that_stands_in_another_is_there_once() {
        let texts = [
            "DRAFT\nLock the door behind you.\n\nNYPD 110",
            "Lock the door behind you.",
            "English: Lock the door behind you. NYPD 110",
            "한국어: 문을 잠그세요. 110경찰서",
            "한국어: 문을 잠그세요.",
        ];
        let packed = packed(&texts);
        assert_eq!(unpacked(&packed), texts);
        let json = serde_json::to_string(&packed).unwrap();
        assert_eq!(json.matches("Lock the door").count(), 1, "{json}");
        assert_eq!(json.matches("문을").count(), 1, "{json}");
    }

    proptest! {
        #[test]
        fn texts_are_what_they_were(texts in proptest::collection::vec("(English: |a: |경찰: )?(one two three four five|셋 넷 다섯 여섯|: : x|  )( [a-c1-2/]{1,3}){0,6}(\n(one two three four five|D)){0,2}", 0..12)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let mut once: Vec<&str> = Vec::new();
            for text in &texts {
                if !once.contains(text) {
                    once.push(text);
                }
            }
            prop_assert_eq!(unpacked(&packed(&texts)), once);
        }
    }
}
