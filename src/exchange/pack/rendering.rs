//! A message's texts as they read: samples in the place of what is filled in, and each variant where it stands.

use super::super::apart::{Apart, Group, VariantUnit};
use super::super::code::{Segment, is_select};
use super::super::export::OutgoingUnit;
use super::super::samples::{Filled, Samples};
use super::super::unit::{stands_in, variable_of};
use crate::report::html_escaped as escaped;

/// The English or the translation of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    English,
    Own,
}

impl Side {
    pub(super) fn of(self, unit: &OutgoingUnit) -> Option<&[Segment]> {
        match self {
            Side::English => Some(&unit.unit.source),
            Side::Own => unit.unit.target.as_deref(),
        }
    }
}

/// What one side of a message needs filled in.
pub(super) fn apart(units: &[OutgoingUnit], side: Side) -> Apart {
    let mut apart = Apart::default();
    for unit in units {
        for segment in side.of(unit).into_iter().flatten() {
            let Segment::Code(code) = segment else {
                continue;
            };
            if !is_select(code) && !apart.filled.contains(code) {
                apart.filled.push(code.clone());
            }
        }
        let (Some((within, token)), Some((selector, key))) =
            (stands_in(&unit.unit.key), unit.unit.variants.last())
        else {
            continue;
        };
        let variant = VariantUnit {
            key: key.clone(),
            unit: unit.unit.key.clone(),
        };
        let same = |group: &&mut Group| group.within == within && group.token == token;
        match apart.groups.iter_mut().find(same) {
            Some(group) => group.variants.push(variant),
            None => apart.groups.push(Group {
                key: format!("{within}{token}"),
                within: within.to_owned(),
                by: variable_of(selector).map(|name| name.trim_start_matches('$').to_owned()),
                selector: selector.clone(),
                token,
                other: String::new(),
                variants: vec![variant],
            }),
        }
    }
    apart
}

/// One side of a message, ready to be read.
pub(super) struct Rendering<'r> {
    units: &'r [OutgoingUnit],
    side: Side,
    samples: &'r Samples,
}

impl<'r> Rendering<'r> {
    pub(super) fn new(units: &'r [OutgoingUnit], side: Side, samples: &'r Samples) -> Self {
        Rendering {
            units,
            side,
            samples,
        }
    }

    /// A unit as HTML; a variant in the whole text that it stands in, marked. `None` where there is no text.
    pub(super) fn html(&self, unit: &OutgoingUnit) -> Option<String> {
        let mut html = self.text(unit, unit, None)?;
        let mut key = unit.unit.key.as_str();
        while let Some((outer, token)) = stands_in(key) {
            // A selection that is all of its text has no unit around it.
            if let Some(around) = self.unit(outer) {
                let inside = format!("<mark>{html}</mark>");
                html = self.text(around, unit, Some((&token, &inside)))?;
            }
            key = outer;
        }
        Some(html)
    }

    fn unit(&self, key: &str) -> Option<&'r OutgoingUnit> {
        self.units.iter().find(|unit| unit.unit.key == key)
    }

    /// A text with what stands for one of its selections; the others show their last variant. Numbers are those of `chosen`.
    fn text(
        &self,
        unit: &OutgoingUnit,
        chosen: &OutgoingUnit,
        inside: Option<(&str, &str)>,
    ) -> Option<String> {
        let mut html = String::new();
        for segment in self.side.of(unit)? {
            let code = match segment {
                Segment::Text(text) => {
                    html += &escaped(text);
                    continue;
                }
                Segment::Code(code) => code,
            };
            match inside {
                Some((token, inside)) if token == code => html += inside,
                _ if is_select(code) => html += &self.another(unit, code),
                _ => html += &self.filled(code, &chosen.unit.key),
            }
        }
        Some(html)
    }

    /// A selection that is not the one to look at.
    fn another(&self, unit: &OutgoingUnit, code: &str) -> String {
        let is_of = |other: &&OutgoingUnit| {
            stands_in(&other.unit.key)
                .is_some_and(|(outer, token)| outer == unit.unit.key && token == code)
        };
        let mut variants = self.units.iter().filter(is_of);
        let last = variants.rfind(|variant| self.side.of(variant).is_some());
        last.and_then(|variant| self.text(variant, variant, None))
            .unwrap_or_else(|| format!("<code>{}</code>", escaped(code)))
    }

    fn filled(&self, code: &str, unit: &str) -> String {
        let pieces = self.samples.filled(unit, code);
        let piece = |piece: &Filled<'_>| match piece {
            Filled::Sample(said) => format!(
                "<span class=\"filled\" title=\"{}\">{}</span>",
                escaped(code),
                escaped(said)
            ),
            Filled::Text(text) => format!("<code>{}</code>", escaped(text)),
        };
        pieces.iter().map(piece).collect()
    }
}
