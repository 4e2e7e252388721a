//! `review`: what needs a person, and `review --report`: what people did.

use unic_langid::LanguageIdentifier;

use super::super::args::Global;
use super::super::output::Output;
use super::super::progress::Bar;
use super::super::subject::Purpose;
use super::super::{CLEAN, FAILED};
#[cfg(feature = "exchange")]
use super::walk;
use super::{Asked, Format};
use crate::error::{Error, Kind, Result};
use crate::library::{Found, History, Library, Target};
use crate::report;
use crate::review::Date;
use crate::worklist::{Need, Progress, Wanted, Worklist};

/// Reads what must be done with a text.
pub(super) fn need(text: &str) -> std::result::Result<Need, String> {
    let found = Need::ALL.into_iter().find(|need| need.as_str() == text);
    found.ok_or_else(|| format!("write one of {}", Need::ALL.map(Need::as_str).join(", ")))
}

pub(super) fn run(global: &Global, args: &Asked, output: &mut Output) -> Result<u8> {
    #[cfg(feature = "exchange")]
    if let Some(lang) = &args.lang
        && (args.reviewer.is_some()
            || (!args.ids.is_empty() && args.format.is_none() && walk::is_watched()))
    {
        return walk::run(global, args, lang, output);
    }
    let library = global.subject_library(Purpose::Review, output)?;
    let today = global.now(&library)?.date;
    let locales = locales(&library, args.lang.as_deref())?;
    if args.report {
        return progress(global, (&library, &locales), args, today, output);
    }
    let wanted = wanted(&library, args)?;
    let (worklist, code) = list(&library, &locales, &wanted, today, output)?;
    match args.format.unwrap_or(Format::Text) {
        // What was named is shown one by one.
        Format::Text => output.push(&report::worklist_text(
            &worklist,
            !args.ids.is_empty() || !args.only.is_empty(),
        )),
        Format::Markdown => output.push(&report::worklist_markdown(&worklist)),
        Format::Json => output.json(&worklist),
    }
    Ok(code)
}

/// What people did.
fn progress(
    global: &Global,
    (library, locales): (&Library, &[LanguageIdentifier]),
    args: &Asked,
    today: Date,
    output: &mut Output,
) -> Result<u8> {
    let to = args.to.unwrap_or(today);
    if args.from.is_some_and(|from| from > to) {
        let text = format!("--from is after --to {to}");
        return Err(Error::new(Kind::Usage, text).with_help("give the earlier day first"));
    }
    let bar = Bar::new(global.quiet);
    let progress = Progress::of(library, locales, (args.from, to), &bar)?;
    drop(bar);
    if !progress.whole {
        output.hint("this clone has only the latest commits, so what was done before them is not counted; `git fetch --unshallow` brings them");
    }
    match args.format.unwrap_or(Format::Text) {
        Format::Text => output.push(&report::progress_text(&progress)),
        Format::Markdown => output.push(&report::progress_markdown(&progress)),
        Format::Json => output.json(&progress),
    }
    Ok(CLEAN)
}

/// The worklist, with the exit code that goes with it. What is not known is said on standard error.
pub(super) fn list(
    library: &Library,
    locales: &[LanguageIdentifier],
    wanted: &Wanted,
    today: Date,
    output: &Output,
) -> Result<(Worklist, u8)> {
    let mut history = History::default();
    let (worklist, problems) = Worklist::of(library, locales, wanted, today, &mut history)?;
    for problem in &problems {
        output.error(problem);
    }
    if let Some(problem) = history.problem() {
        output.hint(&format!(
            "what the English said before is not known everywhere: {problem}"
        ));
    }
    Ok((worklist, if problems.is_empty() { CLEAN } else { FAILED }))
}

fn locales(library: &Library, lang: Option<&str>) -> Result<Vec<LanguageIdentifier>> {
    match lang {
        Some(name) if name != "all" => Ok(vec![library.language(name)?]),
        _ => Ok(library.locales().to_vec()),
    }
}

/// The texts that the arguments name.
pub(super) fn wanted(library: &Library, args: &Asked) -> Result<Wanted> {
    let mut wanted = Wanted {
        needs: args.only.clone(),
        ..Wanted::default()
    };
    if args.ids.iter().any(|name| name == "all") {
        return Ok(wanted);
    }
    for name in &args.ids {
        match library.look_up(name)? {
            Found::One(target @ Target::Topic(_)) => wanted.units.push((target.unit(), None)),
            Found::One(target) => {
                let id = target.id().to_owned();
                wanted.units.push((target.unit(), Some(id)));
            }
            Found::Several(_) | Found::Nothing(_) => {
                let text = format!("no text `{}`", name.escape_debug());
                return Err(Error::new(Kind::NotFound, text).with_help(
                    "name topics, messages or templates by their ids; `beatbook review --help` lists the other actions",
                ));
            }
        }
    }
    Ok(wanted)
}
