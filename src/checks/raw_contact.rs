//! `raw-contact`: a phone number, a code such as 911 or an address typed into a text.

use std::ops::Range;

use super::text::{self, CharClasses};
use super::{Check, EntryContext, Example, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::{Place, Role, Severity};
use crate::ftl::{KEYWORDS, Text};
use crate::language::phones::{self, Number};
use crate::library::{ContactKind, Contacts, TERM_PREFIX};
use crate::post;

pub(super) const CHECK: Check = Check {
    code: "raw-contact",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A phone number, a code such as 911 or an address is typed into a text.",
    why: "A number typed into forty texts is corrected in thirty-nine. From contacts.toml it is corrected once, in every language, and texts are held back when it is out of date.",
    fix: "Write `{ -contact-… }`. A contact that is not there yet goes into content/contacts.toml with its source. Search words (`.keywords`) may have short numbers such as 911.",
    bad: Example(&[(
        "content/topics/a.ftl",
        "a = In an emergency, call 911.\n    .keywords = 911\n",
    )]),
    good: Example(&[(
        "content/topics/a.ftl",
        "a = In an emergency, call { -contact-emergency }.\n    .keywords = 911\n",
    )]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(library) = cx.file.library else {
        return;
    };
    let classes = CharClasses::DIGIT
        .union(CharClasses::DOTTED)
        .union(CharClasses::SIGN);
    for (part, pattern) in text::with_kinds(cx, classes) {
        let mut message: Vec<Range<usize>> = Vec::new();
        for shown in Text::each(cx.text(), pattern) {
            let text = shown.text();
            for (what, range) in typed(library.library.contacts(), text) {
                let span = shown.place(range.clone());
                // Text outside the variants of a selection is shown with each of them.
                if message.contains(&span) {
                    continue;
                }
                message.push(span.clone());
                let written = &text[range];
                // People search for 911. Nobody searches for a whole number, and nobody reviews search words.
                if part == Some(KEYWORDS) && written.len() < 7 {
                    continue;
                }
                let help = match contact(library, written) {
                    Some(id) => format!("write {{ -{TERM_PREFIX}{id} }}"),
                    None => {
                        "add it to content/contacts.toml with its source, and write { -contact-… }"
                            .to_owned()
                    }
                };
                let text = format!("the {what} {written} is typed into `{}`", cx.name(part));
                findings.push(cx.finding(findings, part, Some(span), text).help(help));
            }
        }
    }
}

/// Where contacts are typed into a text, in order. `numbers`, `urls` and `references` leave these places to this check.
pub(super) fn typed_in(cx: &EntryContext<'_, '_>, text: &str) -> Vec<Range<usize>> {
    let all = cx
        .file
        .library
        .map(|library| typed(library.library.contacts(), text));
    let ranges = all.into_iter().flatten().map(|(_, range)| range);
    ranges.collect()
}

/// The place of a contact that is typed into the English: what a translation leaves out of it is reported there, once.
pub(super) fn typed_in_english(
    cx: &EntryContext<'_, '_>,
    english: &Text,
    range: Range<usize>,
) -> Option<Place> {
    let parsed = &cx.file.reference?.parsed;
    let span = english.place(range);
    Some(Place::new(parsed.file, span, Role::Source))
}

/// Where contacts are typed into a text that is not in a file yet.
#[cfg(feature = "exchange")]
pub(crate) fn typed_contacts(contacts: &Contacts, text: &str) -> Vec<Range<usize>> {
    typed(contacts, text)
        .into_iter()
        .map(|(_, range)| range)
        .collect()
}

/// The contacts that are typed into a text, in order, and what each is.
fn typed(contacts: &Contacts, text: &str) -> Vec<(&'static str, Range<usize>)> {
    let is_code = |digits: &String| {
        phones::is_public_code(digits)
            || contacts.iter().any(|(_, contact)| {
                let code = matches!(contact.kind, ContactKind::ShortCode | ContactKind::Text);
                let mut values = contact.values.values().chain(&contact.text);
                code && values.any(|value| phones::digits(value) == *digits)
            })
    };
    let numbers = phones::numbers(text).into_iter();
    let mut all: Vec<(&'static str, Range<usize>)> = numbers
        .filter_map(|number| match number {
            Number::Phone(range) => Some(("phone number", range)),
            Number::Code(range) => {
                is_code(&phones::digits(&text[range.clone()])).then_some(("number", range))
            }
        })
        .collect();
    let addresses = post::web_addresses(text).into_iter();
    all.extend(addresses.map(|range| ("web address", range)));
    all.extend(post::email_addresses(text).map(|range| ("e-mail address", range)));
    // Longest first, so that only the whole of an address is reported.
    all.sort_by_key(|(_, range)| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    all.retain(|(_, range)| {
        let free = range.start >= end;
        if free {
            end = range.end;
        }
        free
    });
    all
}

/// The contact that has this number or address.
fn contact<'l>(library: &LibraryContext<'l>, written: &str) -> Option<&'l str> {
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
