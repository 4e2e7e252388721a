//! What fuzzing starts from, and what it once found, replayed on any toolchain.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[path = "../support/inputs.rs"]
mod made;

pub(crate) use made::checked;
use made::{ALL, Input};

#[cfg(feature = "exchange")]
const EXCHANGE: &[Input] = &[
    ("exchange", beatbook::testing::import),
    ("review_file", beatbook::testing::read_review_file),
];
#[cfg(not(feature = "exchange"))]
const EXCHANGE: &[Input] = &[];

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

#[test]
#[expect(clippy::print_stdout, reason = "what fails names its file")]
fn every_seed_is_taken_or_refused() {
    for (name, take) in ALL.iter().chain(EXCHANGE) {
        take(b"");
        let folder = fuzz().join("seeds").join(name);
        let seeds = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut seeds: Vec<PathBuf> = seeds.map(|entry| entry.expect("listed").path()).collect();
        seeds.sort();
        assert!(!seeds.is_empty(), "{name} has no seeds");
        for seed in seeds {
            println!("{}", seed.display());
            let bytes = std::fs::read(&seed).expect("read");
            take(&bytes);
            // A file that breaks off is what a full disk leaves.
            take(&bytes[..bytes.len() / 2]);
        }
    }
}

/// The fuzz targets are the inputs above, and no other.
#[test]
#[cfg(feature = "exchange")]
fn every_input_has_a_fuzz_target() {
    let inputs: BTreeSet<String> = ALL
        .iter()
        .chain(EXCHANGE)
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let listed = |folder: &str| -> BTreeSet<String> {
        let entries = std::fs::read_dir(fuzz().join(folder)).expect(folder);
        let names = entries.map(|entry| entry.expect("listed").path());
        let stems = names.map(|path| path.file_stem().expect("a name").to_owned());
        stems
            .map(|stem| stem.into_string().expect("UTF-8"))
            .collect()
    };
    assert_eq!(listed("fuzz_targets"), inputs);
    assert_eq!(listed("seeds"), inputs);
    let manifest: toml::Table = std::fs::read_to_string(fuzz().join("Cargo.toml"))
        .expect("read")
        .parse()
        .expect("TOML");
    let bins = manifest["bin"].as_array().expect("programs").iter();
    let names = bins.map(|bin| bin["name"].as_str().expect("a name").to_owned());
    assert_eq!(names.collect::<BTreeSet<_>>(), inputs);
}
