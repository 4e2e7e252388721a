//! A fault: what reading found wrong, as a fact with its places.
//!
//! Layers below the checks, and the errors that they return, know facts alone. Which check reports one, in which words, and how
//! serious it is, only [`crate::checks`] says.

use super::Place;

/// Something wrong that a writer or translator can fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    /// The locale concerned, as its tag.
    pub(crate) locale: Option<String>,
    /// The message or term id concerned; a term's with its `-`.
    pub(crate) message: Option<String>,
    /// Where it is, the most relevant place first.
    pub(crate) places: Vec<Place>,
}

/// What is wrong, by what it is wrong with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FaultKind {
    Read(ReadFault),
    Syntax(SyntaxFault),
    Project(ProjectFault),
    Settings(SettingsFault),
    Precinct(PrecinctFault),
    /// A file of content/languages whose name is not a language tag.
    LanguageFileName(String),
    /// An id in contacts.toml that cannot be one; the contact is left out.
    ContactId(String),
    /// An entry of a filled-in call sheet that is not accepted. Sheets are not content, so no check knows what they may say.
    CallSheet {
        why: String,
        help: String,
    },
}

/// What the system refused to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReadFault {
    File { why: String, help: Option<String> },
    Folder { path: String, why: String },
}

/// What is wrong with a file as text, whatever it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SyntaxFault {
    ByteOrderMark,
    /// Bytes that are not UTF-8, in so many places; they were replaced.
    Replaced(usize),
    /// Bytes that are not UTF-8 in a file that is right or wrong as a whole: it is not read, or not written to.
    NotUtf8 {
        to_write: bool,
    },
    /// Text that is not Fluent, and the ids that are lost in it.
    Fluent {
        why: String,
        lost: Vec<String>,
    },
    /// Text that is not TOML, or not of the form that the file has.
    Toml(String),
}

/// What is wrong with l10n.toml or a file that it includes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ProjectFault {
    /// An included file that does not exist.
    NoFile(String),
    /// An included file that cannot be read.
    NotIncluded(String),
    /// Files that include each other, down to the first that is open already.
    Circle(Vec<String>),
    /// A path that leaves the base directory.
    Leaves(String),
    /// A path that is too long once `[env]` is filled in.
    TooLong,
    /// A locale that is not a language tag; some such codes count all the same.
    Locale {
        tag: String,
        counts: bool,
    },
    /// The project names no locale.
    NoLocale,
    FilterAction(String),
    /// A filter's path that leaves the base directory.
    FilterLeaves(String),
    FilterTooLong,
    /// A filter's key that is not a regular expression.
    FilterKey {
        expression: String,
        why: String,
    },
    /// A pattern that matches no file.
    MatchesNothing,
    /// No pattern matches an English file.
    NoReference,
    /// A path that is the same for every language.
    SamePath,
    /// Translations into a language that the project does not name.
    UnnamedLocale(String),
}

/// What is wrong with beatbook.toml or reviewers.toml.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SettingsFault {
    /// A level that does not exist.
    Level(String),
    /// A level for a check that does not exist.
    UnknownCheck(String),
    /// A call in `[code]` that does not say, once, where the id stands.
    Call(String),
    /// An exception without a reason.
    NoReason,
    TimeZone(String),
    /// The site's address is none of the web.
    SiteUrl(String),
    /// What a language's texts are formatted by is not a locale.
    Formatting {
        language: String,
        tag: String,
    },
    ReviewerId(String),
    /// A reviewer without a name.
    Nameless(String),
    /// Two reviewers, the later first, with one name.
    SameName(String, String),
    /// A reviewer's language that is not a tag.
    ReviewerLanguage(String),
}

/// What is wrong with a precinct: in its file, or with what it lays over the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PrecinctFault {
    /// A language that the library does not have; it has these.
    Language {
        tag: String,
        known: Vec<String>,
    },
    Channel(String),
    /// A key that names no contact but holds a number or an address itself.
    TypedIn(&'static str),
    Handle(String),
    Url(String),
    Hashtag(String),
    ContactId(String),
    /// The id of a contact that the library has.
    ContactTaken(String),
    /// A file that nothing reads.
    Unread(String),
    /// A message that belongs in another file.
    Misplaced {
        id: String,
        home: String,
    },
    /// A message that a precinct may not replace.
    Locked(String),
    /// A translation that replaces the library's, whose English stays.
    EnglishStays {
        id: String,
        locale: String,
    },
}

impl Fault {
    pub(crate) fn new(kind: impl Into<FaultKind>) -> Self {
        Fault {
            kind: kind.into(),
            locale: None,
            message: None,
            places: Vec::new(),
        }
    }

    /// The same fault with one more place.
    #[must_use]
    pub(crate) fn at(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }

    /// Whether something could not be read: what is there is then unknown.
    pub(crate) fn is_unreadable(&self) -> bool {
        matches!(self.kind, FaultKind::Read(_))
    }

    /// Whether everything that is there is used all the same.
    pub(crate) fn is_harmless(&self) -> bool {
        match &self.kind {
            FaultKind::Syntax(fault) => *fault == SyntaxFault::ByteOrderMark,
            FaultKind::Project(fault) => matches!(
                fault,
                ProjectFault::Locale { counts: true, .. }
                    | ProjectFault::MatchesNothing
                    | ProjectFault::UnnamedLocale(_)
            ),
            FaultKind::Precinct(fault) => matches!(fault, PrecinctFault::TypedIn(_)),
            _ => false,
        }
    }
}

macro_rules! kinds {
    ($($kind:ident($fault:ident)),*) => {
        $(impl From<$fault> for FaultKind {
            fn from(fault: $fault) -> Self {
                FaultKind::$kind(fault)
            }
        })*
    };
}
kinds!(
    Read(ReadFault),
    Syntax(SyntaxFault),
    Project(ProjectFault),
    Settings(SettingsFault),
    Precinct(PrecinctFault)
);
