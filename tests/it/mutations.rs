//! Plants every kind of fault in a clean copy of the library, one at a time, in each language, and requires the finding that
//! names it, plus only the companions that its check declares.
//!
//! Clean: every text is on record as reviewed, so that what a fault does to the records shows as well. After a fault is planted
//! the records are made anew, as they are when whoever planted it had it reviewed; but for faults of the records themselves.

#![allow(clippy::unwrap_used)] // all of it is a test

use std::collections::{BTreeMap, BTreeSet};

use beatbook::Diagnostic;
use beatbook::Error;
use beatbook::Severity;
use beatbook::Source;
use beatbook::checks::{self, Run, Severities};
use beatbook::coverage::NoProgress;
use beatbook::library::{Glossary, Library};
use beatbook::testing::fingerprints;
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

/// One phrase of a rule in each of the languages that list some.
fn phrases(files: &Files, rule: &str) -> Vec<(&'static str, String)> {
    let phrase = |locale: &str| -> Option<String> {
        let file: toml::Table = files[&format!("content/languages/{locale}.toml")]
            .parse()
            .unwrap();
        let lists = file["wording"].get(rule)?;
        let list = lists.get("deny").or_else(|| lists.get("warn"))?;
        Some(list.get(0)?.as_str()?.to_owned())
    };
    LOCALES
        .into_iter()
        .filter_map(|locale| {
            // "Always" alone would begin a command, which promises nothing.
            let lead = match locale {
                "en" => " Thieves ",
                "es" | "ko" => " ",
                _ => "",
            };
            Some((locale, format!("{lead}{}", phrase(locale)?)))
        })
        .collect()
}

/// Faults of the wording, from the library's own lists.
fn wording(all: &mut Vec<Fault>, files: &Files) {
    let message = (TOPIC, MESSAGE);
    for (rule, code, at) in [
        ("absolutes", "absolutes", message),
        ("audience-named", "wording", message),
        ("humor", "wording", GRAVE),
        ("person-details", "person-details", message),
        ("replies", "wording", message),
        ("status-labels", "wording", message),
        ("victim-blaming", "wording", message),
    ] {
        let phrases = phrases(files, rule);
        assert!(!phrases.is_empty(), "{rule}");
        let texts: Vec<(&str, &str)> = phrases
            .iter()
            .map(|(locale, text)| (*locale, text.as_str()))
            .collect();
        added(all, code, at, &texts);
    }
    let glossary: Glossary = toml::from_str(&files["content/glossary.toml"]).unwrap();
    let mut avoided: BTreeMap<&str, String> = BTreeMap::new();
    for (locale, words) in glossary.terms.values().flat_map(|term| &term.avoid) {
        let locale = LOCALES.into_iter().find(|have| have == locale).unwrap();
        avoided
            .entry(locale)
            .or_insert_with(|| format!(" {}", words[0]));
    }
    let texts: Vec<(&str, &str)> = avoided
        .iter()
        .map(|(locale, text)| (*locale, text.as_str()))
        .collect();
    assert!(texts.len() >= 2);
    added(all, "avoided-term", message, &texts);
}

