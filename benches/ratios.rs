//! Speed as ratios: each operation and its baseline are timed in alternation, and the median of the ratios counts.
//!
//! `cargo bench --bench ratios [-- NAME]` prints a table (of the parts whose names contain NAME: formatting, processes, coverage,
//! checks, splitting, making, exchange) and exits 1 where a ratio is over its limit. Machines are shared and noisy: other load slows both
//! runs of a pair that is timed in one go, and a pair that it slows unevenly is one of many.

#![allow(missing_docs, clippy::print_stdout)]

mod exchange;
mod generated;
mod making;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use beatbook::Library;
use beatbook::checks::{Run, Severities};
use beatbook::coverage::{Coverage, NoProgress};
use beatbook::post::{channels, measure, thread};
use beatbook::testing::Formatter;
use fluent_bundle::{FluentArgs, FluentResource};
use rayon::prelude::*;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> Outcome {
    // Cargo passes its own flags on.
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    let asked = |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part));
    let mut table = Table::default();
    if asked("formatting") {
        formatting(&mut table)?;
    }
    if asked("processes") {
        processes(&mut table)?;
    }
    if asked("coverage") {
        coverage(
            &mut table,
            false,
            "coverage, 100,000 messages x 4 locales, no records, against reading and parsing",
        )?;
        coverage(
            &mut table,
            true,
            "coverage, the same with records, against reading all files and parsing the Fluent",
        )?;
    }
    if asked("checks") {
        checks(&mut table)?;
    }
    if asked("splitting") {
        splitting(&mut table)?;
    }
    if asked("making") {
        making::rows(&mut table)?;
    }
    if asked("exchange") {
        exchange::rows(&mut table)?;
    }
    table.finish()
}

#[derive(Default)]
struct Table {
    over: bool,
}

impl Table {
    fn row(&mut self, what: &str, ratio: f64, limit: f64) {
        let verdict = if ratio <= limit { "ok" } else { "OVER" };
        self.over |= ratio > limit;
        println!("{ratio:6.2} (limit {limit:.1}) {verdict:4} {what}");
    }

    fn finish(&self) -> Outcome {
        if self.over {
            Err("a ratio is over its limit".into())
        } else {
            Ok(())
        }
    }
}

/// How many times as long one thing takes as another: the median over pairs that are timed back to back, in alternating order.
/// The first pair fills caches and does not count.
fn beside(rounds: usize, mut one: impl FnMut(), mut other: impl FnMut()) -> f64 {
    let mut ratios = Vec::with_capacity(rounds);
    for round in 0..=rounds {
        let (first, second) = if round % 2 == 0 {
            let first = timed(&mut one);
            (first, timed(&mut other))
        } else {
            let second = timed(&mut other);
            (timed(&mut one), second)
        };
        if round > 0 {
            ratios.push(first.as_secs_f64() / second.as_secs_f64().max(f64::MIN_POSITIVE));
        }
    }
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

fn timed(work: &mut impl FnMut()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// A message with one term and one variable, through the library and with a bare bundle.
fn formatting(table: &mut Table) -> Outcome {
    let library = Library::from_source(beatbook::Source::memory([
        (
            "l10n.toml",
            "locales = [\"ko\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n",
        ),
        (
            "content/contacts.toml",
            "[emergency]\nvalues = { en = \"911\" }\nkind = \"short-code\"\n",
        ),
        (
            "content/topics/a.ftl",
            "a = Avoid this area: { $place }. Seen danger? Call { -contact-emergency }.\n",
        ),
    ]))?;
    let texts = Formatter::new(&library, "content/topics/a.ftl", &"en".parse()?)?;
    let source = "-contact-emergency = 911\na = Avoid this area: { $place }. Seen danger? Call { -contact-emergency }.\n";
    let resource =
        FluentResource::try_new(source.to_owned()).map_err(|_| "the text does not parse")?;
    let mut bare = fluent_bundle::concurrent::FluentBundle::new_concurrent(vec!["en".parse()?]);
    bare.set_use_isolating(false);
    bare.add_resource(resource)
        .map_err(|_| "the text does not load")?;
    let mut args = FluentArgs::new();
    args.set("place", "Elmhurst Avenue");
    let ratio = beside(
        201,
        || {
            for _ in 0..2_000 {
                let _ = std::hint::black_box(texts.length("a", &args));
            }
        },
        || {
            for _ in 0..2_000 {
                let Some(pattern) = bare.get_message("a").and_then(|message| message.value())
                else {
                    continue;
                };
                let mut errors = Vec::new();
                std::hint::black_box(bare.format_pattern(pattern, Some(&args), &mut errors));
            }
        },
    );
    table.row("formatting a message, against a bare bundle", ratio, 1.3);
    Ok(())
}

fn processes(table: &mut Table) -> Outcome {
    let program = env!("CARGO_BIN_EXE_beatbook");
    let folder = tempfile::tempdir()?;
    let (small, large) = (folder.path().join("small"), folder.path().join("large"));
    generated::write(&small, 100, 10, false)?;
    generated::write(&large, 10_000, 10, false)?;
    let show = |library: Option<&Path>, topic: &str| {
        let mut command = Command::new(program);
        command.args(["show", topic, "--lang", "ko", "--today", "2026-11-22"]);
        command.args(
            library
                .into_iter()
                .flat_map(|path| ["--library".as_ref(), path.as_os_str()]),
        );
        quiet(&mut command, folder.path());
    };
    let ratio = beside(
        101,
        || show(Some(&large), "topic00042"),
        || show(Some(&small), "topic00042"),
    );
    table.row("show TOPIC, 10,000 topics against 100", ratio, 1.2);
    let empty = empty_program(folder.path())?;
    let ratio = beside(
        201,
        || show(None, "pickpocket"),
        || quiet(&mut Command::new(&empty), folder.path()),
    );
    table.row(
        "show TOPIC, built-in library, against an empty program",
        ratio,
        3.0,
    );
    Ok(())
}

fn quiet(command: &mut Command, folder: &Path) {
    let status = command
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "the program works"
    );
}

fn empty_program(folder: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let (source, program) = (folder.join("empty.rs"), folder.join("empty"));
    std::fs::write(&source, "fn main() {}\n")?;
    let status = Command::new("rustc")
        .args(["-O", "-o"])
        .arg(&program)
        .arg(&source)
        .status()?;
    if status.success() {
        Ok(program)
    } else {
        Err("rustc failed".into())
    }
}

/// Coverage of a generated library, against reading and parsing the same files on the same threads.
fn coverage(table: &mut Table, records: bool, what: &str) -> Outcome {
    let folder = tempfile::tempdir()?;
    generated::write(folder.path(), 10_000, 10, records)?;
    let library = Library::open(folder.path())?;
    let locales = library.project().locales().to_vec();
    let files = texts_and_records(folder.path());
    let ratio = beside(
        7,
        || {
            let counted = Coverage::of(library.project(), library.source(), &locales, &NoProgress);
            assert_eq!(counted.locales["ko"].figures.changed, 100_001);
        },
        || read_and_parse(&files),
    );
    table.row(what, ratio, 3.0);
    Ok(())
}

fn texts_and_records(folder: &Path) -> Vec<PathBuf> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .flatten()
        .map(walkdir::DirEntry::into_path)
        .filter(|path| {
            let name = path.to_string_lossy();
            name.ends_with(".ftl") || name.ends_with(".review.toml")
        })
        .collect()
}

