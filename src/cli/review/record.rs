//! `review record`: who wrote and who reviewed texts.

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use unic_langid::LanguageIdentifier;

use super::super::CLEAN;
use super::super::args::{Global, Purpose};
use super::super::output::Output;
use super::{Locks, built_in, day, listed, not_in_future};
use crate::error::{Error, Kind, Result};
use crate::ftl::Fingerprint;
use crate::language;
use crate::library::{Found, Library, Target};
use crate::project::records_path;
use crate::review::{Date, Origin, REVIEWERS, Record, State, change_records, read_records};

#[derive(Debug, Args)]
pub(super) struct Recording {
    /// Topics, messages or templates, by id; `all` for every text
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// The language: a tag or a name; `en` for the English itself
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// Where the text comes from; required for a new or changed text
    #[arg(long, value_enum, value_name = "ORIGIN")]
    origin: Option<OriginName>,
    /// Who wrote it: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER")]
    translated_by: Option<String>,
    /// Who reviewed it: the id of a person other than the one who wrote it
    #[arg(long, value_name = "REVIEWER")]
    reviewed_by: Option<String>,
    /// The English has changed, and the reviewer found the translation still right
    #[arg(long, requires = "reviewed_by", conflicts_with_all = ["origin", "translated_by"])]
    still_right: bool,
    /// Who approved it for publication: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER", requires = "reviewed_by")]
    approved_by: Option<String>,
    /// The day on which it was done [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// A remark
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum OriginName {
    Machine,
    MachineEdited,
    Person,
}

impl Recording {
    fn origin(&self) -> Option<Origin> {
        self.origin.map(|origin| match origin {
            OriginName::Machine => Origin::Machine,
            OriginName::MachineEdited => Origin::MachineEdited,
            OriginName::Person => Origin::Person,
        })
    }

    fn claims_something(&self) -> bool {
        self.origin.is_some() || self.translated_by.is_some() || self.reviewed_by.is_some()
    }
}

/// The records to write to one file.
struct Changes {
    path: String,
    old: Option<Vec<u8>>,
    records: BTreeMap<String, Record>,
    /// Texts that were approved and no longer are.
    unapproved: Vec<String>,
}

pub(super) fn run(global: &Global, args: &Recording, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    if library.source().root().is_none() && library.precinct().is_none() {
        return Err(built_in());
    }
    let locale = library.language(&args.lang)?;
    let today = global.now(&library)?.date;
    let on = args.on.unwrap_or(today);
    not_in_future("--on", on, today)?;
    people(&library, args, &locale)?;
    // Texts are read from here on, under the lock: what is recorded is what is there.
    let mut locks = Locks::of(&library)?;
    let mut by_unit: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (unit, id) in chosen(&library, &args.ids)? {
        by_unit.entry(unit).or_default().push(id);
    }
    let mut refused: Vec<(String, Refusal)> = Vec::new();
    let mut changes = Vec::new();
    let mut found = 0;
    for (unit, ids) in by_unit {
        found += of_unit(
            &library,
            &mut locks,
            args,
            (&locale, on),
            (&unit, &ids),
            &mut changes,
            &mut refused,
        )?;
    }
    if let Some(error) = refusal(&refused) {
        return Err(error);
    }
    if found == 0 {
        return Err(Error::new(
            Kind::NotFound,
            format!("not found in {locale}: {}", args.ids.join(", ")),
        )
        .with_help("translate it first; `beatbook check` names the file it belongs in"));
    }
    // Everything is ready before the first file is touched.
    let mut ready = Vec::new();
    for Changes {
        path, old, records, ..
    } in &changes
    {
        let bytes = old.as_deref().unwrap_or_default();
        ready.push((path, old, change_records(path, bytes, records)?));
    }
    for (path, old, new) in ready {
        if old.as_ref() != Some(&new) {
            let (lock, rest) = locks.tree(&library, path)?;
            lock.replace(rest, old.as_deref(), &new)?;
        }
    }
    let count: usize = changes.iter().map(|changes| changes.records.len()).sum();
    output.line(match count {
        1 => format!("Recorded 1 text in {locale}"),
        _ => format!("Recorded {count} texts in {locale}"),
    });
    let unapproved: Vec<&str> = changes
        .iter()
        .flat_map(|changes| &changes.unapproved)
        .map(String::as_str)
        .collect();
    if !unapproved.is_empty() {
        output.hint(&format!(
            "no longer approved after this review: {}; approve again with --approved-by",
            some_of(&unapproved)
        ));
    }
    Ok(CLEAN)
}

/// Checks the people who are named: all must be listed, and a reviewer must be allowed to review this language.
fn people(library: &Library, args: &Recording, locale: &LanguageIdentifier) -> Result<()> {
    let named = [&args.translated_by, &args.reviewed_by, &args.approved_by];
    for id in named.into_iter().flatten() {
        listed(library, id)?;
    }
    for id in [&args.reviewed_by, &args.approved_by].into_iter().flatten() {
        if !library.reviewers().may_review(id, locale) {
            return Err(Error::new(
                Kind::Usage,
                format!("`{id}` is not listed for {locale} in {REVIEWERS}"),
            )
            .with_help("a text is reviewed by somebody who is listed for its language"));
        }
    }
    if !args.claims_something() {
        return Err(Error::new(
            Kind::Usage,
            "nothing is claimed, so there is nothing to record",
        )
        .with_help("say where the text comes from (--origin, --translated-by) or who reviewed it (--reviewed-by)"));
    }
    Ok(())
}

/// Why a text's record is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Refusal {
    OwnWork,
    Unrecorded,
    Stale,
    Changed,
    NotStale,
    NoWriter,
}

