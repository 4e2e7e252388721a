//! The gate: the one place that decides whether a text may leave, in a locale, at a time, and if not, why not.
//!
//! Everything that goes out is an [`Outgoing`], which only the gate makes: posts, threads, share links, bundles, catalogs, plain
//! text and JSON. A text is **published** where everything it renders has been reviewed by a named person and nothing stands
//! against it; a **draft** where nothing stands against it except that somebody must still review it, and then it begins with a
//! line that says so and has no share link; otherwise it is **withheld**, and there is no text to give out. Drafts leave only
//! where they are asked for ([`Gate::with_drafts`]).
//!
//! ```
//! use beatbook::gate::Publication;
//! use beatbook::{Library, LocalTime};
//!
//! let library = Library::embedded()?;
//! let korean = library.language("한국어")?;
//! let now = LocalTime::parse("2026-11-22T19:00").expect("a day and a time");
//!
//! let gate = library.gate(now);
//! let topic = gate.topic("pickpocket", &korean)?;
//! let message = topic.message("pickpocket-bag")?;
//! assert_eq!(message.status.publication(), Publication::Draft, "nobody has reviewed it");
//! assert!(message.text.is_none(), "a draft leaves only where it is asked for");
//!
//! let gate = gate.with_drafts();
//! let topic = gate.topic("pickpocket", &korean)?;
//! let draft = topic.message("pickpocket-bag")?.text.expect("a draft");
//! assert!(draft.is_draft());
//! # Ok::<(), beatbook::Error>(())
//! ```
//!
//! Nothing else makes such a text:
//!
//! ```compile_fail,E0451
//! use beatbook::gate::Outgoing;
//! let forged = Outgoing { text: "All clear.".to_owned(), draft: None, until: None, locale: "en".parse().unwrap() };
//! ```
//!
//! ```compile_fail,E0308
//! use beatbook::post::{Posting, Share, channels};
//! let x = channels::by_name("x").unwrap();
//! let posted = Posting::of(x, Some("not reviewed by anybody"), None, Share::default());
//! ```
//!
//! ```compile_fail,E0308
//! use beatbook::post::{Share, channels, share};
//! let link = share(channels::by_name("x").unwrap(), "not reviewed by anybody", Share::default());
//! ```

mod assess;
mod catalog;
mod compile;
#[cfg(feature = "site")]
mod contact_line;
mod fill;
mod message;
#[cfg(feature = "site")]
mod open_text;
mod outgoing;
#[cfg(feature = "site")]
mod prints;
mod readiness;
mod types;
mod until;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use unic_langid::LanguageIdentifier;

use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{CONTACT_NAMES, Library, NOTICES, Slots, TEMPLATES};
use crate::review::{LocalTime, ReviewContext};
pub use crate::review::{Origin, Publication, PublicationStatus, Reason, State};

#[cfg(test)]
pub(crate) use catalog::Catalog;
pub use compile::{Compiled, Options as CompileOptions, Tally};
#[cfg(feature = "site")]
pub(crate) use contact_line::ContactLine;
pub use fill::Filled;
pub use message::{Message, TopicView};
#[cfg(feature = "site")]
pub(crate) use open_text::{OpenPiece, OpenText, open_pieces};
pub use outgoing::Outgoing;
#[cfg(feature = "site")]
pub(crate) use prints::sentence_prints;
pub use readiness::Readiness;
pub use until::parse_until;

use assess::Statuses;

/// The message that begins every draft.
const DRAFT_NOTICE: &str = "notice-draft";

