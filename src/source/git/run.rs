//! Running the `git` program, so that no setting of the repository makes it run another.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::error::{Error, Kind, Result};

/// What is set for every run: a repository's own settings may name programs, and these keep them from being run.
const SETTINGS: &[&str] = &[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "core.quotePath=false",
    "diff.external=",
    "log.showSignature=false",
    "log.follow=false",
    "protocol.allow=never",
    // A folder among the project's files that looks like a repository of its own is not taken for one.
    "safe.bareRepository=explicit",
];

/// The variables of the environment that git keeps; the others, which a hook sets for its own repository, would lead git to
/// another repository, index or object store than the folder's.
const KEPT: &[&str] = &[
    "GIT_CEILING_DIRECTORIES",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_CONFIG_SYSTEM",
];

/// `git` in a folder, ready for its arguments.
fn command(folder: &Path) -> Command {
    let mut git = Command::new("git");
    for (name, _) in std::env::vars_os() {
        let kept = KEPT.iter().any(|kept| name == *kept);
        if name.as_encoded_bytes().starts_with(b"GIT_") && !kept {
            git.env_remove(&name);
        }
    }
    git.env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("LC_ALL", "C")
        .args(["--no-pager", "--no-optional-locks", "--no-replace-objects"])
        .arg("--literal-pathspecs")
        .arg("-C")
        .arg(folder);
    for setting in SETTINGS {
        git.args(["-c", setting]);
    }
    git.stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    git
}

/// What `git` writes, or how it refuses.
pub(super) fn ask(folder: &Path, args: &[&str]) -> Result<std::result::Result<Vec<u8>, Refusal>> {
    let Output {
        status,
        stdout,
        stderr,
    } = command(folder)
        .args(args)
        .output()
        .map_err(|error| not_run(folder, &error))?;
    if status.success() {
        return Ok(Ok(stdout));
    }
    Ok(Err(Refusal(String::from_utf8_lossy(&stderr).into_owned())))
}

/// As [`ask`], where a refusal is an error.
pub(super) fn run(folder: &Path, args: &[&str]) -> Result<Vec<u8>> {
    ask(folder, args)?.map_err(|refusal| refusal.error())
}

/// Why git did not do what it was asked, in its words.
pub(super) struct Refusal(String);

impl Refusal {
    pub(super) fn says(&self, words: &str) -> bool {
        self.0.contains(words)
    }

    pub(super) fn error(&self) -> Error {
        let line = self.0.lines().find(|line| !line.trim().is_empty());
        let line = line.unwrap_or("it gives no reason");
        let line = line.strip_prefix("fatal: ").unwrap_or(line);
        let error = Error::new(Kind::Io, format!("git refused: {line}"));
        if self.says("dubious ownership") {
            return error.with_help(
                "the repository belongs to another user; if you trust it, run `git config --global --add safe.directory FOLDER`",
            );
        }
        error
    }
}

fn not_run(folder: &Path, error: &std::io::Error) -> Error {
    if error.kind() == std::io::ErrorKind::NotFound {
        return Error::new(
            Kind::NotFound,
            "git is needed to read earlier revisions, and there is no `git` on the PATH",
        )
        .with_help("install git, or do without the option that names a revision");
    }
    Error::io(folder, "run git in", error)
}

/// The contents of objects, in the order asked. One program answers for all.
pub(super) fn contents(folder: &Path, names: &[String], longest: u64) -> Result<Vec<Object>> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let mut git = command(folder)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| not_run(folder, &error))?;
    let (Some(mut asking), Some(answers)) = (git.stdin.take(), git.stdout.take()) else {
        return Err(cut_off());
    };
    let mut answers = std::io::BufReader::new(answers);
    // Asked from a thread of its own: git answers while it is asked, and would wait for its answers to be read.
    let all = std::thread::scope(|scope| {
        scope.spawn(move || {
            for name in names {
                // Where git has ended, the answers end too, which is an error below.
                if asking.write_all(format!("{name}\n").as_bytes()).is_err() {
                    return;
                }
            }
        });
        let all: Result<Vec<_>> = names
            .iter()
            .map(|_| {
                next(&mut answers, longest)
                    .map_err(|_| cut_off())?
                    .ok_or_else(cut_off)
            })
            .collect();
        // Where an answer was bad, the rest is not read; so that git ends, its output is closed before its input is waited for.
        drop(answers);
        all
    });
    let ended = git.wait().map_err(|error| not_run(folder, &error))?;
    let all = all?;
    if ended.success() {
        Ok(all)
    } else {
        Err(cut_off())
    }
}

/// An object's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Object {
    Content(Vec<u8>),
    /// Longer than was allowed; this many bytes.
    TooLong(u64),
    /// Not in this clone, or not a file.
    Absent,
}

/// The next answer of `cat-file --batch`; `None` where it makes no sense.
fn next(answers: &mut impl std::io::BufRead, longest: u64) -> std::io::Result<Option<Object>> {
    let mut header = String::new();
    answers.read_line(&mut header)?;
    if !header.ends_with('\n') {
        return Ok(None);
    }
    let header = header.trim_end();
    if header.ends_with(" missing") || header.ends_with(" ambiguous") {
        return Ok(Some(Object::Absent));
    }
    let mut parts = header.rsplit(' ');
    let (size, kind) = (
        parts.next().and_then(|size| size.parse::<u64>().ok()),
        parts.next(),
    );
    let (Some(size), Some(kind)) = (size, kind) else {
        return Ok(None);
    };
    let mut content = Vec::new();
    let kept = kind == "blob" && size <= longest;
    let read = if kept {
        (&mut *answers).take(size).read_to_end(&mut content)? as u64
    } else {
        std::io::copy(&mut (&mut *answers).take(size), &mut std::io::sink())?
    };
    let mut end = [0];
    answers.read_exact(&mut end)?;
    Ok(
        (read == size && end == *b"\n").then_some(match (kept, kind) {
            (true, _) => Object::Content(content),
            (false, "blob") => Object::TooLong(size),
            (false, _) => Object::Absent,
        }),
    )
}

fn cut_off() -> Error {
    Error::new(Kind::Io, "git stopped before it had given every file")
        .with_help("try again; `git fsck` tells whether the repository is damaged")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(answers: &[u8]) -> Vec<Option<Object>> {
        let mut answers = std::io::Cursor::new(answers);
        let mut all = Vec::new();
        while answers.position() < answers.get_ref().len() as u64 {
            match next(&mut answers, 4) {
                Ok(Some(object)) => all.push(Some(object)),
                Ok(None) | Err(_) => {
                    all.push(None);
                    break;
                }
            }
        }
        all
    }

    #[test]
    fn answers_are_read_one_after_another() {
        let answers =
            b"00 blob 3\na\n\n\n00 missing\n00 blob 5\n12345\n00 tree 2\nab\n00 blob 0\n\n";
        assert_eq!(
            all(answers),
            [
                Some(Object::Content(b"a\n\n".to_vec())),
                Some(Object::Absent),
                Some(Object::TooLong(5)),
                Some(Object::Absent),
                Some(Object::Content(Vec::new())),
            ]
        );
    }

    #[test]
    fn an_answer_that_is_cut_off_is_none() {
        for cut in [
            &b"00 blob 3\nab"[..],
            b"00 blob 3",
            b"hello\n",
            b"00 blob 3\nabc",
        ] {
            assert_eq!(all(cut), [None], "{cut:?}");
        }
    }
}
