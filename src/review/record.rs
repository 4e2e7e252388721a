//! One message's record, and the file they stand in.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::diagnostic::{Fault, FileText};
use crate::ftl::Fingerprint;
use crate::project::parse_toml;

/// How far a text has come: the states of XLIFF 2.1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum State {
    /// Not worked on, or nothing is known of it.
    #[default]
    Initial,
    /// Written; nobody has reviewed it.
    Translated,
    /// Reviewed by a named person other than its writer.
    Reviewed,
    /// Approved for publication.
    Final,
}

impl State {
    /// The word used in records and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Initial => "initial",
            State::Translated => "translated",
            State::Reviewed => "reviewed",
            State::Final => "final",
        }
    }
}

/// Where a text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Origin {
    /// A machine wrote it.
    Machine,
    /// A machine wrote it and a person edited it.
    MachineEdited,
    /// A person wrote it.
    Person,
}

impl Origin {
    /// The word used in records and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Machine => "machine",
            Origin::MachineEdited => "machine-edited",
            Origin::Person => "person",
        }
    }
}

/// What is known of one text.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Record {
    /// The fingerprint of the English that was translated.
    #[serde(default, deserialize_with = "Fingerprint::of_record")]
    pub source: Option<Fingerprint>,
    /// The fingerprint of the translation that was recorded.
    #[serde(default, deserialize_with = "Fingerprint::of_record")]
    pub target: Option<Fingerprint>,
    /// How far it has come.
    #[serde(default)]
    pub state: State,
    /// Where it comes from.
    pub origin: Option<Origin>,
    /// Who translated it.
    pub translated_by: Option<String>,
    /// Who reviewed it.
    pub reviewed_by: Option<String>,
    /// Who approved it for publication.
    pub approved_by: Option<String>,
    /// When the record was made.
    #[serde(default)]
    pub on: Option<Date>,
    /// A remark.
    pub note: Option<String>,
    /// Who rejected the text, and why.
    pub rejected: Option<Rejected>,
    /// Since when and why the text is withdrawn.
    pub withdrawn: Option<Withdrawn>,
    /// Who gave it out again since it was withdrawn last.
    pub restored: Option<Restored>,
}

/// A reviewer's refusal of a text. It holds for the text that the record is of: once that changes, there is nothing to hold against
/// the new one.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rejected {
    /// Who.
    pub by: String,
    /// When.
    pub on: Date,
    /// What is wrong, in words for whoever corrects it.
    pub reason: String,
    /// What sort of thing is wrong.
    pub category: Option<Category>,
}

/// What sort of thing is wrong with a rejected text: the dimensions of MQM, in a reviewer's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum Category {
    /// It does not say what the English says: something is wrong, left out or added.
    Accuracy,
    /// It does not use the agreed term.
    Terminology,
    /// Grammar, spelling or punctuation.
    Language,
    /// It is not how we speak to our readers: too stiff, too familiar, unnatural.
    Style,
    /// Its readers would not understand it, could not act on it, or would be hurt by it.
    Audience,
    /// A number, an address, a name or a law is wrong.
    Facts,
}

impl Category {
    /// All of them.
    pub(crate) const ALL: [Category; 6] = [
        Category::Accuracy,
        Category::Terminology,
        Category::Language,
        Category::Style,
        Category::Audience,
        Category::Facts,
    ];

    /// The category that a word names.
    pub(crate) fn parse(word: &str) -> Option<Category> {
        Category::ALL
            .into_iter()
            .find(|category| category.as_str() == word)
    }

    /// The word used in records and JSON.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Category::Accuracy => "accuracy",
            Category::Terminology => "terminology",
            Category::Language => "language",
            Category::Style => "style",
            Category::Audience => "audience",
            Category::Facts => "facts",
        }
    }
}

/// A text that was taken back.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Withdrawn {
    /// Since when.
    pub on: Date,
    /// Who took it back.
    pub by: Option<String>,
    /// Why.
    pub reason: String,
    /// The message that corrects it, where there is one.
    pub correction: Option<String>,
}

/// The end of a withdrawal. Records that were made before this was kept do not have it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Restored {
    /// Who said that the text may be given out again, once it is reviewed.
    pub by: String,
    /// When.
    pub on: Date,
}

/// The records of one file, by message id.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Records(pub BTreeMap<String, Record>);

impl Records {
    /// Parses a record file.
    ///
    /// # Errors
    /// A fault with its place, where the file is not valid TOML or a record says something unknown.
    pub(crate) fn parse(file: &Arc<FileText>) -> Result<Records, Box<Fault>> {
        match super::plain::parse(&file.text) {
            Some(records) => Ok(records),
            None => parse_toml(file).map(Records),
        }
    }

    /// The record of a message.
    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.0.get(id)
    }

    /// A file's text: sorted by id, one table per message, so that changes merge line by line.
    #[cfg(test)]
    pub(crate) fn to_toml(&self) -> String {
        let mut out = String::new();
        for (id, record) in &self.0 {
            if !out.is_empty() {
                out.push('\n');
            }
            out += &format!("[{}]\n{}", key(id), record.body());
        }
        out
    }
}

