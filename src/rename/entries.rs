//! What a project has under which id.

use std::collections::{BTreeMap, BTreeSet};

use super::{Files, inside};
use crate::error::{Error, Kind, Result};
use crate::ftl::{self, Node};
use crate::language;

/// What the entries of a project are, in any locale.
#[derive(Default)]
pub(super) struct Entries {
    /// By id, the files that have it.
    pub(super) files: BTreeMap<String, BTreeSet<String>>,
    /// By id, the variables of its patterns, and the messages they refer to.
    pub(super) uses: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>,
}

impl Entries {
    pub(super) fn of(files: &Files) -> Entries {
        let mut entries = Entries::default();
        for path in files.fluent.keys() {
            let Some(text) = files.text(path) else {
                continue;
            };
            for entry in ftl::parse(text).entries {
                let have = entries.files.entry(entry.id.to_owned()).or_default();
                have.insert(path.clone());
                let (variables, references) = entries.uses.entry(entry.id.to_owned()).or_default();
                for (_, pattern) in entry.patterns() {
                    ftl::visit(pattern, &mut |node| {
                        match node {
                            Node::Variable(name) => {
                                variables.insert(name.to_owned());
                            }
                            Node::Message(id, _) => {
                                references.insert(id.to_owned());
                            }
                            _ => {}
                        }
                        true
                    });
                }
            }
        }
        entries
    }

    /// The English files that have an id; a precinct's own text stands for the library's of the same file.
    fn english<'f>(&self, files: &'f Files, id: &str) -> Vec<&'f str> {
        let have = self.files.get(id);
        files
            .english()
            .filter(|path| have.is_some_and(|have| have.contains(*path)))
            .collect()
    }
}

/// The English file that has an id.
pub(super) fn one_file<'f>(entries: &Entries, files: &'f Files, id: &str) -> Result<&'f str> {
    let found = entries.english(files, id);
    match found[..] {
        [] => Err(not_found(entries, id)),
        [one] => Ok(one),
        // A precinct may lay its own text over the library's.
        [first, ..] if found.iter().all(|path| inside(path) == inside(first)) => Ok(first),
        [first, second, ..] => Err(Error::new(
            Kind::Usage,
            format!("`{id}` stands in `{first}` and in `{second}`: nobody can tell which is meant"),
        )
        .with_help("rename one of them by hand first")),
    }
}

pub(super) fn not_found(entries: &Entries, id: &str) -> Error {
    let error = Error::new(
        Kind::NotFound,
        format!("there is no `{}` in English", id.escape_debug()),
    );
    match language::did_you_mean(id, entries.files.keys().map(String::as_str)) {
        Some(asked) => error.with_help(asked),
        None => error.with_help(
            "OLD is the id of a topic, message, term (`-ID`) or contact (`-contact-ID`), or `ID.$variable`",
        ),
    }
}
