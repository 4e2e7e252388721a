//! `show --set`: what fills the slots of a template.

use crate::error::{Error, Kind, Result};
use crate::library::{Library, Slots};

/// The values of slots; a language in a name (`story.korean`) is a tag or a name, as elsewhere.
pub(super) fn given(library: &Library, given: &[String]) -> Result<Slots> {
    let mut slots = Slots::default();
    for assignment in given {
        let (name, value) = assignment
            .split_once('=')
            .unwrap_or((assignment.as_str(), ""));
        match name.trim().split_once('.') {
            Some((slot, language)) if assignment.contains('=') => {
                let locale = library.language(language)?;
                slots.set(&format!("{slot}.{locale}={value}"))?;
            }
            _ => slots.set(assignment)?,
        }
    }
    Ok(slots)
}

/// Texts that are not templates have no slots.
pub(super) fn none(slots: &Slots) -> Result<()> {
    match slots.names().next() {
        None => Ok(()),
        Some(name) => Err(Error::new(
            Kind::Usage,
            format!("this text has no slot `{}`", name.escape_debug()),
        )
        .with_help("only templates have slots; `beatbook show crime-pattern` shows one")),
    }
}