impl Refusal {
    fn error(self, ids: &[&str]) -> Error {
        let which = if ids.is_empty() {
            String::new()
        } else {
            format!(": {}", some_of(ids))
        };
        let (text, help) = match self {
            Refusal::OwnWork => (
                "nobody reviews their own translation",
                "--reviewed-by and --approved-by must not name the person who translated it",
            ),
            Refusal::Unrecorded => (
                "nothing is on record for this text",
                "say where it comes from too: --origin machine, or --origin person --translated-by REVIEWER",
            ),
            Refusal::Stale => (
                "the English has changed since this was translated",
                "if the translation is still right: --still-right --reviewed-by REVIEWER; otherwise change the text, then --origin … --translated-by REVIEWER",
            ),
            Refusal::Changed => (
                "the text has changed since it was recorded, and nobody knows by whom",
                "say where it comes from now: --origin … --translated-by REVIEWER",
            ),
            Refusal::NotStale => (
                "the English has not changed since this was translated",
                "leave out --still-right",
            ),
            Refusal::NoWriter => (
                "a person wrote this text and the record does not say who: nobody can tell that somebody else reviews it",
                "add --translated-by REVIEWER",
            ),
        };
        Error::new(Kind::Usage, format!("{text}{which}; nothing is recorded")).with_help(help)
    }
}

/// Ids for one line: all of them if they are few.
fn some_of(ids: &[&str]) -> String {
    match ids {
        [first, more @ ..] if more.len() > 2 => format!("`{first}` and {} more", more.len()),
        ids => ids.join(", "),
    }
}

fn refusal(refused: &[(String, Refusal)]) -> Option<Error> {
    let (_, first) = refused.first()?;
    let ids: Vec<&str> = refused
        .iter()
        .filter(|(_, why)| why == first)
        .map(|(id, _)| id.as_str())
        .collect();
    Some(first.error(&ids))
}

