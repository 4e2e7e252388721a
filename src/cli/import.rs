//! `import`: what translators and reviewers send back.

use std::path::{Path, PathBuf};

use clap::Args;

use super::args::{Global, Purpose};
use super::difference::difference;
use super::export::{counted, parts};
use super::output::{Output, clean};
use super::{CLEAN, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::exchange::{self, Change, Incoming, People, Plan, xliff};
use crate::library::Library;
use crate::project::Project;
use crate::review::{Claim, Date, REVIEWERS, Work};
use crate::source::{read_input, write_output};

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The file that came back: XLIFF 1.2
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Who wrote the texts that changed: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER")]
    translated_by: Option<String>,
    /// Who reviewed the texts that the file says are reviewed: the id of a person who did not write them
    #[arg(long, value_name = "REVIEWER")]
    reviewed_by: Option<String>,
    /// The l10n.toml of a project; the nearest project or library by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
}

pub(super) fn run(global: &Global, args: &Import, output: &mut Output) -> Result<u8> {
    let subject = global.subject(args.project.as_deref(), Purpose::Import, true, output)?;
    let (source, project, library) = parts(&subject)?;
    let name = args.file.display().to_string();
    let (locale, incoming) = read(&args.file, &name, project)?;
    let today = global.now_of(library)?.date;
    let people = people(args, library, &locale, today)?;
    let subject = exchange::Subject {
        source,
        project,
        library,
        locale,
    };
    // From here on nobody else writes: what is compared is what is replaced.
    let mut lock = match args.dry_run {
        true => None,
        false => Some(subject.lock()?),
    };
    let plan = Plan::of(&subject, incoming, &people, today)?;
    let unknown = plan.refused.iter().filter(|refused| {
        matches!(
            refused.why,
            exchange::Refusal::UnknownFile(_) | exchange::Refusal::UnknownId
        )
    });
    if plan.changes.is_empty()
        && plan.unchanged == 0
        && !plan.refused.is_empty()
        && unknown.count() == plan.refused.len()
    {
        return Err(Error::new(
            Kind::Content,
            format!("`{}` has nothing of this project: is it from another one?", clean(&name)),
        )
        .with_help("name the library or the project that it was exported from: --library DIR or --project L10N.TOML"));
    }
    if library.is_some() && people.translated_by.is_none() {
        let text = plan
            .changes
            .iter()
            .find(|change| !change.units.is_empty() && change.is_by_nobody);
        if let Some(change) = text {
            let nobody = format!(
                "nobody is named as the translator of `{}`, so nobody could ever review it",
                change.id
            );
            let who = format!("--translated-by REVIEWER, an id of {REVIEWERS}");
            if !args.dry_run {
                return Err(Error::new(Kind::Usage, nobody)
                    .with_help(format!("add {who}; nothing was changed")));
            }
            // What would change can be seen before anybody is named.
            output.hint(&format!("to import it, add {who}: {nobody}"));
        }
    }
    show(&plan, output);
    if let Some(lock) = &mut lock {
        lock.write(&plan.files)?;
    }
    // The lock is still held: two imports of a file do not choose the same name for what they refuse.
    finish(args, &subject, &plan, today, output)
}

/// What a file says, and the locale of the project that it is about.
fn read(path: &Path, name: &str, project: &Project) -> Result<(String, Vec<Incoming>)> {
    let bytes = read_input(path)?;
    let not_xliff = || {
        Error::new(
            Kind::Content,
            format!("`{}` is not UTF-8 text", clean(name)),
        )
        .with_help("XLIFF 1.2 in UTF-8 can be imported: save it so, or export the texts again")
    };
    let text = std::str::from_utf8(&bytes).map_err(|_| not_xliff())?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let read = xliff::read(&clean(name), text)?;
    let locale = match read.locales.as_slice() {
        [locale] => locale.replace('_', "-"),
        [] => {
            return Err(Error::new(
                Kind::Content,
                format!("`{}` has no texts", clean(name)),
            ));
        }
        several => {
            return Err(Error::new(
                Kind::Content,
                format!(
                    "`{}` is about several languages: {}",
                    clean(name),
                    several.join(", ").escape_debug()
                ),
            )
            .with_help("import one language at a time"));
        }
    };
    let same = |tag: &&String| {
        let parsed = |tag: &str| tag.parse::<unic_langid::LanguageIdentifier>().ok();
        tag.replace('_', "-").eq_ignore_ascii_case(&locale)
            || (parsed(tag).is_some() && parsed(tag) == parsed(&locale))
    };
    let own = project.locales().iter().find(same).ok_or_else(|| {
        Error::new(
            Kind::Content,
            format!(
                "`{}` is in `{}`, which is no language of this project",
                clean(name),
                locale.escape_debug()
            ),
        )
        .with_help(format!(
            "the project has: {}; the file's target-language must be one of them",
            project.locales().join(", ")
        ))
    })?;
    Ok((own.clone(), read.incoming))
}

