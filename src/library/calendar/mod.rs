//! A year's plan: which topic to post on which day.
//!
//! The plan depends only on the topics' metadata and the year, so it always comes out the same. `months` chooses the months in
//! which a topic comes, `days` the days in them.

mod days;
mod months;
mod observances;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;

use super::{Library, TopicMeta, Urgency};
use crate::error::{Error, Kind, Result};
use crate::review::{Date, days_after};
use observances::When;
pub(crate) use observances::{OBSERVANCES, Observances};

/// The years that can be planned.
pub const YEARS: RangeInclusive<u16> = 1900..=9999;

/// A year's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The year.
    pub year: u16,
    /// What to post, by day and topic: every topic that is not on request only and may be given out in the year, none twice in
    /// a month.
    pub entries: Vec<CalendarEntry>,
    /// Topics that cannot come: they expire before the year, or before their season in it.
    pub left_out: Vec<String>,
    /// Observances whose day is not known, each with the topic that names it.
    pub unknown: Vec<(String, String)>,
}

/// A topic on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The day.
    pub day: Date,
    /// The topic's id.
    pub topic: String,
    /// Why then.
    pub occasion: Occasion,
}

/// Why a topic comes when it does; `Display` puts it in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A day that is observed; the topic comes on it or shortly before.
    Day(String, Date),
    /// A month that is observed.
    Month(String),
    /// One of the months of its season.
    Season,
    /// It is urgent, and comes at least every second month.
    Urgent,
    /// It is for the whole year.
    AllYear,
}

impl fmt::Display for Occasion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Occasion::Day(name, day) => write!(f, "{name}, {day}"),
            Occasion::Month(name) => f.write_str(name),
            Occasion::Season => f.write_str("in season"),
            Occasion::Urgent => f.write_str("urgent: at least every second month"),
            Occasion::AllYear => f.write_str("all year"),
        }
    }
}

impl Library {
    /// A plan for a year: see [`Calendar`].
    ///
    /// # Errors
    /// The metadata of a topic cannot be read, or the year is not one of [`YEARS`].
    ///
    /// ```
    /// let calendar = beatbook::Library::embedded()?.calendar(2027)?;
    /// assert!(calendar.entries.iter().any(|entry| entry.topic == "package-theft" && entry.day.month == 12));
    /// # Ok::<(), beatbook::Error>(())
    /// ```
    pub fn calendar(&self, year: u16) -> Result<Calendar> {
        let mut topics = BTreeMap::new();
        for id in self.topic_ids() {
            let meta = self.topic_meta(&id)?.unwrap_or_default();
            if !meta.on_request {
                topics.insert(id, meta);
            }
        }
        Calendar::of(&topics, &self.observances()?, year)
    }
}

impl Calendar {
    /// Plans a year for topics.
    ///
    /// Seasonal topics come in the months of their season and before the days they are for; urgent ones at least every second
    /// month as well; all others once, and again after three months where there is room. There is room for two topics a week,
    /// on Tuesdays and Fridays; where that is not enough for each topic to come once, further days are used.
    ///
    /// # Errors
    /// [`Kind::Usage`] for a year that is not one of [`YEARS`].
    pub(crate) fn of(
        topics: &BTreeMap<String, TopicMeta>,
        observances: &Observances,
        year: u16,
    ) -> Result<Calendar> {
        if !YEARS.contains(&year) {
            let (first, last) = (YEARS.start(), YEARS.end());
            return Err(
                Error::new(Kind::Usage, format!("cannot plan the year {year}"))
                    .with_help(format!("give a year from {first} to {last}")),
            );
        }
        let mut unknown = Vec::new();
        let needs: Vec<Need<'_>> = topics
            .iter()
            .map(|(id, meta)| Need::new(id, meta, (observances, year), &mut unknown))
            .collect();
        let months = months::choose(&needs, year);
        let left_out = (0..needs.len())
            .filter(|topic| months.iter().all(|month| !month.contains_key(topic)))
            .map(|topic| needs[topic].id.to_owned())
            .collect();
        let mut entries: Vec<CalendarEntry> = days::choose(&months, year)
            .into_iter()
            .map(|(day, topic, occasion)| CalendarEntry {
                day,
                topic: needs[topic].id.to_owned(),
                occasion,
            })
            .collect();
        entries.sort_by(|a, b| (a.day, &a.topic).cmp(&(b.day, &b.topic)));
        Ok(Calendar {
            year,
            entries,
            left_out,
            unknown,
        })
    }
}

