//! The bundles: each language's texts in one Fluent file that needs nothing else, and a catalog of them all.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use super::pseudo::{self, PSEUDO_LOCALES};
use super::{Library, Reading, Sheet};
use crate::diagnostic::Diagnostic;
use crate::error::Result;
use crate::language;
use crate::review::{Date, Reason};

/// What goes into the bundles.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Only texts that a named person has reviewed and nothing speaks against.
    pub only_reviewed: bool,
    /// The English in pseudo-locales too, for trying out pages: see [`PSEUDO_LOCALES`].
    pub pseudo: bool,
}

/// Files to write, and what was left out.
#[derive(Debug, Default)]
pub struct Compiled {
    /// Paths below the output folder, with `/`, and contents.
    pub files: BTreeMap<String, String>,
    /// How many texts went in and were left out, by locale.
    pub tallies: BTreeMap<String, Tally>,
    /// What is wrong with the material, short of making it useless.
    pub problems: Vec<Diagnostic>,
}

/// How many texts of a locale went into its bundle, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// English messages in all.
    pub total: usize,
    /// Texts in the bundle that nothing speaks against.
    pub ready: usize,
    /// Texts in the bundle that are marked as drafts.
    pub drafts: usize,
    /// Left out: not translated.
    pub missing: usize,
    /// Left out: the English has changed since.
    pub stale: usize,
    /// Left out: withdrawn.
    pub withdrawn: usize,
    /// Left out: past a date, or a contact is.
    pub expired: usize,
    /// Left out: the file or its records cannot be read as they should.
    pub unreadable: usize,
    /// Left out because only reviewed texts were asked for.
    pub unreviewed: usize,
}

impl Library {
    /// Compiles the library: `bundles/<locale>.ftl`, `catalog.json`, `SHA256SUMS`. The same material and day give the same
    /// bytes on any machine.
    ///
    /// Stale, withdrawn and expired texts are left out; what nobody has reviewed is marked `# DRAFT`, or left out as well with
    /// [`Options::only_reviewed`].
    ///
    /// # Errors
    /// A file is there and cannot be read.
    pub fn compile(&self, today: Date, options: Options) -> Result<Compiled> {
        let mut compiled = Compiled::default();
        let units = self.units();
        let mut catalog: BTreeMap<(usize, String), Map<String, Value>> = BTreeMap::new();
        let mut order: Vec<Vec<String>> = Vec::new();
        for locale in self.locales() {
            let mut bundle = header(locale);
            bundle.push_str(&self.contacts().to_fluent(locale));
            let mut tally = Tally::default();
            for (number, unit) in units.iter().enumerate() {
                let reading = self.read(unit, locale)?;
                if *locale == language::SOURCE {
                    order.push(reading.ids().map(str::to_owned).collect());
                }
                for problem in reading.problems() {
                    if !compiled.problems.contains(problem) {
                        compiled.problems.push(problem.clone());
                    }
                }
                let mut section = String::new();
                for id in &order[number] {
                    let Some(kept) = keep(&reading, id, today, options, &mut tally) else {
                        continue;
                    };
                    section.push_str(&kept);
                    let texts = catalog.entry((number, id.clone())).or_default();
                    texts.insert(locale.to_string(), catalog_text(&reading, id, today));
                }
                if !section.is_empty() {
                    let _ = write!(bundle, "\n## {}\n\n{section}", title(unit));
                }
            }
            compiled
                .files
                .insert(format!("bundles/{locale}.ftl"), bundle);
            compiled.tallies.insert(locale.to_string(), tally);
        }
        if options.pseudo {
            let english = format!("bundles/{}.ftl", language::SOURCE);
            let english = compiled.files.get(&english).cloned().unwrap_or_default();
            for tag in PSEUDO_LOCALES {
                let path = format!("bundles/{tag}.ftl");
                compiled.files.insert(path, pseudo::bundle(&english, tag));
            }
        }
        let catalog = self.catalog(&units, &order, &catalog);
        compiled.files.insert("catalog.json".to_owned(), catalog);
        let sums = sums(&compiled.files);
        compiled.files.insert("SHA256SUMS".to_owned(), sums);
        Ok(compiled)
    }

