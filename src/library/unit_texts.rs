//! One file in one language, with English beside it, as it stands: nothing here says whether a text may leave.

use std::collections::HashSet;
use std::sync::Arc;

use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::{
    CONTACT_NAMES, LazyTexts, Library, LocalizedFile, LocalizedMessage, NOTICES, Texts, TopicMeta,
    Unchecked,
};
use crate::diagnostic::{Fault, Role};
use crate::error::{Error, Kind, Result};
use crate::language;

/// One Fluent file in one locale, with what its texts may quote.
#[derive(Debug)]
pub(crate) struct UnitTexts {
    pub(crate) locale: LanguageIdentifier,
    pub(crate) english: Arc<LocalizedFile>,
    pub(crate) target: Option<Arc<LocalizedFile>>,
    pub(crate) known: Known,
    /// What is wrong with the metadata file.
    known_faults: Vec<Fault>,
    texts: Arc<LazyTexts>,
    english_texts: Arc<LazyTexts>,
}

/// What is known of a file's texts besides their words.
#[derive(Debug)]
pub(crate) enum Known {
    /// Notices and names need nothing.
    Nothing,
    /// For a topic: until when it holds, and who must sign it off.
    Topic(Arc<TopicMeta>),
    /// For templates: the ids of those whose slots are described.
    Templates(HashSet<String>),
    /// It should be known but is missing or cannot be read.
    Lost,
}

/// A part of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The value: a post.
    Value,
    /// An attribute.
    Attribute(&'static str),
}

impl Part {
    /// `.short`: the line for a text message, a checklist, a flyer.
    pub(crate) const SHORT: Part = Part::Attribute("short");
    /// `.summary`, of a topic's own message.
    pub(crate) const SUMMARY: Part = Part::Attribute("summary");
    /// `.title`, of a template.
    pub(crate) const TITLE: Part = Part::Attribute("title");

    fn attribute(self) -> Option<&'static str> {
        match self {
            Part::Value => None,
            Part::Attribute(name) => Some(name),
        }
    }

    fn is_in(self, message: &LocalizedMessage) -> bool {
        match self {
            Part::Value => message.value,
            Part::Attribute(name) => message.attributes.iter().any(|have| have == name),
        }
    }
}

impl Library {
    /// A Fluent file (given by its English path) in a locale. Only that file, its records, its metadata, and the notices and
    /// names of contacts that it may quote are read.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where there is no such file in English.
    pub(crate) fn read(&self, unit: &str, locale: &LanguageIdentifier) -> Result<UnitTexts> {
        let source = language::SOURCE;
        let english = self
            .localized(unit, &source)?
            .ok_or_else(|| Error::new(Kind::NotFound, format!("the library has no `{unit}`")))?;
        let target = if *locale == source {
            Some(english.clone())
        } else {
            self.localized(unit, locale)?
        };
        let mut quoted = Vec::new();
        for file in [NOTICES, CONTACT_NAMES] {
            if file != unit {
                quoted.push((
                    self.localized(file, &source)?,
                    self.localized(file, locale)?,
                ));
            }
        }
        let resources = |own: Option<&Arc<LocalizedFile>>,
                         quoted: Vec<&Option<Arc<LocalizedFile>>>| {
            let localized_files = own.into_iter().chain(quoted.into_iter().flatten());
            let all: Vec<Arc<FluentResource>> = localized_files
                .flat_map(|localized| localized.resources.iter().cloned())
                .collect();
            all
        };
        let in_english = quoted.iter().map(|(english, _)| english).collect();
        let in_english = resources(Some(&english), in_english);
        let english_texts = Arc::new(self.texts_of(&source, in_english)?);
        let texts = if *locale == source {
            english_texts.clone()
        } else {
            let in_locale = quoted.iter().map(|(_, own)| own).collect();
            let in_locale = resources(target.as_ref(), in_locale);
            Arc::new(self.texts_of(locale, in_locale)?)
        };
        let known = match super::topic_of(unit) {
            Some(topic) => self
                .topic(topic)
                .map(|meta| meta.map_or(Known::Lost, Known::Topic)),
            None if unit == super::TEMPLATES => self
                .templates()
                .map(|all| Known::Templates(all.keys().cloned().collect())),
            None => Ok(Known::Nothing),
        };
        let path = unit.replace(".ftl", ".toml");
        let (known, known_faults) = match known {
            Ok(known) => (known, Vec::new()),
            Err(error) => (Known::Lost, error.faults_of(&path, Role::Config)),
        };
        Ok(UnitTexts {
            locale: locale.clone(),
            english,
            target,
            known,
            known_faults,
            texts,
            english_texts,
        })
    }
}

