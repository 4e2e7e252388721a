//! The staff's page: a static site that opens from a folder, needs no server and no network, and shows what the gate lets out.
//!
//! Each page is written by one module from what the gate says at one moment; scripts (`assets/`) add search, copying, forms and
//! pictures. docs/site.md describes the files and what the scripts read.

mod assets;
mod data;
mod editions;
mod feeds;
mod fields;
mod filters;
mod flyer;
mod home;
mod identify;
mod lines;
mod notice;
mod own;
mod progress;
mod public;
mod review;
mod search_data;
mod shown;
mod sources;
mod texts;
mod topic;
mod wording;
mod words;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};

use askama::Template;
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use crate::coverage::{Coverage, Progress};
use crate::error::{Error, Kind, Result};
use crate::gate::{ContactLine, Gate, Outgoing};
use crate::language;
use crate::library::{Library, TEMPLATES};
use crate::post::Signing;
use crate::report::without_hidden;
use crate::source::Put;
use words::Words;

/// The file that marks a folder as a site of ours, so that the next run may replace it.
pub(crate) const MARK: &str = "data/search.js";

/// What makes a language's page the page of that language.
#[derive(Clone, Debug)]
struct Language {
    tag: LanguageIdentifier,
    /// In English.
    name: String,
    /// In itself.
    native: String,
    dir: &'static str,
}

/// What all pages say of the library.
#[derive(Clone, Debug)]
struct About {
    name: String,
    publisher: String,
    precinct: Option<String>,
    /// When the site was made: the gate's moment.
    built: String,
    built_day: String,
    zone: String,
    has_notices: bool,
    /// Whether there are pages for reviewers: they hold drafts, and so a site without drafts has none.
    has_review: bool,
    /// What a site made for showing says on every page.
    demonstration: Option<String>,
}

/// What a site made for showing says wherever it shows something, and above each text that leaves it: one line that can be seen.
#[derive(Clone, Debug)]
pub(crate) struct Demonstration(String);

impl FromStr for Demonstration {
    type Err = &'static str;

    fn from_str(text: &str) -> std::result::Result<Demonstration, &'static str> {
        let shown = without_hidden(text);
        let line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            return Err(
                "nothing of it can be seen: say what the site is, such as \"Invented reviews: do not use\"",
            );
        }
        Ok(Demonstration(line))
    }
}

impl Demonstration {
    pub(crate) fn line(&self) -> &str {
        &self.0
    }
}

/// What stands around every page.
struct Shell<'s> {
    words: &'static Words,
    library: &'s About,
    title: String,
    lang: String,
    dir: &'static str,
    /// The way from the page to the top of the site.
    root: &'static str,
    kind: &'static assets::Kind,
    /// Nothing of it is kept in the browser, and it can be left quickly.
    is_sensitive: bool,
    /// When the first of its texts ends.
    ends: Option<String>,
}

impl Shell<'_> {
    /// What stands on the browser's tab.
    fn tab(&self) -> String {
        format!("{} · {}", self.title, self.library.name)
    }
}

/// The site of a library at one moment.
struct Site<'g, 'l> {
    gate: &'g Gate<'l>,
    about: About,
    /// Those the precinct publishes in, English first; without a precinct all of the library's.
    languages: Vec<Language>,
    /// How posts are signed, by the number of the language.
    signings: Vec<Signing<'l>>,
    /// What goes with texts shown or printed, by the number of the language.
    notices: Vec<Vec<Outgoing>>,
    /// The contacts by id, by the number of the language.
    contacts: Vec<BTreeMap<String, ContactLine>>,
    topics: BTreeMap<String, editions::Topic>,
    /// The ids of the templates, each of which has a form.
    templates: BTreeSet<String>,
}

/// Files of the site: paths with `/`, and contents.
type Files = Vec<(String, String)>;

/// Hands out the files of the site but `SHA256SUMS`, each as soon as it is made; returns the coverage that one of them shows, which
/// knows what could not be read. The same library at the same moment gives the same bytes.
///
/// # Errors
/// A file of the library exists but cannot be read.
pub(crate) fn write(
    gate: &Gate<'_>,
    progress: &dyn Progress,
    put: &Put<'_, '_>,
) -> Result<Coverage> {
    let site = Site::new(gate)?;
    let stamped = |path: &str, content: Cow<'_, str>| {
        let mut content = content.into_owned();
        content.push_str(&data::stamp(path, &site.about.built));
        put(path, content.into());
    };
    let put: &Put<'_, '_> = &stamped;
    for (path, content) in assets::files() {
        put(&path, content.into());
    }
    let (topics, (rest, coverage)) = rayon::join(
        || site.topic_pages(progress, put),
        || rayon::join(|| site.other_pages(put), || site.progress_page(put)),
    );
    topics.and(rest).and(coverage)
}

