//! Any l10n.toml and beatbook.toml open or are refused with a place, and what they name is counted.

#![no_main]

use beatbook::coverage::{Coverage, NoProgress};
use beatbook::Project;
use beatbook::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let source = Source::memory([
        ("l10n.toml", texts.0),
        ("beatbook.toml", texts.1),
        ("en/a.ftl", "a = A\nb = B\n"),
        ("ko/a.ftl", "a = 가\n"),
        ("l10n/ko/a.ftl", "a = 가\n"),
    ]);
    match Project::load(&source, "l10n.toml") {
        Ok(project) => {
            let _ = Coverage::of(&project, &source, project.locales(), &NoProgress);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
