//! Counting one file.

use super::walk::{Parsed, Reference, View};
use super::{Figures, FileCoverage, Gap, Presence};
use crate::ftl::{self, Difference};
use crate::language;
use crate::library::Library;
use crate::project::{Action, Project};
use crate::review::{Date, PublicationStatus, Reason, Records, ReviewContext, Reviewers, State};

/// More gaps of one file than this are not listed with their places.
const GAPS: usize = 12;

pub(super) fn file(
    project: &Project,
    view: &View<'_, '_>,
    (library, today): (Option<&Library>, Date),
) -> FileCoverage {
    let mut out = FileCoverage {
        path: view.pair.translation.clone(),
        ..FileCoverage::default()
    };
    let filters = project.has_filters();
    let action = |entity: Option<&str>| {
        if filters {
            project.filter(view.locale, &view.pair.translation, entity)
        } else {
            Action::Error
        }
    };
    match (view.reference, view.translation) {
        (Some(reference), None) => {
            // As in the reference tool: a file is missing or ignored as a whole; duplicates count each time.
            if action(None) != Action::Ignore && action(Some("")) != Action::Ignore {
                out.file = Presence::Missing;
                let entries = &reference.parsed.resource.entries;
                out.missing = entries.iter().map(|entry| entry.id.to_owned()).collect();
                out.figures.missing = entries.len();
                out.figures.missing_w = reference.words.iter().sum();
                for entry in entries.iter().take(GAPS) {
                    out.gaps.push(Gap::of(&reference.parsed, entry, false));
                }
            }
        }
        (None, Some(_)) => {
            if action(None) != Action::Ignore {
                out.file = Presence::Obsolete;
            }
        }
        (Some(reference), Some(translation)) => {
            let recorded = view.records.is_some() || project.settings.library.is_some();
            let locale = view.locale.parse().unwrap_or(language::SOURCE);
            let nobody = Reviewers::default();
            // Only where somebody may have reviewed something is it asked who may; what cannot be read then requires the most.
            let claimed =
                |records: &Records| records.0.values().any(|r| r.state >= State::Reviewed);
            let qualified = library.is_some_and(|library| {
                let unit = library.unit_of(&view.pair.reference);
                view.records.is_some_and(claimed) && library.needs_qualified(unit).unwrap_or(true)
            });
            let reviews = ReviewContext {
                reviewers: library.map_or(&nobody, Library::reviewers),
                locale: &locale,
                qualified,
                today,
            };
            both(
                &mut out,
                reference,
                translation,
                (view, &reviews, recorded),
                &action,
            );
            if action(Some("")) == Action::Ignore {
                let Figures {
                    errors, warnings, ..
                } = out.figures;
                out.figures = Figures {
                    errors,
                    warnings,
                    ..Figures::default()
                };
            }
        }
        (None, None) => {}
    }
    out
}

fn both(
    out: &mut FileCoverage,
    reference: &Reference<'_>,
    translation: &Parsed<'_>,
    (view, reviews, recorded): (&View<'_, '_>, &ReviewContext<'_>, bool),
    action: &impl Fn(Option<&str>) -> Action,
) {
    out.lost = translation
        .resource
        .junk
        .iter()
        .flat_map(|junk| junk.lost_ids())
        .filter(|id| !translation.index.contains_key(id))
        .map(str::to_owned)
        .collect();
    // The reference tool asks its filters about the text of an error as if it were an id; so a filter for all ids (`re:.*`)
    // silences errors as well, and one for an id's beginning silences its duplicates.
    let counts = |text: &str| action(Some(text)) != Action::Ignore;
    let figures = &mut out.figures;
    for junk in &translation.resource.junk {
        figures.errors += usize::from(counts(&format!("Unparsed content \"{}\"", junk.content)));
    }
    for (id, entries) in &translation.duplicates {
        let times = entries.len();
        figures.errors += usize::from(counts(&format!("{id} occurs {times} times")));
    }
    figures.warnings += reference.parsed.resource.junk.len() + reference.parsed.duplicates.len();
    // Looked for once per file: hardly any file has one.
    let replaced = translation.file.text.contains('\u{FFFD}');
    let (mut matched, mut next) = (0, 0);
    for (number, source) in reference.parsed.numbered() {
        let words = reference.words[number];
        let Some((at, target)) = translation.get_near(next, source.id) else {
            match action(Some(source.id)) {
                Action::Ignore => {}
                Action::Warning => figures.report += 1,
                Action::Error => {
                    figures.missing += 1;
                    figures.missing_w += words;
                }
            }
            if action(Some(source.id)) != Action::Ignore {
                out.missing.push(source.id.to_owned());
                if out.gaps.len() < GAPS {
                    out.gaps.push(Gap::of(&reference.parsed, source, false));
                }
            }
            continue;
        };
        matched += 1;
        next = at + 1;
        if ftl::same(source, target) {
            figures.unchanged += 1;
            figures.unchanged_w += words;
        } else {
            figures.changed += 1;
            figures.changed_w += words;
        }
        for difference in ftl::differences(&translation.file.text, source, target) {
            if difference.is_error() {
                figures.errors += usize::from(counts(&error_text(&difference)));
            } else {
                figures.warnings += 1;
            }
        }
        if replaced {
            let written = &translation.file.text[target.span.clone()];
            figures.warnings += written.matches('\u{FFFD}').count();
        }
        match view.records.and_then(|records| records.get(source.id)) {
            Some(record) => {
                let status = PublicationStatus::of_record(
                    Some(record),
                    Some(reference.fingerprint(number)),
                    Some(|| target.fingerprint()),
                    reviews,
                );
                if status.has(Reason::Stale) {
                    figures.stale += 1;
                    figures.stale_w += words;
                    if out.gaps.len() < GAPS {
                        out.gaps.push(Gap::of(translation, target, true));
                    }
                }
                figures.reviewed += usize::from(status.reasons.is_empty());
                figures.unreviewed += usize::from(status.has(Reason::Unreviewed));
            }
            // Nobody has reviewed a text without a record.
            None => figures.unreviewed += usize::from(recorded),
        }
    }
    if matched == translation.index.len() {
        return;
    }
    for target in translation.entries() {
        if !reference.parsed.index.contains_key(target.id)
            && action(Some(target.id)) != Action::Ignore
        {
            figures.obsolete += 1;
            out.obsolete.push(target.id.to_owned());
        }
    }
}

impl Gap {
    fn of(parsed: &Parsed<'_>, entry: &ftl::Entry<'_>, is_stale: bool) -> Gap {
        let before = &parsed.file.text[..entry.span.start];
        Gap {
            id: entry.id.to_owned(),
            is_stale,
            path: parsed.file.path.to_string(),
            line: before.matches('\n').count() + 1,
        }
    }
}

/// How the reference tool begins the text of an error.
fn error_text(difference: &Difference<'_>) -> String {
    match difference {
        Difference::MissingValue => "Missing value".to_owned(),
        Difference::ObsoleteValue(_) => "Obsolete value".to_owned(),
        Difference::MissingAttribute(name) => format!("Missing attribute: {name}"),
        Difference::ObsoleteAttribute(name, _) => format!("Obsolete attribute: {name}"),
        _ => String::new(),
    }
}
