//! `coverage`: what each language is missing.

use std::path::PathBuf;

use clap::Args;

use super::args::Global;
use super::output::Output;
use super::progress::Bar;
use super::{CLEAN, FAILED, FINDINGS};
use crate::coverage::Coverage as Counted;
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::project::Project;
use crate::report::{self, CoverageFormat};

#[derive(Debug, Args)]
pub(super) struct Coverage {
    /// The l10n.toml of a project; the library's own by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
    /// Only this locale; may be given again
    #[arg(long = "locale", value_name = "LOCALE")]
    locales: Vec<String>,
    /// The form of the answer: text, json, markdown, html
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: String,
    /// Exit 1 where fewer entries of a locale are there, of a hundred
    #[arg(long, value_name = "PERCENT")]
    fail_under: Option<f64>,
}

/// A precinct without its library has nothing to be laid over.
pub(super) fn no_precinct() -> Error {
    Error::new(Kind::Usage, "--precinct and --project do not go together")
        .with_help("a precinct is laid over a library: name that with --library")
}

pub(super) fn run(global: &Global, args: &Coverage, output: &mut Output) -> Result<u8> {
    let format = CoverageFormat::parse(&args.format)
        .ok_or_else(|| no_format(&args.format, CoverageFormat::ALL.iter().map(|f| f.name())))?;
    if args
        .fail_under
        .is_some_and(|percent| !(0.0..=100.0).contains(&percent))
    {
        return Err(Error::new(
            Kind::Usage,
            "--fail-under is a number from 0 to 100",
        ));
    }
    let bar = Bar::new(global.quiet);
    let counted = match &args.project {
        Some(_) if global.precinct.is_some() => return Err(no_precinct()),
        Some(path) => {
            let (source, project) = Project::open(path)?;
            let locales = locales(&project, &args.locales)?;
            Counted::of(&project, &source, &locales, &bar)
        }
        None => {
            let library = global.library()?;
            output.findings(library.problems());
            // With a precinct, what counts is what the precinct itself has written.
            let project = match library.precinct() {
                None => library.project(),
                Some(precinct) => precinct.project().ok_or_else(|| {
                    let text = format!("the {} has no texts of its own to count", precinct.name);
                    Error::new(Kind::Usage, text)
                        .with_help("leave out --precinct to count the library's")
                })?,
            };
            let locales = locales(project, &args.locales)?;
            Counted::of(project, library.source(), &locales, &bar)
        }
    };
    drop(bar);
    output.findings(&counted.problems);
    output.push(&report::coverage(&counted, format, output.color));
    let unreadable = counted
        .problems
        .iter()
        .any(|problem| problem.code == "unreadable");
    if unreadable {
        return Ok(FAILED);
    }
    let Some(least) = args.fail_under else {
        return Ok(CLEAN);
    };
    let mut under = CLEAN;
    if counted
        .locales
        .values()
        .all(|coverage| coverage.figures.total() == 0)
    {
        output.hint("there is nothing to count: no locale, or no reference");
        under = FINDINGS;
    }
    for (locale, coverage) in &counted.locales {
        let percent = coverage.figures.present_percent();
        if percent < least {
            output.hint(&format!(
                "{locale}: {percent:.1}% is there, {least}% was asked for"
            ));
            under = FINDINGS;
        }
    }
    Ok(under)
}

/// The locales asked for, or all of the project's.
pub(super) fn locales(project: &Project, given: &[String]) -> Result<Vec<String>> {
    if given.is_empty() {
        return Ok(project.locales().to_vec());
    }
    let mut all = Vec::new();
    for tag in given {
        let Some(known) = project.locales().iter().find(|have| *have == tag) else {
            return Err(unknown_locale(project, tag));
        };
        if !all.contains(known) {
            all.push(known.clone());
        }
    }
    Ok(all)
}

fn unknown_locale(project: &Project, tag: &str) -> Error {
    // Names of languages serve here as well as elsewhere.
    let tags: Vec<_> = project
        .locales()
        .iter()
        .filter_map(|tag| tag.parse().ok())
        .collect();
    let named = match language::resolve(tag, &tags) {
        language::Answer::One(locale) => Some(locale.to_string()),
        _ => language::suggest(tag, project.locales().iter().map(String::as_str))
            .first()
            .map(|near| (*near).to_owned()),
    };
    let hint = named.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    Error::new(
        Kind::Usage,
        format!("the project has no locale `{}`", tag.escape_debug()),
    )
    .with_help(format!("{hint}It has: {}", project.locales().join(", ")))
}

/// A format that is none.
pub(super) fn no_format<'f>(given: &str, all: impl Iterator<Item = &'f str>) -> Error {
    let all: Vec<&str> = all.collect();
    let near = language::suggest(given, all.iter().copied());
    let hint = near
        .first()
        .map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    Error::new(
        Kind::Usage,
        format!("there is no format `{}`", given.escape_debug()),
    )
    .with_help(format!("{hint}There are: {}", all.join(", ")))
}
