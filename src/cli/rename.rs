//! `rename`: an id or a variable, everywhere it stands.

use std::path::PathBuf;

use clap::Args;
use similar::TextDiff;

use super::CLEAN;
use super::args::Global;
use super::output::{Output, clean};
use super::subject::{Purpose, Subject};
use crate::error::{Error, Kind, Result};
use crate::project::Project;
use crate::rename::{self, Change, Files, Plan};
use crate::source::{Source, WriteLock};

/// More places than this are not listed.
const LISTED: usize = 8;

#[derive(Debug, Args)]
pub(super) struct Rename {
    /// The id of a topic, message, term (`-ID`) or contact (`-contact-ID`), or `ID.$variable`
    #[arg(value_name = "OLD", allow_hyphen_values = true)]
    old: String,
    /// The new name
    #[arg(value_name = "NEW", allow_hyphen_values = true)]
    new: String,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// The l10n.toml of a project; the nearest project or library by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
}

pub(super) fn run(global: &Global, args: &Rename, output: &mut Output) -> Result<u8> {
    if global.precinct.is_some() {
        return Err(Error::new(
            Kind::Usage,
            "a name changes in the library and all of its precincts together",
        )
        .with_help("leave out --precinct"));
    }
    let subject = global.subject(args.project.as_deref(), Purpose::Rename, true, output)?;
    match &subject {
        Subject::Library(library) => renamed(library.source(), library.project(), args, output),
        Subject::Project(subject) => renamed(&subject.0, &subject.1, args, output),
    }
}

fn renamed(source: &Source, project: &Project, args: &Rename, output: &mut Output) -> Result<u8> {
    let root = source.root().ok_or_else(|| {
        Error::new(Kind::Usage, "the built-in library cannot be written to")
            .with_help("name a library's folder: --library DIR")
    })?;
    // Files are read from here on, under the lock: what is changed is what is there.
    let mut lock = WriteLock::of(root)?;
    let files = Files::read(source, project, &lock)?;
    let plan = rename::plan(&files, &args.old, &args.new)?;
    if args.dry_run {
        for change in &plan.changes {
            show(change, output);
        }
    } else {
        rename::write(&mut lock, &plan)?;
    }
    output.line(summary(&plan, args));
    if !plan.mentions.is_empty() {
        let all = plan.mentions.iter().take(LISTED);
        let mut places: Vec<String> = all
            .map(|(path, line)| format!("{}:{line}", clean(path)))
            .collect();
        if plan.mentions.len() > LISTED {
            places.push(format!("and {} more", plan.mentions.len() - LISTED));
        }
        output.hint(&format!(
            "the old name still stands where it is not an id, and is left there: {}",
            places.join(", ")
        ));
    }
    Ok(CLEAN)
}

fn summary(plan: &Plan, args: &Rename) -> String {
    let count = |count: usize, what: &str| match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    };
    let (did, stay) = match args.dry_run {
        true => ("Would rename", "would stay"),
        false => ("Renamed", "stay"),
    };
    format!(
        "{did} {} to {} in {}; {} {stay} as valid as before",
        clean(&args.old),
        clean(&args.new),
        count(plan.changes.len(), "file"),
        count(plan.reviews, "record"),
    )
}

/// A change as a difference of lines.
fn show(change: &Change, output: &mut Output) {
    let (old, new) = (
        String::from_utf8_lossy(&change.old),
        String::from_utf8_lossy(&change.new),
    );
    if change.path == change.new_path {
        output.line(clean(&change.path));
    } else {
        output.line(format!(
            "{} → {}",
            clean(&change.path),
            clean(&change.new_path)
        ));
    }
    let difference = TextDiff::from_lines(old.as_ref(), new.as_ref());
    for line in difference.iter_all_changes() {
        let sign = match line.tag() {
            similar::ChangeTag::Equal => continue,
            similar::ChangeTag::Delete => '-',
            similar::ChangeTag::Insert => '+',
        };
        output.line(format!("  {sign} {}", clean(line.value().trim_end())));
    }
}
