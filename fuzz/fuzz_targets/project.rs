#![no_main]

#[path = "../../tests/support/inputs.rs"]
mod inputs;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| inputs::project(bytes));
