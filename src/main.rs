//! The command line; everything is in the `cli` module of the library.

fn main() -> std::process::ExitCode {
    beatbook::main()
}
