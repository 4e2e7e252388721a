//! Which folders may be replaced: those that the same command wrote, and no others.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::LIST;
use crate::error::{Error, Kind, Result};

/// What writes a folder: it replaces what it wrote itself, and nothing else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer {
    /// The command, for messages.
    pub(super) command: &'static str,
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

/// The folder itself, with links followed.
pub(super) fn resolve(out: &Path) -> Result<PathBuf> {
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
pub(super) fn protect(out: &Path, library: Option<&Path>) -> Result<()> {
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

pub(super) fn cannot_write(out: &Path, why: &str) -> Error {
    Error::new(
        Kind::Usage,
        format!("cannot write to `{}`: {why}", out.display()),
    )
    .with_help("name a new folder, or one that holds only what the same command wrote: --out DIR")
}

/// The files of a folder, including links and everything else that is not a folder, as paths with `/`.
pub(super) fn files_in(folder: &Path) -> Result<Vec<String>> {
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
pub(super) fn listed(folder: &Path, writer: Writer) -> BTreeSet<String> {
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
