//! Public pages: a topic in its reader's language alone, for residents, whom a code on a flyer or another site led here.
//!
//! They have published texts and nothing else; what nobody has reviewed is not here, not even its title. The page's own words are
//! texts too: it speaks its language once all of them are published in it, and English until then.

use askama::Template;
use serde::Serialize;

use super::assets::{Kind, PUBLIC};
use super::editions::Edition;
use super::own::Own;
use super::words::{self, Words};
use super::{About, Files, Language, Site, data, filters};
use crate::error::Result;
use crate::gate::{Message, Outgoing};
use crate::language;
use crate::library::{NOTICES, SITE, TopicMeta};

/// The notices above the advice and below it.
const FIRST: &str = "notice-emergency";
const LAST: &str = "notice-interpreter";

/// What public pages say in their own words.
const WORDS: [&str; 15] = [
    "site-leave",
    "site-leave-how",
    "site-skip",
    "site-languages",
    "site-topics",
    "site-all-topics",
    "site-advice",
    "site-before",
    "site-now",
    "site-after",
    "site-made",
    "site-nothing",
    "site-nothing-at-all",
    "site-ended",
    "site-old",
];
/// What their script says.
const SCRIPT_WORDS: [&str; 3] = ["site-ended", "site-old", "site-clock-wrong"];

/// The title of a page that does not say what it is about: it stays in the browser's history and on its tab.
const fn is_named(meta: &TopicMeta) -> bool {
    !meta.sensitive
}

#[derive(Template)]
#[template(path = "public.html")]
struct Page<'p> {
    about: &'p About,
    own: &'p Own,
    kind: &'static Kind,
    root: &'static str,
    lang: String,
    dir: &'static str,
    title: String,
    robots: &'static str,
    is_sensitive: bool,
    /// In the page's language, and published.
    heading: Option<String>,
    languages: Vec<Link>,
    back: Option<&'static str>,
    first: Option<&'p Line>,
    last: Option<&'p Line>,
    nothing: Option<&'p Nothing>,
    topics: Vec<Link>,
    sections: Vec<Section>,
    made: &'p str,
    data: &'p str,
}

/// What pages say in their own words, and what their script says.
struct Voice {
    own: Own,
    made: String,
    data: String,
}

/// What all pages of a language have, or may have.
struct Common {
    voice: Voice,
    first: Option<Line>,
    last: Option<Line>,
    /// That a topic has nothing.
    nothing: Nothing,
    /// That no topic has anything.
    nothing_at_all: Nothing,
}

struct Link {
    href: String,
    text: String,
    lang: String,
    dir: &'static str,
    is_here: bool,
}

struct Line {
    text: String,
    until: Option<String>,
}

struct Section {
    heading: Option<String>,
    messages: Vec<Advice>,
}

struct Advice {
    id: String,
    paragraphs: Vec<String>,
    until: Option<String>,
}

/// That there is nothing: in the reader's language as far as the gate lets that out, and in English where that is not reviewed.
struct Nothing {
    own: Option<Outgoing>,
    english: Option<String>,
}

impl Nothing {
    fn draft_line(&self) -> Option<&str> {
        self.own.as_ref()?.draft_line()
    }

    fn said(&self) -> Option<String> {
        self.own.as_ref().map(Outgoing::label)
    }
}

#[derive(Serialize)]
struct Data<'d> {
    words: &'d Words,
}

/// Where a language's topics with published texts are, for the page that lists them.
struct Listed {
    topic: String,
    title: String,
}

impl Site<'_, '_> {
    /// Writes the public pages of every language, and the page from which to choose one.
    pub(super) fn public(&self) -> Result<Files> {
        let mut files = Files::new();
        for (number, language) in self.languages.iter().enumerate() {
            let common = self.common(language)?;
            let mut listed = Vec::new();
            for (topic, edition) in self.in_language(number) {
                let (file, title) = self.public_topic(topic, edition, language, &common)?;
                files.push(file);
                if let Some(title) = title {
                    listed.push(Listed {
                        topic: topic.to_owned(),
                        title,
                    });
                }
            }
            files.push(self.public_list(language, &common, listed)?);
        }
        let english = self.voice(Own::english());
        let languages = self.languages.iter().map(|language| Link {
            href: format!("{}/index.html", language.tag),
            text: language.native.clone(),
            lang: language.tag.to_string(),
            dir: language.dir,
            is_here: false,
        });
        let page = Page {
            topics: languages.collect(),
            heading: Some(self.about.name.clone()),
            ..self.bare("en".to_owned(), "ltr", &english, "../")
        };
        let html = super::render("public/index.html", &page)?;
        files.push(("public/index.html".to_owned(), html));
        Ok(files)
    }

