//! The text of a pattern as its reader sees it, with the place of every byte in the file.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::unicode::unescape_unicode_to_string;
use rustc_hash::FxHashSet;

use super::{Pattern, Piece, key_text, pieces, span};

/// Stands for something that is filled in from elsewhere: a variable, another message, a term, a function's result.
pub(crate) const FILLED: char = '\u{FFFC}';

/// A text: lines joined, literals spelled out, [`FILLED`] for what is filled in.
///
/// Selections show one variant ([`Text::shown`]), or [`FILLED`], with the variants as texts of their own
/// ([`Text::apart`]).
#[derive(Debug, Default)]
pub(crate) struct Text<'s> {
    pub(crate) text: Cow<'s, str>,
    /// Whether this is a variant, and so perhaps a piece of a sentence.
    pub(crate) is_variant: bool,
    /// Where each run of the file begins in the text, and its bytes in the file.
    runs: Vec<(usize, Range<usize>)>,
    /// Where the whole text stands if it is a slice of the file, and so has no runs.
    slice: Range<usize>,
}

impl<'s> Text<'s> {
    /// What a reader sees of a pattern when every selection takes the variant `key`, or its default where it has no such
    /// variant. Lines end with a line feed.
    pub(crate) fn shown(file: &str, pattern: &Pattern<'s>, key: Option<&str>) -> Self {
        let mut all = pieces(pattern);
        if let (Some(Piece::Text(value)), None) = (all.next(), all.next()) {
            return Text {
                text: Cow::Borrowed(value),
                slice: span(file, value),
                ..Text::default()
            };
        }
        let mut build = Build::new(file, pattern);
        build.shown(pattern, key);
        build.done()
    }

    /// What a reader sees of a pattern, once for the default variants and once for each other key of its selections.
    pub(crate) fn each(file: &str, pattern: &Pattern<'s>) -> Vec<Self> {
        let mut all = vec![Text::shown(file, pattern, None)];
        let keys = keys(pattern).into_iter();
        all.extend(keys.map(|key| Text::shown(file, pattern, Some(key))));
        all
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where bytes of the text stand in the file. Inside a literal with escapes: the whole literal.
    pub(crate) fn place(&self, range: Range<usize>) -> Range<usize> {
        if self.runs.is_empty() {
            return self.slice.start + range.start..self.slice.start + range.end;
        }
        let place = |at: usize| {
            let number = self.runs.partition_point(|(begin, _)| *begin <= at);
            let (begin, run) = self.runs.get(number.checked_sub(1)?)?;
            let next = self.runs.get(number);
            let end = next.map_or(self.text.len(), |(next, _)| *next);
            let inside = (run.len() == end - begin).then_some(at.saturating_sub(*begin));
            Some((run, inside))
        };
        // The end belongs to the last character, not to what comes after a placeable.
        let last = range.end.saturating_sub(1).max(range.start);
        match (place(range.start), place(last)) {
            (Some((first, from)), Some((second, to))) => {
                let start = from.map_or(first.start, |from| first.start + from);
                let end = to.map_or(second.end, |to| second.start + to + 1);
                start..end.max(start)
            }
            _ => 0..0,
        }
    }
}

impl Text<'static> {
    /// The texts of a pattern: its own first, then those of the variants. Line ends become spaces.
    pub(crate) fn apart(file: &str, pattern: &Pattern<'_>) -> Vec<Self> {
        let mut done = vec![Text::default()];
        apart(Build::new(file, pattern), pattern, 0, &mut done);
        done
    }
}

fn apart(mut build: Build<'_>, pattern: &Pattern<'_>, own: usize, done: &mut Vec<Text<'static>>) {
    for piece in pieces(pattern) {
        match piece {
            Piece::Select(select) => {
                let key = select
                    .variants
                    .first()
                    .map_or("", |first| key_text(&first.key));
                build.fill(span(build.file, key));
                for variant in select.variants {
                    done.push(Text::default());
                    let at = done.len() - 1;
                    apart(
                        Build::new(build.file, &variant.value),
                        &variant.value,
                        at,
                        done,
                    );
                    done[at].is_variant = true;
                }
            }
            Piece::Text(value) if value.contains('\n') => {
                build.add(value, &value.replace('\n', " "))
            }
            piece => build.piece(piece),
        }
    }
    done[own] = build.done();
}

