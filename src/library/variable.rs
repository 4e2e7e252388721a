//! The variables of messages and templates: what each takes, and values read from what somebody typed.

use serde::{Deserialize, Serialize};

use super::format::Moment;
use super::slots::PARAGRAPH;
use crate::error::{Error, Kind, Result};

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

    /// How much room a value may take.
    #[cfg(feature = "site")]
    pub(crate) fn most(&self) -> Option<usize> {
        self.longest.as_deref().map(room)
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
