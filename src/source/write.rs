//! Writing files so that a reader sees the old text or the new one, never half of either.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::error::{Error, Result};

/// What temporary files begin and end with, so that a later run recognizes them.
const BEFORE: &str = ".beatbook-";
const AFTER: &str = ".tmp";

/// The folder that a file stands in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A path for a temporary file in a folder: no other program running on this machine has the same.
pub(super) fn temporary(folder: &Path) -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    folder.join(format!("{BEFORE}{}-{number}{AFTER}", std::process::id()))
}

/// Whether a relative path is that of a temporary file: below its root, and named by [`temporary`].
pub(super) fn is_temporary(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    let numbers = name
        .strip_prefix(BEFORE)
        .and_then(|rest| rest.strip_suffix(AFTER));
    numbers.is_some_and(|numbers| {
        !numbers.is_empty() && numbers.bytes().all(|b| b.is_ascii_digit() || b == b'-')
    }) && !path.starts_with('/')
        && path.split('/').all(|part| part != "..")
}

/// Writes a file that is a whole by itself and belongs to no library's lock.
#[cfg(feature = "cli")]
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    persist(&temporary(folder_of(path)), path, bytes, || Ok(()))
}

/// Writes `bytes` to `beside`, asks `ready`, and renames `beside` to `path`. Nothing is left of `beside` if that fails.
pub(super) fn persist(
    beside: &Path,
    path: &Path,
    bytes: &[u8],
    ready: impl FnOnce() -> Result<()>,
) -> Result<()> {
    persist_pieces(beside, path, &[bytes], ready)
}

/// The same of pieces that follow one another.
fn persist_pieces(
    beside: &Path,
    path: &Path,
    pieces: &[impl AsRef<[u8]>],
    ready: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let written = create(beside, pieces)
        .and_then(|file| file.sync_all())
        .map_err(|error| Error::io(path, "write", &error))
        .and_then(|()| keep_rights(beside, path))
        .and_then(|()| ready())
        .and_then(|()| {
            std::fs::rename(beside, path).map_err(|error| Error::io(path, "replace", &error))
        });
    if written.is_err() {
        // The step that matters has failed already.
        let _ = std::fs::remove_file(beside);
    }
    written
}

/// Writes a file that was asked for by name, in a folder that exists, piece by piece; one that is there already is left alone.
///
/// # Errors
/// There is a file of that name, or it cannot be written.
#[cfg(feature = "exchange")]
pub(crate) fn write_output(path: &Path, pieces: &[impl AsRef<[u8]>]) -> Result<()> {
    let free = || match path.symlink_metadata() {
        Ok(_) => Err(Error::new(
            crate::Kind::Io,
            format!(
                "`{}` is there already, and may hold somebody's work",
                path.display()
            ),
        )
        .with_help("choose another name, or remove that file first")),
        Err(_) => Ok(()),
    };
    free()?;
    persist_pieces(&temporary(folder_of(path)), path, pieces, free)
}

/// The largest file that is imported, in bytes (512 MiB).
#[cfg(feature = "exchange")]
const MOST_IMPORTED: u64 = 512 * 1024 * 1024;

/// Reads a file that was named, as it is.
///
/// # Errors
/// It is no regular file, too large, or cannot be read.
#[cfg(feature = "exchange")]
pub(crate) fn read_input(path: &Path) -> Result<Vec<u8>> {
    use std::io::Read as _;

    let cannot = |error: &std::io::Error| Error::io(path, "read", error);
    let refused = |what: &str| Error::new(crate::Kind::Io, format!("`{}` {what}", path.display()));
    // A pipe waits when it is opened, so this is asked first.
    let about = std::fs::metadata(path).map_err(|error| cannot(&error))?;
    if !about.is_file() {
        return Err(refused("is not a regular file"));
    }
    let file = std::fs::File::open(path).map_err(|error| cannot(&error))?;
    let length = usize::try_from(about.len().min(MOST_IMPORTED)).unwrap_or_default();
    let mut bytes = Vec::with_capacity(length);
    // It may grow while it is read.
    let most = file.take(MOST_IMPORTED + 1).read_to_end(&mut bytes);
    most.map_err(|error| cannot(&error))?;
    match bytes.len() as u64 > MOST_IMPORTED {
        true => Err(refused("is larger than 512 MiB")),
        false => Ok(bytes),
    }
}

/// Writes a file that does not exist yet.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    create(path, &[bytes]).map(|_| ())
}

/// Writes a file that does not exist yet, and syncs it to disk.
pub(super) fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    create(path, &[bytes])?.sync_all()
}

fn create(path: &Path, pieces: &[impl AsRef<[u8]>]) -> std::io::Result<File> {
    let file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let mut file = BufWriter::new(file);
    for piece in pieces {
        file.write_all(piece.as_ref())?;
    }
    Ok(file.into_inner()?)
}

/// How many files are written at once: each waits for the disk, which takes on what waits together.
pub(super) const WRITERS: usize = 16;

/// Does the same with many files, several at a time, and answers what became of each.
///
/// # Errors
/// The first, in the order of the files, of those that were met; all work has then stopped.
pub(super) fn at_once<T: Sync, R: Send>(
    files: &[T],
    each: impl Fn(&T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let together = files.len().div_ceil(WRITERS).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(together)
            .map(|files| scope.spawn(|| files.iter().map(&each).collect::<Result<Vec<R>>>()))
            .collect();
        let mut all = Vec::with_capacity(files.len());
        for worker in workers {
            let done = worker.join();
            all.extend(done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok(all)
    })
}

/// A file that takes another's place keeps its permissions; a new one gets the usual ones.
pub(super) fn keep_rights(beside: &Path, path: &Path) -> Result<()> {
    match std::fs::metadata(path) {
        Ok(about) => std::fs::set_permissions(beside, about.permissions())
            .map_err(|error| Error::io(path, "set the permissions of", &error)),
        Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_leaves_the_old_file_and_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("b.txt");
        persist(&temporary(folder.path()), &path, b"one", || Ok(())).unwrap();
        let no = || Err(Error::new(crate::Kind::Io, "no"));
        assert!(persist(&temporary(folder.path()), &path, b"two", no).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn temporary_files_are_known_by_their_names() {
        let name = temporary(Path::new("a"));
        assert!(is_temporary(name.to_str().unwrap()));
        for other in [
            "",
            "a.tmp",
            ".beatbook-.tmp",
            "../.beatbook-1-2.tmp",
            "/.beatbook-1-2.tmp",
        ] {
            assert!(!is_temporary(other), "{other}");
        }
    }
}
