//! `explain`, `completions`, `man`: the program about itself.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::CLEAN;
use super::args::Cli;
use super::output::Output;
use crate::checks::{self, ALL};
use crate::error::{Error, Kind, Result};

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The check's code, as findings name it; without one, all are listed
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

pub(super) fn run(args: &Explain, output: &mut Output) -> Result<u8> {
    let Some(code) = &args.code else {
        let width = ALL.iter().map(|check| check.code.len()).max().unwrap_or(0);
        for check in ALL {
            output.line(format!(
                "{:width$}  {:5}  {}",
                check.code,
                check.level.as_str(),
                check.summary
            ));
        }
        return Ok(CLEAN);
    };
    match checks::by_code(code) {
        Some(check) => {
            output.push(&checks::manual(check));
            Ok(CLEAN)
        }
        None => {
            let help = checks::meant(code);
            Err(Error::new(
                Kind::Usage,
                format!("there is no check `{}`", code.escape_debug()),
            )
            .with_help(help))
        }
    }
}

pub(super) fn completions(args: &Completions, output: &mut Output) -> Result<u8> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "beatbook", &mut text);
    output.push(&String::from_utf8_lossy(&text));
    Ok(CLEAN)
}

pub(super) fn man(output: &mut Output) -> Result<u8> {
    let failed =
        |error: std::io::Error| Error::io("standard output", "write the manual page to", &error);
    let mut program = Cli::command();
    // Building names the subcommands' pages: beatbook-show.
    program.build();
    let mut text = Vec::new();
    clap_mangen::Man::new(program.clone())
        .render(&mut text)
        .map_err(failed)?;
    for command in program
        .get_subcommands()
        .filter(|command| command.get_name() != "help")
    {
        clap_mangen::Man::new(command.clone())
            .render(&mut text)
            .map_err(failed)?;
    }
    output.push(&String::from_utf8_lossy(&text));
    Ok(CLEAN)
}
