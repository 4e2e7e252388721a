//! Beatbook: a multilingual crime-prevention content library.
//!
//! It compiles central English texts and their translations into Fluent bundles, reports what each language is missing, and
//! gives staff texts that are ready to post. The repository's material is built into the crate ([`Library::embedded`]);
//! [`Library::open`] reads another library from a folder.
//!
//! A text may leave only if named people have reviewed it as it is now. The [`gate`] decides that, for a language and a moment, and
//! only it makes the [`Outgoing`](gate::Outgoing) texts that everything else takes. A text with a hole in it (an unknown variable,
//! a missing term) is never a text.
//!
//! ```
//! use beatbook::gate::Gate;
//! use beatbook::library::Slots;
//! use beatbook::{Library, LocalTime};
//!
//! let library = Library::embedded()?; // or Library::open(folder)?
//! let korean = library.language("한국어")?; // or "ko", or "korean"
//! let now = LocalTime::parse("2026-11-22T19:00").expect("a day and a time"); // or library.now()?
//!
//! // Nobody has reviewed the built-in texts, so nothing leaves unless drafts are asked for.
//! let gate: Gate = library.gate(now).with_drafts();
//! let topic = gate.topic("pickpocket", &korean)?;
//! for id in topic.ids() {
//!     let message = topic.message(id)?;
//!     match &message.text {
//!         Some(text) if message.fallback => println!("{id}, in English only: {}", text.text()),
//!         Some(text) => println!("{id}: {}", text.text()),
//!         None => println!("{id} is withheld: {:?}", message.status.reasons),
//!     }
//! }
//!
//! // A notice, filled in.
//! let mut slots = Slots::default();
//! slots.set("date=2026-12-03")?;
//! slots.set("expires=tomorrow")?;
//! let notice = gate.template("template-meeting-cancelled", &slots, &korean)?;
//! assert!(notice.text.expect("a draft").text().contains("2026년 12월 3일"));
//! # Ok::<(), beatbook::Error>(())
//! ```
//!
//! | to | use |
//! |---|---|
//! | look texts up, or search them | [`Library`], [`library::search`] |
//! | get texts that may leave, or compile bundles | [`gate`] |
//! | measure a text for a channel, cut it into posts, link to it | [`post`] |
//! | count what languages lack, in any Fluent project | [`Project`], [`coverage`] |
//! | find what is wrong | [`checks`] |
//! | render figures and findings for people and machines | `report` (feature `cli`) |
//!
//! # Features
//!
//! All are on by default. For the library alone, use `default-features = false`.
//!
//! - `cli`: the program `beatbook`, and `report`.
//! - `exchange`: its commands `export` and `import`. Implies `cli`.
//! - `site`: its command `site`. Implies `exchange`.
//!
//! Nothing here uses the network. `docs/architecture.md` describes how the crate is built, and `docs/bundles.md` how a site uses
//! the compiled bundles without Rust.

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
mod hex;
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
