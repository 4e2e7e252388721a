//! `humor`: jokes where somebody was harmed.

use super::phrases::{self, Wording};
use super::text;
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "humor",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A text of a sensitive topic jokes, or shouts with exclamation marks.",
    why: "A joke about abuse or hate tells the person it happened to that nobody will take the call seriously.",
    fix: "Say it plainly. The phrases are in content/policy.toml, under [humor]; which topics are sensitive is in their metadata.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Just kidding, call us\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nurgency = \"routine\"\nsensitive = true\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
        (
            "content/policy.toml",
            "[humor]\nen = [{ text = \"just kidding\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Call us\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nurgency = \"routine\"\nsensitive = true\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
        (
            "content/policy.toml",
            "[humor]\nen = [{ text = \"just kidding\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    companions: &[],
    judge: Judge::File(judge),
};

const WORDING: Wording<'static> = Wording {
    rule: |policy| &policy.humor,
    why: "in a topic like this a joke tells victims that nobody takes them seriously",
    help: "say it plainly",
};

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    if !file.topic().is_some_and(|topic| topic.sensitive) {
        return;
    }
    phrases::judge(file, findings, &WORDING, |_, _, _| true);
    for case in file.entries() {
        for (part, texts) in text::seen(&case) {
            let Some((text, at)) = texts
                .iter()
                .find_map(|text| Some((text, shouted(&text.text)?)))
            else {
                continue;
            };
            let said = format!(
                "`{}` shouts: more than one exclamation mark in a topic that calls for a calm voice",
                case.name(part)
            );
            let mut finding = case.finding(findings, part, Some(text.place(at..at + 1)), said);
            finding.level = Level::Warn;
            findings.push(finding.help("one exclamation mark at most"));
        }
    }
}

/// Where the second exclamation mark stands.
fn shouted(text: &str) -> Option<usize> {
    text.char_indices()
        .filter(|(_, c)| matches!(c, '!' | '！'))
        .nth(1)
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_is_enough() {
        assert_eq!(super::shouted("¡Llame! Ya"), None);
        assert_eq!(super::shouted("快跑！！"), Some(9));
    }
}
