//! `hashtags`: too many hashtags, or words run together in one.

use super::text;
use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::library::Glossary;

pub(super) const CHECK: Check = Check {
    code: "hashtags",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text has more than two hashtags, or a hashtag of several words that do not begin with capitals.",
    why: "A screen reader speaks #PackageTheft as two words and #packagetheft as noise. Three or more tags make a warning look like advertising.",
    fix: "Keep two at most, and write each word with a capital: #PackageTheft.",
    bad: Example(&[("content/topics/a.ftl", "a = Lock it #package_theft\n")]),
    good: Example(&[("content/topics/a.ftl", "a = Lock it #PackageTheft #911\n")]),
    companions: &["urls"],
    runner: Runner::File(check),
};

const MOST: usize = 2;

/// This many letters in a single case are hardly one word.
const LONG: usize = 14;

fn check(file: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(library) = file.library else { return };
    for cx in file.entries() {
        if !cx.text()[cx.target.span.clone()].contains('#') {
            continue;
        }
        for (part, texts) in text::seen(&cx) {
            let all = texts
                .iter()
                .flat_map(|text| tags(&text.text).into_iter().map(move |at| (text, at)));
            let mut count = 0;
            let mut run_together = None;
            let mut over = None;
            for (text, at) in all {
                count += 1;
                let tag = &text.text[at.clone()];
                if is_run_together(&tag[1..], library.glossary) {
                    run_together.get_or_insert((text.place(at.clone()), tag));
                }
                if count == MOST + 1 {
                    over = Some(text.place(at));
                }
            }
            let name = cx.name(part);
            if let Some(span) = over {
                let message = format!("`{name}` has {count} hashtags: it looks like advertising");
                findings.push(
                    cx.finding(findings, part, Some(span), message)
                        .help("keep two at most"),
                );
            }
            if let Some((span, tag)) = run_together {
                let message = format!(
                    "`{name}` has {tag}, whose words do not begin with capitals: a screen reader speaks it as noise"
                );
                findings.push(
                    cx.finding(findings, part, Some(span), message)
                        .help("write each word with a capital: #PackageTheft"),
                );
            }
        }
    }
}

/// The hashtags of a text, each with its sign.
fn tags(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut tags = Vec::new();
    for (at, _) in text.match_indices(['#', '＃']) {
        let sign = text[at..].chars().next().map_or(1, char::len_utf8);
        let begins = !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '&' | '/'));
        let body = &text[at + sign..];
        let length = body
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(body.len());
        // "#3" is a number.
        if begins && body[..length].chars().any(char::is_alphabetic) && sign == 1 {
            tags.push(at..at + sign + length);
        }
    }
    tags
}

fn is_run_together(tag: &str, glossary: &Glossary) -> bool {
    if tag.contains('_') {
        return tag.split('_').filter(|word| !word.is_empty()).count() > 1;
    }
    let letters = tag.chars().count();
    // Scripts without capitals are left alone.
    if !tag
        .chars()
        .all(|c| c.is_lowercase() || c.is_uppercase() || c.is_numeric())
    {
        return false;
    }
    if tag.starts_with(char::is_lowercase) && tag.chars().any(char::is_uppercase) {
        return true;
    }
    let one_case =
        tag.chars().skip(1).all(|c| !c.is_uppercase()) || !tag.chars().any(char::is_lowercase);
    let lower = tag.to_lowercase();
    let is_term = || {
        let forms = glossary
            .terms
            .values()
            .flat_map(|term| term.forms.values().flatten());
        forms
            .filter(|form| form.contains([' ', '-']))
            .any(|form| form.replace([' ', '-'], "").to_lowercase() == lower)
    };
    one_case && (letters >= LONG || is_term())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_with_capitals() {
        let glossary: Glossary = toml::from_str("[a]\nen = [\"gift card\"]\n").unwrap();
        for bad in [
            "giftcard",
            "Giftcard",
            "GIFTCARD",
            "package_theft",
            "packageTheft",
            "nationalnightout",
        ] {
            assert!(is_run_together(bad, &glossary), "{bad}");
        }
        for good in [
            "GiftCard",
            "NYPD",
            "NYPD110",
            "scams",
            "包裹盜竊包裹盜竊包裹盜竊",
            "NationalNightOut",
            "TipOfTheDay",
        ] {
            assert!(!is_run_together(good, &glossary), "{good}");
        }
        assert_eq!(tags("Rule #3: see x.org/#top, #Safe.").len(), 1);
    }
}
