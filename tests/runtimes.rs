//! What docs/bundles.md tells developers of sites is so: its modules give the texts that the crate gives, in Node.js and in Python.
//!
//! Needs Node.js, Python, and a folder named by RUNTIMES that holds `node_modules` with @fluent/bundle and `venv` with fluent.runtime
//! (`.ci/run` makes one): `cargo test --test runtimes -- --ignored`.

#![allow(clippy::unwrap_used)] // a test may

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use beatbook::gate::{CompileOptions, Compiled, Gate, Message, Outgoing};
use beatbook::library::{Library, Slots, VariableKind};
use beatbook::{LocalTime, language};
use serde::Serialize;
use serde_json::{Map, Value, json};
use support::Copy;

const NOW: &str = "2026-11-22T14:00";

/// Every way to write a number or a moment, beside what templates use today. Right-to-left texts isolate what they insert.
const NUMBERS: &str = r#"
template-probe-numbers = { $n ->
        [0] none
        [one] one: { $n }
       *[other] { NUMBER($n) ->
            [one] 1
           *[other] many: { $n }
        }
    }; { NUMBER($n) }; { NUMBER($n, style: "currency", currency: "USD") }; { NUMBER($n, style: "currency", currency: "EUR") }; { NUMBER($n, style: "percent") }; { NUMBER($n, minimumFractionDigits: 2) }; { NUMBER($n, maximumFractionDigits: 0) }; { NUMBER($n, minimumFractionDigits: 4) }; { NUMBER($n, useGrouping: "false") }
"#;
/// Short and medium dates differ between engines, which docs/bundles.md tells.
const MOMENTS: &str = r#"
template-probe-moments = { DATETIME($when, dateStyle: "full", timeStyle: "short") }; { DATETIME($when, dateStyle: "long") }; { DATETIME($when, timeStyle: "full") }
"#;
/// The Fluent implementations of sites isolate terms too, which the crate does not.
const QUOTE: &str = r#"
-template-probe-name = Beatbook
template-probe-quote = { -template-probe-name } has { $n } texts.
"#;
const PROBES: &str = r#"
[template-probe-quote]
expires = "optional"
channels = []
[template-probe-quote.variables]
n = { kind = "number", example = "2" }

[template-probe-numbers]
expires = "optional"
channels = []
[template-probe-numbers.variables]
n = { kind = "number", example = "2" }

[template-probe-moments]
expires = "optional"
channels = []
[template-probe-moments.variables]
when = { kind = "datetime", example = "2027-12-03T19:30" }
"#;

/// One text to render.
#[derive(Debug, Serialize)]
struct Case {
    locale: String,
    id: String,
    slots: Map<String, Value>,
    #[serde(skip)]
    expected: Option<String>,
}

/// The repository's library with the probes, and Hebrew beside its languages.
fn library_with_probes() -> Copy {
    let copy = Copy::new();
    let l10n = copy.read("l10n.toml");
    copy.write(
        "l10n.toml",
        l10n.replacen("locales = [", "locales = [\"he\", ", 1),
    );
    copy.append("content/templates.toml", PROBES);
    copy.append(
        "content/templates.ftl",
        &format!("{NUMBERS}{MOMENTS}{QUOTE}"),
    );
    copy.write("locales/he/templates.ftl", "");
    for locale in support::LOCALES.iter().map(String::as_str).chain(["he"]) {
        // Without records translations are drafts, and are compared, however stale they are in the repository.
        copy.write(&format!("locales/{locale}/templates.review.toml"), "");
        let path = format!("locales/{locale}/templates.ftl");
        copy.append(&path, &format!("{NUMBERS}{MOMENTS}{QUOTE}"));
    }
    copy
}

/// The text without the line that says DRAFT, which bundles do not have.
fn bare(text: Option<&Outgoing>) -> Option<String> {
    let text = text?;
    let whole = text.text();
    let (_, body) = whole
        .split_once('\n')
        .filter(|_| text.is_draft())
        .unwrap_or(("", &whole));
    Some(body.to_owned())
}

