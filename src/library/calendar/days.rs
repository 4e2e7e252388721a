//! The days of a month on which its topics come.

use std::collections::BTreeSet;

use super::{Need, last_of};
use crate::review::{Date, days_after, days_between, weekday};

/// The days of the week (0 is Monday) on which something is posted: Tuesday and Friday.
const REGULAR: &[u8] = &[1, 4];
/// The days that are used when those are not enough, each after the one before it.
const FURTHER: [&[u8]; 5] = [&[2], &[3], &[0], &[5], &[6]];
/// How many days a topic stays away, where possible.
const APART: i64 = 28;
/// A topic for a day comes on that day or at most this many days before.
const BEFORE: i64 = 6;

/// Chooses the days of each topic: first those of what is due, in the whole year, so that the rest can keep away from them.
pub(super) fn choose(needs: &[Need<'_>], months: &[BTreeSet<u8>], year: u16) -> Vec<Vec<Date>> {
    let mut plan = Plan {
        needs,
        came: vec![Vec::new(); needs.len()],
        taken: BTreeSet::new(),
    };
    let mut due: Vec<(Date, usize)> = Vec::new();
    for (topic, months) in months.iter().enumerate() {
        let days = months.iter().filter_map(|month| needs[topic].due(*month));
        due.extend(days.map(|day| (day, topic)));
    }
    due.sort_unstable();
    for (day, topic) in due {
        plan.put(topic, on_or_before(day, &plan.taken));
    }
    for month in 1..=12 {
        let waits =
            |topic: &usize| months[*topic].contains(&month) && needs[*topic].due(month).is_none();
        plan.spread(year, month, (0..needs.len()).filter(waits).collect());
    }
    plan.came
}

/// The days of a month on which something is posted, unless there is more than fits.
pub(super) fn regular_days(year: u16, month: u8) -> Vec<Date> {
    of_weekdays(year, month, REGULAR)
}

fn of_weekdays(year: u16, month: u8, weekdays: &[u8]) -> Vec<Date> {
    (1..=last_of(year, month).day)
        .map(|day| Date { year, month, day })
        .filter(|day| weekdays.contains(&weekday(*day)))
        .collect()
}

/// A free day on or shortly before a day in its month, the nearest regular one if there is one; without a free one, the day itself.
fn on_or_before(day: Date, taken: &BTreeSet<Date>) -> Date {
    let near = (0..=BEFORE).map(|back| days_after(day, -back));
    near.filter(|near| near.month == day.month && !taken.contains(near))
        .min_by_key(|near| !REGULAR.contains(&weekday(*near)))
        .unwrap_or(day)
}

struct Plan<'n> {
    needs: &'n [Need<'n>],
    /// The days of each topic, by its number.
    came: Vec<Vec<Date>>,
    taken: BTreeSet<Date>,
}

impl Plan<'_> {
    fn put(&mut self, topic: usize, day: Date) {
        self.came[topic].push(day);
        self.taken.insert(day);
    }

    /// Gives each topic a day of its own, evenly over the month: the first on which it has stayed away long enough. Those with
    /// the fewest such days choose first, then those that have their season, which so come early in the month, then those that
    /// came longest ago; what has not come yet does not miss a few days.
    fn spread(&mut self, year: u16, month: u8, mut topics: Vec<usize>) {
        let mut free = self.free(year, month, topics.len());
        topics.sort_by_cached_key(|topic| {
            let far = free.iter().filter(|day| self.too_near(*topic, **day) == 0);
            let before = self.came[*topic].iter().filter(|day| day.month < month);
            let before = before.max().copied().unwrap_or(last_of(year, month));
            let in_season = self.needs[*topic].season.contains(&month);
            (far.count(), !in_season, before)
        });
        for topic in topics {
            let best = (0..free.len()).min_by_key(|at| self.too_near(topic, free[*at]));
            if let Some(at) = best {
                self.put(topic, free.remove(at));
            }
        }
    }

    /// By how many days a day is too near to another of the topic's.
    fn too_near(&self, topic: usize, day: Date) -> i64 {
        let others = self.came[topic].iter();
        let near = others.map(|other| APART - days_between(*other, day).abs());
        near.max().unwrap_or(0).max(0)
    }

    /// So many days of a month, in order: of the regular ones that are not taken and, where those are not enough, of further ones;
    /// more than one topic a day only when every day has one.
    fn free(&self, year: u16, month: u8, count: usize) -> Vec<Date> {
        let mut days = Vec::new();
        for weekdays in [REGULAR].into_iter().chain(FURTHER) {
            let mut more = of_weekdays(year, month, weekdays);
            more.retain(|day| !self.taken.contains(day));
            days.extend(evenly(&more, count - days.len()));
        }
        let all = of_weekdays(year, month, &[0, 1, 2, 3, 4, 5, 6]);
        while days.len() < count {
            days.extend(evenly(&all, count - days.len()));
        }
        days.sort();
        days
    }
}

/// `count` of the days, evenly spread; all of them where there are fewer.
fn evenly(days: &[Date], count: usize) -> impl Iterator<Item = Date> {
    let count = count.min(days.len());
    (0..count).map(move |at| days[at * days.len() / count])
}
