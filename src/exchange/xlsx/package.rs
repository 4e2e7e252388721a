//! The parts of a spreadsheet's file, which is a zip. Nothing is unpacked further than its limit, whatever the zip says of its size.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::super::pack::START;
use super::super::xml::{self, Tag, Take};

/// The most bytes that all parts of a file that are read may have together: 100,000 texts take about 100 MB.
pub(super) const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// The most parts that a file may have.
const MOST_PARTS: usize = 10_000;

/// An opened file.
pub(super) struct Package<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: u64,
}

/// A sheet: its name, and the path of its part.
pub(super) struct SheetPart {
    pub(super) name: String,
    pub(super) path: String,
}

/// The parts of a workbook.
pub(super) struct Parts {
    pub(super) sheets: Vec<SheetPart>,
    /// The path of the texts that cells share.
    pub(super) texts: Option<String>,
}

impl<'b> Package<'b> {
    /// Opens a file.
    ///
    /// # Errors
    /// It is no zip, or has too many parts.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Package<'b>, String> {
        Self::within(bytes, MOST_BYTES)
    }

    fn within(bytes: &'b [u8], left: u64) -> Result<Package<'b>, String> {
        let zip = ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| format!("it is not a whole XLSX file: {error}"))?;
        if zip.len() > MOST_PARTS {
            return Err(format!(
                "it has {} parts, which no spreadsheet has",
                zip.len()
            ));
        }
        Ok(Package { zip, left })
    }

    /// A part's text; `None` where there is no such part.
    ///
    /// # Errors
    /// It is damaged, encrypted, not UTF-8, or unpacks to more than is allowed.
    pub(super) fn part(&mut self, path: &str) -> Result<Option<String>, String> {
        let broken = |error: &dyn std::fmt::Display| {
            format!("its part `{}` cannot be read: {error}", path.escape_debug())
        };
        let part = match self.zip.by_name(path) {
            Ok(part) => part,
            Err(zip::result::ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(broken(&error)),
        };
        // What the zip says of its size is believed for the room alone.
        let size = usize::try_from(part.size().min(self.left)).unwrap_or_default();
        let mut bytes = Vec::with_capacity(size);
        let read = part.take(self.left + 1).read_to_end(&mut bytes);
        let length = read.map_err(|error| broken(&error))?;
        self.left = match self
            .left
            .checked_sub(u64::try_from(length).unwrap_or(u64::MAX))
        {
            Some(left) => left,
            None => {
                return Err(format!(
                    "it unpacks to more than {} MiB",
                    MOST_BYTES / (1024 * 1024)
                ));
            }
        };
        String::from_utf8(bytes)
            .map(Some)
            .map_err(|_| broken(&"it is not UTF-8"))
    }

    /// What a zip is that is no spreadsheet: perhaps the pack that was sent out.
    fn no_workbook(&self) -> String {
        match self.zip.index_for_name(START) {
            Some(_) => "it is a pack, as it was sent out: unpack it, and import the file of it that was translated, `texts-…`".to_owned(),
            None => "it is a zip, but not an XLSX file".to_owned(),
        }
    }

    /// The parts of the workbook.
    ///
    /// # Errors
    /// It is no spreadsheet, or its parts cannot be read.
    pub(super) fn parts(&mut self) -> Result<Parts, String> {
        let root = self.relations("", "_rels/.rels")?;
        let workbook = root.into_iter().find(|one| one.is("officeDocument"));
        let Some(workbook) = workbook.map(|one| one.target) else {
            return Err(self.no_workbook());
        };
        let Some(text) = self.part(&workbook)? else {
            return Err(self.no_workbook());
        };
        let mut sheets = Sheets::default();
        xml::read(&text, &mut sheets).map_err(|flaw| in_part(&workbook, &flaw))?;
        let (folder, name) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
        let path = match folder {
            "" => format!("_rels/{name}.rels"),
            _ => format!("{folder}/_rels/{name}.rels"),
        };
        let relations = self.relations(folder, &path)?;
        let target = |id: &str| {
            let found = relations
                .iter()
                .find(|one| one.id == id && one.is("worksheet"));
            found.map(|one| one.target.clone())
        };
        let named = sheets.0.into_iter();
        let sheets = named
            .filter_map(|(name, id)| {
                Some(SheetPart {
                    name,
                    path: target(&id)?,
                })
            })
            .collect();
        let texts = relations.iter().find(|one| one.is("sharedStrings"));
        let texts = texts.map(|one| one.target.clone());
        Ok(Parts { sheets, texts })
    }

    fn relations(&mut self, folder: &str, path: &str) -> Result<Vec<Relation>, String> {
        let Some(text) = self.part(path)? else {
            return Ok(Vec::new());
        };
        let mut relations = Relations {
            folder,
            all: Vec::new(),
        };
        xml::read(&text, &mut relations).map_err(|flaw| in_part(path, &flaw))?;
        Ok(relations.all)
    }
}

/// What is wrong in a part.
pub(super) fn in_part(path: &str, flaw: &xml::Flaw) -> String {
    format!(
        "its part `{}` cannot be read, line {}: {}",
        path.escape_debug(),
        flaw.line,
        flaw.what
    )
}

struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Relation {
    /// Its kind is an address, which differs between the two forms of the standard in all but its end.
    fn is(&self, kind: &str) -> bool {
        self.kind.rsplit('/').next() == Some(kind)
    }
}

struct Relations<'f> {
    folder: &'f str,
    all: Vec<Relation>,
}

impl Take for Relations<'_> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        if tag.name == "Relationship" {
            let target = tag.get("Target");
            let target = match target.strip_prefix('/') {
                Some(absolute) => absolute.to_owned(),
                None if self.folder.is_empty() => target.to_owned(),
                None => format!("{}/{target}", self.folder),
            };
            self.all.push(Relation {
                id: tag.get("Id").to_owned(),
                kind: tag.get("Type").to_owned(),
                target,
            });
        }
        Ok(())
    }

    fn text(&mut self, _: &str) {}

    fn end(&mut self) -> Result<(), String> {
        Ok(())
    }
}

/// The names of the sheets and the ids of their parts.
#[derive(Default)]
struct Sheets(Vec<(String, String)>);

impl Take for Sheets {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        if tag.name == "sheet" {
            let (name, id) = (tag.get("name"), tag.get_local("id"));
            self.0.push((name.to_owned(), id.to_owned()));
        }
        Ok(())
    }

    fn text(&mut self, _: &str) {}

    fn end(&mut self) -> Result<(), String> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn nothing_is_unpacked_beyond_the_limit() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for name in ["a", "b", "c"] {
            zip.start_file(name, options).unwrap();
            zip.write_all(&[b' '; 1000]).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        assert!(bytes.len() < 1000, "it is packed");
        let mut package = Package::within(&bytes, 2500).unwrap();
        assert_eq!(package.part("a").unwrap().unwrap().len(), 1000);
        assert_eq!(package.part("x").unwrap(), None);
        assert_eq!(package.part("b").unwrap().unwrap().len(), 1000);
        // The parts count together.
        assert!(package.part("c").unwrap_err().contains("unpacks to more"));
    }
}
