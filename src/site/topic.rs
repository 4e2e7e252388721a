//! The pages of a topic: one for each language with the English beside it, and one with all languages.

use std::collections::BTreeMap;

use askama::Template;
use serde::Serialize;

use super::data::{self, ChannelData, MessageData, Texts};
use super::wording::{Standing, why};
use super::{Language, Shell, Site};
use crate::error::Result;
use crate::gate::Message;
use crate::language::{self, hidden::hidden};
use crate::library::{Library, TopicMeta};
use crate::post::{Channel, FLYER, Signing, channels, posts_to};
use crate::report::without_hidden;

#[derive(Template)]
#[template(path = "topic.html")]
struct Page<'p> {
    shell: Shell<'p>,
    topic: &'p str,
    /// The page's language, or `all`.
    locale: String,
    dir: &'static str,
    heading: String,
    own: Option<Own>,
    summary: Option<String>,
    languages: Vec<Link>,
    standing: Option<Standing>,
    sections: Vec<Section>,
    sources: Vec<Source>,
    checked: Option<String>,
    flyer: Option<String>,
    data: String,
}

/// What a page in another language than English has besides.
struct Own {
    english_title: String,
}

struct Link {
    tag: String,
    name: String,
    native: String,
    dir: &'static str,
}

/// The messages of a stage.
struct Section {
    id: &'static str,
    title: &'static str,
    messages: Vec<Shown>,
}

struct Shown {
    id: String,
    anchor: Option<String>,
    status: &'static str,
    until: Option<String>,
    texts: Vec<ShownText>,
}

struct ShownText {
    locale: String,
    dir: &'static str,
    is_english: bool,
    /// The number of the message in the page's data.
    key: Option<String>,
    /// The language's name, where several stand below each other.
    name: Option<String>,
    draft_line: Option<String>,
    paragraphs: Vec<String>,
    short: Option<String>,
    why: Option<String>,
}

struct Source {
    title: String,
    /// Only addresses of the web become links.
    url: Option<String>,
    checked: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data<'d> {
    topic: &'d str,
    locale: &'d str,
    title: &'d str,
    /// Whether the title may stand on a card or a picture.
    title_published: bool,
    sensitive: bool,
    /// The published notices that go with a text shown or printed, by locale.
    notices: BTreeMap<String, Vec<String>>,
    channels: Vec<ChannelData>,
    texts: Texts,
    messages: Vec<MessageData>,
}

/// A topic in one language.
struct Edition<'s, 'l> {
    language: &'s Language,
    signing: Signing<'l>,
    title: Option<Message>,
    messages: Vec<Message>,
}

impl<'g, 'l> Site<'g, 'l> {
    /// Writes all pages of a topic.
    pub(super) fn topic(&mut self, topic: &str) -> Result<()> {
        let gate = self.gate;
        let languages = self.languages.clone();
        let meta = gate.library().topic_meta(topic).ok().flatten();
        let meta = meta.unwrap_or_default();
        let mut editions = Vec::new();
        for language in &languages {
            let view = gate.topic(topic, &language.tag)?;
            let signing = Signing::of(gate, &language.tag)?;
            let mut edition = Edition {
                language,
                signing,
                title: None,
                messages: Vec::new(),
            };
            for id in view.ids() {
                let mut message = view.message(id)?;
                if id == topic {
                    edition.title = Some(message);
                } else {
                    edition.signing.apply(gate, &mut message);
                    edition.messages.push(message);
                }
            }
            editions.push(edition);
        }
        for edition in &editions {
            self.one(topic, &meta, edition)?;
            if has_flyer(&meta) {
                self.flyer(topic, &meta, edition.language)?;
            }
        }
        self.stack(topic, &meta, &editions)
    }

