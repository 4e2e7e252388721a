//! Plants every kind of fault in a clean copy of the library, one at a time, in each language, and requires the finding that
//! names it, plus only the companions that its check declares.
//!
//! Clean: every text is on record as reviewed, so that what a fault does to the records shows as well. After a fault is planted
//! the records are made anew, as they are when whoever planted it had it reviewed; but for faults of the records themselves.

#![allow(clippy::unwrap_used)] // all of it is a test

mod code;
mod files;
mod texts;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use beatbook::checks::{self, Run, Severities};
use beatbook::coverage::NoProgress;
use beatbook::library::Library;
use beatbook::testing::fingerprints;
use beatbook::{Diagnostic, Error, Severity, Source};
use rayon::prelude::*;

use crate::support::{ALL_LOCALES, material};

type Files = BTreeMap<String, String>;

/// The languages in which faults are planted.
const LOCALES: [&str; 5] = ["en", "es", "ko", "zh-Hans", "zh-Hant"];

/// A message without slots, contacts and figures.
const MESSAGE: &str = "pickpocket-bag";

const TOPIC: &str = "topics/pickpocket";

/// One of a locked and sensitive topic.
const GRAVE: (&str, &str) = ("topics/domestic-violence", "domestic-violence-friend");

/// A template with a place.
const TEMPLATE: (&str, &str) = ("templates", "template-activity-over");

/// A fault, and where it is planted.
struct Fault {
    code: &'static str,
    locale: &'static str,
    /// Whether the records are left as they were.
    unrecorded: bool,
    plant: Box<dyn Fn(&mut Files) + Send + Sync>,
}

fn path(locale: &str, unit: &str) -> String {
    match locale {
        "en" => format!("content/{unit}.ftl"),
        _ => format!("locales/{locale}/{unit}.ftl"),
    }
}

fn reviewed() -> Files {
    let files = material(|_| true).into_iter();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let mut files: Files = files.map(|(path, bytes)| (path, text(bytes))).collect();
    let contacts = files.get_mut("content/contacts.toml").unwrap();
    *contacts = contacts.replace("served = \"unknown\"", "served = \"interpreter\"");
    let reviewers = ["a", "b"].map(|id| {
        let languages: &[String] = &ALL_LOCALES;
        format!(
            "[{id}]\nname = \"{id}\"\nlanguages = {languages:?}\nqualification = \"qualified\"\n"
        )
    });
    files.insert("content/reviewers.toml".to_owned(), reviewers.concat());
    record_all(&mut files);
    files
}

/// The library with the two topics that faults are planted in: hundreds of checks of it take no longer as the library grows.
fn part(mut files: Files) -> Files {
    files.retain(|path, _| {
        !path.contains("topics/")
            || [TOPIC, GRAVE.0]
                .iter()
                .any(|topic| path.contains(&format!("{topic}.")))
    });
    // Exceptions are for texts that are no longer there, and would be found to match nothing.
    let settings = files.get_mut("beatbook.toml").unwrap();
    let end = settings.find("\n[[allow]]").unwrap_or(settings.len());
    settings.truncate(end);
    files
}

/// Puts every text on record as reviewed.
fn record_all(files: &mut Files) {
    let units: Vec<String> = files
        .keys()
        .filter(|path| path.ends_with(".ftl"))
        .cloned()
        .collect();
    for path in units {
        let english = match path.split_once('/') {
            Some(("locales", rest)) => format!("content/{}", rest.split_once('/').unwrap().1),
            Some(("precincts", rest)) if rest.contains("/locales/") => {
                let (precinct, rest) = rest.split_once("/locales/").unwrap();
                let rest = rest.split_once('/').unwrap().1;
                format!("precincts/{precinct}/content/{rest}")
            }
            _ => path.clone(),
        };
        let Some(english) = files.get(&english) else {
            continue;
        };
        let english: BTreeMap<String, String> = fingerprints(english).into_iter().rev().collect();
        let mut records = String::new();
        let mut seen = BTreeSet::new();
        for (id, target) in fingerprints(&files[&path]) {
            let Some(source) = english.get(&id).filter(|_| seen.insert(id.clone())) else {
                continue;
            };
            records += &format!(
                "[{id}]\nsource = \"{source}\"\ntarget = \"{target}\"\nstate = \"reviewed\"\norigin = \"person\"\ntranslated-by = \"a\"\nreviewed-by = \"b\"\non = 2026-11-20\n\n",
            );
        }
        files.insert(path.replace(".ftl", ".review.toml"), records);
    }
}

fn findings(files: &Files) -> Vec<Diagnostic> {
    let said = |error: Error| error.diagnostics().to_vec();
    let opened = Library::from_source(Source::memory(files.clone()))
        .and_then(|library| library.with_precinct_to_check("110"));
    let library = match opened {
        Ok(library) => library,
        Err(error) => return said(error),
    };
    let severities = match Severities::new(library.project(), &[]) {
        Ok(severities) => severities,
        Err(error) => return said(error),
    };
    let run = Run {
        project: library.project(),
        source: library.source(),
        library: Some(&library),
        locales: library.project().locales(),
        whole: true,
        today: "2026-11-27".parse().unwrap(),
        severities: &severities,
        only: None,
    };
    run.checks(&NoProgress)
        .map_or_else(said, |checked| checked.findings)
}

