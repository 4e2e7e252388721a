//! `placeables`: messages with more placeables than Fluent resolves.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::coverage::Parsed;
use crate::diagnostic::Severity;
use crate::ftl::{self, Pattern, Piece};

pub(super) const CHECK: Check = Check {
    code: "placeables",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A message has more than the 100 placeables that Fluent resolves, including those of what it refers to.",
    why: "Fluent stops in the middle of the text, to guard against texts that blow up. The reader gets half a warning.",
    fix: "Cut the message in two, or write out what is filled in. The count includes the placeables of the message and of the messages and terms of the same file that it refers to, but not those of contacts.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = x\n-b = b\n"),
        (
            "locales/es/topics/a.ftl",
            "-b = { 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }\na = { -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = x\n-b = b\n"),
        (
            "locales/es/topics/a.ftl",
            "-b = { 1 }\na = { -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }\n",
        ),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

/// The most that Fluent's implementations resolve in one text.
const LIMIT: usize = 100;

fn check(file: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(target) = file.target else {
        return;
    };
    let mut counts = Counts::of(target);
    for cx in file.entries() {
        for (part, pattern) in cx.target.patterns() {
            if counts.fits(cx.number, pattern) {
                continue;
            }
            let span = ftl::pattern_span(cx.text(), pattern);
            let text = format!(
                "`{}` may resolve more than {LIMIT} placeables, and Fluent stops there",
                cx.name(part)
            );
            findings.push(
                cx.finding(findings, part, Some(span), text)
                    .help("cut it in two, or write out what is filled in"),
            );
        }
    }
}

/// How many placeables the patterns of a file may resolve; each pattern is counted once, however many refer to it.
struct Counts<'f, 't> {
    file: &'f Parsed<'t>,
    /// The counts within the limit, by entry number and attribute.
    known: FxHashMap<(usize, Option<&'f str>), usize>,
    /// The patterns that are over the limit by themselves.
    over: FxHashSet<(usize, Option<&'f str>)>,
    /// The entries that are being counted: a cycle of references is an error of its own, and adds nothing.
    open: FxHashSet<usize>,
    /// How many patterns were visited, for tests.
    counted: usize,
}

/// Over the limit: by itself (`alone`), or only with what led there.
struct Over {
    alone: bool,
}

impl<'f, 't> Counts<'f, 't> {
    fn of(file: &'f Parsed<'t>) -> Self {
        Counts {
            file,
            known: FxHashMap::default(),
            over: FxHashSet::default(),
            open: FxHashSet::default(),
            counted: 0,
        }
    }

    /// Whether a pattern of the entry of that number is within the limit.
    fn fits<'p>(&mut self, entry: usize, pattern: &'p Pattern<'p>) -> bool
    where
        'p: 'f,
    {
        self.open.insert(entry);
        let count = self.pattern(pattern, 0);
        self.open.remove(&entry);
        count.is_ok()
    }

    /// The most placeables that may be resolved, with one variant of each selection. `depth` placeables led here; it keeps
    /// a chain from being followed further than Fluent would.
    fn pattern<'p>(&mut self, pattern: &'p Pattern<'p>, depth: usize) -> Result<usize, Over>
    where
        'p: 'f,
    {
        self.counted += 1;
        if depth > LIMIT {
            return Err(Over { alone: false });
        }
        let mut sum = 0;
        for piece in ftl::pieces(pattern) {
            sum += match piece {
                Piece::Text(_) => 0,
                Piece::Select(select) => {
                    let mut most = 0;
                    for variant in select.variants {
                        most = most.max(self.pattern(&variant.value, depth + 1)?);
                    }
                    1 + most
                }
                Piece::Message(id, attribute) => 1 + self.reference(id, attribute, depth)?,
                Piece::Term(id, attribute) => {
                    1 + self.reference(&format!("-{id}"), attribute, depth)?
                }
                _ => 1,
            };
            if sum > LIMIT {
                return Err(Over { alone: true });
            }
        }
        Ok(sum)
    }

    fn reference(
        &mut self,
        id: &str,
        attribute: Option<&'f str>,
        depth: usize,
    ) -> Result<usize, Over> {
        let file = self.file;
        let Some((number, entry)) = file.get_near(usize::MAX, id) else {
            return Ok(0);
        };
        let key = (number, attribute);
        if let Some(count) = self.known.get(&key) {
            return Ok(*count);
        }
        if self.over.contains(&key) {
            return Err(Over { alone: true });
        }
        let Some(pattern) = entry.part(attribute) else {
            return Ok(0);
        };
        if !self.open.insert(number) {
            return Ok(0);
        }
        let count = self.pattern(pattern, depth + 1);
        self.open.remove(&number);
        match &count {
            Ok(count) => {
                self.known.insert(key, *count);
            }
            Err(Over { alone: true }) => {
                self.over.insert(key);
            }
            Err(Over { alone: false }) => {}
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    /// How many patterns are visited to check a file, and how many entries are within the limit.
    fn work(text: &str) -> (usize, usize) {
        let loaded = Source::memory([("a.ftl", text)])
            .read("a.ftl")
            .unwrap()
            .unwrap();
        let file = Parsed::new(&loaded);
        let mut counts = Counts::of(&file);
        let mut within = 0;
        for (number, entry) in file.numbered() {
            for (_, pattern) in entry.patterns() {
                within += usize::from(counts.fits(number, pattern));
            }
        }
        (counts.counted, within)
    }

    #[test]
    fn chains_are_counted_once_and_followed_no_further_than_fluent_does() {
        let chain = |length: usize| {
            let quoting: String = (0..length)
                .map(|n| format!("m{n} = {{ m{} }}\n", n + 1))
                .collect();
            format!("{quoting}m{length} = x\n")
        };
        assert_eq!(work(&chain(100)).1, 101);
        // The last hundred have at most a hundred before them.
        assert_eq!(work(&chain(5000)).1, 101);
        assert!(work(&chain(5000)).0 < 5001 * (LIMIT + 3));
    }

    #[test]
    fn messages_that_quote_each_other_do_not_multiply() {
        let all: String = (0..40)
            .map(|n| {
                let quoted: String = (0..40)
                    .filter(|m| *m != n)
                    .map(|m| format!("{{ m{m} }}"))
                    .collect();
                format!("m{n} = {quoted}\n")
            })
            .collect();
        assert!(work(&all).0 < 40 * 40 * 40, "{}", work(&all).0);
        let doubling: String = (0..30)
            .map(|n| format!("m{n} = {{ m{0} }}{{ m{0} }}\n", n + 1))
            .collect();
        assert!(work(&doubling).0 < 200);
    }
}
