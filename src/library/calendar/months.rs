//! The months in which topics come.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Need;
use super::days::regular_days;

/// How many months lie between two times of a topic for the whole year, at least.
const QUARTER: u8 = 3;

/// Chooses the months of each topic: those in which it must come, then one if there is none, both room or not; then, as long as
/// there is room, the rest of each season, and last the topics for the whole year again.
pub(super) fn choose(needs: &[Need<'_>], year: u16) -> Vec<BTreeSet<u8>> {
    let days = |month| i64::try_from(regular_days(year, month).len()).unwrap_or_default();
    let mut plan = Plan {
        needs,
        came: vec![BTreeSet::new(); needs.len()],
        room: (1..=12).map(|month| (month, days(month))).collect(),
    };
    let mut urgent = 0;
    for (topic, need) in needs.iter().enumerate() {
        for month in must(need, urgent) {
            plan.put(topic, month);
        }
        urgent += usize::from(need.urgent);
    }
    // The fewer months a topic can choose from, the sooner it chooses.
    let mut all: Vec<usize> = (0..needs.len()).collect();
    all.sort_by_key(|topic| needs[*topic].may().count());
    let (seasonal, others): (Vec<usize>, Vec<usize>) =
        all.iter().partition(|topic| needs[**topic].is_seasonal());
    plan.fill(&all, 1);
    for topics in [seasonal, others] {
        for times in 2..=12 {
            plan.fill(&topics, times);
        }
    }
    plan.came
}

/// The months in which a topic comes, room or not: those with something that is observed; a season of a month or two, since
/// what is not said before the holidays is said too late; and every second month if it is urgent, half of such topics in odd
/// months and half in even ones.
fn must(need: &Need<'_>, urgent: usize) -> BTreeSet<u8> {
    let mut months: BTreeSet<u8> = need.observed.keys().copied().collect();
    if need.season.len() <= 2 {
        months.extend(&need.season);
    }
    if need.urgent {
        // A topic that has expired by February has only January.
        let even = need.alive(2) && urgent % 2 == 1;
        months.extend((if even { 2 } else { 1 }..=12).step_by(2));
    }
    months.retain(|month| need.alive(*month));
    months
}

struct Plan<'n> {
    needs: &'n [Need<'n>],
    /// The months of each topic, by its number.
    came: Vec<BTreeSet<u8>>,
    /// How many more topics each month has room for; negative where it has more than fit.
    room: BTreeMap<u8, i64>,
}

impl Plan<'_> {
    fn put(&mut self, topic: usize, month: u8) {
        self.came[topic].insert(month);
        *self.room.entry(month).or_default() -= 1;
    }

    /// Each of the topics that has come fewer times comes once more, as far as can be from its other times, and of such months in
    /// the one with the most room; it comes the first time even where there is none.
    fn fill(&mut self, topics: &[usize], times: usize) {
        for topic in topics {
            let (need, came) = (&self.needs[*topic], &self.came[*topic]);
            if need.may().filter(|month| came.contains(month)).count() >= times {
                continue;
            }
            let least = if need.is_seasonal() { 1 } else { QUARTER };
            let apart = |month: u8| came.iter().map(|other| apart(month, *other)).min();
            let best = need
                .may()
                .filter(|month| times == 1 || self.room[month] > 0)
                .filter(|month| apart(*month).is_none_or(|apart| apart >= least))
                .min_by_key(|month| Reverse((apart(*month), self.room[month])));
            if let Some(month) = best {
                self.put(*topic, month);
            }
        }
    }
}

/// How many months lie between two, the shorter way around the year: the next one is planned the same.
fn apart(one: u8, other: u8) -> u8 {
    let ahead = one.abs_diff(other);
    ahead.min(12 - ahead)
}
