//! What Fluent's parser must not see: text that would overflow its stack, keep it or the checks busy for hours, or make it panic.
//!
//! fluent-syntax recurses for every `{` and `(` of an expression. How deep that goes is found beforehand, in one pass
//! that knows strings, comments, parentheses and the variants of selections. Two facts keep the pass simple and safe:
//!
//! - The parser gets past a line `id =` at the left margin only as the beginning of an entry. Inside an expression it gives up
//!   at the `=` at the latest. So every such line starts afresh, at depth zero.
//! - After a mistake the parser skips to a line that begins with a letter, `-` or `#`, and nothing that begins there nests
//!   except an entry, which is such a line `id =`. So a stretch between two such lines is followed only to its first mistake.
//!
//! Up to that mistake the pass is in the same state as the parser; beyond it the pass may count too much, never too little.
//!
//! The build script shares this file.

use std::borrow::Cow;
use std::ops::Range;

/// The deepest nesting of placeables and calls that is parsed; texts need two or three.
pub(crate) const DEEPEST: usize = 64;

/// How many named arguments a call may have: the parser compares each with all before it.
const MOST_NAMED: usize = 256;

/// How many variants the selections of an entry may have together: checks look at the whole text once for each. The language with
/// the most plural forms has six.
const MOST_VARIANTS: usize = 256;

/// A stretch of a file that the parser must not see: an entry, from its id on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    /// Its bytes, up to the line where the parser would resume after a mistake.
    pub(crate) range: Range<usize>,
    /// Where its `id =` ends.
    pub(crate) head: usize,
    /// The byte at which it becomes too much.
    pub(crate) at: usize,
    /// Why.
    pub(crate) why: &'static str,
}

/// The parts of a file that the parser must not see, in order. As a rule there are none.
pub(crate) fn refused(text: &str) -> Vec<Refused> {
    let mut all = Vec::new();
    if Counts::of(text.as_bytes()).are_safe() {
        return all;
    }
    let mut stretch: Option<(usize, usize)> = None;
    let mut close = |stretch: Option<(usize, usize)>, end: usize| {
        let Some((start, head)) = stretch else {
            return;
        };
        if Counts::of(&text.as_bytes()[head..end]).are_safe() {
            return;
        }
        if let Some((at, why)) = follow(&text.as_bytes()[..end], head) {
            let end = next_start(text.as_bytes(), at).min(end);
            all.push(Refused {
                range: start..end,
                head,
                at,
                why,
            });
        }
    };
    let mut line = 0;
    while line < text.len() {
        if let Some(head) = head(text.as_bytes(), line) {
            close(stretch.replace((line, head)), line);
        }
        line = text[line..]
            .find('\n')
            .map_or(text.len(), |at| line + at + 1);
    }
    close(stretch, text.len());
    all
}

/// The text with what the parser must not see blanked out, all but its `id =`, which the parser finds to be a mistake itself.
/// Every other byte stays where it is.
pub(crate) fn parseable(text: &str) -> Cow<'_, str> {
    let refused = refused(text);
    if refused.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for Refused { range, head, .. } in refused {
        out.push_str(&text[out.len()..head]);
        out.extend(text[head..range.end].bytes().map(|byte| match byte {
            b'\n' => '\n',
            _ => ' ',
        }));
    }
    out.push_str(&text[out.len()..]);
    Cow::Owned(out)
}

/// How often the bytes occur without which nothing can be wrong. Counting is many times faster than following, and settles
/// nearly every file.
struct Counts {
    opens: usize,
    colons: usize,
    brackets: usize,
    escapes: usize,
}

impl Counts {
    fn of(bytes: &[u8]) -> Counts {
        // Each call is compiled for its own bytes, so that sixteen of them and more are compared at a time.
        fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
            // Compilers vectorize sums that fit a byte, so each chunk is too short to overflow one.
            let chunks = bytes.chunks(usize::from(u8::MAX));
            let in_chunk = |chunk: &[u8]| chunk.iter().map(|byte| u8::from(is(*byte))).sum::<u8>();
            chunks.map(|chunk| usize::from(in_chunk(chunk))).sum()
        }
        Counts {
            opens: count(bytes, |byte| byte == b'{' || byte == b'('),
            colons: count(bytes, |byte| byte == b':'),
            brackets: count(bytes, |byte| byte == b'['),
            escapes: count(bytes, |byte| byte == b'\\'),
        }
    }

    fn are_safe(&self) -> bool {
        self.opens <= DEEPEST
            && self.colons <= MOST_NAMED
            && self.brackets <= MOST_VARIANTS
            && self.escapes == 0
    }
}

