//! `review`: what needs a person, and recording what people judged.

mod calls;
mod contact;
mod list;
mod record;
#[cfg(feature = "exchange")]
mod walk;
mod withdraw;
mod worklist;

use clap::{Args, Subcommand, ValueEnum};

#[cfg(test)]
pub(super) use list::Needed;

use super::args::Global;
use super::output::Output;
use crate::error::{Error, Kind, Result};
use crate::review::{Date, parse_date};
use crate::worklist::Need;

const EXAMPLES: &str = "\
Examples:
  beatbook review                                      what needs a person, most urgent first
  beatbook review --lang korean --only missing,stale   what a translator into Korean has to do
  beatbook review pickpocket --lang korean             review a topic in the terminal, text by text
  beatbook review pickpocket --lang korean --only missing   write what is missing there
  beatbook review record pickpocket-bag --lang ko --reviewed-by ben
  beatbook review --report --from 2026-11-01           what people have done since then";

/// Without a subcommand, lists what needs a person: what all texts quote comes first, then what is urgent, then what is in
/// season or will be within six weeks. With IDs and a language, in a terminal, goes through the texts one at a time: approve, change
/// (in your editor), reject, skip; each answer is on record when it is given. A text that is missing, or lacks a part, is written in your
/// editor too, and placed where an import would place it.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, after_help = EXAMPLES)]
pub(super) struct Review {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    asked: Asked,
}

#[derive(Debug, Args)]
struct Asked {
    /// Topics, messages or templates, by id [default: all]
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// The language: a tag or a name; `en` for the English itself [default: all]
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Only texts that are missing, withdrawn, rejected, stale, edited (since their review), unreviewed or unapproved; several
    /// with commas
    #[arg(long, value_name = "NEED", value_delimiter = ',', value_parser = worklist::need)]
    only: Vec<Need>,
    /// Who goes through the texts in the terminal: an id of content/reviewers.toml [default: it is asked]
    #[cfg(feature = "exchange")]
    #[arg(
        long,
        value_name = "REVIEWER",
        requires = "lang",
        conflicts_with_all = ["format", "report"]
    )]
    reviewer: Option<String>,
    /// Count what people translated, reviewed, approved and rejected, by language and person, from the history in git
    #[arg(long, conflicts_with_all = ["ids", "only"])]
    report: bool,
    /// The first day that counts
    #[arg(long, value_name = "DATE", value_parser = day, requires = "report")]
    from: Option<Date>,
    /// The last day that counts [default: today]
    #[arg(long, value_name = "DATE", value_parser = day, requires = "report")]
    to: Option<Date>,
    /// The output format; given, the texts are listed and nobody is asked [default: text]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the texts that may not be published under their gravest reason, contacts and dates included
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
        None => worklist::run(global, &args.asked, output),
        Some(Action::List(args)) => list::run(global, args, output),
        Some(Action::Record(args)) => record::run(global, args, output),
        Some(Action::Withdraw(args)) => withdraw::withdraw(global, args, output),
        Some(Action::Restore(args)) => withdraw::restore(global, args, output),
        Some(Action::Contact(args)) => contact::run(global, args, output),
        Some(Action::Calls(args)) => calls::run(global, args, output),
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
