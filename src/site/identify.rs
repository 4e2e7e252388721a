//! The texts that a pasted post is compared with.

use serde::Serialize;

use super::{Shell, Site, data};
use crate::error::Result;
use crate::gate::Outgoing;
use crate::library::Library;
use crate::post::Signing;
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

impl Site<'_, '_> {
    /// Writes the page that says what a pasted text is, and the texts it compares with.
    pub(super) fn identify(&mut self) -> Result<()> {
        let gate = self.gate;
        let mut known = Vec::new();
        for topic in gate.library().topic_ids() {
            for language in &self.languages {
                let view = gate.open(&Library::topic_path(&topic), &language.tag)?;
                for id in view.ids() {
                    let message = view.message(id)?;
                    if message.fallback {
                        continue;
                    }
                    let of = |part, text: &Option<Outgoing>| {
                        let text = text.as_ref()?;
                        Some(Known {
                            id: id.to_owned(),
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
        let mut signatures = Vec::new();
        for language in &self.languages {
            signatures.extend(Signing::of(gate, &language.tag)?.label());
        }
        let scripts = data::script("texts", &known) + &data::script("signatures", &signatures);
        self.put("data/texts.js".to_owned(), scripts);
        let page = Page {
            shell: Shell {
                scripts: super::assets::CHECK.to_vec(),
                ..self.shell("Check a post".to_owned(), "check", "")
            },
        };
        let html = super::render("check.html", &page)?;
        self.put("check.html".to_owned(), html);
        Ok(())
    }
}
