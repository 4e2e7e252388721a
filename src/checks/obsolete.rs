//! `obsolete`: translations of what English does not have, or no longer has.

use rustc_hash::FxHashSet;

use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::diagnostic::{Place, Role, Severity};
use crate::project::Action;

pub(super) const CHECK: Check = Check {
    code: "obsolete",
    scope: Scope::Project,
    level: Severity::Warn,
    summary: "A translation has a message, or a whole file, that English does not have.",
    why: "Advice that was taken out of the English was taken out for a reason; its translation must not live on. Often it is the old name of a message that is missing under its new one.",
    fix: "Take the message out of the translation, or give it the id that English has now.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\na-old = Viejo\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        ("locales/ko/topics/a.ftl", "a = 하나\n"),
        ("locales/zh-Hans/topics/a.ftl", "a = 一\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 一\n"),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(cx: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(target) = cx.target.filter(|_| !cx.is_source) else {
        return;
    };
    let ignored = |id: Option<&str>| {
        cx.project.has_filters()
            && cx.project.filter(cx.locale, &cx.pair.translation, id) == Action::Ignore
    };
    let Some(reference) = cx.reference else {
        if !ignored(None) {
            findings.push(
                findings
                    .new_finding(format!(
                        "the file translates nothing: there is no {}",
                        cx.pair.reference
                    ))
                    .locale(cx.locale)
                    .help("take the file out, or give it the name that English has now")
                    .at(Place::new(target.file, 0..0, Role::Translation)),
            );
        }
        return;
    };
    // An id that is lost in English that does not parse is not gone: its translation should stay.
    let lost: FxHashSet<&str> = reference
        .parsed
        .resource
        .junk
        .iter()
        .flat_map(|junk| junk.lost_ids())
        .collect();
    for entry in target.entries() {
        let there = reference.parsed.get(entry.id).is_some() || lost.contains(entry.id);
        if there || ignored(Some(entry.id)) {
            continue;
        }
        findings.push(
            findings
                .new_finding(format!("English has no `{}`", entry.id))
                .locale(cx.locale)
                .message(entry.id)
                .help("take it out, or give it the id that English has now")
                .at(Place::new(
                    target.file,
                    entry.span.clone(),
                    Role::Translation,
                )),
        );
    }
}
