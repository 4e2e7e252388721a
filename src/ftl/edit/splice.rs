//! Changing places of a file's bytes, where the places are those of its text as it is read: without a byte-order mark, lines
//! ended by `\n`.

use std::ops::Range;

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A new text for a place; an insertion where the place is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Splice {
    /// Bytes of the text.
    pub(crate) range: Range<usize>,
    /// What stands there from now on, its lines ended by `\n`.
    pub(crate) text: String,
}

/// The bytes of a file with its text changed in some places: every other byte stays, the mark and the line ends too. New lines
/// end as the first line does. Of several insertions at one place, the first given comes first.
pub(crate) fn splice(bytes: &[u8], mut splices: Vec<Splice>) -> Vec<u8> {
    splices.sort_by_key(|splice| (splice.range.start, splice.range.end));
    let (mark, body) = match bytes.strip_prefix(MARK) {
        Some(body) => (MARK, body),
        None => (&b""[..], bytes),
    };
    let returns = body.contains(&b'\r');
    let line_end = match body.iter().position(|byte| *byte == b'\n') {
        Some(at) if body[..at].ends_with(b"\r") => "\r\n",
        None if returns => "\r",
        _ => "\n",
    };
    let mut places = Places {
        body,
        at: 0,
        seen: 0,
    };
    let mut out = mark.to_vec();
    out.reserve(bytes.len());
    let mut copied = 0;
    for splice in splices {
        let (from, to) = if returns {
            (
                places.find(splice.range.start),
                places.find(splice.range.end),
            )
        } else {
            (splice.range.start, splice.range.end)
        };
        out.extend_from_slice(body.get(copied..from).unwrap_or_default());
        out.extend_from_slice(splice.text.replace('\n', line_end).as_bytes());
        copied = to.max(copied);
    }
    out.extend_from_slice(body.get(copied..).unwrap_or_default());
    out
}

/// Finds places of the text in the bytes, in order.
struct Places<'b> {
    body: &'b [u8],
    /// In the bytes.
    at: usize,
    /// In the text.
    seen: usize,
}

impl Places<'_> {
    fn find(&mut self, wanted: usize) -> usize {
        while self.seen < wanted && self.at < self.body.len() {
            let pair = self.body[self.at..].starts_with(b"\r\n");
            self.at += if pair { 2 } else { 1 };
            self.seen += 1;
        }
        self.at
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::decode;

    fn at(range: Range<usize>, text: &str) -> Splice {
        Splice {
            range,
            text: text.to_owned(),
        }
    }

    #[test]
    fn the_mark_and_line_ends_stay() {
        let bytes = "\u{FEFF}a = 1\r\nb = 2\r\nc = 3".as_bytes();
        let text = decode("a.ftl".into(), bytes.to_vec()).file.text.clone();
        let two = text.find('2').unwrap();
        let out = splice(
            bytes,
            vec![
                at(text.len()..text.len(), "\nd = 4\n"),
                at(two..two + 1, "x\n    y"),
            ],
        );
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "\u{FEFF}a = 1\r\nb = x\r\n    y\r\nc = 3\r\nd = 4\r\n"
        );
        assert_eq!(splice(bytes, Vec::new()), bytes);
    }

    #[test]
    fn insertions_at_one_place_keep_their_order() {
        let out = splice(b"ab", vec![at(1..1, "1"), at(1..1, "2")]);
        assert_eq!(out, b"a12b");
    }

    #[test]
    fn lone_returns_are_line_ends_too() {
        assert_eq!(
            splice(b"a = 1\rb = 2\r", vec![at(10..11, "3\nx")]),
            b"a = 1\rb = 3\rx\r"
        );
    }
}
