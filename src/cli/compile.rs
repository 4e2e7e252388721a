//! `compile`: the bundles, then what each language is missing.

use std::path::PathBuf;

use clap::Args;

use super::CLEAN;
use super::args::Global;
use super::output::Output;
use super::progress::Bar;
use crate::coverage::Coverage;
use crate::error::{Error, Kind, Result};
use crate::library::CompileOptions;
use crate::report::{self, CoverageFormat};
use crate::source::replace_folder;

#[derive(Debug, Args)]
pub(super) struct Compile {
    /// Where to write
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// Leave out what no named person has reviewed: for publishing
    #[arg(long, value_name = "WHAT", value_parser = ["reviewed"])]
    only: Option<String>,
    /// Write bundles for the pseudo-locales en-XA (accented, longer) and ar-XB (right to left) too: for trying out pages
    #[arg(long)]
    pseudo: bool,
}

pub(super) fn run(global: &Global, args: &Compile, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let options = CompileOptions {
        only_reviewed: args.only.is_some(),
        pseudo: args.pseudo,
    };
    let compiled = library.compile(global.today()?, options)?;
    output.findings(&compiled.problems);
    let coverage = Coverage::of(
        library.project(),
        library.source(),
        library.project().locales(),
        &Bar::new(global.quiet),
    );
    // Bundles without the texts of a file that nobody could read would look complete.
    let unreadable: Vec<_> = coverage
        .problems
        .iter()
        .filter(|problem| problem.code == "unreadable")
        .cloned()
        .collect();
    if !unreadable.is_empty() {
        output.findings(&unreadable);
        return Err(Error::new(
            Kind::Io,
            "some files of the library cannot be read: nothing is written",
        )
        .with_help("make them readable, or take them out of the library"));
    }
    replace_folder(&args.out, &compiled.files, library.source().root())?;
    output.line(format!(
        "Wrote {} files to {}",
        compiled.files.len(),
        args.out.display()
    ));
    output.line("");
    let styles = output.styles();
    for (locale, tally) in &compiled.tallies {
        let mut said = vec![
            format!("{} ready", tally.ready),
            format!("{} drafts", tally.drafts),
        ];
        let left_out = [
            (tally.missing, "missing"),
            (tally.stale, "stale"),
            (tally.withdrawn, "withdrawn"),
            (tally.expired, "past a date"),
            (tally.unreadable, "unreadable"),
            (tally.unreviewed, "unreviewed"),
        ];
        for (count, what) in left_out {
            if count > 0 {
                said.push(format!(
                    "{}left out: {count} {what}{}",
                    styles.warn, styles.end
                ));
            }
        }
        output.line(format!("  bundles/{locale}.ftl  {}", said.join(", ")));
    }
    if compiled.tallies.values().any(|tally| tally.drafts > 0) {
        output.line(format!(
            "{}Drafts are marked `# DRAFT` and are not for publication; --only reviewed leaves them out.{}",
            styles.warn, styles.end
        ));
    }
    output.line("");
    output.push(&report::coverage(
        &coverage,
        CoverageFormat::Text,
        output.color,
    ));
    Ok(CLEAN)
}
