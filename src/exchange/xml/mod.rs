//! XML. What somebody sent is hostile until it is read: no document type, no entities but XML's own, nothing but UTF-8.

mod escape;
mod pieces;

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::mpsc;

use quick_xml::events::attributes::Attributes;
use quick_xml::name::QName;

pub(super) use escape::{escaped, special};
use pieces::{Batch, Piece, Pieces};

/// Why a text cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    /// The line, from 1.
    pub(super) line: usize,
    pub(super) what: String,
}

/// An attribute: its name, and what it says.
type Attribute<'t> = (&'t str, Cow<'t, str>);

/// An element's beginning.
#[derive(Debug)]
pub(super) struct Tag<'t> {
    /// Its name, without the prefix of its namespace.
    pub(super) name: &'t str,
    /// The place that it ends at, in bytes.
    at: usize,
    lines: &'t Lines<'t>,
    /// Few: they are looked for one after another.
    attributes: &'t [Attribute<'t>],
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
    // All of them: `quick_xml` would leave one out, and count places without it.
    let text = text.trim_start_matches('\u{FEFF}');
    if text.len() < LONG {
        return taken(text, Pieces::of(text), take);
    }
    // A large file is taken apart on one core and taken in on another.
    std::thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel(AHEAD);
        scope.spawn(move || {
            for batch in Pieces::of(text) {
                // Nobody takes them any more where something was met that cannot be taken.
                if sender.send(batch).is_err() {
                    return;
                }
            }
        });
        taken(text, receiver.into_iter(), take)
    })
}

/// From how many bytes on a text is long.
const LONG: usize = 1024 * 1024;
/// How many batches one core may be ahead of the other.
const AHEAD: usize = 16;

/// Takes in a text by its pieces; as for [`read`].
fn taken<'t>(
    text: &'t str,
    batches: impl Iterator<Item = Batch<'t>>,
    take: &mut impl Take,
) -> Result<(), Flaw> {
    let flaw = |at: usize, what: String| Flaw {
        line: Lines::of(text).line(at),
        what,
    };
    let lines = Lines::of(text);
    let (mut depth, mut roots) = (0_usize, 0);
    // One list for all elements, each after the other.
    let mut attributes = Vec::new();
    for batch in batches {
        for (at, piece) in batch.pieces {
            let taken = match piece {
                Piece::Start { inside, name, ends } => {
                    roots += usize::from(depth == 0);
                    depth += 1;
                    let read = tag(inside, name, at, &lines, &mut attributes);
                    let begun = read.and_then(|tag| match depth > DEEPEST {
                        true => Err("elements are nested too deeply".to_owned()),
                        false => take.start(&tag),
                    });
                    if ends {
                        depth -= 1;
                        begun.and_then(|()| take.end())
                    } else {
                        begun
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
            };
            taken.map_err(|what| flaw(at, what))?;
        }
        if let Some((at, what)) = batch.flaw {
            return Err(flaw(at, what));
        }
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

/// The tag with this inside, of which so many bytes are the name, and which ends at a place of the text.
fn tag<'b, 't: 'b>(
    inside: &'t str,
    name: usize,
    at: usize,
    lines: &'b Lines<'t>,
    attributes: &'b mut Vec<Attribute<'t>>,
) -> Result<Tag<'b>, String> {
    let unread = |error: &dyn std::fmt::Display| format!("an attribute cannot be read: {error}");
    attributes.clear();
    for attribute in Attributes::new(inside, name) {
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
        name: QName(&inside[..name]).local_name().into_inner(),
        at,
        lines,
        attributes,
    })
}

/// Counts lines, each once: places come in order.
#[derive(Debug)]
struct Lines<'t> {
    text: &'t str,
    /// The place up to which lines were counted, and the line there.
    counted: Cell<(usize, usize)>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Lines<'t> {
        Lines {
            text,
            counted: Cell::new((0, 1)),
        }
    }

    fn line(&self, at: usize) -> usize {
        let (counted, line) = self.counted.get();
        let at = at.clamp(counted, self.text.len());
        let more = self.text.as_bytes()[counted..at].iter();
        let line = line + more.filter(|byte| **byte == b'\n').count();
        self.counted.set((at, line));
        line
    }
}

#[cfg(test)]
mod tests {
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
                .push(format!("{} {} {}", tag.name, tag.get("a"), tag.line()));
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
    fn marks_of_the_byte_order_do_not_move_what_follows() {
        for marks in 0..4 {
            let text = "\u{FEFF}".repeat(marks) + "<가 a=\"1\"><b/></가>";
            let mut all = All::default();
            assert_eq!(read(&text, &mut all), Ok(()), "{marks}");
            assert_eq!(all.0, ["가 1 1", "b  1", "end", "end"], "{marks}");
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
            assert_eq!(read, taken(&long, Pieces::of(&long), &mut same), "{end}");
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
}
