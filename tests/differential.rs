//! The figures and lists of missing and obsolete ids equal those of Mozilla's compare-locales, on projects made at random.
//!
//! Needs compare-locales 9 (`pip install compare-locales==9.0.5`), on PATH or named by COMPARE_LOCALES:
//! `cargo test --test differential -- --ignored`. Left out on purpose, as docs/coverage.md tells: byte-order marks, junk that
//! the two parsers recover from differently, CSS in `style` attributes.

#![allow(clippy::unwrap_used)] // a test may

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use beatbook::Project;
use beatbook::coverage::{Coverage, NoProgress};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

const LOCALES: [&str; 2] = ["ko", "zh-TW"];

/// What a translation does with an entry of the reference.
#[derive(Clone, Debug)]
enum Fate {
    Same,
    Reformatted,
    Changed,
    Missing,
    NoAttributes,
    Twice,
}

#[derive(Clone, Debug)]
struct Entry {
    id: usize,
    body: usize,
}

#[derive(Clone, Debug)]
struct Made {
    files: Vec<(Vec<Entry>, bool)>,
    fates: Vec<Vec<Vec<Fate>>>,
    extras: Vec<Vec<usize>>,
    whole: Vec<Vec<u8>>,
    filter: usize,
    line_ends: bool,
}

const IDS: [&str; 9] = [
    "a",
    "b-two",
    "key-one",
    "my-Keyring",
    "c",
    "-term",
    "-brand",
    "d1",
    "e_5",
];
const BODIES: [&str; 9] = [
    "= Plain text here",
    "=\n    Two lines of\n    text, indented",
    "= With { $var } and { -brand } in it",
    "= { $n ->\n    [one] one thing\n   *[other] { $n } many things\n}",
    "= Value\n    .title = A title\n    .label = Label words here",
    "= { \"literal\" } and { 5 } and { c }",
    "= { NUMBER($x, minimumFractionDigits: 2) }  spaced",
    "= Ünï cödé 包裹 두 말 words",
    "= Last { a.title } one",
];

fn text(entry: &Entry, id: &str, fate: &Fate) -> String {
    let body = BODIES[entry.body];
    match fate {
        Fate::Missing => String::new(),
        Fate::Same => format!("{id} {body}\n"),
        Fate::Reformatted => format!(
            "# A comment\n{id}   {}\n",
            body.replace("{ ", "{").replace("    .", "        .")
        ),
        Fate::Changed => format!(
            "{id} {}\n",
            body.replacen("= ", "= Andere ", 1)
                .replace("\n    Two", "\n    Zwei")
        ),
        Fate::NoAttributes => format!("{id} {}\n", body.split("\n    .").next().unwrap_or(body)),
        Fate::Twice => format!("{id} {body}\n{id} = Again\n"),
    }
}

fn made() -> impl Strategy<Value = Made> {
    let entry = (0..IDS.len(), 0..BODIES.len()).prop_map(|(id, body)| Entry { id, body });
    let file = (prop::collection::vec(entry, 0..7), any::<bool>());
    let fate = prop_oneof![
        3 => Just(Fate::Same),
        1 => Just(Fate::Reformatted),
        4 => Just(Fate::Changed),
        3 => Just(Fate::Missing),
        1 => Just(Fate::NoAttributes),
        1 => Just(Fate::Twice),
    ];
    prop::collection::vec(file, 1..4).prop_flat_map(move |files| {
        let fates = prop::collection::vec(
            prop::collection::vec(prop::collection::vec(fate.clone(), 8), files.len()),
            LOCALES.len(),
        );
        let extras = prop::collection::vec(
            prop::collection::vec(0..4_usize, files.len()),
            LOCALES.len(),
        );
        // 0: the file is missing; 1: there is an obsolete file beside it.
        let whole =
            prop::collection::vec(prop::collection::vec(0..8_u8, files.len()), LOCALES.len());
        (Just(files), fates, extras, whole, 0..5_usize, any::<bool>()).prop_map(
            |(files, fates, extras, whole, filter, line_ends)| Made {
                files,
                fates,
                extras,
                whole,
                filter,
                line_ends,
            },
        )
    })
}

const FILTERS: [&str; 5] = [
    "",
    "[[filters]]\npath = \"l10n/{locale}/**\"\nkey = \"re:b-\"\naction = \"ignore\"\n",
    "[[filters]]\npath = \"l10n/{locale}/**\"\nkey = \"c\"\naction = \"warning\"\n",
    "[[filters]]\npath = \"l10n/{locale}/sub/**\"\naction = \"ignore\"\n",
    "[[filters]]\npath = [\"l10n/{locale}/**\"]\nkey = [\"re:.*-two\", \"d1\"]\naction = \"warning\"\n[[filters]]\npath = \"l10n/ko/*.ftl\"\nkey = \"d1\"\naction = \"error\"\n",
];

