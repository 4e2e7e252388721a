//! Fingerprints, by which records know whether a text has changed.

use std::fmt;

use serde::{Deserialize, Deserializer};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use sha2::{Digest, Sha256};

use super::{Attribute, Entry, KEYWORDS, Pattern};
use crate::hex::{DIGITS, hex};

/// How many bytes a fingerprint has: 128 bits, so that nobody finds two texts that share one.
const BYTES: usize = 16;

/// How many of them are shown to people; these identify nothing.
const SHOWN: usize = 6;

/// What an entry says, as records know it: the first 32 hex digits of the SHA-256 of the entry as fluent-syntax writes it,
/// without its comment and `.keywords`.
///
/// Fingerprints are compared in full. What is shown to people is shorter, and only a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Fingerprint([u8; BYTES]);

impl Fingerprint {
    pub(super) fn of(entry: &Entry<'_>) -> Fingerprint {
        let written = simple(entry).unwrap_or_else(|| serialized(entry));
        let digest = Sha256::digest(written.as_bytes());
        let mut bytes = [0; BYTES];
        bytes.copy_from_slice(&digest[..BYTES]);
        Fingerprint(bytes)
    }

    /// Reads the 32 digits that records hold, as this program writes them; `None` for anything else, which is no text's
    /// fingerprint.
    pub(crate) fn parse(digits: &str) -> Option<Fingerprint> {
        let digits: &[u8; 2 * BYTES] = digits.as_bytes().try_into().ok()?;
        let mut bytes = [0; BYTES];
        // Asked once at the end, so that nothing branches on the way: a large library has a million of these.
        let mut wrong = 0;
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let [high, low] = [pair[0], pair[1]].map(|digit| NIBBLES[usize::from(digit)]);
            wrong |= high | low;
            *byte = high << 4 | low;
        }
        (wrong < NO_DIGIT).then_some(Fingerprint(bytes))
    }

    /// Reads what a record says. What is no fingerprint matches no text, as if there were none.
    pub(crate) fn of_record<'de, D: Deserializer<'de>>(
        record: D,
    ) -> Result<Option<Fingerprint>, D::Error> {
        String::deserialize(record).map(|digits| Fingerprint::parse(&digits))
    }

    /// The first 12 digits, which tell people which revision of a text a copy shows. Never compare by them.
    pub(crate) fn revision(self) -> String {
        hex(&self.0[..SHOWN])
    }
}

/// All digits, as records hold them.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

/// What [`NIBBLES`] holds for a byte that is no digit: a bit that no nibble has.
const NO_DIGIT: u8 = 0x10;

/// The value of each hex digit, by its byte.
const NIBBLES: [u8; 256] = {
    let mut nibbles = [NO_DIGIT; 256];
    let mut value = 0;
    while value < 16 {
        nibbles[DIGITS[value] as usize] = value as u8;
        value += 1;
    }
    nibbles
};

fn compared<'e, 's>(entry: &'e Entry<'s>) -> impl Iterator<Item = &'e Attribute<'s>> {
    entry
        .attributes
        .iter()
        .filter(|attribute| attribute.id.name != KEYWORDS)
}

/// The entry as fluent-syntax writes it.
fn serialized(entry: &Entry<'_>) -> String {
    let attributes = compared(entry).cloned().collect();
    let entry = match (entry.is_term(), &entry.value) {
        (true, Some(value)) => ast::Entry::Term(ast::Term {
            id: ast::Identifier {
                name: &entry.id[1..],
            },
            value: value.clone(),
            attributes,
            comment: None,
        }),
        _ => ast::Entry::Message(ast::Message {
            id: ast::Identifier { name: entry.id },
            value: entry.value.clone(),
            attributes,
            comment: None,
        }),
    };
    fluent_syntax::serializer::serialize(&ast::Resource { body: vec![entry] })
}

/// The same without copying the tree, for entries with parts of one line each that hold only text and bare references: nearly
/// all of them. Fingerprints take most of the time of a large library's coverage. `None` for all others.
fn simple(entry: &Entry<'_>) -> Option<String> {
    let mut out = String::with_capacity(entry.span.len());
    out.push_str(entry.id);
    out.push_str(" =");
    if let Some(value) = &entry.value {
        out.push(' ');
        simple_pattern(value, &mut out)?;
    }
    for attribute in compared(entry) {
        out.push_str("\n    .");
        out.push_str(attribute.id.name);
        out.push_str(" = ");
        simple_pattern(&attribute.value, &mut out)?;
    }
    out.push('\n');
    Some(out)
}

fn simple_pattern(pattern: &Pattern<'_>, out: &mut String) -> Option<()> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if !value.contains('\n') => out.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                let (mark, name) = match inline {
                    InlineExpression::VariableReference { id } => ("$", id.name),
                    InlineExpression::MessageReference {
                        id,
                        attribute: None,
                    } => ("", id.name),
                    InlineExpression::TermReference {
                        id,
                        attribute: None,
                        arguments: None,
                    } => ("-", id.name),
                    _ => return None,
                };
                for part in ["{ ", mark, name, " }"] {
                    out.push_str(part);
                }
            }
            _ => return None,
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use proptest::prelude::*;

    fn piece() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-zñ包 .,\\[*]{1,8}",
            Just("{ $x }".to_owned()),
            Just("{-term}".to_owned()),
            Just("{ message }".to_owned()),
            Just("{ \"}\" }".to_owned()),
            Just("\n    more".to_owned()),
            Just("{ NUMBER($x) }".to_owned()),
            Just("{ $x ->\n [one] a\n *[other] b\n }".to_owned()),
        ]
    }

    proptest! {
        #[test]
        fn the_short_way_writes_what_fluent_syntax_writes(
            value in proptest::collection::vec(piece(), 0..4),
            short in proptest::collection::vec(piece(), 0..3),
            term in any::<bool>(),
        ) {
            let id = if term { "-a" } else { "a" };
            let text = format!("{id} = {}\n    .short = {}\n    .keywords = k\n", value.concat(), short.concat());
            for entry in &parse(&text).entries {
                if let Some(written) = simple(entry) {
                    prop_assert_eq!(written, serialized(entry), "{}", text);
                }
            }
        }
    }

    #[test]
    fn digits_are_read_back_and_nothing_else_is() {
        let print = parse("a = Call\n").entries[0].fingerprint();
        let digits = print.to_string();
        assert_eq!(Fingerprint::parse(&digits), Some(print));
        assert_eq!(print.revision(), digits[..12]);
        for other in [
            "",
            &digits[..12],
            &digits[1..],
            &digits.to_uppercase(),
            &"g".repeat(32),
        ] {
            assert_eq!(Fingerprint::parse(other), None, "{other}");
        }
    }

    #[test]
    fn plain_entries_go_the_short_way() {
        let text = "a = Call { -contact-emergency }.\n    .short = Call\n";
        assert!(simple(&parse(text).entries[0]).is_some());
    }
}
