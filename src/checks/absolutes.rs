//! `absolutes`: promises and figures that nothing dated supports.

use std::collections::BTreeSet;
use std::ops::Range;

use super::phrases::{self, find};
use super::sentences;
use super::text::{self, Kinds};
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;
use crate::library::TopicMeta;

pub(super) const CHECK: Check = Check {
    code: "absolutes",
    scope: Scope::Library,
    level: Level::Warn,
    summary: "A statement promises or generalizes (never, always, guaranteed), or gives a percentage, and no dated source supports the message.",
    why: "One exception that a reader knows of, and the whole warning is disbelieved. A figure without a date is out of date.",
    fix: "Say what usually happens, or add to the topic's metadata a source with `printed-on` that supports the message. Commands (“never share a code”) are fine. The words are in content/policy.toml, under [absolutes].",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = The bank never calls.\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nurgency = \"routine\"\nsensitive = false\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
        (
            "content/policy.toml",
            "[absolutes]\nen = [{ text = \"never\", note = \"why\", level = \"warn\" }]\n",
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
        (
            "content/policy.toml",
            "[absolutes]\nen = [{ text = \"never\", note = \"why\", level = \"warn\" }]\n",
        ),
    ]),
    companions: &[],
    judge: Judge::File(judge),
};

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(topic) = file.topic() else { return };
    let phrases = phrases::phrases(file, |policy| &policy.absolutes);
    for case in file.entries() {
        if is_supported(topic, case.target.id) {
            continue;
        }
        for (part, texts) in text::seen(&case) {
            let found = texts.iter().find_map(|text| {
                let percent = text.kinds.has(Kinds::PERCENT);
                if phrases.is_empty() && !percent {
                    return None;
                }
                let folded = text.folded();
                let phrase = find(folded, &phrases)
                    .map(|(phrase, range)| (phrase.entry.level, folded.bytes(range)));
                let figure = percent
                    .then(|| percentage(&text.text))
                    .flatten()
                    .map(|range| (Level::Warn, range));
                let mut all = phrase.chain(figure);
                all.find(|(_, at)| !is_command(&text.text, at, file.profiles.false_ends()))
                    .map(|(level, at)| (text, level, at))
            });
            let Some((text, level, at)) = found else {
                continue;
            };
            let said = format!(
                "`{}` says “{}” and no dated source supports it: one exception, and the warning is not believed",
                case.name(part),
                &text.text[at.clone()]
            );
            let mut finding = case.finding(findings, part, Some(text.place(at)), said);
            finding.level = level;
            findings.push(finding.help(
                "say what usually happens, or record a source with `printed-on` that supports it",
            ));
        }
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