/// Values of a kind that are hard to write, beside those that the catalog gives.
fn values(slot: &Value) -> Vec<String> {
    let text = |key: &str| slot[key].as_str().map(str::to_owned);
    let given = || text("example").into_iter().chain(text("longest"));
    let days =
        || (1..=12).flat_map(|month| [1, 9, 17, 25].map(|day| format!("2027-{month:02}-{day:02}")));
    let times =
        || (0..24).flat_map(|hour| ["00", "05", "30"].map(|minute| format!("{hour:02}:{minute}")));
    match slot["kind"].as_str().unwrap() {
        kind if kind == VariableKind::Date.as_str() => days().collect(),
        kind if kind == VariableKind::Time.as_str() => times().collect(),
        kind if kind == VariableKind::Datetime.as_str() => {
            let both = days().zip(times().cycle().skip(1).step_by(5));
            let all_times = times().map(|time| ("2027-12-31".to_owned(), time));
            both.chain(all_times)
                .map(|(day, time)| format!("{day}T{time}"))
                .collect()
        }
        kind if kind == VariableKind::Number.as_str() => [
            "0",
            "1",
            "2",
            "21",
            "72",
            "1000",
            "9999",
            "10000",
            "1234567",
            "2.5",
            "1234.5678",
            "-1",
            "-1000",
        ]
        .map(str::to_owned)
        .to_vec(),
        _ => {
            let choices = slot["choices"].as_array().into_iter().flatten();
            let choices: Vec<String> = choices
                .map(|choice| choice.as_str().unwrap().to_owned())
                .collect();
            if choices.is_empty() {
                given().collect()
            } else {
                choices
            }
        }
    }
}

/// The slots as a site gives them.
fn site_slots(template: &Value, filled: &BTreeMap<String, String>) -> Map<String, Value> {
    let slots = template["slots"].as_array().unwrap();
    let of = |slot: &Value| {
        let name = slot["name"].as_str().unwrap().to_owned();
        let value = filled[&name].clone();
        let value = match slot["kind"].as_str() {
            Some("number") => serde_json::from_str(&value).unwrap(),
            _ => Value::String(value),
        };
        (name, value)
    };
    slots.iter().map(of).collect()
}

/// A template in a locale with every slot at its example, then each slot with each of its values.
fn fillings(template: &Value) -> Vec<BTreeMap<String, String>> {
    let slots = template["slots"].as_array().unwrap();
    let name = |slot: &Value| slot["name"].as_str().unwrap().to_owned();
    // Examples may lie in the past, and what has ended is withheld.
    let base: BTreeMap<String, String> = slots
        .iter()
        .map(|slot| (name(slot), values(slot).swap_remove(0)))
        .collect();
    let mut all = vec![base.clone()];
    for slot in slots {
        for value in values(slot) {
            let mut one = base.clone();
            one.insert(name(slot), value);
            all.push(one);
        }
    }
    all
}

fn cases(gate: &Gate<'_>, catalog: &Value) -> Vec<Case> {
    let library = gate.library();
    let metas = library.template_meta().unwrap();
    let mut cases = Vec::new();
    for topic in catalog["topics"].as_array().unwrap() {
        let file = topic["id"].as_str().unwrap();
        let unit = library
            .units()
            .into_iter()
            .find(|unit| unit.ends_with(&format!("/{file}.ftl")));
        let unit = unit.unwrap();
        for locale in library.locales() {
            let view = gate.open(&unit, locale).unwrap();
            let mut add = |message: &Message, slots: &Map<String, Value>| {
                let texts = [
                    ("", &message.text),
                    (".short", &message.short),
                    (".summary", &message.summary),
                    (".title", &message.title),
                ];
                for (part, text) in texts {
                    cases.push(Case {
                        locale: locale.to_string(),
                        id: format!("{}{part}", message.id),
                        slots: slots.clone(),
                        expected: bare(text.as_ref().filter(|_| !message.fallback)),
                    });
                }
            };
            for entry in topic["messages"].as_array().unwrap() {
                let id = entry["id"].as_str().unwrap();
                // Terms are parts of messages, and no site asks for them.
                if id.starts_with('-') {
                    continue;
                }
                let Some(template) = entry.get("template") else {
                    add(&view.message(id).unwrap(), &Map::new());
                    continue;
                };
                for filling in fillings(template) {
                    let mut slots = Slots::default();
                    for (name, value) in &filling {
                        slots.set(&format!("{name}={value}")).unwrap();
                        if name != "expires" {
                            slots.set(&format!("{name}.{locale}={value}")).unwrap();
                        }
                    }
                    let filled = gate.fill(&metas[id], &slots, locale).unwrap();
                    add(
                        &view.filled(id, &filled).unwrap(),
                        &site_slots(template, &filling),
                    );
                }
            }
        }
    }
    cases
}

