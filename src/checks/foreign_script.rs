//! `foreign-script`: letters of a script that the language does not use, and letters that only look like its own.

use std::ops::Range;

use super::text;
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{KEYWORDS, Node, Pattern};
use crate::library::ContactKind;
use crate::profile::{Belongs, Profile, script_name};

pub(super) const CHECK: Check = Check {
    code: "foreign-script",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A letter of a script that the language is not written in: Hangul in Chinese, Chinese characters in Korean, Cyrillic in Spanish; or a word or web address that mixes Latin letters with others of the same shape.",
    why: "A line of another language has slipped in, or a letter that only looks right. The reader cannot read it, and a search does not find it. Mixed alphabets are the trick of forged addresses: “раypal” is not “paypal”.",
    fix: "Write the word in the language of the text, on a keyboard for it. A Chinese character that explains a Korean word is only a warning.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Scam\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 诈骗 사기\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Scam\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 诈骗\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// A fault in the letters of a part of an entry.
struct Wrong {
    span: Range<usize>,
    message: String,
    level: Severity,
    help: &'static str,
}

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in cx.target.patterns() {
        if part == Some(KEYWORDS) {
            continue;
        }
        let wrong = in_text(cx, pattern)
            .into_iter()
            .chain(in_contacts(cx, pattern));
        for wrong in wrong {
            let message = format!("`{}` {}", cx.name(part), wrong.message);
            let mut finding = cx.finding(findings, part, Some(wrong.span), message);
            finding.level = wrong.level;
            findings.push(finding.help(wrong.help));
        }
    }
}

/// The faults in the text of a pattern: first a disguised word, which belongs to no script.
fn in_text(cx: &EntryContext<'_, '_>, pattern: &Pattern<'_>) -> Vec<Wrong> {
    let profile = cx.file.profile.filter(|profile| profile.knows_scripts());
    let (mut disguised, mut foreign) = (None, None);
    text::scan(pattern, &mut |piece| {
        if piece.is_ascii() {
            return;
        }
        let mixed = mixed(piece);
        if disguised.is_none()
            && let Some(range) = &mixed
        {
            let start = crate::ftl::offset(cx.text(), piece);
            let span = start + range.start..start + range.end;
            disguised = Some(forged(span, &piece[range.clone()]));
        }
        if foreign.is_none()
            && let Some(profile) = profile
        {
            let found = piece.char_indices().find_map(|(at, c)| {
                // In a piece with a disguised word, look-alike letters are reported already.
                let level = foreign_level(profile, c)?;
                (mixed.is_none() || !is_look_alike(c)).then_some((at, c, level))
            });
            foreign = found.map(|(at, c, level)| Wrong {
                span: text::at(cx.text(), piece, at, c),
                message: unreadable(cx.file.locale, c),
                level,
                help: "write the word in the language of the text",
            });
        }
    });
    disguised.into_iter().chain(foreign).collect()
}

/// Addresses are in contacts.toml; a fault in one is reported on the text that names it.
fn in_contacts(cx: &EntryContext<'_, '_>, pattern: &Pattern<'_>) -> Vec<Wrong> {
    let (Some(library), Some(language)) = (cx.file.library, cx.file.language) else {
        return Vec::new();
    };
    let contacts = library.library.contacts();
    let mut wrong = Vec::new();
    crate::ftl::visit(pattern, &mut |node| {
        if let Node::Term(term, _) = node
            && let Some(contact) = contacts.id_of_term(term).and_then(|id| contacts.get(id))
            && matches!(contact.kind, ContactKind::Url | ContactKind::Email)
            && let Some(range) = mixed(contact.value(language))
        {
            let span = crate::ftl::span(cx.text(), term);
            wrong.push(forged(span, &contact.value(language)[range]));
        }
        true
    });
    wrong
}

fn forged(span: Range<usize>, word: &str) -> Wrong {
    let points: Vec<String> = word
        .chars()
        .filter(|c| is_look_alike(*c))
        .map(|c| format!("{c} is {}", text::code_point(c)))
        .collect();
    Wrong {
        span,
        message: format!(
            "has “{word}”, which only looks like Latin letters ({}): forged addresses are written like this",
            points.join(", ")
        ),
        level: Severity::Deny,
        help: "type it again on a Latin keyboard",
    }
}

fn unreadable(locale: &str, c: char) -> String {
    let script = match script_name(c) {
        "Han" => "Chinese",
        name => name,
    };
    format!(
        "is in {locale} and has “{c}” ({}), from the {script} script: its readers cannot read it",
        text::code_point(c)
    )
}

/// How serious it is that a character is in texts of a language; `None` if it is not a letter, or belongs there.
fn foreign_level(profile: &Profile, c: char) -> Option<Severity> {
    // Most characters are the language's own, so this is tested before whether they are letters.
    let level = match profile.belongs(c) {
        Belongs::Own => return None,
        Belongs::Borrowed => Severity::Warn,
        Belongs::Foreign => Severity::Deny,
    };
    (!c.is_ascii() && c.is_alphabetic()).then_some(level)
}

/// The first word, or address, that is not what it looks like.
fn mixed(text: &str) -> Option<Range<usize>> {
    if !text.chars().any(is_look_alike) {
        return None;
    }
    let is_part = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '.' | '-' | '/' | '\u{C0}'..='\u{24F}')
            || is_look_alike(c)
    };
    for word in text.split(|c| !is_part(c)) {
        let dotted = word.trim_matches(['.', '-', '/']);
        let latin = dotted
            .chars()
            .any(|c| c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}'));
        let address = dotted.contains('.') && dotted.bytes().any(|b| b.is_ascii_alphanumeric());
        if (latin || address) && dotted.chars().any(is_look_alike) {
            return Some(crate::ftl::span(text, dotted));
        }
    }
    None
}

/// Letters of alphabets that share shapes with Latin.
fn is_look_alike(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}' | '\u{531}'..='\u{587}' | '\u{13A0}'..='\u{13FD}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_two_alphabets_are_found() {
        for (text, word) in [
            ("请看nyс.gov。", "nyс.gov"),
            ("раypal", "раypal"),
            ("Vea ѕѕа.gov", "ѕѕа.gov"),
            ("ｎyc.gov", "ｎyc.gov"),
        ] {
            assert_eq!(mixed(text).map(|range| &text[range]), Some(word));
        }
        for good in ["nyc.gov", "Московская", "α y β", "España", "拨打911", "µm"] {
            assert_eq!(mixed(good), None, "{good}");
        }
    }
}
