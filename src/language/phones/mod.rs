//! Phone numbers as Americans write them: in a text, and with letters.

mod letters;

use std::ops::Range;

pub(crate) use letters::{Lettering, dialed, lettering};

/// A number to call in a text, as its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// A phone number: `1-800-577-8477`, `(212) 555-0123`, `1-800-577-TIPS`, `+82 2 1234 5678`.
    Phone(Range<usize>),
    /// Three to six digits that stand alone: `911`, or what may be any other number.
    Code(Range<usize>),
}

/// Whether the digits are a code that every American phone knows.
pub(crate) fn is_public_code(digits: &str) -> bool {
    matches!(
        digits,
        "211" | "311" | "411" | "511" | "611" | "711" | "811" | "911" | "988"
    )
}

/// The digits of a text, full-width ones as ASCII; words in parentheses are skipped.
pub(crate) fn digits(text: &str) -> String {
    text.split('(')
        .enumerate()
        .flat_map(|(number, piece)| {
            let letters = number > 0 && piece.contains(|c: char| c.is_ascii_alphabetic());
            let rest = piece.find(')').filter(|_| letters).map_or(0, |at| at + 1);
            piece[rest..].chars()
        })
        .filter_map(plain)
        .collect()
}

/// The zeros of the scripts that have decimal digits of their own (Unicode's category Nd), in order; nine more follow each.
const ZEROS: &[char] = &[
    '\u{0660}',
    '\u{06F0}',
    '\u{07C0}',
    '\u{0966}',
    '\u{09E6}',
    '\u{0A66}',
    '\u{0AE6}',
    '\u{0B66}',
    '\u{0BE6}',
    '\u{0C66}',
    '\u{0CE6}',
    '\u{0D66}',
    '\u{0DE6}',
    '\u{0E50}',
    '\u{0ED0}',
    '\u{0F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// The digit that a phone dials for a character, whatever script it is of: a number in other digits is a number all the same.
fn plain(c: char) -> Option<char> {
    if c < ZEROS[0] {
        return c.is_ascii_digit().then_some(c);
    }
    let zero = ZEROS[ZEROS.partition_point(|zero| *zero <= c) - 1];
    char::from_digit((c as u32 - zero as u32).min(10), 10)
}

/// A run of digits, or of capitals that stand for digits.
struct Group {
    span: Range<usize>,
    count: usize,
    letters: bool,
    /// The separator between it and the group before; `None` where anything else stands there.
    joined: Option<char>,
}

/// The numbers of a text, in order.
pub(crate) fn numbers(text: &str) -> Vec<Number> {
    let groups = groups(text);
    let mut found = Vec::new();
    let mut first = 0;
    while first < groups.len() {
        let mut last = first + 1;
        while last < groups.len() && groups[last].joined.is_some() {
            last += 1;
        }
        of_run(text, &groups[first..last], &mut found);
        first = last;
    }
    found
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let after_dash = groups.last().is_some_and(|group| {
            &text[group.span.end..start] == "-" && group.span.end + 1 == start
        });
        let letters = c.is_ascii_uppercase() && after_dash;
        if plain(c).is_none() && !letters {
            continue;
        }
        let (mut end, mut count) = (start + c.len_utf8(), 1);
        while let Some((at, c)) = chars.next_if(|(_, c)| {
            if letters {
                c.is_ascii_uppercase()
            } else {
                plain(*c).is_some()
            }
        }) {
            end = at + c.len_utf8();
            count += 1;
        }
        let joined = groups.last().and_then(|group| {
            let between = text[group.span.end..start].trim_matches(['(', ')']);
            match between {
                "-" | "‐" | "‑" | "–" | "－" => Some('-'),
                "." => Some('.'),
                " " => Some(' '),
                "" if text[group.span.end..start].starts_with(')') => Some(' '),
                ") " | "- " => Some(' '),
                _ => None,
            }
        });
        groups.push(Group {
            span: start..end,
            count,
            letters,
            joined,
        });
    }
    groups
}

