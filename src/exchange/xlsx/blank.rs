//! The spreadsheet around its rows: styles, widths, protection, choices. `rust_xlsxwriter` makes it, of the head and one row without
//! texts, which shows how the cells of each column look. Whoever has rows writes them in that one's place.

use std::io::Cursor;

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format,
    FormatAlign, ProtectionOptions, Workbook, XlsxError,
};
use zip::ZipArchive;

use super::{CHOICES, COLUMNS, MARKS};

/// The parts of it that depend on the rows.
pub(super) const SHEET: &str = "xl/worksheets/sheet1.xml";
pub(super) const SHARED: &str = "xl/sharedStrings.xml";
/// The part by which programs know what kind of zip it is, if it comes first.
pub(super) const TYPES: &str = "[Content_Types].xml";

/// A spreadsheet without rows.
pub(super) struct Blank {
    /// The file.
    pub(super) file: Vec<u8>,
    /// Its sheet up to the end of the head, and from behind the last row on.
    pub(super) before: String,
    pub(super) after: String,
    /// The number of the format of each column's cells, the marks' last.
    pub(super) styles: [u32; COLUMNS.len() + 1],
    /// The texts of the head, as they stand among those that cells share, and how many they are.
    pub(super) head: String,
    pub(super) heads: usize,
}

impl Blank {
    /// The spreadsheet for as many rows. All that differs between two of them is `after` and what refers to it.
    pub(super) fn of(locale: &str, rows: usize) -> Result<Blank, String> {
        let file = made(locale, rows).map_err(|error| error.to_string())?;
        let mut zip = ZipArchive::new(Cursor::new(&*file)).map_err(|error| error.to_string())?;
        let mut part = |name: &str| {
            let part = zip.by_name(name).map_err(|error| error.to_string())?;
            std::io::read_to_string(part).map_err(|error| error.to_string())
        };
        let (sheet, shared) = (part(SHEET)?, part(SHARED)?);
        Blank::in_parts(&sheet, &shared)
            .map(|blank| Blank { file, ..blank })
            .ok_or_else(|| "the library that makes it makes it otherwise than it did".to_owned())
    }

    fn in_parts(sheet: &str, shared: &str) -> Option<Blank> {
        let (before, rest) = sheet.split_once("<row r=\"2\"")?;
        let (row, after) = rest.split_once("</row>")?;
        let mut cells = row.split("<c r=\"").skip(1);
        let mut styles = [0; COLUMNS.len() + 1];
        for style in &mut styles {
            let (_, own) = cells.next()?.split_once(" s=\"")?;
            *style = own.split('"').next()?.parse().ok()?;
        }
        // It says how far the rows go, which nobody knows before they are written, and need not stand there.
        let (start, rest) = before.split_once("<dimension ")?;
        let (_, rest) = rest.split_once("/>")?;
        let (head, _) = shared[shared.find("<si>")?..].split_once("</sst>")?;
        Some(Blank {
            file: Vec::new(),
            before: format!("{start}{rest}"),
            after: after.to_owned(),
            styles,
            heads: head.matches("<si>").count(),
            head: head.to_owned(),
        })
    }
}

fn made(locale: &str, rows: usize) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // No clock: the same texts make the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_creation_datetime(&made);
    workbook.set_properties(&properties);
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
        let format = match name {
            "translation" | "state" => &open,
            _ => &locked,
        };
        sheet.write_blank(1, column, format)?;
    }
    let marks = u16::try_from(COLUMNS.len()).unwrap_or(u16::MAX);
    sheet.write_string_with_format(0, marks, format!("{MARKS}{locale}"), &head)?;
    sheet.write_blank(1, marks, &locked)?;
    sheet.set_column_hidden(marks)?;
    let last = u32::try_from(rows).unwrap_or(u32::MAX);
    let choices = DataValidation::new()
        .allow_list_strings(&CHOICES)?
        .set_error_style(DataValidationErrorStyle::Warning);
    sheet.add_data_validation(1, 4, last.max(1), 4, &choices)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, last, marks - 1)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    });
    workbook.save_to_buffer()
}
