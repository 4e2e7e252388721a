//! The search index for the page's script, and what results are called.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Site, data};
use crate::error::Result;
use crate::language;
use crate::library::TEMPLATES;
use crate::library::search::{HitKind, Index};

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
    pub(super) fn search_data(&mut self) -> Result<()> {
        let gate = self.gate;
        let index = Index::of(gate.library())?;
        let compact = index.compact();
        let mut items = Vec::new();
        for hit in compact.items() {
            let view = gate.open(&hit.unit(), &language::SOURCE)?;
            let id = hit.id();
            let (title, text) = match hit.kind {
                HitKind::Template => (view.title(id).map(|title| title.label()), None),
                _ if view.ids().any(|have| have == id) => {
                    let message = view.message(id)?;
                    let text = message.text.map(|text| text.label());
                    match hit.kind {
                        HitKind::Topic => (text, message.summary.map(|text| text.label())),
                        _ => (None, text),
                    }
                }
                _ => (None, None),
            };
            items.push((
                hit.kind.as_str(),
                hit.topic.clone(),
                hit.message.clone(),
                title.unwrap_or_default(),
                text.map(|text| beginning(&text)).unwrap_or_default(),
            ));
        }
        let mut titles: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for language in self.languages.iter().skip(1) {
            let tag = language.tag.to_string();
            for topic in gate.library().topic_ids() {
                let view = gate.topic(&topic, &language.tag)?;
                if !view.ids().any(|have| have == topic) {
                    continue;
                }
                let message = view.message(&topic)?;
                if let Some(text) = message.text.filter(|_| !message.fallback) {
                    titles
                        .entry(topic)
                        .or_default()
                        .insert(tag.clone(), text.label());
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
        self.put(super::MARK.to_owned(), script);
        Ok(())
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
