//! What is known of a topic or a template besides its texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::error::{Error, Kind, Result};
use crate::library::format::Moment;
use crate::library::slots::PARAGRAPH;

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

/// A variable of a message: what it takes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    /// What sort of value.
    pub kind: VariableKind,
    /// The values of a choice (or a rank).
    #[serde(default)]
    pub choices: Vec<String>,
    /// What staff are asked for in a form, where the slot's name does not say it.
    pub label: Option<String>,
    /// A sample value.
    pub example: String,
    /// The longest value that may be given.
    pub longest: Option<String>,
}

/// What sort of value a variable takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum VariableKind {
    /// A person's name, as that person writes it.
    Person,
    /// An officer's rank, one of the choices.
    Rank,
    /// A place, by its name.
    Place,
    /// A street address, as it stands.
    Address,
    /// A day: `2026-12-03`.
    Date,
    /// A time of day: `19:00`.
    Time,
    /// A day and a time: `2026-12-03T19:00`.
    Datetime,
    /// A web address.
    Url,
    /// A number.
    Number,
    /// A text; each language needs its own.
    Text,
    /// One of the choices, which the message puts in its own words.
    Choice,
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

impl VariableKind {
    /// The word used in metadata and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            VariableKind::Person => "person",
            VariableKind::Rank => "rank",
            VariableKind::Place => "place",
            VariableKind::Address => "address",
            VariableKind::Date => "date",
            VariableKind::Time => "time",
            VariableKind::Datetime => "datetime",
            VariableKind::Url => "url",
            VariableKind::Number => "number",
            VariableKind::Text => "text",
            VariableKind::Choice => "choice",
        }
    }

    /// What a value of this kind looks like, for messages to the user.
    pub(crate) fn form(self) -> &'static str {
        match self {
            VariableKind::Person => "a name",
            VariableKind::Rank | VariableKind::Choice => "one of the choices",
            VariableKind::Place => "a place name",
            VariableKind::Address => "a street address",
            VariableKind::Date => "a day such as 2026-12-03",
            VariableKind::Time => "a time such as 19:00",
            VariableKind::Datetime => "a day and a time such as 2026-12-03T19:00",
            VariableKind::Url => "a web address that begins with https://",
            VariableKind::Number => "a number",
            VariableKind::Text => "a text",
        }
    }
}

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

impl Variable {
    /// Whether a value may be of any length.
    pub(crate) fn is_unbounded(&self) -> bool {
        let free = matches!(
            self.kind,
            VariableKind::Person
                | VariableKind::Place
                | VariableKind::Address
                | VariableKind::Url
                | VariableKind::Text
        );
        free && self.longest.is_none()
    }

    /// Reads a value of this kind.
    ///
    /// # Errors
    /// [`Kind::Usage`], naming the slot, for a value of another kind, or one that takes more room than `longest`.
    pub(crate) fn read(&self, name: &str, text: &str) -> Result<fluent::FluentValue<'static>> {
        let wrong = |what: String| {
            Error::new(Kind::Usage, format!("slot `{name}`: {what}")).with_help(format!(
                "give {}, for example --set {name}={}",
                self.kind.form(),
                shell(&self.example)
            ))
        };
        let text = text.trim();
        if text.is_empty() {
            return Err(wrong("the value is empty".to_owned()));
        }
        // Paragraphs are for stories; a value of another kind that was given twice is a mistake.
        if text.contains(PARAGRAPH) && self.kind != VariableKind::Text {
            return Err(wrong("it is given twice".to_owned()));
        }
        let whole = text.replace(PARAGRAPH, " ");
        let hidden = |c: char| {
            c.is_control()
                || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}')
        };
        if whole.chars().any(hidden) {
            return Err(wrong("the value has a control character".to_owned()));
        }
        let not_one = || wrong(format!("`{text}` is not {}", self.kind.form()));
        let moment = || Moment::parse(text);
        match self.kind {
            VariableKind::Date => {
                let day = moment().filter(|moment| moment.date.is_some() && moment.time.is_none());
                return day.map(Into::into).ok_or_else(not_one);
            }
            VariableKind::Time => {
                let time = moment().filter(|moment| moment.date.is_none() && moment.time.is_some());
                return time.map(Into::into).ok_or_else(not_one);
            }
            VariableKind::Datetime => {
                let both = moment().filter(|moment| moment.date.is_some() && moment.time.is_some());
                return both.map(Into::into).ok_or_else(not_one);
            }
            VariableKind::Number => {
                let number: f64 = text.parse().map_err(|_| not_one())?;
                return if number.is_finite() {
                    Ok(number.into())
                } else {
                    Err(not_one())
                };
            }
            VariableKind::Rank | VariableKind::Choice => {
                if !self.choices.iter().any(|choice| choice == text) {
                    return Err(wrong(format!(
                        "`{text}` is not one of its choices: {}",
                        self.choices.join(", ")
                    )));
                }
            }
            VariableKind::Url => {
                let web = text.starts_with("https://") || text.starts_with("http://");
                if !web || text.contains(char::is_whitespace) || text.len() < 12 {
                    return Err(not_one());
                }
            }
            VariableKind::Person
            | VariableKind::Place
            | VariableKind::Address
            | VariableKind::Text => {}
        }
        let length = room(text);
        if let Some(most) = self.longest.as_deref().map(room)
            && length > most
        {
            return Err(wrong(format!(
                "the value takes {length} characters, {} more than fit (at most {most}; Chinese and Korean ones count double)",
                length - most
            )));
        }
        Ok(text.to_owned().into())
    }
}

/// How much room a value takes in a post: code points, Chinese and Korean ones counted twice, as X does, so that a value that
/// fits does so in every language.
fn room(text: &str) -> usize {
    let wide = |c: char| c > '\u{10FF}' && !('\u{2000}'..='\u{2037}').contains(&c);
    text.chars().map(|c| 1 + usize::from(wide(c))).sum()
}

fn shell(text: &str) -> String {
    if text.contains(' ') {
        format!("\"{text}\"")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(kind: &str) -> Variable {
        toml::from_str(&format!(
            "kind = \"{kind}\"\nchoices = [\"a\", \"b\"]\nexample = \"x\"\nlongest = \"12345678\""
        ))
        .unwrap()
    }

    #[test]
    fn values_are_of_their_kind() {
        for (kind, good, bad) in [
            ("date", "2026-12-03", "12/03/2026"),
            ("time", "19:00", "7pm"),
            ("number", "72", "many"),
            ("choice", "a", "c"),
            ("url", "http://x.org", "nyc.gov"),
            ("place", "Elmhurst", "Elmhurst, Queens"),
            ("text", "ok", "a\u{1b}[31m"),
            ("place", "코로나", "플러싱메도우"),
        ] {
            let mut variable = variable(kind);
            if kind == "url" {
                variable.longest = None;
            }
            assert!(variable.read("x", good).is_ok(), "{kind} {good}");
            let error = variable.read("x", bad).unwrap_err();
            assert!(error.to_string().contains("slot `x`"), "{error}");
        }
    }
}
