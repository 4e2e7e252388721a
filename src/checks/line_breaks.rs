//! `line-breaks`: a translation that has its lines or paragraphs elsewhere than its English.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "line-breaks",
    scope: Scope::Project,
    level: Severity::Allow,
    summary: "A translation has more or fewer paragraphs, lines or `<br>` than its English.",
    why: "Fluent keeps the line ends of a text: a list becomes one line, or an address breaks in two.",
    fix: "Break the translation where the English breaks. Off by default, since in many projects a line end is only a space: switch it on in beatbook.toml where it is shown.",
    bad: Example(&[
        ("content/topics/a.ftl", "a =\n    One\n\n    Two\n"),
        ("locales/es/topics/a.ftl", "a =\n    Uno\n    Dos\n"),
        ("locales/ko/topics/a.ftl", "a =\n    하나\n\n    둘\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a =\n    One\n\n    Two\n"),
        ("locales/es/topics/a.ftl", "a =\n    Uno\n\n    Dos\n"),
        ("locales/ko/topics/a.ftl", "a =\n    하나\n\n    둘\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// How a text is broken.
#[derive(Debug, PartialEq, Eq)]
struct Breaks {
    blank: usize,
    lines: usize,
    tags: usize,
}

impl Breaks {
    fn of(text: &str) -> Breaks {
        let text = text.trim();
        let lower = text.to_ascii_lowercase();
        let tags = ["<br>", "<br/>", "<br />"];
        Breaks {
            blank: text.lines().filter(|line| line.trim().is_empty()).count(),
            lines: text.lines().count(),
            tags: tags.iter().map(|tag| lower.matches(tag).count()).sum(),
        }
    }

    /// What differs first, in the order in which it matters: the name, the number here, the number there.
    fn differs(&self, other: &Breaks) -> Option<(&'static str, usize, usize)> {
        [
            ("blank line", self.blank, other.blank),
            ("`<br>`", self.tags, other.tags),
            ("line", self.lines, other.lines),
        ]
        .into_iter()
        .find(|(_, here, there)| here != there)
    }
}

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for text in cx.beside_english() {
        let wanted = Breaks::of(text.english.text());
        let given = Breaks::of(text.shown.text());
        let Some((what, here, there)) = given.differs(&wanted) else {
            continue;
        };
        let plural = if here == 1 { "" } else { "s" };
        let message = format!(
            "`{}` has {here} {what}{plural}, and the English has {there}",
            cx.name(text.part)
        );
        let finding = cx.finding(findings, text.part, Some(text.span), message);
        findings.push(finding.help("break it where the English breaks"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named_by_what_matters_most() {
        let of = |a: &str, b: &str| Breaks::of(a).differs(&Breaks::of(b)).map(|(what, ..)| what);
        assert_eq!(of("a\n\nb", "a\nb\nc"), Some("blank line"));
        assert_eq!(of("a<br>b", "a b"), Some("`<br>`"));
        assert_eq!(of("a<BR />b", "a<br>b"), None);
        assert_eq!(of("a\nb", "a b"), Some("line"));
        assert_eq!(of("a\nb", "c\nd"), None);
    }
}
