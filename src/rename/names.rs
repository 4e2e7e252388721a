//! Which names change into which, and whether they may.

use std::collections::{BTreeMap, BTreeSet};

use super::entries::{Entries, not_found, one_file};
use super::{Files, inside};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{
    CONTACTS, EXPIRES, ID_GRAMMAR, NAME_SUFFIX, NOTICES, PLACE_PREFIX, PLACES, SIGNATURE,
    TEMPLATES, TERM_PREFIX, is_id, topic_of,
};

/// Messages that the program asks for by their ids.
pub(super) const KNOWN: [&str; 3] = ["notice-draft", "notice-emergency", "notice-interpreter"];

/// Beginnings of ids that are no topic's.
const RESERVED: [&str; 3] = ["notice", "place", "template"];

/// What changes into what.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Ids of messages and terms, a term's with its `-`.
    ids: BTreeMap<String, String>,
    /// A whole topic, by its id.
    topic: Option<(String, String)>,
    /// A contact, by its id.
    contact: Option<(String, String)>,
    /// A variable of a message or term: its id, the old name, the new one.
    variable: Option<(String, String, String)>,
    /// What stands wherever any of them stands.
    needle: String,
}

impl Names {
    /// Reads `OLD NEW` against what is there.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where nothing has the old name; [`Kind::Usage`] where the new one cannot be given.
    pub(super) fn new(files: &Files, old: &str, new: &str) -> Result<Names> {
        let entries = Entries::of(files);
        if let Some((id, variable)) = old.split_once(".$") {
            return Names::of_variable(files, &entries, (id, variable), new);
        }
        if old == new {
            return Err(refused(new, "that is its name already"));
        }
        if !is_identifier(new.strip_prefix('-').unwrap_or(new)) {
            return Err(refused(new, "it is not an id"));
        }
        if old.starts_with('-') != new.starts_with('-') {
            return Err(refused(
                new,
                "a term's id begins with `-`, and no other does",
            ));
        }
        let mut names = Names {
            needle: old.to_owned(),
            ..Names::default()
        };
        if files.is_library {
            names.by_rules(files, &entries, old, new)?;
        } else {
            one_file(&entries, files, old)?;
            names.ids.insert(old.to_owned(), new.to_owned());
        }
        for new in names.ids.values() {
            if let Some(have) = entries.files.get(new) {
                let place = have.iter().next().map_or("", String::as_str);
                return Err(refused(new, &format!("`{place}` has it already")));
            }
        }
        Ok(names)
    }

    /// A library's ids say where they stand.
    fn by_rules(&mut self, files: &Files, entries: &Entries, old: &str, new: &str) -> Result<()> {
        if let Some(contact) = old
            .strip_prefix('-')
            .and_then(|id| id.strip_prefix(TERM_PREFIX))
        {
            return self.contact(files, entries, contact, new);
        }
        let topics: BTreeSet<&str> = files
            .bytes
            .keys()
            .filter_map(|path| topic_of(inside(path)))
            .collect();
        if topics.contains(old) {
            return self.topic(&topics, entries, old, new);
        }
        let path = one_file(entries, files, old)?;
        let unit = inside(path);
        if KNOWN.contains(&old) {
            return Err(refused(old, "the program asks for it by that name"));
        }
        if unit == SIGNATURE {
            return Err(refused(old, "a precinct's signature has no other name"));
        }
        let stem = unit.rsplit_once('/').map_or(unit, |(_, name)| name);
        let prefix = match unit {
            NOTICES => "notice-".to_owned(),
            TEMPLATES => "template-".to_owned(),
            PLACES => PLACE_PREFIX.to_owned(),
            _ => format!("{}-", stem.strip_suffix(".ftl").unwrap_or(stem)),
        };
        let bare = new.strip_prefix('-').unwrap_or(new);
        if !bare.starts_with(&prefix) || bare.len() == prefix.len() {
            let why =
                format!("an id says its file: what stands in `{path}` begins with `{prefix}`");
            return Err(refused(new, &why));
        }
        if !is_id(bare) {
            return Err(refused(new, ID_GRAMMAR));
        }
        self.ids.insert(old.to_owned(), new.to_owned());
        Ok(())
    }

