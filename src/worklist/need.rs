//! What must be done with one text.

use serde::Serialize;

use crate::ftl::Fingerprint;
use crate::review::{PublicationStatus, Reason, Record, ReviewContext, State};

/// What a person must do with a text. The order is that in which they can be dealt with: who translates comes before who
/// reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum Need {
    /// There is no text in this language, or it lacks a part that the English has, such as `.short`: translate it.
    Missing,
    /// It was taken back: correct it, and have it restored.
    Withdrawn,
    /// A reviewer rejected it as it stands: change it as the reason asks.
    Rejected,
    /// The English has changed since it was translated: change it, or have a reviewer say that it is still right.
    Stale,
    /// It has changed since it was reviewed: review it again.
    Edited,
    /// Nobody whose review counts has reviewed it.
    Unreviewed,
    /// It is reviewed, and its topic needs sign-off: approve it.
    Unapproved,
}

impl Need {
    /// All of them, in order.
    pub(crate) const ALL: [Need; 7] = [
        Need::Missing,
        Need::Withdrawn,
        Need::Rejected,
        Need::Stale,
        Need::Edited,
        Need::Unreviewed,
        Need::Unapproved,
    ];

    /// The word used in JSON, and on the command line.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Need::Missing => "missing",
            Need::Withdrawn => "withdrawn",
            Need::Rejected => "rejected",
            Need::Stale => "stale",
            Need::Edited => "edited",
            Need::Unreviewed => "unreviewed",
            Need::Unapproved => "unapproved",
        }
    }

    /// What must be done with a text that there is; `None` where nothing must. `source` is the fingerprint of its English as it is
    /// now, which English itself does not have. Whether it counts as reviewed is the gate's own rule.
    pub(crate) fn of(
        record: Option<&Record>,
        source: Option<Fingerprint>,
        target: Fingerprint,
        reviews: &ReviewContext<'_>,
        needs_approval: bool,
    ) -> Option<Need> {
        let status = PublicationStatus::of_record(record, source, Some(|| target), reviews);
        for (reason, need) in [
            (Reason::Withdrawn, Need::Withdrawn),
            (Reason::Rejected, Need::Rejected),
            (Reason::Stale, Need::Stale),
        ] {
            if status.has(reason) {
                return Some(need);
            }
        }
        if status.has(Reason::Unreviewed) {
            let edited = record.is_some_and(|record| {
                record.state >= State::Reviewed && record.target != Some(target)
            });
            return Some(if edited {
                Need::Edited
            } else {
                Need::Unreviewed
            });
        }
        (needs_approval && status.state < State::Final).then_some(Need::Unapproved)
    }
}
