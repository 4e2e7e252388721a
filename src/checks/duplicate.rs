//! `duplicate`: what is defined twice, so that one definition is never seen.

use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::diagnostic::{Place, Severity};
use crate::ftl::{self, Difference};

pub(super) const CHECK: Check = Check {
    code: "duplicate",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A message, an attribute or a variant is defined twice.",
    why: "Programs take one of them and silently drop the other, which may be a correction.",
    fix: "Keep one of them, the one that is right, and take the other out.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\na = Uno más\n"),
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
    let Some(target) = cx.target else {
        return;
    };
    for (id, entries) in &target.duplicates {
        let mut finding = findings
            .new_finding(format!("`{id}` is defined more than once"))
            .locale(cx.locale)
            .message(*id)
            .help("keep one of them; Fluent takes the first, compare-locales the last");
        let spans = entries
            .iter()
            .map(|number| target.resource.entries[*number].id_span());
        finding.places = spans
            .map(|span| Place::new(target.file, span, cx.role()))
            .collect();
        findings.push(finding);
    }
    for entry in target.entries() {
        let mut last = None;
        for difference in ftl::differences(&target.file.text, entry, entry) {
            let (what, span) = match &difference {
                Difference::DuplicateAttribute(name, span) => {
                    (format!("attribute `.{name}`"), span)
                }
                Difference::DuplicateVariant(key, span) => (format!("variant `[{key}]`"), span),
                _ => continue,
            };
            // Each occurrence is a difference of its own; together they make one finding.
            let place = Place::new(target.file, span.clone(), cx.role());
            if last.as_ref() == Some(&what) {
                if let Some(finding) = findings.list.last_mut() {
                    finding.places.push(place);
                }
                continue;
            }
            findings.push(
                findings
                    .new_finding(format!(
                        "{what} of `{}` is defined more than once",
                        entry.id
                    ))
                    .locale(cx.locale)
                    .message(entry.id)
                    .help("keep one of them")
                    .at(place),
            );
            last = Some(what);
        }
    }
}
