//! `missing`: English messages that a language does not have.

use rustc_hash::FxHashSet;

use super::{Check, Example, FileContext, Findings, Runner, Scope, Tally};
use crate::diagnostic::{Diagnostic, Place, Role, Severity};
use crate::project::Action;

pub(super) const CHECK: Check = Check {
    code: "missing",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "An English message has no translation in a language, or a whole file has none.",
    why: "Readers of that language are not warned. Programs that show English instead hide the gap from everyone who could close it.",
    fix: "Translate the message into the file that the finding names, under the same id. What a language need not have goes into a filter in l10n.toml (`ignore`, or `warning` to only report it).",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\na-two = Two\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\na-two = 둘\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\na-two = 二\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\na-two = 二\n"),
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
    let Some(reference) = cx.reference.filter(|_| !cx.is_source) else {
        return;
    };
    let parsed = &reference.parsed;
    let Some(target) = cx.target else {
        whole_file(cx, findings);
        return;
    };
    let lost: FxHashSet<&str> = target
        .resource
        .junk
        .iter()
        .flat_map(|junk| junk.lost_ids())
        .collect();
    for entry in parsed
        .entries()
        .filter(|entry| target.get(entry.id).is_none())
    {
        // An id that is lost in text that does not parse is a matter for `syntax`: it is not missing.
        if lost.contains(entry.id) {
            continue;
        }
        let Some(level) = level(cx, Some(entry.id), findings) else {
            continue;
        };
        let english = parsed.file.text[entry.span.clone()].trim();
        let mut finding = findings
            .new_finding(text(entry.id, cx.locale))
            .locale(cx.locale)
            .message(entry.id)
            .help(format!(
                "add `{} = …` to {}; the English is:\n{english}",
                entry.id, cx.pair.translation
            ))
            .at(Place::new(parsed.file, entry.span.clone(), Role::Source))
            .at(Place::path(&*cx.pair.translation, Role::Translation)
                .labeled("the translation belongs here"));
        finding.level = level;
        findings.push(finding);
    }
}

/// What is wrong where one message is missing.
pub(super) fn text(id: &str, locale: &str) -> String {
    format!("`{id}` has no translation in {locale}")
}

fn whole_file(cx: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(parsed) = cx.reference.map(|reference| &reference.parsed) else {
        return;
    };
    let count = parsed.resource.entries.len();
    let Some(level) = level(cx, None, findings).filter(|_| count > 0) else {
        return;
    };
    if cx.absent {
        let tally = Tally {
            open: count,
            all: count,
            files: 1,
            ids: Vec::new(),
            places: vec![Place::path(&*cx.project.path, Role::Config)],
            level,
            say: say_whole_language,
        };
        findings.count(cx.locale, tally);
        return;
    }
    let mut ids: Vec<&str> = parsed.entries().map(|entry| entry.id).take(5).collect();
    if count > ids.len() {
        ids.push("…");
    }
    let mut finding = findings
        .new_finding(format!(
            "the whole file is missing in {}: {count} messages ({})",
            cx.locale,
            ids.join(", ")
        ))
        .locale(cx.locale)
        .help(format!(
            "translate {} into {}",
            cx.pair.reference, cx.pair.translation
        ))
        .at(Place::new(parsed.file, 0..0, Role::Source))
        .at(Place::path(&*cx.pair.translation, Role::Translation)
            .labeled("the translation belongs here"));
    finding.level = level;
    findings.push(finding);
}

/// A language that nobody has begun is one finding, at l10n.toml, which says where its files belong.
fn say_whole_language(locale: &str, tally: &Tally) -> Diagnostic {
    let text = format!(
        "{locale} has no file at all: {} messages in {} files are missing",
        tally.open, tally.files
    );
    CHECK
        .finding(text)
        .help("translate the files that l10n.toml names, or take the language out of its `locales`")
}

/// The level by the project's filters; `None` where they ignore it.
fn level(cx: &FileContext<'_, '_>, id: Option<&str>, findings: &Findings<'_>) -> Option<Severity> {
    if !cx.project.has_filters() {
        return Some(findings.check.level);
    }
    match cx.project.filter(cx.locale, &cx.pair.translation, id) {
        Action::Ignore => None,
        Action::Warning => Some(Severity::Warn),
        Action::Error => Some(findings.check.level),
    }
}
