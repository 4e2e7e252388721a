//! catalog.json: all that a site needs besides the bundles.

mod form;

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::compile::name_of;
use super::{Gate, Message as Listed, Outgoing};
use crate::json;
use crate::language::is_right_to_left;
use crate::library::{NAME_SUFFIX, TEMPLATES, TERM_PREFIX, TemplateMeta, TopicMeta, topic_of};
use crate::review::PublicationStatus;

pub(crate) use form::Catalog;
use form::{
    About, Contact, Direction, Message, Season, Slot, Source, Stages, Template, Text, Topic,
};

impl Catalog {
    pub(super) fn new(gate: &Gate<'_>, units: &[String]) -> Catalog {
        let library = gate.library;
        let settings = library.settings();
        let locales = library.locales();
        // Templates whose metadata cannot be read are listed without slots; that was reported.
        let mut templates = library.template_meta().unwrap_or_default();
        let topics = units.iter().map(|unit| topic(gate, unit, &mut templates));
        Catalog {
            version: 1,
            library: About {
                name: settings.name.clone(),
                publisher: settings.publisher.clone(),
                time_zone: settings.time_zone().to_owned(),
            },
            locales: locales.iter().map(ToString::to_string).collect(),
            formatting: locales
                .iter()
                .map(|locale| (locale.to_string(), library.formatting_tag(locale)))
                .collect(),
            directions: locales
                .iter()
                .map(|locale| (locale.to_string(), direction(locale)))
                .collect(),
            clocks: locales
                .iter()
                .filter_map(|locale| Some((locale.to_string(), library.clock(locale)?)))
                .collect(),
            topics: topics.collect(),
            contacts: library
                .contacts()
                .iter()
                .map(|(id, contact)| Contact {
                    id: id.to_owned(),
                    kind: contact.kind,
                    values: contact.values.clone(),
                    names: BTreeMap::new(),
                    languages: contact.languages.clone(),
                    served: contact.served,
                    hours: contact.hours.clone(),
                    source: contact.source.clone(),
                    printed_on: contact.printed_on,
                    dialed_on: contact.dialed_on,
                    reasons: BTreeMap::new(),
                    until: None,
                })
                .collect(),
        }
    }

    /// Records how a contact stands in a locale.
    pub(super) fn contact(
        &mut self,
        id: &str,
        locale: &LanguageIdentifier,
        status: &PublicationStatus,
    ) {
        if let Some(contact) = self.contacts.iter_mut().find(|contact| contact.id == id) {
            contact
                .reasons
                .insert(locale.to_string(), status.reasons.clone());
            contact.until = status.until;
        }
    }

    /// Records a message (by the number of its file and its own) as it stands in a locale; its texts have passed the gate.
    pub(super) fn message(
        &mut self,
        (file, number): (usize, usize),
        locale: &LanguageIdentifier,
        message: Listed,
        title: Option<Outgoing>,
    ) {
        let (status, locale) = (&message.status, locale.to_string());
        // English does not stand in for a missing translation.
        let has = !message.fallback;
        let leaving = |text: &Option<Outgoing>| {
            let text = text.as_ref().filter(|_| has);
            text.map(|text| text.text().into_owned())
        };
        let text = Text {
            status: status.publication(),
            state: status.state,
            origin: status.origin,
            publishable: status.publishable(),
            reasons: status.reasons.clone(),
            until: status.until,
            revision: has.then(|| message.revision.clone()),
            text: leaving(&message.text),
            short: leaving(&message.short),
            summary: leaving(&message.summary),
            title: title.map(|title| title.label()),
            keywords: message.keywords.filter(|_| has),
        };
        let mut contacts = self.contacts.iter_mut();
        let named = |contact: &&mut Contact| {
            message.id == format!("-{TERM_PREFIX}{}{NAME_SUFFIX}", contact.id)
        };
        if let Some(contact) = contacts.find(named) {
            contact
                .names
                .extend(text.text.clone().map(|name| (locale.clone(), name)));
            // A page that shows a number shows the name beside it.
            let reasons = contact.reasons.entry(locale.clone()).or_default();
            for reason in &text.reasons {
                if !reasons.contains(reason) {
                    reasons.push(*reason);
                }
            }
        }
        let messages = &mut self.topics[file].messages;
        if let Some(message) = messages.get_mut(number) {
            message.locales.insert(locale, text);
        }
    }

    pub(super) fn to_json(&self) -> String {
        json::indented(self)
    }
}

fn direction(locale: &LanguageIdentifier) -> Direction {
    if is_right_to_left(locale) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

fn topic(gate: &Gate<'_>, unit: &str, templates: &mut BTreeMap<String, TemplateMeta>) -> Topic {
    // Metadata that cannot be read makes the texts unreadable, as their status says.
    let meta = topic_of(unit).and_then(|topic| gate.library.topic_meta(topic).ok().flatten());
    let meta: TopicMeta = meta.unwrap_or_default();
    let reading = gate.library.read(unit, &crate::language::SOURCE).ok();
    let ids = reading.iter().flat_map(|reading| reading.ids());
    let messages = ids.map(|id| Message {
        id: id.to_owned(),
        template: if unit == TEMPLATES {
            templates.remove(id).map(template)
        } else {
            None
        },
        locales: BTreeMap::new(),
    });
    Topic {
        messages: messages.collect(),
        id: name_of(unit).to_owned(),
        group: meta.group,
        audience: meta.audience,
        urgency: meta.urgency,
        season: meta.season.map_or_else(Season::default, |season| Season {
            months: season.months,
            observances: season.observances,
        }),
        stages: meta.stages.map_or_else(Stages::default, |stages| Stages {
            before: stages.before,
            now: stages.now,
            after: stages.after,
        }),
        locked: meta.locked,
        sensitive: meta.sensitive,
        needs_sign_off: meta.needs_sign_off,
        review_by: meta.review_by,
        channels: meta.channels,
        flyer: meta.flyer,
        sources: meta
            .sources
            .into_iter()
            .map(|source| Source {
                title: source.title,
                url: source.url,
                checked_on: source.checked_on,
            })
            .collect(),
    }
}

fn template(meta: TemplateMeta) -> Template {
    Template {
        expires: meta.expires,
        channels: meta.channels,
        slots: meta
            .variables
            .into_iter()
            .map(|(name, variable)| Slot {
                name,
                kind: variable.kind,
                choices: variable.choices,
                example: variable.example,
                longest: variable.longest,
            })
            .collect(),
    }
}
