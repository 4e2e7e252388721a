//! A file's texts, each with its status and with what of it may leave.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::assess::Statuses;
use super::outgoing::Mark;
use super::{DRAFT_NOTICE, Filled, Gate, Outgoing};
use crate::diagnostic::{Fault, Place, Role};
use crate::error::{Error, Kind, Result};
use crate::ftl::KEYWORDS;
use crate::language;
use crate::library::{Expires, LocalizedFile, Part, TemplateMeta, TopicMeta, UnitTexts};
use crate::review::{Publication, PublicationStatus, Reason};

/// The texts of one Fluent file in one locale, as the gate sees them.
#[derive(Debug)]
pub struct TopicView<'g, 'l> {
    pub(super) gate: &'g Gate<'l>,
    pub(super) reading: UnitTexts,
    statuses: Arc<Statuses>,
    english: Arc<Statuses>,
    /// The line that begins drafts, in the locale and in English.
    pub(super) draft_lines: (Arc<str>, Arc<str>),
}

/// One message: how it stands in a locale, and what of it may leave. What may not leave is not here.
///
/// ```
/// use beatbook::gate::{Filled, Gate, Message, Origin, Outgoing, Publication, PublicationStatus, Reason, State, TopicView};
/// use beatbook::library::{Slots, TEMPLATES};
/// use beatbook::{Library, LocalTime};
///
/// let library = Library::embedded()?;
/// let gate: Gate = library.gate(LocalTime::parse("2026-11-22T19:00").expect("a moment")).with_drafts();
/// let spanish = library.language("español")?;
/// let topic: TopicView = gate.topic("pickpocket", &spanish)?;
/// assert_eq!((topic.ids().next(), topic.problems().count()), (Some("pickpocket"), 0));
/// let message: Message = topic.message("pickpocket-bag")?;
///
/// // How it stands; the words are those of JSON.
/// let status: &PublicationStatus = &message.status;
/// assert_eq!((status.state, status.origin), (State::Translated, Some(Origin::Machine)));
/// assert_eq!((status.state.as_str(), status.origin.map(Origin::as_str)), ("translated", Some("machine")));
/// assert!(!status.publishable() && status.has(Reason::Unreviewed));
/// assert_eq!(status.publication(), Publication::Draft);
/// assert_eq!((status.publication().as_str(), status.reasons[0].as_str()), ("draft", "unreviewed"));
/// assert_eq!(topic.status("pickpocket-bag"), *status, "nothing is rendered for that");
///
/// let text: Outgoing = message.text.expect("a draft");
/// assert!(text.is_draft() && text.text().starts_with("Borrador (DRAFT)"));
/// assert_eq!(text.locale(), &spanish);
///
/// // A template, filled once and rendered in the same language.
/// let mut slots = Slots::default();
/// slots.set("date=2026-12-03")?;
/// slots.set("expires=tomorrow")?;
/// let id = "template-meeting-cancelled";
/// let meta = &library.template_meta()?[id];
/// let templates = gate.open(TEMPLATES, &spanish)?;
/// let filled: Filled = gate.fill(meta, &slots, &spanish)?;
/// let notice = templates.filled(id, &filled)?.text.expect("a draft");
/// assert!(notice.text().contains("3 de diciembre"));
/// assert_eq!(notice.until(), LocalTime::parse("2026-11-23T23:59"));
///
/// // Before anybody has filled it: an example, which says that it is one.
/// let example = gate.fill_with_examples(meta, &spanish)?;
/// let example = templates.filled(id, &example)?.text.expect("an example");
/// assert!(example.text().starts_with("EXAMPLE · Borrador (DRAFT)"));
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Message {
    /// The id.
    pub id: String,
    /// The locale the texts are in: English, where the locale that was asked for has none.
    pub locale: LanguageIdentifier,
    /// Whether English stands in for a missing translation.
    pub fallback: bool,
    /// How the text stands in the locale that was asked for.
    pub status: PublicationStatus,
    /// The first 12 hex digits of the fingerprint of the text, for people to tell which text a copy was. Empty where there is no
    /// text.
    pub revision: String,
    /// Where the text is; where there is none, where its English is.
    pub place: Place,
    /// The value: a post. English where [`fallback`](Self::fallback) says so; `None` where nothing may leave.
    pub text: Option<Outgoing>,
    /// `.short`: the line for a text message, a checklist, a flyer.
    pub short: Option<Outgoing>,
    /// `.summary`, of a topic's own message.
    pub summary: Option<Outgoing>,
    /// `.title`, of a template.
    pub title: Option<Outgoing>,
    /// The search words of a topic's own message, as the locale has them. They are not a text to give out.
    pub keywords: Option<String>,
    /// The English value.
    pub english: Option<Outgoing>,
    /// The English `.short`.
    pub english_short: Option<Outgoing>,
    /// How the English stands.
    pub english_status: PublicationStatus,
    /// Why the text cannot be rendered, where it cannot.
    pub hole: Option<String>,
}

