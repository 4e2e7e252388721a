//! An entry as a reviewer is shown it: the units that are exported and imported, and the selections that they stand in.

use serde::Serialize;

use super::code::{Segment, readable};
use super::form::{Choice, EntryForm, Form};
use super::unit::{choice_key, part_key, variant_key};
use crate::ftl::{Entry, KEYWORDS};

/// A piece of an entry, in the form in which people read and change it: text as it is, and what is filled in between braces, as
/// Fluent writes it; a whole selection is `{ $what -> … }`. Keys and form are those of the files that are imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Piece {
    /// `ID`, `ID.short`; `ID[$what: fire]` for a variant.
    pub(crate) key: String,
    /// The part that it belongs to: `value`, or the attribute's name.
    pub(crate) part: String,
    pub(crate) text: String,
}

/// A selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Group {
    /// Unique in the entry.
    pub(crate) key: String,
    /// The unit that it stands in.
    #[serde(rename = "in")]
    pub(crate) within: String,
    /// What stands for it there.
    pub(crate) token: String,
    /// The variable that it selects by, where it does.
    pub(crate) by: Option<String>,
    /// What it selects by, as Fluent writes it.
    #[serde(skip)]
    pub(crate) selector: String,
    pub(crate) variants: Vec<VariantUnit>,
    pub(crate) other: String,
}

/// A variant: its key, and the unit that it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct VariantUnit {
    pub(crate) key: String,
    pub(crate) unit: String,
}

/// An entry, taken apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Apart {
    pub(crate) units: Vec<Piece>,
    pub(crate) groups: Vec<Group>,
    /// What is filled in, each once, as it stands in the units.
    pub(crate) filled: Vec<String>,
}

impl Apart {
    /// The parts of an entry; search words, which nobody reviews, are left out.
    pub(crate) fn of(entry: &Entry<'_>) -> Apart {
        let entry = EntryForm::of(entry);
        let mut apart = Apart::default();
        for part in &entry.parts {
            let name = part.name.as_deref();
            if name != Some(KEYWORDS) {
                let key = part_key(&entry.id, name);
                apart.add(key, name.unwrap_or("value"), &part.form);
            }
        }
        apart
    }

    fn add(&mut self, key: String, part: &str, form: &Form) {
        self.units.push(Piece {
            key: key.clone(),
            part: part.to_owned(),
            text: readable(&form.segments),
        });
        for segment in &form.segments {
            let Segment::Code(code) = segment else {
                continue;
            };
            match form.choice(code) {
                Some(choice) => self.open(&key, part, choice),
                None if self.filled.contains(code) => {}
                None => self.filled.push(code.clone()),
            }
        }
    }

