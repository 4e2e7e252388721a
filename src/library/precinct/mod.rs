//! A precinct's own voice: who it is, how it signs, what its places are called, and the texts it lays over the library's.

mod overlay;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::Contact;
use super::search::fold;
use crate::diagnostic::{Diagnostic, FileText, Level, Place, Role};
use crate::language;
use crate::project::{Project, parse_toml};

/// Where the precincts of a library stand, each in a folder of its own.
pub const PRECINCTS: &str = "precincts";

/// The file that says who a precinct is.
pub const PRECINCT_FILE: &str = "precinct.toml";

/// The code of findings about precincts.
pub(crate) const CODE: &str = "precinct";

/// A precinct.
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
    /// The languages it publishes in, English among them or not, in its own order.
    pub languages: Vec<LanguageIdentifier>,
    /// The contact that is its address; or the address itself, of which `check` then warns.
    pub address: Option<String>,
    /// The contact that is its desk; or the number itself, of which `check` then warns.
    pub desk: Option<String>,
    /// Its page.
    pub public_url: Option<String>,
    /// The channels it posts to, by their names; all, where it names none.
    pub channels: Vec<String>,
    /// What stands below its posts, by locale.
    pub signature: BTreeMap<String, String>,
    /// Hashtags for the channels that have them.
    pub hashtags: Vec<String>,
    /// Places by key, and what each is called, by locale.
    pub places: BTreeMap<String, BTreeMap<String, String>>,
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
    #[serde(default)]
    channels: Vec<String>,
    #[serde(default)]
    signature: Signature,
    #[serde(default)]
    hashtags: Vec<Spanned<String>>,
    #[serde(default)]
    places: BTreeMap<String, BTreeMap<Spanned<String>, String>>,
    #[serde(default)]
    contacts: BTreeMap<Spanned<String>, Contact>,
}

/// A signature for each language, or one for all.
#[derive(Deserialize)]
#[serde(untagged)]
enum Signature {
    Each(BTreeMap<String, String>),
    One(String),
}

impl Default for Signature {
    fn default() -> Self {
        Signature::Each(BTreeMap::new())
    }
}

