//! The repository's library in a folder of its own, to be changed at will.

use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use beatbook::library::{Library, Target};
use beatbook::testing::prints;
use serde_json::Value;

use super::{OPTIONS, Ran, TODAY, finish, is_part, material, program, reviewers, write};

/// The repository's library, to be changed at will.
pub struct Copy {
    folder: tempfile::TempDir,
}

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
