//! What checks are shown, and where they put what they find.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::Check;
use super::gathered::{Gathered, Said};
use super::tally::{Tallies, Tally};
use super::terms::Terms;
use super::text::CheckedText;
use crate::coverage::{Parsed, Reference};
use crate::diagnostic::{Diagnostic, FileText, Place, Role};
use crate::ftl::{Entry, KEYWORDS, Text, pattern_span};
use crate::library::{Glossary, Library, Observances, TemplateMeta, TopicMeta, topic_of};
use crate::profile::{Profile, Profiles};
use crate::project::{Pair, Project};
use crate::review::{Date, Records};
use crate::source::Source;

/// The findings of one check.
#[derive(Debug)]
pub(crate) struct Findings<'f> {
    pub(super) check: &'static Check,
    pub(super) list: &'f mut Vec<Diagnostic>,
    pub(super) tallies: &'f mut Tallies,
}

impl Findings<'_> {
    /// A new finding of this check, at its level; the text says what is wrong and why it matters.
    pub(crate) fn new_finding(&self, text: impl Into<String>) -> Diagnostic {
        self.check.finding(text)
    }

    /// Adds a finding.
    pub(crate) fn push(&mut self, finding: Diagnostic) {
        self.list.push(finding);
    }

    /// Adds texts that are judged when all of their language are there.
    pub(super) fn gather(
        &mut self,
        locale: &str,
        texts: Vec<Said>,
        judge: fn(&str, &[Said]) -> Vec<Diagnostic>,
    ) {
        if !texts.is_empty() {
            let gathered = Gathered { texts, judge };
            self.tallies
                .gather(self.check.code, locale.to_owned(), gathered);
        }
    }

    /// Adds what is left to do in a file to the one finding that this check has for a language.
    pub(crate) fn count(&mut self, locale: &str, tally: Tally) {
        self.tallies.add(self.check.code, locale.to_owned(), tally);
    }
}

/// What checks of the project as a whole are shown.
pub(crate) struct ProjectContext<'p> {
    /// The project.
    pub project: &'p Project,
    /// Its files.
    pub source: &'p Source,
    /// The English files.
    pub(crate) references: &'p [&'p Reference<'p>],
}

/// What library checks know besides the texts.
#[derive(Debug)]
pub(crate) struct LibraryContext<'l> {
    /// The library.
    pub library: &'l Library,
    /// The day that counts as today.
    pub today: Date,
    /// The glossary.
    pub glossary: &'l Glossary,
    /// What is known of the topics, by id.
    pub topics: &'l BTreeMap<String, TopicMeta>,
    /// The observances that topics can name.
    pub(crate) observances: &'l Observances,
    /// What is known of the templates, by id.
    pub templates: &'l BTreeMap<String, TemplateMeta>,
    /// The English files, parsed.
    pub(crate) english: English<'l>,
    /// The terms of the glossary, prepared for finding them in texts.
    pub(super) terms: &'l Terms<'l>,
}

/// The English files, by the English path of the library file that each is or overlays; a precinct's come after the library's.
#[derive(Debug, Default)]
pub(crate) struct English<'l>(BTreeMap<String, Vec<&'l Reference<'l>>>);

impl<'l> English<'l> {
    pub(crate) fn new(
        library: &Library,
        files: impl IntoIterator<Item = &'l Reference<'l>>,
    ) -> Self {
        let mut all: BTreeMap<String, Vec<&'l Reference<'l>>> = BTreeMap::new();
        for file in files {
            let unit = library.unit_of(&file.parsed.file.path).to_owned();
            all.entry(unit).or_default().push(file);
        }
        English(all)
    }
}

