//! The revisions that changed a file.

use super::run::{ask, run};
use super::{Repository, Revision};
use crate::date::{Date, parse_date};
use crate::error::Result;

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The commit.
    pub revision: Revision,
    /// The day on which it was committed, where its committer was.
    pub day: Date,
    /// What the file was called then, relative to the folder of the repository that was asked.
    pub path: String,
}

impl Repository {
    /// The changes of a file, the latest first, through its renames. None where it was never committed.
    ///
    /// # Errors
    /// Git refuses; a branch without a commit has no history, which is no error.
    pub(crate) fn history(&self, path: &str) -> Result<Vec<Change>> {
        let named = ["-z", "--follow", "--name-only", "--format=%x01%H %cs"];
        Ok(parse(&self.log(&named, path)?, &self.prefix))
    }

    /// The last commit of each day on which the folder changed, on the branch that is checked out, with its committer's date
    /// (`2026-11-27`), the earliest first; not further back than so many commits.
    ///
    /// # Errors
    /// Git refuses; a branch without a commit has no days, which is no error.
    pub(crate) fn days(&self, commits: usize) -> Result<Vec<(String, Revision)>> {
        let most = format!("--max-count={commits}");
        let daily = ["--first-parent", most.as_str(), "--format=%H %cs"];
        let output = self.log(&daily, ".")?;
        let output = String::from_utf8_lossy(&output);
        let mut days: Vec<(String, Revision)> = Vec::new();
        for line in output.lines() {
            let Some((hash, day)) = line.split_once(' ') else {
                continue;
            };
            let Some(revision) = Revision::read(hash.as_bytes()) else {
                continue;
            };
            // The latest come first; clocks differ, so a day may come up again.
            if days.last().is_none_or(|(last, _)| day < last.as_str()) {
                days.push((day.to_owned(), revision));
            }
        }
        days.reverse();
        Ok(days)
    }

    /// What `git log` writes of a path up to the last commit, with every setting off that could run another program; nothing on a branch
    /// without a commit.
    pub(super) fn log(&self, how: &[&str], path: &str) -> Result<Vec<u8>> {
        if ask(&self.folder, &["rev-parse", "--verify", "--quiet", "HEAD"])?.is_err() {
            return Ok(Vec::new());
        }
        let quiet = [
            "--no-show-signature",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
        ];
        let args = [&["log"], how, &quiet, &["HEAD", "--", path]].concat();
        run(&self.folder, &args)
    }
}

/// Reads what `git log` writes for [`Repository::history`]: a mark, the hash, the day, and the file's path, with NUL and line
/// breaks between them. Paths outside the folder, from before a file was moved into it, are left out: nothing reads there.
fn parse(output: &[u8], prefix: &str) -> Vec<Change> {
    let output = String::from_utf8_lossy(output);
    let commits = output.split('\u{1}').skip(1);
    commits
        .filter_map(|commit| {
            let (head, rest) = commit.split_once(['\0', '\n'])?;
            let (hash, day) = head.split_once(' ')?;
            let path = rest.trim_matches(['\0', '\n']);
            Some(Change {
                revision: Revision::read(hash.as_bytes())?,
                day: parse_date(day)?,
                path: path.strip_prefix(prefix)?.to_owned(),
            })
        })
        .collect()
}
