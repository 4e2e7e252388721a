//! The pages of a topic: one for each language with the English beside it, and one with all languages.

use std::collections::BTreeMap;

use askama::Template;
use serde::Serialize;

use super::assets::TOPIC;
use super::data::{self, MessageData, PackedMessage, PostChannel, Posted};
use super::editions::Topic;
use super::flyer::Flyer;
use super::lines::{ContactData, FlyerData, Line};
use super::shown::{Section, Shown, english_text, own_text, sections};
use super::sources::{self, Source, sources};
use super::texts::{PackedTexts, Texts};
use super::wording::Standing;
use super::{Files, Shell, Site, filters, words};
use crate::error::Result;
use crate::gate::{Message, Outgoing};
use crate::language;
use crate::library::{Library, TopicMeta};
use crate::post::{Channel, FLYER, channels, posts_to};
use crate::review::LocalTime;

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
    /// Where its texts may go.
    channels: &'p [&'static Channel],
    /// What the button says that saves them all, where one of them may leave.
    kit: Option<String>,
    sections: Vec<Section>,
    sources: Vec<Source>,
    sources_heading: String,
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
    notices: BTreeMap<String, Vec<Line>>,
    /// The published contacts that the texts name, by locale.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    contacts: BTreeMap<String, Vec<ContactData>>,
    /// The flyers that may be given to people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    flyers: Vec<FlyerData>,
    /// In the order of the messages' posts.
    channels: Vec<PostChannel>,
    #[serde(flatten)]
    texts: PackedTexts<'d>,
    messages: Vec<PackedMessage<'d>>,
}

/// What a page shows.
struct Contents<'c> {
    /// The numbers of the languages on it.
    languages: std::ops::Range<usize>,
    /// How many texts fill the view at first, on a screen that is not large.
    in_view: usize,
    /// When the first of its texts ends.
    ends: Option<LocalTime>,
    shown: Vec<Shown>,
    standing: Option<Standing>,
    channels: &'c [&'static Channel],
    posts: Posts<'c>,
    /// By the number of the language.
    flyers: &'c [Option<Flyer>],
}

/// A page's messages as they are posted, as they come together.
#[derive(Default)]
struct Posts<'p> {
    texts: Texts<'p>,
    messages: Vec<MessageData<'p>>,
}

impl<'p> Posts<'p> {
    /// Adds a message; its number in the page's data, or `None` where nothing of it may leave.
    fn add(&mut self, posted: &'p Posted, with_english: bool) -> Option<String> {
        let data = MessageData::of(posted, with_english, &mut self.texts)?;
        self.messages.push(data);
        Some((self.messages.len() - 1).to_string())
    }
}