/// A translation file beside its reference; in a library also an English file, on its own.
pub(crate) struct FileContext<'c, 't> {
    /// The locale, as its tag.
    pub locale: &'c str,
    /// The locale, if the tag is valid.
    pub language: Option<&'c LanguageIdentifier>,
    /// What is known of languages.
    pub(crate) profiles: &'c Profiles,
    /// What is known of this one.
    pub(crate) profile: Option<&'c Profile>,
    /// The project.
    pub project: &'c Project,
    /// The paths.
    pub(crate) pair: &'c Pair,
    /// Whether the locale has no file at all.
    pub absent: bool,
    pub(crate) reference: Option<&'c Reference<'t>>,
    pub(crate) target: Option<&'c Parsed<'c>>,
    /// The records of the translation, if any.
    pub(crate) records: Option<&'c Records>,
    /// The library, if the project is one.
    pub library: Option<&'c LibraryContext<'c>>,
    /// Whether this is the English itself.
    pub is_source: bool,
    /// The English path of the library file that this one is or, in a precinct, overlays.
    pub unit: &'c str,
    /// What is known of the topic that the file holds, if any.
    pub topic: Option<&'c TopicMeta>,
    /// The texts of the target, by entry and part; made once for all checks.
    pub(super) seen: OnceCell<Vec<Vec<Vec<CheckedText>>>>,
}

/// An entry beside the English one.
pub(crate) struct EntryContext<'c, 't> {
    /// The file it is in.
    pub file: &'c FileContext<'c, 't>,
    /// The English entry; `None` for the English itself.
    pub(crate) source: Option<&'c Entry<'t>>,
    /// The entry.
    pub(crate) target: &'c Entry<'c>,
    /// Its number in its file.
    pub(crate) number: usize,
}

/// The English path of the library file that a file is or, in a precinct, overlays; and what is known of the topic that it
/// holds.
pub(super) fn unit_and_topic<'c>(
    library: Option<&'c LibraryContext<'c>>,
    path: &'c str,
) -> (&'c str, Option<&'c TopicMeta>) {
    let unit = library.map_or(path, |library| library.library.unit_of(path));
    let topic = library.zip(topic_of(unit));
    let topic = topic.and_then(|(library, topic)| library.topics.get(topic));
    (unit, topic)
}

impl LibraryContext<'_> {
    /// The English paths of all files, each once.
    pub(crate) fn units(&self) -> impl Iterator<Item = &str> {
        self.english.0.keys().map(String::as_str)
    }

    /// The English files that are or overlay a library file.
    pub(crate) fn english_of(&self, unit: &str) -> impl Iterator<Item = &Parsed<'_>> {
        let files = self.english.0.get(unit);
        files.into_iter().flatten().map(|file| &file.parsed)
    }

    /// The English entries of a library file, a precinct's in place of those that it replaces.
    pub(crate) fn english_entries<'c>(
        &'c self,
        unit: &'c str,
    ) -> impl Iterator<Item = (&'c Parsed<'c>, &'c Entry<'c>)> {
        self.english_of(unit)
            .enumerate()
            .flat_map(move |(at, file)| {
                let replaced = move |id: &str| {
                    let mut over = self.english_of(unit).skip(at + 1);
                    over.any(|file| file.get(id).is_some())
                };
                file.entries()
                    .filter(move |entry| !replaced(entry.id))
                    .map(move |entry| (file, entry))
            })
    }

    /// The library's metadata file at that path, or the precinct's if the library has none.
    pub(crate) fn metadata_path(&self, path: &str) -> String {
        let source = self.library.source();
        match self.library.precinct() {
            Some(precinct) if !source.has(path) => {
                let own = format!("{}/{path}", precinct.folder);
                if source.has(&own) {
                    own
                } else {
                    path.to_owned()
                }
            }
            _ => path.to_owned(),
        }
    }

    /// Where a word is in a metadata file; the start of the file if the word is not in it.
    pub(crate) fn in_metadata(&self, path: &str, word: &str) -> Place {
        match self.library.source().read(path) {
            Ok(Some(loaded)) => {
                let at = loaded.file.text.find(word);
                let span = at.map_or(0..0, |at| at..at + word.len());
                Place::new(&loaded.file, span, Role::Config)
            }
            _ => Place::path(path, Role::Config),
        }
    }
}

