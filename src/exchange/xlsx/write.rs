//! Writing a spreadsheet.

use std::fmt::Display;
use std::io::{Cursor, Write as _};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::super::code::readable;
use super::super::export::{Outgoing, OutgoingUnit};
use super::super::incoming::{AtExport, base};
use super::blank::{self, Blank};
use super::cells::{Cell, Kept, Shared, write_row};
use super::{COLUMNS, REFUSED, state};
use crate::error::{Error, Kind, Result};

/// The longest text that a cell holds, in UTF-16 units.
const LONGEST: usize = 32_767;
/// How hard the file is compressed, of 9: beyond this it takes far longer and becomes hardly smaller.
const COMPRESSION: i64 = 3;
/// The most rows that a sheet holds.
const MOST_ROWS: usize = 1_048_576;

/// How many bytes are packed together.
const TOGETHER: usize = 256 * 1024;
/// Where the texts of each column stand: paths, states and most notes are those of many rows.
const KEPT: [Kept; COLUMNS.len() + 1] = {
    let (here, shared) = (Kept::Here, Kept::Shared);
    [here, shared, here, here, shared, shared, here]
};

/// Rows: the cells of each in the order of the columns, and the hidden marks.
#[derive(Default)]
pub(crate) struct Rows {
    /// What all cells say, one behind the other: a large project has more than a million of them.
    texts: String,
    /// Where the text of each cell ends.
    ends: Vec<usize>,
}

/// What the cells of a row say.
type Row<'r> = [&'r str; COLUMNS.len() + 1];

impl Rows {
    fn add(&mut self, cells: &Row<'_>) {
        for cell in cells {
            self.texts.push_str(cell);
            self.ends.push(self.texts.len());
        }
    }

    fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        let mut from = 0;
        let (rows, _) = self.ends.as_chunks();
        rows.iter().map(move |ends: &[usize; COLUMNS.len() + 1]| {
            ends.map(|end| &self.texts[std::mem::replace(&mut from, end)..end])
        })
    }
}

/// The rows of a Fluent file's units.
pub(crate) fn rows(file: Outgoing) -> Rows {
    let mut rows = Rows::default();
    for unit in file.units {
        add_row(&file.reference, unit, &mut rows);
    }
    rows
}

fn add_row(reference: &str, unit: OutgoingUnit, rows: &mut Rows) {
    let own = unit.unit.target.as_deref();
    let source = unit.source.map(|print| print.to_string());
    let marks = [
        source.unwrap_or_else(|| "?".to_owned()),
        AtExport::written(unit.target),
        base(own),
    ];
    let now = own.map(readable);
    let (state, translation, mut notes) = match unit.refused {
        None => (state(unit.standing), now.unwrap_or_default(), Vec::new()),
        Some((why, text)) => {
            let now = now.map(|now| format!("The library says now: {now}"));
            let refused = format!("Refused: {why}");
            let notes = [refused].into_iter().chain(now).collect();
            (REFUSED, text, notes)
        }
    };
    notes.extend(unit.notes);
    rows.add(&[
        &unit.unit.key,
        reference,
        &readable(&unit.unit.source),
        &translation,
        state,
        &cut(notes.join("\n")),
        &marks.join(" "),
    ]);
}

/// Notes as far as a cell holds them.
fn cut(notes: String) -> String {
    if !is_long(&notes) {
        return notes;
    }
    let mut length = 0;
    let fits = |c: &char| {
        length += c.len_utf16();
        length < LONGEST
    };
    notes.chars().take_while(fits).chain(['…']).collect()
}

/// Whether a text is longer than a cell holds. It has no more UTF-16 units than bytes, which are nearly always few enough.
fn is_long(text: &str) -> bool {
    text.len() > LONGEST && text.encode_utf16().count() > LONGEST
}

/// The spreadsheet that holds these rows. The same rows give the same bytes.
///
/// # Errors
/// There are none of the rows, a text is longer than a cell, or there are more rows than a sheet holds.
pub(crate) fn workbook(rows: impl Iterator<Item = Result<Rows>>, locale: &str) -> Result<Vec<u8>> {
    let start = Blank::of(locale, 1).map_err(unwritten)?;
    let mut sheet = Sheet::begun(&start).map_err(unwritten)?;
    for rows in rows {
        for row in rows?.iter() {
            sheet.add(&row)?;
        }
    }
    let end = Blank::of(locale, sheet.rows).map_err(unwritten)?;
    sheet.ended(&end).map_err(unwritten)
}

