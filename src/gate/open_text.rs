//! Texts with their slots open, to be filled where this program does not run: by the form of a page.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement, VariantKey};
use serde::Serialize;

use super::TopicView;
use crate::ftl::{self, Pattern};
use crate::library::Part;
use crate::review::Publication;

/// A text that may leave once its slots are filled; a draft stays one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenText {
    pub(crate) draft_line: Option<Arc<str>>,
    pub(crate) pieces: Vec<OpenPiece>,
}

/// A piece of such a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum OpenPiece {
    /// Text, with what it quotes filled in.
    Text(String),
    /// A slot as it is given.
    Slot { slot: String },
    /// The day in a slot.
    Date { date: String, style: String },
    /// The time in a slot.
    Time { time: String },
    /// The number in a slot.
    Number { number: String, grouping: bool },
    /// One of several texts, by the value of a slot.
    Select {
        select: String,
        variants: BTreeMap<String, Vec<OpenPiece>>,
        other: String,
    },
}

impl TopicView<'_, '_> {
    /// A part of a message with its slots open; `None` where it may not leave, and where it does with its slots what this form
    /// cannot say.
    pub(crate) fn open_text(&self, id: &str, part: Part) -> Option<OpenText> {
        let draft_line = match self.status(id).publication() {
            Publication::Published => None,
            Publication::Draft if self.gate.drafts => Some(self.draft_lines.0.clone()),
            _ => return None,
        };
        let written = self.target()?.get(id)?.written();
        let resource = ftl::parse(written);
        let entry = resource.entries.first()?;
        let pattern = match part {
            Part::Value => entry.value.as_ref()?,
            Part::Attribute(name) => {
                let mut all = entry.attributes.iter();
                &all.find(|attribute| attribute.id.name == name)?.value
            }
        };
        let quoted = |quote: Quote<'_>| match quote {
            Quote::Term(id) => self.reading.term(id).ok(),
            Quote::Message(id, attribute) => {
                let text = self.reading.unchecked(id, attribute, None).ok()??;
                Some(text.text.into_owned())
            }
        };
        Some(OpenText {
            draft_line,
            pieces: open_pieces(pattern, &quoted)?,
        })
    }
}

/// What a text quotes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Quote<'q> {
    /// A term, by its id without `-`.
    Term(&'q str),
    /// A message, or an attribute of it.
    Message(&'q str, Option<&'q str>),
}

/// A pattern with its slots open, where these pieces can say it.
pub(crate) fn open_pieces(
    pattern: &Pattern<'_>,
    quoted: &dyn Fn(Quote<'_>) -> Option<String>,
) -> Option<Vec<OpenPiece>> {
    Opening { quoted }.pieces(pattern)
}

struct Opening<'q> {
    quoted: &'q dyn Fn(Quote<'_>) -> Option<String>,
}

impl Opening<'_> {
    fn pieces(&self, pattern: &Pattern<'_>) -> Option<Vec<OpenPiece>> {
        let mut pieces: Vec<OpenPiece> = Vec::new();
        for element in &pattern.elements {
            let piece = match element {
                PatternElement::TextElement { value } => OpenPiece::Text((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression)?,
            };
            match (pieces.last_mut(), piece) {
                (Some(OpenPiece::Text(before)), OpenPiece::Text(text)) => before.push_str(&text),
                (_, piece) => pieces.push(piece),
            }
        }
        Some(pieces)
    }

    fn expression(&self, expression: &Expression<&str>) -> Option<OpenPiece> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                // A number selects by plural rules, which a page does not have.
                let InlineExpression::VariableReference { id } = selector else {
                    return None;
                };
                let (mut all, mut other) = (BTreeMap::new(), None);
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else {
                        return None;
                    };
                    if variant.default {
                        other = Some(name.to_owned());
                    }
                    all.insert(name.to_owned(), self.pieces(&variant.value)?);
                }
                Some(OpenPiece::Select {
                    select: id.name.to_owned(),
                    variants: all,
                    other: other?,
                })
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>) -> Option<OpenPiece> {
        Some(match inline {
            InlineExpression::StringLiteral { value } => {
                OpenPiece::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into())
            }
            InlineExpression::NumberLiteral { value } => OpenPiece::Text((*value).to_owned()),
            InlineExpression::VariableReference { id } => OpenPiece::Slot {
                slot: id.name.to_owned(),
            },
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => OpenPiece::Text((self.quoted)(Quote::Term(id.name))?),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                OpenPiece::Text((self.quoted)(Quote::Message(id.name, attribute))?)
            }
            InlineExpression::FunctionReference { id, arguments } => function(id.name, arguments)?,
            InlineExpression::Placeable { expression } => self.expression(expression)?,
            InlineExpression::TermReference { .. } => return None,
        })
    }
}

/// `DATETIME($x, dateStyle: "full")`, `DATETIME($x, timeStyle: "short")` and `NUMBER($x)`.
fn function(name: &str, arguments: &CallArguments<&str>) -> Option<OpenPiece> {
    let [InlineExpression::VariableReference { id }] = &arguments.positional[..] else {
        return None;
    };
    let slot = id.name.to_owned();
    let option = |argument: &fluent_syntax::ast::NamedArgument<&str>| match argument.value {
        InlineExpression::StringLiteral { value } => Some(value.to_owned()),
        _ => None,
    };
    match (name, &arguments.named[..]) {
        ("NUMBER", []) => Some(OpenPiece::Number {
            number: slot,
            grouping: true,
        }),
        ("DATETIME", [style]) if style.name.name == "dateStyle" => Some(OpenPiece::Date {
            date: slot,
            style: option(style)?,
        }),
        ("DATETIME", [style]) if style.name.name == "timeStyle" => {
            Some(OpenPiece::Time { time: slot })
        }
        _ => None,
    }
}
