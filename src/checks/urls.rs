//! `urls`: a translation gives different addresses, handles or hashtags from the English.

use super::raw_contact::typed_in_english;
use super::text::CharClasses;
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, KEYWORDS, Node, Pattern, Text};
use crate::post;

pub(super) const CHECK: Check = Check {
    code: "urls",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A translation gives different web addresses, e-mail addresses or @handles from the English, or a different number of #hashtags.",
    why: "An address with one letter changed is how scams begin; one that is left out leaves the reader with nowhere to turn.",
    fix: "Copy addresses and handles from the English. The part of an address that names the language may change (/en/ to /es/); hashtags may be translated, but their number stays the same. In projects that are not a library the finding is a warning.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Report it at ic3.gov.\n"),
        ("locales/es/topics/a.ftl", "a = Repórtelo en 1c3.gov.\n"),
        ("locales/ko/topics/a.ftl", "a = 신고: ic3.gov\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 请到 ic3.gov 举报。\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 請到 ic3.gov 舉報。\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Report it at ic3.gov.\n"),
        ("locales/es/topics/a.ftl", "a = Repórtelo en ic3.gov.\n"),
        ("locales/ko/topics/a.ftl", "a = 신고: ic3.gov\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 请到 ic3.gov 举报。\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 請到 ic3.gov 舉報。\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(source) = cx.source else {
        return;
    };
    for (part, pattern) in cx.target.patterns() {
        let Some(english) = source.part(part) else {
            continue;
        };
        if part == Some(KEYWORDS) || !(may_have(pattern) || may_have(english)) {
            continue;
        }
        let (english, given) = (
            Text::shown(cx.english_text(), english, None),
            Text::shown(cx.text(), pattern, None),
        );
        let wanted = Addresses::of(cx, english.text());
        let have = Addresses::of(cx, given.text());
        let mut missing = surplus(&wanted.all, &have.all);
        let mut extra = surplus(&have.all, &wanted.all);
        let before = missing.len();
        missing.retain(|address| !is_example(address));
        // What replaces an example may be an example in the language.
        extra.truncate(extra.len().saturating_sub(before - missing.len()));
        let hashtags = (wanted.hashtags != have.hashtags).then(|| {
            format!(
                "has {} hashtags, and English has {}",
                have.hashtags, wanted.hashtags
            )
        });
        // Handles may be typed into the texts of a library; addresses may not, and `raw-contact` reports those.
        let is_handle = |address: &&str| cx.file.library.is_none() || address.starts_with('@');
        let (missing, missing_typed): (Vec<_>, Vec<_>) = missing.into_iter().partition(is_handle);
        let (extra, extra_typed): (Vec<_>, Vec<_>) = extra.into_iter().partition(is_handle);
        let in_english = match (missing_typed.first(), extra_typed.is_empty()) {
            (Some(address), true) => english
                .text()
                .find(address)
                .and_then(|at| typed_in_english(cx, &english, at..at + address.len())),
            _ => None,
        };
        for (missing, extra, hashtags, place) in [
            (missing, extra, hashtags, None),
            (missing_typed, extra_typed, None, in_english),
        ] {
            let mut message = Vec::new();
            if !missing.is_empty() {
                message.push(format!("leaves out {}", missing.join(", ")));
            }
            if !extra.is_empty() {
                message.push(format!(
                    "gives {}, which English does not",
                    extra.join(", ")
                ));
            }
            message.extend(hashtags);
            if message.is_empty() {
                continue;
            }
            let span = extra
                .first()
                .and_then(|slice| {
                    let at = given.text().find(slice)?;
                    Some(given.place(at..at + slice.len()))
                })
                .unwrap_or_else(|| ftl::pattern_span(cx.text(), pattern));
            let text = format!("`{}` {}", cx.name(part), message.join(", and "));
            let mut finding = cx
                .finding(findings, part, Some(span), text)
                .help("copy addresses and handles from the English, letter by letter");
            if cx.file.library.is_none() {
                finding.level = Severity::Warn;
            }
            finding.places.splice(0..0, place);
            findings.push(finding);
        }
    }
}

fn may_have(pattern: &Pattern<'_>) -> bool {
    let mut found = false;
    // A full stop counts where something comes right after it.
    let mut stopped = false;
    ftl::visit(pattern, &mut |node| {
        if let Node::Text(text) | Node::Literal(text) = node {
            let more = CharClasses::of(text).has(CharClasses::SIGN.union(CharClasses::DOTTED));
            found |= more || (stopped && !text.starts_with([' ', '\n']));
            stopped = text.ends_with('.');
        } else {
            found |= stopped;
        }
        !found
    });
    found
}

struct Addresses<'t> {
    /// As written, and as compared.
    all: Vec<(&'t str, String)>,
    hashtags: usize,
}

impl<'t> Addresses<'t> {
    fn of(cx: &EntryContext<'_, '_>, text: &'t str) -> Self {
        let mut all: Vec<(&str, String)> = post::web_addresses(text)
            .into_iter()
            .map(|range| (&text[range.clone()], comparable(cx, &text[range])))
            .collect();
        if text.contains('@') {
            let mails = post::email_addresses(text).chain(post::handles(text));
            all.extend(mails.map(|range| (&text[range.clone()], text[range].to_lowercase())));
        }
        Addresses {
            all,
            hashtags: post::hashtags(text).count(),
        }
    }
}

/// An address without what may differ: the case of its host, a trailing slash, and the parts that name a language.
fn comparable(cx: &EntryContext<'_, '_>, address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let at = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let language = cx.file.locale.split('-').next().unwrap_or_default();
    let named = |part: &&str| {
        let part = part.to_ascii_lowercase();
        part != "en"
            && part != "en-us"
            && part != language
            && part != cx.file.locale.to_ascii_lowercase()
    };
    let host: Vec<String> = rest[..at]
        .split('.')
        .filter(named)
        .map(str::to_lowercase)
        .collect();
    let path: Vec<&str> = rest[at..]
        .split('/')
        .filter(|part| !part.is_empty())
        .filter(named)
        .collect();
    format!("{}/{}", host.join("."), path.join("/"))
}

/// Whether an address is at one of the domains reserved for examples (RFC 2606).
fn is_example(address: &str) -> bool {
    // The last ones are what English texts make up for the reader's own domain.
    [
        "example.com",
        "example.org",
        "example.net",
        "yourdomain.",
        "subdomain.",
    ]
    .iter()
    .any(|domain| address.contains(domain))
}

/// The addresses in one list but not in the other, as written.
fn surplus<'t>(all: &[(&'t str, String)], other: &[(&str, String)]) -> Vec<&'t str> {
    let mut left: Vec<&str> = other.iter().map(|(_, value)| value.as_str()).collect();
    all.iter()
        .filter(
            |(_, value)| match left.iter().position(|known| known == value) {
                Some(at) => {
                    left.swap_remove(at);
                    false
                }
                None => true,
            },
        )
        .map(|(written, _)| *written)
        .collect()
}
