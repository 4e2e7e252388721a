//! A folder of files that changes as one: a reader sees all of the last run's files or all of this run's.

mod replaceable;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError, mpsc};

use sha2::{Digest, Sha256};

use super::lasting::Lasting;
use super::lock::open_lock;
use super::write::{WRITERS, folder_of};
use crate::error::{Error, Kind, Result};
use crate::hex::hex;

#[cfg(feature = "site")]
pub(crate) use replaceable::SITE;
pub(crate) use replaceable::{COMPILE, Writer};
use replaceable::{cannot_write, files_in, listed, protect, resolve};

/// The list of a folder's files, with their checksums: it tells the next run what it may replace.
const LIST: &str = "SHA256SUMS";

/// Hands out a file of a folder, once: its path (with `/`) and its contents.
pub(crate) type Put<'p, 'f> = dyn Fn(&str, Cow<'f, str>) + Sync + 'p;

/// What `SHA256SUMS` says of files: a checksum and a path a line, as `sha256sum` writes and checks them.
pub(crate) fn checksums(files: &BTreeMap<String, String>) -> String {
    let sums = files.iter();
    let sums = sums.map(|(path, content)| (path.clone(), checksum(content)));
    list(&sums.collect())
}

fn list(sums: &BTreeMap<String, String>) -> String {
    let lines = sums.iter().map(|(path, sum)| format!("{sum}  {path}\n"));
    lines.collect()
}

fn checksum(content: &str) -> String {
    hex(&Sha256::digest(content.as_bytes()))
}

/// Makes a folder hold these files (paths with `/`, `SHA256SUMS` among them) and no others, all at once.
///
/// The files are written to a folder beside it, which then takes its place by renaming; a lock beside it keeps two runs apart. A
/// run that is killed leaves the old files or the new ones, and the next run tidies up.
///
/// # Errors
/// [`Kind::Usage`] for a folder of the library (`library` is its root), the current folder or one above either, and for a folder
/// with files that the last run did not write: then nothing is changed. [`Kind::Io`] where it cannot be written.
pub(crate) fn replace_folder(
    writer: Writer,
    out: &Path,
    files: &BTreeMap<String, String>,
    library: Option<&Path>,
) -> Result<()> {
    Exchange::of(writer, out, library)?.replace(files.len(), |put| {
        for (path, content) in files {
            put(path, Cow::Borrowed(content));
        }
        Ok(())
    })
}

/// The same with files that are written while others are made: `make` hands them out, and may fail; then nothing is changed.
/// `SHA256SUMS` is added to them. What `make` returns, and how many files there are.
///
/// # Errors
/// As [`replace_folder`], and those of `make`.
#[cfg(feature = "site")]
pub(crate) fn replace_folder_while<'f, T>(
    writer: Writer,
    out: &Path,
    library: Option<&Path>,
    make: impl FnOnce(&Put<'_, 'f>) -> Result<T>,
) -> Result<(T, usize)> {
    // How many they will be is not known yet: a site has many.
    Exchange::of(writer, out, library)?.replace(usize::MAX, |put| {
        let sums: Mutex<BTreeMap<String, String>> = Mutex::default();
        let made = make(&|path: &str, content: Cow<'f, str>| {
            let sum = checksum(&content);
            let mut sums = sums.lock().unwrap_or_else(PoisonError::into_inner);
            sums.insert(path.to_owned(), sum);
            put(path, content);
        })?;
        let sums = sums.into_inner().unwrap_or_else(PoisonError::into_inner);
        put(LIST, list(&sums).into());
        Ok((made, sums.len() + 1))
    })
}

/// The steps of an exchange. If a run is killed after any of them, [`Exchange::recover`] in the next restores a whole folder.
#[derive(Debug)]
struct Exchange {
    writer: Writer,
    /// The folder, symbolic links resolved.
    out: PathBuf,
    /// This run's files, until they are complete.
    new: PathBuf,
    /// The last run's files, whole, while the new ones move in.
    old: PathBuf,
    /// The last run's files, while they are removed.
    gone: PathBuf,
    /// Held to the end.
    _lock: File,
}

