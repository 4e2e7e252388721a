//! `end-punctuation`: a translation that ends with another mark than its English.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::FILLED;

pub(super) const CHECK: Check = Check {
    code: "end-punctuation",
    scope: Scope::Project,
    level: Severity::Allow,
    summary: "A translation ends with another kind of mark than its English: a question that is none any more, a colon that is gone.",
    why: "A question that reads as a statement, or a label without its colon, says something else than the English.",
    fix: "End the translation as the English ends, with the language's own mark: 。 for a period, ？ for a question mark. Off by default, since languages differ in where they want a mark: switch it on in beatbook.toml.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Did you lose money?\n"),
        ("locales/es/topics/a.ftl", "a = Perdió dinero.\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 您損失了錢嗎？\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Did you lose money?\n"),
        ("locales/es/topics/a.ftl", "a = ¿Perdió dinero?\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 您損失了錢嗎？\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// How a text ends, whatever marks its language has for that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Open,
    Period,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
}

impl End {
    /// `None` for a text whose end is filled in, or that has no words.
    fn of(text: &str) -> Option<End> {
        let text = without_tags(text);
        let text = text.trim_end_matches(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '"' | '\'' | '”' | '’' | '»' | '」' | '』' | ')' | '）' | ']'
                )
        });
        if !text.contains(char::is_alphabetic) {
            return None;
        }
        if text.ends_with("...") {
            return Some(End::Ellipsis);
        }
        Some(match text.chars().next_back()? {
            FILLED => return None,
            '.' | '。' | '．' | '।' | '۔' | '։' | '။' | '｡' => End::Period,
            '?' | '？' | '؟' | '\u{37E}' => End::Question,
            '!' | '！' => End::Exclamation,
            ':' | '：' => End::Colon,
            '…' | '⋯' => End::Ellipsis,
            _ => End::Open,
        })
    }

    fn name(self) -> &'static str {
        match self {
            End::Open => "without a mark",
            End::Period => "with a period",
            End::Question => "with a question mark",
            End::Exclamation => "with an exclamation mark",
            End::Colon => "with a colon",
            End::Ellipsis => "with an ellipsis",
        }
    }
}

/// A text without the markup at its end.
fn without_tags(text: &str) -> &str {
    let mut text = text.trim_end();
    while text.ends_with('>')
        && let Some(open) = text.rfind('<')
    {
        text = text[..open].trim_end();
    }
    text
}

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for text in cx.beside_english() {
        let (english, shown) = (text.english.text(), text.shown.text());
        let (Some(wanted), Some(given)) = (End::of(english), End::of(shown)) else {
            continue;
        };
        if wanted == given || shown == english {
            continue;
        }
        let message = format!(
            "`{}` ends {}, and the English {}",
            cx.name(text.part),
            given.name(),
            wanted.name()
        );
        let finding = cx.finding(findings, text.part, Some(text.span), message);
        findings.push(finding.help("end it as the English ends, with the language's own mark"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_all_widths_are_the_same() {
        for (text, end) in [
            ("Call.", Some(End::Period)),
            ("请打电话。", Some(End::Period)),
            ("(“Call.”)", Some(End::Period)),
            ("Call <a>us</a>.", Some(End::Period)),
            ("<b>Call.</b>", Some(End::Period)),
            ("真的吗？", Some(End::Question)),
            ("Wait…", Some(End::Ellipsis)),
            ("Wait...", Some(End::Ellipsis)),
            ("Name:", Some(End::Colon)),
            ("Call", Some(End::Open)),
            ("Call \u{FFFC}", None),
            ("911.", None),
            ("", None),
        ] {
            assert_eq!(End::of(text), end, "{text}");
        }
    }
}
