//! `review`: what needs a person, and recording what a person judged.

use std::collections::BTreeMap;

use clap::{Args, Subcommand, ValueEnum};
use unic_langid::LanguageIdentifier;

use super::args::{Global, Purpose};
use super::output::{Output, clean};
use super::{CLEAN, FAILED};
use crate::diagnostic::FileText;
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{Found, Library, Sheet, Target};
use crate::project::records_path;
use crate::review::{Date, Origin, Reason, Record, State, with_record};
use crate::source::write_atomically;

#[derive(Debug, Args)]
pub(super) struct Review {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the texts that need a person: missing, stale, unreviewed
    List(List),
    /// Record who wrote or judged texts, as they are now
    Record(Recording),
}

#[derive(Debug, Args)]
struct List {
    /// The language: a tag or a name
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

#[derive(Debug, Args)]
struct Recording {
    /// Topics, messages or templates, by id; `all` for every text
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// The language: a tag or a name; `en` for the English itself
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// Where the text comes from
    #[arg(long, value_enum, value_name = "ORIGIN")]
    origin: Option<OriginName>,
    /// Who translated it
    #[arg(long, value_name = "NAME")]
    translated_by: Option<String>,
    /// Who judged it: a named, qualified person other than the translator
    #[arg(long, value_name = "NAME")]
    reviewed_by: Option<String>,
    /// Who approved it for publication
    #[arg(long, value_name = "NAME", requires = "reviewed_by")]
    approved_by: Option<String>,
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

pub(super) fn run(global: &Global, args: &Review, output: &mut Output) -> Result<u8> {
    match &args.action {
        Action::List(args) => list(global, args, output),
        Action::Record(args) => record(global, args, output),
    }
}

fn list(global: &Global, args: &List, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    let today = global.today()?;
    let locales = match &args.lang {
        Some(name) => vec![library.language(name)?],
        None => library.locales().to_vec(),
    };
    let mut failed = false;
    for locale in &locales {
        let mut by_reason: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
        for unit in library.units() {
            let reading = match library.read(&unit, locale) {
                Ok(reading) => reading,
                Err(error) => {
                    output.error(&error);
                    failed = true;
                    continue;
                }
            };
            for id in reading.ids() {
                if let Some(reason) = reading.standing(id, today).reasons.first() {
                    by_reason.entry(*reason).or_default().push(id.to_owned());
                }
            }
        }
        output.line(format!("{} ({locale})", language::display_name(locale)));
        for (reason, ids) in &by_reason {
            output.line(format!("  {} ({})", reason.as_str(), ids.len()));
            for id in ids {
                output.line(format!("    {}", clean(id)));
            }
        }
        if by_reason.is_empty() {
            output.line("  nothing");
        }
    }
    Ok(if failed { FAILED } else { CLEAN })
}

fn record(global: &Global, args: &Recording, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    if library.source().root().is_none() && library.precinct().is_none() {
        return Err(built_in());
    }
    let locale = library.language(&args.lang)?;
    for name in [&args.translated_by, &args.reviewed_by, &args.approved_by]
        .into_iter()
        .flatten()
    {
        if name.trim().is_empty() {
            return Err(Error::new(Kind::Usage, "a person on record has a name")
                .with_help("give the name, or leave the option out"));
        }
    }
    if same_person(args.translated_by.as_deref(), args.reviewed_by.as_deref()) {
        return Err(own_work());
    }
    let mut by_unit: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (unit, id) in chosen(&library, &args.ids)? {
        by_unit.entry(unit).or_default().push(id);
    }
    let (mut found, mut count) = (0, 0);
    for (unit, ids) in by_unit {
        let (there, changed) = record_unit(&library, args, &locale, &unit, &ids, global.today()?)?;
        found += there;
        count += changed;
    }
    if found == 0 {
        return Err(Error::new(
            Kind::NotFound,
            format!("not there in {locale}: {}", args.ids.join(", ")),
        )
        .with_help("translate it first; `beatbook check` names the file it belongs in"));
    }
    output.line(match count {
        1 => format!("Recorded 1 text in {locale}"),
        _ => format!("Recorded {count} texts in {locale}"),
    });
    Ok(CLEAN)
}

/// Names are compared as people read them.
fn same_person(one: Option<&str>, other: Option<&str>) -> bool {
    let read = |name: &str| {
        name.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    one.zip(other)
        .is_some_and(|(one, other)| read(one) == read(other))
}

fn own_work() -> Error {
    Error::new(Kind::Usage, "nobody judges their own translation")
        .with_help("--reviewed-by names another person than the one who translated it")
}

/// The English file and id of every text that was named.
fn chosen(library: &Library, names: &[String]) -> Result<Vec<(String, String)>> {
    let all_of = |unit: &str| -> Result<Vec<(String, String)>> {
        let sheet = library.sheet(unit, &language::SOURCE)?;
        let ids = sheet.into_iter().flat_map(|sheet| sheet.messages);
        Ok(ids.map(|message| (unit.to_owned(), message.id)).collect())
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

fn record_unit(
    library: &Library,
    args: &Recording,
    locale: &LanguageIdentifier,
    unit: &str,
    ids: &[String],
    today: Date,
) -> Result<(usize, usize)> {
    let english = library.sheet(unit, &language::SOURCE)?;
    let (Some(english), Some(target)) = (english, library.sheet(unit, locale)?) else {
        return Ok((0, 0));
    };
    // A precinct's texts have their records beside them, not beside the library's.
    let mut by_path: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for id in ids {
        if let Some(message) = target.get(id) {
            let path = records_path(&message.file.path);
            by_path.entry(path).or_default().push(id);
        }
    }
    let (mut found, mut count) = (0, 0);
    for (path, ids) in by_path {
        let old = match library.source().read(&path)? {
            Some(loaded) => loaded.file.text.clone(),
            None => String::new(),
        };
        let mut text = old.clone();
        for id in ids {
            let Some(record) = new_record(args, &english, &target, id, today) else {
                continue;
            };
            found += 1;
            if same_person(
                record.translated_by.as_deref(),
                record.reviewed_by.as_deref(),
            ) {
                return Err(own_work());
            }
            if target
                .record(id)
                .is_some_and(|old| same_but_for_day(old, &record))
            {
                continue;
            }
            text = with_record(&FileText::new(path.as_str(), text), id, &record)?;
            count += 1;
        }
        if text != old {
            let there = library.source().on_disk(&path).ok_or_else(built_in)?;
            write_atomically(&there, text.as_bytes())?;
        }
    }
    Ok((found, count))
}

fn built_in() -> Error {
    Error::new(Kind::Usage, "the built-in library cannot be written to")
        .with_help("name a library's folder: --library DIR")
}

/// The record of a text as it is now; `None` where one of the texts is not there.
fn new_record(
    args: &Recording,
    english: &Sheet,
    target: &Sheet,
    id: &str,
    today: Date,
) -> Option<Record> {
    let source = english.get(id)?.fingerprint.clone();
    let own = target.get(id)?.fingerprint.clone();
    let old = target.record(id);
    let unchanged = old.is_some_and(|old| old.target == own && old.source == source);
    // What was judged before counts on only for the very same texts.
    let kept = old.filter(|_| unchanged);
    let or_kept =
        |given: &Option<String>, kept: Option<&String>| given.clone().or_else(|| kept.cloned());
    let reviewed_by = or_kept(
        &args.reviewed_by,
        kept.and_then(|old| old.reviewed_by.as_ref()),
    );
    let approved_by = or_kept(
        &args.approved_by,
        kept.and_then(|old| old.approved_by.as_ref()),
    );
    let state = match (&reviewed_by, &approved_by) {
        (_, Some(_)) => State::Final,
        (Some(_), None) => State::Reviewed,
        (None, None) => State::Translated,
    };
    let origin = args.origin.map(|origin| match origin {
        OriginName::Machine => Origin::Machine,
        OriginName::MachineEdited => Origin::MachineEdited,
        OriginName::Person => Origin::Person,
    });
    Some(Record {
        source,
        target: own,
        state,
        origin: origin.or_else(|| old.and_then(|old| old.origin)),
        translated_by: or_kept(
            &args.translated_by,
            old.and_then(|old| old.translated_by.as_ref()),
        ),
        reviewed_by,
        approved_by,
        on: Some(today.into()),
        note: or_kept(&args.note, old.and_then(|old| old.note.as_ref())),
        withdrawn: old.and_then(|old| old.withdrawn.clone()),
    })
}

fn same_but_for_day(old: &Record, new: &Record) -> bool {
    let mut old = old.clone();
    old.on = new.on;
    old == *new
}
