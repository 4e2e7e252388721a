//! x
pub mod checks;
#[cfg(feature = "cli")]
pub mod cli;
pub mod coverage;
pub mod diagnostic;
mod error;
pub mod ftl;
pub mod language;
pub mod library;
pub mod post;
pub mod project;
pub mod report;
pub mod review;
pub mod source;
pub use error::{Error, Kind, Result};
