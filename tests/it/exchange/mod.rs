//! `export` and `import`: what leaves for translators' tools comes back, and changes what was changed and nothing else.

mod killed;
mod refusals;
mod round_trip;
mod sent;

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::{Copy, Ran};

pub(crate) const KO: &str = "locales/ko/topics/package-theft.ftl";
pub(crate) const KO_RECORDS: &str = "locales/ko/topics/package-theft.review.toml";

/// Every file below a folder, but the lock.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = walkdir::WalkDir::new(folder).into_iter();
    let all = all.map(|entry| entry.expect("listed"));
    let all =
        all.filter(|entry| entry.file_type().is_file() && entry.file_name() != ".beatbook.lock");
    all.map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("below");
        let path = path.to_str().expect("UTF-8").to_owned();
        (path, std::fs::read(entry.path()).expect("read"))
    })
    .collect()
}

/// Which files changed, came or went.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut all: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    all.sort();
    all.dedup();
    all.retain(|path| before.get(path) != after.get(path));
    all
}

/// Exports a language to `out.xlf` and gives the text.
pub(crate) fn export(copy: &Copy, lang: &str, more: &[&str]) -> String {
    let out = copy.file("out.xlf");
    let _ = std::fs::remove_file(&out);
    let args = [
        &[
            "export",
            "--lang",
            lang,
            "--out",
            out.to_str().expect("UTF-8"),
        ],
        more,
    ]
    .concat();
    copy.run(&args).ok();
    copy.read("out.xlf")
}

/// Imports a text as a file.
pub(crate) fn import(copy: &Copy, text: &str, more: &[&str]) -> Ran {
    copy.write("back.xlf", text);
    let path = copy.file("back.xlf");
    copy.run(&[&["import", path.to_str().expect("UTF-8")], more].concat())
}

/// Changes the `<target>` of a unit.
pub(crate) fn set_target(file: &str, key: &str, from: &str, to: &str) -> String {
    let at = file
        .find(&format!(" id=\"{key}\" resname"))
        .unwrap_or_else(|| panic!("no unit {key}"));
    let end = at + file[at..].find("</trans-unit>").expect("closed");
    let unit = &file[at..end];
    let (before, target) = unit.split_once("<target").expect("a target");
    assert!(target.contains(from), "{target}");
    format!(
        "{}{before}<target{}{}",
        &file[..at],
        target.replacen(from, to, 1),
        &file[end..]
    )
}

/// Marks all texts of a message as a tool does once somebody has signed them off.
pub(crate) fn signed_off(file: &str, id: &str) -> String {
    let mark = |file: String, end: &str| {
        let unit = format!("<trans-unit id=\"{id}{end}");
        file.replace(
            &unit,
            &format!("<trans-unit approved=\"yes\" id=\"{id}{end}"),
        )
    };
    let signed = ["\"", ".", "["].into_iter().fold(file.to_owned(), mark);
    assert_ne!(signed, file, "no message {id}");
    signed
}

/// The record of a message; empty where it has none.
pub(crate) fn record(copy: &Copy, id: &str) -> toml::Table {
    let all: toml::Table = copy.read(KO_RECORDS).parse().expect("records");
    let own = all.get(id).and_then(toml::Value::as_table);
    own.cloned().unwrap_or_default()
}

/// A text of one unit.
pub(crate) const TRACK: &str = "package-theft-track";
