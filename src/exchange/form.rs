//! An entry as translators see it: each pattern as segments, its selections opened.

use super::code::{Segment, code_of, expression, push_text, select_code, trimmed};
use super::unit::variable_of;
use crate::ftl::{Entry, Pattern, Piece, key_text, pieces};
use crate::language::plurals::{Plurals, is_plural_keyword};

/// An entry: its value and its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntryForm {
    /// The id; a term's with its `-`.
    pub(crate) id: String,
    /// The parts: the value (with no name) first.
    pub(crate) parts: Vec<PartForm>,
}

/// A part of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartForm {
    /// The attribute's name; `None` for the value.
    pub(crate) name: Option<String>,
    /// What it says.
    pub(crate) form: Form,
    /// Where it is among the entry's attributes.
    pub(crate) at: usize,
    /// Whether the translation does not have it yet.
    pub(crate) is_new: bool,
}

/// A pattern.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// Its text and codes; a selection is one code.
    pub(crate) segments: Vec<Segment>,
    /// The codes of its placeables, in order.
    pub(crate) placeables: Vec<String>,
    /// Its selections, in order.
    pub(crate) choices: Vec<Choice>,
}

/// A selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What it selects on, as Fluent writes it.
    pub(crate) selector: String,
    /// The code it is in the pattern's segments.
    pub(crate) code: String,
    /// How many selections on the same came before it in the pattern, and one.
    pub(crate) number: usize,
    /// Which of the pattern's placeables it is.
    pub(crate) at: usize,
    /// Whether it asks for first, second, third.
    pub(crate) ordinal: bool,
    /// The variants, in order; those that the translation does not have yet come last.
    pub(crate) variants: Vec<VariantForm>,
}

impl Choice {
    /// The name of the variable that it asks, where it asks one.
    pub(crate) fn variable(&self) -> Option<&str> {
        variable_of(&self.selector)?.strip_prefix('$')
    }
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct VariantForm {
    /// The key.
    pub(crate) key: String,
    /// The key, made unique where a selection has it twice.
    pub(crate) name: String,
    /// Whether it is the default.
    pub(crate) default: bool,
    /// What it says.
    pub(crate) form: Form,
    /// Whether the translation does not have it yet.
    pub(crate) is_new: bool,
}

impl EntryForm {
    /// The form of a parsed entry. Of two attributes of one name the last counts, as everywhere.
    pub(crate) fn of(entry: &Entry<'_>) -> EntryForm {
        let value = entry.value.iter().map(|value| (None, 0, value));
        let attributes = entry
            .attributes
            .iter()
            .enumerate()
            .map(|(at, attribute)| (Some(attribute.id.name), at, &attribute.value));
        let last = |name: Option<&str>, at: usize| {
            name.is_none()
                || !entry.attributes[at + 1..]
                    .iter()
                    .any(|other| Some(other.id.name) == name)
        };
        let parts = value
            .chain(attributes)
            .filter(|(name, at, _)| last(*name, *at))
            .map(|(name, at, pattern)| PartForm {
                name: name.map(str::to_owned),
                form: Form::of(pattern),
                at,
                is_new: false,
            });
        EntryForm {
            id: entry.id.to_owned(),
            parts: parts.collect(),
        }
    }

    /// The value (with `None`) or the attribute of that name.
    pub(crate) fn part(&self, name: Option<&str>) -> Option<&PartForm> {
        self.parts.iter().find(|part| part.name.as_deref() == name)
    }

    /// The English entry as a translation of it begins: all of it is new, with the plural categories of the language.
    pub(crate) fn for_translation(&self, plurals: &PluralsOf) -> EntryForm {
        let parts = self.parts.iter().map(|part| PartForm {
            form: part.form.for_translation(plurals),
            is_new: true,
            ..part.clone()
        });
        EntryForm {
            id: self.id.clone(),
            parts: parts.collect(),
        }
    }

    /// An entry that is not there yet.
    pub(crate) fn empty(id: &str) -> EntryForm {
        EntryForm {
            id: id.to_owned(),
            parts: Vec::new(),
        }
    }

    /// Adds the parts of another that this one lacks, as new ones.
    pub(crate) fn add_new(&mut self, other: EntryForm) {
        for part in other.parts {
            if self.part(part.name.as_deref()).is_none() {
                self.parts.push(PartForm {
                    is_new: true,
                    ..part
                });
            }
        }
    }

    /// A translation with what its English has and it lacks: attributes, and variants of selections on the same that are not
    /// plurals. The order is that of the English; parts of the translation alone come last.
    pub(crate) fn merged(&self, english: &EntryForm, plurals: &PluralsOf) -> EntryForm {
        let mut parts = Vec::new();
        for part in &english.parts {
            parts.push(match self.part(part.name.as_deref()) {
                Some(own) => PartForm {
                    form: own.form.merged(&part.form, plurals),
                    ..own.clone()
                },
                None => PartForm {
                    form: part.form.for_translation(plurals),
                    is_new: true,
                    ..part.clone()
                },
            });
        }
        let own = self
            .parts
            .iter()
            .filter(|part| english.part(part.name.as_deref()).is_none());
        parts.extend(own.cloned());
        EntryForm {
            id: self.id.clone(),
            parts,
        }
    }
}

/// The plural categories of a language, for cardinal and for ordinal numbers.
#[derive(Debug, Default)]
pub(crate) struct PluralsOf {
    cardinal: Option<Plurals>,
    ordinal: Option<Plurals>,
}

impl PluralsOf {
    /// Those of a locale; nothing is known of a tag that is no language.
    pub(crate) fn locale(tag: &str) -> PluralsOf {
        let locale = tag.parse().ok();
        let of = |ordinal| {
            locale
                .as_ref()
                .and_then(|locale| Plurals::of(locale, ordinal))
        };
        PluralsOf {
            cardinal: of(false),
            ordinal: of(true),
        }
    }

