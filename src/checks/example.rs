//! The examples of manual pages, which are tests: a small library with a few files of its own.

/// Files laid over the example library: paths and contents; empty content removes the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Example(pub &'static [(&'static str, &'static str)]);

#[cfg(test)]
mod tried {
    use super::super::{Check, Run, Scope, Severities};
    use super::Example;
    use crate::coverage::NoProgress;
    use crate::diagnostic::{Diagnostic, Severity};
    use crate::library::{Library, PRECINCTS};
    use crate::project::Project;
    use crate::review::Date;
    use crate::source::Source;

    /// The day on which examples are checked.
    const TODAY: Date = Date {
        year: 2026,
        month: 11,
        day: 22,
    };

    const PROJECT: &[(&str, &str)] = &[(
        "l10n.toml",
        "basepath = \".\"\nlocales = [\"es\", \"ko\", \"zh-Hans\", \"zh-Hant\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n",
    )];

    const LIBRARY: &[(&str, &str)] = &[
        ("beatbook.toml", "[library]\nname = \"Example\"\n"),
        (
            "content/contacts.toml",
            "[emergency]\nvalues = { en = \"911\" }\nkind = \"short-code\"\nserved = \"interpreter\"\nprinted-on = 2026-10-01\nsource = \"https://www.nyc.gov\"\n",
        ),
    ];

    impl Example {
        /// The files of the example, for a check of that scope.
        pub(crate) fn files(&self, scope: Scope) -> Vec<(String, String)> {
            let base: &[_] = match scope {
                Scope::Project => &[],
                Scope::Library => LIBRARY,
            };
            let mut files: Vec<(String, String)> = Vec::new();
            for (path, content) in PROJECT.iter().chain(base).chain(self.0) {
                files.retain(|(have, _)| have != path);
                if !content.is_empty() {
                    files.push(((*path).to_owned(), (*content).to_owned()));
                }
            }
            files
        }

        /// The precinct of the example, if any.
        fn precinct(&self) -> Option<&'static str> {
            let mut paths = self.0.iter().map(|(path, _)| path.split('/'));
            paths.find_map(|mut parts| (parts.next() == Some(PRECINCTS)).then(|| parts.next())?)
        }

        /// What all checks find in the example.
        pub(crate) fn findings(&self, check: &'static Check) -> Vec<Diagnostic> {
            let open = || Source::memory(self.files(check.scope));
            let mut severities = Severities::default();
            if check.level == Severity::Allow {
                severities
                    .by_code
                    .insert(check.code.to_owned(), Severity::Warn);
            }
            let report = |error: crate::Error| error.diagnostics();
            let run = |project: &Project, source: &Source, library: Option<&Library>| {
                Run {
                    project,
                    source,
                    library,
                    locales: project.locales(),
                    whole: true,
                    today: TODAY,
                    severities: &severities,
                    only: None,
                }
                .checks(&NoProgress)
                .map_or_else(report, |checked| checked.findings)
            };
            match check.scope {
                Scope::Library => match open_with_precinct(open(), self.precinct()) {
                    Ok(library) => run(library.project(), library.source(), Some(&library)),
                    Err(error) => report(error),
                },
                Scope::Project => {
                    let source = open();
                    match Project::load(&source, "l10n.toml") {
                        Ok(project) => run(&project, &source, None),
                        Err(error) => report(error),
                    }
                }
            }
        }
    }

    fn open_with_precinct(source: Source, precinct: Option<&str>) -> crate::Result<Library> {
        let library = Library::from_source(source)?;
        match precinct {
            Some(name) => library.with_precinct_to_check(name),
            None => Ok(library),
        }
    }
}
