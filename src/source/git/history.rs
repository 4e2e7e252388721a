//! The revisions that changed a file.

use super::run::run;
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
        if super::ask(&self.folder, &["rev-parse", "--verify", "--quiet", "HEAD"])?.is_err() {
            return Ok(Vec::new());
        }
        let args = [
            "log",
            "-z",
            "--follow",
            "--name-only",
            "--format=%x01%H %cs",
            "--no-show-signature",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "HEAD",
            "--",
            path,
        ];
        Ok(parse(&run(&self.folder, &args)?, &self.prefix))
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
