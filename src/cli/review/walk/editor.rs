//! Changing one entry in the person's own editor.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Kind, Result};
use crate::worklist::{Item, Need};

/// No entry is longer, in bytes.
const LONGEST: u64 = 1024 * 1024;

/// What a person made of an entry.
pub(super) struct Edited {
    /// The entry, without comments.
    pub(super) text: String,
    scratch: Scratch,
}

impl Edited {
    /// Keeps the file that the person saved, and says where it is.
    pub(super) fn keep(self) -> PathBuf {
        self.scratch.keep()
    }
}

/// Opens `text`, a text's entry, in the editor that `VISUAL` or `EDITOR` names, below its English and the notes on it.
///
/// # Errors
/// No editor is named, it cannot be run, or it fails; what was saved until then is kept.
pub(super) fn edit(item: &Item, notes: &[String], text: &str) -> Result<Edited> {
    let named = ["VISUAL", "EDITOR"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.trim().is_empty());
    let Some(named) = named else {
        return Err(Error::new(Kind::Usage, "no editor is named").with_help(
            "set EDITOR to the program that you write with, such as nano, vim or \"code --wait\"",
        ));
    };
    let mut words = named.split_whitespace();
    let program = words.next().unwrap_or_default();
    let content = content(item, notes, text);
    let scratch = Scratch::new(&content)?;
    let status = Command::new(program)
        .args(words)
        .arg(&scratch.path)
        .status()
        .map_err(|error| Error::io(program, "run", &error))?;
    let saved = scratch.read();
    if !status.success() {
        let error = Error::new(
            Kind::Io,
            format!("`{program}` did not end well, so nothing is changed"),
        );
        // Somebody who leaves an editor so means to change nothing; what was saved all the same is not thrown away.
        return Err(match saved {
            Ok(saved) if saved == content => error,
            _ => error.with_help(format!("what was saved is in {}", scratch.keep().display())),
        });
    }
    match saved {
        Ok(saved) => Ok(Edited {
            text: entry(&saved),
            scratch,
        }),
        Err(error) => {
            let path = scratch.keep();
            Err(error.with_help(format!("what was saved is in {}", path.display())))
        }
    }
}

/// The entry, under comments that say what it is.
fn content(item: &Item, notes: &[String], text: &str) -> String {
    let comments =
        |text: &str| -> String { text.lines().map(|line| format!("# {line}\n")).collect() };
    let what = match item.need {
        Need::Missing => {
            "# Write what is missing behind each = and each bracket below, save, and close the editor. Lines that begin with # are left\n# out. A part that you leave empty is left out too; where you write nothing, nothing changes.\n"
        }
        _ => {
            "# Change the text below, save, and close the editor. Lines that begin with # are left out.\n"
        }
    };
    let mut out = format!("{what}# The English:\n{}", comments(&item.english));
    if let Some(rejected) = &item.rejected {
        out.push_str(&format!("# Rejected:\n{}", comments(&rejected.reason)));
    }
    for note in notes {
        out.push_str(&comments(note));
    }
    format!("{out}\n{text}\n")
}

/// What was saved, without the comments.
fn entry(saved: &str) -> String {
    let text = saved.replace("\r\n", "\n").replace('\u{FEFF}', "");
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    lines.join("\n").trim().to_owned()
}

/// A file in a folder of its own, both gone when they are no longer needed.
struct Scratch {
    folder: PathBuf,
    path: PathBuf,
}

impl Scratch {
    fn new(content: &str) -> Result<Scratch> {
        let folder = folder()?;
        let path = folder.join("text.ftl");
        let scratch = Scratch { folder, path };
        let failed = |error: std::io::Error| Error::io(&scratch.path, "write", &error);
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&scratch.path)
            .map_err(failed)?;
        file.write_all(content.as_bytes()).map_err(failed)?;
        Ok(scratch)
    }

    fn read(&self) -> Result<String> {
        let failed = |error: std::io::Error| Error::io(&self.path, "read", &error);
        let file = std::fs::File::open(&self.path).map_err(failed)?;
        let mut text = String::new();
        file.take(LONGEST + 1)
            .read_to_string(&mut text)
            .map_err(failed)?;
        if text.len() as u64 > LONGEST {
            let text = format!("the edited text has more than {LONGEST} bytes");
            return Err(Error::new(Kind::Content, text));
        }
        Ok(text)
    }

    fn keep(mut self) -> PathBuf {
        self.folder = PathBuf::new();
        std::mem::take(&mut self.path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if self.folder != Path::new("") {
            // The system clears its folder of temporary files sooner or later.
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

/// A new folder that is nobody else's: what is there already, and may be a link that somebody has laid, is never used.
fn folder() -> Result<PathBuf> {
    let all = std::env::temp_dir();
    for number in 0..10_000 {
        let folder = all.join(format!("beatbook-review-{}-{number}", std::process::id()));
        match make(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Error::io(&folder, "make", &error)),
        }
    }
    Err(Error::new(
        Kind::Io,
        format!("`{}` is full of kept texts", all.display()),
    ))
}

#[cfg(unix)]
fn make(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir(folder)
}
