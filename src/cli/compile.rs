//! `compile`: the bundles, then what each language is missing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;

use super::args::Global;
use super::output::{Output, clean};
use super::progress::Bar;
use super::{CLEAN, FAILED, FINDINGS};
use crate::coverage::Coverage;
use crate::error::{Error, Result};
use crate::library::CompileOptions;
use crate::report::{self, CoverageFormat};
use crate::source::write_atomically;

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
        clean(&args.out.display().to_string())
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
    let said: Vec<_> = coverage
        .problems
        .iter()
        .filter(|problem| !compiled.problems.contains(problem))
        .cloned()
        .collect();
    output.findings(&said);
    // What could not be read is neither in the bundles nor in the figures.
    Ok(if coverage.is_unreadable() {
        FAILED
    } else if coverage.is_whole() {
        CLEAN
    } else {
        FINDINGS
    })
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
