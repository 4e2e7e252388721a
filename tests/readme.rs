//! The README's commands, and what it says that they print.

#[test]
fn what_the_readme_says_is_what_the_program_says() {
    trycmd::TestCases::new()
        .register_bin(
            "beatbook",
            std::path::Path::new(env!("CARGO_BIN_EXE_beatbook")),
        )
        .env("NO_COLOR", "1")
        .case("README.md");
}