/// A text as a value in TOML.
pub(crate) fn toml_text(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

impl Record {
    /// Whether the English, whose fingerprint is now `source`, has changed since it was translated.
    pub(crate) fn is_stale(&self, source: Fingerprint) -> bool {
        self.source != Some(source)
    }

    /// The keys that have values, in their order, with the values as TOML.
    pub(super) fn fields(&self) -> Vec<(&'static str, String)> {
        let text = toml_text;
        let mut fields = Vec::new();
        for (name, print) in [("source", self.source), ("target", self.target)] {
            fields.extend(print.map(|print| (name, text(&print.to_string()))));
        }
        fields.push(("state", text(self.state.as_str())));
        if let Some(origin) = self.origin {
            fields.push(("origin", text(origin.as_str())));
        }
        let people = [
            ("translated-by", &self.translated_by),
            ("reviewed-by", &self.reviewed_by),
            ("approved-by", &self.approved_by),
        ];
        for (name, person) in people {
            fields.extend(person.as_deref().map(|who| (name, text(who))));
        }
        fields.extend(self.on.map(|on| ("on", on.to_string())));
        fields.extend(self.note.as_deref().map(|note| ("note", text(note))));
        if let Some(rejected) = &self.rejected {
            let category = rejected.category.map_or_else(String::new, |category| {
                format!(", category = {}", text(category.as_str()))
            });
            let written = format!(
                "{{ by = {}, on = {}, reason = {}{category} }}",
                text(&rejected.by),
                rejected.on,
                text(&rejected.reason)
            );
            fields.push(("rejected", written));
        }
        if let Some(withdrawn) = &self.withdrawn {
            let by = withdrawn
                .by
                .as_deref()
                .map_or_else(String::new, |by| format!("by = {}, ", text(by)));
            let correction = withdrawn
                .correction
                .as_deref()
                .map_or_else(String::new, |id| format!(", correction = {}", text(id)));
            let written = format!(
                "{{ {by}on = {}, reason = {}{correction} }}",
                withdrawn.on,
                text(&withdrawn.reason)
            );
            fields.push(("withdrawn", written));
        }
        if let Some(Restored { by, on }) = &self.restored {
            fields.push(("restored", format!("{{ by = {}, on = {on} }}", text(by))));
        }
        fields
    }

    #[cfg(test)]
    fn body(&self) -> String {
        self.fields()
            .into_iter()
            .map(|(key, value)| format!("{key} = {value}\n"))
            .collect()
    }
}

/// The keys of a record, in their order.
pub(super) const KEYS: [&str; 12] = [
    "source",
    "target",
    "state",
    "origin",
    "translated-by",
    "reviewed-by",
    "approved-by",
    "on",
    "note",
    "rejected",
    "withdrawn",
    "restored",
];

/// Message ids are bare TOML keys; anything else is quoted.
pub(super) fn key(id: &str) -> String {
    let bare = !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if bare {
        id.to_owned()
    } else {
        toml::Value::String(id.to_owned()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record() -> impl Strategy<Value = Record> {
        let state = prop_oneof![
            Just(State::Initial),
            Just(State::Translated),
            Just(State::Reviewed),
            Just(State::Final),
        ];
        let day: Date = "2026-11-22".parse().unwrap();
        let some = || proptest::option::of(any::<String>());
        let withdrawn =
            (some(), any::<String>(), some()).prop_map(move |(by, reason, correction)| Withdrawn {
                on: day,
                by,
                reason,
                correction,
            });
        let category = proptest::option::of(proptest::sample::select(&Category::ALL[..]));
        let rejected =
            (any::<String>(), any::<String>(), category).prop_map(move |(by, reason, category)| {
                Rejected {
                    by,
                    on: day,
                    reason,
                    category,
                }
            });
        (
            "[0-9a-f]{32}",
            state,
            proptest::option::of(any::<String>()),
            proptest::option::of(any::<String>()),
            proptest::option::of(rejected),
            proptest::option::of(withdrawn),
            some(),
        )
            .prop_map(
                move |(print, state, reviewed_by, note, rejected, withdrawn, restored)| Record {
                    source: Fingerprint::parse(&print),
                    target: Fingerprint::parse(&print),
                    state,
                    origin: Some(Origin::MachineEdited),
                    reviewed_by,
                    note,
                    on: Some(day),
                    rejected,
                    withdrawn,
                    restored: restored.map(|by| Restored { by, on: day }),
                    ..Record::default()
                },
            )
    }

    proptest! {
        #[test]
        fn records_survive_writing(all in proptest::collection::btree_map("[a-z][a-z0-9-]{0,9}", record(), 0..5)) {
            let records = Records(all);
            let file = FileText::new("a.review.toml", records.to_toml());
            prop_assert_eq!(Records::parse(&file).unwrap(), records);
        }
    }

    #[test]
    fn an_unknown_state_is_a_fault_with_a_place() {
        let file = FileText::new("a.review.toml", "[a]\nstate = \"perfect\"\n");
        let fault = Records::parse(&file).unwrap_err();
        assert_eq!(fault.places[0].positions().0.line, 2);
    }
}
