//! Any text is read as XLIFF or refused with a reason.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    beatbook::testing::read_xliff(text);
});
