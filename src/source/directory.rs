//! Files in a directory.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{OnceLock, PoisonError, RwLock};

use super::MAX_BYTES;
use crate::error::{Error, Kind, Result};

/// The files below a folder, and what could not be read.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    /// Paths relative to the root, with `/`, sorted.
    pub paths: Vec<String>,
    /// Folders without permission, symlink loops: each path (relative where it can be) with the reason.
    pub problems: Vec<(String, String)>,
}

impl Listing {
    pub(super) fn of(paths: Vec<String>) -> Self {
        Listing {
            paths,
            problems: Vec::new(),
        }
    }
}

/// A folder, and which folders below it were found to be inside once symbolic links are followed.
#[derive(Debug)]
pub(super) struct Root {
    path: PathBuf,
    /// The folder with symbolic links resolved; `None` where it does not exist.
    real: OnceLock<Option<PathBuf>>,
    inside: RwLock<HashMap<PathBuf, bool>>,
}

impl Root {
    pub(super) fn new(path: PathBuf) -> Root {
        Root {
            path,
            real: OnceLock::new(),
            inside: RwLock::default(),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    fn real(&self) -> Option<&Path> {
        self.real
            .get_or_init(|| self.path.canonicalize().ok())
            .as_deref()
    }

    /// Whether a path that exists lies inside once its links are followed. One that does not exist leads nowhere, so it passes.
    fn leads_inside(&self, full: &Path) -> bool {
        match (full.canonicalize(), self.real()) {
            (Ok(there), Some(real)) => there.starts_with(real),
            _ => true,
        }
    }

    /// Whether a relative path lies inside. Each folder is looked up once, but files that are links each time.
    pub(super) fn holds(&self, path: &str) -> bool {
        let full = self.path.join(path);
        self.holds_file(&full, full.is_symlink())
    }

    /// The same for a full path, when it is known whether that is a symbolic link.
    fn holds_file(&self, full: &Path, is_link: bool) -> bool {
        let folder = full.parent().unwrap_or(&self.path);
        let known = self
            .inside
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(folder)
            .copied();
        let inside = known.unwrap_or_else(|| {
            let inside = self.leads_inside(folder);
            self.inside
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(folder.to_path_buf(), inside);
            inside
        });
        inside && (!is_link || self.leads_inside(full))
    }

    /// Whether there is a regular file at that path, inside.
    pub(super) fn has(&self, path: &str) -> bool {
        self.path.join(path).is_file() && self.holds(path)
    }
}

/// The error for a path that a symbolic link leads out of the library.
pub(super) fn leads_outside(path: &str) -> Error {
    Error::new(
        Kind::Io,
        format!("`{path}` leads out of the library: a symbolic link on the way points outside"),
    )
    .with_help("put the file itself there; nothing outside the library is read or written")
}

pub(super) fn read(root: &Root, path: &str) -> Result<Option<Vec<u8>>> {
    let full = root.path.join(path);
    // Asked before it is opened: opening a named pipe would wait for a writer. Hardly any file is a link, so one question is
    // usually enough.
    let own = std::fs::symlink_metadata(&full);
    let is_link = own
        .as_ref()
        .is_ok_and(|about| about.file_type().is_symlink());
    let about = match if is_link {
        std::fs::metadata(&full)
    } else {
        own
    } {
        Ok(about) => about,
        Err(error) => {
            use std::io::ErrorKind::{NotADirectory, NotFound};
            return if matches!(error.kind(), NotFound | NotADirectory) {
                Ok(None)
            } else {
                Err(Error::io(path, "look at", &error))
            };
        }
    };
    if !about.is_file() {
        return Err(Error::new(
            Kind::Io,
            format!("`{path}` is not a regular file"),
        ));
    }
    if !root.holds_file(&full, is_link) {
        return Err(leads_outside(path));
    }
    if about.len() > MAX_BYTES {
        return Err(too_large(path, about.len()));
    }
    let file = File::open(&full).map_err(|error| Error::io(path, "open", &error))?;
    // One byte more than is expected, so that the end is seen without growing. `take` holds a file that grows meanwhile to
    // the limit, and avoids asking the system for the size a second time.
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0) + 1);
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Error::io(path, "read", &error))?;
    match u64::try_from(bytes.len()) {
        Ok(length) if length <= MAX_BYTES => Ok(Some(bytes)),
        _ => Err(too_large(path, MAX_BYTES + 1)),
    }
}