/// What may leave a library at one time. See the module for what that means.
///
/// ```
/// use beatbook::gate::{CompileOptions, Compiled, Gate, Readiness, Reason, Tally};
/// use beatbook::library::{NOTICES, Slots};
/// use beatbook::{Library, LocalTime};
///
/// let source = beatbook::Source::memory([
///     ("l10n.toml", "locales = [\"ko\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n"),
///     ("beatbook.toml", "[library]\nname = \"Example\"\n"),
///     ("content/notices.ftl", "notice-draft = DRAFT.\nnotice-thanks = Thank you.\n"),
///     ("locales/ko/notices.ftl", "notice-draft = DRAFT(초안).\n"),
/// ]);
/// let library = Library::from_source(source)?;
/// let now = LocalTime::parse("2026-11-22").expect("a day");
/// let gate: Gate = library.gate(now);
/// assert_eq!((gate.now(), gate.library().locales().len()), (now, 2));
/// let compiled: Compiled = gate.compile(CompileOptions::default())?;
/// let korean: &Tally = &compiled.tallies["ko"];
/// assert_eq!((korean.published, korean.drafts), (0, 1), "nobody has reviewed a text");
/// assert!(compiled.files.contains_key("catalog.json") && !compiled.is_partial());
/// assert!(compiled.problems().is_empty(), "everything could be read");
///
/// let korean = library.language("ko")?;
/// let readiness: Readiness = gate.readiness(&korean)?;
/// assert_eq!(readiness.not_ready[&Reason::Missing], ["notice-thanks"]);
/// let thanks = gate.message(NOTICES, "notice-thanks", &Slots::default(), &korean)?;
/// assert!(thanks.fallback, "English stands in for it");
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Debug)]
pub struct Gate<'l> {
    library: &'l Library,
    now: LocalTime,
    drafts: bool,
    /// What each published text says above itself, where the library is only for showing.
    demonstration: Option<Arc<str>>,
    /// What any text may quote, assessed once per locale.
    quoted: Mutex<HashMap<LanguageIdentifier, Arc<Statuses>>>,
    /// How the English of each file stands, on which every locale depends.
    english: Mutex<HashMap<String, Arc<Statuses>>>,
}

impl Library {
    /// The gate, at a time of the library's clock.
    pub fn gate(&self, now: LocalTime) -> Gate<'_> {
        Gate {
            library: self,
            now,
            drafts: false,
            demonstration: None,
            quoted: Mutex::default(),
            english: Mutex::default(),
        }
    }
}

