//! The plan as an iCalendar file (RFC 5545).

use super::Plan;
use crate::report::without_hidden;
use crate::review::Date;

/// The most octets in a line, not counting its end.
const OCTETS: usize = 75;

/// The file. `today` is the day it is made, for `DTSTAMP`.
pub(super) fn file(plan: &Plan<'_>, today: Date) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(text, &mut file);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Beatbook//beatbook calendar//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line(&format!("X-WR-CALNAME:Beatbook {}", plan.calendar.year));
    for entry in &plan.calendar.entries {
        let shown = format!(
            "{}\nbeatbook show {} --lang {}",
            entry.occasion, entry.topic, plan.locale
        );
        line("BEGIN:VEVENT");
        line(&format!(
            "UID:{}-{}@beatbook",
            escape(&entry.topic),
            entry.day
        ));
        line(&format!("DTSTAMP:{}T000000Z", compact(today)));
        line(&format!("DTSTART;VALUE=DATE:{}", compact(entry.day)));
        line(&format!("SUMMARY:{}", escape(&plan.label(entry))));
        line(&format!("DESCRIPTION:{}", escape(&shown)));
        // A post does not block anybody's day.
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year, day.month, day.day)
}

/// A text as a value: `\`, `;`, `,` and line ends escaped. What acts on a terminal or reorders text has no escape, and is removed.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    for c in without_hidden(&lines).chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded where it is long; never inside a character.
fn fold(line: &str, file: &mut String) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > OCTETS {
            file.push_str("\r\n ");
            // The space that continues the line counts.
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::Title;
    use super::*;
    use crate::library::{Calendar, CalendarEntry, Library, Occasion};
    use crate::review::parse_date;

    /// Events read back: property names with parameters, and values with the escapes undone.
    fn parse(file: &str) -> Vec<BTreeMap<String, String>> {
        assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
        for line in file.split("\r\n") {
            assert!(line.len() <= OCTETS, "{line}");
        }
        let unfolded = file.replace("\r\n ", "");
        let mut events = Vec::new();
        for line in unfolded.trim_end().split("\r\n") {
            let (name, value) = line.split_once(':').unwrap();
            if line == "BEGIN:VEVENT" {
                events.push(BTreeMap::new());
            }
            let mut plain = String::new();
            let mut chars = value.chars();
            while let Some(c) = chars.next() {
                plain.push(match (c, if c == '\\' { chars.next() } else { None }) {
                    (_, Some('n')) => '\n',
                    (_, Some(escaped)) => escaped,
                    (c, None) => c,
                });
            }
            if let Some(event) = events.last_mut() {
                event.insert(name.to_owned(), plain);
            }
        }
        events
    }

    fn written(title: &str, fallback: bool, draft: bool) -> String {
        let day = parse_date("2027-02-05").unwrap();
        let calendar = Calendar {
            year: 2027,
            entries: vec![CalendarEntry {
                day,
                topic: "pickpocket".to_owned(),
                occasion: Occasion::Day(
                    "Lunar New Year".to_owned(),
                    parse_date("2027-02-06").unwrap(),
                ),
            }],
            left_out: Vec::new(),
            unknown: Vec::new(),
        };
        let text = title.to_owned();
        let titles = [(
            "pickpocket".to_owned(),
            Title {
                text,
                fallback,
                draft,
            },
        )]
        .into();
        let plan = Plan {
            calendar: &calendar,
            titles: &titles,
            locale: &"ko".parse().unwrap(),
        };
        file(&plan, parse_date("2026-11-22").unwrap())
    }

    #[test]
    fn an_event_is_read_back_as_it_was() {
        let event = parse(&written("소매치기", false, false)).remove(0);
        for (name, value) in [
            ("UID", "pickpocket-2027-02-05@beatbook"),
            ("DTSTAMP", "20261122T000000Z"),
            ("DTSTART;VALUE=DATE", "20270205"),
            ("SUMMARY", "소매치기"),
            (
                "DESCRIPTION",
                "Lunar New Year, 2027-02-06\nbeatbook show pickpocket --lang ko",
            ),
        ] {
            assert_eq!(event[name], value, "{name}");
        }
        let english = parse(&written("Pickpockets", true, true)).remove(0);
        assert_eq!(
            english["SUMMARY"],
            "Pickpockets [English: no ko text] [draft]"
        );
    }

    #[test]
    fn hostile_titles_stay_titles() {
        for title in [
            "a, b; c\\n d\\",
            &"길고 긴 제목 ".repeat(40),
            &"🚓,".repeat(60),
            "two\nlines\nEND:VEVENT",
            &"x".repeat(75 - "SUMMARY:".len()),
            &"x".repeat(76 - "SUMMARY:".len()),
        ] {
            let events = parse(&written(title, false, false));
            assert_eq!(events.len(), 1);
            assert_eq!(events[0]["SUMMARY"], title);
        }
        let odd = parse(&written("a\r\nb\rc\u{1b}[31md\u{0}", false, false)).remove(0);
        assert_eq!(odd["SUMMARY"], "a\nb\nc[31md");
    }

    #[test]
    fn every_entry_of_our_own_plan_is_an_event() {
        let calendar = Library::embedded().unwrap().calendar(2027).unwrap();
        let plan = Plan {
            calendar: &calendar,
            titles: &BTreeMap::new(),
            locale: &"en".parse().unwrap(),
        };
        let today = parse_date("2026-11-22").unwrap();
        let events = parse(&file(&plan, today));
        assert_eq!(events.len(), calendar.entries.len());
        let mut ids: Vec<&String> = events.iter().map(|event| &event["UID"]).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), events.len());
        assert_eq!(file(&plan, today), file(&plan, today));
    }
}
