//! The publication status of a text: whether it may leave, and if not, why not.

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::reviewers::{Qualification, Reviewer};
use super::{Date, LocalTime, Origin, Record, Rejected, Restored, Reviewers, State, Withdrawn};
use crate::ftl::Fingerprint;

/// Why a text may not be published. The order is by gravity, so that the first of several is the one to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Reason {
    /// There is no text in this language.
    Missing,
    /// It was taken back.
    Withdrawn,
    /// A reviewer refused it, and it has not changed since.
    Rejected,
    /// Its file, its records or its metadata cannot be read as they should: what is unknown is withheld.
    Unreadable,
    /// It refers to something that does not exist, to itself, or to search words: it cannot be rendered as it stands.
    Hole,
    /// It has slots that are not filled.
    Unfilled,
    /// The English has changed since it was translated.
    Stale,
    /// Its topic or notice is past its date.
    Expired,
    /// A number or address in it is past its date, retired or without a source.
    Contact,
    /// Nobody who may review it has reviewed it since it changed.
    Unreviewed,
}

impl Reason {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Missing => "missing",
            Reason::Withdrawn => "withdrawn",
            Reason::Rejected => "rejected",
            Reason::Unreadable => "unreadable",
            Reason::Hole => "hole",
            Reason::Unfilled => "unfilled",
            Reason::Stale => "stale",
            Reason::Expired => "expired",
            Reason::Contact => "contact",
            Reason::Unreviewed => "unreviewed",
        }
    }

    /// Whether a draft may still be given out, marked as a draft; everything else is withheld.
    pub(crate) fn is_draft_only(self) -> bool {
        self == Reason::Unreviewed
    }
}

/// What may be done with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Publication {
    /// It may go out.
    Published,
    /// It may be handed to people as a draft that says so, and to nobody else.
    Draft,
    /// It may not leave at all.
    Withheld,
}

impl Publication {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Publication::Published => "published",
            Publication::Draft => "draft",
            Publication::Withheld => "withheld",
        }
    }
}

/// How one text stands: its state now, where it comes from, why it may not be published, and until when all this holds.
///
/// A status is information. It lets nothing out: only the gate makes texts that may leave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicationStatus {
    /// The state now: a recorded state falls back to `translated` where the text has changed since.
    pub state: State,
    /// Where it comes from, where that is recorded.
    pub origin: Option<Origin>,
    /// Why it may not be published, gravest first; empty where it may.
    pub reasons: Vec<Reason>,
    /// Why and since when it is withdrawn.
    pub(crate) withdrawn: Option<Withdrawn>,
    /// Since when and by whose word it may be given out again, where it was withdrawn before.
    pub(crate) restored: Option<Restored>,
    /// By whom and why it is rejected.
    pub(crate) rejected: Option<Rejected>,
    /// The earliest end of anything in it; `None` where nothing in it ends.
    pub until: Option<LocalTime>,
}

/// Who may review texts of a locale, as of a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReviewContext<'j> {
    /// The people who are listed.
    pub reviewers: &'j Reviewers,
    /// The locale of the texts.
    pub locale: &'j LanguageIdentifier,
    /// Whether the texts are of a kind that only a qualified person may review: those of a sensitive topic, and those that need
    /// the lawyers.
    pub qualified: bool,
    /// The day that counts as today: a record made later than that proves nothing.
    pub today: Date,
}

impl ReviewContext<'_> {
    /// Whether a person's word on these texts counts.
    pub(crate) fn may_review(&self, who: &str) -> bool {
        self.reviewers.may_review(who, self.locale) && self.is_qualified(who)
    }

    /// Whether a person is as qualified as these texts require.
    pub(super) fn is_qualified(&self, who: &str) -> bool {
        let qualification = |reviewer: &Reviewer| reviewer.qualification;
        !self.qualified
            || self.reviewers.get(who).map(qualification) == Some(Qualification::Qualified)
    }

    /// Whether the record says that somebody whose word counts reviewed the text that it is of.
    pub(crate) fn is_reviewed(&self, record: &Record) -> bool {
        let may_review = |who: &Option<String>| {
            who.as_deref().is_some_and(|who| {
                record.translated_by.as_deref() != Some(who) && self.may_review(who)
            })
        };
        // The writer must be known too: otherwise nobody can tell that the reviewer is another person.
        let writer_is_known = match (&record.translated_by, record.origin) {
            (Some(who), _) => self.reviewers.get(who).is_some(),
            (None, origin) => origin == Some(Origin::Machine),
        };
        let made = record.on;
        record.state >= State::Reviewed
            && writer_is_known
            && may_review(&record.reviewed_by)
            && (record.state < State::Final || may_review(&record.approved_by))
            && made.is_some_and(|made| made <= self.today)
    }
}

