//! Translators' and reviewers' files, both ways: what leaves for their tools, and how what comes back becomes changes of the
//! library.

mod code;
mod context;
mod export;
mod file_plan;
mod form;
mod incoming;
mod join;
mod message_plan;
mod plan;
mod records;
mod rewritten;
mod subject;
mod unit;
mod write;
pub(crate) mod xliff;

pub(crate) use code::{parse as parse_readable, readable};
pub(crate) use export::{Only, outgoing, refused};
pub(crate) use incoming::{Incoming, People, Refusal};
pub(crate) use plan::{Change, Plan};
pub(crate) use subject::Subject;
