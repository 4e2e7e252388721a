//! `find`: from what a person would type to a topic, a message, a template or a notice.

use std::borrow::Cow;
use std::collections::BTreeMap;

use clap::Args;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FINDINGS};
use crate::error::Result;
use crate::gate::{Gate, Outgoing, PublicationStatus, Reason};
use crate::language;
use crate::library::search::{Hit, HitKind, Index};
use crate::library::{Library, TemplateMeta};

/// How many results of a long list are shown.
const SHOWN: usize = 10;

#[derive(Debug, Args)]
pub(super) struct Find {
    /// The words, in any of the languages
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
    /// The language of the texts shown: a tag or a name
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: String,
    /// The output format
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
    let shown = if args.format == "json" {
        hits.len()
    } else {
        SHOWN
    };
    let slots = slots_of(&library, &hits, output);
    let mut results = Vec::new();
    for hit in hits.iter().take(shown) {
        results.push(result(&gate, hit, &slots, &locale)?);
    }
    if args.format == "json" {
        let results: Vec<_> = results.iter().map(|found| found.json(&locale)).collect();
        output.json(&Answer {
            version: 1,
            results,
        });
    } else {
        text(&results, hits.len(), output);
    }
    Ok(if hits.is_empty() { FINDINGS } else { CLEAN })
}

fn text(results: &[Found<'_>], all: usize, output: &mut Output) {
    let styles = output.styles();
    for found in results {
        // People look mostly for advice; everything else is labelled with its kind.
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
            clean(&found.text.label())
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
    /// The text; for a template, the slots to fill in.
    text: Text,
    fallback: bool,
    status: PublicationStatus,
}

/// What was found.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Answer<'f> {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// What was found, best first; where topics rival, the first three are of different topics.
    results: Vec<Listed<'f>>,
}

/// A topic, a message, a template or a notice.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Listed<'f> {
    /// What it is.
    kind: HitKind,
    /// The id of the topic; `templates` and `notices` for what stands in those files.
    topic: &'f str,
    /// The id of the message; null for a topic as a whole.
    message: Option<&'f str>,
    /// How well it fits, in hundredths; comparable within one search only.
    score: f64,
    /// Its title; its id where it has none.
    title: &'f str,
    /// The text as it may leave: a draft begins with the line that says so. Empty where it may not. For a template, the slots
    /// to fill in.
    text: Cow<'f, str>,
    /// The tag of the language of `text`: English where it stands in for the language that was asked for.
    locale: String,
    /// The tag of the language in which the words were found.
    found_in: &'f str,
    /// Whether it may be published.
    publishable: bool,
    /// Why it may not be published, gravest first.
    reasons: &'f [Reason],
}

impl Found<'_> {
    fn json(&self, locale: &LanguageIdentifier) -> Listed<'_> {
        let locale = if self.fallback {
            &language::SOURCE
        } else {
            locale
        };
        Listed {
            kind: self.hit.kind,
            topic: &self.hit.topic,
            message: self.hit.message.as_deref(),
            score: (f64::from(self.hit.score) * 100.0).round() / 100.0,
            title: &self.title,
            text: self.text.whole().unwrap_or_default(),
            locale: locale.to_string(),
            found_in: &self.hit.locale,
            publishable: self.status.publishable() && !self.fallback,
            reasons: &self.status.reasons,
        }
    }

    fn mark(&self) -> String {
        if self.fallback {
            return "  [English]".to_owned();
        }
        let reasons = self.status.reasons.iter();
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

/// The slots of templates, by id; read only where a template was found.
type Slots = BTreeMap<String, Vec<String>>;

fn slots_of(library: &Library, hits: &[Hit], output: &Output) -> Slots {
    if !hits.iter().any(|hit| hit.kind == HitKind::Template) {
        return Slots::default();
    }
    // Templates whose metadata cannot be read were found by their texts alone.
    let meta = library.template_meta();
    let meta = meta.inspect_err(|error| output.error(error));
    let names = |meta: TemplateMeta| meta.variables.into_keys().collect();
    let all = meta.unwrap_or_default().into_iter();
    all.map(|(id, meta)| (id, names(meta))).collect()
}

fn result<'h>(
    gate: &Gate<'_>,
    hit: &'h Hit,
    slots: &Slots,
    locale: &LanguageIdentifier,
) -> Result<Found<'h>> {
    let view = gate.open(&hit.unit(), locale)?;
    let id = hit.id();
    if hit.kind == HitKind::Template {
        let title = view.title(id).or_else(|| view.english_title(id));
        let slots = slots.get(id).map(|slots| slots.join(", "));
        let mut status = view.status(id);
        status.because(Reason::Unfilled);
        return Ok(Found {
            hit,
            title: title.map_or_else(|| id.to_owned(), |title| title.label()),
            text: slots.map_or(Text::None, Text::Slots),
            fallback: status.has(Reason::Missing),
            status,
        });
    }
    let message = view.message(id)?;
    let (title, text) = match hit.kind {
        HitKind::Notice => (message.short, message.text),
        HitKind::Message => {
            let topic = view.message(&hit.topic).ok();
            (topic.and_then(|topic| topic.text), message.text)
        }
        HitKind::Topic | HitKind::Template => (message.text, message.summary),
    };
    Ok(Found {
        hit,
        title: title.map_or_else(
            || match hit.kind {
                HitKind::Topic | HitKind::Message => hit.topic.clone(),
                HitKind::Template | HitKind::Notice => id.to_owned(),
            },
            |title| title.label(),
        ),
        text: text.map_or(Text::None, Text::Gated),
        fallback: message.fallback,
        status: message.status,
    })
}

/// What is shown of a result.
enum Text {
    None,
    /// What the gate lets out.
    Gated(Outgoing),
    /// The slots to fill in.
    Slots(String),
}

impl Text {
    /// The text as it may leave.
    fn whole(&self) -> Option<Cow<'_, str>> {
        match self {
            Text::None => None,
            Text::Gated(text) => Some(text.text()),
            Text::Slots(slots) => Some(format!("to fill in: {slots}").into()),
        }
    }

    /// The text for a list that gives the status of each.
    fn label(&self) -> String {
        match self {
            Text::None => String::new(),
            Text::Gated(text) => text.label(),
            Text::Slots(slots) => format!("to fill in: {slots}"),
        }
    }
}
