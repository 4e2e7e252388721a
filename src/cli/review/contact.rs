//! `review contact`: recording who verified a contact.

use std::collections::BTreeMap;

use clap::Args;

use super::super::CLEAN;
use super::super::args::{Global, Purpose};
use super::super::output::Output;
use super::{Locks, built_in, day, listed, not_in_future};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{CONTACTS, Contacts};
use crate::review::{Date, Keys, set_keys};
use crate::source::decode;

#[derive(Debug, Args)]
pub(super) struct Verifying {
    /// Contacts, by id
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// Who verified them: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER")]
    verified_by: String,
    /// The day on which somebody called it and reached who it says
    #[arg(long, value_name = "DATE", value_parser = day)]
    dialed_on: Option<Date>,
    /// The date of the newest page that was seen to print it
    #[arg(long, value_name = "DATE", value_parser = day, conflicts_with = "dialed_on")]
    printed_on: Option<Date>,
}

pub(super) fn run(global: &Global, args: &Verifying, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    if library.source().root().is_none() {
        return Err(built_in());
    }
    listed(&library, &args.verified_by)?;
    let today = global.now(&library)?.date;
    let days = [
        ("dialed-on", "--dialed-on", args.dialed_on),
        ("printed-on", "--printed-on", args.printed_on),
    ];
    for (_, option, day) in days {
        day.map_or(Ok(()), |day| not_in_future(option, day, today))?;
    }
    let mut locks = Locks::of(&library)?;
    let (lock, path) = locks.tree(&library, CONTACTS)?;
    let old = lock.read(path)?.unwrap_or_default();
    // What is verified is what stands in the file now, not what was read before the lock was taken.
    let loaded = decode(CONTACTS.into(), old.clone());
    let contacts = Contacts::parse(&loaded.file)
        .map_err(|finding| Error::content("cannot read the contacts", vec![*finding]))?;
    let mut tables: BTreeMap<&str, Keys<'_>> = BTreeMap::new();
    for id in &args.ids {
        let Some(contact) = contacts.get(id) else {
            return Err(no_contact(&contacts, id));
        };
        let mut keys: Keys<'_> = days
            .iter()
            .filter_map(|(key, _, day)| Some((*key, Some(day.as_ref()?.to_string()))))
            .collect();
        keys.push(("verified-by", Some(format!("\"{}\"", args.verified_by))));
        keys.push(("verified", Some(format!("\"{}\"", contact.print()))));
        tables.insert(id, keys);
    }
    let new = set_keys(CONTACTS, &old, &tables)?;
    if new != old {
        lock.replace(path, Some(&old), &new)?;
    }
    output.line(match tables.len() {
        1 => "Recorded 1 contact".to_owned(),
        count => format!("Recorded {count} contacts"),
    });
    Ok(CLEAN)
}

fn no_contact(contacts: &Contacts, id: &str) -> Error {
    let near = language::suggest(id, contacts.iter().map(|(id, _)| id));
    let help = match near.first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => "a precinct's own contacts are changed in its precinct.toml by hand".to_owned(),
    };
    Error::new(
        Kind::NotFound,
        format!("no contact `{}` in {CONTACTS}", id.escape_debug()),
    )
    .with_help(help)
}
