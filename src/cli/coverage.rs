//! `coverage`: what each language is missing.

use std::path::PathBuf;

use clap::Args;
use unic_langid::LanguageIdentifier;

use super::args::Global;
use super::output::Output;
use super::progress::Bar;
use super::since::{days, earlier};
use super::subject::{Purpose, Subject};
use super::{CLEAN, FAILED, FINDINGS};
use crate::coverage::{Coverage as Counted, NoProgress};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::profile::{Answer, Profiles};
use crate::project::Project;
use crate::report::{self, CoverageFormat, Earlier, Links, Surroundings};
use crate::source::Source;

#[derive(Debug, Args)]
pub(super) struct Coverage {
    /// The l10n.toml of a project; the nearest project or library by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
    /// Only this locale, by tag or name; may be given again
    #[arg(long = "locale", visible_alias = "lang", value_name = "LOCALE")]
    locales: Vec<String>,
    /// The output format: text, json, markdown, html
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: String,
    /// Also say what has changed since a revision: a branch, a tag or a commit, from where this branch left it
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// With html: the address below which the project's files are shown, such as https://github.com/OWNER/NAME/blob/main; each gap then
    /// links to its file and line
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Exit 1 if a locale has less than this percentage of the entries
    #[arg(long, value_name = "PERCENT")]
    fail_under: Option<f64>,
}

pub(super) fn run(global: &Global, args: &Coverage, output: &mut Output) -> Result<u8> {
    let format = CoverageFormat::parse(&args.format).ok_or_else(|| {
        unknown_format(&args.format, CoverageFormat::ALL.iter().map(|f| f.name()))
    })?;
    if args
        .fail_under
        .is_some_and(|percent| !(0.0..=100.0).contains(&percent))
    {
        return Err(Error::new(
            Kind::Usage,
            "--fail-under is a number from 0 to 100",
        ));
    }
    let web = |url: &String| url.starts_with("https://") || url.starts_with("http://");
    if args.base_url.as_ref().is_some_and(|url| !web(url)) {
        return Err(Error::new(
            Kind::Usage,
            "--base-url is a web address: it begins with https://",
        ));
    }
    if args.base_url.is_some() && format != CoverageFormat::Html {
        return Err(Error::new(
            Kind::Usage,
            "only the page has links: --base-url goes with --format html",
        ));
    }
    let said = format.is_for_people();
    let subject = global.subject(args.project.as_deref(), Purpose::Count, said, output)?;
    let languages = subject.profiles();
    let bar = Bar::new(global.quiet);
    let mut counted = match &subject {
        Subject::Project(subject) => {
            let (source, project) = &**subject;
            let locales = locales(project, &languages, &args.locales)?;
            Counted::of(project, source, &locales, &bar)
        }
        Subject::Library(library) => {
            output.findings(&library.problems());
            let (_, project) = counted_in(&subject)?;
            let locales = locales(project, &languages, &args.locales)?;
            let reviews = (Some(&**library), global.now(library)?.date);
            Counted::with_reviewers(project, library.source(), &locales, reviews, &bar)
        }
    };
    drop(bar);
    if let Some(name) = &args.since {
        compare(&mut counted, (&subject, name), global, &args.locales)?;
    }
    output.findings(&counted.problems());
    output.push(&match format {
        CoverageFormat::Html => page(args, &subject, &counted),
        format => report::coverage(&counted, format, subject.library(), output.color),
    });
    if counted.is_unreadable() {
        return Ok(FAILED);
    }
    let mut code = CLEAN;
    if !counted.is_whole() {
        output.hint("the project file or an English file could be read only in part: more may be missing than the figures say");
        code = FINDINGS;
    }
    let Some(least) = args.fail_under else {
        return Ok(code);
    };
    if counted
        .locales
        .values()
        .all(|coverage| coverage.figures.total() == 0)
    {
        output.hint("there is nothing to count: no locale, or no reference");
        code = FINDINGS;
    }
    for (locale, coverage) in &counted.locales {
        if coverage.present.value() < least {
            output.hint(&format!(
                "{locale}: {}% is present, {least}% was asked for",
                coverage.present
            ));
            code = FINDINGS;
        }
    }
    Ok(code)
}

/// How many earlier days the page shows.
const DAYS: usize = 8;

fn page(args: &Coverage, subject: &Subject, counted: &Counted) -> String {
    let mut earlier = Vec::new();
    for (day, then) in days(subject, DAYS) {
        let Ok((source, project)) = counted_in(&then) else {
            continue;
        };
        let has = |locale: &&String| counted.locales.contains_key(*locale);
        let locales: Vec<String> = project.locales().iter().filter(has).cloned().collect();
        // As it was judged then: a record of a later day is not in it.
        let coverage = match then.library() {
            None => Counted::of(project, source, &locales, &NoProgress),
            library => {
                Counted::with_reviewers(project, source, &locales, (library, day), &NoProgress)
            }
        };
        // Figures of what could be read in part only would show a fall that there was not.
        if coverage.is_whole() {
            let day = day.to_string();
            earlier.push(Earlier { day, coverage });
        }
    }
    let around = Surroundings {
        links: args.base_url.as_deref().map_or(Links::None, Links::Files),
        earlier: &earlier,
    };
    report::coverage_page(counted, subject.library(), &around)
}