impl<'l> Gate<'l> {
    /// The same gate, which also lets drafts out, marked as such. What is withheld stays withheld.
    #[must_use]
    pub fn with_drafts(self) -> Gate<'l> {
        Gate {
            drafts: true,
            ..self
        }
    }

    /// The same gate for a library that is only for showing: what would be published leaves with this line above it.
    #[cfg(feature = "site")]
    pub(crate) fn for_showing(self, line: &str) -> Gate<'l> {
        Gate {
            demonstration: Some(line.into()),
            ..self
        }
    }

    /// What each published text says above itself, where the library is only for showing.
    #[cfg(feature = "site")]
    pub(crate) fn demonstration(&self) -> Option<&str> {
        self.demonstration.as_deref()
    }

    /// The library.
    pub fn library(&self) -> &'l Library {
        self.library
    }

    /// Whether a text with this status may leave.
    pub(crate) fn lets_out(&self, status: &PublicationStatus) -> bool {
        match status.publication() {
            Publication::Published => true,
            Publication::Draft => self.drafts,
            Publication::Withheld => false,
        }
    }

    /// Whether it lets drafts out.
    #[cfg(feature = "site")]
    pub(crate) fn gives_drafts(&self) -> bool {
        self.drafts
    }

    /// The time at which it assesses.
    pub fn now(&self) -> LocalTime {
        self.now
    }

    /// The texts of a Fluent file (given by its English path) in a locale, each assessed.
    ///
    /// # Errors
    /// [`crate::Kind::NotFound`] where there is no such file in English; a file exists but cannot be read.
    pub fn open(&self, unit: &str, locale: &LanguageIdentifier) -> Result<TopicView<'_, 'l>> {
        let reading = self.library.read(unit, locale)?;
        let is_quoted = unit == NOTICES || unit == CONTACT_NAMES;
        let english = if is_quoted {
            self.quoted(&language::SOURCE)?
        } else {
            self.english(unit)?
        };
        let statuses = if *locale == language::SOURCE {
            english.clone()
        } else if is_quoted {
            self.quoted(locale)?
        } else {
            let (quoted, review) = (self.quoted(locale)?, self.review(locale));
            Arc::new(assess::file(
                &reading,
                Some(&english),
                &quoted,
                self,
                &review,
            ))
        };
        Ok(TopicView::new(self, reading, statuses, english))
    }

    /// How a contact stands for texts of a locale: whether it is confirmed, and whether a person has verified it as it is.
    pub(crate) fn contact(&self, id: &str, locale: &LanguageIdentifier) -> PublicationStatus {
        assess::contact(self, id, &self.review(locale))
    }

    /// How the English of a file stands.
    fn english(&self, unit: &str) -> Result<Arc<Statuses>> {
        let kept = || self.english.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(statuses) = kept().get(unit) {
            return Ok(statuses.clone());
        }
        let source = language::SOURCE;
        let reading = self.library.read(unit, &source)?;
        let (quoted, review) = (self.quoted(&source)?, self.review(&source));
        let statuses = Arc::new(assess::file(&reading, None, &quoted, self, &review));
        Ok(kept().entry(unit.to_owned()).or_insert(statuses).clone())
    }

    /// How notices and names of contacts stand in a locale.
    fn quoted(&self, locale: &LanguageIdentifier) -> Result<Arc<Statuses>> {
        let kept = || self.quoted.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(statuses) = kept().get(locale) {
            return Ok(statuses.clone());
        }
        let english = if *locale == language::SOURCE {
            None
        } else {
            Some(self.quoted(&language::SOURCE)?)
        };
        let statuses = Arc::new(assess::quoted(self, locale, english.as_deref())?);
        Ok(kept().entry(locale.clone()).or_insert(statuses).clone())
    }

    /// A topic in a locale.
    ///
    /// # Errors
    /// As [`Gate::open`]; [`crate::Kind::NotFound`] where the library has no such topic.
    pub fn topic(&self, id: &str, locale: &LanguageIdentifier) -> Result<TopicView<'_, 'l>> {
        let unit = Library::topic_path(id);
        if self.library.source().has(&unit) {
            return self.open(&unit, locale);
        }
        let known = self.library.topic_ids();
        let asked = language::did_you_mean(id, known.iter().map(String::as_str));
        let error = Error::new(Kind::NotFound, format!("there is no topic `{id}`"));
        Err(match asked {
            Some(asked) => error.with_help(asked),
            None => error,
        })
    }

    /// A template in a locale, its slots filled.
    ///
    /// # Errors
    /// As [`Gate::fill`]; [`crate::Kind::NotFound`] where the library has no such template.
    pub fn template(
        &self,
        id: &str,
        slots: &Slots,
        locale: &LanguageIdentifier,
    ) -> Result<Message> {
        let metas = self.library.template_meta()?;
        let meta = metas
            .get(id)
            .ok_or_else(|| Error::new(Kind::NotFound, format!("there is no template `{id}`")))?;
        let filled = self.fill(meta, slots, locale)?;
        self.open(TEMPLATES, locale)?.filled(id, &filled)
    }

    /// A message of a Fluent file (given by its English path) in a locale, its slots filled, if it has any.
    ///
    /// # Errors
    /// As [`Gate::open`] and [`Gate::fill`]; [`crate::Kind::NotFound`] where English has no such message.
    pub fn message(
        &self,
        unit: &str,
        id: &str,
        slots: &Slots,
        locale: &LanguageIdentifier,
    ) -> Result<Message> {
        let view = self.open(unit, locale)?;
        let meta = match unit {
            TEMPLATES => self.library.template_meta()?.remove(id),
            _ => view.slots_of(id),
        };
        match meta {
            Some(meta) => view.filled(id, &self.fill(&meta, slots, locale)?),
            None => view.message(id),
        }
    }

    fn review<'j>(&'j self, locale: &'j LanguageIdentifier) -> ReviewContext<'j> {
        ReviewContext {
            reviewers: self.library.reviewers(),
            locale,
            // A topic's file may require it.
            qualified: false,
            today: self.now.date,
        }
    }
}
