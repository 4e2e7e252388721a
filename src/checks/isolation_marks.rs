//! `isolation-marks`: marks for the direction of writing, typed into a left-to-right text.

use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Node, Pattern};
use crate::language;
use fluent_syntax::unicode::unescape_unicode_to_string;

pub(super) const CHECK: Check = Check {
    code: "isolation-marks",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A text that is written from left to right has marks for the direction of writing in it.",
    why: "Nobody sees them, and they count: a post is over its limit, a number cannot be dialed, a search does not find the text. Some turn the order of characters around, so that an address reads as another.",
    fix: "Take them out. Fluent sets isolation marks by itself where a program asks for it. Where the English has the same mark, it may stay.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Call now.\n"),
        (
            "locales/es/topics/a.ftl",
            "a = Llame { \"\\u2068\" }ahora.\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Call now.\n"),
        ("locales/es/topics/a.ftl", "a = Llame ahora.\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    if cx.file.language.is_none_or(language::is_right_to_left) {
        return;
    }
    for (part, pattern) in text::with_kinds(cx, CharClasses::ODD) {
        let english = cx.source.and_then(|source| source.part(part));
        let known: Vec<char> = english
            .map(|english| marks(english).into_iter().map(|(c, _)| c).collect())
            .unwrap_or_default();
        let Some((c, slice)) = marks(pattern).into_iter().find(|(c, _)| !known.contains(c)) else {
            continue;
        };
        let whole = ftl::span(cx.text(), slice);
        let span = match slice.find(c) {
            Some(at) => whole.start + at..whole.start + at + c.len_utf8(),
            None => whole,
        };
        let text = format!(
            "`{}` has U+{:04X} in it, an invisible mark for the direction of writing",
            cx.name(part),
            c as u32
        );
        findings.push(
            cx.finding(findings, part, Some(span), text)
                .help("take it out; type the words around it anew if it cannot be seen"),
        );
    }
}

/// Isolates, embeddings, overrides, and the two directional marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The marks of a pattern, each with the slice of the file it stands in.
fn marks<'s>(pattern: &Pattern<'s>) -> Vec<(char, &'s str)> {
    let mut found = Vec::new();
    ftl::visit(pattern, &mut |node| {
        match node {
            Node::Text(slice) => {
                found.extend(slice.chars().filter(|c| is_mark(*c)).map(|c| (c, slice)));
            }
            Node::Literal(slice) => {
                let text = unescape_unicode_to_string(slice);
                found.extend(text.chars().filter(|c| is_mark(*c)).map(|c| (c, slice)));
            }
            _ => {}
        }
        true
    });
    found
}