    fn needed(&self, ordinal: bool) -> Option<Vec<&'static str>> {
        let plurals = if ordinal {
            &self.ordinal
        } else {
            &self.cardinal
        };
        plurals.as_ref().map(|plurals| plurals.needed().collect())
    }
}

impl Form {
    /// The form of a pattern.
    pub(crate) fn of(pattern: &Pattern<'_>) -> Form {
        let mut form = Form::default();
        for (piece, element) in pieces(pattern).zip(&pattern.elements) {
            match piece {
                Piece::Text(text) => push_text(&mut form.segments, text),
                Piece::Select(select) => {
                    let selector = expression(select.selector);
                    let same = form
                        .choices
                        .iter()
                        .filter(|choice| choice.selector == selector);
                    let number = same.count() + 1;
                    let code = select_code(&selector, number);
                    let mut variants: Vec<VariantForm> = Vec::new();
                    for variant in select.variants {
                        let key = key_text(&variant.key).to_owned();
                        let twice = variants.iter().filter(|other| other.key == key).count();
                        let name = if twice == 0 {
                            key.clone()
                        } else {
                            format!("{key}~{}", twice + 1)
                        };
                        variants.push(VariantForm {
                            key,
                            name,
                            default: variant.default,
                            form: Form::of(&variant.value),
                            is_new: false,
                        });
                    }
                    form.choices.push(Choice {
                        selector,
                        code: code.clone(),
                        number,
                        at: form.placeables.len(),
                        ordinal: select.is_ordinal(),
                        variants,
                    });
                    form.placeables.push(code.clone());
                    form.segments.push(Segment::Code(code));
                }
                _ => {
                    if let fluent_syntax::ast::PatternElement::Placeable {
                        expression: fluent_syntax::ast::Expression::Inline(inline),
                    } = element
                    {
                        let code = code_of(inline);
                        form.placeables.push(code.clone());
                        form.segments.push(Segment::Code(code));
                    }
                }
            }
        }
        form.segments = trimmed(form.segments);
        form
    }

    /// Whether it is a selection and nothing else: then only the variants are there to translate.
    pub(crate) fn is_choice_alone(&self) -> bool {
        matches!(self.segments.as_slice(), [Segment::Code(code)] if self.choice(code).is_some())
    }

    /// The selection that a code stands for.
    pub(crate) fn choice(&self, code: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.code == code)
    }

    fn for_translation(&self, plurals: &PluralsOf) -> Form {
        let choices = self
            .choices
            .iter()
            .map(|choice| choice.for_translation(plurals));
        Form {
            choices: choices.collect(),
            ..self.clone()
        }
    }

    fn merged(&self, english: &Form, plurals: &PluralsOf) -> Form {
        let choices = self
            .choices
            .iter()
            .map(|choice| match english.choice(&choice.code) {
                Some(english) => choice.merged(english, plurals),
                None => choice.clone(),
            });
        Form {
            choices: choices.collect(),
            ..self.clone()
        }
    }
}

impl Choice {
    /// Whether it selects on plural categories.
    pub(crate) fn is_plural(&self) -> bool {
        let is_number = |key: &str| key.parse::<f64>().is_ok();
        let mut keys = self.variants.iter().map(|variant| variant.key.as_str());
        let default = self.variants.iter().find(|variant| variant.default);
        keys.all(|key| is_plural_keyword(key) || is_number(key))
            && default.is_some_and(|variant| is_plural_keyword(&variant.key))
    }

    /// The variant of that key, or the default.
    pub(crate) fn chosen(&self, key: &str) -> Option<&VariantForm> {
        let mut all = self.variants.iter();
        all.find(|variant| variant.key == key)
            .or_else(|| self.variants.iter().find(|variant| variant.default))
    }

    fn for_translation(&self, plurals: &PluralsOf) -> Choice {
        let needed = plurals.needed(self.ordinal).filter(|_| self.is_plural());
        let keys: Vec<(String, bool)> = match needed {
            Some(needed) => {
                let numbers = self
                    .variants
                    .iter()
                    .filter(|variant| !is_plural_keyword(&variant.key));
                let numbers = numbers.map(|variant| (variant.key.clone(), false));
                numbers
                    .chain(
                        needed
                            .iter()
                            .map(|key| ((*key).to_owned(), *key == "other")),
                    )
                    .collect()
            }
            None => self
                .variants
                .iter()
                .map(|variant| (variant.key.clone(), variant.default))
                .collect(),
        };
        let variants = keys.into_iter().filter_map(|(key, default)| {
            let form = self.chosen(&key)?.form.for_translation(plurals);
            Some(VariantForm {
                name: key.clone(),
                key,
                default,
                form,
                is_new: true,
            })
        });
        Choice {
            variants: variants.collect(),
            ..self.clone()
        }
    }

    fn merged(&self, english: &Choice, plurals: &PluralsOf) -> Choice {
        let mut variants: Vec<VariantForm> = self
            .variants
            .iter()
            .map(|variant| match english.chosen(&variant.key) {
                Some(english) => VariantForm {
                    form: variant.form.merged(&english.form, plurals),
                    ..variant.clone()
                },
                None => variant.clone(),
            })
            .collect();
        if !english.is_plural() {
            for variant in &english.variants {
                if variants.iter().all(|own| own.key != variant.key) {
                    variants.push(VariantForm {
                        name: variant.key.clone(),
                        default: false,
                        form: variant.form.for_translation(plurals),
                        is_new: true,
                        ..variant.clone()
                    });
                }
            }
        }
        Choice {
            variants,
            ..self.clone()
        }
    }
}
