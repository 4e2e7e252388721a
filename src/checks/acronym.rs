//! `acronym`: words in capitals that nobody has explained.

use std::cell::OnceCell;
use std::ops::Range;

use super::text::{self, CharClasses};
use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "acronym",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text has a word in capitals that is neither in the glossary nor among those that everybody knows.",
    why: "Readers who do not know an acronym do not know whom the sentence is about; newcomers know none of the city's. Other words in capitals shout, and some screen readers spell them out.",
    fix: "Write the name out, or the word in lowercase. An acronym that stays belongs in content/glossary.toml or, where everybody knows it, under `acronyms` in content/languages/<tag>.toml.",
    bad: Example(&[("content/topics/a.ftl", "a = Ask the DCWP\n")]),
    good: Example(&[("content/topics/a.ftl", "a = Show your ID\n")]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(file: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let known = OnceCell::new();
    for cx in file.entries() {
        for (part, texts) in text::seen(&cx) {
            let capital = texts
                .iter()
                .filter(|text| text.classes.has(CharClasses::CAPITALS));
            let found = capital.into_iter().find_map(|text| {
                let known = known.get_or_init(|| Known::of(file));
                let unknown = |at: &Range<usize>| !known.has(&text.text[at.clone()]);
                // Longer capitals that cannot be pronounced are a code.
                let at = capitals(&text.text)
                    .find(|at| (at.len() <= 6 || is_shout(&text.text, at)) && unknown(at))?;
                Some((text, at))
            });
            let Some((text, at)) = found else { continue };
            let word = &text.text[at.clone()];
            let (message, help) = if is_shout(&text.text, &at) {
                (
                    format!(
                        "`{}` has {word} in capitals: it shouts, or is an acronym that newcomers do not know",
                        cx.name(part)
                    ),
                    "write it in lowercase, or spell the acronym out",
                )
            } else {
                (
                    format!(
                        "`{}` has the acronym {word}, which is not in the glossary: newcomers do not know it",
                        cx.name(part)
                    ),
                    "write the name out, or add it to content/glossary.toml",
                )
            };
            findings.push(
                cx.finding(findings, part, Some(text.place(at)), message)
                    .help(help),
            );
        }
    }
}

/// The acronyms that may be used.
struct Known<'f> {
    words: Vec<&'f str>,
}

impl<'f> Known<'f> {
    fn of(file: &'f FileContext<'_, '_>) -> Known<'f> {
        let Some(library) = file.library else {
            return Known { words: Vec::new() };
        };
        let terms = library.glossary.terms.values();
        let forms = terms.flat_map(|term| {
            ["en", file.locale]
                .into_iter()
                .filter_map(|tag| term.forms.get(tag))
                .flatten()
        });
        let words = forms.flat_map(|form| capitals(form).map(move |at| &form[at]));
        let profiles = [file.profiles.source(), file.profile];
        let allowed = profiles.into_iter().flatten();
        let allowed = allowed.flat_map(|profile| &profile.acronyms);
        Known {
            words: words.chain(allowed.map(String::as_str)).collect(),
        }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(&word)
    }
}

/// The words made only of two or more Latin capitals, without a plural's s: "IDs".
fn capitals(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at + bytes[at..].iter().position(u8::is_ascii_uppercase)?;
            let length = bytes[start..]
                .iter()
                .take_while(|b| b.is_ascii_uppercase())
                .count();
            at = start + length;
            let joined = |c: char| {
                c.is_alphanumeric() && !text::is_cjk(c) || matches!(c, '#' | '@' | '_' | '\'' | '’')
            };
            let end = if text[at..].starts_with('s') {
                &text[at + 1..]
            } else {
                &text[at..]
            };
            let alone = !text[..start].ends_with(joined)
                && !end.starts_with(|c: char| {
                    joined(c)
                        || c == '.' && end[1..].starts_with(|c: char| c.is_ascii_alphanumeric())
                });
            if length >= 2 && alone {
                return Some(start..at);
            }
            // Skips the rest of a word that is not all capitals.
            at += bytes[at..]
                .iter()
                .take_while(|b| b.is_ascii_alphanumeric())
                .count();
        }
        None
    })
}

/// Whether capitals are a word that shouts: five or more, pronounceable, and not in parentheses after a name.
fn is_shout(text: &str, at: &Range<usize>) -> bool {
    let sayable = text[at.clone()]
        .bytes()
        .skip(1)
        .any(|b| b"AEIOUY".contains(&b));
    at.len() >= 5 && sayable && !in_parentheses(text, at)
}

fn in_parentheses(text: &str, at: &Range<usize>) -> bool {
    text[..at.start].ends_with(['(', '（']) && text[at.end..].starts_with([')', '）'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_of_capitals_count() {
        let all =
            |text: &'static str| -> Vec<&str> { capitals(text).map(|at| &text[at]).collect() };
        assert_eq!(
            all("The NYPD and IDs, at 1-800-577-TIPS or USPIS.gov"),
            ["NYPD", "ID", "TIPS"]
        );
        assert_eq!(all("密码（PIN）念给FBI听"), ["PIN", "FBI"]);
        assert!(all("U.S. E-ZPass IC3 McDonald A iPhone #ABC GPSa DON'T").is_empty());
    }
}
