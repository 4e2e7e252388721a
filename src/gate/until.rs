//! Until when a notice holds, as people write it.

use crate::error::{Error, Kind, Result};
use crate::review::{LocalTime, days_after, parse_date};

/// The forms that are understood, for help.
const FORMS: &str = "write a day (2026-12-03, today, tomorrow), a time (22:00, 10 pm), or both (\"19:30 tomorrow\", 2026-12-03T19:30)";

/// Reads until when something holds: a day (all of it), a time of day, or both, in any order. A time alone is one of today.
///
/// ```
/// use beatbook::LocalTime;
/// use beatbook::gate::parse_until;
///
/// let now = LocalTime::parse("2026-12-03T14:00").expect("a day and a time");
/// assert_eq!(parse_until("7:30 p.m.", now)?.to_string(), "2026-12-03T19:30");
/// assert_eq!(parse_until("tomorrow", now)?.to_string(), "2026-12-04T23:59");
/// # Ok::<(), beatbook::Error>(())
/// ```
///
/// # Errors
/// [`Kind::Usage`] for anything else.
pub fn parse_until(text: &str, now: LocalTime) -> Result<LocalTime> {
    let wrong = || {
        Error::new(
            Kind::Usage,
            format!("`{}` is not a day or a time", text.trim().escape_debug()),
        )
        .with_help(FORMS)
    };
    let mut day = None;
    let mut time: Option<(u8, u8)> = None;
    let lower = text.trim().to_ascii_lowercase();
    // `10 pm` is one time in two words, and `2026-12-03T19:30` is two things in one.
    let lower = lower
        .replace("p.m.", "pm")
        .replace("a.m.", "am")
        .replace(',', " ");
    let words: Vec<&str> = lower
        .split_whitespace()
        .flat_map(|word| match word.split_once('t') {
            Some((date, time)) if parse_date(date).is_some() => vec![date, time],
            _ => vec![word],
        })
        .collect();
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let found = match word {
            "at" | "on" | "until" => continue,
            "today" | "tonight" => Some(now.date),
            "tomorrow" => Some(days_after(now.date, 1)),
            word => parse_date(word),
        };
        if let Some(found) = found {
            if day.replace(found).is_some() {
                return Err(wrong());
            }
            continue;
        }
        let half = words.next_if(|next| matches!(*next, "am" | "pm"));
        let read = clock(word, half).ok_or_else(wrong)?;
        if time.replace(read).is_some() {
            return Err(wrong());
        }
    }
    match (day, time) {
        (None, None) => Err(wrong()),
        (Some(day), None) => Ok(LocalTime::end_of(day)),
        (day, Some((hour, minute))) => Ok(LocalTime {
            date: day.unwrap_or(now.date),
            hour,
            minute,
        }),
    }
}

/// `22:00`, `7:30pm`, `7` and `pm`, `noon`: an hour and a minute. A number alone is no time: 7 in the morning, or in the evening?
fn clock(word: &str, half: Option<&str>) -> Option<(u8, u8)> {
    match word {
        "noon" => return Some((12, 0)),
        "midnight" => return Some((23, 59)),
        _ => {}
    }
    let (digits, half) = match half {
        Some(half) => (word, Some(half)),
        None => ["am", "pm"]
            .iter()
            .find_map(|half| Some((word.strip_suffix(half)?, Some(*half))))
            .unwrap_or((word, None)),
    };
    let (hour, minute) = match digits.split_once(':') {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        None if half.is_some() => (digits, "00"),
        _ => return None,
    };
    let number = |text: &str| -> Option<u8> {
        let plain = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| text.parse().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute).filter(|minute| *minute < 60)?);
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some("am") => hour % 12,
        Some(_) => hour % 12 + 12,
    };
    (hour < 24).then_some((hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Option<String> {
        let now = LocalTime::parse("2026-12-31T14:00").unwrap();
        parse_until(text, now).ok().map(|until| until.to_string())
    }

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        for (text, until) in [
            ("2026-12-03", "2026-12-03T23:59"),
            ("2026-12-03T19:30", "2026-12-03T19:30"),
            ("today", "2026-12-31T23:59"),
            ("22:00", "2026-12-31T22:00"),
            ("19:30 tomorrow", "2027-01-01T19:30"),
            ("tomorrow at 7:30 p.m.", "2027-01-01T19:30"),
            ("7 PM", "2026-12-31T19:00"),
            ("12am tomorrow", "2027-01-01T00:00"),
            ("12 pm", "2026-12-31T12:00"),
            ("2026-12-03, 9 a.m.", "2026-12-03T09:00"),
            ("noon tomorrow", "2027-01-01T12:00"),
        ] {
            assert_eq!(read(text).as_deref(), Some(until), "{text}");
        }
    }

    #[test]
    fn what_may_mean_two_things_or_nothing_is_refused() {
        for text in [
            "",
            "7",
            "soon",
            "7:5",
            "25:00",
            "13 pm",
            "0 am",
            "7:60pm",
            "today tomorrow",
            "7pm 8pm",
            "2026-02-30",
            "12/03/2026",
            "at",
            "19:30:00",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in "\\PC{0,20}") {
            let _ = read(&text);
        }
    }
}