impl Exchange {
    fn of(writer: Writer, out: &Path, library: Option<&Path>) -> Result<Exchange> {
        let out = resolve(out)?;
        protect(&out, library)?;
        let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
            return Err(cannot_write(
                &out,
                "it is not a folder that can be replaced",
            ));
        };
        std::fs::create_dir_all(parent).map_err(|error| Error::io(parent, "make", &error))?;
        let beside = |end: &str| {
            let mut beside = std::ffi::OsString::from(".beatbook-");
            beside.push(name);
            beside.push(end);
            parent.join(beside)
        };
        let lock = beside(".lock");
        let refused = |error: &std::io::Error| {
            Error::io(&lock, "lock", error).with_help(
                "without a lock nothing is written, since two runs at once would mix their files: give a local folder that you may write to",
            )
        };
        let file = open_lock(&lock).map_err(|error| refused(&error))?;
        file.lock().map_err(|error| refused(&error))?;
        Ok(Exchange {
            writer,
            new: beside(".new"),
            old: beside(".old"),
            gone: beside(".gone"),
            out,
            _lock: file,
        })
    }

    /// Tidies up after a run that was killed, or failed.
    fn recover(&self) -> Result<()> {
        // The old files are whole until they are renamed once more, so where the folder is gone, they take its place.
        if is_folder(&self.old) {
            if is_folder(&self.out) {
                rename(&self.old, &self.gone)?;
            } else {
                rename(&self.old, &self.out)?;
            }
        }
        remove_own(&self.gone, self.writer)?;
        remove_own(&self.new, self.writer)
    }

    /// Refuses a folder that holds anything the last run did not write.
    fn verify(&self) -> Result<()> {
        if !self.out.exists() {
            return Ok(());
        }
        let there = files_in(&self.out)?;
        let strange = |name: &str| {
            cannot_write(
                &self.out,
                &format!(
                    "it holds `{}`, which `{}` did not write, so nothing in it is touched",
                    name.escape_debug(),
                    self.writer.command
                ),
            )
        };
        let list = listed(&self.out, self.writer);
        match there.iter().find(|name| !list.contains(*name)) {
            Some(name) => Err(strange(name)),
            None => Ok(()),
        }
    }

    fn build<'f, T>(
        &self,
        count: usize,
        make: impl FnOnce(&Put<'_, 'f>) -> Result<T>,
    ) -> Result<T> {
        self::make(&self.new)?;
        let lasting = Lasting::of(count, [self.new.as_path()].into_iter());
        let made = self.write(&lasting, make)?;
        let lasts = lasting.wait();
        lasts.map_err(|error| Error::io(&self.new, "write to", &error))?;
        if let Ok(about) = std::fs::metadata(&self.out) {
            std::fs::set_permissions(&self.new, about.permissions())
                .map_err(|error| Error::io(&self.new, "set the permissions of", &error))?;
        }
        Ok(made)
    }

    /// Writes what `make` hands out, while it makes more.
    fn write<'f, T>(
        &self,
        lasting: &Lasting,
        make: impl FnOnce(&Put<'_, 'f>) -> Result<T>,
    ) -> Result<T> {
        let failed: Mutex<Option<Error>> = Mutex::default();
        let fail = |error| {
            let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
            failed.get_or_insert(error);
        };
        let (sender, receiver) = mpsc::channel::<(PathBuf, Cow<'f, str>)>();
        let receiver = Mutex::new(receiver);
        let next = || {
            let receiver = receiver.lock().unwrap_or_else(PoisonError::into_inner);
            receiver.recv().ok()
        };
        let made = std::thread::scope(|scope| {
            // It goes with this closure: then nothing more can come, and the writers end.
            let sender = sender;
            for _ in 0..WRITERS {
                scope.spawn(|| {
                    while let Some((path, content)) = next() {
                        if let Err(error) = write_in(lasting, &path, content.as_bytes()) {
                            fail(error);
                        }
                    }
                });
            }
            make(&|path: &str, content: Cow<'f, str>| {
                let inside = Path::new(path)
                    .components()
                    .all(|part| matches!(part, Component::Normal(_)));
                if inside {
                    // The receiver is there as long as this function runs.
                    let _ = sender.send((self.new.join(path), content));
                } else {
                    fail(Error::new(
                        Kind::Usage,
                        format!("`{path}` does not lie in the output folder"),
                    ));
                }
            })
        })?;
        match failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error),
            None => Ok(made),
        }
    }

    /// All steps, for about so many files. Where one fails, the old files are in place again.
    fn replace<'f, T>(
        &self,
        count: usize,
        make: impl FnOnce(&Put<'_, 'f>) -> Result<T>,
    ) -> Result<T> {
        self.recover()?;
        self.verify()?;
        let made = self.build(count, make).and_then(|made| {
            self.set_aside()?;
            self.move_in()?;
            Ok(made)
        });
        if made.is_err() {
            // What is half there helps nobody and takes room that may be lacking, and the old folder takes its place again. What
            // went wrong first is what is said.
            let _ = self.recover();
            return made;
        }
        self.clear()?;
        made
    }

    fn set_aside(&self) -> Result<()> {
        if is_folder(&self.out) {
            rename(&self.out, &self.old)?;
        }
        Ok(())
    }

    fn move_in(&self) -> Result<()> {
        rename(&self.new, &self.out)
    }

    /// Removes the old files.
    fn clear(&self) -> Result<()> {
        if is_folder(&self.old) {
            rename(&self.old, &self.gone)?;
        }
        remove_own(&self.gone, self.writer)
    }
}

/// Writes a file that does not exist yet, and makes its folder where that is not there either.
fn write_in(lasting: &Lasting, path: &Path, bytes: &[u8]) -> Result<()> {
    let written = match lasting.write(path, bytes) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let folder = folder_of(path);
            std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "make", &error))?;
            lasting.write(path, bytes)
        }
        written => written,
    };
    written.map_err(|error| Error::io(path, "write", &error))
}

fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|about| about.is_dir())
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|error| Error::io(from, "rename", &error))
}

fn make(folder: &Path) -> Result<()> {
    std::fs::create_dir(folder).map_err(|error| Error::io(folder, "make", &error))
}

/// Removes a folder of ours beside the output folder. Whatever somebody put into it meanwhile stays, and is reported.
fn remove_own(folder: &Path, writer: Writer) -> Result<()> {
    if !is_folder(folder) {
        return Ok(());
    }
    // A folder that was being built has no list yet, but only this program has had a reason to write there.
    let building = folder.extension().is_some_and(|end| end == "new");
    let list = listed(folder, writer);
    // The list goes last, so that a run that is killed here leaves it for the next.
    let (lists, files): (Vec<_>, Vec<_>) =
        files_in(folder)?.into_iter().partition(|name| name == LIST);
    for name in files.iter().chain(&lists) {
        if building || list.contains(name) {
            let path = folder.join(name);
            std::fs::remove_file(&path).map_err(|error| Error::io(&path, "remove", &error))?;
        }
    }
    for entry in walkdir::WalkDir::new(folder).contents_first(true) {
        let Ok(entry) = entry else { continue };
        if entry.file_type().is_dir() {
            std::fs::remove_dir(entry.path()).map_err(|error| {
                Error::io(entry.path(), "remove", &error)
                    .with_help("it holds what this program did not write: move it elsewhere")
            })?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
