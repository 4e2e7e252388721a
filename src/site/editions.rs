//! Every topic in every language, as the gate lets it out: opened once, for all that the site makes of it.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Language, Site};
use crate::error::Result;
use crate::gate::{Gate, Message};
use crate::library::{Library, TopicMeta};

/// A topic.
#[derive(Debug)]
pub(super) struct Topic {
    pub(super) meta: TopicMeta,
    /// In the order of the site's languages, English first.
    pub(super) editions: Vec<Edition>,
}

/// A topic in one language, not signed.
#[derive(Debug)]
pub(super) struct Edition {
    /// All messages in order, the topic's own among them.
    messages: Vec<Message>,
    /// The place of the topic's own.
    title: Option<usize>,
    /// What the texts that may not leave are recognized by, by id.
    prints: BTreeMap<String, Vec<String>>,
    /// The contacts that a text names, by the text's id.
    contacts: BTreeMap<String, Vec<String>>,
}

impl Edition {
    fn of(gate: &Gate<'_>, topic: &str, language: &Language) -> Result<Edition> {
        let view = gate.open(&Library::topic_path(topic), &language.tag)?;
        let ids: Vec<&str> = view.ids().collect();
        let messages = ids.iter().map(|id| view.message(id));
        let prints = ids.iter().map(|id| ((*id).to_owned(), view.prints(id)));
        let contacts = ids
            .iter()
            .map(|id| ((*id).to_owned(), view.contacts_of(id)));
        Ok(Edition {
            contacts: contacts
                .filter(|(_, contacts)| !contacts.is_empty())
                .collect(),
            prints: prints.filter(|(_, prints)| !prints.is_empty()).collect(),
            messages: messages.collect::<Result<_>>()?,
            title: ids.iter().position(|id| *id == topic),
        })
    }

    /// The topic's own message: its title.
    pub(super) fn title(&self) -> Option<&Message> {
        self.messages.get(self.title?)
    }

    /// All messages, the title among them.
    pub(super) fn all(&self) -> &[Message] {
        &self.messages
    }

    /// What is posted: all messages but the title.
    pub(super) fn advice(&self) -> impl Iterator<Item = &Message> {
        let of = |(at, message)| (Some(at) != self.title).then_some(message);
        self.messages.iter().enumerate().filter_map(of)
    }

    /// What the texts that may not leave are recognized by.
    pub(super) fn prints(&self) -> impl Iterator<Item = (&Message, &[String])> {
        let of = |(id, prints): (&String, _)| Some((self.get(id)?, Vec::as_slice(prints)));
        self.prints.iter().filter_map(of)
    }

    /// The contacts that a text names.
    pub(super) fn contacts_of(&self, id: &str) -> &[String] {
        self.contacts.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn get(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

/// All topics, by id.
pub(super) fn read(gate: &Gate<'_>, languages: &[Language]) -> Result<BTreeMap<String, Topic>> {
    let topics = gate.library().topic_ids();
    let read = |topic: String| {
        let editions = languages
            .iter()
            .map(|language| Edition::of(gate, &topic, language));
        let editions = editions.collect::<Result<_>>()?;
        let meta = gate.library().topic_meta(&topic).ok().flatten();
        let meta = meta.unwrap_or_default();
        Ok((topic, Topic { meta, editions }))
    };
    topics.into_par_iter().map(read).collect()
}

impl Site<'_, '_> {
    /// Every topic in one language, by the language's number.
    pub(super) fn in_language(&self, number: usize) -> impl Iterator<Item = (&str, &Edition)> {
        self.topics
            .iter()
            .filter_map(move |(id, topic)| Some((id.as_str(), topic.editions.get(number)?)))
    }
}
