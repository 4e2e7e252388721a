//! One fault, one finding: where a check has said what is wrong with a place, others that see the same fault there stay silent.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};

/// Checks that own the places they report, and those whose findings at such a place repeat theirs.
pub(super) const OWNERS: &[(&str, &[&str])] =
    &[("raw-contact", &["numbers", "references", "urls"])];

/// An owned place, and the severity of its finding.
type Owned = (Range<usize>, Severity);

/// Removes findings that repeat what the owner of their place has said. A finding that was allowed or excepted owns nothing, and
/// none silences a more serious one.
pub(super) fn drop_repeats(findings: &mut Vec<Diagnostic>) {
    let mut owned: BTreeMap<(String, usize), Vec<Owned>> = BTreeMap::new();
    for finding in &*findings {
        let owner = OWNERS.iter().position(|(code, _)| *code == finding.code);
        if let (Some(owner), Some((path, span))) = (owner, place(finding)) {
            let at = (path.to_owned(), owner);
            owned.entry(at).or_default().push((span, finding.level));
        }
    }
    if owned.is_empty() {
        return;
    }
    for spans in owned.values_mut() {
        spans.sort_by_key(|(span, _)| (span.start, span.end));
    }
    findings.retain(|finding| {
        let Some((path, span)) = place(finding) else {
            return true;
        };
        let silenced = |owner: usize| {
            let spans = owned.get(&(path.to_owned(), owner));
            spans.is_some_and(|spans| {
                // Of those with the same start, the longest comes last. Others do not overlap: a typed contact is reported once.
                let after = spans.partition_point(|(owned, _)| owned.start <= span.start);
                after.checked_sub(1).is_some_and(|at| {
                    let (owned, level) = &spans[at];
                    span.end <= owned.end && finding.level <= *level
                })
            })
        };
        let mut owners = OWNERS.iter().enumerate();
        !owners.any(|(owner, (_, same))| same.contains(&finding.code) && silenced(owner))
    });
}

fn place(finding: &Diagnostic) -> Option<(&str, Range<usize>)> {
    let place = finding.places.first()?;
    let (_, span) = place.span.as_ref()?;
    Some((&*place.path, span.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileText, Place, Role};

    fn left(found: &[(&'static str, Severity, Range<usize>)]) -> Vec<&'static str> {
        let file = FileText::new("a.ftl", "a = Call 718-555-0123 within 60 days.\n");
        let mut findings: Vec<Diagnostic> = found
            .iter()
            .map(|(code, level, span)| {
                Diagnostic::new(code, *level, "x").at(Place::new(&file, span.clone(), Role::Source))
            })
            .collect();
        drop_repeats(&mut findings);
        findings.iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn the_owner_of_a_place_speaks_alone_there() {
        let typed = ("raw-contact", Severity::Deny, 9..21);
        let inside = ("numbers", Severity::Deny, 9..12);
        let outside = ("numbers", Severity::Deny, 29..31);
        assert_eq!(left(&[typed.clone(), inside.clone()]), ["raw-contact"]);
        assert_eq!(
            left(&[inside.clone(), typed.clone(), outside.clone()]),
            ["raw-contact", "numbers"]
        );
        assert_eq!(left(&[inside.clone(), outside]), ["numbers", "numbers"]);
        let other = ("clock", Severity::Deny, 9..12);
        assert_eq!(left(&[typed, other]), ["raw-contact", "clock"]);
        let warned = ("raw-contact", Severity::Warn, 9..21);
        assert_eq!(
            left(&[warned, inside]).len(),
            2,
            "nothing less serious silences"
        );
    }
}
