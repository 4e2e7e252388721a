//! What `check` will deny in texts that are about to change.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::plan::Plan;
use super::subject::Subject;
use crate::checks::{Find, Run, Severities};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Result;
use crate::project::Pair;
use crate::review::Date;
use crate::source::{Replacement, decode};

/// What [`denied_in`] says of the texts that an import takes.
///
/// # Errors
/// As there.
pub(crate) fn denied(subject: &Subject<'_>, plan: &Plan, today: Date) -> Result<Vec<Diagnostic>> {
    let mut changed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for change in plan
        .changes
        .iter()
        .filter(|change| !change.units.is_empty())
    {
        changed.entry(&change.path).or_default().insert(&change.id);
    }
    let files = plan.files.iter();
    let files = files.filter_map(|file| Some((file, changed.get(file.path.as_str())?)));
    denied_in(subject, &files.collect::<Vec<_>>(), today)
}

/// What `check` finds, and denies, in the texts that change, and did not find there before: the same checks at the levels of the
/// project. Each file comes with the ids of its texts that change; what is none of the subject's is left out.
///
/// # Errors
/// A file cannot be read, or the project's levels are wrong.
pub(crate) fn denied_in(
    subject: &Subject<'_>,
    changed: &[(&Replacement, &BTreeSet<&str>)],
    today: Date,
) -> Result<Vec<Diagnostic>> {
    if changed.is_empty() {
        return Ok(Vec::new());
    }
    let severities = Severities::new(subject.project, &[])?;
    let locales = [subject.locale.clone()];
    let run = Run {
        project: subject.project,
        source: subject.source,
        library: subject.library,
        locales: &locales,
        whole: false,
        today,
        severities: &severities,
        only: None,
    };
    let pairs = subject.pairs()?;
    let pairs: BTreeMap<&str, &Pair> = pairs
        .iter()
        .map(|pair| (pair.translation.as_str(), pair))
        .collect();
    let files: Vec<(&Replacement, &Pair, &BTreeSet<&str>)> = changed
        .iter()
        .filter_map(|(file, ids)| Some((*file, *pairs.get(file.path.as_str())?, *ids)))
        .collect();
    let of_files = files.iter().map(|(_, pair, _)| *pair);
    run.alone(&subject.locale, of_files, |find| {
        let found: Vec<Vec<Diagnostic>> = files
            .par_iter()
            .map(|(file, pair, ids)| of_file(subject, file, pair, ids, find))
            .collect::<Result<_>>()?;
        Ok(found.into_iter().flatten().collect())
    })
}

fn of_file(
    subject: &Subject<'_>,
    file: &Replacement,
    pair: &Pair,
    ids: &BTreeSet<&str>,
    find: &Find<'_>,
) -> Result<Vec<Diagnostic>> {
    let of = |bytes: &[u8]| -> Result<Vec<Diagnostic>> {
        let target = decode(pair.translation.as_str().into(), bytes.to_vec());
        // English is its own.
        let english = match subject.is_source() {
            true => Some(decode(pair.reference.as_str().into(), bytes.to_vec())),
            false => subject.source.read(&pair.reference)?,
        };
        let Some(english) = english else {
            return Ok(Vec::new());
        };
        let mut found = find(pair, &english, &target, ids);
        found.retain(|finding| finding.level == Severity::Deny);
        Ok(found)
    };
    let mut found = of(&file.new)?;
    if found.is_empty() {
        return Ok(found);
    }
    let mut before = match &file.old {
        Some(old) => of(old)?,
        None => Vec::new(),
    };
    let what = |finding: &Diagnostic| {
        let Diagnostic {
            code,
            message,
            attribute,
            text,
            ..
        } = finding;
        (*code, message.clone(), attribute.clone(), text.clone())
    };
    found.retain(|finding| {
        let same = before.iter().position(|was| what(was) == what(finding));
        same.map(|at| before.swap_remove(at)).is_none()
    });
    Ok(found)
}
