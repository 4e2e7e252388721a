//! Which cuts are made: as few parts as possible, about equally long, at the best places that this allows.

use super::cuts::{Cut, Rank};
use crate::post::channels::{Channel, Unit};
use crate::post::measure::{costs, hashtags};
use crate::post::x;

/// Why there is no plan.
pub(super) enum Stuck {
    /// This stretch may not be cut and is longer than a part.
    Piece { start: usize, end: usize },
    /// The number alone fills a part.
    Room,
}

/// How much a stretch uses up of the main limit and of the additional one.
#[derive(Debug, Clone, Copy, Default)]
struct Cost(usize, usize);

impl Cost {
    fn since(self, start: Self) -> Self {
        Self(self.0 - start.0, self.1 - start.1)
    }

    fn within(self, room: Self) -> bool {
        self.0 <= room.0 && self.1 <= room.1
    }
}

/// A text with all its cuts and what it costs to get to each.
pub(super) struct ThreadPlan {
    limit: Cost,
    extra: Option<Unit>,
    /// The ranks of the cuts, and where the parts end and begin there; the last is the end of the text.
    stops: Vec<Cut>,
    /// What the text costs up to the end and the start of each stop.
    ends: Vec<Cost>,
    starts: Vec<Cost>,
}

impl ThreadPlan {
    /// The plan for a text that has these cuts.
    pub(super) fn new(channel: &Channel, text: &str, cuts: &[Cut]) -> Self {
        let mut stops = cuts.to_vec();
        stops.push(Cut {
            end: text.len(),
            start: text.len(),
            rank: Rank::Paragraph,
        });
        let extra = channel.extra.first().copied();
        let positions: Vec<usize> = stops
            .iter()
            .flat_map(|stop| [stop.end, stop.start])
            .collect();
        let main = sums(&positions, |each| costs(channel.rule, text, each));
        let side = match extra.map(|limit| limit.unit) {
            Some(Unit::Links) => sums(&positions, |each| {
                x::urls(text).iter().for_each(|url| each(url.end, 1))
            }),
            Some(Unit::Hashtags) => sums(&positions, |each| {
                hashtags(text).for_each(|(_, end)| each(end, 1))
            }),
            Some(_) => positions.clone(),
            None => vec![0; positions.len()],
        };
        let both: Vec<Cost> = main
            .into_iter()
            .zip(side)
            .map(|(main, side)| Cost(main, side))
            .collect();
        Self {
            limit: Cost(
                channel.limit.unwrap_or(usize::MAX),
                extra.map_or(usize::MAX, |limit| limit.most),
            ),
            extra: extra.map(|limit| limit.unit),
            stops,
            ends: both.iter().step_by(2).copied().collect(),
            starts: both.iter().skip(1).step_by(2).copied().collect(),
        }
    }

    /// The parts, in bytes, with the limit lowered by `less`.
    pub(super) fn ranges(&self, less: usize) -> Result<Vec<(usize, usize)>, Stuck> {
        let last = self.stops.len() - 1;
        if self.ends[last].within(self.room(1, 0, less)) {
            return Ok(vec![(0, self.stops[last].end)]);
        }
        let (parts_and_digits, digits) = self.parts_and_digits(less)?;
        let earliest = self.earliest(parts_and_digits, digits, less);
        let mut ranges = Vec::with_capacity(parts_and_digits);
        let mut from = None;
        for (part, &earliest) in earliest.iter().enumerate().skip(1) {
            let reach = self.reach(from, part, digits, less);
            let stop = if part == parts_and_digits {
                last
            } else {
                self.best(from, earliest, reach, parts_and_digits - part + 1)
            };
            ranges.push((
                from.map_or(0, |stop: usize| self.stops[stop].start),
                self.stops[stop].end,
            ));
            from = Some(stop);
            if stop == last {
                break;
            }
        }
        Ok(ranges)
    }