    fn topic(
        &mut self,
        topics: &BTreeSet<&str>,
        entries: &Entries,
        old: &str,
        new: &str,
    ) -> Result<()> {
        if !is_id(new) {
            return Err(refused(new, ID_GRAMMAR));
        }
        let clash = topics
            .iter()
            .copied()
            .filter(|topic| *topic != old)
            .chain(RESERVED)
            .find(|topic| is_of(new, topic) || is_of(topic, new));
        if let Some(topic) = clash {
            return Err(refused(
                new,
                &format!("`{topic}` is there, and ids would not tell the two apart"),
            ));
        }
        for id in entries.files.keys() {
            if is_of(id, old) {
                let renamed = format!("{new}{}", &id[old.len()..]);
                if !is_id(&renamed) {
                    return Err(refused(&renamed, ID_GRAMMAR));
                }
                self.ids.insert(id.clone(), renamed);
            }
        }
        // The topic's own message may be missing; its metadata and records may name it all the same.
        self.ids.insert(old.to_owned(), new.to_owned());
        self.topic = Some((old.to_owned(), new.to_owned()));
        Ok(())
    }

    fn contact(&mut self, files: &Files, entries: &Entries, old: &str, new: &str) -> Result<()> {
        let table = |path: &str, key: &[&str], id: &str| {
            let mut value: Option<toml::Value> = files
                .text(path)
                .and_then(|text| text.parse::<toml::Table>().ok())
                .map(toml::Value::Table);
            for key in key.iter().chain([&id]) {
                value = value.and_then(|value| value.get(*key).cloned());
            }
            value.is_some()
        };
        let known = |id: &str| {
            table(CONTACTS, &[], id)
                || files
                    .bytes
                    .keys()
                    .any(|path| inside(path) == "precinct.toml" && table(path, &["contacts"], id))
        };
        if let Some(contact) = old
            .strip_suffix(NAME_SUFFIX)
            .filter(|contact| known(contact))
        {
            return Err(Error::new(
                Kind::Usage,
                format!("`-{TERM_PREFIX}{old}` is the name of the contact `{contact}`"),
            )
            .with_help(format!(
                "rename the contact, and its name follows: beatbook rename -- -{TERM_PREFIX}{contact} -{TERM_PREFIX}NEW"
            )));
        }
        if !known(old) {
            return Err(not_found(entries, &format!("-{TERM_PREFIX}{old}")));
        }
        let Some(id) = new
            .strip_prefix('-')
            .and_then(|id| id.strip_prefix(TERM_PREFIX))
        else {
            let why = format!("the term of a contact begins with `-{TERM_PREFIX}`");
            return Err(refused(new, &why));
        };
        if !is_id(id) || id.ends_with(NAME_SUFFIX) {
            return Err(refused(new, ID_GRAMMAR));
        }
        if known(id) {
            return Err(refused(new, "there is a contact of that name"));
        }
        for end in ["", NAME_SUFFIX] {
            self.ids.insert(
                format!("-{TERM_PREFIX}{old}{end}"),
                format!("-{TERM_PREFIX}{id}{end}"),
            );
        }
        self.contact = Some((old.to_owned(), id.to_owned()));
        self.needle = old.to_owned();
        Ok(())
    }

    fn of_variable(
        files: &Files,
        entries: &Entries,
        (id, old): (&str, &str),
        new: &str,
    ) -> Result<Names> {
        let new = match new.split_once('.') {
            Some((own, rest)) if own == id => rest,
            Some(_) => return Err(refused(new, "a variable stays with its message")),
            None => new,
        };
        let new = new.strip_prefix('$').unwrap_or(new);
        let path = one_file(entries, files, id)?;
        if !is_identifier(new) {
            return Err(refused(
                &format!("${new}"),
                "it is not the name of a variable",
            ));
        }
        if old == new {
            return Err(refused(&format!("${new}"), "that is its name already"));
        }
        let used = &entries.uses[id].0;
        if !used.contains(old) {
            let near = language::did_you_mean(old, used.iter().map(String::as_str));
            let error = Error::new(
                Kind::NotFound,
                format!("`{id}` has no variable `${}`", old.escape_debug()),
            );
            return Err(match near {
                Some(near) => error.with_help(near),
                None => error,
            });
        }
        if used.contains(new) {
            return Err(refused(
                &format!("${new}"),
                &format!("`{id}` has it already"),
            ));
        }
        if files.is_library && [old, new].contains(&EXPIRES) {
            return Err(refused(
                &format!("${new}"),
                "the program fills `$expires`: until when a notice holds",
            ));
        }
        // What quotes a message passes its own variables on to it, so they would have to change together.
        let quotes = |one: &str, other: &str| {
            let uses = entries.uses.get(one);
            uses.is_some_and(|(_, references)| references.contains(other))
        };
        let together = entries.uses.keys().find(|other| {
            *other != id
                && (quotes(other, id)
                    || (quotes(id, other) && entries.uses[*other].0.contains(old)))
        });
        if let Some(other) = together {
            return Err(Error::new(
                Kind::Usage,
                format!("`{id}` and `{other}` quote each other, so whoever fills one fills the other: `${old}` cannot be renamed in one alone"),
            )
            .with_help("write the quoted text out in one of them, or change both by hand"));
        }
        let topic = topic_of(inside(path));
        if let (Some(topic), true) = (topic, files.is_library) {
            let mut others = entries.uses.iter();
            let also = others.find(|(other, (variables, _))| {
                *other != id && is_of(other, topic) && variables.contains(old)
            });
            if let Some((also, _)) = also {
                return Err(Error::new(
                    Kind::Usage,
                    format!("`${old}` is described once for the topic `{topic}`, and `{also}` has it too"),
                )
                .with_help("rename it by hand in all of them, and in the topic's metadata"));
            }
        }
        Ok(Names {
            variable: Some((id.to_owned(), old.to_owned(), new.to_owned())),
            needle: old.to_owned(),
            ..Names::default()
        })
    }

