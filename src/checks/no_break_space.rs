//! `no-break-space`: spaces that are not ordinary ones.

use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "no-break-space",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text has a no-break space (U+00A0, U+202F or U+2007).",
    why: "Posted texts have ordinary spaces: some phones show others as boxes, a number copied with one cannot be dialed, and a text message takes twice the room.",
    fix: "Type an ordinary space.",
    bad: Example(&[("content/topics/a.ftl", "a = Pay $\u{A0}100\n")]),
    good: Example(&[("content/topics/a.ftl", "a = Pay $100\n")]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in text::with_kinds(cx, CharClasses::ODD) {
        let mut found = None;
        text::scan(pattern, &mut |piece| {
            let space = piece
                .char_indices()
                .find(|(_, c)| matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}'));
            if let (None, Some((at, c))) = (&found, space) {
                found = Some((text::at(cx.text(), piece, at, c), c));
            }
        });
        let Some((span, c)) = found else { continue };
        let message = format!(
            "`{}` has a space that is not an ordinary one ({}): some phones show a box",
            cx.name(part),
            text::code_point(c)
        );
        findings.push(
            cx.finding(findings, part, Some(span), message)
                .help("type an ordinary space"),
        );
    }
}
