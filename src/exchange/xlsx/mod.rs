//! XLSX, for whoever works in a spreadsheet.
//!
//! One sheet, a unit a row. Every cell is text, whatever it begins with, and only the translation and its state can be changed
//! without lifting the sheet's protection. The last column, which is hidden, holds the fingerprints that tell what was translated.
//!
//! `rust_xlsxwriter` makes what is around the rows. The rows are written here, since it would keep all of them in memory. It is read
//! here, too: what comes back is hostile, and little of the format is needed, but every limit is.

mod blank;
mod cells;
mod package;
mod read;
mod sheet;
mod texts;
mod write;

pub(crate) use read::{read, read_sheet};
pub(crate) use write::{Rows, rows, workbook};

use super::export::Standing;
use super::incoming::Claim;

/// What the columns are called, in the order in which they are written.
const COLUMNS: [&str; 6] = ["id", "context", "English", "translation", "state", "notes"];
/// What the name of the hidden column begins with; the locale follows.
const MARKS: &str = "beatbook ";

/// What a text's state is called.
fn state(standing: Standing) -> &'static str {
    match standing {
        Standing::Missing => "missing",
        Standing::Stale => "stale",
        Standing::Rejected => "rejected",
        Standing::Withdrawn => "withdrawn",
        Standing::Machine => MACHINE,
        Standing::Translated => "translated",
        Standing::Reviewed => "on record as reviewed",
        Standing::Final => "on record as final",
    }
}

const MACHINE: &str = "machine draft";
const REVIEWED: &str = "reviewed";
const REFUSED: &str = "refused";

/// The states that somebody may choose.
const CHOICES: [&str; 3] = ["translated", REVIEWED, MACHINE];

/// What a state says. No export writes that something is reviewed: nothing in a spreadsheet takes such a word back when the text
/// beside it is changed, so it counts only where a person chose it.
fn claim(state: &str) -> Claim {
    match state.trim() {
        state if state.eq_ignore_ascii_case(REVIEWED) => Claim::Reviewed,
        state if state.eq_ignore_ascii_case(MACHINE) => Claim::Machine,
        _ => Claim::Translated,
    }
}