/// When texts end: instants beside what the clock in New York shows then.
fn ends() -> Vec<(Value, bool)> {
    let entry = |publishable: bool, until: Option<&str>| json!({ "publishable": publishable, "until": until });
    let evening = entry(true, Some("2026-12-03T19:30"));
    [
        (&evening, "2026-12-04T00:30:59Z", true),
        (&evening, "2026-12-04T00:31:00Z", false),
        (&evening, "2026-12-03T12:00:00Z", true),
        (
            &entry(true, Some("2026-07-03T23:59")),
            "2026-07-04T03:59:00Z",
            true,
        ),
        (
            &entry(true, Some("2026-07-03T23:59")),
            "2026-07-04T04:00:00Z",
            false,
        ),
        (&entry(true, None), "2026-12-04T00:31:00Z", true),
        (&entry(false, None), "2026-12-03T12:00:00Z", false),
    ]
    .map(|(entry, at, shown)| (json!({ "entry": entry, "at": at }), shown))
    .to_vec()
}

/// The code under a heading of docs/bundles.md.
fn snippet(language: &str) -> String {
    let doc = include_str!("../docs/bundles.md");
    let fence = format!("\n```{language}\n");
    let mut found = doc.match_indices(&fence);
    let (at, _) = found
        .next()
        .unwrap_or_else(|| panic!("no {language} in docs/bundles.md"));
    assert!(
        found.next().is_none(),
        "two pieces of {language} in docs/bundles.md"
    );
    let code = &doc[at + fence.len()..];
    code[..code.find("\n```\n").unwrap() + 1].to_owned()
}

/// Where the test works: beside `node_modules`, since modules are looked for in the folders above.
fn workplace(compiled: &Compiled, cases: &[Case]) -> (PathBuf, tempfile::TempDir) {
    let runtimes =
        std::env::var_os("RUNTIMES").expect("RUNTIMES names the folder with node_modules and venv");
    let runtimes = Path::new(&runtimes).canonicalize().unwrap();
    let folder = tempfile::tempdir_in(&runtimes).unwrap();
    let write = |name: &str, content: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    };
    for (path, content) in &compiled.files {
        write(&format!("dist/{path}"), content);
    }
    let ends: Vec<Value> = ends().into_iter().map(|(end, _)| end).collect();
    write(
        "cases.json",
        &json!({ "texts": cases, "ends": ends }).to_string(),
    );
    write("beatbook.mjs", &snippet("js"));
    write("beatbook.py", &snippet("python"));
    write("drive.mjs", include_str!("runtimes/drive.mjs"));
    write("drive.py", include_str!("runtimes/drive.py"));
    (runtimes, folder)
}

#[test]
#[ignore = "needs Node.js and Python with their Fluent packages, in the folder RUNTIMES"]
fn sites_in_javascript_and_python_show_the_texts_that_the_crate_gives() {
    let copy = library_with_probes();
    let library = Library::open(copy.path()).unwrap();
    let gate = library.gate(LocalTime::parse(NOW).unwrap()).with_drafts();
    let compiled = gate.compile(CompileOptions::default()).unwrap();
    let catalog: Value = serde_json::from_str(&compiled.files["catalog.json"]).unwrap();
    let cases = cases(&gate, &catalog);
    assert_probed(&library, &cases);

    let (runtimes, folder) = workplace(&compiled, &cases);
    let run = |program: &Path, script: &str| {
        let mut command = Command::new(program);
        // Whatever the machine's clock and language are.
        command
            .env("TZ", "Asia/Seoul")
            .env("PYTHONIOENCODING", "utf-8")
            .env("LC_ALL", "C");
        let output = command.arg(folder.path().join(script)).output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{script}: {errors}");
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_same(script, &answer, &cases);
        for ((end, expected), shown) in ends().iter().zip(answer["shown"].as_array().unwrap()) {
            assert_eq!(shown, expected, "{script}: {end}");
        }
    };
    run(Path::new("node"), "drive.mjs");
    run(&runtimes.join("venv/bin/python"), "drive.py");
}

