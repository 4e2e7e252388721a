//! Numbers written in figures, read out of a text.

use std::ops::Range;

/// A number written in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    /// Its value in plain decimal: `1,000`, `1千` and `1 thousand` are `1000`.
    pub(crate) value: String,
    /// The bytes of its figures.
    pub(crate) span: Range<usize>,
    /// Whether full stops set off its thousands, as in `1.000`, which is one in America.
    pub(crate) continental: bool,
}

/// How figures are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Only `1,000.5`, whatever the language.
    American,
    /// As any language may write them: `1.000,5` and `1 000,5` too.
    Any,
}

/// The value of a decimal digit in the scripts that real projects use.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '০'..='৯' => '০',
        '๐'..='๙' => '๐',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}

/// Whether the text has any figures.
pub(crate) fn has_figures(text: &str) -> bool {
    // The bytes that digits begin with: most texts have none.
    let begins = |b: u8| b.is_ascii_digit() || matches!(b, 0xD9 | 0xDB | 0xE0 | 0xEF);
    text.bytes().any(begins) && text.chars().any(|c| digit(c).is_some())
}

/// How many zeros the words after a number add to it: six for "million".
pub(crate) type Zeros<'z> = &'z dyn Fn(&str) -> usize;

/// The numbers written in figures, in order. Full hours lose their `:00`; character references (`&#39;`) do not count.
pub(crate) fn figures(text: &str, format: Format, zeros: Zeros<'_>) -> Vec<Figure> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((offset, _)) = text[at..].char_indices().find(|(_, c)| digit(*c).is_some()) {
        let start = at + offset;
        let groups = groups(text, start, format);
        let end = groups.last().map_or(start + 1, |group| group.span.end);
        let reference = text[..start].ends_with("&#") || text[..start].ends_with("&#x");
        if !reference {
            resolve(text, &groups, (format, zeros), &mut found);
        }
        at = end;
    }
    found
}

/// Digits between separators.
struct Group {
    before: Option<char>,
    digits: String,
    span: Range<usize>,
}

fn groups(text: &str, start: usize, format: Format) -> Vec<Group> {
    let mut groups = Vec::new();
    let (mut at, mut before) = (start, None);
    loop {
        let mut digits = String::new();
        let mut end = at;
        for c in text[at..].chars() {
            let Some(value) = digit(c) else { break };
            digits.push(value);
            end += c.len_utf8();
        }
        groups.push(Group {
            before,
            digits,
            span: at..end,
        });
        let mut rest = text[end..].chars();
        let separator = match rest.next() {
            Some('.') => '.',
            Some(',' | '，') => ',',
            Some('\u{A0}' | '\u{202F}' | '\u{2009}' | '’') if format == Format::Any => ' ',
            _ => break,
        };
        if rest.next().and_then(digit).is_none() {
            break;
        }
        before = Some(separator);
        at = text.len() - rest.as_str().len();
        // The digit that was looked at belongs to the next group.
        at -= text[..at].chars().next_back().map_or(0, char::len_utf8);
    }
    groups
}

