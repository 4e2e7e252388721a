//! Compiling: the bundles of all locales, and the catalog, from what may leave.

use std::collections::BTreeMap;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::catalog::Catalog;
use super::{Gate, TopicView, types};
use crate::diagnostic::Fault;
use crate::error::Result;
use crate::language;
use crate::library::{Library, PSEUDO_LOCALES, SITE, pseudo_bundle};
use crate::review::{Publication, Reason};
use crate::source::checksums;

/// What is written besides the published texts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Also the English in the pseudo-locales `en-XA` and `ar-XB`, among the drafts, for trying out pages.
    pub pseudo: bool,
    /// Also accessors for the code of sites in Rust: `types/texts.rs`.
    pub rust: bool,
    /// The same in TypeScript: `types/texts.ts`.
    pub typescript: bool,
}

/// Files to write, and what was left out.
#[derive(Debug, Default)]
pub struct Compiled {
    /// Paths below the output folder, with `/`, and contents.
    pub files: BTreeMap<String, String>,
    /// How many texts are published, drafts and withheld, by locale.
    pub tallies: BTreeMap<String, Tally>,
    /// What is wrong with the material, short of making it useless.
    pub(crate) faults: Vec<Fault>,
}

impl Compiled {
    /// Whether something could not be read: then the set is not the whole library, and says so.
    pub fn is_partial(&self) -> bool {
        !self.faults.iter().all(Fault::is_harmless)
    }
}

/// How the texts of a locale stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// English messages in all.
    pub total: usize,
    /// Texts in `bundles/`.
    pub published: usize,
    /// Texts in `drafts/` alone.
    pub drafts: usize,
    /// Texts in neither, by the gravest reason.
    pub withheld: BTreeMap<&'static str, usize>,
}

impl Tally {
    fn count(&mut self, publication: Publication, reason: Option<&Reason>) {
        self.total += 1;
        match (publication, reason) {
            (Publication::Published, _) => self.published += 1,
            (Publication::Draft, _) => self.drafts += 1,
            (Publication::Withheld, reason) => {
                let reason = reason.map_or("unreadable", |reason| reason.as_str());
                *self.withheld.entry(reason).or_default() += 1;
            }
        }
    }
}

/// The two bundles of a locale.
struct Bundles {
    published: Bundle,
    drafts: Bundle,
}

/// A bundle that is being written.
struct Bundle {
    text: String,
    /// The heading of what comes next, until something comes.
    heading: Option<String>,
}

impl Bundle {
    fn add(&mut self, comment: &str, text: &str) {
        for piece in [self.heading.take().as_deref(), Some(comment), Some(text)] {
            self.text.push_str(piece.unwrap_or_default());
        }
    }
}

impl Bundles {
    fn new(library: &Library, locale: &LanguageIdentifier) -> Bundles {
        let begun = |what| Bundle {
            text: header(library, locale, what),
            heading: None,
        };
        Bundles {
            published: begun("Published texts."),
            drafts: begun(
                "DRAFTS: a text under `# DRAFT` has not been reviewed and is not for publication.",
            ),
        }
    }

    fn heading(&mut self, title: &str) {
        for bundle in [&mut self.published, &mut self.drafts] {
            bundle.heading = Some(format!("\n{}\n", comment("##", title)));
        }
    }

    fn add(&mut self, text: &str, publication: Publication) {
        match publication {
            Publication::Published => {
                self.published.add("", text);
                self.drafts.add("", text);
            }
            Publication::Draft => self.drafts.add("# DRAFT\n", text),
            Publication::Withheld => {}
        }
    }
}

