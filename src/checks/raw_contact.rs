//! `raw-contact`: a phone number, a code such as 911 or an address typed into a text.

use std::ops::Range;

use super::text::{self, Kinds};
use super::{Check, EntryCase, Example, Findings, Judge, LibraryCase, Scope};
use crate::diagnostic::Level;
use crate::ftl::{KEYWORDS, Text};
use crate::language::phones::{self, Number};
use crate::library::{ContactKind, TERM_PREFIX};
use crate::post;

pub(super) const CHECK: Check = Check {
    code: "raw-contact",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A phone number, a code such as 911 or an address is typed into a text.",
    why: "A number typed into forty texts is corrected in thirty-nine. From contacts.toml it is corrected once, in every language, and texts are held back when it is out of date.",
    fix: "Write `{ -contact-… }`. A contact that is not there yet goes into content/contacts.toml with its source. Search words (`.keywords`) may have numbers.",
    bad: Example(&[(
        "content/topics/a.ftl",
        "a = In an emergency, call 911.\n    .keywords = 911\n",
    )]),
    good: Example(&[(
        "content/topics/a.ftl",
        "a = In an emergency, call { -contact-emergency }.\n    .keywords = 911\n",
    )]),
    companions: &["numbers"],
    judge: Judge::Entry(judge),
};

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(library) = case.file.library else {
        return;
    };
    let kinds = Kinds::DIGIT.and(Kinds::DOTTED).and(Kinds::SIGN);
    for (part, pattern) in text::with_kinds(case, kinds) {
        if part == Some(KEYWORDS) {
            continue;
        }
        for shown in Text::each(case.text(), pattern) {
            let text = shown.text();
            let Some((what, range)) = typed(library, text) else {
                continue;
            };
            let written = &text[range.clone()];
            let help = match contact(library, written) {
                Some(id) => format!("write {{ -{TERM_PREFIX}{id} }}"),
                None => "add it to content/contacts.toml with its source, and write { -contact-… }"
                    .to_owned(),
            };
            let span = shown.place(range.clone());
            let text = format!("the {what} {written} is typed into `{}`", case.name(part));
            findings.push(case.finding(findings, part, Some(span), text).help(help));
            break;
        }
    }
}

/// The first contact that is typed into a text, and what it is.
fn typed(library: &LibraryCase<'_>, text: &str) -> Option<(&'static str, Range<usize>)> {
    let number = phones::numbers(text)
        .into_iter()
        .find_map(|number| match number {
            Number::Phone(range) => Some(("phone number", range)),
            Number::Code(range) => {
                let digits = phones::digits(&text[range.clone()]);
                let known = phones::is_public_code(&digits)
                    || library.library.contacts().iter().any(|(_, contact)| {
                        let code =
                            matches!(contact.kind, ContactKind::ShortCode | ContactKind::Text);
                        let values = contact.values.values().chain(&contact.text);
                        code && values
                            .map(|value| phones::digits(value))
                            .any(|have| have == digits)
                    });
                known.then_some(("number", range))
            }
        });
    let address = post::web_addresses(text)
        .into_iter()
        .next()
        .map(|range| ("web address", range));
    let mail = post::email_addresses(text)
        .next()
        .map(|range| ("e-mail address", range));
    [number, address, mail]
        .into_iter()
        .flatten()
        .min_by_key(|(_, range)| range.start)
}

/// The contact that has this number or address.
fn contact<'l>(library: &LibraryCase<'l>, written: &str) -> Option<&'l str> {
    let digits = phones::digits(written);
    let host = |text: &str| {
        let text = text.trim_end_matches('/').to_lowercase();
        let bare = text
            .split_once("://")
            .map_or(text.as_str(), |(_, rest)| rest);
        bare.trim_start_matches("www.").to_owned()
    };
    let same = |value: &String| {
        if written.contains(|c: char| c.is_ascii_lowercase()) {
            host(value) == host(written)
        } else {
            let have = phones::digits(value);
            !have.is_empty() && (have == digits || have.strip_prefix('1') == Some(&digits))
        }
    };
    let mut all = library.library.contacts().iter();
    all.find(|(_, contact)| contact.values.values().any(same))
        .map(|(id, _)| id)
}
