//! One writer at a time: the lock of a library, and writing under it.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Component, Path, PathBuf};

use super::directory::{self, Root};
use super::journal::{self, Step};
use super::write::{folder_of, keep_rights, persist, temporary, write_new};
use crate::error::{Error, Kind, Result};

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

    /// Replaces several files as one, each read before as its `old` bytes: if the program is killed at any point, the next to take
    /// this lock finds all of them as they were, or makes all of them new.
    ///
    /// # Errors
    /// As for [`WriteLock::replace`]; nothing is then changed.
    #[cfg(feature = "cli")]
    pub(crate) fn replace_all(&mut self, files: &[Replacement]) -> Result<()> {
        self.change_all(files, &[])
    }

    /// The same, and takes other files away, each read before as these bytes.
    ///
    /// # Errors
    /// As for [`WriteLock::replace`]; nothing is then changed.
    #[cfg(feature = "cli")]
    pub(crate) fn change_all(
        &mut self,
        files: &[Replacement],
        removed: &[(&str, &[u8])],
    ) -> Result<()> {
        let mut places = Vec::new();
        let mut steps = Vec::new();
        for file in files {
            let there = self.resolve(&file.path)?;
            let folder = folder_of(&there);
            std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "make", &error))?;
            let beside = temporary(folder);
            let relative = |path: &Path| {
                let inside = path.strip_prefix(self.root.path()).ok()?;
                inside.to_str().map(|path| path.replace('\\', "/"))
            };
            let (Some(from), Some(to)) = (relative(&beside), relative(&there)) else {
                return Err(directory::leads_outside(&file.path));
            };
            steps.push(Step {
                old: file.old.as_deref().map(journal::digest),
                new: journal::digest(&file.new),
                beside: from,
                path: to,
            });
            places.push((beside, there));
        }
        for (path, old) in removed {
            let there = self.resolve(path)?;
            let relative = |path: &Path| {
                let inside = path.strip_prefix(self.root.path()).ok()?;
                inside.to_str().map(|path| path.replace('\\', "/"))
            };
            let beside = relative(&temporary(folder_of(&there)));
            let (Some(beside), Some(to)) = (beside, relative(&there)) else {
                return Err(directory::leads_outside(path));
            };
            steps.push(Step {
                old: Some(journal::digest(old)),
                new: journal::ABSENT.to_owned(),
                beside,
                path: to,
            });
        }
        let begun = journal::begin(&steps).ok_or_else(|| {
            Error::new(
                Kind::Io,
                "a path with a tab or a line break cannot be written together with others",
            )
            .with_help("rename the file")
        })?;
        self.write_journal(&begun)?;
        let prepared = files
            .iter()
            .zip(&places)
            .try_for_each(|(file, (beside, there))| {
                stop_here("prepare");
                write_new(beside, &file.new).map_err(|error| Error::io(there, "write", &error))?;
                keep_rights(beside, there)
            });
        let ready = prepared.and_then(|()| {
            stop_here("prepared");
            files
                .iter()
                .try_for_each(|file| self.unchanged(&file.path, file.old.as_deref()))?;
            removed
                .iter()
                .try_for_each(|(path, old)| self.unchanged(path, Some(old)))
        });
        if let Err(error) = ready {
            for (beside, _) in &places {
                // The step that matters has failed already.
                let _ = std::fs::remove_file(beside);
            }
            self.note(Path::new(""))?;
            return Err(error);
        }
        for (_, there) in &places {
            journal::sync_folder(folder_of(there));
        }
        self.write_journal(&format!("{begun}{}", journal::decision(&begun)))?;
        stop_here("decided");
        self.finish(&steps)
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

    /// Renames what is left of a decided change, and empties the journal.
    fn finish(&mut self, steps: &[Step]) -> Result<()> {
        let mut theirs = Vec::new();
        let mut kept = None;
        for step in steps {
            let (beside, there) = (
                self.root.path().join(&step.beside),
                self.root.path().join(&step.path),
            );
            if step.new == journal::ABSENT {
                match directory::read(&self.root, &step.path)? {
                    Some(now) if Some(journal::digest(&now)) == step.old => {
                        std::fs::remove_file(&there)
                            .map_err(|error| Error::io(&there, "remove", &error))?;
                        stop_here("renamed");
                    }
                    Some(_) => kept = Some(&step.path),
                    None => {}
                }
                continue;
            }
            let left = match directory::read(&self.root, &step.beside)? {
                Some(left) if journal::digest(&left) == step.new => left,
                // It has been renamed, or it is not what was to be written.
                _ => continue,
            };
            let now = directory::read(&self.root, &step.path)?
                .as_deref()
                .map(journal::digest);
            if now != step.old {
                theirs.push((step, left));
                continue;
            }
            std::fs::rename(&beside, &there)
                .map_err(|error| Error::io(&there, "replace", &error))?;
            stop_here("renamed");
            journal::sync_folder(folder_of(&there));
        }
        stop_here("all renamed");
        self.note(Path::new(""))?;
        if let (None, Some(path)) = (theirs.first(), kept) {
            return Err(Error::new(
                Kind::Io,
                format!("a change of several files was stopped, and `{path}`, which it was to take away, has been edited since: it is left as it is"),
            )
            .with_help("take over what you need, remove that file, and run the command again"));
        }
        match theirs.first() {
            None => Ok(()),
            Some((step, _)) => Err(Error::new(
                Kind::Io,
                format!("a change of several files was stopped, and `{}` has been edited since: it is left as it is", step.path),
            )
            .with_help(format!(
                "what was to stand there is in `{}`: take over what you need, remove that file, and run the command again",
                step.beside
            ))),
        }
    }

    /// Writes the lock file anew, and syncs it.
    fn write_journal(&mut self, text: &str) -> Result<()> {
        let written = self
            .file
            .seek(SeekFrom::Start(0))
            .and_then(|_| self.file.write_all(text.as_bytes()))
            .and_then(|()| self.file.set_len(text.len() as u64))
            .and_then(|()| self.file.sync_all());
        written.map_err(|error| Error::io(LOCK_FILE, "write", &error))
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
        let read = (&self.file).take(MAX_JOURNAL).read_to_string(&mut noted);
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

    /// Whether a step of a journal renames a temporary file to a file of its own folder, which is inside the library.
    fn is_ours(&self, step: &Step) -> bool {
        let inside = !step.path.starts_with('/') && step.path.split('/').all(|part| part != "..");
        let folder = |path: &str| {
            path.rsplit_once('/')
                .map_or("", |(folder, _)| folder)
                .to_owned()
        };
        inside
            && super::write::is_temporary(&step.beside)
            && folder(&step.path) == folder(&step.beside)
            && self.root.holds(&step.path)
    }

    /// Removes a temporary file; only one of our own, and none outside the library.
    fn remove_temporary(&self, path: &str) -> Result<()> {
        if !super::write::is_temporary(path) {
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

/// A file to replace: what it was read as, and what it becomes.
#[cfg(feature = "cli")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Replacement {
    /// The path below the root.
    pub(crate) path: String,
    /// Its bytes as they were read; `None` where it does not exist.
    pub(crate) old: Option<Vec<u8>>,
    /// Its bytes from now on.
    pub(crate) new: Vec<u8>,
}

/// Longer than this no journal is, in bytes (16 MiB): a line has two digests and two paths.
const MAX_JOURNAL: u64 = 16 * 1024 * 1024;

/// Ends the program, as a kill would, where a test asked for that: `BEATBOOK_TEST_STOP=decided` or, for the third time a point is
/// passed, `renamed:3`. Builds without debug assertions do not have it.
fn stop_here(point: &str) {
    #[cfg(debug_assertions)]
    {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static PASSED: AtomicUsize = AtomicUsize::new(0);
        let asked = std::env::var("BEATBOOK_TEST_STOP").unwrap_or_default();
        let (name, count) = asked.split_once(':').unwrap_or((&asked, "1"));
        if name == point && PASSED.fetch_add(1, Ordering::Relaxed) + 1 == count.parse().unwrap_or(1)
        {
            std::process::abort();
        }
    }
    #[cfg(not(debug_assertions))]
    let _ = point;
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

    #[cfg(feature = "cli")]
    fn two_files(folder: &Path) -> Vec<Replacement> {
        std::fs::create_dir_all(folder.join("a")).unwrap();
        std::fs::write(folder.join("a/one.ftl"), "one").unwrap();
        let new = |path: &str, old: Option<&[u8]>, new: &[u8]| Replacement {
            path: path.to_owned(),
            old: old.map(<[u8]>::to_vec),
            new: new.to_vec(),
        };
        vec![
            new("a/one.ftl", Some(b"one"), b"ONE"),
            new("b/two.toml", None, b"TWO"),
        ]
    }

    /// The journal of such a change, and its temporary files, as a killed run leaves them.
    #[cfg(feature = "cli")]
    fn killed(folder: &Path, files: &[Replacement], decided: bool) -> Vec<PathBuf> {
        let mut steps = Vec::new();
        let mut left = Vec::new();
        for file in files {
            let path = folder.join(&file.path);
            std::fs::create_dir_all(folder_of(&path)).unwrap();
            let beside = temporary(folder_of(&path));
            std::fs::write(&beside, &file.new).unwrap();
            steps.push(Step {
                old: file.old.as_deref().map(journal::digest),
                new: journal::digest(&file.new),
                beside: beside
                    .strip_prefix(folder)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned(),
                path: file.path.clone(),
            });
            left.push(beside);
        }
        let begun = journal::begin(&steps).unwrap();
        let decision = if decided {
            journal::decision(&begun)
        } else {
            String::new()
        };
        std::fs::write(folder.join(LOCK_FILE), begun + &decision).unwrap();
        left
    }

    #[cfg(feature = "cli")]
    #[test]
    fn several_files_change_as_one_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let read = |path: &str| std::fs::read_to_string(folder.path().join(path)).ok();
        let files = two_files(folder.path());
        let mut lock = WriteLock::of(folder.path()).unwrap();
        let mut wrong = files.clone();
        wrong[1].old = Some(b"there".to_vec());
        assert!(
            lock.replace_all(&wrong)
                .unwrap_err()
                .to_string()
                .contains("has changed")
        );
        assert_eq!(
            (read("a/one.ftl").as_deref(), read("b/two.toml")),
            (Some("one"), None)
        );
        lock.replace_all(&files).unwrap();
        assert_eq!(
            (read("a/one.ftl").as_deref(), read("b/two.toml").as_deref()),
            (Some("ONE"), Some("TWO"))
        );
        assert_eq!(read(LOCK_FILE).as_deref(), Some(""));
        for inside in ["a", "b"] {
            assert_eq!(
                std::fs::read_dir(folder.path().join(inside))
                    .unwrap()
                    .count(),
                1
            );
        }
    }

    #[cfg(feature = "cli")]
    #[test]
    fn the_next_run_finishes_what_was_decided_and_clears_what_was_not() {
        for decided in [false, true] {
            for renamed in 0..=2 {
                let folder = tempfile::tempdir().unwrap();
                let files = two_files(folder.path());
                let left = killed(folder.path(), &files, decided);
                if decided {
                    for (beside, file) in left.iter().zip(&files).take(renamed) {
                        std::fs::rename(beside, folder.path().join(&file.path)).unwrap();
                    }
                }
                drop(WriteLock::of(folder.path()).unwrap());
                for (file, beside) in files.iter().zip(&left) {
                    let now = std::fs::read(folder.path().join(&file.path)).ok();
                    let wanted = if decided {
                        Some(file.new.clone())
                    } else {
                        file.old.clone()
                    };
                    assert_eq!(now, wanted, "{decided} {renamed} {}", file.path);
                    assert!(!beside.exists());
                }
            }
        }
    }

    #[cfg(feature = "cli")]
    #[test]
    fn what_somebody_edited_after_a_kill_is_left_and_they_are_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let files = two_files(folder.path());
        let left = killed(folder.path(), &files, true);
        std::fs::write(folder.path().join("a/one.ftl"), "by hand").unwrap();
        let error = WriteLock::of(folder.path()).unwrap_err();
        assert!(error.to_string().contains("a/one.ftl"), "{error}");
        assert!(error.help().unwrap().contains(".tmp"), "{error}");
        assert_eq!(
            std::fs::read(folder.path().join("a/one.ftl")).unwrap(),
            b"by hand"
        );
        assert_eq!(
            std::fs::read(folder.path().join("b/two.toml")).unwrap(),
            b"TWO"
        );
        assert_eq!(std::fs::read(&left[0]).unwrap(), b"ONE", "nothing is lost");
        drop(WriteLock::of(folder.path()).unwrap());
    }

    #[cfg(feature = "cli")]
    #[test]
    fn a_forged_journal_moves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        std::fs::create_dir_all(at("a")).unwrap();
        std::fs::write(at("a/keep.ftl"), "kept").unwrap();
        std::fs::write(at("a/.beatbook-1-1.tmp"), "kept").unwrap();
        for (beside, path) in [
            ("a/keep.ftl", "a/other.ftl"),
            ("a/.beatbook-1-1.tmp", "../x"),
            ("a/.beatbook-1-1.tmp", "b"),
            ("a/.beatbook-1-1.tmp", "/tmp/x"),
        ] {
            std::fs::write(at("a/.beatbook-1-1.tmp"), "kept").unwrap();
            let step = Step {
                old: None,
                new: journal::digest(b"kept"),
                beside: beside.to_owned(),
                path: path.to_owned(),
            };
            let begun = journal::begin(&[step]).unwrap();
            std::fs::write(at(LOCK_FILE), begun.clone() + &journal::decision(&begun)).unwrap();
            drop(WriteLock::of(folder.path()).unwrap());
            assert!(at("a/keep.ftl").exists() && !at("a/other.ftl").exists() && !at("b").exists());
        }
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
        assert_eq!(
            std::fs::read(outside.path().join("b.toml")).unwrap(),
            b"theirs"
        );
        assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
    }
}