impl PublicationStatus {
    /// The status of a text by its record alone. `source` and `target` are the fingerprints of the English and of the text as
    /// they are now; a missing text has no `target`, and English has no `source`. `target` is only asked for a reviewed or rejected
    /// text: for no other does it matter whether it has changed since.
    ///
    /// What depends on more than the record (contacts, dates, what it quotes) is added by the gate.
    pub(crate) fn of_record(
        record: Option<&Record>,
        source: Option<Fingerprint>,
        target: Option<impl FnOnce() -> Fingerprint>,
        reviews: &ReviewContext<'_>,
    ) -> PublicationStatus {
        let mut status = PublicationStatus::default();
        let Some(target) = target else {
            status.because(Reason::Missing);
            return status;
        };
        let Some(record) = record else {
            status.because(Reason::Unreviewed);
            return status;
        };
        status.origin = record.origin;
        status.state = record.state;
        status.restored.clone_from(&record.restored);
        if record.withdrawn.is_some() {
            status.withdrawn.clone_from(&record.withdrawn);
            status.because(Reason::Withdrawn);
        }
        if source.is_some_and(|source| record.is_stale(source)) {
            status.because(Reason::Stale);
        }
        let counts = reviews.is_reviewed(record);
        let stands = (counts || record.rejected.is_some()) && record.target == Some(target());
        // Whoever rejected it: to withhold a text needs no qualification.
        if stands && record.rejected.is_some() {
            status.rejected.clone_from(&record.rejected);
            status.because(Reason::Rejected);
        }
        if !(counts && stands) || record.rejected.is_some() {
            status.state = status.state.min(State::Translated);
            status.because(Reason::Unreviewed);
        }
        status
    }

    /// Adds a reason.
    pub(crate) fn because(&mut self, reason: Reason) {
        if let Err(at) = self.reasons.binary_search(&reason) {
            self.reasons.insert(at, reason);
        }
    }

    /// Takes over what stands against another text that is rendered with this one, and its end.
    pub(crate) fn and(&mut self, other: &PublicationStatus) {
        for reason in &other.reasons {
            self.because(*reason);
        }
        if self.withdrawn.is_none() {
            self.withdrawn.clone_from(&other.withdrawn);
        }
        if self.rejected.is_none() {
            self.rejected.clone_from(&other.rejected);
        }
        self.ends(other.until);
    }

    /// Makes it end at this minute, unless it ends earlier.
    pub(crate) fn ends(&mut self, until: Option<LocalTime>) {
        self.until = match (self.until, until) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }

    /// What may be done with the text.
    pub fn publication(&self) -> Publication {
        if self.reasons.is_empty() {
            Publication::Published
        } else if self.reasons.iter().all(|reason| reason.is_draft_only()) {
            Publication::Draft
        } else {
            Publication::Withheld
        }
    }

    /// Whether nothing stands against publishing.
    pub fn publishable(&self) -> bool {
        self.publication() == Publication::Published
    }