    /// Writes a topic's page in a language; what the topic is called there, if any of it is published.
    fn public_topic(
        &self,
        topic: &str,
        edition: &Edition,
        language: &Language,
        common: &Common,
    ) -> Result<((String, String), Option<String>)> {
        let meta = &self.topics[topic].meta;
        let title = edition.title().and_then(published).map(Outgoing::label);
        let sections = advice(edition, meta, &common.voice.own);
        let is_empty = sections.is_empty();
        let title = title.filter(|_| !is_empty);
        let name = title.clone().unwrap_or_else(|| self.about.name.clone());
        let page = Page {
            title: if is_named(meta) {
                name.clone()
            } else {
                self.about.name.clone()
            },
            robots: self.robots(is_empty, meta),
            is_sensitive: meta.sensitive,
            heading: title.clone(),
            languages: self.switch(language, &format!("{topic}.html")),
            back: Some("index.html"),
            first: common.first.as_ref(),
            last: common.last.as_ref(),
            nothing: is_empty.then_some(&common.nothing),
            sections,
            ..self.bare(
                language.tag.to_string(),
                language.dir,
                &common.voice,
                "../../",
            )
        };
        let path = public_path(topic, &language.tag.to_string());
        let html = super::render(&path, &page)?;
        Ok(((path, html), (!is_empty).then_some(name)))
    }

    /// Writes the page that lists a language's topics.
    fn public_list(
        &self,
        language: &Language,
        common: &Common,
        listed: Vec<Listed>,
    ) -> Result<(String, String)> {
        let is_empty = listed.is_empty();
        let topics = listed.into_iter().map(|Listed { topic, title }| Link {
            href: format!("{topic}.html"),
            text: title,
            lang: language.tag.to_string(),
            dir: language.dir,
            is_here: false,
        });
        let page = Page {
            robots: self.robots(is_empty, &TopicMeta::default()),
            languages: self.switch(language, "index.html"),
            nothing: is_empty.then_some(&common.nothing_at_all),
            topics: topics.collect(),
            first: common.first.as_ref(),
            last: common.last.as_ref(),
            ..self.bare(
                language.tag.to_string(),
                language.dir,
                &common.voice,
                "../../",
            )
        };
        let path = format!("public/{}/index.html", language.tag);
        let html = super::render(&path, &page)?;
        Ok((path, html))
    }

    fn common(&self, language: &Language) -> Result<Common> {
        let own = self.own(language, WORDS.iter().chain(&SCRIPT_WORDS).copied())?;
        let [first, last] = self.public_notices(language)?;
        let [nothing, nothing_at_all] = self.nothing(language)?;
        Ok(Common {
            voice: self.voice(own),
            first,
            last,
            nothing,
            nothing_at_all,
        })
    }

    fn voice(&self, own: Own) -> Voice {
        let mut words = Words::new(own.words.locale().clone());
        for id in SCRIPT_WORDS {
            words.copy(id, &own.words);
        }
        let day = self.gate.now().date;
        let made = self
            .gate
            .library()
            .date(own.words.locale(), day, "long")
            .unwrap_or_else(|| self.about.built_day.clone());
        Voice {
            made: own.words.with("site-made", "day", &made),
            data: data::embedded(&Data { words: &words }),
            own,
        }
    }

