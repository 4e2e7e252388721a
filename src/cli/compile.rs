//! `compile`: the bundles, then what each language is missing.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::Global;
use super::output::{Output, clean};
use super::progress::Bar;
use super::{CLEAN, FINDINGS};
use crate::coverage::Coverage;
use crate::diagnostic::Diagnostic;
use crate::error::{Error, Kind, Result};
use crate::gate::CompileOptions;
use crate::report::{self, CoverageFormat};
use crate::source::{COMPILE, replace_folder};

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
    /// Write an accessor for each message with the types of its slots, so that a site whose code leaves one out does not build:
    /// types/texts.rs, types/texts.ts
    #[arg(long, value_name = "LANGUAGE", value_enum, value_delimiter = ',')]
    types: Vec<Types>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Types {
    /// Over this crate
    Rust,
    /// TypeScript, over @fluent/bundle
    Ts,
}

pub(super) fn run(global: &Global, args: &Compile, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let gate = library.gate(global.now(&library)?);
    let gate = match args.only {
        Some(_) => gate,
        None => gate.with_drafts(),
    };
    let compiled = gate.compile(CompileOptions {
        pseudo: args.pseudo,
        rust: args.types.contains(&Types::Rust),
        typescript: args.types.contains(&Types::Ts),
    })?;
    let coverage = Coverage::of_library(
        &library,
        library.project().locales(),
        gate.now().date,
        &Bar::new(global.quiet),
    );
    let problems = compiled.problems();
    let (unreadable, more): (Vec<_>, Vec<_>) = coverage
        .problems()
        .into_iter()
        .filter(|problem| !problems.contains(problem))
        .partition(Diagnostic::is_unreadable);
    output.findings(&problems);
    output.findings(&unreadable);
    // Bundles that lack the texts of an unreadable file would look complete.
    if !unreadable.is_empty() || problems.iter().any(Diagnostic::is_unreadable) {
        return Err(Error::new(
            Kind::Io,
            "some files of the library cannot be read: nothing is written",
        )
        .with_help("make them readable, or take them out of the library"));
    }
    replace_folder(COMPILE, &args.out, &compiled.files, library.source().root())?;
    output.line(format!(
        "Wrote {} files to {}",
        compiled.files.len(),
        clean(&args.out.display().to_string())
    ));
    output.line("");
    let styles = output.styles();
    for (locale, tally) in &compiled.tallies {
        let mut counts = vec![
            format!("{} published", tally.published),
            format!("{} drafts", tally.drafts),
        ];
        if !tally.withheld.is_empty() {
            let reasons = tally.withheld.iter();
            let reasons: Vec<String> = reasons
                .map(|(reason, count)| format!("{count} {reason}"))
                .collect();
            counts.push(format!(
                "{}{} withheld ({}){}",
                styles.warn,
                tally.withheld.values().sum::<usize>(),
                reasons.join(", "),
                styles.end
            ));
        }
        output.line(format!("  {locale:<8} {}", counts.join(", ")));
    }
    if compiled.tallies.values().any(|tally| tally.drafts > 0) && args.only.is_none() {
        output.line(format!(
            "{}bundles/ has published texts only. Drafts are in drafts/, for review and not for publication.{}",
            styles.warn, styles.end
        ));
    }
    output.line("");
    output.push(&report::coverage(
        &coverage,
        CoverageFormat::Text,
        Some(&library),
        output.color,
    ));
    output.findings(&more);
    // What could not be read is in neither the bundles nor the figures.
    Ok(if coverage.is_whole() && !compiled.is_partial() {
        CLEAN
    } else {
        FINDINGS
    })
}
