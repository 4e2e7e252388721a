//! `outer-space`: spaces at the ends of a text, made by placeables.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{KEYWORDS, Piece, Text, pieces};

pub(super) const CHECK: Check = Check {
    code: "outer-space",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A translation begins or ends with a space that is put there by a placeable, and the English does not.",
    why: "Such a space shifts the line on a flyer, breaks a link that follows, and makes two texts that look alike differ.",
    fix: "Take the `{ \" \" }` out. Spaces between two texts belong where the texts are joined.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno{ \" \" }\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    // In a library the English is checked by itself: it has no space to take over.
    if cx.source.is_none() && !cx.file.is_source {
        return;
    }
    for (part, pattern) in cx.target.patterns() {
        // Fluent itself removes the spaces around a text.
        let text = |piece: Option<Piece<'_, '_>>| matches!(piece, None | Some(Piece::Text(_)));
        let own = text(pieces(pattern).next()) && text(pieces(pattern).next_back());
        if part == Some(KEYWORDS) || own {
            continue;
        }
        let english = match cx.source {
            Some(source) => match source.part(part) {
                Some(english) => Some(Text::shown("", english, None)),
                None => continue,
            },
            None => None,
        };
        let shown = Text::shown(cx.text(), pattern, None);
        let (given, wanted) = (shown.text(), english.as_ref().map_or("", Text::text));
        let spaces = |text: &str| text.len() - text.trim_start().len();
        let begins = spaces(given) > 0 && spaces(wanted) == 0;
        let ends = given.ends_with(char::is_whitespace) && !wanted.ends_with(char::is_whitespace);
        if given.trim().is_empty() || !(begins || ends) {
            continue;
        }
        let range = if begins {
            0..spaces(given)
        } else {
            given.trim_end().len()..given.len()
        };
        let what = if begins { "begins" } else { "ends" };
        findings.push(
            cx.finding(
                findings,
                part,
                Some(shown.place(range)),
                match cx.source {
                    Some(_) => format!(
                        "`{}` {what} with a space, but English does not",
                        cx.name(part)
                    ),
                    None => format!("`{}` {what} with a space", cx.name(part)),
                },
            )
            .help("take the space out"),
        );
    }
}
