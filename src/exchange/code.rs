//! Texts as people and their tools see them: literal text, and placeables as inline codes that must stay whole.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::ftl;

/// A piece of a unit's text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Segment {
    /// Text. It has no braces and no characters that XML cannot carry: those are codes.
    Text(String),
    /// A placeable as it is shown: `{ $place }`, `{ -contact-emergency }`, `{ $what -> … }` for a whole selection.
    Code(String),
}

/// What people read and write: text with codes in braces.
pub(crate) fn readable(segments: &[Segment]) -> String {
    segments.iter().map(Segment::as_str).collect()
}

impl Segment {
    /// The text, or the code with its braces.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Segment::Text(text) | Segment::Code(text) => text,
        }
    }
}

/// Why a text that somebody wrote cannot be taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// A brace that does not open or close a placeable; its place in characters, from 1.
    Brace(usize),
    /// Braces around what is no placeable.
    Code(String),
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Malformed::Brace(at) => write!(
                f,
                "the brace at character {at} has no partner: braces stand only around placeables such as {{ $place }}"
            ),
            Malformed::Code(code) => write!(f, "`{code}` is not a placeable"),
        }
    }
}

/// Takes a readable text apart. White space at its edges is dropped, as Fluent drops it; lines may end in any way.
///
/// # Errors
/// A brace without its partner, or braces around what is no placeable.
pub(crate) fn parse(text: &str) -> Result<Vec<Segment>, Malformed> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut segments = Vec::new();
    let mut rest = text.as_str();
    let place = |rest: &str| text[..text.len() - rest.len()].chars().count() + 1;
    while let Some(at) = rest.find(['{', '}']) {
        push_text(&mut segments, &rest[..at]);
        rest = &rest[at..];
        let length = code_length(rest).ok_or_else(|| Malformed::Brace(place(rest)))?;
        let code =
            canonical(&rest[..length]).ok_or_else(|| Malformed::Code(rest[..length].to_owned()))?;
        segments.push(Segment::Code(code));
        rest = &rest[length..];
    }
    push_text(&mut segments, rest);
    Ok(trimmed(segments))
}

/// The segments without white space at the edges.
pub(crate) fn trimmed(mut segments: Vec<Segment>) -> Vec<Segment> {
    const BLANK: [char; 2] = [' ', '\n'];
    if let Some(Segment::Text(first)) = segments.first_mut() {
        *first = first.trim_start_matches(BLANK).to_owned();
    }
    if let Some(Segment::Text(last)) = segments.last_mut() {
        *last = last.trim_end_matches(BLANK).to_owned();
    }
    segments.retain(|segment| !segment.as_str().is_empty());
    segments
}

/// Adds text; characters that XML cannot carry become codes.
pub(super) fn push_text(segments: &mut Vec<Segment>, text: &str) {
    // Nearly no text has one: by bytes this is told at once.
    let plain = |b: u8| matches!(b, b'\t' | b'\n' | b' '..=0xEE | 0xF0..);
    if text.bytes().all(plain) {
        return push_plain(segments, text);
    }
    for part in text.split_inclusive(unwritable) {
        let end = part
            .char_indices()
            .next_back()
            .filter(|(_, c)| unwritable(*c));
        let text = end.map_or(part, |(at, _)| &part[..at]);
        push_plain(segments, text);
        if let Some((_, c)) = end {
            segments.push(Segment::Code(format!("{{ \"\\u{:04X}\" }}", u32::from(c))));
        }
    }
}

fn push_plain(segments: &mut Vec<Segment>, text: &str) {
    match segments.last_mut() {
        _ if text.is_empty() => {}
        Some(Segment::Text(last)) => last.push_str(text),
        _ => segments.push(Segment::Text(text.to_owned())),
    }
}

/// What XML 1.0 has no way to write, and the return, which it turns into a line feed.
fn unwritable(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}