/// The keys of a pattern's selections except those of the defaults, each once, in order.
pub(crate) fn keys<'s>(pattern: &Pattern<'s>) -> Vec<&'s str> {
    let mut seen = FxHashSet::default();
    let selects = super::selects(pattern).into_iter();
    let variants = selects.flat_map(|select| select.variants);
    let keys = variants.filter(|variant| !variant.default);
    keys.map(|variant| key_text(&variant.key))
        .filter(|key| seen.insert(*key))
        .collect()
}

struct Build<'f> {
    file: &'f str,
    text: String,
    runs: Vec<(usize, Range<usize>)>,
}

impl<'f> Build<'f> {
    fn new(file: &'f str, pattern: &Pattern<'_>) -> Self {
        let length = |piece: Piece<'_, '_>| match piece {
            Piece::Text(value) | Piece::Literal(value) | Piece::Number(value) => value.len(),
            _ => FILLED.len_utf8(),
        };
        Build {
            file,
            text: String::with_capacity(pieces(pattern).map(length).sum()),
            runs: Vec::with_capacity(pattern.elements.len()),
        }
    }

    fn done<'s>(self) -> Text<'s> {
        Text {
            text: Cow::Owned(self.text),
            runs: self.runs,
            ..Text::default()
        }
    }

    fn add(&mut self, slice: &str, seen: &str) {
        self.runs.push((self.text.len(), span(self.file, slice)));
        self.text.push_str(seen);
    }

    fn fill(&mut self, place: Range<usize>) {
        self.runs.push((self.text.len(), place));
        self.text.push(FILLED);
    }

    fn shown(&mut self, pattern: &Pattern<'_>, key: Option<&str>) {
        for piece in pieces(pattern) {
            match piece {
                Piece::Select(select) => {
                    if let Some(pattern) = select.chosen(key) {
                        self.shown(pattern, key);
                    }
                }
                piece => self.piece(piece),
            }
        }
    }

    fn piece(&mut self, piece: Piece<'_, '_>) {
        match piece {
            Piece::Text(value) | Piece::Number(value) => self.add(value, value),
            Piece::Literal(value) => self.add(value, &unescape_unicode_to_string(value)),
            Piece::Variable(name)
            | Piece::Message(name, _)
            | Piece::Term(name, _)
            | Piece::Function(name, _) => self.fill(span(self.file, name)),
            // The caller decides which of its variants to show.
            Piece::Select(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn text_literals_and_one_variant() {
        let file = "a = Call { \"9\\u0031\" } { $x ->\n    [one] one\n   *[other] { 2 } days\n } now\n    at { -t }.\n";
        let resource = parse(file);
        let pattern = resource.entries[0].value.as_ref().unwrap();
        let shown = Text::shown(file, pattern, None);
        assert_eq!(shown.text(), "Call 91 2 days now\nat \u{FFFC}.");
        assert_eq!(
            Text::shown(file, pattern, Some("one")).text(),
            "Call 91 one now\nat \u{FFFC}."
        );
        assert_eq!(keys(pattern), ["one"]);
        for (word, written) in [
            ("Call", "Call"),
            ("91", "9\\u0031"),
            ("2", "2"),
            ("days", "days"),
            ("now\nat", "now\n    at"),
        ] {
            let at = shown.text().find(word).unwrap();
            assert_eq!(&file[shown.place(at..at + word.len())], written);
        }
    }

    #[test]
    fn plain_text_is_borrowed() {
        let file = "a = Plain text\n";
        let resource = parse(file);
        let shown = Text::shown(file, resource.entries[0].value.as_ref().unwrap(), None);
        assert!(matches!(shown.text, Cow::Borrowed(_)));
        assert_eq!(&file[shown.place(6..10)], "text");
    }

    #[test]
    fn variants_stand_apart() {
        let file = "a = Uno { $x } dos\n    tres { $y ->\n        [one] cuatro\n       *[other] cinco\n    } { \"s\\u0065is\" }\n";
        let resource = parse(file);
        let all = Text::apart(file, resource.entries[0].value.as_ref().unwrap());
        assert_eq!(all[0].text, format!("Uno {FILLED} dos tres {FILLED} seis"));
        assert_eq!(all[2].text, "cinco");
        assert!(!all[0].is_variant && all[2].is_variant);
        for (text, word, written) in [
            (0, "Uno", "Uno"),
            (0, "dos", "dos"),
            (0, "tres", "tres"),
            (0, "seis", "s\\u0065is"),
            (2, "cinco", "cinco"),
        ] {
            let at = all[text].text.find(word).unwrap();
            assert_eq!(&file[all[text].place(at..at + word.len())], written);
        }
    }
}
