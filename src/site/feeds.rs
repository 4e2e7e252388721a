//! Feeds of the published texts, one for each language: JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>) and Atom
//! (RFC 4287). Drafts are in none.

use askama::Template;
use serde::Serialize;

use super::Site;
use crate::error::Result;

#[derive(Template)]
#[template(path = "feed.xml")]
struct Atom<'f> {
    locale: &'f str,
    title: &'f str,
    publisher: &'f str,
    /// The day of the build: nobody records when a text was published.
    updated: String,
    items: &'f [Item],
}

#[derive(Serialize)]
struct JsonFeed<'f> {
    version: &'static str,
    title: &'f str,
    language: &'f str,
    authors: [Author<'f>; 1],
    items: &'f [Item],
}

#[derive(Serialize)]
struct Author<'f> {
    name: &'f str,
}

#[derive(Serialize)]
struct Item {
    /// Changes with the text, so that readers see a corrected text as a new one.
    id: String,
    title: String,
    content_text: String,
}

impl Site<'_, '_> {
    /// Writes both feeds of every language.
    pub(super) fn feeds(&mut self) -> Result<()> {
        for language in self.languages.clone() {
            let locale = language.tag.to_string();
            let mut items = Vec::new();
            for topic in self.gate.library().topic_ids() {
                let view = self.gate.topic(&topic, &language.tag)?;
                if !view.ids().any(|id| id == topic) {
                    continue;
                }
                let title = view.message(&topic)?;
                let Some(title) = title.text.filter(|text| !text.is_draft()) else {
                    continue;
                };
                for id in view.ids().filter(|id| *id != topic) {
                    let message = view.message(id)?;
                    let text = message.text.filter(|text| !text.is_draft());
                    let Some(text) = text.filter(|_| message.status.publishable()) else {
                        continue;
                    };
                    items.push(Item {
                        id: format!("urn:beatbook:{locale}:{id}:{}", message.revision),
                        title: title.label(),
                        content_text: text.text().into_owned(),
                    });
                }
            }
            let title = format!("{} · {}", self.about.name, language.native);
            let json = JsonFeed {
                version: "https://jsonfeed.org/version/1.1",
                title: &title,
                language: &locale,
                authors: [Author {
                    name: &self.about.publisher,
                }],
                items: &items,
            };
            let path = format!("feeds/{locale}.atom");
            let atom = super::render(
                &path,
                &Atom {
                    locale: &locale,
                    title: &title,
                    publisher: &self.about.publisher,
                    updated: format!("{}T00:00:00Z", self.about.built_day),
                    items: &items,
                },
            )?;
            let json = super::data::embedded(&json) + "\n";
            self.put(path, atom);
            self.put(format!("feeds/{locale}.json"), json);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::LocalTime;
    use crate::library::Library;

    #[test]
    fn drafts_are_in_no_feed() {
        let library = Library::embedded().unwrap();
        let now = LocalTime::parse("2026-11-26T14:00").unwrap();
        let gate = library.gate(now).with_drafts();
        let (files, _) = crate::site::files(&gate, None, &crate::coverage::NoProgress).unwrap();
        let feed: serde_json::Value = serde_json::from_str(&files["feeds/ko.json"]).unwrap();
        assert_eq!(feed["language"], "ko");
        assert_eq!(
            feed["items"],
            serde_json::json!([]),
            "nobody has reviewed anything"
        );
        assert!(!files["feeds/ko.atom"].contains("<entry>"));
    }
}
