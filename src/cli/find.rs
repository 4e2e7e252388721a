//! `find`: from what a person would type to a topic or message.

use clap::Args;
use serde_json::json;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FINDINGS};
use crate::error::Result;
use crate::library::Library;
use crate::library::search::Index;

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
    let today = global.today()?;
    let locale = library.language(&args.lang)?;
    let hits = Index::of(&library)?.search(&args.words.join(" "));
    let mut results = Vec::new();
    for hit in hits.iter().take(if args.format == "json" {
        hits.len()
    } else {
        SHOWN
    }) {
        let reading = library.read(&Library::topic_path(&hit.topic), &locale)?;
        let topic = reading.message(&hit.topic, None, today)?;
        let id = hit.message.as_deref().unwrap_or(&hit.topic);
        let message = reading.message(id, None, today)?;
        let text = match hit.message {
            Some(_) => message.text,
            None => message.summary,
        };
        results.push((
            hit,
            topic.text.unwrap_or_default(),
            text.unwrap_or_default(),
            message.fallback,
        ));
    }
    if args.format == "json" {
        let results: Vec<_> = results
            .iter()
            .map(|(hit, title, text, fallback)| {
                json!({
                    "topic": hit.topic,
                    "message": hit.message,
                    "score": (f64::from(hit.score) * 100.0).round() / 100.0,
                    "title": title,
                    "text": text,
                    "locale": if *fallback { "en".to_owned() } else { locale.to_string() },
                    "found-in": hit.locale,
                })
            })
            .collect();
        output.line(json!({ "version": 1, "results": results }).to_string());
    } else {
        let styles = output.styles();
        for (hit, title, text, fallback) in &results {
            let id = hit.message.as_deref().unwrap_or(&hit.topic);
            let mark = if *fallback { " [English]" } else { "" };
            output.line(format!(
                "{}{}{}  {}{mark}\n    {}",
                styles.bold,
                clean(id),
                styles.end,
                clean(title),
                clean(text)
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
