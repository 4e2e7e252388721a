//! Scripts: which characters belong to which, by Unicode.

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong, PropertyParser};
use serde::Deserialize;

/// How a language is written, by its ISO 15924 code: `Latn`, `Hans`, `Jpan`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Written(Vec<Script>);

impl TryFrom<String> for Written {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        // Some codes stand for several of Unicode's scripts together (UAX #24, section 3).
        let scripts = match code.as_str() {
            "Hans" | "Hant" => vec![Script::Han, Script::Bopomofo],
            "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
            "Kore" => vec![Script::Hangul, Script::Han],
            code => PropertyParser::<Script>::new()
                .get_strict(code)
                // It takes the long names of scripts too.
                .filter(|_| code.len() == 4)
                .into_iter()
                .collect(),
        };
        if scripts.is_empty() {
            return Err(format!(
                "`{}` is not a script: write its four-letter ISO 15924 code, such as Latn, Beng or Hans",
                code.escape_debug()
            ));
        }
        Ok(Written(scripts))
    }
}

impl Written {
    pub(super) fn has(&self, script: Script) -> bool {
        self.0.contains(&script)
    }
}

/// Whether a character belongs in texts of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Belongs {
    /// It is in the language's own script, or in none: figures, punctuation, signs.
    Own,
    /// It may explain a word now and then.
    Borrowed,
    /// Readers of the language cannot be expected to read it.
    Foreign,
}

/// The script of a character (Unicode's property Script).
pub(super) fn script_of(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

/// Whether it may stand in texts of all languages: no script, the script of the character before it, or Latin.
pub(super) fn is_anywhere(script: Script) -> bool {
    matches!(
        script,
        Script::Common | Script::Inherited | Script::Unknown | Script::Latin
    )
}

/// What the script of a character is called.
pub(crate) fn script_name(c: char) -> &'static str {
    PropertyNamesLong::<Script>::new()
        .get(script_of(c))
        .unwrap_or("unknown")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(code: &str) -> Written {
        code.to_owned().try_into().unwrap()
    }

    #[test]
    fn codes_are_those_of_iso_15924() {
        assert!(written("Hans").has(Script::Han) && !written("Hans").has(Script::Latin));
        assert!(written("Jpan").has(script_of('の')) && written("Kore").has(script_of('한')));
        assert!(written("Beng").has(script_of('আ')) && written("Arab").has(script_of('ع')));
        for wrong in ["Bengali", "beng", "Xxxx", ""] {
            assert!(Written::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn marks_and_signs_stand_anywhere() {
        for c in "·・…。「」é–µ€ー！7".chars() {
            assert!(is_anywhere(script_of(c)), "{c}");
        }
        for (c, name) in [
            ('а', "Cyrillic"),
            ('ο', "Greek"),
            ('カ', "Katakana"),
            ('字', "Han"),
            ('한', "Hangul"),
        ] {
            assert_eq!(script_name(c), name);
        }
    }
}
