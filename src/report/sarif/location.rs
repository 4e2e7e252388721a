//! Where results are, in SARIF's terms.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::message;
use crate::diagnostic::Place;
use crate::report::lines::Files;

/// GitHub refuses a file in which any result has no location, so one without gets a name that no file has.
const NOWHERE: &str = "the project as a whole";

pub(super) fn nowhere() -> Value {
    json!({"physicalLocation": {"artifactLocation": artifact(NOWHERE), "region": {"startLine": 1}}})
}

pub(super) fn location<'a>(place: &'a Place, files: &mut Files<'a>) -> Value {
    let region = if place.span.is_some() {
        let (start, end) = files.positions(place);
        json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        })
    } else {
        json!({"startLine": 1})
    };
    let mut location = json!({
        "physicalLocation": {"artifactLocation": artifact(&place.path), "region": region},
    });
    if let Some(label) = &place.label {
        location["message"] = message(label);
    }
    location
}

fn artifact(path: &str) -> Value {
    json!({"uri": percent_encoded(path), "uriBaseId": "%SRCROOT%"})
}

/// A path as a relative URI reference: everything but unreserved characters and `/` is encoded, including `:`, which would
/// turn what stands before it into a scheme.
fn percent_encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_uri_references() {
        assert_eq!(
            percent_encoded("a b/%包:c.ftl"),
            "a%20b/%25%E5%8C%85%3Ac.ftl"
        );
    }
}