/// Whether a name is that of a Fluent file or a records file.
fn is_file_name(path: &str) -> bool {
    path.ends_with(".ftl") || path.ends_with(".review.toml")
}

fn too_large(path: &str, bytes: u64) -> Error {
    Error::new(
        Kind::Io,
        format!("`{path}` has {bytes} bytes; a text file of this library has at most {MAX_BYTES}"),
    )
    .with_help("split the file, or take out what does not belong there")
}

/// The names of the folders in a folder, sorted; none where it cannot be read, which [`list_files`] reports.
pub(super) fn folders(root: &Root, folder: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root.path.join(folder))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir() && root.leads_inside(&entry.path()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// All regular files below `folder` of `root`, except hidden files and folders. Symbolic links are followed as long as they stay
/// below the root.
pub(super) fn list_files(root: &Root, folder: &str) -> Listing {
    let mut listing = Listing::default();
    let start = if folder.is_empty() {
        root.path.clone()
    } else {
        root.path.join(folder)
    };
    match start.try_exists() {
        Ok(true) => {}
        Ok(false) => return listing,
        // What lies in a folder is unknown if the folders above it may not be read.
        Err(error) => {
            listing
                .problems
                .push((forward_slashes(folder), error.to_string()));
            return listing;
        }
    }
    let outside = |path: &Path| {
        let path = path.strip_prefix(&root.path).unwrap_or(path);
        (
            forward_slashes(&path.to_string_lossy()),
            "a symbolic link leads out of the library".to_owned(),
        )
    };
    if !root.leads_inside(&start) {
        listing.problems.push(outside(&start));
        return listing;
    }
    let mut entries = walkdir::WalkDir::new(&start).follow_links(true).into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                listing.problems.push(problem(&root.path, &error));
                continue;
            }
        };
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        let strays = entry.path_is_symlink() && !root.leads_inside(entry.path());
        if entry.depth() > 0 && (hidden || strays) {
            if !hidden {
                listing.problems.push(outside(entry.path()));
            }
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        match entry.path().strip_prefix(&root.path).map(Path::to_str) {
            Ok(Some(path)) if entry.file_type().is_file() => {
                listing.paths.push(forward_slashes(path));
            }
            // A pipe, or a folder with a file's name, stands where a text belongs: so it is not known that there is none.
            Ok(Some(path)) if !entry.file_type().is_dir() || is_file_name(path) => {
                let path = forward_slashes(path);
                listing
                    .problems
                    .push((path, "it is not a regular file".to_owned()));
            }
            Ok(Some(_)) => {}
            // Each file below such a folder is reported; the folder itself adds nothing.
            _ if entry.file_type().is_dir() => {}
            _ => listing.problems.push((
                forward_slashes(
                    &entry
                        .path()
                        .strip_prefix(&root.path)
                        .unwrap_or(entry.path())
                        .to_string_lossy(),
                ),
                "the name is not UTF-8".to_owned(),
            )),
        }
    }
    listing.paths.sort();
    listing.problems.sort();
    listing
}

fn problem(root: &Path, error: &walkdir::Error) -> (String, String) {
    let path = error.path().unwrap_or(root);
    let path = path.strip_prefix(root).unwrap_or(path);
    let why = match (error.loop_ancestor(), error.io_error()) {
        (Some(_), _) => "a symbolic link leads back to a folder above it".to_owned(),
        (None, Some(io)) if io.kind() == std::io::ErrorKind::NotFound => {
            "a symbolic link leads nowhere".to_owned()
        }
        (None, Some(io)) => io.to_string(),
        (None, None) => "it cannot be read".to_owned(),
    };
    (forward_slashes(&path.to_string_lossy()), why)
}

fn forward_slashes(path: &str) -> String {
    if std::path::MAIN_SEPARATOR == '/' {
        path.to_owned()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/")
    }
}
