//! Beatbook: a multilingual crime-prevention content library.
//!
//! It compiles central English texts and their translations into Fluent bundles, reports what each language is missing, and
//! gives staff texts that are ready to post. A rendered text always says which locale it is in and whether English stands in
//! for it; a text with a hole (an unknown variable, a missing term) is an error, never a text.
//!
//! ```
//! use beatbook::library::Slots;
//! use beatbook::{Library, LocalTime};
//!
//! let library = Library::embedded()?; // or Library::open(folder)?
//! let korean = library.language("한국어")?;
//! let now = LocalTime::parse("2026-11-22T19:00").expect("a day and a time"); // or library.now()?
//!
//! // What may leave? Nobody has reviewed these texts, so nothing leaves unless drafts are asked for.
//! let gate = library.gate(now).with_drafts();
//! let topic = gate.topic("pickpocket", &korean)?;
//! for id in topic.ids() {
//!     let message = topic.message(id)?;
//!     match message.text {
//!         Some(text) => println!("{id}: {}", text.text()),
//!         None => println!("{id} is withheld: {:?}", message.status.reasons),
//!     }
//! }
//!
//! // A template, filled in.
//! let mut slots = Slots::default();
//! slots.set("date=2026-12-03")?;
//! slots.set("expires=tomorrow")?;
//! let notice = gate.template("template-meeting-cancelled", &slots, &korean)?;
//! assert!(notice.text.expect("a draft").text().contains("2026년 12월 3일"));
//! # Ok::<(), beatbook::Error>(())
//! ```
//!
//! [`Library`] holds the material; only its [`gate`](Library::gate) makes texts that may leave; [`post`] measures and cuts them
//! for channels; [`coverage`] counts what languages lack, [`checks`] finds what is wrong, and [`report`] renders both (feature
//! `cli`, on by default, which also has the command line). `docs/architecture.md` describes how it is built.

// Some items are used by the command line alone.
#![cfg_attr(not(feature = "cli"), allow(dead_code, unused_imports))]
pub mod checks;
#[cfg(feature = "cli")]
mod cli;
pub mod coverage;
mod date;
mod diagnostic;
mod error;
#[cfg(feature = "exchange")]
mod exchange;
mod ftl;
pub mod gate;
mod json;
pub mod language;
pub mod library;
pub mod post;
mod profile;
mod project;
#[cfg(feature = "cli")]
mod rename;
#[cfg(feature = "cli")]
pub mod report;
mod review;
#[cfg(feature = "site")]
mod site;
mod source;
#[cfg(feature = "cli")]
mod worklist;

#[cfg(feature = "cli")]
#[doc(hidden)]
pub use cli::main;
pub use date::Date;
pub use diagnostic::{Diagnostic, FileText, Place, Position, Role, Severity};
pub use error::{Error, Kind, Result};
pub use library::Library;
pub use project::Project;
pub use review::LocalTime;
pub use source::Source;

#[doc(hidden)]
pub mod testing;
