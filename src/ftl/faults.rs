//! Faults of a file: what is wrong with its bytes, and text that is not valid Fluent.

use std::sync::Arc;

use super::Junk;
use crate::diagnostic::{Fault, FileText, Place, Role, SyntaxFault};
use crate::source::Flaw;

/// What was wrong with a file's bytes.
pub(crate) fn flaw_faults(
    file: &Arc<FileText>,
    flaws: &[Flaw],
    role: Role,
) -> impl Iterator<Item = Fault> {
    flaws.iter().map(move |flaw| {
        let (fault, span) = match flaw {
            Flaw::ByteOrderMark => (SyntaxFault::ByteOrderMark, 0..0),
            Flaw::InvalidUtf8 { at, count } => (
                SyntaxFault::Replaced(*count),
                *at..*at + '\u{FFFD}'.len_utf8(),
            ),
        };
        Fault::new(fault).at(Place::new(file, span, role))
    })
}

/// Text that is not valid Fluent, with the ids that are lost in it.
pub(crate) fn junk_fault(file: &Arc<FileText>, junk: &Junk<'_>, role: Role) -> Fault {
    let end = junk.content[junk.at - junk.span.start..]
        .find('\n')
        .map_or(junk.span.end, |line| junk.at + line)
        .max(junk.at);
    let lost: Vec<String> = junk.lost_ids().into_iter().map(str::to_owned).collect();
    Fault {
        message: lost.first().cloned(),
        ..Fault::new(SyntaxFault::Fluent {
            why: junk.why.clone(),
            lost,
        })
    }
    .at(Place::new(file, junk.at..end, role))
}