/// The least that any command on all of a library's texts must do.
fn read_and_parse(files: &[PathBuf]) {
    let entries: usize = files
        .par_iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).unwrap_or_default();
            if path.extension().is_some_and(|end| end == "toml") {
                std::hint::black_box(text);
                return 0;
            }
            fluent_syntax::parser::parse(text.as_str()).map_or(0, |tree| tree.body.len())
        })
        .sum();
    assert_eq!(entries, 500_005);
}

/// All checks on the generated library, against reading and parsing it: what coverage takes is no fixed measure, since it grows
/// faster itself. The limit is three times that of coverage.
fn checks(table: &mut Table) -> Outcome {
    let folder = tempfile::tempdir()?;
    generated::write(folder.path(), 10_000, 10, true)?;
    let library = Library::open(folder.path())?;
    let locales = library.project().locales().to_vec();
    let severities = Severities::default();
    let today = "2026-11-22".parse()?;
    let files = texts_and_records(folder.path());
    let mut found = 0;
    let ratio = beside(
        7,
        || {
            let run = Run {
                project: library.project(),
                source: library.source(),
                library: Some(&library),
                locales: &locales,
                whole: true,
                today,
                severities: &severities,
                only: None,
            };
            found = run.checks(&NoProgress).map_or(0, |all| all.findings.len());
        },
        || read_and_parse(&files),
    );
    let what = format!("all checks on the same ({found} findings), against the same");
    table.row(&what, ratio, 9.0);
    Ok(())
}

/// Ten times the text takes ten times as long: 10 MB once against 1 MB of the same ten times, the worst of several texts.
fn splitting(table: &mut Table) -> Outcome {
    let channel = channels::by_name("x").ok_or("a row of the table")?;
    let mut worst = (0.0_f64, "");
    for (what, piece) in [
        ("words", "Lock your doors and take the keys with you. "),
        ("Korean", "문을 잠그고 열쇠를 챙기세요. "),
        ("combining marks", "\u{301}"),
        ("marks of direction", "\u{202e}"),
        ("links", "https://a.co/b "),
        ("one word", "a."),
    ] {
        let of = |bytes: usize| piece.repeat(bytes / piece.len());
        let (small, large) = (of(1_000_000), of(10_000_000));
        let cut = |text: &str| {
            std::hint::black_box(measure(channel, text));
            std::hint::black_box(thread(channel, text));
        };
        let ratio = beside(5, || cut(&large), || (0..10).for_each(|_| cut(&small)));
        if ratio > worst.0 {
            worst = (ratio, what);
        }
    }
    let what = format!(
        "counting and splitting 10 MB, against ten times 1 MB (worst: {})",
        worst.1
    );
    // Quadratic growth would take ten times as long; more memory and longer post numbers take a little more.
    table.row(&what, worst.0, 2.0);
    Ok(())
}
