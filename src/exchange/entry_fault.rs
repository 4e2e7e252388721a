//! What keeps an entry that somebody has written as Fluent from taking the place of the one that was there.

use unic_langid::LanguageIdentifier;

use super::code::Segment;
use super::form::{EntryForm, PluralsOf};
use super::message_plan::typed_fault;
use super::rewritten::faults;
use super::unit::{Unit, units};
use crate::ftl::{self, KEYWORDS};
use crate::language;
use crate::library::Library;

/// Why an entry cannot take the place of another: it is not exactly one message of that id, or it loses or adds what the old one
/// did not. What was wrong with the old one already is not held against the new one. `english` is the message in English; all are
/// as they are written.
pub(crate) fn entry_fault(
    library: &Library,
    locale: &LanguageIdentifier,
    english: &str,
    (old, new): (&str, &str),
) -> Option<String> {
    let parsed = ftl::parse(new);
    let ([entry], []) = (&parsed.entries[..], &parsed.junk[..]) else {
        return Some("this is not exactly one message in Fluent: a line that goes on must be indented, and brackets must be closed".to_owned());
    };
    if entry.span != (0..new.len()) {
        return Some("something stands before or after the message".to_owned());
    }
    let (was, english_parsed) = (ftl::parse(old), ftl::parse(english));
    let (was, source) = (was.entries.first()?, english_parsed.entries.first()?);
    if entry.id != was.id {
        return Some(format!("the id must stay `{}`", was.id));
    }
    let is_source = *locale == language::SOURCE;
    let named = |entry: &ftl::Entry<'_>, name: &str| {
        let mut all = entry.attributes.iter();
        all.any(|attribute| attribute.id.name == name)
    };
    for attribute in &was.attributes {
        let name = attribute.id.name;
        if named(source, name) && !named(entry, name) && !is_source {
            return Some(format!("`.{name}` is missing"));
        }
    }
    // English may change as it likes; its translations follow.
    if !is_source {
        let before = faults(source, was, old);
        if let Some(fault) = faults(source, entry, new).difference(&before).next() {
            return Some(fault.clone());
        }
    }
    let plurals = PluralsOf::locale(&locale.to_string());
    let divided = |entry: &ftl::Entry<'_>| {
        let own = EntryForm::of(entry);
        let english = if is_source {
            own.clone()
        } else {
            EntryForm::of(source)
        };
        units(&english, Some(&own), &plurals).1
    };
    let faults_in = |unit: &Unit, text: &[Segment]| -> Vec<String> {
        let all = unit.code_faults(text);
        all.iter().map(ToString::to_string).collect()
    };
    let (old_units, new_units) = (divided(was), divided(entry));
    let before = old_units
        .iter()
        .flat_map(|unit| unit.target.iter().flatten());
    let mut before: Vec<&str> = before.map(Segment::as_str).collect();
    before.push(english);
    for unit in &new_units {
        let Some(text) = &unit.target else { continue };
        // A variant that is new is held to the English alone.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_loses_or_adds_something_is_named_and_what_was_wrong_before_is_not() {
        let library = Library::embedded().unwrap();
        let locale = "ko".parse().unwrap();
        let english = "a = Call { -contact-crime-stoppers } about { $what }.\n    .short = Call.";
        let old = "a = { -contact-crime-stoppers }에 { $what } 전화.\n    .short = 전화.";
        let fault = |new: &str| entry_fault(&library, &locale, english, (old, new));
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
        let bad = "a = 전화.";
        let better = "a = 전화하세요.";
        assert_eq!(entry_fault(&library, &locale, english, (bad, better)), None);
    }
}
