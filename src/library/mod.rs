//! The library: topics, templates, notices and contacts, in every language, and how each text stands.

pub mod calendar;
mod compile;
mod contacts;
mod format;
mod glossary;
mod longest;
mod lookup;
mod open;
mod policy;
mod precinct;
mod pseudo;
mod readiness;
mod reading;
pub mod search;
mod sheet;
mod slots;
mod texts;
mod topic;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, Role};
use crate::error::{Error, Kind, Result};
use crate::language::{self, Answer};
use crate::project::{LibrarySettings, Project, parse_toml};
use crate::review::Reviewers;
use crate::source::Source;

pub use calendar::{Calendar, CalendarEntry, Occasion};
pub use compile::{Compiled, Options as CompileOptions, Tally};
pub use contacts::{CONTACTS, Contact, ContactKind, Contacts, Freshness, NAME_SUFFIX, TERM_PREFIX};
pub use format::Moment;
pub use glossary::{Glossary, GlossaryTerm};
pub use lookup::{Found, Target};
pub use policy::{Policy, PolicyEntry, Rule};
pub use precinct::{PRECINCT_FILE, PRECINCTS, Precinct};
pub use pseudo::PSEUDO_LOCALES;
pub use readiness::Readiness;
pub use reading::{Message, Reading};
pub use sheet::{Sheet, SheetMessage};
pub use slots::Slots;
pub use texts::{Rendered, Texts};
pub use topic::{
    Expires, Season, SourceNote, TemplateMeta, TopicMeta, Urgency, Variable, VariableKind,
};

/// The file of notices that go with other texts.
pub const NOTICES: &str = "content/notices.ftl";
/// The file of templates.
pub const TEMPLATES: &str = "content/templates.ftl";
const TEMPLATES_META: &str = "content/templates.toml";
const TOPICS: &str = "content/topics";
const PROJECT: &str = "l10n.toml";

