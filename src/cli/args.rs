//! The arguments: the commands, and the options of every one.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::LocalTime;
use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::review::{Date, parse_date};

const EXAMPLES: &str = "\
Examples:
  beatbook topics --lang korean                  the topics, with Korean titles
  beatbook show \"gift card\" --lang korean        the texts, with the English beside them
  beatbook find someone took my box              when you do not know the topic
  beatbook check                                 what is missing, stale or wrong

A language may be given by tag or name: ko, korean, 한국어.
Commands that show texts use the built-in library if there is no other. Commands that check or
change files (check, coverage, review, import, …) need a library or an l10n.toml here or above.

Exit codes: 0 clean, 1 findings, nothing found, or refused as not publishable, 2 error.";

/// Crime-prevention texts in English, Spanish, Chinese and Korean, ready to post, and reports of what is missing.
#[derive(Debug, Parser)]
#[command(name = "beatbook", version, after_help = EXAMPLES, max_term_width = 100)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Options of every command")]
pub(super) struct Global {
    /// The library's folder; by default the nearest one, at or above this folder, whose beatbook.toml has [library]
    #[arg(long, global = true, value_name = "DIR", env = "BEATBOOK_LIBRARY")]
    pub(super) library: Option<PathBuf>,
    /// Use the built-in library, whatever is in this folder or above it
    #[arg(long, global = true)]
    pub(super) builtin: bool,
    /// A precinct to lay over the library: a folder of its precincts/, or any folder with a precinct.toml
    #[arg(
        long,
        global = true,
        value_name = "NAME|DIR",
        env = "BEATBOOK_PRECINCT"
    )]
    pub(super) precinct: Option<String>,
    /// The day that counts as today, such as 2026-11-22 [default: the clock's]
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
    /// The moment that counts as now, such as 2026-11-22T19:00; more precise than --today, and takes precedence over it
    #[arg(long, global = true, value_name = "DATE[TTIME]", value_parser = moment)]
    now: Option<LocalTime>,
    /// When to use colors
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(super) color: Color,
    /// Print only what was asked for: no hints, no progress
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List the topics by group, with their titles in a language
    Topics(super::topics::Topics),
    /// Show the texts of a topic, a message or a template, English beside them
    Show(super::show::Show),
    /// Find topics and messages by words, in any of the languages
    Find(super::find::Find),
    /// Compile the library into Fluent bundles, and report what each language is missing
    Compile(super::compile::Compile),
    /// Report what each language of a project is missing
    Coverage(super::coverage::Coverage),
    /// Find what is missing, stale or wrong; exit 1 if there is an error
    Check(super::check::Check),
    /// Explain a check: what it finds, why it matters, what to do
    Explain(super::explain::Explain),
    /// Count a text from standard input, and split it if it is too long
    Fit(super::fit::Fit),
    /// Propose what to post, and when, over a year
    Calendar(super::calendar::Calendar),
    /// List what needs a person, in the order of need, and record what people judged
    Review(super::review::Review),
    /// Write a language's texts to a file for translators' tools
    #[cfg(feature = "exchange")]
    Export(super::export::Export),
    /// Take back what translators and reviewers did, and show what changes
    #[cfg(feature = "exchange")]
    Import(super::import::Import),
    /// Rename an id or a variable everywhere it stands; what was reviewed stays reviewed
    Rename(super::rename::Rename),
    /// Add a language to a project or library
    Language(super::language::Language),
    /// Write the staff's page: a site that opens from a folder, without a server or a network
    #[cfg(feature = "site")]
    Site(super::site::Site),
    /// Begin another city's library: its files, without this one's facts
    Init(super::init::Init),
    /// Write completions for a shell
    Completions(super::explain::Completions),
    /// Write the manual page
    Man,
}

fn date(text: &str) -> std::result::Result<Date, String> {
    parse_date(text).ok_or_else(|| "write a day such as 2026-11-22".to_owned())
}

fn moment(text: &str) -> std::result::Result<LocalTime, String> {
    LocalTime::parse(text)
        .ok_or_else(|| "write a day, or a day and a time, such as 2026-11-22T19:00".to_owned())
}

impl Global {
    /// The minute that counts as now, on the library's clock.
    ///
    /// # Errors
    /// The library names an unknown time zone.
    pub(super) fn now(&self, library: &Library) -> Result<LocalTime> {
        match self.now.or(self.today.map(LocalTime::start_of)) {
            Some(now) => Ok(now),
            None => library.now(),
        }
    }

    /// The same where there may be only a project: it has no clock of its own, so UTC is used.
    pub(super) fn now_of(&self, library: Option<&Library>) -> Result<LocalTime> {
        match (library, self.now.or(self.today.map(LocalTime::start_of))) {
            (Some(library), _) => self.now(library),
            (None, Some(now)) => Ok(now),
            (None, None) => LocalTime::now_in("UTC").ok_or_else(|| {
                Error::new(Kind::Usage, "the clock cannot be read").with_help("give --now")
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::Cli;

    fn cli() -> clap::Command {
        let mut cli = Cli::command();
        cli.build();
        cli
    }

    /// Whoever asks for a command's help looks for its own options; those of every command come after them.
    #[test]
    fn a_commands_own_options_come_first() {
        let mut cli = cli();
        for command in cli.get_subcommands_mut() {
            if command.get_name() == "help" {
                continue;
            }
            let help = command.render_help().to_string();
            let (own, of_all) = help
                .split_once("\nOptions of every command:\n")
                .unwrap_or_else(|| panic!("{help}"));
            let is_own = |option: &str| own.contains(&format!(" {option} "));
            assert!(is_own("--help") && !is_own("--library"), "{help}");
            assert!(of_all.contains(" --library "), "{help}");
        }
    }

    #[test]
    fn the_examples_of_help_are_understood() {
        let cli = cli();
        let commands = cli.get_subcommands().chain([&cli]);
        let helps = commands.filter_map(|command| Some(command.get_after_help()?.to_string()));
        let helps: Vec<String> = helps.collect();
        assert!(helps.len() > 4, "they are found: {helps:?}");
        for line in helps.iter().flat_map(|help| help.lines()) {
            let Some(line) = line.strip_prefix("  beatbook ") else {
                continue;
            };
            // What it is for stands behind two spaces.
            let (command, _) = line.split_once("  ").unwrap_or((line, ""));
            let mut words = vec!["beatbook"];
            for (number, part) in command.split('"').enumerate() {
                match number % 2 {
                    0 => words.extend(part.split_whitespace()),
                    _ => words.push(part),
                }
            }
            if let Err(error) = Cli::try_parse_from(words) {
                panic!("{command}: {error}");
            }
        }
    }
}
