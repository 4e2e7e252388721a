//! The files of the repository's library, or of the part of it that tests are about.

use std::collections::BTreeMap;
use std::path::Path;

/// The latest day on which the copies' texts were put on record.
const RECORDED: &str = "2026-11-22";

/// The topics that tests are about. What a test says of them does not depend on what else the library has, nor does the time it takes.
const TOPICS: &[&str] = &[
    "blessing-scam",
    "car-break-in",
    "consulate-scam",
    "domestic-violence",
    "gift-card-scam",
    "government-imposter",
    "immigration-services-fraud",
    "package-theft",
    "pickpocket",
    "voice-phishing",
    "when-to-call",
];

/// The files of the repository's library whose paths are wanted.
pub fn material(wanted: fn(&str) -> bool) -> BTreeMap<String, Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let parts = [
        "beatbook.toml",
        "l10n.toml",
        "content",
        "locales",
        "precincts",
    ];
    let files = parts
        .iter()
        .flat_map(|part| walkdir::WalkDir::new(root.join(part)));
    let files = files.filter_map(|entry| {
        let entry = entry.expect("listed");
        let path = entry.path().strip_prefix(root).expect("below").to_str();
        let path = path.expect("UTF-8").to_owned();
        let read = || std::fs::read(entry.path()).expect("read");
        (entry.file_type().is_file() && wanted(&path)).then(|| {
            let bytes = if path.ends_with(".review.toml") {
                recorded_before(read())
            } else {
                read()
            };
            (path, bytes)
        })
    });
    files.collect()
}

/// Records that are newer than [`RECORDED`] are of that day, so that new texts in the library do not come from the future of the tests.
pub fn recorded_before(records: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8(records).expect("UTF-8");
    let lines = text.split_inclusive('\n').map(|line| {
        let day = line.strip_prefix("on = ").map(str::trim_end);
        match day.is_some_and(|day| day > RECORDED) {
            true => format!("on = {RECORDED}\n"),
            false => line.to_owned(),
        }
    });
    lines.collect::<String>().into_bytes()
}

/// Whether a file belongs to the part of the library that tests are about.
pub fn is_part(path: &str) -> bool {
    match path.rsplit_once("/topics/") {
        Some((_, name)) => name
            .split('.')
            .next()
            .is_some_and(|topic| TOPICS.contains(&topic)),
        None => true,
    }
}
