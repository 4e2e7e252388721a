//! Translators' files of a large library, out and back, against the least that they take; and the memory that they take.
//!
//! An export, and an import of what a translator did at a sitting, are held against reading and parsing the library. An import that
//! changes a fifth of all messages in a language writes each of its 10,000 files and their records, and none is lost if the power
//! fails: each waits for the disk, which reading and parsing do not. It is held against reading, parsing and writing the same files
//! in the plainest way that is as safe for each of them, as many at once as the program writes.

use std::cell::RefCell;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{Outcome, Table, generated, read_and_parse, texts_and_records, timed};

/// How much longer an export or an import may take than the least.
const LIMIT: f64 = 4.0;
/// The most memory that either may take, in MB.
const MOST_MEMORY: f64 = 500.0;
const ROUNDS: usize = 3;
/// Files that are written at once, here as by the program.
const WRITERS: usize = 16;

/// A run of the program.
struct Ran {
    took: Duration,
    /// The most memory it held at a time, in MB; zero where the system does not say.
    memory: f64,
}

pub(super) fn rows(table: &mut Table) -> Outcome {
    let folder = tempfile::tempdir()?;
    let library = folder.path().join("library");
    generated::write(&library, 10_000, 10, true)?;
    std::fs::write(
        library.join("content/reviewers.toml"),
        "[a]\nname = \"A\"\nlanguages = [\"ko\"]\nqualification = \"qualified\"\n",
    )?;
    let files = texts_and_records(&library);
    let own = Own::read(&library.join("locales/ko"))?;
    // What an import has made of the files that it changed.
    let made = RefCell::new(Vec::new());
    let read = || read_and_parse(&files);
    let read_and_write = || {
        read_and_parse(&files);
        let made = made.borrow();
        assert_eq!(made.len(), 20_000, "texts and records");
        assert!(write(&made).is_ok());
    };
    for (format, name) in [
        ("xliff", "XLIFF 1.2"),
        ("xliff2", "XLIFF 2.1"),
        ("xlsx", "XLSX"),
    ] {
        let out = folder.path().join(format!("out.{format}"));
        let back = folder.path().join(format!("back.{format}"));
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let export = [
            "export",
            "--lang",
            "ko",
            "--format",
            format,
            "--out",
            &path(&out),
        ];
        let import = |file: &Path| {
            let file = path(file);
            beatbook(&library, &["import", &file, "--translated-by", "a"])
        };
        let mut measure = |what: &str,
                           prepare: &dyn Fn() -> Outcome,
                           run: &dyn Fn() -> Ran,
                           (against, least): (&str, &dyn Fn())|
         -> Outcome {
            let (mut ratios, mut memory) = (Vec::new(), 0.0_f64);
            let timed = || -> Result<f64, Box<dyn std::error::Error>> {
                prepare()?;
                settle();
                Ok(timed(&mut || least()).as_secs_f64())
            };
            for round in 0..=ROUNDS {
                // Each is the first in turn. The first round fills caches.
                let before = if round % 2 == 1 { Some(timed()?) } else { None };
                prepare()?;
                settle();
                let ran = run();
                let least = before.map_or_else(timed, Ok)?;
                memory = memory.max(ran.memory);
                if round > 0 {
                    ratios.push(ran.took.as_secs_f64() / least.max(f64::MIN_POSITIVE));
                }
            }
            ratios.sort_by(f64::total_cmp);
            table.row(
                &format!("{what}, {name}, 100,000 messages, against {against}"),
                ratios[ratios.len() / 2],
                LIMIT,
            );
            table.row("the same, memory in MB", memory, MOST_MEMORY);
            Ok(())
        };
        let remove = || -> Outcome {
            let _ = std::fs::remove_file(&out);
            Ok(())
        };
        let restore = || Ok(own.restore()?);
        let reading: (_, &dyn Fn()) = ("reading and parsing", &read);
        let export = || beatbook(&library, &export);
        measure("export", &remove, &export, reading)?;
        // It is there or not, by what was timed last.
        remove()?;
        export();
        let nothing = || Ok(());
        measure(
            "import without a change",
            &nothing,
            &|| import(&out),
            reading,
        )?;
        let edit = |every| -> Outcome {
            let edited = changed(format, std::fs::read(&out)?, every)?;
            Ok(std::fs::write(&back, edited)?)
        };
        edit(2_100)?;
        let few = || import(&back);
        measure("import of 100 changed texts", &restore, &few, reading)?;
        edit(10)?;
        let many = || {
            let ran = import(&back);
            made.replace(own.changed().unwrap_or_default());
            ran
        };
        let writing: (_, &dyn Fn()) = (
            "reading and parsing, and writing the 20,000 files that it changes",
            &read_and_write,
        );
        measure("import of 21,000 changed texts", &restore, &many, writing)?;
        own.restore()?;
    }
    Ok(())
}

