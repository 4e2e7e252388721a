//! Days, as records and metadata write them.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
pub use toml::value::Date;
use toml::value::Datetime;

/// A day written `2026-11-22`; `None` for anything else, days that are in no calendar included.
pub fn parse_date(text: &str) -> Option<Date> {
    match text.parse::<toml::value::Datetime>() {
        Ok(when) if when.time.is_none() && when.offset.is_none() => when.date,
        _ => None,
    }
}

/// Reads a day of a TOML file. A time, or a day with a time, where a day belongs is an error and not half understood.
pub(crate) fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Datetime, D::Error> {
    let when = Datetime::deserialize(from)?;
    if when.date.is_some() && when.time.is_none() && when.offset.is_none() {
        Ok(when)
    } else {
        Err(D::Error::custom(format!(
            "`{when}` is not a day; write one such as 2026-11-22"
        )))
    }
}

/// As [`day`], of a key that may be left out.
pub(crate) fn optional_day<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Datetime>, D::Error> {
    day(from).map(Some)
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
