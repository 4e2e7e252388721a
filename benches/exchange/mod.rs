//! Translators' files of a large library, out and back, against reading and parsing the library; and the memory that they take.

use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{Outcome, Table, generated, read_and_parse, texts_and_records};

/// How much longer an export or an import may take than reading and parsing the library.
const LIMIT: f64 = 4.0;
/// The most memory that either may take, in MB.
const MOST_MEMORY: f64 = 500.0;
const ROUNDS: usize = 3;

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
        let mut measure =
            |what: &str, prepare: &dyn Fn() -> Outcome, run: &dyn Fn() -> Ran| -> Outcome {
                let (mut ratios, mut memory) = (Vec::new(), 0.0_f64);
                for round in 0..=ROUNDS {
                    prepare()?;
                    let began = Instant::now();
                    read_and_parse(&files);
                    let least = began.elapsed();
                    let ran = run();
                    memory = memory.max(ran.memory);
                    // The first fills caches.
                    if round > 0 {
                        ratios.push(
                            ran.took.as_secs_f64() / least.as_secs_f64().max(f64::MIN_POSITIVE),
                        );
                    }
                }
                ratios.sort_by(f64::total_cmp);
                table.row(
                    &format!("{what}, {name}, 100,000 messages, against reading and parsing"),
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
        measure("export", &remove, &|| beatbook(&library, &export))?;
        measure("import without a change", &|| Ok(()), &|| import(&out))?;
        std::fs::write(&back, changed(format, std::fs::read(&out)?)?)?;
        measure("import of 20,000 changed texts", &|| own.restore(), &|| {
            import(&back)
        })?;
        own.restore()?;
    }
    Ok(())
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

/// The file with every tenth translation another one.
fn changed(format: &str, file: Vec<u8>) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let every_tenth = |text: &str, end: &str, is_own: &dyn Fn(&str) -> bool| {
        let mut number = 0;
        let mut out = String::with_capacity(text.len() + 100_000);
        for piece in text.split_inclusive(end) {
            let (inside, closing) =
                piece.split_at(piece.len() - if piece.ends_with(end) { end.len() } else { 0 });
            out.push_str(inside);
            if !closing.is_empty() && is_own(inside) {
                number += 1;
                if number % 10 == 0 {
                    out.push_str(" 꼭!");
                }
            }
            out.push_str(closing);
        }
        out
    };
    if format != "xlsx" {
        let text = String::from_utf8(file)?;
        return Ok(every_tenth(&text, "</target>", &|_| true).into_bytes());
    }
    let mut old = zip::ZipArchive::new(Cursor::new(file))?;
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut part = old.by_index(at)?;
        let name = part.name()?.to_string();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        if name == "xl/sharedStrings.xml" {
            let korean = |text: &str| {
                let own = text.rsplit("<t").next().unwrap_or_default();
                own.chars().any(|c| ('가'..='힣').contains(&c))
            };
            bytes = every_tenth(&String::from_utf8(bytes)?, "</t>", &korean).into_bytes();
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

    fn restore(&self) -> Outcome {
        for (path, bytes) in &self.0 {
            std::fs::write(path, bytes)?;
        }
        Ok(())
    }
}
