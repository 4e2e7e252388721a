//! Whether a text may be published, or why not.

use super::{Origin, Record, State, Withdrawn};

/// Why a text is not publishable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// There is no text in this language.
    Missing,
    /// It was taken back.
    Withdrawn,
    /// Its file or its records cannot be read as they should: nobody knows how it stands.
    Unreadable,
    /// It has slots that are not filled.
    Unfilled,
    /// The English has changed since it was translated.
    Stale,
    /// Its topic or notice is past its date.
    Expired,
    /// A number or address in it is past its date, retired or unverified.
    Contact,
    /// Nobody qualified has judged it.
    Unreviewed,
}

impl Reason {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Missing => "missing",
            Reason::Withdrawn => "withdrawn",
            Reason::Unreadable => "unreadable",
            Reason::Unfilled => "unfilled",
            Reason::Stale => "stale",
            Reason::Expired => "expired",
            Reason::Contact => "contact",
            Reason::Unreviewed => "unreviewed",
        }
    }

    /// Whether a draft may still be given out, marked as what it is; everything else is held back.
    pub fn is_draft_only(self) -> bool {
        self == Reason::Unreviewed
    }
}

/// How one text stands: its state now, where it comes from, and why it is not publishable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// The state now: a recorded state falls back to `translated` where the text has changed since.
    pub state: State,
    /// Where it comes from, where that is recorded.
    pub origin: Option<Origin>,
    /// Why it is not publishable, gravest first; empty where it is.
    pub reasons: Vec<Reason>,
    /// Why and since when it is withdrawn.
    pub withdrawn: Option<Withdrawn>,
}

impl Standing {
    /// How a text stands. `source` and `target` are the fingerprints of the English and of the text as they are now; a text
    /// that is not there has no `target`.
    ///
    /// What depends on more than the record (contacts, dates) is added with [`Standing::because`].
    pub fn of(record: Option<&Record>, source: Option<&str>, target: Option<&str>) -> Standing {
        let mut standing = Standing::default();
        let Some(target) = target else {
            standing.reasons.push(Reason::Missing);
            return standing;
        };
        let Some(record) = record else {
            standing.reasons.push(Reason::Unreviewed);
            return standing;
        };
        standing.origin = record.origin;
        standing.state = record.state;
        if record.target != target {
            standing.state = standing.state.min(State::Translated);
        }
        if record.withdrawn.is_some() {
            standing.withdrawn.clone_from(&record.withdrawn);
            standing.because(Reason::Withdrawn);
        }
        if source.is_some_and(|source| source != record.source) {
            standing.because(Reason::Stale);
        }
        let judged = standing.state >= State::Reviewed
            && record.reviewed_by.as_ref().is_some_and(|who| {
                !who.trim().is_empty() && Some(who) != record.translated_by.as_ref()
            });
        if !judged {
            standing.because(Reason::Unreviewed);
        }
        standing
    }

    /// Adds a reason.
    pub fn because(&mut self, reason: Reason) {
        if let Err(at) = self.reasons.binary_search(&reason) {
            self.reasons.insert(at, reason);
        }
    }

    /// Whether nothing speaks against publishing.
    pub fn publishable(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Whether it may be given out as a draft marked as such: nothing speaks against it but that nobody has judged it.
    pub fn usable_as_draft(&self) -> bool {
        self.reasons.iter().all(|reason| reason.is_draft_only())
    }

    /// Whether the reason is among them.
    pub fn has(&self, reason: Reason) -> bool {
        self.reasons.contains(&reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reviewed() -> Record {
        Record {
            source: "s".into(),
            target: "t".into(),
            state: State::Reviewed,
            translated_by: Some("A".into()),
            reviewed_by: Some("B".into()),
            ..Record::default()
        }
    }

    #[test]
    fn what_was_judged_and_has_not_changed_is_publishable() {
        assert!(Standing::of(Some(&reviewed()), Some("s"), Some("t")).publishable());
    }

    #[test]
    fn changes_on_either_side_are_seen() {
        let stale = Standing::of(Some(&reviewed()), Some("new"), Some("t"));
        assert_eq!(stale.reasons, [Reason::Stale]);
        let edited = Standing::of(Some(&reviewed()), Some("s"), Some("new"));
        assert_eq!(edited.state, State::Translated);
        assert_eq!(edited.reasons, [Reason::Unreviewed]);
        assert!(edited.usable_as_draft() && !stale.usable_as_draft());
    }

    #[test]
    fn nobody_judges_their_own_work_and_nobody_judges_unnamed() {
        let own = Record {
            reviewed_by: Some("A".into()),
            ..reviewed()
        };
        assert_eq!(
            Standing::of(Some(&own), Some("s"), Some("t")).reasons,
            [Reason::Unreviewed]
        );
        let unnamed = Record {
            reviewed_by: None,
            ..reviewed()
        };
        assert!(!Standing::of(Some(&unnamed), Some("s"), Some("t")).publishable());
    }

    #[test]
    fn missing_and_unrecorded() {
        assert_eq!(
            Standing::of(None, Some("s"), None).reasons,
            [Reason::Missing]
        );
        let unrecorded = Standing::of(None, Some("s"), Some("t"));
        assert_eq!(unrecorded.state, State::Initial);
        assert_eq!(unrecorded.reasons, [Reason::Unreviewed]);
    }
}
