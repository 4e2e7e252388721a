//! XLIFF 1.2, which agencies' tools take.
//!
//! Each Fluent file is a `<file>`, each unit a `<trans-unit>` whose `id` is its key. Placeables are `<ph>` elements that hold the
//! placeable itself: what edits the text alone, as translate-toolkit's plain interface does, keeps it as text, and it is taken for
//! the same. What was translated is told by fingerprints in a `<context-group>`, which translate-toolkit and moz.l10n keep.

mod read;
mod write;

use super::format::Read;
use super::xml::{self, Flaw, Tag, Take};
use crate::error::{Error, Kind, Result};

pub(crate) use write::{document, file};

/// The contexts that hold what the import needs: the fingerprints of the English and of the translation, and the digest of the
/// unit's text.
const SOURCE: &str = "x-beatbook-source";
const TARGET: &str = "x-beatbook-target";
const BASE: &str = "x-beatbook-base";

/// Reads a file's text; `name` is what messages call it.
///
/// # Errors
/// It is not well-formed XML, has a document type or entities, or is not XLIFF 1.2: with the line.
pub(crate) fn read(name: &str, text: &str) -> Result<Read> {
    let mut root = Root::default();
    xml::read(text, &mut root).map_err(|flaw| error(name, flaw))?;
    Ok(root.parse.read)
}

fn error(name: &str, Flaw { line, what }: Flaw) -> Error {
    Error::new(Kind::Content, format!("`{name}`, line {line}: {what}")).with_help(
        "nothing was changed; export the texts again, or save the file as XLIFF 1.2 in UTF-8",
    )
}

/// Takes in a file once its first element says that it is XLIFF.
#[derive(Default)]
struct Root {
    is_known: bool,
    parse: read::Parse,
}

impl Take for Root {
    fn start(&mut self, tag: &Tag) -> std::result::Result<(), String> {
        if !self.is_known {
            if tag.name != "xliff" {
                return Err("this is XML, but not XLIFF".to_owned());
            }
            let version = tag.get("version");
            if version != "1.2" {
                return Err(format!(
                    "this is XLIFF {}; XLIFF 1.2 is what can be imported",
                    version.escape_debug()
                ));
            }
            self.is_known = true;
        }
        self.parse.start(tag)
    }

    fn text(&mut self, text: &str) {
        self.parse.text(text);
    }

    fn end(&mut self) -> std::result::Result<(), String> {
        self.parse.end()
    }
}
