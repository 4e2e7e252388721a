//! Whatever is in a file or on the command line, nothing panics.

use std::collections::BTreeMap;

use beatbook::language;
use beatbook::library::{Library, Slots};
use beatbook::{Date, LocalTime, Project, Source, testing};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::inputs::checked;

const L10N: &str = "basepath = \".\"\nlocales = [\"ko\", \"es\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n";
const BEATBOOK: &str = "[library]\nname = \"Made\"\n";
const CONTACTS: &str = "[emergency]\nvalues = { en = \"911\" }\nkind = \"short-code\"\nprinted-on = 2026-10-01\nsource = \"https://www.nyc.gov\"\n";
const FTL: &str = "a = Title\n    .summary = Summary\n    .keywords = word\na-one = One { -contact-emergency }\n    .short = One\n";
const RECORDS: &str =
    "[a-one]\nsource = \"000000000000\"\ntarget = \"000000000000\"\nstate = \"reviewed\"\n";

/// The files of a small library that is well.
fn well() -> BTreeMap<String, Vec<u8>> {
    [
        ("l10n.toml", L10N),
        ("beatbook.toml", BEATBOOK),
        ("content/contacts.toml", CONTACTS),
        ("content/topics/a.ftl", FTL),
        ("content/topics/a.toml", "group = \"made\"\n"),
        ("content/topics/a.review.toml", RECORDS),
        ("content/templates.ftl", "template-t = At { $place }\n"),
        (
            "content/templates.toml",
            "[template-t]\nvariables.place = { kind = \"place\", example = \"P\" }\n",
        ),
        ("content/glossary.toml", ""),
        ("locales/ko/topics/a.ftl", FTL),
        ("locales/ko/topics/a.review.toml", RECORDS),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .into()
}

/// Does with the files whatever the program does.
fn use_all(files: BTreeMap<String, Vec<u8>>) {
    let now = LocalTime::parse("2026-11-22").expect("a day");
    let memory = || Source::memory(files.clone());
    let source = memory();
    if let Ok(project) = Project::load(&source, "l10n.toml") {
        checked(&project, &source, None);
    }
    let Ok(library) = Library::from_source(memory()) else {
        return;
    };
    checked(library.project(), library.source(), Some(&library));
    for name in ["a", "a-one", "one", "template-t", "word", ""] {
        let _ = library.look_up(name);
    }
    let gate = library.gate(now).with_drafts();
    for locale in library.locales().to_vec() {
        for unit in library.units() {
            let Ok(view) = gate.open(&unit, &locale) else {
                continue;
            };
            for id in view.ids() {
                let _ = view.message(id);
            }
        }
    }
    let _ = library.template_meta();
    let _ = gate.compile(Default::default());
}

fn with(path: &str, content: Vec<u8>) {
    let mut files = well();
    files.insert(path.to_owned(), content);
    use_all(files);
}

/// Bytes of any kind.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..200)
}

/// Pieces of the language in any order: far nearer to what people get wrong than any bytes are.
fn pieces(all: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    vec(select(all), 0..60).prop_map(|parts| parts.concat().into_bytes())
}

/// A good text with some bytes replaced, taken out, or put in.
fn damaged(text: &'static str) -> impl Strategy<Value = Vec<u8>> {
    vec((0..text.len(), any::<Option<u8>>(), any::<bool>()), 1..6).prop_map(move |cuts| {
        let mut bytes = text.as_bytes().to_vec();
        for (at, byte, replace) in cuts {
            let at = at.min(bytes.len().saturating_sub(1));
            match byte {
                Some(byte) if replace => bytes[at] = byte,
                Some(byte) => bytes.insert(at, byte),
                None => {
                    bytes.remove(at);
                }
            }
        }
        bytes
    })
}

const FLUENT: &[&str] = &[
    "a",
    "a-one",
    "-contact-emergency",
    "-t",
    "$x",
    "$place",
    " ",
    "    ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " = ",
    "=",
    "{ ",
    " }",
    "{",
    "}",
    "{{",
    "->",
    "*[other] ",
    "[one] ",
    "[",
    "]",
    ".short = ",
    ".",
    "#",
    "### ",
    "\"",
    "\\u00e9",
    "\\U01F600",
    "\\",
    "1",
    "-1.5",
    "NUMBER(",
    "DATETIME(",
    ")",
    ", ",
    ":",
    "minimumFractionDigits: 200",
    "style: \"currency\"",
    "dateStyle: \"full\"",
    "한국어",
    "é",
    "\u{feff}",
    "\u{202e}",
    "\u{fdd0}",
    "\u{0}",
    "\u{1b}[31m",
    "\u{2068}",
    "👮🏽‍♀️",
    "text",
];

