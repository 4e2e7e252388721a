//! Who may say what of a text, and what its record becomes by it.
//!
//! The one place where a record changes: the command line, the reviewers' files and the review in the terminal all come here. A
//! text counts as reviewed because a listed person, who did not write it, said so of the text as it is; nothing else makes it so.

use super::{Category, Date, Origin, REVIEWERS, Record, Rejected, ReviewContext, State, Withdrawn};
use crate::error::{Error, Kind};
use crate::ftl::Fingerprint;
use crate::language;

/// What somebody says of a text as it is now.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Claim {
    /// Where it comes from, who reviewed it, who approved it.
    Work(Work),
    /// It must be changed.
    Rejected {
        /// Who says so.
        by: String,
        /// What is wrong with it.
        reason: String,
        /// What sort of thing that is.
        category: Option<Category>,
    },
    /// It must no longer be given out.
    Withdrawn {
        /// Who takes it back.
        by: String,
        /// Why.
        reason: String,
        /// The message that corrects it.
        correction: Option<String>,
    },
    /// What stood against it when it was withdrawn no longer does. A review it needs all the same.
    Restored {
        /// Who says so.
        by: String,
    },
}

/// Where a text comes from, who reviewed it, who approved it: what is not stated stays as it is on record.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Work {
    /// Where it comes from.
    pub origin: Option<Origin>,
    /// Who wrote it.
    pub translated_by: Option<String>,
    /// Who reviewed it.
    pub reviewed_by: Option<String>,
    /// Whether the reviewer found it still right although the English has changed.
    pub still_right: bool,
    /// Who approved it for publication.
    pub approved_by: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// The fingerprints of a text and of its English as they are now; for the English itself, twice the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Texts {
    pub source: Fingerprint,
    pub target: Fingerprint,
}

/// Why a claim is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Refusal {
    /// Nothing is said that could be recorded.
    Nothing,
    /// Its day is in the future.
    Future(Date),
    /// No reason is given.
    NoReason,
    /// The person is not listed.
    Unlisted { who: String, near: Option<String> },
    /// The person is not listed for the language.
    OtherLanguage { who: String, locale: String },
    /// The text needs a qualified person.
    Unqualified(String),
    /// The reviewer wrote it.
    OwnWork,
    /// Nothing is known of the text.
    Unrecorded,
    /// The English has changed.
    Stale,
    /// The text has changed.
    Changed,
    /// The English has not changed.
    NotStale,
    /// Nobody knows who wrote the text.
    NoWriter,
    /// Somebody else is on record as its writer, or a person where a machine is claimed.
    OtherWriter(String),
    /// An approval of a text that nobody has reviewed.
    NotReviewed,
    /// Somebody else rejected it as it stands.
    Rejected(String),
    /// It is not withdrawn.
    NotWithdrawn,
}

/// The record of a text as it is now, by what somebody says of it on a day.
///
/// # Errors
/// Why this cannot be recorded.
pub(crate) fn judge(
    old: Option<&Record>,
    texts: Texts,
    claim: &Claim,
    on: Date,
    reviews: &ReviewContext<'_>,
) -> Result<Record, Refusal> {
    claim.check(on, reviews)?;
    match claim {
        Claim::Work(work) => worked(old, texts, work, on, reviews),
        Claim::Rejected {
            by,
            reason,
            category,
        } => {
            let rejected = Rejected {
                by: by.clone(),
                on,
                reason: reason.trim().to_owned(),
                category: *category,
            };
            reject(old, texts, rejected, reviews)
        }
        Claim::Withdrawn {
            by,
            reason,
            correction,
        } => {
            let mut record = old.cloned().unwrap_or_else(|| unrecorded(texts, on));
            // The first reason stands: what is withdrawn already need not be withdrawn again.
            record.withdrawn.get_or_insert_with(|| Withdrawn {
                by: Some(by.clone()),
                on,
                reason: reason.trim().to_owned(),
                correction: correction.clone(),
            });
            Ok(record)
        }
        Claim::Restored { by } => {
            let record = old.filter(|old| old.withdrawn.is_some());
            let mut record = record.ok_or(Refusal::NotWithdrawn)?.clone();
            if record.translated_by.as_ref() == Some(by) {
                return Err(Refusal::OwnWork);
            }
            record.withdrawn = None;
            Ok(record)
        }
    }
}