fn write(root: &Path, made: &Made) {
    let put = |path: String, text: &str| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = if made.line_ends {
            text.replace('\n', "\r\n")
        } else {
            text.to_owned()
        };
        std::fs::write(path, text).unwrap();
    };
    put(
        "l10n.toml".into(),
        &format!(
            "basepath = \".\"\nlocales = [\"ko\", \"zh-TW\"]\n[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"l10n/{{locale}}/**/*.ftl\"\n{}",
            FILTERS[made.filter]
        ),
    );
    for (number, (entries, deep)) in made.files.iter().enumerate() {
        let name = if *deep {
            format!("sub/dir/f{number}.ftl")
        } else {
            format!("f{number}.ftl")
        };
        let mut reference = String::from("### A file\n\n");
        for entry in entries {
            reference.push_str(&text(entry, IDS[entry.id], &Fate::Same));
        }
        put(format!("en/{name}"), &reference);
        for (locale, tag) in LOCALES.iter().enumerate() {
            match made.whole[locale][number] {
                0 => continue,
                1 => put(format!("l10n/{tag}/old-{number}.ftl"), "old = Old\n"),
                _ => {}
            }
            let mut translation = String::new();
            for (entry, fate) in entries.iter().zip(&made.fates[locale][number]) {
                translation.push_str(&text(entry, IDS[entry.id], fate));
            }
            translation.push_str(
                [
                    "",
                    "extra = Extra\n",
                    "\n!!! junk line\n\nextra-two = E\n",
                    "-extra-term = T\n",
                ][made.extras[locale][number]],
            );
            put(format!("l10n/{tag}/{name}"), &translation);
        }
    }
}

type Lists = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

fn theirs(root: &Path) -> (Value, BTreeMap<String, Lists>) {
    let program = std::env::var("COMPARE_LOCALES").unwrap_or_else(|_| "compare-locales".to_owned());
    let out = Command::new(program)
        .args(["--json", "out.json", "l10n.toml", "."])
        .current_dir(root)
        .output()
        .expect("compare-locales is installed");
    let text = std::fs::read_to_string(root.join("out.json"))
        .unwrap_or_else(|_| panic!("compare-locales: {}", String::from_utf8_lossy(&out.stderr)));
    let all: Value = serde_json::from_str(&text).unwrap();
    let mut lists = BTreeMap::new();
    flatten(&all[0]["details"], "", &mut lists);
    (all[0]["summary"].clone(), lists)
}

fn flatten(tree: &Value, path: &str, lists: &mut BTreeMap<String, Lists>) {
    match tree {
        Value::Object(branches) => {
            for (name, branch) in branches {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}/{name}")
                };
                flatten(branch, &path, lists);
            }
        }
        Value::Array(findings) => {
            let locale = path.split('/').nth(1).unwrap_or_default().to_owned();
            let (missing, obsolete) = lists
                .entry(locale)
                .or_default()
                .entry(path.to_owned())
                .or_default();
            for finding in findings {
                missing.extend(finding["missingEntity"].as_str().map(str::to_owned));
                obsolete.extend(finding["obsoleteEntity"].as_str().map(str::to_owned));
            }
        }
        _ => {}
    }
}

fn compare(made: &Made) -> Result<(), TestCaseError> {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), made);
    let (summary, lists) = theirs(folder.path());
    let (source, project) = Project::open(&folder.path().join("l10n.toml")).unwrap();
    let ours = Coverage::of(&project, &source, project.locales(), &NoProgress);
    for (locale, counted) in &ours.locales {
        let figures = &counted.figures;
        let their =
            |name: &str| usize::try_from(summary[locale][name].as_u64().unwrap_or(0)).unwrap();
        let say = format!("{locale} {summary} {figures:?}");
        prop_assert_eq!(figures.missing, their("missing"), "missing {}", &say);
        prop_assert_eq!(figures.missing_w, their("missing_w"), "missing_w {}", &say);
        prop_assert_eq!(figures.obsolete, their("obsolete"), "obsolete {}", &say);
        prop_assert_eq!(figures.report, their("report"), "report {}", &say);
        prop_assert_eq!(figures.errors, their("errors"), "errors {}", &say);
        let there = their("changed") + their("unchanged") + their("keys");
        prop_assert_eq!(figures.changed + figures.unchanged, there, "there {}", &say);
        for file in counted
            .files
            .iter()
            .filter(|file| file.file == beatbook::coverage::Presence::Both)
        {
            let none = (BTreeSet::new(), BTreeSet::new());
            let theirs = lists
                .get(locale)
                .and_then(|lists| lists.get(&file.path))
                .unwrap_or(&none);
            prop_assert_eq!(
                &file.missing.iter().cloned().collect::<BTreeSet<_>>(),
                &theirs.0,
                "{}",
                &file.path
            );
            prop_assert_eq!(
                &file.obsolete.iter().cloned().collect::<BTreeSet<_>>(),
                &theirs.1,
                "{}",
                &file.path
            );
        }
    }
    Ok(())
}

#[test]
#[ignore = "needs compare-locales"]
fn figures_and_lists_equal_compare_locales() {
    let cases = std::env::var("DIFFERENTIAL_CASES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(60);
    let mut runner = TestRunner::new(Config {
        cases,
        max_shrink_iters: 60,
        failure_persistence: None,
        ..Config::default()
    });
    runner.run(&made(), |made| compare(&made)).unwrap();
}
