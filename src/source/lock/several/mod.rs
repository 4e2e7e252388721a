//! Several files changed as one, by the journal.

use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::journal::{self, Step};
use super::{LOCK_FILE, WriteLock};
use crate::error::{Error, Kind, Result};
use crate::source::directory;
#[cfg(feature = "cli")]
use crate::source::lasting::Lasting;
use crate::source::write::{at_once, folder_of, is_temporary};
#[cfg(feature = "cli")]
use crate::source::write::{keep_rights, temporary};

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

/// What became of a decided step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Done {
    Changed,
    /// There was nothing left to do.
    Before,
    /// Somebody has changed the file since, and it is left to them.
    Theirs,
}

impl WriteLock {
    /// Replaces several files as one, each read before as its `old` bytes: if the program is killed at any point, the next to take
    /// this lock finds all of them as they were, or makes all of them new.
    ///
    /// # Errors
    /// As for [`WriteLock::replace`]; nothing is then changed.
    #[cfg(feature = "cli")]
    pub(crate) fn replace_all(&mut self, files: &[Replacement]) -> Result<()> {
        let files: Vec<_> = files.iter().map(|file| (&*file.path, file)).collect();
        self.change_all(&files, &[])
    }

    /// The same of files with their paths below this root, and takes other files away, each read before as these bytes.
    ///
    /// # Errors
    /// As for [`WriteLock::replace`]; nothing is then changed.
    #[cfg(feature = "cli")]
    pub(crate) fn change_all(
        &mut self,
        files: &[(&str, &Replacement)],
        removed: &[(&str, &[u8])],
    ) -> Result<()> {
        let prepared = at_once(files, |(path, file)| {
            let there = self.resolve(path)?;
            let folder = folder_of(&there);
            std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "make", &error))?;
            let beside = temporary(folder);
            let step = Step {
                old: file.old.as_deref().map(journal::digest),
                new: journal::digest(&file.new),
                beside: self.relative(&beside, path)?,
                path: self.relative(&there, path)?,
            };
            Ok((step, (beside, there)))
        })?;
        let (mut steps, places): (Vec<_>, Vec<_>) = prepared.into_iter().unzip();
        for (path, old) in removed {
            let there = self.resolve(path)?;
            steps.push(Step {
                old: Some(journal::digest(old)),
                new: journal::ABSENT.to_owned(),
                beside: self.relative(&temporary(folder_of(&there)), path)?,
                path: self.relative(&there, path)?,
            });
        }
        let begun = journal::begin(&steps)?;
        self.write_journal(&begun)?;
        let ready = self.prepare(files, &places).and_then(|()| {
            stop_here("prepared");
            at_once(files, |(path, file)| {
                self.unchanged(path, file.old.as_deref())
            })?;
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
        journal::sync_folders(places.iter().map(|(_, there)| there.as_path()));
        self.write_journal(&format!("{begun}{}", journal::decision(&begun)))?;
        stop_here("decided");
        self.finish(&steps)
    }

    /// Writes the temporary files (the first of each pair) that are to take others' places, and makes them last.
    #[cfg(feature = "cli")]
    fn prepare(&self, files: &[(&str, &Replacement)], places: &[(PathBuf, PathBuf)]) -> Result<()> {
        let folders = places.iter().map(|(beside, _)| folder_of(beside));
        let lasting = Lasting::of(files.len(), folders);
        let writes: Vec<_> = files.iter().zip(places).collect();
        at_once(&writes, |((_, file), (beside, there))| {
            stop_here("prepare");
            let written = lasting.write(beside, &file.new);
            written.map_err(|error| Error::io(there, "write", &error))?;
            keep_rights(beside, there)
        })?;
        let lasts = lasting.wait();
        lasts.map_err(|error| Error::io(self.root.path(), "write to", &error))
    }

    /// A path as a journal writes it: below the root, with `/`. `asked` is what a refusal names.
    #[cfg(feature = "cli")]
    fn relative(&self, path: &Path, asked: &str) -> Result<String> {
        let inside = path.strip_prefix(self.root.path()).ok();
        inside
            .and_then(|path| Some(path.to_str()?.replace('\\', "/")))
            .ok_or_else(|| directory::leads_outside(asked))
    }

    /// Renames what is left of a decided change, and empties the journal.
    pub(super) fn finish(&mut self, steps: &[Step]) -> Result<()> {
        let done = at_once(steps, |step| self.take(step))?;
        stop_here("all renamed");
        let changed = steps
            .iter()
            .zip(&done)
            .filter(|(_, done)| **done == Done::Changed);
        let changed: Vec<_> = changed
            .map(|(step, _)| self.root.path().join(&step.path))
            .collect();
        journal::sync_folders(changed.iter().map(PathBuf::as_path));
        self.note(Path::new(""))?;
        let theirs = |removed: bool| {
            let mut left = steps
                .iter()
                .zip(&done)
                .filter(|(_, done)| **done == Done::Theirs);
            left.find(|(step, _)| (step.new == journal::ABSENT) == removed)
        };
        if let Some((step, _)) = theirs(false) {
            return Err(Error::new(
                Kind::Io,
                format!("a change of several files was stopped, and `{}` has been edited since: it is left as it is", step.path),
            )
            .with_help(format!(
                "what was to stand there is in `{}`: take over what you need, remove that file, and run the command again",
                step.beside
            )));
        }
        match theirs(true) {
            None => Ok(()),
            Some((step, _)) => Err(Error::new(
                Kind::Io,
                format!("a change of several files was stopped, and `{}`, which it was to take away, has been edited since: it is left as it is", step.path),
            )
            .with_help("take over what you need, remove that file, and run the command again")),
        }
    }

    /// Takes a decided step, unless somebody has changed the file since.
    fn take(&self, step: &Step) -> Result<Done> {
        let (beside, there) = (
            self.root.path().join(&step.beside),
            self.root.path().join(&step.path),
        );
        let print = |path: &str| -> Result<Option<String>> {
            let bytes = directory::read(&self.root, path)?;
            Ok(bytes.as_deref().map(journal::digest))
        };
        if step.new == journal::ABSENT {
            return match print(&step.path)? {
                None => Ok(Done::Before),
                now if now != step.old => Ok(Done::Theirs),
                Some(_) => {
                    std::fs::remove_file(&there)
                        .map_err(|error| Error::io(&there, "remove", &error))?;
                    stop_here("renamed");
                    Ok(Done::Changed)
                }
            };
        }
        // It has been renamed, or it is not what was to be written.
        if print(&step.beside)?.as_ref() != Some(&step.new) {
            return Ok(Done::Before);
        }
        if print(&step.path)? != step.old {
            return Ok(Done::Theirs);
        }
        std::fs::rename(&beside, &there).map_err(|error| Error::io(&there, "replace", &error))?;
        stop_here("renamed");
        Ok(Done::Changed)
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

    /// Whether a step of a journal renames a temporary file to a file of its own folder, which is inside the library.
    pub(super) fn is_ours(&self, step: &Step) -> bool {
        let inside = !step.path.starts_with('/') && step.path.split('/').all(|part| part != "..");
        let folder = |path: &str| {
            path.rsplit_once('/')
                .map_or("", |(folder, _)| folder)
                .to_owned()
        };
        inside
            && is_temporary(&step.beside)
            && folder(&step.path) == folder(&step.beside)
            && self.root.holds(&step.path)
    }
}

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

#[cfg(test)]
mod tests;