impl<'l> Site<'_, 'l> {
    /// All pages of a topic.
    pub(super) fn topic(&self, id: &str, topic: &Topic) -> Result<Files> {
        let channels = self.channels(&topic.meta);
        let profiles = self.gate.library().profiles();
        let posted = topic
            .editions
            .iter()
            .zip(&self.signings)
            .map(|(edition, signing)| {
                let signed = |message: &Message| {
                    let mut message = message.clone();
                    signing.apply(self.gate, &mut message);
                    Posted::of(message, signing, &channels, profiles)
                };
                edition.advice().map(signed).collect()
            });
        let posted: Vec<Vec<Posted>> = posted.collect();
        let flyers = (0..posted.len()).map(|number| {
            let wanted = has_flyer(&topic.meta);
            wanted.then(|| self.flyer(id, topic, number)).transpose()
        });
        let flyers: Vec<Option<Flyer>> = flyers.collect::<Result<_>>()?;
        let mut files = Vec::new();
        // Where there is but one language, the page with all of them is that of the one.
        if posted.len() > 1 {
            for (number, posted) in posted.iter().enumerate() {
                files.push(self.one(id, topic, number, posted, &channels, &flyers)?);
            }
        }
        files.push(self.stack(id, topic, &posted, &channels, &flyers)?);
        let flyers = flyers.into_iter().flatten();
        files.extend(flyers.map(|flyer| (flyer.path, flyer.html)));
        Ok(files)
    }

    /// The page of one language.
    fn one(
        &self,
        id: &str,
        topic: &Topic,
        number: usize,
        posted: &[Posted],
        channels: &[&'static Channel],
        flyers: &[Option<Flyer>],
    ) -> Result<(String, String)> {
        let language = &self.languages[number];
        let is_english = language.tag == language::SOURCE;
        let mut posts = Posts::default();
        let mut shown = Vec::new();
        for posted in posted {
            let key = posts.add(posted, true);
            let message = &posted.message;
            let has_picture = !topic.meta.sensitive;
            let mut columns = vec![own_text(posted, language, key, None, has_picture)];
            if !is_english {
                columns.push(english_text(message));
            }
            shown.push(Shown::of(message, columns));
        }
        let in_view = if is_english { 3 } else { 4 };
        let contents = Contents {
            in_view,
            ends: first_end(posted.iter()),
            languages: number..number + 1,
            shown,
            standing: Standing::of(posted.iter().map(|posted| &posted.message.status)),
            channels,
            posts,
            flyers,
        };
        self.page(id, topic, contents)
    }

    /// The page with all languages.
    fn stack(
        &self,
        id: &str,
        topic: &Topic,
        posted: &[Vec<Posted>],
        channels: &[&'static Channel],
        flyers: &[Option<Flyer>],
    ) -> Result<(String, String)> {
        let mut posts = Posts::default();
        let mut shown = Vec::new();
        let english = posted.first().map_or(&[][..], |english| &english[..]);
        for (number, first) in english.iter().enumerate() {
            let mut columns = Vec::new();
            for (posted, language) in posted.iter().zip(&self.languages) {
                let Some(posted) = posted.get(number) else {
                    continue;
                };
                let key = posts.add(posted, false);
                let name = language.native.clone();
                columns.push(own_text(posted, language, key, Some(name), false));
            }
            shown.push(Shown::of(&first.message, columns));
        }
        let all = posted.iter().flatten();
        let contents = Contents {
            in_view: 2,
            ends: first_end(posted.iter().flatten()),
            languages: 0..self.languages.len(),
            shown,
            standing: Standing::of(all.map(|posted| &posted.message.status)),
            channels,
            posts,
            flyers,
        };
        self.page(id, topic, contents)
    }

    /// A page; its title is that of its first language. It is a language's own where it has but one.
    fn page(&self, id: &str, topic: &Topic, contents: Contents<'_>) -> Result<(String, String)> {
        let Contents {
            languages,
            in_view,
            ends,
            shown,
            standing,
            channels,
            posts,
            flyers,
        } = contents;
        let meta = &topic.meta;
        let language = (languages.len() == 1).then(|| &self.languages[languages.start]);
        let message = topic.editions[languages.start].title();
        let heading = title(message, id);
        let foreign = language.filter(|language| language.tag != language::SOURCE);
        let english_title = foreign.map(|_| {
            let english = message.and_then(|message| message.english.as_ref());
            english.map_or_else(|| id.to_owned(), |english| english.label())
        });
        // The summary tells staff what the topic is about, so it is in English or not there.
        let summary = message
            .and_then(|message| message.summary.as_ref())
            .filter(|_| foreign.is_none());
        let locale = language.map_or_else(|| "all".to_owned(), |language| language.tag.to_string());
        let page = Page {
            shell: Shell {
                is_sensitive: meta.sensitive,
                ends: ends.map(|ends| ends.to_string()),
                ..self.shell(
                    match (language, &english_title) {
                        (None, _) => words::english().with("staff-topic-all", "topic", &heading),
                        (Some(language), Some(english)) => words::english().fill(
                            "staff-topic-in",
                            &[("topic", english), ("language", &language.name)],
                        ),
                        (Some(_), None) => heading.clone(),
                    },
                    &TOPIC,
                    "../../",
                )
            },
            topic: id,
            dir: language.map_or("ltr", |language| language.dir),
            summary: summary.map(|summary| summary.label()),
            languages: self.links(),
            standing,
            channels,
            kit: posts
                .messages
                .iter()
                .any(|message| !meta.sensitive && message.is_public())
                .then(|| words::english().say("staff-kit")),
            sections: sections(meta, shown, in_view),
            sources: sources(meta),
            sources_heading: sources::heading(meta),
            flyer: language.filter(|_| has_flyer(meta)).map(|language| {
                words::english().with("staff-topic-flyer", "language", &language.name)
            }),
            data: data::embedded(&Data {
                topic: id,
                locale: &locale,
                title: &heading,
                title_published: is_published(message),
                sensitive: meta.sensitive,
                notices: self.shown_notices(languages.clone()),
                contacts: self.shown_contacts(topic, languages.clone()),
                flyers: self.shown_flyers(id, topic, flyers, languages),
                channels: channels.iter().copied().map(PostChannel::of).collect(),
                texts: posts.texts.packed(),
                messages: MessageData::packed(&posts.messages),
            }),
            locale: locale.clone(),
            heading,
            english_title,
        };
        let path = format!("topics/{locale}/{id}.html");
        let html = super::render(&path, &page)?;
        Ok((path, html))
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

fn first_end<'p>(posted: impl Iterator<Item = &'p Posted>) -> Option<LocalTime> {
    posted
        .filter_map(|posted| posted.message.status.until)
        .min()
}

fn is_published(title: Option<&Message>) -> bool {
    title.is_some_and(|title| !title.fallback && title.status.publishable())
}

/// The title in the page's language, or the topic's id where there is none that may leave.
fn title(message: Option<&Message>, topic: &str) -> String {
    let own = message.filter(|message| !message.fallback);
    let text = own.and_then(|message| message.text.as_ref());
    text.map_or_else(|| topic.to_owned(), Outgoing::label)
}

/// Whether a topic's texts may be printed.
fn has_flyer(meta: &TopicMeta) -> bool {
    meta.channels.is_empty() || meta.channels.iter().any(|id| id == FLYER)
}
