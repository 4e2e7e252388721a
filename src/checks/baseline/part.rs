//! Parting the findings of a run by a baseline.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{About, Baseline, missing_in, names_files, path_of, weight};
use crate::coverage::Coverage;
use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// The findings of a run, parted.
#[derive(Debug, Default)]
pub(crate) struct Parted {
    /// Those that were not there before.
    pub new: Vec<Diagnostic>,
    /// Those that were.
    pub older: Vec<Diagnostic>,
    /// Those that were and no longer are.
    pub gone: Vec<Gone>,
}

/// A finding that is no longer there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Gone {
    pub code: String,
    pub locale: Option<String>,
    pub path: Option<String>,
    pub message: Option<String>,
}

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)?;
        for part in [&self.path, &self.message, &self.locale]
            .into_iter()
            .flatten()
        {
            write!(f, " {part}")?;
        }
        Ok(())
    }
}

/// The findings that are left to be matched: how many of each, by file.
type Left = BTreeMap<About, BTreeMap<Option<String>, usize>>;

impl Baseline {
    /// Parts the findings of a run. `source` has the files as they are now, `counted` what is missing in them; `asked` says of a check
    /// and a language whether this run would have found something there.
    pub(crate) fn part(
        &self,
        findings: Vec<Diagnostic>,
        source: &Source,
        counted: &Coverage,
        asked: impl Fn(&str, Option<&str>) -> bool,
    ) -> Parted {
        let mut left = Left::new();
        for known in &self.findings {
            let by_path = left.entry(known.about.clone()).or_default();
            *by_path.entry(known.path.clone()).or_default() += known.count;
        }
        let mut parted = Parted::default();
        let mut unmatched = Vec::new();
        for finding in findings {
            let is_older = match () {
                () if finding.is_unreadable() => false,
                () if names_files(&finding) => self.missed_all(&finding, counted),
                () => take(
                    &mut left,
                    &About::of(&finding),
                    &path_of(&finding),
                    weight(&finding),
                ),
            };
            match is_older {
                true => parted.older.push(finding),
                false => unmatched.push(finding),
            }
        }
        // What was found in a file that is gone, or in a message that has left it, may have moved with it.
        let mut files = Defined::new(source);
        for finding in unmatched {
            let about = About::of(&finding);
            let from = left.get(&about).and_then(|by_path| {
                let mut paths = by_path.iter().filter(|(_, count)| **count > 0);
                paths.find_map(|(path, _)| {
                    let path = path.as_deref()?;
                    (!files.has(path, about.message.as_deref())).then(|| path.to_owned())
                })
            });
            let moved = !finding.is_unreadable()
                && !names_files(&finding)
                && from.is_some_and(|from| take(&mut left, &about, &Some(from), weight(&finding)));
            match moved {
                true => parted.older.push(finding),
                false => parted.new.push(finding),
            }
        }
        for (path, about) in missing_in(counted, |_, _| true) {
            take(&mut left, &about, &path, 1);
        }
        for (about, by_path) in left {
            let is_asked = asked(&about.code, about.locale.as_deref());
            for (path, _) in by_path
                .into_iter()
                .filter(|(_, count)| is_asked && *count > 0)
            {
                parted.gone.push(Gone {
                    code: about.code.clone(),
                    locale: about.locale.clone(),
                    path,
                    message: about.message.clone(),
                });
            }
        }
        Diagnostic::sort(&mut parted.older);
        parted
    }

    /// Whether every message that a finding about a whole file, or a whole language, stands for was missing before.
    fn missed_all(&self, finding: &Diagnostic, counted: &Coverage) -> bool {
        let (locale, in_file) = (finding.locale.as_deref(), path_of(finding));
        let mut missing = missing_in(counted, |in_locale, in_path| {
            Some(in_locale) == locale && in_file.as_deref().is_none_or(|path| path == in_path)
        });
        let known: BTreeSet<_> = self
            .findings
            .iter()
            .map(|known| (&known.path, &known.about))
            .collect();
        // Where nothing says what is missing, nothing says that it was missing before.
        let mut any = false;
        missing.all(|(path, about)| {
            any = true;
            known.contains(&(&path, &about))
        }) && any
    }
}

/// Takes one of what is left; `false` where there are not as many.
fn take(left: &mut Left, about: &About, path: &Option<String>, count: usize) -> bool {
    let have = left
        .get_mut(about)
        .and_then(|by_path| by_path.get_mut(path));
    match have {
        Some(have) if *have >= count => {
            // Of what a tally counts, all is taken: that some of it is done is no finding that went.
            *have = match about.text.is_empty() {
                true => 0,
                false => *have - count,
            };
            true
        }
        _ => false,
    }
}

/// Which messages the files define now, read as far as it is asked.
struct Defined<'s> {
    source: &'s Source,
    texts: BTreeMap<String, Option<String>>,
}

impl<'s> Defined<'s> {
    fn new(source: &'s Source) -> Self {
        Defined {
            source,
            texts: BTreeMap::new(),
        }
    }

    /// Whether a file is there and has the message. One that cannot be read may have it.
    fn has(&mut self, path: &str, message: Option<&str>) -> bool {
        let text =
            self.texts
                .entry(path.to_owned())
                .or_insert_with(|| match self.source.read(path) {
                    Ok(loaded) => loaded.map(|loaded| loaded.file.text.clone()),
                    Err(_) => Some(String::new()),
                });
        let Some(text) = text else { return false };
        let Some(id) = message else { return true };
        text.is_empty()
            || text.lines().any(|line| {
                let rest = line.strip_prefix(id);
                rest.is_some_and(|rest| rest.trim_start().starts_with('='))
            })
    }
}