    /// Whether the reason is among them.
    pub fn has(&self, reason: Reason) -> bool {
        self.reasons.contains(&reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileText;
    use crate::review::parse_date;

    fn reviewers() -> Reviewers {
        let file = FileText::new(
            "content/reviewers.toml",
            "[ana]\nname = \"Ana\"\nlanguages = [\"ko\"]\nqualification = \"qualified\"\n[ben]\nname = \"Ben\"\nlanguages = [\"ko\", \"es\"]\nqualification = \"bilingual\"\n",
        );
        Reviewers::parse(&file).unwrap()
    }

    /// A fingerprint of 32 times the same digit.
    fn print(digit: &str) -> Option<Fingerprint> {
        Fingerprint::parse(&digit.repeat(32))
    }

    fn reviewed() -> Record {
        Record {
            source: print("5"),
            target: print("7"),
            state: State::Reviewed,
            translated_by: Some("ana".into()),
            reviewed_by: Some("ben".into()),
            on: Some("2026-11-20".parse().unwrap()),
            ..Record::default()
        }
    }

    fn status(record: &Record, source: &str, target: &str, locale: &str) -> PublicationStatus {
        let (reviewers, locale) = (reviewers(), locale.parse().unwrap());
        let reviews = ReviewContext {
            reviewers: &reviewers,
            locale: &locale,
            qualified: false,
            today: parse_date("2026-11-22").unwrap(),
        };
        PublicationStatus::of_record(
            Some(record),
            print(source),
            print(target).map(|target| move || target),
            &reviews,
        )
    }

    #[test]
    fn what_was_judged_and_has_not_changed_is_publishable() {
        assert!(status(&reviewed(), "5", "7", "ko").publishable());
    }

    #[test]
    fn changes_on_either_side_are_seen() {
        let stale = status(&reviewed(), "a", "7", "ko");
        assert_eq!(stale.reasons, [Reason::Stale]);
        assert_eq!(stale.publication(), Publication::Withheld);
        let edited = status(&reviewed(), "5", "a", "ko");
        assert_eq!(edited.state, State::Translated);
        assert_eq!(edited.publication(), Publication::Draft);
    }

    #[test]
    fn only_another_person_who_is_listed_for_the_language_judges() {
        for who in [
            "ana",
            "Ben",
            "ben ",
            "b\u{ad}en",
            "ｂｅｎ",
            "\u{200b}",
            "",
            "carol",
        ] {
            let record = Record {
                reviewed_by: Some(who.into()),
                ..reviewed()
            };
            let status = status(&record, "5", "7", "ko");
            assert_eq!(status.reasons, [Reason::Unreviewed], "{who:?}");
        }
        let other_language = Record {
            translated_by: None,
            origin: Some(Origin::Machine),
            reviewed_by: Some("ana".into()),
            ..reviewed()
        };
        assert!(!status(&other_language, "5", "7", "es").publishable());
    }

    #[test]
    fn whoever_wrote_it_must_be_known_to_be_another_person() {
        for who in [
            Some("Ben"),
            Some("ben "),
            Some("b\u{200b}en"),
            Some(""),
            Some("zoe"),
            None,
        ] {
            let record = Record {
                translated_by: who.map(Into::into),
                origin: Some(Origin::Person),
                ..reviewed()
            };
            assert!(!status(&record, "5", "7", "ko").publishable(), "{who:?}");
        }
        let machine = Record {
            translated_by: None,
            origin: Some(Origin::Machine),
            ..reviewed()
        };
        assert!(status(&machine, "5", "7", "ko").publishable());
    }

    #[test]
    fn a_record_from_the_future_proves_nothing() {
        for on in ["9999-12-31", "2026-11-23"] {
            let record = Record {
                on: Some(on.parse().unwrap()),
                ..reviewed()
            };
            assert!(!status(&record, "5", "7", "ko").publishable(), "{on}");
        }
        let undated = Record {
            on: None,
            ..reviewed()
        };
        assert!(!status(&undated, "5", "7", "ko").publishable());
    }

    #[test]
    fn what_is_final_was_approved_by_a_listed_person() {
        let record = |approved_by: Option<&str>| Record {
            state: State::Final,
            approved_by: approved_by.map(Into::into),
            ..reviewed()
        };
        assert!(!status(&record(None), "5", "7", "ko").publishable());
        assert!(status(&record(Some("ben")), "5", "7", "ko").publishable());
    }

    #[test]
    fn of_two_ends_the_earlier_counts() {
        let at = |text| LocalTime::parse(text);
        let mut one = PublicationStatus::default();
        one.ends(at("2026-12-03T19:00"));
        one.ends(None);
        one.ends(at("2026-12-03T18:00"));
        assert_eq!(one.until, at("2026-12-03T18:00"));
    }
}
