//! catalog.json: all that a site needs besides the bundles.

use std::collections::BTreeMap;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::compile::name_of;
use super::{Gate, Message as Listed, Outgoing};
use crate::language::is_right_to_left;
use crate::library::{
    Clock, Expires, NAME_SUFFIX, TEMPLATES, TERM_PREFIX, TemplateMeta, TopicMeta, topic_of,
};
use crate::review::{PublicationStatus, Reason};

/// The catalog of a library; its shape is the shape of the JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Catalog {
    version: u32,
    library: About,
    locales: Vec<String>,
    /// The locale that numbers, dates and times are formatted for, by locale of the text.
    formatting: BTreeMap<String, String>,
    /// `ltr` or `rtl`, by locale: in `rtl`, placeables are isolated.
    directions: BTreeMap<String, &'static str>,
    /// How the time is told, by locale.
    clocks: BTreeMap<String, Clock>,
    topics: Vec<Topic>,
    contacts: Vec<Contact>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct About {
    name: String,
    publisher: String,
    time_zone: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Topic {
    id: String,
    group: String,
    audience: Vec<String>,
    urgency: &'static str,
    season: Season,
    stages: Stages,
    locked: bool,
    sensitive: bool,
    needs_sign_off: Option<&'static str>,
    review_by: Option<String>,
    channels: Vec<String>,
    flyer: Vec<String>,
    sources: Vec<Source>,
    messages: Vec<Message>,
}

#[derive(Debug, Default, Serialize)]
struct Season {
    months: Vec<u8>,
    observances: Vec<String>,
}

#[derive(Debug, Default, Serialize)]
struct Stages {
    before: Vec<String>,
    now: Vec<String>,
    after: Vec<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Source {
    title: String,
    url: String,
    checked_on: Option<String>,
}

#[derive(Debug, Serialize)]
struct Message {
    id: String,
    /// What a template needs to be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    template: Option<Template>,
    locales: BTreeMap<String, Text>,
}

#[derive(Debug, Serialize)]
struct Template {
    expires: &'static str,
    channels: Vec<String>,
    slots: Vec<Slot>,
}

#[derive(Debug, Serialize)]
struct Slot {
    name: String,
    kind: &'static str,
    choices: Vec<String>,
    example: String,
    longest: Option<String>,
}

#[derive(Debug, Serialize)]
struct Text {
    status: &'static str,
    state: &'static str,
    origin: Option<&'static str>,
    publishable: bool,
    reasons: Vec<&'static str>,
    until: Option<String>,
    revision: Option<String>,
    text: Option<String>,
    short: Option<String>,
    summary: Option<String>,
    title: Option<String>,
    keywords: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Contact {
    id: String,
    kind: &'static str,
    values: BTreeMap<String, String>,
    names: BTreeMap<String, String>,
    languages: Vec<String>,
    served: Option<&'static str>,
    hours: Option<String>,
    source: Option<String>,
    printed_on: Option<String>,
    dialed_on: Option<String>,
    /// Why texts that name it may not be published, by locale; empty where they may.
    reasons: BTreeMap<String, Vec<&'static str>>,
    until: Option<String>,
}

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
                    kind: contact.kind.as_str(),
                    values: contact.values.clone(),
                    names: BTreeMap::new(),
                    languages: contact.languages.clone(),
                    served: contact.served.map(|served| served.as_str()),
                    hours: contact.hours.clone(),
                    source: contact.source.clone(),
                    printed_on: contact.printed_on.map(|day| day.to_string()),
                    dialed_on: contact.dialed_on.map(|day| day.to_string()),
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
                .insert(locale.to_string(), words(&status.reasons));
            contact.until = status.until.map(|until| until.to_string());
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
            status: status.publication().as_str(),
            state: status.state.as_str(),
            origin: status.origin.map(|origin| origin.as_str()),
            publishable: status.publishable(),
            reasons: words(&status.reasons),
            until: status.until.map(|until| until.to_string()),
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
                    reasons.push(reason);
                }
            }
        }
        let messages = &mut self.topics[file].messages;
        if let Some(message) = messages.get_mut(number) {
            message.locales.insert(locale, text);
        }
    }

    pub(super) fn to_json(&self) -> String {
        // A value made of strings, numbers and lists always serializes.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

fn direction(locale: &LanguageIdentifier) -> &'static str {
    if is_right_to_left(locale) {
        "rtl"
    } else {
        "ltr"
    }
}

fn words(reasons: &[Reason]) -> Vec<&'static str> {
    reasons.iter().map(|reason| reason.as_str()).collect()
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
        urgency: meta.urgency.as_str(),
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
        needs_sign_off: meta.needs_sign_off.map(|who| who.as_str()),
        review_by: meta.review_by.map(|day| day.to_string()),
        channels: meta.channels,
        flyer: meta.flyer,
        sources: meta
            .sources
            .into_iter()
            .map(|source| Source {
                title: source.title,
                url: source.url,
                checked_on: source.checked_on.map(|day| day.to_string()),
            })
            .collect(),
    }
}

fn template(meta: TemplateMeta) -> Template {
    Template {
        expires: match meta.expires {
            Expires::Required => "required",
            Expires::Optional => "optional",
        },
        channels: meta.channels,
        slots: meta
            .variables
            .into_iter()
            .map(|(name, variable)| Slot {
                name,
                kind: variable.kind.as_str(),
                choices: variable.choices,
                example: variable.example,
                longest: variable.longest,
            })
            .collect(),
    }
}