impl Claim {
    /// The people who judge the text by it.
    pub(crate) fn reviewers(&self) -> impl Iterator<Item = &str> {
        let (one, other) = match self {
            Claim::Work(work) => (work.reviewed_by.as_ref(), work.approved_by.as_ref()),
            Claim::Rejected { by, .. } | Claim::Restored { by } => (Some(by), None),
            Claim::Withdrawn { .. } => (None, None),
        };
        one.into_iter().chain(other).map(String::as_str)
    }

    /// What is wrong with a claim whatever text it is about.
    ///
    /// # Errors
    /// It says nothing, its day is in the future, it lacks a reason, or a person in it may not make it.
    pub(crate) fn check(&self, on: Date, reviews: &ReviewContext<'_>) -> Result<(), Refusal> {
        if on > reviews.today {
            return Err(Refusal::Future(on));
        }
        let other = match self {
            Claim::Work(work) => {
                if work.origin.is_none()
                    && [&work.translated_by, &work.reviewed_by, &work.approved_by]
                        .iter()
                        .all(|who| who.is_none())
                {
                    return Err(Refusal::Nothing);
                }
                work.translated_by.as_deref()
            }
            Claim::Rejected { reason, .. } if reason.trim().is_empty() => {
                return Err(Refusal::NoReason);
            }
            Claim::Withdrawn { reason, .. } if reason.trim().is_empty() => {
                return Err(Refusal::NoReason);
            }
            Claim::Withdrawn { by, .. } => Some(by.as_str()),
            Claim::Rejected { .. } | Claim::Restored { .. } => None,
        };
        for who in other.into_iter().chain(self.reviewers()) {
            reviews.reviewers.listed(who)?;
        }
        for who in self.reviewers() {
            if !reviews.reviewers.may_review(who, reviews.locale) {
                let (who, locale) = (who.to_owned(), reviews.locale.to_string());
                return Err(Refusal::OtherLanguage { who, locale });
            }
            if !reviews.is_qualified(who) {
                return Err(Refusal::Unqualified(who.to_owned()));
            }
        }
        match self {
            Claim::Work(Work {
                translated_by: Some(writer),
                ..
            }) if self.reviewers().any(|who| who == writer) => Err(Refusal::OwnWork),
            _ => Ok(()),
        }
    }
}

/// What a record says of a text of which nothing was known.
fn unrecorded(texts: Texts, on: Date) -> Record {
    Record {
        source: Some(texts.source),
        target: Some(texts.target),
        state: State::Translated,
        on: Some(on),
        ..Record::default()
    }
}

fn reject(
    old: Option<&Record>,
    texts: Texts,
    rejected: Rejected,
    reviews: &ReviewContext<'_>,
) -> Result<Record, Refusal> {
    let on = rejected.on;
    // Where the text has changed, nobody knows who wrote it now.
    let known = old.filter(|old| old.target == Some(texts.target));
    if known.is_some_and(|known| known.translated_by.as_ref() == Some(&rejected.by)) {
        return Err(Refusal::OwnWork);
    }
    let is_source = *reviews.locale == language::SOURCE;
    let mut record = Record {
        origin: known.and_then(|known| known.origin),
        translated_by: known.and_then(|known| known.translated_by.clone()),
        rejected: Some(rejected),
        ..unrecorded(texts, on)
    };
    if let Some(old) = old {
        // To reject a translation does not say which English it is of.
        if !is_source {
            record.source = old.source;
        }
        record.note.clone_from(&old.note);
        record.withdrawn.clone_from(&old.withdrawn);
    }
    Ok(record)
}

