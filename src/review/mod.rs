//! Who made and judged each text: records, fingerprints, states.
//!
//! Beside each `.ftl` lies a `.review.toml` with a table for each message. A record says what was translated from what, by whom,
//! and who judged it; a fingerprint that no longer fits says that either side has changed since.

mod clock;
mod edit;
mod plain;
mod record;
mod reviewers;
mod status;

pub use crate::date::{Date, parse_date};
pub(crate) use crate::date::{day, days_after, days_between, optional_day, weekday};
pub use clock::LocalTime;
#[cfg(feature = "cli")]
pub(crate) use edit::read_records;
pub use edit::{Keys, change_records, set_keys};
pub use record::{Origin, Record, Records, State, Withdrawn};
pub use reviewers::{Qualification, REVIEWERS, Reviewer, Reviewers};
pub use status::{Judges, Publication, PublicationStatus, Reason};
