//! `ids`: every message's file follows from its id.

use super::{Check, Example, FileContext, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::{Place, Severity};
use crate::library::{
    CONTACT_NAMES, ID_GRAMMAR, NAME_SUFFIX, NOTICES, PLACES, SIGNATURE, SIGNATURE_ID, TEMPLATES,
    TERM_PREFIX, TOPICS_FOLDER, topic_of,
};

pub(super) const CHECK: Check = Check {
    code: "ids",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "An id is neither its file's topic nor the topic and `-…`, or a topic's id begins with another topic's.",
    why: "Staff and programs find a message by its id alone. Where the file does not follow from the id, a message is not found at the moment it is needed, or two messages pass for one.",
    fix: "Name messages after their file: in package-theft.ftl `package-theft` and `package-theft-…`; in notices.ftl `notice-…`; in templates.ftl `template-…`; in site.ftl `site-…`; in contacts.ftl `-contact-ID-name`; in a precinct's places.ftl `place-…`. Ids are lowercase letters, digits and hyphens.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\nb-two = Two\n"),
        ("locales/es/topics/a.ftl", "a = Uno\nb-two = Dos\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\nb-two = 둘\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\nb-two = 二\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\nb-two = 二\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\na-two = Two\n"),
        ("locales/es/topics/a.ftl", "a = Uno\na-two = Dos\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\na-two = 둘\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\na-two = 二\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\na-two = 二\n"),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(cx: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let (Some(target), Some(library), true) = (cx.target, cx.library, cx.is_source) else {
        return;
    };
    let path = cx.unit;
    let stem = path
        .rsplit_once('/')
        .map_or(path, |(_, name)| name)
        .trim_end_matches(".ftl");
    if path.starts_with(TOPICS_FOLDER) && topic_of(path).is_none() {
        findings.push(
            findings
                .new_finding(format!("`{}` cannot be the id of a topic", stem.escape_debug()))
                .locale(cx.locale)
                .help(format!("rename the file: {ID_GRAMMAR}. Until then it is not a topic, and nothing in it is given out"))
                .at(Place::new(target.file, 0..0, cx.role())),
        );
        return;
    }
    let prefix = match path {
        NOTICES => "notice",
        TEMPLATES => "template",
        PLACES => "place",
        _ => stem,
    };
    for entry in target.entries() {
        let fits = match path {
            CONTACT_NAMES => names_a_contact(entry.id, library),
            SIGNATURE => entry.id == SIGNATURE_ID,
            _ => follows(entry.id, prefix),
        };
        if fits {
            continue;
        }
        let (text, help) = if path == CONTACT_NAMES {
            (
                format!("`{}` names no contact in contacts.toml", entry.id),
                format!("write `-{TERM_PREFIX}ID{NAME_SUFFIX}`, with the id of a contact"),
            )
        } else if entry.is_term() {
            (
                format!(
                    "`{}` is a term; the only terms of a library are its contacts",
                    entry.id
                ),
                "write the word out, or make it a contact in content/contacts.toml".to_owned(),
            )
        } else {
            (
                format!(
                    "`{}` does not follow from its file: ids here are `{prefix}` and `{prefix}-…`",
                    entry.id
                ),
                format!(
                    "rename it in all languages, or move it to its topic's file; lowercase letters, digits and hyphens only (here: `{prefix}-…`)"
                ),
            )
        };
        findings.push(
            findings
                .new_finding(text)
                .locale(cx.locale)
                .message(entry.id)
                .help(help)
                .at(Place::new(target.file, entry.id_span(), cx.role())),
        );
    }
    // Only a part of this name that ends before a hyphen can be such a topic.
    let begins = stem
        .match_indices('-')
        .map(|(at, _)| &stem[..at])
        .find(|other| library.topics.contains_key(*other));
    if let Some(other) = begins {
        findings.push(
            findings
                .new_finding(format!("the topic `{stem}` begins with the topic `{other}`: ids would not tell them apart"))
                .locale(cx.locale)
                .message(stem)
                .help("rename one of the topics")
                .at(Place::new(target.file, 0..0, cx.role())),
        );
    }
}

/// Whether an id is the prefix, or the prefix and `-…`.
fn follows(id: &str, prefix: &str) -> bool {
    let rest = id.strip_prefix(prefix);
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) && id.bytes().all(plain)
}

fn names_a_contact(id: &str, library: &LibraryContext<'_>) -> bool {
    let contact = id
        .strip_prefix('-')
        .and_then(|id| id.strip_prefix(TERM_PREFIX))
        .and_then(|id| id.strip_suffix(NAME_SUFFIX));
    contact.is_some_and(|contact| library.library.contacts().get(contact).is_some())
}
