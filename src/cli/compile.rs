//! `compile`: the bundles, then what each language is missing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;

use super::args::Global;
use super::output::Output;
use super::progress::Bar;
use super::{CLEAN, FAILED};
use crate::coverage::Coverage;
use crate::error::{Error, Result};
use crate::gate::CompileOptions;
use crate::report::{self, CoverageFormat};
use crate::source::write_atomically;

#[derive(Debug, Args)]
pub(super) struct Compile {
    /// Where to write
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// Leave drafts/ out: for publishing
    #[arg(long, value_name = "WHAT", value_parser = ["reviewed"])]
    only: Option<String>,
    /// Write the pseudo-locales en-XA (accented, longer) and ar-XB (right to left) into drafts/ too: for trying out pages
    #[arg(long)]
    pseudo: bool,
}

pub(super) fn run(global: &Global, args: &Compile, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let options = CompileOptions {
        only_reviewed: args.only.is_some(),
        pseudo: args.pseudo,
    };
    let gate = library.gate(global.now(&library)?);
    let gate = if options.only_reviewed {
        gate
    } else {
        gate.with_drafts()
    };
    let compiled = gate.compile(options)?;
    output.findings(&compiled.problems);
    forget(&args.out, &compiled.files)?;
    for (path, content) in &compiled.files {
        write_atomically(&args.out.join(path), content.as_bytes())?;
    }
    let coverage = Coverage::of(
        library.project(),
        library.source(),
        library.project().locales(),
        &Bar::new(global.quiet),
    );
    output.line(format!(
        "Wrote {} files to {}",
        compiled.files.len(),
        args.out.display()
    ));
    output.line("");
    let styles = output.styles();
    for (locale, tally) in &compiled.tallies {
        let mut counts = vec![
            format!("{} published", tally.published),
            format!("{} drafts", tally.drafts),
        ];
        for (reason, count) in &tally.withheld {
            counts.push(format!(
                "{}withheld: {count} {reason}{}",
                styles.warn, styles.end
            ));
        }
        output.line(format!("  {locale:<8} {}", counts.join(", ")));
    }
    if compiled.tallies.values().any(|tally| tally.drafts > 0) && args.only.is_none() {
        output.line(format!(
            "{}bundles/ has what is published alone. Drafts are in drafts/, for review and not for publication.{}",
            styles.warn, styles.end
        ));
    }
    output.line("");
    output.push(&report::coverage(
        &coverage,
        CoverageFormat::Text,
        output.color,
    ));
    if compiled.is_partial() {
        return Ok(FAILED);
    }
    Ok(CLEAN)
}

/// Takes away the bundles of languages that the library no longer has; only files that this program wrote.
fn forget(out: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let Ok(bundles) = std::fs::read_dir(out.join("bundles")) else {
        return Ok(());
    };
    for path in bundles.flatten().map(|entry| entry.path()) {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let ours = || {
            std::fs::read_to_string(&path).is_ok_and(|text| text.contains("Compiled by Beatbook"))
        };
        if name.ends_with(".ftl") && !files.contains_key(&format!("bundles/{name}")) && ours() {
            std::fs::remove_file(&path).map_err(|error| Error::io(&path, "take away", &error))?;
        }
    }
    Ok(())
}