    /// The page of one language.
    fn one(&mut self, topic: &str, meta: &TopicMeta, edition: &Edition<'_, '_>) -> Result<()> {
        let channels = self.channels(meta);
        let profiles = self.gate.library().profiles();
        let is_english = edition.language.tag == language::SOURCE;
        let (mut texts, mut messages) = (Texts::default(), Vec::new());
        let mut shown = Vec::new();
        for message in &edition.messages {
            let data = MessageData::of(
                message,
                &edition.signing,
                &channels,
                true,
                &mut texts,
                profiles,
            );
            let key = data.is_some().then(|| messages.len().to_string());
            messages.extend(data);
            let mut columns = vec![own_text(message, edition.language, key, None)];
            if !is_english {
                columns.push(english_text(message));
            }
            shown.push(Shown::of(message, None, columns));
        }
        let title = title(edition, topic);
        let statuses = edition.messages.iter().map(|message| &message.status);
        let english_title = edition
            .title
            .as_ref()
            .and_then(|message| message.english.as_ref())
            .map_or_else(|| topic.to_owned(), |english| english.label());
        let summary = edition
            .title
            .as_ref()
            .and_then(|message| message.summary.as_ref());
        let page = Page {
            shell: self.topic_shell(
                if is_english {
                    title.clone()
                } else {
                    format!("{english_title} · {}", edition.language.name)
                },
                meta,
            ),
            topic,
            locale: edition.language.tag.to_string(),
            dir: edition.language.dir,
            own: (!is_english).then_some(Own { english_title }),
            summary: summary
                .filter(|_| is_english)
                .map(|summary| summary.label()),
            languages: self.links(),
            standing: Standing::of(statuses),
            sections: sections(meta, shown),
            sources: sources(meta),
            checked: checked(meta),
            flyer: has_flyer(meta).then(|| format!("Flyer to print in {}", edition.language.name)),
            data: data::embedded(&Data {
                topic,
                locale: &edition.language.tag.to_string(),
                title: &title,
                title_published: is_published(edition.title.as_ref()),
                sensitive: meta.sensitive,
                notices: self.shown_notices(&[edition.language])?,
                channels: channels.iter().copied().map(ChannelData::of).collect(),
                texts,
                messages,
            }),
            heading: title,
        };
        let path = format!("topics/{}/{topic}.html", edition.language.tag);
        let html = super::render(&path, &page)?;
        self.put(path, html);
        Ok(())
    }

    /// The page with all languages.
    fn stack(&mut self, topic: &str, meta: &TopicMeta, editions: &[Edition<'_, '_>]) -> Result<()> {
        let channels = self.channels(meta);
        let profiles = self.gate.library().profiles();
        let (mut texts, mut messages) = (Texts::default(), Vec::new());
        let mut shown = Vec::new();
        let english = editions.first();
        let count = english.map_or(0, |edition| edition.messages.len());
        for number in 0..count {
            let mut columns = Vec::new();
            for edition in editions {
                let Some(message) = edition.messages.get(number) else {
                    continue;
                };
                let data = MessageData::of(
                    message,
                    &edition.signing,
                    &channels,
                    false,
                    &mut texts,
                    profiles,
                );
                let key = data.is_some().then(|| messages.len().to_string());
                messages.extend(data);
                let name = &edition.language.native;
                columns.push(own_text(message, edition.language, key, Some(name.clone())));
            }
            if let Some(message) = english.and_then(|edition| edition.messages.get(number)) {
                shown.push(Shown::of(message, None, columns));
            }
        }
        let languages: Vec<&Language> = editions.iter().map(|edition| edition.language).collect();
        let heading = english.map_or_else(|| topic.to_owned(), |edition| title(edition, topic));
        let statuses = editions.iter().flat_map(|edition| &edition.messages);
        let summary = english
            .and_then(|edition| edition.title.as_ref())
            .and_then(|message| message.summary.as_ref());
        let page = Page {
            shell: self.topic_shell(format!("{heading} · all languages"), meta),
            topic,
            locale: "all".to_owned(),
            dir: "ltr",
            own: None,
            summary: summary.map(|summary| summary.label()),
            languages: self.links(),
            standing: Standing::of(statuses.map(|message| &message.status)),
            sections: sections(meta, shown),
            sources: sources(meta),
            checked: checked(meta),
            flyer: None,
            data: data::embedded(&Data {
                topic,
                locale: "all",
                title: &heading,
                title_published: is_published(english.and_then(|edition| edition.title.as_ref())),
                sensitive: meta.sensitive,
                notices: self.shown_notices(&languages)?,
                channels: channels.iter().copied().map(ChannelData::of).collect(),
                texts,
                messages,
            }),
            heading,
        };
        let path = format!("topics/all/{topic}.html");
        let html = super::render(&path, &page)?;
        self.put(path, html);
        Ok(())
    }

    fn topic_shell(&self, title: String, meta: &TopicMeta) -> Shell<'_> {
        Shell {
            is_sensitive: meta.sensitive,
            scripts: super::assets::TOPIC.to_vec(),
            ..self.shell(title, "topic", "../../")
        }
    }

    /// The published notices, by locale.
    fn shown_notices(&self, languages: &[&Language]) -> Result<BTreeMap<String, Vec<String>>> {
        let mut notices = BTreeMap::new();
        for language in languages {
            let lines = self.flyer_notices(language)?.into_iter();
            let published = lines.filter(|line| !line.is_draft());
            let lines = published.map(|line| line.label()).collect();
            notices.insert(language.tag.to_string(), lines);
        }
        Ok(notices)
    }

    fn links(&self) -> Vec<Link> {
        self.languages
            .iter()
            .map(|language| Link {
                tag: language.tag.to_string(),
                name: language.name.clone(),
                native: language.native.clone(),
                dir: language.dir,
            })
            .collect()
    }

    /// The places where a topic's texts may be posted or sent, printed ones excepted.
    fn channels(&self, meta: &TopicMeta) -> Vec<&'static Channel> {
        let library: &Library = self.gate.library();
        channels::all()
            .iter()
            .filter(|channel| channel.id != FLYER)
            .filter(|channel| {
                meta.channels.is_empty() || meta.channels.iter().any(|id| id == channel.id)
            })
            .filter(|channel| {
                library
                    .precinct()
                    .is_none_or(|precinct| posts_to(precinct, channel))
            })
            .collect()
    }
}

