//! XML. What somebody sent is hostile until it is read: no document type, no entities but XML's own, nothing but UTF-8.

use std::borrow::Cow;
use std::sync::mpsc;

use quick_xml::Reader;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesCData, BytesRef, BytesStart, BytesText, Event};
use quick_xml::name::QName;

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
    /// The line that it ends on.
    pub(super) line: usize,
    /// Few: they are looked for one after another.
    attributes: Vec<(&'t str, Cow<'t, str>)>,
}

impl Tag<'_> {
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
    if text.len() < LONG {
        return taken(text, pieces(text), take);
    }
    // A large file is taken apart on one core and taken in on another.
    std::thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel(AHEAD);
        scope.spawn(move || {
            let mut pieces = pieces(text);
            loop {
                let mut some = Vec::with_capacity(TOGETHER);
                some.extend(pieces.by_ref().take(TOGETHER));
                // Nobody takes them any more where something was met that cannot be taken.
                if some.is_empty() || sender.send(some).is_err() {
                    return;
                }
            }
        });
        taken(text, receiver.into_iter().flatten(), take)
    })
}

/// From how many bytes on a text is long.
const LONG: usize = 1024 * 1024;
/// How many pieces are handed over together, and how many such times one core may be ahead of the other.
const TOGETHER: usize = 1024;
const AHEAD: usize = 16;

/// What a text is made of.
enum Piece<'t> {
    /// An element begins, and where `ends`, it ends, too.
    Start {
        tag: Tag<'t>,
        ends: bool,
    },
    Text(BytesText<'t>),
    Data(BytesCData<'t>),
    Character(char),
    End,
    /// What says nothing: comments, and what stands before the first element.
    Other,
}

/// The pieces of a text, each with the place where it ends, in bytes, up to the text's end or to what cannot be read, with its place.
fn pieces(text: &str) -> impl Iterator<Item = (usize, Result<Piece<'_>, String>)> {
    let mut reader = Reader::from_str(text);
    let mut has_ended = false;
    std::iter::from_fn(move || {
        if has_ended {
            return None;
        }
        let event = reader.read_event();
        let at = match event {
            Ok(_) => reader.buffer_position(),
            Err(_) => reader.error_position(),
        };
        let at = usize::try_from(at).unwrap_or(text.len());
        let piece = match event {
            Ok(Event::Eof) => return None,
            Ok(event) => piece(event, at, text),
            Err(error) => Err(format!("this is not well-formed XML: {error}")),
        };
        has_ended = piece.is_err();
        Some((at, piece))
    })
}

fn piece<'t>(event: Event<'t>, at: usize, text: &'t str) -> Result<Piece<'t>, String> {
    Ok(match event {
        Event::Start(tag) => Piece::Start {
            tag: tag_of(&tag, at - 1, text)?,
            ends: false,
        },
        Event::Empty(tag) => Piece::Start {
            tag: tag_of(&tag, at - 2, text)?,
            ends: true,
        },
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
            return Err("a document type is not allowed here: it could define entities".to_owned());
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
            _ => Piece::Other,
        },
        Event::Comment(_) | Event::PI(_) | Event::Eof => Piece::Other,
    })
}

