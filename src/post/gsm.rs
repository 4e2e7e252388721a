//! The alphabet of text messages, and how long texts are cut into parts.
//!
//! Source: GSM 03.38 (3GPP TS 23.038), as Unicode publishes it in
//! <https://www.unicode.org/Public/MAPPINGS/ETSI/GSM0338.TXT>. A message carries 140 octets: 160 septets of the GSM
//! alphabet or 70 UTF-16 units. A message in several parts spends 6 octets per part on saying so, which leaves 153 septets
//! or 67 units.

/// The septets one message carries.
pub(super) const SEPTETS: usize = 160;
/// The septets one part of several carries.
const SEPTETS_A_PART: usize = 153;
/// The UTF-16 units one message carries.
pub(super) const UNITS: usize = 70;
/// The UTF-16 units one part of several carries.
const UNITS_A_PART: usize = 67;

/// How many septets `c` takes: one in the basic table, two in the extension table, `None` when it is in neither.
pub(super) fn septets(c: char) -> Option<usize> {
    match c {
        '^' | '{' | '}' | '\\' | '[' | '~' | ']' | '|' | '€' | '\u{C}' => Some(2),
        '`' => None,
        '\n' | '\r' | ' '..='z' => Some(1),
        '¡' | '£' | '¤' | '¥' | '§' | '¿' => Some(1),
        'Ä' | 'Å' | 'Æ' | 'Ç' | 'É' | 'Ñ' | 'Ö' | 'Ø' | 'Ü' => Some(1),
        'ß' | 'à' | 'ä' | 'å' | 'æ' | 'è' | 'é' | 'ì' | 'ñ' | 'ò' | 'ö' | 'ø' | 'ù' | 'ü' => {
            Some(1)
        }
        'Γ' | 'Δ' | 'Θ' | 'Λ' | 'Ξ' | 'Π' | 'Σ' | 'Φ' | 'Ψ' | 'Ω' => Some(1),
        _ => None,
    }
}

/// The septets of the whole text, or `None` when a character of it is not in the alphabet.
pub(super) fn length(text: &str) -> Option<usize> {
    text.chars().try_fold(0, |sum, c| Some(sum + septets(c)?))
}

/// How many parts carriers split a text of the GSM alphabet into. An escaped pair is never divided.
pub(super) fn parts(text: &str, length: usize) -> usize {
    if length <= SEPTETS {
        1
    } else {
        pack(
            text.chars().map(|c| septets(c).unwrap_or(1)),
            SEPTETS_A_PART,
        )
    }
}

/// How many parts carriers split a text in UTF-16 into. A surrogate pair is never divided.
pub(super) fn wide_parts(text: &str, length: usize) -> usize {
    if length <= UNITS {
        1
    } else {
        pack(text.chars().map(char::len_utf16), UNITS_A_PART)
    }
}

/// How many parts are needed when they are filled in order with indivisible pieces of these sizes.
fn pack(sizes: impl Iterator<Item = usize>, room: usize) -> usize {
    let (mut parts, mut filled) = (1, 0);
    for size in sizes {
        if filled + size > room {
            (parts, filled) = (parts + 1, 0);
        }
        filled += size;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabet_has_127_basic_and_10_extended_characters() {
        let count = |n| {
            ('\0'..=char::MAX)
                .filter(|&c| septets(c) == Some(n))
                .count()
        };
        assert_eq!((count(1), count(2)), (127, 10));
    }

    #[test]
    fn spanish_is_half_in_the_alphabet() {
        assert!("éÉñÑüÜ¡¿".chars().all(|c| septets(c) == Some(1)));
        assert!(
            "áíóúÁÍÓÚçªº«»“”’—…•`\u{A0}"
                .chars()
                .all(|c| septets(c).is_none())
        );
    }

    #[test]
    fn an_escaped_pair_is_not_divided() {
        let parts = |text: &str| parts(text, length(text).unwrap());
        assert_eq!(parts(&"a".repeat(160)), 1);
        assert_eq!(parts(&"a".repeat(161)), 2);
        assert_eq!(parts(&"a".repeat(306)), 2);
        // 306 septets, but the pair across the border of the parts goes whole into the second.
        assert_eq!(
            parts(&format!("{}€{}", "a".repeat(152), "a".repeat(152))),
            3
        );
    }

    #[test]
    fn a_surrogate_pair_is_not_divided() {
        let parts = |text: &str| wide_parts(text, text.encode_utf16().count());
        assert_eq!(parts(&"경".repeat(70)), 1);
        assert_eq!(parts(&"경".repeat(71)), 2);
        assert_eq!(
            parts(&format!("{}👮{}", "경".repeat(66), "경".repeat(66))),
            3
        );
    }
}