    fn catalog(
        &self,
        units: &[String],
        order: &[Vec<String>],
        texts: &BTreeMap<(usize, String), Map<String, Value>>,
    ) -> String {
        let mut topics = Vec::new();
        for (number, unit) in units.iter().enumerate() {
            let name = title(unit);
            // Metadata that cannot be read was reported with its texts.
            let meta = self.topic_meta(name).ok().flatten().unwrap_or_default();
            let messages: Vec<Value> = order[number]
                .iter()
                .map(|id| json!({ "id": id, "locales": texts.get(&(number, id.clone())) }))
                .collect();
            topics.push(json!({
                "id": name,
                "group": meta.group,
                "audience": meta.audience,
                "locked": meta.locked,
                "channels": meta.channels,
                "messages": messages,
            }));
        }
        let contacts: Vec<Value> = self
            .contacts()
            .iter()
            .map(|(id, contact)| {
                json!({
                    "id": id,
                    "values": contact.values,
                    "names": contact.names,
                    "languages": contact.languages,
                    "served": contact.served,
                    "source": contact.source,
                    "printed-on": contact.printed_on.map(|day| day.to_string()),
                    "dialed-on": contact.dialed_on.map(|day| day.to_string()),
                })
            })
            .collect();
        let catalog = json!({
            "version": 1,
            "library": { "name": self.settings().name, "publisher": self.settings().publisher },
            "locales": self.locales().iter().map(ToString::to_string).collect::<Vec<_>>(),
            "topics": topics,
            "contacts": contacts,
        });
        // A value made of strings, numbers and lists always has a text.
        serde_json::to_string_pretty(&catalog).unwrap_or_default() + "\n"
    }
}

/// The entry as it goes into the bundle, or nothing; and counts it.
fn keep(
    reading: &Reading<'_>,
    id: &str,
    today: Date,
    options: Options,
    tally: &mut Tally,
) -> Option<String> {
    let standing = reading.standing(id, today);
    tally.total += 1;
    let left_out = match standing.reasons.first() {
        Some(Reason::Missing) => Some(&mut tally.missing),
        Some(Reason::Withdrawn) => Some(&mut tally.withdrawn),
        Some(Reason::Stale) => Some(&mut tally.stale),
        Some(Reason::Expired | Reason::Contact) => Some(&mut tally.expired),
        Some(Reason::Unreadable) => Some(&mut tally.unreadable),
        Some(Reason::Unreviewed) if options.only_reviewed => Some(&mut tally.unreviewed),
        _ => None,
    };
    if let Some(count) = left_out {
        *count += 1;
        return None;
    }
    let sheet = reading.target()?;
    let entry = entry(sheet, id)?;
    if standing.publishable() {
        tally.ready += 1;
        Some(format!("{entry}\n"))
    } else {
        tally.drafts += 1;
        Some(format!("# DRAFT\n{entry}\n"))
    }
}

fn entry<'s>(sheet: &'s Sheet, id: &str) -> Option<&'s str> {
    sheet.get(id).map(super::SheetMessage::written)
}

fn catalog_text(reading: &Reading<'_>, id: &str, today: Date) -> Value {
    let standing = reading.standing(id, today);
    // A template has holes until it is used: it is listed without a text.
    let message = reading.message(id, None, today).ok();
    let revision = reading
        .target()
        .and_then(|sheet| sheet.get(id))
        .map(|message| message.fingerprint.revision());
    json!({
        "state": standing.state.as_str(),
        "origin": standing.origin.map(|origin| origin.as_str()),
        "publishable": standing.publishable(),
        "reasons": standing.reasons.iter().map(|reason| reason.as_str()).collect::<Vec<_>>(),
        "revision": revision,
        "text": message.as_ref().and_then(|message| message.text.as_deref()),
        "short": message.as_ref().and_then(|message| message.short.as_deref()),
    })
}

/// `content/topics/package-theft.ftl` → `package-theft`.
fn title(unit: &str) -> &str {
    let name = unit.rsplit_once('/').map_or(unit, |(_, name)| name);
    name.strip_suffix(".ftl").unwrap_or(name)
}

fn header(locale: &LanguageIdentifier) -> String {
    format!(
        "### {} ({locale}). Compiled by Beatbook; edit the library, not this file.\n\
         ### A text under `# DRAFT` has not been reviewed and is not for publication.\n\n## Contacts\n\n",
        language::display_name(locale)
    )
}

fn sums(files: &BTreeMap<String, String>) -> String {
    files
        .iter()
        .fold(String::new(), |mut out, (path, content)| {
            for byte in Sha256::digest(content.as_bytes()) {
                let _ = write!(out, "{byte:02x}");
            }
            let _ = writeln!(out, "  {path}");
            out
        })
}
