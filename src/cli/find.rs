//! `find`: from what a person would type to a topic or message.

use clap::Args;
use serde_json::json;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FINDINGS};
use crate::error::Result;
use crate::gate::{Gate, Outgoing, PublicationStatus, Reason};
use crate::library::Library;
use crate::library::search::{Hit, Index};

/// What is shown of a long list.
const SHOWN: usize = 10;

#[derive(Debug, Args)]
pub(super) struct Find {
    /// The words, in any of the languages
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
    /// The language of the texts shown: a tag or a name
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: String,
    /// The form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

pub(super) fn run(global: &Global, args: &Find, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let gate = library.gate(global.now(&library)?).with_drafts();
    let locale = library.language(&args.lang)?;
    let index = Index::of(&library)?;
    for error in index.problems() {
        output.error(error);
    }
    let hits = index.search(&args.words.join(" "));
    let mut results = Vec::new();
    for hit in hits.iter().take(if args.format == "json" {
        hits.len()
    } else {
        SHOWN
    }) {
        results.push(result(&gate, hit, &locale)?);
    }
    if args.format == "json" {
        let results: Vec<_> = results
            .iter()
            .map(|Found { hit, title, text, fallback, status }| {
                json!({
                    "publishable": status.publishable() && !fallback,
                    "reasons": status.reasons.iter().map(|reason| reason.as_str()).collect::<Vec<_>>(),
                    "topic": hit.topic,
                    "message": hit.message,
                    "score": (f64::from(hit.score) * 100.0).round() / 100.0,
                    "title": title,
                    "text": text.as_ref().map(Outgoing::text),
                    "locale": if *fallback { "en".to_owned() } else { locale.to_string() },
                    "found-in": hit.locale,
                })
            })
            .collect();
        output.json(&json!({ "version": 1, "results": results }));
    } else {
        let styles = output.styles();
        for Found {
            hit,
            title,
            text,
            fallback,
            status,
        } in &results
        {
            let id = hit.message.as_deref().unwrap_or(&hit.topic);
            let marks: Vec<&str> = status
                .reasons
                .iter()
                .map(|reason| match reason {
                    Reason::Unreviewed => "draft",
                    other => other.as_str(),
                })
                .collect();
            let mark = match (*fallback, marks.is_empty()) {
                (true, _) => "  [English]".to_owned(),
                (false, true) => String::new(),
                (false, false) => format!("  [{}]", marks.join(", ")),
            };
            output.line(format!(
                "{}{}{}  {}{mark}\n    {}",
                styles.bold,
                clean(id),
                styles.end,
                clean(title),
                text.as_ref().map(super::output::title).unwrap_or_default()
            ));
        }
        if results.is_empty() {
            output.hint("nothing found; try fewer or other words, or `beatbook topics`");
        } else {
            if hits.len() > SHOWN {
                output.hint(&format!(
                    "{} more; add words to narrow it down",
                    hits.len() - SHOWN
                ));
            }
            output.hint("next: beatbook show ID --lang LANGUAGE");
        }
    }
    Ok(if hits.is_empty() { FINDINGS } else { CLEAN })
}

struct Found<'h> {
    hit: &'h Hit,
    title: String,
    text: Option<Outgoing>,
    fallback: bool,
    status: PublicationStatus,
}

fn result<'h>(
    gate: &Gate<'_>,
    hit: &'h Hit,
    locale: &unic_langid::LanguageIdentifier,
) -> Result<Found<'h>> {
    let view = gate.open(&Library::topic_path(&hit.topic), locale)?;
    let id = hit.message.as_deref().unwrap_or(&hit.topic);
    let message = view.message(id)?;
    let text = match hit.message {
        Some(_) => message.text,
        None => message.summary,
    };
    let title = view.message(&hit.topic).ok().and_then(|topic| topic.text);
    Ok(Found {
        hit,
        title: title.map_or_else(|| hit.topic.clone(), |title| title.label()),
        text,
        fallback: message.fallback,
        status: message.status,
    })
}
