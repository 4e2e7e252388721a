//! The staff's page: a static site that opens from a folder, needs no server and no network, and shows what the gate lets out.
//!
//! Each page is written by one module from what the gate says at one moment; scripts (`assets/`) add search, copying, forms and
//! pictures. docs/site.md describes the files and what the scripts read.

mod assets;
mod data;
mod editions;
mod feeds;
mod flyer;
mod home;
mod identify;
mod lines;
mod notice;
mod own;
mod public;
mod review;
mod search_data;
mod shown;
mod sources;
mod topic;
mod wording;
mod words;

use std::collections::{BTreeMap, BTreeSet};
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
use crate::report::{self, Links, Navigation, Surroundings, without_hidden};
use crate::source::checksums;
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

/// What stands around every page.
struct Shell<'s> {
    words: &'static Words,
    library: &'s About,
    title: String,
    lang: String,
    dir: &'static str,
    /// The way from the page to the top of the site.
    root: &'static str,
    /// Which kind of page it is.
    page: &'static str,
    scripts: Vec<&'static str>,
    /// Nothing of it is kept in the browser, and it can be left quickly.
    is_sensitive: bool,
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

/// The files of the site: paths with `/` and contents, `SHA256SUMS` among them; and the coverage that one of them shows, which
/// knows what could not be read. The same library at the same moment gives the
/// same bytes.
///
/// # Errors
/// A file of the library exists but cannot be read.
pub(crate) fn files(
    gate: &Gate<'_>,
    demonstration: Option<String>,
    progress: &dyn Progress,
) -> Result<(BTreeMap<String, String>, Coverage)> {
    let site = Site::new(gate, demonstration)?;
    let (topics, (rest, (page, coverage))) = rayon::join(
        || site.topic_pages(progress),
        || rayon::join(|| site.other_pages(), || site.progress_page()),
    );
    let assets = assets::ALL.iter();
    let assets = assets.map(|(name, content)| (format!("assets/{name}"), (*content).to_owned()));
    let mut files: BTreeMap<String, String> = assets.collect();
    files.extend(topics?.into_iter().chain(rest?).flatten());
    let words = data::script("words", words::english());
    files.extend([page, ("data/words.js".to_owned(), words)]);
    let sums = checksums(&files);
    files.insert("SHA256SUMS".to_owned(), sums);
    Ok((files, coverage))
}

impl<'g, 'l> Site<'g, 'l> {
    fn new(gate: &'g Gate<'l>, demonstration: Option<String>) -> Result<Site<'g, 'l>> {
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
                built: now.to_string(),
                built_day: now.date.to_string(),
                zone: settings.time_zone().to_owned(),
                has_notices: library
                    .localized(TEMPLATES, &language::SOURCE)?
                    .is_some_and(|templates| !templates.messages.is_empty()),
                has_review: gate.gives_drafts(),
                demonstration: demonstration.map(|text| shown(&text)),
            },
            languages,
        })
    }

    fn topic_pages(&self, progress: &dyn Progress) -> Result<Vec<Files>> {
        let done = AtomicUsize::new(0);
        let topics: Vec<_> = self.topics.iter().collect();
        let pages = topics.par_iter().map(|(id, topic)| {
            let files = self.topic(id, topic);
            progress.at(done.fetch_add(1, Ordering::Relaxed) + 1, topics.len());
            files
        });
        pages.collect()
    }

    fn other_pages(&self) -> Result<Vec<Files>> {
        let all: [fn(&Self) -> Result<Files>; 7] = [
            Self::search_data,
            Self::notices,
            Self::home,
            Self::identify,
            Self::feeds,
            Self::review,
            Self::public,
        ];
        all.par_iter().map(|make| make(self)).collect()
    }

    fn progress_page(&self) -> ((String, String), Coverage) {
        let library = self.gate.library();
        let coverage = Coverage::of_library(
            library,
            library.project().locales(),
            self.gate.now().date,
            &crate::coverage::NoProgress,
        );
        let has = |locale: &str, id: &str| {
            let shown = |language: &Language| language.tag == locale;
            let form = self.about.has_notices && self.templates.contains(id);
            (self.topics.contains_key(id) || form) && self.languages.iter().any(shown)
        };
        let around = Surroundings {
            navigation: self.navigation(),
            links: Links::Topics(&has),
            earlier: &[],
        };
        let page = report::coverage_page(&coverage, Some(library), &around);
        (("progress.html".to_owned(), page), coverage)
    }

    /// The way from the page about progress back to the others, as they have it among each other.
    fn navigation(&self) -> Navigation {
        let words = words::english();
        let mut links = vec![("index.html", words.say("staff-nav-find"))];
        if self.about.has_notices {
            links.push(("index.html#notices", words.say("staff-nav-notice")));
        }
        links.push(("check.html", words.say("staff-nav-check")));
        if self.about.has_review {
            links.push(("index.html#review", words.say("staff-nav-review")));
        }
        Navigation {
            label: words.say("staff-nav"),
            links,
        }
    }

    /// The shell of a page in English.
    fn shell(&self, title: String, page: &'static str, root: &'static str) -> Shell<'_> {
        Shell {
            words: words::english(),
            library: &self.about,
            title,
            lang: "en".to_owned(),
            dir: "ltr",
            root,
            page,
            scripts: Vec::new(),
            is_sensitive: false,
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
