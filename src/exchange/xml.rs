//! XML. What somebody sent is hostile until it is read: no document type, no entities but XML's own, nothing but UTF-8.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// Why a text cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    /// The line, from 1.
    pub(super) line: usize,
    pub(super) what: String,
}

/// An element's beginning.
#[derive(Debug)]
pub(super) struct Tag {
    /// Its name, without the prefix of its namespace.
    pub(super) name: String,
    /// Few: they are looked for one after another.
    attributes: Vec<(String, String)>,
    /// The line that it ends on.
    pub(super) line: usize,
}

impl Tag {
    /// An attribute; empty where the element does not have it.
    pub(super) fn get(&self, name: &str) -> String {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// An attribute without regard to the prefix of its namespace.
    pub(super) fn get_local(&self, name: &str) -> String {
        let local = |key: &str| key.rsplit(':').next() == Some(name);
        let found = self.attributes.iter().find(|(key, _)| local(key));
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

/// What takes in a text as it is read.
pub(super) trait Take {
    /// An element begins.
    ///
    /// # Errors
    /// The text cannot be taken, and why.
    fn start(&mut self, tag: &Tag) -> Result<(), String>;
    /// Text in the element that began last and has not ended.
    fn text(&mut self, text: &str);
    /// The element that began last and has not ended yet ends.
    ///
    /// # Errors
    /// The text cannot be taken, and why.
    fn end(&mut self) -> Result<(), String>;
}

/// How deep elements may be nested: far deeper than any format has them.
const DEEPEST: usize = 256;

/// Reads a text from its beginning to its end.
///
/// # Errors
/// It is not well-formed, not allowed, or not taken.
pub(super) fn read(text: &str, take: &mut impl Take) -> Result<(), Flaw> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut lines = Lines {
        text,
        counted: (0, 1),
    };
    let (mut depth, mut roots) = (0_usize, 0);
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        let taken = match event {
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(at);
                return Err(lines.flaw(at, format!("this is not well-formed XML: {error}")));
            }
            Ok(Event::Eof) => break,
            Ok(Event::DocType(_)) => {
                Err("a document type is not allowed here: it could define entities".to_owned())
            }
            Ok(Event::Decl(decl)) => match decl.encoding().and_then(Result::ok) {
                Some(encoding)
                    if !encoding.eq_ignore_ascii_case("utf-8")
                        && !encoding.eq_ignore_ascii_case("us-ascii") =>
                {
                    Err(format!(
                        "the file says its encoding is {encoding}: save it as UTF-8"
                    ))
                }
                _ => Ok(()),
            },
            Ok(Event::Start(tag)) => {
                depth += 1;
                roots += usize::from(depth == 1);
                match depth {
                    ..=DEEPEST => tag_of(&tag, lines.line(at)).and_then(|tag| take.start(&tag)),
                    _ => Err("elements are nested too deeply".to_owned()),
                }
            }
            Ok(Event::Empty(tag)) => {
                roots += usize::from(depth == 0);
                tag_of(&tag, lines.line(at))
                    .and_then(|tag| take.start(&tag))
                    .and_then(|()| take.end())
            }
            Ok(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                take.end()
            }
            Ok(Event::Text(text)) => {
                take.text(&text.xml10_content());
                Ok(())
            }
            Ok(Event::CData(text)) => {
                take.text(&text.xml10_content());
                Ok(())
            }
            Ok(Event::GeneralRef(entity)) => match resolved(&entity) {
                Some(c) => {
                    take.text(c.encode_utf8(&mut [0; 4]));
                    Ok(())
                }
                None => Err(format!(
                    "the entity `{}` is not one of XML's own",
                    String::from(entity.xml10_content()).escape_debug()
                )),
            },
            Ok(Event::Comment(_) | Event::PI(_)) => Ok(()),
        };
        taken.map_err(|what| lines.flaw(at, what))?;
    }
    if roots == 0 || depth > 0 {
        return Err(lines.flaw(text.len(), "the file ends too early: it is not whole"));
    }
    if roots > 1 {
        return Err(lines.flaw(
            text.len(),
            "the file holds two documents, one behind the other",
        ));
    }
    Ok(())
}

fn tag_of(tag: &BytesStart<'_>, line: usize) -> Result<Tag, String> {
    let unread = |error: &dyn std::fmt::Display| format!("an attribute cannot be read: {error}");
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| unread(&error))?;
        let value =
            quick_xml::escape::unescape(&attribute.value).map_err(|error| unread(&error))?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    let name = tag.local_name();
    let name: &str = name.as_ref();
    Ok(Tag {
        name: name.to_owned(),
        attributes,
        line,
    })
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

/// Counts lines, each once as long as places come in order.
struct Lines<'t> {
    text: &'t str,
    /// The place up to which lines were counted, and the line there.
    counted: (usize, usize),
}

impl Lines<'_> {
    fn line(&mut self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let bytes = self.text.as_bytes();
        let (from, before) = match self.counted {
            (from, line) if from <= at => (from, line),
            _ => (0, 1),
        };
        let more = bytes[from..at].iter().filter(|byte| **byte == b'\n');
        self.counted = (at, before + more.count());
        self.counted.1
    }

    fn flaw(&mut self, at: usize, what: impl Into<String>) -> Flaw {
        Flaw {
            line: self.line(at),
            what: what.into(),
        }
    }
}

/// A text for an element or an attribute; what XML cannot hold becomes U+FFFD.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    let special = |c: char| matches!(c, '&' | '<' | '>' | '"' | '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}');
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if special(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}
