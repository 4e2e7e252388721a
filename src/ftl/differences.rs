//! How a translation differs from its source in form: value, attributes, references, duplicates.
//!
//! What Mozilla's compare-locales reports as errors and warnings for Fluent entries, with places.

use std::hash::Hash;
use std::ops::Range;

use fluent_syntax::ast::{InlineExpression, VariantKey};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Entry, Node, Pattern, span, visit};

/// One difference. Spans are bytes of the translation's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Difference<'s> {
    /// The source has a value, the translation has none.
    MissingValue,
    /// The translation has a value, the source has none.
    ObsoleteValue(Range<usize>),
    /// An attribute of the source is missing.
    MissingAttribute(&'s str),
    /// An attribute that the source does not have.
    ObsoleteAttribute(&'s str, Range<usize>),
    /// A message or term that the source refers to (in the value, or in the attribute) and the translation does not.
    MissingReference(Option<&'s str>, String),
    /// A message or term that only the translation refers to.
    ObsoleteReference(Option<&'s str>, String, Range<usize>),
    /// An attribute that occurs twice.
    DuplicateAttribute(&'s str, Range<usize>),
    /// A variant key that occurs twice in one selection.
    DuplicateVariant(&'s str, Range<usize>),
}

impl Difference<'_> {
    /// Whether compare-locales counts it as an error rather than a warning.
    pub(crate) fn is_error(&self) -> bool {
        matches!(
            self,
            Difference::MissingValue
                | Difference::ObsoleteValue(_)
                | Difference::MissingAttribute(_)
                | Difference::ObsoleteAttribute(..)
        )
    }
}

/// How a translation, whose file's text is `text`, differs from its source. For terms, only duplicates count.
pub(crate) fn differences<'s>(
    text: &str,
    source: &Entry<'s>,
    target: &Entry<'s>,
) -> Vec<Difference<'s>> {
    let mut all = Vec::new();
    duplicates(text, target, &mut all);
    if target.is_term() || source.is_term() {
        return all;
    }
    match (&source.value, &target.value) {
        (Some(_), None) => all.push(Difference::MissingValue),
        (None, Some(value)) => all.push(Difference::ObsoleteValue(pattern_span(text, value))),
        _ => {}
    }
    compare_attributes(text, source, target, &mut all);
    compare_references(text, source, target, &mut all);
    all
}

fn compare_attributes<'s>(
    text: &str,
    source: &Entry<'s>,
    target: &Entry<'s>,
    all: &mut Vec<Difference<'s>>,
) {
    let names = |entry: &Entry<'s>| {
        entry
            .attributes
            .iter()
            .map(|attribute| attribute.id.name)
            .collect::<Vec<_>>()
    };
    let (wanted, given) = (names(source), names(target));
    // As a rule they are the same, in the same order.
    if wanted == given {
        return;
    }
    for name in distinct_only_in(&wanted, &given) {
        all.push(Difference::MissingAttribute(name));
    }
    for name in distinct_only_in(&given, &wanted) {
        let place = span(text, name);
        all.push(Difference::ObsoleteAttribute(
            name,
            place.start - 1..place.end,
        ));
    }
}

/// A reference: whether it is to a term, the id, and the attribute.
type Reference<'s> = (bool, &'s str, Option<&'s str>);

/// References of the same part (the value, or an attribute of one name) are compared as sets.
fn compare_references<'s>(
    text: &str,
    source: &Entry<'s>,
    target: &Entry<'s>,
    all: &mut Vec<Difference<'s>>,
) {
    let (wanted, given) = (references(source), references(target));
    if wanted == given {
        return;
    }
    for (part, reference) in distinct_only_in(&wanted, &given) {
        all.push(Difference::MissingReference(part, written(reference)));
    }
    let there: FxHashSet<_> = wanted.iter().collect();
    for (part, reference) in &given {
        if !there.contains(&(*part, *reference)) {
            let at = span(text, reference.1);
            all.push(Difference::ObsoleteReference(
                *part,
                written(*reference),
                at,
            ));
        }
    }
}