/// What identifies a finding wherever it has moved to.
fn key(finding: &Diagnostic) -> (&'static str, Option<String>, String) {
    (finding.code, finding.locale.clone(), finding.text.clone())
}

/// Adds to the value of a message that stands on one line.
fn append(files: &mut Files, locale: &str, unit: &str, id: &str, more: &str) {
    set(files, locale, unit, id, |value| format!("{value}{more}"));
}

fn set(files: &mut Files, locale: &str, unit: &str, id: &str, new: impl Fn(&str) -> String) {
    let path = path(locale, unit);
    let text = files.get_mut(&path).unwrap_or_else(|| panic!("{path}"));
    let start = text
        .find(&format!("\n{id} = "))
        .unwrap_or_else(|| panic!("{path} {id}"));
    let start = start + id.len() + 4;
    let end = start + text[start..].find('\n').unwrap();
    let value = new(&text[start..end]);
    text.replace_range(start..end, &value);
}

fn replace(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get_mut(path).unwrap_or_else(|| panic!("{path}"));
    assert!(text.contains(from), "{path} has no `{from}`");
    *text = text.replacen(from, to, 1);
}

fn add(files: &mut Files, path: &str, more: &str) {
    files
        .get_mut(path)
        .unwrap_or_else(|| panic!("{path}"))
        .push_str(more);
}

/// A fault that is added to the end of a text in each of some languages.
fn added(
    all: &mut Vec<Fault>,
    code: &'static str,
    at: (&'static str, &'static str),
    texts: &[(&'static str, &str)],
) {
    for (locale, more) in texts {
        let (locale, more) = (*locale, (*more).to_owned());
        all.push(Fault {
            code,
            locale,
            unrecorded: false,
            plant: Box::new(move |files| append(files, locale, at.0, at.1, &more)),
        });
    }
}

fn planted(
    all: &mut Vec<Fault>,
    code: &'static str,
    locale: &'static str,
    plant: impl Fn(&mut Files) + Send + Sync + 'static,
) {
    let plant = Box::new(plant);
    all.push(Fault {
        code,
        locale,
        unrecorded: false,
        plant,
    });
}

fn everywhere(more: &str) -> [(&'static str, &str); 5] {
    LOCALES.map(|locale| (locale, more))
}

#[test]
fn every_fault_is_found_in_every_language_with_its_companions_alone() {
    let whole = reviewed();
    let before = findings(&whole);
    assert!(before.is_empty(), "the copy is clean: {before:#?}");
    let clean = part(whole);
    let before = findings(&clean);
    assert!(before.is_empty(), "so is the part of it: {before:#?}");
    let mut faults = Vec::new();
    wording::plant(&mut faults, &clean);
    texts::plant(&mut faults);
    files::plant(&mut faults, &clean);
    code::plant(&mut faults, &clean);
    let wrong: Vec<String> = faults
        .par_iter()
        .filter_map(|fault| {
            let mut files = clean.clone();
            (fault.plant)(&mut files);
            if files == clean {
                return Some(format!(
                    "{} in {}: nothing was planted",
                    fault.code, fault.locale
                ));
            }
            if !fault.unrecorded {
                record_all(&mut files);
            }
            review(fault, &findings(&files))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        faults.len(),
        wrong.join("\n")
    );
    let planted: BTreeSet<&str> = faults.iter().map(|fault| fault.code).collect();
    let missing: Vec<&str> = checks::ALL
        .iter()
        // What is off finds nothing; the examples of manual pages switch it on.
        .filter(|check| check.level != Severity::Allow)
        .map(|check| check.code)
        // What cannot be read is made by tests of the command line, which have a disk.
        .filter(|code| *code != "unreadable" && !planted.contains(code))
        .collect();
    assert!(missing.is_empty(), "no fault is planted for {missing:?}");
}

fn review(fault: &Fault, after: &[Diagnostic]) -> Option<String> {
    let check = checks::by_code(fault.code).unwrap();
    let said: BTreeSet<_> = after.iter().map(key).collect();
    let found = said.iter().any(|(code, locale, _)| {
        *code == fault.code
            && locale
                .as_deref()
                .is_none_or(|have| have == fault.locale || fault.locale == "en")
    });
    let others: BTreeSet<&str> = said
        .iter()
        .map(|(code, ..)| *code)
        .filter(|code| *code != fault.code && !check.companions.contains(code))
        .collect();
    match (found, others.is_empty()) {
        (true, true) => None,
        _ => Some(format!(
            "{} in {}: found {found}, others {others:?}",
            fault.code, fault.locale
        )),
    }
}
