//! The search index for the page's script, and what results are called.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Files, Site, data};
use crate::error::Result;
use crate::gate::{Outgoing, TopicView};
use crate::language;
use crate::library::search::{HitKind, Index};
use crate::library::{NOTICES, TEMPLATES};

#[derive(Serialize)]
struct SearchData<'i> {
    version: u32,
    #[serde(flatten)]
    index: crate::library::search::Compact<'i>,
    /// What an item is called in English, and how its text begins; by the item's number.
    items: Vec<(&'static str, String, Option<String>, String, String)>,
    /// The titles in the other languages.
    titles: BTreeMap<String, BTreeMap<String, String>>,
}

impl Site<'_, '_> {
    /// Writes the index.
    pub(super) fn search_data(&self) -> Result<Files> {
        let gate = self.gate;
        let index = Index::of(gate.library())?;
        let compact = index.compact();
        let open = |unit: &str| -> Result<Option<TopicView<'_, '_>>> {
            let there = gate.library().localized(unit, &language::SOURCE)?.is_some();
            there
                .then(|| gate.open(unit, &language::SOURCE))
                .transpose()
        };
        let (templates, notices) = (open(TEMPLATES)?, open(NOTICES)?);
        let mut items = Vec::new();
        for hit in compact.items() {
            let id = hit.id();
            let (title, text) = match (hit.kind, &templates, &notices) {
                (HitKind::Template, Some(templates), _) => {
                    (templates.title(id).map(|title| title.label()), None)
                }
                (HitKind::Notice, _, Some(notices)) => {
                    let message = notices.message(id).ok();
                    (None, message.and_then(|message| message.text))
                }
                (kind @ (HitKind::Topic | HitKind::Message), ..) => {
                    let topic = self.topics.get(&hit.topic);
                    let english = topic.and_then(|topic| topic.editions.first());
                    let message = english.and_then(|english| english.get(id));
                    let text = message.and_then(|message| message.text.as_ref());
                    let summary = message.and_then(|message| message.summary.as_ref());
                    match kind {
                        HitKind::Topic => (text.map(Outgoing::label), summary.cloned()),
                        _ => (None, text.cloned()),
                    }
                }
                _ => (None, None),
            };
            items.push((
                hit.kind.as_str(),
                hit.topic.clone(),
                hit.message.clone(),
                title.unwrap_or_default(),
                text.map(|text| beginning(&text.label()))
                    .unwrap_or_default(),
            ));
        }
        let mut titles: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (number, language) in self.languages.iter().enumerate().skip(1) {
            let tag = language.tag.to_string();
            for (topic, edition) in self.in_language(number) {
                let title = edition.title().filter(|title| !title.fallback);
                if let Some(text) = title.and_then(|title| title.text.as_ref()) {
                    let of_topic = titles.entry(topic.to_owned()).or_default();
                    of_topic.insert(tag.clone(), text.label());
                }
            }
            if self.about.has_notices {
                let view = gate.open(TEMPLATES, &language.tag)?;
                for id in view.ids() {
                    if let Some(title) = view.title(id) {
                        let of_template = titles.entry(id.to_owned()).or_default();
                        of_template.insert(tag.clone(), title.label());
                    }
                }
            }
        }
        let script = data::script(
            "searchIndex",
            &SearchData {
                version: 1,
                index: compact.index,
                items,
                titles,
            },
        );
        Ok(vec![(super::MARK.to_owned(), script)])
    }
}

/// How many characters of a text a result shows.
const SHOWN: usize = 90;

/// The beginning of a text, cut between words where it is long.
fn beginning(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(SHOWN) else {
        return text.to_owned();
    };
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!("{}…", &text[..cut])
}
