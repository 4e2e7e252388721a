//! The plural categories of a language, by CLDR.

use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use unic_langid::LanguageIdentifier;

/// The words of plural categories, as Fluent and CLDR write them.
const KEYWORDS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a variant's key is a plural category.
pub(crate) fn is_plural_keyword(key: &str) -> bool {
    KEYWORDS.contains(&key)
}

/// The category of a number of things; `other` where CLDR does not know the language.
#[cfg(feature = "site")]
pub(crate) fn category(locale: &LanguageIdentifier, count: usize) -> &'static str {
    let Ok(tag) = locale.to_string().parse::<icu_locale::Locale>() else {
        return KEYWORDS[5];
    };
    let options = PluralRulesOptions::default().with_type(PluralRuleType::Cardinal);
    PluralRules::try_new(tag.into(), options).map_or(KEYWORDS[5], |rules| {
        KEYWORDS[number(rules.category_for(count))]
    })
}

/// The categories of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plurals {
    used: [bool; 6],
    millions: bool,
}

impl Plurals {
    /// For cardinal or ordinal numbers; `None` where CLDR does not know the language.
    pub(crate) fn of(locale: &LanguageIdentifier, ordinal: bool) -> Option<Plurals> {
        let tag: icu_locale::Locale = locale.to_string().parse().ok()?;
        let kind = if ordinal {
            PluralRuleType::Ordinal
        } else {
            PluralRuleType::Cardinal
        };
        let options = PluralRulesOptions::default().with_type(kind);
        let rules = PluralRules::try_new(tag.into(), options).ok()?;
        let mut used = [false; 6];
        for category in rules.categories() {
            used[number(category)] = true;
        }
        let only_other = used.iter().filter(|used| **used).count() == 1;
        // Many languages have a single ordinal form, and an unknown language looks the same there too.
        if only_other && (ordinal || !has_one_form(locale.language.as_str())) {
            return None;
        }
        // In some languages `many` is only for whole millions (CLDR 38 and later): texts may leave it to `other`.
        let many = |number: u32| rules.category_for(number) == PluralCategory::Many;
        let millions = many(1_000_000) && !(0..=1000).any(many);
        Some(Plurals { used, millions })
    }

    /// Whether any number is in the category.
    pub(crate) fn has(&self, keyword: &str) -> bool {
        KEYWORDS
            .iter()
            .position(|known| *known == keyword)
            .is_some_and(|at| self.used[at])
    }

    /// The categories that a text must tell apart.
    pub(crate) fn needed(&self) -> impl Iterator<Item = &'static str> {
        let (used, millions) = (self.used, self.millions);
        KEYWORDS
            .into_iter()
            .zip(used)
            .filter(move |(keyword, used)| *used && !(millions && *keyword == "many"))
            .map(|(keyword, _)| keyword)
    }
}

/// Whether CLDR gives a language a single form for cardinal numbers.
fn has_one_form(language: &str) -> bool {
    let table = include_str!("plurals.table").lines();
    let mut known = table
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace);
    known.any(|known| known == language)
}

fn number(category: PluralCategory) -> usize {
    match category {
        PluralCategory::Zero => 0,
        PluralCategory::One => 1,
        PluralCategory::Two => 2,
        PluralCategory::Few => 3,
        PluralCategory::Many => 4,
        PluralCategory::Other => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needed(tag: &str) -> Vec<&'static str> {
        let plurals = Plurals::of(&tag.parse().unwrap(), false).unwrap();
        plurals.needed().collect()
    }

    #[test]
    fn categories_are_those_of_cldr() {
        assert_eq!(needed("en"), ["one", "other"]);
        assert_eq!(needed("es-MX"), ["one", "other"]);
        assert_eq!(needed("ko"), ["other"]);
        assert_eq!(needed("zh-Hant"), ["other"]);
        assert_eq!(needed("ru"), ["one", "few", "many", "other"]);
        assert_eq!(needed("ar"), ["zero", "one", "two", "few", "many", "other"]);
    }

    #[test]
    fn what_is_optional_can_still_be_reached() {
        let spanish = Plurals::of(&"es".parse().unwrap(), false).unwrap();
        assert!(spanish.has("many") && !spanish.has("few"));
    }

    #[test]
    fn nothing_is_said_of_a_language_that_cldr_does_not_know() {
        assert_eq!(Plurals::of(&"tlh".parse().unwrap(), false), None);
        let ordinal = Plurals::of(&"en".parse().unwrap(), true).unwrap();
        assert!(ordinal.has("few"));
        assert_eq!(Plurals::of(&"ko".parse().unwrap(), true), None);
        assert_eq!(needed("ja"), ["other"]);
        assert_eq!(needed("fr"), ["one", "other"]);
        assert_eq!(needed("pl"), ["one", "few", "many", "other"]);
    }
}
