//! Mastodon: graphemes, with two exceptions.
//!
//! Source: `StatusLengthValidator` of Mastodon. A URL with a protocol counts 23, however long; in `@user@server` only
//! `@user` counts.

use super::graphemes;
use super::x;

/// Calls `each` with the end (in bytes) and the length of every grapheme, URL and uncounted server of a text in NFC.
pub(super) fn lengths(text: &str, mut each: impl FnMut(usize, usize)) {
    let mut special: Vec<(usize, usize, usize)> = x::urls(text)
        .into_iter()
        .filter(|url| url.protocol)
        .map(|url| (url.start, url.end, x::URL))
        .collect();
    if text.contains('@') {
        let urls = special.len();
        servers(text, |start, end| special.push((start, end, 0)));
        if urls > 0 {
            special.sort_unstable();
        }
    }
    let mut at = 0;
    for (start, end, length) in special {
        if start < at {
            continue;
        }
        graphemes::ends(&text[at..start], |grapheme| each(at + grapheme, 1));
        each(end, length);
        at = end;
    }
    graphemes::ends(&text[at..], |grapheme| each(at + grapheme, 1));
}

/// Calls `found` with where `@server` begins and ends in every `@user@server`.
fn servers(text: &str, mut found: impl FnMut(usize, usize)) {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = 0;
    while let Some(offset) = text[at..].find('@') {
        let mention = at + offset;
        at = mention + 1;
        if text[..mention].ends_with(|c| word(c) || matches!(c, '=' | '/')) {
            continue;
        }
        let user =
            text[at..].find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')));
        let Some(user) = user.filter(|&length| length > 0) else {
            continue;
        };
        let server = at + user;
        if !text[server..].starts_with('@') || !text[at..server].ends_with(word) {
            continue;
        }
        let rest = &text[server + 1..];
        let run = rest
            .find(|c| !(word(c) || matches!(c, '.' | '-')))
            .unwrap_or(rest.len());
        let name = rest[..run].trim_end_matches(['.', '-']);
        at = server + 1;
        if !name.is_empty() {
            at += name.len();
            found(server, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_mastodon_does() {
        for (text, expected) in [
            ("신고하세요", 5),
            ("https://www.nyc.gov/site/nypd/bureaus/index.page", 23),
            ("nyc.gov", 7),
            ("cc @NYPD110Pct@mastodon.example.org.", 15),
            ("me@nyc.gov", 10),
            ("👨‍👩‍👧‍👦 ok", 4),
            ("@@@", 3),
        ] {
            let mut sum = 0;
            lengths(text, |_, length| sum += length);
            assert_eq!(sum, expected, "{text}");
        }
    }
}