/// The English file and id of every text that was named.
fn chosen(library: &Library, names: &[String]) -> Result<Vec<(String, String)>> {
    let all_of = |unit: &str| -> Result<Vec<(String, String)>> {
        let sheet = library.localized(unit, &language::SOURCE)?;
        let ids = sheet.iter().flat_map(|sheet| &sheet.messages);
        let ids = ids.map(|message| (unit.to_owned(), message.id.clone()));
        Ok(ids.collect())
    };
    let mut chosen = Vec::new();
    for name in names {
        if name == "all" {
            for unit in library.units() {
                chosen.extend(all_of(&unit)?);
            }
            continue;
        }
        match library.look_up(name)? {
            Found::One(Target::Topic(id)) => chosen.extend(all_of(&Library::topic_path(&id))?),
            Found::One(target) => chosen.push((target.unit(), target.id().to_owned())),
            Found::Several(_) | Found::Nothing(_) => {
                return Err(Error::new(
                    Kind::NotFound,
                    format!("no text `{}`", name.escape_debug()),
                )
                .with_help("name topics, messages or templates by their ids, or `all`"));
            }
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}

fn of_unit(
    library: &Library,
    locks: &mut Locks,
    args: &Recording,
    (locale, on): (&LanguageIdentifier, Date),
    (unit, ids): (&str, &[String]),
    changes: &mut Vec<Changes>,
    refused: &mut Vec<(String, Refusal)>,
) -> Result<usize> {
    let english = library.localized(unit, &language::SOURCE)?;
    let (Some(english), Some(target)) = (english, library.localized(unit, locale)?) else {
        return Ok(0);
    };
    // A precinct's texts have their records beside them, not beside the library's.
    let mut by_path: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for id in ids {
        if let Some(message) = target.get(id) {
            let path = records_path(&message.file.path);
            by_path.entry(path).or_default().push(id);
        }
    }
    let mut found = 0;
    for (path, ids) in by_path {
        let (lock, rest) = locks.tree(library, &path)?;
        let bytes = lock.read(rest)?;
        // Read again: what the library holds for a file that it could not read is not what the file says.
        let old = read_records(&path, bytes.as_deref().unwrap_or_default())?;
        let mut records = BTreeMap::new();
        let mut unapproved = Vec::new();
        for id in ids {
            let (Some(source), Some(own)) = (english.get(id), target.get(id)) else {
                continue;
            };
            found += 1;
            let texts = Texts {
                source: source.fingerprint,
                target: own.fingerprint,
                is_source: *locale == language::SOURCE,
            };
            match new_record(args, old.get(id), texts, on) {
                Err(why) => refused.push((id.to_owned(), why)),
                Ok(record) => {
                    if !old
                        .get(id)
                        .is_some_and(|old| same_but_for_day(old, &record))
                    {
                        let was = old.get(id).is_some_and(|old| old.approved_by.is_some());
                        if was && record.approved_by.is_none() {
                            unapproved.push(id.to_owned());
                        }
                        records.insert(id.to_owned(), record);
                    }
                }
            }
        }
        if !records.is_empty() {
            changes.push(Changes {
                path,
                old: bytes,
                records,
                unapproved,
            });
        }
    }
    Ok(found)
}

/// The fingerprints of a text and its English as they are now.
struct Texts {
    source: Fingerprint,
    target: Fingerprint,
    /// Whether the text is the English itself.
    is_source: bool,
}

/// The record of a text as it is now, or why the claim cannot be recorded.
fn new_record(
    args: &Recording,
    old: Option<&Record>,
    texts: Texts,
    on: Date,
) -> std::result::Result<Record, Refusal> {
    let changed = old.is_some_and(|old| old.target != Some(texts.target));
    let stale = !texts.is_source && old.is_some_and(|old| old.source != Some(texts.source));
    let rewritten = args.origin.is_some();
    if old.is_none() && !rewritten {
        return Err(Refusal::Unrecorded);
    }
    if args.still_right {
        if changed {
            return Err(Refusal::Changed);
        }
        if !stale {
            return Err(Refusal::NotStale);
        }
    } else if stale && !(changed && rewritten) {
        return Err(Refusal::Stale);
    } else if changed && !rewritten {
        return Err(Refusal::Changed);
    }
    // An earlier review still counts only if neither text has changed.
    let reviewed = old.filter(|_| !changed && !stale);
    let reviewed_by = args
        .reviewed_by
        .clone()
        .or_else(|| reviewed?.reviewed_by.clone());
    // An approval does not carry over to a new review.
    let approved_by = args.approved_by.clone().or_else(|| {
        reviewed
            .filter(|_| args.reviewed_by.is_none())?
            .approved_by
            .clone()
    });
    let state = match (&reviewed_by, &approved_by) {
        (_, Some(_)) => State::Final,
        (Some(_), None) => State::Reviewed,
        (None, None) => State::Translated,
    };
    // The writer of the text before the change is not the writer of the new one.
    let written = old.filter(|_| !changed);
    let record = Record {
        source: Some(texts.source),
        target: Some(texts.target),
        state,
        origin: args.origin().or_else(|| old?.origin),
        translated_by: args
            .translated_by
            .clone()
            .or_else(|| written?.translated_by.clone()),
        reviewed_by,
        approved_by,
        on: Some(on),
        note: args.note.clone().or_else(|| old?.note.clone()),
        withdrawn: old.and_then(|old| old.withdrawn.clone()),
    };
    let by_person = matches!(record.origin, Some(Origin::Person | Origin::MachineEdited));
    // What the gate would not count is not recorded either.
    let reviews = [&record.reviewed_by, &record.approved_by];
    match &record.translated_by {
        Some(writer) if reviews.into_iter().flatten().any(|review| review == writer) => {
            Err(Refusal::OwnWork)
        }
        None if record.reviewed_by.is_some() && by_person => Err(Refusal::NoWriter),
        _ => Ok(record),
    }
}

fn same_but_for_day(old: &Record, new: &Record) -> bool {
    let mut old = old.clone();
    old.on = new.on;
    old == *new
}
