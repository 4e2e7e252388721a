//! The pages of a topic: one for each language with the English beside it, and one with all languages.

use std::collections::BTreeMap;

use askama::Template;
use serde::Serialize;

use super::data::{self, ChannelData, MessageData, Texts};
use super::shown::{Section, Shown, english_text, own_text, sections};
use super::sources::{Source, checked, sources};
use super::wording::Standing;
use super::{Language, Shell, Site};
use crate::error::Result;
use crate::gate::Message;
use crate::language;
use crate::library::{Library, TopicMeta};
use crate::post::{Channel, FLYER, Signing, channels, posts_to};
use crate::profile::Profiles;

#[derive(Template)]
#[template(path = "topic.html")]
struct Page<'p> {
    shell: Shell<'p>,
    topic: &'p str,
    /// The page's language, or `all`.
    locale: String,
    dir: &'static str,
    heading: String,
    /// On a page in another language than English.
    english_title: Option<String>,
    summary: Option<String>,
    languages: Vec<Link>,
    standing: Option<Standing>,
    sections: Vec<Section>,
    sources: Vec<Source>,
    checked: Option<String>,
    flyer: Option<String>,
    data: String,
}

struct Link {
    tag: String,
    name: String,
    native: String,
    dir: &'static str,
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

/// What a page shows.
struct Contents<'c> {
    /// The page's language; `None` where it has all.
    language: Option<&'c Language>,
    shown: Vec<Shown>,
    standing: Option<Standing>,
    posts: Posts<'c>,
}

/// A page's messages as they are posted, as they come together.
struct Posts<'l> {
    channels: Vec<&'static Channel>,
    /// Whether there are posts with the English below.
    with_english: bool,
    profiles: &'l Profiles,
    texts: Texts,
    messages: Vec<MessageData>,
}

impl Posts<'_> {
    /// Adds a message; its number in the page's data, or `None` where nothing of it may leave.
    fn add(&mut self, message: &Message, signing: &Signing<'_>) -> Option<String> {
        let data = MessageData::of(
            message,
            signing,
            &self.channels,
            self.with_english,
            &mut self.texts,
            self.profiles,
        )?;
        self.messages.push(data);
        Some((self.messages.len() - 1).to_string())
    }
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
        let language = edition.language;
        let is_english = language.tag == language::SOURCE;
        let mut posts = self.posts(meta, true);
        let mut shown = Vec::new();
        for message in &edition.messages {
            let key = posts.add(message, &edition.signing);
            let mut columns = vec![own_text(message, language, key, None)];
            if !is_english {
                columns.push(english_text(message));
            }
            shown.push(Shown::of(message, columns));
        }
        let statuses = edition.messages.iter().map(|message| &message.status);
        let standing = Standing::of(statuses);
        let contents = Contents {
            language: Some(language),
            shown,
            standing,
            posts,
        };
        self.page(topic, meta, std::slice::from_ref(edition), contents)
    }

    /// The page with all languages.
    fn stack(&mut self, topic: &str, meta: &TopicMeta, editions: &[Edition<'_, '_>]) -> Result<()> {
        let mut posts = self.posts(meta, false);
        let mut shown = Vec::new();
        let english = editions
            .first()
            .map_or(&[][..], |english| &english.messages);
        for (number, message) in english.iter().enumerate() {
            let mut columns = Vec::new();
            for edition in editions {
                let Some(message) = edition.messages.get(number) else {
                    continue;
                };
                let key = posts.add(message, &edition.signing);
                let name = edition.language.native.clone();
                columns.push(own_text(message, edition.language, key, Some(name)));
            }
            shown.push(Shown::of(message, columns));
        }
        let messages = editions.iter().flat_map(|edition| &edition.messages);
        let standing = Standing::of(messages.map(|message| &message.status));
        let contents = Contents {
            language: None,
            shown,
            standing,
            posts,
        };
        self.page(topic, meta, editions, contents)
    }

    /// Writes a page; its title is that of the first edition.
    fn page(
        &mut self,
        topic: &str,
        meta: &TopicMeta,
        editions: &[Edition<'_, '_>],
        contents: Contents<'_>,
    ) -> Result<()> {
        let Contents {
            language,
            shown,
            standing,
            posts,
        } = contents;
        let first = editions.first();
        let message = first.and_then(|edition| edition.title.as_ref());
        let heading = first.map_or_else(|| topic.to_owned(), |edition| title(edition, topic));
        let foreign = language.filter(|language| language.tag != language::SOURCE);
        let english_title = foreign.map(|_| {
            let english = message.and_then(|message| message.english.as_ref());
            english.map_or_else(|| topic.to_owned(), |english| english.label())
        });
        // The summary tells staff what the topic is about, so it is in English or not there.
        let summary = message
            .and_then(|message| message.summary.as_ref())
            .filter(|_| foreign.is_none());
        let locale = language.map_or_else(|| "all".to_owned(), |language| language.tag.to_string());
        let languages: Vec<&Language> = editions.iter().map(|edition| edition.language).collect();
        let page = Page {
            shell: Shell {
                is_sensitive: meta.sensitive,
                scripts: super::assets::TOPIC.to_vec(),
                ..self.shell(
                    match (language, &english_title) {
                        (None, _) => format!("{heading} · all languages"),
                        (Some(language), Some(english)) => format!("{english} · {}", language.name),
                        (Some(_), None) => heading.clone(),
                    },
                    "topic",
                    "../../",
                )
            },
            topic,
            dir: language.map_or("ltr", |language| language.dir),
            summary: summary.map(|summary| summary.label()),
            languages: self.links(),
            standing,
            sections: sections(meta, shown),
            sources: sources(meta),
            checked: checked(meta),
            flyer: language
                .filter(|_| has_flyer(meta))
                .map(|language| format!("Flyer to print in {}", language.name)),
            data: data::embedded(&Data {
                topic,
                locale: &locale,
                title: &heading,
                title_published: is_published(message),
                sensitive: meta.sensitive,
                notices: self.shown_notices(&languages)?,
                channels: posts
                    .channels
                    .iter()
                    .copied()
                    .map(ChannelData::of)
                    .collect(),
                texts: posts.texts,
                messages: posts.messages,
            }),
            locale: locale.clone(),
            heading,
            english_title,
        };
        let path = format!("topics/{locale}/{topic}.html");
        let html = super::render(&path, &page)?;
        self.put(path, html);
        Ok(())
    }

    /// The posts of a page that has none yet.
    fn posts(&self, meta: &TopicMeta, with_english: bool) -> Posts<'l> {
        Posts {
            channels: self.channels(meta),
            with_english,
            profiles: self.gate.library().profiles(),
            texts: Texts::default(),
            messages: Vec::new(),
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

/// The title in the edition's language, or the topic's id where there is none that may leave.
fn title(edition: &Edition<'_, '_>, topic: &str) -> String {
    let message = edition.title.as_ref();
    let own = message.filter(|message| !message.fallback);
    let text = own.and_then(|message| message.text.as_ref());
    text.map_or_else(|| topic.to_owned(), |text| text.label())
}

/// Whether a topic's texts may be printed.
fn has_flyer(meta: &TopicMeta) -> bool {
    meta.channels.is_empty() || meta.channels.iter().any(|id| id == FLYER)
}
