//! The cells of a sheet, row by row.

use std::borrow::Cow;

use super::super::xml::{Tag, Take};
use super::texts::{Element, Text, decoded};

/// The most rows and columns that a sheet may have; those of Excel.
const MOST_ROWS: usize = 1_048_576;
const MOST_COLUMNS: usize = 16_384;
/// Only the columns before this one are looked at.
const COLUMNS: usize = 64;

/// A cell that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell<'s> {
    /// What it says.
    pub(super) text: Cow<'s, str>,
    /// Why that may not be what somebody wrote.
    pub(super) fault: Option<Fault>,
}

/// What a spreadsheet may make of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Formula,
    /// A number or a day.
    Number,
    /// True or false.
    Truth,
    /// What a formula fails with.
    Error,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match self {
            Fault::Formula => "a formula, not a text",
            Fault::Number => "a number or a day, which the spreadsheet has made of what was typed",
            Fault::Truth => "a truth value, which the spreadsheet has made of what was typed",
            Fault::Error => "an error of the spreadsheet, not a text",
        };
        write!(
            f,
            "the cell holds {what}: format it as text, and type it again"
        )
    }
}

/// A row: its number as the spreadsheet shows it, and its cells by column, from 0.
#[derive(Debug, Default)]
pub(super) struct SheetRow<'s> {
    pub(super) number: usize,
    pub(super) cells: Vec<(usize, Cell<'s>)>,
}

impl<'s> SheetRow<'s> {
    /// The cell of a column, where it is not empty.
    pub(super) fn cell(&self, column: usize) -> Option<&Cell<'s>> {
        let found = self.cells.iter().find(|(at, _)| *at == column);
        found.map(|(_, cell)| cell)
    }
}

/// What a cell says that its value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The number of a text that cells share.
    Shared,
    /// A text within the cell.
    Inline,
    /// What a formula comes to.
    Text,
    Truth,
    Error,
    /// A number, a day, or whatever else there may be.
    Number,
}

impl Kind {
    fn of(name: &str) -> Kind {
        match name {
            "s" => Kind::Shared,
            "inlineStr" => Kind::Inline,
            "str" => Kind::Text,
            "b" => Kind::Truth,
            "e" => Kind::Error,
            _ => Kind::Number,
        }
    }
}

/// Takes in a sheet, and hands on each of its rows that is not empty.
pub(super) struct Sheet<'s, F> {
    shared: &'s [String],
    each: F,
    /// How many bytes of texts the sheet may still have: cells that share one have it each.
    left: usize,
    row: SheetRow<'s>,
    column: usize,
    kind: Kind,
    has_formula: bool,
    value: String,
    inside: Text,
}

impl<'s, F: FnMut(SheetRow<'s>) -> Result<(), String>> Sheet<'s, F> {
    pub(super) fn new(shared: &'s [String], most_bytes: usize, each: F) -> Self {
        Sheet {
            shared,
            each,
            left: most_bytes,
            row: SheetRow::default(),
            column: 0,
            kind: Kind::Number,
            has_formula: false,
            value: String::new(),
            inside: Text::default(),
        }
    }

    fn row(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        let number = match tag.get("r") {
            "" => self.row.number + 1,
            number => number.parse().unwrap_or(usize::MAX),
        };
        if number > MOST_ROWS {
            return Err(format!("a sheet has at most {MOST_ROWS} rows"));
        }
        self.row = SheetRow {
            number,
            cells: Vec::new(),
        };
        self.column = 0;
        Ok(())
    }

    fn cell(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        let place = tag.get("r");
        if !place.is_empty() {
            self.column = column(place).ok_or("a cell is nowhere")?;
        }
        if self.column >= MOST_COLUMNS {
            return Err(format!("a sheet has at most {MOST_COLUMNS} columns"));
        }
        self.kind = Kind::of(tag.get("t"));
        self.has_formula = false;
        self.value.clear();
        self.inside.clear();
        Ok(())
    }

    fn cell_done(&mut self) -> Result<(), String> {
        let column = self.column;
        self.column += 1;
        if column >= COLUMNS {
            return Ok(());
        }
        let value = self.value.trim();
        let (text, fault) = match self.kind {
            Kind::Shared => {
                let at: Option<usize> = value.parse().ok();
                let text = at.and_then(|at| self.shared.get(at));
                let text = text.ok_or("a cell has a text that is not there")?;
                (Cow::Borrowed(text.as_str()), None)
            }
            Kind::Inline => (self.inside.take().into(), None),
            Kind::Text => (decoded(self.value.clone()).into(), None),
            Kind::Truth => {
                let truth = if value == "1" { "TRUE" } else { "FALSE" };
                (truth.into(), Some(Fault::Truth))
            }
            Kind::Error => (self.value.clone().into(), Some(Fault::Error)),
            Kind::Number if value.is_empty() => (Cow::default(), None),
            Kind::Number => (value.to_owned().into(), Some(Fault::Number)),
        };
        let fault = match self.has_formula {
            true => Some(Fault::Formula),
            false => fault,
        };
        if text.is_empty() && fault.is_none() {
            return Ok(());
        }
        self.left = self
            .left
            .checked_sub(text.len())
            .ok_or("the sheet has more text than is allowed")?;
        self.row.cells.push((column, Cell { text, fault }));
        Ok(())
    }
}

