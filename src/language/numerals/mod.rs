//! Numbers written in words: enough to tell whether a text may say in words what another says in figures.

mod words;

use words::WORDS;

/// The largest number that a language of which nothing is known may write in a word.
const SMALL: u32 = 31;

/// Whether the words of a language are known here.
pub(crate) fn knows(language: &str) -> bool {
    WORDS
        .iter()
        .any(|words| words.languages.contains(&language))
}

/// Whether a text in a language may say a number in words.
///
/// Errs on the side of yes: `a` may stand for one, `week` for seven days. For a language that is not known here, small numbers
/// may always be in words.
pub(crate) fn may_say(language: &str, text: &str, value: &str) -> bool {
    let Ok(value) = value.parse::<u32>() else {
        return false;
    };
    let Some(words) = WORDS
        .iter()
        .find(|words| words.languages.contains(&language))
    else {
        return value <= SMALL;
    };
    let text = text.to_lowercase();
    let row = |wanted: u32| words.rows.iter().filter(move |(value, _)| *value == wanted);
    let says = |list: &str| {
        if words.spaced {
            text.split(|c: char| !c.is_alphanumeric())
                .any(|word| !word.is_empty() && list.split(' ').any(|known| known == word))
        } else {
            list.split(' ').any(|known| text.contains(known))
        }
    };
    if row(value).any(|(_, list)| says(list)) || (!words.spaced && chinese(&text).contains(&value))
    {
        return true;
    }
    let discount =
        language == "zh" && value < 100 && value.is_multiple_of(5) && text.contains('折');
    if discount || decade(&text, value) {
        return true;
    }
    // The nineties are the 1990s.
    let value = if (1900..2000).contains(&value) && value.is_multiple_of(10) {
        value - 1900
    } else {
        value
    };
    let ten = words
        .tens
        .iter()
        .find(|(ten, _)| *ten == value / 10 * 10 && value < 100);
    ten.is_some_and(|(ten, list)| {
        says(list) && (value == *ten || row(value - ten).any(|(_, list)| says(list)))
    })
}

/// Whether a text has the decade that a number means with or without its century: 1990 for 90, 90 for 1990.
fn decade(text: &str, value: u32) -> bool {
    match value {
        20..=90 if value.is_multiple_of(10) => text.contains(&format!("19{value}")),
        1920..=1990 if value.is_multiple_of(10) => text.contains(&(value - 1900).to_string()),
        _ => false,
    }
}

/// The numbers a text writes in Chinese characters: 二十四 is 24, 二〇二六 is 2026.
fn chinese(text: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut run: Vec<(u32, bool)> = Vec::new();
    for c in text.chars().chain(['\0']) {
        let (value, unit) = match c {
            '零' | '〇' => (0, false),
            '一' => (1, false),
            '二' | '两' | '兩' => (2, false),
            '三' => (3, false),
            '四' => (4, false),
            '五' => (5, false),
            '六' => (6, false),
            '七' => (7, false),
            '八' => (8, false),
            '九' => (9, false),
            '十' => (10, true),
            '百' => (100, true),
            '千' => (1000, true),
            '万' | '萬' => (10_000, true),
            '亿' | '億' => (100_000_000, true),
            _ => {
                if !run.is_empty() {
                    found.push(read(&run));
                    run.clear();
                }
                continue;
            }
        };
        run.push((value, unit));
    }
    found
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

    #[test]
    fn words_that_stand_for_figures() {
        for (language, text, value, expected) in [
            ("en", "Twenty-four hours a day", "24", true),
            ("en", "on January 15", "1", true),
            ("en", "Two-step verification", "2", true),
            ("en", "Report it", "911", false),
            ("en", "Report it", "3", false),
            ("es", "en dos pasos", "2", true),
            ("es", "treinta y cinco", "35", true),
            ("zh", "二十四小时", "24", true),
            ("zh", "二〇二六年", "2026", true),
            ("zh", "一万两千", "12000", true),
            ("zh", "请举报", "8", false),
            ("ko", "다섯 번", "5", true),
            ("ko", "신고하세요", "7", false),
            ("fr", "deux", "2", true),
            ("fr", "appelez", "911", false),
            ("en", "three", "3.5", false),
            ("en", "In the mid-nineties", "1990", true),
            ("es", "la década de 1990", "90", true),
            ("zh", "超过一亿次", "100000000", true),
            ("zh", "首年可享八折", "20", true),
        ] {
            assert_eq!(may_say(language, text, value), expected, "{text} {value}");
        }
    }
}
