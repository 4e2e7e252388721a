//! `foreign-script`: letters of a script that the language does not use.

use super::mixed_script::{is_look_alike, mixed};
use super::text;
use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::diagnostic::Level;
use crate::profile::{Belongs, script_name};

pub(super) const CHECK: Check = Check {
    code: "foreign-script",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A letter of a script that the language is not written in: Hangul in Chinese, Chinese characters in Korean, Cyrillic in Spanish.",
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
    let Some(profile) = case.file.profile.filter(|profile| profile.knows_scripts()) else {
        return;
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
            let first = piece.char_indices().find_map(|(at, c)| {
                // Most characters are the language's own: whether they are letters need not be asked.
                let level = match profile.belongs(c) {
                    Belongs::Own => return None,
                    Belongs::Borrowed => Level::Warn,
                    Belongs::Foreign => Level::Deny,
                };
                (!c.is_ascii() && c.is_alphabetic() && !disguised(c)).then_some((at, c, level))
            });
            found = first.map(|(at, c, level)| (text::at(case.text(), piece, at, c), c, level));
        });
        let Some((span, c, level)) = found else {
            continue;
        };
        let script = match script_name(c) {
            "Han" => "Chinese",
            name => name,
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
