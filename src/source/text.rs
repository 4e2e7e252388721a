//! Bytes to text: UTF-8, one kind of line end, and a record of what was wrong.

use std::sync::Arc;

use crate::diagnostic::FileText;

/// The largest file that is read, in bytes (16 MiB). The longest file of a real project has well under 1 MiB.
pub(crate) const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// A text that was read.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    /// The path and the text, with line ends as `\n`, the byte-order mark removed and invalid bytes replaced by U+FFFD.
    pub file: Arc<FileText>,
    /// What was wrong with the bytes, in order.
    pub flaws: Vec<Flaw>,
}

impl Loaded {
    /// Whether bytes are lost: what the file says is then not known for certain.
    pub(crate) fn is_damaged(&self) -> bool {
        let mut flaws = self.flaws.iter();
        flaws.any(|flaw| matches!(flaw, Flaw::InvalidUtf8 { .. }))
    }
}

/// Something wrong with a file's encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub(crate) enum Flaw {
    /// The file begins with a byte-order mark. Harmless here; other tools take it for part of the first message.
    ByteOrderMark,
    /// Bytes that are not UTF-8.
    InvalidUtf8 {
        /// Where the first replacement character stands.
        at: usize,
        /// How many replacement characters were put in.
        count: usize,
    },
}

/// Turns bytes into text: invalid sequences become U+FFFD, `\r\n` and lone `\r` become `\n`, a byte-order mark is removed.
///
/// Line ends are treated as in Mozilla's compare-locales, so that both see the same messages.
pub(crate) fn decode(path: Arc<str>, bytes: Vec<u8>) -> Loaded {
    let mut flaws = Vec::new();
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = error.as_bytes()[..valid].to_vec();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let genuine = before.windows(3).filter(|w| *w == b"\xEF\xBF\xBD").count();
            let count = text.matches('\u{FFFD}').count() - genuine;
            flaws.push(Flaw::InvalidUtf8 { at: valid, count });
            text
        }
    };
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
        flaws.insert(0, Flaw::ByteOrderMark);
        if let Some(Flaw::InvalidUtf8 { at, .. }) = flaws.get_mut(1) {
            *at = at.saturating_sub('\u{FEFF}'.len_utf8());
        }
    }
    if text.as_bytes().contains(&b'\r') {
        if let Some(Flaw::InvalidUtf8 { at, .. }) = flaws.last_mut() {
            *at -= text[..*at].matches("\r\n").count();
        }
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    Loaded {
        file: Arc::new(FileText { path, text }),
        flaws,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Loaded {
        decode("a.ftl".into(), bytes.to_vec())
    }

    #[test]
    fn line_ends_and_mark() {
        let loaded = read(b"\xEF\xBB\xBFa = 1\r\nb = 2\rc");
        assert_eq!(loaded.file.text, "a = 1\nb = 2\nc");
        assert_eq!(loaded.flaws, [Flaw::ByteOrderMark]);
    }

    #[test]
    fn invalid_bytes_are_replaced_and_placed() {
        let loaded = read(b"a\r\nb = \xFF!\xFE");
        assert_eq!(loaded.file.text, "a\nb = \u{FFFD}!\u{FFFD}");
        let [Flaw::InvalidUtf8 { at, count: 2 }] = loaded.flaws[..] else {
            panic!("{:?}", loaded.flaws);
        };
        assert!(loaded.file.text[at..].starts_with('\u{FFFD}'));
    }

    #[test]
    fn an_empty_file_is_an_empty_text() {
        assert_eq!(read(b"").file.text, "");
        assert!(read(b"").flaws.is_empty());
    }
}
