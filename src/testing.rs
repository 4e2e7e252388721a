//! What this repository's own tests, benches and fuzz targets use from outside; not part of the public API.

#[cfg(feature = "cli")]
use std::collections::BTreeMap;

use fluent::FluentArgs;
use unic_langid::LanguageIdentifier;

#[cfg(feature = "cli")]
use crate::checks::Baseline;
#[cfg(feature = "exchange")]
use crate::exchange;
use crate::ftl;
use crate::library::{Library, Moment, UnitTexts, search};
use crate::profile::Profiles;
#[cfg(feature = "cli")]
use crate::review;

/// The ids of a Fluent file's entries and their fingerprints, in the file's order.
pub fn fingerprints(text: &str) -> Vec<(String, String)> {
    let resource = ftl::parse(text);
    let entries = resource.entries.iter();
    entries
        .map(|entry| (entry.id.to_owned(), entry.fingerprint().to_string()))
        .collect()
}

/// A translation file beside its English.
pub struct Prints {
    /// The path of the file.
    pub path: String,
    /// The ids that are in both, each with the fingerprints of the English and of the translation.
    pub messages: Vec<(String, String, String)>,
}

/// The fingerprints of a library's texts in the file with that English path; `None` where the locale has no such file.
///
/// # Errors
/// A file cannot be read.
pub fn prints(
    library: &Library,
    unit: &str,
    locale: &LanguageIdentifier,
) -> crate::Result<Option<Prints>> {
    let english = library.localized(unit, &crate::language::SOURCE)?;
    let target = library.localized(unit, locale)?;
    let (Some(english), Some(target)) = (english, target) else {
        return Ok(None);
    };
    let messages = target.messages.iter().filter_map(|message| {
        let source = english.get(&message.id)?.fingerprint.to_string();
        Some((message.id.clone(), source, message.fingerprint.to_string()))
    });
    Ok(Some(Prints {
        path: target.file.path.to_string(),
        messages: messages.collect(),
    }))
}

/// Takes a text apart as a Fluent file, in every way there is.
///
/// # Panics
/// A place lies outside the text, or an entry differs from itself.
pub fn take_apart(text: &str) {
    let resource = ftl::parse(text);
    for entry in &resource.entries {
        assert!(text[entry.span.clone()].starts_with(entry.id));
        let _ = (entry.fingerprint(), entry.words());
        assert!(ftl::same(entry, entry));
        for (_, pattern) in entry.patterns() {
            assert!(text.get(ftl::pattern_span(text, pattern)).is_some());
        }
        for other in &resource.entries {
            let _ = ftl::differences(text, other, entry);
        }
    }
}

/// Looks a language up by what somebody typed, among `locales`.
pub fn resolve(typed: &str, locales: &[LanguageIdentifier]) {
    let profiles = Profiles::embedded();
    let _ = profiles.resolve(typed, locales);
    if let Ok(tag) = typed.parse() {
        let _ = (profiles.name(&tag), profiles.native_name(&tag));
    }
}

/// What search makes of a text: folded, and cut into terms.
pub fn search_terms(text: &str) -> (String, Vec<String>) {
    (search::fold(text), search::terms(text))
}

/// A file in a locale whose messages are rendered without asking the gate.
pub struct Formatter(UnitTexts);

impl Formatter {
    /// Reads the file with that English path.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn new(library: &Library, unit: &str, locale: &LanguageIdentifier) -> crate::Result<Self> {
        library.read(unit, locale).map(Formatter)
    }

    /// The length of a message's value, in bytes, where it has one and can be rendered.
    pub fn length(&self, id: &str, args: &FluentArgs<'_>) -> Option<usize> {
        let text = self.0.unchecked(id, None, Some(args)).ok()??;
        Some(text.text.len())
    }
}

/// Whether a text is a day, a time of day or both.
///
/// # Panics
/// It is read as neither, or as a time that does not exist.
pub fn is_moment(text: &str) -> bool {
    let Some(moment) = Moment::parse(text) else {
        return false;
    };
    assert!(moment.date.is_some() || moment.time.is_some());
    assert!(
        moment
            .time
            .is_none_or(|(hour, minute)| hour < 24 && minute < 60)
    );
    true
}

/// Reads a text as a file of records, changes each of them, and adds one.
///
/// # Panics
/// Adding a record changes anything else in the file, or what was changed cannot be read again.
#[cfg(feature = "cli")]
pub fn edit_records(text: &str) {
    const PATH: &str = "content/topics/a.review.toml";
    let Ok(records) = review::read_records(PATH, text.as_bytes()) else {
        return;
    };
    for id in records.0.keys() {
        let mut record = records.0[id].clone();
        record.note = Some("a \"note\"\nin two lines".to_owned());
        let changes = BTreeMap::from([(id.clone(), record)]);
        if let Ok(changed) = review::change_records(PATH, text.as_bytes(), &changes) {
            assert!(review::read_records(PATH, &changed).is_ok());
        }
    }
    let Some(record) = records.0.values().next() else {
        return;
    };
    let new = BTreeMap::from([("a-new-one".to_owned(), record.clone())]);
    if records.0.contains_key("a-new-one") {
        return;
    }
    if let Ok(changed) = review::change_records(PATH, text.as_bytes(), &new) {
        let old = text.as_bytes();
        let same = |(a, b): &(&u8, &u8)| a == b;
        let before = old.iter().zip(&changed).take_while(same).count();
        let after = old.iter().rev().zip(changed.iter().rev());
        let after = after.take_while(same).count();
        assert!(before + after >= old.len(), "{text:?} {changed:?}");
    }
}

