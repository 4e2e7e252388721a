//! A folder of files that changes as one: a reader sees all of the last run's files or all of this run's.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError, mpsc};

use super::lasting::Lasting;
use super::lock::open_lock;
use super::write::{WRITERS, folder_of};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use crate::error::{Error, Kind, Result};
use crate::hex::hex;

/// The list of a folder's files, with their checksums: it tells the next run what it may replace.
const LIST: &str = "SHA256SUMS";

/// What writes a folder: it replaces what it wrote itself, and nothing else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer {
    /// The command, for messages.
    command: &'static str,
    /// A file that every list of its own names; a folder with anyone else's list is left alone.
    mark: &'static str,
    /// Whether it writes files by that name. Someone who adds a file of their own to a list has not asked for its removal.
    writes: fn(&str) -> bool,
}

/// `compile`: bundles and the catalog.
pub(crate) const COMPILE: Writer = Writer {
    command: "compile",
    mark: "catalog.json",
    writes: is_compiled,
};

/// `site`: pages, and what they need.
#[cfg(feature = "site")]
pub(crate) const SITE: Writer = Writer {
    command: "site",
    mark: "index.html",
    writes: is_of_a_site,
};

/// The folders of a library, and whatever else at its root must not be replaced.
const OF_THE_LIBRARY: [&str; 10] = [
    "content",
    "locales",
    "precincts",
    "src",
    "tests",
    "benches",
    "fuzz",
    "docs",
    ".git",
    ".ci",
];

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
        let lasting = Lasting::of(count, [self.new.as_path()].into_iter())
            .map_err(|error| Error::io(&self.new, "look into", &error))?;
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

/// The folder itself, with links followed.
fn resolve(out: &Path) -> Result<PathBuf> {
    let full = std::path::absolute(out).map_err(|error| Error::io(out, "find", &error))?;
    if let Ok(there) = full.canonicalize() {
        return if there.is_dir() {
            Ok(there)
        } else {
            Err(cannot_write(out, "it is a file"))
        };
    }
    // Nothing is created before it is known where that would be.
    let found = full
        .ancestors()
        .find_map(|above| Some((above.canonicalize().ok()?, above)))
        .and_then(|(real, above)| Some((real, full.strip_prefix(above).ok()?)));
    match found {
        Some((real, rest))
            if rest
                .components()
                .all(|part| matches!(part, Component::Normal(_)))
                && !full.is_symlink() =>
        {
            Ok(real.join(rest))
        }
        _ => Err(cannot_write(out, "it leads nowhere")),
    }
}

/// Refuses folders that a slip of the hand would destroy.
fn protect(out: &Path, library: Option<&Path>) -> Result<()> {
    let here = std::env::current_dir().ok();
    let roots = [here.as_deref(), library];
    for root in roots.into_iter().flatten() {
        let Ok(root) = root.canonicalize() else {
            continue;
        };
        if root.starts_with(out) {
            return Err(cannot_write(
                out,
                "the library or the current folder lies in it",
            ));
        }
    }
    let Some(root) = library.and_then(|root| root.canonicalize().ok()) else {
        return Ok(());
    };
    match OF_THE_LIBRARY
        .iter()
        .find(|name| out.starts_with(root.join(name)))
    {
        Some(name) => Err(cannot_write(
            out,
            &format!("it lies in `{name}`, which is the library's own"),
        )),
        None => Ok(()),
    }
}

fn cannot_write(out: &Path, why: &str) -> Error {
    Error::new(
        Kind::Usage,
        format!("cannot write to `{}`: {why}", out.display()),
    )
    .with_help("name a new folder, or one that holds only what the same command wrote: --out DIR")
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

/// The files of a folder, including links and everything else that is not a folder, as paths with `/`.
fn files_in(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            Error::new(
                Kind::Io,
                format!("cannot look into `{}`: {error}", folder.display()),
            )
        })?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        files.push(parts.join("/"));
    }
    Ok(files)
}

/// The files that a folder's own list names, the list included; nothing where the list is not one of ours.
fn listed(folder: &Path, writer: Writer) -> BTreeSet<String> {
    let list = folder.join(LIST);
    let regular = list
        .symlink_metadata()
        .is_ok_and(|about| about.file_type().is_file());
    let text = if regular {
        std::fs::read_to_string(list).unwrap_or_default()
    } else {
        String::new()
    };
    let mut names: BTreeSet<String> = text
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(_, name)| name.to_owned())
        .filter(|name| (writer.writes)(name))
        .collect();
    if !names.contains(writer.mark) {
        return BTreeSet::new();
    }
    names.insert(LIST.to_owned());
    names
}

/// Whether `compile` writes files by that name.
fn is_compiled(name: &str) -> bool {
    let bundle = ["bundles/", "drafts/"]
        .iter()
        .find_map(|folder| name.strip_prefix(folder))
        .and_then(|file| file.strip_suffix(".ftl"));
    matches!(name, "types/texts.rs" | "types/texts.ts")
        || name == COMPILE.mark
        || bundle.is_some_and(|locale| locale.parse::<LanguageIdentifier>().is_ok())
}

