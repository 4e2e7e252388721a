//! Where files come from: the material embedded in the program, a directory, or a directory as it was at a revision.

mod directory;
mod embedded;
#[cfg(feature = "cli")]
mod git;
mod lasting;
mod lock;
mod new_folder;
mod output_folder;
mod text;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

pub(crate) use directory::Listing;
#[cfg(feature = "cli")]
pub(crate) use git::{Change, Content, FileChange, Repository, Revision};
#[cfg(feature = "cli")]
pub(crate) use lock::Replacement;
pub(crate) use lock::WriteLock;
pub(crate) use new_folder::create_folder;
#[cfg(feature = "site")]
pub(crate) use output_folder::SITE;
pub(crate) use output_folder::{COMPILE, checksums, replace_folder};
#[cfg(feature = "site")]
pub(crate) use output_folder::{Put, replace_folder_while};
pub(crate) use text::{Flaw, Loaded, MAX_BYTES, decode};
#[cfg(feature = "cli")]
pub(crate) use write::write_whole;

#[cfg(feature = "exchange")]
pub(crate) use write::{read_input, write_output};

use directory::Root;

use crate::diagnostic::{Fault, FileText, Place, Role, SyntaxFault};
use crate::error::{Error, Kind, Result};

/// A tree of text files, named by paths with `/` relative to its root.
#[derive(Debug)]
pub struct Source {
    files: Files,
    /// A folder that lies elsewhere, and where in the tree it appears.
    mounted: Option<(String, Root)>,
    opened: AtomicUsize,
}

#[derive(Debug)]
enum Files {
    Embedded,
    Directory(Root),
    Memory(Memory),
}

/// Files that were gathered beforehand.
#[derive(Debug, Default)]
struct Memory {
    /// The bytes, or why they could not be had.
    files: BTreeMap<String, std::result::Result<Vec<u8>, String>>,
    /// Folders and files that could not be had at all, each with the reason.
    problems: Vec<(String, String)>,
}

impl Source {
    /// The material this crate was built with.
    pub(crate) fn embedded() -> Self {
        Self::from(Files::Embedded)
    }

    /// A directory. Nothing is read yet.
    pub(crate) fn directory(root: impl Into<PathBuf>) -> Self {
        Self::from(Files::Directory(Root::new(root.into())))
    }

    /// Files given as paths and bytes, for tests and for libraries that come from elsewhere.
    pub fn memory<P: Into<String>, B: Into<Vec<u8>>>(
        files: impl IntoIterator<Item = (P, B)>,
    ) -> Self {
        Self::from(Files::Memory(Memory {
            files: files
                .into_iter()
                .map(|(path, bytes)| (path.into(), Ok(bytes.into())))
                .collect(),
            problems: Vec::new(),
        }))
    }

    /// Files that were gathered beforehand, some of which could not be had.
    fn snapshot(
        files: BTreeMap<String, std::result::Result<Vec<u8>, String>>,
        problems: Vec<(String, String)>,
    ) -> Self {
        Self::from(Files::Memory(Memory { files, problems }))
    }

    /// Makes a folder that lies elsewhere appear at `folder` of this tree.
    pub(crate) fn mount(&mut self, folder: &str, there: PathBuf) {
        self.mounted = Some((folder.to_owned(), Root::new(there)));
    }

