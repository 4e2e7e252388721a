//! What people must do, in the order of need: per locale, the texts that are missing, stale, withdrawn, rejected, edited since
//! their review, unreviewed or not approved. And what people did.

mod before;
mod collect;
mod need;
mod order;
mod progress;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::date::Date;
use crate::library::Urgency;
use crate::review::{Category, Origin};

pub(crate) use before::Before;
pub(crate) use need::Need;
pub(crate) use order::{Order, Pressing};
pub(crate) use progress::{Contribution, Done, Progress};

/// What people must do, by language.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Worklist {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    pub version: u32,
    /// The day that counts as today, on which the order depends.
    pub today: Date,
    /// By the tag of the language: what there is to do in it.
    pub locales: BTreeMap<String, LocaleWork>,
}

/// What there is to do in a language.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct LocaleWork {
    /// The language's name in English.
    pub name: String,
    /// How many texts need a person.
    pub texts: usize,
    /// How many English words they have.
    pub words: usize,
    /// The texts, the most needed first; those of one file stand together, in its order.
    pub items: Vec<Item>,
    /// The English paths of files of which it is not known what there is to do, since something cannot be read: their texts in
    /// this language, the records of these, or what is known of the topic.
    pub unknown: Vec<String>,
}

/// A text that needs a person.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Item {
    /// Its id.
    pub id: String,
    /// Its topic, by id; null for notices, templates and names, which other texts quote or staff fill in.
    pub topic: Option<String>,
    /// What must be done with it.
    pub need: Need,
    /// How many words its English has.
    pub words: usize,
    /// How pressing it is: templates are for the minute in which something happens.
    pub urgency: Urgency,
    /// Whether its topic is in season, or will be within six weeks.
    pub in_season: bool,
    /// Whether only a qualified person may review it.
    pub qualified: bool,
    /// Whether it must be approved after its review.
    pub needs_approval: bool,
    /// Where the text comes from; null where that is not recorded.
    pub origin: Option<Origin>,
    /// Who wrote it, by id; null where that is not recorded, or where it has changed since.
    pub translated_by: Option<String>,
    /// The path of its file; for a missing text, of the file it belongs in.
    pub path: String,
    /// The line on which it begins, from 1; null where there is no text.
    pub line: Option<usize>,
    /// The English as it is written in its file, in Fluent.
    pub english: String,
    /// The text as it is written in its file, in Fluent; null where there is none.
    pub text: Option<String>,
    /// The English that a stale translation was made from; null where that is not known, or the text is not stale.
    pub before: Option<Before>,
    /// Who rejected it and why; null where nobody did, or where it has changed since.
    pub rejected: Option<Rejection>,
    /// Why it was taken back; null where it was not.
    pub withdrawn: Option<String>,
    /// A remark on record; null where there is none.
    pub note: Option<String>,
    /// The English path of its file.
    pub unit: String,
}

/// A reviewer's refusal.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Rejection {
    /// Who rejected it, by id.
    pub by: String,
    /// The day on which it was.
    pub on: Date,
    /// What is wrong, in words.
    pub reason: String,
    /// What sort of thing is wrong; null where that is not said.
    pub category: Option<Category>,
}

/// Which texts are wanted.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    /// The English paths of files, each with the id of a text in it or none for all of them; none at all for every file.
    pub units: Vec<(String, Option<String>)>,
    /// What must be done with them; empty for everything.
    pub needs: Vec<Need>,
}

impl Wanted {
    fn has_unit(&self, unit: &str) -> bool {
        self.units.is_empty() || self.units.iter().any(|(wanted, _)| wanted == unit)
    }

    fn has(&self, unit: &str, id: &str, need: Need) -> bool {
        let named = |(wanted, only): &(String, Option<String>)| {
            wanted == unit && only.as_deref().is_none_or(|only| only == id)
        };
        (self.units.is_empty() || self.units.iter().any(named))
            && (self.needs.is_empty() || self.needs.contains(&need))
    }
}