    fn open(&mut self, key: &str, part: &str, choice: &Choice) {
        let default = choice.variants.iter().find(|variant| variant.default);
        let variants = choice.variants.iter().map(|variant| VariantUnit {
            key: variant.key.clone(),
            unit: variant_key(key, choice, &variant.name),
        });
        self.groups.push(Group {
            key: choice_key(key, choice),
            within: key.to_owned(),
            token: choice.code.clone(),
            by: choice.variable().map(str::to_owned),
            selector: choice.selector.clone(),
            variants: variants.collect(),
            other: default.map_or_else(String::new, |variant| variant.key.clone()),
        });
        for variant in &choice.variants {
            self.add(variant_key(key, choice, &variant.name), part, &variant.form);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::form::PluralsOf;
    use crate::exchange::join::{self, NewTexts};
    use crate::exchange::{parse_readable, unit};
    use crate::ftl::edit::splice;
    use crate::ftl::parse;

    fn units(text: &str) -> Vec<(String, String)> {
        let resource = parse(text);
        let apart = Apart::of(&resource.entries[0]);
        apart
            .units
            .into_iter()
            .map(|unit| (unit.key, unit.text))
            .collect()
    }

    #[test]
    fn variants_stand_by_themselves() {
        let text = "a = Now: { $what ->\n    [fire] fire at { $place }\n   *[other] { $n ->\n        [one] one\n       *[more] many\n    }\n } { DATETIME($when, dateStyle: \"full\") }\n    .short = Call { -contact-x }\n    .keywords = k\n";
        let pairs = units(text);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, text)| (&**key, &**text)).collect();
        assert_eq!(
            pairs,
            [
                (
                    "a",
                    "Now: { $what -> … } { DATETIME($when, dateStyle: \"full\") }"
                ),
                ("a[$what: fire]", "fire at { $place }"),
                ("a[$what: other]", "{ $n -> … }"),
                ("a[$what: other][$n: one]", "one"),
                ("a[$what: other][$n: more]", "many"),
                ("a.short", "Call { -contact-x }"),
            ]
        );
        let resource = parse(text);
        let apart = Apart::of(&resource.entries[0]);
        assert_eq!(apart.groups[0].selector, "$what");
        assert_eq!(apart.groups[1].variants[0].unit, "a[$what: other][$n: one]");
        assert_eq!(
            units("a = { $x ->\n *[b] 1\n }{ $x ->\n *[b] 2\n }\n")[2].0,
            "a[$x 2: b]"
        );
        assert_eq!(
            apart.filled,
            [
                "{ $place }",
                "{ DATETIME($when, dateStyle: \"full\") }",
                "{ -contact-x }"
            ]
        );
    }

    /// What the importer knows of an entry, and the entry with one unit changed as the importer changes it.
    fn joined(english: &str, own: &str, key: &str, typed: &str) -> String {
        let (english, resource) = (parse(english), parse(own));
        let form = |entry: &Entry<'_>| EntryForm::of(entry);
        let (english, entry) = (form(&english.entries[0]), &resource.entries[0]);
        let plurals = PluralsOf::locale("es");
        let (merged, units) = unit::units(&english, Some(&form(entry)), &plurals);
        let unit = units.iter().find(|unit| unit.key == key);
        let typed = parse_readable(typed).unwrap();
        assert!(unit.unwrap().code_faults(&typed).is_empty());
        let texts = NewTexts::from([(key.to_owned(), typed)]);
        let changes = join::changes(own, entry, &merged, &texts).unwrap();
        String::from_utf8(splice(own.as_bytes(), changes)).unwrap()
    }

    #[test]
    fn a_unit_that_is_changed_on_the_page_joins_back_into_the_entry() {
        let english = "a = Now: { $what ->\n    [fire] fire at { $place }\n   *[other] { $n ->\n        [one] one\n       *[other] { $n } of them\n    }\n } { $what ->\n   *[fire] Go.\n }\n    .short = Call { -contact-x }\n";
        let own = english
            .replace("Now", "Ahora")
            .replace("fire at", "incendio en")
            .replace("of them", "de ellos")
            .replace("Go", "Salga")
            .replace("Call", "Llame a");
        let resource = parse(&own);
        let apart = Apart::of(&resource.entries[0]);
        let alone = |unit: &Piece| apart.groups.iter().any(|group| group.token == unit.text);
        let typed: Vec<&Piece> = apart.units.iter().filter(|unit| !alone(unit)).collect();
        assert_eq!(typed.len(), 6);
        for unit in typed {
            assert_eq!(
                joined(english, &own, &unit.key, &unit.text),
                own,
                "{}",
                unit.key
            );
            let longer = joined(english, &own, &unit.key, &format!("{} Ya.", unit.text));
            let resource = parse(&longer);
            let after = Apart::of(&resource.entries[0]);
            let expected = apart.units.iter().map(|other| Piece {
                text: match other.key == unit.key {
                    true => format!("{} Ya.", other.text),
                    false => other.text.clone(),
                },
                ..other.clone()
            });
            assert_eq!(after.units, expected.collect::<Vec<_>>(), "{longer}");
        }
    }
}
