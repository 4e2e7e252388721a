//! An entry with its new texts, proved to say what was meant before it is written.

use std::collections::BTreeSet;

use super::form::EntryForm;
use super::join::{self, NewTexts};
use super::subject::{Divided, Sheet};
use crate::ftl::edit::{Splice, splice};
use crate::ftl::{self, Fingerprint};

/// How the new texts get into the file.
pub(super) enum Written {
    Nothing,
    Splices(Vec<Splice>),
    New(String),
}

impl Written {
    /// How an entry gets its new texts, and its fingerprint with them.
    pub(super) fn of(
        sheet: &Sheet<'_>,
        divided: &Divided<'_, '_>,
        texts: &NewTexts,
    ) -> std::result::Result<(Written, Fingerprint), String> {
        let words = |error: join::Unjoined| error.to_string();
        let old = divided.target.map(EntryForm::of);
        let (text, written) = match (divided.target, &sheet.target) {
            (Some(entry), Some(file)) => {
                let file = &file.file.text;
                let splices = join::changes(file, entry, &divided.form, texts).map_err(words)?;
                (alone(file, entry, &splices), Written::Splices(splices))
            }
            _ => {
                let new = join::new_entry(&divided.form, texts).map_err(words)?;
                (new.clone(), Written::New(new))
            }
        };
        let text = text + "\n";
        let parsed = ftl::parse(&text);
        let ([entry], []) = (parsed.entries.as_slice(), parsed.junk.as_slice()) else {
            return Err("with this text the message would no longer be valid Fluent".to_owned());
        };
        if entry.id != divided.english.id || entry.span.end + 1 != text.len() {
            return Err("with this text the message would no longer be valid Fluent".to_owned());
        }
        join::verify(entry, old.as_ref(), &divided.form, texts).map_err(words)?;
        let before = match (divided.target, &sheet.target) {
            (Some(entry), Some(file)) => faults(divided.english, entry, &file.file.text),
            _ => BTreeSet::new(),
        };
        match faults(divided.english, entry, &text)
            .difference(&before)
            .next()
        {
            Some(fault) => Err(fault.clone()),
            None => Ok((written, entry.fingerprint())),
        }
    }
}

/// An entry alone, as it will be with these places of its file changed.
pub(super) fn alone(file: &str, entry: &ftl::Entry<'_>, splices: &[Splice]) -> String {
    let from = entry.span.start;
    let inside = splices.iter().map(|splice| Splice {
        range: splice.range.start - from..splice.range.end - from,
        text: splice.text.clone(),
    });
    let alone = splice(file[entry.span.clone()].as_bytes(), inside.collect());
    String::from_utf8_lossy(&alone).into_owned()
}

/// What compare-locales calls an error in an entry of a file's text, and what refers elsewhere than the English does.
pub(super) fn faults(
    english: &ftl::Entry<'_>,
    entry: &ftl::Entry<'_>,
    text: &str,
) -> BTreeSet<String> {
    let all = ftl::differences(text, english, entry);
    all.into_iter().filter_map(in_words).collect()
}

fn in_words(difference: ftl::Difference<'_>) -> Option<String> {
    use ftl::Difference;
    Some(match difference {
        Difference::MissingValue => "the message would lack its text".to_owned(),
        Difference::ObsoleteValue(_) => "the English has no text here, only attributes".to_owned(),
        // It may be translated later.
        Difference::MissingAttribute(_) => return None,
        Difference::ObsoleteAttribute(name, _) => format!("the English has no `.{name}`"),
        Difference::MissingReference(_, to) => {
            format!("the text leaves out {{ {to} }}, which the English has")
        }
        Difference::ObsoleteReference(_, to, _) => {
            format!("the text has {{ {to} }}, which the English does not have")
        }
        Difference::DuplicateAttribute(name, _) => format!("`.{name}` would stand there twice"),
        Difference::DuplicateVariant(key, _) => {
            format!("the variant `{key}` would stand there twice")
        }
    })
}