/// Counts what there was at a revision in the same way, and adds what has changed since.
fn compare(
    counted: &mut Counted,
    (subject, name): (&Subject, &str),
    global: &Global,
    asked: &[String],
) -> Result<()> {
    if counted.is_unreadable() {
        // What is there now is not known, which is said; nothing can be said about what has changed.
        return Ok(());
    }
    let earlier = earlier(subject, name)?;
    let (then, now) = (counted_in(&earlier)?, counted_in(subject)?);
    let had = |locale: &&String| asked.is_empty() || counted.locales.contains_key(*locale);
    let locales: Vec<String> = then.1.locales().iter().filter(had).cloned().collect();
    let before = match &earlier {
        Subject::Project(_) => Counted::of(then.1, then.0, &locales, &NoProgress),
        Subject::Library(library) => {
            let reviews = (Some(&**library), global.now(library)?.date);
            Counted::with_reviewers(then.1, then.0, &locales, reviews, &NoProgress)
        }
    };
    counted.compare((now.1, now.0), (name, &before, then.1, then.0))
}

/// What is counted of a subject: of a library with a precinct, the precinct's own texts.
fn counted_in(subject: &Subject) -> Result<(&Source, &Project)> {
    let library = match subject {
        Subject::Project(subject) => return Ok((&subject.0, &subject.1)),
        Subject::Library(library) => library,
    };
    let project = match library.precinct() {
        None => library.project(),
        Some(precinct) => precinct.project().ok_or_else(|| {
            let text = format!("the {} has no texts of its own to count", precinct.name);
            Error::new(Kind::Usage, text).with_help("leave out --precinct to count the library's")
        })?,
    };
    Ok((library.source(), project))
}

/// The locales asked for, by tags or by names in any language, or all of the project's.
pub(super) fn locales(
    project: &Project,
    profiles: &Profiles,
    given: &[String],
) -> Result<Vec<String>> {
    if given.is_empty() {
        return Ok(project.locales().to_vec());
    }
    let mut all = Vec::new();
    for name in given {
        let locale = locale(project, profiles, name)?;
        if !all.contains(&locale) {
            all.push(locale);
        }
    }
    Ok(all)
}

/// The locale that a tag or a name means.
pub(super) fn locale(project: &Project, profiles: &Profiles, name: &str) -> Result<String> {
    // Projects may use codes that are not language tags; those match only themselves.
    if project.locales().iter().any(|have| have == name) {
        return Ok(name.to_owned());
    }
    let tags: Vec<(&String, LanguageIdentifier)> = project
        .locales()
        .iter()
        .filter_map(|tag| Some((tag, tag.parse().ok()?)))
        .collect();
    let known: Vec<LanguageIdentifier> = tags.iter().map(|(_, tag)| tag.clone()).collect();
    let written = |locale: &LanguageIdentifier| {
        let found = tags.iter().find(|(_, tag)| tag == locale);
        found.map_or_else(|| locale.to_string(), |(tag, _)| (*tag).clone())
    };
    let help = match profiles.resolve(name, &known) {
        Answer::One(locale) => return Ok(written(&locale)),
        Answer::Several(several) => {
            let several: Vec<String> = several
                .iter()
                .map(|locale| format!("{} ({})", profiles.name(locale), written(locale)))
                .collect();
            return Err(Error::new(
                Kind::Usage,
                format!("`{}` may mean several languages", name.escape_debug()),
            )
            .with_help(format!("say which: {}", several.join(", "))));
        }
        Answer::Unknown(near) => {
            let tags = project.locales().iter().map(String::as_str);
            let near = near
                .first()
                .cloned()
                .or_else(|| Some((*language::suggest(name, tags).first()?).to_owned()));
            near.map_or_else(String::new, |near| language::ask_for(&near) + " ")
        }
    };
    Err(Error::new(
        Kind::Usage,
        format!("the project has no locale `{}`", name.escape_debug()),
    )
    .with_help(format!("{help}It has: {}", project.locales().join(", "))))
}

/// The error for a format that does not exist.
pub(super) fn unknown_format<'f>(given: &str, all: impl Iterator<Item = &'f str>) -> Error {
    let all: Vec<&str> = all.collect();
    let hint = language::did_you_mean(given, all.iter().copied())
        .map_or_else(String::new, |asked| asked + " ");
    Error::new(
        Kind::Usage,
        format!("there is no format `{}`", given.escape_debug()),
    )
    .with_help(format!("{hint}The formats are: {}", all.join(", ")))
}
