//! A copy of the repository's library in a folder of its own, and the program run on it.
#![allow(dead_code, unreachable_pub)] // each test file uses a part of it

pub mod repository;
pub mod schemas;

use std::collections::BTreeMap;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use beatbook::library::{Library, Target};
use beatbook::testing::prints;
use serde_json::Value;

/// The day on which everything happens.
pub const TODAY: &str = "2026-11-27";
/// The latest day on which the copies' texts were put on record.
const RECORDED: &str = "2026-11-22";
/// The locales of the library beside English.
pub static LOCALES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let project: toml::Table = include_str!("../../l10n.toml").parse().expect("l10n.toml");
    let locales = project["locales"].as_array().expect("locales").iter();
    let mut tags: Vec<String> = locales
        .map(|tag| tag.as_str().expect("a tag").to_owned())
        .collect();
    tags.sort();
    tags
});
/// The same with English.
pub static ALL_LOCALES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut all = vec!["en".to_owned()];
    all.extend(LOCALES.iter().cloned());
    all.sort();
    all
});
/// Longer than this no command takes on the library's few files; what takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// The people whom the copies list: `a` writes, `b` reviews, both qualified; `k`, who is bilingual, reviews Korean alone.
pub fn reviewers() -> String {
    let person = |id: &str, name: &str, qualification: &str, languages: &[String]| {
        format!(
            "[{id}]\nname = \"{name}\"\nlanguages = {languages:?}\nqualification = \"{qualification}\"\n\n"
        )
    };
    person("a", "A. Writer", "qualified", &ALL_LOCALES)
        + &person("b", "B. Review", "qualified", &ALL_LOCALES)
        + &person("k", "K. Review", "bilingual", &["ko".to_owned()])
}

/// Somebody wrote it, and somebody else reviewed it.
pub const WRITTEN_AND_REVIEWED: &[&str] = &[
    "--origin",
    "person",
    "--translated-by",
    "a",
    "--reviewed-by",
    "b",
];

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl Ran {
    /// The answer as JSON, which it must be.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// It could not work or refused: nothing on standard output, and standard error says all of these.
    #[track_caller]
    pub fn refused(&self, code: i32, said: &[&str]) {
        assert_eq!(self.code, code, "{self:#?}");
        assert_eq!(
            self.stdout, "",
            "a refusal leaves standard output empty: {self:#?}"
        );
        for said in said {
            assert!(self.stderr.contains(said), "no `{said}`: {self:#?}");
        }
    }

    /// It worked.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{self:#?}");
        self
    }

    /// The findings with a code, of `check --format json`.
    #[track_caller]
    pub fn findings(&self, code: &str) -> Vec<Value> {
        let json = self.json();
        let all = json["findings"].as_array().expect("findings").clone();
        all.into_iter()
            .filter(|finding| finding["code"] == code)
            .collect()
    }
}

/// What every run is given, so that it is the same on any day and screen.
pub const OPTIONS: [&str; 4] = ["--today", TODAY, "--color", "never"];

/// A foreign project's l10n.toml: English in `en`, German in `de`.
pub const FOREIGN: &str = "basepath = \".\"\nlocales = [\"de\"]\n[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"{locale}/**/*.ftl\"\n";

/// Writes a file, and the folders it lies in.
#[track_caller]
pub fn write(folder: &Path, path: &str, content: impl AsRef<[u8]>) {
    let file = folder.join(path);
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    std::fs::write(file, content).unwrap_or_else(|error| panic!("{path}: {error}"));
}

/// A draft without the line that says so.
#[track_caller]
pub fn body(text: &Value) -> &str {
    let text = text.as_str().expect("a text");
    text.split_once('\n').expect("a draft").1
}

/// The program in a folder; nothing of the developer's own environment reaches it.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_beatbook"));
    for name in [
        "BEATBOOK_LIBRARY",
        "BEATBOOK_PRECINCT",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "RUST_BACKTRACE",
    ] {
        command.env_remove(name);
    }
    command.current_dir(folder);
    command
}

/// Runs the program in a folder, on what `args` say; it must not panic, be killed, hang, write what acts on a terminal, or write
/// JSON that is not what its schema says.
#[track_caller]
pub fn run_in(folder: &Path, args: &[&str]) -> Ran {
    finish(program(folder).args(OPTIONS).args(args), Stdio::null())
}