impl<'g, 'l> TopicView<'g, 'l> {
    pub(super) fn new(
        gate: &'g Gate<'l>,
        reading: UnitTexts,
        statuses: Arc<Statuses>,
        english: Arc<Statuses>,
    ) -> Self {
        let own = reading.unchecked(DRAFT_NOTICE, None, None).ok().flatten();
        let own = own.map(|line| line.text.into_owned());
        let in_english = reading.english_line(DRAFT_NOTICE);
        let in_english = draft_line(in_english.as_deref());
        let own = own.map_or_else(|| in_english.clone(), |line| draft_line(Some(&line)));
        TopicView {
            gate,
            reading,
            statuses,
            english,
            draft_lines: (own, in_english),
        }
    }

    /// The locale that was asked for.
    #[cfg(feature = "site")]
    pub(crate) fn locale(&self) -> &LanguageIdentifier {
        &self.reading.locale
    }

    /// The ids of the English messages and terms, each once, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.reading.ids()
    }

    /// What is wrong with the files, short of making them useless.
    pub(crate) fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.reading.faults()
    }

    /// What is known of the topic whose file this is.
    pub(crate) fn meta(&self) -> Option<&TopicMeta> {
        self.reading.meta()
    }

    /// How a text stands, its slots open.
    pub fn status(&self, id: &str) -> PublicationStatus {
        self.statuses.get(id).cloned().unwrap_or_else(missing)
    }

    /// A message as bundles and the catalog have it: test-rendered, unless it has slots, which are open there.
    pub(super) fn listed(&self, id: &str) -> Result<Message> {
        let mut message = self.message(id)?;
        let own = self
            .reading
            .target()
            .and_then(|localized| localized.get(id));
        let both = [self.reading.english.get(id), own];
        if both
            .into_iter()
            .flatten()
            .any(|text| !text.variables.is_empty())
        {
            message.status = self.status(id);
        }
        Ok(message)
    }

    /// What fills a message of a topic that has slots.
    pub(super) fn slots_of(&self, id: &str) -> Option<TemplateMeta> {
        let own = self.reading.target().and_then(|own| own.get(id));
        let both = [self.reading.english.get(id), own].into_iter().flatten();
        let used: Vec<&String> = both.flat_map(|text| &text.variables).collect();
        let mut variables = self.meta()?.variables.clone();
        variables.retain(|name, _| used.contains(&name));
        (!variables.is_empty()).then(|| TemplateMeta {
            expires: Expires::Optional,
            channels: Vec::new(),
            elements: None,
            variables,
        })
    }

    /// The file of the locale as it stands, for writing bundles.
    pub(super) fn target(&self) -> Option<&LocalizedFile> {
        self.reading.target()
    }

    /// What staff call a template; it has no slots even where the template has.
    pub(crate) fn title(&self, id: &str) -> Option<Outgoing> {
        let status = self.status(id);
        let (line, locale) = (&self.draft_lines.0, &self.reading.locale);
        self.released(&status, locale, line, false, || {
            self.reading.part(id, Part::TITLE, None)
        })
        .ok()
        .flatten()
    }

    /// The same in English.
    pub(crate) fn english_title(&self, id: &str) -> Option<Outgoing> {
        let status = self.english.get(id).cloned().unwrap_or_else(missing);
        let (line, locale) = (&self.draft_lines.1, &language::SOURCE);
        self.released(&status, locale, line, false, || {
            self.reading.english_part(id, Part::TITLE, None)
        })
        .ok()
        .flatten()
    }

    /// A message without slots.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where English has no such message.
    pub fn message(&self, id: &str) -> Result<Message> {
        self.made(id, None)
    }

    /// A message whose slots are filled: it is assessed again with what fills them.
    ///
    /// # Errors
    /// As [`TopicView::message`].
    pub fn filled(&self, id: &str, filled: &Filled) -> Result<Message> {
        self.made(id, Some(filled))
    }

    fn made(&self, id: &str, filled: Option<&Filled>) -> Result<Message> {
        let source = self
            .reading
            .english
            .get(id)
            .ok_or_else(|| Error::new(Kind::NotFound, format!("there is no message `{id}`")))?;
        let own = self
            .reading
            .target()
            .and_then(|localized| localized.get(id));
        let mut status = self.status(id);
        let mut english_status = self.english.get(id).cloned().unwrap_or_else(missing);
        if let Some(filled) = filled {
            status.and(&filled.status);
            english_status.and(&filled.status);
        }
        let is_english = self.reading.locale == language::SOURCE;
        let example = filled.is_some_and(|filled| filled.example);
        let english = |part| {
            let args = filled.map(|filled| &filled.english_args);
            let (line, locale) = (&self.draft_lines.1, &language::SOURCE);
            self.released(&english_status, locale, line, example, || {
                self.reading.english_part(id, part, args)
            })
        };
        let text = |part| match own {
            // A translation is whole or missing: no English `.short` beside a Korean text.
            Some(_) => {
                let args = filled.map(|filled| &filled.args);
                let (line, locale) = (&self.draft_lines.0, &self.reading.locale);
                self.released(&status, locale, line, example, || {
                    self.reading.part(id, part, args)
                })
            }
            None => english(part),
        };
        let shown = own.unwrap_or(source);
        let role = if is_english || own.is_none() {
            Role::Source
        } else {
            Role::Translation
        };
        let parts = || -> Result<[Option<Outgoing>; 4]> {
            Ok([
                text(Part::Value)?,
                text(Part::SHORT)?,
                text(Part::SUMMARY)?,
                text(Part::TITLE)?,
            ])
        };
        let in_english = || -> Result<[Option<Outgoing>; 2]> {
            Ok([english(Part::Value)?, english(Part::SHORT)?])
        };
        // A text with a hole is no text, and nothing of its message leaves.
        let (parts, in_english) = (parts(), in_english());
        let hole = parts.as_ref().err().or(in_english.as_ref().err());
        // What is withheld for a hole was not rendered: rendering it here says what is missing.
        let hole = hole.map(ToString::to_string).or_else(|| {
            let args = filled.map(|filled| &filled.args);
            let asked = status.has(Reason::Hole);
            let tried = asked.then(|| self.reading.part(id, Part::Value, args));
            Some(tried?.err()?.to_string())
        });
        if parts.is_err() {
            status.because(Reason::Hole);
        }
        if in_english.is_err() {
            english_status.because(Reason::Hole);
            status.because(Reason::Hole);
        }
        let [value, short, summary, title] = parts.unwrap_or_default();
        let [in_english, english_short] = in_english.unwrap_or_default();
        if example {
            status.because(Reason::Unfilled);
            english_status.because(Reason::Unfilled);
        }
        Ok(Message {
            id: id.to_owned(),
            locale: match own {
                Some(_) => self.reading.locale.clone(),
                None => language::SOURCE,
            },
            fallback: own.is_none(),
            revision: shown.fingerprint.revision(),
            place: Place::new(&shown.file, shown.span.clone(), role),
            text: value,
            short,
            summary,
            title,
            keywords: self.reading.attribute(id, KEYWORDS),
            english: in_english,
            english_short,
            hole,
            status,
            english_status,
        })
    }

    /// The text, if it may leave: it is not even rendered otherwise.
    pub(super) fn released(
        &self,
        status: &PublicationStatus,
        locale: &LanguageIdentifier,
        draft_line: &Arc<str>,
        example: bool,
        render: impl FnOnce() -> Result<Option<String>>,
    ) -> Result<Option<Outgoing>> {
        let mark = match status.publication() {
            // A text filled with examples is never more than a draft.
            Publication::Published | Publication::Draft if example && self.gate.drafts => {
                Some(Mark::Draft(format!("EXAMPLE · {draft_line}").into()))
            }
            Publication::Published if !example => {
                self.gate.demonstration.clone().map(Mark::Demonstration)
            }
            Publication::Draft if self.gate.drafts => Some(Mark::Draft(draft_line.clone())),
            _ => return Ok(None),
        };
        let text = render()?;
        Ok(text.map(|text| Outgoing::new(text, mark, status.until, locale)))
    }
}

fn missing() -> PublicationStatus {
    let mut status = PublicationStatus::default();
    status.because(Reason::Missing);
    status
}

/// The line that begins a draft. Whatever a language's notice says, it has the word DRAFT and is one line.
fn draft_line(notice: Option<&str>) -> Arc<str> {
    const WORD: &str = "DRAFT";
    let line = notice.unwrap_or(WORD).split_whitespace();
    let line = line.collect::<Vec<_>>().join(" ");
    if line.contains(WORD) {
        line.into()
    } else {
        format!("{WORD} · {line}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_notice_can_hide_that_a_value_is_a_draft() {
        assert_eq!(&*draft_line(None), "DRAFT");
        assert_eq!(&*draft_line(Some("Borrador\n (DRAFT)")), "Borrador (DRAFT)");
        assert_eq!(&*draft_line(Some("Oficial")), "DRAFT · Oficial");
    }
}
