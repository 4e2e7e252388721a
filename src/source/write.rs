//! Writing files so that a reader sees the old text or the new one, never half of either.

use std::io::Write;
use std::path::Path;

use crate::error::{Error, Kind, Result};

/// Writes a file beside its place, then renames it into place; folders are made as needed.
///
/// # Errors
/// The folder cannot be made or the file not be written; what stood there before is then untouched.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "make", &error))?;
    let mut beside = tempfile::Builder::new()
        .prefix(".beatbook-")
        .tempfile_in(folder)
        .map_err(|error| Error::io(folder, "write in", &error))?;
    beside
        .write_all(bytes)
        .and_then(|()| beside.as_file().sync_all())
        .map_err(|error| Error::io(path, "write", &error))?;
    make_readable(beside.as_file(), path)?;
    beside
        .persist(path)
        .map_err(|error| Error::io(path, "replace", &error.error))?;
    Ok(())
}

/// Temporary files are for their owner alone; what takes their place keeps the rights that stood there, or gets the usual.
#[cfg(unix)]
fn make_readable(file: &std::fs::File, path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let rights = match std::fs::metadata(path) {
        Ok(about) => about.permissions(),
        Err(_) => std::fs::Permissions::from_mode(0o644),
    };
    file.set_permissions(rights)
        .map_err(|error| Error::new(Kind::Io, format!("cannot set rights: {error}")))
}

#[cfg(not(unix))]
fn make_readable(_: &std::fs::File, _: &Path) -> Result<()> {
    let _ = Kind::Io;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_whole_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b.txt");
        write_atomically(&path, b"one").unwrap();
        write_atomically(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        let left = std::fs::read_dir(folder.path().join("a")).unwrap().count();
        assert_eq!(left, 1);
    }
}