const TOML: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "[[paths]]\n",
    "[[includes]]\n",
    "[[excludes]]\n",
    "[[filters]]\n",
    "[[allow]]\n",
    "[library]\n",
    "[checks]\n",
    "[env]\n",
    "[a-one]\n",
    "[emergency]\n",
    "locales = ",
    "reference = ",
    "l10n = ",
    "path = ",
    "key = ",
    "action = ",
    "basepath = ",
    "check = ",
    "reason = ",
    "until = ",
    "withdrawn = ",
    "values = ",
    "names = ",
    "state = ",
    "on = ",
    "\"content/**/*.ftl\"\n",
    "\"locales/{locale}/**/*.ftl\"\n",
    "\"{locale}\"\n",
    "\"{a}{b}{a}**/*\"\n",
    "\"l10n.toml\"\n",
    "\"../x\"\n",
    "\"re:(\"\n",
    "\"ignore\"\n",
    "\"missing\"\n",
    "\"reviewed\"\n",
    "[\"ko\"]\n",
    "[\"\", \"../x\", \"한\"]\n",
    "{ en = \"911\" }\n",
    "{ on = 2026-01-01, reason = \"x\" }\n",
    "2026-01-01\n",
    "9999-12-31\n",
    "0000-01-01\n",
    "12:00:00\n",
    "1\n",
    "-9223372036854775808\n",
    "1e999\n",
    "true\n",
    "\"\"\"",
    "'",
    "\"",
    "=",
    ".",
    "\n",
    "#",
    "한국어",
    "\u{0}",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_fluent_file(
        content in prop_oneof![bytes(), pieces(FLUENT), damaged(FTL)],
        path in select(vec!["content/topics/a.ftl", "locales/ko/topics/a.ftl", "content/templates.ftl", "content/notices.ftl", "content/topics/b.ftl"]),
    ) {
        with(path, content);
    }

    #[test]
    fn any_fluent_file_on_both_sides(content in prop_oneof![pieces(FLUENT), damaged(FTL)], other in pieces(FLUENT)) {
        let mut files = well();
        files.insert("content/topics/a.ftl".to_owned(), content);
        files.insert("locales/ko/topics/a.ftl".to_owned(), other);
        use_all(files);
    }

    #[test]
    fn any_l10n_toml(content in prop_oneof![bytes(), pieces(TOML), damaged(L10N)]) {
        with("l10n.toml", content);
    }

    #[test]
    fn any_beatbook_toml(content in prop_oneof![bytes(), pieces(TOML), damaged(BEATBOOK)]) {
        with("beatbook.toml", content);
    }

    #[test]
    fn any_contacts(content in prop_oneof![bytes(), pieces(TOML), damaged(CONTACTS)]) {
        with("content/contacts.toml", content);
    }

    #[test]
    fn any_records(
        content in prop_oneof![bytes(), pieces(TOML), damaged(RECORDS)],
        path in select(vec!["content/topics/a.review.toml", "locales/ko/topics/a.review.toml"]),
    ) {
        with(path, content);
    }

    #[test]
    fn any_metadata(
        content in prop_oneof![bytes(), pieces(TOML)],
        path in select(vec!["content/topics/a.toml", "content/templates.toml", "content/glossary.toml"]),
    ) {
        with(path, content);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_slot(text in any::<String>(), other in "[a-z.=]{0,8}") {
        let locale = "ko".parse().expect("a tag");
        let mut slots = Slots::default();
        for assignment in [&text, &other, &format!("{other}={text}")] {
            let _ = slots.set(assignment);
        }
        for name in slots.names() {
            slots.get(name, &locale);
        }
        let _ = slots.get("a", &locale);
    }

    #[test]
    fn any_moment(text in prop_oneof![any::<String>(), "[0-9T:.Z+-]{0,24}", "[0-9]{2}:[0-9]{2}", "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?", "\\PC{1,16}"]) {
        testing::is_moment(&text);
    }

    #[test]
    fn any_date(text in prop_oneof![any::<String>(), "[0-9]{4}-[0-9]{2}-[0-9]{2}", "[0-9T:.Z-]{0,24}"]) {
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string(), text.trim());
        }
    }

    #[test]
    fn any_language_file(text in prop_oneof![any::<String>(), "(name|native|scripts|\\[numbers\\.words\\]|called|[0-9]) ?= ?(\"[a-zA-Z]{0,4}\"|\\[\"Latn\"\\]|[0-9])\n"]) {
        let files = [("l10n.toml", "locales = [\"bn\"]\n"), ("beatbook.toml", "[library]\n"), ("content/languages/bn.toml", text.as_str())];
        let library = Library::from_source(Source::memory(files)).expect("a library");
        let tag = "bn".parse().expect("a tag");
        prop_assert!(!testing::language_name(&library, &tag).is_empty() || text.contains("\"\""));
        // Whatever it says, English and the others are known as before.
        prop_assert_eq!(testing::language_name(&library, &"ko".parse().expect("a tag")), "Korean");
    }

    #[test]
    fn any_language(text in prop_oneof![any::<String>(), "[a-zA-Z0-9_-]{0,16}", "zh[-_][A-Za-z]{1,8}"]) {
        let have: Vec<unic_langid::LanguageIdentifier> = ["en", "es", "zh-Hans", "zh-Hant", "ko"].iter().map(|tag| tag.parse().expect("a tag")).collect();
        testing::resolve(&text, &have);
        testing::resolve(&text, &[]);
        if let Ok(tag) = text.parse() {
            language::negotiate(&tag, &have);
            // A script is never crossed.
            if let (Some(served), Some(script)) = (language::negotiate(&tag, &have), tag.script)
                && tag.language.as_str() == "zh"
            {
                prop_assert_eq!(served.script, Some(script), "{} -> {}", tag, served);
            }
        }
    }

    #[test]
    fn any_words(text in any::<String>()) {
        testing::search_terms(&text);
    }
}
