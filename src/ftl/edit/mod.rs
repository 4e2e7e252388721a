//! Changing one entry of a file: where its parts stand, and replacing bytes there while all others stay.

mod file;
mod insert;
mod layout;
mod splice;

pub(crate) use file::{EntryEdit, FileNow, edited};
use insert::{Insertions, new_file};
pub(crate) use layout::{Layout, PatternLayout};
pub(crate) use splice::{Splice, splice};
