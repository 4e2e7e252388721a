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

fn finished(json: serde_json::Result<String>) -> String {
    // Only maps with non-string keys and failing writers cause errors; there are neither here.
    let json = json.expect("a model of plain fields serializes");
    let mut out = escaped(&json).into_owned();
    out.push('\n');
    out
}

fn escaped(json: &str) -> Cow<'_, str> {
    hidden::rewritten(json, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
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
