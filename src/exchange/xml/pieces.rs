//! What an XML text is made of.

use quick_xml::Reader;
use quick_xml::events::{BytesCData, BytesRef, BytesStart, BytesText, Event};

/// How many pieces are handed over together.
const TOGETHER: usize = 1024;

/// A piece that counts: comments do not, nor what stands before the first element.
pub(super) enum Piece<'t> {
    /// An element begins, and where `ends`, it ends, too.
    Start {
        /// What stands between `<` and `>` or `/>`.
        inside: &'t str,
        /// How many bytes of that are the element's name.
        name: usize,
        ends: bool,
    },
    Text(BytesText<'t>),
    Data(BytesCData<'t>),
    Character(char),
    End,
}

/// Pieces that follow one another.
#[derive(Default)]
pub(super) struct Batch<'t> {
    /// Each with the place where it ends, in bytes.
    pub(super) pieces: Vec<(usize, Piece<'t>)>,
    /// What comes next and cannot be read, and its place in bytes: nothing comes after it.
    pub(super) flaw: Option<(usize, String)>,
}

/// The pieces of a text, up to its end or to what cannot be read.
pub(super) struct Pieces<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    has_ended: bool,
}

impl<'t> Pieces<'t> {
    pub(super) fn of(text: &'t str) -> Pieces<'t> {
        Pieces {
            text,
            reader: Reader::from_str(text),
            has_ended: false,
        }
    }
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Batch<'t>;

    fn next(&mut self) -> Option<Batch<'t>> {
        if self.has_ended {
            return None;
        }
        let mut batch = Batch {
            pieces: Vec::with_capacity(TOGETHER),
            ..Batch::default()
        };
        while batch.pieces.len() < TOGETHER {
            let event = self.reader.read_event();
            let at = match event {
                Ok(_) => self.reader.buffer_position(),
                Err(_) => self.reader.error_position(),
            };
            let at = usize::try_from(at).unwrap_or(self.text.len());
            let added = match event {
                Ok(Event::Eof) => {
                    self.has_ended = true;
                    break;
                }
                Ok(event) => batch.add(event, at, self.text),
                Err(error) => Err(format!("this is not well-formed XML: {error}")),
            };
            if let Err(what) = added {
                batch.flaw = Some((at, what));
                self.has_ended = true;
                break;
            }
        }
        Some(batch)
    }
}

impl<'t> Batch<'t> {
    /// Adds what ends at a place of the text.
    fn add(&mut self, event: Event<'t>, at: usize, text: &'t str) -> Result<(), String> {
        let piece = match event {
            Event::Start(tag) => start(&tag, at.checked_sub(1), text, false)?,
            Event::Empty(tag) => start(&tag, at.checked_sub(2), text, true)?,
            Event::End(_) => Piece::End,
            Event::Text(text) => Piece::Text(text),
            Event::CData(text) => Piece::Data(text),
            Event::GeneralRef(entity) => match resolved(&entity) {
                Some(c) => Piece::Character(c),
                None => {
                    return Err(format!(
                        "the entity `{}` is not one of XML's own",
                        String::from(entity.xml10_content()).escape_debug()
                    ));
                }
            },
            Event::DocType(_) => {
                return Err(
                    "a document type is not allowed here: it could define entities".to_owned(),
                );
            }
            Event::Decl(decl) => match decl.encoding().and_then(Result::ok) {
                Some(encoding)
                    if !encoding.eq_ignore_ascii_case("utf-8")
                        && !encoding.eq_ignore_ascii_case("us-ascii") =>
                {
                    return Err(format!(
                        "the file says its encoding is {encoding}: save it as UTF-8"
                    ));
                }
                _ => return Ok(()),
            },
            Event::Comment(_) | Event::PI(_) | Event::Eof => return Ok(()),
        };
        self.pieces.push((at, piece));
        Ok(())
    }
}

/// The beginning of the element whose tag's inside ends at a place of the text.
fn start<'t>(
    tag: &BytesStart<'_>,
    end: Option<usize>,
    text: &'t str,
    ends: bool,
) -> Result<Piece<'t>, String> {
    // What it borrows from the text may go to another core, and what it borrows from the event may not.
    let inside = end.and_then(|end| text.get(end.checked_sub(tag.len())?..end));
    match inside {
        Some(inside) if *inside == **tag => Ok(Piece::Start {
            inside,
            name: tag.name().into_inner().len(),
            ends,
        }),
        _ => Err("this is not well-formed XML: its places cannot be told".to_owned()),
    }
}

fn resolved(entity: &BytesRef<'_>) -> Option<char> {
    if entity.is_char_ref() {
        return entity.resolve_char_ref().ok().flatten();
    }
    Some(match &*entity.xml10_content() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
