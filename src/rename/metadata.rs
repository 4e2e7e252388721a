//! Renaming in metadata and settings.

use super::names::is_of;
use super::toml_places::{self, Rules};
use super::{Names, inside};
use crate::error::Result;
use crate::library::{CONTACTS, TEMPLATES_META, TOPICS_FOLDER};

/// The bytes of a metadata file with the new names; `None` where none of the old ones is a name there.
///
/// # Errors
/// As [`toml_places::renamed`].
pub(super) fn renamed(
    path: &str,
    bytes: &[u8],
    text: &str,
    names: &Names,
) -> Result<Option<Vec<u8>>> {
    let unit = inside(path);
    let file = match unit {
        CONTACTS => File::Contacts,
        TEMPLATES_META => File::Templates,
        "precinct.toml" if unit != path => File::Precinct,
        "beatbook.toml" => File::Settings,
        _ => match unit.strip_prefix(TOPICS_FOLDER) {
            Some(name) => File::Topic(name.strip_suffix(".toml").unwrap_or(name)),
            None if unit.starts_with("content/") => return Ok(None),
            None => File::Project,
        },
    };
    let new = toml_places::renamed(path, bytes, text, &InFile { file, names })?;
    Ok((new != bytes).then_some(new))
}

/// What kind of file it is, which decides what in it is a name.
enum File<'f> {
    Contacts,
    Precinct,
    Project,
    Settings,
    Templates,
    /// The topic's id.
    Topic(&'f str),
}

struct InFile<'n> {
    file: File<'n>,
    names: &'n Names,
}

impl Rules for InFile<'_> {
    fn key(&self, above: &[String], key: &str) -> Option<String> {
        let above: Vec<&str> = above.iter().map(String::as_str).collect();
        let new = match (&self.file, &above[..]) {
            (File::Contacts, []) | (File::Precinct, ["contacts"]) => self.names.contact_id(key),
            (File::Templates, []) => self.names.id(key),
            (File::Templates, [id, "variables"]) => self.names.variable(id, key),
            (File::Topic(topic), ["variables"]) => {
                let owner = self.names.owner().filter(|owner| is_of(owner, topic));
                owner.and_then(|owner| self.names.variable(owner, key))
            }
            _ => None,
        };
        new.map(str::to_owned)
    }

    fn text(&self, above: &[String], text: &str) -> Option<String> {
        let above: Vec<&str> = above.iter().map(String::as_str).collect();
        match (&self.file, &above[..]) {
            (File::Topic(_), ["flyer"] | ["stages", _] | ["sources", "supports"])
            | (File::Settings, ["allow", "message"])
            | (File::Project, ["filters", "key"]) => self.names.id(text).map(str::to_owned),
            (File::Contacts, [_, "replaces"]) | (File::Precinct, ["address" | "desk"]) => {
                self.names.contact_id(text).map(str::to_owned)
            }
            (File::Templates, [id, "elements", _]) => {
                let name = text.strip_prefix('$')?;
                let new = self.names.variable(id, name)?;
                Some(format!("${new}"))
            }
            _ => None,
        }
    }
}
