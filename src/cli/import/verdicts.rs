//! The file of a reviewer: what the page for reviewers saves.

use super::super::args::Global;
use super::super::export::counted;
use super::super::output::{Output, clean};
use super::super::subject::Subject;
use super::super::{CLEAN, FINDINGS};
use super::{Import, beside, ours, show, show_denied, show_refused};
use crate::error::{Error, Kind, Result};
use crate::exchange::review_file::{self, ReviewFile};
use crate::exchange::{self, People, Plan};
use crate::json;
use crate::library::Library;
use crate::review::{Claim, REVIEWERS, Work};
use crate::source::write_output;

pub(super) fn run(
    global: &Global,
    args: &Import,
    subject: &Subject,
    (name, text): (&str, &str),
    output: &mut Output,
) -> Result<u8> {
    let library = subject.library().ok_or_else(|| {
        Error::new(
            Kind::Usage,
            "this project is no library: no page for reviewers was made of it",
        )
        .with_help("name the library that the page was made of: --library DIR")
    })?;
    let name = &*clean(name);
    let read = review_file::read(name, text)?;
    let locale = read.file.language_in(name, library)?;
    let today = global.now(library)?.date;
    let people = People {
        reviewed_by: Some(reviewer(args, library, &read.file, output)?),
        translated_by: args.translated_by.clone(),
    };
    // Whatever the texts are, these people must be able to say it.
    let claim = Claim::Work(Work {
        translated_by: people.translated_by.clone(),
        reviewed_by: people.reviewed_by.clone(),
        ..Work::default()
    });
    let refused = claim.check(today, &library.reviews("", &locale, today)?);
    refused.map_err(|why| why.error(&[]))?;
    // From here on nobody else writes: what is compared is what is replaced.
    let subjects: Vec<exchange::Subject<'_>> =
        exchange::Subject::all_of(library, &locale).collect();
    let mut lock = match (args.dry_run, subjects.first()) {
        (false, Some(subject)) => Some(subject.lock()?),
        _ => None,
    };
    let plan = Plan::of_verdicts(library, &locale, &read, &people, today)?;
    ours(&plan, name)?;
    show(&plan, output);
    show_denied(&subjects, &plan, today, output)?;
    if let Some(lock) = &mut lock {
        lock.write(&plan.files)?;
    }
    // The lock is still held: two imports of a file do not choose the same name for what they refuse.
    finish(args, &read.file, &plan, output)
}

/// The id of whoever gave the verdicts. The file says a name, which anybody may type: whoever imports it vouches for it.
fn reviewer(
    args: &Import,
    library: &Library,
    file: &ReviewFile,
    output: &Output,
) -> Result<String> {
    let listed = library.reviewers();
    let signed = listed.signed(&file.reviewer);
    let said = file.reviewer.escape_debug();
    let error = |what: String, help: String| Err(Error::new(Kind::Usage, what).with_help(help));
    match (&args.reviewed_by, signed) {
        (Some(named), signed) => {
            listed.listed(named).map_err(|why| why.error(&[]))?;
            if signed == Some(named) {
                return Ok(named.clone());
            }
            let name = listed.get(named).map_or("", |reviewer| &reviewer.name);
            error(
                format!(
                    "the file is signed “{said}”, and `{named}` is “{name}” in {REVIEWERS}"
                ),
                match signed {
                    Some(other) => format!("if `{other}` reviewed these texts: --reviewed-by {other}"),
                    None => "ask who reviewed these texts: they can put their name right on the page, and save the file again".to_owned(),
                },
            )
        }
        (None, None) => error(
            format!("the file is signed “{said}”, and nobody of that name is in {REVIEWERS}"),
            format!(
                "list the person there, or have the name put right on the page and the file saved again; then add --reviewed-by REVIEWER, an id of {REVIEWERS}"
            ),
        ),
        (None, Some(signed)) => {
            let what = format!("nobody says that it was `{signed}` who gave these verdicts");
            let help = format!("add --reviewed-by {signed}, if it was");
            if !args.dry_run {
                return error(what, format!("{help}; nothing was changed"));
            }
            // What would change can be seen before anybody is named.
            output.hint(&format!("to import it, {help}: {what}"));
            Ok(signed.to_owned())
        }
    }
}

/// Says what was done and what was refused, and writes the refused verdicts to a file.
fn finish(args: &Import, file: &ReviewFile, plan: &Plan, output: &mut Output) -> Result<u8> {
    let count = |which: fn(&exchange::Change) -> bool| {
        plan.changes.iter().filter(|change| which(change)).count()
    };
    let changed = count(|change| !change.units.is_empty());
    output.line(format!(
        "{} in {}: {} approved, {changed} changed, {} rejected; {} there already, {} refused",
        match args.dry_run {
            true => "Would record",
            false => "Recorded",
        },
        file.locale,
        count(|change| change.reviewed_by.is_some()),
        count(|change| change.rejected.is_some()),
        plan.unchanged,
        plan.refused.len()
    ));
    if changed > 0 {
        output.hint("whoever changes a text becomes its translator, so somebody else reviews it");
        if file.locale == crate::language::SOURCE.to_string() {
            output.hint(
                "the English has changed: its translations are stale until somebody looks at them",
            );
        }
    }
    if plan.refused.is_empty() {
        return Ok(CLEAN);
    }
    show_refused(plan, output);
    if !args.dry_run {
        let path = beside(&args.file, "json");
        let refused = file.of_refused(&plan.refused);
        write_output(&path, &[json::indented(&refused)])?;
        output.hint(&format!(
            "the {} not taken {} in {}, each with its reason",
            counted(plan.refused.len(), "verdict"),
            if plan.refused.len() == 1 { "is" } else { "are" },
            path.display()
        ));
    }
    Ok(FINDINGS)
}
