//! Opening a library: the one that is built in, a folder, or files from anywhere.

use std::path::Path;
use std::sync::OnceLock;

use super::{CONTACTS, Contacts, Library, PROJECT};
use crate::diagnostic::{Diagnostic, Level, Place, Role};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::project::Project;
use crate::review::{REVIEWERS, Reviewers};
use crate::source::Source;

impl Library {
    /// The library this crate was built with.
    ///
    /// # Errors
    /// None for a crate that was built: the build stops on material that does not parse.
    pub fn embedded() -> Result<Library> {
        Library::from_source(Source::embedded())
    }

    /// A library in a directory.
    ///
    /// # Errors
    /// The directory is not there, or its l10n.toml, beatbook.toml or contacts.toml cannot be read.
    pub fn open(path: impl AsRef<Path>) -> Result<Library> {
        Library::from_source(Library::folder(path.as_ref())?)
    }

    /// A library in a directory, to find out what is wrong with it: contacts that cannot be read are no error, but among
    /// its [`Library::problems`], and [`Library::knows_contacts`] says so. Its texts are without contacts then: use it for
    /// checking and for nothing else.
    ///
    /// # Errors
    /// The directory is not there, or its l10n.toml or beatbook.toml cannot be read.
    pub fn examine(path: impl AsRef<Path>) -> Result<Library> {
        let (mut library, broken) = Library::load(Library::folder(path.as_ref())?)?;
        library.knows_contacts = broken.is_none();
        library.problems.extend(broken);
        Ok(library)
    }

    fn folder(path: &Path) -> Result<Source> {
        if !path.is_dir() {
            return Err(Error::new(
                Kind::NotFound,
                format!("there is no folder `{}`", path.display()),
            ));
        }
        if !path.join(PROJECT).exists() {
            return Err(Error::new(
                Kind::NotFound,
                format!("`{}` is no library: it has no {PROJECT}", path.display()),
            )
            .with_help(format!(
                "name the folder in which {PROJECT}, content and locales lie"
            )));
        }
        Ok(Source::directory(path))
    }

    /// A library whose files come from any source.
    ///
    /// # Errors
    /// As [`Library::open`].
    pub fn from_source(source: Source) -> Result<Library> {
        match Library::load(source)? {
            (library, None) => Ok(library),
            (_, Some(finding)) => Err(Error::content("cannot read the contacts", vec![finding])),
        }
    }

    /// The library, and what kept its contacts from being read.
    fn load(source: Source) -> Result<(Library, Option<Diagnostic>)> {
        let mut project = Project::load(&source, PROJECT)?;
        let mut problems = std::mem::take(&mut project.findings);
        let contacts = source.read(CONTACTS)?;
        let (contacts, broken) = match contacts.map(|loaded| Contacts::parse(&loaded.file)) {
            Some(Ok(contacts)) => (contacts, None),
            Some(Err(finding)) => (Contacts::default(), Some(*finding)),
            None => (Contacts::default(), None),
        };
        let mut locales = vec![language::SOURCE];
        let listed = project.locales().to_vec();
        for tag in &listed {
            match tag.parse() {
                Ok(locale) if locale != language::SOURCE => locales.push(locale),
                Ok(_) => {}
                // A foreign project may use such codes; a library formats by them, and cannot.
                Err(_) => problems
                    .iter_mut()
                    .filter(|finding| finding.locale.as_deref() == Some(tag))
                    .for_each(|finding| finding.level = Level::Deny),
            }
        }
        let reviewers = read_reviewers(&source).unwrap_or_else(|findings| {
            problems.extend(findings);
            Reviewers::default()
        });
        let library = Library {
            settings: project.settings.library.clone().unwrap_or_default(),
            bundles: locales
                .iter()
                .map(|locale| (locale.to_string(), OnceLock::new()))
                .collect(),
            source,
            project,
            locales,
            contacts,
            reviewers,
            knows_contacts: true,
            precinct: None,
            problems,
        };
        Ok((library, broken))
    }
}

/// The reviewers; nobody where there is no such file. What cannot be read is findings, and then nobody is a reviewer either.
fn read_reviewers(source: &Source) -> std::result::Result<Reviewers, Vec<Diagnostic>> {
    match source.read(REVIEWERS) {
        Ok(Some(loaded)) => Reviewers::parse(&loaded.file).map_err(|finding| vec![*finding]),
        Ok(None) => Ok(Reviewers::default()),
        Err(error) if error.diagnostics().is_empty() => Err(vec![
            Diagnostic::new("unreadable", Level::Deny, error.to_string())
                .help("make the file readable: until then nobody counts as a reviewer")
                .at(Place::path(REVIEWERS, Role::Config)),
        ]),
        Err(error) => Err(error.diagnostics().to_vec()),
    }
}