/// The length of the braces that open here, with what is in them.
fn code_length(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' => depth += 1,
            '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// A code as this program writes it; `None` for what is no placeable.
fn canonical(code: &str) -> Option<String> {
    let inside = code.strip_prefix('{')?.strip_suffix('}')?;
    let one_line = inside.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((selector, rest)) = one_line.split_once("->") {
        let selector = canonical(&format!("{{{selector}}}"))?;
        let number = rest.trim().trim_start_matches(['…', '.']).trim();
        let number = match number {
            "" => 1,
            number => number.parse().ok()?,
        };
        return Some(select_code(selector.trim_matches(['{', '}', ' ']), number));
    }
    let written = format!("x = {{ {} }}\n", inside.replace('\n', " "));
    let parsed = ftl::parse(&written);
    match (parsed.entries.as_slice(), parsed.junk.as_slice()) {
        ([entry], []) if entry.attributes.is_empty() => {
            match entry.value.as_ref()?.elements.as_slice() {
                [
                    PatternElement::Placeable {
                        expression: Expression::Inline(inline),
                    },
                ] => Some(code_of(inline)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The code for the `number`th selection on a selector in a pattern.
pub(super) fn select_code(selector: &str, number: usize) -> String {
    match number {
        1 => format!("{{ {selector} -> … }}"),
        _ => format!("{{ {selector} -> … {number} }}"),
    }
}

/// The code of an expression that is no selection.
pub(super) fn code_of(inline: &InlineExpression<&str>) -> String {
    format!("{{ {} }}", expression(inline))
}

/// An expression on one line, as Fluent writes it.
pub(super) fn expression(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, attribute } => match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        },
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute
                .as_ref()
                .map_or_else(String::new, |attribute| format!(".{}", attribute.name));
            let arguments = arguments.as_ref().map_or_else(String::new, call);
            format!("-{}{attribute}{arguments}", id.name)
        }
        InlineExpression::FunctionReference { id, arguments } => {
            format!("{}{}", id.name, call(arguments))
        }
        InlineExpression::Placeable { expression: inner } => match &**inner {
            Expression::Inline(inner) => expression(inner),
            Expression::Select { selector, .. } => format!("{} -> …", expression(selector)),
        },
    }
}

fn call(arguments: &CallArguments<&str>) -> String {
    let positional = arguments.positional.iter().map(expression);
    let named = arguments
        .named
        .iter()
        .map(|named| format!("{}: {}", named.name.name, expression(&named.value)));
    format!(
        "({})",
        positional.chain(named).collect::<Vec<_>>().join(", ")
    )
}

/// What a code stands for: a term is the same one whatever arguments it is given, since languages decline it.
pub(super) fn identity(code: &str) -> &str {
    let Some(inside) = code.strip_prefix("{ ") else {
        return code;
    };
    if !inside.starts_with('-') {
        return code;
    }
    let end = inside.find(['(', '.', ' ']).unwrap_or(inside.len());
    &inside[..end]
}

/// Whether a code is a text in quotation marks, which refers to nothing.
pub(super) fn is_literal(code: &str) -> bool {
    code.starts_with("{ \"")
}

/// Whether a code stands for a whole selection.
pub(super) fn is_select(code: &str) -> bool {
    !is_literal(code) && code.contains(" -> …")
}

/// The segments as readers see them: texts in quotation marks are text.
pub(super) fn flat(segments: &[Segment]) -> Vec<Segment> {
    let mut out: Vec<Segment> = Vec::new();
    for segment in segments {
        let text = match segment {
            Segment::Code(code) if is_literal(code) => {
                let inside = code.trim_start_matches("{ \"");
                let inside = inside.strip_suffix("\" }").unwrap_or(inside);
                unescape_unicode_to_string(inside).into_owned()
            }
            Segment::Text(text) => text.clone(),
            Segment::Code(_) => {
                out.push(segment.clone());
                continue;
            }
        };
        match out.last_mut() {
            _ if text.is_empty() => {}
            Some(Segment::Text(last)) => last.push_str(&text),
            _ => out.push(Segment::Text(text)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Segment {
        Segment::Text(text.to_owned())
    }

    fn code(code: &str) -> Segment {
        Segment::Code(code.to_owned())
    }

    #[test]
    fn a_text_is_taken_apart_and_its_codes_are_written_alike() {
        assert_eq!(
            parse(" Call {-contact-x} or\r\n{  NUMBER($n,  style:\"x\") }{ \"{\" }. ").unwrap(),
            [
                text("Call "),
                code("{ -contact-x }"),
                text(" or\n"),
                code("{ NUMBER($n, style: \"x\") }"),
                code("{ \"{\" }"),
                text("."),
            ]
        );
        assert_eq!(
            parse("{ $a -> ... } {$a->… 2}").unwrap(),
            [code("{ $a -> … }"), text(" "), code("{ $a -> … 2 }")]
        );
        assert_eq!(
            parse("\u{1}a\u{0}").unwrap(),
            [code("{ \"\\u0001\" }"), text("a"), code("{ \"\\u0000\" }")]
        );
        assert!(parse("").unwrap().is_empty());
    }

    #[test]
    fn what_is_no_placeable_is_refused_with_its_place() {
        for (text, at) in [("a } b", 3), ("é { $x", 3), ("{ { $x }", 1), ("{ \"} ", 1)] {
            assert_eq!(parse(text), Err(Malformed::Brace(at)), "{text}");
        }
        for bad in [
            "{ }",
            "{ $ }",
            "{ 1x }",
            "{ a b }",
            "{ $x ->\n *[o] y\n }",
            "{ $x }\n.a = { $y }",
        ] {
            match parse(bad) {
                Err(Malformed::Code(_)) => {}
                Ok(segments) => assert_eq!(segments.len(), 3, "{bad}: {segments:?}"),
                other => panic!("{bad}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_term_is_known_by_its_name() {
        assert_eq!(
            identity("{ -brand(case: \"genitive\") }"),
            identity("{ -brand }")
        );
        assert_ne!(identity("{ -brand-two }"), identity("{ -brand }"));
        assert_ne!(identity("{ NUMBER($x) }"), identity("{ $x }"));
    }
}
