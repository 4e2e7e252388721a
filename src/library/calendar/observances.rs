//! content/observances.toml: days and months that are observed, each with the rule that says when.

use std::collections::BTreeMap;

use icu_calendar::cal::{ChineseTraditional, KoreanTraditional};
use serde::Deserialize;

use super::last_of;
use crate::error::Result;
use crate::library::Library;
use crate::review::{Date, days_after, weekday};
use crate::source::Source;

/// The file of observances.
pub(crate) const OBSERVANCES: &str = "content/observances.toml";

/// When an observance is in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// On that day, or starting on it.
    Day(Date),
    /// The whole month.
    Month(u8),
}

/// The observances that topics can name.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Observances(BTreeMap<String, Rule>);

/// The rule that says when an observance is.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "Raw")]
enum Rule {
    Month(u8),
    Day(u8, u8),
    /// So many days after the nth such weekday (0 is Monday) of a month; -1 is the last one.
    Weekday {
        month: u8,
        weekday: u8,
        nth: i8,
        days_after: u8,
    },
    Lunar(Lunar, u8, u8),
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Lunar {
    Chinese,
    Korean,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Raw {
    month: u8,
    day: Option<u8>,
    weekday: Option<Weekday>,
    nth: Option<i8>,
    #[serde(default)]
    days_after: u8,
    lunar: Option<Lunar>,
}

impl TryFrom<Raw> for Rule {
    type Error = String;

    fn try_from(raw: Raw) -> std::result::Result<Self, String> {
        let month = raw.month;
        if !(1..=12).contains(&month) {
            return Err(format!("there is no month {month}"));
        }
        match (raw.lunar, raw.day, raw.weekday, raw.nth) {
            (None, None, None, None) if raw.days_after == 0 => Ok(Rule::Month(month)),
            (None, Some(day), None, None) if raw.days_after == 0 => {
                // A day that is not in every year would be missing in some.
                let in_every_year = day >= 1 && day <= last_of(2027, month).day;
                let rule = in_every_year.then_some(Rule::Day(month, day));
                rule.ok_or_else(|| format!("month {month} does not always have a day {day}"))
            }
            (Some(lunar), Some(day @ 1..=29), None, None) if raw.days_after == 0 => {
                Ok(Rule::Lunar(lunar, month, day))
            }
            (None, None, Some(weekday), Some(nth @ (-1 | 1..=4))) if raw.days_after <= 6 => {
                Ok(Rule::Weekday {
                    month,
                    weekday: weekday as u8,
                    nth,
                    days_after: raw.days_after,
                })
            }
            _ => Err(
                "write month; month and day; month, weekday and nth (1 to 4, or -1); or lunar, month and day (1 to 29)"
                    .to_owned(),
            ),
        }
    }
}

impl Library {
    /// The observances that topics can name: the library's own, or, where it has no such file, this crate's.
    ///
    /// # Errors
    /// The file cannot be read, or a rule is not one of those there are.
    pub(crate) fn observances(&self) -> Result<Observances> {
        match self.toml(OBSERVANCES)? {
            Some(own) => Ok(own),
            None => Ok(Observances::embedded()),
        }
    }
}

impl Observances {
    /// Those of the library that is built in; `build.rs` has parsed the file, and a test its rules.
    pub(crate) fn embedded() -> Observances {
        let loaded = Source::embedded().read(OBSERVANCES);
        let text = loaded.ok().flatten().map(|loaded| loaded.file);
        text.and_then(|file| toml::from_str(&file.text).ok())
            .unwrap_or_default()
    }

    /// Whether there is an observance of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.named(name).is_some()
    }

    /// The names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The observance of that name, as the file writes it, and when it is in a year; `None` where there is none.
    pub(super) fn in_year(&self, name: &str, year: u16) -> Option<(&str, When)> {
        let (name, rule) = self.named(name)?;
        Some((name, rule.in_year(year)?))
    }

    fn named(&self, name: &str) -> Option<(&str, &Rule)> {
        let mut all = self.0.iter();
        let found = all.find(|(known, _)| known.eq_ignore_ascii_case(name.trim()));
        found.map(|(name, rule)| (name.as_str(), rule))
    }
}

impl Rule {
    fn in_year(self, year: u16) -> Option<When> {
        let day = |month, day| Date { year, month, day };
        Some(When::Day(match self {
            Rule::Month(month) => return Some(When::Month(month)),
            Rule::Day(month, on) => day(month, on),
            Rule::Weekday {
                month,
                weekday: wanted,
                nth,
                days_after: more,
            } => {
                // The first such weekday of the seven days that it can be on.
                let from = match nth {
                    -1 => days_after(last_of(year, month), -6),
                    nth => days_after(day(month, 1), 7 * (i64::from(nth) - 1)),
                };
                let ahead = (wanted + 7 - weekday(from)) % 7;
                days_after(from, i64::from(ahead + more))
            }
            Rule::Lunar(Lunar::Chinese, month, on) => {
                lunar(year, (month, on), ChineseTraditional::new)?
            }
            Rule::Lunar(Lunar::Korean, month, on) => {
                lunar(year, (month, on), KoreanTraditional::new)?
            }
        }))
    }
}

/// The first day of a year that is this day of this month in a lunar calendar. What begins the lunar year is looked for from the
/// tenth of January on, since in some years the one before still ends in the first days of January.
fn lunar<C: icu_calendar::Calendar>(
    year: u16,
    (month, on): (u8, u8),
    calendar: fn() -> C,
) -> Option<Date> {
    let start = Date {
        year,
        month: 1,
        day: if month <= 2 { 10 } else { 1 },
    };
    let code = format!("M{month:02}");
    let mut days = (0..366).map(|ahead| days_after(start, ahead));
    days.find(|day| {
        icu_calendar::Date::try_new_iso(i32::from(day.year), day.month, day.day).is_ok_and(|iso| {
            let lunar = iso.to_calendar(calendar());
            lunar.month().to_input().code().0 == code.as_str() && lunar.day_of_month().0 == on
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(name: &str, year: u16) -> String {
        match Observances::embedded().in_year(name, year).unwrap().1 {
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
        assert!(!Observances::embedded().has("Talk Like a Pirate Day"));
    }

    #[test]
    fn every_observance_is_in_every_year() {
        let all = Observances::embedded();
        assert!(all.names().count() > 20, "the file is read");
        for year in (1900..=9999).step_by(13).chain([9999]) {
            for name in all.names() {
                match all.in_year(name, year) {
                    Some((_, When::Day(day))) => assert_eq!(day.year, year, "{name}"),
                    found => assert!(found.is_some(), "{name} {year}"),
                }
            }
        }
    }

    #[test]
    fn a_rule_is_one_of_those_there_are() {
        for bad in [
            "{ month = 13 }",
            "{ month = 2, day = 29 }",
            "{ day = 1 }",
            "{ month = 5, weekday = \"monday\" }",
            "{ month = 5, weekday = \"monday\", nth = 5 }",
            "{ month = 5, weekday = \"moonday\", nth = 1 }",
            "{ lunar = \"chinese\", month = 1 }",
            "{ month = 5, nth = 1 }",
        ] {
            let read = toml::from_str::<Observances>(&format!("\"A Day\" = {bad}\n"));
            assert!(read.is_err(), "{bad}");
        }
    }
}