/// The people who are named, who must be able to say it whatever the texts are.
fn people(args: &Import, library: Option<&Library>, locale: &str, today: Date) -> Result<People> {
    let (translated_by, reviewed_by) = (args.translated_by.clone(), args.reviewed_by.clone());
    if translated_by.is_none() && reviewed_by.is_none() {
        return Ok(People::default());
    }
    let library = library.ok_or_else(|| {
        Error::new(
            Kind::Usage,
            "this project is no library, so it lists no people",
        )
        .with_help("leave out --translated-by and --reviewed-by")
    })?;
    let locale = locale.parse().unwrap_or_default();
    let claim = Claim::Work(Work {
        translated_by: translated_by.clone(),
        reviewed_by: reviewed_by.clone(),
        ..Work::default()
    });
    let reviews = library.reviews("", &locale, today)?;
    let refused = claim.check(today, &reviews);
    refused.map_err(|why| why.error(&[]))?;
    Ok(People {
        translated_by,
        reviewed_by,
    })
}

/// What changes, as people read it.
fn show(plan: &Plan, output: &mut Output) {
    for change in &plan.changes {
        output.line(format!("{}  {}{}", change.id, change.path, remarks(change)));
        for (key, old, new) in &change.units {
            let part = key
                .strip_prefix(change.id.as_str())
                .filter(|part| !part.is_empty());
            let part = part.map_or_else(String::new, |part| format!("{part}: "));
            let text = match old {
                None => format!("{{+{new}+}}"),
                Some(old) => difference(old, new),
            };
            output.line(format!("    {part}{}", text.replace('\n', "\n    ")));
        }
    }
}

fn remarks(change: &Change) -> String {
    let mut remarks = Vec::new();
    if change.stale {
        remarks.push("the English has changed since the export: kept as stale".to_owned());
    }
    if let Some(who) = &change.reviewed_by {
        remarks.push(format!("reviewed by {who}"));
    }
    match remarks.is_empty() {
        true => String::new(),
        false => format!("  ({})", remarks.join("; ")),
    }
}

/// Says what was done and what was refused, and writes the refused texts to a file.
fn finish(
    args: &Import,
    subject: &exchange::Subject<'_>,
    plan: &Plan,
    today: Date,
    output: &mut Output,
) -> Result<u8> {
    let texts = plan
        .changes
        .iter()
        .filter(|change| !change.units.is_empty())
        .count();
    let reviews = plan
        .changes
        .iter()
        .filter(|change| change.reviewed_by.is_some())
        .count();
    let verb = if args.dry_run {
        "Would change"
    } else {
        "Changed"
    };
    output.line(format!(
        "{verb} {} in {}, {} reviewed; {} unchanged, {} refused",
        counted(texts, "message"),
        subject.locale,
        reviews,
        plan.unchanged,
        plan.refused.len()
    ));
    if plan.refused.is_empty() {
        return Ok(CLEAN);
    }
    for refused in &plan.refused {
        output.line(format!(
            "refused, {}: `{}`: {}",
            refused.place, refused.key, refused.why
        ));
    }
    if !args.dry_run {
        let path = beside(&args.file);
        let files = exchange::refused(subject, &plan.refused, today)?;
        let files = files.iter().map(|file| xliff::file(file, &subject.locale));
        write_output(&path, xliff::document(files).as_bytes())?;
        output.hint(&format!("the refused texts are in {}, each with its reason: put them right there, and import that file", path.display()));
    }
    Ok(FINDINGS)
}

/// The name of the file for what is refused: beside the one that came back, and not there yet.
fn beside(file: &Path) -> PathBuf {
    let stem = file
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let name = |number: usize| match number {
        1 => file.with_file_name(format!("{stem}.refused.xlf")),
        _ => file.with_file_name(format!("{stem}.refused-{number}.xlf")),
    };
    (1..)
        .map(name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(1))
}
