//! `missing`: English messages that a language does not have.

use rustc_hash::FxHashSet;

use super::{Check, Example, FileCase, Findings, Judge, Scope, Tally};
use crate::diagnostic::{Diagnostic, Level, Place, Role};
use crate::project::Action;

pub(super) const CHECK: Check = Check {
    code: "missing",
    scope: Scope::Project,
    level: Level::Deny,
    summary: "An English message has no translation in a language, or a whole file has none.",
    why: "Whoever reads that language is not warned. Programs that show English instead hide the gap from everyone who could close it.",
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
    judge: Judge::File(judge),
};

fn judge(case: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(reference) = case.reference.filter(|_| !case.is_source) else {
        return;
    };
    let parsed = &reference.parsed;
    let Some(target) = case.target else {
        whole_file(case, findings);
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
        // An id that is there but lost in what does not parse is a matter of `syntax`: nobody should hunt for it here.
        if lost.contains(entry.id) {
            continue;
        }
        let Some(level) = level(case, Some(entry.id), findings) else {
            continue;
        };
        let english = parsed.file.text[entry.span.clone()].trim();
        let mut finding = findings
            .new_finding(format!(
                "`{}` has no translation in {}",
                entry.id, case.locale
            ))
            .locale(case.locale)
            .message(entry.id)
            .help(format!(
                "add `{} = …` to {}; the English is:\n{english}",
                entry.id, case.pair.translation
            ))
            .at(Place::new(parsed.file, entry.span.clone(), Role::Source))
            .at(Place::path(&*case.pair.translation, Role::Translation)
                .labelled("the translation belongs here"));
        finding.level = level;
        findings.push(finding);
    }
}

fn whole_file(case: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(parsed) = case.reference.map(|reference| &reference.parsed) else {
        return;
    };
    let count = parsed.resource.entries.len();
    let Some(level) = level(case, None, findings).filter(|_| count > 0) else {
        return;
    };
    if case.absent {
        let tally = Tally {
            open: count,
            all: count,
            files: 1,
            ids: Vec::new(),
            places: vec![Place::path(&*case.project.path, Role::Config)],
            level,
            say: say_whole_language,
        };
        findings.count(case.locale, tally);
        return;
    }
    let mut ids: Vec<&str> = parsed.entries().map(|entry| entry.id).take(5).collect();
    if count > ids.len() {
        ids.push("…");
    }
    let mut finding = findings
        .new_finding(format!(
            "the whole file is missing in {}: {count} messages ({})",
            case.locale,
            ids.join(", ")
        ))
        .locale(case.locale)
        .help(format!(
            "translate {} into {}",
            case.pair.reference, case.pair.translation
        ))
        .at(Place::new(parsed.file, 0..0, Role::Source))
        .at(Place::path(&*case.pair.translation, Role::Translation)
            .labelled("the translation belongs here"));
    finding.level = level;
    findings.push(finding);
}

/// A language that nobody has begun is one finding; where its files belong, l10n.toml says.
fn say_whole_language(locale: &str, tally: &Tally) -> Diagnostic {
    let text = format!(
        "{locale} has no file at all: {} messages in {} files are missing",
        tally.open, tally.files
    );
    Diagnostic::new(CHECK.code, CHECK.level, text)
        .help("translate the files that l10n.toml names, or take the language out of its `locales`")
}

/// The level by the project's filters; `None` where they ignore it.
fn level(case: &FileCase<'_, '_>, id: Option<&str>, findings: &Findings<'_>) -> Option<Level> {
    if !case.project.has_filters() {
        return Some(findings.check.level);
    }
    match case.project.filter(case.locale, &case.pair.translation, id) {
        Action::Ignore => None,
        Action::Warning => Some(Level::Warn),
        Action::Error => Some(findings.check.level),
    }
}
