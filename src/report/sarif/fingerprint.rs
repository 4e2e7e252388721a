//! What tells code scanning that a finding is the one it saw before.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostic;
use crate::hex::hex;

/// Gives each finding of a report its fingerprint.
#[derive(Default)]
pub(super) struct Fingerprints {
    seen: BTreeMap<String, usize>,
}

impl Fingerprints {
    /// The next finding's fingerprint: findings that only their places tell apart are numbered.
    pub(super) fn next(&mut self, finding: &Diagnostic) -> String {
        let hash = hash(finding);
        let nth = self.seen.entry(hash.clone()).or_default();
        *nth += 1;
        format!("{hash}:{nth}")
    }
}

/// What stays the same when lines move. For a finding that names no message, that includes the path.
fn hash(finding: &Diagnostic) -> String {
    let path = match finding.message {
        None => finding.places.first().map(|place| &*place.path),
        Some(_) => None,
    };
    let parts = [
        Some(finding.code),
        finding.locale.as_deref(),
        finding.message.as_deref(),
        finding.attribute.as_deref(),
        path,
    ];
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.unwrap_or_default());
        // No part contains a zero byte, so that moving a letter from one part to the next changes the hash.
        hash.update([0]);
    }
    hex(&hash.finalize()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;

    fn all(findings: &[Diagnostic]) -> Vec<String> {
        let mut fingerprints = Fingerprints::default();
        findings
            .iter()
            .map(|finding| fingerprints.next(finding))
            .collect()
    }

    #[test]
    fn they_stay_when_lines_move() {
        let one = fixture::findings();
        let mut moved = fixture::findings();
        for finding in &mut moved.findings {
            for place in &mut finding.places {
                if let Some((_, span)) = &mut place.span {
                    *span = 0..1;
                }
            }
        }
        let fingerprints = all(&one.findings);
        assert_eq!(fingerprints, all(&moved.findings));
        let mut unique = fingerprints.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), fingerprints.len());
    }
}
