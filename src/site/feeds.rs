//! Feeds of the published texts, one for each language: JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>) and Atom
//! (RFC 4287). Drafts are in none.

use askama::Template;
use serde::Serialize;

use super::{Files, Site};
use crate::error::Result;
use crate::gate::Outgoing;

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
    /// The topic's public page.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    title: String,
    content_text: String,
}

impl Site<'_, '_> {
    /// Writes both feeds of every language.
    pub(super) fn feeds(&self) -> Result<Files> {
        let mut files = Files::new();
        for (number, language) in self.languages.iter().enumerate() {
            let locale = language.tag.to_string();
            let published = |text: &Option<Outgoing>| text.clone().filter(|text| !text.is_draft());
            let mut items = Vec::new();
            for (topic, edition) in self.in_language(number) {
                let title = edition.title().and_then(|title| published(&title.text));
                let Some(title) = title else {
                    continue;
                };
                let url = self.public_address(topic, edition, language);
                for message in edition.advice() {
                    let text = published(&message.text);
                    let Some(text) = text.filter(|_| message.status.publishable()) else {
                        continue;
                    };
                    items.push(Item {
                        id: format!("urn:beatbook:{locale}:{}:{}", message.id, message.revision),
                        url: url.clone(),
                        title: self.named(title.label()),
                        content_text: text.text().into_owned(),
                    });
                }
            }
            let title = format!("{} · {}", self.about.name, language.native);
            let title = self.named(title);
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
            files.push((path, atom));
            files.push((format!("feeds/{locale}.json"), json));
        }
        Ok(files)
    }

    /// A title with what a demonstration is before it: readers show a feed, and an entry, without the pages around it.
    fn named(&self, title: String) -> String {
        match &self.about.demonstration {
            Some(demonstration) => format!("{demonstration} · {title}"),
            None => title,
        }
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
        let files = crate::site::files(&gate);
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
