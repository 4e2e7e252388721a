//! Who made and reviewed each text: records, fingerprints, states.
//!
//! Beside each `.ftl` lies a `.review.toml` with a table for each message. A record says what was translated from what, by whom,
//! and who reviewed it; a fingerprint that no longer matches shows that its text has changed since.

#[cfg(feature = "cli")]
mod by_reason;
mod clock;
#[cfg(feature = "cli")]
mod edit;
mod plain;
mod record;
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
pub use record::{Origin, State};
pub(crate) use record::{Record, Records, Withdrawn, toml_text};
pub(crate) use reviewers::{REVIEWERS, Reviewers};
pub(crate) use status::ReviewContext;
pub use status::{Publication, PublicationStatus, Reason};
