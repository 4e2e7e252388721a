//! What somebody says of a text, and who may say it whatever the text is.

use super::Refusal;
use crate::review::{Category, Date, Origin, ReviewContext};

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