impl UnitTexts {
    /// The ids of the English messages and terms, each once, in order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        let mut seen = HashSet::new();
        self.english
            .messages
            .iter()
            .map(|message| message.id.as_str())
            .filter(move |id| seen.insert(*id))
    }

    /// The English file.
    pub(crate) fn english(&self) -> &LocalizedFile {
        &self.english
    }

    /// The file of the locale, where there is one.
    pub(crate) fn target(&self) -> Option<&LocalizedFile> {
        self.target.as_deref()
    }

    /// What is known of the topic whose file this is.
    pub(crate) fn meta(&self) -> Option<&TopicMeta> {
        match &self.known {
            Known::Topic(meta) => Some(meta),
            _ => None,
        }
    }

    /// What is wrong with the files, short of making them useless.
    pub(crate) fn faults(&self) -> impl Iterator<Item = &Fault> {
        let own = self
            .target
            .as_ref()
            .filter(|target| !Arc::ptr_eq(target, &self.english));
        let own = own.map(|localized| &localized.faults).into_iter().flatten();
        let english = &self.english.faults;
        english.iter().chain(own).chain(&self.known_faults)
    }

    /// A message's value, or an attribute of it, as the locale has it, its slots filled with `args`; `None` where the locale does
    /// not have it. The gate has not assessed it.
    ///
    /// # Errors
    /// [`Kind::Render`] where the text has a hole.
    pub(crate) fn unchecked<'r>(
        &'r self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&'r FluentArgs<'_>>,
    ) -> Result<Option<Unchecked<'r>>> {
        if !self.texts.has(id, attribute) {
            return Ok(None);
        }
        self.texts.format(id, attribute, args).map(Some)
    }

    /// An attribute without slots as it is in the locale; `None` where the locale does not have it or it has a hole.
    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        let text = self.unchecked(id, Some(attribute), None).ok()??;
        Some(text.text.into_owned())
    }

    /// A term, with what it quotes.
    ///
    /// # Errors
    /// [`Kind::Render`] where it has a hole.
    #[cfg(feature = "site")]
    pub(crate) fn term(&self, id: &str) -> Result<String> {
        self.texts.term(id)
    }

    /// The value of an English message, of this file or of one that it may quote.
    pub(crate) fn english_line(&self, id: &str) -> Option<String> {
        let line = self.english_texts.format(id, None, None).ok()?;
        Some(line.text.into_owned())
    }

    /// A part of a message as the locale has it.
    pub(crate) fn part(
        &self,
        id: &str,
        part: Part,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<Option<String>> {
        let message = self.target.as_ref().and_then(|localized| localized.get(id));
        rendered(&self.texts, message, part, args)
    }

    /// The same part in English.
    pub(crate) fn english_part(
        &self,
        id: &str,
        part: Part,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<Option<String>> {
        rendered(&self.english_texts, self.english.get(id), part, args)
    }
}

fn rendered(
    texts: &Texts,
    message: Option<&LocalizedMessage>,
    part: Part,
    args: Option<&FluentArgs<'_>>,
) -> Result<Option<String>> {
    let Some(message) = message.filter(|message| part.is_in(message)) else {
        return Ok(None);
    };
    if let Some(term) = message.id.strip_prefix('-') {
        return texts.term(term).map(Some);
    }
    let rendered = texts.format(&message.id, part.attribute(), args)?;
    Ok(Some(rendered.text.into_owned()))
}
