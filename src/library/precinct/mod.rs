//! A precinct's own voice: who it is, where it posts, and the texts it lays over the library's, including its signature and the
//! names of its places.

mod overlay;
mod places;
pub(crate) use places::PLACE_PREFIX;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::Contact;
use crate::diagnostic::{Fault, FileText, Place, PrecinctFault, Role};
use crate::project::{Project, parse_toml};

/// The folder of a library's precincts, each in a folder of its own.
pub(crate) const PRECINCTS: &str = "precincts";

/// The file that says who a precinct is.
pub(crate) const PRECINCT_FILE: &str = "precinct.toml";

/// A precinct.
///
/// ```
/// use beatbook::library::Precinct;
/// use beatbook::{Library, Source};
///
/// let library = Library::embedded()?.with_precinct("110")?;
/// let precinct: &Precinct = library.precinct().expect("it was laid over the library");
/// assert_eq!(precinct.name, "110th Precinct");
/// assert!(precinct.channels.contains(&"kakaotalk".to_owned()));
///
/// // To find out what is wrong with one, it is laid over the library all the same.
/// let source = Source::memory([
///     ("l10n.toml", "locales = [\"ko\"]\n"),
///     ("precincts/1/precinct.toml", "name = \"1st Precinct\"\nlanguages = [\"tlh\"]\n"),
/// ]);
/// let library = Library::from_source(source)?.with_precinct_to_check("1")?;
/// assert!(library.problems()[0].text.contains("`tlh`"));
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Debug)]
pub struct Precinct {
    /// The folder's name: `110`.
    pub id: String,
    /// The folder, relative to the library: `precincts/110`.
    pub folder: String,
    /// What it is called.
    pub name: String,
    /// Its account: `@NYPD110Pct`.
    pub handle: Option<String>,
    /// Its neighborhoods.
    pub neighborhoods: Vec<String>,
    /// The languages it publishes in, with or without English, in its own order.
    pub languages: Vec<LanguageIdentifier>,
    /// The contact that is its address; or the address itself, which `check` then warns about.
    pub address: Option<String>,
    /// The contact that is its desk; or the number itself, which `check` then warns about.
    pub desk: Option<String>,
    /// Its page.
    pub public_url: Option<String>,
    /// Where its site is on the web, once it is hosted: codes and feeds lead to the public pages there.
    pub site_url: Option<String>,
    /// The channels it posts to, by name; all of them where it names none.
    pub channels: Vec<String>,
    /// Hashtags for the channels that have them.
    pub hashtags: Vec<String>,
    pub(super) contacts: Vec<(Spanned<String>, Contact)>,
    pub(super) file: Arc<FileText>,
    /// Its own texts, as a project beside the library's; none where it has no texts of its own.
    pub(super) project: Option<Project>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Raw {
    name: String,
    handle: Option<Spanned<String>>,
    #[serde(default)]
    neighborhoods: Vec<String>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
    address: Option<Spanned<String>>,
    desk: Option<Spanned<String>>,
    public_url: Option<Spanned<String>>,
    site_url: Option<Spanned<String>>,
    #[serde(default)]
    channels: Vec<String>,
    #[serde(default)]
    hashtags: Vec<Spanned<String>>,
    #[serde(default)]
    contacts: BTreeMap<Spanned<String>, Contact>,
}

impl Precinct {
    /// Reads a precinct's file; `locales` are the library's. What is wrong with it is among the faults; the rest is
    /// used.
    ///
    /// # Errors
    /// A fault, where it is not valid TOML or not a precinct.
    pub(super) fn parse(
        folder: &str,
        file: &Arc<FileText>,
        locales: &[LanguageIdentifier],
    ) -> Result<(Precinct, Vec<Fault>), Box<Fault>> {
        let raw: Raw = parse_toml(file)?;
        let mut faults = Vec::new();
        let mut wrong = |at: std::ops::Range<usize>, fault: PrecinctFault| {
            faults.push(Fault::new(fault).at(Place::new(file, at, Role::Config)));
        };
        let known = |tag: &str| {
            let mut all = locales.iter();
            all.find(|locale| locale.to_string() == tag)
        };
        let mut languages = Vec::new();
        for tag in &raw.languages {
            match known(tag.get_ref()) {
                Some(locale) => languages.push(locale.clone()),
                None => wrong(
                    tag.span(),
                    PrecinctFault::Language {
                        tag: tag.get_ref().clone(),
                        known: locales.iter().map(ToString::to_string).collect(),
                    },
                ),
            }
        }
        if raw.languages.is_empty() {
            languages = locales.to_vec();
        }
        let mut typed = Vec::new();
        for (given, name) in [(&raw.address, "address"), (&raw.desk, "desk")] {
            let Some(id) = given else { continue };
            if !raw
                .contacts
                .keys()
                .any(|have| have.get_ref() == id.get_ref())
            {
                let place = Place::new(file, id.span(), Role::Config);
                typed.push(Fault::new(PrecinctFault::TypedIn(name)).at(place));
            }
        }
        if let Some(handle) = &raw.handle
            && !handle.get_ref().starts_with('@')
        {
            wrong(
                handle.span(),
                PrecinctFault::Handle(handle.get_ref().clone()),
            );
        }
        for url in raw.public_url.iter().chain(&raw.site_url) {
            if url.get_ref().starts_with("https://") {
                continue;
            }
            wrong(url.span(), PrecinctFault::Url(url.get_ref().clone()));
        }
        for tag in &raw.hashtags {
            let word = tag.get_ref().strip_prefix('#').unwrap_or("");
            if word.is_empty() || word.contains(|c: char| c.is_whitespace() || c == '#') {
                wrong(tag.span(), PrecinctFault::Hashtag(tag.get_ref().clone()));
            }
        }
        let precinct = Precinct {
            id: folder.rsplit('/').next().unwrap_or(folder).to_owned(),
            folder: folder.to_owned(),
            name: raw.name,
            handle: raw.handle.map(Spanned::into_inner),
            neighborhoods: raw.neighborhoods,
            languages,
            address: raw.address.map(Spanned::into_inner),
            desk: raw.desk.map(Spanned::into_inner),
            public_url: raw.public_url.map(Spanned::into_inner),
            site_url: raw.site_url.map(Spanned::into_inner),
            channels: raw.channels,
            hashtags: raw.hashtags.into_iter().map(Spanned::into_inner).collect(),
            contacts: raw.contacts.into_iter().collect(),
            file: file.clone(),
            project: None,
        };
        faults.extend(typed);
        Ok((precinct, faults))
    }

