//! Any text is a Fluent file, or says where it is none; what is read has places inside the file and a fingerprint.

#![no_main]

use beatbook::ftl;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let resource = ftl::parse(text);
    for entry in &resource.entries {
        assert!(text[entry.span.clone()].starts_with(entry.id));
        assert_eq!(entry.fingerprint().len(), 12);
        let _ = entry.words();
        assert!(ftl::same(entry, entry));
        for (_, pattern) in entry.patterns() {
            let span = ftl::pattern_span(text, pattern);
            assert!(text.get(span).is_some());
        }
        for other in &resource.entries {
            let _ = ftl::differences(text, other, entry);
        }
    }
});