/// What a topic needs from the year.
struct Need<'t> {
    id: &'t str,
    urgent: bool,
    /// The months of its season, including those of its observances; empty: all year.
    season: BTreeSet<u8>,
    /// What is observed in a month, and on which day where it has one.
    observed: BTreeMap<u8, Occasion>,
    /// The last day on which it may be given out.
    last: Option<Date>,
}

/// A topic in a month: why, and the day it must not be later than.
#[derive(Clone)]
struct Wanted {
    occasion: Occasion,
    due: Option<Date>,
}

/// The topics of each month, January first, by number, so that no topic is in a month twice.
type Months = [BTreeMap<usize, Wanted>; 12];

impl<'t> Need<'t> {
    fn new(
        id: &'t str,
        meta: &TopicMeta,
        (observances, year): (&Observances, u16),
        unknown: &mut Vec<(String, String)>,
    ) -> Need<'t> {
        let season = meta.season.clone().unwrap_or_default();
        let mut months: BTreeSet<u8> = season
            .months
            .into_iter()
            .filter(|month| (1..=12).contains(month))
            .collect();
        let mut observed: BTreeMap<u8, Occasion> = BTreeMap::new();
        for name in season.observances {
            let Some((known, when)) = observances.in_year(&name, year) else {
                unknown.push((id.to_owned(), name));
                continue;
            };
            let (month, occasion) = match when {
                When::Day(day) => (day.month, Occasion::Day(known.to_owned(), day)),
                When::Month(month) => (month, Occasion::Month(known.to_owned())),
            };
            months.insert(month);
            // Of two in a month, the first counts, and a day goes before a month: only a day can be missed.
            let earlier = |have: &Occasion| match (have, &occasion) {
                (Occasion::Day(_, have), Occasion::Day(_, new)) => new < have,
                (have, Occasion::Day(..)) => !matches!(have, Occasion::Day(..)),
                _ => false,
            };
            if observed.get(&month).is_none_or(earlier) {
                observed.insert(month, occasion);
            }
        }
        Need {
            id,
            urgent: meta.urgency == Urgency::Urgent,
            season: months,
            observed,
            last: meta.expires,
        }
    }

    /// Whether the topic may still be given out in a month, or in a part of it.
    fn alive(&self, year: u16, month: u8) -> bool {
        let day = 1;
        self.last
            .is_none_or(|last| Date { year, month, day } <= last)
    }

    /// What the topic wants from a month in which it comes.
    fn wanted(&self, year: u16, month: u8) -> Wanted {
        let last = self.last.filter(|last| *last < last_of(year, month));
        let observed = self.observed.get(&month).cloned();
        let (occasion, day) = match observed {
            Some(Occasion::Day(name, day)) => (Occasion::Day(name, day), Some(day)),
            Some(month) => (month, None),
            None if self.season.contains(&month) => (Occasion::Season, None),
            None if self.urgent => (Occasion::Urgent, None),
            None => (Occasion::AllYear, None),
        };
        let due = match (day, last) {
            (Some(day), Some(last)) => Some(day.min(last)),
            (day, last) => day.or(last),
        };
        Wanted { occasion, due }
    }
}

/// The last day of a month.
fn last_of(year: u16, month: u8) -> Date {
    let day = 28;
    let mut last = Date { year, month, day };
    for more in 29..=31 {
        let next = days_after(last, 1);
        if next.month == month && next.day == more {
            last = next;
        }
    }
    last
}
