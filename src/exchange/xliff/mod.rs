//! XLIFF 1.2, which agencies' tools take.
//!
//! Each Fluent file is a `<file>`, each unit a `<trans-unit>` whose `id` is its key. Placeables are `<ph>` elements that hold the
//! placeable itself: what edits the text alone, as translate-toolkit's plain interface does, keeps it as text, and it is taken for
//! the same. What was translated is told by fingerprints in a `<context-group>`, which translate-toolkit and moz.l10n keep.

mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::{document, file};

/// The contexts that hold what the import needs: the fingerprints of the English and of the translation, and the digest of the unit's text.
const SOURCE: &str = "x-beatbook-source";
const TARGET: &str = "x-beatbook-target";
const BASE: &str = "x-beatbook-base";
