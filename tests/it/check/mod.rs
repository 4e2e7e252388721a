//! `check`: findings a person can act on, and the exit code CI needs.

mod exceptions;
mod form;
mod levels;
mod metadata;
mod once;
mod publish;
mod scope;
mod texts;

use serde_json::Value;

use crate::support::{Copy, Ran};

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const TIP: &str = "package-theft-tip";
const PICKUP: &str = "package-theft-pickup";

/// The one finding of a check alone.
#[track_caller]
fn only(copy: &Copy, code: &str) -> Value {
    let findings = copy
        .check(&["--allow", "all", "--deny", code])
        .findings(code);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    findings[0].clone()
}

fn alone(copy: &Copy, code: &str) -> Ran {
    copy.check(&["--allow", "all", "--deny", code])
}

#[track_caller]
fn place<'v>(finding: &'v Value, path: &str) -> &'v Value {
    let places = finding["places"].as_array().expect("places");
    let found = places.iter().find(|place| place["path"] == path);
    found.unwrap_or_else(|| panic!("no place in {path}: {finding:#}"))
}

/// The line of a file, from 1, on which a text stands.
fn line_of(copy: &Copy, path: &str, text: &str) -> usize {
    1 + copy
        .read(path)
        .lines()
        .position(|line| line.contains(text))
        .expect("there")
}