/// Nothing is compared that the crate itself withholds everywhere.
#[track_caller]
fn assert_probed(library: &Library, cases: &[Case]) {
    for locale in library.locales() {
        let of = cases
            .iter()
            .filter(|case| case.locale == locale.to_string() && case.expected.is_some());
        let (probes, others): (Vec<_>, Vec<_>) =
            of.partition(|case| case.id.starts_with("template-probe"));
        assert!(probes.len() > 100, "{locale}: {} probes", probes.len());
        let foreign = language::is_right_to_left(locale);
        assert!(
            foreign || others.len() > 200,
            "{locale}: {} texts",
            others.len()
        );
    }
}

/// Babel leaves out the mark of direction that stands before a minus in Hebrew.
fn is_negative(case: &Case) -> bool {
    case.slots
        .get("n")
        .and_then(Value::as_f64)
        .is_some_and(|n| n < 0.0)
}

/// Isolation of terms differs, which docs/bundles.md tells of.
fn without_isolation(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[track_caller]
fn assert_same(script: &str, answer: &Value, cases: &[Case]) {
    let rendered = answer["rendered"].as_array().unwrap();
    assert_eq!(rendered.len(), cases.len(), "{script}");
    let mut wrong = 0;
    let mut told = String::new();
    for (case, found) in cases.iter().zip(rendered) {
        let expected = case.expected.as_deref();
        let same = match (case.locale.as_str(), case.id.as_str()) {
            ("he", _) if script == "drive.py" && is_negative(case) => true,
            ("he", "template-probe-quote") => {
                found.as_str().map(without_isolation) == expected.map(without_isolation)
            }
            _ => found.as_str() == expected,
        };
        if same {
            continue;
        }
        wrong += 1;
        if wrong <= 20 {
            told += &format!("\n{case:?}\n   found {found:?}");
        }
    }
    let engine = &answer["engine"];
    assert_eq!(
        wrong,
        0,
        "of {} texts, {script} with {engine} gives others:{told}",
        cases.len()
    );
}

#[test]
fn the_page_for_sites_shows_the_example_that_is_compiled() {
    let example = include_str!("../examples/site.rs");
    let shown = snippet("rust");
    assert!(
        shown.contains("gate.topic") && example.ends_with(&shown),
        "docs/bundles.md and examples/site.rs differ"
    );
}

#[test]
fn the_catalog_says_in_which_direction_and_how_the_time_is_told() {
    let copy = library_with_probes();
    let library = Library::open(copy.path()).unwrap();
    let gate = library.gate(LocalTime::parse(NOW).unwrap());
    let compiled = gate.compile(CompileOptions::default()).unwrap();
    let catalog: Value = serde_json::from_str(&compiled.files["catalog.json"]).unwrap();
    for locale in catalog["locales"].as_array().unwrap() {
        let locale = locale.as_str().unwrap();
        let direction = if locale == "he" { "rtl" } else { "ltr" };
        assert_eq!(catalog["directions"][locale], direction, "{locale}");
        assert_eq!(
            catalog["clocks"][locale]["on-the-hour"]
                .as_array()
                .unwrap()
                .len(),
            24,
            "{locale}"
        );
        assert_eq!(
            catalog["clocks"][locale]["with-minutes"]
                .as_array()
                .unwrap()
                .len(),
            24,
            "{locale}"
        );
    }
    assert_eq!(catalog["clocks"]["ko"]["on-the-hour"][19], "오후 7시");
    assert_eq!(
        catalog["clocks"]["ko"]["with-minutes"][19],
        "오후 7:{minute}"
    );
    assert_eq!(catalog["clocks"]["es"]["on-the-hour"][0], "12 a.m.");
}
