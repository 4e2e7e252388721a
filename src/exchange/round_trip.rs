//! Whatever an entry says, its units come back from a file as they left, and then an import changes nothing.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::code::{self, readable};
use super::export::{Outgoing, outgoing};
use super::format::{self, Format};
use super::incoming::{AtExport, People, base};
use super::plan::Plan;
use super::subject::Subject;
use crate::project::Project;
use crate::source::Source;

/// What stands in patterns: what XML, CSV and spreadsheets take for their own, and what they cannot carry.
const PIECES: &[&str] = &[
    "a",
    "Call ",
    " ",
    "é",
    "包裹",
    "👮🏽\u{200D}♀️",
    "&",
    "&amp;",
    "<",
    "<b>",
    ">",
    "]]>",
    "\"",
    "'",
    "=1+1",
    "+",
    "-",
    "@",
    "_x0041_",
    "_x0041",
    "<r>",
    "</r>",
    "1",
    "12/3",
    "\t",
    "\u{1}",
    "\u{85}",
    "\u{2028}",
    "\u{FFFE}",
    "\u{301}",
    "\n    ",
    "\n\n    ",
    "{ $n }",
    "{ $who }",
    "{ -term }",
    "{ -term(case: \"x\") }",
    "{ NUMBER($n, minimumFractionDigits: 1) }",
    "{ \"{\" }",
    "{ \" \" }",
    "{ \"\" }",
    "{ \"]]>\" }",
    "{ \"\\u0007\" }",
    "{ \"\\\"\" }",
    "{ 5 }",
];

fn pattern() -> impl Strategy<Value = String> {
    let text = vec(select(PIECES), 1..8).prop_map(|pieces| pieces.concat());
    text.prop_recursive(2, 8, 2, |inner| {
        let keys = select(vec![
            ("$n", "one", "other"),
            ("$what", "theft", "else"),
            ("NUMBER($n, type: \"ordinal\")", "1", "other"),
        ]);
        (inner.clone(), keys, inner.clone(), inner).prop_map(
            |(before, (selector, key, default), one, other)| {
                format!(
                    "{before}{{ {selector} ->\n        [{key}] {one}\n       *[{default}] {other}\n    }}"
                )
            },
        )
    })
}

/// A Fluent file of a few entries.
pub(super) fn file() -> impl Strategy<Value = String> {
    let entry = (
        select(vec!["m-one", "m-two", "-term"]),
        pattern(),
        proptest::option::of(pattern()),
    );
    vec(entry, 1..4).prop_map(|mut entries| {
        entries.sort_by_key(|(id, ..)| *id);
        entries.dedup_by_key(|(id, ..)| *id);
        let texts = entries.into_iter().map(|(id, value, short)| {
            let short = short.map_or_else(String::new, |short| format!("    .short = {short}\n"));
            format!("# Why\n{id} = {value}\n{short}\n")
        });
        texts.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_leaves_comes_back(english in file(), target in proptest::option::of(file()), format in select(Format::ALL)) {
        let files = [("content/m.ftl", Some(english)), ("locales/ko/m.ftl", target)];
        let files = files.into_iter().filter_map(|(path, text)| Some((path, text?)));
        let source = Source::memory(files);
        let project = Project::of_folders("l10n.toml", "content", "locales", vec!["ko".to_owned()]);
        let subject = Subject { source: &source, project: &project, library: None, locale: "ko".to_owned() };
        let today = "2026-11-22".parse().unwrap();
        let left = || -> Vec<Outgoing> {
            outgoing(&subject, None, today, |file| file, |files| files.collect()).unwrap()
        };
        if left().is_empty() {
            return Ok(());
        }
        let parts = left().into_iter().map(|file| Ok(format.part(file, "ko")));
        let written = format.document(parts, "ko").unwrap().concat();
        let (known, read) = format::read("f", &written).unwrap();
        prop_assert_eq!(known, format);
        prop_assert_eq!(&read.locales, &["ko"]);
        let back: Vec<_> = read.incoming.iter().flat_map(|one| one.units.iter().map(move |unit| (one, unit))).collect();
        let left: Vec<Outgoing> = left();
        let units: Vec<_> = left.iter().flat_map(|file| &file.units).collect();
        prop_assert_eq!(units.len(), back.len());
        for (unit, (one, given)) in units.iter().zip(back) {
            prop_assert_eq!(&unit.unit.key, &given.key);
            prop_assert_eq!(one.reference.as_deref(), Some("content/m.ftl"));
            prop_assert_eq!(unit.source, one.source);
            prop_assert_eq!(unit.target.map_or(AtExport::Missing, AtExport::Text), one.target);
            let text = unit.unit.target.as_deref().map_or_else(String::new, readable);
            prop_assert_eq!(&text, &given.text);
            prop_assert_eq!(Some(base(unit.unit.target.as_deref())), given.base.clone());
            let wanted = unit.unit.target.clone().unwrap_or_default();
            prop_assert_eq!(code::parse(&given.text).unwrap(), wanted);
        }
        let plan = Plan::of(&subject, read.incoming, &People::default(), today).unwrap();
        prop_assert!(plan.refused.is_empty(), "{:?}", plan.refused);
        prop_assert!(plan.files.is_empty() && plan.changes.is_empty(), "{:?}", plan.changes);
    }
}
