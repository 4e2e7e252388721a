//! `review contact`: recording who verified a contact.

use std::collections::BTreeMap;

use clap::Args;

use super::super::CLEAN;
use super::super::args::Global;
use super::super::output::Output;
use super::super::subject::Purpose;
use super::{day, not_in_future};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{CONTACTS, Contacts, Library, Locks, built_in};
use crate::review::{Date, Keys, set_keys, toml_text};
use crate::source::{Replacement, decode};

#[derive(Debug, Args)]
pub(super) struct Verifying {
    /// Contacts, by id
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// Who verified them: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER")]
    verified_by: String,
    /// The day on which somebody called it and reached whom it names
    #[arg(long, value_name = "DATE", value_parser = day)]
    dialed_on: Option<Date>,
    /// The date of the newest page seen that prints it
    #[arg(long, value_name = "DATE", value_parser = day, conflicts_with = "dialed_on")]
    printed_on: Option<Date>,
}

pub(super) fn run(global: &Global, args: &Verifying, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    let today = global.now(&library)?.date;
    let days = [
        ("dialed-on", "--dialed-on", args.dialed_on),
        ("printed-on", "--printed-on", args.printed_on),
    ];
    for (_, option, day) in days {
        day.map_or(Ok(()), |day| not_in_future(option, day, today))?;
    }
    let mut registry = Registry::open(&library, &args.verified_by)?;
    for id in &args.ids {
        let Some(contact) = registry.contacts.get(id) else {
            return Err(no_contact(&registry.contacts, id));
        };
        let print = contact.print();
        let keys = days
            .iter()
            .filter_map(|(key, _, day)| Some((*key, Some(day.as_ref()?.to_string()))));
        registry.verified(id, keys.collect(), &print);
    }
    registry.write(output)?;
    Ok(CLEAN)
}

/// contacts.toml under the lock: what is verified is what it says now, not what was read before the lock was taken.
pub(super) struct Registry<'l> {
    locks: Locks<'l>,
    old: Vec<u8>,
    pub(super) contacts: Contacts,
    by: String,
    verified: BTreeMap<String, Keys<'l>>,
}

impl<'l> Registry<'l> {
    /// Locks and reads it, for the person who verifies contacts: an id of reviewers.toml.
    pub(super) fn open(library: &'l Library, by: &str) -> Result<Self> {
        if library.source().root().is_none() {
            return Err(built_in());
        }
        library
            .reviewers()
            .listed(by)
            .map_err(|refusal| refusal.error(&[]))?;
        let locks = Locks::of(library)?;
        let old = locks.read(CONTACTS)?.unwrap_or_default();
        let loaded = decode(CONTACTS.into(), old.clone());
        let contacts = Contacts::parse(&loaded.file)
            .map_err(|fault| Error::content("cannot read the contacts", vec![*fault]))?;
        Ok(Registry {
            locks,
            old,
            contacts,
            by: by.to_owned(),
            verified: BTreeMap::new(),
        })
    }

    /// Notes that a contact was verified: the print of what was verified, and the other keys to set.
    pub(super) fn verified(&mut self, id: &str, mut keys: Keys<'l>, print: &str) {
        keys.push(("verified-by", Some(toml_text(&self.by))));
        keys.push(("verified", Some(toml_text(print))));
        self.verified.insert(id.to_owned(), keys);
    }

    /// Writes what was noted, in one step.
    pub(super) fn write(mut self, output: &mut Output) -> Result<()> {
        let tables = self.verified.iter();
        let tables = tables
            .map(|(id, keys)| (id.as_str(), keys.clone()))
            .collect();
        let new = set_keys(CONTACTS, &self.old, &tables)?;
        self.locks.write(&[Replacement {
            path: CONTACTS.to_owned(),
            old: Some(self.old),
            new,
        }])?;
        output.line(match tables.len() {
            1 => "Recorded 1 contact".to_owned(),
            count => format!("Recorded {count} contacts"),
        });
        Ok(())
    }
}

fn no_contact(contacts: &Contacts, id: &str) -> Error {
    let help = language::did_you_mean(id, contacts.iter().map(|(id, _)| id)).unwrap_or_else(|| {
        "a precinct's own contacts are changed in its precinct.toml by hand".to_owned()
    });
    Error::new(
        Kind::NotFound,
        format!("no contact `{}` in {CONTACTS}", id.escape_debug()),
    )
    .with_help(help)
}
