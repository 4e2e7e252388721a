//! reviewers.toml: who may review what.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;
use unicode_normalization::UnicodeNormalization;

use super::Refusal;
use crate::diagnostic::{Fault, FileText, Place, Role, SettingsFault};
use crate::language;
use crate::project::parse_toml;

/// The file of reviewers.
pub(crate) const REVIEWERS: &str = "content/reviewers.toml";

/// The longest id, in bytes.
const LONGEST_ID: usize = 64;

/// What qualifies a reviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Qualification {
    /// A trained translator or reviewer, or counsel.
    Qualified,
    /// A bilingual officer or employee, who may not judge what is sensitive or needs sign-off.
    Bilingual,
}

/// A person who may review texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reviewer {
    /// The name, for people to read; ids alone are compared.
    pub name: String,
    /// The languages whose texts this person may review.
    pub languages: Vec<LanguageIdentifier>,
    /// What qualifies them.
    pub qualification: Qualification,
}

/// The people who may review texts, by id. The default lists nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reviewers {
    all: BTreeMap<String, Reviewer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: Spanned<String>,
    languages: Vec<Spanned<String>>,
    qualification: Qualification,
}

impl Reviewers {
    /// Parses reviewers.toml.
    ///
    /// # Errors
    /// A fault with its place, where the file is not TOML, a reviewer has too little or something unknown, an id breaks the
    /// grammar (a-z, 0-9 and `-`, at most 64), a name is empty or a language is not a tag.
    pub(crate) fn parse(file: &Arc<FileText>) -> Result<Reviewers, Box<Fault>> {
        let raw: BTreeMap<Spanned<String>, Raw> = parse_toml(file)?;
        let fault = |fault: SettingsFault, span: std::ops::Range<usize>| {
            Box::new(Fault::new(fault).at(Place::new(file, span, Role::Config)))
        };
        let mut all = BTreeMap::new();
        for (id, raw) in raw {
            if !is_reviewer_id(id.get_ref()) {
                let span = id.span();
                return Err(fault(SettingsFault::ReviewerId(id.into_inner()), span));
            }
            if raw.name.get_ref().trim().is_empty() {
                let nameless = SettingsFault::Nameless(id.into_inner());
                return Err(fault(nameless, raw.name.span()));
            }
            let same = all.iter().find(|(_, other): &(&String, &Reviewer)| {
                plain(&other.name) == plain(raw.name.get_ref())
            });
            if let Some((other, _)) = same {
                let same = SettingsFault::SameName(id.into_inner(), other.clone());
                return Err(fault(same, raw.name.span()));
            }
            let mut languages = Vec::new();
            for tag in &raw.languages {
                let Ok(language) = tag.get_ref().parse() else {
                    let language = SettingsFault::ReviewerLanguage(tag.get_ref().clone());
                    return Err(fault(language, tag.span()));
                };
                languages.push(language);
            }
            let reviewer = Reviewer {
                name: raw.name.into_inner(),
                languages,
                qualification: raw.qualification,
            };
            all.insert(id.into_inner(), reviewer);
        }
        Ok(Reviewers { all })
    }

    /// The reviewer with that id, compared byte by byte.
    pub(crate) fn get(&self, id: &str) -> Option<&Reviewer> {
        self.all.get(id)
    }

    /// The id of the person who signed so: with their id, or with their name, however they typed it.
    #[cfg(feature = "exchange")]
    pub(crate) fn signed(&self, signature: &str) -> Option<&str> {
        if let Some((id, _)) = self.all.get_key_value(signature.trim()) {
            return Some(id);
        }
        let name = plain(signature);
        let same = |reviewer: &Reviewer| !name.is_empty() && plain(&reviewer.name) == name;
        let found = self.iter().find(|(_, reviewer)| same(reviewer));
        found.map(|(id, _)| id)
    }

    /// Refuses an id that is not listed: such a person counts as nobody.
    ///
    /// # Errors
    /// [`Refusal::Unlisted`], with the id that may have been meant.
    pub(crate) fn listed(&self, id: &str) -> Result<(), Refusal> {
        if self.get(id).is_some() {
            return Ok(());
        }
        let ids = self.iter().map(|(id, _)| id);
        Err(Refusal::Unlisted {
            who: id.to_owned(),
            near: language::did_you_mean(&id.trim().to_lowercase(), ids),
        })
    }

    /// Whether that id is listed with the tag of that locale. An unknown id is nobody and may review nothing.
    pub(crate) fn may_review(&self, id: &str, locale: &LanguageIdentifier) -> bool {
        self.get(id)
            .is_some_and(|reviewer| reviewer.languages.contains(locale))
    }

    /// All reviewers, by id.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Reviewer)> {
        self.all
            .iter()
            .map(|(id, reviewer)| (id.as_str(), reviewer))
    }
}

