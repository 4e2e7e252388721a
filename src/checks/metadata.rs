//! `metadata`: what is known of topics and templates besides their texts.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope};
use rustc_hash::FxHashSet;

use crate::diagnostic::{Place, Role, Severity};
use crate::library::{
    CONTACTS, EXPIRES, Expires, GLOSSARY, OBSERVANCES, TEMPLATES, TEMPLATES_META, TopicMeta,
    topic_of,
};
use crate::post::channels;
use crate::review::REVIEWERS;

pub(super) const CHECK: Check = Check {
    code: "metadata",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A topic or template has no metadata, or metadata that names something that does not exist.",
    why: "Without a group, nobody finds the topic; without sources, nobody knows whether it is true; a flyer that names a missing message prints a hole.",
    fix: "Correct content/topics/<topic>.toml (or content/templates.toml): group, channels, locales and message ids that exist, sources with title, url, `checked-on` and the messages they support.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = One\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nflyer = [\"a-gone\"]\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = One\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nflyer = [\"a\"]\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Library(check),
};

fn check(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    for unit in cx.units() {
        if let Some(id) = topic_of(unit) {
            topic(cx, id, unit, findings);
        } else if unit == TEMPLATES {
            templates(cx, findings);
        }
    }
    orphans(cx, findings);
}

fn topic(cx: &LibraryContext<'_>, id: &str, unit: &str, findings: &mut Findings<'_>) {
    let path = cx.metadata_path(&format!("content/topics/{id}.toml"));
    let own = cx.english_entries(unit).find(|(_, entry)| entry.id == id);
    let there = matches!(cx.library.source().read(&path), Ok(Some(_)));
    let mut out = Vec::new();
    let place = |needle: &str| cx.in_metadata(&path, needle);
    match cx.topics.get(id) {
        Some(meta) => of_topic(cx, meta, unit, &mut |needle, text, help| {
            out.push(findings.new_finding(text).message(id).help(help).at(place(needle)));
        }),
        // Metadata that cannot be read was reported with its place.
        None if there => {}
        None => out.push(
            findings
                .new_finding(format!("the topic `{id}` has no metadata"))
                .message(id)
                .help("write group, channels and sources into it; `beatbook explain metadata` tells more")
                .at(Place::path(path.as_str(), Role::Config)),
        ),
    }
    match own {
        None => out.push(
            findings
                .new_finding(format!("the topic has no message `{id}`: it has no title"))
                .message(id)
                .help("add it: the title, `.summary` and `.keywords`")
                .at(Place::path(
                    cx.english_of(unit)
                        .next()
                        .map_or(unit, |file| &file.file.path),
                    Role::Source,
                )),
        ),
        Some((file, own)) => {
            for attribute in ["summary", "keywords"] {
                if own.attribute(attribute).is_none() {
                    out.push(
                        findings
                            .new_finding(format!("`{id}` has no `.{attribute}`"))
                            .message(id)
                            .attribute(Some(attribute))
                            .help("a topic's own message has a title, a summary and search words")
                            .at(Place::new(file.file, own.id_span(), Role::Source)),
                    );
                }
            }
        }
    }
    out.into_iter().for_each(|finding| findings.push(finding));
}

/// Files that belong beside a missing text: the text was lost, and nothing else reports it.
fn orphans(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    let there = cx.library.source().list("content").paths;
    for path in &there {
        if is_unread(path) {
            findings.push(
                findings
                    .new_finding(format!("nothing reads {path}, so what it says does not apply"))
                    .help("correct its name, or take it out; phrases to avoid belong in content/languages, under [wording]")
                    .at(Place::path(path.as_str(), Role::Config)),
            );
        }
        let text = path
            .strip_suffix(".review.toml")
            .or_else(|| {
                path.strip_suffix(".toml")
                    .filter(|_| path.starts_with("content/topics/"))
            })
            .map(|stem| format!("{stem}.ftl"));
        if let Some(text) = text.filter(|text| there.binary_search(text).is_err()) {
            findings.push(
                findings
                    .new_finding(format!("this belongs beside {text}, which does not exist"))
                    .help("write the text, or take this file out")
                    .at(Place::path(path.as_str(), Role::Config)),
            );
        }
    }
}

/// Whether a file is TOML directly in content/, but none that a library has there.
fn is_unread(path: &str) -> bool {
    let known = [CONTACTS, GLOSSARY, OBSERVANCES, REVIEWERS, TEMPLATES_META];
    let inside = path.strip_prefix("content/").unwrap_or(path);
    !inside.contains('/')
        && inside.ends_with(".toml")
        && !inside.ends_with(".review.toml")
        && !known.contains(&path)
}

type Report<'r> = dyn FnMut(&str, String, &str) + 'r;

