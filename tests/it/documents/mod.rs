//! What README.md, CONTRIBUTING.md and docs/ tell people to type: each command is run, and what it is said to print is compared.
//!
//! - `console` blocks are run from top to bottom, in a copy of the library that is a git repository: `$ ` begins a command, `? 1` below it is
//!   its exit code where that is not 0, a line `...` stands for any lines and `[..]` for anything in a line.
//!   `BEATBOOK_WRITE_DOCS=1 cargo test --test it documents::` writes what is printed anew, where no such mark stands for a part of it.
//! - What people do to files in between stands in comments, which readers do not see: [`Edit`].
//! - Commands in running text are read by the program, and run where they have no placeholder.
//! - What cannot be run here is listed in [`ELSEWHERE`], with the reason; anything else is refused, so that a new page is tested too.
#![allow(clippy::unwrap_used)] // all of it is a test

mod page;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::repository::{git, repository};
use crate::support::{Copy, TODAY, program};
use crate::verdicts;
use page::{Edit, Page, Step};

const CI: &str = ".ci/run runs it";
const FULL: &str = ".ci/run --full runs it";

/// Commands that are not run here: the page, the command, and what runs it or why nothing does.
const ELSEWHERE: &[(&str, &str, &str)] = &[
    ("README.md", "cargo run --release -- compile", CI),
    ("README.md", "cargo test", CI),
    ("README.md", "cargo install --path .", "builds for minutes"),
    ("README.md", "cargo bench --bench ratios", FULL),
    ("README.md", "cargo bench --bench counting", FULL),
    ("README.md", "pip install compare-locales==9.0.5", CI),
    ("CONTRIBUTING.md", "cargo test", CI),
    ("CONTRIBUTING.md", ".ci/run", "this test is a part of it"),
    (
        "docs/pontoon-weblate.md",
        ".ci/run --full",
        "this test is a part of it",
    ),
    (
        "docs/reviewing.md",
        "git fetch --unshallow",
        "needs a server",
    ),
    ("docs/site.md", "cargo test --test it site::", CI),
    ("docs/site.md", "cargo test --test site -- --ignored", CI),
];

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every page, by its path from the root.
fn pages() -> Vec<(String, Page)> {
    let docs = walkdir::WalkDir::new(root().join("docs"));
    let docs = docs.into_iter().map(|entry| entry.unwrap().into_path());
    let mut paths: Vec<PathBuf> = docs
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .chain(["README.md", "CONTRIBUTING.md"].map(|name| root().join(name)))
        .collect();
    paths.sort();
    let name = |path: &Path| {
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
        name.replace('\\', "/")
    };
    paths
        .iter()
        .map(|path| {
            (
                name(path),
                Page::read(&std::fs::read_to_string(path).unwrap()),
            )
        })
        .collect()
}

/// Where a page's commands are run.
struct Place(Copy);

impl Place {
    /// A copy of the library, with some people who may review, in a git repository of one commit.
    fn library() -> Place {
        let copy = Copy::whole();
        let mut reviewers = String::new();
        for (id, name, languages, qualification) in [
            (
                "ana",
                "Ana Writer",
                r#""en", "es", "ko", "zh-Hans", "zh-Hant""#,
                "qualified",
            ),
            (
                "ben",
                "Ben Reader",
                r#""en", "es", "ko", "zh-Hans", "zh-Hant""#,
                "qualified",
            ),
        ] {
            let _ = writeln!(
                reviewers,
                "[{id}]\nname = \"{name}\"\nlanguages = [{languages}]\nqualification = \"{qualification}\"\n"
            );
        }
        copy.write("content/reviewers.toml", reviewers);
        git(copy.path(), &["init", "--quiet", "--initial-branch=main"]);
        git(copy.path(), &["add", "--all"]);
        git(copy.path(), &["commit", "--quiet", "--message", "one"]);
        Place(copy)
    }

    fn of(page: &str) -> Place {
        match page {
            "docs/adopting.md" => Place(Copy::in_folder(repository())),
            "docs/exchange.md" => {
                let place = Place::library();
                let file = verdicts::saved_by_the_page(&place.0, "ko", "Ben Reader");
                place.0.write("review ko Ben Reader 2026-11-26.json", file);
                place
            }
            _ => Place::library(),
        }
    }

    /// Does what a comment of a page says.
    fn edit(&self, edit: &Edit) {
        match edit {
            Edit::Replace { path, old, new } => self.0.replace(path, old, new),
            Edit::Remove { path, message } => self.0.remove_message(path, message),
        };
    }

    /// Runs a command as a shell would; what it prints, in the order in which it does, and its exit code.
    fn run(&self, command: &str) -> (String, i32) {
        let words = page::words(command);
        // The only pipe that people are shown: a text that is counted.
        let (input, words) = match words.iter().position(|word| word == "|") {
            Some(at) => {
                assert_eq!(words[0], "echo", "{command}");
                (format!("{}\n", words[1..at].join(" ")), &words[at + 1..])
            }
            None => (String::new(), &words[..]),
        };
        let args: Vec<&str> = words[1..].iter().map(String::as_str).collect();
        match words[0].as_str() {
            "git" => {
                git(self.0.path(), &args);
                return (String::new(), 0);
            }
            "beatbook" => {}
            other => panic!("`{other}` is no command that is run here: {command}"),
        }
        let (mut printed, end) = std::io::pipe().unwrap();
        let mut file = tempfile::tempfile().unwrap();
        std::io::Write::write_all(&mut file, input.as_bytes()).unwrap();
        std::io::Seek::rewind(&mut file).unwrap();
        let mut command = program(self.0.path());
        command
            .args(["--today", TODAY, "--color", "never"])
            .args(&args)
            .stdin(file)
            .stdout(end.try_clone().unwrap())
            .stderr(end);
        let mut child = command.spawn().unwrap();
        // The command itself holds an end of the pipe.
        drop(command);
        let mut text = String::new();
        printed.read_to_string(&mut text).unwrap();
        if cfg!(windows) {
            text = text.replace('\\', "/");
        }
        (text, child.wait().unwrap().code().unwrap())
    }
}

