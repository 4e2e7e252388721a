//! Any text is read as a file of verdicts or refused with its place; what was read is the same once it is written.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    beatbook::testing::read_review_file(text);
});
