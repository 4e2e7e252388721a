//! What catalog.json has in it: the types are the shape.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::library::{Clock, ContactKind, Expires, Served, SignOff, Urgency, VariableKind};
use crate::review::{Date, LocalTime, Origin, Publication, Reason, State};

/// The catalog of a library: all that a site needs besides the bundles. Texts in it are rendered, and are as they may leave: a
/// draft begins with the line that says so.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Catalog {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    pub(super) version: u32,
    /// The library.
    pub(super) library: About,
    /// The tags of its languages, which are also the names of the bundles.
    pub(super) locales: Vec<String>,
    /// By locale, the tag that numbers, dates and times are formatted for.
    pub(super) formatting: BTreeMap<String, String>,
    /// By locale, the direction of its script; right to left, what fills a slot is isolated.
    pub(super) directions: BTreeMap<String, Direction>,
    /// By locale, how the time is told.
    pub(super) clocks: BTreeMap<String, Clock>,
    /// The files of texts: topics, then templates, notices and the like.
    pub(super) topics: Vec<Topic>,
    /// The contacts that texts may name.
    pub(super) contacts: Vec<Contact>,
}

/// Whose library it is.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct About {
    /// Its name.
    pub(super) name: String,
    /// Who publishes it.
    pub(super) publisher: String,
    /// The IANA name of the time zone of its clock.
    pub(super) time_zone: String,
}

/// The direction of a script.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum Direction {
    /// Left to right.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// Right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

/// A file of texts. Only topics have more than `id` and `messages`; the rest is empty or null elsewhere.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Topic {
    /// The name of the file, which is the id of the topic.
    pub(super) id: String,
    /// The group it is listed in.
    pub(super) group: String,
    /// Whom it is for.
    pub(super) audience: Vec<String>,
    /// How pressing it is.
    pub(super) urgency: Urgency,
    /// When it matters most.
    pub(super) season: Season,
    /// The stage of events at which each of its texts helps.
    pub(super) stages: Stages,
    /// Whether precincts may not replace its texts.
    pub(super) locked: bool,
    /// Whether it is about something that calls for special care.
    pub(super) sensitive: bool,
    /// Who must approve texts besides the reviewer; null where nobody must.
    pub(super) needs_sign_off: Option<SignOff>,
    /// The day by which somebody must look at it again; null where none is set.
    pub(super) review_by: Option<Date>,
    /// The ids of the channels that its texts must fit.
    pub(super) channels: Vec<String>,
    /// The ids of the messages that go on a flyer, in order.
    pub(super) flyer: Vec<String>,
    /// The pages that its facts rest on.
    pub(super) sources: Vec<Source>,
    /// Its messages and terms, in reading order.
    pub(super) messages: Vec<Message>,
}

/// When a topic matters most; both lists are empty where it has no season.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Season {
    /// Months, from 1 for January.
    #[cfg_attr(test, schemars(inner(range(min = 1, max = 12))))]
    pub(super) months: Vec<u8>,
    /// The names of observances.
    pub(super) observances: Vec<String>,
}

/// The ids of messages by the stage of events at which they help.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Stages {
    /// Before anything happens.
    pub(super) before: Vec<String>,
    /// While it happens.
    pub(super) now: Vec<String>,
    /// After it has happened.
    pub(super) after: Vec<String>,
}

/// A page that the facts of a topic rest on.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Source {
    /// Its title.
    pub(super) title: String,
    /// Its address.
    pub(super) url: String,
    /// When somebody last looked at it; null where that is not recorded.
    pub(super) checked_on: Option<Date>,
}

/// A message or term in every language.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Message {
    /// Its id, which is also its id in the bundles.
    pub(super) id: String,
    /// What a template needs to be used; only templates have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Template"))]
    pub(super) template: Option<Template>,
    /// By locale, its text and how that stands.
    pub(super) locales: BTreeMap<String, Text>,
}

/// What a template needs to be used.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Template {
    /// Whether it must be said until when the notice holds.
    pub(super) expires: Expires,
    /// The ids of the channels that it must fit.
    pub(super) channels: Vec<String>,
    /// The slots to fill in, all of them.
    pub(super) slots: Vec<Slot>,
}

/// A slot of a template.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Slot {
    /// Its name: the variable in the bundles, without `$`.
    pub(super) name: String,
    /// What sort of value it takes.
    pub(super) kind: VariableKind,
    /// The values of a choice or a rank; empty elsewhere.
    pub(super) choices: Vec<String>,
    /// A sample value.
    pub(super) example: String,
    /// The longest value that may be given; null where that is not said.
    pub(super) longest: Option<String>,
}

/// A text in one locale. The texts are null where there is none, and where it may not leave; English never stands in.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Text {
    /// What may be done with it.
    pub(super) status: Publication,
    /// How far it has come.
    pub(super) state: State,
    /// Where it comes from; null where that is not recorded.
    pub(super) origin: Option<Origin>,
    /// Whether it may be published.
    pub(super) publishable: bool,
    /// Why it may not be published, gravest first; empty where it may.
    pub(super) reasons: Vec<Reason>,
    /// The last minute, on the library's clock, at which it may be shown; null where nothing in it ends.
    pub(super) until: Option<LocalTime>,
    /// The first 12 hexadecimal digits of the text's fingerprint, which changes with it; null where there is no text.
    pub(super) revision: Option<String>,
    /// The post. A template has none until its slots are filled in, which is what the bundles are for.
    pub(super) text: Option<String>,
    /// The line for a text message.
    pub(super) short: Option<String>,
    /// The summary of a topic; null for other messages.
    pub(super) summary: Option<String>,
    /// The title of a template; null for other messages.
    pub(super) title: Option<String>,
    /// Words by which people find a topic, with commas; they are not for showing. Null for other messages.
    pub(super) keywords: Option<String>,
}

/// A number or address.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Contact {
    /// Its id.
    pub(super) id: String,
    /// What sort of thing it is.
    pub(super) kind: ContactKind,
    /// The number or address, by locale; `en` serves a locale that has none.
    pub(super) values: BTreeMap<String, String>,
    /// What it is called, by locale; a locale without a name that may leave is left out.
    pub(super) names: BTreeMap<String, String>,
    /// The tags of the languages in which it answers directly.
    pub(super) languages: Vec<String>,
    /// How it serves people who speak none of these; null where that does not apply, as for web pages.
    pub(super) served: Option<Served>,
    /// When it answers, in words; null where that is not said.
    pub(super) hours: Option<String>,
    /// The page that prints it; null where there is none.
    pub(super) source: Option<String>,
    /// The date of the newest page seen to print it; null where there is none.
    pub(super) printed_on: Option<Date>,
    /// When somebody called it and reached whom it names; null where nobody has.
    pub(super) dialed_on: Option<Date>,
    /// Why texts that name it may not be published, by locale; empty where they may.
    pub(super) reasons: BTreeMap<String, Vec<Reason>>,
    /// The last minute, on the library's clock, until which it counts as confirmed; null where it does not.
    pub(super) until: Option<LocalTime>,
}
