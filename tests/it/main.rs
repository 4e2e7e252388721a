//! The crate as its users meet it: the library's interface, and the program. One test program has them all, so that it is linked
//! once and its tests share the machine.

#[cfg(feature = "cli")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "cli")]
mod add_language;
#[cfg(feature = "cli")]
mod bad_input;
#[cfg(feature = "cli")]
mod channels;
#[cfg(feature = "cli")]
mod check;
#[cfg(feature = "cli")]
mod compile;
#[cfg(feature = "cli")]
mod contributing;
#[cfg(feature = "cli")]
mod coverage;
#[cfg(feature = "cli")]
mod coverage_page;
#[cfg(feature = "exchange")]
mod denied;
mod docs;
#[cfg(feature = "exchange")]
mod documents;
mod examples;
#[cfg(feature = "cli")]
mod exchange;
mod exits;
#[cfg(feature = "cli")]
mod faults;
#[cfg(feature = "cli")]
mod find;
#[cfg(feature = "cli")]
mod fit;
#[cfg(feature = "cli")]
mod formats;
mod gate;
#[cfg(feature = "cli")]
mod hostile;
#[cfg(feature = "cli")]
mod imported_reviews;
#[cfg(feature = "cli")]
mod init;
#[cfg(feature = "cli")]
mod inputs;
#[cfg(feature = "cli")]
mod languages;
mod layers;
mod library;
mod mutated;
mod mutations;
#[cfg(feature = "cli")]
mod odd_files;
#[cfg(feature = "exchange")]
mod pack;
#[cfg(feature = "cli")]
mod precinct;
mod properties;
#[cfg(feature = "cli")]
mod rename;
#[cfg(feature = "cli")]
mod review;
#[cfg(feature = "cli")]
mod schemas;
#[cfg(feature = "cli")]
mod show;
#[cfg(feature = "cli")]
mod since;
#[cfg(feature = "site")]
mod site;
#[cfg(feature = "exchange")]
mod spreadsheets;
#[cfg(feature = "cli")]
mod subject;
#[cfg(feature = "cli")]
mod templates;
mod threads;
#[cfg(feature = "cli")]
mod topics;
#[cfg(feature = "exchange")]
mod verdicts;
#[cfg(feature = "exchange")]
mod walk;
#[cfg(feature = "exchange")]
mod walk_missing;
#[cfg(feature = "cli")]
mod worklist;
