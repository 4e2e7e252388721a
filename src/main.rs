//! The command line; everything is in [`beatbook::cli`].

fn main() -> std::process::ExitCode {
    beatbook::cli::main()
}