    /// What part `i` may cost when the number of parts has `digits` digits.
    fn room(&self, i: usize, digits: usize, less: usize) -> Cost {
        let number = if digits == 0 {
            0
        } else {
            " /".len() + i.to_string().len() + digits
        };
        let side = if self.extra == Some(Unit::Bytes) {
            number
        } else {
            0
        };
        Cost(
            self.limit.0.saturating_sub(number + less),
            self.limit.1.saturating_sub(side),
        )
    }

    fn cost(&self, from: Option<usize>, stop: usize) -> Cost {
        self.ends[stop].since(from.map_or(Cost::default(), |from| self.starts[from]))
    }

    /// The last stop that a part from there can reach, or the very next one if it can reach none.
    fn reach(&self, from: Option<usize>, part: usize, digits: usize, less: usize) -> usize {
        let room = self.room(part, digits, less);
        let first = from.map_or(0, |from| from + 1);
        let mut stop = first;
        while stop + 1 < self.stops.len() && self.cost(from, stop + 1).within(room) {
            stop += 1;
        }
        stop
    }

    /// The fewest parts, and how many digits their number is assumed to have.
    fn parts_and_digits(&self, less: usize) -> Result<(usize, usize), Stuck> {
        let last = self.stops.len() - 1;
        for digits in 1.. {
            let (mut from, mut part) = (None, 0);
            while from != Some(last) {
                part += 1;
                let stop = self.reach(from, part, digits, less);
                let room = self.room(part, digits, less);
                if room.0 == 0 {
                    return Err(Stuck::Room);
                }
                if !self.cost(from, stop).within(room) {
                    return Err(Stuck::Piece {
                        start: from.map_or(0, |from: usize| self.stops[from].start),
                        end: self.stops[stop].end,
                    });
                }
                from = Some(stop);
            }
            if part.to_string().len() <= digits {
                return Ok((part, digits));
            }
        }
        Err(Stuck::Room)
    }

    /// For each part, the earliest stop from which the parts after it can still hold the rest.
    fn earliest(&self, parts_and_digits: usize, digits: usize, less: usize) -> Vec<usize> {
        let mut earliest = vec![0; parts_and_digits + 1];
        let mut stop = self.stops.len() - 1;
        earliest[parts_and_digits] = stop;
        for part in (1..parts_and_digits).rev() {
            let room = self.room(part + 1, digits, less);
            let end = stop;
            while stop > 0 && self.cost(Some(stop - 1), end).within(room) {
                stop -= 1;
            }
            earliest[part] = stop;
        }
        earliest
    }

    /// The best stop for a part to end at, when `parts` parts are left, this one included.
    fn best(&self, from: Option<usize>, earliest: usize, reach: usize, parts: usize) -> usize {
        let last = self.stops.len() - 1;
        let ideal = (self.cost(from, last).0 / parts).max(1);
        let first = earliest.max(from.map_or(0, |from| from + 1)).min(reach);
        let score = |stop: usize| {
            100 * self.cost(from, stop).0.abs_diff(ideal) / ideal + penalty(self.stops[stop].rank)
        };
        (first..=reach)
            .filter(|&stop| stop < last)
            .min_by_key(|&stop| score(stop))
            .unwrap_or(reach)
    }
}

/// By how many percent a part may be out of balance before a cut of a worse rank is better.
fn penalty(rank: Rank) -> usize {
    match rank {
        Rank::Paragraph => 0,
        Rank::Line => 5,
        Rank::Sentence => 12,
        Rank::Clause => 40,
        Rank::Word => 60,
        Rank::Character => 75,
    }
}

/// The sum of the costs up to each position; `walk` gives the costs in order, by where each ends.
fn sums(positions: &[usize], walk: impl FnOnce(&mut dyn FnMut(usize, usize))) -> Vec<usize> {
    let mut sums = Vec::with_capacity(positions.len());
    let mut sum = 0;
    walk(&mut |end, cost| {
        while positions
            .get(sums.len())
            .is_some_and(|&position| position < end)
        {
            sums.push(sum);
        }
        sum += cost;
    });
    sums.resize(positions.len(), sum);
    sums
}
