//! `clock`: 24-hour times, in any language.

use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "clock",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text gives a time by the 24-hour clock.",
    why: "Readers here use the 12-hour clock. Somebody who reads 19:00 as nine comes too late.",
    fix: "Write 7 p.m., 오후 7시, 晚上7時; in templates use DATETIME, which writes it in each language's way.",
    bad: Example(&[("content/topics/a.ftl", "a = Come at 19:00.\n")]),
    good: Example(&[("content/topics/a.ftl", "a = Come at 7:00 p.m.\n")]),
    companions: &["numbers"],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    // Where the half of the day comes before the hour, or nothing is known, only hours from 13 on are sure to be wrong.
    let clock_of = cx.file.profile.and_then(|profile| profile.clock.as_ref());
    let halves = clock_of.map_or(&[][..], |clock| &clock.after);
    for (part, texts) in text::seen(cx) {
        let found = texts
            .iter()
            .filter(|text| text.classes.has(CharClasses::DIGIT))
            .find_map(|text| Some((text, clock(&text.text, halves)?)));
        let Some((text, at)) = found else { continue };
        let message = format!(
            "`{}` gives the time as {}: readers here use the 12-hour clock",
            cx.name(part),
            &text.text[at.clone()]
        );
        findings.push(
            cx.finding(findings, part, Some(text.place(at)), message)
                .help("write it with a.m. or p.m."),
        );
    }
}

/// A time that only the 24-hour clock has: 13:00 and later; where the half of the day comes after the hour, also 00:30 and 07:00
/// without a.m. or p.m.
fn clock(text: &str, halves: &[String]) -> Option<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    for (colon, _) in text.match_indices(':') {
        let before = bytes[..colon]
            .iter()
            .rev()
            .take_while(|b| b.is_ascii_digit())
            .count();
        let after = bytes[colon + 1..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count();
        if !(1..=2).contains(&before) || after != 2 {
            continue;
        }
        let range = colon - before..colon + 3;
        let hour: u32 = text[range.start..colon].parse().ok()?;
        let minute: u32 = text[colon + 1..range.end].parse().ok()?;
        let rest = text[range.end..].trim_start().to_ascii_lowercase();
        let halved = halves.iter().any(|half| rest.starts_with(half.as_str()));
        let padded = hour < 10 && before == 2;
        if minute < 60
            && ((13..24).contains(&hour)
                || (!halves.is_empty() && !halved && (hour == 0 || padded)))
        {
            return Some(range);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn afternoons_begin_at_one() {
        let halves = ["a.m".to_owned(), "p.m".to_owned()];
        for bad in ["at 19:00", "00:30", "07:00 sharp", "from 13:05 on"] {
            assert!(clock(bad, &halves).is_some(), "{bad}");
        }
        for good in [
            "7:00 p.m.",
            "12:30",
            "07:00 a.m.",
            "John 3:16b 25:00",
            "ratio 16:9",
            "1:2:345",
        ] {
            assert_eq!(clock(good, &halves), None, "{good}");
        }
        assert_eq!(clock("오전 07:00", &[]), None);
        assert!(clock("晚上19:00", &[]).is_some());
    }
}
