//! `show --format json`: the structs are the shape.

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::{Answer, Shown};
use crate::cli::output::Output;
use crate::gate::Outgoing;
use crate::library::Target;
use crate::post::Posting;

#[derive(Serialize)]
struct V1<'a> {
    version: u32,
    topic: String,
    locale: String,
    precinct: Option<&'a str>,
    title: Option<String>,
    expires: Option<String>,
    example: bool,
    messages: Vec<V1Message<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct V1Message<'a> {
    id: &'a str,
    locale: String,
    wanted: String,
    fallback: bool,
    status: &'static str,
    state: &'static str,
    origin: Option<&'static str>,
    publishable: bool,
    reasons: Vec<&'static str>,
    until: Option<String>,
    withdrawn: Option<V1Withdrawn<'a>>,
    revision: &'a str,
    path: &'a str,
    line: usize,
    keywords: Option<&'a str>,
    text: Option<String>,
    short: Option<String>,
    summary: Option<String>,
    english: Option<String>,
    english_short: Option<String>,
    channels: Vec<V1Channel<'a>>,
}

#[derive(Serialize)]
struct V1Withdrawn<'a> {
    on: String,
    reason: &'a str,
    correction: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct V1Channel<'a> {
    channel: &'static str,
    uses: &'static str,
    unit: &'static str,
    length: usize,
    limit: Option<usize>,
    fits: Option<bool>,
    encoding: Option<&'static str>,
    parts: &'a [String],
    sent_parts: usize,
    share: Option<&'a str>,
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
        expires: answer.until.map(|until| until.to_string()),
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
        status: status.publication().as_str(),
        state: status.state.as_str(),
        origin: status.origin.map(|origin| origin.as_str()),
        publishable,
        reasons: status
            .reasons
            .iter()
            .map(|reason| reason.as_str())
            .collect(),
        until: status.until.map(|until| until.to_string()),
        withdrawn: status.withdrawn.as_ref().map(|withdrawn| V1Withdrawn {
            on: withdrawn.on.to_string(),
            reason: &withdrawn.reason,
            correction: withdrawn.correction.as_deref(),
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
        uses: posting.uses.as_str(),
        unit: measure.unit.name(),
        length: measure.length,
        limit: measure.limit,
        fits: measure.fits,
        encoding: measure.encoding.map(|encoding| encoding.as_str()),
        parts: &posting.parts,
        sent_parts: measure.parts,
        share: posting.share.as_deref(),
        reason: posting.why(),
    }
}