fn is_published(title: Option<&Message>) -> bool {
    title.is_some_and(|title| !title.fallback && title.status.publishable())
}

impl Shown {
    fn of(message: &Message, anchor: Option<String>, texts: Vec<ShownText>) -> Shown {
        Shown {
            id: message.id.clone(),
            anchor,
            status: message.status.publication().as_str(),
            until: message.status.until.map(|until| until.to_string()),
            texts,
        }
    }
}

/// The title in the edition's language, or the topic's id where there is none that may leave.
fn title(edition: &Edition<'_, '_>, topic: &str) -> String {
    let message = edition.title.as_ref();
    let own = message.filter(|message| !message.fallback);
    let text = own.and_then(|message| message.text.as_ref());
    text.map_or_else(|| topic.to_owned(), |text| text.label())
}

fn own_text(
    message: &Message,
    language: &Language,
    key: Option<String>,
    name: Option<String>,
) -> ShownText {
    let text = message.text.as_ref().filter(|_| !message.fallback);
    let short = message.short.as_ref().filter(|_| !message.fallback);
    let draft = text.or(short).and_then(|text| text.draft_line_and_body());
    ShownText {
        locale: language.tag.to_string(),
        dir: language.dir,
        is_english: language.tag == language::SOURCE,
        key,
        name,
        draft_line: draft.map(|(line, _)| line.to_owned()),
        paragraphs: text.map(paragraphs).unwrap_or_default(),
        short: short.map(|short| short.label()),
        why: why(&message.status),
    }
}

fn english_text(message: &Message) -> ShownText {
    let text = message.english.as_ref();
    let short = message.english_short.as_ref();
    ShownText {
        locale: "en".to_owned(),
        dir: "ltr",
        is_english: true,
        key: None,
        name: None,
        draft_line: None,
        paragraphs: text.map(paragraphs).unwrap_or_default(),
        short: short.map(|short| short.label()),
        why: why(&message.english_status),
    }
}

/// The lines of a text without its draft line, which stands above it once.
fn paragraphs(text: &crate::gate::Outgoing) -> Vec<String> {
    let whole = text.text();
    let body = text.draft_line_and_body().map_or(&*whole, |(_, body)| body);
    body.lines()
        .filter(|line| !line.trim().is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a topic's texts may be printed.
fn has_flyer(meta: &TopicMeta) -> bool {
    meta.channels.is_empty() || meta.channels.iter().any(|id| id == FLYER)
}

/// The messages by stage, those without one first.
fn sections(meta: &TopicMeta, shown: Vec<Shown>) -> Vec<Section> {
    let mut sections = vec![
        Section::new("advice", "Advice"),
        Section::new("before", "Before: to prevent it"),
        Section::new("now", "Now: while it happens"),
        Section::new("after", "Afterwards: what to do"),
    ];
    let stages = meta.stages.clone().unwrap_or_default();
    for message in shown {
        let among = |ids: &[String]| ids.contains(&message.id);
        let number = if among(&stages.before) {
            1
        } else if among(&stages.now) {
            2
        } else if among(&stages.after) {
            3
        } else {
            0
        };
        sections[number].messages.push(message);
    }
    sections.retain(|section| !section.messages.is_empty());
    sections
}

impl Section {
    fn new(id: &'static str, title: &'static str) -> Section {
        Section {
            id,
            title,
            messages: Vec::new(),
        }
    }
}

fn sources(meta: &TopicMeta) -> Vec<Source> {
    meta.sources
        .iter()
        .map(|source| Source {
            title: without_hidden(&source.title).into_owned(),
            url: is_web_address(&source.url).then(|| source.url.clone()),
            checked: source.checked_on.map(|day| day.to_string()),
        })
        .collect()
}

/// An address that a browser opens as a page: nothing that runs.
fn is_web_address(url: &str) -> bool {
    let start = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    (start.starts_with("https://") || start.starts_with("http://"))
        && !url.contains(char::is_whitespace)
        && hidden(url).next().is_none()
}

/// When the facts were last checked.
fn checked(meta: &TopicMeta) -> Option<String> {
    let days = meta.sources.iter().filter_map(|source| source.checked_on);
    days.max().map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_become_links() {
        for (url, link) in [
            ("https://www.nyc.gov", true),
            ("HTTP://nyc.gov/a?b=c", true),
            ("javascript:alert(1)", false),
            (" https://nyc.gov", false),
            ("https://nyc.gov/\u{202E}a", false),
            ("https://nyc.gov/a b", false),
            ("data:text/html,x", false),
            ("ﬀ", false),
        ] {
            assert_eq!(is_web_address(url), link, "{url}");
        }
    }
}