/// The library. Opening reads the settings and the contacts alone; everything else is read when it is asked for.
///
/// `Send` and `Sync`, without global state: two libraries do not know of each other.
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
    problems: Vec<Diagnostic>,
    bundles: BTreeMap<String, OnceLock<Arc<Texts>>>,
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
    pub fn settings(&self) -> &LibrarySettings {
        &self.settings
    }

    /// The contacts.
    pub fn contacts(&self) -> &Contacts {
        &self.contacts
    }

    /// Who may judge what, from content/reviewers.toml; nobody where that file is not there or cannot be read, which is then
    /// among the [`Library::problems`].
    pub fn reviewers(&self) -> &Reviewers {
        &self.reviewers
    }

    /// Whether the contacts could be read; only [`Library::examine`] opens a library where they could not.
    pub fn knows_contacts(&self) -> bool {
        self.knows_contacts
    }

    /// The locales: English first, then those of l10n.toml.
    pub fn locales(&self) -> &[LanguageIdentifier] {
        &self.locales
    }

    /// What was wrong with the settings when the library was opened.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The locale that a tag or a name in any of the languages means.
    ///
    /// # Errors
    /// [`Kind::Usage`] for a name of none or of several of the locales; the help says which there are.
    pub fn language(&self, name: &str) -> Result<LanguageIdentifier> {
        let list = |locales: &[LanguageIdentifier]| {
            locales
                .iter()
                .map(|locale| format!("{} ({locale})", language::display_name(locale)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        match language::resolve(name, &self.locales) {
            Answer::One(locale) => Ok(locale),
            Answer::Several(several) => Err(Error::new(
                Kind::Usage,
                format!("`{}` may be several languages", name.escape_debug()),
            )
            .with_help(format!("say which: {}", list(&several)))),
            Answer::Unknown(near) => {
                let help = match near.first() {
                    Some(nearest) => format!(
                        "did you mean `{nearest}`? There are {}",
                        list(&self.locales)
                    ),
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

    /// The path of a Fluent file in a locale, given its English path; `None` where l10n.toml gives it no place.
    pub fn path_in(&self, english: &str, locale: &LanguageIdentifier) -> Option<String> {
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
            .filter(|id| !id.contains('/'))
            .map(str::to_owned)
            .collect()
    }

    /// All Fluent files of the library, by their English paths: notices, templates, then topics.
    pub fn units(&self) -> Vec<String> {
        let mut units = self.with_own(self.source.list("content").paths);
        units.retain(|path| path.ends_with(".ftl"));
        units.sort_by_key(|path| (path.starts_with(TOPICS), path.clone()));
        units
    }

    /// The English path of a topic's file.
    pub fn topic_path(id: &str) -> String {
        format!("{TOPICS}/{id}.ftl")
    }

    /// What is known of a topic; `None` where there is no metadata. A precinct adds sources and slots to what the library
    /// knows, and says all of its own topics.
    ///
    /// # Errors
    /// The file cannot be read as metadata.
    pub fn topic_meta(&self, id: &str) -> Result<Option<TopicMeta>> {
        let path = format!("{TOPICS}/{id}.toml");
        let central: Option<TopicMeta> = self.toml(&path)?;
        let Some(precinct) = &self.precinct else {
            return Ok(central);
        };
        let own = format!("{}/{path}", precinct.folder);
        let Some(mut meta) = central else {
            return self.toml(&own);
        };
        if let Some(more) = self.toml::<topic::Addition>(&own)? {
            meta.sources.extend(more.sources);
            for (name, variable) in more.variables {
                meta.variables.entry(name).or_insert(variable);
            }
        }
        Ok(Some(meta))
    }

    /// What is known of the templates, by id; a precinct's own with the library's.
    ///
    /// # Errors
    /// The file cannot be read as metadata.
    pub fn template_meta(&self) -> Result<BTreeMap<String, TemplateMeta>> {
        let mut all: BTreeMap<String, TemplateMeta> =
            self.toml(TEMPLATES_META)?.unwrap_or_default();
        if let Some(precinct) = &self.precinct {
            let own = format!("{}/{TEMPLATES_META}", precinct.folder);
            let own: Option<BTreeMap<String, TemplateMeta>> = self.toml(&own)?;
            for (id, meta) in own.unwrap_or_default() {
                all.entry(id).or_insert(meta);
            }
        }
        Ok(all)
    }

    /// The glossary.
    ///
    /// # Errors
    /// The file cannot be read as a glossary.
    pub fn glossary(&self) -> Result<Glossary> {
        Ok(self.toml(glossary::GLOSSARY)?.unwrap_or_default())
    }

    /// The policy: what texts may not say.
    ///
    /// # Errors
    /// The file cannot be read as a policy.
    pub fn policy(&self) -> Result<Policy> {
        Ok(self.toml(policy::POLICY)?.unwrap_or_default())
    }

    fn toml<T: serde::de::DeserializeOwned>(&self, path: &str) -> Result<Option<T>> {
        let Some(loaded) = self.source.read(path)? else {
            return Ok(None);
        };
        parse_toml(&loaded.file)
            .map(Some)
            .map_err(|finding| Error::content(format!("cannot read `{path}`"), vec![*finding]))
    }

    /// A Fluent file in a locale, given its English path, with what the precinct lays over it; `None` where it is not there.
    ///
    /// # Errors
    /// The file is there and cannot be read.
    pub fn sheet(&self, english: &str, locale: &LanguageIdentifier) -> Result<Option<Sheet>> {
        let role = if *locale == language::SOURCE {
            Role::Source
        } else {
            Role::Translation
        };
        let central = match self.path_in(english, locale) {
            Some(path) => Sheet::read(&self.source, &path, role)?,
            None => None,
        };
        let own = match self.own_path(english, locale) {
            Some(path) => Sheet::read(&self.source, &path, role)?,
            None => None,
        };
        Ok(match (central, own) {
            (Some(central), Some(own)) => Some(central.under(own)),
            (central, own) => central.or(own),
        })
    }

    /// All texts of a locale, ready to render; read once and kept. English stands in where a text is not there, and says so.
    ///
    /// # Errors
    /// A file is there and cannot be read, or the library has no such locale.
    pub fn texts(&self, locale: &LanguageIdentifier) -> Result<Arc<Texts>> {
        let Some(slot) = self.bundles.get(&locale.to_string()) else {
            return Err(Error::new(
                Kind::Usage,
                format!("the library has no `{locale}`"),
            ));
        };
        if let Some(texts) = slot.get() {
            return Ok(texts.clone());
        }
        let english = if *locale == language::SOURCE {
            None
        } else {
            Some(self.texts(&language::SOURCE)?)
        };
        let mut resources = Vec::new();
        for unit in self.units() {
            resources.extend(
                self.sheet(&unit, locale)?
                    .into_iter()
                    .flat_map(|sheet| sheet.resources),
            );
        }
        let texts = Arc::new(self.texts_of(locale, resources, english)?);
        // Two threads may have built it at once; both built the same.
        Ok(slot.get_or_init(|| texts).clone())
    }

    /// The texts of some resources, with the contacts.
    pub(crate) fn texts_of(
        &self,
        locale: &LanguageIdentifier,
        resources: Vec<Arc<FluentResource>>,
        english: Option<Arc<Texts>>,
    ) -> Result<Texts> {
        let contacts = FluentResource::try_new(self.contacts.to_fluent(locale));
        let (Ok(contacts) | Err((contacts, _))) = contacts;
        let setting = self.settings.formatting.get(&locale.to_string());
        let formatting =
            texts::formatting_locale(locale, setting.map(String::as_str)).map_err(|_| {
                Error::new(
                    Kind::Content,
                    format!("beatbook.toml: the formatting locale of `{locale}` is no locale"),
                )
            })?;
        let all = std::iter::once(Arc::new(contacts)).chain(resources);
        Ok(Texts::new(locale, formatting, all, english))
    }
}

/// The topic whose file this English path is.
pub(crate) fn topic_of(path: &str) -> Option<&str> {
    path.strip_prefix(TOPICS)?
        .strip_prefix('/')?
        .strip_suffix(".ftl")
}