    /// Its own texts as a project, where it has any.
    pub(crate) fn project(&self) -> Option<&Project> {
        self.project.as_ref()
    }

    /// The place of a word in its file, for findings about the precinct as a whole.
    pub(crate) fn place(&self, word: &str) -> Place {
        let at = self.file.text.find(word);
        let span = at.map_or(0..0, |at| at..at + word.len());
        Place::new(&self.file, span, Role::Config)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Precinct, Vec<Fault>) {
        let file = FileText::new("precincts/1/precinct.toml", text);
        let locales = ["en", "es", "ko"].map(|tag| tag.parse().unwrap());
        Precinct::parse("precincts/1", &file, &locales).unwrap()
    }

    #[test]
    fn what_is_typed_in_is_harmless() {
        let (_, faults) = parse("name = \"1\"\ndesk = \"718-555-0100\"\n");
        assert_eq!((faults.len(), faults[0].is_harmless()), (1, true));
    }

    #[test]
    fn what_is_wrong_has_a_place() {
        let text = "name = \"1\"\nlanguages = [\"xx\"]\nhashtags = [\"Corona\"]\nhandle = \"NYPD\"\npublic-url = \"nyc.gov\"\ndesk = \"desk\"\n";
        let lines: Vec<usize> = parse(text)
            .1
            .iter()
            .map(|fault| fault.places[0].positions().0.line)
            .collect();
        assert_eq!(lines, [2, 4, 5, 3, 6]);
    }
}
