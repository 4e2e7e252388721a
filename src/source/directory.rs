//! Files in a directory.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::MAX_BYTES;
use crate::error::{Error, Kind, Result};

/// The files below a folder, and what could not be looked into.
#[derive(Debug, Default)]
pub struct Listing {
    /// Paths relative to the root, with `/`, sorted.
    pub paths: Vec<String>,
    /// Folders without rights, symlink loops: each path (relative where it can be) with what the system says.
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

pub(super) fn read(root: &Path, path: &str) -> Result<Option<Vec<u8>>> {
    let full = root.join(path);
    // Asked before it is opened: opening a named pipe would wait for whoever writes to it.
    let about = match std::fs::metadata(&full) {
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
    if about.len() > MAX_BYTES {
        return Err(too_large(path, about.len()));
    }
    let file = File::open(&full).map_err(|error| Error::io(path, "open", &error))?;
    // One byte more than there is to come, so that the end is seen without growing. `take` holds a file that grows meanwhile
    // to the limit, and keeps the system from being asked for the size a second time.
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0) + 1);
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Error::io(path, "read", &error))?;
    match u64::try_from(bytes.len()) {
        Ok(length) if length <= MAX_BYTES => Ok(Some(bytes)),
        _ => Err(too_large(path, MAX_BYTES + 1)),
    }
}

fn too_large(path: &str, bytes: u64) -> Error {
    Error::new(
        Kind::Io,
        format!("`{path}` has {bytes} bytes; a text file of this library has at most {MAX_BYTES}"),
    )
    .with_help("split the file, or take out what does not belong there")
}

/// The names of the folders in a folder, sorted; none where it cannot be looked into, which [`walk`] reports.
pub(super) fn folders(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// All regular files below `folder` of `root`, symlinks followed, hidden files and folders left out.
pub fn walk(root: &Path, folder: &str) -> Listing {
    let mut listing = Listing::default();
    let start = if folder.is_empty() {
        root.to_path_buf()
    } else {
        root.join(folder)
    };
    if !start.exists() {
        return listing;
    }
    let entries = walkdir::WalkDir::new(&start)
        .follow_links(true)
        .into_iter()
        .filter_entry(|entry| {
            entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".")
        });
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                match entry.path().strip_prefix(root).map(Path::to_str) {
                    Ok(Some(path)) => listing.paths.push(forward_slashes(path)),
                    _ => listing.problems.push((
                        entry.path().to_string_lossy().into_owned(),
                        "the name is not UTF-8".to_owned(),
                    )),
                }
            }
            Ok(_) => {}
            Err(error) => listing.problems.push(problem(root, &error)),
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
        (None, None) => "it cannot be looked into".to_owned(),
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
