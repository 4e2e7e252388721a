//! A sheet's rows as they stand in its part: every cell is text, whatever it begins with.

use std::fmt::Write as _;

use rustc_hash::FxHashMap;

use super::super::xml::special;

/// Where a cell's text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// In the cell.
    Here,
    /// Among the texts that cells share: many rows say the same.
    Shared,
}

/// A cell of a row.
pub(super) struct Cell<'c> {
    /// Its column's letter.
    pub(super) column: char,
    /// The number of its format.
    pub(super) style: u32,
    pub(super) kept: Kept,
    pub(super) text: &'c str,
}

/// The texts that cells share, each once.
pub(super) struct Shared {
    numbers: FxHashMap<String, usize>,
    /// How many there were before these.
    before: usize,
    /// How many cells say one of these.
    cells: usize,
    written: String,
}

impl Shared {
    /// None yet, behind as many others.
    pub(super) fn behind(before: usize) -> Shared {
        Shared {
            numbers: FxHashMap::default(),
            before,
            cells: 0,
            written: String::new(),
        }
    }

    fn number(&mut self, text: &str) -> usize {
        self.cells += 1;
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.before + self.numbers.len();
        self.numbers.insert(text.to_owned(), number);
        self.written.push_str("<si>");
        write_text(text, &mut self.written);
        self.written.push_str("</si>");
        number
    }

    /// Their part of the file, `first` being the ones before, each of which one cell says.
    pub(super) fn part(&self, first: &str) -> String {
        let (cells, texts) = (self.before + self.cells, self.before + self.numbers.len());
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"{cells}\" uniqueCount=\"{texts}\">{first}{}</sst>",
            self.written
        )
    }
}

/// Writes a row with its number, from 1.
pub(super) fn write_row<'c>(
    number: usize,
    cells: impl Iterator<Item = Cell<'c>>,
    shared: &mut Shared,
    out: &mut String,
) {
    let _ = write!(out, "<row r=\"{number}\">");
    for cell in cells {
        let _ = write!(out, "<c r=\"{}{number}\" s=\"{}\"", cell.column, cell.style);
        match cell.kept {
            _ if cell.text.is_empty() => out.push_str("/>"),
            Kept::Here => {
                out.push_str(" t=\"inlineStr\"><is>");
                write_text(cell.text, out);
                out.push_str("</is></c>");
            }
            Kept::Shared => {
                let text = shared.number(cell.text);
                let _ = write!(out, " t=\"s\"><v>{text}</v></c>");
            }
        }
    }
    out.push_str("</row>");
}

fn write_text(text: &str, out: &mut String) {
    // Without this, white space at the edges is not part of the text.
    let edge = [' ', '\t', '\n'];
    out.push_str(match text.starts_with(edge) || text.ends_with(edge) {
        true => "<t xml:space=\"preserve\">",
        false => "<t>",
    });
    escape(text, out);
    out.push_str("</t>");
}

/// The bytes at which [`escape`] must look.
const SPECIAL: [bool; 256] = special([b'&', b'<', b'>', b'_']);

/// Writes a text so that every spreadsheet reads it as it is. A character that XML does not carry, or would change, is written as
/// `_x000D_`; what looks like that in the text itself gets its `_` written so.
fn escape(text: &str, out: &mut String) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        if !SPECIAL[usize::from(byte)] {
            continue;
        }
        let rest = &text[at..];
        let digits;
        let (instead, length) = match byte {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'_' if looks_escaped(rest) => ("_x005F_", 1),
            _ => match uncarried(rest) {
                Some(c) => {
                    digits = format!("_x{:04X}_", u32::from(c));
                    (digits.as_str(), c.len_utf8())
                }
                // Full-width signs begin as those do.
                None => continue,
            },
        };
        out.push_str(&text[copied..at]);
        out.push_str(instead);
        copied = at + length;
    }
    out.push_str(&text[copied..]);
}

