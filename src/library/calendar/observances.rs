//! Days and months that are observed, each with the rule that says when.

use icu_calendar::cal::{ChineseTraditional, KoreanTraditional};

use crate::review::{Date, days_after, weekday};

/// When an observance is in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// On that day, or starting on it.
    Day(Date),
    /// The whole month.
    Month(u8),
}

/// The rule behind it.
#[derive(Clone, Copy)]
enum Rule {
    Month(u8),
    Day(u8, u8),
    /// Month, weekday (0 is Monday), n, days: so many days after the nth such weekday of the month.
    Nth(u8, u8, u8, u8),
    /// The last weekday of a month.
    Last(u8, u8),
    LunarNewYear,
    /// The fifteenth day of the eighth month by the Korean calendar.
    Chuseok,
    /// The same by the Chinese calendar.
    MidAutumn,
}

const MONDAY: u8 = 0;
const TUESDAY: u8 = 1;
const THURSDAY: u8 = 3;
const SUNDAY: u8 = 6;

const TABLE: &[(&str, Rule)] = &[
    ("Human Trafficking Prevention Month", Rule::Month(1)),
    ("Stalking Awareness Month", Rule::Month(1)),
    ("Lunar New Year", Rule::LunarNewYear),
    ("Dominican Independence Day", Rule::Day(2, 27)),
    (
        "National Consumer Protection Week",
        Rule::Nth(3, SUNDAY, 1, 0),
    ),
    ("Sexual Assault Awareness Month", Rule::Month(4)),
    ("Tax Day", Rule::Day(4, 15)),
    ("Older Americans Month", Rule::Month(5)),
    ("National Missing Children's Day", Rule::Day(5, 25)),
    ("Memorial Day", Rule::Last(5, MONDAY)),
    ("World Elder Abuse Awareness Day", Rule::Day(6, 15)),
    ("Independence Day", Rule::Day(7, 4)),
    ("Colombian Independence Day", Rule::Day(7, 20)),
    ("Peruvian Independence Day", Rule::Day(7, 28)),
    ("Ecuadorian Independence Day", Rule::Day(8, 10)),
    ("National Night Out", Rule::Nth(8, TUESDAY, 1, 0)),
    ("Labor Day", Rule::Nth(9, MONDAY, 1, 0)),
    ("Back to School", Rule::Month(9)),
    ("Central American Independence Day", Rule::Day(9, 15)),
    ("Mexican Independence Day", Rule::Day(9, 16)),
    ("Chuseok", Rule::Chuseok),
    ("Mid-Autumn Festival", Rule::MidAutumn),
    ("Cybersecurity Awareness Month", Rule::Month(10)),
    ("Domestic Violence Awareness Month", Rule::Month(10)),
    ("National Crime Prevention Month", Rule::Month(10)),
    ("Halloween", Rule::Day(10, 31)),
    ("Thanksgiving", Rule::Nth(11, THURSDAY, 4, 0)),
    ("Black Friday", Rule::Nth(11, THURSDAY, 4, 1)),
    ("Cyber Monday", Rule::Nth(11, THURSDAY, 4, 4)),
    ("Christmas", Rule::Day(12, 25)),
];

/// The observance of that name, as the table writes it, and when it is in a year; `None` for one that is not in the table.
pub(super) fn by_name(name: &str, year: u16) -> Option<(&'static str, When)> {
    let (name, rule) = TABLE
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name.trim()))?;
    Some((name, rule.in_year(year)?))
}

impl Rule {
    fn in_year(self, year: u16) -> Option<When> {
        let day = |month, day| Date { year, month, day };
        Some(match self {
            Rule::Month(month) => When::Month(month),
            Rule::Day(month, on) => When::Day(day(month, on)),
            Rule::Nth(month, wanted, nth, after) => {
                let first = day(month, 1);
                let ahead = (wanted + 7 - weekday(first)) % 7 + 7 * (nth - 1) + after;
                When::Day(days_after(first, i64::from(ahead)))
            }
            Rule::Last(month, wanted) => {
                let last = super::last_of(year, month);
                let back = (weekday(last) + 7 - wanted) % 7;
                When::Day(days_after(last, -i64::from(back)))
            }
            Rule::LunarNewYear => {
                // From 21 January to 21 February in our time; the search starts earlier, because the calendar drifts over the
                // centuries.
                When::Day(lunar(day(1, 10), ("M01", 1), ChineseTraditional::new)?)
            }
            // From 8 September to 7 October in our time.
            Rule::Chuseok => When::Day(lunar(day(8, 20), ("M08", 15), KoreanTraditional::new)?),
            Rule::MidAutumn => When::Day(lunar(day(8, 20), ("M08", 15), ChineseTraditional::new)?),
        })
    }
}

/// The first day from `start` on that is this day of this month in a lunar calendar.
fn lunar<C: icu_calendar::Calendar>(
    start: Date,
    (month, on): (&str, u8),
    calendar: fn() -> C,
) -> Option<Date> {
    (0..120).map(|ahead| days_after(start, ahead)).find(|day| {
        icu_calendar::Date::try_new_iso(i32::from(day.year), day.month, day.day).is_ok_and(|iso| {
            let lunar = iso.to_calendar(calendar());
            lunar.month().to_input().code().0 == month && lunar.day_of_month().0 == on
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(name: &str, year: u16) -> String {
        match by_name(name, year).unwrap().1 {
            When::Day(day) => day.to_string(),
            When::Month(month) => month.to_string(),
        }
    }

    #[test]
    fn observances_are_on_their_days() {
        for (name, year, expected) in [
            ("Lunar New Year", 1985, "1985-02-20"),
            ("Lunar New Year", 2025, "2025-01-29"),
            ("lunar new year", 2027, "2027-02-06"),
            ("Lunar New Year", 2033, "2033-01-31"),
            ("National Night Out", 2026, "2026-08-04"),
            ("National Night Out", 2028, "2028-08-01"),
            ("National Consumer Protection Week", 2026, "2026-03-01"),
            ("Chuseok", 2025, "2025-10-06"),
            ("Chuseok", 2026, "2026-09-25"),
            ("Mid-Autumn Festival", 2027, "2027-09-15"),
            ("Memorial Day", 2027, "2027-05-31"),
            ("Labor Day", 2027, "2027-09-06"),
            ("Thanksgiving", 2027, "2027-11-25"),
            ("Cyber Monday", 2024, "2024-12-02"),
            ("Domestic Violence Awareness Month", 2027, "10"),
        ] {
            assert_eq!(on(name, year), expected, "{name} {year}");
        }
        assert_eq!(by_name("Talk Like a Pirate Day", 2027), None);
    }

    #[test]
    fn every_observance_is_in_every_year() {
        for year in (1900..=9999).step_by(13).chain([9999]) {
            for (name, _) in TABLE {
                match by_name(name, year) {
                    Some((_, When::Day(day))) => assert_eq!(day.year, year, "{name}"),
                    found => assert!(found.is_some(), "{name} {year}"),
                }
            }
        }
    }
}
