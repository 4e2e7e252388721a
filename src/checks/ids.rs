//! `ids`: every message's file follows from its id.

use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::{Level, Place};
use crate::library::{ID_GRAMMAR, TOPICS_FOLDER, topic_of};

pub(super) const CHECK: Check = Check {
    code: "ids",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "An id is not its file's topic or the topic and `-…`, or a topic's id begins with another topic's.",
    why: "Staff and programs find a message by its id alone. Where the file does not follow from the id, a message is not found in the minute it is needed, or two messages pass for one.",
    fix: "Name messages after their file: in package-theft.ftl `package-theft` and `package-theft-…`; in notices.ftl `notice-…`; in templates.ftl `template-…`. Ids are small letters, digits and hyphens.",
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
    judge: Judge::File(judge),
};

fn judge(case: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    let (Some(target), Some(library), true) = (case.target, case.library, case.is_source) else {
        return;
    };
    let path = case.unit();
    let stem = path
        .rsplit_once('/')
        .map_or(path, |(_, name)| name)
        .trim_end_matches(".ftl");
    if path.starts_with(TOPICS_FOLDER) && topic_of(path).is_none() {
        findings.push(
            findings
                .new_finding(format!("`{}` cannot be the id of a topic", stem.escape_debug()))
                .locale(case.locale)
                .help(format!("rename the file: {ID_GRAMMAR}. Until then it is not a topic, and nothing in it is given out"))
                .at(Place::new(target.file, 0..0, case.role())),
        );
        return;
    }
    let prefix = match path {
        crate::library::NOTICES => "notice",
        crate::library::TEMPLATES => "template",
        _ => stem,
    };
    for entry in target.entries() {
        let follows = entry.id == prefix
            || entry
                .id
                .strip_prefix(prefix)
                .is_some_and(|rest| rest.starts_with('-'));
        let plain = entry
            .id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if entry.is_term() {
            findings.push(
                findings
                    .new_finding(format!(
                        "`{}` is a term; the only terms of a library are its contacts",
                        entry.id
                    ))
                    .locale(case.locale)
                    .message(entry.id)
                    .help("write the word out, or make it a contact in content/contacts.toml")
                    .at(Place::new(target.file, entry.id_span(), case.role())),
            );
        } else if !follows || !plain {
            findings.push(
                findings
                    .new_finding(format!("`{}` does not follow from its file: ids here are `{prefix}` and `{prefix}-…`", entry.id))
                    .locale(case.locale)
                    .message(entry.id)
                    .help(format!("rename it in all languages, or move it to its topic's file; small letters, digits and hyphens only (here: `{prefix}-…`)"))
                    .at(Place::new(target.file, entry.id_span(), case.role())),
            );
        }
    }
    // Only what ends before a hyphen of this name can be such a topic.
    let begins = stem
        .match_indices('-')
        .map(|(at, _)| &stem[..at])
        .find(|other| library.topics.contains_key(*other));
    if let Some(other) = begins {
        findings.push(
            findings
                .new_finding(format!("the topic `{stem}` begins with the topic `{other}`: ids would not tell them apart"))
                .locale(case.locale)
                .message(stem)
                .help("rename one of the topics")
                .at(Place::new(target.file, 0..0, case.role())),
        );
    }
}
