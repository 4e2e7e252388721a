//! A finding: something in the content that a writer or translator can fix, with its place; and the faults that become findings.
//!
//! Both are modeled here once, with byte ranges. Findings are made by [`crate::checks`] alone; how they look in a terminal, in
//! JSON or in a pull request is up to [`crate::report`].

mod fault;
mod text;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

pub(crate) use fault::{
    Fault, FaultKind, PrecinctFault, ProjectFault, ReadFault, SettingsFault, SyntaxFault,
};
pub use text::{FileText, Position};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Severity {
    /// Not reported.
    Allow,
    /// Reported; does not fail a check run.
    Warn,
    /// Reported; fails a check run.
    Deny,
}

impl Severity {
    /// The word used in configuration and JSON: `deny`, `warn` or `allow`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Allow => "allow",
            Severity::Warn => "warn",
            Severity::Deny => "deny",
        }
    }

    /// The level of that name.
    pub fn parse(word: &str) -> Option<Severity> {
        match word {
            "allow" => Some(Severity::Allow),
            "warn" => Some(Severity::Warn),
            "deny" => Some(Severity::Deny),
            _ => None,
        }
    }
}

/// What a place has to do with the finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Role {
    /// The English text.
    Source,
    /// The translation, or the path where it belongs.
    Translation,
    /// Metadata or configuration.
    Config,
}

impl Role {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Source => "source",
            Role::Translation => "translation",
            Role::Config => "config",
        }
    }
}

/// Where a finding is: a span of bytes in a file, or a file alone (one that does not exist yet, say).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path, relative to the library or project, with `/`.
    pub path: Arc<str>,
    /// The file's text and the span of bytes in it; `None` where there is only a path.
    pub span: Option<(Arc<FileText>, Range<usize>)>,
    /// The role that the text there plays in the finding.
    pub role: Role,
    /// A short remark shown beside the place.
    pub label: Option<String>,
}

impl Place {
    /// A span of bytes in a file.
    pub(crate) fn new(file: &Arc<FileText>, span: Range<usize>, role: Role) -> Self {
        Place {
            path: file.path.clone(),
            span: Some((file.clone(), span)),
            role,
            label: None,
        }
    }

    /// A path alone.
    pub(crate) fn path(path: impl Into<Arc<str>>, role: Role) -> Self {
        Place {
            path: path.into(),
            span: None,
            role,
            label: None,
        }
    }

    /// The same place with a remark.
    #[must_use]
    pub(crate) fn labeled(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The first and last positions, 1-based, with columns in code points; the start of the file where there is only a path.
    pub fn positions(&self) -> (Position, Position) {
        match &self.span {
            Some((file, span)) => (file.position(span.start), file.position(span.end)),
            None => (Position::START, Position::START),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, _) = self.positions();
        write!(f, "{}:{}:{}", self.path, start.line, start.column)
    }
}

/// One finding.
///
/// ```
/// use std::sync::Arc;
///
/// use beatbook::{Diagnostic, FileText, Place, Position, Role, Severity};
/// use beatbook::{Project, Source};
///
/// let source = Source::memory([("l10n.toml", "locales = [\"안전\", \"ko!\"]\n")]);
/// let findings: Vec<Diagnostic> = Project::load(&source, "l10n.toml")?.findings();
/// let finding = &findings[1];
/// assert_eq!((finding.code, finding.level), ("project", Severity::Warn));
/// assert_eq!(Severity::parse(finding.level.as_str()), Some(finding.level));
///
/// let place: &Place = &finding.places[0];
/// assert_eq!((place.role, place.role.as_str()), (Role::Config, "config"));
/// let (start, end) = place.positions();
/// assert_eq!(start, Position { line: 1, column: 18 }, "columns count characters");
/// let (file, span): &(Arc<FileText>, _) = place.span.as_ref().expect("it is in a file");
/// assert_eq!(&file.text[span.clone()], "\"ko!\"");
/// assert_eq!(file.position(span.end), end);
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The check's code, such as `missing`.
    pub code: &'static str,
    /// How serious it is, after configuration.
    pub level: Severity,
    /// The locale concerned, as its tag.
    pub locale: Option<String>,
    /// The message or term id concerned; a term's with its `-`.
    pub message: Option<String>,
    /// The attribute concerned.
    pub attribute: Option<String>,
    /// What is wrong and why it matters.
    pub text: String,
    /// What to do.
    pub help: Option<String>,
    /// Where it is, the most relevant place first.
    pub places: Vec<Place>,
    /// Whether it counts work waiting for people in a language, rather than naming a fault: reports put it after the faults,
    /// on a line of its own.
    pub is_tally: bool,
}

impl Diagnostic {
    /// The same finding, for a locale.
    #[must_use]
    pub(crate) fn locale(mut self, locale: impl fmt::Display) -> Self {
        self.locale = Some(locale.to_string());
        self
    }

    /// The same finding, for a message.
    #[must_use]
    pub(crate) fn message(mut self, id: impl Into<String>) -> Self {
        self.message = Some(id.into());
        self
    }

    /// The same finding, for an attribute (or for the value, with `None`).
    #[must_use]
    pub(crate) fn attribute(mut self, attribute: Option<&str>) -> Self {
        self.attribute = attribute.map(str::to_owned);
        self
    }

    /// The same finding with advice.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding with one more place.
    #[must_use]
    pub(crate) fn at(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }

    /// Sorts findings into the order in which they are reported: by file, place, code, locale and id, with tallies last.
    pub(crate) fn sort(findings: &mut [Diagnostic]) {
        findings.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    }

    fn sort_key(&self) -> impl Ord + '_ {
        let place = self.places.first().filter(|_| !self.is_tally);
        (
            self.is_tally,
            place.map(|p| &*p.path),
            place.and_then(|p| p.span.as_ref()).map(|(_, s)| s.start),
            self.code,
            self.locale.as_deref(),
            self.message.as_deref(),
            self.attribute.as_deref(),
            &*self.text,
        )
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.places.first() {
            write!(f, "{place}: ")?;
        }
        write!(f, "{} {}", self.code, self.text)
    }
}
