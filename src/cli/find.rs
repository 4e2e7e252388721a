//! `find`: from what a person would type to a topic, a message, a template or a notice.

use std::collections::BTreeMap;

use clap::Args;
use serde::Serialize;
use serde_json::json;
use unic_langid::LanguageIdentifier;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FINDINGS};
use crate::error::Result;
use crate::language;
use crate::library::Library;
use crate::library::search::{Hit, HitKind, Index};
use crate::review::{Date, Reason, Standing};

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
    let index = Index::of(&library)?;
    for error in index.problems() {
        output.error(error);
    }
    let hits = index.search(&args.words.join(" "));
    let shown = if args.format == "json" {
        hits.len()
    } else {
        SHOWN
    };
    let titles = Titles::of(&library, &hits, &locale);
    let mut results = Vec::new();
    for hit in hits.iter().take(shown) {
        results.push(result(&library, hit, &titles, &locale, today)?);
    }
    if args.format == "json" {
        let results: Vec<_> = results.iter().map(|found| found.json(&locale)).collect();
        output.json(&json!({ "version": 1, "results": results }));
    } else {
        text(&results, hits.len(), output);
    }
    Ok(if hits.is_empty() { FINDINGS } else { CLEAN })
}

fn text(results: &[Found<'_>], all: usize, output: &mut Output) {
    let styles = output.styles();
    for found in results {
        // Advice is what people look for most; of everything else it is said what it is.
        let kind = match found.hit.kind {
            HitKind::Topic | HitKind::Message => String::new(),
            other => format!("{}: ", other.as_str()),
        };
        output.line(format!(
            "{}{}{}  {kind}{}{}\n    {}",
            styles.bold,
            clean(found.hit.id()),
            styles.end,
            clean(&found.title),
            found.mark(),
            clean(&found.text)
        ));
    }
    if results.is_empty() {
        output.hint("nothing found; try fewer or other words, or `beatbook topics`");
        return;
    }
    if all > results.len() {
        output.hint(&format!(
            "{} more; add words to narrow it down",
            all - results.len()
        ));
    }
    output.hint("next: beatbook show ID --lang LANGUAGE");
}

struct Found<'h> {
    hit: &'h Hit,
    title: String,
    text: String,
    fallback: bool,
    standing: Standing,
}

/// A result as JSON.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Json<'f> {
    kind: &'static str,
    topic: &'f str,
    message: Option<&'f str>,
    score: f64,
    title: &'f str,
    text: &'f str,
    locale: String,
    found_in: &'f str,
    publishable: bool,
    reasons: Vec<&'static str>,
}

impl Found<'_> {
    fn json(&self, locale: &LanguageIdentifier) -> Json<'_> {
        let reasons = self.standing.reasons.iter();
        let locale = if self.fallback {
            &language::SOURCE
        } else {
            locale
        };
        Json {
            kind: self.hit.kind.as_str(),
            topic: &self.hit.topic,
            message: self.hit.message.as_deref(),
            score: (f64::from(self.hit.score) * 100.0).round() / 100.0,
            title: &self.title,
            text: &self.text,
            locale: locale.to_string(),
            found_in: &self.hit.locale,
            publishable: self.standing.publishable() && !self.fallback,
            reasons: reasons.map(|reason| reason.as_str()).collect(),
        }
    }

    fn mark(&self) -> String {
        if self.fallback {
            return "  [English]".to_owned();
        }
        let reasons = self.standing.reasons.iter();
        let marks: Vec<&str> = reasons
            .map(|reason| match reason {
                Reason::Unreviewed => "draft",
                other => other.as_str(),
            })
            .collect();
        if marks.is_empty() {
            String::new()
        } else {
            format!("  [{}]", marks.join(", "))
        }
    }
}

/// What the templates are called, and which slots they have; read only where a template was found.
#[derive(Default)]
struct Titles {
    own: BTreeMap<String, String>,
    english: BTreeMap<String, String>,
    slots: BTreeMap<String, Vec<String>>,
}

impl Titles {
    fn of(library: &Library, hits: &[Hit], locale: &LanguageIdentifier) -> Titles {
        if !hits.iter().any(|hit| hit.kind == HitKind::Template) {
            return Titles::default();
        }
        // What cannot be read was found by its text alone, and is called by its id.
        let slots = library.template_meta().unwrap_or_default().into_iter();
        Titles {
            own: library.template_titles(locale).unwrap_or_default(),
            english: library
                .template_titles(&language::SOURCE)
                .unwrap_or_default(),
            slots: slots
                .map(|(id, meta)| (id, meta.variables.into_keys().collect()))
                .collect(),
        }
    }
}

fn result<'h>(
    library: &Library,
    hit: &'h Hit,
    titles: &Titles,
    locale: &LanguageIdentifier,
    today: Date,
) -> Result<Found<'h>> {
    let reading = library.read(&hit.unit(), locale)?;
    let id = hit.id();
    let (title, text, fallback, mut standing) = match hit.kind {
        HitKind::Template => {
            let title = titles.own.get(id).or_else(|| titles.english.get(id));
            let slots = titles.slots.get(id).map(|slots| slots.join(", "));
            let text = slots.map(|slots| format!("to fill in: {slots}"));
            let there = reading
                .target()
                .is_some_and(|sheet| sheet.get(id).is_some());
            (title.cloned(), text, !there, reading.standing(id, today))
        }
        HitKind::Notice => {
            let message = reading.message(id, None, today)?;
            (
                message.short,
                message.text,
                message.fallback,
                message.standing,
            )
        }
        HitKind::Topic | HitKind::Message => {
            let topic = reading.message(&hit.topic, None, today).ok();
            let title = topic
                .filter(|topic| !topic.standing.has(Reason::Withdrawn))
                .and_then(|topic| topic.text);
            let message = reading.message(id, None, today)?;
            let text = match hit.message {
                Some(_) => message.text,
                None => message.summary,
            };
            (title, text, message.fallback, message.standing)
        }
    };
    if hit.kind == HitKind::Template {
        standing.because(Reason::Unfilled);
    }
    // Whoever sees a withdrawn text might still post it.
    let withdrawn = standing.has(Reason::Withdrawn);
    let own_title = title.filter(|_| !withdrawn || matches!(hit.kind, HitKind::Message));
    Ok(Found {
        hit,
        title: own_title.unwrap_or_else(|| match hit.kind {
            HitKind::Topic | HitKind::Message => hit.topic.clone(),
            HitKind::Template | HitKind::Notice => id.to_owned(),
        }),
        text: text.filter(|_| !withdrawn).unwrap_or_default(),
        fallback,
        standing,
    })
}
