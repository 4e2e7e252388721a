//! TOML with places: parsing, and the fault of what does not parse.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::diagnostic::{Fault, FileText, Place, Role, SyntaxFault};

/// Parses a TOML file.
///
/// # Errors
/// The fault with its place, for text that is not valid TOML or not of the expected form.
pub(crate) fn parse<T: DeserializeOwned>(file: &Arc<FileText>) -> Result<T, Box<Fault>> {
    toml::from_str(&file.text).map_err(|error| Box::new(toml_fault(file, &error)))
}

fn toml_fault(file: &Arc<FileText>, error: &toml::de::Error) -> Fault {
    let what = error.message().trim().replace('\n', "; ");
    let place = match error.span() {
        Some(span) => {
            let end = span.end.max(span.start + 1).min(file.text.len());
            Place::new(file, span.start.min(end)..end, Role::Config)
        }
        None => Place::path(file.path.clone(), Role::Config),
    };
    Fault::new(SyntaxFault::Toml(what)).at(place)
}
