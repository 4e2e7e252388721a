//! XML. What somebody sent is hostile until it is read: no document type, no entities but XML's own, nothing but UTF-8.

use std::borrow::Cow;
use std::cell::Cell;

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
pub(super) struct Tag<'t> {
    /// Its name, without the prefix of its namespace.
    pub(super) name: &'t str,
    /// Few: they are looked for one after another.
    attributes: Vec<(&'t str, Cow<'t, str>)>,
    /// Where it ends, in bytes.
    at: usize,
    lines: &'t Lines<'t>,
}

impl Tag<'_> {
    /// The line that it ends on.
    pub(super) fn line(&self) -> usize {
        self.lines.line(self.at)
    }

    /// An attribute; empty where the element does not have it.
    pub(super) fn get(&self, name: &str) -> &str {
        self.find(|key| key == name)
    }

    /// An attribute without regard to the prefix of its namespace.
    pub(super) fn get_local(&self, name: &str) -> &str {
        self.find(|key| key.rsplit(':').next() == Some(name))
    }

    fn find(&self, is: impl Fn(&str) -> bool) -> &str {
        let found = self.attributes.iter().find(|(key, _)| is(key));
        found.map_or("", |(_, value)| value)
    }
}

/// What takes in a text as it is read.
pub(super) trait Take {
    /// An element begins.
    ///
    /// # Errors
    /// The text cannot be taken, and why.
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), String>;
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
    let lines = Lines {
        text,
        counted: Cell::new((0, 1)),
    };
    let flaw = |at: usize, what: String| Flaw {
        line: lines.line(at),
        what,
    };
    let (mut depth, mut roots) = (0_usize, 0);
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        let taken = match event {
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(at);
                return Err(flaw(at, format!("this is not well-formed XML: {error}")));
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
                    ..=DEEPEST => tag_of(&tag, at, &lines).and_then(|tag| take.start(&tag)),
                    _ => Err("elements are nested too deeply".to_owned()),
                }
            }
            Ok(Event::Empty(tag)) => {
                roots += usize::from(depth == 0);
                tag_of(&tag, at, &lines)
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
        taken.map_err(|what| flaw(at, what))?;
    }
    if roots == 0 || depth > 0 {
        let what = "the file ends too early: it is not whole";
        return Err(flaw(text.len(), what.to_owned()));
    }
    if roots > 1 {
        let what = "the file holds two documents, one behind the other";
        return Err(flaw(text.len(), what.to_owned()));
    }
    Ok(())
}

fn tag_of<'t>(tag: &'t BytesStart<'_>, at: usize, lines: &'t Lines<'t>) -> Result<Tag<'t>, String> {
    let unread = |error: &dyn std::fmt::Display| format!("an attribute cannot be read: {error}");
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| unread(&error))?;
        let value = match attribute.value {
            Cow::Borrowed(value) => quick_xml::escape::unescape(value),
            Cow::Owned(value) => {
                quick_xml::escape::unescape(&value).map(|value| Cow::Owned(value.into_owned()))
            }
        };
        let value = value.map_err(|error| unread(&error))?;
        attributes.push((attribute.key.into_inner(), value));
    }
    Ok(Tag {
        name: tag.local_name().into_inner(),
        attributes,
        at,
        lines,
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
#[derive(Debug)]
struct Lines<'t> {
    text: &'t str,
    /// The place up to which lines were counted, and the line there.
    counted: Cell<(usize, usize)>,
}

impl Lines<'_> {
    fn line(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let bytes = self.text.as_bytes();
        let (from, before) = match self.counted.get() {
            (from, line) if from <= at => (from, line),
            _ => (0, 1),
        };
        let more = bytes[from..at].iter().filter(|byte| **byte == b'\n');
        let line = before + more.count();
        self.counted.set((at, line));
        line
    }
}

/// The bytes that [`escaped`] must look at: those that are written otherwise, and the first of U+FFFE's and U+FFFF's.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut at = 0;
    while at < 0x20 {
        special[at] = at != b'\t' as usize && at != b'\n' as usize;
        at += 1;
    }
    let others = [b'&', b'<', b'>', b'"', 0xEF];
    let mut at = 0;
    while at < others.len() {
        special[others[at] as usize] = true;
        at += 1;
    }
    special
};

/// A text for an element or an attribute; what XML cannot hold becomes U+FFFD.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    // By bytes: most of a large file is text in which nothing of this stands.
    let next = |from: usize| {
        let found = text.as_bytes()[from..].iter();
        let mut found = found.enumerate().filter(|(_, b)| SPECIAL[usize::from(**b)]);
        found.next().map(|(at, _)| from + at)
    };
    let mut out = String::new();
    let (mut copied, mut from) = (0, 0);
    while let Some(at) = next(from) {
        from = at + 1;
        let (instead, length) = match text.as_bytes()[at] {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' => ("&quot;", 1),
            0xEF if text[at..].starts_with(['\u{FFFE}', '\u{FFFF}']) => ("\u{FFFD}", 3),
            // Full-width signs begin so, too.
            0xEF => continue,
            _ => ("\u{FFFD}", 1),
        };
        out.push_str(&text[copied..at]);
        out.push_str(instead);
        copied = at + length;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_escaped_is_the_same_text_for_whoever_reads_it(text in "[a&<>\"\t\n，包\u{0}-\u{1F}\u{FFFD}-\u{FFFF}\u{10FFFF}]{0,12}") {
            let written = super::escaped(&text);
            let kept = |c: char| match c {
                '\t' | '\n' => c,
                '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
                c => c,
            };
            let wanted: String = text.chars().map(kept).collect();
            let read = quick_xml::escape::unescape(&written).unwrap();
            prop_assert_eq!(read, wanted);
            prop_assert!(!written.contains(['<', '>', '"']));
        }
    }
}
