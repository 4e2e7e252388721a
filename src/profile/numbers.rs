//! Numbers in words: enough to tell whether a text may say in words what another says in figures.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

/// The largest number that a language about which nothing is known may write as a word.
const SMALL: u32 = 31;

/// `[numbers]`: how a language says numbers in words.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Numbers {
    /// Whether a number word may be part of a longer run of letters.
    #[serde(default)]
    inside_words: bool,
    /// Words that may say a number, or imply it: "both", "noon", "week", the months.
    #[serde(deserialize_with = "by_number", default)]
    words: BTreeMap<u32, Vec<String>>,
    /// Words for tens that a smaller number may follow: "twenty-four".
    #[serde(deserialize_with = "by_number", default)]
    tens: BTreeMap<u32, Vec<String>>,
    /// Words after figures that multiply them: "5 million".
    #[serde(default)]
    scales: BTreeMap<String, u64>,
    /// Characters that write numbers by themselves, as digits: 二〇二六.
    #[serde(default)]
    digits: BTreeMap<char, u32>,
    /// Characters that multiply what stands before them: 二十四.
    #[serde(default)]
    units: BTreeMap<char, u32>,
}

/// TOML keys are strings.
fn by_number<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<u32, Vec<String>>, D::Error> {
    let all = BTreeMap::<String, Vec<String>>::deserialize(from)?;
    let number = |(key, words): (String, Vec<String>)| match key.parse() {
        Ok(number) => Ok((number, words)),
        Err(_) => Err(serde::de::Error::custom(format!(
            "`{}` is not a whole number",
            key.escape_debug()
        ))),
    };
    all.into_iter().map(number).collect()
}

/// Whether a text in a language may say a number in words.
///
/// Errs on the side of yes: `a` may stand for one, `week` for seven days. In a language whose words are not known, small
/// numbers may always be in words.
pub(crate) fn may_say(numbers: Option<&Numbers>, text: &str, value: &str) -> bool {
    let Ok(value) = value.parse::<u32>() else {
        return false;
    };
    match numbers {
        Some(numbers) => numbers.may_say(text, value),
        None => value <= SMALL,
    }
}

impl Numbers {
    fn may_say(&self, text: &str, value: u32) -> bool {
        let text = text.to_lowercase();
        let says = |words: Option<&Vec<String>>| words.is_some_and(|words| self.says(&text, words));
        if says(self.words.get(&value))
            || self.written(&text).contains(&value)
            || decade(&text, value)
        {
            return true;
        }
        // The nineties are the 1990s.
        let value = if (1900..2000).contains(&value) && value.is_multiple_of(10) {
            value - 1900
        } else {
            value
        };
        let ten = value / 10 * 10;
        value < 100
            && says(self.tens.get(&ten))
            && (value == ten || says(self.words.get(&(value - ten))))
    }

    fn says(&self, text: &str, words: &[String]) -> bool {
        if self.inside_words {
            return words.iter().any(|word| text.contains(word.as_str()));
        }
        let mut own = text.split(|c: char| !c.is_alphanumeric());
        own.any(|word| !word.is_empty() && words.iter().any(|known| known == word))
    }

    /// The numbers that a text writes in characters of their own: 二十四 is 24, 二〇二六 is 2026.
    fn written(&self, text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        if self.digits.is_empty() {
            return found;
        }
        let mut run: Vec<(u32, bool)> = Vec::new();
        for c in text.chars().chain(['\0']) {
            let digit = self.digits.get(&c).map(|value| (*value, false));
            match digit.or_else(|| self.units.get(&c).map(|value| (*value, true))) {
                Some(part) => run.push(part),
                None if run.is_empty() => {}
                None => {
                    found.push(read(&run));
                    run.clear();
                }
            }
        }
        found
    }

    /// How many zeros the words after a number add to it; of two that fit, the longer counts.
    pub(crate) fn zeros_after(&self, after: &str) -> usize {
        let after = after.strip_prefix([' ', '\u{A0}']).unwrap_or(after);
        let fits = |word: &str| {
            after
                .strip_prefix(word)
                .is_some_and(|rest| self.inside_words || !rest.starts_with(char::is_alphanumeric))
        };
        let longest = self
            .scales
            .iter()
            .filter(|(word, _)| fits(word))
            .max_by_key(|(word, _)| word.len());
        longest.map_or(0, |(_, times)| {
            times.checked_ilog10().map_or(0, |zeros| zeros as usize)
        })
    }
}

/// Whether a text has the decade that a number means with or without its century: 1990 for 90, 90 for 1990.
fn decade(text: &str, value: u32) -> bool {
    match value {
        20..=90 if value.is_multiple_of(10) => text.contains(&format!("19{value}")),
        1920..=1990 if value.is_multiple_of(10) => text.contains(&(value - 1900).to_string()),
        _ => false,
    }
}

fn read(run: &[(u32, bool)]) -> u32 {
    if run.iter().all(|(_, unit)| !unit) {
        return run.iter().fold(0_u32, |sum, (digit, _)| {
            sum.saturating_mul(10).saturating_add(*digit)
        });
    }
    let (mut total, mut section, mut digit) = (0_u32, 0_u32, None);
    for (value, unit) in run {
        if !unit {
            digit = Some(*value);
        } else if *value >= 10_000 {
            let below = section.saturating_add(digit.take().unwrap_or(0)).max(1);
            total = total.saturating_add(below.saturating_mul(*value));
            section = 0;
        } else {
            section = section.saturating_add(digit.take().unwrap_or(1).saturating_mul(*value));
        }
    }
    total
        .saturating_add(section)
        .saturating_add(digit.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profiles;

    #[test]
    fn words_that_stand_for_figures() {
        let profiles = Profiles::embedded();
        for (language, text, value, expected) in [
            ("en", "Twenty-four hours a day", "24", true),
            ("en", "on January 15", "1", true),
            ("en", "Two-step verification", "2", true),
            ("en", "Report it", "911", false),
            ("en", "Report it", "3", false),
            ("es", "en dos pasos", "2", true),
            ("es", "treinta y cinco", "35", true),
            ("zh", "二十四小时", "24", true),
            ("zh-TW", "二〇二六年", "2026", true),
            ("zh", "一万两千", "12000", true),
            ("zh", "请举报", "8", false),
            ("ko", "다섯 번", "5", true),
            ("ko", "신고하세요", "7", false),
            ("ja", "二十四時間", "24", true),
            ("fr", "deux", "2", true),
            ("fr", "appelez", "911", false),
            ("en", "three", "3.5", false),
            ("en", "In the mid-nineties", "1990", true),
            ("es", "la década de 1990", "90", true),
            ("zh", "超过一亿次", "100000000", true),
            ("zh", "首年可享八折", "20", true),
            ("zh", "首年可享八折", "22", false),
        ] {
            let profile = profiles.get(&language.parse().unwrap());
            let numbers = profile.and_then(|profile| profile.numbers.as_ref());
            assert_eq!(may_say(numbers, text, value), expected, "{text} {value}");
        }
    }

    #[test]
    fn scales_are_powers_of_ten() {
        for (tag, profile) in Profiles::embedded().iter() {
            for (word, times) in profile.numbers.iter().flat_map(|numbers| &numbers.scales) {
                assert_eq!(10_u64.pow(times.ilog10()), *times, "{tag}: {word}");
            }
        }
    }
}