/// The files of the site, by path.
#[cfg(test)]
fn files(gate: &Gate<'_>) -> BTreeMap<String, String> {
    let files = std::sync::Mutex::new(BTreeMap::new());
    let put = |path: &str, content: Cow<'_, str>| {
        let before = files
            .lock()
            .unwrap()
            .insert(path.to_owned(), content.into_owned());
        assert_eq!(before, None, "`{path}` is made twice");
    };
    write(gate, &crate::coverage::NoProgress, &put).unwrap();
    files.into_inner().unwrap()
}

impl<'g, 'l> Site<'g, 'l> {
    fn new(gate: &'g Gate<'l>) -> Result<Site<'g, 'l>> {
        let library = gate.library();
        let settings = library.settings();
        let shown = |text: &str| without_hidden(text).into_owned();
        let precinct = library.precinct();
        let mut tags = precinct.map_or_else(
            || library.locales().to_vec(),
            |precinct| precinct.languages.clone(),
        );
        // Staff read the English whatever the precinct publishes in.
        tags.retain(|tag| *tag != language::SOURCE);
        tags.insert(0, language::SOURCE);
        let now = gate.now();
        let languages: Vec<Language> = tags.iter().map(|tag| Language::of(library, tag)).collect();
        let signings = tags.iter().map(|tag| Signing::of(gate, tag));
        let notices = languages
            .iter()
            .map(|language| flyer::notices(gate, language));
        let contacts = tags.iter().map(|tag| gate.contact_lines(tag));
        Ok(Site {
            signings: signings.collect::<Result<_>>()?,
            notices: notices.collect::<Result<_>>()?,
            contacts: contacts.collect::<Result<_>>()?,
            topics: editions::read(gate, &languages)?,
            templates: library.template_meta()?.into_keys().collect(),
            gate,
            about: About {
                name: shown(&settings.name),
                publisher: shown(&settings.publisher),
                precinct: precinct.map(|precinct| shown(&precinct.name)),
                built: library.moment(now)?,
                built_day: now.date.to_string(),
                zone: settings.time_zone().to_owned(),
                has_notices: library
                    .localized(TEMPLATES, &language::SOURCE)?
                    .is_some_and(|templates| !templates.messages.is_empty()),
                has_review: gate.gives_drafts(),
                demonstration: gate.demonstration().map(str::to_owned),
            },
            languages,
        })
    }

    fn topic_pages(&self, progress: &dyn Progress, put: &Put<'_, '_>) -> Result<()> {
        let done = AtomicUsize::new(0);
        let topics: Vec<_> = self.topics.iter().collect();
        topics.par_iter().try_for_each(|(id, topic)| {
            hand_out(self.topic(id, topic)?, put);
            progress.at(done.fetch_add(1, Ordering::Relaxed) + 1, topics.len());
            Ok(())
        })
    }

    fn other_pages(&self, put: &Put<'_, '_>) -> Result<()> {
        let all: [fn(&Self) -> Result<Files>; 8] = [
            Self::search_data,
            Self::review,
            Self::notices,
            Self::home,
            Self::identify,
            Self::feeds,
            Self::public,
            Self::common_data,
        ];
        all.par_iter().try_for_each(|make| {
            hand_out(make(self)?, put);
            Ok(())
        })
    }

    /// What several pages read.
    fn common_data(&self) -> Result<Files> {
        let words = data::script("words", words::english());
        let mut files = vec![("data/words.js".to_owned(), words)];
        if self.about.has_notices || self.about.has_review {
            let domains = crate::post::top_level_domains();
            files.push(("data/tlds.js".to_owned(), data::script("tlds", &domains)));
        }
        Ok(files)
    }

    fn progress_page(&self, put: &Put<'_, '_>) -> Result<Coverage> {
        let (files, coverage) = self.progress()?;
        hand_out(files, put);
        Ok(coverage)
    }

    /// The shell of a page in English.
    fn shell(&self, title: String, kind: &'static assets::Kind, root: &'static str) -> Shell<'_> {
        Shell {
            words: words::english(),
            library: &self.about,
            title,
            lang: "en".to_owned(),
            dir: "ltr",
            root,
            kind,
            is_sensitive: false,
            ends: None,
        }
    }
}

impl Language {
    fn of(library: &Library, tag: &LanguageIdentifier) -> Language {
        let profiles = library.profiles();
        Language {
            tag: tag.clone(),
            name: profiles.name(tag),
            native: profiles.native_name(tag),
            dir: direction(tag),
        }
    }
}

fn hand_out(files: Files, put: &Put<'_, '_>) {
    for (path, content) in files {
        put(&path, content.into());
    }
}

fn render(path: &str, page: &impl Template) -> Result<String> {
    page.render().map_err(|error| {
        Error::new(
            Kind::Render,
            format!("the page `{path}` cannot be made: {error}"),
        )
    })
}

fn direction(tag: &LanguageIdentifier) -> &'static str {
    if language::is_right_to_left(tag) {
        "rtl"
    } else {
        "ltr"
    }
}
