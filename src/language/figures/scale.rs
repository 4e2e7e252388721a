//! Words that multiply a number: 5 million, 1万.

/// Words that multiply the number before them, and by how many zeros; of two that fit, the longer stands first.
const SCALES: &[(&str, usize)] = &[
    ("千万", 7),
    ("千萬", 7),
    ("천만", 7),
    ("百万", 6),
    ("百萬", 6),
    ("백만", 6),
    ("十亿", 9),
    ("十億", 9),
    ("십억", 9),
    ("亿", 8),
    ("億", 8),
    ("억", 8),
    ("万", 4),
    ("萬", 4),
    ("만", 4),
    ("千", 3),
    ("천", 3),
    ("百", 2),
    ("백", 2),
    ("mil millones", 9),
    ("millones", 6),
    ("millón", 6),
    ("mil", 3),
    ("billion", 9),
    ("bn", 9),
    ("million", 6),
    ("thousand", 3),
];

/// How many zeros the words after a number add to it.
pub(super) fn scale(after: &str) -> usize {
    let after = after.strip_prefix([' ', '\u{A0}']).unwrap_or(after);
    let fits = |(word, _): &&(&str, usize)| {
        after.strip_prefix(*word).is_some_and(|rest| {
            !word.starts_with(|c: char| c.is_ascii()) || !rest.starts_with(char::is_alphanumeric)
        })
    };
    SCALES.iter().find(fits).map_or(0, |(_, power)| *power)
}