/// `id`, `id.attribute` and `-term`.
fn written((term, id, attribute): Reference<'_>) -> String {
    match (term, attribute) {
        (true, _) => format!("-{id}"),
        (false, Some(attribute)) => format!("{id}.{attribute}"),
        (false, None) => id.to_owned(),
    }
}

/// The references of each part; attributes of terms, arguments and selectors are skipped, as in the reference tool.
fn references<'s>(entry: &Entry<'s>) -> Vec<(Option<&'s str>, Reference<'s>)> {
    let mut found = Vec::new();
    for (part, pattern) in entry.patterns() {
        visit(pattern, &mut |node| match node {
            Node::Message(id, attribute) => {
                found.push((part, (false, id, attribute)));
                true
            }
            Node::Term(id, attribute) => {
                if attribute.is_none() {
                    found.push((part, (true, id, None)));
                }
                false
            }
            Node::Select(_) => false,
            _ => true,
        });
    }
    found
}

fn duplicates<'s>(text: &str, entry: &Entry<'s>, all: &mut Vec<Difference<'s>>) {
    for (name, slice) in twice(entry.attributes.iter().map(|attribute| attribute.id.name)) {
        let at = span(text, slice);
        all.push(Difference::DuplicateAttribute(name, at.start - 1..at.end));
    }
    for (_, pattern) in entry.patterns() {
        let mut keys: Vec<Vec<&str>> = Vec::new();
        collect_variants(pattern, &mut keys);
        for keys in keys {
            for (key, slice) in twice(keys.into_iter()) {
                all.push(Difference::DuplicateVariant(key, span(text, slice)));
            }
        }
    }
}

/// The keys of each selection in a pattern, nested ones included.
fn collect_variants<'s>(pattern: &Pattern<'s>, keys: &mut Vec<Vec<&'s str>>) {
    let mut current: Option<usize> = None;
    visit(pattern, &mut |node| match node {
        Node::Select(_) => {
            keys.push(Vec::new());
            current = Some(keys.len() - 1);
            true
        }
        Node::Variant(key, inner) => {
            if let Some(at) = current {
                keys[at].push(key_text(key));
            }
            let outer = current;
            collect_variants(inner, keys);
            current = outer;
            false
        }
        _ => true,
    });
}

/// A variant's key as it is written.
pub(crate) fn key_text<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// What is in one list but not in the other, each once, in order.
fn distinct_only_in<'l, T: Eq + Hash + Copy>(
    list: &'l [T],
    other: &'l [T],
) -> impl Iterator<Item = T> + 'l {
    let mut known: FxHashSet<T> = other.iter().copied().collect();
    list.iter().copied().filter(move |item| known.insert(*item))
}

/// What occurs more than once: every occurrence, the first included.
fn twice<'s>(names: impl Iterator<Item = &'s str>) -> Vec<(&'s str, &'s str)> {
    let all: Vec<&str> = names.collect();
    if all.len() < 2 {
        return Vec::new();
    }
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    for name in &all {
        *counts.entry(name).or_default() += 1;
    }
    // As a rule nothing occurs twice.
    if counts.len() == all.len() {
        return Vec::new();
    }
    all.iter()
        .filter(|name| counts[*name] > 1)
        .map(|name| (*name, *name))
        .collect()
}

