//! Laying a precinct over the library.

use std::collections::BTreeSet;
use std::path::Path;

use unic_langid::LanguageIdentifier;

use super::{PRECINCT_FILE, PRECINCTS, Precinct};
use crate::diagnostic::{Fault, Place, PrecinctFault, Role};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{
    CONTACT_NAMES, Library, NOTICES, PLACES, SIGNATURE, SIGNATURE_ID, SITE, SITE_PREFIX, TEMPLATES,
};
use crate::project::Project;

impl Library {
    /// The library with a precinct laid over it: its contacts beside the library's, its texts added to the library's or in
    /// their place. `name` is a precinct of the library (`110`) or a folder with a precinct.toml.
    ///
    /// # Errors
    /// There is no such precinct; its file cannot be read; it replaces what it may not: a locked text, a contact of the library,
    /// or a translation whose English it leaves as it is.
    pub fn with_precinct(self, name: &str) -> Result<Library> {
        let (mut library, faults) = self.lay_over(name)?;
        if faults.iter().all(Fault::is_harmless) {
            library.faults.extend(faults);
            return Ok(library);
        }
        Err(Error::content(
            format!(
                "the precinct `{}` cannot be laid over the library",
                name.escape_debug()
            ),
            faults,
        ))
    }

    /// As [`Library::with_precinct`], to find out what is wrong: what the precinct may not do is among the problems.
    ///
    /// # Errors
    /// There is no such precinct, or its file cannot be read.
    pub fn with_precinct_to_check(self, name: &str) -> Result<Library> {
        let (mut library, faults) = self.lay_over(name)?;
        library.faults.extend(faults);
        Ok(library)
    }

    /// The precinct that is laid over the library.
    pub fn precinct(&self) -> Option<&Precinct> {
        self.precinct.as_ref()
    }

