//! `absolutes`: promises and figures without a dated source.

use std::collections::BTreeSet;
use std::ops::Range;

use super::sentences;
use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::library::TopicMeta;
use crate::profile::Rule;

pub(super) const CHECK: Check = Check {
    code: "absolutes",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A statement promises or generalizes (never, always, guaranteed), or gives a percentage, and no dated source supports the message.",
    why: "One exception that a reader knows of, and the whole warning is disbelieved. A figure without a date is out of date.",
    fix: "Say what usually happens, or add to the topic's metadata a source with `printed-on` that supports the message. Commands (“never share a code”) are fine. The words are data, under [wording.absolutes] in content/languages/<tag>.toml.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = The bank never calls.\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nurgency = \"routine\"\nsensitive = false\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Never share a code.\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nurgency = \"routine\"\nsensitive = false\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let file = cx.file;
    if file
        .topic
        .is_none_or(|topic| is_supported(topic, cx.target.id))
    {
        return;
    }
    let wording = file.profile.and_then(|profile| profile.wording.as_ref());
    for (part, texts) in text::seen(cx) {
        let found = texts.iter().find_map(|text| {
            let phrases = wording.map_or(&[][..], |wording| text.wording(wording));
            let phrases = phrases.iter().filter(|found| found.rule == Rule::Absolutes);
            let figure = text.classes.has(CharClasses::PERCENT);
            let figure = figure.then(|| percentage(&text.text)).flatten();
            let mut all = phrases
                .map(|found| (found.level, found.at.clone()))
                .chain(figure.map(|at| (Severity::Warn, at)));
            let claim = all.find(|(_, at)| !is_command(&text.text, at, file.profiles.false_ends()));
            Some((text, claim?))
        });
        let Some((text, (level, at))) = found else {
            continue;
        };
        let message = format!(
            "`{}` says “{}” and no dated source supports it: one exception, and the warning is not believed",
            cx.name(part),
            &text.text[at.clone()]
        );
        let mut finding = cx.finding(findings, part, Some(text.place(at)), message);
        finding.level = level;
        findings.push(finding.help(
            "say what usually happens, or record a source with `printed-on` that supports the message",
        ));
    }
}

fn is_supported(topic: &TopicMeta, id: &str) -> bool {
    topic
        .sources
        .iter()
        .any(|source| source.printed_on.is_some() && source.supports.iter().any(|have| have == id))
}

/// A figure with a percent sign.
fn percentage(text: &str) -> Option<Range<usize>> {
    let sign = text.find(['%', '％'])?;
    let digits = text[..sign]
        .trim_end()
        .bytes()
        .rev()
        .take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
        .count();
    let start = text[..sign].trim_end().len() - digits;
    (digits > 0).then(|| start..sign + text[sign..].chars().next().map_or(0, char::len_utf8))
}

/// Whether the word begins a command: "Never share a code", "Lock up, and never leave the key".
fn is_command(text: &str, at: &Range<usize>, false_ends: &BTreeSet<String>) -> bool {
    let word = text[at.clone()].to_lowercase();
    if !matches!(word.as_str(), "never" | "always") {
        return false;
    }
    let all = sentences::sentences(text, false_ends);
    let start = all
        .into_iter()
        .find(|range| range.contains(&at.start))
        .map_or(0, |range| range.start);
    let before = text[start..at.start].trim_end();
    before.is_empty()
        || before.ends_with([',', ':', ';', '—', '"', '“'])
        || ["and", "but", "or", "please", "should", "must"]
            .iter()
            .any(|word| {
                let last = before.rsplit(' ').next().unwrap_or_default();
                last.eq_ignore_ascii_case(word)
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_no_claims() {
        for (sentence, command) in [
            ("Never share it.", true),
            ("Lock up and never leave it.", true),
            ("Banks never call.", false),
            ("Stop. Always ask.", true),
            ("It always works.", false),
        ] {
            let at = sentence
                .to_lowercase()
                .find("never")
                .or(sentence.to_lowercase().find("always"))
                .unwrap();
            let end = at + sentence[at..].find(' ').unwrap();
            assert_eq!(
                is_command(sentence, &(at..end), &BTreeSet::new()),
                command,
                "{sentence}"
            );
        }
        assert_eq!(percentage("About 3.5 % of"), Some(6..11));
        assert_eq!(percentage("100%"), Some(0..4));
        assert_eq!(percentage("the % sign"), None);
    }
}
