//! `site`: the staff's page.

use std::path::PathBuf;

use clap::Args;

use super::CLEAN;
use super::args::Global;
use super::output::{Output, clean};
use super::progress::Bar;
use crate::error::Result;
use crate::site;
use crate::source::{SITE, replace_folder};

#[derive(Debug, Args)]
pub(super) struct Site {
    /// Where to write; open index.html in it with any browser, from a folder or from a server
    #[arg(long, value_name = "DIR", default_value = "site")]
    out: PathBuf,
    /// Leave drafts out: for hosting. The texts that nobody has reviewed are then withheld and say so
    #[arg(long, value_name = "WHAT", value_parser = ["reviewed"])]
    only: Option<String>,
    /// What a site made for showing says at the top of every page, such as "Invented reviews: do not use"
    #[arg(long, value_name = "TEXT")]
    demonstration: Option<String>,
}

pub(super) fn run(global: &Global, args: &Site, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    output.findings(&library.problems());
    let gate = library.gate(global.now(&library)?);
    let gate = match args.only {
        Some(_) => gate,
        None => gate.with_drafts(),
    };
    let files = site::files(&gate, args.demonstration.clone(), &Bar::new(global.quiet))?;
    replace_folder(SITE, &args.out, &files, library.source().root())?;
    let folder = clean(&args.out.display().to_string()).into_owned();
    output.line(format!("Wrote {} files to {folder}", files.len()));
    output.hint(&format!("next: open {folder}/index.html in a browser"));
    Ok(CLEAN)
}
