//! `review`: what needs a person, and recording what a person reviewed.

mod calls;
mod contact;
mod list;
mod record;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

#[cfg(test)]
pub(super) use list::Needed;

use super::args::Global;
use super::output::Output;
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::Library;
use crate::review::{Date, REVIEWERS, parse_date};
use crate::source::WriteLock;

#[derive(Debug, Args)]
pub(super) struct Review {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the texts that need a person: missing, stale, unreviewed
    List(list::List),
    /// Record who wrote or reviewed texts, as they are now
    Record(record::Recording),
    /// Record who verified contacts, as they are now
    Contact(contact::Verifying),
    /// Print a sheet of contacts to call, or take back one that was filled in
    Calls(calls::Calls),
}

pub(super) fn run(global: &Global, args: &Review, output: &mut Output) -> Result<u8> {
    match &args.action {
        Action::List(args) => list::run(global, args, output),
        Action::Record(args) => record::run(global, args, output),
        Action::Contact(args) => contact::run(global, args, output),
        Action::Calls(args) => calls::run(global, args, output),
    }
}

/// The locks of the folders that are written to, held until the command ends.
struct Locks(BTreeMap<PathBuf, WriteLock>);

impl Locks {
    /// Locks the library and, if it is elsewhere, its precinct. Texts and records must be read after this.
    fn of(library: &Library) -> Result<Locks> {
        let source = library.source();
        let precinct = library
            .precinct()
            .map(|precinct| format!("{}/precinct.toml", precinct.folder));
        let roots = source.root().into_iter().chain(
            precinct
                .as_deref()
                .and_then(|path| source.tree_of(path))
                .map(|(root, _)| root),
        );
        let mut locks = BTreeMap::new();
        // Each once, in the order of their paths, so that no two runs wait for each other.
        let mut real: Vec<PathBuf> = roots.map(real).collect::<Result<_>>()?;
        real.sort();
        real.dedup();
        for root in real {
            let lock = WriteLock::of(&root)?;
            locks.insert(root, lock);
        }
        Ok(Locks(locks))
    }

    /// The lock that a path of the library is written under, and the path below its root.
    fn tree<'p>(&mut self, library: &Library, path: &'p str) -> Result<(&mut WriteLock, &'p str)> {
        let (root, rest) = library.source().tree_of(path).ok_or_else(built_in)?;
        let lock = self.0.get_mut(&real(root)?).ok_or_else(built_in)?;
        Ok((lock, rest))
    }
}

fn real(root: &Path) -> Result<PathBuf> {
    root.canonicalize()
        .map_err(|error| Error::io(root, "find", &error))
}

fn built_in() -> Error {
    Error::new(Kind::Usage, "the built-in library cannot be written to")
        .with_help("name a library's folder: --library DIR")
}

/// Refuses an id that reviewers.toml does not list: an unlisted person counts as nobody.
fn listed(library: &Library, id: &str) -> Result<()> {
    let reviewers = library.reviewers();
    if reviewers.get(id).is_some() {
        return Ok(());
    }
    let asked = language::did_you_mean(
        &id.trim().to_lowercase(),
        reviewers.iter().map(|(id, _)| id),
    );
    let help = match asked {
        Some(asked) => format!("{asked} People go by their ids in {REVIEWERS}"),
        None => format!("people go by their ids in {REVIEWERS}: list this person there first"),
    };
    Err(Error::new(
        Kind::Usage,
        format!("no reviewer `{}` in {REVIEWERS}", id.escape_debug()),
    )
    .with_help(help))
}

fn day(text: &str) -> std::result::Result<Date, String> {
    parse_date(text).ok_or_else(|| "write a day such as 2026-11-22".to_owned())
}

/// Refuses a day in the future: nobody has reviewed anything on it yet.
fn not_in_future(option: &str, day: Date, today: Date) -> Result<()> {
    if day <= today {
        return Ok(());
    }
    Err(
        Error::new(Kind::Usage, format!("{option} {day} is in the future"))
            .with_help("give the day on which it was done"),
    )
}
