//! `show --format json`.

use serde_json::{Value, json};
use unic_langid::LanguageIdentifier;

use super::{Answer, Shown};
use crate::cli::output::Output;
use crate::library::Target;
use crate::post::Posting;

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
    let value = json!({
        "version": 1,
        "topic": topic,
        "locale": locale,
        "precinct": answer.precinct.as_ref().map(|(id, _)| id),
        "title": answer.title,
        "expires": answer.expires.map(|day| day.to_string()),
        "example": answer.examples.is_some(),
        "messages": answer.shown.iter().map(message).collect::<Vec<_>>(),
    });
    output.json(&value);
}

fn message(shown: &Shown) -> Value {
    let message = &shown.message;
    let standing = &message.standing;
    json!({
        "id": message.id,
        "locale": message.locale.to_string(),
        "wanted": shown.locale.to_string(),
        "fallback": message.fallback,
        "state": standing.state.as_str(),
        "origin": standing.origin.map(|origin| origin.as_str()),
        "publishable": standing.publishable() && !message.fallback,
        "reasons": standing.reasons.iter().map(|reason| reason.as_str()).collect::<Vec<_>>(),
        "withdrawn": standing.withdrawn.as_ref().map(|withdrawn| json!({
            "on": withdrawn.on.to_string(),
            "reason": withdrawn.reason,
            "correction": withdrawn.correction,
        })),
        "revision": message.revision,
        "text": message.text,
        "short": message.short,
        "summary": message.summary,
        "english": message.english,
        "english-short": message.english_short,
        "channels": shown.postings.iter().map(channel).collect::<Vec<_>>(),
    })
}

fn channel(posting: &Posting) -> Value {
    let measure = &posting.measure;
    json!({
        "channel": posting.channel.id,
        "uses": posting.uses.as_str(),
        "unit": measure.unit.name(),
        "length": measure.length,
        "limit": measure.limit,
        "fits": measure.fits,
        "encoding": measure.encoding.map(|encoding| encoding.as_str()),
        "parts": posting.parts,
        "sent-parts": measure.parts,
        "share": posting.share,
        "reason": posting.reason.clone().or_else(|| measure.reasons.first().cloned()),
    })
}
