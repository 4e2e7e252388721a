//! A year's plan: which topic to post on which day.
//!
//! The plan depends only on the topics' metadata and the year, so it always comes out the same. `months` chooses the months in
//! which a topic comes, `days` the days in them.

mod days;
mod months;
mod observances;
#[cfg(feature = "cli")]
mod season;
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
#[cfg(feature = "cli")]
pub(crate) use season::Nearness;

/// The years that can be planned.
pub const YEARS: RangeInclusive<u16> = 1900..=9999;

/// A year's plan.
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::calendar::{Calendar, CalendarEntry, Occasion, YEARS};
///
/// assert!(YEARS.contains(&2027));
/// let plan: Calendar = Library::embedded()?.calendar(2027)?;
/// let first: &CalendarEntry = &plan.entries[0];
/// assert_eq!((first.day.year, first.day.month), (2027, 1));
/// assert!(plan.entries.iter().any(|entry| matches!(entry.occasion, Occasion::Season)));
/// # Ok::<(), beatbook::Error>(())
/// ```
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
        let days = days::choose(&needs, &months, year);
        let mut left_out = Vec::new();
        let mut entries = Vec::new();
        for (need, days) in needs.iter().zip(days) {
            if days.is_empty() {
                left_out.push(need.id.to_owned());
            }
            entries.extend(days.into_iter().map(|day| CalendarEntry {
                day,
                topic: need.id.to_owned(),
                occasion: need.occasion(day.month),
            }));
        }
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
    year: u16,
    urgent: bool,
    /// The months of its season, including those of its observances; empty: all year.
    season: BTreeSet<u8>,
    /// What is observed in a month, and on which day where it has one.
    observed: BTreeMap<u8, Occasion>,
    /// The last day on which it may be given out.
    last: Option<Date>,
}

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
            year,
            urgent: meta.urgency == Urgency::Urgent,
            season: months,
            observed,
            last: meta.expires,
        }
    }

    fn is_seasonal(&self) -> bool {
        !self.season.is_empty()
    }

    /// Whether the topic may still be given out in a month, or in a part of it.
    fn alive(&self, month: u8) -> bool {
        let first = Date {
            year: self.year,
            month,
            day: 1,
        };
        self.last.is_none_or(|last| first <= last)
    }

    /// The months in which the topic may come: those of its season, or of the whole year.
    fn may(&self) -> impl Iterator<Item = u8> {
        (1..=12).filter(|month| {
            self.alive(*month) && (!self.is_seasonal() || self.season.contains(month))
        })
    }

    /// Why the topic comes in a month.
    fn occasion(&self, month: u8) -> Occasion {
        match self.observed.get(&month) {
            Some(observed) => observed.clone(),
            None if self.season.contains(&month) => Occasion::Season,
            None if self.urgent => Occasion::Urgent,
            None => Occasion::AllYear,
        }
    }

    /// The day of a month that the topic must not be later than: the one that is observed, or its last.
    fn due(&self, month: u8) -> Option<Date> {
        let observed = match self.observed.get(&month) {
            Some(Occasion::Day(_, day)) => Some(*day),
            _ => None,
        };
        let last = self.last.filter(|last| *last < last_of(self.year, month));
        observed.into_iter().chain(last).min()
    }
}

/// The last day of a month.
fn last_of(year: u16, month: u8) -> Date {
    let next = Date {
        year: year + u16::from(month / 12),
        month: month % 12 + 1,
        day: 1,
    };
    days_after(next, -1)
}
