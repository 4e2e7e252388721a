//! `references`: a text refers to different messages and terms from the English, or to ones that do not exist.

use std::collections::BTreeMap;
use std::ops::Range;

use super::raw_contact::typed_in;
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Difference, KEYWORDS, Node, Text};
use crate::library::{NAME_SUFFIX, NOTICES, TERM_PREFIX};

pub(super) const CHECK: Check = Check {
    code: "references",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A translation refers to different messages or terms from the English; in a library, a text refers to something that its file may not refer to, or that does not exist.",
    why: "A contact that is left out is a hotline nobody calls; a reference to something that does not exist leaves a hole, and the text cannot be shown.",
    fix: "Refer to what the English refers to. In a library a topic's file refers only to itself, to contacts (`{ -contact-… }`) and to notices.ftl.",
    bad: Example(&[
        ("content/topics/a.ftl", "-b = b\na = One { -b }\n"),
        ("locales/es/topics/a.ftl", "-b = b\na = Uno\n"),
        ("locales/ko/topics/a.ftl", "-b = b\na = 하나 { -b }\n"),
        ("locales/zh-Hans/topics/a.ftl", "-b = b\na = 一 { -b }\n"),
        ("locales/zh-Hant/topics/a.ftl", "-b = b\na = 一 { -b }\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "-b = b\na = One { -b }\n"),
        ("locales/es/topics/a.ftl", "-b = b\na = Uno { -b }\n"),
        ("locales/ko/topics/a.ftl", "-b = b\na = 하나 { -b }\n"),
        ("locales/zh-Hans/topics/a.ftl", "-b = b\na = 一 { -b }\n"),
        ("locales/zh-Hant/topics/a.ftl", "-b = b\na = 一 { -b }\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    if let Some(source) = cx.source {
        // Contacts left out so far, by part.
        let mut left_out: BTreeMap<Option<&str>, Vec<String>> = BTreeMap::new();
        for difference in ftl::differences(cx.text(), source, cx.target) {
            let (part, span, text) = match difference {
                Difference::MissingReference(part, name) => {
                    let before = left_out.entry(part).or_default();
                    let span = typed_instead(cx, part, &name, before);
                    let text = format!("`{}` leaves out {{ {name} }}", cx.target.id);
                    (part, span, text)
                }
                Difference::ObsoleteReference(part, name, span) => (
                    part,
                    Some(span),
                    format!(
                        "`{}` refers to {{ {name} }}, which English does not",
                        cx.target.id
                    ),
                ),
                _ => continue,
            };
            findings.push(
                cx.finding(findings, part, span, text)
                    .help("refer to what the English refers to"),
            );
        }
    }
    if cx.file.library.is_some() {
        unknown(cx, findings);
        search_words(cx, findings);
    }
}

/// Nobody reviews search words: fingerprints leave them out.
fn search_words(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in cx.target.patterns() {
        ftl::visit(pattern, &mut |node| {
            if let Node::Message(name, Some(KEYWORDS)) | Node::Term(name, Some(KEYWORDS)) = node {
                findings.push(
                    cx.finding(
                        findings,
                        part,
                        Some(ftl::span(cx.text(), name)),
                        format!("`{}` quotes the search words of `{name}`", cx.name(part)),
                    )
                    .help("write the words out: `.keywords` are for searching, and no reviewer reviews them"),
                );
            }
            true
        });
    }
}

/// The contact whose name or number a reference stands for.
fn contact(reference: &str) -> Option<&str> {
    let id = reference.strip_prefix('-')?.strip_prefix(TERM_PREFIX)?;
    Some(id.strip_suffix(NAME_SUFFIX).unwrap_or(id))
}

/// Where a contact is typed in place of a reference that is left out: the first for the first contact, and so on. There
/// `raw-contact` speaks for both.
fn typed_instead(
    cx: &EntryContext<'_, '_>,
    part: Option<&str>,
    reference: &str,
    before: &mut Vec<String>,
) -> Option<Range<usize>> {
    let id = contact(reference)?;
    let nth = before.iter().position(|known| known == id);
    let nth = nth.unwrap_or_else(|| {
        before.push(id.to_owned());
        before.len() - 1
    });
    let shown = Text::shown(cx.text(), cx.target.part(part)?, None);
    let range = typed_in(cx, shown.text()).into_iter().nth(nth)?;
    Some(shown.place(range))
}

/// A library knows everything that there is to refer to.
fn unknown(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let (Some(library), Some(target)) = (cx.file.library, cx.file.target) else {
        return;
    };
    let unit = cx.file.unit;
    let there = |unit: &str, id: &str| library.english_of(unit).any(|file| file.get(id).is_some());
    for (part, pattern) in cx.target.patterns() {
        ftl::visit(pattern, &mut |node| {
            let (name, slice) = match node {
                Node::Term(name, _) => {
                    let unknowable =
                        !library.library.knows_contacts() && name.starts_with(TERM_PREFIX);
                    let known = unknowable
                        || library.library.contacts().id_of_term(name).is_some()
                        || target.get(&format!("-{name}")).is_some();
                    if known {
                        return true;
                    }
                    (format!("-{name}"), name)
                }
                Node::Message(name, _) => {
                    let known =
                        target.get(name).is_some() || there(unit, name) || there(NOTICES, name);
                    if known {
                        return true;
                    }
                    (name.to_owned(), name)
                }
                _ => return true,
            };
            let help = if contact(&name).is_some() {
                "contacts are in content/contacts.toml: correct the id, or add the contact there"
            } else {
                "a topic's file refers only to itself, to contacts and to notices.ftl"
            };
            findings.push(
                cx.finding(
                    findings,
                    part,
                    Some(ftl::span(cx.text(), slice)),
                    format!(
                        "`{}` refers to {{ {name} }}, which does not exist",
                        cx.target.id
                    ),
                )
                .help(help),
            );
            true
        });
    }
}
