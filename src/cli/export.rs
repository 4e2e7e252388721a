//! `export`: the texts of a language, as a file for translators' tools.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::Global;
use super::coverage::locale;
use super::output::{Output, clean};
use super::subject::{Purpose, Subject};
use super::{CLEAN, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::exchange::{self, Only, Pack};
use crate::library::Library;
use crate::project::Project;
use crate::source::{Source, write_output};

const EXAMPLES: &str = "\
Examples:
  beatbook export --lang korean --only missing,stale --out korean.xlf   what there is to do
  beatbook export --lang korean --format xlsx --out korean.xlsx         everything, as a spreadsheet
  beatbook export --lang korean --pack --out korean.zip                 all that an agency needs";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Export {
    /// The language: a tag or a name
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// The format: XLIFF for translators' tools, XLSX for whoever works in a spreadsheet
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Xliff)]
    format: Format,
    /// The file to write, such as korean.xlf; one that exists is left alone, since it may hold a translator's work
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Only the texts that need this work; several with commas: missing,stale,unreviewed
    #[arg(long, value_enum, value_name = "WORK", value_delimiter = ',')]
    only: Vec<Work>,
    /// One zip for an agency: the file, the agreed terms (CSV), the reviewed texts (TMX), every text as a page, and what to do
    #[arg(long)]
    pack: bool,
    /// Whom the file goes back to: a name, an address. It stands in the instructions
    #[arg(long, value_name = "WHO", requires = "pack")]
    return_to: Option<String>,
    /// The l10n.toml of a project; the nearest project or library by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// XLIFF 1.2
    Xliff,
    /// XLIFF 2.1
    Xliff2,
    /// A spreadsheet: a text a row, with locked columns
    Xlsx,
}

impl Format {
    fn of_files(self) -> exchange::Format {
        match self {
            Format::Xliff => exchange::Format::Xliff,
            Format::Xliff2 => exchange::Format::Xliff2,
            Format::Xlsx => exchange::Format::Xlsx,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Work {
    /// There is no translation
    Missing,
    /// The English has changed since
    Stale,
    /// Nobody has reviewed it
    Unreviewed,
}

pub(super) fn run(global: &Global, args: &Export, output: &mut Output) -> Result<u8> {
    let subject = global.subject(args.project.as_deref(), Purpose::Export, true, output)?;
    let (source, project, library) = parts(&subject)?;
    let locale = locale(project, &subject.profiles(), &args.lang)?;
    let today = global.now_of(library)?.date;
    let asked = |work| args.only.contains(&work);
    let only = (!args.only.is_empty()).then(|| Only {
        missing: asked(Work::Missing),
        stale: asked(Work::Stale),
        unreviewed: asked(Work::Unreviewed),
    });
    let subject = exchange::Subject {
        source,
        project,
        library,
        locale,
    };
    let format = args.format.of_files();
    // Each file is written as soon as it is read: a large project's units are never all in memory.
    let (mut units, mut number) = (0, 0);
    let mut pieces = exchange::outgoing(
        &subject,
        only,
        today,
        |file| (file.units.len(), format.part(file, &subject.locale)),
        |files| {
            let parts = files.map(|file| {
                let (own, part) = file?;
                units += own;
                number += 1;
                Ok(part)
            });
            format.document(parts, &subject.locale)
        },
    )?;
    if units == 0 {
        output.hint("there is nothing to export: no text needs this work");
        return Ok(FINDINGS);
    }
    let mut with = String::new();
    if args.pack {
        let pack = Pack {
            document: pieces.concat(),
            format,
            texts: units,
            return_to: args.return_to.as_deref(),
        };
        let packed = pack.packed(&subject, today)?;
        for why in &packed.left_out {
            output.hint(&format!("the pack has {why}"));
        }
        with = format!(", with {}", packed.holds.join(", "));
        pieces = vec![packed.bytes];
    }
    write_output(&args.out, &pieces)?;
    output.line(format!(
        "Wrote {} of {} in {} to {}{with}",
        counted(units, "text"),
        counted(number, "file"),
        subject.locale,
        clean(&args.out.display().to_string())
    ));
    Ok(CLEAN)
}

/// A number of things.
pub(super) fn counted(number: usize, thing: &str) -> String {
    match number {
        1 => format!("1 {thing}"),
        _ => format!("{number} {thing}s"),
    }
}

/// What is exported and imported of a subject: with a precinct, the precinct's own texts.
pub(super) fn parts(subject: &Subject) -> Result<(&Source, &Project, Option<&Library>)> {
    match subject {
        Subject::Project(subject) => Ok((&subject.0, &subject.1, None)),
        Subject::Library(library) => {
            let project = match library.precinct() {
                None => library.project(),
                Some(precinct) => precinct.project().ok_or_else(|| {
                    let text =
                        format!("the {} has no texts of its own to translate", precinct.name);
                    Error::new(Kind::Usage, text)
                        .with_help("leave out --precinct to translate the library's")
                })?,
            };
            Ok((library.source(), project, Some(library)))
        }
    }
}
