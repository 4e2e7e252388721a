//! The few lines around a place to show in a terminal, with everything in them visible.

use std::ops::Range;

use super::lines::Lines;
use super::visible::visible;

/// Lines longer than this many characters are cut around the place.
const LONGEST: usize = 400;
/// How many characters before the place are kept of a line that is cut.
const BEFORE: usize = 60;
/// How many lines of a place are shown; text that does not parse may run to the end of its file.
const MOST_LINES: usize = 8;

/// A part of a file, ready to be shown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Picture {
    /// The number of the first line, from 1.
    pub(super) first_line: usize,
    /// The lines.
    pub(super) source: String,
    /// The bytes of `source` that the finding is about.
    pub(super) span: Range<usize>,
    /// How many lines of the place are left out.
    pub(super) left_out: usize,
}

impl Picture {
    /// The lines of a span and one of context on either side, unless it is blank. The cost does not depend on the file's size.
    pub(super) fn new(text: &str, lines: &Lines<'_>, span: &Range<usize>) -> Picture {
        let start = lines.boundary(span.start);
        let mut end = lines.boundary(span.end).max(start);
        // A line end belongs to its line, not to the next one.
        if end > start && text.as_bytes()[end - 1] == b'\n' {
            end -= 1;
        }
        let first = lines.line_at(start);
        let last = lines.line_at(end);
        let shown = last.min(first + MOST_LINES - 1);
        let tells = |line: &usize| !text[lines.line(*line)].trim_start().is_empty();
        let from = first.checked_sub(1).filter(tells).unwrap_or(first);
        let next = last + 1;
        let until = if shown == last && next < lines.count() && tells(&next) {
            next
        } else {
            shown
        };
        let mut source = String::new();
        let mut marked = 0..0;
        for line in from..=until {
            let bytes = lines.line(line);
            let of_line = start.clamp(bytes.start, bytes.end)..end.clamp(bytes.start, bytes.end);
            let kept = around(text, &bytes, &of_line);
            if kept.start > bytes.start {
                source.push('…');
            }
            source.push_str(&visible(&text[kept.start..of_line.start.max(kept.start)]));
            if line == first {
                marked.start = source.len();
            }
            let of_line = of_line.start.max(kept.start)..of_line.end.min(kept.end);
            source.push_str(&visible(&text[of_line.clone()]));
            if line == shown {
                marked.end = source.len();
            }
            source.push_str(&visible(&text[of_line.end..kept.end]));
            if kept.end < bytes.end {
                source.push('…');
            }
            if line < until {
                source.push('\n');
            }
        }
        Picture {
            first_line: from + 1,
            source,
            span: marked,
            left_out: last - shown,
        }
    }
}

/// What is kept of a line: all of it, or a part that begins shortly before the place.
fn around(text: &str, line: &Range<usize>, place: &Range<usize>) -> Range<usize> {
    let whole = &text[line.clone()];
    if whole.char_indices().nth(LONGEST).is_none() {
        return line.clone();
    }
    let before = &text[line.start..place.start];
    let start = before
        .char_indices()
        .rev()
        .nth(BEFORE - 1)
        .map_or(line.start, |(at, _)| line.start + at);
    let end = text[start..line.end]
        .char_indices()
        .nth(LONGEST)
        .map_or(line.end, |(at, _)| start + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(text: &str, span: Range<usize>) -> Picture {
        Picture::new(text, &Lines::new(text), &span)
    }

    #[test]
    fn one_line_of_context() {
        let shown = picture("a\nb\nccc\nd\ne\n", 5..6);
        assert_eq!(shown.first_line, 2);
        assert_eq!(shown.source, "b\nccc\nd");
        assert_eq!(&shown.source[shown.span], "c");
        let alone = picture("a\n\nb\n \n", 3..4);
        assert_eq!((alone.first_line, &*alone.source), (3, "b"));
    }

    #[test]
    fn escapes_move_the_mark() {
        let shown = picture("a\u{1b}b\u{202e}c", 3..6);
        assert_eq!(shown.source, "a\\u{1b}b\\u{202e}c");
        assert_eq!(&shown.source[shown.span], "\\u{202e}");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{}X{}", "包".repeat(9000), "裹".repeat(9000));
        let shown = picture(&text, 27_000..27_001);
        assert_eq!(shown.source.chars().count(), LONGEST + 2);
        assert_eq!(&shown.source[shown.span], "X");
        let all = picture(&text, 0..text.len());
        assert_eq!(all.span.len(), all.source.len() - "…".len());
    }

    #[test]
    fn long_places_are_cut_short() {
        let text = "junk\n".repeat(1000);
        let shown = picture(&text, 5..text.len());
        assert_eq!(shown.source.lines().count(), 1 + MOST_LINES);
        assert_eq!(shown.left_out, 999 - MOST_LINES);
    }

    #[test]
    fn any_span_has_a_picture() {
        let text = "é\n\n包\u{2028}\n";
        for start in 0..text.len() + 2 {
            for end in 0..text.len() + 2 {
                let shown = picture(text, start..end);
                assert!(shown.source.get(shown.span).is_some());
            }
        }
        assert_eq!(picture("", 0..0).source, "");
    }
}
