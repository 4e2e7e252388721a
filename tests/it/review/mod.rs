//! `review`: what may be recorded, and that writing loses nothing.
#![allow(clippy::unwrap_used)] // all of it is a test

mod contacts;
mod files;
mod people;
mod states;

use crate::support::Copy;

const KO: &str = "locales/ko/topics/package-theft.ftl";
const EN: &str = "content/topics/package-theft.ftl";
const RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const CONTACTS: &str = "content/contacts.toml";
const TIP: &str = "package-theft-tip";

fn record<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["review", "record", TIP, "--lang", "ko"], more].concat()
}

/// The record of the tip, as TOML.
fn tip(copy: &Copy) -> toml::Table {
    let text = copy.read(RECORDS);
    let text = text.trim_start_matches('\u{FEFF}');
    let all: toml::Table = toml::from_str(text).unwrap();
    all[TIP].as_table().unwrap().clone()
}

#[track_caller]
fn refused_and_left(copy: &Copy, args: &[&str], said: &[&str]) {
    let before = std::fs::read(copy.file(RECORDS)).unwrap();
    copy.run(args).refused(2, said);
    assert_eq!(
        std::fs::read(copy.file(RECORDS)).unwrap(),
        before,
        "{args:?}"
    );
}

/// A copy in which `a` wrote the tip and `b` reviewed it.
fn reviewed() -> Copy {
    let copy = Copy::new();
    let origin = ["--origin", "person", "--translated-by", "a"];
    copy.run(&record(&[&origin[..], &["--reviewed-by", "b"]].concat()))
        .ok();
    copy
}
