//! `script`: Simplified characters in Traditional text, and the other way round.

use std::sync::LazyLock;

use unic_langid::LanguageIdentifier;

use super::text;
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::language;

pub(super) const CHECK: Check = Check {
    code: "script",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A Traditional Chinese text has a Simplified character, or a Simplified text a Traditional one.",
    why: "Readers of one script stumble over the other. A notice in mixed scripts looks converted by a machine or forged, and is not believed.",
    fix: "Write the character of the text's own script; the finding names it. Do not convert whole texts by machine: words differ too (网络, 網路).",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Scam\n"),
        ("locales/es/topics/a.ftl", "a = Estafa\n"),
        ("locales/ko/topics/a.ftl", "a = 사기\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 诈骗\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 诈騙\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Scam\n"),
        ("locales/es/topics/a.ftl", "a = Estafa\n"),
        ("locales/ko/topics/a.ftl", "a = 사기\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 诈骗\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 詐騙\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// The characters that are wrong in each script, from OpenCC; the file says how it was made.
const TABLE: &str = include_str!("script.table");

/// The first character of the table; it ends with U+9FFF.
const FIRST: u32 = 0x4E00;

/// A form of Chinese writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ChineseScript {
    /// 简体
    Simplified,
    /// 繁體
    Traditional,
}

/// The form of Chinese that a locale is written in: by its script, or by the likely script of its region (CLDR). A tag that has
/// neither is not judged.
fn chinese_script(locale: &LanguageIdentifier) -> Option<ChineseScript> {
    if locale.script.is_none() && locale.region.is_none() {
        return None;
    }
    match language::likely_script(locale)?.as_str() {
        "Hans" => Some(ChineseScript::Simplified),
        "Hant" => Some(ChineseScript::Traditional),
        _ => None,
    }
}

/// By character from [`FIRST`] on: the only script it belongs to, and its counterpart in the other.
static FORMS: LazyLock<Vec<Option<(ChineseScript, char)>>> = LazyLock::new(|| {
    let mut forms = vec![None; 0xA000 - FIRST as usize];
    let mut script = ChineseScript::Simplified;
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with('[') {
            script = if line == "[hans]" {
                ChineseScript::Simplified
            } else {
                ChineseScript::Traditional
            };
            continue;
        }
        let mut chars = line.chars();
        while let (Some(own), Some(other)) = (chars.next(), chars.next()) {
            if let Some(slot) = index(own).and_then(|index| forms.get_mut(index)) {
                *slot = Some((script, other));
            }
        }
    }
    forms
});

fn index(c: char) -> Option<usize> {
    usize::try_from(u32::from(c).checked_sub(FIRST)?).ok()
}

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(own) = cx.file.language.and_then(chinese_script) else {
        return;
    };
    for (part, pattern) in cx.target.patterns() {
        let mut wrong: Vec<(char, char)> = Vec::new();
        let mut first = None;
        text::scan(pattern, &mut |piece| {
            for (at, c) in piece.char_indices() {
                let form = index(c).and_then(|index| FORMS.get(index).copied().flatten());
                let Some((_, other)) = form.filter(|(script, _)| *script != own) else {
                    continue;
                };
                first.get_or_insert_with(|| text::at(cx.text(), piece, at, c));
                if !wrong.iter().any(|(have, _)| *have == c) {
                    wrong.push((c, other));
                }
            }
        });
        wrong.retain(|(c, _)| !in_source(cx, part, *c));
        if wrong.is_empty() {
            continue;
        }
        let list: Vec<String> = wrong
            .iter()
            .map(|(c, other)| format!("{c} (here: {other})"))
            .collect();
        let (text, alien) = match own {
            ChineseScript::Simplified => ("Simplified", "Traditional"),
            ChineseScript::Traditional => ("Traditional", "Simplified"),
        };
        let message = format!(
            "`{}` is {text} Chinese and has {alien} characters: {}; mixed scripts look forged",
            cx.name(part),
            list.join(", ")
        );
        let help = format!(
            "write the {text} characters, and see whether the word itself is the one people use"
        );
        findings.push(cx.finding(findings, part, first, message).help(help));
    }
}

/// A character that the English text has too, as in the name of a language in its own script, is intended.
fn in_source(cx: &EntryContext<'_, '_>, part: Option<&str>, c: char) -> bool {
    let pattern = cx
        .source
        .and_then(|source| source.patterns().find(|(name, _)| *name == part));
    let mut found = false;
    if let Some((_, pattern)) = pattern {
        text::scan(pattern, &mut |piece| found |= piece.contains(c));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_goes_by_script_or_region() {
        let form = |tag: &str| chinese_script(&tag.parse().unwrap());
        assert_eq!(form("zh-Hans"), Some(ChineseScript::Simplified));
        assert_eq!(form("zh-TW"), Some(ChineseScript::Traditional));
        assert_eq!(form("yue-HK"), Some(ChineseScript::Traditional));
        for tag in ["zh", "ko-KR", "es", "ja-JP"] {
            assert_eq!(form(tag), None, "{tag}");
        }
    }

    fn wrong(tag: &str, text: &str) -> String {
        let own = chinese_script(&tag.parse().unwrap());
        let alien = |c: &char| {
            index(*c)
                .and_then(|index| FORMS.get(index).copied().flatten())
                .is_some_and(|(script, _)| Some(script) != own)
        };
        text.chars().filter(alien).collect()
    }

    #[test]
    fn only_what_is_never_right_is_wrong() {
        assert_eq!(
            wrong(
                "zh-Hant",
                "皇后里長台灣面干只幾個雲松准游征布周占采志丑斗欲群峰秘"
            ),
            ""
        );
        assert_eq!(wrong("zh-TW", "追踪雇用赶走"), "赶");
        assert_eq!(wrong("zh-Hans", "乾坤著名瞭望慰藉覆盖徵羽"), "");
        assert_eq!(wrong("zh-Hant", "网络诈骗"), "网络诈骗");
        assert_eq!(wrong("zh-CN", "網絡后後"), "網絡後");
        assert_eq!(FORMS.iter().flatten().count(), 6012);
    }
}
