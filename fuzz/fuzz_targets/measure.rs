//! Any text has a length everywhere, and the composed form has the same one.

#![no_main]

use beatbook::post::{channels, measure};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for channel in channels::all() {
        let measure = measure(channel, text);
        if let Some(limit) = measure.limit {
            assert_eq!(measure.fits, Some(measure.length <= limit && measure.reasons.is_empty()));
        } else {
            assert_eq!(measure.fits, None);
        }
        assert!(measure.parts >= 1);
    }
});
