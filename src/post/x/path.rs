//! What follows the host of a URL: port, path, query.
//!
//! Source: the URL grammar of twitter-text 3.1. A path ends in a letter, digit, one of `+-=_#/`, or a closed bracket pair
//! that may hold one more pair; other marks may stand inside. So a full stop or comma after a URL is not part of it.

/// Where the port, path and query that begin at `at` end, and whether there is a path.
pub(super) fn tail(text: &str, at: usize) -> (usize, bool) {
    let mut end = port(text, at);
    let path = text[end..].starts_with('/');
    if path {
        end = path_end(text, end + 1);
    }
    (query(text, end), path)
}

fn port(text: &str, at: usize) -> usize {
    match text[at..]
        .strip_prefix(':')
        .map(|rest| rest.bytes().take_while(u8::is_ascii_digit).count())
    {
        Some(digits) if digits > 0 => at + 1 + digits,
        _ => at,
    }
}

fn path_end(text: &str, start: usize) -> usize {
    let (mut at, mut end) = (start, start);
    while let Some(c) = text[at..].chars().next() {
        if c == '(' {
            let Some(close) = brackets(text, at) else {
                break;
            };
            (at, end) = (close, close);
        } else if path_char(c) {
            at += c.len_utf8();
            if path_ending(c) {
                end = at;
            }
        } else {
            break;
        }
    }
    end
}

/// The end of the bracket pair that opens at `at`; it is not empty, and holds at most one pair.
fn brackets(text: &str, at: usize) -> Option<usize> {
    let run = |from: usize| {
        text[from..]
            .find(|c| !path_char(c))
            .map(|length| from + length)
    };
    let mut end = run(at + 1)?;
    if text[end..].starts_with('(') {
        let inner = run(end + 1)?;
        if inner == end + 1 || !text[inner..].starts_with(')') {
            return None;
        }
        end = run(inner + 1)?;
    } else if end == at + 1 {
        return None;
    }
    text[end..].starts_with(')').then_some(end + 1)
}

fn path_char(c: char) -> bool {
    path_ending(c)
        || matches!(
            c,
            '!' | '*'
                | '\''
                | ';'
                | ':'
                | ','
                | '.'
                | '$'
                | '%'
                | '['
                | ']'
                | '–'
                | '~'
                | '@'
                | '|'
                | '&'
        )
}

fn path_ending(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '+' | '-' | '=' | '_' | '#' | '/')
        || (!c.is_ascii() && (latin(c) || cyrillic(c)))
}

pub(super) fn query(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    if bytes.get(at) == Some(&b'?') {
        for (offset, byte) in bytes[at + 1..].iter().enumerate() {
            match byte {
                b'-' | b'_' | b'&' | b'=' | b'#' | b'/' => end = at + offset + 2,
                _ if byte.is_ascii_alphanumeric() => end = at + offset + 2,
                b'!' | b'?' | b'*' | b'\'' | b'@' | b'(' | b')' | b';' | b':' | b'+' | b'$'
                | b'%' | b'[' | b']' => {}
                b'.' | b',' | b'~' | b'|' => {}
                _ => break,
            }
        }
    }
    end
}

/// Latin letters with accents, in either case, as twitter-text lists them.
pub(super) fn latin(c: char) -> bool {
    either_case(c, |c| {
        matches!(c,
            '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' | '\u{253}' | '\u{254}' | '\u{256}' | '\u{257}'
            | '\u{259}' | '\u{25B}' | '\u{263}' | '\u{268}' | '\u{26F}' | '\u{272}' | '\u{289}' | '\u{28B}' | '\u{2BB}'
            | '\u{300}'..='\u{36F}' | '\u{399}' | '\u{1E00}'..='\u{1EFF}')
    })
}

fn cyrillic(c: char) -> bool {
    either_case(c, |c| matches!(c, '\u{400}'..='\u{4FF}'))
}

/// Whether the character or its capital is in the list: the lists ignore case.
fn either_case(c: char, in_list: impl Fn(char) -> bool) -> bool {
    in_list(c) || {
        let mut upper = c.to_uppercase();
        upper.len() == 1 && upper.next().is_some_and(in_list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_where_a_reader_would_end_it() {
        for (text, expected) in [
            ("/a/b.", "/a/b"),
            ("/nypd,,,", "/nypd"),
            ("/wiki/Beat_(police), which", "/wiki/Beat_(police)"),
            ("/a_(b_(c)_d)", "/a_(b_(c)_d)"),
            ("/a_(b", "/a_"),
            ("/()", "/"),
            (":8080/x?a=1&b=(2).", ":8080/x?a=1&b=(2"),
            (":x", ""),
            ("?q=.", "?q="),
            ("/año", "/año"),
            ("/路", "/"),
        ] {
            assert_eq!(&text[..tail(text, 0).0], expected, "{text}");
        }
    }
}