/// Takes in a text by its pieces; as for [`read`].
fn taken<'t>(
    text: &'t str,
    pieces: impl Iterator<Item = (usize, Result<Piece<'t>, String>)>,
    take: &mut impl Take,
) -> Result<(), Flaw> {
    let flaw = |at: usize, what: String| Flaw {
        line: Lines::of(text).line(at),
        what,
    };
    let mut lines = Lines::of(text);
    let (mut depth, mut roots) = (0_usize, 0);
    for (at, piece) in pieces {
        let taken = piece.and_then(|piece| match piece {
            Piece::Start { mut tag, ends } => {
                tag.line = lines.line(at);
                roots += usize::from(depth == 0);
                if depth == DEEPEST {
                    return Err("elements are nested too deeply".to_owned());
                }
                take.start(&tag)?;
                match ends {
                    true => take.end(),
                    false => {
                        depth += 1;
                        Ok(())
                    }
                }
            }
            Piece::End => {
                depth = depth.saturating_sub(1);
                take.end()
            }
            Piece::Text(text) => {
                take.text(&text.xml10_content());
                Ok(())
            }
            Piece::Data(text) => {
                take.text(&text.xml10_content());
                Ok(())
            }
            Piece::Character(c) => {
                take.text(c.encode_utf8(&mut [0; 4]));
                Ok(())
            }
            Piece::Other => Ok(()),
        });
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

/// The tag whose inside ends at a place of the text.
fn tag_of<'t>(tag: &BytesStart<'t>, end: usize, text: &'t str) -> Result<Tag<'t>, String> {
    let unread = |error: &dyn std::fmt::Display| format!("an attribute cannot be read: {error}");
    // What it borrows from the text may go to another core, and what it borrows from the event may not.
    let inside = &text[end - tag.len()..end];
    let name = &inside[..tag.name().into_inner().len()];
    let mut attributes = Vec::new();
    for attribute in Attributes::new(inside, name.len()) {
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
        name: QName(name).local_name().into_inner(),
        // Counted where it is taken in: the two cores have about as much to do.
        line: 0,
        attributes,
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

/// Counts lines, each once: places come in order.
struct Lines<'t> {
    text: &'t str,
    /// The place up to which lines were counted, and the line there.
    counted: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Lines<'t> {
        Lines {
            text,
            counted: 0,
            line: 1,
        }
    }

    fn line(&mut self, at: usize) -> usize {
        let at = at.clamp(self.counted, self.text.len());
        let more = self.text.as_bytes()[self.counted..at].iter();
        self.line += more.filter(|byte| **byte == b'\n').count();
        self.counted = at;
        self.line
    }
}

/// The bytes that [`escaped`] must look at.
const SPECIAL: [bool; 256] = special([b'&', b'<', b'>', b'"']);

/// The bytes at which something must be written otherwise: these, what XML cannot hold, and the first of U+FFFE's and U+FFFF's.
pub(super) const fn special<const N: usize>(others: [u8; N]) -> [bool; 256] {
    let mut special = [false; 256];
    let mut at = 0;
    while at < 0x20 {
        special[at] = at != b'\t' as usize && at != b'\n' as usize;
        at += 1;
    }
    special[0xEF] = true;
    let mut at = 0;
    while at < N {
        special[others[at] as usize] = true;
        at += 1;
    }
    special
}

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

    use super::*;

    /// The names, texts and ends in their order.
    #[derive(Default)]
    struct All(Vec<String>);

    impl Take for All {
        fn start(&mut self, tag: &Tag<'_>) -> Result<(), String> {
            if tag.name == "stop" {
                return Err("stop".to_owned());
            }
            self.0
                .push(format!("{} {} {}", tag.name, tag.get("a"), tag.line));
            Ok(())
        }

        fn text(&mut self, text: &str) {
            self.0.push(text.to_owned());
        }

        fn end(&mut self) -> Result<(), String> {
            self.0.push("end".to_owned());
            Ok(())
        }
    }

    #[test]
    fn a_long_text_is_read_as_a_short_one_is() {
        let row = "<b a=\"&lt;1\">é &amp; <c/></b>\n";
        let rows = row.repeat(LONG / row.len() + 1);
        let many = rows.lines().count();
        for (end, flaw) in [
            ("</x>", None),
            ("<stop/></x>", Some("stop")),
            ("</y>", Some("not well-formed")),
            ("", Some("ends too early")),
            ("<stop/>\0<</x>", Some("stop")),
        ] {
            let long = format!(
                "<x>\n{rows}{end}{}",
                if flaw == Some("stop") { &*rows } else { "" }
            );
            let mut all = All::default();
            let read = read(&long, &mut all);
            let mut same = All::default();
            assert_eq!(read, taken(&long, pieces(&long), &mut same), "{end}");
            assert_eq!(all.0, same.0, "{end}");
            assert_eq!(
                all.0.iter().filter(|said| said.starts_with("b <1")).count(),
                many
            );
            match flaw {
                None => assert_eq!(read, Ok(())),
                Some(flaw) => {
                    let read = read.unwrap_err();
                    assert!(read.what.contains(flaw), "{read:?}");
                    assert_eq!(read.line, many + 2, "{read:?}");
                }
            }
        }
    }

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
