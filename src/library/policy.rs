//! policy.toml: words that a text may not use, by rule and language.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use crate::diagnostic::Level;

pub(crate) const POLICY: &str = "content/policy.toml";

/// The words of one rule, by locale.
pub type Rule = BTreeMap<String, Vec<PolicyEntry>>;

/// What texts may not say. Each rule is the word list of the check of that name.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Policy {
    /// Capitals that readers know without being told.
    pub acronyms: Vec<String>,
    /// Inviting reports where nobody watches.
    pub replies: Rule,
    /// Blaming who was harmed.
    pub victim_blaming: Rule,
    /// Naming people by a status.
    pub status_labels: Rule,
    /// Jokes, for texts on harm.
    pub humor: Rule,
    /// Promises and generalities.
    pub absolutes: Rule,
    /// Naming an audience by origin.
    pub audience_named: Rule,
    /// Describing people by origin, and what else tells who somebody is.
    pub person_details: Rule,
}

/// One phrase of a rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyEntry {
    /// The phrase; case and accents do not matter.
    pub text: String,
    /// Why not, in a few words.
    pub note: String,
    /// How serious it is.
    #[serde(deserialize_with = "level")]
    pub level: Level,
}

fn level<'de, D: Deserializer<'de>>(reader: D) -> Result<Level, D::Error> {
    let word = String::deserialize(reader)?;
    Level::parse(&word).ok_or_else(|| {
        serde::de::Error::custom(format!("`{word}` is no level: deny, warn or allow"))
    })
}
