//! One Fluent file of the library with its records, in one locale.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::{Fault, FileText, Role};
use crate::error::Result;
use crate::ftl::{self, Fingerprint, Node};
use crate::language::hidden::unseen;
use crate::project::records_path;
use crate::review::{Record, Records};
use crate::source::Source;

/// A Fluent file and the records beside it.
#[derive(Clone, Debug)]
pub(crate) struct LocalizedFile {
    /// The file; with a precinct's laid over it, the library's.
    pub file: Arc<FileText>,
    /// Its messages and terms, in order. Of two with the same id, the first counts.
    pub messages: Vec<LocalizedMessage>,
    /// What is known of them.
    pub(crate) records: Records,
    /// Whether the records exist but cannot be read: what they say is unknown.
    pub records_lost: bool,
    /// What is wrong with the files, short of making them useless.
    pub faults: Vec<Fault>,
    /// The Fluent resources; of two messages with the same id, the first counts.
    pub(crate) resources: Vec<Arc<FluentResource>>,
    index: HashMap<String, usize>,
}

/// What an entry refers to, and therefore renders too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reference {
    /// A message, or an attribute of it.
    Message(String, Option<String>),
    /// A term, by its id without `-`.
    Term(String),
}

impl Reference {
    /// The id of the entry that is referred to; a term's with its `-`.
    pub(crate) fn entry_id(&self) -> String {
        match self {
            Reference::Message(id, _) => id.clone(),
            Reference::Term(id) => format!("-{id}"),
        }
    }
}

/// A message or a term of a file.
#[derive(Clone, Debug)]
pub(crate) struct LocalizedMessage {
    /// The id; for a term, with its `-`.
    pub id: String,
    /// What it says, as records know it.
    pub(crate) fingerprint: Fingerprint,
    /// Whether it has a value.
    pub value: bool,
    /// The names of its attributes.
    pub attributes: Vec<String>,
    /// The variables it takes.
    pub variables: Vec<String>,
    /// What it refers to, each once, whatever variant it stands in.
    pub references: Vec<Reference>,
    /// Whether it has a character that acts on what shows it, or that nobody sees, typed or escaped.
    pub hides: bool,
    /// The file it stands in.
    pub file: Arc<FileText>,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

impl LocalizedMessage {
    /// The message as it is written.
    pub(crate) fn written(&self) -> &str {
        &self.file.text[self.span.clone()]
    }

    /// Whether a translation lacks its value or an attribute that its English has. A term's attributes are each language's own.
    pub(crate) fn lacks(&self, english: &LocalizedMessage) -> bool {
        let has = |name| self.attributes.contains(name);
        let whole = (self.value || !english.value) && english.attributes.iter().all(has);
        !whole && !self.id.starts_with('-')
    }
}

impl LocalizedFile {
    /// Reads a file; `None` where there is no such file.
    ///
    /// # Errors
    /// The file exists but cannot be read.
    pub(crate) fn read(source: &Source, path: &str, role: Role) -> Result<Option<LocalizedFile>> {
        let Some(loaded) = source.read(path)? else {
            return Ok(None);
        };
        let mut faults: Vec<Fault> = ftl::flaw_faults(&loaded.file, &loaded.flaws, role).collect();
        let mut records_lost = false;
        let records = match source.read(&records_path(path))? {
            None => Records::default(),
            // A byte-order mark loses nothing; bytes that are not text may have been anything.
            Some(found) if found.is_damaged() => {
                faults.extend(ftl::flaw_faults(&found.file, &found.flaws, Role::Config));
                records_lost = true;
                Records::default()
            }
            Some(found) => Records::parse(&found.file).unwrap_or_else(|fault| {
                faults.push(*fault);
                records_lost = true;
                Records::default()
            }),
        };
        let mut localized = LocalizedFile::new(loaded.file, records, faults, role);
        localized.records_lost = records_lost;
        Ok(Some(localized))
    }

    fn new(
        file: Arc<FileText>,
        records: Records,
        mut faults: Vec<Fault>,
        role: Role,
    ) -> LocalizedFile {
        let parsed = ftl::parse(&file.text);
        let junk = parsed.junk.iter();
        faults.extend(junk.map(|junk| ftl::junk_fault(&file, junk, role)));
        let mut index = HashMap::new();
        let mut messages = Vec::with_capacity(parsed.entries.len());
        for entry in &parsed.entries {
            index.entry(entry.id.to_owned()).or_insert(messages.len());
            messages.push(message(&file, entry));
        }
        let resource = ftl::bundle_resource(&file.text);
        LocalizedFile {
            file,
            messages,
            records,
            records_lost: false,
            faults,
            resources: vec![resource],
            index,
        }
    }

    /// The message with that id.
    pub(crate) fn get(&self, id: &str) -> Option<&LocalizedMessage> {
        self.index.get(id).map(|at| &self.messages[*at])
    }

    /// This file with another laid over it, whose messages replace those with the same ids; its other messages come after the
    /// rest. Each message keeps the record beside its own file.
    pub(crate) fn under(mut self, over: LocalizedFile) -> LocalizedFile {
        let mut records = over.records;
        // The records beside the precinct's texts say nothing about the library's.
        records.0.retain(|id, _| over.index.contains_key(id));
        for (at, message) in over.messages.into_iter().enumerate() {
            if over.index.get(&message.id) != Some(&at) {
                continue;
            }
            self.records.0.remove(&message.id);
            match self.index.get(&message.id) {
                Some(there) => self.messages[*there] = message,
                None => {
                    self.index.insert(message.id.clone(), self.messages.len());
                    self.messages.push(message);
                }
            }
        }
        self.records.0.append(&mut records.0);
        self.records_lost |= over.records_lost;
        self.faults.extend(over.faults);
        self.resources.splice(0..0, over.resources);
        self
    }

    /// The record of the message with that id.
    pub(crate) fn record(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }
}

fn message(file: &Arc<FileText>, entry: &ftl::Entry<'_>) -> LocalizedMessage {
    let mut message = LocalizedMessage {
        id: entry.id.to_owned(),
        fingerprint: entry.fingerprint(),
        value: entry.value.is_some(),
        attributes: entry
            .attributes
            .iter()
            .map(|a| a.id.name.to_owned())
            .collect(),
        variables: Vec::new(),
        references: Vec::new(),
        hides: false,
        file: file.clone(),
        span: entry.span.clone(),
    };
    let (mut variables, mut references) = (HashSet::new(), HashSet::new());
    for (_, pattern) in entry.patterns() {
        ftl::visit(pattern, &mut |node| {
            let reference = match node {
                Node::Text(text) => {
                    message.hides |= unseen(text).is_some();
                    return true;
                }
                Node::Literal(text) => {
                    message.hides |= unseen(&unescape_unicode_to_string(text)).is_some();
                    return true;
                }
                Node::Variable(name) => {
                    if variables.insert(name) {
                        message.variables.push(name.to_owned());
                    }
                    return true;
                }
                Node::Message(id, attribute) => {
                    Reference::Message(id.to_owned(), attribute.map(str::to_owned))
                }
                // Nobody reviews search words, not even a term's.
                Node::Term(id, Some(ftl::KEYWORDS)) => {
                    Reference::Message(format!("-{id}"), Some(ftl::KEYWORDS.to_owned()))
                }
                Node::Term(id, _) => Reference::Term(id.to_owned()),
                _ => return true,
            };
            if references.insert(reference.clone()) {
                message.references.push(reference);
            }
            true
        });
    }
    message
}
