//! What keeps an entry that somebody has written as Fluent from taking the place of the one that was there.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::code::Segment;
use super::form::{EntryForm, PluralsOf};
use super::message_plan::typed_fault;
use super::rewritten::faults;
use super::unit::{Unit, units};
use crate::ftl::{self, KEYWORDS, Node};
use crate::language;
use crate::library::Library;

/// Why an entry cannot take the place of another, or of none: it is not exactly one message of that id, or it loses or adds what the
/// old one did not. What was wrong with the old one already is not held against the new one. `english` is the message in English;
/// all are as they are written.
pub(crate) fn entry_fault(
    library: &Library,
    locale: &LanguageIdentifier,
    english: &str,
    (old, new): (Option<&str>, &str),
) -> Option<String> {
    let parsed = ftl::parse(new);
    let ([entry], []) = (&parsed.entries[..], &parsed.junk[..]) else {
        return Some("this is not exactly one message in Fluent: a line that goes on must be indented, and brackets must be closed".to_owned());
    };
    if entry.span != (0..new.len()) {
        return Some("something stands before or after the message".to_owned());
    }
    let (old, english_parsed) = (old.unwrap_or_default(), ftl::parse(english));
    let (was_parsed, source) = (ftl::parse(old), english_parsed.entries.first()?);
    let was = was_parsed.entries.first();
    if entry.id != source.id {
        return Some(format!("the id must stay `{}`", source.id));
    }
    let is_source = *locale == language::SOURCE;
    for attribute in was.iter().flat_map(|was| &was.attributes) {
        let name = attribute.id.name;
        if source.attribute(name).is_some() && entry.attribute(name).is_none() && !is_source {
            return Some(format!("`.{name}` is missing"));
        }
    }
    // English may change as it likes; its translations follow.
    if !is_source {
        let before = was.map(|was| faults(source, was, old)).unwrap_or_default();
        if let Some(fault) = faults(source, entry, new).difference(&before).next() {
            return Some(fault.clone());
        }
        if let Some(name) = added_variable(entry, [Some(source), was]) {
            return Some(format!(
                "the text has {{ ${name} }}, which the English does not have"
            ));
        }
    }
    let plurals = PluralsOf::locale(&locale.to_string());
    let divided = |own: &EntryForm| {
        let english = match is_source {
            true => own,
            false => &EntryForm::of(source),
        };
        units(english, Some(own), &plurals).1
    };
    let faults_in = |unit: &Unit, text: &[Segment]| -> Vec<String> {
        let all = unit.code_faults(text);
        all.iter().map(ToString::to_string).collect()
    };
    let own = EntryForm::of(entry);
    let new_units = divided(&own);
    // What was not there yet is held to the English, whatever selections it is made of.
    let mut old_form = was.map_or_else(|| EntryForm::empty(source.id), EntryForm::of);
    old_form.add_new(own);
    let old_units = divided(&old_form);
    let before = old_units
        .iter()
        .flat_map(|unit| unit.target.iter().flatten());
    let mut before: Vec<&str> = before.map(Segment::as_str).collect();
    before.push(english);
    for unit in &new_units {
        let Some(text) = &unit.target else { continue };
        let was = old_units.iter().find(|was| was.key == unit.key);
        let known = was.and_then(|was| Some(faults_in(was, was.target.as_ref()?)));
        let mut found = faults_in(was.unwrap_or(unit), text).into_iter();
        if let Some(fault) = found.find(|fault| !known.iter().flatten().any(|was| was == fault)) {
            return Some(fault);
        }
        let is_keywords = unit.attribute.as_deref() == Some(KEYWORDS);
        if let Some(fault) = typed_fault(Some(library), &before, text, is_keywords) {
            return Some(fault);
        }
    }
    None
}

/// A variable that stands in an entry, in a selector too, and in none of the others. Those of a term are its own: the texts that
/// refer to it say what they are.
fn added_variable(entry: &ftl::Entry<'_>, others: [Option<&ftl::Entry<'_>>; 2]) -> Option<String> {
    let mut known = BTreeSet::new();
    for other in others.into_iter().flatten() {
        each_variable(other, |name| {
            known.insert(name.to_owned());
        });
    }
    let mut added = None;
    each_variable(entry, |name| {
        if !known.contains(name) && !entry.is_term() {
            added.get_or_insert_with(|| name.to_owned());
        }
    });
    added
}

fn each_variable(entry: &ftl::Entry<'_>, mut each: impl FnMut(&str)) {
    for (_, pattern) in entry.patterns() {
        ftl::visit(pattern, &mut |node| {
            if let Node::Variable(name) = node {
                each(name);
            }
            true
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_loses_or_adds_something_is_named_and_what_was_wrong_before_is_not() {
        let library = Library::embedded().unwrap();
        let locale = "ko".parse().unwrap();
        let english = "a = Call { -contact-crime-stoppers } about { $what }.\n    .short = Call.";
        let old = "a = { -contact-crime-stoppers }에 { $what } 전화.\n    .short = 전화.";
        let fault = |new: &str| entry_fault(&library, &locale, english, (Some(old), new));
        assert_eq!(fault(old), None);
        assert_eq!(fault(&old.replace("전화.", "전화하세요.")), None);
        for (new, said) in [
            (String::new(), "exactly one message"),
            (old.replacen('}', "", 1), "exactly one message"),
            (format!("{old}\nb = B"), "exactly one message"),
            (format!("# c\n\n{old}"), "before or after"),
            (old.replacen("a =", "b =", 1), "must stay `a`"),
            (
                old.replace("\n    .short = 전화.", ""),
                "`.short` is missing",
            ),
            (
                old.replace("{ -contact-crime-stoppers }", "x"),
                "-contact-crime-stoppers",
            ),
            (old.replace("{ $what }", "x"), "$what"),
            (old.replace("{ $what }", "{ $what }{ $who }"), "$who"),
            (
                old.replace("전화.", "800-577-8477"),
                "is typed into the text",
            ),
            (old.replace("전화.", "전\u{202e}화."), "U+202E"),
        ] {
            let found = fault(&new).unwrap_or_default();
            assert!(found.contains(said), "{new}: {found}");
        }
        // What is not there yet is held to the English, in whatever variants it says it.
        let english = "a = { $n ->\n [one] One { -contact-crime-stoppers }\n *[other] { $n } of { -contact-crime-stoppers }\n }";
        let new = |new: &str| entry_fault(&library, &locale, english, (None, new));
        let select = |by: &str, text: &str| format!("a = {{ {by} ->\n   *[other] {text}\n  }}");
        let whole = "{ -contact-crime-stoppers } { $n }";
        assert_eq!(new(&format!("a = {whole}")), None);
        assert_eq!(new(&select("$n", whole)), None);
        for (text, said) in [
            (select("$who", whole), "{ $who }"),
            (select("$n", &format!("{whole} {{ $who }}")), "{ $who }"),
            (select("$n", "{ -contact-crime-stoppers }"), "{ $n }"),
            (select("$n", "{ $n }"), "-contact-crime-stoppers"),
            (format!("a = {whole} {{ $n }} {{ $n }}"), "more often"),
            (format!("b = {whole}"), "must stay `a`"),
        ] {
            let found = new(&text).unwrap_or_default();
            assert!(found.contains(said), "{text}: {found}");
        }
        let english = "a = Call { -contact-crime-stoppers } about { $what }.\n    .short = Call.";
        let bad = "a = 전화.";
        let better = "a = 전화하세요.";
        assert_eq!(
            entry_fault(&library, &locale, english, (Some(bad), better)),
            None
        );
    }
}
