//! XLIFF 2.1, and what tools of 2.0 make of it.
//!
//! Each unit is a `<unit>` with one `<segment>`; its `name` is its key, since an `id` cannot hold one. Placeables are `<ph>` elements whose
//! originals are in `<originalData>`. What was translated is told by fingerprints, in the metadata module.

mod read;
mod write;

pub(super) use read::Parse;
pub(crate) use write::{document, file};

/// What sub-states begin with.
const PREFIX: &str = "beatbook:";
/// The sub-state of what a machine wrote and nobody has gone over.
const MACHINE: &str = "machine";
