//! A project's files as they were: read from a git repository by running `git`, which is asked for names and bytes and never to
//! write, to fetch, or to run what a repository's settings name.

mod changes;
mod history;
mod run;
mod tree;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(crate) use changes::{Content, FileChange};
pub(crate) use history::Change;

use self::run::{Object, ask, run};
use super::{MAX_BYTES, Source};
use crate::error::{Error, Kind, Result};

/// A folder that lies in a git repository.
#[derive(Debug)]
pub(crate) struct Repository {
    /// The folder that was asked about, a project's root as a rule.
    folder: PathBuf,
    /// Where the folder lies in the repository: `""` at its top, otherwise a path that ends with `/`.
    prefix: String,
}

/// A commit, by its full name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Revision(String);

impl Revision {
    /// The full hash.
    pub(crate) fn hash(&self) -> &str {
        &self.0
    }

    /// The beginning of the hash, for people.
    pub(crate) fn short(&self) -> &str {
        self.0.get(..12).unwrap_or(&self.0)
    }

    /// From what git writes; `None` for anything that is not a full hash.
    fn read(text: &[u8]) -> Option<Revision> {
        let text = std::str::from_utf8(text).ok()?.trim_end();
        let is_hash = matches!(text.len(), 40 | 64) && text.bytes().all(|b| b.is_ascii_hexdigit());
        is_hash.then(|| Revision(text.to_owned()))
    }
}

impl Repository {
    /// The repository around a folder.
    ///
    /// # Errors
    /// There is none, git is not installed, or git does not trust it.
    pub(crate) fn around(folder: &Path) -> Result<Repository> {
        Self::find(folder)?.ok_or_else(|| {
            Error::new(
                Kind::NotFound,
                format!("`{}` is not in a git repository", folder.display()),
            )
            .with_help("earlier revisions are read from git; without a repository there are none")
        })
    }

    /// The same, for what does without where there is no repository.
    ///
    /// # Errors
    /// Git is not installed, or does not trust the repository.
    pub(crate) fn find(folder: &Path) -> Result<Option<Repository>> {
        let folder = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        let found = match ask(
            folder,
            &["rev-parse", "--is-inside-work-tree", "--show-prefix"],
        )? {
            Ok(found) => found,
            Err(refusal) if refusal.says("not a git repository") => return Ok(None),
            Err(refusal) => return Err(refusal.error()),
        };
        let found = String::from_utf8(found).map_err(|_| {
            Error::new(
                Kind::Io,
                "the path to this folder in its repository is not UTF-8",
            )
        })?;
        let Some(prefix) = found.strip_prefix("true\n") else {
            return Ok(None);
        };
        Ok(Some(Repository {
            folder: folder.to_owned(),
            prefix: prefix.strip_suffix('\n').unwrap_or(prefix).to_owned(),
        }))
    }

