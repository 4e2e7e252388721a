//! The formats of translators' files: what all of them are read into and written from.

use super::export::Outgoing;
use super::incoming::{AtExport, Incoming, IncomingUnit};
use super::unit::id_of;
use super::xliff;
use super::xlsx;
use crate::error::{Error, Kind, Result};
use crate::ftl::Fingerprint;

/// A format of translators' files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// XLIFF 1.2.
    Xliff,
    /// XLIFF 2.1.
    Xliff2,
    /// A spreadsheet of Excel.
    Xlsx,
}

/// A Fluent file's units, as they stand in a file of a format.
pub(crate) enum Part {
    /// A piece of the text.
    Text(String),
    /// Rows of the sheet.
    Rows(xlsx::Rows),
}

/// What a file says.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// The target languages it names, each once.
    pub(crate) locales: Vec<String>,
    /// Its units, message by message.
    pub(crate) incoming: Vec<Incoming>,
}

impl Format {
    /// All of them.
    #[cfg(test)]
    pub(super) const ALL: &[Format] = &[Format::Xliff, Format::Xliff2, Format::Xlsx];

    /// What the names of its files end with.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Format::Xliff | Format::Xliff2 => "xlf",
            Format::Xlsx => "xlsx",
        }
    }

    /// The units of a Fluent file in a locale.
    pub(crate) fn part(self, file: Outgoing, locale: &str) -> Part {
        match self {
            Format::Xliff => Part::Text(xliff::file(&file, locale)),
            Format::Xliff2 => Part::Text(xliff::two::file(&file)),
            Format::Xlsx => Part::Rows(xlsx::rows(file)),
        }
    }

    /// The file that holds these parts, in pieces that follow one another: a large file need not be in memory twice.
    ///
    /// # Errors
    /// There are none of the parts, or the format cannot hold them.
    pub(crate) fn document(
        self,
        parts: impl Iterator<Item = Result<Part>>,
        locale: &str,
    ) -> Result<Vec<Vec<u8>>> {
        if self == Format::Xlsx {
            let rows = parts.map(|part| Ok(part?.rows()));
            return Ok(vec![xlsx::workbook(rows, locale)?]);
        }
        let texts: Vec<String> = parts.map(|part| Ok(part?.text())).collect::<Result<_>>()?;
        let pieces = match self {
            Format::Xliff2 => xliff::two::document(texts, locale),
            Format::Xliff | Format::Xlsx => xliff::document(texts),
        };
        Ok(pieces.into_iter().map(String::into_bytes).collect())
    }
}

impl Part {
    fn text(self) -> String {
        match self {
            Part::Text(text) => text,
            Part::Rows(_) => String::new(),
        }
    }

    fn rows(self) -> xlsx::Rows {
        match self {
            Part::Rows(rows) => rows,
            Part::Text(_) => xlsx::Rows::default(),
        }
    }
}

/// Whether a file is a zip, as spreadsheets are.
pub(crate) fn is_spreadsheet(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads a file in any of the formats; `name` is what messages call it.
///
/// # Errors
/// It is in none of them, or broken: with the place.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<(Format, Read)> {
    if is_spreadsheet(bytes) {
        return Ok((Format::Xlsx, xlsx::read(name, bytes)?));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| {
        Error::new(Kind::Content, format!("`{name}` is not UTF-8 text")).with_help(
            "XLIFF in UTF-8 and XLSX can be imported: save it so, or export the texts again",
        )
    })?;
    read_text(name, text)
}

/// Reads a file that is text.
///
/// # Errors
/// As for [`read`].
pub(crate) fn read_text(name: &str, text: &str) -> Result<(Format, Read)> {
    let (is_two, read) = xliff::read(name, text)?;
    let format = match is_two {
        true => Format::Xliff2,
        false => Format::Xliff,
    };
    Ok((format, read))
}

impl Read {
    /// Notes that the file is about a language.
    pub(super) fn about(&mut self, locale: String) {
        if !self.locales.contains(&locale) {
            self.locales.push(locale);
        }
    }

    /// Adds a unit: that of the same message as the one before, where it comes from the same export.
    pub(super) fn add(
        &mut self,
        reference: Option<&str>,
        (source, target): (Option<Fingerprint>, AtExport),
        unit: IncomingUnit,
    ) {
        let same = self.incoming.last_mut().filter(|last| {
            last.id == id_of(&unit.key)
                && last.reference.as_deref() == reference
                && last.source == source
                && last.target == target
        });
        match same {
            Some(last) => last.units.push(unit),
            None => self.incoming.push(Incoming {
                reference: reference.map(str::to_owned),
                id: id_of(&unit.key).to_owned(),
                source,
                target,
                units: vec![unit],
                ..Incoming::default()
            }),
        }
    }
}