impl Gate<'_> {
    /// Compiles the library: `bundles/<locale>.ftl` with what is published, `drafts/<locale>.ftl` with drafts too where the gate
    /// lets them out, `catalog.json`, `SHA256SUMS`. The same material at the same time gives the same bytes on any machine.
    ///
    /// Bundles are told apart by their folder, since Fluent runtimes drop comments. What is withheld is in neither.
    ///
    /// # Errors
    /// A file exists but cannot be read; with types, two ids would have one name in the other language.
    pub fn compile(&self, options: Options) -> Result<Compiled> {
        let units = self.posted_units();
        let mut compiled = Compiled {
            faults: self.faults_of(&units)?,
            ..Compiled::default()
        };
        let mut catalog = Catalog::new(self, &units);
        let typed = options.rust || options.typescript;
        let mut accessors = types::Collector::default();
        for locale in self.library.locales() {
            let mut bundles = Bundles::new(self.library, locale);
            bundles.heading("Contacts: numbers and addresses");
            for (id, term) in self.library.contacts().terms(locale) {
                let status = self.contact(id, locale);
                bundles.add(&term, status.publication());
                catalog.contact(id, locale, &status);
            }
            let mut tally = Tally::default();
            for (file, unit) in units.iter().enumerate() {
                let view = self.open(unit, locale)?;
                bundles.heading(name_of(unit));
                for (number, id) in view.ids().enumerate() {
                    let message = view.listed(id)?;
                    let publication = message.status.publication();
                    tally.count(publication, message.status.reasons.first());
                    if typed {
                        accessors.add(unit, id, (locale, publication), written(&view, id));
                    }
                    if let Some(written) = written(&view, id) {
                        bundles.add(&format!("{written}\n"), publication);
                    }
                    let title = view.title(id);
                    catalog.message((file, number), locale, message, title);
                }
            }
            let Bundles { published, drafts } = bundles;
            compiled
                .files
                .insert(format!("bundles/{locale}.ftl"), published.text);
            if self.drafts {
                compiled
                    .files
                    .insert(format!("drafts/{locale}.ftl"), drafts.text);
            }
            compiled.tallies.insert(locale.to_string(), tally);
        }
        if options.pseudo && self.drafts {
            let english = format!("drafts/{}.ftl", language::SOURCE);
            let english = compiled.files.get(&english).cloned().unwrap_or_default();
            for tag in PSEUDO_LOCALES {
                let path = format!("drafts/{tag}.ftl");
                compiled.files.insert(path, pseudo_bundle(&english, tag));
            }
        }
        compiled
            .files
            .insert("catalog.json".to_owned(), catalog.to_json());
        if typed {
            let typed = accessors.finish(self)?;
            if options.rust {
                let path = "types/texts.rs".to_owned();
                compiled.files.insert(path, types::rust(&typed)?);
            }
            if options.typescript {
                let path = "types/texts.ts".to_owned();
                compiled.files.insert(path, types::typescript(&typed)?);
            }
        }
        let sums = checksums(&compiled.files);
        compiled.files.insert("SHA256SUMS".to_owned(), sums);
        Ok(compiled)
    }
}

impl Gate<'_> {
    /// What is wrong with the material of bundles, short of making it useless; each fault once.
    ///
    /// # Errors
    /// A file exists but cannot be read.
    #[cfg(feature = "site")]
    pub(crate) fn faults(&self) -> Result<Vec<Fault>> {
        self.faults_of(&self.posted_units())
    }

    fn faults_of(&self, units: &[String]) -> Result<Vec<Fault>> {
        let mut faults = self.library.faults().to_vec();
        for locale in self.library.locales() {
            for unit in units {
                for fault in self.library.read(unit, locale)?.faults() {
                    if !faults.contains(fault) {
                        faults.push(fault.clone());
                    }
                }
            }
        }
        Ok(faults)
    }

    /// All files but that of what the site's pages say in their own words, which is not for posting.
    fn posted_units(&self) -> Vec<String> {
        let mut units = self.library.units();
        units.retain(|unit| unit != SITE);
        units
    }
}

/// The entry as it is written in the locale's file.
fn written<'v>(view: &'v TopicView<'_, '_>, id: &str) -> Option<&'v str> {
    let message = view.target()?.get(id)?;
    Some(message.written())
}

/// `content/topics/package-theft.ftl` → `package-theft`.
pub(super) fn name_of(unit: &str) -> &str {
    let name = unit.rsplit_once('/').map_or(unit, |(_, name)| name);
    name.strip_suffix(".ftl").unwrap_or(name)
}

fn header(library: &Library, locale: &LanguageIdentifier, what: &str) -> String {
    let name = library.profiles().name(locale);
    let about =
        format!("{name} ({locale}). Compiled by Beatbook; edit the library, not this file.");
    comment("###", &about) + &comment("###", what)
}

/// A comment of one line, whatever the text: names of files and languages come from outside, and a second line would be Fluent.
fn comment(sign: &str, text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    format!("{sign} {}\n", words.join(" "))
}
