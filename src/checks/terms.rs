//! The glossary, ready to be looked for in texts: English terms with their plurals, translations with their endings.

use std::ops::Range;

use super::text::{self, Folded, Needle, is_cjk, is_wordy};
use crate::library::{Glossary, GlossaryTerm};

/// An English term.
#[derive(Debug)]
pub(super) struct Term<'g> {
    pub(super) term: &'g GlossaryTerm,
    /// The form to show.
    pub(super) english: &'g str,
    /// All forms, folded.
    forms: Vec<Needle>,
}

/// The terms of a glossary.
pub(super) fn terms(glossary: &Glossary) -> Vec<Term<'_>> {
    let terms = glossary.terms.values().filter_map(|term| {
        let forms = term.forms.get("en")?;
        Some(Term {
            term,
            english: forms.first()?,
            forms: forms
                .iter()
                .flat_map(|form| with_endings(&folded(form)))
                .map(Needle::from)
                .collect(),
        })
    });
    terms.collect()
}

/// A text for looking up terms: a hyphen counts as a space.
pub(super) fn lookup(text: &str) -> Folded {
    Folded::with(text, |c| if c == '-' { ' ' } else { c })
}

fn folded(form: &str) -> Vec<char> {
    lookup(form).chars
}

/// A term with the endings of its plural, and of its verb.
fn with_endings(form: &[char]) -> Vec<Vec<char>> {
    let end = |cut: usize, end: &str| {
        form[..form.len() - cut]
            .iter()
            .copied()
            .chain(end.chars())
            .collect()
    };
    let mut all = vec![form.to_vec(), end(0, "s")];
    match form.last() {
        Some('y') => all.push(end(1, "ies")),
        Some('e') => all.extend([end(0, "d"), end(1, "ing")]),
        _ => all.push(end(0, "es")),
    }
    all
}

/// The terms in an English text with where they stand, in characters; of two that overlap, the longer one.
pub(super) fn find<'t, 'g>(
    text: &Folded,
    terms: &'t [Term<'g>],
) -> Vec<(&'t Term<'g>, Range<usize>)> {
    let mut all = Vec::new();
    for term in terms {
        for form in &term.forms {
            let mut from = 0;
            while let Some(range) = text.find(form, from) {
                from = range.end;
                all.push((term, range));
            }
        }
    }
    all.sort_by_key(|(_, range)| (usize::MAX - range.len(), range.start));
    let mut kept: Vec<(&Term<'_>, Range<usize>)> = Vec::new();
    for (term, range) in all {
        if kept
            .iter()
            .all(|(_, have)| have.end <= range.start || range.end <= have.start)
        {
            kept.push((term, range));
        }
    }
    kept.sort_by_key(|(_, range)| range.start);
    kept
}

/// Whether a translation has a form of a term, endings aside.
pub(super) fn has_form(translation: &str, form: &str) -> bool {
    // "Policía de Nueva York (NYPD)": what is in parentheses need not be repeated each time.
    let form = form.split(['(', '（']).next().unwrap_or(form).trim();
    let wanted = text::folded(form);
    if wanted.iter().any(|c| is_cjk(*c)) {
        let wanted: Vec<char> = wanted.into_iter().filter(|c| *c != ' ').collect();
        let text = Folded::new(translation).without_spaces();
        return text
            .chars
            .windows(wanted.len().max(1))
            .any(|part| part == wanted);
    }
    let text = lookup(translation);
    let words: Vec<&[char]> = split(&text.chars).collect();
    let wanted = folded(form);
    let wanted: Vec<&[char]> = split(&wanted).collect();
    !wanted.is_empty()
        && words.windows(wanted.len()).any(|part| {
            part.iter()
                .zip(&wanted)
                .all(|(have, want)| agrees(have, want))
        })
}

fn split(text: &[char]) -> impl Iterator<Item = &[char]> {
    text.split(|c| !is_wordy(*c))
        .filter(|word| !word.is_empty())
}

/// Whether a word is a form of another: the same but for its ending, more of it in longer words.
fn agrees(have: &[char], want: &[char]) -> bool {
    let stem = match want.len() {
        0..=4 => {
            return have == want
                || (have.len() <= want.len() + 2
                    && have.starts_with(want)
                    && have.ends_with(&['s']));
        }
        5..=6 => want.len() - 1,
        _ => want.len() - 2,
    };
    have.starts_with(&want[..stem])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_do_not_matter() {
        for (text, form) in [
            ("Le enviaron tarjetas de regalo.", "tarjeta de regalo"),
            ("los estafadores", "estafador"),
            ("dos robos de autos", "robo de autos"),
            ("la Policía de Nueva York", "Policía de Nueva York (NYPD)"),
            ("기프트카드로", "기프트 카드"),
            ("這是詐騙。", "詐騙"),
        ] {
            assert!(has_form(text, form), "{text}: {form}");
        }
        assert!(!has_form("este hombre", "estafa"));
        assert!(!has_form("", "estafa"));
    }

    #[test]
    fn the_longest_term_wins() {
        let glossary: Glossary = toml::from_str(
            "[a]\nen = [\"theft\"]\n[b]\nen = [\"package theft\"]\n[c]\nen = [\"burglary\"]\n[d]\nen = [\"impersonate\"]\n",
        )
        .unwrap();
        let terms = terms(&glossary);
        let english = |text| -> Vec<&str> {
            find(&lookup(text), &terms)
                .iter()
                .map(|(term, _)| term.english)
                .collect()
        };
        assert_eq!(
            english("Package thefts, burglaries and theft"),
            ["package theft", "burglary", "theft"]
        );
        assert_eq!(english("Impersonating a thief"), ["impersonate"]);
        assert_eq!(english("Package-theft"), ["package theft"]);
    }
}
