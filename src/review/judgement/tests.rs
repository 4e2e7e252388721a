//! Who may say what of a text: cases, and any order of claims.

use proptest::prelude::*;

use super::*;
use crate::diagnostic::FileText;
use crate::review::{Category, PublicationStatus, REVIEWERS, Reason, Reviewers, parse_date};

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
    // Who gave it out again stays on record, whatever becomes of the text, until it is taken back again.
    let by = back.restored.as_ref().unwrap();
    assert_eq!(
        (by.by.as_str(), by.on.to_string().as_str()),
        ("q", "2026-11-26")
    );
    let rejected = case.judge(Some(&back), &rejected_by("q")).unwrap();
    let reviewed = case.judge(Some(&back), &reviewed_by("q")).unwrap();
    assert_eq!(rejected.restored, back.restored);
    assert_eq!(reviewed.restored, back.restored);
    let again = case.judge(Some(&back), &claim("again")).unwrap();
    assert_eq!(again.restored, None);
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
