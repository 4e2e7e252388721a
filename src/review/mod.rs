//! Who made and reviewed each text: records, fingerprints, states.
//!
//! Beside each `.ftl` lies a `.review.toml` with a table for each message. A record says what was translated from what, by whom,
//! and who reviewed it; a fingerprint that no longer matches shows that its text has changed since.

#[cfg(feature = "cli")]
mod by_reason;
mod clock;
#[cfg(feature = "cli")]
mod edit;
mod judgement;
mod plain;
mod record;
#[cfg(feature = "cli")]
mod record_file;
mod reviewers;
mod status;

pub(crate) use crate::date::Date;
pub(crate) use crate::date::parse_date;
pub(crate) use crate::date::{days_after, days_between, weekday};
#[cfg(feature = "cli")]
pub(crate) use by_reason::ByReason;
pub use clock::LocalTime;
#[cfg(feature = "cli")]
pub(crate) use edit::read_records;
#[cfg(feature = "cli")]
pub(crate) use edit::{Keys, change_records, set_keys};
pub(crate) use judgement::{Claim, Refusal, Texts, Work, some_of};
pub(crate) use record::{Category, Record, Records, Rejected, Restored, Withdrawn, toml_text};
pub use record::{Origin, State};
#[cfg(feature = "cli")]
pub(crate) use record_file::RecordFile;
pub(crate) use reviewers::{REVIEWERS, Reviewers};
pub(crate) use status::ReviewContext;
pub use status::{Publication, PublicationStatus, Reason};
