//! Translators' and reviewers' files, both ways: what leaves for their tools, and how what comes back becomes changes of the
//! library.

mod apart;
mod code;
mod context;
mod denied;
mod earlier;
mod entry_fault;
mod export;
mod file_plan;
mod form;
mod format;
mod incoming;
mod join;
mod judged;
mod message_plan;
mod pack;
mod plan;
mod records;
pub(crate) mod review_file;
mod rewritten;
#[cfg(test)]
mod round_trip;
mod samples;
mod subject;
mod unit;
mod write;
mod xliff;
mod xlsx;
mod xml;

pub(crate) use apart::Apart;
#[cfg(feature = "site")]
pub(crate) use apart::{Group, Piece};
pub(crate) use code::{parse as parse_readable, readable};
pub(crate) use denied::denied;
pub(crate) use entry_fault::entry_fault;
pub(crate) use export::{Only, outgoing, refused};
pub(crate) use format::{Format, is_spreadsheet, read};
pub(crate) use incoming::{Incoming, People, Refusal};
pub(crate) use pack::Pack;
pub(crate) use plan::{Change, Plan, Refused};
#[cfg(feature = "site")]
pub(crate) use review_file::IssueType;
pub(crate) use samples::{Filled, Filler};
#[cfg(feature = "site")]
pub(crate) use samples::{Samples, Says};
pub(crate) use subject::Subject;
pub(crate) use xlsx::read_sheet;
