//! Which of the available locales serves a reader: by language and script, then region.

use icu_locale::subtags::Script;
use icu_locale::{LanguageIdentifier as IcuLanguage, LocaleExpander};
use unic_langid::LanguageIdentifier;

/// The available locale that serves a reader of `wanted`, or `None`.
///
/// Both sides get their likely script and region first (CLDR likely subtags), so zh-TW, zh-HK and zh-MO find zh-Hant, zh-CN
/// and zh-SG find zh-Hans, and es-MX finds es. Scripts are never mixed: a reader of Traditional Chinese is not given
/// Simplified.
///
/// ```
/// let have = ["es".parse()?, "zh-Hans".parse()?, "zh-Hant".parse()?];
/// let served = beatbook::language::negotiate(&"zh-HK".parse()?, &have);
/// assert_eq!(served.map(ToString::to_string).as_deref(), Some("zh-Hant"));
/// # Ok::<(), unic_langid::LanguageIdentifierError>(())
/// ```
pub fn negotiate<'a>(
    wanted: &LanguageIdentifier,
    available: &'a [LanguageIdentifier],
) -> Option<&'a LanguageIdentifier> {
    if let Some(exact) = available.iter().find(|have| *have == wanted) {
        return Some(exact);
    }
    let expander = LocaleExpander::new_extended();
    let wanted = maximize(&expander, wanted)?;
    let mut best: Option<(&LanguageIdentifier, bool)> = None;
    for have in available {
        let Some(full) = maximize(&expander, have) else {
            continue;
        };
        if full.language != wanted.language || full.script != wanted.script {
            continue;
        }
        let near = full.region == wanted.region;
        if best.is_none_or(|(_, was_near)| near && !was_near) {
            best = Some((have, near));
        }
    }
    best.map(|(have, _)| have)
}

/// The script that a locale is likely to be written in.
pub(crate) fn likely_script(locale: &LanguageIdentifier) -> Option<Script> {
    maximize(&LocaleExpander::new_extended(), locale)?.script
}

/// Whether a locale is written in Latin letters, by its likely script.
pub(crate) fn is_latin(locale: &LanguageIdentifier) -> bool {
    likely_script(locale).is_some_and(|script| script.as_str() == "Latn")
}

fn maximize(expander: &LocaleExpander, tag: &LanguageIdentifier) -> Option<IcuLanguage> {
    let mut id: IcuLanguage = tag.to_string().parse().ok()?;
    if id.language.is_unknown() {
        return None;
    }
    expander.maximize(&mut id);
    Some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(wanted: &str) -> Option<String> {
        let have: Vec<LanguageIdentifier> = ["es", "zh-Hans", "zh-Hant", "ko"]
            .iter()
            .map(|tag| tag.parse().unwrap())
            .collect();
        negotiate(&wanted.parse().unwrap(), &have).map(ToString::to_string)
    }

    #[test]
    fn chinese_goes_by_script() {
        for tag in ["zh-TW", "zh-HK", "zh-MO", "zh-Hant-US"] {
            assert_eq!(served(tag).as_deref(), Some("zh-Hant"), "{tag}");
        }
        for tag in ["zh", "zh-CN", "zh-SG", "zh-Hans-HK"] {
            assert_eq!(served(tag).as_deref(), Some("zh-Hans"), "{tag}");
        }
    }

    #[test]
    fn regions_fold_and_strangers_get_nothing() {
        assert_eq!(served("es-MX").as_deref(), Some("es"));
        assert_eq!(served("ko-KP").as_deref(), Some("ko"));
        assert_eq!(served("fr"), None);
        assert_eq!(served("und"), None);
        let only_simplified = ["zh-Hans".parse().unwrap()];
        assert_eq!(
            negotiate(&"zh-TW".parse().unwrap(), &only_simplified),
            None,
            "never from one Chinese script to the other"
        );
    }
}
