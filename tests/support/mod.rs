//! A copy of the repository's library in a folder of its own, and the program run on it.
#![allow(dead_code, unreachable_pub, unused_imports)] // each test file uses a part of it

mod copy;
mod material;
pub mod repository;
mod run;
pub mod schemas;

use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;

pub use copy::Copy;
pub use material::{is_part, material, recorded_before};
pub use run::{OPTIONS, Ran, finish, program, run_in, run_on_input};

/// The day on which everything happens.
pub const TODAY: &str = "2026-11-27";

/// The locales of the library beside English.
pub static LOCALES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let project: toml::Table = include_str!("../../l10n.toml").parse().expect("l10n.toml");
    let locales = project["locales"].as_array().expect("locales").iter();
    let mut tags: Vec<String> = locales
        .map(|tag| tag.as_str().expect("a tag").to_owned())
        .collect();
    tags.sort();
    tags
});

/// The same with English.
pub static ALL_LOCALES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut all = vec!["en".to_owned()];
    all.extend(LOCALES.iter().cloned());
    all.sort();
    all
});

/// The people whom the copies list: `a` writes, `b` reviews, both qualified; `k`, who is bilingual, reviews Korean alone.
pub fn reviewers() -> String {
    let person = |id: &str, name: &str, qualification: &str, languages: &[String]| {
        format!(
            "[{id}]\nname = \"{name}\"\nlanguages = {languages:?}\nqualification = \"{qualification}\"\n\n"
        )
    };
    person("a", "A. Writer", "qualified", &ALL_LOCALES)
        + &person("b", "B. Review", "qualified", &ALL_LOCALES)
        + &person("k", "K. Review", "bilingual", &["ko".to_owned()])
}

/// Somebody wrote it, and somebody else reviewed it.
pub const WRITTEN_AND_REVIEWED: &[&str] = &[
    "--origin",
    "person",
    "--translated-by",
    "a",
    "--reviewed-by",
    "b",
];

/// A foreign project's l10n.toml: English in `en`, German in `de`.
pub const FOREIGN: &str = "basepath = \".\"\nlocales = [\"de\"]\n[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"{locale}/**/*.ftl\"\n";

/// Writes a file, and the folders it lies in.
#[track_caller]
pub fn write(folder: &Path, path: &str, content: impl AsRef<[u8]>) {
    let file = folder.join(path);
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    std::fs::write(file, content).unwrap_or_else(|error| panic!("{path}: {error}"));
}

/// A draft without the line that says so.
#[track_caller]
pub fn body(text: &Value) -> &str {
    let text = text.as_str().expect("a text");
    text.split_once('\n').expect("a draft").1
}

/// The object has these keys, each of its type: `b` bool, `n` number, `s` string, `a` list, `o` object; `?` after it: or null.
#[track_caller]
pub fn has_form(value: &Value, form: &[(&str, &str)]) {
    for (key, kind) in form {
        let Some(found) = value.get(*key) else {
            panic!("no `{key}`: {value:#}");
        };
        let fits = match &kind[..1] {
            "b" => found.is_boolean(),
            "n" => found.is_number(),
            "s" => found.is_string(),
            "a" => found.is_array(),
            "o" => found.is_object(),
            other => panic!("no kind {other}"),
        };
        assert!(
            fits || (kind.ends_with('?') && found.is_null()),
            "`{key}` is no {kind}: {value:#}"
        );
    }
}
