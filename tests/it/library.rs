//! The crate as a library: what it opens, what it shares, and that every text of the built-in library is whole.

#![allow(clippy::unwrap_used)] // helpers of tests are tests

use crate::support::{self, Copy};
use beatbook::LocalTime;
use beatbook::Source;
use beatbook::gate::{Gate, Publication};
use beatbook::library::{EXPIRES, Found, Library, Slots, Target, VariableKind};

fn now() -> LocalTime {
    LocalTime::parse(support::TODAY).unwrap()
}

/// How many files showing a topic in Korean opens.
fn opened_by_showing(copy: &Copy, name: &str) -> usize {
    let library = Library::open(copy.path()).unwrap();
    let Found::One(target) = library.look_up(name).unwrap() else {
        panic!("{name} is one thing");
    };
    let gate = library.gate(now()).with_drafts();
    let view = gate.open(&target.unit(), &"ko".parse().unwrap()).unwrap();
    for id in view.ids() {
        assert!(view.message(id).unwrap().text.is_some());
    }
    library.source().opened()
}

#[test]
fn showing_a_topic_opens_its_own_files_and_the_shared_ones() {
    let copy = Copy::new();
    let before = opened_by_showing(&copy, "package-theft");
    let of_message = opened_by_showing(&copy, "package-theft-tip");
    for number in 0..1_000 {
        copy.write(
            &format!("content/topics/made{number}.ftl"),
            format!("made{number} = Made {number}\nmade{number}-one = One.\n    .short = One.\n"),
        );
        copy.write(
            &format!("content/topics/made{number}.toml"),
            "group = \"made\"\n",
        );
        copy.write(
            &format!("locales/ko/topics/made{number}.ftl"),
            format!("made{number} = 만든 것 {number}\n"),
        );
    }
    assert_eq!(
        opened_by_showing(&copy, "package-theft"),
        before,
        "whatever else there is"
    );
    assert_eq!(opened_by_showing(&copy, "package-theft-tip"), of_message);
    // l10n.toml, beatbook.toml, contacts.toml, reviewers.toml; the topic's .toml; six Fluent files (topic,
    // notices and names of contacts, twice), each once and with its records.
    assert!(before <= 4 + 1 + 12, "{before}");
    assert!(of_message <= 4 + 1 + 12, "{of_message}");
    // The thousand are there all the same.
    let library = Library::open(copy.path()).unwrap();
    assert_eq!(
        library
            .topic_ids()
            .iter()
            .filter(|id| id.starts_with("made"))
            .count(),
        1_000
    );
}

#[test]
fn opening_reads_the_settings_alone() {
    let copy = Copy::new();
    let library = Library::open(copy.path()).unwrap();
    assert_eq!(
        library.source().opened(),
        4,
        "l10n.toml, beatbook.toml, contacts.toml, reviewers.toml"
    );
}

#[test]
fn libraries_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Library>();
    shared::<Source>();
    shared::<Slots>();
    shared::<beatbook::Error>();
    shared::<Gate<'static>>();
    let library = Library::embedded().unwrap();
    let gate = library
        .gate(LocalTime::parse("2026-11-22").unwrap())
        .with_drafts();
    let tip = |tag: &str| {
        let view = gate.open("content/topics/package-theft.ftl", &tag.parse().unwrap());
        let message = view.unwrap().message("package-theft-tip").unwrap();
        assert!(!message.fallback);
        let text = message.text.unwrap();
        text.text().to_string()
    };
    let english = tip("en");
    std::thread::scope(|scope| {
        for tag in [
            "ko", "es", "zh-Hans", "zh-Hant", "en", "ko", "es", "zh-Hans",
        ] {
            let (tip, english) = (&tip, &english);
            scope.spawn(move || {
                for _ in 0..50 {
                    assert_eq!(tag == "en", tip(tag) == *english);
                }
            });
        }
    });
}

#[test]
fn two_libraries_do_not_know_of_each_other() {
    let (one, two) = (Copy::new(), Copy::new());
    two.set_value(
        "locales/ko/topics/package-theft.ftl",
        "package-theft-pickup",
        "다른 글입니다.",
    );
    two.replace(
        "content/contacts.toml",
        "1-800-577-8477 (TIPS)",
        "1-800-000-0000",
    );
    let (one, two) = (
        Library::open(one.path()).unwrap(),
        Library::open(two.path()).unwrap(),
    );
    let text = |library: &Library, id: &str| {
        let gate = library.gate(now()).with_drafts();
        let korean = "ko".parse().unwrap();
        let view = gate
            .open("content/topics/package-theft.ftl", &korean)
            .unwrap();
        let text = view.message(id).unwrap().text.unwrap();
        text.text().lines().skip(1).collect::<String>()
    };
    let before = text(&one, "package-theft-pickup");
    assert_eq!(text(&two, "package-theft-pickup"), "다른 글입니다.");
    assert_eq!(text(&one, "package-theft-pickup"), before);
    assert!(text(&one, "package-theft-tip").contains("577-8477"));
    assert!(text(&two, "package-theft-tip").contains("000-0000"));
    let opened = one.source().opened();
    text(&two, "package-theft-tip");
    assert_eq!(one.source().opened(), opened);
}

