//! One Fluent file of the library with its records, as it lies in one locale.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::{Diagnostic, FileText, Role};
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
    /// Its messages and terms, in order. Of two with one id, the first serves.
    pub messages: Vec<LocalizedMessage>,
    /// What is known of them.
    pub(crate) records: Records,
    /// Whether the records are there and cannot be read: nobody knows what they say.
    pub records_lost: bool,
    /// What is wrong with the files, short of making them useless.
    pub problems: Vec<Diagnostic>,
    /// The Fluent resources; of two messages with one id the one that comes first counts.
    pub(crate) resources: Vec<Arc<FluentResource>>,
    index: HashMap<String, usize>,
}

/// What an entry refers to, so that it renders that too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reference {
    /// A message, or an attribute of it.
    Message(String, Option<String>),
    /// A term, by its id without `-`.
    Term(String),
}

/// A message or a term of a sheet.
#[derive(Clone, Debug)]
pub(crate) struct LocalizedMessage {
    /// The id; a term's with its `-`.
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
    /// Whether it says something that acts on what shows it, or that nobody sees, typed or by an escape.
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
}

impl LocalizedFile {
    /// Reads a sheet; `None` where there is no such file.
    ///
    /// # Errors
    /// The file is there and cannot be read.
    pub(crate) fn read(source: &Source, path: &str, role: Role) -> Result<Option<LocalizedFile>> {
        let Some(loaded) = source.read(path)? else {
            return Ok(None);
        };
        let mut problems = ftl::flaw_findings(&loaded.file, &loaded.flaws, role);
        let mut records_lost = false;
        let records = match source.read(&records_path(path))? {
            None => Records::default(),
            // A byte-order mark takes nothing away; bytes that are no text may have been anything.
            Some(found) if found.is_damaged() => {
                problems.extend(ftl::flaw_findings(&found.file, &found.flaws, Role::Config));
                records_lost = true;
                Records::default()
            }
            Some(found) => Records::parse(&found.file).unwrap_or_else(|finding| {
                problems.push(*finding);
                records_lost = true;
                Records::default()
            }),
        };
        let mut localized = LocalizedFile::new(loaded.file, records, problems, role);
        localized.records_lost = records_lost;
        Ok(Some(localized))
    }

    fn new(
        file: Arc<FileText>,
        records: Records,
        mut problems: Vec<Diagnostic>,
        role: Role,
    ) -> LocalizedFile {
        let parsed = ftl::parse(&file.text);
        problems.extend(
            parsed
                .junk
                .iter()
                .map(|junk| ftl::junk_finding(&file, junk, role)),
        );
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
            problems,
            resources: vec![resource],
            index,
        }
    }

    /// The message of that id.
    pub(crate) fn get(&self, id: &str) -> Option<&LocalizedMessage> {
        self.index.get(id).map(|at| &self.messages[*at])
    }

    /// This sheet with another laid over it, whose messages take the place of those with the same ids and come after the
    /// rest otherwise. Each message has the record that lies beside its own file.
    pub(crate) fn under(mut self, over: LocalizedFile) -> LocalizedFile {
        let mut records = over.records;
        // What lies beside the precinct's texts says nothing of the library's.
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
        self.problems.extend(over.problems);
        self.resources.splice(0..0, over.resources);
        self
    }

    /// The record of that id.
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
                // Search words are reviewed by nobody, a term's neither.
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
