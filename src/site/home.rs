//! The first page: search, this month's topics, what to do when it just happened, notices, all topics by group.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use super::assets::HOME;
use super::editions::Edition;
use super::wording::{Standing, heading};
use super::{Files, Shell, Site, words};
use crate::error::Result;
use crate::language;
use crate::library::{Occasion, TEMPLATES, TopicMeta};
use crate::report::without_hidden;
use crate::review::days_after;

#[derive(Template)]
#[template(path = "home.html")]
struct Page<'p> {
    shell: Shell<'p>,
    languages: Vec<LanguageChoice>,
    which: Option<String>,
    standing: Option<Standing>,
    month: Vec<Row>,
    happened: Vec<Row>,
    notices: Vec<Notice>,
    audiences: Vec<(String, String)>,
    groups: Vec<Group>,
}

struct LanguageChoice {
    tag: String,
    name: String,
    native: String,
    dir: &'static str,
}

#[derive(Clone)]
struct Row {
    id: String,
    title: String,
    summary: Option<String>,
    /// Why it stands here: the day it is for.
    note: Option<String>,
    /// The audiences, between spaces.
    audience: String,
    /// The stage to open it at.
    stage: &'static str,
}

struct Group {
    id: String,
    title: String,
    rows: Vec<Row>,
}

struct Notice {
    id: String,
    title: String,
}

impl Site<'_, '_> {
    /// Writes the first page.
    pub(super) fn home(&self) -> Result<Files> {
        let gate = self.gate;
        let mut rows: BTreeMap<&str, (Row, &TopicMeta)> = BTreeMap::new();
        let mut statuses = Vec::new();
        for (id, topic) in &self.topics {
            let message = topic.editions.first().and_then(Edition::title);
            let text = message.and_then(|message| message.text.as_ref());
            statuses.extend(message.map(|message| &message.status));
            let summary = message.and_then(|message| message.summary.as_ref());
            let row = Row {
                title: text.map_or_else(|| id.clone(), |text| text.label()),
                summary: summary.map(|summary| summary.label()),
                note: None,
                audience: topic.meta.audience.join(" "),
                stage: stage(&topic.meta),
                id: id.clone(),
            };
            rows.insert(id, (row, &topic.meta));
        }
        let mut notices = Vec::new();
        if self.about.has_notices {
            let view = gate.open(TEMPLATES, &language::SOURCE)?;
            for id in view.ids() {
                let title = view
                    .title(id)
                    .map_or_else(|| id.to_owned(), |title| title.label());
                notices.push(Notice {
                    id: id.to_owned(),
                    title,
                });
            }
        }
        let audiences: BTreeSet<&String> = rows
            .values()
            .flat_map(|(_, meta)| &meta.audience)
            .filter(|audience| *audience != "everyone")
            .collect();
        let mut groups: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
        for (row, meta) in rows.values() {
            groups.entry(&meta.group).or_default().push(row.clone());
        }
        let page = Page {
            shell: self.shell(words::english().say("staff-nav-find"), &HOME, ""),
            languages: self
                .languages
                .iter()
                .map(|language| LanguageChoice {
                    tag: language.tag.to_string(),
                    name: language.name.clone(),
                    native: language.native.clone(),
                    dir: language.dir,
                })
                .collect(),
            which: self.which(),
            standing: Standing::of(statuses.into_iter()),
            month: self.month(&rows)?,
            happened: rows
                .values()
                .filter(|(row, _)| row.stage != "before")
                .map(|(row, _)| row.clone())
                .collect(),
            audiences: audiences
                .into_iter()
                .map(|audience| (audience.clone(), heading(&without_hidden(audience))))
                .collect(),
            groups: groups
                .into_iter()
                .map(|(id, rows)| Group {
                    id: id.to_owned(),
                    title: heading(&without_hidden(id)),
                    rows,
                })
                .collect(),
            notices,
        };
        let html = super::render("index.html", &page)?;
        Ok(vec![("index.html".to_owned(), html)])
    }

    /// The topics that the plan has for the next 30 days, each with its day and why then.
    fn month(&self, rows: &BTreeMap<&str, (Row, &TopicMeta)>) -> Result<Vec<Row>> {
        let library = self.gate.library();
        let today = self.gate.now().date;
        let last = days_after(today, 30);
        let mut entries = library.calendar(today.year)?.entries;
        if last.year != today.year {
            entries.extend(library.calendar(last.year)?.entries);
        }
        let said = words::english();
        let in_words = |day| library.date(&language::SOURCE, day, "medium");
        let rows = entries
            .iter()
            .filter(|entry| (today..=last).contains(&entry.day))
            .filter_map(|entry| {
                let (row, _) = rows.get(entry.topic.as_str())?;
                let day = in_words(entry.day)?;
                let note = match &entry.occasion {
                    Occasion::Day(name, on) => said.fill(
                        "staff-home-for-day",
                        &[("day", &day), ("name", name), ("on", &in_words(*on)?)],
                    ),
                    Occasion::Month(name) => {
                        said.fill("staff-home-for-month", &[("day", &day), ("name", name)])
                    }
                    Occasion::Season => said.with("staff-home-in-season", "day", &day),
                    Occasion::Urgent | Occasion::AllYear => day,
                };
                Some(Row {
                    note: Some(note),
                    summary: None,
                    ..row.clone()
                })
            });
        Ok(rows.collect())
    }

    /// A line for staff who cannot tell apart languages of one name: who reads which, as their files say.
    fn which(&self) -> Option<String> {
        let mut lines = Vec::new();
        for language in &self.languages {
            let of_one_name = |other: &&super::Language| {
                other.tag != language.tag && other.tag.language == language.tag.language
            };
            let profile = self.gate.library().profiles().get(&language.tag)?;
            if let (Some(readers), Some(_)) =
                (profile.readers(), self.languages.iter().find(of_one_name))
            {
                lines.push(words::english().fill(
                    "staff-which-readers",
                    &[("language", &language.native), ("readers", readers)],
                ));
            }
        }
        (!lines.is_empty()).then(|| {
            lines.push(words::english().say("staff-which"));
            lines.join(" ")
        })
    }
}

/// Where somebody to whom it happened begins.
fn stage(meta: &TopicMeta) -> &'static str {
    match &meta.stages {
        Some(stages) if !stages.after.is_empty() => "after",
        Some(stages) if !stages.now.is_empty() => "now",
        _ => "before",
    }
}
