//! The texts that a pasted post is compared with.

use std::collections::HashSet;

use serde::Serialize;

use super::assets::CHECK;
use super::wording::why;
use super::{Files, Language, Shell, Site, data, words};
use crate::error::Result;
use crate::gate::{Message, Outgoing, sentence_prints};
use crate::post::Signing;
use crate::report::without_hidden;
use askama::Template;

#[derive(Template)]
#[template(path = "check.html")]
struct Page<'p> {
    shell: Shell<'p>,
}

#[derive(Serialize)]
struct Known {
    id: String,
    locale: String,
    part: &'static str,
    status: &'static str,
    until: Option<String>,
    /// Without its draft line.
    text: String,
}

/// A text of the library that may not leave: what it is recognized by, and why it is withheld.
#[derive(Serialize)]
struct Withheld {
    id: String,
    topic: String,
    locale: String,
    why: String,
    prints: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    correction: Option<Correction>,
}

/// The text that corrects one that was withdrawn, as its record names it.
#[derive(Serialize)]
struct Correction {
    id: String,
    /// Where it is on the site; absent where it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
}

impl Site<'_, '_> {
    /// Writes the page that says what a pasted text is, and the texts it compares with.
    pub(super) fn identify(&self) -> Result<Files> {
        let mut known = Vec::new();
        for topic in self.topics.values() {
            for (edition, language) in topic.editions.iter().zip(&self.languages) {
                for message in edition.all().iter().filter(|message| !message.fallback) {
                    let of = |part, text: &Option<Outgoing>| {
                        let text = text.as_ref()?;
                        Some(Known {
                            id: message.id.clone(),
                            locale: language.tag.to_string(),
                            part,
                            status: message.status.publication().as_str(),
                            until: message.status.until.map(|until| until.to_string()),
                            text: text.label(),
                        })
                    };
                    known.extend(of("text", &message.text));
                    known.extend(of("short", &message.short));
                }
            }
        }
        let withheld = self.withheld(&known);
        let signatures: Vec<String> = self.signings.iter().filter_map(Signing::label).collect();
        let scripts = data::script("texts", &known)
            + &data::script("signatures", &signatures)
            + &data::script("withheld", &withheld);
        let page = Page {
            shell: self.shell(words::english().say("staff-nav-check"), &CHECK, ""),
        };
        let html = super::render("check.html", &page)?;
        Ok(vec![
            ("data/texts.js".to_owned(), scripts),
            ("check.html".to_owned(), html),
        ])
    }

    /// What corrects a text that was withdrawn, and where that is: in the text's language, or as a form.
    fn correction(&self, message: &Message, language: &Language) -> Option<Correction> {
        let withdrawn = message.status.withdrawn.as_ref()?;
        let id = withdrawn.correction.as_ref()?;
        let in_topic = self.topics.iter().find_map(|(topic, there)| {
            let english = there.editions.first()?;
            english.get(id)?;
            // The title is the page's own heading.
            let at = if id == topic {
                String::new()
            } else {
                format!("#{id}")
            };
            Some(format!("topics/{}/{topic}.html{at}", language.tag))
        });
        let form = || {
            let there = self.about.has_notices && self.templates.contains(id);
            there.then(|| format!("notices/{id}.html"))
        };
        Some(Correction {
            path: in_topic.or_else(form),
            id: without_hidden(id).into_owned(),
        })
    }

    /// What may not leave. Sentences that stand in something that may are not among its own.
    fn withheld(&self, known: &[Known]) -> Vec<Withheld> {
        let all = self.topics.iter().flat_map(|(topic, there)| {
            let editions = there.editions.iter().zip(&self.languages);
            editions.flat_map(move |(edition, language)| {
                let prints = edition.prints();
                prints.map(move |(message, prints)| (topic, language, message, prints))
            })
        });
        let mut all = all.peekable();
        if all.peek().is_none() {
            return Vec::new();
        }
        let given: HashSet<String> = known
            .iter()
            .flat_map(|known| sentence_prints(&known.text))
            .collect();
        let mut withheld = Vec::new();
        for (topic, language, message, prints) in all {
            let own = prints.iter().filter(|print| !given.contains(*print));
            let prints: Vec<String> = own.cloned().collect();
            if prints.is_empty() {
                continue;
            }
            withheld.push(Withheld {
                id: message.id.clone(),
                topic: topic.clone(),
                locale: language.tag.to_string(),
                why: why(&message.status)
                    .unwrap_or_else(|| words::english().say("staff-check-unreviewed")),
                prints,
                correction: self.correction(message, language),
            });
        }
        withheld
    }
}
