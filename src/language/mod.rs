//! Languages: tags, which locale serves a reader, and facts from Unicode and CLDR. What is known about individual languages is
//! in `content/languages`.

#[cfg(feature = "cli")]
pub(crate) mod difference;
pub(crate) mod figures;
pub(crate) mod hidden;
mod negotiate;
pub(crate) mod phones;
pub(crate) mod phrases;
pub(crate) mod plurals;

use unic_langid::LanguageIdentifier;

pub use negotiate::negotiate;
pub(crate) use negotiate::{is_latin, likely_script};

/// The language everything is written in first.
pub const SOURCE: LanguageIdentifier = unic_langid::langid!("en");

/// Whether a locale is written from right to left.
///
/// In such locales Fluent's isolation marks matter and stay; in left-to-right texts they are left out of what is posted.
///
/// ```
/// use beatbook::language::{SOURCE, is_right_to_left};
///
/// assert!(is_right_to_left(&"ar".parse().expect("a tag")));
/// assert!(!is_right_to_left(&SOURCE), "English");
/// ```
pub fn is_right_to_left(locale: &LanguageIdentifier) -> bool {
    locale.character_direction() == unic_langid::CharacterDirection::RTL
}

/// The names among `known` that someone who typed `word` may have meant, nearest first, three at most.
///
/// Nearness is Jaro-Winkler similarity of the case-folded words; a prefix of at least three characters also counts.
pub(crate) fn suggest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<&'k str> {
    let word = word.to_lowercase();
    let mut near: Vec<(f64, &str)> = known
        .into_iter()
        .filter_map(|name| {
            let folded = name.to_lowercase();
            let mut score = strsim::jaro_winkler(&word, &folded);
            if word.chars().count() >= 3 && folded.starts_with(&word) {
                score += 1.0;
            }
            (score > 0.82).then_some((score, name))
        })
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.dedup_by_key(|(_, name)| *name);
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

/// The question whether `word` is a typo of one of the `known` names; `None` where none is near.
pub(crate) fn did_you_mean<'k>(
    word: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<String> {
    suggest(word, known).first().map(|near| ask_for(near))
}

/// The question whether a name was meant.
pub(crate) fn ask_for(near: &str) -> String {
    format!("did you mean `{near}`?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_are_near_and_few() {
        let topics = ["package-theft", "pickpocket", "gift-card-scam"];
        assert_eq!(suggest("pakage-theft", topics), ["package-theft"]);
        assert_eq!(suggest("gift", topics), ["gift-card-scam"]);
        assert!(suggest("zzz", topics).is_empty());
    }

    #[test]
    fn direction_follows_the_language() {
        assert!(is_right_to_left(&"ar".parse().unwrap()));
        assert!(!is_right_to_left(&"ko".parse().unwrap()));
    }
}
