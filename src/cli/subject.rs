//! What a command works on: the library or project that was named, or the nearest one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::checks::unknown_channels;
use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::profile::Profiles;
use crate::project::Project;
use crate::source::Source;

use super::args::Global;
use super::output::{Output, clean};

/// The files that make a folder a project or a library.
const PROJECT: &str = "l10n.toml";
const SETTINGS: &str = "beatbook.toml";

/// What a command checks or changes.
pub(super) enum Subject {
    /// A library, with the precinct that was asked for laid over it.
    Library(Box<Library>),
    /// A Fluent project that is not a library.
    Project(Box<(Source, Project)>),
}

/// Where a subject is.
enum Place {
    Library(PathBuf),
    Project(PathBuf),
    BuiltIn,
}

/// What is done to a subject. To check it, even a library whose contacts cannot be read is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Check,
    Count,
    Review,
    #[cfg(feature = "exchange")]
    Export,
    #[cfg(feature = "exchange")]
    Import,
    Rename,
    AddLanguage,
}

impl Purpose {
    fn doing(self) -> &'static str {
        match self {
            Purpose::Check => "checking",
            Purpose::Count => "counting",
            Purpose::Review => "reviewing",
            #[cfg(feature = "exchange")]
            Purpose::Export => "exporting from",
            #[cfg(feature = "exchange")]
            Purpose::Import => "importing into",
            Purpose::Rename => "renaming in",
            Purpose::AddLanguage => "adding a language to",
        }
    }

    fn to_do(self) -> &'static str {
        match self {
            Purpose::Check => "check",
            Purpose::Count => "count",
            Purpose::Review => "review",
            #[cfg(feature = "exchange")]
            Purpose::Export => "export from",
            #[cfg(feature = "exchange")]
            Purpose::Import => "import into",
            Purpose::Rename => "rename in",
            Purpose::AddLanguage => "add a language to",
        }
    }
}

impl Global {
    /// The subject of a command that checks or changes files: the project or library that was named, or else the nearest
    /// at or above this folder. The built-in library is never used silently: it must be asked for, if only by naming a
    /// precinct where there is no library. With `said`, the first line on standard error names the subject.
    ///
    /// # Errors
    /// There is nothing there, or it cannot be opened.
    pub(super) fn subject(
        &self,
        project: Option<&Path>,
        purpose: Purpose,
        said: bool,
        output: &Output,
    ) -> Result<Subject> {
        let place = match project {
            Some(_) if self.builtin => {
                return Err(Error::new(
                    Kind::Usage,
                    "--builtin and --project cannot be used together",
                ));
            }
            Some(path) => Place::Project(path.to_owned()),
            None => self.place(purpose)?,
        };
        if said {
            output.hint(&self.line(&place, purpose));
        }
        match place {
            Place::Project(_) if self.names_precinct() => Err(Error::new(
                Kind::Usage,
                match project {
                    Some(_) => "--precinct and --project cannot be used together",
                    None => "there is no library here to lay the precinct over",
                },
            )
            .with_help("a precinct is laid over a library: name one with --library DIR")),
            Place::Project(path) => Project::open(&path).map(Box::new).map(Subject::Project),
            Place::Library(path) if purpose == Purpose::Check => {
                self.for_checks(Library::open_to_check(path)?)
            }
            Place::BuiltIn if purpose == Purpose::Check => self.for_checks(Library::embedded()?),
            Place::Library(path) => self.overlaid(Library::open(path)?).map(Subject::of),
            Place::BuiltIn => self.overlaid(Library::embedded()?).map(Subject::of),
        }
    }

    /// Like [`Global::subject`], for commands that work only on a library.
    pub(super) fn subject_library(&self, purpose: Purpose, output: &Output) -> Result<Library> {
        match self.subject(None, purpose, true, output)? {
            Subject::Library(library) => Ok(*library),
            Subject::Project(_) => Err(Error::new(
                Kind::Usage,
                format!("there is no library here to {}", purpose.to_do()),
            )
            .with_help(
                "a library has `[library]` in its beatbook.toml; name one with --library DIR",
            )),
        }
    }

    fn place(&self, purpose: Purpose) -> Result<Place> {
        if self.is_builtin()? {
            return Ok(Place::BuiltIn);
        }
        if let Some(path) = &self.library {
            return Ok(Place::Library(path.clone()));
        }
        for folder in here_and_above() {
            if is_library(&folder)? {
                return Ok(Place::Library(folder));
            }
            let file = folder.join(PROJECT);
            if file.exists() {
                return Ok(Place::Project(file));
            }
        }
        if self.names_precinct() {
            return Ok(Place::BuiltIn);
        }
        Err(Error::new(
            Kind::NotFound,
            format!(
                "there is nothing to {}: no {PROJECT} and no library in this folder or above it",
                purpose.to_do()
            ),
        )
        .with_help(format!(
            "run it in the project's folder, or name one with --project {PROJECT} or --library DIR; --builtin asks for the built-in library"
        )))
    }