/// Whether pages are written anew.
fn is_writing() -> bool {
    std::env::var_os("BEATBOOK_WRITE_DOCS").is_some()
}

/// Runs a page's blocks; what is not as the page says and is not written anew, and the page as it should be.
fn compare(name: &str, page: &Page) -> (Vec<String>, String) {
    let place = Place::of(name);
    let mut wrong = Vec::new();
    let run = |step: &Step| {
        let (printed, code) = place.run(&step.command);
        let right = code == step.code && page::matches(&step.output, &printed);
        if !right && (step.has_marks() || !is_writing()) {
            wrong.push(format!(
                "{name}:{}: $ {}\nexits {code} and prints:\n{printed}",
                step.line, step.command
            ));
        }
        (printed, code)
    };
    let anew = page.with_steps(|edit| place.edit(edit), run);
    (wrong, anew)
}

#[test]
fn what_is_typed_prints_what_the_pages_say() {
    let pages = pages();
    let pages: Vec<_> = pages.iter().filter(|(_, page)| page.has_steps()).collect();
    assert!(pages.len() > 1, "the pages are found");
    let ran: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = pages
            .iter()
            .map(|(name, page)| scope.spawn(move || compare(name, page)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    if is_writing() {
        for ((name, page), (_, anew)) in pages.iter().zip(&ran) {
            // Only what changed: other tests write pages, too.
            if page.source != *anew {
                std::fs::write(root().join(name), anew).unwrap();
            }
        }
    }
    let wrong: Vec<String> = ran.into_iter().flat_map(|(wrong, _)| wrong).collect();
    assert!(
        wrong.is_empty(),
        "{}\n(BEATBOOK_WRITE_DOCS=1 cargo test --test it documents:: writes it anew, except where `...` or `[..]` stand for a part)",
        wrong.join("\n")
    );
}

/// What a person replaces: `TOPIC`, `<topic>`, `…`.
fn has_placeholder(command: &str) -> bool {
    let capitals = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase())
    };
    command.contains(['<', '…']) || command.split([' ', '=']).any(capitals)
}

/// Whether the program knows every command and option in it: it is asked for help at the end of the line.
fn is_known(command: &str) -> bool {
    let command = command.rsplit(" | ").next().unwrap().replace('…', "");
    let words = page::words(&command);
    let ran = Command::new(env!("CARGO_BIN_EXE_beatbook"))
        .args(words[1..].iter().map(|word| match word.as_str() {
            "DATE" => TODAY,
            "YEAR" => "2027",
            "SHELL" => "bash",
            other => other,
        }))
        .arg("--help")
        .env_remove("BEATBOOK_LIBRARY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    ran.unwrap().success()
}

#[test]
fn commands_in_running_text_work() {
    let mut wrong = Vec::new();
    let mut literal = BTreeSet::new();
    for (name, page) in pages() {
        for command in page.inline_commands() {
            if !command
                .split(" | ")
                .any(|part| part.starts_with("beatbook "))
            {
                continue;
            }
            if !is_known(command) {
                wrong.push(format!("{name}: `{command}` is not understood"));
            } else if !has_placeholder(command) {
                literal.insert(command.clone());
            }
        }
    }
    assert!(literal.len() > 10, "{literal:?}");
    let place = Place::library();
    for command in literal {
        let (printed, code) = place.run(&command);
        // The name of a command that needs arguments is only its name.
        let is_name = printed.contains("required arguments were not provided");
        if code == 2 && !is_name {
            wrong.push(format!("`{command}` exits 2 and prints:\n{printed}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_command_is_run_or_listed_with_a_reason() {
    let mut unlisted = Vec::new();
    let mut listed: BTreeSet<_> = ELSEWHERE.iter().map(|(page, it, _)| (*page, *it)).collect();
    let pages = pages();
    for (name, page) in &pages {
        let inline = page.inline_commands().iter();
        let inline = inline.filter(|it| !it.split(" | ").any(|part| part.starts_with("beatbook ")));
        for command in inline.chain(page.other_commands()) {
            let named = ELSEWHERE
                .iter()
                .any(|(page, it, _)| page == name && it == command);
            listed.remove(&(name.as_str(), command.as_str()));
            if !named {
                unlisted.push(format!("{name}: {command}"));
            }
        }
    }
    assert!(
        unlisted.is_empty(),
        "no test runs these; put them into a block of `console`:\n{}",
        unlisted.join("\n")
    );
    assert!(listed.is_empty(), "no page has these any more: {listed:?}");
}

#[test]
fn links_lead_to_files() {
    let mut broken = Vec::new();
    for (name, page) in pages() {
        let folder = root().join(&name);
        for link in page.links() {
            let path = link.split('#').next().unwrap();
            if !link.contains("://") && !folder.parent().unwrap().join(path).exists() {
                broken.push(format!("{name}: {link}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
