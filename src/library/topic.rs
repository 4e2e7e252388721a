//! What is known of a topic besides its texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::variable::Variable;
use crate::date::Date;

/// `content/topics/<topic>.toml`.
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::{Season, SignOff, SourceNote, Stages, TopicMeta, Urgency};
///
/// let library = Library::embedded()?;
/// let meta: TopicMeta = library.topic_meta("package-theft")?.expect("a topic with metadata");
/// assert_eq!((meta.group.as_str(), meta.urgency), ("home", Urgency::Routine));
/// assert_eq!(meta.urgency.as_str(), "routine", "the word in JSON");
/// let season: Season = meta.season.expect("it has one");
/// assert_eq!(season.months, [11, 12]);
/// let stages: Stages = meta.stages.expect("they are stated");
/// assert!(stages.now.contains(&"package-theft-in-progress".to_owned()));
/// let source: &SourceNote = &meta.sources[0];
/// assert!(source.checked_on.is_some() && !source.supports.is_empty());
/// let legal = library.topic_meta("deed-theft")?.expect("a topic with metadata");
/// assert_eq!(legal.needs_sign_off, Some(SignOff::Legal));
/// assert_eq!(legal.needs_sign_off.map(SignOff::as_str), Some("legal"));
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TopicMeta {
    /// The group it belongs to: `home`, `scams`, …
    pub group: String,
    /// Whom it is for.
    #[serde(default)]
    pub audience: Vec<String>,
    /// When it matters most; absent: all year.
    pub season: Option<Season>,
    /// How pressing it is.
    #[serde(default)]
    pub urgency: Urgency,
    /// Whether it is kept for when it is needed, and has no day in the year's plan.
    #[serde(default)]
    pub on_request: bool,
    /// Whether its texts are locked: a precinct may not replace them.
    #[serde(default)]
    pub locked: bool,
    /// Whether it is about something that calls for special care.
    #[serde(default)]
    pub sensitive: bool,
    /// Who is responsible for it.
    #[serde(default)]
    pub owner: String,
    /// The day by which somebody must look at it again.
    #[serde(default)]
    pub review_by: Option<Date>,
    /// The last day on which it may be given out.
    #[serde(default)]
    pub expires: Option<Date>,
    /// Who must approve its texts before they are published; absent: a review is enough.
    pub needs_sign_off: Option<SignOff>,
    /// The question for whoever signs off.
    pub sign_off_question: Option<String>,
    /// The stage of events at which each of its texts helps; absent: not stated.
    pub stages: Option<Stages>,
    /// The locales it must be in; absent: all.
    pub required_locales: Option<Vec<String>>,
    /// The channels its texts must fit.
    #[serde(default)]
    pub channels: Vec<String>,
    /// The messages of its flyer, in order.
    #[serde(default)]
    pub flyer: Vec<String>,
    /// What its facts rest on.
    #[serde(default)]
    pub sources: Vec<SourceNote>,
    /// The variables its messages take.
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
}

impl TopicMeta {
    /// Whether only a qualified person may review its texts: it calls for special care, or somebody must sign it off.
    pub(crate) fn needs_qualified(&self) -> bool {
        self.sensitive || self.needs_sign_off.is_some()
    }
}

/// What a precinct adds to the metadata of a topic of the library.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Addition {
    #[serde(default)]
    pub(super) sources: Vec<SourceNote>,
    #[serde(default)]
    pub(super) variables: BTreeMap<String, Variable>,
}

/// Who must approve texts besides the reviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SignOff {
    /// The department's lawyers.
    Legal,
}

/// The stage of events at which each text of a topic helps, by id; a text is in one stage at most.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stages {
    /// Before anything happens.
    #[serde(default)]
    pub before: Vec<String>,
    /// While it happens.
    #[serde(default)]
    pub now: Vec<String>,
    /// After it has happened.
    #[serde(default)]
    pub after: Vec<String>,
}

/// When a topic matters most.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// Months, 1 to 12.
    #[serde(default)]
    pub months: Vec<u8>,
    /// Observances, by name.
    #[serde(default)]
    pub observances: Vec<String>,
}

/// How pressing a topic is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Urgency {
    /// Advice for any day.
    #[default]
    Routine,
    /// Someone may be in danger: 911 must be in it.
    Urgent,
}

/// A page that a topic's facts rest on.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SourceNote {
    /// The page's title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The date it bears.
    #[serde(default)]
    pub printed_on: Option<Date>,
    /// When somebody looked at it.
    #[serde(default)]
    pub checked_on: Option<Date>,
    /// The messages that rest on it.
    #[serde(default)]
    pub supports: Vec<String>,
    /// What it says that they rest on, in our own words.
    pub note: Option<String>,
}

impl Urgency {
    /// The word used in metadata and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Urgency::Routine => "routine",
            Urgency::Urgent => "urgent",
        }
    }
}

impl SignOff {
    /// The word used in metadata and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            SignOff::Legal => "legal",
        }
    }
}
