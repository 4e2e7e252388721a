//! Reading a spreadsheet that came back: rows in any order, columns by their names.

use super::super::format::Read;
use super::super::incoming::{AtExport, IncomingUnit};
use super::super::xml;
use super::package::{MOST_BYTES, Package, in_part};
use super::sheet::{Sheet, SheetRow};
use super::texts::SharedTexts;
use super::{COLUMNS, MARKS, claim};
use crate::error::{Error, Kind, Result};
use crate::ftl::Fingerprint;

/// Reads a file; `name` is what messages call it.
///
/// # Errors
/// It is no spreadsheet of this program, is broken, or goes beyond a limit: with the place.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<Read> {
    workbook(bytes).map_err(|what| {
        Error::new(Kind::Content, format!("`{name}`: {what}")).with_help(
            "nothing was changed; export the texts again, or save the file as XLSX with its columns as they were",
        )
    })
}

fn workbook(bytes: &[u8]) -> std::result::Result<Read, String> {
    let mut package = Package::open(bytes)?;
    let parts = package.parts()?;
    let mut shared = SharedTexts::default();
    if let Some(path) = &parts.texts
        && let Some(text) = package.part(path)?
    {
        xml::read(&text, &mut shared).map_err(|flaw| in_part(path, &flaw))?;
    }
    let mut rows = Rows::default();
    let mut found = false;
    for sheet in &parts.sheets {
        let Some(text) = package.part(&sheet.path)? else {
            return Err(format!(
                "its part `{}` is missing",
                sheet.path.escape_debug()
            ));
        };
        rows.columns = None;
        rows.sheet = match parts.sheets.len() {
            1 => String::new(),
            _ => format!("sheet `{}`, ", sheet.name.escape_debug()),
        };
        rows.all(&shared.all, &text)
            .map_err(|flaw| in_part(&sheet.path, &flaw))?;
        found |= matches!(rows.columns, Some(Some(_)));
    }
    match found {
        true => Ok(rows.read),
        false => Err(format!(
            "it has no sheet whose first row names the columns {} and, hidden, `{MARKS}…`: is it one that was exported here?",
            COLUMNS.map(|name| format!("`{name}`")).join(", ")
        )),
    }
}

/// Reads a sheet alone, as its part of a file has it.
pub(crate) fn read_sheet(text: &str) -> std::result::Result<Read, String> {
    let mut rows = Rows::default();
    rows.all(&[], text).map_err(|flaw| flaw.what)?;
    Ok(rows.read)
}

/// Which column is which.
struct Columns {
    id: usize,
    context: usize,
    translation: usize,
    state: Option<usize>,
    marks: usize,
}

#[derive(Default)]
struct Rows {
    read: Read,
    /// The columns, once a row of the sheet was read; `None` in it where the sheet is somebody's own.
    columns: Option<Option<Columns>>,
    /// What places in the sheet begin with.
    sheet: String,
}

impl Rows {
    fn all(&mut self, shared: &[String], text: &str) -> std::result::Result<(), xml::Flaw> {
        let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
        let mut sheet = Sheet::new(shared, most, |row| self.row(&row));
        xml::read(text, &mut sheet)
    }

    fn row(&mut self, row: &SheetRow<'_>) -> std::result::Result<(), String> {
        let place = format!("{}row {}", self.sheet, row.number);
        match &self.columns {
            None => {
                self.columns = Some(self.head(row, &place)?);
                Ok(())
            }
            Some(None) => Ok(()),
            Some(Some(columns)) => match unit(columns, row, &place)? {
                None => Ok(()),
                Some((reference, prints, unit)) => {
                    self.read.add(reference, prints, unit);
                    Ok(())
                }
            },
        }
    }

    /// The columns that a sheet's first row names; `None` where it is somebody's own sheet.
    fn head(
        &mut self,
        row: &SheetRow<'_>,
        place: &str,
    ) -> std::result::Result<Option<Columns>, String> {
        let named = |name: &str| {
            let same = |text: &str| text.trim().eq_ignore_ascii_case(name);
            let found = row.cells.iter().find(|(_, cell)| same(&cell.text));
            found.map(|(column, _)| *column)
        };
        let marks = row.cells.iter().find_map(|(column, cell)| {
            let locale = cell.text.trim().strip_prefix(MARKS)?;
            Some((*column, locale.trim().to_owned()))
        });
        let lacks = |name: &str| {
            format!("{place}: the column `{name}` is missing, and nothing can be read without it")
        };
        let (marks, locale) = match (marks, named("id"), named("translation")) {
            (Some(marks), ..) => marks,
            (None, Some(_), Some(_)) => return Err(lacks(&format!("{MARKS}…"))),
            (None, ..) => return Ok(None),
        };
        let column = |name: &str| named(name).ok_or_else(|| lacks(name));
        let columns = Columns {
            id: column("id")?,
            context: column("context")?,
            translation: column("translation")?,
            state: named("state"),
            marks,
        };
        self.read.about(locale);
        Ok(Some(columns))
    }
}

type Prints = (Option<Fingerprint>, AtExport);

/// A unit, with its file and what was translated.
type Given<'r> = (Option<&'r str>, Prints, IncomingUnit);

/// The unit of a row, with its file and what was translated; `None` for a row that says nothing.
fn unit<'r>(
    columns: &Columns,
    row: &'r SheetRow<'_>,
    place: &str,
) -> std::result::Result<Option<Given<'r>>, String> {
    let text = |column: usize| row.cell(column).map_or("", |cell| &*cell.text);
    let translation = row.cell(columns.translation);
    let key = text(columns.id).trim();
    if key.is_empty() {
        let said = translation.filter(|cell| !cell.text.trim().is_empty());
        return match said {
            None => Ok(None),
            Some(_) => Err(format!(
                "{place}: there is a translation, but the id of its text is missing"
            )),
        };
    }
    for column in [columns.id, columns.context, columns.marks] {
        if let Some(fault) = row.cell(column).and_then(|cell| cell.fault) {
            return Err(format!("{place}, of `{}`: {fault}", key.escape_debug()));
        }
    }
    let context = text(columns.context).trim();
    let mut marks = text(columns.marks).split_whitespace();
    let source = marks.next().and_then(Fingerprint::parse);
    let target = marks.next().map_or(AtExport::Unknown, AtExport::parse);
    let unit = IncomingUnit {
        key: key.to_owned(),
        text: translation.map_or_else(String::new, |cell| cell.text.clone().into_owned()),
        base: marks.next().map(str::to_owned),
        fault: translation.and_then(|cell| Some(cell.fault?.to_string())),
        claim: claim(columns.state.map_or("", text)),
        place: place.to_owned(),
    };
    let reference = (!context.is_empty()).then_some(context);
    Ok(Some((reference, (source, target), unit)))
}
