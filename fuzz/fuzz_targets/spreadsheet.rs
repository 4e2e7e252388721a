//! Any bytes are read as a spreadsheet, or as the sheet in one, or refused with a reason.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    beatbook::testing::read_spreadsheet(bytes);
});