fn worked(
    old: Option<&Record>,
    texts: Texts,
    work: &Work,
    on: Date,
    reviews: &ReviewContext<'_>,
) -> Result<Record, Refusal> {
    let is_source = *reviews.locale == language::SOURCE;
    let changed = old.is_some_and(|old| old.target != Some(texts.target));
    let stale = !is_source && old.is_some_and(|old| old.source != Some(texts.source));
    let rewritten = work.origin.is_some();
    if old.is_none() && !rewritten {
        return Err(Refusal::Unrecorded);
    }
    if work.still_right {
        if changed {
            return Err(Refusal::Changed);
        }
        if !stale {
            return Err(Refusal::NotStale);
        }
    } else if stale && !(changed && rewritten) {
        return Err(Refusal::Stale);
    } else if changed && !rewritten {
        return Err(Refusal::Changed);
    }
    // Who wrote the text before it changed did not write the new one, and what was held against it is not held against that.
    let same = old.filter(|_| !changed);
    if let Some(writer) = same.and_then(|same| other_writer(same, work)) {
        return Err(Refusal::OtherWriter(writer));
    }
    let mut rejected = same.and_then(|same| same.rejected.clone());
    if let Some(by) = rejected.as_ref().map(|rejected| &rejected.by)
        && (work.reviewed_by.is_some() || work.approved_by.is_some())
    {
        if work.reviewed_by.as_ref() != Some(by) {
            return Err(Refusal::Rejected(by.clone()));
        }
        rejected = None;
    }
    // An earlier review counts only where neither text has changed, and where it counted before.
    let reviewed = same.filter(|same| !stale && reviews.is_reviewed(same));
    let reviewed_by = work
        .reviewed_by
        .clone()
        .or_else(|| reviewed?.reviewed_by.clone());
    if work.approved_by.is_some() && reviewed_by.is_none() {
        return Err(Refusal::NotReviewed);
    }
    // An approval does not carry over to a new review.
    let approved_by = work.approved_by.clone().or_else(|| {
        reviewed
            .filter(|_| work.reviewed_by.is_none())?
            .approved_by
            .clone()
    });
    let state = match (&reviewed_by, &approved_by) {
        (_, Some(_)) => State::Final,
        (Some(_), None) => State::Reviewed,
        (None, None) => State::Translated,
    };
    let record = Record {
        source: Some(texts.source),
        target: Some(texts.target),
        state,
        origin: work.origin.or_else(|| old?.origin),
        translated_by: work
            .translated_by
            .clone()
            .or_else(|| same?.translated_by.clone()),
        reviewed_by,
        approved_by,
        on: Some(on),
        note: work.note.clone().or_else(|| old?.note.clone()),
        rejected,
        withdrawn: old.and_then(|old| old.withdrawn.clone()),
    };
    // What the gate would not count is not recorded either.
    let reviews = [&record.reviewed_by, &record.approved_by];
    match &record.translated_by {
        Some(writer) if reviews.into_iter().flatten().any(|review| review == writer) => {
            Err(Refusal::OwnWork)
        }
        None if record.reviewed_by.is_some() && record.origin != Some(Origin::Machine) => {
            Err(Refusal::NoWriter)
        }
        _ => Ok(record),
    }
}

/// Who is on record as the writer of a text that has not changed, where somebody else now is said to be. If that could be had for
/// the asking, whoever wrote a text could review it.
fn other_writer(same: &Record, work: &Work) -> Option<String> {
    let by_person = matches!(same.origin, Some(Origin::Person | Origin::MachineEdited));
    match (&same.translated_by, &work.translated_by) {
        (Some(writer), Some(other)) if writer != other => Some(writer.clone()),
        (writer, _) if by_person && work.origin == Some(Origin::Machine) => {
            Some(writer.clone().unwrap_or_else(|| "a person".to_owned()))
        }
        _ => None,
    }
}

impl Refusal {
    /// What is wrong, in a sentence without a full stop.
    pub(crate) fn text(&self) -> String {
        match self {
            Refusal::Nothing => "nothing is claimed, so there is nothing to record".to_owned(),
            Refusal::Future(on) => format!("{on} is in the future"),
            Refusal::NoReason => "no reason is given".to_owned(),
            Refusal::Unlisted { who, .. } => {
                format!("no reviewer `{}` in {REVIEWERS}", who.escape_debug())
            }
            Refusal::OtherLanguage { who, locale } => {
                format!("`{who}` is not listed for {locale} in {REVIEWERS}")
            }
            Refusal::Unqualified(who) => format!(
                "`{who}` is listed as bilingual, and this topic needs a qualified reviewer, because it is sensitive or needs sign-off"
            ),
            Refusal::OwnWork => "nobody reviews their own translation".to_owned(),
            Refusal::Unrecorded => "nothing is on record for this text".to_owned(),
            Refusal::Stale => "the English has changed since this was translated".to_owned(),
            Refusal::Changed => {
                "the text has changed since it was recorded, and nobody knows by whom".to_owned()
            }
            Refusal::NotStale => {
                "the English has not changed since this was translated".to_owned()
            }
            Refusal::NoWriter => {
                "a person wrote this text and the record does not say who: nobody can tell that somebody else reviews it".to_owned()
            }
            Refusal::OtherWriter(writer) => format!(
                "the text has not changed, and `{writer}` is on record as its writer"
            ),
            Refusal::NotReviewed => "nobody whose review counts has reviewed this text".to_owned(),
            Refusal::Rejected(by) => {
                format!("`{by}` rejected this text, and it has not changed since")
            }
            Refusal::NotWithdrawn => "this text is not withdrawn".to_owned(),
        }
    }