/// Where the `id =` that begins a line ends; `None` for other lines.
fn head(bytes: &[u8], line: usize) -> Option<usize> {
    let name = line + usize::from(bytes.get(line) == Some(&b'-'));
    let end = skip(bytes, identifier(bytes, name)?, |byte| byte == b' ');
    (bytes.get(end) == Some(&b'=')).then_some(end + 1)
}

fn identifier(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at).filter(|byte| byte.is_ascii_alphabetic())?;
    Some(skip(bytes, at, |byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
    }))
}

fn skip(bytes: &[u8], from: usize, is: impl Fn(u8) -> bool) -> usize {
    let length = bytes[from..].iter().take_while(|byte| is(**byte)).count();
    from + length
}

/// The first line after `at` at which the parser resumes after a mistake.
fn next_start(bytes: &[u8], at: usize) -> usize {
    let mut pairs = bytes[at..].windows(2);
    pairs
        .position(|pair| {
            pair[0] == b'\n' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'-' | b'#'))
        })
        .map_or(bytes.len(), |found| at + found + 1)
}

/// What is open.
enum Open {
    /// A placeable, and whether it is a selection whose variants have begun.
    Brace { select: bool },
    /// The arguments of a call, and how many of them are named.
    Call { named: usize },
}

/// What is being read.
#[derive(Clone, Copy)]
enum Reading {
    /// A pattern, whose text begins here: after `=` or `]`.
    Beginning,
    /// A pattern, within a line.
    Text,
    /// A pattern, at the beginning of a line.
    Line,
    /// What follows a pattern of an entry: an attribute, or the end.
    Attributes,
    /// What follows a pattern of a variant: a variant, or the end of the selection.
    Variants,
    /// An expression.
    Expression,
}

