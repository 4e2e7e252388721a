//! The library's clock: local days and times.

use std::fmt;

use serde::Serialize;

use super::{Date, parse_date};

/// A minute on the library's clock, such as `2026-12-03T19:30`: what a person there reads on the wall, without a zone.
///
/// Everything that ends (a notice, a topic, a contact's confirmation) ends at such a minute, so "today" is the library's day
/// and not UTC's, where a New York evening is already tomorrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "String")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(
    test,
    schemars(extend("pattern" = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$"))
)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

impl LocalTime {
    /// The first minute of a day.
    pub(crate) fn start_of(date: Date) -> LocalTime {
        LocalTime {
            date,
            hour: 0,
            minute: 0,
        }
    }

    /// The last minute of a day: what holds "until" a day holds all of it.
    pub(crate) fn end_of(date: Date) -> LocalTime {
        LocalTime {
            date,
            hour: 23,
            minute: 59,
        }
    }

    /// Reads `2026-12-03` (its first minute) or `2026-12-03T19:00`; `None` for anything else.
    ///
    /// ```
    /// use beatbook::LocalTime;
    ///
    /// let evening = LocalTime::parse("2026-12-03T19:30").expect("a day and a time");
    /// assert_eq!(evening.to_string(), "2026-12-03T19:30");
    /// assert!(LocalTime::parse("2026-12-03").expect("a day") < evening);
    /// assert_eq!(LocalTime::parse("2026-12-03T24:10"), None);
    /// ```
    pub fn parse(text: &str) -> Option<LocalTime> {
        let Some((day, time)) = text.split_once(['T', 't', ' ']) else {
            return parse_date(text).map(LocalTime::start_of);
        };
        let (hour, minute) = clock_time(time)?;
        Some(LocalTime {
            date: parse_date(day)?,
            hour,
            minute,
        })
    }

    /// What the clock on the wall shows now in an IANA time zone, such as `America/New_York`; `None` for an unknown zone.
    pub(crate) fn now_in(zone: &str) -> Option<LocalTime> {
        let zone = jiff::tz::TimeZone::get(zone).ok()?;
        let now = jiff::Timestamp::now().to_zoned(zone).datetime();
        Some(LocalTime {
            date: Date {
                year: u16::try_from(now.year()).ok()?,
                month: u8::try_from(now.month()).ok()?,
                day: u8::try_from(now.day()).ok()?,
            },
            hour: u8::try_from(now.hour()).ok()?,
            minute: u8::try_from(now.minute()).ok()?,
        })
    }

    /// The moment at which an IANA time zone's clocks show this, with their distance from UTC: `2026-12-03T19:30-05:00` (RFC 3339, but
    /// for the seconds). Of the hour that they show twice it is the first; `None` for an unknown zone.
    #[cfg(feature = "site")]
    pub(crate) fn moment_in(self, zone: &str) -> Option<String> {
        let Date { year, month, day } = self.date;
        let [month, day, hour, minute] =
            [month, day, self.hour, self.minute].map(|part| i8::try_from(part).ok());
        let shown = jiff::civil::DateTime::new(
            i16::try_from(year).ok()?,
            month?,
            day?,
            hour?,
            minute?,
            0,
            0,
        );
        let moment = shown.ok()?.to_zoned(jiff::tz::TimeZone::get(zone).ok()?);
        Some(moment.ok()?.strftime("%Y-%m-%dT%H:%M%:z").to_string())
    }
}

/// `19:30` as hour and minute.
fn clock_time(text: &str) -> Option<(u8, u8)> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str, most: u8| {
        let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
        let number: u8 = digits.then(|| text.parse().ok()).flatten()?;
        (number <= most).then_some(number)
    };
    Some((number(hour, 23)?, number(minute, 59)?))
}

/// As it is written in JSON.
impl From<LocalTime> for String {
    fn from(time: LocalTime) -> String {
        time.to_string()
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date, self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_york_evening_is_not_yet_tomorrow() {
        let new_york = LocalTime::now_in("America/New_York").unwrap();
        let utc = LocalTime::now_in("UTC").unwrap();
        assert!(new_york < utc);
        assert_eq!(LocalTime::now_in("America/Gotham"), None);
    }

    #[cfg(feature = "site")]
    #[test]
    fn a_moment_has_its_distance_from_utc() {
        for (zone, shown, moment) in [
            (
                "America/New_York",
                "2026-12-03T19:30",
                "2026-12-03T19:30-05:00",
            ),
            (
                "America/New_York",
                "2026-07-03T09:05",
                "2026-07-03T09:05-04:00",
            ),
            // The hour that clocks show twice, and the one that they leave out.
            (
                "America/New_York",
                "2026-11-01T01:30",
                "2026-11-01T01:30-04:00",
            ),
            (
                "America/New_York",
                "2026-03-08T02:30",
                "2026-03-08T03:30-04:00",
            ),
            (
                "Asia/Kathmandu",
                "2026-12-03T00:00",
                "2026-12-03T00:00+05:45",
            ),
            ("UTC", "2026-12-03T00:00", "2026-12-03T00:00+00:00"),
        ] {
            let time = LocalTime::parse(shown).unwrap();
            assert_eq!(time.moment_in(zone).as_deref(), Some(moment));
        }
        let time = LocalTime::parse("2026-12-03").unwrap();
        assert_eq!(time.moment_in("America/Gotham"), None);
    }

    #[test]
    fn only_days_and_times_that_exist_are_read() {
        for wrong in [
            "2026-02-30",
            "2026-12-03T7:00",
            "2026-12-03T23:60",
            "19:00",
            "T19:00",
        ] {
            assert_eq!(LocalTime::parse(wrong), None, "{wrong}");
        }
        let day = parse_date("2026-12-03").unwrap();
        assert!(LocalTime::start_of(day) < LocalTime::end_of(day));
    }
}
