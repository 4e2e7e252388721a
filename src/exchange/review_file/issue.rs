//! The kinds of faults that a reviewer may name: those of MQM that a reader of short texts tells apart.

use serde::{Deserialize, Serialize};

use crate::review::Category;

/// What kind of fault a reviewer found, in the words of MQM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum IssueType {
    /// It says something else than the English.
    #[serde(rename = "accuracy/mistranslation")]
    Mistranslation,
    /// Something of the English is left out.
    #[serde(rename = "accuracy/omission")]
    Omission,
    /// It says more than the English.
    #[serde(rename = "accuracy/addition")]
    Addition,
    /// Something is left in English.
    #[serde(rename = "accuracy/untranslated")]
    Untranslated,
    /// The grammar is wrong.
    #[serde(rename = "fluency/grammar")]
    Grammar,
    /// It is misspelled.
    #[serde(rename = "fluency/spelling")]
    Spelling,
    /// The punctuation is wrong.
    #[serde(rename = "fluency/punctuation")]
    Punctuation,
    /// Nobody can make sense of it.
    #[serde(rename = "fluency/unintelligible")]
    Unintelligible,
    /// It does not use the agreed term.
    #[serde(rename = "terminology")]
    Terminology,
    /// It is too formal or too familiar.
    #[serde(rename = "style/register")]
    Register,
    /// It is not how people say it.
    #[serde(rename = "style/awkward")]
    Awkward,
    /// Dates, numbers or names are not written as in the language.
    #[serde(rename = "locale-convention")]
    Convention,
    /// Its readers would not understand it, could not act on it, or would be hurt by it.
    #[serde(rename = "audience")]
    Audience,
    /// It is too long.
    #[serde(rename = "design/length")]
    Length,
    /// Something else.
    #[serde(rename = "other")]
    Other,
}

impl IssueType {
    /// What records call it, which know fewer kinds.
    pub(super) fn category(self) -> Option<Category> {
        Some(match self {
            IssueType::Mistranslation
            | IssueType::Omission
            | IssueType::Addition
            | IssueType::Untranslated => Category::Accuracy,
            IssueType::Grammar
            | IssueType::Spelling
            | IssueType::Punctuation
            | IssueType::Unintelligible
            | IssueType::Convention => Category::Language,
            IssueType::Terminology => Category::Terminology,
            IssueType::Register | IssueType::Awkward | IssueType::Length => Category::Style,
            IssueType::Audience => Category::Audience,
            IssueType::Other => return None,
        })
    }

    /// What a record's reason begins with, where that says more than its category.
    pub(super) fn words(self) -> Option<&'static str> {
        Some(match self {
            IssueType::Mistranslation => "mistranslation",
            IssueType::Omission => "omission",
            IssueType::Addition => "addition",
            IssueType::Untranslated => "left untranslated",
            IssueType::Grammar => "grammar",
            IssueType::Spelling => "spelling",
            IssueType::Punctuation => "punctuation",
            IssueType::Unintelligible => "unintelligible",
            IssueType::Terminology => "terminology",
            IssueType::Register => "register",
            IssueType::Awkward => "awkward",
            IssueType::Convention => "the language's conventions",
            IssueType::Audience => "not for its readers",
            IssueType::Length => "too long",
            IssueType::Other => return None,
        })
    }
}
