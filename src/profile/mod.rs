//! What is known of languages: `content/languages/<tag>.toml`, as data. A language without a file has the basics.
//!
//! The files of this crate serve every project; a library's own come first. A file is parsed when something needs it.

mod address;
mod names;
mod numbers;
mod scripts;
mod slots;
mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

pub(crate) use address::{Address, is_sentence_end};
pub(crate) use names::Answer;
use names::Names;
pub(crate) use numbers::{Numbers, may_say};
use scripts::Written;
pub(crate) use scripts::{Belongs, script_name};
pub(crate) use slots::{Around, Slots, Wrong};
#[cfg(feature = "site")]
pub(crate) use wording::WordList;
pub(crate) use wording::{Found, Rule, Wording};

use crate::diagnostic::{Fault, FaultKind, FileText, Place, Role};
use crate::language::{self, negotiate};
use crate::project::parse_toml;
use crate::source::Source;

/// The folder of these files.
pub(crate) const LANGUAGES: &str = "content/languages";

/// What a language's file says. Whatever it leaves out switches off what would need it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Profile {
    /// Its name in English.
    name: Line,
    /// Its name in itself.
    native: Line,
    /// Other names, in any language, upper or lower case. A name that two languages share means both: the user is asked which.
    #[serde(default)]
    called: Vec<String>,
    /// Languages whose readers it serves besides its own, in its script: primary tags.
    #[serde(default)]
    serves: Vec<String>,
    /// Who reads it, in English, where it shares its name with another: staff are asked which.
    #[cfg_attr(not(feature = "site"), allow(dead_code))]
    readers: Option<Line>,
    /// The scripts it is written in; Latin letters may stand in texts of all languages.
    #[serde(default)]
    scripts: Vec<Written>,
    /// Scripts in which a word may stand in its texts now and then.
    #[serde(default)]
    borrows: Vec<Written>,
    /// Words whose period does not end a sentence.
    #[serde(default)]
    false_ends: Vec<String>,
    /// Acronyms that readers know without being told; those of English are known in texts of all languages.
    #[serde(default)]
    pub(crate) acronyms: Vec<String>,
    /// Which marks it uses.
    pub(crate) punctuation: Option<Punctuation>,
    /// How it says numbers in words.
    pub(crate) numbers: Option<Numbers>,
    /// How it tells the time.
    pub(crate) clock: Option<Clock>,
    /// How it speaks to the reader.
    pub(crate) address: Option<Address>,
    /// What may not stand beside a slot.
    pub(crate) slots: Option<Slots>,
    /// What its texts should not say.
    pub(crate) wording: Option<Wording>,
}

/// A name that goes into headings of bundles and posts: one line, and nothing hidden in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
struct Line(String);

impl TryFrom<String> for Line {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let hidden =
            text.contains(['\n', '\t']) || language::hidden::hidden(&text).next().is_some();
        if hidden || text.trim().is_empty() {
            return Err("a name is one line of visible text".to_owned());
        }
        Ok(Line(text))
    }
}

/// Which punctuation a language uses.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Punctuation {
    /// The width of its marks.
    pub(crate) width: Width,
    /// Marks of the other width that it uses all the same.
    #[serde(default)]
    pub(crate) also: String,
    /// By the mark that ends a sentence, the mark that must have begun it.
    #[serde(default)]
    pub(crate) opening: BTreeMap<char, char>,
}

/// The width of punctuation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Width {
    /// As in `Stop.`
    #[default]
    Half,
    /// As in `停。`
    Full,
}

/// How a language tells the time.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Clock {
    /// What says the half of the day, after the hour, in lower case; languages that say it before the hour have none.
    pub(crate) after: Vec<String>,
}

impl Profile {
    /// Who reads it, in English, where it shares its name with another.
    #[cfg(feature = "site")]
    pub(crate) fn readers(&self) -> Option<&str> {
        self.readers.as_ref().map(|readers| readers.0.as_str())
    }

    /// Whether its file says how it is written.
    pub(crate) fn knows_scripts(&self) -> bool {
        !self.scripts.is_empty()
    }

    /// Whether a character belongs in its texts.
    pub(crate) fn belongs(&self, c: char) -> Belongs {
        let script = scripts::script_of(c);
        let among = |all: &[Written]| all.iter().any(|written| written.has(script));
        if scripts::is_anywhere(script) || among(&self.scripts) {
            Belongs::Own
        } else if among(&self.borrows) {
            Belongs::Borrowed
        } else {
            Belongs::Foreign
        }
    }
}

