//! `review`: what needs a person, and recording what a person reviewed.

mod calls;
mod contact;
mod list;
mod record;
mod withdraw;

use clap::{Args, Subcommand};

#[cfg(test)]
pub(super) use list::Needed;

use super::args::Global;
use super::output::Output;
use crate::error::{Error, Kind, Result};
use crate::review::{Date, parse_date};

#[derive(Debug, Args)]
pub(super) struct Review {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the texts that need a person: missing, stale, unreviewed
    List(list::List),
    /// Record who wrote, reviewed, approved or rejected texts, as they are now
    Record(record::Recording),
    /// Take texts back: they are withheld from now on, and say why
    Withdraw(withdraw::Withdrawing),
    /// Say that withdrawn texts may be given out again, once they are reviewed
    Restore(withdraw::Restoring),
    /// Record who verified contacts, as they are now
    Contact(contact::Verifying),
    /// Print a sheet of contacts to call, or take back one that was filled in
    Calls(calls::Calls),
}

pub(super) fn run(global: &Global, args: &Review, output: &mut Output) -> Result<u8> {
    match &args.action {
        Action::List(args) => list::run(global, args, output),
        Action::Record(args) => record::run(global, args, output),
        Action::Withdraw(args) => withdraw::withdraw(global, args, output),
        Action::Restore(args) => withdraw::restore(global, args, output),
        Action::Contact(args) => contact::run(global, args, output),
        Action::Calls(args) => calls::run(global, args, output),
    }
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