/// The first character of a text, where XML does not carry it as it is.
fn uncarried(text: &str) -> Option<char> {
    let first = text.chars().next();
    first.filter(|c| matches!(c, '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}'))
}

/// Whether a text that begins with `_` would be read as a character that is written in digits. What follows the digits is a `_` in the
/// file also where it is the beginning of such a one.
fn looks_escaped(text: &str) -> bool {
    let digits = text
        .strip_prefix("_x")
        .and_then(|rest| rest.split_at_checked(4));
    digits.is_some_and(|(digits, rest)| {
        digits.bytes().all(|b| b.is_ascii_hexdigit())
            && (rest.starts_with('_') || uncarried(rest).is_some())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::xml;
    use super::super::sheet::{Sheet, SheetRow};
    use super::super::texts::SharedTexts;
    use super::*;

    /// What a row of these texts says for whoever reads it, cell by cell.
    fn read_back(texts: &[String], kept: Kept) -> Vec<(usize, String)> {
        let (mut shared, mut row) = (Shared::behind(1), String::new());
        let cells = texts.iter().zip('A'..).map(|(text, column)| Cell {
            column,
            style: 3,
            kept,
            text,
        });
        write_row(7, cells, &mut shared, &mut row);
        let mut known = SharedTexts::default();
        let part = shared.part("<si><t>head</t></si>");
        xml::read(&part, &mut known).unwrap();
        let counted = format!("uniqueCount=\"{}\"", known.all.len());
        assert!(part.contains(&counted), "{part}");
        let mut all = Vec::new();
        let mut sheet = Sheet::new(&known.all, usize::MAX, |row: SheetRow<'_>| {
            assert_eq!(row.number, 7);
            all.extend(row.cells.into_iter().map(|(at, cell)| {
                assert_eq!(cell.fault, None);
                (at, cell.text.into_owned())
            }));
            Ok(())
        });
        let whole = format!("<sheetData>{row}</sheetData>");
        xml::read(&whole, &mut sheet).unwrap();
        all
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(texts in proptest::collection::vec("([a&<>\" _x0-9A-F=]|_x00(41|0D|5F)|\r|\n|\t|[\u{0}-\u{1F}\u{FFFC}-\u{FFFF}]|，|包|<r>|</r>|\u{2028}|\u{85}|\u{10FFFF}){0,8}|\\PC{0,8}", 1..8)) {
            let wanted: Vec<_> = texts.iter().cloned().enumerate().filter(|(_, text)| !text.is_empty()).collect();
            prop_assert_eq!(&read_back(&texts, Kept::Here), &wanted);
            prop_assert_eq!(&read_back(&texts, Kept::Shared), &wanted);
        }
    }

    #[test]
    fn rows_are_written_as_spreadsheets_write_them() {
        let (mut shared, mut out) = (Shared::behind(7), String::new());
        let cell = |column, kept, text| Cell {
            column,
            style: 2,
            kept,
            text,
        };
        for number in [2, 3] {
            let cells = [
                cell('A', Kept::Here, " =1+1\r"),
                cell('B', Kept::Shared, "many"),
                cell('D', Kept::Shared, ""),
            ];
            write_row(number, cells.into_iter(), &mut shared, &mut out);
        }
        let row = "<row r=\"2\"><c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> =1+1_x000D_</t></is></c>\
            <c r=\"B2\" s=\"2\" t=\"s\"><v>7</v></c><c r=\"D2\" s=\"2\"/></row>";
        let next = row.replace("2\"><c r", "3\"><c r");
        let next = ["A", "B", "D"].iter().fold(next, |row, column| {
            row.replace(&format!("r=\"{column}2\""), &format!("r=\"{column}3\""))
        });
        assert_eq!(out, format!("{row}{next}"));
        // The text is there once, and two cells say it beside the seven that say one each.
        let part = shared.part("");
        assert!(
            part.contains("count=\"9\" uniqueCount=\"8\"><si><t>many</t></si></sst>"),
            "{part}"
        );
    }
}
