//! Host names inside running text.
//!
//! Source: the URL grammar of twitter-text 3.1. A host is labels, full stops and a known top-level domain; almost any
//! character that is not ASCII punctuation or space may be in a label, so Chinese text beside a host is at first taken
//! for part of it. The list of top-level domains (`tlds-*.txt`, one per line) is that version's own.

use std::sync::LazyLock;

use super::path::latin;

static ASCII_TLDS: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("tlds-ascii.txt").lines().collect());
static INTERNATIONAL_TLDS: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("tlds-international.txt").lines().collect());

/// The top-level domains by which X knows web addresses.
#[cfg(feature = "site")]
#[derive(Debug, serde::Serialize)]
pub(crate) struct TopLevelDomains {
    ascii: &'static [&'static str],
    international: &'static [&'static str],
}

/// All of them, for counting where this program does not run.
#[cfg(feature = "site")]
pub(crate) fn top_level_domains() -> TopLevelDomains {
    TopLevelDomains {
        ascii: &ASCII_TLDS,
        international: &INTERNATIONAL_TLDS,
    }
}

/// The longest label that the domain name system takes, in ASCII or as punycode.
const MAX_LABEL: usize = 63;

/// Whether `c` may be anywhere in a label; `-` and `_`, which may be inside only, are left out.
pub(super) fn label_char(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => {
            c.is_ascii_alphanumeric()
                || matches!(c, '"' | '`' | '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}')
        }
        '\u{85}'
        | '\u{A0}'
        | '\u{1680}'
        | '\u{180E}'
        | '\u{2000}'..='\u{200A}'
        | '\u{2028}'
        | '\u{2029}' => false,
        '\u{202F}' | '\u{205F}' | '\u{3000}' => false,
        _ => !super::refused(c) && !directional(c),
    }
}

/// The marks that set the direction of writing.
pub(super) fn directional(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// The end of the top-level domain that begins at `at`, which no ASCII letter, digit, `@`, `+` or `-` may follow.
pub(super) fn tld_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let ended = |end: usize| {
        !rest[end..]
            .starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '@' | '+' | '-'))
    };
    let run = rest
        .bytes()
        .take_while(u8::is_ascii_alphanumeric)
        .take(MAX_LABEL + 1)
        .count();
    if run > 0 && ended(run) {
        let name = rest[..run].to_ascii_lowercase();
        if ASCII_TLDS.binary_search(&name.as_str()).is_ok() {
            return Some(at + run);
        }
    }
    if rest.starts_with(|c: char| !c.is_ascii()) || rest[run..].starts_with(|c: char| !c.is_ascii())
    {
        let known = INTERNATIONAL_TLDS
            .iter()
            .filter_map(|tld| prefix(rest, tld))
            .find(|&end| ended(end));
        if let Some(end) = known {
            return Some(at + end);
        }
    }
    let punycode = rest
        .get(..4)
        .filter(|start| start.eq_ignore_ascii_case("xn--"))?;
    let run = rest[punycode.len()..]
        .bytes()
        .take_while(|&b| b == b'-' || b.is_ascii_alphanumeric())
        .count();
    (run > 0).then_some(at + punycode.len() + run)
}

/// How many bytes at the start of `text` equal `name`, ignoring case.
fn prefix(text: &str, name: &str) -> Option<usize> {
    let mut chars = text.chars();
    let mut length = 0;
    for expected in name.chars() {
        let c = chars.next()?;
        if c != expected && !c.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
        length += c.len_utf8();
    }
    Some(length)
}

/// The stretches of a matched host that are hosts in Latin letters: only these count where there is no protocol.
pub(super) fn latin_hosts(host: &str) -> Vec<(usize, usize)> {
    let label = |c: char| c == '-' || c.is_ascii_alphanumeric() || (!c.is_ascii() && latin(c));
    let mut labels: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    for (at, c) in host.char_indices().filter(|&(_, c)| !label(c)) {
        labels.push((start, at));
        start = at + c.len_utf8();
    }
    labels.push((start, host.len()));

    // From the last label to the first: where the longest host that begins with it ends.
    let mut ends: Vec<Option<usize>> = vec![None; labels.len() + 1];
    for (i, &(start, end)) in labels.iter().enumerate().rev() {
        if start < end && host[end..].starts_with('.') {
            ends[i] = ends[i + 1].or_else(|| tld_end(host, end + 1));
        }
    }
    let mut hosts = Vec::new();
    let mut from = 0;
    for (&(start, end), &found) in labels.iter().zip(&ends) {
        let start = start.max(from);
        if let Some(found) = found.filter(|_| start < end) {
            hosts.push((start, found));
            from = found;
        }
    }
    hosts
}