/// A name without what people type differently: signs, spaces, capitals, and how accents are put together.
fn plain(name: &str) -> String {
    name.nfkc()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Whether a text follows the grammar of ids, which is so narrow that no two ids look alike but differ in bytes.
fn is_reviewer_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= LONGEST_ID
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FaultKind;

    fn parse(text: &str) -> Result<Reviewers, Box<Fault>> {
        Reviewers::parse(&FileText::new(REVIEWERS, text))
    }

    const KIM: &str =
        "[kim]\nname = \"Kim\"\nlanguages = [\"ko\", \"zh-Hant\"]\nqualification = \"bilingual\"\n";

    #[test]
    fn an_id_judges_the_languages_it_lists_and_no_others() {
        let reviewers = parse(KIM).unwrap();
        let may = |tag: &str| reviewers.may_review("kim", &tag.parse().unwrap());
        assert!(may("ko") && may("zh-Hant"));
        assert!(!may("zh-Hans") && !may("zh") && !may("en") && !may("ko-KP"));
        assert_eq!(
            reviewers.get("kim").map(|who| who.qualification),
            Some(Qualification::Bilingual)
        );
    }

    #[test]
    fn one_person_has_one_id() {
        for name in ["Kim", " kim", "K.I.M.", "Ki\u{200b}m"] {
            let second = format!(
                "{KIM}[kim-2]\nname = \"{name}\"\nlanguages = [\"ko\"]\nqualification = \"bilingual\"\n"
            );
            let same = SettingsFault::SameName("kim-2".to_owned(), "kim".to_owned());
            assert_eq!(parse(&second).unwrap_err().kind, same.into(), "{name:?}");
        }
        let other = format!(
            "{KIM}[kim-2]\nname = \"Kim the younger\"\nlanguages = [\"ko\"]\nqualification = \"bilingual\"\n"
        );
        assert!(parse(&other).is_ok());
    }

    #[test]
    #[cfg(feature = "exchange")]
    fn a_name_is_known_however_it_is_typed() {
        let jose =
            "[jose]\nname = \"José B. Lee\"\nlanguages = [\"es\"]\nqualification = \"bilingual\"\n";
        let reviewers = parse(&format!("{KIM}{jose}")).unwrap();
        for name in ["José B. Lee", "jose\u{301} b lee", " JOSÉ B.LEE ", "jose"] {
            assert_eq!(reviewers.signed(name), Some("jose"), "{name}");
        }
        for name in ["", " ", "…", "Jose B. Lee", "José", "kim-2", "__proto__"] {
            assert_eq!(reviewers.signed(name), None, "{name}");
        }
    }

    #[test]
    fn spellings_of_an_id_are_nobody() {
        let reviewers = parse(KIM).unwrap();
        let ko = "ko".parse().unwrap();
        for id in [
            "Kim",
            "kim ",
            " kim",
            "KIM",
            "ki\u{AD}m",
            "ｋｉｍ",
            "kim\u{200B}",
            "kım",
            "",
            "\u{200B}",
            "김",
        ] {
            assert!(!reviewers.may_review(id, &ko), "{id:?}");
            assert!(reviewers.get(id).is_none(), "{id:?}");
        }
        assert!(!Reviewers::default().may_review("kim", &ko));
    }

    #[test]
    fn an_id_outside_the_grammar_is_a_fault_with_its_place() {
        for id in [
            "Kim",
            "kim ",
            "ki\u{AD}m",
            "ｋｉｍ",
            "kim\u{200B}",
            "",
            "a_b",
            "a.b",
            "a\\nb",
            &"k".repeat(65),
        ] {
            let text = format!("# ours\n{}", KIM.replace("[kim]", &format!("[\"{id}\"]")));
            let fault = parse(&text).unwrap_err();
            assert_eq!(fault.places[0].positions().0.line, 2, "{id:?}: {fault:?}");
            let refused = matches!(
                fault.kind,
                FaultKind::Settings(SettingsFault::ReviewerId(_))
            );
            assert!(refused, "{id:?}: {fault:?}");
        }
    }

    #[test]
    fn what_a_reviewer_lacks_or_has_too_much_is_a_fault_with_its_place() {
        for (from, to, line) in [
            ("\"bilingual\"", "\"native\"", 4),
            ("\"zh-Hant\"", "\"z\"", 3),
            ("\"Kim\"", "\" \"", 2),
            ("qualification = \"bilingual\"", "since = 2026-01-01", 4),
            ("name = \"Kim\"\n", "", 1),
        ] {
            let fault = parse(&KIM.replace(from, to)).unwrap_err();
            assert_eq!(fault.places[0].positions().0.line, line, "{fault:?}");
        }
        assert!(parse(&format!("{KIM}{KIM}")).is_err(), "one id, one person");
    }

    #[test]
    fn the_shipped_file_lists_nobody() {
        let reviewers = parse(include_str!("../../content/reviewers.toml")).unwrap();
        assert_eq!(reviewers, Reviewers::default());
    }
}
