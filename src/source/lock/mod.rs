//! One writer at a time: the lock of a library, and writing under it.

mod journal;
mod several;

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Component, Path, PathBuf};

use super::directory::{self, Root};
use super::write::{folder_of, is_temporary, persist, temporary};
use crate::error::{Error, Kind, Result};
#[cfg(feature = "cli")]
pub(crate) use several::Replacement;

/// The name of the lock file at the root of a library.
pub(crate) const LOCK_FILE: &str = ".beatbook.lock";

/// The lock of a library. Its holder is the only writer there; it is released when this is dropped, or with the program's end.
///
/// The lock file names the temporary file of a write that is under way, or holds the journal of several. If a run is killed in
/// the middle of one, the next to take the lock finds it there, and removes what was left or finishes what was decided.
#[derive(Debug)]
pub(crate) struct WriteLock {
    file: File,
    /// The root, symbolic links resolved.
    root: Root,
}

impl WriteLock {
    /// Waits for the lock of the library in a folder.
    ///
    /// # Errors
    /// The folder cannot be written to, or its file system has no locks: then nothing may be written.
    pub(crate) fn of(root: &Path) -> Result<WriteLock> {
        let refused = |doing: &str, error: &std::io::Error| {
            Error::io(root.join(LOCK_FILE), doing, error).with_help(
                "without a lock nothing is written, since two runs at once would undo each other: copy the library to a local folder that you may write to",
            )
        };
        let root = root
            .canonicalize()
            .map_err(|error| Error::io(root, "find", &error))?;
        let file = open_lock(&root.join(LOCK_FILE)).map_err(|error| refused("open", &error))?;
        file.lock().map_err(|error| refused("lock", &error))?;
        let mut lock = WriteLock {
            file,
            root: Root::new(root),
        };
        lock.clear_up()?;
        Ok(lock)
    }

    /// Reads a file below the root as it is, byte for byte, under the lock; `None` where there is none.
    ///
    /// # Errors
    /// It exists but cannot be read, is too large, is not a regular file, or a symbolic link leads it out of the library.
    pub(crate) fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        directory::read(&self.root, path)
    }

    /// Replaces a file below the root that was read as `old` (`None`: it did not exist). A symbolic link stays one, and its
    /// target is written; permissions stay.
    ///
    /// # Errors
    /// The file is no longer as it was read, leads out of the library, or cannot be written. It is then left as it was.
    pub(crate) fn replace(&mut self, path: &str, old: Option<&[u8]>, new: &[u8]) -> Result<()> {
        let there = self.resolve(path)?;
        let folder = folder_of(&there);
        std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "make", &error))?;
        let beside = temporary(folder);
        self.note(beside.strip_prefix(self.root.path()).unwrap_or(&beside))?;
        let written = persist(&beside, &there, new, || self.unchanged(path, old));
        self.note(Path::new(""))?;
        written
    }

    /// Makes a folder below the root, and those it lies in.
    ///
    /// # Errors
    /// A symbolic link leads it out of the library, or it cannot be made.
    #[cfg(feature = "cli")]
    pub(crate) fn make_folder(&mut self, path: &str) -> Result<()> {
        let there = self.resolve(path)?;
        std::fs::create_dir_all(&there).map_err(|error| Error::io(&there, "make", &error))
    }

    /// Refuses a file that is no longer as it was read.
    fn unchanged(&self, path: &str, old: Option<&[u8]>) -> Result<()> {
        if directory::read(&self.root, path)?.as_deref() == old {
            return Ok(());
        }
        Err(Error::new(
            Kind::Io,
            format!("`{path}` has changed since it was read: it is left as it is"),
        )
        .with_help("save what is open in an editor, then run the command again"))
    }

    /// Where a path leads once links are followed, which must be inside the library.
    fn resolve(&self, path: &str) -> Result<PathBuf> {
        let full = self.root.path().join(path);
        // The folder may not exist yet: then the nearest one above that does is resolved.
        let there = match full.canonicalize() {
            Ok(there) => Some(there),
            Err(_) if full.is_symlink() => None,
            Err(_) => full
                .ancestors()
                .find_map(|above| Some((above.canonicalize().ok()?, above)))
                .and_then(|(real, above)| Some(real.join(full.strip_prefix(above).ok()?))),
        };
        there
            .filter(|there| {
                there.starts_with(self.root.path())
                    && !there.components().any(|part| part == Component::ParentDir)
            })
            .ok_or_else(|| directory::leads_outside(path))
    }

    /// Notes the temporary file of a write that begins, or an empty path once it has ended.
    fn note(&mut self, path: &Path) -> Result<()> {
        let noted = self
            .file
            .set_len(0)
            .and_then(|()| self.file.seek(SeekFrom::Start(0)))
            .and_then(|_| self.file.write_all(path.as_os_str().as_encoded_bytes()));
        noted.map_err(|error| Error::io(LOCK_FILE, "write", &error))
    }

    /// Removes what a killed run left behind, or finishes what it had decided.
    fn clear_up(&mut self) -> Result<()> {
        let mut noted = String::new();
        let read = (&self.file)
            .take(journal::MOST as u64)
            .read_to_string(&mut noted);
        if noted.is_empty() && read.is_ok() {
            return Ok(());
        }
        match journal::parse(&noted).filter(|_| read.is_ok()) {
            Some(found) if found.decided && found.steps.iter().all(|step| self.is_ours(step)) => {
                return self.finish(&found.steps);
            }
            Some(found) => {
                for step in found.steps {
                    self.remove_temporary(&step.beside)?;
                }
            }
            None if read.is_ok() => self.remove_temporary(&noted)?,
            None => {}
        }
        self.note(Path::new(""))
    }

    /// Removes a temporary file; only one of our own, and none outside the library.
    fn remove_temporary(&self, path: &str) -> Result<()> {
        if !is_temporary(path) {
            return Ok(());
        }
        let left = self.root.path().join(path);
        let ours = left
            .symlink_metadata()
            .is_ok_and(|about| about.file_type().is_file())
            && folder_of(&left)
                .canonicalize()
                .is_ok_and(|folder| folder.starts_with(self.root.path()));
        if ours {
            std::fs::remove_file(&left).map_err(|error| Error::io(&left, "remove", &error))?;
        }
        Ok(())
    }
}

