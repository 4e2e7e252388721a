//! From what somebody types to a topic, a message or a template.

use super::{
    CONTACT_NAMES, Library, NAME_SUFFIX, NOTICES, PLACE_PREFIX, PLACES, SIGNATURE, SIGNATURE_ID,
    SITE, SITE_PREFIX, TEMPLATES,
};
use crate::error::Result;
use crate::language;
use crate::library::search::Index;

/// More choices than this are no help.
const CHOICES: usize = 8;

/// What a name leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A topic, by its id.
    Topic(String),
    /// A message, by its file's English path and its id.
    Message(String, String),
    /// A template, by its id.
    Template(String),
}

/// The result of looking up a name.
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::{Found, NOTICES, Target};
///
/// let library = Library::embedded()?;
/// match library.look_up("기프트 카드 사기")? {
///     Found::One(target) => {
///         assert_eq!(target, Target::Topic("gift-card-scam".to_owned()));
///         assert_eq!((target.id(), target.unit().as_str()), ("gift-card-scam", "content/topics/gift-card-scam.ftl"));
///     }
///     Found::Several(targets) => println!("which? {targets:?}"),
///     Found::Nothing(near) => println!("did you mean {near:?}?"),
/// }
/// assert!(library.units().contains(&NOTICES.to_owned()));
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One thing.
    One(Target),
    /// Several, best first; the reader must say which.
    Several(Vec<Target>),
    /// Nothing; the names that may have been meant.
    Nothing(Vec<String>),
}

impl Target {
    /// The English path of the file it stands in.
    pub fn unit(&self) -> String {
        match self {
            Target::Topic(id) => Library::topic_path(id),
            Target::Message(unit, _) => unit.clone(),
            Target::Template(_) => TEMPLATES.to_owned(),
        }
    }

    /// The id: what one types to get there directly.
    pub fn id(&self) -> &str {
        match self {
            Target::Topic(id) | Target::Message(_, id) | Target::Template(id) => id,
        }
    }
}

impl Library {
    /// What a name leads to: an id opens only its own file; a title or a whole search word, in any language, is looked up in all
    /// topics, templates and notices. Words that are only part of a title or a search word decide nothing: where several things
    /// have them, those are the choices; where only one does, it is what may have been meant.
    ///
    /// # Errors
    /// A file exists but cannot be read.
    pub fn look_up(&self, name: &str) -> Result<Found> {
        let name = name.trim();
        if let Some(target) = self.by_id(&name.to_ascii_lowercase())? {
            return Ok(Found::One(target));
        }
        let index = Index::of(self)?;
        let mut named: Vec<Target> = index.named(name).into_iter().collect();
        match named.len() {
            0 => {}
            1 => return Ok(Found::One(named.remove(0))),
            _ => return Ok(Found::Several(named)),
        }
        // Words that merely occur in what something is called are a guess, and a guess is never the answer.
        let mut guessed = index.about(name);
        guessed.truncate(CHOICES);
        Ok(match guessed.len() {
            0 => Found::Nothing(self.near(name)?),
            1 => Found::Nothing(vec![guessed.remove(0).id().to_owned()]),
            _ => Found::Several(guessed),
        })
    }

    /// What an id identifies. An id is its file's topic, or the topic and `-…`, so the file follows from it, and only that one is
    /// opened.
    ///
    /// # Errors
    /// The file exists but cannot be read.
    pub fn by_id(&self, name: &str) -> Result<Option<Target>> {
        let id = name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !id || name.is_empty() {
            return Ok(None);
        }
        let has = |unit: &str, id: &str| -> Result<bool> {
            let localized = self.localized(unit, &language::SOURCE)?;
            Ok(localized.is_some_and(|localized| localized.get(id).is_some()))
        };
        if let Some(short) = name.strip_prefix("notice-") {
            return Ok((!short.is_empty() && has(NOTICES, name)?)
                .then(|| Target::Message(NOTICES.to_owned(), name.to_owned())));
        }
        // Names of contacts are terms, whose ids begin with a hyphen that nobody types.
        let term = format!("-{}", name.trim_start_matches('-'));
        let shared = [
            (CONTACT_NAMES, term.as_str(), term.ends_with(NAME_SUFFIX)),
            (PLACES, name, name.starts_with(PLACE_PREFIX)),
            (SIGNATURE, name, name == SIGNATURE_ID),
            (SITE, name, name.starts_with(SITE_PREFIX)),
        ];
        for (unit, id, fits) in shared {
            if fits && has(unit, id)? {
                return Ok(Some(Target::Message(unit.to_owned(), id.to_owned())));
            }
        }
        let mut end = name.len();
        loop {
            let topic = &name[..end];
            let unit = Library::topic_path(topic);
            if let Some(localized) = self.localized(&unit, &language::SOURCE)? {
                if end == name.len() {
                    return Ok(Some(Target::Topic(topic.to_owned())));
                }
                if localized.get(name).is_some() {
                    return Ok(Some(Target::Message(unit, name.to_owned())));
                }
                break;
            }
            match name[..end].rfind('-') {
                Some(cut) => end = cut,
                None => break,
            }
        }
        let full = match name.strip_prefix("template-") {
            Some(_) => name.to_owned(),
            None => format!("template-{name}"),
        };
        Ok(has(TEMPLATES, &full)?.then_some(Target::Template(full)))
    }

    fn near(&self, name: &str) -> Result<Vec<String>> {
        let mut known = self.topic_ids();
        // A name that begins with a topic's id may mean one of its messages.
        let folded = name.to_ascii_lowercase();
        let begun: Vec<String> = known
            .iter()
            .filter(|topic| folded.starts_with(topic.as_str()))
            .cloned()
            .collect();
        for topic in begun {
            if let Some(localized) =
                self.localized(&Library::topic_path(&topic), &language::SOURCE)?
            {
                known.extend(localized.messages.iter().map(|message| message.id.clone()));
            }
        }
        let templates = self.template_meta()?;
        known.extend(
            templates
                .keys()
                .filter_map(|id| id.strip_prefix("template-"))
                .map(str::to_owned),
        );
        Ok(language::suggest(name, known.iter().map(String::as_str))
            .into_iter()
            .map(str::to_owned)
            .collect())
    }
}
