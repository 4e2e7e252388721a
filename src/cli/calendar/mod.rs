//! `calendar`: what to post, and when, over a year.

mod ics;

use std::collections::BTreeMap;

use clap::Args;
use comfy_table::Table;
use comfy_table::presets::NOTHING;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FINDINGS};
use crate::Date;
use crate::error::Result;
use crate::gate::{Gate, Outgoing};
use crate::library::{self, CalendarEntry, Library};
use crate::review::weekday;

#[derive(Debug, Args)]
pub(super) struct Calendar {
    /// The year to plan
    #[arg(long, value_name = "YEAR", value_parser = years())]
    year: u16,
    /// The language of the titles: a tag or a name
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: String,
    /// text; json; ics: a file that calendar programs open
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json", "ics"])]
    format: String,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A topic's title in the language that was asked for.
struct Title {
    text: String,
    /// Whether English stands in.
    fallback: bool,
    /// Whether nobody has reviewed it.
    draft: bool,
}

/// A plan with the titles of its topics.
struct Plan<'p> {
    calendar: &'p library::Calendar,
    titles: &'p BTreeMap<String, Title>,
    locale: &'p LanguageIdentifier,
}

fn years() -> clap::builder::RangedI64ValueParser<u16> {
    let (first, last) = library::calendar::YEARS.into_inner();
    clap::value_parser!(u16).range(i64::from(first)..=i64::from(last))
}

pub(super) fn run(global: &Global, args: &Calendar, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let now = global.now(&library)?;
    let gate = library.gate(now).with_drafts();
    let locale = library.language(&args.lang)?;
    let calendar = library.calendar(args.year)?;
    let mut titles = BTreeMap::new();
    for entry in &calendar.entries {
        if !titles.contains_key(&entry.topic) {
            let title = title(&gate, &entry.topic, &locale, output)?;
            titles.insert(entry.topic.clone(), title);
        }
    }
    let plan = Plan {
        calendar: &calendar,
        titles: &titles,
        locale: &locale,
    };
    match args.format.as_str() {
        "json" => json(&plan, output),
        "ics" => output.push(&ics::file(&plan, now.date)),
        _ => text(&plan, output),
    }
    for (topic, name) in &calendar.unknown {
        output.hint(&format!(
            "`{topic}` is for `{name}`, whose date is not known; give its months in content/topics/{topic}.toml"
        ));
    }
    for topic in &calendar.left_out {
        output.hint(&format!(
            "`{topic}` is left out: it expires before it could be posted"
        ));
    }
    if calendar.entries.is_empty() {
        output.hint("there is no topic to plan");
        return Ok(FINDINGS);
    }
    Ok(CLEAN)
}

fn title(
    gate: &Gate<'_>,
    topic: &str,
    locale: &LanguageIdentifier,
    output: &Output,
) -> Result<Title> {
    let view = gate.open(&Library::topic_path(topic), locale)?;
    output.findings(&view.problems().collect::<Vec<_>>());
    // A topic without a message of its own has no title; `metadata` reports it.
    let message = view.message(topic).ok();
    let fallback = message.as_ref().is_some_and(|message| message.fallback);
    let text = message.and_then(|message| message.text);
    Ok(Title {
        draft: text.as_ref().is_some_and(Outgoing::is_draft),
        text: text.map_or_else(|| topic.to_owned(), |title| title.label()),
        fallback,
    })
}

impl Plan<'_> {
    /// The title of an entry's topic, with English and drafts marked as such.
    fn label(&self, entry: &CalendarEntry) -> String {
        let Some(title) = self.titles.get(&entry.topic) else {
            return entry.topic.clone();
        };
        let mut label = title.text.clone();
        if title.fallback {
            label += &format!(" [English: no {} text]", self.locale);
        }
        if title.draft {
            label += " [draft]";
        }
        label
    }
}

fn text(plan: &Plan<'_>, output: &mut Output) {
    let styles = output.styles();
    for (number, name) in (1..).zip(MONTHS) {
        let of_month = |entry: &&CalendarEntry| entry.day.month == number;
        let mut entries = plan.calendar.entries.iter().filter(of_month).peekable();
        if entries.peek().is_none() {
            continue;
        }
        let year = plan.calendar.year;
        output.line(format!("{}{name} {year}{}", styles.bold, styles.end));
        let mut table = Table::new();
        table.load_style(NOTHING);
        for entry in entries {
            let day = entry.day;
            table.add_row([
                format!(" {} {:2}", WEEKDAYS[usize::from(weekday(day))], day.day),
                clean(&entry.topic).into_owned(),
                clean(&plan.label(entry)).into_owned(),
                clean(&entry.occasion.to_string()).into_owned(),
            ]);
        }
        for line in table.lines() {
            output.line(line.trim_end());
        }
        output.line("");
    }
    output.hint(
        "a proposal; --format ics writes a file that calendar programs open. Next: beatbook show TOPIC --lang LANGUAGE",
    );
}

/// A plan for a year: what to post, and when.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Answer<'p> {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// The year.
    year: u16,
    /// What to post, in the order of days.
    entries: Vec<Planned<'p>>,
    /// The ids of topics that expire before they could be posted.
    left_out: &'p [String],
}

/// A topic on a day.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Planned<'p> {
    /// The day on which to post it.
    date: Date,
    /// The id of the topic.
    topic: &'p str,
    /// Its title, in the language that was asked for or in English; its id where it has none.
    title: &'p str,
    /// Whether English stands in for the language that was asked for.
    fallback: bool,
    /// Whether nobody has reviewed the title: it is not for publication.
    draft: bool,
    /// Why then, in words: a day or month that is observed, its season, or all year.
    reason: String,
}

fn json(plan: &Plan<'_>, output: &mut Output) {
    let entries: Vec<_> = plan
        .calendar
        .entries
        .iter()
        .map(|entry| {
            let title = plan.titles.get(&entry.topic);
            Planned {
                date: entry.day,
                topic: &entry.topic,
                title: title.map_or(&entry.topic, |title| &title.text),
                fallback: title.is_some_and(|title| title.fallback),
                draft: title.is_some_and(|title| title.draft),
                reason: entry.occasion.to_string(),
            }
        })
        .collect();
    output.json(&Answer {
        version: 1,
        year: plan.calendar.year,
        entries,
        left_out: &plan.calendar.left_out,
    });
}