impl<'s, F: FnMut(SheetRow<'s>) -> Result<(), String>> Take for Sheet<'s, F> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        self.inside.start(tag.name);
        match tag.name {
            "row" => self.row(tag),
            "c" => self.cell(tag),
            "f" => {
                self.has_formula = true;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn text(&mut self, text: &str) {
        match self.inside.innermost() {
            Some(Element::Value) => self.value.push_str(text),
            _ => self.inside.add(text),
        }
    }

    fn end(&mut self) -> Result<(), String> {
        match self.inside.end() {
            Some(Element::Cell) => self.cell_done(),
            Some(Element::Row) => {
                let number = self.row.number;
                let row = std::mem::take(&mut self.row);
                self.row.number = number;
                match row.cells.is_empty() {
                    true => Ok(()),
                    false => (self.each)(row),
                }
            }
            _ => Ok(()),
        }
    }
}

/// The column of a cell's name, from 0: 3 for `D7`.
fn column(place: &str) -> Option<usize> {
    let letters = place.trim_end_matches(|c: char| c.is_ascii_digit());
    let known = (1..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
    // Only of such a name can a number be made that does not overflow.
    known.then(|| {
        letters.bytes().fold(0, |number, letter| {
            number * 26 + usize::from(letter - b'A') + 1
        }) - 1
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::xml;
    use super::*;

    fn cells(rows: &str) -> Result<Vec<(usize, usize, Cell<'static>)>, String> {
        let shared = ["a".to_owned(), "b".to_owned()];
        let mut all = Vec::new();
        let mut sheet = Sheet::new(&shared, 100, |row: SheetRow<'_>| {
            let number = row.number;
            all.extend(row.cells.into_iter().map(|(at, cell)| {
                let text = cell.text.into_owned().into();
                let fault = cell.fault;
                (number, at, Cell { text, fault })
            }));
            Ok(())
        });
        let text = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        let read = xml::read(&text, &mut sheet).map_err(|flaw| flaw.what);
        read.map(|()| all)
    }

    fn text(text: &str) -> Cell<'_> {
        Cell {
            text: text.into(),
            fault: None,
        }
    }

    #[test]
    fn a_name_that_is_no_cells_is_no_column() {
        for (name, at) in [("A1", Some(0)), ("D7", Some(3)), ("XFD1", Some(16_383))] {
            assert_eq!(column(name), at);
        }
        for name in [
            "",
            "1",
            "a1",
            "$A$1",
            "=\"D1",
            "ABCD1",
            "ZZZZZZZZZZZZZZZZZZZZ1",
        ] {
            assert_eq!(column(name), None, "{name}");
        }
    }

    #[test]
    fn cells_are_read_in_all_their_forms() {
        let rows = "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>x_x000A_</t></r><r><t xml:space=\"preserve\"> y</t></r><rPh><t>z</t></rPh></is></c>\
            <c r=\"AA7\" t=\"str\"><v>_x_x0041_x005F_x0042_</v></c></row><row/><row><c/><c><v> </v></c><c t=\"s\"><v>0</v></c></row>";
        let all = cells(rows).unwrap();
        assert_eq!(
            all,
            [
                (7, 1, text("b")),
                (7, 2, text("x\n y")),
                (7, 26, text("_xAx005FB")),
                (9, 2, text("a")),
            ]
        );
    }

    #[test]
    fn what_a_spreadsheet_makes_of_a_text_is_known() {
        let faults = |cell: &str| {
            let all = cells(&format!("<row>{cell}</row>")).unwrap();
            all.first()
                .map(|(.., cell)| (cell.text.to_string(), cell.fault))
        };
        let is = |text: &str, fault| Some((text.to_owned(), Some(fault)));
        assert_eq!(faults("<c><v>45352</v></c>"), is("45352", Fault::Number));
        assert_eq!(
            faults("<c t=\"d\"><v>2024-03-01</v></c>"),
            is("2024-03-01", Fault::Number)
        );
        assert_eq!(faults("<c t=\"b\"><v>1</v></c>"), is("TRUE", Fault::Truth));
        assert_eq!(
            faults("<c t=\"e\"><v>#NAME?</v></c>"),
            is("#NAME?", Fault::Error)
        );
        assert_eq!(
            faults("<c t=\"str\"><f>A1</f><v>x</v></c>"),
            is("x", Fault::Formula)
        );
        assert_eq!(faults("<c><f>A1</f></c>"), is("", Fault::Formula));
    }

    #[test]
    fn a_sheet_has_its_limits() {
        for (rows, why) in [
            ("<row r=\"1048577\"/>", "rows"),
            ("<row r=\"x\"/>", "rows"),
            ("<row><c r=\"XFE1\"/></row>", "columns"),
            ("<row><c r=\"ÄÄ1\"/></row>", "nowhere"),
            ("<row><c r=\"AAAA1\"/></row>", "nowhere"),
            ("<row><c t=\"s\"><v>2</v></c></row>", "not there"),
            ("<row><c t=\"s\"><v>-1</v></c></row>", "not there"),
        ] {
            let refused = cells(rows).unwrap_err();
            assert!(refused.contains(why), "{rows}: {refused}");
        }
        let many = "<row><c t=\"s\"><v>0</v></c></row>".repeat(101);
        assert!(cells(&many).unwrap_err().contains("more text"));
    }
}
