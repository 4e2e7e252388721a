//! Every change of some of the files below a folder, from one run of git however many files there are.

use std::collections::BTreeMap;
use std::path::Path;

use super::run;
use super::{Repository, content};
use crate::date::{Date, parse_date};
use crate::error::Result;
use crate::source::MAX_BYTES;

/// The name of a file's content in the repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Content(String);

/// A change of a file by a commit: what it held before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileChange {
    /// The day on which it was committed, where its committer was.
    pub day: Date,
    /// What the file has been called since, or when it was deleted; relative to the folder that was asked.
    pub path: String,
    /// `None` where the commit made the file.
    pub before: Option<Content>,
    /// `None` where the commit deleted it.
    pub after: Option<Content>,
}

impl Repository {
    /// The changes of all files below the folder whose names end so, deleted ones too, the latest first. Files are followed through
    /// their renames. What a merge changed is there for each of its parents.
    ///
    /// # Errors
    /// Git refuses; a branch without a commit has no changes, which is no error.
    pub(crate) fn changes(&self, suffix: &str) -> Result<Vec<FileChange>> {
        let raw = ["-z", "-m", "--raw", "-M", "--no-abbrev", "--format=%x01%cs"];
        Ok(parse(&self.log(&raw, ".")?, &self.prefix, suffix))
    }

    /// Whether it was asked about this folder.
    pub(crate) fn is_of(&self, folder: &Path) -> bool {
        self.folder == folder
    }

    /// What files of the folder hold in the last commit, in that order; `None` for those that it does not have.
    ///
    /// # Errors
    /// Git stops.
    pub(crate) fn last<'p>(
        &self,
        paths: impl Iterator<Item = &'p str>,
    ) -> Result<Vec<Option<Vec<u8>>>> {
        // A path with a line break cannot be asked for, and is never a text's.
        let name = |path: &str| match path.contains('\n') {
            true => "HEAD:".to_owned(),
            false => format!("HEAD:{}{path}", self.prefix),
        };
        let names: Vec<Content> = paths.map(|path| Content(name(path))).collect();
        self.contents(&names)
    }

    /// What files held, in that order; `None` for what is not in this clone, or too long.
    ///
    /// # Errors
    /// Git stops.
    pub(crate) fn contents(&self, names: &[Content]) -> Result<Vec<Option<Vec<u8>>>> {
        let names: Vec<String> = names.iter().map(|name| name.0.clone()).collect();
        let contents = run::contents(&self.folder, &names, MAX_BYTES)?;
        Ok(contents
            .into_iter()
            .map(|found| content(found).ok())
            .collect())
    }
}

/// Reads what `git log --raw -z` writes: a mark and the day, then for each file the modes, contents and status, and its path, or for a
/// rename the old one and the new one, each ended by NUL.
fn parse(output: &[u8], prefix: &str, suffix: &str) -> Vec<FileChange> {
    let output = String::from_utf8_lossy(output);
    // What a file is called later, by what it was called before.
    let mut later: BTreeMap<String, String> = BTreeMap::new();
    let mut changes = Vec::new();
    for commit in output.split('\u{1}').skip(1) {
        let mut words = commit.split(['\0', '\n']).filter(|word| !word.is_empty());
        let Some(day) = words.next().and_then(parse_date) else {
            continue;
        };
        let mut renames = Vec::new();
        while let Some(word) = words.next() {
            let Some(status) = Status::read(word) else {
                continue;
            };
            let Some(first) = words.next() else { break };
            let (old, new) = match status.has_two_paths {
                true => (first, words.next().unwrap_or(first)),
                false => (first, first),
            };
            if !new.ends_with(suffix) {
                continue;
            }
            let Some(own) = new.strip_prefix(prefix) else {
                continue;
            };
            let path = later.get(own).map_or(own, String::as_str).to_owned();
            if let Some(old) = old.strip_prefix(prefix).filter(|old| *old != own) {
                renames.push((old.to_owned(), path.clone()));
            }
            changes.push(FileChange {
                day,
                path,
                before: status.before,
                after: status.after,
            });
        }
        later.extend(renames);
    }
    changes
}

struct Status {
    before: Option<Content>,
    after: Option<Content>,
    has_two_paths: bool,
}

impl Status {
    /// `:100644 100644 OLD NEW M`.
    fn read(word: &str) -> Option<Status> {
        let parts: Vec<&str> = word.strip_prefix(':')?.split(' ').collect();
        let [before_mode, after_mode, before, after, status] = parts[..] else {
            return None;
        };
        // Links and submodules are no records.
        let content = |mode: &str, name: &str| {
            let is_hash = !name.is_empty() && name.bytes().all(|b| b.is_ascii_hexdigit());
            (mode.starts_with("100") && is_hash).then(|| Content(name.to_owned()))
        };
        Some(Status {
            before: content(before_mode, before),
            after: content(after_mode, after),
            has_two_paths: status.starts_with(['R', 'C']),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_followed_through_renames_and_deletions() {
        let (a, b, c) = ("a".repeat(40), "b".repeat(40), "c".repeat(40));
        let none = "0".repeat(40);
        let output = format!(
            "\u{1}2026-11-03\0\n:100644 000000 {c} {none} D\0p/new.x\0:100644 100644 {a} {b} M\0p/other.y\0\
             \u{1}2026-11-02\0\n:100644 100644 {a} {b} R090\0p/old.x\0p/mid.x\0:100644 100644 {b} {c} R090\0p/mid2.x\0p/new.x\0\
             \u{1}2026-11-02\0\n:100644 100644 {b} {b} R100\0p/mid.x\0p/mid2.x\0\
             \u{1}2026-11-01\0\n:000000 100644 {none} {a} A\0p/old.x\0:000000 160000 {none} {a} A\0p/sub.x\0:000000 100644 {none} {a} A\0q/old.x\0"
        );
        let told: Vec<String> = parse(output.as_bytes(), "p/", ".x")
            .into_iter()
            .map(|change| {
                let first = |content: Option<Content>| {
                    content.map_or('-', |name| name.0.chars().next().unwrap())
                };
                format!(
                    "{} {} {}{}",
                    change.day,
                    change.path,
                    first(change.before),
                    first(change.after)
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                "2026-11-03 new.x c-",
                "2026-11-02 mid.x ab",
                "2026-11-02 new.x bc",
                "2026-11-02 new.x bb",
                "2026-11-01 mid.x -a",
                "2026-11-01 sub.x --",
            ]
        );
    }
}