fn unwritten(error: impl Display) -> Error {
    let text = format!("the spreadsheet cannot be written: {error}");
    Error::new(Kind::Io, text)
}

fn too_much(text: String) -> Error {
    let other = "export these texts as XLIFF, or fewer of them with --only";
    Error::new(Kind::Usage, text).with_help(other)
}

/// A spreadsheet that is being written: a row is packed as soon as it is there, so that no more of them are in memory.
struct Sheet<'b> {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    start: &'b Blank,
    rows: usize,
    shared: Shared,
    /// What is not packed yet.
    written: String,
}

impl<'b> Sheet<'b> {
    fn begun(start: &'b Blank) -> ZipResult<Sheet<'b>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut parts = ZipArchive::new(Cursor::new(&*start.file))?;
        zip.raw_copy_file(parts.by_name(blank::TYPES)?)?;
        zip.start_file(blank::SHEET, packed())?;
        Ok(Sheet {
            zip,
            start,
            rows: 0,
            shared: Shared::behind(start.heads),
            written: start.before.clone(),
        })
    }

    fn add(&mut self, row: &Row<'_>) -> Result<()> {
        self.rows += 1;
        if self.rows >= MOST_ROWS {
            return Err(too_much(format!(
                "more than {} texts are more than a sheet has rows",
                MOST_ROWS - 1
            )));
        }
        if row.iter().any(|text| is_long(text)) {
            return Err(too_much(format!(
                "a text of `{}` is longer than a cell holds, {LONGEST} characters",
                row[0].escape_debug()
            )));
        }
        let cells = row.iter().zip(self.start.styles).zip(KEPT).zip('A'..);
        let cells = cells.map(|(((text, style), kept), column)| Cell {
            column,
            style,
            kept,
            text,
        });
        write_row(self.rows + 1, cells, &mut self.shared, &mut self.written);
        if self.written.len() >= TOGETHER {
            self.zip
                .write_all(self.written.as_bytes())
                .map_err(unwritten)?;
            self.written.clear();
        }
        Ok(())
    }

    /// The file, `end` being what is around as many rows.
    fn ended(mut self, end: &Blank) -> ZipResult<Vec<u8>> {
        self.written.push_str(&end.after);
        self.zip.write_all(self.written.as_bytes())?;
        self.zip.start_file(blank::SHARED, packed())?;
        self.zip.write_all(self.shared.part(&end.head).as_bytes())?;
        let mut parts = ZipArchive::new(Cursor::new(&*end.file))?;
        for at in 0..parts.len() {
            let part = parts.by_index_raw(at)?;
            if ![blank::TYPES, blank::SHEET, blank::SHARED].contains(&&*part.name()?) {
                self.zip.raw_copy_file(part)?;
            }
        }
        Ok(self.zip.finish()?.into_inner())
    }
}

fn packed() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_level(Some(COMPRESSION))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(translation: &str) -> Result<Vec<u8>> {
        let mut rows = Rows::default();
        for key in ["a-one", "a-two"] {
            rows.add(&[key, "a.ftl", "English", translation, "missing", "", "? - -"]);
        }
        let all = vec![Ok(rows), Ok(Rows::default())];
        workbook(all.into_iter(), "ko")
    }

    #[test]
    fn what_a_cell_does_not_hold_is_refused_by_name() {
        let most = "𝄞".repeat(LONGEST / 2);
        let file = made(&most).unwrap();
        let read = super::super::read("f.xlsx", &file).unwrap();
        assert_eq!(read.locales, ["ko"]);
        let [one, two] = &read.incoming[..] else {
            panic!("{:?}", read.incoming);
        };
        assert_eq!(
            (&*one.units[0].place, &*two.units[0].place),
            ("row 2", "row 3")
        );
        assert_eq!(two.units[0].text, most);
        let error = made(&format!("{most}𝄞")).unwrap_err();
        assert!(
            error.to_string().contains("a text of `a-one` is longer"),
            "{error}"
        );
        assert_eq!(cut(most.clone()), most);
        let short = cut(format!("{most}𝄞"));
        assert!(short.ends_with('…') && !is_long(&short), "{}", short.len());
    }
}
