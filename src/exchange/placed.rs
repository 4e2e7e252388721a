//! One entry, as somebody has written it in Fluent, in its file.

use crate::diagnostic::FileText;
use crate::ftl;
use crate::ftl::edit::{EntryEdit, FileNow, Splice, edited};
use crate::source::decode;

/// The bytes of a file with an entry in it as it is `written`: in the place of the one that is there; where there is none, in the
/// place where an import puts it, in a new file too. `english` is the file in which the English one stands. `None` where the file
/// has the entry more than once, or where anything else would change by it.
pub(crate) fn with_entry(
    english: &FileText,
    id: &str,
    bytes: Option<&[u8]>,
    written: &str,
) -> Option<Vec<u8>> {
    let source = ftl::parse(&english.text);
    let number = source.entries.iter().position(|entry| entry.id == id)?;
    let loaded = bytes.map(|bytes| decode(english.path.clone(), bytes.to_vec()));
    if loaded.as_ref().is_some_and(|loaded| loaded.is_damaged()) {
        return None;
    }
    let resource = loaded.as_ref().map(|loaded| ftl::parse(&loaded.file.text));
    let entries = resource.iter().flat_map(|resource| &resource.entries);
    let mut there = entries.filter(|entry| entry.id == id);
    let edit = match (there.next(), there.next()) {
        (None, _) => EntryEdit::New(written.to_owned()),
        (Some(only), None) => EntryEdit::Changed(vec![Splice {
            range: only.span.clone(),
            text: written.to_owned(),
        }]),
        (Some(_), Some(_)) => return None,
    };
    let now = match (bytes, &loaded, &resource) {
        (Some(bytes), Some(loaded), Some(resource)) => Some(FileNow {
            bytes,
            text: &loaded.file.text,
            resource,
        }),
        _ => None,
    };
    let new = edited((&english.text, &source), now, vec![(number, edit)])?;
    // And it says itself what was written.
    let loaded = decode(english.path.clone(), new.clone());
    let (after, alone) = (ftl::parse(&loaded.file.text), ftl::parse(written));
    let mut after = after.entries.iter().filter(|entry| entry.id == id);
    let is_it = ftl::same(alone.entries.first()?, after.next()?);
    is_it.then_some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "### Head\n\na = A\n    .short = S\n\nz = Z\n\nb =\n    B { $x ->\n       *[other] y\n    }\n\n-c = C\n";
    const FILE: &str = "# One\na = A\n    .short = S\n\n# Two\n# lines\nb =\n    B { $x ->\n       *[other] y\n    }\n\njunk\n\n-c = C\n";

    fn bytes(id: &str, file: Option<&[u8]>, written: &str) -> Option<Vec<u8>> {
        with_entry(&FileText::new("a.ftl", ENGLISH), id, file, written)
    }

    fn new(id: &str, file: &str, written: &str) -> Option<String> {
        let new = bytes(id, Some(file.as_bytes()), written)?;
        Some(String::from_utf8(new).unwrap())
    }

    #[test]
    fn one_entry_changes_and_no_byte_around_it() {
        let expected = FILE.replace(
            "b =\n    B { $x ->\n       *[other] y\n    }",
            "b = New\n    .short = N",
        );
        let written = "b = New\n    .short = N";
        assert_eq!(new("b", FILE, written).unwrap(), expected);
        let windows = format!("\u{FEFF}{}", FILE.replace('\n', "\r\n"));
        let expected = format!("\u{FEFF}{}", expected.replace('\n', "\r\n"));
        assert_eq!(new("b", &windows, written).unwrap(), expected);
        assert_eq!(
            new("-c", FILE, "-c = D").unwrap(),
            FILE.replace("-c = C", "-c = D")
        );
    }

    #[test]
    fn a_new_entry_goes_where_an_import_puts_it() {
        let written = "z = New\n    .short =\n        more\n        lines";
        let expected = FILE.replace(".short = S\n", &format!(".short = S\n\n{written}\n"));
        assert_eq!(new("z", FILE, written).unwrap(), expected);
        let windows = format!("\u{FEFF}{}", FILE.replace('\n', "\r\n"));
        let expected = format!("\u{FEFF}{}", expected.replace('\n', "\r\n"));
        assert_eq!(new("z", &windows, written).unwrap(), expected);
        let first = bytes("z", None, "z = New").unwrap();
        assert_eq!(first, b"### Head\n\nz = New\n");
    }

    #[test]
    fn what_would_change_more_is_refused() {
        for written in [
            "",
            "b",
            "a = Other id",
            "b = One\nd = Two",
            "b = One\njunk",
            "b = { $x",
        ] {
            assert_eq!(new("b", FILE, written), None, "{written:?}");
            let new_one = written.replacen('b', "z", 1);
            assert_eq!(new("z", FILE, &new_one), None, "{new_one:?}");
            assert_eq!(bytes("z", None, &new_one), None, "{new_one:?}");
        }
        assert_eq!(
            new("y", FILE, "y = Y"),
            None,
            "the English does not have it"
        );
        assert_eq!(
            new("a", "a = 1\na = 2\n", "a = 3"),
            None,
            "which of the two?"
        );
        assert_eq!(bytes("a", Some(b"a = \xff\n"), "a = 1"), None);
    }
}
