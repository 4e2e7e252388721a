//! Opening a library: the one that is built in, a folder, or files from anywhere.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use super::{CONTACTS, Contacts, Library, PROJECT};
use crate::diagnostic::{Fault, FaultKind, FileText, ProjectFault, Role};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::project::Project;
use crate::review::{REVIEWERS, Reviewers};
use crate::source::Source;

impl Library {
    /// The library this crate was built with.
    ///
    /// # Errors
    /// None in a crate that was built: the build stops on material that does not parse.
    pub fn embedded() -> Result<Library> {
        Library::from_source(Source::embedded())
    }

    /// A library in a directory.
    ///
    /// # Errors
    /// The directory does not exist, or its l10n.toml, beatbook.toml or contacts.toml cannot be read.
    pub fn open(path: impl AsRef<Path>) -> Result<Library> {
        Library::from_source(Library::folder(path.as_ref())?)
    }

    /// A library in a directory, to find out what is wrong with it: contacts and reviewers that cannot be read are not an error
    /// but among its [`Library::problems`]; for contacts, [`Library::knows_contacts`] says so. Its texts then have no contacts,
    /// or nobody is a reviewer: use it only for checking.
    ///
    /// # Errors
    /// The directory does not exist, or its l10n.toml or beatbook.toml cannot be read.
    pub(crate) fn open_to_check(path: impl AsRef<Path>) -> Result<Library> {
        Library::source_to_check(Library::folder(path.as_ref())?)
    }

    /// As [`Library::open_to_check`], from any source.
    ///
    /// # Errors
    /// As [`Library::open_to_check`].
    pub(crate) fn source_to_check(source: Source) -> Result<Library> {
        let (mut library, broken) = Library::load(source)?;
        library.faults.extend(broken);
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
                format!("`{}` is not a library: it has no {PROJECT}", path.display()),
            )
            .with_help(format!(
                "name the folder that has {PROJECT}, content and locales"
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
            (library, broken) if broken.is_empty() => Ok(library),
            (_, broken) => Err(Error::content(
                "cannot read the contacts or the reviewers",
                broken,
            )),
        }
    }

    /// The library, and what kept its contacts and reviewers from being read.
    fn load(source: Source) -> Result<(Library, Vec<Fault>)> {
        let mut project = Project::load(&source, PROJECT)?;
        let mut broken = Vec::new();
        let contacts = parsed(&source, CONTACTS, Contacts::parse, &mut broken);
        let knows_contacts = broken.is_empty();
        let reviewers = parsed(&source, REVIEWERS, Reviewers::parse, &mut broken);
        let mut contacts = contacts.unwrap_or_default();
        let faults = contacts.take_faults();
        let mut locales = vec![language::SOURCE];
        let listed = project.locales().to_vec();
        for tag in &listed {
            match tag.parse() {
                Ok(locale) if locale != language::SOURCE => locales.push(locale),
                Ok(_) => {}
                // Other projects may use such codes; a library formats by them, and cannot.
                Err(_) => {
                    for fault in &mut project.faults {
                        if let FaultKind::Project(ProjectFault::Locale { tag: code, counts }) =
                            &mut fault.kind
                        {
                            *counts &= code != tag;
                        }
                    }
                }
            }
        }
        let library = Library {
            settings: project.settings.library.clone().unwrap_or_default(),
            localized_files: Mutex::default(),
            metas: Mutex::default(),
            templates: Mutex::default(),
            contact_terms: Mutex::default(),
            profiles: OnceLock::new(),
            source,
            project,
            locales,
            contacts,
            reviewers: reviewers.unwrap_or_default(),
            knows_contacts,
            precinct: None,
            faults,
        };
        Ok((library, broken))
    }
}

/// What a file says; `None` where it does not exist, or cannot be read: then that is among the faults.
fn parsed<T>(
    source: &Source,
    path: &str,
    parse: impl Fn(&Arc<FileText>) -> std::result::Result<T, Box<Fault>>,
    broken: &mut Vec<Fault>,
) -> Option<T> {
    match source.read(path) {
        Ok(loaded) => match parse(&loaded?.file) {
            Ok(parsed) => return Some(parsed),
            Err(fault) => broken.push(*fault),
        },
        Err(error) => broken.extend(error.faults_of(path, Role::Config)),
    }
    None
}
