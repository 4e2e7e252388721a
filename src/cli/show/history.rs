//! What the English said when a stale translation was made, from the history of the library's repository.

use std::path::Path;
use std::process::{Command, Stdio};

use similar::{ChangeTag, TextDiff};

use crate::ftl::{self, Fingerprint};
use crate::library::LocalizedFile;

/// How many versions of a file are searched.
const VERSIONS: &str = "200";

/// An English entry with the words marked that changed since its fingerprint was `print`: `[-gone-]` and `{+new+}`, as git
/// marks them. `None` if there is no repository, or it does not go back that far.
pub(super) fn changed_words(
    root: &Path,
    english: &LocalizedFile,
    id: &str,
    print: Fingerprint,
) -> Option<String> {
    let now = english.get(id)?;
    let path = &now.file.path;
    let versions = git(root, &["log", "--format=%H", "-n", VERSIONS, "--", path])?;
    for version in versions.lines() {
        // Versions without the file are skipped.
        let Some(text) = git(root, &["show", &format!("{version}:./{path}")]) else {
            continue;
        };
        let resource = ftl::parse(&text);
        let same = |entry: &&ftl::Entry<'_>| entry.id == id && entry.fingerprint() == print;
        if let Some(entry) = resource.entries.iter().find(same) {
            return Some(marked(&text[entry.span.clone()], now.written()));
        }
    }
    None
}

fn git(root: &Path, args: &[&str]) -> Option<String> {
    let ran = Command::new("git")
        .arg("-C")
        .arg(root)
        // A repository's own settings must not make git run anything.
        .args([
            "-c",
            "log.showSignature=false",
            "-c",
            "core.fsmonitor=false",
        ])
        .args(args)
        // In a partial clone git would fetch what is missing, by whatever command the settings name.
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_ALLOW_PROTOCOL", "none")
        // If git runs this in a hook, these name another repository.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = ran.status.success().then_some(ran.stdout)?;
    String::from_utf8(text).ok()
}

fn marked(old: &str, new: &str) -> String {
    let mut out = String::new();
    let mut open = ChangeTag::Equal;
    let close = |tag| match tag {
        ChangeTag::Delete => "-]",
        ChangeTag::Insert => "+}",
        ChangeTag::Equal => "",
    };
    for change in TextDiff::from_words(old, new).iter_all_changes() {
        if change.tag() != open {
            out.push_str(close(open));
            out.push_str(match change.tag() {
                ChangeTag::Delete => "[-",
                ChangeTag::Insert => "{+",
                ChangeTag::Equal => "",
            });
            open = change.tag();
        }
        out.push_str(change.value());
    }
    out.push_str(close(open));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_changed_are_marked() {
        assert_eq!(
            marked("a = Call the bank now.", "a = Call your bank."),
            "a = Call [-the-]{+your+} [-bank now.-]{+bank.+}"
        );
        assert_eq!(marked("a = Same.", "a = Same."), "a = Same.");
    }
}
