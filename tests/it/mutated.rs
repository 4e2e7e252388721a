//! Libraries that were changed at random: whatever lies in the files, every reader of them ends and answers.
//!
//! A hundred by default; `MUTATED_LIBRARIES=5000` for as many.

#![allow(clippy::unwrap_used)] // all of it is a test

use std::collections::BTreeMap;

use beatbook::Source;
use beatbook::library::Library;
use beatbook::library::search::Index;
use rayon::prelude::*;

use crate::inputs::checked;
use crate::support::{is_part, material};

type Files = BTreeMap<String, Vec<u8>>;

/// What is put into files: what the readers of each format stumble over.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"{ \"{\" }",
    b"\"",
    b"\"\"\"",
    b"\\u{2068}",
    b"\n",
    b"\r\n",
    b"\n    .short = ",
    b"{ $x ->\n   *[other] x\n }",
    b"{ -contact-nobody }",
    b"{ DATETIME($x, dateStyle: \"full\") }",
    b" = ",
    b"[",
    b"]]",
    b"= = 1",
    b"1979-05-27T07:32:00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x00",
    b"\x1b[2J",
    "\u{202e}".as_bytes(),
    "\u{2028}".as_bytes(),
    "가".as_bytes(),
    b"**",
    b"../..",
    b"{locale}",
    b"9999-12-31",
];

/// The same numbers for the same seed (xorshift): what was found once must be found again.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most.max(1)).unwrap()).unwrap()
    }
}

/// Changes one to four places of a library; says in which files.
fn mutate(files: &mut Files, random: &mut Random) -> Vec<String> {
    let paths: Vec<String> = files.keys().cloned().collect();
    let mut changed = Vec::new();
    for _ in 0..=random.below(4) {
        let path = &paths[random.below(paths.len())];
        let piece = PIECES[random.below(PIECES.len())];
        let kind = random.below(6);
        let other = files[&paths[random.below(paths.len())]].clone();
        let bytes = files.get_mut(path).unwrap();
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(60)).min(bytes.len());
        match kind {
            0 => drop(bytes.splice(at..at, piece.iter().copied())),
            1 => drop(bytes.drain(at..end)),
            2 => drop(bytes.splice(at..end, piece.iter().copied())),
            3 => bytes.truncate(at),
            4 => {
                let again = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, again));
            }
            _ => *bytes = other,
        }
        changed.push(path.clone());
    }
    changed
}

/// Everything that reads a library, but for what the command line adds; whether it could be opened at all.
fn read_all(files: Files) -> bool {
    let opened = Library::from_source(Source::memory(files))
        .and_then(|library| library.with_precinct_to_check("110"));
    let Ok(library) = opened else {
        return false;
    };
    checked(library.project(), library.source(), Some(&library));
    let _ = Index::of(&library).map(|index| index.search("package 택배 快递"));
    for name in ["threat", "포장", "template-avoid-area"] {
        let _ = library.look_up(name);
    }
    true
}

#[test]
fn changed_at_random_every_library_is_read_to_its_end() {
    let count: u64 = std::env::var("MUTATED_LIBRARIES").map_or(100, |text| text.parse().unwrap());
    // What matters is the kinds of files, and not how many topics there are.
    let clean = material(is_part);
    let read: Vec<Result<bool, String>> = (1..=count)
        .into_par_iter()
        .map(|seed| {
            let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
            let mut files = clean.clone();
            let changed = mutate(&mut files, &mut random);
            std::panic::catch_unwind(|| read_all(files))
                .map_err(|_| format!("seed {seed}: {changed:?}"))
        })
        .collect();
    let panicked: Vec<&String> = read.iter().filter_map(|read| read.as_ref().err()).collect();
    assert!(
        panicked.is_empty(),
        "{} of {count}: {panicked:#?}",
        panicked.len()
    );
    // Most of them can be opened, so that what reads texts is tried as well.
    let opened = read.iter().filter(|read| **read == Ok(true)).count();
    assert!(opened * 2 > read.len(), "{opened} of {count}");
}
