//! The file in which a reviewer hands verdicts on: what the page for reviewers saves, and what is refused of it.

mod issue;
mod plan;
mod read;

use std::collections::BTreeMap;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::incoming::{Incoming, IncomingUnit, Judgement};
use super::plan::Refused;
use crate::ftl::Fingerprint;
use crate::review::parse_date;

pub(crate) use issue::IssueType;
pub(crate) use read::read;

/// The version of the form that this program reads and writes.
const VERSION: u64 = 1;

/// What tells such a file from others.
const KIND: &str = "beatbook-review";

/// The verdicts of one person on texts of one language: what the page for reviewers saves, and `beatbook import` reads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ReviewFile {
    /// The version of this form.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    pub(crate) version: u64,
    /// What tells such a file from others.
    #[cfg_attr(test, schemars(extend("const" = "beatbook-review")))]
    pub(crate) kind: &'static str,
    /// The library's name; on a precinct's page, with the precinct's after ` · `.
    pub(crate) library: String,
    /// The tag of the language.
    pub(crate) locale: String,
    /// Who reviewed, as they typed it.
    pub(crate) reviewer: String,
    /// How much there is, for people: nothing is read from it.
    pub(crate) summary: Summary,
    /// The verdicts, one on each text.
    pub(crate) verdicts: Vec<Verdict>,
}

/// How much was reviewed, and how fast.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Summary {
    /// How many texts were approved.
    pub(crate) approve: usize,
    /// How many were changed.
    pub(crate) change: usize,
    /// How many were rejected.
    pub(crate) reject: usize,
    /// The median of the seconds that the texts took; null where none was measured.
    pub(crate) median_seconds: Option<f64>,
}

/// A verdict on a text, which is about exactly the text that was shown.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Verdict {
    /// The text's id.
    pub(crate) id: String,
    /// The fingerprint of the English that was shown.
    #[serde(serialize_with = "write_print", deserialize_with = "read_print")]
    #[cfg_attr(test, schemars(with = "String", regex(pattern = "^[0-9a-f]{32}$")))]
    pub(crate) source: Fingerprint,
    /// The fingerprint of the text that was shown; of English, the same.
    #[serde(serialize_with = "write_print", deserialize_with = "read_print")]
    #[cfg_attr(test, schemars(with = "String", regex(pattern = "^[0-9a-f]{32}$")))]
    pub(crate) target: Fingerprint,
    /// What the reviewer decided.
    pub(crate) verdict: Decision,
    /// The new texts of a change, by the keys of their units: text as it is, and what is filled in between braces. Empty otherwise.
    #[serde(default, deserialize_with = "read_units")]
    pub(crate) units: BTreeMap<String, String>,
    /// A remark; of a rejection, what is wrong.
    #[serde(default)]
    pub(crate) note: String,
    /// What kind of fault it is; null where nobody said.
    #[serde(default)]
    pub(crate) category: Option<IssueType>,
    /// How long it took, without the time in which the page was hidden; null where that is not known.
    #[serde(default)]
    pub(crate) seconds: Option<f64>,
    /// When it was given, in UTC: 2026-11-26T14:03:00.000Z; null where that is not known.
    #[serde(default)]
    pub(crate) at: Option<String>,
    /// Why it was not taken, in the file of those that were refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) refused: Option<String>,
}

/// What a reviewer decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum Decision {
    /// It is right as it is.
    Approve,
    /// It is right as the reviewer has written it.
    Change,
    /// Somebody must write it anew.
    Reject,
}

impl ReviewFile {
    /// The file with the verdicts that were refused, each with the reason, in the form in which they came.
    pub(crate) fn of_refused(&self, refused: &[Refused]) -> ReviewFile {
        let why = |id: &str| {
            let found = refused.iter().find(|refused| refused.incoming.id == id)?;
            Some(match found.key == id {
                true => found.why.to_string(),
                false => format!("{}: {}", found.key, found.why),
            })
        };
        let verdicts = self.verdicts.iter().filter_map(|verdict| {
            let refused = Some(why(&verdict.id)?);
            Some(Verdict {
                refused,
                ..verdict.clone()
            })
        });
        let verdicts: Vec<Verdict> = verdicts.collect();
        ReviewFile {
            summary: Summary::of(&verdicts),
            verdicts,
            ..self.clone()
        }
    }
}

impl Summary {
    fn of(verdicts: &[Verdict]) -> Summary {
        let count = |decision| {
            let same = verdicts.iter().filter(|one| one.verdict == decision);
            same.count()
        };
        let mut seconds: Vec<f64> = verdicts.iter().filter_map(|one| one.seconds).collect();
        seconds.sort_by(f64::total_cmp);
        let half = seconds.len() / 2;
        Summary {
            approve: count(Decision::Approve),
            change: count(Decision::Change),
            reject: count(Decision::Reject),
            median_seconds: match seconds.len() {
                0 => None,
                odd if odd % 2 == 1 => Some(seconds[half]),
                _ => Some(f64::midpoint(seconds[half - 1], seconds[half])),
            },
        }
    }
}

impl Verdict {
    /// The remark, with what kind of fault it is.
    fn reason(&self) -> String {
        let note = self.note.trim();
        match self.category.and_then(IssueType::words) {
            Some(kind) if note.is_empty() => kind.to_owned(),
            Some(kind) => format!("{kind}: {note}"),
            None => note.to_owned(),
        }
    }

    /// What it would have an import do. `reviewer` is an id, `place` says where it stands in the file.
    fn incoming(&self, place: &str, reviewer: &str) -> Incoming {
        let units = self.units.iter().map(|(key, text)| IncomingUnit {
            key: key.clone(),
            text: text.clone(),
            place: place.to_owned(),
            ..IncomingUnit::default()
        });
        let day = self.at.as_deref().and_then(|at| at.get(..10));
        let reason = self.reason();
        Incoming {
            id: self.id.clone(),
            source: Some(self.source),
            target: super::incoming::AtExport::Text(self.target),
            units: units.collect(),
            // Whoever changes a text has written it.
            translated_by: Some(reviewer.to_owned()),
            note: Some(reason).filter(|reason| !reason.is_empty()),
            judgement: Some(Judgement {
                decision: self.verdict,
                category: self.category.and_then(IssueType::category),
                on: day.and_then(parse_date),
            }),
            place: place.to_owned(),
            ..Incoming::default()
        }
    }
}

fn write_print<S: Serializer>(print: &Fingerprint, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(print)
}

fn read_print<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Fingerprint, D::Error> {
    let digits = String::deserialize(deserializer)?;
    Fingerprint::parse(&digits)
        .ok_or_else(|| D::Error::custom("a fingerprint has 32 digits of 0-9 and a-f"))
}

/// The new texts of a change. Of two texts for one unit, nobody could tell which is meant.
fn read_units<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, String>, D::Error> {
    struct Units;
    impl<'de> Visitor<'de> for Units {
        type Value = BTreeMap<String, String>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object with a text for each unit")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut units = BTreeMap::new();
            while let Some((key, text)) = map.next_entry::<String, String>()? {
                if units.contains_key(&key) {
                    return Err(A::Error::custom(format_args!(
                        "two texts for the unit `{key}`"
                    )));
                }
                units.insert(key, text);
            }
            Ok(units)
        }
    }
    deserializer.deserialize_map(Units)
}

#[cfg(test)]
mod tests;
