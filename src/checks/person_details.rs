//! `person-details`: details that tell who somebody is.

use std::ops::Range;

use super::text::{self, CharClasses};
use super::wording::{gravest, report};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::profile::Rule;

pub(super) const CHECK: Check = Check {
    code: "person-details",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text gives an age under 18, an apartment, or a suspect's ethnicity.",
    why: "A child or a victim can be found by it, and a description by origin sends suspicion to everybody who looks like that.",
    fix: "Leave it out. A description of clothing and height says more. The phrases are data, under [wording.person-details] in content/languages/<tag>.toml.",
    bad: Example(&[("content/topics/a.ftl", "a = A 15-year-old was robbed.\n")]),
    good: Example(&[("content/topics/a.ftl", "a = A 45-year-old was robbed.\n")]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// Why a person's origin is wrong in a text, and what to do.
const ORIGIN: (&str, &str) = (
    "it sends suspicion to everybody who looks like that",
    "describe clothing, height and what the person did",
);

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let wording = cx.file.profile.and_then(|profile| profile.wording.as_ref());
    for (part, texts) in text::seen(cx) {
        if let Some(wording) = wording
            && let Some(found) = gravest(cx, wording, texts, Rule::PersonDetails)
        {
            report(cx, findings, part, found, ORIGIN);
        }
        for (detail, why, help) in [
            (
                age as fn(&str) -> Option<Range<usize>>,
                "an age under 18: a child can be found by it",
                "leave the age out",
            ),
            (
                apartment,
                "an apartment: somebody can be found by it",
                "name the block or the cross street",
            ),
        ] {
            let found = texts
                .iter()
                .filter(|text| text.classes.has(CharClasses::DIGIT))
                .find_map(|text| Some((text, detail(&text.text)?)));
            let Some((text, at)) = found else { continue };
            let message = format!(
                "`{}` gives {why} (“{}”)",
                cx.name(part),
                &text.text[at.clone()]
            );
            findings.push(
                cx.finding(findings, part, Some(text.place(at)), message)
                    .help(help),
            );
        }
    }
}

/// An age under 18, in the ways our languages give one.
fn age(text: &str) -> Option<Range<usize>> {
    numbers(text).find_map(|(range, number)| {
        let after = &text[range.end..];
        let before = text[..range.start].to_lowercase();
        let after_low = after.to_lowercase();
        let mut unit =
            "-year-old| year old| years old| years of age|岁|歲|살|세 |세의|세,|세(| años de edad"
                .split('|');
        let mut led =
            "age |aged |age: |niño de |niña de |joven de |menor de |adolescente de ".split('|');
        let is_age =
            unit.any(|unit| after_low.starts_with(unit)) || led.any(|led| before.ends_with(led));
        // "Under 13" is a rule, not a person.
        let is_rule = "under |over |menores de |mayor de |未满|未滿|满|滿|만 "
            .split('|')
            .any(|rule| before.ends_with(rule));
        let is_limit = "以下|以上|미만|이상|이하|and older|or older|and under|or younger"
            .split('|')
            .any(|limit| {
                after_low
                    .trim_start_matches(['岁', '歲', '살', '세'])
                    .trim_start()
                    .starts_with(limit)
            });
        (number < 18 && is_age && !is_rule && !is_limit).then(|| {
            // "15-year-old", and one character of "15歲男孩".
            let cjk = after
                .chars()
                .next()
                .filter(|c| text::is_cjk(*c))
                .map(char::len_utf8);
            let word = after
                .find(|c: char| c != '-' && !c.is_alphabetic())
                .unwrap_or(after.len());
            let unit = cjk.unwrap_or(word);
            range.start..range.end + unit
        })
    })
}

fn numbers(text: &str) -> impl Iterator<Item = (Range<usize>, u32)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + bytes[at..].iter().position(u8::is_ascii_digit)?;
        let length = bytes[start..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count();
        at = start + length;
        Some((start..at, text[start..at].parse().unwrap_or(u32::MAX)))
    })
}

/// An apartment's number.
fn apartment(text: &str) -> Option<Range<usize>> {
    let mut words = words(text).peekable();
    while let Some((start, word)) = words.next() {
        let bare = word.trim_end_matches(['.', '#']).to_lowercase();
        let number = words.peek().copied();
        let is_number = |word: &str| {
            word.trim_start_matches('#')
                .starts_with(|c: char| c.is_ascii_digit())
                && word.len() <= 6
        };
        if matches!(
            bare.as_str(),
            "apt" | "apartment" | "unit" | "apto" | "apartamento" | "depto"
        ) && let Some((at, next)) = number
            && is_number(next)
        {
            return Some(start..at + next.len());
        }
    }
    // 5樓B室, 301호
    let room = text.char_indices().find(|(at, c)| {
        let before = text[..*at]
            .bytes()
            .rev()
            .take_while(u8::is_ascii_alphanumeric)
            .count();
        let digits = text[at - before..*at]
            .bytes()
            .filter(u8::is_ascii_digit)
            .count();
        (*c == '室' && before > 0) || (*c == '호' && digits >= 3 && before == digits)
    });
    room.map(|(at, c)| {
        let before = text[..at]
            .bytes()
            .rev()
            .take_while(u8::is_ascii_alphanumeric)
            .count();
        at - before..at + c.len_utf8()
    })
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split([' ', ',', ';', '(', ')'])
        .map(|word| {
            word.strip_suffix('.')
                .filter(|bare| {
                    bare.ends_with(|c: char| c.is_alphanumeric())
                        && bare.starts_with(|c: char| c.is_ascii_digit() || c == '#')
                })
                .unwrap_or(word)
        })
        .filter(|word| !word.is_empty())
        .map(|word| (crate::ftl::offset(text, word), word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_of_children_and_their_doors() {
        for bad in [
            "A 15-year-old boy",
            "A girl, aged 9,",
            "una niña de 9 años",
            "15歲男孩",
            "9살 아이",
            "Age: 12",
        ] {
            assert!(age(bad).is_some(), "{bad}");
        }
        for good in [
            "a 45-year-old",
            "under 13 years old",
            "for 5 years",
            "hace 10 años",
            "満 18세",
            "18岁以下",
            "24小时",
            "16세 미만",
            "7 p.m.",
        ] {
            assert_eq!(age(good), None, "{good}");
        }
        for bad in [
            "at 40-05 82nd St, Apt. 4B",
            "apartment #3",
            "apto. 12",
            "5樓B室",
            "301호에",
        ] {
            assert!(apartment(bad).is_some(), "{bad}");
        }
        for good in [
            "your apartment",
            "unit of 5",
            "Special Victims Unit",
            "教室",
            "1호선",
            "office 12",
        ] {
            assert_eq!(apartment(good), None, "{good}");
        }
    }
}