/// Runs the program in a folder, with a text on standard input.
#[track_caller]
pub fn run_on_input(folder: &Path, input: &str, args: &[&str]) -> Ran {
    let mut file = tempfile::tempfile().expect("a temporary file");
    file.write_all(input.as_bytes()).expect("written");
    file.rewind().expect("rewound");
    finish(program(folder).args(OPTIONS).args(args), file.into())
}

/// Runs it to its end.
#[track_caller]
pub fn finish(command: &mut Command, input: Stdio) -> Ran {
    command
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let read = |stream: Option<Box<dyn std::io::Read + Send>>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            stream
                .expect("piped")
                .read_to_end(&mut bytes)
                .expect("read");
            bytes
        })
    };
    let stdout = read(child.stdout.take().map(|s| Box::new(s) as _));
    let stderr = read(child.stderr.take().map(|s| Box::new(s) as _));
    let began = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("wait") {
            break status;
        }
        if began.elapsed() > PATIENCE {
            child.kill().expect("kill");
            panic!("{command:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let text = |bytes: std::thread::Result<Vec<u8>>| {
        String::from_utf8(bytes.expect("read")).expect("UTF-8")
    };
    let ran = Ran {
        stdout: text(stdout.join()),
        stderr: text(stderr.join()),
        code: status.code().unwrap_or(-1),
    };
    assert!(status.code().is_some(), "killed by {status}: {ran:#?}");
    assert!(ran.code < 3, "only 0, 1 and 2 are exit codes: {ran:#?}");
    for stream in [&ran.stdout, &ran.stderr] {
        // iCalendar ends its lines so.
        let stream = stream.replace("\r\n", "\n");
        let acts = |c: char| {
            (c.is_control() && !matches!(c, '\n' | '\t'))
                || matches!(c, '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2067}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        };
        if let Some(bad) = stream.chars().find(|c| acts(*c)) {
            panic!("{bad:?} reaches the terminal: {ran:#?}");
        }
    }
    if let Some((name, values)) = schemas::values(command, &ran.stdout) {
        for value in &values {
            schemas::hold(name, value);
        }
    }
    ran
}

/// The repository's library, to be changed at will.
pub struct Copy {
    folder: tempfile::TempDir,
}

/// The topics that tests are about. What a test says of them does not depend on what else the library has, nor does the time it takes.
const TOPICS: &[&str] = &[
    "blessing-scam",
    "car-break-in",
    "consulate-scam",
    "domestic-violence",
    "gift-card-scam",
    "government-imposter",
    "immigration-services-fraud",
    "package-theft",
    "pickpocket",
    "voice-phishing",
    "when-to-call",
];

impl Copy {
    /// A part of the library: all but most of the topics.
    pub fn new() -> Copy {
        let copy = Copy::of(is_part);
        // Exceptions are for texts that are no longer there, and would be found to match nothing.
        let settings = copy.read("beatbook.toml");
        let end = settings.find("\n[[allow]]").expect("the exceptions");
        copy.write("beatbook.toml", &settings[..=end]);
        copy
    }

    /// All of the library.
    pub fn whole() -> Copy {
        Copy::of(|_| true)
    }

    fn of(wanted: fn(&str) -> bool) -> Copy {
        let copy = Copy {
            folder: tempfile::tempdir().expect("a temporary folder"),
        };
        for (path, content) in material(wanted) {
            copy.write(&path, content);
        }
        copy.write("content/reviewers.toml", reviewers());
        copy
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A folder with a project in it.
    pub fn in_folder(folder: tempfile::TempDir) -> Copy {
        Copy { folder }
    }

    pub fn file(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> &Copy {
        write(self.path(), path, content);
        self
    }

    pub fn append(&self, path: &str, content: &str) -> &Copy {
        self.write(path, self.read(path) + content)
    }

    pub fn prepend(&self, path: &str, content: &str) -> &Copy {
        self.write(path, content.to_owned() + &self.read(path))
    }

    /// Changes the list of locales in l10n.toml.
    #[track_caller]
    pub fn change_locales(&self, change: impl FnOnce(&mut Vec<String>)) -> &Copy {
        let text = self.read("l10n.toml");
        let project: toml::Table = text.parse().expect("l10n.toml");
        let mut locales: Vec<String> = project["locales"].clone().try_into().expect("tags");
        let list = text.lines().find(|line| line.starts_with("locales = "));
        change(&mut locales);
        let changed = format!("locales = {}", toml::Value::from(locales));
        self.replace("l10n.toml", list.expect("a list on one line"), &changed)
    }

    /// Replaces a text that must be there.
    #[track_caller]
    pub fn replace(&self, path: &str, from: &str, to: &str) -> &Copy {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no `{from}`");
        self.write(path, text.replace(from, to))
    }

    /// Takes a message out of a Fluent file.
    #[track_caller]
    pub fn remove_message(&self, path: &str, id: &str) -> &Copy {
        let text = self.read(path);
        let mut inside = false;
        let kept: String = text
            .split_inclusive('\n')
            .filter(|line| {
                if line.starts_with(&format!("{id} =")) {
                    inside = true;
                } else if !line.starts_with([' ', '\n']) {
                    inside = false;
                }
                !inside
            })
            .collect();
        assert_ne!(kept, text, "{path} has no `{id}`");
        self.write(path, kept)
    }

    /// Replaces the value of a message that stands on one line.
    #[track_caller]
    pub fn set_value(&self, path: &str, id: &str, value: &str) -> &Copy {
        let text = self.read(path);
        let start = text
            .find(&format!("\n{id} = "))
            .unwrap_or_else(|| panic!("{path} has no `{id}`"))
            + 1;
        let end = start + text[start..].find('\n').expect("a line end");
        self.write(
            path,
            format!("{}{id} = {value}{}", &text[..start], &text[end..]),
        )
    }

    /// Adds lines to a message's record.
    #[track_caller]
    pub fn amend_record(&self, path: &str, id: &str, lines: &str) -> &Copy {
        self.replace(path, &format!("[{id}]\n"), &format!("[{id}]\n{lines}\n"))
    }

    /// Runs the program on this library.
    #[track_caller]
    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_on(TODAY, args)
    }

    /// Runs `review record` on a text.
    #[track_caller]
    pub fn record(&self, id: &str, lang: &str, more: &[&str]) -> Ran {
        self.run(&[&["review", "record", id, "--lang", lang], more].concat())
    }

    /// Runs the program on this library on another day.
    #[track_caller]
    pub fn run_on(&self, today: &str, args: &[&str]) -> Ran {
        let mut command = program(self.path());
        command
            .args(["--today", today, "--color", "never", "--library"])
            .arg(self.path())
            .args(args);
        finish(&mut command, Stdio::null())
    }

    /// Starts the program on this library and does not wait for it.
    pub fn spawn(&self, args: &[&str]) -> Child {
        program(self.path())
            .args(OPTIONS)
            .args(["--library", "."])
            .args(args)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts")
    }

    /// `check --format json`, with more arguments.
    #[track_caller]
    pub fn check(&self, more: &[&str]) -> Ran {
        self.run(&[&["check", "--format", "json"], more].concat())
    }

    /// The one message of `show ID --lang LANG --format json --draft`.
    #[track_caller]
    pub fn message(&self, id: &str, lang: &str) -> Value {
        let ran = self
            .run(&["show", id, "--lang", lang, "--format", "json", "--draft"])
            .ok();
        let json = ran.json();
        let messages = json["messages"].as_array().expect("messages");
        assert_eq!(messages.len(), 1, "{json:#}");
        messages[0].clone()
    }

    /// Named people sign a topic, a message or a template in a language, its English, and all that it may quote, as they are
    /// now: nothing then stands against publishing it.
    #[track_caller]
    pub fn publish(&self, id: &str, lang: &str) -> &Copy {
        let library = Library::open(self.path()).expect("a library");
        let target = library.by_id(id).expect("looked up").expect("an id");
        let whole = matches!(target, Target::Topic(_));
        for tag in ["en", lang] {
            self.sign(&target.unit(), tag, (!whole).then(|| target.id()));
            for quoted in ["content/notices.ftl", "content/contacts.ftl"] {
                self.sign(quoted, tag, None);
            }
        }
        self.verify_contacts();
        self
    }

    /// Named people sign every text in every language, and every contact, as they are now.
    pub fn publish_all(&self) -> &Copy {
        let library = Library::open(self.path()).expect("a library");
        for unit in library.units() {
            for locale in library.locales() {
                self.sign(&unit, &locale.to_string(), None);
            }
        }
        self.verify_contacts();
        self
    }

    /// `a` wrote and `b` reviewed the texts of a file in a language, or one of them, as they are now.
    pub fn sign(&self, unit: &str, lang: &str, only: Option<&str>) -> &Copy {
        let library = Library::open(self.path()).expect("a library");
        let locale = lang.parse().expect("a tag");
        let Some(prints) = prints(&library, unit, &locale).expect("read") else {
            return self;
        };
        let path = prints.path.replace(".ftl", ".review.toml");
        let before = std::fs::read_to_string(self.file(&path)).unwrap_or_default();
        let mut records: toml::Table = before.parse().expect("records");
        for (id, source, target) in prints.messages {
            if only.is_some_and(|only| only != id) {
                continue;
            }
            let record = format!(
                "source = \"{source}\"\ntarget = \"{target}\"\nstate = \"final\"\norigin = \"person\"\ntranslated-by = \"a\"\nreviewed-by = \"b\"\napproved-by = \"b\"\non = 2026-11-20\n"
            );
            let record: toml::Table = record.parse().expect("a record");
            let slot = records
                .entry(id)
                .or_insert_with(|| toml::Table::new().into());
            slot.as_table_mut().expect("a table").extend(record);
        }
        self.write(&path, records.to_string())
    }

    /// `a` verified every contact as it is now.
    pub fn verify_contacts(&self) -> &Copy {
        let path = "content/contacts.toml";
        let library = Library::open(self.path()).expect("a library");
        let mut text: String = self
            .read(path)
            .lines()
            .filter(|line| !line.starts_with("verified"))
            .map(|line| format!("{line}\n"))
            .collect();
        for (id, contact) in library.contacts().iter() {
            let signed = format!(
                "[{id}]\nverified-by = \"a\"\nverified = \"{}\"\n",
                contact.print()
            );
            text = text.replace(&format!("[{id}]\n"), &signed);
        }
        self.write(path, text)
    }
}

/// The files of the repository's library whose paths are wanted.
pub fn material(wanted: fn(&str) -> bool) -> BTreeMap<String, Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let parts = [
        "beatbook.toml",
        "l10n.toml",
        "content",
        "locales",
        "precincts",
    ];
    let files = parts
        .iter()
        .flat_map(|part| walkdir::WalkDir::new(root.join(part)));
    let files = files.filter_map(|entry| {
        let entry = entry.expect("listed");
        let path = entry.path().strip_prefix(root).expect("below").to_str();
        let path = path.expect("UTF-8").to_owned();
        let read = || std::fs::read(entry.path()).expect("read");
        (entry.file_type().is_file() && wanted(&path)).then(|| {
            let bytes = if path.ends_with(".review.toml") {
                recorded_before(read())
            } else {
                read()
            };
            (path, bytes)
        })
    });
    files.collect()
}

/// Records that are newer than [`RECORDED`] are of that day, so that new texts in the library do not come from the future of the tests.
pub fn recorded_before(records: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8(records).expect("UTF-8");
    let lines = text.split_inclusive('\n').map(|line| {
        let day = line.strip_prefix("on = ").map(str::trim_end);
        match day.is_some_and(|day| day > RECORDED) {
            true => format!("on = {RECORDED}\n"),
            false => line.to_owned(),
        }
    });
    lines.collect::<String>().into_bytes()
}

/// Whether a file belongs to the part of the library that tests are about.
pub fn is_part(path: &str) -> bool {
    match path.rsplit_once("/topics/") {
        Some((_, name)) => name
            .split('.')
            .next()
            .is_some_and(|topic| TOPICS.contains(&topic)),
        None => true,
    }
}

/// The object has these keys, each of its type: `b` bool, `n` number, `s` string, `a` list, `o` object; `?` after it: or null.
#[track_caller]
pub fn has_form(value: &Value, form: &[(&str, &str)]) {
    for (key, kind) in form {
        let Some(found) = value.get(*key) else {
            panic!("no `{key}`: {value:#}");
        };
        let fits = match &kind[..1] {
            "b" => found.is_boolean(),
            "n" => found.is_number(),
            "s" => found.is_string(),
            "a" => found.is_array(),
            "o" => found.is_object(),
            other => panic!("no kind {other}"),
        };
        assert!(
            fits || (kind.ends_with('?') && found.is_null()),
            "`{key}` is no {kind}: {value:#}"
        );
    }
}
