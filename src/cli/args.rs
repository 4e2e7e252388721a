//! The arguments, and what every command shares.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::post::unknown_channels;
use crate::review::{Date, parse_date};

const EXAMPLES: &str = "\
Examples:
  beatbook topics --lang korean                  what there is, with Korean titles
  beatbook show \"gift card\" --lang korean        the texts, English beside them
  beatbook find someone took my box              when you do not know the topic
  beatbook check                                 everything that is wrong; exit 1 if anything is

Languages answer to tags and names: ko, korean, 한국어. Without --library the built-in library serves.
Exit codes: 0 clean, 1 findings or nothing found or refused as not publishable, 2 could not work.";

/// Crime-prevention texts in English, Spanish, Chinese and Korean, ready to post, and what is missing of them.
#[derive(Debug, Parser)]
#[command(name = "beatbook", version, after_help = EXAMPLES, max_term_width = 100)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Args)]
pub(super) struct Global {
    /// The library's folder; else a beatbook.toml with [library] above this folder; else the built-in library
    #[arg(long, global = true, value_name = "DIR", env = "BEATBOOK_LIBRARY")]
    library: Option<PathBuf>,
    /// A precinct to lay over the library: a folder of its precincts/, or any folder with a precinct.toml
    #[arg(long, global = true, value_name = "NAME|DIR")]
    pub(super) precinct: Option<String>,
    /// The day that counts as today, such as 2026-11-22 [default: the clock's]
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
    /// When to use colors
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(super) color: Color,
    /// Say only what was asked for: no hints, no progress
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
    /// Compile the library into Fluent bundles, and tell what each language is missing
    Compile(super::compile::Compile),
    /// Tell what each language of a project is missing
    Coverage(super::coverage::Coverage),
    /// Check everything; exit 1 where something is wrong
    Check(super::check::Check),
    /// Explain a check: what it finds, why it matters, what to do
    Explain(super::explain::Explain),
    /// Count a text from standard input, and split it where it is too long
    Fit(super::fit::Fit),
    /// Propose what to post when in a year
    Calendar(super::calendar::Calendar),
    /// Record who wrote and who judged a text
    Review(super::review::Review),
    /// Write completions for a shell
    Completions(super::explain::Completions),
    /// Write the manual page
    Man,
}

fn date(text: &str) -> std::result::Result<Date, String> {
    parse_date(text).ok_or_else(|| "write a day such as 2026-11-22".to_owned())
}

impl Global {
    /// The library that serves: named, or found by walking up, or built in.
    pub(super) fn library(&self) -> Result<Library> {
        let library = match self.library_folder() {
            Some(path) => Library::open(path),
            None => Library::embedded(),
        }?;
        let Some(name) = &self.precinct else {
            return Ok(library);
        };
        let library = library.with_precinct(name)?;
        let unknown: Vec<_> = library
            .precinct()
            .iter()
            .copied()
            .flat_map(unknown_channels)
            .collect();
        if unknown.is_empty() {
            Ok(library)
        } else {
            let text = format!(
                "cannot read the channels of the precinct `{}`",
                name.escape_debug()
            );
            Err(Error::content(text, unknown))
        }
    }

    /// The library, to find out what is wrong with it.
    pub(super) fn library_to_check(&self) -> Result<Library> {
        let library = match self.library_folder() {
            Some(path) => Library::examine(path),
            None => Library::embedded(),
        }?;
        match &self.precinct {
            Some(name) => library.examine_precinct(name),
            None => Ok(library),
        }
    }

    /// Whether a library was named or stands above the current folder.
    pub(super) fn library_folder(&self) -> Option<PathBuf> {
        self.library.clone().or_else(library_above)
    }

    /// The minute that counts as now, on the library's clock.
    pub(super) fn now(&self, library: &Library) -> Result<crate::LocalTime> {
        match self.today {
            Some(today) => Ok(crate::LocalTime::start_of(today)),
            None => library.now(),
        }
    }

    /// The day that counts as today. The clock is asked here and nowhere else.
    pub(super) fn today(&self) -> Result<Date> {
        if let Some(today) = self.today {
            return Ok(today);
        }
        let seconds = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_err(|_| {
                Error::new(Kind::Usage, "the clock is set before 1970").with_help("give --today")
            })?
            .as_secs();
        let days = i64::try_from(seconds / 86_400).unwrap_or(0);
        let epoch = Date {
            year: 1970,
            month: 1,
            day: 1,
        };
        Ok(crate::review::days_after(epoch, days))
    }
}

/// The nearest folder at or above this one whose beatbook.toml has `[library]`.
fn library_above() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors()
        .find(|folder| is_library(folder))
        .map(Path::to_path_buf)
}

fn is_library(folder: &Path) -> bool {
    // Read as a library's file is: a pipe of that name would wait for a writer.
    let loaded = crate::source::Source::directory(folder).read("beatbook.toml");
    loaded.ok().flatten().is_some_and(|loaded| {
        loaded
            .file
            .text
            .lines()
            .any(|line| line.trim_start().starts_with("[library]"))
    })
}
