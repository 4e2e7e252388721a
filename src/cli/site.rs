//! `site`: the staff's page.

use std::path::PathBuf;

use clap::Args;

use super::args::Global;
use super::output::{Output, clean};
use super::progress::Bar;
use super::{CLEAN, FINDINGS};
use crate::checks::findings;
use crate::diagnostic::{Diagnostic, Fault};
use crate::error::{Error, Kind, Result};
use crate::site::{self, Demonstration};
use crate::source::{Put, SITE, replace_folder_while};

#[derive(Debug, Args)]
pub(super) struct Site {
    /// Where to write; open index.html in it with any browser, from a folder or from a server
    #[arg(long, value_name = "DIR", default_value = "site")]
    out: PathBuf,
    /// Leave drafts out: for hosting. The texts that nobody has reviewed are then withheld and say so
    #[arg(long, value_name = "WHAT", value_parser = ["reviewed"])]
    only: Option<String>,
    /// What a site made for showing says on every page, and above every text that is copied, such as "Invented reviews: do not use"
    #[arg(long, value_name = "TEXT")]
    demonstration: Option<Demonstration>,
}

pub(super) fn run(global: &Global, args: &Site, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let gate = library.gate(global.now(&library)?);
    let gate = match args.only {
        Some(_) => gate,
        None => gate.with_drafts(),
    };
    let gate = match &args.demonstration {
        Some(demonstration) => gate.for_showing(demonstration.line()),
        None => gate,
    };
    let bar = Bar::new(global.quiet);
    let root = library.source().root();
    let make = |put: &Put<'_, '_>| {
        let coverage = site::write(&gate, &bar, put)?;
        // What bundles would lack, the pages lack too: the same rule finds it.
        let faults = gate.faults()?;
        let mut problems = findings(&faults);
        for problem in coverage.problems() {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        output.findings(&problems);
        // A site that lacks the texts of an unreadable file would look complete.
        if problems.iter().any(Diagnostic::is_unreadable) {
            return Err(Error::new(
                Kind::Io,
                "some files of the library cannot be read: nothing is written",
            )
            .with_help("make them readable, or take them out of the library"));
        }
        Ok(coverage.is_whole() && faults.iter().all(Fault::is_harmless))
    };
    let (is_whole, count) = replace_folder_while(SITE, &args.out, root, make)?;
    let folder = clean(&args.out.display().to_string()).into_owned();
    output.line(format!("Wrote {count} files to {folder}"));
    output.hint(&format!("next: open {folder}/index.html in a browser"));
    Ok(if is_whole { CLEAN } else { FINDINGS })
}