#[test]
fn every_message_of_every_locale_of_the_built_in_library_renders() {
    let library = Library::embedded().unwrap();
    assert!(library.problems().is_empty(), "{:?}", library.problems());
    let templates = library.template_meta().unwrap();
    let mut rendered = 0;
    let gate = library.gate(now()).with_drafts();
    for locale in library.locales().to_vec() {
        for unit in library.units() {
            let view = gate.open(&unit, &locale).unwrap();
            assert_eq!(view.problems().count(), 0, "{unit} in {locale}");
            for id in view.ids() {
                if unit == "content/site.ftl" {
                    // What the site says in its own words has slots that its pages fill.
                    assert_eq!(view.status(id).publication(), Publication::Draft, "{id}");
                    continue;
                }
                let message = match templates.get(id) {
                    Some(meta) => {
                        let filled = gate.fill_with_examples(meta, &locale).unwrap();
                        view.filled(id, &filled).unwrap()
                    }
                    None => view.message(id).unwrap(),
                };
                assert_eq!(message.hole, None, "{id} in {locale}");
                assert!(!message.fallback, "{id} in {locale}");
                let parts = [&message.text, &message.short, &message.summary];
                for text in parts.into_iter().flatten() {
                    let text = text.text();
                    rendered += 1;
                    let odd = [
                        '{', '}', '\u{fdd0}', '\u{202f}', '\u{a0}', '\u{2068}', '\u{2069}',
                        '\u{fffd}',
                    ];
                    assert!(
                        !text.is_empty() && !text.contains(odd),
                        "{id} in {locale}: {text}"
                    );
                }
            }
        }
    }
    assert!(rendered > 800, "{rendered}");
}

#[test]
fn the_longest_values_render_too() {
    let library = Library::embedded().unwrap();
    let gate = library.gate(now()).with_drafts();
    for locale in library.locales().to_vec() {
        let view = gate.open(beatbook::library::TEMPLATES, &locale).unwrap();
        for (id, meta) in library.template_meta().unwrap() {
            let mut slots = Slots::default();
            for (name, variable) in &meta.variables {
                let value = variable.longest.as_ref().unwrap_or(&variable.example);
                let value = if name == EXPIRES { "tomorrow" } else { value };
                // A text is each language's own.
                slots.set(&format!("{name}={value}")).unwrap();
                if locale != "en" && variable.kind == VariableKind::Text {
                    slots.set(&format!("{name}.{locale}={value}")).unwrap();
                }
            }
            let filled = gate.fill(&meta, &slots, &locale).unwrap();
            let message = view.filled(&id, &filled).unwrap();
            assert!(
                message.text.is_some(),
                "{id} in {locale}: {:?}",
                message.hole
            );
        }
    }
}

#[test]
fn ids_lead_to_their_files() {
    let library = Library::embedded().unwrap();
    for unit in library.units() {
        let ids: Vec<String> = {
            let gate = library.gate(now());
            let view = gate.open(&unit, &"en".parse().unwrap()).unwrap();
            view.ids().map(str::to_owned).collect()
        };
        for id in ids {
            let Found::One(target) = library.look_up(&id).unwrap() else {
                panic!("{id} is one thing");
            };
            assert_eq!((target.unit(), target.id()), (unit.clone(), id.as_str()));
            assert_eq!(
                matches!(target, Target::Topic(_)),
                unit.ends_with(&format!("/{id}.ftl"))
            );
        }
    }
}

#[test]
fn the_embedded_library_is_the_one_of_the_repository() {
    let embedded = Library::embedded().unwrap();
    let copy = Copy::whole();
    let opened = Library::open(copy.path()).unwrap();
    assert_eq!(embedded.topic_ids(), opened.topic_ids());
    assert_eq!(embedded.locales(), opened.locales());
    let compile = |library: &Library| {
        let gate = library.gate(now()).with_drafts();
        gate.compile(Default::default()).unwrap().files
    };
    assert_eq!(compile(&embedded), compile(&opened));
}
