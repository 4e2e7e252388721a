//! x
pub mod coverage;
pub mod diagnostic;
mod error;
pub mod ftl;
pub mod language;
pub mod library;
pub mod project;
pub mod review;
pub mod source;
pub use error::{Error, Kind, Result};
