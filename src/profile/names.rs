//! What people call a language, in the languages they would say it in, and which locale serves them.

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::{File, Line, Profile, Profiles};
use crate::language::{self, likely_script, negotiate};

/// The result of looking up a language by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// One available locale.
    One(LanguageIdentifier),
    /// A name for several (`chinese`): the reader must say which.
    Several(Vec<LanguageIdentifier>),
    /// Nothing available; the names that may have been meant.
    Unknown(Vec<String>),
}

/// A language's two names, which headings need.
#[derive(Debug, Deserialize)]
pub(super) struct Names {
    name: Line,
    native: Line,
}

impl File {
    /// The names alone. They stand before the tables of the file, which are many times longer and which `show` does not need.
    fn own_names(&self) -> Option<&Names> {
        let names = self.names.get_or_init(|| {
            let text = &self.text.text;
            let tables = text.find("\n[").unwrap_or(text.len());
            // Where that cuts a value short it is not valid TOML, and the whole file decides.
            toml::from_str(&text[..tables]).ok().or_else(|| {
                let profile = self.parsed().ok()?;
                Some(Names {
                    name: profile.name.clone(),
                    native: profile.native.clone(),
                })
            })
        });
        names.as_ref()
    }
}

impl Profile {
    fn names(&self) -> impl Iterator<Item = &str> {
        let called = self.called.iter().map(String::as_str);
        [self.name.0.as_str(), self.native.0.as_str()]
            .into_iter()
            .chain(called)
    }
}

impl Profiles {
    /// The available locale that a tag or a name in any of the languages means.
    pub(crate) fn resolve(&self, name: &str, available: &[LanguageIdentifier]) -> Answer {
        let name = name.trim();
        // An available tag needs no file to be read.
        if let Some(exact) = available
            .iter()
            .find(|have| have.to_string().eq_ignore_ascii_case(name))
        {
            return Answer::One(exact.clone());
        }
        let served = |tag: &LanguageIdentifier| self.negotiate(tag, available).cloned();
        let folded = name.to_lowercase();
        let mut named: Vec<LanguageIdentifier> = self
            .iter()
            .filter(|(_, profile)| profile.names().any(|name| name.to_lowercase() == folded))
            .filter_map(|(tag, _)| served(tag))
            .collect();
        named.sort();
        named.dedup();
        match named.len() {
            1 => return Answer::One(named.remove(0)),
            0 => {}
            _ => return Answer::Several(named),
        }
        // `parse` takes any five letters for a language, so only tags that reach an available locale count.
        if let Some(locale) = name.parse().ok().and_then(|tag| served(&tag)) {
            return Answer::One(locale);
        }
        let tags: Vec<String> = available.iter().map(ToString::to_string).collect();
        let names = self
            .iter()
            .filter(|(tag, _)| served(tag).is_some())
            .flat_map(|(_, profile)| profile.names());
        let known = names.chain(tags.iter().map(String::as_str));
        Answer::Unknown(
            language::suggest(name, known)
                .into_iter()
                .map(str::to_owned)
                .collect(),
        )
    }

    /// The available locale that serves a reader of `wanted`: by language and likely script ([`language::negotiate`]), or
    /// because the file of a language says that it serves them too, in the same script.
    pub(crate) fn negotiate<'a>(
        &self,
        wanted: &LanguageIdentifier,
        available: &'a [LanguageIdentifier],
    ) -> Option<&'a LanguageIdentifier> {
        if let Some(found) = negotiate(wanted, available) {
            return Some(found);
        }
        let script = likely_script(wanted)?;
        self.iter().find_map(|(tag, profile)| {
            let also = profile
                .serves
                .iter()
                .any(|language| language == wanted.language.as_str());
            (also && likely_script(tag)? == script)
                .then(|| negotiate(tag, available))
                .flatten()
        })
    }

    /// A locale's name in English (`Traditional Chinese`), or its tag where nothing is known of it.
    pub(crate) fn name(&self, locale: &LanguageIdentifier) -> String {
        self.exactly(locale)
            .map_or_else(|| locale.to_string(), |names| names.name.0.clone())
    }

    /// A locale's name in itself (`繁體中文`), or its tag where nothing is known of it.
    pub(crate) fn native_name(&self, locale: &LanguageIdentifier) -> String {
        self.exactly(locale)
            .map_or_else(|| locale.to_string(), |names| names.native.0.clone())
    }

    /// A name belongs to the locale itself: `es-MX` is more than Spanish.
    fn exactly(&self, locale: &LanguageIdentifier) -> Option<&Names> {
        self.files.get(&locale.to_string())?.own_names()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn available() -> Vec<LanguageIdentifier> {
        ["en", "es", "zh-Hans", "zh-Hant", "ko"]
            .iter()
            .map(|tag| tag.parse().unwrap())
            .collect()
    }

    fn one(name: &str) -> String {
        match Profiles::embedded().resolve(name, &available()) {
            Answer::One(locale) => locale.to_string(),
            other => panic!("{name}: {other:?}"),
        }
    }

    #[test]
    fn names_in_every_language() {
        assert_eq!(one("korean"), "ko");
        assert_eq!(one("한국어"), "ko");
        assert_eq!(one("Español"), "es");
        assert_eq!(one("繁體中文"), "zh-Hant");
        assert_eq!(one("simplified chinese"), "zh-Hans");
        assert_eq!(one("ZH-TW"), "zh-Hant");
        assert_eq!(one("zh"), "zh-Hans");
    }

    #[test]
    fn names_are_read_without_the_tables_and_wherever_they_stand() {
        let korean = "ko".parse().unwrap();
        for (file, name) in [
            ("name = \"K\"\nnative = \"글\"\n[address]\nwrong = 3\n", "K"),
            (
                "name = \"K\"\nfalse-ends = [\"\"\"\n[\"\"\"]\nnative = \"글\"\n",
                "K",
            ),
            ("name = \"K\"\n[address]\n", "ko"),
            ("name = \"K\u{202E}\"\nnative = \"글\"\n", "ko"),
        ] {
            let profiles = Profiles::of(&Source::memory([("content/languages/ko.toml", file)]));
            assert_eq!(profiles.name(&korean), name, "{file}");
        }
    }

    #[test]
    fn chinese_asks_which() {
        for name in ["chinese", "中文", "chino", "중국어"] {
            let Answer::Several(both) = Profiles::embedded().resolve(name, &available()) else {
                panic!("{name} names one script only");
            };
            assert_eq!(both.len(), 2);
        }
    }

    #[test]
    fn written_cantonese_is_chinese_in_its_script() {
        for (tag, serves) in [
            ("yue", "zh-Hant"),
            ("yue-HK", "zh-Hant"),
            ("yue-Hans", "zh-Hans"),
        ] {
            assert_eq!(one(tag), serves);
        }
        let only_simplified = ["zh-Hans".parse().unwrap()];
        let profiles = Profiles::embedded();
        assert_eq!(
            profiles.negotiate(&"yue".parse().unwrap(), &only_simplified),
            None
        );
    }

    #[test]
    fn a_typo_is_answered_with_a_name() {
        let profiles = Profiles::embedded();
        let Answer::Unknown(near) = profiles.resolve("koraen", &available()) else {
            panic!("a typo is not a language");
        };
        assert_eq!(near.first().map(String::as_str), Some("Korean"));
        assert_eq!(
            profiles.resolve("klingon", &available()),
            Answer::Unknown(vec![])
        );
    }
}
