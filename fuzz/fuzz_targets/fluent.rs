//! Any text is a Fluent file, or says where it is none; what is read has places inside the file and a fingerprint.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| beatbook::testing::take_apart(text));
