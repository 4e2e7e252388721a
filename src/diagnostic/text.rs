//! A file's text, as findings quote it.

use std::sync::Arc;

/// A text file that was read: its path and its text, with `\n` line ends and without a byte-order mark.
#[derive(Debug, PartialEq, Eq)]
pub struct FileText {
    /// The path, relative to the library or project, with `/`.
    pub path: Arc<str>,
    /// The text.
    pub text: String,
}

/// A line and a column, both counted from 1; columns count code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in code points.
    pub column: usize,
}

impl Position {
    /// The start of a file.
    pub(crate) const START: Position = Position { line: 1, column: 1 };
}

impl FileText {
    /// A file's text.
    pub(crate) fn new(path: impl Into<Arc<str>>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(FileText {
            path: path.into(),
            text: text.into(),
        })
    }

    /// The position of a byte; bytes past the end or inside a character count as the nearest position before.
    pub fn position(&self, byte: usize) -> Position {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let before = &self.text[..byte];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position {
            line: before.bytes().filter(|b| *b == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_code_points() {
        let file = FileText::new("a", "a = 包裹 x\nb");
        let at = file.text.find('x').unwrap();
        assert_eq!(file.position(at), Position { line: 1, column: 8 });
        assert_eq!(
            file.position(file.text.len()),
            Position { line: 2, column: 2 }
        );
        assert_eq!(file.position(5), Position { line: 1, column: 5 });
        assert_eq!(file.position(999), Position { line: 2, column: 2 });
    }
}
