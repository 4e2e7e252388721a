//! Letters in phone numbers.

use super::digits;

/// How the letters of a number relate to its digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lettering {
    /// There are none, or they spell its last digits, in parentheses after them.
    Agrees,
    /// They stand in place of digits.
    Alone,
    /// They spell digits that are not its last ones: the letters, and the digits they spell.
    Differs(String, String),
}

/// Capitals in parentheses that do not stand for digits.
const NO_LETTERS: &[&str] = &[
    "TTY", "TDD", "SMS", "EXT", "FAX", "ASL", "VP", "NYC", "NYPD", "USA", "US",
];

/// Compares the letters of a number with its digits.
pub(crate) fn lettering(value: &str) -> Lettering {
    let (number, rest) = value.split_once('(').map_or((value, ""), |(number, rest)| {
        // Parentheses at the start are an area code.
        if number.trim().is_empty() {
            (value, "")
        } else {
            (number, rest)
        }
    });
    let capitals = number
        .split(|c: char| !c.is_ascii_alphabetic())
        .any(|word| {
            word.len() > 2
                && word.bytes().all(|b| b.is_ascii_uppercase())
                && !NO_LETTERS.contains(&word)
        });
    if capitals {
        return Lettering::Alone;
    }
    let letters = rest.split(')').next().unwrap_or_default().trim();
    let lettered = letters.bytes().any(|b| b.is_ascii_uppercase())
        && letters
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
        && !NO_LETTERS.contains(&letters);
    if !lettered {
        return Lettering::Agrees;
    }
    let dialed = digits(&dialed(letters));
    if digits(number).ends_with(&dialed) {
        Lettering::Agrees
    } else {
        Lettering::Differs(letters.to_owned(), dialed)
    }
}

/// The number with each capital replaced by the digit on its key.
pub(crate) fn dialed(letters: &str) -> String {
    letters
        .chars()
        .map(|c| match c {
            'A'..='C' => '2',
            'D'..='F' => '3',
            'G'..='I' => '4',
            'J'..='L' => '5',
            'M'..='O' => '6',
            'P'..='S' => '7',
            'T'..='V' => '8',
            'W'..='Z' => '9',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_follow_the_digits_they_stand_for() {
        assert_eq!(lettering("1-800-577-8477 (TIPS)"), Lettering::Agrees);
        assert_eq!(lettering("1-888-577-4782 (57-PISTA)"), Lettering::Agrees);
        assert_eq!(lettering("212-639-9675 (TTY)"), Lettering::Agrees);
        assert_eq!(lettering("(212) 555-0123"), Lettering::Agrees);
        assert_eq!(lettering("911"), Lettering::Agrees);
        assert_eq!(lettering("1-800-577-TIPS"), Lettering::Alone);
        assert_eq!(lettering("1-800-577-TIPS (8477)"), Lettering::Alone);
        assert_eq!(
            lettering("1-800-577-8478 (TIPS)"),
            Lettering::Differs("TIPS".into(), "8477".into())
        );
    }
}