    /// The commit of that name: a branch, a tag, a hash, or one counted from them (`main~3`).
    ///
    /// # Errors
    /// There is no such commit in this clone, or the name could be something else than a name.
    pub(crate) fn resolve(&self, name: &str) -> Result<Revision> {
        if !is_plain(name) {
            let text = format!("`{}` cannot be the name of a revision", name.escape_debug());
            return Err(Error::new(Kind::Usage, text).with_help(
                "name a branch, a tag or a commit, such as origin/main, v1.2, HEAD~1 or 4f2a91c",
            ));
        }
        let commit = format!("{name}^{{commit}}");
        let args = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &commit,
        ];
        if let Some(revision) = ask(&self.folder, &args)?
            .ok()
            .and_then(|found| Revision::read(&found))
        {
            return Ok(revision);
        }
        let error = Error::new(
            Kind::NotFound,
            format!("there is no revision `{name}` in this repository"),
        );
        Err(error.with_help(if self.is_shallow()? {
            "this clone has only the latest commits: run `git fetch --unshallow`; in a GitHub workflow give actions/checkout `fetch-depth: 0`"
        } else {
            "`git branch --all`, `git tag` and `git log --oneline` list the names there are; a branch of the server must be fetched first (`git fetch origin`)"
        }))
    }

    /// The last commit that a revision and the checked-out one have in common: what has been done since is this side's work alone. The
    /// revision itself where they have none, as in a clone that has only the latest commits.
    pub(crate) fn common(&self, revision: &Revision) -> Result<Revision> {
        let args = ["merge-base", revision.hash(), "HEAD"];
        let found = ask(&self.folder, &args)?.ok();
        let found = found.and_then(|found| Revision::read(&found));
        Ok(found.unwrap_or_else(|| revision.clone()))
    }

    /// Whether this clone has only the latest commits.
    ///
    /// # Errors
    /// Git refuses.
    pub(crate) fn is_shallow(&self) -> Result<bool> {
        let answer = run(&self.folder, &["rev-parse", "--is-shallow-repository"])?;
        Ok(answer.starts_with(b"true"))
    }

    /// The folder's files at a revision whose paths are `wanted`, with the folder as the root. Files that cannot be had (in a
    /// submodule, in Git LFS, too large, not in this clone) are there and cannot be read, as on a disk.
    ///
    /// # Errors
    /// Git refuses, or stops.
    pub(crate) fn source(
        &self,
        revision: &Revision,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Source> {
        let args = ["ls-tree", "-r", "-z", "--full-tree", revision.hash()];
        let args: Vec<&str> = match self.prefix.as_str() {
            "" => args.to_vec(),
            prefix => args.iter().copied().chain(["--", prefix]).collect(),
        };
        let listed = tree::parse(&run(&self.folder, &args)?, &self.prefix);
        let targets = self.links(&listed)?;
        let tree::Tree { files, problems } = tree::resolve(listed, &targets);
        let files: Vec<(String, String)> = files
            .into_iter()
            .filter(|(path, _)| wanted(path) && !is_hidden(path))
            .collect();
        let names: Vec<String> = files.iter().map(|(_, name)| name.clone()).collect();
        let contents = run::contents(&self.folder, &names, MAX_BYTES)?;
        let paths = files.into_iter().map(|(path, _)| path);
        let problems = problems
            .into_iter()
            .filter(|(path, _)| !is_hidden(path))
            .collect();
        Ok(Source::snapshot(
            paths.zip(contents.into_iter().map(content)).collect(),
            problems,
        ))
    }

    /// Where the symbolic links of a listing lead, by path.
    fn links(&self, listed: &[tree::Listed]) -> Result<BTreeMap<String, String>> {
        let links: Vec<_> = listed
            .iter()
            .filter(|listed| listed.kind == tree::Kind::Link)
            .collect();
        let names: Vec<String> = links.iter().map(|link| link.name.clone()).collect();
        let targets = run::contents(&self.folder, &names, 4096)?;
        let mut all = BTreeMap::new();
        for (link, target) in links.into_iter().zip(targets) {
            if let Object::Content(target) = target
                && let Ok(target) = String::from_utf8(target)
            {
                all.insert(link.path.clone(), target);
            }
        }
        Ok(all)
    }

    /// The contents of a file at several revisions, in that order; `None` for those without it.
    ///
    /// # Errors
    /// Git stops.
    pub(crate) fn versions(&self, changes: &[Change]) -> Result<Vec<Option<Vec<u8>>>> {
        let names: Vec<String> = changes
            .iter()
            // A path with a line break cannot be asked for, and is never a text's.
            .map(|change| match change.path.contains('\n') {
                true => change.revision.0.clone(),
                false => format!("{}:{}{}", change.revision.0, self.prefix, change.path),
            })
            .collect();
        let contents = run::contents(&self.folder, &names, MAX_BYTES)?;
        Ok(contents
            .into_iter()
            .map(|object| content(object).ok())
            .collect())
    }
}

/// A file's bytes, or why they cannot be had.
fn content(object: Object) -> std::result::Result<Vec<u8>, String> {
    match object {
        Object::Content(bytes) if is_pointer(&bytes) => Err(
            "it is kept in Git LFS, and the repository itself has only a pointer to it".to_owned(),
        ),
        Object::Content(bytes) => Ok(bytes),
        Object::TooLong(bytes) => Err(format!(
            "it has {bytes} bytes; a text file has at most {MAX_BYTES}"
        )),
        Object::Absent => Err("its content is not in this clone".to_owned()),
    }
}

/// Whether a file is what Git LFS puts in the place of another.
fn is_pointer(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).unwrap_or("");
    text.len() < 1024
        && text.starts_with("version https://git-lfs.github.com/spec/")
        && text.contains("\noid sha256:")
}

fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

/// Whether a text can only be the name of one revision: no option, no range, no path in a revision, no search.
fn is_plain(name: &str) -> bool {
    let may = |c: char| c.is_alphanumeric() || "/._-@{}~^+#,=%!&".contains(c);
    !name.is_empty()
        && name.len() <= 256
        && name.chars().all(may)
        && !name.starts_with(['-', '^', '.'])
        && !name.contains("..")
        && !name.contains("^@")
        && !name.contains("^!")
        && !name.contains("^-")
        && !name.contains("^{/")
}

#[cfg(test)]
mod tests;
