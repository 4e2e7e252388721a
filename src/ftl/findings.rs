//! The findings of the check `syntax`: what is wrong with a file's bytes, and text that is not valid Fluent.

use std::sync::Arc;

use super::Junk;
use crate::diagnostic::{Diagnostic, FileText, Place, Role, Severity};
use crate::source::Flaw;

/// Findings for what was wrong with a file's bytes.
pub(crate) fn flaw_findings(file: &Arc<FileText>, flaws: &[Flaw], role: Role) -> Vec<Diagnostic> {
    flaws
        .iter()
        .map(|flaw| match flaw {
            Flaw::ByteOrderMark => Diagnostic::new(
                "syntax",
                Severity::Warn,
                "the file begins with a byte-order mark; other tools take it for part of the first message",
            )
            .help("save it as UTF-8 without a byte-order mark")
            .at(Place::new(file, 0..0, role)),
            Flaw::InvalidUtf8 { at, count } => Diagnostic::new(
                "syntax",
                Severity::Deny,
                format!("the file is not UTF-8: {count} places were replaced by U+FFFD"),
            )
            .help("save it as UTF-8")
            .at(Place::new(file, *at..*at + '\u{FFFD}'.len_utf8(), role)),
        })
        .collect()
}

/// The finding for text that is not valid Fluent; it names the ids that are lost in it.
pub(crate) fn junk_finding(file: &Arc<FileText>, junk: &Junk<'_>, role: Role) -> Diagnostic {
    let lost = junk.lost_ids();
    let text = match lost.as_slice() {
        [] => format!("invalid Fluent: {}", junk.why),
        ids => format!(
            "invalid Fluent: {}; lost in it: {}",
            junk.why,
            ids.join(", ")
        ),
    };
    let end = junk.content[junk.at - junk.span.start..]
        .find('\n')
        .map_or(junk.span.end, |line| junk.at + line)
        .max(junk.at);
    let mut finding = Diagnostic::new("syntax", Severity::Deny, text)
        .help("correct the text at the mark; a message is `id = text`, further lines indented")
        .at(Place::new(file, junk.at..end, role));
    finding.message = lost.first().map(|id| (*id).to_owned());
    finding
}
