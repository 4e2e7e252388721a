//! What comes back from a tool, whatever its format: changes that somebody proposes, not yet held against the library.

use std::fmt;

use sha2::{Digest, Sha256};

use super::code::{Segment, readable};
use super::review_file::Decision;
use crate::ftl::Fingerprint;
use crate::hex::hex;
use crate::review::{self, Category, Date};

/// What comes back for one message or term.
#[derive(Clone, Debug, Default)]
pub(crate) struct Incoming {
    /// The English path of its file; where there is none, the id alone tells.
    pub(crate) reference: Option<String>,
    /// The id; a term's with its `-`.
    pub(crate) id: String,
    /// The English as it was at the export.
    pub(crate) source: Option<Fingerprint>,
    /// The translation as it was at the export.
    pub(crate) target: AtExport,
    /// Whether its parts come from different exports: then no print is of all of them.
    pub(crate) is_mixed: bool,
    /// The texts, in the order of the file.
    pub(crate) units: Vec<IncomingUnit>,
    /// Who wrote the changed texts, where the file itself says so and for this message alone.
    pub(crate) translated_by: Option<String>,
    /// A remark for the record.
    pub(crate) note: Option<String>,
    /// What a reviewer decided, where the file is one of verdicts.
    pub(crate) judgement: Option<Judgement>,
    /// Where it stands in the file that came back, where no unit says so.
    pub(crate) place: String,
}

/// What a reviewer decided about a text as it was shown, whose fingerprints stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    /// What.
    pub(crate) decision: Decision,
    /// Of a rejection, what sort of thing is wrong.
    pub(crate) category: Option<Category>,
    /// The day, in UTC; `None` where the file does not say.
    pub(crate) on: Option<Date>,
}

/// A translation as it was at the export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum AtExport {
    /// The file does not say.
    #[default]
    Unknown,
    /// There was none.
    Missing,
    /// There was this one.
    Text(Fingerprint),
}

impl AtExport {
    /// What files call it: the fingerprint, or `-` where there was no translation.
    pub(crate) fn written(target: Option<Fingerprint>) -> String {
        target.map_or_else(|| "-".to_owned(), |print| print.to_string())
    }

    /// Reads what files call it.
    pub(crate) fn parse(text: &str) -> AtExport {
        match (text.trim(), Fingerprint::parse(text.trim())) {
            ("-", _) => AtExport::Missing,
            (_, Some(print)) => AtExport::Text(print),
            _ => AtExport::Unknown,
        }
    }
}

/// The text of a unit that comes back.
#[derive(Clone, Debug, Default)]
pub(crate) struct IncomingUnit {
    /// The unit's key.
    pub(crate) key: String,
    /// The text, with codes in braces; empty where there is no translation.
    pub(crate) text: String,
    /// What [`base`] was at the export, where the file says: then a text that nobody touched is known to be one.
    pub(crate) base: Option<String>,
    /// Why the text may not be what somebody wrote: a spreadsheet may have made a number of it.
    pub(crate) fault: Option<String>,
    /// What the tool says of it.
    pub(crate) claim: Claim,
    /// Where it stands in the file that came back, in words: `line 12`, `row 7`.
    pub(crate) place: String,
}

impl Incoming {
    /// Whether nobody touched any of its texts: then it asks for nothing, whatever has happened in the library since.
    pub(super) fn is_untouched(&self) -> bool {
        let mut keys: Vec<&str> = self.units.iter().map(|unit| unit.key.as_str()).collect();
        keys.sort_unstable();
        let are_different = keys.is_sorted_by(|one, next| one < next);
        are_different && self.units.iter().all(IncomingUnit::is_untouched)
    }
}

impl IncomingUnit {
    /// Whether it says what was exported.
    pub(super) fn is_untouched(&self) -> bool {
        match &self.base {
            Some(base) if base == "-" => self.text.trim().is_empty(),
            Some(base) => *base == base_of(&self.text),
            None => false,
        }
    }
}

/// What a tool says of a text. None of this is a review by itself: that needs a person who is named at the import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Claim {
    /// Somebody translated it.
    #[default]
    Translated,
    /// A machine wrote it, and nobody has gone over it.
    Machine,
    /// Somebody reviewed it.
    Reviewed,
}

/// A short digest of a unit's text at the export, by which a text that came back untouched is known.
pub(crate) fn base(target: Option<&[Segment]>) -> String {
    match target {
        None => "-".to_owned(),
        Some(segments) => base_of(&readable(segments)),
    }
}