/// Faults that are added to a text.
fn texts(all: &mut Vec<Fault>) {
    let message = (TOPIC, MESSAGE);
    added(all, "acronym", message, &everywhere(" XQZ"));
    added(all, "acronym", message, &everywhere(" STOPNOW"));
    added(all, "punctuation", GRAVE, &everywhere("!!"));
    added(all, "clock", message, &everywhere(" 19:00"));
    added(all, "emoji", message, &everywhere("🎁🎁"));
    let doubled = [
        ("en", " Stay stay alert."),
        ("es", " Siga siga atento."),
        ("ko", " 조심하세요 조심하세요."),
    ];
    added(all, "doubled-word", message, &doubled);
    added(all, "emoji", GRAVE, &everywhere("🎁"));
    added(all, "foreign-script", message, &everywhere(" дом"));
    added(all, "hashtags", message, &everywhere(" #safe_bags"));
    added(all, "invisible", message, &everywhere("\u{200B}"));
    added(
        all,
        "isolation-marks",
        message,
        &everywhere("{ \"\\u2068\" }"),
    );
    added(all, "foreign-script", message, &everywhere(" Ac\u{441}ess"));
    added(all, "no-break-space", message, &everywhere(" a\u{A0}b"));
    added(all, "normalization", message, &everywhere(" cafe\u{301}"));
    added(all, "outer-space", message, &everywhere("{ \" \" }"));
    added(all, "raw-contact", message, &everywhere(" 718-555-0123"));
    let typed = everywhere(" https://www.nyc-help.org/a");
    added(all, "raw-contact", message, &typed);
    added(all, "numbers", message, &everywhere(" 57."));
    added(all, "urls", message, &everywhere(" @NYCHelp"));
    added(
        all,
        "references",
        message,
        &everywhere("{ notice-emergency }"),
    );
    added(
        all,
        "references",
        message,
        &everywhere("{ -contact-nobody }"),
    );
    added(
        all,
        "punctuation",
        message,
        &[
            ("en", "，"),
            ("es", "，"),
            ("ko", "，"),
            ("zh-Hans", "好,好"),
            ("zh-Hant", "好,好"),
        ],
    );
    added(all, "punctuation", message, &[("es", " Listo?")]);
    added(
        all,
        "latin-left",
        message,
        &[("ko", " scam"), ("zh-Hans", "scam"), ("zh-Hant", "scam")],
    );
    added(
        all,
        "script",
        message,
        &[("zh-Hans", "騙"), ("zh-Hant", "骗")],
    );
    added(all, "address", message, &[("ko", " 문을 잠가라.")]);
    added(
        all,
        "address",
        message,
        &[("es", " Cuelgue y llame a tu banco.")],
    );
    let long = format!(" Go on{} now.", " and on".repeat(12));
    added(all, "plain-english", message, &[("en", &long)]);
    added(
        all,
        "too-long",
        message,
        &[
            ("en", &" Go home.".repeat(30)),
            ("es", &" Vaya a casa.".repeat(25)),
            ("ko", &" 집에 가십시오.".repeat(20)),
            ("zh-Hans", &"请回家。".repeat(40)),
            ("zh-Hant", &"請回家。".repeat(40)),
        ],
    );
    let many = "{ \"x\" }".repeat(101);
    added(all, "placeables", message, &everywhere(&many));
    for locale in LOCALES {
        planted(all, "empty", locale, move |files| {
            set(files, locale, TOPIC, MESSAGE, |_| "{ \"\" }".to_owned());
        });
        planted(all, "syntax", locale, move |files| {
            add(files, &path(locale, TOPIC), "\npickpocket-bad = { $\n");
        });
        planted(all, "duplicate", locale, move |files| {
            let path = path(locale, TOPIC);
            let text = files[&path].clone();
            let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + 1;
            let end = at + text[at..].find("\npickpocket-").unwrap();
            add(files, &path, &format!("\n{}\n", &text[at..end]));
        });
        planted(all, "attributes", locale, move |files| {
            let path = path(locale, TOPIC);
            let text = files[&path].clone();
            let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + 1;
            let short = at + text[at..].find("\n    .short").unwrap();
            let end = short + 1 + text[short + 1..].find('\n').unwrap();
            files.insert(path, format!("{}{}", &text[..short], &text[end..]));
        });
    }
}

