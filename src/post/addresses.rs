//! What counts as an address, a handle or a hashtag in a text, wherever it is posted.

use std::borrow::Cow;
use std::ops::Range;

use super::{measure, x};

/// The web addresses of a text, with or without a protocol, as X finds them once Chinese and Korean are set apart. Without a
/// protocol, a top-level domain in title case does not count: `Stop.It` is a slip, not an address.
pub(crate) fn web_addresses(text: &str) -> Vec<Range<usize>> {
    if !text.contains('.') {
        return Vec::new();
    }
    // Chinese and Korean may touch an address; X would then take them into it, or miss the address because of them.
    let apart = apart(text);
    x::urls(&apart)
        .into_iter()
        .filter(|url| url.protocol || tld_is_not_title_case(&text[url.start..url.end]))
        .map(|url| url.start..url.end)
        .collect()
}

/// The text with blanks for Chinese, Korean and their punctuation; every other byte keeps its place.
fn apart(text: &str) -> Cow<'_, str> {
    let east = |c: char| matches!(c, '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}');
    if !text.contains(east) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if east(c) {
            out.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

fn tld_is_not_title_case(address: &str) -> bool {
    let host = address.find(['/', '?', '#', ':']);
    let host = &address[..host.unwrap_or(address.len())];
    let domain = host.rsplit('.').next().unwrap_or_default();
    !domain.starts_with(|c: char| c.is_ascii_uppercase()) || domain == domain.to_ascii_uppercase()
}

/// The e-mail addresses of a text.
pub(crate) fn email_addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('@').filter_map(|(at, _)| {
        let local = |b: &u8| b.is_ascii_alphanumeric() || b"._%+-".contains(b);
        let host = |b: &u8| b.is_ascii_alphanumeric() || b".-".contains(b);
        let bytes = text.as_bytes();
        let before = bytes[..at].iter().rev().take_while(|b| local(b)).count();
        let after = bytes[at + 1..].iter().take_while(|b| host(b)).count();
        let written = text[at + 1..at + 1 + after].trim_end_matches(['.', '-']);
        let (_, domain) = written.rsplit_once('.')?;
        let real =
            before > 0 && domain.len() > 1 && domain.bytes().all(|b| b.is_ascii_alphabetic());
        real.then_some(at - before..at + 1 + written.len())
    })
}

/// The handles of a text: `@` that does not follow a word, then a name; `@name@server` is one handle.
pub(crate) fn handles(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('@').filter_map(|(at, _)| {
        let free =
            !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || "._%+-@/".contains(c));
        let name = |b: &u8| b.is_ascii_alphanumeric() || b"_.-@".contains(b);
        let run = text.as_bytes()[at + 1..]
            .iter()
            .take_while(|b| name(b))
            .count();
        let written = text[at + 1..at + 1 + run].trim_end_matches(['.', '-', '@']);
        (free && written.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))
            .then_some(at..at + 1 + written.len())
    })
}

/// The hashtags of a text.
pub(crate) fn hashtags(text: &str) -> impl Iterator<Item = Range<usize>> {
    measure::hashtags(text).map(|(start, end)| start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_people_write() {
        let text = "Write to tips@nyc.gov. or @NYPD110Pct. See nyc.gov/nypd, https://ic3.gov. #LockIt Stop.It";
        let slices = |ranges: Vec<Range<usize>>| -> Vec<&str> {
            ranges.into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(
            slices(web_addresses(text)),
            ["nyc.gov/nypd", "https://ic3.gov"]
        );
        let korean = "왜이렇게긴말이주소앞에바로붙어있을까요「mozmail.com」에서 nyc.gov에서";
        let found: Vec<&str> = web_addresses(korean)
            .into_iter()
            .map(|at| &korean[at])
            .collect();
        assert_eq!(found, ["mozmail.com", "nyc.gov"]);
        assert_eq!(slices(email_addresses(text).collect()), ["tips@nyc.gov"]);
        assert_eq!(slices(handles(text).collect()), ["@NYPD110Pct"]);
        assert_eq!(slices(hashtags(text).collect()), ["#LockIt"]);
        assert_eq!(handles("a @b@c.social. @").count(), 1);
        assert_eq!(web_addresses("请看nyc.gov了解").len(), 1);
    }
}
