//! Flyers: one letter page for a topic in a language, as the print channel has it.

use askama::Template;

use super::editions::{Edition, Topic};
use super::{Language, Shell, Site, words};
use crate::error::Result;
use crate::gate::{Gate, Outgoing};
use crate::language;
use crate::library::{NOTICES, TopicMeta};
use crate::post::{FLYER, channels, messages_for};

/// The notices at the foot of a flyer.
const FLYER_NOTICES: [&str; 2] = ["notice-emergency", "notice-interpreter"];

#[derive(Template)]
#[template(path = "flyer.html")]
struct Page<'p> {
    shell: Shell<'p>,
    topic: &'p str,
    locale: String,
    dir: &'static str,
    is_draft: bool,
    draft_line: Option<String>,
    title: String,
    english_title: Option<String>,
    lines: Vec<Line>,
    /// The texts that belong on it and may not leave: whoever prints it is told.
    left_out: Vec<String>,
    notices: Vec<Notice>,
    qr: Option<Qr>,
    footer: String,
}

struct Line {
    text: String,
    english: Option<String>,
    until: Option<String>,
}

struct Notice {
    text: String,
    until: Option<String>,
}

/// A code that leads to the precinct's public page, with its address beside it.
struct Qr {
    svg: String,
    address: String,
}

impl Site<'_, '_> {
    /// Writes a topic's flyer in a language. Texts that are withheld are not on it.
    pub(super) fn flyer(&self, id: &str, topic: &Topic, number: usize) -> Result<(String, String)> {
        let (language, edition) = (&self.languages[number], &topic.editions[number]);
        let (topic, meta) = (id, &topic.meta);
        let is_english = language.tag == language::SOURCE;
        let ids: Vec<&str> = edition.all().iter().map(|message| &*message.id).collect();
        let chosen = channels::by_name(FLYER)
            .map_or_else(Vec::new, |channel| messages_for(channel, topic, meta, &ids));
        let (mut draft_line, mut lines, mut revisions) = (None, Vec::new(), Vec::new());
        let mut left_out = Vec::new();
        for message in chosen.iter().filter_map(|id| edition.get(id)) {
            let id = &message.id;
            let text = message.short.as_ref().or(message.text.as_ref());
            let english = message.english_short.as_ref().or(message.english.as_ref());
            let Some(text) = text.filter(|_| !message.fallback) else {
                left_out.push(id.clone());
                continue;
            };
            let line = text.draft_line_and_body().map(|(line, _)| line.to_owned());
            draft_line = draft_line.or(line);
            revisions.push(message.revision.clone());
            lines.push(Line {
                text: text.label(),
                english: english.filter(|_| !is_english).map(|text| text.label()),
                until: message.status.until.map(|until| until.to_string()),
            });
        }
        let mut notices = Vec::new();
        for text in &self.notices[number] {
            let line = text.draft_line_and_body().map(|(line, _)| line.to_owned());
            draft_line = draft_line.or(line);
            notices.push(Notice {
                text: text.label(),
                until: text.until().map(|until| until.to_string()),
            });
        }
        let title = edition.title();
        let own = title.and_then(|message| message.text.as_ref());
        let line = own.and_then(|text| text.draft_line_and_body());
        draft_line = draft_line.or(line.map(|(line, _)| line.to_owned()));
        let own = own.filter(|_| title.is_some_and(|message| !message.fallback));
        let english = title
            .and_then(|message| message.english.as_ref())
            .filter(|_| !is_english);
        let is_draft = draft_line.is_some();
        let page = Page {
            shell: Shell {
                scripts: super::assets::FLYER.all(),
                is_sensitive: meta.sensitive,
                ..self.shell(
                    words::english().fill(
                        "staff-flyer-title",
                        &[("topic", topic), ("language", &language.name)],
                    ),
                    "flyer",
                    "../../",
                )
            },
            topic,
            locale: language.tag.to_string(),
            dir: language.dir,
            is_draft,
            draft_line,
            title: own.map_or_else(|| topic.to_owned(), Outgoing::label),
            english_title: english.map(Outgoing::label),
            lines,
            left_out,
            notices,
            qr: if is_draft || meta.sensitive {
                // A draft leads nowhere, and nobody is to see what a person scanned about violence at home.
                None
            } else {
                self.public_code(topic, edition, language)?
            },
            footer: self.footer(topic, meta, language, &revisions),
        };
        let path = format!("flyers/{}/{topic}.html", language.tag);
        let html = super::render(&path, &page)?;
        Ok((path, html))
    }

    /// The code of the topic's public page, or of the precinct's own page where the site is not known to be on the web.
    fn public_code(
        &self,
        topic: &str,
        edition: &Edition,
        language: &Language,
    ) -> Result<Option<Qr>> {
        let precinct = self.gate.library().precinct();
        let address = match self.public_address(topic, edition, language) {
            Some(address) => Some(address),
            None => precinct.and_then(|precinct| precinct.public_url.clone()),
        };
        Ok(address.and_then(|address| {
            let code = fast_qr::QRBuilder::new(address.as_str()).build().ok()?;
            let svg = fast_qr::convert::svg::SvgBuilder::default().to_str(&code);
            Some(Qr { svg, address })
        }))
    }

    /// Who made it, of what, and when. A flyer on a sensitive topic does not name it.
    fn footer(
        &self,
        topic: &str,
        meta: &TopicMeta,
        language: &Language,
        revisions: &[String],
    ) -> String {
        let who = self
            .about
            .precinct
            .as_ref()
            .unwrap_or(&self.about.publisher);
        let what = if meta.sensitive { "" } else { topic };
        let revision = revisions.iter().fold(0_u32, |sum, revision| {
            let digits = u32::from_str_radix(revision.get(..8).unwrap_or_default(), 16);
            sum.rotate_left(5) ^ digits.unwrap_or(0)
        });
        let parts = [
            who.as_str(),
            what,
            &language.name,
            &words::english().with(
                "staff-flyer-revision",
                "revision",
                &format!("{revision:08x}"),
            ),
            &self.about.built_day,
        ];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }
}

/// The notices that go with texts shown or printed in a language, as far as they may leave.
pub(super) fn notices(gate: &Gate<'_>, language: &Language) -> Result<Vec<Outgoing>> {
    let mut notices = Vec::new();
    if gate
        .library()
        .localized(NOTICES, &language::SOURCE)?
        .is_none()
    {
        return Ok(notices);
    }
    let view = gate.open(NOTICES, &language.tag)?;
    for id in FLYER_NOTICES {
        // A library need not have them.
        if let Ok(message) = view.message(id) {
            notices.extend(message.text.filter(|_| !message.fallback));
        }
    }
    Ok(notices)
}