    /// Whether the command line itself names a precinct; one named by the environment applies to libraries only.
    fn names_precinct(&self) -> bool {
        let named = self.precinct.as_deref().map(std::ffi::OsStr::new);
        named.is_some() && named != std::env::var_os("BEATBOOK_PRECINCT").as_deref()
    }

    /// Whether the built-in library was asked for.
    fn is_builtin(&self) -> Result<bool> {
        let named = self.library.as_ref().map(|path| path.as_os_str());
        if self.builtin && named != std::env::var_os("BEATBOOK_LIBRARY").as_deref() {
            return Err(Error::new(
                Kind::Usage,
                "--builtin and --library cannot be used together",
            )
            .with_help("leave one of them out"));
        }
        Ok(self.builtin)
    }

    fn line(&self, place: &Place, purpose: Purpose) -> String {
        let what = match place {
            Place::Library(path) => format!("the library in `{}`", clean(&shown(path))),
            Place::Project(path) => format!("the project `{}`", clean(&shown(path))),
            Place::BuiltIn => "the built-in library".to_owned(),
        };
        let precinct = match (&self.precinct, place) {
            (Some(name), Place::Library(_) | Place::BuiltIn) => {
                format!(" with the precinct `{}`", clean(name))
            }
            _ => String::new(),
        };
        format!("{} {what}{precinct}", purpose.doing())
    }

    fn for_checks(&self, library: Library) -> Result<Subject> {
        let library = match &self.precinct {
            Some(name) => library.with_precinct_to_check(name)?,
            None => library,
        };
        Ok(Subject::of(library))
    }

    /// The library for commands that look up texts: the one named, or the nearest above, or the built-in one.
    pub(super) fn library(&self) -> Result<Library> {
        let folder = match &self.library {
            _ if self.is_builtin()? => None,
            Some(path) => Some(path.clone()),
            None => library_above()?,
        };
        self.overlaid(match folder {
            Some(path) => Library::open(path)?,
            None => Library::embedded()?,
        })
    }

    fn overlaid(&self, library: Library) -> Result<Library> {
        let Some(name) = &self.precinct else {
            return Ok(library);
        };
        let library = library.with_precinct(name)?;
        let unknown: Vec<_> = library
            .precinct()
            .iter()
            .copied()
            .flat_map(unknown_channels)
            .collect();
        if unknown.is_empty() {
            Ok(library)
        } else {
            let text = format!(
                "cannot read the channels of the precinct `{}`",
                name.escape_debug()
            );
            Err(Error::content(text, unknown))
        }
    }
}

impl Subject {
    /// The library, if it is one.
    pub(super) fn library(&self) -> Option<&Library> {
        match self {
            Subject::Library(library) => Some(library),
            Subject::Project(_) => None,
        }
    }

    /// What is known about its languages.
    pub(super) fn profiles(&self) -> Arc<Profiles> {
        match self {
            Subject::Library(library) => library.profiles().clone(),
            Subject::Project(_) => Profiles::embedded(),
        }
    }

    pub(super) fn of(library: Library) -> Subject {
        Subject::Library(Box::new(library))
    }
}

/// This folder and those above it, as paths from here.
fn here_and_above() -> Vec<PathBuf> {
    let depth = std::env::current_dir().map_or(1, |here| here.ancestors().count());
    (0..depth)
        .map(|up| match up {
            0 => PathBuf::from("."),
            up => PathBuf::from_iter(std::iter::repeat_n("..", up)),
        })
        .collect()
}

/// A path as it was named or found from here.
fn shown(path: &Path) -> String {
    let path = path.strip_prefix(".").unwrap_or(path);
    match path.as_os_str().is_empty() {
        true => ".".to_owned(),
        false => path.display().to_string(),
    }
}

/// The nearest folder at or above this one whose beatbook.toml has `[library]`.
fn library_above() -> Result<Option<PathBuf>> {
    for folder in here_and_above() {
        if is_library(&folder)? {
            return Ok(Some(folder));
        }
    }
    Ok(None)
}

/// Whether a folder's beatbook.toml has `[library]`. A file that cannot be read is an error, since it might.
fn is_library(folder: &Path) -> Result<bool> {
    let file = Source::directory(folder).read(SETTINGS).map_err(|error| {
        error.with_help("make it readable; --builtin asks for the built-in library")
    })?;
    let Some(file) = file else { return Ok(false) };
    let text = &file.file.text;
    Ok(match text.parse::<toml::Table>() {
        Ok(table) => table.contains_key("library"),
        // Opening it will say what is wrong with it.
        Err(_) => text
            .lines()
            .any(|line| line.trim_start().starts_with("[library]")),
    })
}
