//! Stretches of a text that no cut may go through: web addresses, phone numbers, hashtags, handles.

use crate::post::measure::hashtags;
use crate::post::x;

/// The fewest digits of a phone number written in groups, and the most (ITU-T E.164).
const PHONE: std::ops::RangeInclusive<usize> = 7..=15;
/// The fewest digits of a code that words in brackets may follow: `311 (NYC)`.
const CODE: usize = 3;
/// The most characters of those words.
const WORDS: usize = 12;

/// The stretches, in bytes, in order and without overlaps.
pub(super) fn kept(text: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = x::urls(text)
        .into_iter()
        .map(|url| (url.start, url.end))
        .collect();
    found.extend(hashtags(text));
    found.extend(handles(text));
    found.extend(numbers(text));
    merged(found)
}

/// Where phone numbers are, with the words in brackets after them: in bytes, in order and without overlaps.
#[cfg(feature = "site")]
pub(crate) fn phones(text: &str) -> Vec<(usize, usize)> {
    merged(numbers(text))
}

/// Stretches in order, each two that overlap as one.
fn merged(mut found: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    found.sort_unstable();
    let mut merged: Vec<(usize, usize)> = Vec::with_capacity(found.len());
    for (start, end) in found {
        match merged.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

/// `@user` and `@user@server`, with what is joined to them in ASCII.
fn handles(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices('@').map(|(at, _)| {
        let run = text.as_bytes()[at + 1..]
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'));
        (at, at + 1 + run.count())
    })
}

/// Phone numbers and the words in brackets after them: `1-800-577-8477 (TIPS)`, `+1 212-639-9675`, `311 (NYC)`.
fn numbers(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let inside = at > 0 && bytes[at - 1].is_ascii_alphanumeric();
        let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
        if inside || !(digit(at) || (matches!(bytes[at], b'+' | b'(') && digit(at + 1))) {
            at += 1;
            continue;
        }
        let start = at;
        let (mut end, mut digits) = (at, 0);
        let mut gap = 0;
        while let Some(&byte) = bytes.get(at) {
            if digits >= CODE && matches!(byte, b' ' | b'(') && words(bytes, end).is_some() {
                break;
            }
            if byte == b' '
                && !(bytes.get(at + 1) == Some(&b'(') || (digit(at + 1) && digit(at + 2)))
            {
                break;
            }
            let vanity = byte.is_ascii_uppercase()
                && digits > 0
                && at > 0
                && (bytes[at - 1] == b'-' || bytes[at - 1].is_ascii_uppercase());
            if byte.is_ascii_digit() || vanity {
                (digits, end, gap) = (digits + 1, at + 1, 0);
            } else if matches!(byte, b' ' | b'-' | b'.' | b'(' | b')' | b'+' | b'/') && gap < 2 {
                gap += 1;
            } else {
                break;
            }
            at += 1;
        }
        let words = words(bytes, end);
        if PHONE.contains(&digits) || (words.is_some() && (CODE..=*PHONE.end()).contains(&digits)) {
            found.push((start, words.unwrap_or(end)));
        }
        at = at.max(end).max(start + 1);
    }
    found
}

/// The end of ` (WORDS)` at `at`.
fn words(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let rest = rest.strip_prefix(b" ").unwrap_or(rest).strip_prefix(b"(")?;
    let run = rest
        .iter()
        .take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || **b == b'-')
        .take(WORDS + 1)
        .count();
    let closed = (2..=WORDS).contains(&run)
        && rest.get(run) == Some(&b')')
        && rest[..run].iter().any(u8::is_ascii_uppercase);
    closed.then_some(bytes.len() - rest.len() + run + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_together_what_is_one_thing() {
        for (text, expected) in [
            (
                "Call 1-800-577-8477 (TIPS) now",
                vec!["1-800-577-8477 (TIPS)"],
            ),
            (
                "al 1-888-577-4782 (57-PISTA).",
                vec!["1-888-577-4782 (57-PISTA)"],
            ),
            (
                "+1 212-639-9675 or (718) 476-9311",
                vec!["+1 212-639-9675", "(718) 476-9311"],
            ),
            ("Dial 311 (NYC) or 911 now", vec!["311 (NYC)"]),
            ("请打1-800-577-8477报警", vec!["1-800-577-8477"]),
            ("关注@NYPD110Pct或#防盗 吧", vec!["@NYPD110Pct", "#防盗"]),
            ("1-800-577-TIPS 9 lives", vec!["1-800-577-TIPS"]),
            ("see nyc.gov/nypd, ok", vec!["nyc.gov/nypd"]),
            ("7 p.m., 12 people, 3 cars", vec![]),
        ] {
            let found: Vec<&str> = kept(text)
                .into_iter()
                .map(|(start, end)| &text[start..end])
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_table_of_numbers_is_not_a_phone_number() {
        assert_eq!(kept(&"12 34 ".repeat(100)), []);
    }
}
