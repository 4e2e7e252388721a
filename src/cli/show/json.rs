//! `show --format json`: the structs are the shape.

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::{Answer, Shown};
use crate::cli::output::Output;
use crate::gate::{Origin, Outgoing, Publication, Reason, State};
use crate::library::Target;
use crate::post::{Encoding, Posting, Unit, Uses};
use crate::review::Category;
use crate::{Date, LocalTime};

/// A topic, a template or a message, one line for each that was asked for. Texts are as they may leave: what is withheld is
/// null, and so are drafts unless they are asked for.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::cli) struct V1<'a> {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// The id of the topic or template; for a single message, of its topic.
    topic: String,
    /// The tag of the language that was asked for; `all` where there are several.
    locale: String,
    /// The id of the precinct; null without one.
    precinct: Option<&'a str>,
    /// The title; null where the language has none that may leave.
    title: Option<String>,
    /// Until when a filled-in template holds, as it was given; null where nothing was.
    expires: Option<LocalTime>,
    /// Whether the slots are filled in with examples: then the texts are for looking at and never go out.
    example: bool,
    /// The messages, in reading order; with several languages, each in all of them.
    messages: Vec<V1Message<'a>>,
}

/// A message in one language.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Message<'a> {
    /// Its id.
    id: &'a str,
    /// The tag of the language of the texts.
    locale: String,
    /// The tag of the language that was asked for.
    wanted: String,
    /// Whether English stands in for that language.
    fallback: bool,
    /// What may be done with it.
    status: Publication,
    /// How far it has come.
    state: State,
    /// Where it comes from; null where that is not recorded.
    origin: Option<Origin>,
    /// Whether it may be published.
    publishable: bool,
    /// Why it may not be published, gravest first; empty where it may.
    reasons: &'a [Reason],
    /// Until when all this holds; null where nothing in it ends.
    until: Option<LocalTime>,
    /// Why it was taken back; null where it was not.
    withdrawn: Option<V1Withdrawn<'a>>,
    /// Who said that it may be given out again after it was taken back; null where it was not, or where its record does not say.
    restored: Option<V1Restored<'a>>,
    /// Why a reviewer refused it; null where none did.
    rejected: Option<V1Rejected<'a>>,
    /// The first 12 hexadecimal digits of the text's fingerprint, which changes with it; empty where there is no text.
    revision: &'a str,
    /// The path of its file.
    path: &'a str,
    /// The line on which it begins, from 1.
    line: usize,
    /// Words by which people find it, with commas; they are not for showing. Null where there are none.
    keywords: Option<&'a str>,
    /// The post, as it may leave: a draft begins with the line that says so. Null where there is none, or none that may leave.
    text: Option<String>,
    /// The line for a text message, likewise.
    short: Option<String>,
    /// The summary of a topic, likewise.
    summary: Option<String>,
    /// The English of `text`, as it may leave; null where there is none that may.
    english: Option<String>,
    /// The English of `short`, likewise.
    english_short: Option<String>,
    /// How it fits in each channel; empty where nothing may leave.
    channels: Vec<V1Channel<'a>>,
}

/// A text that was taken back.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Withdrawn<'a> {
    /// The day on which it was.
    on: Date,
    /// Why, in words.
    reason: &'a str,
    /// The id of the message that corrects it; null where there is none.
    correction: Option<&'a str>,
}

/// The end of a withdrawal.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Restored<'a> {
    /// The day on which it was.
    on: Date,
    /// Who said so, by id.
    by: &'a str,
}

/// A text that a reviewer refused.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Rejected<'a> {
    /// The day on which it was.
    on: Date,
    /// Why, in words.
    reason: &'a str,
    /// What sort of thing is wrong; null where that is not said.
    category: Option<Category>,
}

/// A message in one channel.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct V1Channel<'a> {
    /// The id of the channel.
    channel: &'static str,
    /// Which of the message's two lengths goes there.
    uses: Uses,
    /// What lengths are counted in; for a text message this depends on its characters.
    unit: Unit,
    /// How long the text is, in `unit`.
    length: usize,
    /// The most that one post may have, in `unit`; null where that is not known.
    limit: Option<usize>,
    /// Whether it fits, considering all limits and characters; null where no limit is known.
    fits: Option<bool>,
    /// What a text message or an alert is encoded in; null elsewhere.
    encoding: Option<Encoding>,
    /// The posts in order, ready to paste, numbered where there are several; empty where the text cannot be posted there.
    parts: &'a [String],
    /// How many parts carriers split a text message into; 1 elsewhere.
    sent_parts: usize,
    /// The link that opens the place with the text filled in; null where there is none, as for drafts and threads.
    share: Option<&'a str>,
    /// Why it cannot be posted there as it is; null where it can, or where its length says it all.
    reason: Option<String>,
}

pub(super) fn answer(answer: &Answer, locales: &[LanguageIdentifier], output: &mut Output) {
    let topic = match &answer.target {
        Target::Topic(id) | Target::Template(id) => id.clone(),
        Target::Message(unit, _) => unit
            .rsplit_once('/')
            .map_or(unit.as_str(), |(_, name)| name)
            .trim_end_matches(".ftl")
            .to_owned(),
    };
    let locale = match locales {
        [one] => one.to_string(),
        _ => "all".to_owned(),
    };
    output.json(&V1 {
        version: 1,
        topic,
        locale,
        precinct: answer.precinct.as_ref().map(|(id, _)| id.as_str()),
        title: answer.title.as_ref().map(Outgoing::label),
        expires: answer.until,
        example: answer.examples.is_some(),
        messages: answer.shown.iter().map(message).collect(),
    });
}

fn words(text: Option<&Outgoing>) -> Option<String> {
    text.map(|text| text.text().into_owned())
}

fn message(shown: &Shown) -> V1Message<'_> {
    let message = &shown.message;
    let status = &message.status;
    let publishable = status.publishable() && !message.fallback;
    V1Message {
        id: &message.id,
        locale: message.locale.to_string(),
        wanted: shown.locale.to_string(),
        fallback: message.fallback,
        status: status.publication(),
        state: status.state,
        origin: status.origin,
        publishable,
        reasons: &status.reasons,
        until: status.until,
        withdrawn: status.withdrawn.as_ref().map(|withdrawn| V1Withdrawn {
            on: withdrawn.on,
            reason: &withdrawn.reason,
            correction: withdrawn.correction.as_deref(),
        }),
        restored: status.restored.as_ref().map(|restored| V1Restored {
            on: restored.on,
            by: &restored.by,
        }),
        rejected: status.rejected.as_ref().map(|rejected| V1Rejected {
            on: rejected.on,
            reason: &rejected.reason,
            category: rejected.category,
        }),
        revision: &message.revision,
        path: &message.place.path,
        line: message.place.positions().0.line,
        keywords: message.keywords.as_deref(),
        text: words(message.text.as_ref()),
        short: words(message.short.as_ref()),
        summary: words(message.summary.as_ref()),
        english: words(message.english.as_ref()),
        english_short: words(message.english_short.as_ref()),
        channels: shown.postings.iter().map(channel).collect(),
    }
}

fn channel(posting: &Posting) -> V1Channel<'_> {
    let measure = &posting.measure;
    V1Channel {
        channel: posting.channel.id,
        uses: posting.uses,
        unit: measure.unit,
        length: measure.length,
        limit: measure.limit,
        fits: measure.fits,
        encoding: measure.encoding,
        parts: &posting.parts,
        sent_parts: measure.parts,
        share: posting.share.as_deref(),
        reason: posting.why(),
    }
}