    /// A page with nothing on it.
    fn bare<'p>(
        &'p self,
        lang: String,
        dir: &'static str,
        voice: &'p Voice,
        root: &'static str,
    ) -> Page<'p> {
        Page {
            about: &self.about,
            own: &voice.own,
            kind: &PUBLIC,
            root,
            lang,
            dir,
            title: self.about.name.clone(),
            robots: "noindex",
            is_sensitive: false,
            heading: None,
            languages: Vec::new(),
            back: None,
            first: None,
            last: None,
            nothing: None,
            topics: Vec::new(),
            sections: Vec::new(),
            made: &voice.made,
            data: &voice.data,
        }
    }

    /// Search engines may show what is published, but keep no copy that could outlive a correction. Of a sensitive topic they
    /// show no words.
    fn robots(&self, is_empty: bool, meta: &TopicMeta) -> &'static str {
        if is_empty || self.about.demonstration.is_some() {
            "noindex"
        } else if meta.sensitive {
            "noarchive, nosnippet"
        } else {
            "noarchive"
        }
    }

    fn switch(&self, here: &Language, page: &str) -> Vec<Link> {
        let all = self.languages.iter();
        all.map(|language| Link {
            href: format!("../{}/{page}", language.tag),
            text: language.native.clone(),
            lang: language.tag.to_string(),
            dir: language.dir,
            is_here: language.tag == here.tag,
        })
        .collect()
    }

    /// The notices above the advice and below it, where they are published in the language.
    fn public_notices(&self, language: &Language) -> Result<[Option<Line>; 2]> {
        if !self.has(NOTICES)? {
            return Ok([None, None]);
        }
        let view = self.gate.open(NOTICES, &language.tag)?;
        Ok([FIRST, LAST].map(|id| {
            // A library need not have it.
            let message = view.message(id).ok()?;
            published(&message).map(|text| Line {
                text: text.label(),
                until: text.until().map(|until| until.to_string()),
            })
        }))
    }

    /// That there is nothing of a topic, and nothing at all.
    fn nothing(&self, language: &Language) -> Result<[Nothing; 2]> {
        let is_translated = language.tag != language::SOURCE && self.has(SITE)?;
        let view = is_translated.then(|| self.gate.open(SITE, &language.tag));
        let view = view.transpose()?;
        let nothing = |id| {
            let message = view.as_ref().and_then(|view| view.message(id).ok());
            let own = message.and_then(|message| message.text.filter(|_| !message.fallback));
            let is_reviewed = own.as_ref().is_some_and(|own| !own.is_draft());
            Nothing {
                own,
                english: (!is_reviewed).then(|| words::english().say(id)),
            }
        };
        Ok(["site-nothing", "site-nothing-at-all"].map(nothing))
    }

    /// Where a topic's public page will be on the web, if the precinct or the library says where the site is, and if anything of
    /// the topic is published in the language.
    pub(super) fn public_address(
        &self,
        topic: &str,
        edition: &Edition,
        language: &Language,
    ) -> Option<String> {
        let library = self.gate.library();
        let of_precinct = library.precinct().and_then(|own| own.site_url.as_ref());
        let site = of_precinct.or(library.settings().site_url.as_ref());
        let site = site.filter(|site| site.starts_with("https://"))?;
        let path = public_path(topic, &language.tag.to_string());
        let is_there = edition.advice().any(|message| published(message).is_some());
        is_there.then(|| format!("{}/{path}", site.trim_end_matches('/')))
    }
}

fn public_path(topic: &str, locale: &str) -> String {
    format!("public/{locale}/{topic}.html")
}

/// What of a message a resident may read.
fn published(message: &Message) -> Option<&Outgoing> {
    let may = !message.fallback && message.status.publishable();
    message.text.as_ref().filter(|text| may && !text.is_draft())
}

/// The published texts of a topic by stage, those without one first.
fn advice(edition: &Edition, meta: &TopicMeta, own: &Own) -> Vec<Section> {
    let stages = meta.stages.clone().unwrap_or_default();
    let headings = ["site-advice", "site-before", "site-now", "site-after"];
    let mut sections = headings.map(|heading| Section {
        heading: Some(own.words.say(heading)),
        messages: Vec::new(),
    });
    for message in edition.advice() {
        let Some(text) = published(message) else {
            continue;
        };
        let among = |ids: &[String]| ids.contains(&message.id);
        let staged = [&stages.before, &stages.now, &stages.after];
        let stage = staged.iter().position(|ids| among(ids));
        let lines = text.body().lines().filter(|line| !line.trim().is_empty());
        sections[stage.map_or(0, |stage| stage + 1)]
            .messages
            .push(Advice {
                id: message.id.clone(),
                paragraphs: lines.map(str::to_owned).collect(),
                until: message.status.until.map(|until| until.to_string()),
            });
    }
    let mut sections: Vec<Section> = sections.into();
    sections.retain(|section| !section.messages.is_empty());
    // Where there is but one kind, there is nothing to tell apart.
    if let [only] = &mut sections[..] {
        only.heading = None;
    }
    sections
}