impl FileContext<'_, '_> {
    /// The role of the target's text in a finding.
    pub(crate) fn role(&self) -> Role {
        if self.is_source {
            Role::Source
        } else {
            Role::Translation
        }
    }

    /// The place of the English entry with that id.
    pub(crate) fn source_place(&self, id: &str) -> Option<Place> {
        let parsed = &self.reference?.parsed;
        let entry = parsed.get(id)?;
        Some(Place::new(parsed.file, entry.span.clone(), Role::Source).labeled("the English"))
    }

    /// The entries of the target, each beside its English one; those that English does not have are left out.
    pub(crate) fn entries(&self) -> impl Iterator<Item = EntryContext<'_, '_>> {
        let entries = self.target.into_iter().flat_map(|target| target.numbered());
        entries.filter_map(|(number, target)| {
            let source = match self.is_source {
                true => None,
                false => Some(self.reference?.parsed.get_near(number, target.id)?.1),
            };
            Some(EntryContext {
                file: self,
                source,
                target,
                number,
            })
        })
    }

    /// The text of the translation file.
    pub(crate) fn target_text(&self) -> Option<&Arc<FileText>> {
        self.target.map(|target| target.file)
    }
}

/// A text, and its English.
pub(super) struct Beside<'e> {
    /// The attribute; `None` for the value.
    pub part: Option<&'e str>,
    /// Where the text stands in its file.
    pub span: Range<usize>,
    pub english: Text<'e>,
    pub shown: Text<'e>,
}

impl EntryContext<'_, '_> {
    /// The text of the file that the entry is in.
    pub(crate) fn text(&self) -> &str {
        self.file.target_text().map_or("", |file| &file.text)
    }

    /// The text of the file that its English is in.
    pub(super) fn english_text(&self) -> &str {
        let reference = self.file.reference.map(|reference| reference.parsed.file);
        reference.map_or("", |file| &file.text)
    }

    /// The value and attributes that are texts in both languages, each with its place and its English. Search words are no text.
    pub(super) fn beside_english(&self) -> impl Iterator<Item = Beside<'_>> {
        let parts = self
            .target
            .patterns()
            .filter(|(part, _)| *part != Some(KEYWORDS));
        parts.filter_map(|(part, pattern)| {
            let english = self.source?.part(part)?;
            Some(Beside {
                part,
                span: pattern_span(self.text(), pattern),
                english: Text::shown("", english, None),
                shown: Text::shown(self.text(), pattern, None),
            })
        })
    }

    /// A place in the entry's file.
    pub(crate) fn place(&self, span: Range<usize>) -> Place {
        match self.file.target_text() {
            Some(file) => Place::new(file, span, self.file.role()),
            None => Place::path(&*self.file.pair.translation, self.file.role()),
        }
    }

    /// What the entry, or an attribute of it, is called in findings: `id` or `id.attribute`.
    pub(crate) fn name(&self, attribute: Option<&str>) -> String {
        attribute.map_or_else(
            || self.target.id.to_owned(),
            |attribute| format!("{}.{attribute}", self.target.id),
        )
    }

    /// A finding about this entry: at `span` of its file, or else at its id, with the English entry beside it.
    pub(crate) fn finding(
        &self,
        findings: &Findings<'_>,
        attribute: Option<&str>,
        span: Option<Range<usize>>,
        text: impl Into<String>,
    ) -> Diagnostic {
        let mut finding = findings
            .new_finding(text)
            .locale(self.file.locale)
            .message(self.target.id)
            .attribute(attribute)
            .at(self.place(span.unwrap_or_else(|| self.target.id_span())));
        if self.source.is_some() {
            finding
                .places
                .extend(self.file.source_place(self.target.id));
        }
        finding
    }
}