/// The same of a readable text.
pub(crate) fn base_of(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes())[..8])
}

/// The people who are named at an import.
#[derive(Clone, Debug, Default)]
pub(crate) struct People {
    /// Who wrote the changed texts; with verdicts, the texts of which no record says who wrote them.
    pub(crate) translated_by: Option<String>,
    /// Who reviewed the texts that the file says are reviewed; with verdicts, who gave them.
    pub(crate) reviewed_by: Option<String>,
}

impl People {
    /// Whether this leaves a message of a translator's file as it is and says nothing about it.
    pub(super) fn asks_nothing(&self, incoming: &Incoming) -> bool {
        self.reviewed_by.is_none() && incoming.judgement.is_none() && incoming.is_untouched()
    }
}

/// Why something that came back is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The project has no such file.
    UnknownFile(String),
    /// The English has no such message.
    UnknownId,
    /// The message has no such unit.
    UnknownUnit,
    /// The same unit comes twice, with different texts.
    Twice,
    /// The file does not say what was translated.
    NoFingerprint,
    /// The translation has changed since the export.
    Conflict,
    /// It was reviewed, but the English has changed since.
    ReviewOfStale,
    /// It was on record as reviewed before it changed, which the file may still be saying.
    ReviewOfEarlier,
    /// A part of it was reviewed.
    PartReviewed,
    /// Its parts come from different exports.
    Mixed,
    /// The text was emptied.
    Emptied,
    /// The English has changed since a reviewer judged the text beside it.
    JudgedBesideOther,
    /// The text has changed since a reviewer judged it.
    JudgedOther,
    /// A reviewer is said to have changed the text, and there is no other text.
    NoChange,
    /// The reviewer rejected the text on that day, after having approved it.
    RejectedLater(Date),
    /// Nobody knows who wrote the text that a reviewer approved.
    WriterUnknown,
    /// Something is wrong with the text itself.
    Text(String),
    /// The rule of records does not allow it.
    Judged(review::Refusal),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::UnknownFile(path) => {
                return write!(f, "there is no English file `{path}`: is this file from another project?");
            }
            Refusal::UnknownId => "the English has no such message: it was removed, or the file is from another project",
            Refusal::UnknownUnit => "the message has no such part or variant: the file's names must stay as they were exported",
            Refusal::Twice => "it stands in the file twice, with different texts: keep one of them",
            Refusal::NoFingerprint => "the file does not say which English was translated: its hidden marks are lost; export again, and put the text in there",
            Refusal::Conflict => "the translation has changed since the export: export again, and decide between the two texts",
            Refusal::ReviewOfStale => "the English has changed since the export, so the review is of another text: export again, and review it beside the new English",
            Refusal::ReviewOfEarlier => "the text that was exported was on record as reviewed, and the file may still be saying that of it: whoever has reviewed the new text records it with `beatbook review record`",
            Refusal::PartReviewed => "only a part of the message is marked as reviewed, or stands in the file, and a review is of the whole message: mark all its texts",
            Refusal::Mixed => "its parts come from different exports, so nobody can tell which English was translated: export again, and put the texts in there",
            Refusal::Emptied => "the text was emptied: a translation is not removed by an import",
            Refusal::JudgedBesideOther => "the English has changed since this verdict, which says nothing of the new one: judge the text again on a page that is made now",
            Refusal::JudgedOther => "the text has changed since this verdict, which says nothing of the new one: judge it again on a page that is made now",
            Refusal::NoChange => "it is said to be changed, and there is no new text: judge it again on the page",
            Refusal::RejectedLater(on) => {
                return write!(f, "the same person rejected this text later, on {on}: if it is right after all, judge it again on a page that is made now");
            }
            Refusal::WriterUnknown => "nobody knows who wrote this text as it is, so nobody can tell that somebody else reviews it: if a person did, import this again with --translated-by REVIEWER; if a machine did, record that with `beatbook review record … --origin machine` first",
            Refusal::Text(why) => return f.write_str(why),
            Refusal::Judged(why) => {
                // Some of this can be said with `review record` alone.
                let by = match why {
                    review::Refusal::Unrecorded | review::Refusal::Changed | review::Refusal::Stale => "with `beatbook review record`: ",
                    _ => "",
                };
                return write!(f, "{}; {by}{}", why.text(), why.help());
            }
        })
    }
}
