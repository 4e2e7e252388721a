//! `mixed-script`: words in two alphabets, and addresses with letters that only look right.

use std::ops::Range;

use super::text;
use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::diagnostic::Level;
use crate::ftl::{KEYWORDS, Node};
use crate::library::ContactKind;

pub(super) const CHECK: Check = Check {
    code: "mixed-script",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A word mixes Latin letters with Cyrillic or Greek ones, or a web address has letters from outside ASCII that look like Latin ones.",
    why: "It is the trick of forged addresses: “раypal” is not “paypal”. In our texts it sends the reader to a stranger.",
    fix: "Type the word again on a Latin keyboard.",
    bad: Example(&[("content/topics/a.ftl", "a = Look at ny\u{441}.gov today\n")]),
    good: Example(&[("content/topics/a.ftl", "a = Look at nyc.gov today\n")]),
    companions: &[],
    judge: Judge::Entry(judge),
};

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in case
        .target
        .patterns()
        .filter(|(part, _)| *part != Some(KEYWORDS))
    {
        let mut found = None;
        text::scan(pattern, &mut |piece| {
            if found.is_none()
                && let Some(range) = mixed(piece)
            {
                let start = crate::ftl::offset(case.text(), piece);
                found = Some((
                    start + range.start..start + range.end,
                    piece[range].to_owned(),
                ));
            }
        });
        if let Some((span, word)) = found {
            report(case, findings, part, span, &word);
        }
        contact(case, findings, part, pattern);
    }
}

/// Addresses stand in contacts.toml; the text that names one is where it is said.
fn contact(
    case: &EntryCase<'_, '_>,
    findings: &mut Findings<'_>,
    part: Option<&str>,
    pattern: &crate::ftl::Pattern<'_>,
) {
    let (Some(library), Some(language)) = (case.file.library, case.file.language) else {
        return;
    };
    let contacts = library.library.contacts();
    crate::ftl::visit(pattern, &mut |node| {
        if let Node::Term(term, _) = node
            && let Some(contact) = contacts.id_of_term(term).and_then(|id| contacts.get(id))
            && matches!(contact.kind, ContactKind::Url | ContactKind::Email)
            && !contact.value(language).is_ascii()
            && let Some(range) = mixed(contact.value(language))
        {
            let span = crate::ftl::span(case.text(), term);
            report(case, findings, part, span, &contact.value(language)[range]);
        }
        true
    });
}

fn report(
    case: &EntryCase<'_, '_>,
    findings: &mut Findings<'_>,
    part: Option<&str>,
    span: Range<usize>,
    word: &str,
) {
    let points: Vec<String> = word
        .chars()
        .filter(|c| is_look_alike(*c))
        .map(|c| format!("{c} is {}", text::code_point(c)))
        .collect();
    let said = format!(
        "`{}` has “{word}”, which only looks like Latin letters ({}): so are forged addresses written",
        case.name(part),
        points.join(", ")
    );
    findings.push(
        case.finding(findings, part, Some(span), said)
            .help("type it again on a Latin keyboard"),
    );
}

/// The first word, or address, that is not what it looks like.
pub(super) fn mixed(text: &str) -> Option<Range<usize>> {
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

/// Letters of alphabets that share their shapes with Latin.
pub(super) fn is_look_alike(c: char) -> bool {
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