/// Whether `site` writes files by that name.
#[cfg(feature = "site")]
fn is_of_a_site(name: &str) -> bool {
    const FOLDERS: [&str; 8] = [
        "assets", "data", "topics", "notices", "flyers", "public", "feeds", "review",
    ];
    match name.split_once('/') {
        Some((folder, _)) => FOLDERS.contains(&folder),
        None => matches!(name, "index.html" | "check.html" | "progress.html"),
    }
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
mod tests {
    use super::*;

    fn files(word: &str) -> BTreeMap<String, String> {
        let mut files: BTreeMap<String, String> = ["catalog.json", "bundles/en.ftl"]
            .map(|path| (path.to_owned(), word.to_owned()))
            .into();
        files.insert(format!("bundles/{word}.ftl"), word.to_owned());
        let list = files.keys().map(|path| format!("00  {path}\n")).collect();
        files.insert(LIST.to_owned(), list);
        files
    }

    fn now(out: &Path) -> BTreeMap<String, String> {
        files_in(out)
            .unwrap()
            .into_iter()
            .map(|path| {
                let text = std::fs::read_to_string(out.join(&path)).unwrap();
                (path, text)
            })
            .collect()
    }

    /// The first `steps` steps of a run that is then killed.
    fn killed_after(steps: usize, out: &Path) {
        let exchange = Exchange::of(COMPILE, out, None).unwrap();
        let build = || {
            exchange.build(2, |put| {
                for (path, content) in files("second") {
                    put(&path, content.into());
                }
                Ok(())
            })
        };
        let half = || {
            make(&exchange.new)?;
            std::fs::write(exchange.new.join("half"), "").map_err(|e| Error::io("half", "", &e))
        };
        let half_cleared = || {
            rename(&exchange.old, &exchange.gone)?;
            std::fs::remove_file(exchange.gone.join("catalog.json"))
                .map_err(|e| Error::io("", "", &e))
        };
        let all: [&dyn Fn() -> Result<()>; 6] = [
            &|| exchange.recover(),
            &|| exchange.verify(),
            &build,
            &|| exchange.set_aside(),
            &|| exchange.move_in(),
            &half_cleared,
        ];
        if steps > all.len() {
            half().unwrap();
            return;
        }
        for step in &all[..steps] {
            step().unwrap();
        }
    }

    #[test]
    fn a_run_killed_after_any_step_leaves_the_old_set_or_the_new_one() {
        for steps in 0..=7 {
            let folder = tempfile::tempdir().unwrap();
            let out = folder.path().join("dist");
            replace_folder(COMPILE, &out, &files("first"), None).unwrap();
            killed_after(steps, &out);
            let exchange = Exchange::of(COMPILE, &out, None).unwrap();
            exchange.recover().unwrap();
            let after = now(&out);
            let whole = [files("first"), files("second")].contains(&after);
            assert!(whole, "{steps}: {after:#?}");
            drop(exchange);
            replace_folder(COMPILE, &out, &files("third"), None).unwrap();
            assert_eq!(now(&out), files("third"), "{steps}");
            let left: Vec<_> = std::fs::read_dir(folder.path())
                .unwrap()
                .map(|entry| entry.unwrap().file_name())
                .collect();
            assert_eq!(left.len(), 2, "the folder and its lock: {left:?}");
        }
    }

    #[test]
    fn a_folder_with_anything_else_in_it_is_refused_and_left() {
        let strange: [&dyn Fn(&Path); 4] = [
            &|out| std::fs::write(out.join("notes.txt"), "mine").unwrap(),
            &|out| std::fs::write(out.join("bundles/.hidden"), "mine").unwrap(),
            &|out| std::fs::remove_file(out.join(LIST)).unwrap(),
            &|out| std::fs::write(out.join(LIST), "00  bundles/en.ftl\n").unwrap(),
        ];
        for change in strange {
            let folder = tempfile::tempdir().unwrap();
            let out = folder.path().join("dist");
            replace_folder(COMPILE, &out, &files("first"), None).unwrap();
            change(&out);
            let before = now(&out);
            let error = replace_folder(COMPILE, &out, &files("second"), None).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage);
            assert_eq!(now(&out), before);
        }
    }

    #[test]
    fn the_folders_of_a_library_and_those_above_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("library");
        std::fs::create_dir_all(root.join("content")).unwrap();
        for out in [
            "content",
            "locales",
            "content/bundles",
            "",
            "..",
            "content/..",
        ] {
            let error =
                replace_folder(COMPILE, &root.join(out), &files("x"), Some(&root)).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage, "{out}: {error}");
        }
        for out in ["/", "."] {
            assert!(replace_folder(COMPILE, Path::new(out), &files("x"), Some(&root)).is_err());
        }
        assert_eq!(std::fs::read_dir(&root).unwrap().count(), 1);
        assert_eq!(std::fs::read_dir(root.join("content")).unwrap().count(), 0);
        replace_folder(COMPILE, &root.join("dist"), &files("x"), Some(&root)).unwrap();
    }

    #[test]
    fn a_path_that_leaves_the_folder_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let files = BTreeMap::from([("../x".to_owned(), "x".to_owned())]);
        assert!(replace_folder(COMPILE, &folder.path().join("dist"), &files, None).is_err());
        assert!(!folder.path().join("x").exists());
    }
}
