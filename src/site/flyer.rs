//! Flyers: one letter page for a topic in a language, as the print channel has it.

use askama::Template;

use super::assets;
use super::editions::{Edition, Topic};
use super::{Language, Shell, Site, filters, words};
use crate::error::Result;
use crate::gate::{Gate, Outgoing};
use crate::language;
use crate::library::{ContactKind, NOTICES, TopicMeta};
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
    /// Whom the topic's texts name beside what is on it already.
    contacts: Vec<Notice>,
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

/// A code that leads to the precinct's public page, or calls a hotline; with its address or number beside it.
struct Qr {
    svg: String,
    said: String,
    /// Whether it calls.
    calls: bool,
    until: Option<String>,
}

impl Qr {
    fn of(address: &str, said: String) -> Option<Qr> {
        let code = fast_qr::QRBuilder::new(address).build().ok()?;
        Some(Qr {
            svg: fast_qr::convert::svg::SvgBuilder::default().to_str(&code),
            said,
            calls: address.starts_with(CALL),
            until: None,
        })
    }
}

/// What addresses begin with that call.
const CALL: &str = "tel:";
/// The number that nobody may call by a code that was scanned to see what it is.
const EMERGENCY: &str = "tel:911";

/// A topic's flyer in a language.
pub(super) struct Flyer {
    pub(super) path: String,
    pub(super) html: String,
    pub(super) is_draft: bool,
    /// The texts on it.
    pub(super) ids: Vec<String>,
}

impl Site<'_, '_> {
    /// Writes a topic's flyer in a language. Texts that are withheld are not on it.
    pub(super) fn flyer(&self, id: &str, topic: &Topic, number: usize) -> Result<Flyer> {
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
            let line = text.draft_line().map(str::to_owned);
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
            let line = text.draft_line().map(str::to_owned);
            draft_line = draft_line.or(line);
            notices.push(Notice {
                text: text.label(),
                until: text.until().map(|until| until.to_string()),
            });
        }
        let title = edition.title();
        let own = title.and_then(|message| message.text.as_ref());
        let line = own.and_then(Outgoing::draft_line);
        draft_line = draft_line.or(line.map(str::to_owned));
        let own = own.filter(|_| title.is_some_and(|message| !message.fallback));
        let english = title
            .and_then(|message| message.english.as_ref())
            .filter(|_| !is_english);
        let is_draft = draft_line.is_some();
        let printed: Vec<&str> = lines.iter().map(|line| &*line.text).collect();
        let contacts = if meta.sensitive {
            // Whoever finds it is to read no more than its texts say.
            Vec::new()
        } else {
            self.whom_to_call(number, edition, &chosen, &printed, &notices, is_draft)
        };
        let ids = lines_of(&chosen, &left_out);
        let page = Page {
            shell: Shell {
                is_sensitive: meta.sensitive,
                ..self.shell(
                    // Printers put the title on paper, too.
                    match meta.sensitive {
                        true => words::english().with(
                            "staff-flyer-title-sensitive",
                            "language",
                            &language.name,
                        ),
                        false => words::english().fill(
                            "staff-flyer-title",
                            &[("topic", topic), ("language", &language.name)],
                        ),
                    },
                    &assets::FLYER,
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
            contacts,
            notices,
            qr: match (is_draft, meta.sensitive) {
                // A draft leads nowhere.
                (true, _) => None,
                // Nobody is to see which page a person opened about violence at home.
                (false, true) => self.hotline_code(number, edition, &chosen),
                (false, false) => self.public_code(topic, edition, language)?,
            },
            footer: self.footer(topic, meta, language, &revisions),
        };
        let path = format!("flyers/{}/{topic}.html", language.tag);
        let html = super::render(&path, &page)?;
        Ok(Flyer {
            path,
            html,
            is_draft,
            ids,
        })
    }

    /// The contacts that the flyer's texts name in full, where its short lines and notices do not.
    fn whom_to_call(
        &self,
        number: usize,
        edition: &Edition,
        chosen: &[&str],
        printed: &[&str],
        notices: &[Notice],
        is_draft: bool,
    ) -> Vec<Notice> {
        let said = |value: &str| {
            let mut all = notices.iter().map(|notice| &*notice.text);
            all.any(|text| text.contains(value)) || printed.iter().any(|text| text.contains(value))
        };
        let known = &self.contacts[number];
        contacts_of(edition, chosen)
            .filter_map(|id| known.get(id))
            .filter(|contact| is_draft || !contact.text.is_draft())
            .filter(|contact| !said(&contact.value))
            .map(|contact| Notice {
                text: contact.text.label(),
                until: contact.text.until().map(|until| until.to_string()),
            })
            .collect()
    }

    /// The code that calls the hotline which the flyer names: its first telephone number, or else its first short one. None where
    /// that is not confirmed, verified and reviewed: nobody is to reach a stranger by scanning. Never that of the emergency line.
    fn hotline_code(&self, number: usize, edition: &Edition, chosen: &[&str]) -> Option<Qr> {
        let contacts = self.gate.library().contacts();
        let of_kind = |kind| {
            contacts_of(edition, chosen).find(|id| {
                let is_emergency = self.contacts[number]
                    .get(*id)
                    .is_some_and(|line| line.call.as_deref() == Some(EMERGENCY));
                !is_emergency && contacts.get(id).is_some_and(|contact| contact.kind == kind)
            })
        };
        let id = of_kind(ContactKind::Phone).or_else(|| of_kind(ContactKind::ShortCode))?;
        let line = self.contacts[number].get(id)?;
        let call = line.call.as_deref().filter(|_| !line.text.is_draft())?;
        let mut code = Qr::of(call, line.text.label())?;
        code.until = line.text.until().map(|until| until.to_string());
        Some(code)
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
        Ok(address.and_then(|address| Qr::of(&address.clone(), address)))
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

/// The contacts that texts name, each once, in their order.
fn contacts_of<'e>(edition: &'e Edition, ids: &[&str]) -> impl Iterator<Item = &'e str> {
    let mut all: Vec<&str> = Vec::new();
    for contact in ids.iter().flat_map(|id| edition.contacts_of(id)) {
        if !all.contains(&&**contact) {
            all.push(contact);
        }
    }
    all.into_iter()
}

/// The texts that are on it.
fn lines_of(chosen: &[&str], left_out: &[String]) -> Vec<String> {
    let on_it = chosen
        .iter()
        .filter(|id| !left_out.iter().any(|out| out == *id));
    on_it.map(|id| (*id).to_owned()).collect()
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
