//! Several files changed as one: a journal in the lock file says what is under way, so that the next run finishes what a killed
//! one began, or clears away what it had only prepared.
//!
//! 1. The journal lists the files, with digests of their old and new bytes, and the temporary files that will take their place.
//! 2. The temporary files are written beside them.
//! 3. The journal is closed with a digest of itself: from here on the change is decided.
//! 4. The temporary files are renamed into place, their folders are synced, and the journal is emptied.
//!
//! Killed before 3, nothing has changed; killed after it, the next to take the lock renames the rest. A file that somebody has
//! changed in between is left as it is, and they are told.

#[cfg(unix)]
use std::collections::BTreeSet;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::{Error, Kind, Result};
use crate::hex::hex;
#[cfg(unix)]
use crate::source::write::folder_of;

/// The first line of a journal.
const HEAD: &str = "beatbook journal 1";
/// How its last line begins.
const DECIDED: &str = "decided ";
/// Stands for the digest of a file that does not exist.
pub(super) const ABSENT: &str = "-";

/// What becomes of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The digest of its bytes before; `None` where it did not exist.
    pub(super) old: Option<String>,
    /// The digest of its bytes after; [`ABSENT`] where it is taken away.
    pub(super) new: String,
    /// The temporary file, relative to the root.
    pub(super) beside: String,
    /// The file, relative to the root, links resolved.
    pub(super) path: String,
}

/// A journal as it was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Journal {
    pub(super) steps: Vec<Step>,
    /// Whether all temporary files are complete.
    pub(super) decided: bool,
}

/// The digest of a file's bytes.
pub(super) fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Longer than this no journal is, in bytes (64 MiB): of a longer one, the next run would not read the end, where the decision is.
pub(super) const MOST: usize = 64 * 1024 * 1024;

/// The list of steps as the journal begins.
///
/// # Errors
/// A path cannot stand on a line, or the journal would be longer than [`MOST`].
pub(super) fn begin(steps: &[Step]) -> Result<String> {
    let mut out = format!("{HEAD}\n");
    for step in steps {
        if [&step.beside, &step.path]
            .into_iter()
            .any(|path| path.contains(['\n', '\r', '\t']))
        {
            return Err(Error::new(
                Kind::Io,
                "a path with a tab or a line break cannot be written together with others",
            )
            .with_help("rename the file"));
        }
        let old = step.old.as_deref().unwrap_or(ABSENT);
        out.push_str(&format!(
            "{old}\t{}\t{}\t{}\n",
            step.new, step.beside, step.path
        ));
    }
    if out.len() + decision(&out).len() > MOST {
        return Err(Error::new(
            Kind::Io,
            format!("{} files are too many to change as one", steps.len()),
        )
        .with_help("change them in several runs, one language after another"));
    }
    Ok(out)
}

/// The line that closes a journal.
pub(super) fn decision(begun: &str) -> String {
    format!("{DECIDED}{}\n", digest(begun.as_bytes()))
}

/// Reads a journal; `None` for anything else. A list that breaks off was being written when nothing else had been yet.
pub(super) fn parse(text: &str) -> Option<Journal> {
    let mut rest = text.strip_prefix(HEAD)?.strip_prefix('\n')?;
    let mut steps = Vec::new();
    let mut decided = false;
    while let Some((line, after)) = rest.split_once('\n') {
        if let Some(digits) = line.strip_prefix(DECIDED) {
            let begun = &text[..text.len() - rest.len()];
            decided = digest(begun.as_bytes()) == digits;
            break;
        }
        let mut fields = line.split('\t');
        let mut field = || fields.next().map(str::to_owned);
        let (Some(old), Some(new), Some(beside), Some(path)) = (field(), field(), field(), field())
        else {
            break;
        };
        steps.push(Step {
            old: (old != ABSENT).then_some(old),
            new,
            beside,
            path,
        });
        rest = after;
    }
    Some(Journal { steps, decided })
}

/// Makes what was made and renamed in some files' folders last through a loss of power, where the system lets folders be synced.
pub(super) fn sync_folders<'p>(files: impl Iterator<Item = &'p Path>) {
    #[cfg(unix)]
    for folder in files.map(folder_of).collect::<BTreeSet<_>>() {
        if let Ok(folder) = std::fs::File::open(folder) {
            // Some file systems refuse this; the renames are then as durable as they make them.
            let _ = folder.sync_all();
        }
    }
    #[cfg(not(unix))]
    let _ = files;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_is_read_as_it_was_written_and_decided_only_when_whole() {
        let step = |old: Option<&str>| Step {
            old: old.map(digest_of),
            new: digest(b"new"),
            beside: "a/.beatbook-1-2.tmp".to_owned(),
            path: "a/b.ftl".to_owned(),
        };
        fn digest_of(text: &str) -> String {
            digest(text.as_bytes())
        }
        let steps = vec![step(Some("old")), step(None)];
        let begun = begin(&steps).unwrap();
        let whole = begun.clone() + &decision(&begun);
        let journal = parse(&whole).unwrap();
        assert_eq!((journal.steps, journal.decided), (steps.clone(), true));
        for end in 0..whole.len() {
            let decided = parse(&whole[..end]).is_some_and(|journal| journal.decided);
            assert!(!decided, "{end}");
        }
        let other = whole.replace("b.ftl", "c.ftl");
        assert!(
            !parse(&other).unwrap().decided,
            "its digest is of another list"
        );
        assert_eq!(parse("a/.beatbook-1-2.tmp"), None);
        let broken = Step {
            path: "a\nb".to_owned(),
            ..step(None)
        };
        assert!(begin(&[broken]).unwrap_err().to_string().contains("tab"));
        let long = Step {
            path: "a".repeat(MOST),
            ..step(None)
        };
        let error = begin(&[long]).unwrap_err();
        assert!(error.to_string().contains("too many"), "{error}");
    }
}
