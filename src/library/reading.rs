//! The texts of one file in one language, English beside them, and how each stands.

use std::collections::HashSet;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::{Library, NAME_SUFFIX, NOTICES, Sheet, SheetMessage, Texts};
use crate::diagnostic::Diagnostic;
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::review::{Date, Reason, Standing};

/// The texts of one Fluent file in one locale.
#[derive(Debug)]
pub struct Reading<'l> {
    library: &'l Library,
    locale: LanguageIdentifier,
    english: Arc<Sheet>,
    target: Option<Arc<Sheet>>,
    texts: Arc<Texts>,
    english_texts: Arc<Texts>,
    expires: Option<Date>,
    /// What is wrong with the topic's metadata.
    meta_problems: Vec<Diagnostic>,
    /// The notices, English and in the locale, which other texts may quote.
    notices: (Option<Arc<Sheet>>, Option<Arc<Sheet>>),
}

/// One message: its text in a locale, English beside it, and how it stands.
#[derive(Clone, Debug)]
pub struct Message {
    /// The id.
    pub id: String,
    /// The locale the text is in.
    pub locale: LanguageIdentifier,
    /// Whether English stands in for a translation that is not there.
    pub fallback: bool,
    /// How the text stands in the locale that was asked for.
    pub standing: Standing,
    /// The fingerprint of the text shown, shortened: which state of it a copy is of.
    pub revision: String,
    /// The value: a post.
    pub text: Option<String>,
    /// `.short`: the line for a text message, a checklist, a flyer.
    pub short: Option<String>,
    /// `.summary`, of a topic's own message.
    pub summary: Option<String>,
    /// The English value.
    pub english: Option<String>,
    /// The English `.short`.
    pub english_short: Option<String>,
}

impl Library {
    /// The texts of a Fluent file (given by its English path) in a locale. Only that file, its records, its metadata and the
    /// notices are read.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where there is no such file in English.
    pub fn read(&self, unit: &str, locale: &LanguageIdentifier) -> Result<Reading<'_>> {
        let english = self
            .sheet(unit, &language::SOURCE)?
            .ok_or_else(|| Error::new(Kind::NotFound, format!("the library has no `{unit}`")))?;
        let is_english = *locale == language::SOURCE;
        let target = if is_english {
            None
        } else {
            self.sheet(unit, locale)?
        };
        let notices_in = |of: &LanguageIdentifier| -> Result<Option<Arc<Sheet>>> {
            if unit == NOTICES {
                return Ok(None);
            }
            Ok(self.sheet(NOTICES, of)?.map(Arc::new))
        };
        let english_notices = notices_in(&language::SOURCE)?;
        let notices = if is_english {
            english_notices.clone()
        } else {
            notices_in(locale)?
        };
        let resources = |sheet: Option<&Sheet>, notices: &Option<Arc<Sheet>>| -> Vec<_> {
            sheet
                .into_iter()
                .chain(notices.as_deref())
                .flat_map(|sheet| sheet.resources.iter().cloned())
                .collect()
        };
        let source = language::SOURCE;
        let english_texts =
            Arc::new(self.texts_of(&source, resources(Some(&english), &english_notices), None)?);
        let texts = if is_english {
            english_texts.clone()
        } else {
            let own = resources(target.as_ref(), &notices);
            Arc::new(self.texts_of(locale, own, Some(english_texts.clone()))?)
        };
        let topic = super::topic_of(unit);
        let mut meta_problems = Vec::new();
        let meta = match topic.map(|topic| self.topic_meta(topic)) {
            Some(Ok(meta)) => meta,
            // Until when the texts hold is not known then: they are shown, and not given out.
            Some(Err(error)) => {
                meta_problems = error.diagnostics().to_vec();
                None
            }
            None => None,
        };
        let expires = meta
            .and_then(|meta| meta.expires)
            .and_then(|when| when.date);
        let english = Arc::new(english);
        Ok(Reading {
            library: self,
            locale: locale.clone(),
            target: if is_english {
                Some(english.clone())
            } else {
                target.map(Arc::new)
            },
            english,
            texts,
            english_texts,
            expires,
            meta_problems,
            notices: (english_notices, notices),
        })
    }
}