/// Faults of what is there, and of what belongs together.
fn files(all: &mut Vec<Fault>, clean: &Files) {
    let value = |locale: &str| {
        let text = &clean[&path(locale, TOPIC)];
        let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + MESSAGE.len() + 4;
        text[at..].lines().next().unwrap().to_owned()
    };
    let english = value("en");
    for locale in &LOCALES[1..] {
        let locale = *locale;
        let english = english.clone();
        planted(all, "missing", locale, move |files| {
            let path = path(locale, TOPIC);
            let text = files[&path].clone();
            let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + 1;
            let end = at + text[at..].find("\npickpocket-").unwrap() + 1;
            files.insert(path, format!("{}{}", &text[..at], &text[end..]));
        });
        planted(all, "missing", locale, move |files| {
            files.remove(&path(locale, TOPIC));
        });
        planted(all, "obsolete", locale, move |files| {
            add(files, &path(locale, TOPIC), "\npickpocket-old = x\n");
        });
        planted(all, "identical", locale, move |files| {
            set(files, locale, TOPIC, MESSAGE, |_| english.clone());
        });
        planted(all, "variables", locale, move |files| {
            set(files, locale, TEMPLATE.0, TEMPLATE.1, |value| {
                value.replace("$place", "$lugar")
            });
        });
        // A message that counts, right in all languages but one.
        planted(all, "unreachable-variant", locale, move |files| {
            for have in LOCALES {
                let keys: &[&str] = match have {
                    "es" if locale == "es" => &["one", "few"],
                    "en" | "es" => &["one"],
                    _ if have == locale => &["one"],
                    _ => &[],
                };
                counted(files, have, keys);
            }
        });
    }
    planted(all, "precinct", "en", |files| {
        replace(
            files,
            "precincts/110/precinct.toml",
            "\"kakaotalk\"",
            "\"kakotalk\"",
        );
    });
    for locale in LOCALES {
        planted(all, "elements", locale, move |files| {
            // The warning no longer says where.
            let text = files.get_mut(&path(locale, "templates")).unwrap();
            let warning = text.find("template-avoid-area =").unwrap();
            let at = warning + text[warning..].find("{ $place }").unwrap();
            text.replace_range(at..at + "{ $place }".len(), "Elmhurst");
        });
    }
    planted(all, "language-file", "en", |files| {
        let path = "content/languages/bn.toml".to_owned();
        files.insert(path, "name = \"Bengali\"\n".to_owned());
    });
    planted(all, "registry", "en", |files| {
        replace(
            files,
            "content/contacts.toml",
            "values = { en = \"911\" }",
            "values = { en = \"911\", fr = \"911\" }",
        );
    });
    planted(all, "select", "es", |files| {
        for (locale, key) in [
            ("en", Some("one")),
            ("es", Some("many")),
            ("ko", None),
            ("zh-Hans", None),
            ("zh-Hant", None),
        ] {
            counted(files, locale, key.as_slice());
        }
    });
    planted(all, "particle-after-slot", "ko", |files| {
        set(files, "ko", TEMPLATE.0, TEMPLATE.1, |value| {
            value.replace("$place }", "$place }을")
        });
    });
    planted(all, "particle-after-slot", "es", |files| {
        set(files, "es", TEMPLATE.0, TEMPLATE.1, |value| {
            value.replace("{ $place }", "la { $place }")
        });
    });
    // A line that answers in English and Spanish alone.
    for locale in ["ko", "zh-Hans", "zh-Hant"] {
        planted(all, "contacts", locale, |files| {
            let text = files.get_mut("content/contacts.toml").unwrap();
            let at = text.find("[domestic-violence]").unwrap();
            let served = at + text[at..].find("served = \"interpreter\"\n").unwrap();
            text.replace_range(served..served + "served = \"interpreter\"\n".len(), "");
        });
    }
    planted(all, "ids", "en", |files| {
        for locale in LOCALES {
            add(
                files,
                &path(locale, TOPIC),
                "\nstray = { -contact-emergency }\n",
            );
        }
        replace(
            files,
            "content/topics/pickpocket.toml",
            "\"pickpocket-bag\", \"pickpocket-jostled\"",
            "\"stray\", \"pickpocket-bag\", \"pickpocket-jostled\"",
        );
    });
    planted(all, "metadata", "en", |files| {
        replace(
            files,
            "content/topics/pickpocket.toml",
            "    \"pickpocket-bag\",\n",
            "    \"pickpocket-gone\",\n",
        );
    });
    planted(all, "freshness", "en", |files| {
        replace(
            files,
            "content/topics/pickpocket.toml",
            "review-by = 2027-05-22",
            "review-by = 2026-05-22",
        );
    });
    planted(all, "contacts", "en", |files| {
        replace(
            files,
            "content/contacts.toml",
            "printed-on = 2026-01-18",
            "printed-on = 2020-01-18",
        );
    });
    planted(all, "phone-letters", "en", |files| {
        replace(
            files,
            "content/contacts.toml",
            "1-800-577-8477 (TIPS)",
            "1-800-577-8478 (TIPS)",
        );
    });
    planted(all, "urgent-911", "en", |files| {
        for locale in LOCALES {
            let text = files.get_mut(&path(locale, GRAVE.0)).unwrap();
            *text = text.replace("{ -contact-emergency }", "{ -contact-city-services }");
            *text = text.replace("{ notice-emergency }", "");
        }
    });
    planted(all, "exceptions", "en", |files| {
        add(
            files,
            "beatbook.toml",
            "\n[[allow]]\ncheck = \"missing\"\nreason = \"x\"\nuntil = 2027-01-01\n",
        );
    });
    planted(all, "settings", "en", |files| {
        let text = files["beatbook.toml"].clone();
        let with = if text.contains("[checks]") {
            text.replace("[checks]\n", "[checks]\nmissing = \"loud\"\n")
        } else {
            text + "\n[checks]\nmissing = \"loud\"\n"
        };
        files.insert("beatbook.toml".to_owned(), with);
    });
    planted(all, "project", "en", |files| {
        add(
            files,
            "l10n.toml",
            "\n[[paths]]\nreference = \"content/nowhere/*.ftl\"\nl10n = \"locales/{locale}/nowhere/*.ftl\"\n",
        );
    });
    // The agreed term, said otherwise: the first text that has one, in each language.
    for (locale, term, other) in [
        ("es", "comisaría", "oficina"),
        ("ko", "경찰서", "사무실"),
        ("zh-Hans", "分局", "单位"),
        ("zh-Hant", "分局", "單位"),
    ] {
        planted(all, "glossary", locale, move |files| {
            set(files, locale, TOPIC, "pickpocket-after", |value| {
                value.replace(term, other)
            });
        });
    }
    // Faults of the records.
    for locale in LOCALES {
        let records = path(locale, TOPIC).replace(".ftl", ".review.toml");
        let head = format!("[{MESSAGE}]\n");
        let unrecorded =
            |all: &mut Vec<Fault>, code, plant: Box<dyn Fn(&mut Files) + Send + Sync>| {
                all.push(Fault {
                    code,
                    locale,
                    unrecorded: true,
                    plant,
                });
            };
        let (path, from) = (records.clone(), head.clone());
        unrecorded(
            all,
            "withdrawn",
            Box::new(move |files| {
                let to = format!("{from}withdrawn = {{ on = 2026-11-20, reason = \"wrong\" }}\n");
                replace(files, &path, &from, &to);
            }),
        );
        unrecorded(
            all,
            "unreviewed",
            Box::new(move |files| {
                replace(files, &records, &head, &format!("{head}note = \"x\"\n"));
                let text = files.get_mut(&records).unwrap();
                let at = text.find(&head).unwrap();
                let by = at + text[at..].find("reviewed-by = \"b\"").unwrap();
                text.replace_range(by..by + "reviewed-by = \"b\"".len(), "reviewed-by = \"a\"");
            }),
        );
    }
    all.push(Fault {
        code: "stale",
        locale: "en",
        unrecorded: true,
        plant: Box::new(|files| append(files, "en", TOPIC, MESSAGE, " Do it now.")),
    });
}