fn resolve(
    text: &str,
    groups: &[Group],
    (format, zeros): (Format, Zeros<'_>),
    found: &mut Vec<Figure>,
) {
    let (Some(first), Some(last)) = (groups.first(), groups.last()) else {
        return;
    };
    let whole = first.span.start..last.span.end;
    let thousands = |groups: &[Group], separator: char| {
        groups.len() == 1
            || groups[0].digits.len() <= 3
                && groups[1..]
                    .iter()
                    .all(|group| group.before == Some(separator) && group.digits.len() == 3)
    };
    let continental = groups.len() > 1 && thousands(groups, '.') && !first.digits.starts_with('0');
    let fraction = groups.len() > 1
        && match format {
            Format::American => {
                last.before == Some('.') && thousands(&groups[..groups.len() - 1], ',')
            }
            Format::Any => {
                let separator = groups.get(1).and_then(|group| group.before).unwrap_or(',');
                let rest = &groups[..groups.len() - 1];
                matches!(last.before, Some('.' | ','))
                    && (rest.len() == 1 || last.before != Some(separator))
                    && thousands(rest, separator)
                    // Three places are thousands, not a fraction.
                    && !(rest.len() == 1 && thousands(groups, separator))
            }
        };
    let grouped = match format {
        Format::American => thousands(groups, ','),
        Format::Any => ['.', ',', ' ']
            .iter()
            .any(|separator| thousands(groups, *separator)),
    };
    if groups.len() == 1 || fraction || grouped {
        let places = if fraction { last.digits.as_str() } else { "" };
        let integers = &groups[..groups.len() - usize::from(fraction)];
        let integer: String = integers.iter().map(|group| group.digits.as_str()).collect();
        push(text, (&integer, places), whole, continental, zeros, found);
    } else {
        for group in groups {
            let span = group.span.clone();
            push(text, (&group.digits, ""), span, continental, zeros, found);
        }
    }
}

fn push(
    text: &str,
    (integer, places): (&str, &str),
    span: Range<usize>,
    continental: bool,
    zeros: Zeros<'_>,
    found: &mut Vec<Figure>,
) {
    let full_hour = integer == "00" && text[..span.start].ends_with([':', '：']);
    if full_hour {
        return;
    }
    let power = zeros(&text[span.end..]);
    let mut places = places.to_owned();
    let mut value = integer.to_owned();
    if power > 0 {
        while places.len() < power {
            places.push('0');
        }
        let rest = places.split_off(power);
        value.push_str(&places);
        places = rest;
    }
    let trimmed = value.trim_start_matches('0');
    let mut value = if trimmed.is_empty() { "0" } else { trimmed }.to_owned();
    // What looks like thousands keeps its zeros: `1.000` must not pass for `1`.
    let places = if continental {
        places.as_str()
    } else {
        places.trim_end_matches('0')
    };
    if !places.is_empty() {
        value.push('.');
        value.push_str(places);
    }
    found.push(Figure {
        value,
        span,
        continental,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, format: Format) -> Vec<Figure> {
        let thousand = |after: &str| {
            if after.starts_with(['千', '천']) || after.starts_with(" thousand") {
                3
            } else {
                0
            }
        };
        figures(text, format, &thousand)
    }

    fn values(text: &str, format: Format) -> Vec<String> {
        read(text, format)
            .into_iter()
            .map(|figure| figure.value)
            .collect()
    }

    #[test]
    fn american_figures() {
        for (text, expected) in [
            ("$1,000 or 1,234,567.50", vec!["1000", "1234567.5"]),
            ("7:00 p.m., 7:30", vec!["7", "7", "30"]),
            ("오후 7시 30분 9１1", vec!["7", "30", "911"]),
            ("1.000", vec!["1.000"]),
            ("3,5", vec!["3", "5"]),
            ("10,000美元, 1千美元, 1.5千", vec!["10000", "1000", "1500"]),
            ("5 thousand, 2천", vec!["5000", "2000"]),
            ("24/7 2026-01-05", vec!["24", "7", "2026", "1", "5"]),
            ("don&#39;t 1.2.3", vec!["1", "2", "3"]),
            ("1，000元", vec!["1000"]),
            ("end 5. Next, 6,", vec!["5", "6"]),
        ] {
            assert_eq!(values(text, Format::American), expected, "{text}");
        }
        assert!(read("$1.000", Format::American)[0].continental);
        assert!(
            !read("0.125 $1.50", Format::American)
                .iter()
                .any(|f| f.continental)
        );
    }

    #[test]
    fn figures_of_any_language() {
        for text in ["1,000", "1.000", "1\u{202F}000", "1’000", "１０００"] {
            assert_eq!(values(text, Format::Any), ["1000"], "{text}");
        }
        assert_eq!(
            values("1.234,5 1,234.5 3,5 3.5", Format::Any),
            ["1234.5", "1234.5", "3.5", "3.5"]
        );
        assert_eq!(values("٢٤ २४", Format::Any), ["24", "24"]);
    }
}