impl Reading<'_> {
    /// The locale that was asked for.
    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// The ids of the English messages, each once, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let mut seen = HashSet::new();
        let all = self.english.messages.iter();
        all.map(|message| message.id.as_str())
            .filter(move |id| seen.insert(*id))
    }

    /// The English sheet.
    pub fn english(&self) -> &Sheet {
        &self.english
    }

    /// The sheet of the locale, where there is one.
    pub fn target(&self) -> Option<&Sheet> {
        self.target.as_deref()
    }

    /// What is wrong with the files, short of making them useless.
    pub fn problems(&self) -> impl Iterator<Item = &Diagnostic> {
        let same = self
            .target
            .as_ref()
            .is_some_and(|target| Arc::ptr_eq(target, &self.english));
        let target = self.target.iter().filter(move |_| !same);
        self.english
            .problems
            .iter()
            .chain(target.flat_map(|sheet| &sheet.problems))
            .chain(&self.meta_problems)
    }

    /// How the text of a message stands on a day: its own record, what it quotes, the contacts it names, its topic's date.
    pub fn standing(&self, id: &str, today: Date) -> Standing {
        let mut standing = self.own_standing(id, today, 0);
        if self.expires.is_some_and(|expires| expires < today) {
            standing.because(Reason::Expired);
        }
        if !self.meta_problems.is_empty() {
            standing.because(Reason::Unreadable);
        }
        standing
    }

    fn own_standing(&self, id: &str, today: Date, depth: usize) -> Standing {
        let in_file = self.english.get(id).is_some();
        let (english, target) = if in_file {
            (Some(&self.english), self.target.as_ref())
        } else {
            (self.notices.0.as_ref(), self.notices.1.as_ref())
        };
        let source = english.and_then(|sheet| Some((sheet, sheet.get(id)?)));
        let target = target.and_then(|sheet| Some((sheet, sheet.get(id)?)));
        // The English cannot be older than itself.
        let is_english = self.locale == language::SOURCE;
        let mut standing = Standing::of(
            target.and_then(|(sheet, _)| sheet.record(id)),
            source
                .filter(|_| !is_english)
                .map(|(_, message)| message.fingerprint.as_str()),
            target.map(|(_, message)| message.fingerprint.as_str()),
        );
        // What was taken back in English was taken back.
        let taken_back = source.and_then(|(sheet, _)| sheet.record(id)?.withdrawn.as_ref());
        if let Some(withdrawn) = taken_back {
            standing.because(Reason::Withdrawn);
            standing.withdrawn.get_or_insert_with(|| withdrawn.clone());
        }
        let lost = source.is_some_and(|(sheet, _)| sheet.records_lost)
            || target.is_some_and(|(sheet, message)| {
                sheet.records_lost || message.written().contains('\u{FFFD}')
            });
        if lost {
            standing.because(Reason::Unreadable);
        }
        let Some((_, message)) = target else {
            return standing;
        };
        if !message
            .contacts
            .iter()
            .all(|contact| self.is_good(contact, today))
        {
            standing.because(Reason::Contact);
        }
        // A text is no better than what it quotes. Circles are a fault of their own; they end here.
        if depth < 4 {
            for quoted in message.messages.iter().filter(|quoted| *quoted != id) {
                for reason in self.own_standing(quoted, today, depth + 1).reasons {
                    standing.because(reason);
                }
            }
        }
        standing
    }

    fn is_good(&self, contact: &str, today: Date) -> bool {
        let contacts = &self.library.contacts;
        contacts
            .get(contact)
            .or_else(|| contacts.get(contact.strip_suffix(NAME_SUFFIX)?))
            .is_some_and(|contact| contact.freshness(today).is_good())
    }

    /// Whether the English of a message was taken back, or its records cannot be read: then it is not shown either.
    pub fn english_is_held_back(&self, id: &str) -> bool {
        self.english.records_lost
            || self
                .english
                .record(id)
                .is_some_and(|record| record.withdrawn.is_some())
    }

    /// A message. Slots are filled with `args`; texts without slots need none.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where English has no such message, [`Kind::Render`] where a text has a hole.
    pub fn message(&self, id: &str, args: Option<&FluentArgs<'_>>, today: Date) -> Result<Message> {
        self.message_beside(id, args, args, today)
    }

    /// As [`Reading::message`], with the slots of the English beside it filled for English.
    ///
    /// # Errors
    /// As [`Reading::message`].
    pub fn message_beside(
        &self,
        id: &str,
        args: Option<&FluentArgs<'_>>,
        english_args: Option<&FluentArgs<'_>>,
        today: Date,
    ) -> Result<Message> {
        let source = self
            .english
            .get(id)
            .ok_or_else(|| Error::new(Kind::NotFound, format!("there is no message `{id}`")))?;
        let own = self.target.as_ref().and_then(|sheet| sheet.get(id));
        let filled = |texts: &Texts, message: &SheetMessage, attribute: Option<&str>, args| {
            let there = match attribute {
                None => message.value,
                Some(name) => message.attributes.iter().any(|have| have == name),
            };
            there
                .then(|| {
                    texts
                        .format(id, attribute, args)
                        .map(|rendered| rendered.text.into_owned())
                })
                .transpose()
        };
        let text = |texts, message, attribute| filled(texts, message, attribute, args);
        let english = |attribute| filled(&self.english_texts, source, attribute, english_args);
        // A translation is whole or not there: no English `.short` beside a Korean text.
        let (texts, shown, locale) = match own {
            Some(message) => (&self.texts, message, &self.locale),
            None => (&self.english_texts, source, &language::SOURCE),
        };
        Ok(Message {
            id: id.to_owned(),
            locale: locale.clone(),
            fallback: own.is_none(),
            standing: self.standing(id, today),
            revision: shown.fingerprint.revision().to_owned(),
            text: text(texts, shown, None)?,
            short: text(texts, shown, Some("short"))?,
            summary: text(texts, shown, Some("summary"))?,
            english: english(None)?,
            english_short: english(Some("short"))?,
        })
    }

    /// An attribute as it is in the locale, rendered; `None` where the locale does not have it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        if !self.texts.has(id, Some(attribute)) {
            return None;
        }
        let rendered = self.texts.format(id, Some(attribute), None).ok()?;
        Some(rendered.text.into_owned())
    }
}
