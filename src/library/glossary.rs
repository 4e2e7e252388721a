//! glossary.toml: agreed terms, by language.

use std::collections::BTreeMap;

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

pub(crate) const GLOSSARY: &str = "content/glossary.toml";

/// The agreed terms, by key.
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::{Glossary, GlossaryTerm};
///
/// let library = Library::embedded()?;
/// let glossary: Glossary = library.glossary()?;
/// let precinct: &GlossaryTerm = &glossary.terms["precinct"];
/// assert_eq!(precinct.forms(&library.language("korean")?), ["경찰서"]);
/// assert!(precinct.avoid["es"].contains(&"precinto".to_owned()));
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Glossary {
    /// The terms.
    pub terms: BTreeMap<String, GlossaryTerm>,
}

/// One term in all languages.
#[derive(Clone, Debug, Deserialize)]
pub struct GlossaryTerm {
    /// What it means, in English, where that is not plain.
    pub definition: Option<String>,
    /// A remark for translators.
    pub note: Option<String>,
    /// The languages in which it was seen in the agency or community press; in the others it is a proposal.
    #[serde(default)]
    pub seen: Vec<String>,
    /// What must not be written instead, by language.
    #[serde(default)]
    pub avoid: BTreeMap<String, Vec<String>>,
    /// The forms, by language; the first is the one to write.
    #[serde(flatten)]
    pub forms: BTreeMap<String, Vec<String>>,
}

impl GlossaryTerm {
    /// The forms in a locale; empty where none are agreed.
    pub fn forms(&self, locale: &LanguageIdentifier) -> &[String] {
        self.forms
            .get(&locale.to_string())
            .map_or(&[], Vec::as_slice)
    }
}
