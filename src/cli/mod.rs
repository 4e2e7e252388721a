//! The command line: one file per command. A command reads its arguments, asks the library one question, and prints the answer.
//!
//! Exit codes: 0 clean; 1 findings, nothing found, or refused as not publishable; 2 error.

mod args;
mod calendar;
mod check;
mod compare;
mod compile;
mod coverage;
mod explain;
#[cfg(feature = "exchange")]
mod export;
mod find;
mod fit;
#[cfg(feature = "exchange")]
mod import;
mod init;
mod language;
mod output;
mod progress;
mod rename;
mod review;
#[cfg(test)]
mod schemas;
mod show;
mod since;
#[cfg(feature = "site")]
mod site;
mod subject;
mod topics;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Color, Command};
use output::Output;

use crate::error::{Kind, Result};

/// Nothing to report.
const CLEAN: u8 = 0;
/// Findings, nothing found, refused.
const FINDINGS: u8 = 1;
/// An error kept the command from doing its work.
const FAILED: u8 = 2;

/// More threads than this do not help.
const MOST_THREADS: usize = 64;

/// Runs the program on its arguments.
pub fn main() -> ExitCode {
    let (mut output, code) = match Cli::try_parse() {
        Ok(cli) => {
            bound_threads();
            let mut output = Output::new(cli.global.color, cli.global.quiet);
            let code = match run(&cli, &mut output) {
                Ok(code) => code,
                Err(error) => {
                    output.error(&error);
                    match error.kind() {
                        Kind::Refused => FINDINGS,
                        _ => FAILED,
                    }
                }
            };
            (output, code)
        }
        Err(error) => help_or_usage(&error),
    };
    // A reader that went away (`| head`) is not a failure; a full disk is.
    match output.finish() {
        Ok(()) => ExitCode::from(code),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::from(code),
        Err(error) => {
            output.error(&crate::Error::io("standard output", "write to", &error));
            ExitCode::from(FAILED)
        }
    }
}

/// Rayon takes its number of threads from the environment unchecked, and panics if the system refuses that many.
fn bound_threads() {
    let asked = ["RAYON_NUM_THREADS", "RAYON_RS_NUM_CPUS"]
        .iter()
        .find_map(|name| std::env::var(name).ok()?.parse::<usize>().ok());
    if asked.is_some_and(|asked| asked > MOST_THREADS) {
        // This fails only if there is a pool already, and nothing has made one yet.
        let _ = rayon::ThreadPoolBuilder::new()
            .num_threads(MOST_THREADS)
            .build_global();
    }
}

/// Help, the version, or what is wrong with the arguments, through the same [`Output`] as everything else.
fn help_or_usage(error: &clap::Error) -> (Output, u8) {
    let mut output = Output::new(Color::Auto, false);
    if error.use_stderr() {
        output.usage(error);
        return (output, FAILED);
    }
    let help = error.render();
    let text = if output.color {
        help.ansi().to_string()
    } else {
        help.to_string()
    };
    output.push(&text);
    (output, CLEAN)
}

fn run(cli: &Cli, output: &mut Output) -> Result<u8> {
    let global = &cli.global;
    match &cli.command {
        Command::Topics(args) => topics::run(global, args, output),
        Command::Show(args) => show::run(global, args, output),
        Command::Find(args) => find::run(global, args, output),
        Command::Compile(args) => compile::run(global, args, output),
        Command::Coverage(args) => coverage::run(global, args, output),
        Command::Check(args) => check::run(global, args, output),
        Command::Explain(args) => explain::run(args, output),
        Command::Fit(args) => fit::run(args, output),
        Command::Calendar(args) => calendar::run(global, args, output),
        Command::Review(args) => review::run(global, args, output),
        Command::Rename(args) => rename::run(global, args, output),
        Command::Language(args) => language::run(global, args, output),
        Command::Init(args) => init::run(args, output),
        #[cfg(feature = "exchange")]
        Command::Export(args) => export::run(global, args, output),
        #[cfg(feature = "exchange")]
        Command::Import(args) => import::run(global, args, output),
        #[cfg(feature = "site")]
        Command::Site(args) => site::run(global, args, output),
        Command::Completions(args) => explain::completions(args, output),
        Command::Man => explain::man(output),
    }
}
