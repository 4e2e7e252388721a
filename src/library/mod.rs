//! The library: topics, templates, notices and contacts, in every language, and how each text stands.

pub mod calendar;
mod contacts;
#[cfg(feature = "cli")]
mod earlier;
mod format;
mod glossary;
mod id;
#[cfg(feature = "cli")]
mod judging;
mod localized;
#[cfg(feature = "cli")]
mod locks;
mod longest;
mod lookup;
mod metadata;
mod open;
mod precinct;
mod pseudo;
pub mod search;
mod slots;
mod template;
mod texts;
mod topic;
mod unit_texts;
mod variable;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent::FluentResource;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Fault, Role};
use crate::error::{Error, Kind, Result};
use crate::ftl;
use crate::language;
use crate::profile::{Answer, Profiles};
use crate::project::{LibrarySettings, Project};
use crate::review::{LocalTime, Reviewers};
use crate::source::Source;

#[cfg(feature = "cli")]
pub(crate) use calendar::Nearness;
pub use calendar::{Calendar, CalendarEntry, Occasion};
pub(crate) use calendar::{OBSERVANCES, Observances};
pub(crate) use contacts::{CONTACTS, NAME_SUFFIX, TERM_PREFIX};
pub use contacts::{Contact, ContactKind, Contacts, Freshness, Served};
#[cfg(feature = "cli")]
pub(crate) use earlier::History;
pub(crate) use format::Clock;
pub(crate) use format::Moment;
pub(crate) use glossary::GLOSSARY;
pub use glossary::{Glossary, GlossaryTerm};
pub(crate) use id::{GRAMMAR as ID_GRAMMAR, is_id};
#[cfg(feature = "cli")]
pub(crate) use judging::TextName;
pub(crate) use localized::{LocalizedFile, LocalizedMessage, Reference};
#[cfg(feature = "cli")]
pub(crate) use locks::{Locks, built_in};
pub(crate) use longest::Fillings;
pub use lookup::{Found, Target};
pub(crate) use precinct::PLACE_PREFIX;
pub(crate) use precinct::PRECINCTS;
pub use precinct::Precinct;
pub(crate) use pseudo::PSEUDO_LOCALES;
pub(crate) use pseudo::bundle as pseudo_bundle;
pub(crate) use slots::Faults;
pub use slots::Slots;
pub use template::{EXPIRES, Elements, Expires, TemplateMeta};
pub(crate) use texts::{LazyTexts, Texts, Unchecked};
pub use topic::{Season, SignOff, SourceNote, Stages, TopicMeta, Urgency};
pub(crate) use unit_texts::UnitTexts;
pub(crate) use unit_texts::{Known, Part};
pub use variable::{Variable, VariableKind};

/// The file of notices that go with other texts.
pub const NOTICES: &str = "content/notices.ftl";
/// The file of contacts' names.
pub(crate) const CONTACT_NAMES: &str = "content/contacts.ftl";
/// The file of the names of a precinct's places, messages `place-KEY`.
pub(crate) const PLACES: &str = "content/places.ftl";
/// The file of the signature below a precinct's posts, one message [`SIGNATURE_ID`].
pub(crate) const SIGNATURE: &str = "content/signature.ftl";
/// The message of [`SIGNATURE`].
pub(crate) const SIGNATURE_ID: &str = "signature";
/// The file of what public pages and the page for reviewers say in their own words: no posts, so bundles, search and the catalog
/// have none of it.
pub(crate) const SITE: &str = "content/site.ftl";
/// How the ids of [`SITE`] begin.
pub(crate) const SITE_PREFIX: &str = "site-";
/// The file of templates.
pub const TEMPLATES: &str = "content/templates.ftl";
/// What is known of templates.
pub(crate) const TEMPLATES_META: &str = "content/templates.toml";
const TOPICS: &str = "content/topics";
/// The folder of topics, as their paths begin.
pub(crate) const TOPICS_FOLDER: &str = "content/topics/";
const PROJECT: &str = "l10n.toml";

/// The library. Opening reads only the settings, the contacts and the reviewers; everything else is read on demand.
///
/// `Send` and `Sync`, without global state: two libraries do not know of each other.
///
/// ```
/// use beatbook::language::SOURCE;
/// use beatbook::library::Target;
/// use beatbook::{Library, Source};
///
/// let library = Library::open(".")?;
/// assert_eq!(library.locales()[0], SOURCE);
/// assert_eq!(library.project().path, "l10n.toml");
/// assert!(library.now()?.date.year >= 2026, "by the clock in New York");
/// assert!(library.topic_ids().contains(&"package-theft".to_owned()));
///
/// // An id leads to its topic: no file is opened but that one and its records.
/// let source: &Source = library.source();
/// let before = source.opened();
/// let found = library.by_id("package-theft-tip")?;
/// assert!(matches!(found, Some(Target::Message(unit, _)) if unit == "content/topics/package-theft.ftl"));
/// assert_eq!(source.opened(), before + 2);
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Debug)]
pub struct Library {
    source: Source,
    project: Project,
    settings: LibrarySettings,
    locales: Vec<LanguageIdentifier>,
    contacts: Contacts,
    reviewers: Reviewers,
    knows_contacts: bool,
    precinct: Option<Precinct>,
    faults: Vec<Fault>,
    /// The files that were read, by path.
    localized_files: Mutex<HashMap<String, Option<Arc<LocalizedFile>>>>,
    /// What is known of the topics that were asked for.
    metas: Mutex<HashMap<String, Option<Arc<TopicMeta>>>>,
    /// What is known of the templates, once somebody asked.
    templates: Mutex<Option<Arc<BTreeMap<String, TemplateMeta>>>>,
    /// What is known of languages; read on demand.
    profiles: OnceLock<Arc<Profiles>>,
    /// The terms of the contacts, by locale.
    contact_terms: Mutex<HashMap<String, Arc<FluentResource>>>,
}

