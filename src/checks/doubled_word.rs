//! `doubled-word`: a word that stands twice in a row.

use super::text::{is_cjk, is_han};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{FILLED, KEYWORDS, Text};

pub(super) const CHECK: Check = Check {
    code: "doubled-word",
    scope: Scope::Project,
    level: Severity::Warn,
    summary: "A word stands twice in a row, and not in the English.",
    why: "It is nearly always left over from an edit, and readers take a careless text for a fake.",
    fix: "Take one of the two out. Where the language doubles words on purpose, an exception in beatbook.toml says so. Chinese, and short Korean words, are not looked at, since doubling is part of their grammar; nor are languages without a file in content/languages.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Call the police.\n"),
        ("locales/es/topics/a.ftl", "a = Llame a la la policía.\n"),
        ("locales/ko/topics/a.ftl", "a = 경찰에 전화하세요.\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Call the police.\n"),
        ("locales/es/topics/a.ftl", "a = Llame a la policía.\n"),
        ("locales/ko/topics/a.ftl", "a = 빨리 빨리 전화하세요.\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// How many Korean syllables a word has that is not doubled for emphasis.
const LONG: usize = 3;

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    // Which doubled words are grammar (French “vous vous”) is not known of other languages.
    if cx.file.profile.is_none() {
        return;
    }
    for (part, pattern) in cx.target.patterns() {
        let shown = Text::each(cx.text(), pattern);
        let found = shown
            .iter()
            .find_map(|text| Some((text, doubled(text.text())?)));
        let Some((text, range)) = found.filter(|_| part != Some(KEYWORDS)) else {
            continue;
        };
        let english = cx.source.and_then(|source| source.part(part));
        if english.is_some_and(|english| doubled(Text::shown("", english, None).text()).is_some()) {
            continue;
        }
        let word = text.text()[range.clone()].split_whitespace().next();
        let message = format!(
            "`{}` has “{}” twice in a row",
            cx.name(part),
            word.unwrap_or_default()
        );
        let finding = cx.finding(findings, part, Some(text.place(range)), message);
        findings.push(finding.help("take one of the two out"));
    }
}

/// Where the first word that stands twice is, both together.
fn doubled(text: &str) -> Option<std::ops::Range<usize>> {
    let mut before: Option<(usize, &str)> = None;
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        let word = word.trim_end();
        // Only spaces may stand between the two: “no, no” is meant.
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != FILLED);
        if let Some((first, same)) = before
            && !bare.is_empty()
            && same.to_lowercase() == bare.to_lowercase()
            && is_word(bare)
        {
            return Some(first..start + bare.len());
        }
        if !word.is_empty() {
            before = Some((start, word));
        }
    }
    None
}

fn is_word(word: &str) -> bool {
    let letters = word
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'));
    letters && (!word.contains(is_cjk) || word.chars().count() >= LONG && !word.contains(is_han))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_side_by_side_count() {
        for (text, expected) in [
            ("Llame a la la policía", Some("la la")),
            ("De de nuevo", Some("De de")),
            ("경찰서에 경찰서에 가세요", Some("경찰서에 경찰서에")),
            ("a the\nthe b", Some("the\nthe")),
            ("No, no abra", None),
            ("빨리 빨리", None),
            ("谢谢 谢谢谢谢", None),
            ("10 10", None),
            ("\u{FFFC} \u{FFFC}", None),
            ("la lata", None),
            ("", None),
        ] {
            assert_eq!(doubled(text).map(|range| &text[range]), expected, "{text}");
        }
    }
}