/// The languages about which something is known.
#[derive(Debug, Default)]
pub(crate) struct Profiles {
    files: BTreeMap<String, File>,
    /// What could not be read.
    unreadable: Vec<Fault>,
    false_ends: OnceLock<BTreeSet<String>>,
}

#[derive(Debug)]
struct File {
    tag: LanguageIdentifier,
    text: Arc<FileText>,
    names: OnceLock<Option<Names>>,
    parsed: OnceLock<Result<Profile, Box<Fault>>>,
}

impl File {
    fn parsed(&self) -> Result<&Profile, &Fault> {
        let parsed = self.parsed.get_or_init(|| parse_toml(&self.text));
        parsed.as_ref().map_err(|fault| &**fault)
    }
}

static EMBEDDED: LazyLock<Arc<Profiles>> = LazyLock::new(|| {
    let mut profiles = Profiles::default();
    profiles.take_in(&Source::embedded());
    Arc::new(profiles)
});

impl Profiles {
    /// The languages that this crate knows.
    pub(crate) fn embedded() -> Arc<Profiles> {
        EMBEDDED.clone()
    }

    /// The languages of a library: its own files, and this crate's for languages without one.
    pub(crate) fn of(source: &Source) -> Arc<Profiles> {
        let mut profiles = Profiles::default();
        profiles.take_in(source);
        if profiles.files.is_empty() && profiles.unreadable.is_empty() {
            return Profiles::embedded();
        }
        profiles.take_in(&Source::embedded());
        Arc::new(profiles)
    }

    fn take_in(&mut self, source: &Source) {
        for path in source.list(LANGUAGES).paths {
            let name = path.strip_prefix(LANGUAGES).unwrap_or(&path);
            let Some(name) = name.trim_start_matches('/').strip_suffix(".toml") else {
                continue;
            };
            if self.files.contains_key(name) {
                continue;
            }
            let Some(tag) = name
                .parse()
                .ok()
                .filter(|tag: &LanguageIdentifier| *tag == name)
            else {
                let fault = Fault::new(FaultKind::LanguageFileName(name.to_owned()));
                let place = Place::path(&*path, Role::Config);
                self.unreadable.push(fault.at(place));
                continue;
            };
            match source.read(&path) {
                Ok(Some(loaded)) => {
                    let file = File {
                        tag,
                        text: loaded.file,
                        names: OnceLock::new(),
                        parsed: OnceLock::new(),
                    };
                    self.files.insert(name.to_owned(), file);
                }
                Ok(None) => {}
                Err(error) => self.unreadable.extend(error.faults_of(&path, Role::Config)),
            }
        }
    }

    /// What is known of a locale's language: from its own file, or from that of the language that serves its readers.
    pub(crate) fn get(&self, locale: &LanguageIdentifier) -> Option<&Profile> {
        let file = match self.files.get(&locale.to_string()) {
            Some(file) => file,
            None => {
                let tags: Vec<LanguageIdentifier> =
                    self.files.values().map(|file| file.tag.clone()).collect();
                let served = negotiate(locale, &tags)?.to_string();
                self.files.get(&served)?
            }
        };
        file.parsed().ok()
    }

    /// What is known of the source language, in which everything is written first.
    pub(crate) fn source(&self) -> Option<&Profile> {
        self.get(&language::SOURCE)
    }

    /// The languages in the order of their tags, each with what is known of it.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&LanguageIdentifier, &Profile)> {
        self.files
            .values()
            .filter_map(|file| Some((&file.tag, file.parsed().ok()?)))
    }

    /// What keeps files from being understood. This reads all of them.
    pub(crate) fn faults(&self) -> impl Iterator<Item = &Fault> {
        let wrong = self.files.values().filter_map(|file| file.parsed().err());
        self.unreadable.iter().chain(wrong)
    }

    /// Words of any of the languages whose period does not end a sentence, in lower case.
    pub(crate) fn false_ends(&self) -> &BTreeSet<String> {
        self.false_ends.get_or_init(|| {
            let all = self.iter().flat_map(|(_, profile)| &profile.false_ends);
            all.map(|word| word.to_lowercase()).collect()
        })
    }
}