    /// The English path of the file that a path of the library or of its precinct stands for.
    pub(crate) fn unit_of<'p>(&self, path: &'p str) -> &'p str {
        let own = self.precinct.as_ref().and_then(|precinct| {
            path.strip_prefix(precinct.folder.as_str())?
                .strip_prefix('/')
        });
        own.unwrap_or(path)
    }

    /// The precinct's own file for a Fluent file of the library, in a locale.
    pub(in crate::library) fn own_path(
        &self,
        english: &str,
        locale: &LanguageIdentifier,
    ) -> Option<String> {
        let folder = &self.precinct.as_ref()?.folder;
        if *locale == language::SOURCE {
            return Some(format!("{folder}/{english}"));
        }
        let rest = english.strip_prefix("content/")?;
        Some(format!("{folder}/locales/{locale}/{rest}"))
    }

    /// The path of the translation of an English file of the library or of its precinct; `None` where it has no place.
    pub(crate) fn translation_of(
        &self,
        english: &str,
        locale: &LanguageIdentifier,
    ) -> Option<String> {
        match self.unit_of(english) {
            unit if unit == english => self.path_in(english, locale),
            unit => self.own_path(unit, locale),
        }
    }

    fn lay_over(mut self, name: &str) -> Result<(Library, Vec<Fault>)> {
        let folder = self.find_precinct(name)?;
        let path = format!("{folder}/{PRECINCT_FILE}");
        let loaded = self
            .source
            .read(&path)?
            .ok_or_else(|| self.no_precinct(name))?;
        let (mut precinct, mut faults) = Precinct::parse(&folder, &loaded.file, &self.locales)
            .map_err(|fault| Error::content(format!("cannot read `{path}`"), vec![*fault]))?;
        for (id, contact) in std::mem::take(&mut precinct.contacts) {
            let place = Place::new(&loaded.file, id.span(), Role::Config);
            faults.extend(self.contacts.add(id.get_ref(), contact, place));
        }
        let own = self.source.list(&folder);
        let fluent = |path: &&String| path.ends_with(".ftl");
        if own.paths.iter().any(|path| fluent(&path)) {
            let translated: Vec<String> = precinct
                .languages
                .iter()
                .filter(|locale| **locale != language::SOURCE)
                .map(ToString::to_string)
                .collect();
            let mut project = Project::of_folders(
                &path,
                &format!("{folder}/content"),
                &format!("{folder}/locales"),
                translated,
            );
            // Its texts are texts of a library, and are reviewed as such.
            project.settings.library = Some(self.settings.clone());
            precinct.project = Some(project);
        }
        // The library without the precinct says what there is to replace.
        for path in own.paths.iter().filter(fluent) {
            let inside = &path[folder.len() + 1..];
            faults.extend(self.violations(&precinct, path, inside)?);
        }
        for (inside, path) in own.paths.iter().filter_map(|path| {
            let inside = path.strip_prefix(&folder)?.strip_prefix('/')?;
            Some((inside, path))
        }) {
            let known = inside == PRECINCT_FILE
                || inside.starts_with("content/")
                || inside.starts_with("locales/");
            if !known && (inside.ends_with(".toml") || inside.ends_with(".ftl")) {
                let fault = Fault::new(PrecinctFault::Unread(inside.to_owned()));
                faults.push(fault.at(Place::path(path.as_str(), Role::Config)));
            }
        }
        self.precinct = Some(precinct);
        // The precinct adds to what is known of topics and templates, and its contacts have come in.
        self.metas = std::sync::Mutex::default();
        self.templates = std::sync::Mutex::default();
        self.contact_terms = std::sync::Mutex::default();
        Ok((self, faults))
    }

    /// The folder of a precinct, below the library; one that lies elsewhere is mounted there under its own name.
    fn find_precinct(&mut self, name: &str) -> Result<String> {
        let trimmed = name.trim_end_matches('/');
        let plain = !trimmed.is_empty() && !trimmed.contains(['/', '\\']) && trimmed != "..";
        let folder = format!("{PRECINCTS}/{trimmed}");
        if plain && self.source.has(&format!("{folder}/{PRECINCT_FILE}")) {
            return Ok(folder);
        }
        let there = Path::new(name);
        if !there.join(PRECINCT_FILE).is_file() {
            return Err(self.no_precinct(name));
        }
        let there = std::path::absolute(there).map_err(|error| Error::io(there, "find", &error))?;
        let last = there.file_name().and_then(|name| name.to_str());
        let folder = format!("{PRECINCTS}/{}", last.unwrap_or("precinct"));
        self.source.mount(&folder, there);
        Ok(folder)
    }

    fn no_precinct(&self, name: &str) -> Error {
        let all = self.source.folders(PRECINCTS);
        let asked = language::did_you_mean(name, all.iter().map(String::as_str));
        let hint = match (asked, all.is_empty()) {
            (Some(asked), _) => asked + " ",
            (None, false) => format!("there are: {}. ", all.join(", ")),
            (None, true) => String::new(),
        };
        Error::new(
            Kind::NotFound,
            format!("no precinct `{}`", name.escape_debug()),
        )
        .with_help(format!(
            "{hint}Name a folder in precincts/, or any folder with a {PRECINCT_FILE}"
        ))
    }

    /// What a precinct's Fluent file replaces but may not.
    fn violations(&self, precinct: &Precinct, path: &str, inside: &str) -> Result<Vec<Fault>> {
        let (unit, locale) = match inside
            .strip_prefix("locales/")
            .and_then(|rest| rest.split_once('/'))
        {
            Some((tag, rest)) => (format!("content/{rest}"), tag.parse().ok()),
            None => (inside.to_owned(), Some(language::SOURCE)),
        };
        let Some(locale): Option<LanguageIdentifier> = locale else {
            return Ok(Vec::new());
        };
        let role = if locale == language::SOURCE {
            Role::Source
        } else {
            Role::Translation
        };
        let Some(own) = self.localized_at(path, role)? else {
            return Ok(Vec::new());
        };
        let central = self.localized(&unit, &language::SOURCE)?;
        let locked =
            [NOTICES, CONTACT_NAMES, SITE].contains(&unit.as_str()) || self.is_locked(&unit);
        let english = if locale == language::SOURCE {
            None
        } else {
            let english = format!("{}/{unit}", precinct.folder);
            self.localized_at(&english, Role::Source)?
        };
        let mut faults = Vec::new();
        for message in &own.messages {
            let replaces = central
                .as_ref()
                .is_some_and(|localized| localized.get(&message.id).is_some());
            let place = Place::new(
                &own.file,
                message.span.start..message.span.start + message.id.len(),
                role,
            );
            let id = message.id.clone();
            let in_english = || {
                let english = english.as_ref();
                english.is_some_and(|localized| localized.get(&message.id).is_some())
            };
            // An id in the wrong file would still replace the library's text in a bundle.
            let home = self.home_of(&message.id).filter(|home| *home != unit);
            let fault = match home {
                Some(home) => PrecinctFault::Misplaced { id, home },
                None if replaces && locked => PrecinctFault::Locked(id),
                None if replaces && locale != language::SOURCE && !in_english() => {
                    PrecinctFault::EnglishStays {
                        id,
                        locale: locale.to_string(),
                    }
                }
                None => continue,
            };
            faults.push(Fault {
                locale: Some(locale.to_string()),
                message: Some(message.id.clone()),
                ..Fault::new(fault).at(place)
            });
        }
        Ok(faults)
    }

    /// The file of the library that a message of this id belongs to, whether it exists or not.
    fn home_of(&self, id: &str) -> Option<String> {
        if id.starts_with("notice-") {
            return Some(NOTICES.to_owned());
        }
        if id.starts_with("template-") {
            return Some(TEMPLATES.to_owned());
        }
        if id.starts_with("-contact-") {
            return Some(CONTACT_NAMES.to_owned());
        }
        if id.starts_with("place-") {
            return Some(PLACES.to_owned());
        }
        if id == SIGNATURE_ID {
            return Some(SIGNATURE.to_owned());
        }
        let mut topic = id;
        loop {
            let path = Library::topic_path(topic);
            if self.source.has(&path) {
                return Some(path);
            }
            match topic.rfind('-') {
                Some(cut) => topic = &topic[..cut],
                None => return id.starts_with(SITE_PREFIX).then(|| SITE.to_owned()),
            }
        }
    }

    fn is_locked(&self, unit: &str) -> bool {
        let topic = crate::library::topic_of(unit);
        // Metadata that cannot be read may have locked it.
        topic.is_some_and(|topic| match self.topic_meta(topic) {
            Ok(meta) => meta.is_some_and(|meta| meta.locked),
            Err(_) => true,
        })
    }

    /// The paths together with those of the precinct's own content, relative to its folder.
    pub(in crate::library) fn with_own(&self, mut paths: Vec<String>) -> Vec<String> {
        let Some(precinct) = &self.precinct else {
            return paths;
        };
        let folder = format!("{}/content", precinct.folder);
        let own = self.source.list(&folder).paths;
        let start = precinct.folder.len() + 1;
        let all: BTreeSet<String> = paths
            .drain(..)
            .chain(own.into_iter().map(|path| path[start..].to_owned()))
            .collect();
        all.into_iter().collect()
    }
}