    /// What to do about it.
    pub(crate) fn help(&self) -> String {
        let help = match self {
            Refusal::Unlisted {
                near: Some(near), ..
            } => return format!("{near} People go by their ids in {REVIEWERS}"),
            Refusal::Unlisted { near: None, .. } => {
                return format!(
                    "people go by their ids in {REVIEWERS}: list this person there first"
                );
            }
            Refusal::Nothing => {
                "say where the text comes from (--origin, --translated-by), who reviewed it (--reviewed-by) or who rejected it (--rejected-by)"
            }
            Refusal::Future(_) => "give the day on which it was done",
            Refusal::NoReason => "say what is wrong, in words that help whoever corrects it",
            Refusal::OtherLanguage { .. } => {
                "a text is reviewed by somebody who is listed for its language"
            }
            Refusal::Unqualified(_) => {
                "have somebody review it who is listed with qualification = \"qualified\""
            }
            Refusal::OwnWork => "have somebody judge it who did not translate it",
            Refusal::Unrecorded => {
                "say where it comes from too: --origin machine, or --origin person --translated-by REVIEWER"
            }
            Refusal::Stale => {
                "if the translation is still right: --still-right --reviewed-by REVIEWER; otherwise change the text, then --origin … --translated-by REVIEWER"
            }
            Refusal::Changed => "say where it comes from now: --origin … --translated-by REVIEWER",
            Refusal::NotStale => "leave out --still-right",
            Refusal::NoWriter => "add --translated-by REVIEWER",
            Refusal::OtherWriter(_) => {
                "if the record is wrong, correct it by hand, so that the history shows who did"
            }
            Refusal::NotReviewed => "add --reviewed-by REVIEWER, if somebody has reviewed it",
            Refusal::Rejected(_) => {
                "change the text as the note asks; or have whoever rejected it take that back by reviewing it"
            }
            Refusal::NotWithdrawn => "`beatbook show ID` says how it stands",
        };
        help.to_owned()
    }

    /// The error for some texts, none of which is recorded.
    pub(crate) fn error(&self, ids: &[&str]) -> Error {
        let which = match ids {
            [] => String::new(),
            ids => format!(": {}", some_of(ids)),
        };
        let text = format!("{}{which}; nothing is recorded", self.text());
        Error::new(Kind::Usage, text).with_help(self.help())
    }
}