    /// The new id of an entry; a term's with its `-`.
    pub(super) fn id(&self, id: &str) -> Option<&str> {
        self.ids.get(id).map(String::as_str)
    }

    /// The new name of a variable of an entry.
    pub(super) fn variable(&self, id: &str, name: &str) -> Option<&str> {
        let (of, old, new) = self.variable.as_ref()?;
        (of == id && old == name).then_some(new.as_str())
    }

    /// The new id of a contact.
    pub(super) fn contact_id(&self, id: &str) -> Option<&str> {
        let (old, new) = self.contact.as_ref()?;
        (old == id).then_some(new.as_str())
    }

    /// The message whose variable is renamed.
    pub(super) fn owner(&self) -> Option<&str> {
        self.variable.as_ref().map(|(id, _, _)| id.as_str())
    }

    /// Whether an old name may stand in a text.
    pub(super) fn stands_in(&self, text: &str) -> bool {
        text.contains(&self.needle)
    }

    /// Where old ids still stand in a text, as whole words. An id of one word is also a word of the language: it is not looked for.
    pub(super) fn mentions(&self, text: &str) -> Vec<usize> {
        let mut found = Vec::new();
        if self.ids.is_empty() || !self.stands_in(text) {
            return found;
        }
        let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let mut at = 0;
        while let Some(start) = text[at..].find(part).map(|start| at + start) {
            let end = text[start..]
                .find(|c| !part(c))
                .map_or(text.len(), |end| start + end);
            let word = text[start..end].trim_matches('-');
            let is_old = self.ids.contains_key(word) || self.ids.contains_key(&text[start..end]);
            if is_old && word.contains('-') {
                found.push(start);
            }
            at = end;
        }
        found
    }

    /// The path of a file from now on: a topic's files are called by its id.
    pub(super) fn path(&self, path: &str) -> String {
        let renamed = || {
            let (old, new) = self.topic.as_ref()?;
            let (folder, name) = path.rsplit_once('/')?;
            let end = name.strip_prefix(old.as_str())?;
            let is_topics = folder.ends_with("/topics");
            (is_topics && [".ftl", ".toml", ".review.toml"].contains(&end))
                .then(|| format!("{folder}/{new}{end}"))
        };
        renamed().unwrap_or_else(|| path.to_owned())
    }
}

fn refused(name: &str, why: &str) -> Error {
    Error::new(
        Kind::Usage,
        format!("`{}` cannot be the name: {why}", name.escape_debug()),
    )
    .with_help("nothing is renamed")
}

/// Whether an id is a topic's: the topic's own, or that and a part of it. `fire` has `fire-exits`, and not `firearms`.
pub(super) fn is_of(id: &str, topic: &str) -> bool {
    id.strip_prefix(topic)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether Fluent takes a name: `[a-zA-Z][a-zA-Z0-9_-]*`.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::TOPICS_FOLDER;

    /// Whatever notice the program asks for by its id is on the list.
    #[test]
    fn notices_that_the_program_asks_for_are_known() {
        let src = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut missing = Vec::new();
        for entry in walkdir::WalkDir::new(src).into_iter().flatten() {
            if entry.path().extension().is_none_or(|end| end != "rs") {
                continue;
            }
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for quoted in code.split('"').skip(1).step_by(2) {
                let named = quoted.strip_prefix("notice-").is_some_and(is_identifier);
                if named && !KNOWN.contains(&quoted) {
                    missing.push(quoted.to_owned());
                }
            }
        }
        assert_eq!(missing, [""; 0]);
    }

    #[test]
    fn a_topic_has_the_ids_that_go_on_after_a_hyphen() {
        assert!(is_of("fire", "fire") && is_of("fire-exits", "fire"));
        assert!(!is_of("firearms-tip", "fire") && !is_of("fir", "fire"));
    }

    #[test]
    fn the_library_folder_of_topics_is_what_paths_go_by() {
        assert!(TOPICS_FOLDER.ends_with("/topics/"));
    }
}