/// The bytes of a pattern in its file's text, from its first piece of text or name to its last.
pub(crate) fn pattern_span(text: &str, pattern: &Pattern<'_>) -> Range<usize> {
    let mut range: Option<Range<usize>> = None;
    let mut take = |slice: &str| {
        let at = span(text, slice);
        if at.end > at.start {
            let known = range.get_or_insert_with(|| at.clone());
            known.start = known.start.min(at.start);
            known.end = known.end.max(at.end);
        }
    };
    visit(pattern, &mut |node| {
        match node {
            Node::Text(slice)
            | Node::Literal(slice)
            | Node::Number(slice)
            | Node::Variable(slice)
            | Node::Message(slice, _)
            | Node::Term(slice, _)
            | Node::Function(slice) => take(slice),
            Node::Select(InlineExpression::VariableReference { id }) => take(id.name),
            Node::Placeable | Node::Select(_) | Node::Variant(..) | Node::Argument(..) => {}
        }
        true
    });
    let range = range.unwrap_or(text.len()..text.len());
    range.start..range.start + text[range.clone()].trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn compare(source: &str, target: &str) -> Vec<String> {
        let (a, b) = (parse(source), parse(target));
        differences(target, &a.entries[0], &b.entries[0])
            .into_iter()
            .map(|difference| format!("{difference:?}"))
            .collect()
    }

    #[test]
    fn values_and_attributes() {
        assert_eq!(compare("a = x\n .t = y", "a =\n .t = y"), ["MissingValue"]);
        assert_eq!(
            compare("a =\n .t = y", "a = x\n .t = y"),
            ["ObsoleteValue(4..5)"]
        );
        assert_eq!(
            compare("a = x\n .t = y", "a = x\n .u = y"),
            ["MissingAttribute(\"t\")", "ObsoleteAttribute(\"u\", 7..9)"]
        );
    }

    #[test]
    fn references_are_compared_part_by_part() {
        assert_eq!(
            compare("a = { -t } { m.x }", "a = { -u } { m }"),
            [
                "MissingReference(None, \"-t\")",
                "MissingReference(None, \"m.x\")",
                "ObsoleteReference(None, \"-u\", 7..8)",
                "ObsoleteReference(None, \"m\", 13..14)",
            ]
        );
        assert!(compare("a = { -t }\n .s = x", "a = x\n .s = { -t }").len() == 2);
        assert!(compare("a = { -t.x ->\n *[a] x\n}", "a = x").is_empty());
    }

    #[test]
    fn what_is_there_twice() {
        assert_eq!(
            compare("a = x\n .t = y", "a = x\n .t = y\n .t = z").len(),
            2,
            "each occurrence is named"
        );
        let nested = "a = { $x ->\n [one] { $y ->\n  [one] 1\n *[other] 2\n }\n *[one] 3\n}";
        assert_eq!(compare(nested, nested).len(), 2);
        assert!(compare("-t = x\n .a = 1", "-t = { -u }").is_empty());
    }

    /// With nested scans, each of these would take minutes.
    #[test]
    fn many_attributes_and_references_are_compared_in_one_pass_each() {
        const MANY: usize = 100_000;
        let attributes = |names: &mut dyn Iterator<Item = usize>| -> String {
            let lines: String = names.map(|n| format!("\n .a{n} = x")).collect();
            format!("a = x{lines}\n")
        };
        let source = attributes(&mut (0..MANY));
        let target = attributes(&mut (1..=MANY).rev());
        assert_eq!(compare(&source, &target).len(), 2);
        let parsed = parse(&target);
        let entry = &parsed.entries[0];
        for (part, pattern) in entry.patterns() {
            assert!(std::ptr::eq(entry.part(part).unwrap(), pattern));
        }
        assert!(entry.part(Some("a")).is_none() && entry.part(Some("zzz")).is_none());
        let references = |range: std::ops::Range<usize>| -> String {
            let all: String = range.map(|n| format!("{{ m{n} }}")).collect();
            format!("a = {all}\n")
        };
        let found = compare(&references(0..MANY), &references(1..MANY + 1));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn every_variant_that_is_there_twice_is_said() {
        let variants: String = (0..200).map(|n| format!(" [v{}] x\n", n / 2)).collect();
        let select = format!("a = {{ $x ->\n{variants} *[v] x\n}}\n");
        assert_eq!(compare(&select, &select).len(), 200);
    }

    #[test]
    fn of_two_attributes_of_one_name_the_last_serves_however_many_there_are() {
        for many in [3, 30] {
            let more: String = (0..many).map(|n| format!("\n .c{n} = x")).collect();
            let text = format!("a = x\n .b = 1\n .b = 2{more}\n");
            let parsed = parse(&text);
            let last = &parsed.entries[0].attributes[1].value;
            assert!(std::ptr::eq(
                parsed.entries[0].part(Some("b")).unwrap(),
                last
            ));
        }
    }
}