/// Ids for one line: all of them if they are few.
pub(crate) fn some_of(ids: &[&str]) -> String {
    match ids {
        [first, more @ ..] if more.len() > 2 => format!("`{first}` and {} more", more.len()),
        ids => ids.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::FileText;
    use crate::review::{PublicationStatus, Reason, Reviewers, parse_date};

    /// `q` is qualified, `b` and `w` are bilingual, all for Korean and English; `s` is listed for Spanish alone.
    fn reviewers() -> Reviewers {
        let person = |id: &str, languages: &str, qualification: &str| {
            format!(
                "[{id}]\nname = \"{id}\"\nlanguages = [{languages}]\nqualification = \"{qualification}\"\n"
            )
        };
        let text = person("q", "\"ko\", \"en\"", "qualified")
            + &person("b", "\"ko\", \"en\"", "bilingual")
            + &person("w", "\"ko\", \"en\"", "bilingual")
            + &person("s", "\"es\"", "qualified");
        Reviewers::parse(&FileText::new(REVIEWERS, text)).unwrap()
    }

    fn print(digit: char) -> Fingerprint {
        Fingerprint::parse(&digit.to_string().repeat(32)).unwrap()
    }

    fn day(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    struct Case {
        reviewers: Reviewers,
        locale: unic_langid::LanguageIdentifier,
        qualified: bool,
    }

    impl Case {
        fn of(locale: &str, qualified: bool) -> Case {
            Case {
                reviewers: reviewers(),
                locale: locale.parse().unwrap(),
                qualified,
            }
        }

        fn reviews(&self) -> ReviewContext<'_> {
            ReviewContext {
                reviewers: &self.reviewers,
                locale: &self.locale,
                qualified: self.qualified,
                today: day("2026-11-26"),
            }
        }

        fn judge(&self, old: Option<&Record>, claim: &Claim) -> Result<Record, Refusal> {
            self.judge_texts(old, ('5', '7'), claim)
        }

        fn judge_texts(
            &self,
            old: Option<&Record>,
            (source, target): (char, char),
            claim: &Claim,
        ) -> Result<Record, Refusal> {
            let texts = Texts {
                source: print(source),
                target: print(target),
            };
            judge(old, texts, claim, day("2026-11-26"), &self.reviews())
        }

        fn status(&self, record: &Record, (source, target): (char, char)) -> PublicationStatus {
            let source = (*self.locale.language.as_str() != *"en").then(|| print(source));
            let target = Some(|| print(target));
            PublicationStatus::of_record(Some(record), source, target, &self.reviews())
        }
    }

    fn draft() -> Record {
        Record {
            origin: Some(Origin::Machine),
            ..unrecorded(
                Texts {
                    source: print('5'),
                    target: print('7'),
                },
                day("2026-11-01"),
            )
        }
    }

    fn reviewed_by(who: &str) -> Claim {
        Claim::Work(Work {
            reviewed_by: Some(who.into()),
            ..Work::default()
        })
    }

    fn rejected_by(who: &str) -> Claim {
        Claim::Rejected {
            by: who.into(),
            reason: " The number is wrong. ".into(),
            category: Some(Category::Facts),
        }
    }

    #[test]
    fn a_rejected_text_is_withheld_until_it_changes() {
        for locale in ["ko", "en"] {
            let case = Case::of(locale, false);
            let old = case.judge(Some(&draft()), &reviewed_by("b")).unwrap();
            assert!(case.status(&old, ('5', '7')).publishable());
            let record = case.judge(Some(&old), &rejected_by("q")).unwrap();
            let why = record.rejected.as_ref().unwrap();
            assert_eq!((&*why.by, &*why.reason), ("q", "The number is wrong."));
            assert_eq!(
                (record.state, &record.reviewed_by),
                (State::Translated, &None)
            );
            let status = case.status(&record, ('5', '7'));
            assert_eq!(status.reasons, [Reason::Rejected, Reason::Unreviewed]);
            let changed = case.status(&record, ('5', '8'));
            assert_eq!(changed.reasons, [Reason::Unreviewed], "{locale}");
        }
    }

    #[test]
    fn only_whoever_rejected_a_text_takes_that_back() {
        let case = Case::of("ko", false);
        let record = case.judge(Some(&draft()), &rejected_by("b")).unwrap();
        let refused = case.judge(Some(&record), &reviewed_by("q"));
        assert_eq!(refused, Err(Refusal::Rejected("b".into())));
        let approved = Claim::Work(Work {
            approved_by: Some("b".into()),
            ..Work::default()
        });
        assert!(case.judge(Some(&record), &approved).is_err());
        // To say where it comes from takes nothing back.
        let origin = Claim::Work(Work {
            origin: Some(Origin::MachineEdited),
            translated_by: Some("w".into()),
            ..Work::default()
        });
        let still = case.judge(Some(&record), &origin).unwrap();
        assert_eq!(still.rejected, record.rejected);
        let back = case.judge(Some(&record), &reviewed_by("b")).unwrap();
        assert_eq!(back.rejected, None);
        assert!(case.status(&back, ('5', '7')).publishable());
        // The changed text is another one.
        let new = Claim::Work(Work {
            origin: Some(Origin::Person),
            translated_by: Some("b".into()),
            reviewed_by: Some("q".into()),
            ..Work::default()
        });
        let new = case.judge_texts(Some(&record), ('5', '8'), &new).unwrap();
        assert_eq!(new.rejected, None);
        assert!(case.status(&new, ('5', '8')).publishable());
    }

    #[test]
    fn a_rejection_does_not_hide_who_wrote_the_text_or_that_it_is_stale() {
        let case = Case::of("ko", false);
        let stale = case.judge_texts(Some(&draft()), ('6', '7'), &rejected_by("b"));
        assert!(case.status(&stale.unwrap(), ('6', '7')).has(Reason::Stale));
        // Somebody changed it, and nobody knows who: it is no machine's text any more.
        let changed = case.judge_texts(Some(&draft()), ('5', '8'), &rejected_by("b"));
        let changed = changed.unwrap();
        assert_eq!(changed.origin, None);
        let refused = case.judge_texts(Some(&changed), ('5', '8'), &reviewed_by("b"));
        assert_eq!(refused, Err(Refusal::NoWriter));
    }

    #[test]
    fn a_sensitive_text_needs_a_qualified_person() {
        let case = Case::of("ko", true);
        for claim in [
            reviewed_by("b"),
            rejected_by("b"),
            Claim::Restored { by: "b".into() },
        ] {
            let refused = case.judge(Some(&draft()), &claim);
            assert_eq!(refused, Err(Refusal::Unqualified("b".into())));
        }
        let record = case.judge(Some(&draft()), &reviewed_by("q")).unwrap();
        assert!(case.status(&record, ('5', '7')).publishable());
        // A review that was recorded before the topic was called sensitive no longer counts, and cannot be approved.
        let before = Case::of("ko", false);
        let record = before.judge(Some(&draft()), &reviewed_by("b")).unwrap();
        assert_eq!(
            case.status(&record, ('5', '7')).reasons,
            [Reason::Unreviewed]
        );
        let approved = Claim::Work(Work {
            approved_by: Some("q".into()),
            ..Work::default()
        });
        assert_eq!(
            case.judge(Some(&record), &approved),
            Err(Refusal::NotReviewed)
        );
    }

    #[test]
    fn an_approval_adds_to_a_review_and_takes_nobodys_place() {
        let case = Case::of("ko", false);
        let approved = Claim::Work(Work {
            approved_by: Some("q".into()),
            ..Work::default()
        });
        assert_eq!(
            case.judge(Some(&draft()), &approved),
            Err(Refusal::NotReviewed)
        );
        let record = case.judge(Some(&draft()), &reviewed_by("b")).unwrap();
        let record = case.judge(Some(&record), &approved).unwrap();
        assert_eq!(record.state, State::Final);
        assert_eq!(record.reviewed_by.as_deref(), Some("b"));
    }

    #[test]
    fn whoever_wrote_a_text_does_not_talk_their_way_out_of_it() {
        let case = Case::of("ko", false);
        let record = Record {
            origin: Some(Origin::Person),
            translated_by: Some("b".into()),
            ..draft()
        };
        let work = |origin, writer: Option<&str>| {
            Claim::Work(Work {
                origin,
                translated_by: writer.map(Into::into),
                reviewed_by: Some("b".into()),
                ..Work::default()
            })
        };
        let other = Err(Refusal::OtherWriter("b".into()));
        assert_eq!(case.judge(Some(&record), &work(None, Some("w"))), other);
        assert_eq!(
            case.judge(Some(&record), &work(Some(Origin::Machine), None)),
            other
        );
        assert_eq!(
            case.judge(Some(&record), &work(None, None)),
            Err(Refusal::OwnWork)
        );
        let unknown = Record {
            translated_by: None,
            ..record
        };
        assert!(
            case.judge(Some(&unknown), &work(Some(Origin::Machine), None))
                .is_err()
        );
        assert_eq!(
            case.judge(Some(&unknown), &rejected_by("b"))
                .map(|r| r.translated_by),
            Ok(None)
        );
    }

    #[test]
    fn a_name_that_a_hand_left_behind_is_no_review() {
        let case = Case::of("ko", false);
        // Neither a name without the state, nor a review that did not count, comes to count by another claim.
        for left in [
            Record {
                reviewed_by: Some("q".into()),
                ..draft()
            },
            Record {
                state: State::Reviewed,
                reviewed_by: Some("q".into()),
                on: Some(day("2027-01-01")),
                ..draft()
            },
            Record {
                state: State::Final,
                reviewed_by: Some("nobody".into()),
                approved_by: Some("q".into()),
                ..draft()
            },
        ] {
            let claim = Claim::Work(Work {
                origin: Some(Origin::Machine),
                ..Work::default()
            });
            let record = case.judge(Some(&left), &claim).unwrap();
            assert_eq!(record.state, State::Translated, "{left:?}");
        }
    }

    #[test]
    fn a_withdrawal_touches_nothing_else_and_its_first_reason_stands() {
        let case = Case::of("ko", true);
        let claim = |reason: &str| Claim::Withdrawn {
            by: "s".into(),
            reason: reason.into(),
            correction: None,
        };
        assert_eq!(case.judge(None, &claim(" ")), Err(Refusal::NoReason));
        // Whatever has become of the text meanwhile, and for whatever language the person is listed.
        let record = case.judge_texts(Some(&draft()), ('8', '9'), &claim("wrong number"));
        let record = record.unwrap();
        let withdrawn = record.withdrawn.clone();
        assert_eq!(
            Record {
                withdrawn: None,
                ..record.clone()
            },
            draft()
        );
        let again = case.judge(Some(&record), &claim("another reason")).unwrap();
        assert_eq!(again.withdrawn, withdrawn);
        let reviewed = case.judge(Some(&record), &reviewed_by("q")).unwrap();
        assert_eq!(
            case.status(&reviewed, ('5', '7')).reasons,
            [Reason::Withdrawn]
        );
        let restored = |who: &str| Claim::Restored { by: who.into() };
        assert!(case.judge(Some(&reviewed), &restored("s")).is_err());
        let back = case.judge(Some(&reviewed), &restored("q")).unwrap();
        assert!(case.status(&back, ('5', '7')).publishable());
        assert_eq!(
            case.judge(Some(&back), &restored("q")),
            Err(Refusal::NotWithdrawn)
        );
    }

    fn who() -> impl Strategy<Value = Option<String>> {
        proptest::option::of(
            proptest::sample::select(vec!["q", "b", "w", "s", "x", ""]).prop_map(Into::into),
        )
    }

    fn origin() -> impl Strategy<Value = Option<Origin>> {
        let all = vec![Origin::Machine, Origin::MachineEdited, Origin::Person];
        proptest::option::of(proptest::sample::select(all))
    }

    fn claim() -> impl Strategy<Value = Claim> {
        let work = (origin(), who(), who(), any::<bool>(), who()).prop_map(
            |(origin, translated_by, reviewed_by, still_right, approved_by)| {
                Claim::Work(Work {
                    origin,
                    translated_by,
                    reviewed_by,
                    still_right,
                    approved_by,
                    note: None,
                })
            },
        );
        let named = || who().prop_map(|who| who.unwrap_or_default());
        prop_oneof![
            4 => work,
            1 => named().prop_map(|by| rejected_by(&by)),
            1 => named().prop_map(|by| Claim::Withdrawn { by, reason: "x".into(), correction: None }),
            1 => named().prop_map(|by| Claim::Restored { by }),
        ]
    }

    proptest! {
        /// Whatever is claimed in whatever order, while texts change: what may be published was reviewed, as it is, by
        /// somebody who said so of this very text, was allowed to, and did not write it.
        #[test]
        fn only_somebodys_word_makes_a_text_reviewed(
            steps in proptest::collection::vec((claim(), 0..3u8), 1..12),
            qualified in any::<bool>(),
        ) {
            let case = Case::of("ko", qualified);
            let texts = |source: u8, target: u8| (char::from(b'0' + source % 10), char::from(b'0' + target % 10));
            let (mut source, mut target, mut record) = (0, 0, None::<Record>);
            // Who said that they reviewed which texts.
            let mut said = Vec::new();
            for (claim, change) in steps {
                source += u8::from(change == 1);
                target += u8::from(change == 2);
                let Ok(new) = case.judge_texts(record.as_ref(), texts(source, target), &claim) else {
                    continue;
                };
                if let Claim::Work(Work { reviewed_by: Some(who), .. }) = &claim {
                    said.push((who.clone(), source, target));
                }
                if let Claim::Rejected { .. } = &claim {
                    said.clear();
                }
                if case.status(&new, texts(source, target)).publishable() {
                    let by = new.reviewed_by.clone().unwrap();
                    prop_assert!(said.contains(&(by.clone(), source, target)), "{new:?}");
                    prop_assert!(case.reviews().may_review(&by));
                    prop_assert_ne!(new.translated_by.as_ref(), Some(&by));
                }
                record = Some(new);
            }
        }
    }
}
