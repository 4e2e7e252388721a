//! The model of a project file and of those it includes.

use serde::Deserialize;
use toml::Spanned;

use super::filter::Filter;
use super::pattern::Pattern;
use crate::diagnostic::Place;

/// A project file as it is written; unknown keys are ignored, as in the reference tools.
#[derive(Debug, Deserialize)]
pub(super) struct Raw {
    #[serde(default = "here")]
    pub(super) basepath: Spanned<String>,
    pub(super) locales: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub(super) env: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    pub(super) paths: Vec<RawPaths>,
    #[serde(default)]
    pub(super) filters: Vec<RawFilter>,
    #[serde(default)]
    pub(super) includes: Vec<RawChild>,
    #[serde(default)]
    pub(super) excludes: Vec<RawChild>,
}

fn here() -> Spanned<String> {
    Spanned::new(0..0, ".".to_owned())
}

#[derive(Debug, Deserialize)]
pub(super) struct RawPaths {
    pub(super) reference: Option<Spanned<String>>,
    pub(super) l10n: Spanned<String>,
    pub(super) locales: Option<Vec<Spanned<String>>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct RawFilter {
    pub(super) path: OneOrMany,
    pub(super) key: Option<OneOrMany>,
    pub(super) action: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub(super) fn as_slice(&self) -> &[String] {
        match self {
            OneOrMany::One(one) => std::slice::from_ref(one),
            OneOrMany::Many(many) => many,
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct RawChild {
    pub(super) path: Spanned<String>,
}

/// Only the `basepath`, of a text that may be anything.
pub(super) fn basepath(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Only {
        basepath: Option<String>,
    }
    toml::from_str::<Only>(text).ok()?.basepath
}

/// A project file, with patterns resolved against its root.
#[derive(Debug)]
pub(super) struct Config {
    pub(super) path: String,
    pub(super) locales: Option<Vec<String>>,
    pub(super) paths: Vec<Paths>,
    pub(super) filters: Vec<Filter>,
    pub(super) children: Vec<Config>,
    pub(super) excludes: Vec<Config>,
}

/// One `[[paths]]`.
#[derive(Debug)]
pub(super) struct Paths {
    pub(super) reference: Option<Pattern>,
    pub(super) l10n: Pattern,
    pub(super) locales: Option<Vec<String>>,
    /// Where the pattern of the reference is written.
    pub(super) place: Place,
    /// Where the pattern of the translations is written.
    pub(super) l10n_place: Place,
}

impl Paths {
    pub(super) fn serves(&self, locale: &str) -> bool {
        serves(self.locales.as_deref(), locale)
    }
}

pub(super) fn serves(locales: Option<&[String]>, locale: &str) -> bool {
    locales.is_none_or(|locales| locales.iter().any(|have| have == locale))
}

impl Config {
    /// The path entries of this file and all it includes that concern a locale; where several match, the last one counts.
    pub(super) fn paths_for<'c>(
        &'c self,
        locale: &'c str,
    ) -> impl DoubleEndedIterator<Item = &'c Paths> {
        let configs = self.configs().into_iter();
        configs
            .filter(move |config| serves(config.locales.as_deref(), locale))
            .flat_map(|config| &config.paths)
            .filter(move |paths| paths.serves(locale))
    }

    /// This file and all it includes, depth first.
    pub(super) fn configs(&self) -> Vec<&Config> {
        let mut all = vec![self];
        for child in &self.children {
            all.extend(child.configs());
        }
        all
    }

    pub(super) fn all_locales(&self) -> Vec<String> {
        let mut all: Vec<String> = self
            .configs()
            .into_iter()
            .flat_map(|config| {
                config.locales.iter().chain(
                    config
                        .paths
                        .iter()
                        .filter_map(|paths| paths.locales.as_ref()),
                )
            })
            .flatten()
            .cloned()
            .collect();
        all.sort();
        all.dedup();
        all
    }
}
