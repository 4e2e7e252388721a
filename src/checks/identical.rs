//! `identical`: a translation that repeats the English.

use std::borrow::Cow;

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, FILLED, KEYWORDS, Text};
use crate::language;
use crate::post;

pub(super) const CHECK: Check = Check {
    code: "identical",
    scope: Scope::Project,
    level: Severity::Warn,
    summary: "A translation is word for word the English.",
    why: "It counts as translated, so nobody sees the gap, and readers who know no English learn nothing.",
    fix: "Translate it, or take it out, so that it counts as missing. Names, single words that languages with Latin letters may share, and what the glossary gives the same form are not reported.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Learn more\n"),
        ("locales/es/topics/a.ftl", "a = Learn more\n"),
        ("locales/ko/topics/a.ftl", "a = 더 알아보기\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Learn more\n"),
        ("locales/es/topics/a.ftl", "a = Más información\n"),
        ("locales/ko/topics/a.ftl", "a = 더 알아보기\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(source) = cx.source else {
        return;
    };
    let Some(locale) = cx.file.language else {
        return;
    };
    if locale.language == language::SOURCE.language {
        return;
    }
    for (part, pattern) in cx.target.patterns() {
        if part == Some(KEYWORDS) {
            continue;
        }
        let Some(english) = source.part(part) else {
            continue;
        };
        let (english, shown) = (
            Text::shown("", english, None),
            Text::shown(cx.text(), pattern, None),
        );
        if english.text() != shown.text() {
            continue;
        }
        let text = own_words(shown.text());
        if !translatable(&text, language::is_latin(locale)) || agreed(cx, text.trim()) {
            continue;
        }
        let span = ftl::pattern_span(cx.text(), pattern);
        findings.push(
            cx.finding(
                findings,
                part,
                Some(span),
                format!("`{}` is in English in {}", cx.name(part), cx.file.locale),
            )
            .help("translate it, or take it out, so that it counts as missing"),
        );
    }
}

/// The text without addresses, handles and markup.
fn own_words(text: &str) -> Cow<'_, str> {
    if !text.contains(['.', '@', '<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut cut = post::web_addresses(text);
    cut.extend(post::email_addresses(text));
    cut.extend(post::handles(text));
    let mut at = 0;
    while let Some(open) = text[at..].find('<') {
        let Some(close) = text[at + open..].find('>') else {
            break;
        };
        cut.push(at + open..at + open + close + 1);
        at += open + close + 1;
    }
    cut.sort_by_key(|range| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for range in cut {
        if range.start >= at {
            out.push_str(&text[at..range.start]);
            out.push(' ');
        }
        at = at.max(range.end);
    }
    out.push_str(&text[at..]);
    Cow::Owned(out.replace("&nbsp;", " ").replace("&copy;", " "))
}

/// Whether something in the text is English and not a name.
///
/// Names are capitalized, and headings may be: only a word that is not tells them apart. Languages with Latin letters may share
/// one word, or several that are not plainly English.
fn translatable(text: &str, latin: bool) -> bool {
    let words = || {
        text.split(|c: char| c.is_whitespace() || c == FILLED || matches!(c, '/' | '|' | '—' | '–'))
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            .filter(|word| word.contains(|c: char| c.is_alphabetic()))
    };
    let plain = |word: &&str| {
        word.len() > 2
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || matches!(b, b'-' | b'\''))
    };
    let joining = |word: &str| JOINING.contains(&word.to_ascii_lowercase().as_str());
    let english = |word: &str| ENGLISH.contains(&word.to_ascii_lowercase().as_str());
    let message = |word: &&str| plain(word) && !joining(word);
    if latin {
        let several = words().count() > 1;
        several
            && (words().any(english) || words().any(joining) && words().any(|word| message(&word)))
    } else {
        // "{ product } + You" is a name.
        let named = text.contains(FILLED) && words().count() == 1;
        words().any(|word| message(&word) || english(word) && !named)
    }
}

/// Words that occur in names too: Firefox for Android, The Guardian. Sorted.
const JOINING: &[&str] = &[
    "a", "all", "an", "and", "at", "by", "for", "from", "in", "new", "of", "on", "or", "out",
    "the", "to", "up", "with",
];

/// Words that make a text English, in headings too. Sorted.
const ENGLISH: &[&str] = &[
    "about", "after", "any", "are", "before", "can", "do", "get", "has", "have", "help", "here",
    "how", "if", "is", "it", "know", "learn", "like", "make", "more", "my", "not", "our", "read",
    "see", "should", "than", "that", "their", "them", "these", "they", "this", "try", "use",
    "view", "was", "watch", "we", "what", "when", "where", "which", "who", "why", "will", "you",
    "your",
];

/// Whether the glossary gives the text the same form in both languages.
fn agreed(cx: &EntryContext<'_, '_>, text: &str) -> bool {
    let (Some(library), Some(locale)) = (cx.file.library, cx.file.language) else {
        return false;
    };
    library.glossary.terms.values().any(|term| {
        let has = |forms: &[String]| forms.iter().any(|form| form.eq_ignore_ascii_case(text));
        has(term.forms(locale)) && has(term.forms(&language::SOURCE))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_addresses_and_shared_words_are_no_gap() {
        for (text, latin, other) in [
            ("Learn more", true, true),
            ("Hang up and call.", true, true),
            ("report it", true, true),
            ("Error", false, false),
            ("Marketing digital", false, true),
            ("Crime Stoppers", false, false),
            ("NYPD", false, false),
            ("\u{FFFC}: \u{FFFC}", false, false),
            ("https://www.nyc.gov/for/you", false, false),
            ("<a href=\"x\">Firefox</a>", false, false),
            ("Keep <b>your</b> receipt", true, true),
            ("iPhone", false, false),
            ("Firefox for Android", false, false),
            ("\u{FFFC} + You", false, false),
            ("\u{FFFC} and you", true, true),
            ("The Guardian", false, false),
            ("Terms of service", true, true),
        ] {
            let words = own_words(text);
            assert_eq!(
                (translatable(&words, true), translatable(&words, false)),
                (latin, other),
                "{text}"
            );
        }
        assert!(ENGLISH.is_sorted() && JOINING.is_sorted());
    }
}
