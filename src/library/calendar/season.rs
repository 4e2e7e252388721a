//! How near a topic's season is.

use super::observances::{Observances, When};
use crate::date::{Date, days_after, days_between};
use crate::library::Season;

/// So many days before its season a topic counts as in season: its texts must be translated, reviewed and printed by then.
const LEAD: i64 = 42;

/// How near a topic's season is, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Nearness {
    /// It is on, or begins within six weeks.
    Now,
    /// The topic is for the whole year.
    AllYear,
    /// It begins in so many days.
    Later(i64),
}

impl Nearness {
    /// How near a season is on a day. A season that names nothing that there is counts as the whole year.
    pub(crate) fn of(season: Option<&Season>, observances: &Observances, today: Date) -> Nearness {
        let Some(season) = season else {
            return Nearness::AllYear;
        };
        let mut spans: Vec<(Date, Date)> = Vec::new();
        for year in [today.year, today.year.saturating_add(1)] {
            let month = |month: u8| {
                let day = |day| Date { year, month, day };
                (day(1), super::last_of(year, month))
            };
            let known = season
                .months
                .iter()
                .filter(|month| (1..=12).contains(*month));
            spans.extend(known.map(|number| month(*number)));
            for name in &season.observances {
                match observances.in_year(name, year) {
                    Some((_, When::Day(day))) => spans.push((day, day)),
                    Some((_, When::Month(number))) => spans.push(month(number)),
                    None => {}
                }
            }
        }
        let ahead = days_after(today, LEAD);
        let coming = spans.iter().filter(|(_, last)| *last >= today);
        match coming.map(|(first, _)| *first).min() {
            None => Nearness::AllYear,
            Some(first) if first <= ahead => Nearness::Now,
            Some(first) => Nearness::Later(days_between(today, first)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::parse_date;

    #[test]
    fn a_season_is_near_six_weeks_before_it_begins_and_until_it_ends() {
        let observances: Observances =
            toml::from_str("Halloween = { month = 10, day = 31 }\n").unwrap();
        let on = |season: &str, day: &str| {
            let season: Season = toml::from_str(season).unwrap();
            Nearness::of(Some(&season), &observances, parse_date(day).unwrap())
        };
        let winter = "months = [11, 12]";
        for (season, day, expected) in [
            (winter, "2026-09-19", Nearness::Later(43)),
            (winter, "2026-09-20", Nearness::Now),
            (winter, "2026-12-31", Nearness::Now),
            (winter, "2027-01-01", Nearness::Later(304)),
            ("months = [1]", "2026-12-01", Nearness::Now),
            ("observances = [\"halloween\"]", "2026-10-31", Nearness::Now),
            (
                "observances = [\"halloween\"]",
                "2026-11-01",
                Nearness::Later(364),
            ),
            (
                "observances = [\"nothing\"]",
                "2026-11-01",
                Nearness::AllYear,
            ),
        ] {
            assert_eq!(on(season, day), expected, "{season} {day}");
        }
        let today = parse_date("2026-11-01").unwrap();
        assert_eq!(Nearness::of(None, &observances, today), Nearness::AllYear);
    }
}