fn of_topic(cx: &LibraryContext<'_>, meta: &TopicMeta, unit: &str, report: &mut Report<'_>) {
    let ids: FxHashSet<&str> = cx
        .english_entries(unit)
        .map(|(_, entry)| entry.id)
        .collect();
    let has = |id: &str| ids.contains(id);
    if meta.group.trim().is_empty() {
        report(
            "group",
            "the group is empty".into(),
            "name the group the topic belongs to",
        );
    }
    unknown_channels(&meta.channels, report);
    for id in meta.flyer.iter().filter(|id| !has(id)) {
        report(
            id,
            format!("the flyer names `{id}`, which is not in this topic"),
            "name a message of this topic",
        );
    }
    if let Some(season) = &meta.season {
        for month in season
            .months
            .iter()
            .filter(|month| !(1..=12).contains(*month))
        {
            report(
                "season",
                format!("there is no month {month}"),
                "write months as 1 to 12",
            );
        }
    }
    if let Some(season) = &meta.season {
        for name in &season.observances {
            if !cx.observances.has(name) {
                let help = crate::language::did_you_mean(name, cx.observances.names())
                    .unwrap_or_else(|| format!("name one of {OBSERVANCES}, or add it there"));
                report(name, format!("there is no observance `{name}`"), &help);
            }
        }
    }
    let known = |tag: &str| cx.library.locales().iter().any(|locale| *locale == tag);
    for tag in meta
        .required_locales
        .iter()
        .flatten()
        .filter(|tag| !known(tag))
    {
        report(
            tag,
            format!("the library has no locale `{tag}`"),
            "name locales of l10n.toml",
        );
    }
    if meta.sources.is_empty() {
        report(
            "sources",
            "the topic rests on no source".into(),
            "add [[sources]] with title, url, checked-on and supports",
        );
    }
    for source in &meta.sources {
        if source.checked_on.is_none() {
            report(
                &source.url,
                format!("nobody is on record as having looked at `{}`", source.title),
                "add checked-on = the day somebody did",
            );
        }
        if !source.url.starts_with("http") {
            report(
                &source.url,
                format!("`{}` is not a web address", source.url),
                "write the page's address, with https://",
            );
        }
        if source.supports.is_empty() {
            report(
                &source.url,
                format!("`{}` supports nothing", source.title),
                "name the messages that rest on it",
            );
        }
        for id in source.supports.iter().filter(|id| !has(id)) {
            report(
                id,
                format!("a source supports `{id}`, which is not in this topic"),
                "name a message of this topic",
            );
        }
    }
    let unsupported: Vec<&str> = ids
        .iter()
        .copied()
        .filter(|id| {
            !meta
                .sources
                .iter()
                .any(|source| source.supports.iter().any(|have| have == id))
        })
        .collect();
    if !meta.sources.is_empty() && !unsupported.is_empty() {
        report(
            "sources",
            format!("no source supports {}", unsupported.join(", ")),
            "find a source for it, or take the advice out",
        );
    }
}

/// What does not exist has no limit, so nothing would be measured for it.
fn unknown_channels(names: &[String], report: &mut Report<'_>) {
    for name in names
        .iter()
        .filter(|name| channels::by_name(name).is_none())
    {
        report(
            &format!("\"{name}\""),
            format!("there is no channel `{name}`"),
            &super::precinct::meant(name),
        );
    }
}

fn templates(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    let path = "content/templates.toml";
    let all: Vec<_> = cx.english_entries(TEMPLATES).collect();
    for (file, entry) in &all {
        if !cx.templates.contains_key(entry.id) {
            findings.push(
                findings
                    .new_finding(format!("the template `{}` has no metadata", entry.id))
                    .message(entry.id)
                    .help("add its slots to content/templates.toml")
                    .at(Place::new(file.file, entry.id_span(), Role::Source)),
            );
        }
    }
    for (id, meta) in cx.templates {
        let Some((file, entry)) = all.iter().find(|(_, entry)| entry.id == id) else {
            findings.push(
                findings
                    .new_finding(format!(
                        "there is metadata for `{id}`, but no such template"
                    ))
                    .message(id)
                    .help("write the template, or take the metadata out")
                    .at(Place::path(path, Role::Config)),
            );
            continue;
        };
        unknown_channels(&meta.channels, &mut |needle, text, help| {
            findings.push(
                findings
                    .new_finding(text)
                    .message(id)
                    .help(help)
                    .at(cx.in_metadata(path, needle)),
            );
        });
        let mut used = Vec::new();
        for (_, pattern) in entry.patterns() {
            crate::ftl::visit(pattern, &mut |node| {
                if let crate::ftl::Node::Variable(name) = node {
                    used.push(name);
                }
                true
            });
        }
        let undescribed = used
            .iter()
            .find(|name| !meta.variables.contains_key(**name))
            .copied();
        let unused = meta
            .variables
            .keys()
            .map(String::as_str)
            // Where an expiry is not required, the text need not show it.
            .filter(|name| *name != EXPIRES || meta.expires == Expires::Required)
            .find(|name| !used.contains(name));
        if let Some(name) = undescribed.or(unused) {
            let text = if undescribed.is_some() {
                format!("the slot ${name} of `{id}` is not described")
            } else {
                format!("`{id}` does not say ${name}")
            };
            findings.push(
                findings
                    .new_finding(text)
                    .message(id)
                    .help("content/templates.toml describes exactly the slots of the template")
                    .at(Place::new(file.file, entry.id_span(), Role::Source)),
            );
        }
    }
}
