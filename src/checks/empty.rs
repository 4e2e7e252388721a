//! `empty`: values and attributes that say nothing.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Pattern, Piece};
use crate::language::hidden::is_ignorable;
use fluent_syntax::unicode::unescape_unicode_to_string;

pub(super) const CHECK: Check = Check {
    code: "empty",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A value or an attribute is there but says nothing: it is empty or blank.",
    why: "To every program the text is there, so no gap is reported, and the reader gets an empty post.",
    fix: "Write the text, or take the message out, so that it counts as missing. Where the English is blank on purpose, the translation may be too.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = { \"\" }\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in cx.target.patterns() {
        let english = cx.source.and_then(|source| source.part(part));
        if !is_blank(pattern) || english.is_some_and(is_blank) {
            continue;
        }
        let at = match pattern.elements.first() {
            Some(_) => ftl::pattern_span(cx.text(), pattern),
            None => cx.target.id_span(),
        };
        // An empty literal has no bytes of its own to point at.
        let span = Some(at).filter(|span| !span.is_empty());
        let text = format!("`{}` is there but says nothing", cx.name(part));
        findings.push(
            cx.finding(findings, part, span, text)
                .help("write the text, or take it out, so that it counts as missing"),
        );
    }
}

/// Whether a pattern shows nothing, whatever its variables are.
fn is_blank(pattern: &Pattern<'_>) -> bool {
    ftl::pieces(pattern).all(|piece| match piece {
        Piece::Text(value) => is_invisible(value),
        Piece::Literal(value) => is_invisible(&unescape_unicode_to_string(value)),
        Piece::Select(select) => select
            .variants
            .iter()
            .all(|variant| is_blank(&variant.value)),
        _ => false,
    })
}

/// Spaces, and characters that show nothing.
fn is_invisible(text: &str) -> bool {
    text.chars().all(|c| {
        // Braille without dots is a blank that Unicode counts among the signs.
        c.is_whitespace() || is_ignorable(c) || c == '\u{2800}'
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_is_what_shows_nothing_in_any_case() {
        for (text, expected) in [
            ("a = { \"\" }", true),
            ("a = { \" \" }{ \"\\u200B\" }", true),
            ("a = { $n ->\n    [one] {\"\"}\n   *[other] s\n }", false),
            (
                "a = { $n ->\n    [one] {\"\"}\n   *[other] { \"\" }\n }",
                true,
            ),
            ("a = { $n }", false),
            ("a = x", false),
        ] {
            let resource = ftl::parse(text);
            assert_eq!(
                is_blank(resource.entries[0].value.as_ref().unwrap()),
                expected,
                "{text}"
            );
        }
    }
}