/// Opens or creates a lock file; a link or anything but a regular file in its place is refused.
pub(super) fn open_lock(path: &Path) -> std::io::Result<File> {
    match path.symlink_metadata() {
        Ok(about) if !about.file_type().is_file() => {
            return Err(std::io::Error::other("it is not a regular file"));
        }
        _ => {}
    }
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_since_it_was_read_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.toml");
        std::fs::write(&file, "one").unwrap();
        let mut lock = WriteLock::of(folder.path()).unwrap();
        let old = lock.read("a.toml").unwrap();
        std::fs::write(&file, "by an editor").unwrap();
        let error = lock.replace("a.toml", old.as_deref(), b"two").unwrap_err();
        assert!(error.to_string().contains("has changed"), "{error}");
        assert_eq!(std::fs::read(&file).unwrap(), b"by an editor");
        assert!(lock.replace("b.toml", Some(b"x"), b"two").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_a_killed_run_left_is_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("a")).unwrap();
        let left = temporary(&at("a"));
        std::fs::write(&left, "half").unwrap();
        std::fs::write(at("a/keep.toml"), "kept").unwrap();
        let noted = left.strip_prefix(folder.path()).unwrap().to_str().unwrap();
        std::fs::write(at(LOCK_FILE), noted).unwrap();
        drop(WriteLock::of(folder.path()).unwrap());
        assert!(!left.exists());
        for hostile in [
            "a/keep.toml",
            "../x",
            "/etc/passwd",
            "a/.beatbook-../keep.tmp",
        ] {
            std::fs::write(at(LOCK_FILE), hostile).unwrap();
            drop(WriteLock::of(folder.path()).unwrap());
        }
        assert!(at("a/keep.toml").exists());
        assert_eq!(std::fs::read(at(LOCK_FILE)).unwrap(), b"");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_rights_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("real")).unwrap();
        std::fs::write(at("real/a.toml"), "one").unwrap();
        std::fs::set_permissions(at("real/a.toml"), PermissionsExt::from_mode(0o640)).unwrap();
        symlink("real/a.toml", at("a.toml")).unwrap();
        std::fs::write(outside.path().join("b.toml"), "theirs").unwrap();
        symlink(outside.path().join("b.toml"), at("b.toml")).unwrap();
        symlink(outside.path(), at("out")).unwrap();
        symlink("nowhere", at("dangling.toml")).unwrap();
        let mut lock = WriteLock::of(folder.path()).unwrap();
        lock.replace("a.toml", Some(b"one"), b"two").unwrap();
        assert!(at("a.toml").is_symlink());
        assert_eq!(std::fs::read(at("real/a.toml")).unwrap(), b"two");
        let rights = std::fs::metadata(at("real/a.toml")).unwrap().permissions();
        assert_eq!(rights.mode() & 0o777, 0o640);
        for path in [
            "b.toml",
            "out/new.toml",
            "out/sub/new.toml",
            "dangling.toml",
            "../x.toml",
        ] {
            assert!(lock.replace(path, None, b"two").is_err(), "{path}");
        }
        #[cfg(feature = "cli")]
        for path in ["out", "out/sub", "../x", "dangling.toml"] {
            assert!(lock.make_folder(path).is_err(), "{path}");
        }
        assert_eq!(
            std::fs::read(outside.path().join("b.toml")).unwrap(),
            b"theirs"
        );
        assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
    }
}