/// Whether every label is one that the domain name system could hold.
pub(super) fn valid(host: &str) -> bool {
    if host.starts_with("xn--") && latin_hosts(host).is_empty() {
        return false;
    }
    host.split('.')
        .all(|label| (1..=MAX_LABEL).contains(&encoded(label)))
}

/// The length of a label as it is sent; Chinese and Japanese full stops divide it.
fn encoded(label: &str) -> usize {
    let mut length = 0;
    for (i, piece) in label
        .split(['\u{3002}', '\u{FF0E}', '\u{FF61}'])
        .enumerate()
    {
        length += usize::from(i > 0)
            + if piece.is_ascii() {
                piece.len()
            } else {
                4 + punycode(piece)
            };
        if length > MAX_LABEL {
            break;
        }
    }
    length
}

/// The length of a piece in punycode (RFC 3492), or more than the longest label where it is longer.
fn punycode(piece: &str) -> usize {
    if piece.chars().nth(MAX_LABEL).is_some() {
        return MAX_LABEL + 1;
    }
    let points: Vec<u32> = piece.chars().map(u32::from).collect();
    let basic = points.iter().filter(|&&point| point < 0x80).count();
    let mut length = basic + usize::from(basic > 0);
    let (mut handled, mut delta, mut bias, mut next) = (basic as u32, 0_u32, 72_u32, 0x80_u32);
    let mut first = true;
    while let Some(&point) = points.iter().filter(|&&point| point >= next).min() {
        delta += (point - next) * (handled + 1);
        next = point;
        for &point in &points {
            if point < next {
                delta += 1;
            } else if point == next {
                length += digits(delta, bias);
                bias = adapt(delta, handled + 1, first);
                (delta, handled, first) = (0, handled + 1, false);
            }
        }
        (delta, next) = (delta + 1, next + 1);
    }
    length
}

fn digits(delta: u32, bias: u32) -> usize {
    let (mut rest, mut step, mut count) = (delta, 36, 1);
    loop {
        let threshold = step.max(bias + 1).saturating_sub(bias).clamp(1, 26);
        if rest < threshold {
            return count;
        }
        rest = (rest - threshold) / (36 - threshold);
        (step, count) = (step + 36, count + 1);
    }
}

fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / points;
    let mut steps = 0;
    while delta > 35 * 26 / 2 {
        delta /= 35;
        steps += 36;
    }
    steps + 36 * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_for_the_search() {
        assert!(ASCII_TLDS.is_sorted());
        assert!(
            ASCII_TLDS
                .iter()
                .all(|tld| tld.bytes().all(|b| b.is_ascii_lowercase()))
        );
    }

    #[test]
    fn finds_top_level_domains() {
        for (text, end) in [
            ("gov", Some(3)),
            ("GOV/nypd", Some(3)),
            ("gov中", Some(3)),
            ("government", None),
            ("com-x", None),
            ("中国的", Some(6)),
            ("xn--p1ai", Some(8)),
            ("notatld", None),
            ("", None),
        ] {
            assert_eq!(tld_end(text, 0), end, "{text}");
        }
    }

    #[test]
    fn measures_punycode() {
        for (piece, length) in [
            ("bücher", "bcher-kva".len()),
            ("münchen", "mnchen-3ya".len()),
            ("中国", "fiqs8s".len()),
            ("みんな", "q9jyb4c".len()),
        ] {
            assert_eq!(punycode(piece), length, "{piece}");
        }
    }

    #[test]
    fn takes_latin_hosts_out_of_chinese() {
        let host = "请看nyc.gov或者www1.nyc.gov";
        let hosts: Vec<&str> = latin_hosts(host)
            .into_iter()
            .map(|(start, end)| &host[start..end])
            .collect();
        assert_eq!(hosts, ["nyc.gov", "www1.nyc.gov"]);
    }
}
