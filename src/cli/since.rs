//! What a command's subject was at an earlier revision.

use super::subject::Subject;
use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::project::Project;
use crate::review::{Date, parse_date};
use crate::source::{Repository, Revision, Source};

/// The subject as it was at a revision, or rather where the checked-out branch left that revision's: what was done there since is no
/// work of this side.
///
/// # Errors
/// The subject is not in a git repository, has no such revision, or did not exist then.
pub(super) fn earlier(subject: &Subject, name: &str) -> Result<Subject> {
    let (source, project) = parts(subject);
    let Some(root) = source.root() else {
        return Err(
            Error::new(Kind::Usage, "the built-in library has no earlier revisions").with_help(
                "--since compares with a git repository: name a library or a project in one",
            ),
        );
    };
    let repository = Repository::around(root)?;
    let revision = repository.common(&repository.resolve(name)?)?;
    let then = files_at(project, &repository, &revision)?;
    if !then.has(&project.path) {
        let text = format!(
            "there was no `{}` at `{name}` ({}): there is nothing to compare with",
            project.path,
            revision.short()
        );
        return Err(Error::new(Kind::NotFound, text).with_help(
            "name a later revision; `beatbook check --write-baseline FILE` records what there is to find now",
        ));
    }
    read(subject, then).map_err(|error| {
        let text = format!("cannot compare with `{name}`: there, {error}");
        let then = match error.faults() {
            [] => Error::new(error.kind(), text),
            faults => Error::content(text, faults.to_vec()),
        };
        match error.help() {
            Some(help) => then.with_help(help),
            None => then,
        }
    })
}

fn parts(subject: &Subject) -> (&Source, &Project) {
    match subject {
        Subject::Library(library) => (library.source(), library.project()),
        Subject::Project(project) => (&project.0, &project.1),
    }
}

/// The files of a project at a revision: texts, their records, metadata and settings, and the code that asks for them: all that checks
/// read.
fn files_at(project: &Project, repository: &Repository, revision: &Revision) -> Result<Source> {
    let code = project.settings.code.as_ref();
    let is_read = |path: &str| {
        path.ends_with(".ftl") || path.ends_with(".toml") || code.is_some_and(|code| code.has(path))
    };
    repository.source(revision, is_read)
}

/// The subject on some of the days on which it changed, the earliest first, with the date of each: at most so many days, evenly over
/// the last thousand commits. None where it is in no repository; days on which it cannot be read are left out.
pub(super) fn days(subject: &Subject, most: usize) -> Vec<(Date, Subject)> {
    let (source, project) = parts(subject);
    let found = source.root().and_then(|root| Repository::find(root).ok()?);
    let Some(repository) = found else {
        return Vec::new();
    };
    let all = repository.days(1000).unwrap_or_default();
    let Some(last) = all.len().checked_sub(1) else {
        return Vec::new();
    };
    let mut chosen: Vec<usize> = (0..most).map(|at| last * at / (most - 1).max(1)).collect();
    chosen.dedup();
    let day = |at: usize| {
        let (day, revision) = &all[at];
        let then = files_at(project, &repository, revision).ok()?;
        Some((parse_date(day)?, read(subject, then).ok()?))
    };
    chosen.into_iter().filter_map(day).collect()
}

fn read(subject: &Subject, then: Source) -> Result<Subject> {
    match subject {
        Subject::Project(now) => {
            let project = Project::load(&then, &now.1.path)?;
            Ok(Subject::Project(Box::new((then, project))))
        }
        Subject::Library(now) => {
            let library = Library::source_to_check(then)?;
            let Some(precinct) = now.precinct() else {
                return Ok(Subject::of(library));
            };
            let folder = now.source().tree_of(&precinct.folder);
            if folder.is_none_or(|(tree, _)| Some(tree) != now.source().root()) {
                let text = "a precinct that lies elsewhere has no revision of this library's";
                return Err(Error::new(Kind::Usage, text)
                    .with_help("leave out --since, or put the precinct into the library"));
            }
            library
                .with_precinct_to_check(&precinct.id)
                .map(Subject::of)
        }
    }
}
