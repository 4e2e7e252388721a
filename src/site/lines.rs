//! Published lines that stand beside a topic's texts on cards, in pictures and in what is saved: notices, whom to call, flyers.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;

use super::Site;
use super::editions::Topic;
use super::flyer::Flyer;
use crate::gate::Outgoing;

/// A line that may be shown to people for as long as it holds.
#[derive(Serialize)]
pub(super) struct Line {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// A contact, and the texts that name it.
#[derive(Serialize)]
pub(super) struct ContactData {
    #[serde(flatten)]
    line: Line,
    /// The number or address alone, to tell whether a text has it already.
    value: String,
    of: Vec<String>,
}

/// A flyer that may be given to people.
#[derive(Serialize)]
pub(super) struct FlyerData {
    locale: String,
    /// The texts on it.
    ids: Vec<String>,
    /// The topic's page for residents, where the site is known to be on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    public: Option<String>,
}

impl Line {
    /// `None` for a draft: people are shown none.
    fn of(text: &Outgoing) -> Option<Line> {
        (!text.is_draft()).then(|| Line {
            text: text.label(),
            until: text.until().map(|until| until.to_string()),
        })
    }
}

impl Site<'_, '_> {
    /// The published notices that go with a text shown or printed, by locale.
    pub(super) fn shown_notices(&self, languages: Range<usize>) -> BTreeMap<String, Vec<Line>> {
        let of = |number: usize| {
            let lines = self.notices[number].iter().filter_map(Line::of);
            (self.languages[number].tag.to_string(), lines.collect())
        };
        languages.map(of).collect()
    }

    /// The published contacts that a topic's texts name, by locale, in the order of the texts. None of a sensitive topic, of which
    /// nothing is saved.
    pub(super) fn shown_contacts(
        &self,
        topic: &Topic,
        languages: Range<usize>,
    ) -> BTreeMap<String, Vec<ContactData>> {
        let mut all = BTreeMap::new();
        for number in languages.filter(|_| !topic.meta.sensitive) {
            let edition = &topic.editions[number];
            let mut named: Vec<(&str, Vec<String>)> = Vec::new();
            for message in edition.advice() {
                for contact in edition.contacts_of(&message.id) {
                    match named.iter_mut().find(|(known, _)| known == contact) {
                        Some((_, of)) => of.push(message.id.clone()),
                        None => named.push((contact, vec![message.id.clone()])),
                    }
                }
            }
            let data = named.into_iter().filter_map(|(id, of)| {
                let contact = self.contacts[number].get(id)?;
                Some(ContactData {
                    line: Line::of(&contact.text)?,
                    value: contact.value.clone(),
                    of,
                })
            });
            let data: Vec<ContactData> = data.collect();
            if !data.is_empty() {
                all.insert(self.languages[number].tag.to_string(), data);
            }
        }
        all
    }

    /// The flyers that may be given to people. None of a sensitive topic, of which nothing is saved.
    pub(super) fn shown_flyers(
        &self,
        id: &str,
        topic: &Topic,
        flyers: &[Option<Flyer>],
        languages: Range<usize>,
    ) -> Vec<FlyerData> {
        let of = |number: usize| {
            let (language, flyer) = (&self.languages[number], flyers[number].as_ref()?);
            (!flyer.is_draft && !flyer.ids.is_empty()).then(|| FlyerData {
                locale: language.tag.to_string(),
                ids: flyer.ids.clone(),
                public: self.public_address(id, &topic.editions[number], language),
            })
        };
        languages
            .filter(|_| !topic.meta.sensitive)
            .filter_map(of)
            .collect()
    }
}
