//! The days of a month on which its topics come.

use std::collections::{BTreeMap, BTreeSet};

use super::{Months, Occasion, Wanted, last_of};
use crate::review::{Date, days_after, days_between, weekday};

/// The days of the week (0 is Monday) on which something is posted: Tuesday and Friday.
const REGULAR: [u8; 2] = [1, 4];
/// The days used when those are not enough, best first.
const FURTHER: [u8; 5] = [2, 3, 0, 5, 6];
/// How many days a topic stays away, where possible.
const APART: i64 = 28;
/// A topic for a day comes on that day or at most this many days before.
const BEFORE: i64 = 6;

/// A topic that waits for a day: it should not come before `from` nor after `until`.
struct Waiting {
    topic: usize,
    from: Date,
    until: Date,
    occasion: Occasion,
}

/// The days of a month on which something is posted, unless there is more than fits.
pub(super) fn regular_days(year: u16, month: u8) -> Vec<Date> {
    of_weekdays(year, month, &REGULAR)
}

fn of_weekdays(year: u16, month: u8, weekdays: &[u8]) -> Vec<Date> {
    (1..=last_of(year, month).day)
        .map(|day| Date { year, month, day })
        .filter(|day| weekdays.contains(&weekday(*day)))
        .collect()
}

/// Chooses the days, month after month.
pub(super) fn choose(months: &Months, year: u16) -> Vec<(Date, usize, Occasion)> {
    let due: Vec<BTreeMap<usize, Date>> = (1..=12)
        .zip(months)
        .map(|(month, wanted)| due_days(year, month, wanted))
        .collect();
    let mut latest: BTreeMap<usize, Date> = BTreeMap::new();
    let mut chosen = Vec::new();
    for (at, (month, wanted)) in (1..=12).zip(months).enumerate() {
        let mut days: Vec<(Date, usize, Occasion)> = Vec::new();
        let mut waiting = Vec::new();
        for (topic, Wanted { occasion, .. }) in wanted {
            if let Some(day) = due[at].get(topic) {
                days.push((*day, *topic, occasion.clone()));
                continue;
            }
            let next = due.get(at + 1).and_then(|due| due.get(topic));
            waiting.push(Waiting {
                topic: *topic,
                from: latest.get(topic).map_or(
                    Date {
                        day: 1,
                        month,
                        year,
                    },
                    |day| days_after(*day, APART),
                ),
                until: next.map_or(last_of(year, month), |day| days_after(*day, -APART)),
                occasion: occasion.clone(),
            });
        }
        let taken: BTreeSet<Date> = days.iter().map(|(day, ..)| *day).collect();
        let slots = slots(year, month, waiting.len(), &taken);
        days.extend(fill(waiting, &slots));
        latest.extend(days.iter().map(|(day, topic, _)| (*topic, *day)));
        chosen.extend(days);
    }
    chosen
}

/// The days for what is due: a free regular one on or shortly before the day, otherwise any free one, otherwise the day itself.
fn due_days(year: u16, month: u8, wanted: &BTreeMap<usize, Wanted>) -> BTreeMap<usize, Date> {
    let mut due: Vec<(Date, usize)> = wanted
        .iter()
        .filter_map(|(topic, wanted)| Some((wanted.due?, *topic)))
        .collect();
    due.sort();
    let mut taken: BTreeSet<Date> = BTreeSet::new();
    let mut days = BTreeMap::new();
    for (day, topic) in due {
        let near: Vec<Date> = (0..=BEFORE)
            .map(|back| days_after(day, -back))
            .filter(|near| near.year == year && near.month == month)
            .collect();
        let regular = |near: &&Date| REGULAR.contains(&weekday(**near));
        let free = |near: &&Date| !taken.contains(near);
        let mut free_days = near.iter().filter(free);
        let best = near.iter().filter(free).find(regular);
        let chosen = best.or_else(|| free_days.next()).copied().unwrap_or(day);
        taken.insert(chosen);
        days.insert(topic, chosen);
    }
    days
}

/// At least `count` days of a month, in order: the regular ones that are not taken and, where those are not enough, further
/// ones spread over the month; more than one topic a day only when every day has one.
fn slots(year: u16, month: u8, count: usize, taken: &BTreeSet<Date>) -> Vec<Date> {
    let free = |weekdays: &[u8]| -> Vec<Date> {
        let mut days = of_weekdays(year, month, weekdays);
        days.retain(|day| !taken.contains(day));
        days
    };
    let mut slots = free(&REGULAR);
    for further in FURTHER {
        slots.extend(spread(&free(&[further]), count.saturating_sub(slots.len())));
    }
    let all = of_weekdays(year, month, &[0, 1, 2, 3, 4, 5, 6]);
    while slots.len() < count {
        slots.extend(spread(&all, count - slots.len()));
    }
    slots.sort();
    slots
}

/// `count` of the days, evenly spread; all of them where there are fewer.
fn spread(days: &[Date], count: usize) -> Vec<Date> {
    let count = count.min(days.len());
    (0..count).map(|i| days[i * days.len() / count]).collect()
}

/// Gives each waiting topic a slot of its own, evenly over the month: each slot goes to the topic, of those that may come, that
/// can wait least.
fn fill(mut waiting: Vec<Waiting>, slots: &[Date]) -> Vec<(Date, usize, Occasion)> {
    let count = waiting.len();
    let mut filled = Vec::with_capacity(count);
    let mut next = 0;
    for i in 0..count {
        let low = next.max(i * slots.len() / count);
        let high = slots.len() - (count - i);
        let ready = |slot: &Date| waiting.iter().any(|topic| topic.from <= *slot);
        let at = (low..=high).find(|at| ready(&slots[*at])).unwrap_or(low);
        let day = slots[at];
        let best = (0..waiting.len()).min_by_key(|index| {
            let topic = &waiting[*index];
            let early = days_between(day, topic.from).max(0);
            // What has its season now comes early in the month.
            let calm = matches!(topic.occasion, Occasion::Urgent | Occasion::AllYear);
            (early, topic.until, calm, topic.from, topic.topic)
        });
        if let Some(best) = best {
            let topic = waiting.remove(best);
            filled.push((day, topic.topic, topic.occasion));
        }
        next = at + 1;
    }
    filled
}