/// A message that counts, with these variants beside the default one.
fn counted(files: &mut Files, locale: &str, keys: &[&str]) {
    let text = match locale {
        "en" => "bags",
        "es" => "bolsos",
        "ko" => "가방",
        "zh-Hans" => "个包",
        _ => "個包包",
    };
    let variants: String = keys
        .iter()
        .map(|key| format!("    [{key}] {text}\n"))
        .collect();
    add(
        files,
        &path(locale, TOPIC),
        &format!("\npickpocket-count = {{ $n ->\n{variants}   *[other] {text}\n }}\n"),
    );
    if locale == "en" {
        replace(
            files,
            "content/topics/pickpocket.toml",
            "supports = [\"pickpocket-front-pocket\"",
            "supports = [\"pickpocket-count\", \"pickpocket-front-pocket\"",
        );
        add(
            files,
            "content/topics/pickpocket.toml",
            "\n[variables]\nn = { kind = \"number\", example = \"2\", longest = \"12\" }\n",
        );
    }
}

/// Code that asks for every message but one, or for one that there is not.
fn code(all: &mut Vec<Fault>, clean: &Files) {
    let ids = |files: &Files| -> String {
        let english = files
            .iter()
            .filter(|(path, _)| path.contains("content/") && path.ends_with(".ftl"));
        let ids = english.flat_map(|(_, text)| fingerprints(text));
        ids.map(|(id, _)| format!("get({id})\n")).collect()
    };
    let asked = ids(clean);
    for (code, asked) in [
        (
            "unused-message",
            asked.replace(&format!("get({MESSAGE})\n"), ""),
        ),
        ("unknown-message", format!("{asked}get(there-is-none)\n")),
    ] {
        all.push(Fault {
            code,
            locale: "en",
            unrecorded: false,
            plant: Box::new(move |files| {
                add(
                    files,
                    "beatbook.toml",
                    "\n[code]\nfiles = [\"web/*.js\"]\ncalls = [\"get({id})\"]\n",
                );
                files.insert("web/page.js".to_owned(), asked.clone());
            }),
        });
    }
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
    wording(&mut faults, &clean);
    texts(&mut faults);
    files(&mut faults, &clean);
    code(&mut faults, &clean);
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
