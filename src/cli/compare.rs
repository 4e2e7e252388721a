//! `check --since`, `--baseline` and `--write-baseline`: only what is new fails, so that an old project can begin to check.

use std::path::Path;

use super::output::Output;
use super::since::earlier;
use super::subject::Subject;
use crate::checks::{Baseline, Parted, Run, Severities};
use crate::coverage::{Coverage, NoProgress};
use crate::diagnostic::Diagnostic;
use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::project::Project;
use crate::review::Date;
use crate::source::{Source, write_whole};

/// How many entries of a baseline that no longer occur are named.
const NAMED: usize = 5;

/// What is checked, now or at another time.
#[derive(Clone, Copy)]
pub(super) struct Checked<'c> {
    pub(super) project: &'c Project,
    pub(super) source: &'c Source,
    pub(super) library: Option<&'c Library>,
}

impl<'c> Checked<'c> {
    pub(super) fn of(subject: &'c Subject) -> Self {
        match subject {
            Subject::Library(library) => Checked {
                project: library.project(),
                source: library.source(),
                library: Some(library),
            },
            Subject::Project(project) => Checked {
                project: &project.1,
                source: &project.0,
                library: None,
            },
        }
    }

    /// What is missing, in the project and in a precinct's own texts.
    fn counted(self, locales: &[String]) -> Coverage {
        let of = |project: &Project| {
            let has = |locale: &&String| project.locales().contains(locale);
            let locales: Vec<String> = locales.iter().filter(has).cloned().collect();
            Coverage::of(project, self.source, &locales, &NoProgress)
        };
        let mut all = of(self.project);
        let precinct = self.library.and_then(Library::precinct);
        if let Some(own) = precinct.and_then(|precinct| precinct.project()) {
            for (locale, more) in of(own).locales {
                all.locales
                    .entry(locale)
                    .or_default()
                    .files
                    .extend(more.files);
            }
        }
        all
    }
}

/// Parts the findings into those that were there at a revision and those that are new.
pub(super) fn with_revision(
    findings: Vec<Diagnostic>,
    (subject, name): (&Subject, &str),
    (locales, whole, today): (&[String], bool, Date),
    severities: &Severities,
    output: &Output,
) -> Result<Parted> {
    let earlier = earlier(subject, name)?;
    let then = Checked::of(&earlier);
    let had = |locale: &&String| then.project.locales().contains(locale);
    let locales_then: Vec<String> = locales.iter().filter(had).cloned().collect();
    let found = Run {
        project: then.project,
        source: then.source,
        library: then.library,
        locales: &locales_then,
        whole,
        today,
        severities,
        only: None,
    }
    .checks(&NoProgress)?
    .findings;
    let all = Baseline::of(&then.project.path, &found, &then.counted(&locales_then));
    let count = all.len();
    let known = all.without_unknown(&found);
    if known.len() < count {
        output.hint(&format!(
            "at `{name}` some files cannot be read: what is found now in their languages counts as new"
        ));
    }
    let now = Checked::of(subject);
    Ok(known.part(findings, now.source, &now.counted(locales), |_, _| true))
}

/// Parts the findings into those that a baseline lists and those that are new; says which of its entries no longer occur.
pub(super) fn with_baseline(
    findings: Vec<Diagnostic>,
    (now, path): (Checked<'_>, &Path),
    (locales, whole): (&[String], bool),
    severities: &Severities,
    output: &Output,
) -> Result<Parted> {
    let baseline = read(path, &now.project.path)?.ok_or_else(|| {
        let text = format!("there is no baseline `{}`", path.display());
        Error::new(Kind::NotFound, text)
            .with_help("write one with `beatbook check --write-baseline FILE`")
    })?;
    let is_asked = |code: &str, locale: Option<&str>| {
        let is_on = crate::checks::by_code(code).is_some_and(|check| {
            severities.level(code, check.level) != crate::diagnostic::Severity::Allow
        });
        let in_run = match locale {
            Some(locale) => whole || locales.iter().any(|asked| asked == locale),
            None => true,
        };
        is_on && in_run
    };
    let parted = baseline.part(findings, now.source, &now.counted(locales), is_asked);
    if !parted.gone.is_empty() {
        let mut named: Vec<String> = parted
            .gone
            .iter()
            .take(NAMED)
            .map(|gone| format!("\n  {gone}"))
            .collect();
        if parted.gone.len() > NAMED {
            named.push(format!("\n  … and {} more", parted.gone.len() - NAMED));
        }
        output.hint(&format!(
            "{} of the baseline's {} entries no longer occur: write it again with --write-baseline, so that they cannot hide anything{}",
            parted.gone.len(),
            baseline.len(),
            named.concat()
        ));
    }
    Ok(parted)
}

/// Writes what was found as a baseline. A file that is something else, or another project's, is not replaced.
pub(super) fn write(
    findings: &[Diagnostic],
    (now, path): (Checked<'_>, &Path),
    locales: &[String],
    output: &Output,
) -> Result<()> {
    if findings.iter().any(Diagnostic::is_unreadable) {
        let text = "no baseline was written: some files cannot be read, so it is not known what there is to find";
        return Err(Error::new(Kind::Content, text)
            .with_help("`beatbook check` says which; make them readable, or take them out"));
    }
    read(path, &now.project.path)?;
    let baseline = Baseline::of(&now.project.path, findings, &now.counted(locales));
    write_whole(path, baseline.written().as_bytes())?;
    output.hint(&format!(
        "wrote a baseline of {} to `{}`; `beatbook check --baseline FILE` fails only on what is not in it",
        match baseline.len() {
            1 => "1 entry".to_owned(),
            count => format!("{count} entries"),
        },
        path.display()
    ));
    Ok(())
}

/// The baseline of a project at a path; `None` where there is no file.
fn read(path: &Path, project: &str) -> Result<Option<Baseline>> {
    let name = path.file_name().map(|name| name.to_string_lossy());
    let Some(name) = name else {
        let text = format!("`{}` is not a file's path", path.display());
        return Err(Error::new(Kind::Usage, text));
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let Some(loaded) = Source::directory(folder).read(&name)? else {
        return Ok(None);
    };
    Baseline::parse(&loaded.file, project).map(Some)
}
