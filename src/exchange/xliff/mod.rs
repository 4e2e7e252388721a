//! XLIFF: 1.2, which agencies' tools take, and 2.1 (`two`).
//!
//! In 1.2 each Fluent file is a `<file>`, each unit a `<trans-unit>` whose `id` is its key. Placeables are `<ph>` elements that hold the
//! placeable itself: what edits the text alone, as translate-toolkit's plain interface does, keeps it as text, and it is taken for
//! the same. What was translated is told by fingerprints in a `<context-group>`, which translate-toolkit and moz.l10n keep.

mod codes;
mod marks;
mod read;
pub(super) mod two;
mod write;

use super::format::Read;
use super::xml::{self, Flaw, Tag, Take};
use crate::error::{Error, Kind, Result};

pub(crate) use codes::Codes;
pub(crate) use write::{document, file};

/// The contexts that hold what the import needs: the fingerprints of the English and of the translation, and the digest of the
/// unit's text.
const SOURCE: &str = "x-beatbook-source";
const TARGET: &str = "x-beatbook-target";
const BASE: &str = "x-beatbook-base";

/// Reads a file's text, and says whether it is XLIFF 2; `name` is what messages call it.
///
/// # Errors
/// It is not well-formed XML, has a document type or entities, or is no XLIFF of these versions: with the line.
pub(crate) fn read(name: &str, text: &str) -> Result<(bool, Read)> {
    let mut root = Root::Unknown;
    xml::read(text, &mut root).map_err(|flaw| error(name, flaw))?;
    Ok(match root {
        Root::Unknown => (false, Read::default()),
        Root::One(parse) => (false, parse.read),
        Root::Two(parse) => (true, parse.read),
    })
}

fn error(name: &str, Flaw { line, what }: Flaw) -> Error {
    Error::new(Kind::Content, format!("`{name}`, line {line}: {what}")).with_help(
        "nothing was changed; export the texts again, or save the file as XLIFF 1.2 or 2.1 in UTF-8",
    )
}

/// Takes in a file by the version that its first element says.
enum Root {
    Unknown,
    One(read::Parse),
    Two(two::Parse),
}

impl Take for Root {
    fn start(&mut self, tag: &Tag<'_>) -> std::result::Result<(), String> {
        if matches!(self, Root::Unknown) {
            if tag.name != "xliff" {
                return Err("this is XML, but not XLIFF".to_owned());
            }
            *self = match tag.get("version") {
                "1.2" => Root::One(read::Parse::default()),
                "2.0" | "2.1" | "2.2" => Root::Two(two::Parse::default()),
                version => {
                    return Err(format!(
                        "this is XLIFF {}; XLIFF 1.2 and 2.1 are what can be imported",
                        version.escape_debug()
                    ));
                }
            };
        }
        match self {
            Root::Unknown => Ok(()),
            Root::One(parse) => parse.start(tag),
            Root::Two(parse) => parse.start(tag),
        }
    }

    fn text(&mut self, text: &str) {
        match self {
            Root::Unknown => {}
            Root::One(parse) => parse.text(text),
            Root::Two(parse) => parse.text(text),
        }
    }

    fn end(&mut self) -> std::result::Result<(), String> {
        match self {
            Root::Unknown => Ok(()),
            Root::One(parse) => parse.end(),
            Root::Two(parse) => parse.end(),
        }
    }
}
