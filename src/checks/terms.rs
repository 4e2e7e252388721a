//! The glossary, prepared for finding its terms in texts: English terms with their plurals, translations with their endings.

use std::ops::Range;

use std::collections::BTreeMap;

#[cfg(feature = "exchange")]
use crate::ftl;
use crate::language::phrases::{self, Folded, Phrases, is_cjk, is_wordy};
use crate::library::{Glossary, GlossaryTerm};

/// The terms of a glossary, and the words that it says not to write.
#[derive(Debug, Default)]
pub(crate) struct Terms<'g> {
    terms: Vec<Term<'g>>,
    /// All forms of all terms.
    forms: Phrases,
    /// By number of the form: the number of its term.
    of: Vec<usize>,
    avoided: BTreeMap<&'g str, Avoided<'g>>,
}

/// An English term.
#[derive(Debug)]
pub(super) struct Term<'g> {
    pub(super) term: &'g GlossaryTerm,
    /// The form to show.
    pub(super) english: &'g str,
}

/// The words of a language that the glossary says not to write.
#[derive(Debug)]
pub(super) struct Avoided<'g> {
    pub(super) phrases: Phrases,
    /// By number of the phrase: the word, and what to write instead.
    pub(super) words: Vec<(&'g str, &'g str)>,
}

impl<'g> Terms<'g> {
    /// The terms of a glossary.
    pub(crate) fn new(glossary: &'g Glossary) -> Self {
        let (mut terms, mut forms, mut of) = (Vec::new(), Vec::new(), Vec::new());
        let mut avoided: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for term in glossary.terms.values() {
            if let Some(english) = term.forms.get("en").filter(|all| !all.is_empty()) {
                for form in english {
                    let all = with_endings(&lookup(form).text);
                    of.resize(of.len() + all.len(), terms.len());
                    forms.extend(all);
                }
                let english = &english[0];
                terms.push(Term { term, english });
            }
            for (locale, words) in &term.avoid {
                let instead = term.forms.get(locale).and_then(|forms| forms.first());
                let instead = instead.map_or("", String::as_str);
                let words = words.iter().map(|word| (word.as_str(), instead));
                avoided.entry(locale).or_default().extend(words);
            }
        }
        let avoided = avoided.into_iter().map(|(locale, words)| {
            let phrases = Phrases::new(words.iter().map(|(word, _)| word));
            (locale, Avoided { phrases, words })
        });
        Terms {
            terms,
            forms: Phrases::of_folded(forms),
            of,
            avoided: avoided.collect(),
        }
    }

    /// The English terms, as they are numbered: the form to show, and the term.
    #[cfg(feature = "exchange")]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'g str, &'g GlossaryTerm)> {
        self.terms.iter().map(|term| (term.english, term.term))
    }

    /// The numbers of the terms that an English entry has, each once, in the order of the glossary.
    #[cfg(feature = "exchange")]
    pub(crate) fn numbers_in(&self, file: &str, entry: &ftl::Entry<'_>) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for (_, pattern) in entry
            .patterns()
            .filter(|(part, _)| *part != Some(ftl::KEYWORDS))
        {
            for shown in ftl::Text::apart(file, pattern) {
                let text = lookup(shown.text());
                let terms = self.find(&text).into_iter();
                found.extend(terms.filter_map(|(term, _)| {
                    self.terms.iter().position(|have| std::ptr::eq(have, term))
                }));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    pub(super) fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The words not to write in a locale.
    pub(super) fn avoided(&self, locale: &str) -> Option<&Avoided<'g>> {
        self.avoided.get(locale)
    }

    /// The terms in an English text made by [`lookup`], each with its place; of two that overlap, the longer one.
    pub(super) fn find(&self, text: &Folded<'_>) -> Vec<(&Term<'g>, Range<usize>)> {
        let mut all: Vec<(usize, Range<usize>)> = self
            .forms
            .find(text)
            .map(|(form, range)| (self.of[form], range))
            .collect();
        all.sort_by_key(|(term, range)| (usize::MAX - range.len(), range.start, *term));
        let mut kept: Vec<(&Term<'_>, Range<usize>)> = Vec::new();
        for (term, range) in all {
            let apart = |have: &Range<usize>| have.end <= range.start || range.end <= have.start;
            if kept.iter().all(|(_, have)| apart(have)) {
                kept.push((&self.terms[term], range));
            }
        }
        kept.sort_by_key(|(_, range)| range.start);
        kept
    }
}

/// A text for looking up terms: a hyphen counts as a space.
pub(super) fn lookup(text: &str) -> Folded<'static> {
    Folded::with(text, |c| if c == '-' { ' ' } else { c })
}

/// A term with its plural and verb endings.
fn with_endings(form: &str) -> Vec<String> {
    let mut all = vec![form.to_owned(), format!("{form}s")];
    if let Some(stem) = form.strip_suffix('y') {
        all.push(format!("{stem}ies"));
    } else if let Some(stem) = form.strip_suffix('e') {
        all.extend([format!("{form}d"), format!("{stem}ing")]);
    } else {
        all.push(format!("{form}es"));
    }
    all
}

/// Whether a translation has a form of a term, endings aside.
pub(super) fn has_form(translation: &str, form: &str) -> bool {
    // "Policía de Nueva York (NYPD)": what is in parentheses need not be repeated each time.
    let form = form.split(['(', '（']).next().unwrap_or(form).trim();
    if form.contains(is_cjk) {
        // Chinese and Korean terms are written with and without spaces.
        let bare = |text: &str| phrases::fold_all(text).replace(' ', "");
        return bare(translation).contains(&bare(form));
    }
    let (text, form) = (lookup(translation), lookup(form));
    let words: Vec<&str> = words(&text.text).collect();
    let wanted: Vec<&str> = self::words(&form.text).collect();
    !wanted.is_empty()
        && words.windows(wanted.len()).any(|part| {
            let mut pairs = part.iter().zip(&wanted);
            pairs.all(|(have, want)| agrees(have, want))
        })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_wordy(c)).filter(|word| !word.is_empty())
}

/// Whether a word is a form of another: the same except for its ending, which is longer in longer words.
fn agrees(have: &str, want: &str) -> bool {
    let letters = want.chars().count();
    let ending = match letters {
        0..=4 => {
            let grown = have.strip_prefix(want);
            return grown.is_some_and(|end| {
                end.is_empty() || end.ends_with('s') && end.chars().count() <= 2
            });
        }
        5..=6 => 1,
        _ => 2,
    };
    let stem = want.char_indices().nth(letters - ending);
    stem.is_some_and(|(at, _)| have.starts_with(&want[..at]))
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
        let terms = Terms::new(&glossary);
        let english = |text| -> Vec<&str> {
            terms
                .find(&lookup(text))
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