/// Follows an entry from its `=` to its first mistake or its end. Says where and why, if something is too much before that.
fn follow(bytes: &[u8], from: usize) -> Option<(usize, &'static str)> {
    let mut open: Vec<Open> = Vec::with_capacity(DEEPEST + 1);
    let mut reading = Reading::Beginning;
    let mut variants = 0;
    let mut at = from;
    loop {
        let byte = *bytes.get(at)?;
        match reading {
            Reading::Beginning => {
                at = skip(bytes, at, |byte| byte == b' ');
                reading = Reading::Text;
            }
            Reading::Text => {
                at += 1;
                match byte {
                    b'\n' => reading = Reading::Line,
                    b'{' => {
                        open.push(Open::Brace { select: false });
                        reading = Reading::Expression;
                    }
                    b'}' => return None,
                    _ => {}
                }
            }
            Reading::Line => {
                let start = skip(bytes, at, |byte| byte == b' ');
                let goes_on = match bytes.get(start)? {
                    b'.' | b'}' | b'[' | b'*' => false,
                    b'{' | b'\n' | b'\r' => true,
                    _ => start > at,
                };
                if goes_on {
                    at = start;
                    reading = Reading::Text;
                } else if open.is_empty() {
                    reading = Reading::Attributes;
                } else {
                    reading = Reading::Variants;
                }
            }
            Reading::Attributes => {
                at = skip(bytes, at, |byte| byte == b' ');
                if bytes.get(at)? != &b'.' {
                    return None;
                }
                at = skip(bytes, identifier(bytes, at + 1)?, |byte| byte == b' ');
                if bytes.get(at)? != &b'=' {
                    return None;
                }
                at += 1;
                reading = Reading::Beginning;
            }
            Reading::Variants => {
                at = skip(bytes, at, is_blank);
                match bytes.get(at)? {
                    b'}' => reading = Reading::Expression,
                    b'*' | b'[' => {
                        at += usize::from(bytes[at] == b'*');
                        if bytes.get(at)? != &b'[' {
                            return None;
                        }
                        let key = |byte: u8| {
                            is_blank(byte)
                                || byte.is_ascii_alphanumeric()
                                || matches!(byte, b'-' | b'_' | b'.')
                        };
                        at = skip(bytes, at + 1, key);
                        if bytes.get(at)? != &b']' {
                            return None;
                        }
                        variants += 1;
                        if variants > MOST_VARIANTS {
                            return Some((at, "a message has more than 256 variants"));
                        }
                        at += 1;
                        reading = Reading::Beginning;
                    }
                    _ => return None,
                }
            }
            Reading::Expression => {
                at += 1;
                match byte {
                    b'"' => match string(bytes, at) {
                        Literal::Ended(end) => at = end,
                        Literal::Mistake => return None,
                        Literal::Panics(at) => {
                            return Some((at, "a `\\u` is not followed by hex digits"));
                        }
                    },
                    b'{' => open.push(Open::Brace { select: false }),
                    b'(' => open.push(Open::Call { named: 0 }),
                    b':' => {
                        if let Some(Open::Call { named }) = open.last_mut() {
                            *named += 1;
                            if *named > MOST_NAMED {
                                return Some((at - 1, "a call has more than 256 named arguments"));
                            }
                        }
                    }
                    b')' => match open.pop()? {
                        Open::Call { .. } => {}
                        Open::Brace { .. } => return None,
                    },
                    b'}' => {
                        match open.pop()? {
                            Open::Brace { .. } => {}
                            Open::Call { .. } => return None,
                        }
                        reading = match open.last() {
                            None | Some(Open::Brace { select: true }) => Reading::Text,
                            Some(_) => Reading::Expression,
                        };
                    }
                    b'-' if bytes.get(at) == Some(&b'>') => match open.last_mut() {
                        Some(Open::Brace { select }) => {
                            *select = true;
                            at += 1;
                            reading = Reading::Variants;
                        }
                        _ => return None,
                    },
                    _ => {}
                }
            }
        }
        if open.len() > DEEPEST {
            return Some((at - 1, "placeables and calls nest more than 64 deep"));
        }
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r')
}

/// How a string literal ends.
enum Literal {
    /// Here, its last `"` included.
    Ended(usize),
    /// In a mistake that the parser finds.
    Mistake,
    /// In one that makes the parser cut a character in two and panic: an escape that ends in a non-ASCII character.
    Panics(usize),
}

/// Reads a string literal from the byte after its first `"`.
fn string(bytes: &[u8], mut at: usize) -> Literal {
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' => return Literal::Ended(at),
            b'\n' => return Literal::Mistake,
            b'\\' => {
                let digits = match bytes.get(at) {
                    Some(b'\\' | b'{' | b'"') => 0,
                    Some(b'u') => 4,
                    Some(b'U') => 6,
                    _ => return Literal::Mistake,
                };
                let hex = bytes[at + 1..].iter().take(digits);
                let end = at + 1 + hex.take_while(|byte| byte.is_ascii_hexdigit()).count();
                match bytes.get(end) {
                    _ if end == at + 1 + digits => at = end,
                    Some(byte) if !byte.is_ascii() => return Literal::Panics(end),
                    _ => return Literal::Mistake,
                }
            }
            _ => {}
        }
    }
    Literal::Mistake
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads a text as every command does, on a stack no larger than that of a worker thread.
    fn survives(text: String) {
        let run = move || {
            let resource = super::super::parse(&text);
            for entry in &resource.entries {
                entry.fingerprint();
                entry.words();
            }
            let lost: usize = resource.junk.iter().map(|junk| junk.content.len()).sum();
            assert!(lost <= text.len());
            drop(super::super::bundle_resource(&text));
            drop(super::super::owned_tree(&text));
        };
        let thread = std::thread::Builder::new().stack_size(2 << 20);
        thread.spawn(run).unwrap().join().unwrap();
    }

    fn ids(text: &str) -> Vec<String> {
        let entries = super::super::parse(text).entries;
        entries.iter().map(|entry| entry.id.to_owned()).collect()
    }

    #[test]
    fn whatever_nests_deep_is_lost_alone_and_at_its_place() {
        for deep in [
            format!("{}1{}", "{".repeat(3000), "}".repeat(3000)),
            format!("{{ {}1{} }}", "F(".repeat(3000), ")".repeat(3000)),
            format!("{{ {}1{} }}", "-t(".repeat(3000), ")".repeat(3000)),
            format!(
                "{{ {}\"x\"{} }}",
                "F(\"}\", ".repeat(3000),
                ")".repeat(3000)
            ),
            format!("{}x", "{ $x ->\n [a] ".repeat(3000)),
            format!("{}x", "{ $x ->\n *[ a ]\n\n{".repeat(3000)),
            format!("x\n .b = {}", "{ F(\n".repeat(3000)),
            format!("x\n{}", "{\r\n".repeat(3000)),
            format!("x\n\r{}", "{".repeat(3000)),
            "{".repeat(3000),
            format!("{{ \"\\u1é\" }}{}", "{".repeat(3000)),
            format!(
                "{{ $x ->\n{}   *[b] x\n }}",
                "    [a] x\n".repeat(MOST_VARIANTS)
            ),
            format!(
                "{}{{ 1 }}",
                "{ $x ->\n *[b] x\n }".repeat(MOST_VARIANTS + 1)
            ),
            format!(
                "{{ F({}a:1) }}",
                (0..300).map(|n| format!("a{n}:1,")).collect::<String>()
            ),
        ] {
            let text = format!("# One\na = {{ \"{{\" }}\nb = {deep}\n# Last\nc = x\n");
            survives(text.clone());
            let resource = super::super::parse(&text);
            assert_eq!(ids(&text), ["a", "c"], "{deep:.40}");
            assert_eq!(resource.junk.len(), 1);
            let junk = &resource.junk[0];
            assert!(text[junk.span.clone()].starts_with("b ="), "{deep:.40}");
            assert!(junk.span.contains(&junk.at));
            // What is rendered is what is checked.
            let rendered = super::super::bundle_resource(&text);
            let there: Vec<_> = rendered.entries().collect();
            assert_eq!(
                there
                    .iter()
                    .filter(|entry| !matches!(entry, fluent_syntax::ast::Entry::Junk { .. }))
                    .count(),
                2
            );
        }
    }

    #[test]
    fn what_does_not_nest_is_kept_however_much_there_is_of_it() {
        for fine in [
            "{ \"{\" }".repeat(3000),
            "{ \"\\\"{{{\" }".repeat(3000),
            "( ".repeat(3000),
            format!(
                "{{ $x ->\n{}   *[b] ((\n }}",
                "    [a] { F(1) } (\n".repeat(MOST_VARIANTS - 1)
            ),
            format!("x\n{}", "    .a = { $x } {\n$y}\n".repeat(300)),
            format!("{}1{}", "{".repeat(DEEPEST), "}".repeat(DEEPEST)),
            "é: ".repeat(3000),
        ] {
            let text = format!("a = {fine}\n# {{{{{{ \"\nb = x\n");
            assert_eq!(refused(&text), [], "{fine:.40}");
            assert_eq!(ids(&text), ["a", "b"], "{fine:.40}");
            survives(text);
        }
        let comment = format!("# {}\na = x\n", "{ F(".repeat(3000));
        assert_eq!(ids(&comment), ["a"]);
    }

    #[test]
    fn an_escape_that_would_panic_is_junk_like_any_other() {
        for escape in ["\\ué", "\\u00é", "\\U00000é", "\\u123\u{1F46E}"] {
            let text = format!("a = {{ \"{escape}\" }}\nb = x\n");
            assert_eq!(ids(&text), ["b"], "{escape}");
            survives(text);
        }
        assert_eq!(ids("a = { \"\\u00e9é\" }\n"), ["a"]);
    }

    fn token() -> impl Strategy<Value = String> {
        let one = prop::sample::select(vec![
            "{",
            "}",
            "(",
            ")",
            "\"",
            "\\",
            "\n",
            "\r\n",
            "\r",
            " ",
            "=",
            "a",
            "\na = ",
            "\n-t = ",
            "\n .b = ",
            "\n.b = ",
            "#",
            "\n# ",
            "$x",
            "->",
            "{ $x ->\n [a] ",
            " *[b] ",
            "[",
            "]",
            "*",
            ".",
            ",",
            ":",
            "-",
            "1",
            "F(",
            "{ F(",
            "{F({",
            "\n}",
            "é",
            "\\u",
            "\\\"",
            "{ \"",
            "\" }",
            "{ \"}\" }",
            "{\n",
            "->\n*[a]\n {",
            "a1:\"",
            "-t(",
            "{-t.a(",
            "{ \"x\" ->\n*[a]\n ",
            "\n\r{",
            "{ -t.a ->\n\n [ b\n ] \n",
        ]);
        (one, prop::sample::select(vec![1, 1, 1, 1, 1, 2, 40, 3000]))
            .prop_map(|(one, times)| one.repeat(times))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, max_shrink_iters: 0, ..ProptestConfig::default() })]

        #[test]
        fn no_text_overflows_the_stack_or_panics(tokens in prop::collection::vec(token(), 1..14)) {
            survives(format!("a = {}", tokens.concat()));
            survives(tokens.concat());
        }
    }
}