impl Precinct {
    /// Reads a precinct's file; `locales` are the library's. What is wrong with it is among the findings; of what cannot be
    /// used the rest serves.
    ///
    /// # Errors
    /// A finding, where it is no TOML or no precinct.
    pub(super) fn parse(
        folder: &str,
        file: &Arc<FileText>,
        locales: &[LanguageIdentifier],
    ) -> Result<(Precinct, Vec<Diagnostic>), Box<Diagnostic>> {
        let raw: Raw = parse_toml(file)?;
        let mut findings = Vec::new();
        let mut wrong = |at: std::ops::Range<usize>, text: String, help: &str| {
            let place = Place::new(file, at, Role::Config);
            findings.push(
                Diagnostic::new(CODE, Level::Deny, text)
                    .help(help)
                    .at(place),
            );
        };
        let known = |tag: &str| {
            let mut all = locales.iter();
            all.find(|locale| locale.to_string() == tag)
        };
        let tags: Vec<String> = locales.iter().map(ToString::to_string).collect();
        let which = format!("the library has {}", tags.join(", "));
        let mut languages = Vec::new();
        for tag in &raw.languages {
            match known(tag.get_ref()) {
                Some(locale) => languages.push(locale.clone()),
                None => wrong(
                    tag.span(),
                    format!("`{}` is no language of the library", tag.get_ref()),
                    &which,
                ),
            }
        }
        if raw.languages.is_empty() {
            languages = locales.to_vec();
        }
        let by_locale =
            |texts: BTreeMap<Spanned<String>, String>,
             wrong: &mut dyn FnMut(std::ops::Range<usize>, String, &str)| {
                texts
                    .into_iter()
                    .map(|(tag, text)| {
                        if known(tag.get_ref()).is_none() {
                            let said = format!("`{}` is no language of the library", tag.get_ref());
                            wrong(tag.span(), said, &which);
                        }
                        (tag.into_inner(), text)
                    })
                    .collect::<BTreeMap<String, String>>()
            };
        let signature = match raw.signature {
            // English stands in where a language has none.
            Signature::One(text) => BTreeMap::from([(language::SOURCE.to_string(), text)]),
            Signature::Each(texts) => texts,
        };
        for tag in signature.keys().filter(|tag| known(tag).is_none()) {
            let line = file
                .text
                .find(&format!("\n{tag} = "))
                .map_or(0, |at| at + 1);
            wrong(
                line..line + tag.len(),
                format!("`{tag}` is no language of the library"),
                &which,
            );
        }
        let mut places = BTreeMap::new();
        for (key, names) in raw.places {
            places.insert(key, by_locale(names, &mut wrong));
        }
        let mut typed = Vec::new();
        for (given, name) in [(&raw.address, "address"), (&raw.desk, "desk")] {
            let Some(id) = given else { continue };
            if !raw
                .contacts
                .keys()
                .any(|have| have.get_ref() == id.get_ref())
            {
                let text = format!("`{name}` is typed in, and nobody can tell where it is from");
                typed.push(
                    Diagnostic::new(CODE, Level::Warn, text)
                        .help("give it as [contacts.ID], with `source` and `printed-on`, and name the ID here")
                        .at(Place::new(file, id.span(), Role::Config)),
                );
            }
        }
        if let Some(handle) = &raw.handle
            && !handle.get_ref().starts_with('@')
        {
            wrong(
                handle.span(),
                format!("`{}` is no handle", handle.get_ref()),
                "a handle begins with @",
            );
        }
        if let Some(url) = &raw.public_url
            && !url.get_ref().starts_with("https://")
        {
            wrong(
                url.span(),
                format!("`{}` is no web address", url.get_ref()),
                "write the whole address, with https://",
            );
        }
        for tag in &raw.hashtags {
            let word = tag.get_ref().strip_prefix('#').unwrap_or("");
            if word.is_empty() || word.contains(|c: char| c.is_whitespace() || c == '#') {
                wrong(
                    tag.span(),
                    format!("`{}` is no hashtag", tag.get_ref()),
                    "a hashtag is # and one word",
                );
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
            channels: raw.channels,
            signature,
            hashtags: raw.hashtags.into_iter().map(Spanned::into_inner).collect(),
            places,
            contacts: raw.contacts.into_iter().collect(),
            file: file.clone(),
            project: None,
        };
        findings.extend(typed);
        Ok((precinct, findings))
    }

    /// Its own texts as a project, where it has any.
    pub fn project(&self) -> Option<&Project> {
        self.project.as_ref()
    }

    /// Where its file stands, for findings about the precinct as a whole.
    pub fn place(&self, word: &str) -> Place {
        let at = self.file.text.find(word);
        let span = at.map_or(0..0, |at| at..at + word.len());
        Place::new(&self.file, span, Role::Config)
    }

    /// What stands below its texts in a language; in English, where it has no signature in that one.
    pub fn signature(&self, locale: &LanguageIdentifier) -> Option<&str> {
        let own = self.signature.get(&locale.to_string());
        own.or_else(|| self.signature.get(&language::SOURCE.to_string()))
            .map(String::as_str)
    }

    /// What a place is called in a language (in English, where it has no name in that one), given its key or its name in any
    /// of the languages; `None` for a place that the precinct does not list.
    pub fn place_name(&self, given: &str, locale: &LanguageIdentifier) -> Option<&str> {
        let wanted = fold(given);
        let names = self
            .places
            .get(given)
            .or_else(|| {
                let mut all = self.places.values();
                all.find(|names| names.values().any(|name| fold(name) == wanted))
            })
            .or_else(|| {
                let mut all = self.places.iter();
                all.find(|(key, _)| fold(key) == wanted)
                    .map(|(_, names)| names)
            })?;
        let own = names.get(&locale.to_string());
        own.or_else(|| names.get(&language::SOURCE.to_string()))
            .map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Precinct, Vec<Diagnostic>) {
        let file = FileText::new("precincts/1/precinct.toml", text);
        let locales = ["en", "es", "ko"].map(|tag| tag.parse().unwrap());
        Precinct::parse("precincts/1", &file, &locales).unwrap()
    }

    const TEXT: &str = "name = \"1st Precinct\"\nlanguages = [\"en\", \"ko\"]\nhashtags = [\"#Corona\"]\n[signature]\nen = \"1st Precinct\"\nko = \"1경찰서\"\n[places.roosevelt-avenue]\nen = \"Roosevelt Avenue\"\nko = \"루즈벨트 애비뉴\"\n";

    #[test]
    fn english_signs_where_a_language_has_no_signature() {
        let (precinct, findings) = parse(TEXT);
        assert!(findings.is_empty(), "{findings:?}");
        let signature = |tag: &str| precinct.signature(&tag.parse().unwrap());
        assert_eq!(signature("ko"), Some("1경찰서"));
        assert_eq!(signature("es"), Some("1st Precinct"));
    }

    #[test]
    fn one_signature_serves_all_languages() {
        let (precinct, findings) =
            parse("name = \"1\"\nsignature = \"1st Precinct\"\ndesk = \"718-555-0100\"\n");
        assert_eq!(
            precinct.signature(&"ko".parse().unwrap()),
            Some("1st Precinct")
        );
        assert_eq!((findings.len(), findings[0].level), (1, Level::Warn));
    }

    #[test]
    fn a_place_answers_to_its_key_and_to_its_names() {
        let (precinct, _) = parse(TEXT);
        let korean = "ko".parse().unwrap();
        for given in [
            "roosevelt-avenue",
            "Roosevelt Avenue",
            "roosevelt  avenue",
            "루즈벨트 애비뉴",
        ] {
            let name = precinct.place_name(given, &korean);
            assert_eq!(name, Some("루즈벨트 애비뉴"), "{given}");
        }
        assert_eq!(precinct.place_name("Roosevelt", &korean), None);
        let spanish = precinct.place_name("roosevelt-avenue", &"es".parse().unwrap());
        assert_eq!(
            spanish,
            Some("Roosevelt Avenue"),
            "English stands in, not the key"
        );
    }

    #[test]
    fn what_is_wrong_has_a_place() {
        let text = "name = \"1\"\nlanguages = [\"xx\"]\nhashtags = [\"Corona\"]\nhandle = \"NYPD\"\npublic-url = \"nyc.gov\"\ndesk = \"desk\"\n[signature]\nfr = \"1er\"\n";
        let lines: Vec<usize> = parse(text)
            .1
            .iter()
            .map(|finding| finding.places[0].positions().0.line)
            .collect();
        assert_eq!(lines, [2, 8, 4, 5, 3, 6]);
    }
}
