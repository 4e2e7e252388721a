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
mod filled_in;
mod form;
mod format;
mod incoming;
mod join;
mod judged;
mod laid_out;
mod message_plan;
mod pack;
mod placed;
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
pub(crate) use denied::{denied, denied_in};
pub(crate) use entry_fault::entry_fault;
pub(crate) use export::{Only, outgoing, refused};
pub(crate) use filled_in::{FilledIn, filled_in};
pub(crate) use format::{Format, Read, is_spreadsheet, read, read_text};
pub(crate) use incoming::{Incoming, People, Refusal};
pub(crate) use laid_out::LaidOut;
pub(crate) use pack::Pack;
pub(crate) use placed::with_entry;
pub(crate) use plan::{Change, Plan, Refused};
#[cfg(feature = "site")]
pub(crate) use review_file::IssueType;
pub(crate) use samples::{Filled, Filler};
#[cfg(feature = "site")]
pub(crate) use samples::{Samples, Says};
pub(crate) use subject::Subject;
pub(crate) use xlsx::read_sheet;
