//! An entry taken apart into what can be read and changed by itself: each part, and in it each variant of each selection.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::serializer::serialize;
use serde::Serialize;

use crate::ftl::{Entry, KEYWORDS, Pattern, key_text};

/// A piece of an entry, in the form in which people read and change it: text as it is, and what is filled in between braces, as
/// Fluent writes it; a whole selection is `{ $what -> … }`. Keys and form are those of the files that are imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Unit {
    /// `ID`, `ID.short`; `ID[$what: fire]` for a variant.
    pub(super) key: String,
    /// The part that it belongs to: `value`, or the attribute's name.
    pub(super) part: String,
    pub(super) text: String,
}

/// A selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Group {
    /// Unique in the entry.
    pub(super) key: String,
    /// The unit that it stands in.
    #[serde(rename = "in")]
    pub(super) within: String,
    /// What stands for it there.
    pub(super) token: String,
    /// The variable that it selects by, where it does.
    pub(super) by: Option<String>,
    /// What it selects by, as Fluent writes it.
    #[serde(skip)]
    pub(super) selector: String,
    pub(super) variants: Vec<VariantUnit>,
    pub(super) other: String,
}

/// A variant: its key, and the unit that it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct VariantUnit {
    pub(super) key: String,
    pub(super) unit: String,
}

/// An entry, taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Apart {
    pub(super) units: Vec<Unit>,
    pub(super) groups: Vec<Group>,
    /// What is filled in, each once, as it stands in the units.
    pub(super) filled: Vec<String>,
}

impl Apart {
    /// The parts of an entry; search words, which nobody reviews, are left out.
    pub(super) fn of(entry: &Entry<'_>) -> Apart {
        let mut apart = Apart::default();
        for (part, pattern) in entry.patterns() {
            match part {
                Some(KEYWORDS) => {}
                None => apart.add(entry.id.to_owned(), "value", pattern),
                Some(name) => apart.add(format!("{}.{name}", entry.id), name, pattern),
            }
        }
        apart
    }

    fn add(&mut self, key: String, part: &str, pattern: &Pattern<'_>) {
        let at = self.units.len();
        self.units.push(Unit {
            key: key.clone(),
            part: part.to_owned(),
            text: String::new(),
        });
        let mut text = String::new();
        let mut selectors: Vec<String> = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => match innermost(expression) {
                    Expression::Inline(inline) => {
                        let written = format!("{{ {} }}", self::inline(inline));
                        if !self.filled.contains(&written) {
                            self.filled.push(written.clone());
                        }
                        text.push_str(&written);
                    }
                    Expression::Select { selector, variants } => {
                        let written = inline(selector);
                        selectors.push(written.clone());
                        let same = selectors.iter().filter(|other| **other == written).count();
                        let (token, named) = match same {
                            1 => (format!("{{ {written} -> … }}"), written.clone()),
                            _ => (
                                format!("{{ {written} -> … {same} }}"),
                                format!("{written} {same}"),
                            ),
                        };
                        text.push_str(&token);
                        let unit_of = |name: &str| format!("{key}[{named}: {name}]");
                        let default = variants.iter().find(|one| one.default);
                        self.groups.push(Group {
                            key: format!("{key}[{named}"),
                            within: key.clone(),
                            token,
                            by: variable(selector).map(str::to_owned),
                            selector: written,
                            variants: variants
                                .iter()
                                .map(|one| key_text(&one.key))
                                .map(|name| VariantUnit {
                                    key: name.to_owned(),
                                    unit: unit_of(name),
                                })
                                .collect(),
                            other: default
                                .map_or_else(String::new, |one| key_text(&one.key).to_owned()),
                        });
                        for one in variants {
                            self.add(unit_of(key_text(&one.key)), part, &one.value);
                        }
                    }
                },
            }
        }
        self.units[at].text = text;
    }
}

/// What a placeable within a placeable contains.
fn innermost<'a, 's>(expression: &'a Expression<&'s str>) -> &'a Expression<&'s str> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => innermost(expression),
        other => other,
    }
}

fn variable<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().find_map(variable)
        }
        _ => None,
    }
}

/// An expression on one line, as Fluent writes it.
fn inline(expression: &InlineExpression<&str>) -> String {
    let placeable = Expression::Inline(expression.clone());
    let entry = ast::Entry::Message(ast::Message {
        id: ast::Identifier { name: "x" },
        value: Some(ast::Pattern {
            elements: vec![PatternElement::Placeable {
                expression: placeable,
            }],
        }),
        attributes: Vec::new(),
        comment: None,
    });
    let whole = serialize(&ast::Resource { body: vec![entry] });
    let bare = whole.trim().trim_start_matches("x = {");
    bare.strip_suffix('}').unwrap_or(bare).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
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
}