/// Groups with nothing but separators between them.
fn of_run(text: &str, groups: &[Group], found: &mut Vec<Number>) {
    let counts: Vec<usize> = groups.iter().map(|group| group.count).collect();
    let total: usize = counts.iter().sum();
    let (Some(first), Some(last)) = (groups.first(), groups.last()) else {
        return;
    };
    let whole = first.span.start..last.span.end;
    let before = text[..whole.start].chars().next_back();
    if before == Some('+') && (8..=15).contains(&total) {
        found.push(Number::Phone(whole.start - 1..whole.end));
        return;
    }
    let money = matches!(before, Some('$' | '€' | '£'));
    // 3-3-4, or 3-4 with more than a space between: the last such, with the country code before it.
    for (at, window) in counts.windows(3).enumerate().rev() {
        if window == [3, 3, 4] {
            let from = if at > 0 && counts[at - 1] == 1 {
                at - 1
            } else {
                at
            };
            found.push(Number::Phone(
                groups[from].span.start..groups[at + 2].span.end,
            ));
            return;
        }
    }
    let vanity = groups.len() > 2
        && groups.iter().any(|group| group.letters)
        && total >= 10
        && counts.contains(&3);
    let local = groups.len() == 2
        && counts == [3, 4]
        && matches!(last.joined, Some('-' | '.'))
        && !text[whole.clone()].starts_with(['0', '1'])
        && !money;
    let solid = groups.len() == 1
        && (total == 10 && !text[whole.clone()].starts_with(['0', '1'])
            || total == 11 && text[whole.clone()].starts_with('1'));
    if vanity || local || solid {
        found.push(Number::Phone(whole));
        return;
    }
    if counts == [1, 1, 1] && groups[1..].iter().all(|group| group.joined == Some('-')) {
        found.push(Number::Code(whole));
        return;
    }
    for group in groups.iter().filter(|group| (3..=6).contains(&group.count)) {
        let before = text[..group.span.start].chars().next_back();
        let mut after = text[group.span.end..].chars();
        let (next, second) = (after.next(), after.next());
        let part =
            |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || "/$€£#%_".contains(c));
        let fraction =
            matches!(next, Some('.' | ',')) && second.is_some_and(|c| plain(c).is_some());
        let decimal = matches!(before, Some('.' | ','));
        if !part(before) && !part(next) && !fraction && !decimal && !group.letters {
            found.push(Number::Code(group.span.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_in_texts() {
        for (text, number) in [
            ("Call 1-800-577-8477 now", "1-800-577-8477"),
            ("Call (212) 555-0123.", "212) 555-0123"),
            ("212.555.0123", "212.555.0123"),
            ("전화 2125550123", "2125550123"),
            ("555-0123", "555-0123"),
            ("1-800-577-TIPS", "1-800-577-TIPS"),
            ("1-800-CALL-FBI", "1-800-CALL-FBI"),
            ("+82 2 1234 5678", "+82 2 1234 5678"),
            ("اتصل ١-٨٠٠-٥٧٧-٨٤٧٧", "١-٨٠٠-٥٧٧-٨٤٧٧"),
            (
                "拨打１－８００－５７７－８４７７",
                "１－８００－５７７－８４７７",
            ),
        ] {
            match numbers(text).first() {
                Some(Number::Phone(range)) => assert_eq!(&text[range.clone()], number),
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_is_no_phone_number() {
        for text in [
            "2026-11-22",
            "2019-2020",
            "$100-2000",
            "ZIP 11373-1234",
            "10,000",
            "room 12",
            "$311",
            "9/11",
            "3.988",
            "#311",
            "24/7",
            "311A",
            "in 2 or 3 days",
        ] {
            let found = numbers(text);
            let wrong = found.iter().any(|number| match number {
                Number::Phone(_) => true,
                Number::Code(range) => is_public_code(&digits(&text[range.clone()])),
            });
            assert!(!wrong, "{text}: {found:?}");
        }
    }

    #[test]
    fn codes_stand_alone() {
        for text in [
            "Call 911.",
            "请拨打911！",
            "911에 전화",
            "9-1-1",
            "Text ９８８",
        ] {
            let found = numbers(text);
            let [Number::Code(range)] = found.as_slice() else {
                panic!("{text}: {found:?}");
            };
            assert!(is_public_code(&digits(&text[range.clone()])), "{text}");
        }
    }
}
