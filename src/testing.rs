//! What this repository's own tests, benches and fuzz targets use from outside; not part of the public API.

use fluent::FluentArgs;
use unic_langid::LanguageIdentifier;

use crate::ftl;
use crate::library::{Library, Moment, UnitTexts, search};
use crate::profile::Profiles;

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

/// Reads a text as XLIFF, and the texts in it as units.
///
/// # Panics
/// It is refused without a reason, or a text that was taken apart and put together is another one.
#[cfg(feature = "exchange")]
pub fn read_xliff(text: &str) {
    match crate::exchange::read("f.xlf", text.as_bytes()) {
        Ok((_, read)) => take_units(&read),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Reads a text as a file of verdicts.
///
/// # Panics
/// It is refused without a place, or what was read is another file once it is written.
#[cfg(feature = "exchange")]
pub fn read_review_file(text: &str) {
    match crate::exchange::review_file::read("f.json", text) {
        Ok(read) => {
            let written = crate::json::indented(&read.file);
            let again = crate::exchange::review_file::read("f.json", &written);
            assert_eq!(
                again.map(|again| again.file).ok(),
                Some(read.file),
                "{written}"
            );
        }
        Err(error) => assert!(error.to_string().starts_with("`f.json`"), "{error}"),
    }
}

/// Reads bytes as a spreadsheet, or a text as the sheet in one, and the texts in it as units.
///
/// # Panics
/// As [`read_xliff`].
#[cfg(feature = "exchange")]
pub fn read_spreadsheet(bytes: &[u8]) {
    match (
        crate::exchange::read("f.xlsx", bytes),
        std::str::from_utf8(bytes),
    ) {
        (Ok((_, read)), _) => take_units(&read),
        (Err(error), Err(_)) => assert!(!error.to_string().is_empty()),
        (Err(_), Ok(text)) => match crate::exchange::read_sheet(text) {
            Ok(read) => take_units(&read),
            Err(why) => assert!(!why.is_empty()),
        },
    }
}

#[cfg(feature = "exchange")]
fn take_units(read: &crate::exchange::Read) {
    let units = read.incoming.iter().flat_map(|message| &message.units);
    for unit in units {
        if let Ok(segments) = crate::exchange::parse_readable(&unit.text) {
            let written = crate::exchange::readable(&segments);
            let again = crate::exchange::parse_readable(&written);
            assert_eq!(again.as_ref(), Ok(&segments), "{written:?}");
        }
    }
}

/// What a library calls a language, in English.
pub fn language_name(library: &Library, locale: &LanguageIdentifier) -> String {
    library.profiles().name(locale)
}
