//! What a command's subject was at an earlier revision.

use super::args::Subject;
use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::project::Project;
use crate::source::{Repository, Source};

/// The subject as it was at a revision, or rather where the checked-out branch left that revision's: what was done there since is no
/// work of this side.
///
/// # Errors
/// The subject is not in a git repository, has no such revision, or did not exist then.
pub(super) fn earlier(subject: &Subject, name: &str) -> Result<Subject> {
    let (source, project) = match subject {
        Subject::Library(library) => (library.source(), library.project()),
        Subject::Project(project) => (&project.0, &project.1),
    };
    let Some(root) = source.root() else {
        return Err(
            Error::new(Kind::Usage, "the built-in library has no earlier revisions").with_help(
                "--since compares with a git repository: name a library or a project in one",
            ),
        );
    };
    let repository = Repository::around(root)?;
    let revision = repository.common(&repository.resolve(name)?)?;
    // Texts, their records, metadata and settings, and the code that asks for them: all that checks read.
    let code = project.settings.code.as_ref();
    let is_read = |path: &str| {
        path.ends_with(".ftl") || path.ends_with(".toml") || code.is_some_and(|code| code.has(path))
    };
    let then = repository.source(&revision, is_read)?;
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
