//! Which records belong to which texts, those that are no longer there too.

use std::collections::BTreeMap;
use std::path::PathBuf;

use unic_langid::LanguageIdentifier;

use crate::error::Result;
use crate::language;
use crate::library::Library;
use crate::project::{Project, records_path};

/// What the texts are called that records are of.
pub(super) const RECORDS: &str = ".review.toml";

/// The texts that a file of records is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Texts {
    pub(super) locale: String,
    /// The English path of the file, as the library names it.
    pub(super) unit: String,
}

/// The files of records of some locales.
pub(super) struct Files<'l> {
    library: &'l Library,
    locales: Vec<String>,
    /// Those that are there, by their paths.
    pub(super) now: BTreeMap<String, Texts>,
}

impl<'l> Files<'l> {
    /// # Errors
    /// A file of the library cannot be read.
    pub(super) fn of(library: &'l Library, locales: &[LanguageIdentifier]) -> Result<Files<'l>> {
        let mut now = BTreeMap::new();
        for unit in library.units() {
            for locale in locales {
                let Some(target) = library.localized(&unit, locale)? else {
                    continue;
                };
                // A precinct's texts have their records beside them.
                let own = target.messages.iter().map(|message| &message.file.path);
                for path in own.chain([&target.file.path]) {
                    let texts = Texts {
                        locale: locale.to_string(),
                        unit: unit.clone(),
                    };
                    now.insert(records_path(path), texts);
                }
            }
        }
        Ok(Files {
            library,
            locales: locales.iter().map(ToString::to_string).collect(),
            now,
        })
    }

    /// The texts of a file of records that is there, or was once where the project's files are; `None` for other locales and for
    /// what is none of the project's.
    pub(super) fn texts(&self, path: &str) -> Option<Texts> {
        if let Some(texts) = self.now.get(path) {
            return Some(texts.clone());
        }
        let own = self.library.precinct().and_then(|own| own.project());
        let projects = [Some(self.library.project()), own];
        let found = projects.into_iter().flatten();
        let mut found = found.filter_map(|project| self.texts_of(project, path));
        found.next()
    }

    fn texts_of(&self, project: &Project, records: &str) -> Option<Texts> {
        let path = format!("{}.ftl", records.strip_suffix(RECORDS)?);
        let source = language::SOURCE.to_string();
        let in_locale = |locale: &&String| match **locale == source {
            true => project.is_reference(&path).then(|| path.clone()),
            false => project.reference_of(&path, locale),
        };
        self.locales.iter().find_map(|locale| {
            let english = in_locale(&locale)?;
            Some(Texts {
                locale: locale.clone(),
                unit: self.library.unit_of(&english).to_owned(),
            })
        })
    }

    /// The folders on disk that the files lie in, each with what its paths begin with in the library; `None` where the library is not
    /// on disk.
    pub(super) fn roots(&self) -> Option<BTreeMap<PathBuf, String>> {
        let source = self.library.source();
        let mut roots = BTreeMap::new();
        roots.insert(source.tree_of("")?.0.to_owned(), String::new());
        if let Some(precinct) = self.library.precinct() {
            let (root, rest) = source.tree_of(&precinct.folder)?;
            // One that lies elsewhere has its own repository.
            if rest.is_empty() {
                roots.insert(root.to_owned(), format!("{}/", precinct.folder));
            }
        }
        Some(roots)
    }
}
