//! Writing a spreadsheet.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format,
    FormatAlign, ProtectionOptions, Workbook, XlsxError,
};

use super::super::code::readable;
use super::super::export::{Outgoing, OutgoingUnit};
use super::super::incoming::{AtExport, base};
use super::{CHOICES, COLUMNS, MARKS, REFUSED, state};
use crate::error::{Error, Kind, Result};

/// The longest text that a cell holds, in UTF-16 units.
const LONGEST: usize = 32_767;
/// How hard the file is compressed, of 9: beyond this it takes far longer and becomes hardly smaller.
const COMPRESSION: u8 = 3;
/// The most rows that a sheet holds.
const MOST_ROWS: usize = 1_048_576;

/// A unit's row: its cells in the order of the columns, and the hidden marks.
pub(crate) struct Row {
    cells: [String; 6],
    marks: String,
}

/// The rows of a Fluent file's units.
pub(crate) fn rows(file: Outgoing) -> Vec<Row> {
    let reference = file.reference;
    let row = |unit| row(&reference, unit);
    file.units.into_iter().map(row).collect()
}

fn row(reference: &str, unit: OutgoingUnit) -> Row {
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
    Row {
        cells: [
            unit.unit.key,
            reference.to_owned(),
            readable(&unit.unit.source),
            translation,
            state.to_owned(),
            cut(notes.join("\n")),
        ],
        marks: marks.join(" "),
    }
}

/// Notes as far as a cell holds them.
fn cut(notes: String) -> String {
    if notes.encode_utf16().count() <= LONGEST {
        return notes;
    }
    let mut length = 0;
    let fits = |c: &char| {
        length += c.len_utf16();
        length < LONGEST
    };
    notes.chars().take_while(fits).chain(['…']).collect()
}

/// The spreadsheet that holds these rows. The same rows give the same bytes.
///
/// # Errors
/// A text is longer than a cell, or there are more rows than a sheet holds.
pub(crate) fn workbook(rows: Vec<Row>, locale: &str) -> Result<Vec<u8>> {
    let other = "export these texts as XLIFF, or fewer of them with --only";
    if rows.len() >= MOST_ROWS {
        let text = format!("{} texts are more than a sheet has rows", rows.len());
        return Err(Error::new(Kind::Usage, text).with_help(other));
    }
    let long = |row: &&Row| {
        let mut texts = row.cells.iter();
        texts.any(|text| text.encode_utf16().count() > LONGEST)
    };
    if let Some(row) = rows.iter().find(long) {
        let text = format!(
            "a text of `{}` is longer than a cell holds, {LONGEST} characters",
            row.cells[0].escape_debug()
        );
        return Err(Error::new(Kind::Usage, text).with_help(other));
    }
    written(rows, locale).map_err(|error| {
        Error::new(
            Kind::Io,
            format!("the spreadsheet cannot be written: {error}"),
        )
    })
}

fn written(rows: Vec<Row>, locale: &str) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // No clock: the same texts make the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_creation_datetime(&made);
    workbook.set_properties(&properties);
    workbook.set_zip_compression_level(COMPRESSION);
    // `@` keeps as text what somebody types, too.
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let open = text.clone().set_unlocked();
    let locked = text.set_background_color(Color::RGB(0x00F2_F2F2));
    let head = locked.clone().set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_name("texts")?;
    let columns = (0..).zip([30.0, 24.0, 50.0, 50.0, 16.0, 60.0]);
    for ((column, width), name) in columns.zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &head)?;
    }
    let marks = u16::try_from(COLUMNS.len()).unwrap_or(u16::MAX);
    sheet.write_string_with_format(0, marks, format!("{MARKS}{locale}"), &head)?;
    sheet.set_column_hidden(marks)?;
    let mut number = 0;
    for row in rows {
        number += 1;
        for (column, cell) in (0..).zip(&row.cells) {
            let format = match COLUMNS[usize::from(column)] {
                "translation" | "state" => &open,
                _ => &locked,
            };
            if cell.is_empty() {
                sheet.write_blank(number, column, format)?;
            } else {
                sheet.write_string_with_format(number, column, cell, format)?;
            }
        }
        sheet.write_string_with_format(number, marks, &row.marks, &locked)?;
    }
    let choices = DataValidation::new()
        .allow_list_strings(&CHOICES)?
        .set_error_style(DataValidationErrorStyle::Warning);
    sheet.add_data_validation(1, 4, number.max(1), 4, &choices)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, number, marks - 1)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    });
    workbook.save_to_buffer()
}
