//! Translators' and reviewers' files, both ways: what leaves for their tools, and how what comes back becomes changes of the
//! library.

mod code;
mod form;
mod incoming;
mod join;
mod plan;
mod records;
mod subject;
mod unit;
mod write;

pub(crate) use code::{Malformed, Segment, parse as parse_readable, readable};
pub(crate) use form::{EntryForm, PluralsOf};
pub(crate) use incoming::{AtExport, Claim, Incoming, IncomingUnit, People, Refusal, base};
pub(crate) use plan::{Change, Plan, Refused};
pub(crate) use subject::{Divided, Files, Sheet, Subject};
pub(crate) use unit::{CodeFault, Unit, units};
