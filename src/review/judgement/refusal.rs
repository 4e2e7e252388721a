//! Why a claim is not recorded, in words.

use crate::error::{Error, Kind};
use crate::review::{Date, REVIEWERS};

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
