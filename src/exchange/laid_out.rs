//! An entry as somebody begins to write it in an editor: what its translation lacks of the English is laid out as an import would
//! write it, each text still empty.

use unic_langid::LanguageIdentifier;

use super::code::{Segment, flat};
use super::context::{IN_ITS_PLACE, Surroundings, VARIANT_OF};
use super::filled_in::EMPTY;
use super::form::PluralsOf;
use super::join::{self, NewTexts};
use super::rewritten::alone;
use super::subject::{Divided, Sheet, Subject};
use super::unit::Unit;
use crate::diagnostic::FileText;
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{Library, TextName};
use crate::project::Pair;

/// An entry as somebody begins to write it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LaidOut {
    /// The entry in Fluent, as it is, and empty where it lacks what the English has.
    pub(crate) text: String,
    /// What should be known: what the texts are for, how long they may be, what is filled in, agreed terms. Those on one part
    /// follow its name.
    pub(crate) notes: Vec<String>,
}

impl LaidOut {
    /// The entry of a text whose translation belongs in the file at `path`.
    ///
    /// # Errors
    /// A file cannot be read, the English is gone, or what should be this entry stands in the file already, in a way that is not
    /// valid Fluent.
    pub(crate) fn of(
        library: &Library,
        locale: &LanguageIdentifier,
        text: &TextName,
        path: &str,
    ) -> Result<LaidOut> {
        let gone = || {
            Error::new(
                Kind::NotFound,
                format!("the English of `{}` is gone", text.id),
            )
        };
        let english = library.localized(&text.unit, &language::SOURCE)?;
        let english = english.as_ref().and_then(|english| english.get(&text.id));
        let reference = english.ok_or_else(gone)?.file.path.to_string();
        let own = library
            .precinct()
            .filter(|_| library.unit_of(&reference) != reference);
        let subject = Subject {
            source: library.source(),
            project: own
                .and_then(|precinct| precinct.project())
                .unwrap_or_else(|| library.project()),
            library: Some(library),
            locale: locale.to_string(),
        };
        let files = subject.read(Pair {
            translation: path.to_owned(),
            reference,
            translated: true,
            referenced: true,
            recorded: true,
        })?;
        let sheet = files.parsed();
        let number = sheet.english.index.get(text.id.as_str());
        let divided = sheet.divided(
            *number.ok_or_else(gone)?,
            &PluralsOf::locale(&subject.locale),
        );
        if divided.target.is_none() {
            unreadable(&sheet, &text.id)?;
        }
        let notes = match *locale == language::SOURCE {
            true => Vec::new(),
            false => notes(&Surroundings::of(&subject)?, &sheet, &divided),
        };
        Ok(LaidOut {
            text: laid_out(&sheet, &divided)?,
            notes,
        })
    }
}

/// Refuses an entry that its file has, and that cannot be read: a second one beside it would hide what somebody has written.
fn unreadable(sheet: &Sheet<'_>, id: &str) -> Result<()> {
    let Some(target) = &sheet.target else {
        return Ok(());
    };
    let begins = |content: &str| {
        let rest = content.strip_prefix(id)?.trim_start_matches(' ');
        rest.starts_with('=').then_some(())
    };
    let mut junk = target.resource.junk.iter();
    // What the parser gave up on may have begun before this entry.
    let found = junk.find_map(|junk| {
        let mut at = junk.span.start;
        for line in junk.content.split_inclusive('\n') {
            if begins(line).is_some() {
                return Some(at);
            }
            at += line.len();
        }
        None
    });
    let Some(at) = found else { return Ok(()) };
    let file: &FileText = target.file;
    let line = file.position(at).line;
    let text = format!(
        "`{}`, line {line}: `{id}` stands there, in a way that is not valid Fluent",
        file.path
    );
    Err(Error::new(Kind::Content, text).with_help(
        "`beatbook check` says what is wrong: put it right there, or take it out, and start again",
    ))
}

fn laid_out(sheet: &Sheet<'_>, divided: &Divided<'_, '_>) -> Result<String> {
    let form = &divided.form;
    let is_new = |unit: &&Unit| {
        let part = form.part(unit.attribute.as_deref());
        part.is_some_and(|part| part.is_new)
    };
    let units = divided.units.iter().filter(is_new);
    let texts: NewTexts = units.map(|unit| (unit.key.clone(), empty(unit))).collect();
    let failed = |why: join::Unjoined| Error::new(Kind::Content, why.to_string());
    let text = match (divided.target, &sheet.target) {
        (Some(entry), Some(file)) => {
            let file = &file.file.text;
            match join::changes(file, entry, form, &texts) {
                Ok(splices) => alone(file, entry, &splices),
                // What is missing can be typed, too.
                Err(_) => file[entry.span.clone()].to_owned(),
            }
        }
        _ => join::new_entry(form, &texts).map_err(failed)?,
    };
    Ok(text.replace(EMPTY, ""))
}

/// The text of a unit that somebody is to write. Selections are there already, and what is empty in English too.
pub(super) fn empty(unit: &Unit) -> Vec<Segment> {
    if flat(&unit.source).is_empty() {
        return unit.source.clone();
    }
    if unit.selects.is_empty() {
        return vec![Segment::Text(EMPTY.to_string())];
    }
    let mut text = Vec::new();
    for select in &unit.selects {
        if !text.is_empty() {
            text.push(Segment::Text(" ".to_owned()));
        }
        text.push(Segment::Code(select.clone()));
    }
    text
}

fn notes(around: &Surroundings<'_>, sheet: &Sheet<'_>, divided: &Divided<'_, '_>) -> Vec<String> {
    let around = around.of_file(sheet);
    let mut notes: Vec<String> = Vec::new();
    let mut said = Vec::new();
    for unit in &divided.units {
        // The English stands above, whole.
        let mut own = around.notes(divided, unit);
        own.retain(|note| {
            let repeats = note.starts_with(VARIANT_OF) || note.starts_with(IN_ITS_PLACE);
            !repeats && !said.contains(note)
        });
        if own.is_empty() {
            continue;
        }
        notes.push(format!("{}:", unit.key));
        notes.extend(own.iter().map(|note| format!("  {note}")));
        said.append(&mut own);
    }
    notes
}
