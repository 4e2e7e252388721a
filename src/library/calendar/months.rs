//! The months in which a topic comes.

use super::{Months, Need};
use crate::library::calendar::days::regular_days;

/// How many months after the first time an all-year topic comes again, in the order tried.
const AGAIN: [usize; 3] = [6, 3, 9];

/// Chooses the months: first what must come, room or not, then what may come where there is room.
pub(super) fn choose(needs: &[Need<'_>], year: u16) -> Months {
    let mut plan = Plan {
        needs,
        year,
        months: Months::default(),
        room: std::array::from_fn(|at| regular_days(year, number(at)).len()),
    };
    plan.days_observed();
    plan.short_seasons();
    plan.urgent();
    plan.once();
    plan.whole_seasons();
    plan.again();
    plan.months
}

struct Plan<'n> {
    needs: &'n [Need<'n>],
    year: u16,
    months: Months,
    /// How many topics a month has room for.
    room: [usize; 12],
}

/// The number of the month at an index: 1 for January.
fn number(at: usize) -> u8 {
    u8::try_from(at + 1).unwrap_or(12)
}

impl Plan<'_> {
    fn put(&mut self, topic: usize, at: usize) {
        let wanted = self.needs[topic].wanted(self.year, number(at));
        self.months[at].entry(topic).or_insert(wanted);
    }

    fn alive(&self, topic: usize, at: usize) -> bool {
        self.needs[topic].alive(self.year, number(at))
    }

    fn in_season(&self, topic: usize, at: usize) -> bool {
        self.needs[topic].season.contains(&number(at))
    }

    fn has_room(&self, at: usize) -> bool {
        self.months[at].len() < self.room[at]
    }

    /// How often a topic has come so far.
    fn count(&self, topic: usize) -> usize {
        let months = self.months.iter();
        months.filter(|month| month.contains_key(&topic)).count()
    }

    fn days_observed(&mut self) {
        for (topic, need) in self.needs.iter().enumerate() {
            for month in need.observed.keys() {
                let at = usize::from(*month) - 1;
                if self.alive(topic, at) {
                    self.put(topic, at);
                }
            }
        }
    }

    /// A topic for a month or two comes in each of them: what is not said before the holidays is said too late.
    fn short_seasons(&mut self) {
        for topic in 0..self.needs.len() {
            if self.needs[topic].season.len() > 2 {
                continue;
            }
            for at in 0..12 {
                if self.in_season(topic, at) && self.alive(topic, at) {
                    self.put(topic, at);
                }
            }
        }
    }

    /// Every second month: half of the topics in odd months, half in even ones.
    fn urgent(&mut self) {
        let urgent: Vec<usize> = (0..self.needs.len())
            .filter(|topic| self.needs[*topic].urgent)
            .collect();
        for (turn, topic) in urgent.into_iter().enumerate() {
            // A topic that has expired by February has only January.
            let first = if self.alive(topic, 1) { turn % 2 } else { 0 };
            for at in (first..12).step_by(2) {
                if self.alive(topic, at) {
                    self.put(topic, at);
                }
            }
        }
    }

    /// Each topic that has not come yet comes once, in the month with the most room; those with the fewest months choose first.
    fn once(&mut self) {
        let mut open: Vec<(usize, usize, Vec<usize>)> = Vec::new();
        for (topic, need) in self.needs.iter().enumerate() {
            let seasonal = !need.season.is_empty();
            let may: Vec<usize> = (0..12)
                .filter(|at| self.alive(topic, *at) && (!seasonal || self.in_season(topic, *at)))
                .collect();
            if may.iter().all(|at| !self.months[*at].contains_key(&topic)) {
                open.push((may.len(), topic, may));
            }
        }
        open.sort();
        for (_, topic, may) in open {
            // Months hold different numbers of topics, so fullness is a share.
            let fullness = |at: &usize| (self.months[*at].len() * 100 / self.room[*at], *at);
            if let Some(at) = may.into_iter().min_by_key(fullness) {
                self.put(topic, at);
            }
        }
    }

    fn whole_seasons(&mut self) {
        for at in 0..12 {
            let mut more: Vec<usize> = (0..self.needs.len())
                .filter(|topic| self.in_season(*topic, at) && self.alive(*topic, at))
                .collect();
            more.sort_by_key(|topic| (self.count(*topic), *topic));
            for topic in more {
                if self.has_room(at) {
                    self.put(topic, at);
                }
            }
        }
    }

    fn again(&mut self) {
        let calm: Vec<(usize, usize)> = (0..self.needs.len())
            .filter(|topic| !self.needs[*topic].urgent && self.needs[*topic].season.is_empty())
            .filter_map(|topic| {
                let first = (0..12).find(|at| self.months[*at].contains_key(&topic))?;
                Some((topic, first))
            })
            .collect();
        for later in AGAIN {
            for (topic, first) in &calm {
                let at = (first + later) % 12;
                if self.has_room(at) && self.alive(*topic, at) {
                    self.put(*topic, at);
                }
            }
        }
    }
}
