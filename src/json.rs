//! JSON as it leaves: all that the program prints or writes is written here.
//!
//! Characters that act on what displays them, or hide in a text, become `\\u` escapes, which mean the same to every reader. They
//! occur only inside strings: everything outside them is ASCII that does neither.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::Serialize;

use crate::language::hidden;

/// A value on one line.
pub(crate) fn line(value: &impl Serialize) -> String {
    finished(serde_json::to_string(value))
}

/// A value as a file that people may read too.
pub(crate) fn indented(value: &impl Serialize) -> String {
    finished(serde_json::to_string_pretty(value))
}

/// A value on one line without its end, that may stand in an element of a page: nothing in it ends the element.
#[cfg(feature = "site")]
pub(crate) fn in_page(value: &impl Serialize) -> String {
    let json = escaped(written(serde_json::to_string(value)));
    let next = |from: usize| {
        let is_text = |byte| !matches!(byte, b'<' | b'>' | b'&');
        let at = from + hidden::run_of(&json.as_bytes()[from..], is_text);
        json.as_bytes().get(at).map(|byte| (at, byte))
    };
    let Some(first) = next(0) else {
        return json;
    };
    let (mut out, mut done) = (String::with_capacity(json.len() + json.len() / 8), 0);
    let mut mark = Some(first);
    while let Some((at, byte)) = mark {
        out.push_str(&json[done..at]);
        // They occur only inside strings, and writing to a string cannot fail.
        let _ = write!(out, "\\u{byte:04x}");
        done = at + 1;
        mark = next(done);
    }
    out.push_str(&json[done..]);
    out
}

fn finished(json: serde_json::Result<String>) -> String {
    let mut out = escaped(written(json));
    out.push('\n');
    out
}

fn written(json: serde_json::Result<String>) -> String {
    // Only maps with non-string keys and failing writers cause errors; there are neither here.
    json.expect("a model of plain fields serializes")
}

fn escaped(json: String) -> String {
    let rewritten = hidden::rewritten(&json, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    });
    match rewritten {
        Cow::Borrowed(_) => json,
        Cow::Owned(rewritten) => rewritten,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::hidden::hidden;

    #[test]
    fn json_means_what_it_meant() {
        for text in [
            "\u{61c}a\u{fff9}b\u{202e}\u{2028}",
            "\u{e0041}👮\u{200d}♀️\u{1b}[2J",
            "한국어",
        ] {
            for json in [line(&[text]), indented(&[text])] {
                assert_eq!(hidden(&json).next(), None, "{json}");
                assert_eq!(serde_json::from_str::<[String; 1]>(&json).unwrap(), [text]);
            }
        }
    }
}
