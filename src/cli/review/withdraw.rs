//! `review withdraw` and `review restore`: taking texts back, and giving them out again.

use clap::Args;
use unic_langid::LanguageIdentifier;

use super::super::CLEAN;
use super::super::args::Global;
use super::super::output::Output;
use super::super::subject::Purpose;
use super::record::record;
use super::{day, not_in_future};
use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::review::{Claim, Date};

/// The word for every language that a text is in.
const ALL: &str = "all";

#[derive(Debug, Args)]
pub(super) struct Withdrawing {
    /// Topics, messages or templates, by id
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// The language: a tag or a name; `en` withdraws every translation too; `all` marks each of them
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// Why, for whoever has posted it
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Who takes it back: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER")]
    by: String,
    /// The message that says what is right
    #[arg(long, value_name = "ID")]
    correction: Option<String>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Restoring {
    /// Topics, messages or templates, by id
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// The language: a tag or a name; `all` for every one
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// Who says that it may be given out again, once it is reviewed: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER")]
    by: String,
}

pub(super) fn withdraw(global: &Global, args: &Withdrawing, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    let today = global.now(&library)?.date;
    let on = args.on.unwrap_or(today);
    not_in_future("--on", on, today)?;
    let locales = locales(&library, &args.lang)?;
    if let Some(id) = &args.correction
        && library.by_id(id)?.is_none()
    {
        let text = format!("no text `{}` to correct it", id.escape_debug());
        return Err(Error::new(Kind::NotFound, text)
            .with_help("write the correction first, or withdraw without --correction"));
    }
    let claim = Claim::Withdrawn {
        by: args.by.clone(),
        reason: args.reason.clone(),
        correction: args.correction.clone(),
    };
    let recorded = record(&library, &args.ids, &locales, &claim, (on, today))?;
    output.line(match recorded.changed {
        0 => "Withdrawn already; the first reason stands".to_owned(),
        count => format!("Withdrew {}", texts(count, &locales)),
    });
    if recorded.changed > 0 {
        output.hint("the pages and bundles that are out still have it: run `beatbook site` and `beatbook compile` again, and tell whoever posted it");
    }
    Ok(CLEAN)
}

pub(super) fn restore(global: &Global, args: &Restoring, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    let today = global.now(&library)?.date;
    let locales = locales(&library, &args.lang)?;
    let by = args.by.clone();
    let claim = Claim::Restored { by };
    let recorded = record(&library, &args.ids, &locales, &claim, (today, today))?;
    output.line(format!("Restored {}", texts(recorded.changed, &locales)));
    Ok(CLEAN)
}

fn locales(library: &Library, name: &str) -> Result<Vec<LanguageIdentifier>> {
    if name == ALL {
        return Ok(library.locales().to_vec());
    }
    Ok(vec![library.language(name)?])
}

fn texts(count: usize, locales: &[LanguageIdentifier]) -> String {
    let texts = if count == 1 { "text" } else { "texts" };
    match locales {
        [one] => format!("{count} {texts} in {one}"),
        _ => format!("{count} {texts}"),
    }
}