/// Lets the system finish what earlier runs left it to write, which would slow the next one. Where there is no such program, it does.
fn settle() {
    let _ = Command::new("sync").status();
}

/// Runs the program, and watches how much memory it takes.
fn beatbook(library: &Path, args: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_beatbook"));
    command.arg("--library").arg(library).args(args);
    command.args(["--today", "2026-11-22"]).stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    let Ok(mut child) = command.spawn() else {
        panic!("the program starts");
    };
    let mut memory = 0.0;
    let status = loop {
        match child.try_wait() {
            Ok(None) => memory = peak(child.id()).unwrap_or(memory),
            Ok(Some(status)) => break status,
            Err(error) => panic!("{error}"),
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let took = began.elapsed();
    assert!(status.success(), "{args:?}: {status}");
    Ran { took, memory }
}

/// The most memory that a process has held, which only rises; Linux alone says.
fn peak(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes / 1000.0)
}

/// The file with one of so many translations another one.
fn changed(
    format: &str,
    file: Vec<u8>,
    every: usize,
) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let edited = |text: &str, end: &str, is_own: &dyn Fn(&str) -> bool| {
        let mut number = 0;
        let mut out = String::with_capacity(text.len() + 100_000);
        for piece in text.split_inclusive(end) {
            let (inside, closing) =
                piece.split_at(piece.len() - if piece.ends_with(end) { end.len() } else { 0 });
            out.push_str(inside);
            if !closing.is_empty() && is_own(inside) {
                number += 1;
                if number % every == 0 {
                    out.push_str(" 꼭!");
                }
            }
            out.push_str(closing);
        }
        out
    };
    if format != "xlsx" {
        let text = String::from_utf8(file)?;
        return Ok(edited(&text, "</target>", &|_| true).into_bytes());
    }
    let mut old = zip::ZipArchive::new(Cursor::new(file))?;
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut part = old.by_index(at)?;
        let name = part.name()?.to_string();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        // What many rows say is shared by them; the translation stands in its cell.
        if name == "xl/worksheets/sheet1.xml" {
            let korean = |text: &str| {
                let own = text.rsplit("<t").next().unwrap_or_default();
                own.chars().any(|c| ('가'..='힣').contains(&c))
            };
            bytes = edited(&String::from_utf8(bytes)?, "</t>", &korean).into_bytes();
        }
        new.start_file(name.as_str(), zip::write::SimpleFileOptions::default())?;
        new.write_all(&bytes)?;
    }
    Ok(new.finish()?.into_inner())
}

/// The files of a language, to be put back.
struct Own(Vec<(PathBuf, Vec<u8>)>);

impl Own {
    fn read(folder: &Path) -> std::io::Result<Own> {
        let files = walkdir::WalkDir::new(folder).into_iter().flatten();
        let files = files.filter(|file| file.file_type().is_file());
        let read =
            |file: walkdir::DirEntry| Ok((file.path().to_owned(), std::fs::read(file.path())?));
        files.map(read).collect::<std::io::Result<_>>().map(Own)
    }

    /// Those that are no longer as they were, as they are.
    fn changed(&self) -> std::io::Result<Vec<(PathBuf, Vec<u8>)>> {
        let now = self.0.iter().map(|(path, old)| {
            let now = std::fs::read(path)?;
            Ok((now != *old).then(|| (path.clone(), now)))
        });
        now.filter_map(Result::transpose).collect()
    }

    /// Puts them back, so that nothing of it is left for the disk to do.
    fn restore(&self) -> std::io::Result<()> {
        at_once(&self.0, |path, old| {
            if std::fs::read(path)? == old {
                return Ok(());
            }
            let mut file = std::fs::File::create(path)?;
            file.write_all(old)?;
            file.sync_all()
        })
    }
}

/// Writes files so that each is there whole after a loss of power, as it was or as it is now.
fn write(files: &[(PathBuf, Vec<u8>)]) -> std::io::Result<()> {
    at_once(files, |path, bytes| {
        let beside = path.with_extension("new");
        let mut file = std::fs::File::create_new(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    })
}

fn at_once(
    files: &[(PathBuf, Vec<u8>)],
    one: impl Fn(&Path, &[u8]) -> std::io::Result<()> + Sync,
) -> std::io::Result<()> {
    let together = files.len().div_ceil(WRITERS).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(together)
            .map(|some| scope.spawn(|| some.iter().try_for_each(|(path, bytes)| one(path, bytes))))
            .collect();
        for worker in workers {
            let done = worker.join();
            done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        }
        Ok(())
    })
}
