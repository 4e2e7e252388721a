//! The fields of a notice's form, which a page has from the start: scripts fill them with life, and move nothing.

use super::notice::{PlaceData, SlotData};
use super::{Language, words};
use crate::gate::OpenPiece;
use crate::library::{Expires, Variable, VariableKind};

/// What a notice asks for.
pub(super) struct Field<'d> {
    pub(super) slot: &'d SlotData,
    kind: VariableKind,
    /// One, or one for each language that needs its own.
    pub(super) entries: Vec<Entry>,
}

/// A control of a field.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) label: String,
    /// The language that is written there, and its direction.
    pub(super) language: Option<(String, &'static str)>,
    pub(super) hint: String,
}

/// Until when a notice holds.
pub(super) struct End {
    pub(super) is_optional: bool,
    pub(super) legend: String,
    pub(super) hint: String,
    /// What times are called that most notices end at.
    pub(super) quick: [String; 3],
}

impl<'d> Field<'d> {
    /// A slot's field; a text has one control for each of the languages in which the notice is written.
    pub(super) fn of<'l>(
        slot: &'d SlotData,
        variable: &Variable,
        has_places: bool,
        written: impl Iterator<Item = &'l Language>,
    ) -> Field<'d> {
        let hint = hint(slot, variable, has_places);
        let id = format!("slot-{}", slot.name);
        let entries = if variable.kind == VariableKind::Text {
            let entry = |language: &Language| Entry {
                id: format!("{id}.{}", language.tag),
                label: language.name.clone(),
                language: Some((language.tag.to_string(), language.dir)),
                hint: hint.clone(),
            };
            written.map(entry).collect()
        } else {
            vec![Entry {
                id,
                label: slot.label.clone(),
                language: None,
                hint,
            }]
        };
        Field {
            slot,
            kind: variable.kind,
            entries,
        }
    }

    pub(super) fn is_text(&self) -> bool {
        self.kind == VariableKind::Text
    }

    pub(super) fn is_choice(&self) -> bool {
        matches!(self.kind, VariableKind::Choice | VariableKind::Rank)
    }

    pub(super) fn is_place(&self) -> bool {
        self.kind == VariableKind::Place
    }
}

fn hint(slot: &SlotData, variable: &Variable, has_places: bool) -> String {
    use VariableKind::{Address, Number, Person, Place, Text, Url};
    let (words, kind) = (words::english(), variable.kind);
    let mut parts = Vec::new();
    if kind == Place && has_places {
        parts.push(words.say("staff-form-places"));
    }
    if matches!(kind, Person | Address | Url) {
        parts.push(words.say("staff-form-same"));
    }
    if matches!(kind, Person | Place | Address | Url | Number) && !slot.example.is_empty() {
        parts.push(words.with("staff-form-example", "example", &slot.example));
    }
    if let Some(most) = variable.most()
        && matches!(kind, Person | Place | Address | Url | Text)
    {
        parts.push(words.count("staff-form-most", most));
    }
    if kind == Text {
        parts.push(words.say("staff-form-story"));
    }
    parts.join(" ")
}

impl End {
    pub(super) fn of(expires: Expires, zone: &str) -> End {
        let words = words::english();
        let is_optional = expires == Expires::Optional;
        let place = zone
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .replace('_', " ");
        End {
            is_optional,
            legend: words.say(if is_optional {
                "staff-form-ends-optional"
            } else {
                "staff-form-ends"
            }),
            hint: words.with("staff-form-ends-hint", "place", &place),
            quick: [
                words.count("staff-form-in-hours", 2),
                words.say("staff-form-tonight"),
                words.say("staff-form-tomorrow"),
            ],
        }
    }
}

/// The places that a form offers.
pub(super) fn suggestions(places: &[PlaceData]) -> Vec<&str> {
    places.iter().map(PlaceData::english).collect()
}

/// The names of slots in the order in which a text has them.
pub(super) fn names(pieces: &[OpenPiece]) -> Vec<&str> {
    let mut all = Vec::new();
    walk(pieces, &mut all);
    all
}

fn walk<'p>(pieces: &'p [OpenPiece], all: &mut Vec<&'p str>) {
    for piece in pieces {
        match piece {
            OpenPiece::Text(_) => {}
            OpenPiece::Slot { slot: name }
            | OpenPiece::Date { date: name, .. }
            | OpenPiece::Time { time: name }
            | OpenPiece::Number { number: name, .. } => all.push(name),
            OpenPiece::Select {
                select, variants, ..
            } => {
                all.push(select);
                for pieces in variants.values() {
                    walk(pieces, all);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_come_as_the_text_has_them() {
        let slot = |slot: &str| OpenPiece::Slot { slot: slot.into() };
        let pieces = [
            OpenPiece::Text("In ".into()),
            OpenPiece::Select {
                select: "what".into(),
                variants: [
                    (
                        "fire".into(),
                        vec![OpenPiece::Date {
                            date: "when".into(),
                            style: "full".into(),
                        }],
                    ),
                    ("other".into(), vec![]),
                ]
                .into(),
                other: "other".into(),
            },
            slot("place"),
            OpenPiece::Time {
                time: "expires".into(),
            },
            OpenPiece::Number {
                number: "do".into(),
                grouping: true,
            },
        ];
        assert_eq!(names(&pieces), ["what", "when", "place", "expires", "do"]);
    }
}
