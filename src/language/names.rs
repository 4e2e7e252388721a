//! What people call a language, in the languages they would say it in.

use unic_langid::LanguageIdentifier;

use super::negotiate;

struct Row {
    tag: &'static str,
    english: &'static str,
    native: &'static str,
    /// Other names, lower case, in any of the languages.
    also: &'static [&'static str],
}

/// One row a language. A name that stands in two rows names both, and asks which.
const ROWS: &[Row] = &[
    Row {
        tag: "en",
        english: "English",
        native: "English",
        also: &[
            "inglés", "ingles", "英文", "英语", "英語", "영어", "american",
        ],
    },
    Row {
        tag: "es",
        english: "Spanish",
        native: "español",
        also: &[
            "espanol",
            "castellano",
            "西班牙文",
            "西班牙语",
            "西班牙語",
            "스페인어",
        ],
    },
    Row {
        tag: "zh-Hans",
        english: "Simplified Chinese",
        native: "简体中文",
        also: &[
            "chinese simplified",
            "chinese (simplified)",
            "simplified",
            "简体",
            "簡體",
            "簡體中文",
            "简体字",
            "chino simplificado",
            "중국어 간체",
            "간체",
            "chinese",
            "中文",
            "汉语",
            "漢語",
            "华语",
            "華語",
            "chino",
            "중국어",
        ],
    },
    Row {
        tag: "zh-Hant",
        english: "Traditional Chinese",
        native: "繁體中文",
        also: &[
            "chinese traditional",
            "chinese (traditional)",
            "traditional",
            "cantonese",
            "繁體",
            "繁体",
            "繁体中文",
            "正體中文",
            "正體",
            "粵語",
            "粤语",
            "廣東話",
            "chino tradicional",
            "중국어 번체",
            "번체",
            "chinese",
            "中文",
            "汉语",
            "漢語",
            "华语",
            "華語",
            "chino",
            "중국어",
        ],
    },
    Row {
        tag: "ko",
        english: "Korean",
        native: "한국어",
        also: &[
            "coreano",
            "韩语",
            "韓語",
            "韩文",
            "韓文",
            "한글",
            "조선어",
            "hangul",
        ],
    },
];

/// What a name for a language came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One available locale.
    One(LanguageIdentifier),
    /// A name for several (`chinese`): the reader must say which.
    Several(Vec<LanguageIdentifier>),
    /// Nothing available; the names that may have been meant.
    Unknown(Vec<String>),
}

/// The available locale that a tag or a name in any of the languages means.
///
/// ```
/// use beatbook::language::{Answer, resolve};
/// let have = ["en".parse()?, "ko".parse()?];
/// assert_eq!(resolve("한국어", &have), Answer::One("ko".parse()?));
/// assert_eq!(resolve("ko-KR", &have), Answer::One("ko".parse()?));
/// # Ok::<(), unic_langid::LanguageIdentifierError>(())
/// ```
pub fn resolve(name: &str, available: &[LanguageIdentifier]) -> Answer {
    let name = name.trim();
    if let Some(exact) = available
        .iter()
        .find(|have| have.to_string().eq_ignore_ascii_case(name))
    {
        return Answer::One(exact.clone());
    }
    let folded = name.to_lowercase();
    let mut named: Vec<LanguageIdentifier> = Vec::new();
    for row in ROWS {
        if row.english.to_lowercase() == folded
            || row.native.to_lowercase() == folded
            || row.also.contains(&folded.as_str())
        {
            let served = row
                .tag
                .parse()
                .ok()
                .and_then(|tag| negotiate(&tag, available).cloned());
            named.extend(served);
        }
    }
    named.dedup();
    match named.len() {
        1 => return Answer::One(named.remove(0)),
        0 => {}
        _ => return Answer::Several(named),
    }
    // `parse` takes any five letters for a language, so only tags that reach an available locale count.
    if let Some(served) = name
        .parse()
        .ok()
        .and_then(|tag: LanguageIdentifier| negotiate(&tag, available).cloned())
    {
        return Answer::One(served);
    }
    let tags: Vec<String> = available.iter().map(ToString::to_string).collect();
    let known = ROWS
        .iter()
        .filter(|row| {
            row.tag
                .parse()
                .ok()
                .and_then(|tag| negotiate(&tag, available))
                .is_some()
        })
        .flat_map(|row| {
            [row.english, row.native]
                .into_iter()
                .chain(row.also.iter().copied())
        })
        .chain(tags.iter().map(String::as_str));
    Answer::Unknown(
        super::suggest(name, known)
            .into_iter()
            .map(str::to_owned)
            .collect(),
    )
}

/// A locale's name in English (`Traditional Chinese`), or its tag where we have none.
pub fn display_name(locale: &LanguageIdentifier) -> String {
    row(locale).map_or_else(|| locale.to_string(), |row| row.english.to_owned())
}

/// A locale's name in itself (`繁體中文`), or its tag where we have none.
pub fn native_name(locale: &LanguageIdentifier) -> String {
    row(locale).map_or_else(|| locale.to_string(), |row| row.native.to_owned())
}

fn row(locale: &LanguageIdentifier) -> Option<&'static Row> {
    let tag = locale.to_string();
    ROWS.iter().find(|row| row.tag == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn available() -> Vec<LanguageIdentifier> {
        ["en", "es", "zh-Hans", "zh-Hant", "ko"]
            .iter()
            .map(|tag| tag.parse().unwrap())
            .collect()
    }

    fn one(name: &str) -> String {
        match resolve(name, &available()) {
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
    fn chinese_asks_which() {
        for name in ["chinese", "中文", "chino", "중국어"] {
            let Answer::Several(both) = resolve(name, &available()) else {
                panic!("{name} names one script only");
            };
            assert_eq!(both.len(), 2);
        }
    }

    #[test]
    fn a_typo_is_answered_with_a_name() {
        let Answer::Unknown(near) = resolve("koraen", &available()) else {
            panic!("a typo is not a language");
        };
        assert_eq!(near.first().map(String::as_str), Some("Korean"));
        assert_eq!(resolve("klingon", &available()), Answer::Unknown(vec![]));
    }
}
