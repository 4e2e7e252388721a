//! Beatbook: a multilingual crime-prevention content library.
//!
//! It compiles central English texts and their translations into Fluent bundles, reports what each language is missing, and
//! gives staff texts that are ready to post. A rendered text always says which locale it is in and whether English stands in
//! for it; a text with a hole (an unknown variable, a missing term) is an error and never a text.
//!
//! ```
//! use beatbook::{Library, LocalTime};
//!
//! let library = Library::embedded()?;
//! let korean = library.language("한국어")?;
//! let texts = library.texts(&korean)?;
//! let title = texts.format("pickpocket", None, None)?;
//! assert_eq!((&*title.text, title.fallback), ("소매치기", false));
//!
//! // What stands against publishing it?
//! let now = LocalTime::parse("2026-11-22T19:00").expect("a day and a time");
//! let gate = library.gate(now);
//! let topic = gate.open("content/topics/pickpocket.ftl", &korean)?;
//! assert!(!topic.status("pickpocket-bag").publishable(), "nobody has reviewed it");
//! # Ok::<(), beatbook::Error>(())
//! ```
//!
//! The floors, from the ground: [`language`], [`diagnostic`], [`source`], [`ftl`], [`project`], [`review`], [`library`],
//! [`post`], [`gate`], [`coverage`], [`checks`], [`report`]. Each knows those below it alone; `docs/architecture.md` tells more.
pub mod checks;
#[cfg(feature = "cli")]
mod cli;
pub mod coverage;
mod date;
mod diagnostic;
mod error;
mod ftl;
pub mod gate;
pub mod language;
pub mod library;
pub mod post;
mod profile;
mod project;
pub mod report;
mod review;
mod source;

#[cfg(feature = "cli")]
#[doc(hidden)]
pub use cli::main;
pub use date::Date;
pub use diagnostic::{Diagnostic, FileText, Level, Place, Position, Role};
pub use error::{Error, Kind, Result};
pub use library::Library;
pub use project::Project;
pub use review::LocalTime;
pub use source::Source;

#[doc(hidden)]
pub mod testing;
