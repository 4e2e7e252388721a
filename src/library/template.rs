//! What is known of a template besides its message.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::variable::{Variable, VariableKind};

/// What is known of a template besides its message, whose `.title` is what staff call it.
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::{EXPIRES, Elements, Expires, TemplateMeta, Variable, VariableKind};
///
/// let templates = Library::embedded()?.template_meta()?;
/// let warning: &TemplateMeta = &templates["template-avoid-area"];
/// assert_eq!(warning.expires, Expires::Required);
/// let elements: &Elements = warning.elements.as_ref().expect("it is a warning");
/// assert_eq!((elements.place.as_str(), elements.time.as_str()), ("$place", "$expires"));
/// let what: &Variable = &warning.variables["what"];
/// assert_eq!((what.kind, what.kind.as_str()), (VariableKind::Choice, "choice"));
/// assert!(what.choices.contains(&"fire".to_owned()));
/// assert_eq!(warning.variables[EXPIRES].kind, VariableKind::Datetime, "all have it");
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TemplateMeta {
    /// Whether its user must say until when it holds.
    #[serde(default)]
    pub expires: Expires,
    /// The channels it must fit.
    #[serde(default)]
    pub channels: Vec<String>,
    /// For a warning: where it says what every warning must say.
    pub elements: Option<Elements>,
    /// Its slots.
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
}

/// The five things that a warning says (FEMA's Warning Lexicon), each by what says it: a slot (`$place`), or a glossary term
/// (`nypd`) that the text has in every language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elements {
    /// Who gives it.
    pub source: String,
    /// What the danger is.
    pub hazard: String,
    /// Where.
    pub place: String,
    /// Until when.
    pub time: String,
    /// What to do.
    pub action: String,
}

impl Elements {
    /// Each with its name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("source", self.source.as_str()),
            ("hazard", self.hazard.as_str()),
            ("place", self.place.as_str()),
            ("time", self.time.as_str()),
            ("action", self.action.as_str()),
        ]
        .into_iter()
    }
}

/// Whether a template needs `expires`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Expires {
    /// It must be given.
    Required,
    /// It may be given.
    #[default]
    Optional,
}

/// The slot that says until when a notice holds. The program fills it from `--set expires=…`.
pub const EXPIRES: &str = "expires";

impl TemplateMeta {
    /// Adds the slot `$expires`, which need not be described: it is the same in every template.
    pub(super) fn with_expires(mut self) -> TemplateMeta {
        let expires = Variable {
            label: None,
            kind: VariableKind::Datetime,
            choices: Vec::new(),
            example: "2026-12-03T22:00".to_owned(),
            longest: Some("2026-09-23T22:45".to_owned()),
        };
        self.variables.entry(EXPIRES.to_owned()).or_insert(expires);
        self
    }
}