    /// The mounted folder that a path leads into, and the rest of the path.
    fn elsewhere<'p>(&self, path: &'p str) -> Option<(&Root, &'p str)> {
        let (folder, there) = self.mounted.as_ref()?;
        let rest = path.strip_prefix(folder.as_str())?;
        let rest = if rest.is_empty() {
            rest
        } else {
            rest.strip_prefix('/')?
        };
        Some((there, rest))
    }

    /// Whether there is a regular file at that path.
    pub(crate) fn has(&self, path: &str) -> bool {
        if let Some((there, rest)) = self.elsewhere(path) {
            return there.has(rest);
        }
        match &self.files {
            Files::Embedded => embedded::get(path).is_some(),
            Files::Directory(root) => root.has(path),
            Files::Memory(memory) => memory.files.contains_key(path),
        }
    }

    /// The folder on disk that a path of the tree belongs to, and the path below it; `None` where its files are not on disk.
    /// That folder is what a write locks.
    pub(crate) fn tree_of<'p>(&self, path: &'p str) -> Option<(&Path, &'p str)> {
        match self.elsewhere(path) {
            Some((there, rest)) => Some((there.path(), rest)),
            None => self.root().map(|root| (root, path)),
        }
    }

    /// The root, where the files lie in a directory.
    pub(crate) fn root(&self) -> Option<&Path> {
        match &self.files {
            Files::Directory(root) => Some(root.path()),
            Files::Embedded | Files::Memory(_) => None,
        }
    }

    /// How many files have been read so far.
    pub fn opened(&self) -> usize {
        self.opened.load(Ordering::Relaxed)
    }

    /// Reads a text file; `None` where there is none. What is wrong with its encoding is in [`Loaded::flaws`].
    ///
    /// # Errors
    /// The file exists and cannot be read, or is larger than [`MAX_BYTES`].
    pub(crate) fn read(&self, path: &str) -> Result<Option<Loaded>> {
        let Some(bytes) = self.bytes(path)? else {
            return Ok(None);
        };
        self.opened.fetch_add(1, Ordering::Relaxed);
        let loaded = decode(Arc::from(path), bytes);
        // Settings and metadata are right or wrong as a whole; records, which belong to single texts, are checked with those.
        let settings = path.ends_with(".toml") && !path.ends_with(".review.toml");
        match loaded.flaws.last() {
            Some(Flaw::InvalidUtf8 { at, .. }) if settings => Err(not_utf8(&loaded.file, *at)),
            _ => Ok(Some(loaded)),
        }
    }

    /// Reads a file as it is, byte for byte; `None` where there is none.
    ///
    /// # Errors
    /// The file exists and cannot be read, or is larger than [`MAX_BYTES`].
    pub(crate) fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match (self.elsewhere(path), &self.files) {
            (Some((there, rest)), _) => directory::read(there, rest),
            (None, Files::Embedded) => Ok(embedded::get(path).map(|text| text.as_bytes().to_vec())),
            (None, Files::Directory(root)) => directory::read(root, path),
            (None, Files::Memory(memory)) => memory.read(path),
        }
    }

    /// The names of the folders in `folder`, sorted.
    pub(crate) fn folders(&self, folder: &str) -> Vec<String> {
        let of_paths = |paths: Vec<String>| {
            let start = if folder.is_empty() {
                0
            } else {
                folder.len() + 1
            };
            let mut names: Vec<String> = paths
                .iter()
                .filter_map(|path| {
                    path[start..]
                        .split_once('/')
                        .map(|(name, _)| name.to_owned())
                })
                .collect();
            names.dedup();
            names
        };
        if let Some((there, rest)) = self.elsewhere(folder) {
            return directory::folders(there, rest);
        }
        match &self.files {
            Files::Embedded => of_paths(below(embedded::paths(), folder)),
            Files::Memory(memory) => of_paths(below(memory.paths(), folder)),
            Files::Directory(root) => directory::folders(root, folder),
        }
    }

    /// All files below `folder` (`""` is everything), sorted by path, and what could not be read.
    pub(crate) fn list(&self, folder: &str) -> Listing {
        if let Some((there, rest)) = self.elsewhere(folder) {
            let seen = &folder[..folder.len() - rest.len()];
            let seen = seen.trim_end_matches('/');
            let mut listing = directory::list_files(there, rest);
            for path in &mut listing.paths {
                path.insert_str(0, &format!("{seen}/"));
            }
            return listing;
        }
        match &self.files {
            Files::Embedded => Listing::of(below(embedded::paths(), folder)),
            Files::Directory(root) => directory::list_files(root, folder),
            Files::Memory(memory) => Listing {
                problems: memory.problems(folder),
                ..Listing::of(below(memory.paths(), folder))
            },
        }
    }
}

impl Memory {
    fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match self.files.get(path) {
            Some(Ok(bytes)) => Ok(Some(bytes.clone())),
            Some(Err(why)) => Err(Error::new(Kind::Io, format!("cannot read `{path}`: {why}"))),
            None => Ok(None),
        }
    }

    /// What could not be had below a folder, or of what the folder itself lies in.
    fn problems(&self, folder: &str) -> Vec<(String, String)> {
        let within = |inner: &str, outer: &str| {
            outer.is_empty()
                || inner
                    .strip_prefix(outer)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let mut problems = self.problems.clone();
        problems.retain(|(path, _)| within(path, folder) || within(folder, path));
        problems
    }
}

impl From<Files> for Source {
    fn from(files: Files) -> Self {
        Source {
            files,
            mounted: None,
            opened: AtomicUsize::new(0),
        }
    }
}

fn not_utf8(file: &Arc<FileText>, at: usize) -> Error {
    let fault = Fault::new(SyntaxFault::NotUtf8 { to_write: false }).at(replaced(file, at));
    Error::content(format!("cannot read `{}`", file.path), vec![fault])
}

/// The place of a replacement character in a file that is right or wrong as a whole.
pub(crate) fn replaced(file: &Arc<FileText>, at: usize) -> Place {
    Place::new(file, at..at + '\u{FFFD}'.len_utf8(), Role::Config)
}

/// A path from a folder of a tree, `.` and `..` resolved; `None` where it leads out of the tree, or is none that every system reads alike.
pub(crate) fn join(folder: &str, path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains('\\') || path.get(1..2) == Some(":") {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn below<'p>(paths: impl Iterator<Item = &'p str>, folder: &str) -> Vec<String> {
    let mut paths: Vec<String> = paths
        .filter(|path| {
            folder.is_empty()
                || path
                    .strip_prefix(folder)
                    .is_some_and(|rest| rest.starts_with('/'))
        })
        .map(str::to_owned)
        .collect();
    paths.sort();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_joined_only_within_the_tree() {
        for (folder, path, joined) in [
            ("", "a/./b", Some("a/b")),
            ("a/b", "../c", Some("a/c")),
            ("a", "..", Some("")),
            ("a", "../..", None),
            ("a", "/b", None),
            ("a", "b\\c", None),
            ("a", "C:/b", None),
        ] {
            assert_eq!(join(folder, path).as_deref(), joined, "{folder} {path}");
        }
    }
}
