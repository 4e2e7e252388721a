//! Lines and columns of many places in a file, found without reading the file once for each.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{FileText, Place, Position};

/// How many bytes lie between two counts of characters: a column in a line of any length costs at most that many.
const STRIDE: usize = 1024;

/// The lines of one file.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STRIDE`].
    chars: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let newlines = text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
        let mut chars = vec![0];
        for block in text.as_bytes().chunks_exact(STRIDE) {
            chars.push(chars[chars.len() - 1] + beginnings(block));
        }
        Lines {
            text,
            starts: std::iter::once(0)
                .chain(newlines.map(|(at, _)| at + 1))
                .collect(),
            chars,
        }
    }

    /// How many lines there are; the last one may be empty.
    pub(super) fn count(&self) -> usize {
        self.starts.len()
    }

    /// The line, counted from 0, that a byte stands in.
    pub(super) fn line_at(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte) - 1
    }

    /// The bytes of a line, without its line end.
    pub(super) fn line(&self, line: usize) -> Range<usize> {
        let end = self
            .starts
            .get(line + 1)
            .map_or(self.text.len(), |next| next - 1);
        self.starts[line]..end
    }

    /// A byte that a slice may begin at: the nearest character boundary at or before this one, inside the text.
    pub(super) fn boundary(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }

    fn position(&self, byte: usize) -> Position {
        let byte = self.boundary(byte);
        let line = self.line_at(byte);
        Position {
            line: line + 1,
            column: self.chars_before(byte) - self.chars_before(self.starts[line]) + 1,
        }
    }

    fn chars_before(&self, byte: usize) -> usize {
        let block = byte / STRIDE;
        self.chars[block] + beginnings(&self.text.as_bytes()[block * STRIDE..byte])
    }
}

/// How many characters begin in these bytes of UTF-8.
fn beginnings(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xc0) != 0x80).count()
}

/// The files that findings are in, each read through once.
#[derive(Default)]
pub(super) struct Files<'a> {
    // Never iterated over, so that addresses do not reach the output.
    by_address: HashMap<*const FileText, Lines<'a>>,
}

impl<'a> Files<'a> {
    pub(super) fn lines(&mut self, file: &'a Arc<FileText>) -> &Lines<'a> {
        self.by_address
            .entry(Arc::as_ptr(file))
            .or_insert_with(|| Lines::new(&file.text))
    }

    /// Like [`Place::positions`].
    pub(super) fn positions(&mut self, place: &'a Place) -> (Position, Position) {
        match &place.span {
            Some((file, span)) => {
                let lines = self.lines(file);
                (lines.position(span.start), lines.position(span.end))
            }
            None => (Position::START, Position::START),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Role;

    #[test]
    fn positions_are_those_of_the_model() {
        let long = "包裹x".repeat(700);
        let text = format!("a = 包裹 x\n\n{long}\n{long}é\n");
        let file = FileText::new("a", text.as_str());
        let mut files = Files::default();
        let places: Vec<Place> = (0..text.len() + 3)
            .map(|byte| Place::new(&file, byte..byte + 7, Role::Source))
            .collect();
        for place in &places {
            assert_eq!(files.positions(place), place.positions());
        }
        assert_eq!(Lines::new("").count(), 1);
        assert_eq!(Lines::new("a\n").line(1), 2..2);
    }
}
