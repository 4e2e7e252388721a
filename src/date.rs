//! Days, as records and metadata write them.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use toml::value::Datetime;

/// A day of the Gregorian calendar: `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(extend("format" = "date")))]
pub struct Date {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// As `2026-11-22`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// As it is written in JSON.
impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

/// From `2026-11-22`; anything else, including days that do not exist, is an error.
///
/// ```
/// use beatbook::{Date, Error};
///
/// let day: Date = "2026-11-22".parse()?;
/// assert_eq!((day.year, day.month, day.day), (2026, 11, 22));
/// assert!("2026-02-30".parse::<Date>().is_err(), "there is no such day");
/// # Ok::<(), Error>(())
/// ```
impl FromStr for Date {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, crate::Error> {
        parse_date(text).ok_or_else(|| {
            crate::Error::new(
                crate::Kind::Usage,
                format!("`{text}` is not a day; write one such as 2026-11-22"),
            )
        })
    }
}

/// From a day in a TOML file. A time, or a day with a time, is an error: no part of it is dropped.
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let when = Datetime::deserialize(from)?;
        only_day(when).ok_or_else(|| {
            D::Error::custom(format!(
                "`{when}` is not a day; write one such as 2026-11-22"
            ))
        })
    }
}

/// A day written `2026-11-22`; `None` for anything else, including days that do not exist.
pub(crate) fn parse_date(text: &str) -> Option<Date> {
    only_day(text.parse().ok()?)
}

fn only_day(when: Datetime) -> Option<Date> {
    let alone = when.time.is_none() && when.offset.is_none();
    when.date.filter(|_| alone).map(Date::of)
}

impl Date {
    pub(crate) fn of(date: toml::value::Date) -> Self {
        let toml::value::Date { year, month, day } = date;
        Date { year, month, day }
    }
}

/// The day `days` after `date`; the last day of the calendar where that is out of range.
pub(crate) fn days_after(date: Date, days: i64) -> Date {
    from_number(number(date).saturating_add(days))
}

/// Days from one day to another; negative where the second is earlier.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    number(to) - number(from)
}

/// The day of the week, 0 for Monday to 6 for Sunday.
pub(crate) fn weekday(date: Date) -> u8 {
    // Day 1 was a Monday.
    u8::try_from((number(date) - 1).rem_euclid(7)).unwrap_or(0)
}

/// The number of a day in the Gregorian calendar: 1 is 0001-01-01.
fn number(date: Date) -> i64 {
    icu_calendar::Date::try_new_gregorian(i32::from(date.year), date.month, date.day)
        .map_or(0, |date| date.to_rata_die().to_i64_date())
}

fn from_number(number: i64) -> Date {
    let gregorian = icu_calendar::Date::from_rata_die(
        icu_calendar::types::RataDie::new(number),
        icu_calendar::Gregorian,
    );
    Date {
        year: u16::try_from(gregorian.year().extended_year()).unwrap_or(9999),
        month: gregorian.month().ordinal,
        day: gregorian.day_of_month().0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_go_over_years() {
        let day = |text| parse_date(text).unwrap();
        assert_eq!(days_after(day("2024-02-28"), 2), day("2024-03-01"));
        assert_eq!(days_after(day("2025-12-31"), 1), day("2026-01-01"));
        assert_eq!(days_between(day("2026-11-22"), day("2027-11-22")), 365);
        assert_eq!(weekday(day("1970-01-01")), 3);
        assert_eq!(weekday(day("1900-01-01")), 0);
        assert_eq!(weekday(day("2026-11-22")), 6);
        assert_eq!(parse_date("2026-02-30"), None);
        assert_eq!(parse_date("2026-11-22T10:00:00"), None);
        assert_eq!(parse_date("tomorrow"), None);
    }
}
