//! `import`: what translators and reviewers send back. What kind of file it is, its content says.

mod verdicts;

use std::path::{Path, PathBuf};

use clap::Args;

use super::args::Global;
use super::export::{counted, parts};
use super::output::{Output, clean};
use super::subject::{Purpose, Subject};
use super::{CLEAN, FINDINGS};
use crate::diagnostic::{Diagnostic, FileText, Position};
use crate::error::{Error, Kind, Result};
use crate::exchange::{self, Change, Format, People, Plan};
use crate::language::difference::{difference, marked};
use crate::library::Library;
use crate::project::Project;
use crate::report::{self, FindingsFormat, Report};
use crate::review::{Claim, Date, REVIEWERS, Work};
use crate::source::{read_input, write_output};

const EXAMPLES: &str = "\
Examples:
  beatbook import korean.xlf --translated-by ana --dry-run   what a translator's file would change
  beatbook import korean.xlf --translated-by ana             take it
  beatbook import \"review ko Ben.json\" --reviewed-by ben    a reviewer's verdicts: approved texts
                                                             count as reviewed, changed ones wait
                                                             for somebody else

Exit codes: 0 all taken, 1 something was refused (it is in a file; the rest was taken),
2 nothing was done.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Import {
    /// The file that came back: XLIFF, XLSX, or the file that the page for reviewers saves
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Who wrote the texts that changed: an id of content/reviewers.toml. In a reviewer's file, who wrote the approved texts of
    /// which no record says who wrote them
    #[arg(long, value_name = "REVIEWER")]
    translated_by: Option<String>,
    /// Who reviewed the texts that the file says are reviewed: the id of a person who did not write them. For a reviewer's
    /// file, whose file it is: the name in it must be theirs
    #[arg(long, value_name = "REVIEWER")]
    reviewed_by: Option<String>,
    /// The l10n.toml of a project; the nearest project or library by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
}

/// What a file is, by its content.
enum Content {
    /// XLSX.
    Spreadsheet(Vec<u8>),
    /// XLIFF.
    Text(String),
    /// The reviewer's file: JSON.
    Verdicts(String),
}

pub(super) fn run(global: &Global, args: &Import, output: &mut Output) -> Result<u8> {
    let subject = global.subject(args.project.as_deref(), Purpose::Import, true, output)?;
    let name = args.file.display().to_string();
    let file = clean(&name);
    // A file may be large: its bytes go as soon as it is read.
    let read = match content(&args.file, &name)? {
        Content::Verdicts(text) => {
            return verdicts::run(global, args, &subject, (&name, &text), output);
        }
        Content::Spreadsheet(bytes) => exchange::read(&file, &bytes)?,
        Content::Text(text) => exchange::read_text(&file, &text)?,
    };
    translations(global, args, &subject, (&name, read), output)
}

fn content(path: &Path, name: &str) -> Result<Content> {
    let bytes = read_input(path)?;
    if exchange::is_spreadsheet(&bytes) {
        return Ok(Content::Spreadsheet(bytes));
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            let Position { line, column } = FileText::new("", before).position(valid);
            return Err(Error::new(
                Kind::Content,
                format!("`{}`, line {line}, column {column}: this is not UTF-8 text", clean(name)),
            )
            .with_help("XLIFF in UTF-8, XLSX and the files of the page for reviewers can be imported: save it so, or export the texts again"));
        }
    };
    let text = match text.strip_prefix('\u{FEFF}') {
        Some(text) => text.to_owned(),
        None => text,
    };
    Ok(match text.trim_start().starts_with(['{', '[']) {
        true => Content::Verdicts(text),
        false => Content::Text(text),
    })
}