/// Reads a text as a baseline.
///
/// # Panics
/// It is refused without its name, or what was read is another one once it is written.
#[cfg(feature = "cli")]
pub fn read_baseline(text: &str) {
    let read = |text: &str| {
        let file = std::sync::Arc::new(crate::diagnostic::FileText::new("f.json", text));
        Baseline::parse(&file, "l10n.toml")
    };
    match read(text) {
        Ok(baseline) => {
            let written = baseline.written();
            let again = read(&written).map(|again| again.written());
            assert_eq!(again.ok(), Some(written));
        }
        Err(error) => assert!(error.to_string().contains("`f.json`"), "{error}"),
    }
}

/// Reads bytes as a file that comes back from a translator, of any format, and holds what it says against a small project.
///
/// # Panics
/// It is refused without a reason, a text that was taken apart and put together is another one, or a file that would be written
/// no longer has a message that it had.
#[cfg(feature = "exchange")]
pub fn import(bytes: &[u8]) {
    let incoming = match (exchange::read("f", bytes), std::str::from_utf8(bytes)) {
        (Ok((_, read)), _) => read,
        (Err(error), Err(_)) => return assert!(!error.to_string().is_empty()),
        // Chance finds no zip; the sheet in one is read alone.
        (Err(_), Ok(text)) => match exchange::read_sheet(text) {
            Ok(read) => read,
            Err(why) => return assert!(!why.is_empty()),
        },
    };
    let units = incoming.incoming.iter().flat_map(|message| &message.units);
    for unit in units {
        if let Ok(segments) = exchange::parse_readable(&unit.text) {
            let written = exchange::readable(&segments);
            let again = exchange::parse_readable(&written);
            assert_eq!(again.as_ref(), Ok(&segments), "{written:?}");
        }
    }
    plan(incoming.incoming);
}

/// Reads a text as a file of verdicts, and holds it against a small project.
///
/// # Panics
/// It is refused without a place, or what was read is another file once it is written.
#[cfg(feature = "exchange")]
pub fn read_review_file(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let read = match exchange::review_file::read("f.json", text) {
        Ok(read) => read,
        Err(error) => {
            return assert!(error.to_string().starts_with("`f.json`"), "{error}");
        }
    };
    let written = crate::json::indented(&read.file);
    let again = exchange::review_file::read("f.json", &written);
    assert_eq!(
        again.map(|again| again.file).ok(),
        Some(read.file),
        "{written}"
    );
}

/// No language in particular.
#[cfg(feature = "exchange")]
const LOCALE: &str = "und";
#[cfg(feature = "exchange")]
const ENGLISH: &str = "# Why\na = Title\n    .short = S\n    .keywords = k\na-one = Call { -contact-emergency }\na-two = { $n ->\n    [one] One { $what }\n   *[other] { $n } { $what }\n}\n-term = T\n";
#[cfg(feature = "exchange")]
const TRANSLATION: &str = "a = 제목\n\n# 설명\na-two = { $n ->\n   *[other] { $n } { $what }\n}\na-one = { -contact-emergency }\n";

#[cfg(feature = "exchange")]
fn plan(incoming: Vec<exchange::Incoming>) {
    let source = crate::source::Source::memory([
        ("content/topics/a.ftl", ENGLISH),
        ("locales/und/topics/a.ftl", TRANSLATION),
    ]);
    let project = crate::project::Project::of_folders(
        "l10n.toml",
        "content",
        "locales",
        vec![LOCALE.to_owned()],
    );
    let subject = exchange::Subject {
        source: &source,
        project: &project,
        library: None,
        locale: LOCALE.to_owned(),
    };
    let people = exchange::People::default();
    let Ok(plan) = exchange::Plan::of(
        &subject,
        incoming,
        &people,
        crate::Date {
            year: 2026,
            month: 11,
            day: 22,
        },
    ) else {
        return;
    };
    for file in &plan.files {
        let ids = |text: &str| -> Vec<String> {
            let parsed = ftl::parse(text);
            parsed.entries.iter().map(|e| e.id.to_owned()).collect()
        };
        if file.path.ends_with(".ftl") {
            let new = String::from_utf8_lossy(&file.new).into_owned();
            let (old, new) = (ids(TRANSLATION), ids(&new));
            assert!(old.iter().all(|id| new.contains(id)), "{new:?}");
        }
    }
}

/// What a library calls a language, in English.
pub fn language_name(library: &Library, locale: &LanguageIdentifier) -> String {
    library.profiles().name(locale)
}
