//! Any text is cut into parts that fit and join to the text, or there is a reason.

#![no_main]

use beatbook::post::{channels, join, measure, thread};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for channel in channels::all() {
        let thread = thread(channel, text);
        assert_eq!(join(&thread), text);
        assert_eq!(thread.parts.is_empty(), thread.reason.is_some());
        assert_eq!(thread.separators.len(), thread.parts.len() + 1);
        if channel.id != "sms" {
            assert!(thread.parts.iter().all(|part| measure(channel, part).fits != Some(false)));
        }
    }
});