fn translations(
    global: &Global,
    args: &Import,
    subject: &Subject,
    (name, (format, read)): (&str, (Format, exchange::Read)),
    output: &mut Output,
) -> Result<u8> {
    let (source, project, library) = parts(subject)?;
    let locale = locale(name, &read.locales, project)?;
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
    let plan = Plan::of(&subject, read.incoming, &people, today)?;
    ours(&plan, name)?;
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
    show_denied(std::slice::from_ref(&subject), &plan, today, output)?;
    if let Some(lock) = &mut lock {
        lock.write(&plan.files)?;
    }
    // The lock is still held: two imports of a file do not choose the same name for what they refuse.
    finish(args, &subject, &plan, (format, today), output)
}

/// Refuses a file of which the project knows nothing.
fn ours(plan: &Plan, name: &str) -> Result<()> {
    let unknown = |refused: &exchange::Refused| {
        matches!(
            refused.why,
            exchange::Refusal::UnknownFile(_) | exchange::Refusal::UnknownId
        )
    };
    if plan.changes.is_empty()
        && plan.unchanged == 0
        && !plan.refused.is_empty()
        && plan.refused.iter().all(unknown)
    {
        return Err(Error::new(
            Kind::Content,
            format!("`{}` has nothing of this project: is it from another one?", clean(name)),
        )
        .with_help("name the library or the project that it was exported from: --library DIR or --project L10N.TOML"));
    }
    Ok(())
}

/// The locale of the project that a file is about.
fn locale(name: &str, named: &[String], project: &Project) -> Result<String> {
    let locale = match named {
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
            "the project has: {}; the file's target language must be one of them",
            project.locales().join(", ")
        ))
    })?;
    Ok(own.clone())
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
                Some(old) => marked(&difference(old, new)),
            };
            output.line(format!("    {part}{}", text.replace('\n', "\n    ")));
        }
    }
}

/// What `check` denies in the new texts of a plan.
fn show_denied(
    subjects: &[exchange::Subject<'_>],
    plan: &Plan,
    today: Date,
    output: &mut Output,
) -> Result<()> {
    let mut findings = Vec::new();
    for subject in subjects {
        findings.extend(exchange::denied(subject, plan, today)?);
    }
    say_denied(&findings, output);
    Ok(())
}

/// Says what `check` denies in new texts. They are taken all the same: somebody was paid for them, and a longer word may be the right
/// one.
pub(super) fn say_denied(findings: &[Diagnostic], output: &mut Output) {
    let found = Report {
        findings,
        compared: None,
        publish: None,
        rules: &[],
    };
    let lines = report::findings(&found, FindingsFormat::Short, false);
    for line in lines.lines() {
        output.line(format!("check: {line}"));
    }
    if !findings.is_empty() {
        output.hint(&format!(
            "`beatbook check` fails by {} in these texts until they are changed; `beatbook explain CODE` says why",
            counted(findings.len(), "finding")
        ));
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
    if let Some(why) = &change.rejected {
        remarks.push(format!("rejected: {}", why.replace('\n', " ")));
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
    (format, today): (Format, Date),
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
    show_refused(plan, output);
    if !args.dry_run {
        let path = beside(&args.file, format.extension());
        let files = exchange::refused(subject, &plan.refused, today)?;
        let parts = files.into_iter();
        let parts = parts.map(|file| Ok(format.part(file, &subject.locale)));
        write_output(&path, &format.document(parts, &subject.locale)?)?;
        output.hint(&format!("the refused texts are in {}, each with its reason: correct them there, and import that file", path.display()));
    }
    Ok(FINDINGS)
}

fn show_refused(plan: &Plan, output: &mut Output) {
    for refused in &plan.refused {
        output.line(format!(
            "refused, {}: `{}`: {}",
            refused.place, refused.key, refused.why
        ));
    }
}

/// The name of the file for what is refused: beside the one that came back, and not there yet.
fn beside(file: &Path, extension: &str) -> PathBuf {
    let stem = file
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let name = |number: usize| match number {
        1 => file.with_file_name(format!("{stem}.refused.{extension}")),
        _ => file.with_file_name(format!("{stem}.refused-{number}.{extension}")),
    };
    (1..)
        .map(name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(1))
}
