//! Making the staff's page, against the least that making it takes: reading and parsing the library, and writing the same bytes.

use std::cell::Cell;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rayon::prelude::*;

use super::{Outcome, Table, beside, generated};

/// How much longer the site of this library may take than a plain program takes to read and parse the library and to write the same
/// bytes, one file after the other, each of them durably, as the site's are.
const MAKING: f64 = 2.0;
/// Files that the program writes at once, since each waits for the disk.
const WRITERS: usize = 16;
/// How much longer it may take than such a program that also uses all processors and writes as many files at once: what the texts
/// cost beyond their bytes. It keeps that from growing.
const BEYOND: f64 = 4.0;
/// How much longer a topic may take among 1,000 than among 54, or 250.
const GROWTH: f64 = 1.3;

pub(super) fn rows(table: &mut Table) -> Outcome {
    let folder = tempfile::tempdir()?;
    let number = Cell::new(0);
    // Each run into a folder of its own: taking old files away is no part of it.
    let next = || {
        number.set(number.get() + 1);
        folder.path().join(format!("out{}", number.get()))
    };
    let library = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = next();
    make(library, &out);
    let (files, sources) = (read(&out), sources(library));
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let plain = beside(
        5,
        || make(library, &next()),
        || {
            assert!(sources.iter().map(|path| entries(path)).sum::<usize>() > 0);
            write(&files, &next(), 1);
        },
    );
    let what = format!(
        "the site ({} files, {} MB), against reading and parsing the library and writing its bytes",
        files.len(),
        bytes / 1_000_000
    );
    table.row(&what, plain, MAKING);
    let at_once = beside(
        9,
        || make(library, &next()),
        || {
            assert!(sources.par_iter().map(|path| entries(path)).sum::<usize>() > 0);
            write(&files, &next(), WRITERS);
        },
    );
    table.row(
        "the same, by all processors and 16 files at once",
        at_once,
        BEYOND,
    );
    let sizes = [54_u16, 250, 1_000];
    let libraries = sizes.map(|size| folder.path().join(format!("library{size}")));
    for (size, root) in sizes.iter().zip(&libraries) {
        generated::write(root, usize::from(*size), 15, true)?;
    }
    for (at, rounds) in [(0, 5), (1, 5)] {
        let many = beside(
            rounds,
            || make(&libraries[2], &next()),
            || make(&libraries[at], &next()),
        );
        let each = many * f64::from(sizes[at]) / f64::from(sizes[2]);
        let what = format!(
            "the site's time a topic, 1,000 topics against {}",
            sizes[at]
        );
        table.row(&what, each, GROWTH);
    }
    Ok(())
}

fn make(library: &Path, out: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_beatbook"));
    command.arg("--library").arg(library);
    command.args(["site", "--today", "2026-11-22", "--out"]);
    let command = command.arg(out).stdin(Stdio::null());
    let made = command.stdout(Stdio::null()).stderr(Stdio::null());
    assert!(made.status().is_ok_and(|status| status.success()));
}

/// The files of a folder: paths in it, and contents.
fn read(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = walkdir::WalkDir::new(folder).into_iter().flatten();
    let files = files.filter(|file| file.file_type().is_file());
    let read = |file: walkdir::DirEntry| {
        let path = file.path().strip_prefix(folder).ok()?.to_owned();
        Some((path, std::fs::read(file.path()).ok()?))
    };
    files.filter_map(read).collect()
}

/// Writes files durably, so many at once.
fn write(files: &[(PathBuf, Vec<u8>)], out: &Path, writers: usize) {
    for (path, _) in files {
        let folder = out.join(path);
        let made = folder.parent().map(std::fs::create_dir_all);
        assert!(made.is_some_and(|made| made.is_ok()));
    }
    let one = |path: &Path, bytes: &[u8]| -> std::io::Result<()> {
        let mut file = std::fs::File::create_new(out.join(path))?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    std::thread::scope(|scope| {
        for some in files.chunks(files.len().div_ceil(writers)) {
            scope.spawn(move || {
                for (path, bytes) in some {
                    assert!(one(path, bytes).is_ok());
                }
            });
        }
    });
}

/// What a library is made of, in text.
fn sources(library: &Path) -> Vec<PathBuf> {
    let all = ["content", "locales"].map(|folder| walkdir::WalkDir::new(library.join(folder)));
    let files = all.into_iter().flatten().flatten();
    let files = files.filter(|file| file.file_type().is_file());
    files.map(walkdir::DirEntry::into_path).collect()
}

/// How much there is in a file, read and parsed.
fn entries(path: &Path) -> usize {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    match path.extension().and_then(|end| end.to_str()) {
        Some("ftl") => {
            fluent_syntax::parser::parse(text.as_str()).map_or(0, |tree| tree.body.len())
        }
        Some("toml") => text.parse::<toml::Table>().map_or(0, |table| table.len()),
        _ => text.len(),
    }
}
