//! The one error type: what keeps Beatbook from working at all.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Fault, Place, ReadFault, Role};

/// Why Beatbook could not do what it was asked.
///
/// A problem that a writer or translator can fix in the content is a [`Diagnostic`](crate::Diagnostic), not an error; where such
/// problems leave nothing to work with, [`Error::diagnostics`] names them.
///
/// ```
/// use std::path::Path;
///
/// use beatbook::{Error, Kind, Library, Project, Source};
///
/// fn title(library: &Library) -> beatbook::Result<String> {
///     let klingon = library.language("klingon")?;
///     Ok(klingon.to_string())
/// }
/// let error: Error = title(&Library::embedded()?).unwrap_err();
/// assert_eq!((error.kind(), error.to_string().as_str()), (Kind::Usage, "no language `klingon`"));
/// assert!(error.help().is_some_and(|help| help.contains("Korean (ko)")));
///
/// // Content that cannot be read: the error says where it is wrong.
/// let source = Source::memory([("l10n.toml", "locales = [\"ko\"\n")]);
/// let error = Library::from_source(source).unwrap_err();
/// assert_eq!((error.kind(), error.diagnostics()[0].code), (Kind::Content, "syntax"));
///
/// // What the system refused, and of which file.
/// let long = "x".repeat(5000);
/// let error = Project::open(Path::new(&long)).unwrap_err();
/// assert_eq!((error.kind(), error.path()), (Kind::Io, Some(Path::new(&long))));
/// # Ok::<(), beatbook::Error>(())
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    text: String,
    help: Option<String>,
    path: Option<PathBuf>,
    kind: Kind,
    faults: Vec<Fault>,
    cause: Option<std::io::Error>,
}

/// What sort of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// There is nothing (topic, message, language, channel, file) of that name.
    NotFound,
    /// The caller gave a value that cannot be used.
    Usage,
    /// Content that cannot be read as what it should be; see [`Error::diagnostics`].
    Content,
    /// The operating system refused.
    Io,
    /// A text could not be rendered: an unknown variable, a missing term.
    Render,
    /// A text exists but may not be given out as it is.
    Refused,
}

impl Error {
    /// A new error; `text` says what is wrong, in a sentence without a full stop.
    pub(crate) fn new(kind: Kind, text: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            text: text.into(),
            help: None,
            path: None,
            kind,
            faults: Vec::new(),
            cause: None,
        }))
    }

    pub(crate) fn io(path: impl Into<PathBuf>, doing: &str, error: &std::io::Error) -> Self {
        let path = path.into();
        let kind = if error.kind() == std::io::ErrorKind::NotFound {
            Kind::NotFound
        } else {
            Kind::Io
        };
        let mut new = Self::new(
            kind,
            format!("cannot {doing} `{}`: {error}", path.display()),
        );
        new.0.path = Some(path);
        // An error of the system cannot be cloned; one with the same code is the same.
        new.0.cause = Some(match error.raw_os_error() {
            Some(code) => std::io::Error::from_raw_os_error(code),
            None => std::io::Error::new(error.kind(), error.to_string()),
        });
        new
    }

    pub(crate) fn content(text: impl Into<String>, faults: Vec<Fault>) -> Self {
        let mut new = Self::new(Kind::Content, text);
        new.0.faults = faults;
        new
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// What sort of failure this is.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What to do about it, where there is something to say.
    pub fn help(&self) -> Option<&str> {
        self.0.help.as_deref()
    }

    /// The file or directory concerned, for file system errors.
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// The error as a fault: a file that could not be read.
    pub(crate) fn unreadable(&self, path: &str, role: Role) -> Fault {
        let why = self.to_string();
        let help = self.help().map(str::to_owned);
        Fault::new(ReadFault::File { why, help }).at(Place::path(path, role))
    }

    /// The faults that led to it; for a file that could not be opened at all, one that says so.
    pub(crate) fn faults_of(&self, path: &str, role: Role) -> Vec<Fault> {
        match self.faults() {
            [] => vec![self.unreadable(path, role)],
            faults => faults.to_vec(),
        }
    }

    /// The faults in the content that led to this error.
    pub(crate) fn faults(&self) -> &[Fault] {
        &self.0.faults
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.0.kind, self.0.text)?;
        for fault in &self.0.faults {
            write!(f, "\n  ")?;
            if let Some(place) = fault.places.first() {
                write!(f, "{place}: ")?;
            }
            write!(f, "{:?}", fault.kind)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let cause = self.0.cause.as_ref()?;
        Some(cause)
    }
}

/// A result whose error is [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn an_error_of_the_system_is_kept_as_the_cause() {
        let denied = std::io::Error::from_raw_os_error(13);
        let error = Error::io("a", "read", &denied);
        let cause = error.source().unwrap().downcast_ref::<std::io::Error>();
        assert_eq!(cause.unwrap().kind(), denied.kind());
        assert!(Error::new(Kind::Usage, "no").source().is_none());
    }
}