impl Library {
    /// Where the files come from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// What l10n.toml and beatbook.toml say.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// `[library]` of beatbook.toml.
    pub(crate) fn settings(&self) -> &LibrarySettings {
        &self.settings
    }

    /// The contacts.
    pub fn contacts(&self) -> &Contacts {
        &self.contacts
    }

    /// Who may review what, from content/reviewers.toml; nobody where there is no such file.
    pub(crate) fn reviewers(&self) -> &Reviewers {
        &self.reviewers
    }

    /// Whether the contacts could be read; only [`Library::open_to_check`] opens a library where they could not.
    pub(crate) fn knows_contacts(&self) -> bool {
        self.knows_contacts
    }

    /// The locales: English first, then those of l10n.toml.
    pub fn locales(&self) -> &[LanguageIdentifier] {
        &self.locales
    }

    /// What is known of languages: the library's own files, and this crate's.
    pub(crate) fn profiles(&self) -> &Arc<Profiles> {
        self.profiles.get_or_init(|| Profiles::of(&self.source))
    }

    /// What was wrong with contacts and the precinct when the library was opened.
    pub(crate) fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The locale that a tag or a name in any of the languages means.
    ///
    /// # Errors
    /// [`Kind::Usage`] for a name that means none of the locales, or several; the help lists them.
    pub fn language(&self, name: &str) -> Result<LanguageIdentifier> {
        let list = |locales: &[LanguageIdentifier]| {
            locales
                .iter()
                .map(|locale| format!("{} ({locale})", self.profiles().name(locale)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        match self.profiles().resolve(name, &self.locales) {
            Answer::One(locale) => Ok(locale),
            Answer::Several(several) => Err(Error::new(
                Kind::Usage,
                format!("`{}` may mean several languages", name.escape_debug()),
            )
            .with_help(format!("say which: {}", list(&several)))),
            Answer::Unknown(near) => {
                let help = match near.first() {
                    Some(near) => {
                        format!(
                            "{} There are {}",
                            language::ask_for(near),
                            list(&self.locales)
                        )
                    }
                    None => format!("there are {}", list(&self.locales)),
                };
                Err(Error::new(
                    Kind::Usage,
                    format!("no language `{}`", name.escape_debug()),
                )
                .with_help(help))
            }
        }
    }

    /// Whether only a qualified person may review the texts of a file, given by its English path: those of a sensitive topic, and
    /// those that need the lawyers.
    ///
    /// # Errors
    /// The topic's metadata cannot be read, so nobody knows.
    pub(crate) fn needs_qualified(&self, unit: &str) -> Result<bool> {
        let Some(topic) = topic_of(unit) else {
            return Ok(false);
        };
        let meta = self.topic(topic)?;
        Ok(meta.is_some_and(|meta| meta.needs_qualified()))
    }

    /// The path of a Fluent file in a locale, given its English path; `None` where l10n.toml gives it no place.
    pub(crate) fn path_in(&self, english: &str, locale: &LanguageIdentifier) -> Option<String> {
        if *locale == language::SOURCE {
            return Some(english.to_owned());
        }
        self.project.translation_path(english, &locale.to_string())
    }

    /// The ids of all topics, sorted. This lists the folder of topics.
    pub fn topic_ids(&self) -> Vec<String> {
        self.with_own(self.source.list(TOPICS).paths)
            .iter()
            .filter_map(|path| topic_of(path))
            .map(str::to_owned)
            .collect()
    }

    /// All Fluent files of the library, by their English paths: notices, templates, then topics. A file in the folder of
    /// topics whose name cannot be a topic's id is not among them; the check `ids` reports it.
    pub fn units(&self) -> Vec<String> {
        let mut units = self.with_own(self.source.list("content").paths);
        units.retain(|path| {
            path.ends_with(".ftl") && (!path.starts_with(TOPICS_FOLDER) || topic_of(path).is_some())
        });
        units.sort_by_key(|path| (path.starts_with(TOPICS), path.clone()));
        units
    }

    /// The English path of a topic's file.
    pub(crate) fn topic_path(id: &str) -> String {
        format!("{TOPICS}/{id}.ftl")
    }

    /// A Fluent file in a locale, given its English path, with what the precinct lays over it; `None` where there is none.
    ///
    /// # Errors
    /// The file exists but cannot be read.
    pub(crate) fn localized(
        &self,
        english: &str,
        locale: &LanguageIdentifier,
    ) -> Result<Option<Arc<LocalizedFile>>> {
        let role = if *locale == language::SOURCE {
            Role::Source
        } else {
            Role::Translation
        };
        let read = |path: Option<String>| match path {
            Some(path) => self.localized_at(&path, role),
            None => Ok(None),
        };
        let central = read(self.path_in(english, locale))?;
        let own = read(self.own_path(english, locale))?;
        Ok(match (central, own) {
            (Some(central), Some(own)) => Some(Arc::new(
                LocalizedFile::clone(&central).under(LocalizedFile::clone(&own)),
            )),
            (central, own) => central.or(own),
        })
    }

    /// The file at that path, read once and kept: a command opens each file once, however many texts quote it.
    pub(crate) fn localized_at(
        &self,
        path: &str,
        role: Role,
    ) -> Result<Option<Arc<LocalizedFile>>> {
        let localized_files = || {
            self.localized_files
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(localized) = localized_files().get(path) {
            return Ok(localized.clone());
        }
        // Not under the lock: other threads read other files meanwhile.
        let localized = LocalizedFile::read(&self.source, path, role)?.map(Arc::new);
        Ok(localized_files()
            .entry(path.to_owned())
            .or_insert(localized)
            .clone())
    }

    /// The terms of the contacts in a locale: parsed once, not once per bundle.
    fn contact_terms(&self, locale: &LanguageIdentifier) -> Arc<FluentResource> {
        let mut all = self
            .contact_terms
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let terms = all
            .entry(locale.to_string())
            .or_insert_with(|| ftl::bundle_resource(&self.contacts.to_fluent(locale)));
        terms.clone()
    }

    /// What the library's clock shows now, in its own time zone.
    ///
    /// # Errors
    /// beatbook.toml names an unknown time zone.
    pub fn now(&self) -> Result<LocalTime> {
        let zone = self.settings.time_zone();
        LocalTime::now_in(zone).ok_or_else(|| unknown_zone(zone))
    }

    /// The moment at which the library's clock shows a time, with the clock's distance from UTC: `2026-12-03T19:30-05:00`.
    #[cfg(feature = "site")]
    pub(crate) fn moment(&self, time: LocalTime) -> Result<String> {
        let zone = self.settings.time_zone();
        time.moment_in(zone).ok_or_else(|| unknown_zone(zone))
    }

    /// The tag of the locale that numbers, dates and times of a locale are formatted for.
    pub(crate) fn formatting_tag(&self, locale: &LanguageIdentifier) -> String {
        let setting = self.settings.formatting.get(&locale.to_string());
        texts::formatting_locale(locale, setting.map(String::as_str))
            .map_or_else(|_| locale.to_string(), |formatting| formatting.to_string())
    }

    /// How a locale tells the time; `None` where beatbook.toml names no locale for it.
    pub(crate) fn clock(&self, locale: &LanguageIdentifier) -> Option<Clock> {
        let formatting = self.formatting_tag(locale).parse().ok()?;
        format::Formats::new(formatting).clock()
    }

    /// A day as texts of a locale say it, in a style of DATETIME; `None` where it cannot be said.
    #[cfg(feature = "site")]
    pub(crate) fn date(
        &self,
        locale: &LanguageIdentifier,
        day: crate::Date,
        style: &str,
    ) -> Option<String> {
        self.formats(locale)?.day(day, style)
    }

    /// How texts of a locale say days and times; `None` where beatbook.toml names no locale for that.
    #[cfg(feature = "site")]
    pub(crate) fn formats(&self, locale: &LanguageIdentifier) -> Option<format::Formats> {
        Some(format::Formats::new(
            self.formatting_tag(locale).parse().ok()?,
        ))
    }

    /// The texts of some resources, with the contacts.
    pub(crate) fn texts_of(
        &self,
        locale: &LanguageIdentifier,
        resources: Vec<Arc<FluentResource>>,
    ) -> Result<LazyTexts> {
        let setting = self.settings.formatting.get(&locale.to_string());
        let formatting =
            texts::formatting_locale(locale, setting.map(String::as_str)).map_err(|_| {
                Error::new(
                    Kind::Content,
                    format!("beatbook.toml: the formatting locale of `{locale}` is not a locale"),
                )
            })?;
        let mut all = vec![self.contact_terms(locale)];
        all.extend(resources);
        Ok(LazyTexts::new(locale, formatting, all))
    }
}

/// The topic whose file has this English path; `None` also where the file's name cannot be a topic's id.
pub(crate) fn topic_of(path: &str) -> Option<&str> {
    path.strip_prefix(TOPICS_FOLDER)?
        .strip_suffix(".ftl")
        .filter(|id| id::is_id(id))
}

fn unknown_zone(zone: &str) -> Error {
    let zone = zone.escape_debug();
    Error::new(
        Kind::Content,
        format!("beatbook.toml: the time zone `{zone}` is unknown"),
    )
    .with_help("write an IANA name, such as time-zone = \"America/New_York\"")
}
