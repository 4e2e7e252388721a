//! `foreign-script`: letters of a script that the language does not use.

use super::mixed_script::{is_look_alike, mixed};
use super::text::{self, is_han, is_hangul, is_kana};
use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "foreign-script",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "Hangul or kana in Chinese, Chinese characters in Korean, Cyrillic or Greek letters in any of our languages.",
    why: "A line of another language has slipped in, or a letter that only looks right. The reader cannot read it, and a search does not find it.",
    fix: "Write the word in the language of the text. A Chinese character that explains a Korean word is only warned of.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Scam\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 诈骗 사기\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Scam\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 诈骗\n"),
    ]),
    companions: &[],
    judge: Judge::Entry(judge),
};

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    let foreign: fn(char) -> Option<(&'static str, Level)> = match case
        .file
        .language
        .map(|language| language.language.as_str())
    {
        Some("zh" | "yue") => {
            |c| alien(c).or_else(|| is_hangul(c).then_some(("Korean", Level::Deny)))
        }
        Some("ko") => |c| alien(c).or_else(|| is_han(c).then_some(("Chinese", Level::Warn))),
        Some("en" | "es") => |c| {
            alien(c).or_else(|| {
                (is_han(c) || is_hangul(c)).then_some(("Chinese or Korean", Level::Deny))
            })
        },
        _ => return,
    };
    for (part, pattern) in case
        .target
        .patterns()
        .filter(|(part, _)| *part != Some(crate::ftl::KEYWORDS))
    {
        let mut found = None;
        text::scan(pattern, &mut |piece| {
            if piece.is_ascii() || found.is_some() {
                return;
            }
            // A letter that only looks right within a word is `mixed-script`'s.
            let disguised = |c: char| is_look_alike(c) && mixed(piece).is_some();
            let first = piece
                .char_indices()
                .find_map(|(at, c)| Some((at, c, foreign(c).filter(|_| !disguised(c))?)));
            found = first.map(|(at, c, kind)| (text::at(case.text(), piece, at, c), c, kind));
        });
        let Some((span, c, (script, level))) = found else {
            continue;
        };
        let said = format!(
            "`{}` is in {} and has “{c}” ({}), from the {script} script: its readers cannot read it",
            case.name(part),
            case.file.locale,
            text::code_point(c)
        );
        let mut finding = case.finding(findings, part, Some(span), said);
        finding.level = level;
        findings.push(finding.help("write the word in the language of the text"));
    }
}

/// Letters that none of our languages has. Signs that only look Greek (µ, Ω of units) have codes of their own.
fn alien(c: char) -> Option<(&'static str, Level)> {
    match c {
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(("Greek", Level::Deny)),
        '\u{400}'..='\u{52F}' => Some(("Cyrillic", Level::Deny)),
        c if is_kana(c) => Some(("Japanese", Level::Deny)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_signs_are_no_letters() {
        for c in "·・…。「」ñ字한é–µ€".chars() {
            assert_eq!(alien(c), None, "{c}");
        }
        for c in "аοのカ".chars() {
            assert!(alien(c).is_some(), "{c}");
        }
    }
}
