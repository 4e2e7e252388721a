//! TOML with places: parsing, and findings for what does not parse.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::diagnostic::{Diagnostic, FileText, Place, Role, Severity};

/// Parses a TOML file.
///
/// # Errors
/// A finding (`syntax`) with the place, for text that is not valid TOML or not of the expected form.
pub(crate) fn parse<T: DeserializeOwned>(file: &Arc<FileText>) -> Result<T, Box<Diagnostic>> {
    toml::from_str(&file.text).map_err(|error| Box::new(toml_error(file, &error)))
}

/// The finding for a TOML error.
pub(crate) fn toml_error(file: &Arc<FileText>, error: &toml::de::Error) -> Diagnostic {
    let what = error.message().trim().replace('\n', "; ");
    let place = match error.span() {
        Some(span) => {
            let end = span.end.max(span.start + 1).min(file.text.len());
            Place::new(file, span.start.min(end)..end, Role::Config)
        }
        None => Place::path(file.path.clone(), Role::Config),
    };
    Diagnostic::new(
        "syntax",
        Severity::Deny,
        format!("this is not valid TOML for this file: {what}"),
    )
    .help("correct the line; `beatbook explain syntax` says more")
    .at(place)
}
