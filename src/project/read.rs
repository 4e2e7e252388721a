//! Reading a project file and those it includes.

use std::collections::BTreeSet;
use std::sync::Arc;

use toml::Spanned;

use super::config::{Config, Paths, Raw, RawChild, RawFilter};
use super::filter::Filter;
use super::pattern::{Pattern, Variables};
use super::toml_text;
use crate::diagnostic::{Fault, FileText, Place, ProjectFault, Role};
use crate::error::{Error, Kind, Result};
use crate::source::{Source, join};

/// Includes deeper than this are taken for a mistake.
const DEEPEST: usize = 32;

pub(super) fn read(source: &Source, path: &str) -> Result<(Config, Vec<Fault>)> {
    let mut reader = Reader {
        source,
        faults: Vec::new(),
        included: BTreeSet::new(),
        exclusions: 0,
    };
    let config = reader.file(path, &mut Vec::new(), (None, Below::Project))?;
    Ok((config, reader.faults))
}

struct Reader<'a> {
    source: &'a Source,
    faults: Vec<Fault>,
    /// The files that were included, each with what it is a part of, within which it is read once.
    included: BTreeSet<(Below, String)>,
    exclusions: usize,
}

/// What a file and those it includes are a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Below {
    Project,
    /// An entry of `[[excludes]]`, by its number.
    Exclusion(usize),
}

impl Reader<'_> {
    fn file(
        &mut self,
        path: &str,
        open: &mut Vec<String>,
        (from, below): (Option<&Place>, Below),
    ) -> Result<Config> {
        let not_there = || {
            let text = format!("there is no project file `{path}`");
            match from {
                Some(place) => {
                    let fault = Fault::new(ProjectFault::NoFile(path.to_owned()));
                    Error::content(text, vec![fault.at(place.clone())])
                }
                None => Error::new(Kind::NotFound, text).with_help("a project says which locales it has, and where their files lie, in an l10n.toml"),
            }
        };
        let loaded = self.source.read(path)?.ok_or_else(not_there)?;
        let file = loaded.file;
        let raw: Raw = toml_text::parse(&file).map_err(|fault| {
            Error::content(
                format!("cannot read the project file `{path}`"),
                vec![*fault],
            )
        })?;
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let root = self.root(&file, folder, &raw.basepath)?;
        open.push(path.to_owned());
        let config = Config {
            path: path.to_owned(),
            locales: raw.locales.as_ref().map(|tags| self.locales(&file, tags)),
            paths: self.paths(&file, &root, &raw),
            filters: self.filters(&file, &root, &raw),
            children: self.children(&file, &root, (&raw.includes, below), &raw.env, open)?,
            excludes: self.excluded(&file, &root, &raw, below, open)?,
        };
        open.pop();
        Ok(config)
    }

    fn root(
        &self,
        file: &Arc<FileText>,
        folder: &str,
        basepath: &Spanned<String>,
    ) -> Result<String> {
        join(folder, basepath.get_ref()).ok_or_else(|| {
            Error::content(
                format!(
                    "the `basepath` of `{}` leaves the base directory",
                    file.path
                ),
                vec![leaves(file, basepath)],
            )
        })
    }

    fn locales(&mut self, file: &Arc<FileText>, tags: &[Spanned<String>]) -> Vec<String> {
        let mut good = Vec::new();
        for tag in tags {
            let text = tag.get_ref();
            // Some projects use codes that are not language tags (`ja-JP-mac`, `x-testing`): they get a warning, and count.
            let parses = text.parse::<unic_langid::LanguageIdentifier>().is_ok();
            if !parses {
                let path_safe =
                    !text.is_empty() && !text.contains(['/', '\\']) && !text.starts_with('.');
                let fault = Fault::new(ProjectFault::Locale {
                    tag: text.clone(),
                    counts: path_safe,
                });
                self.faults.push(Fault {
                    locale: Some(text.clone()),
                    ..fault.at(place(file, tag))
                });
                if !path_safe {
                    continue;
                }
            }
            good.push(text.clone());
        }
        good
    }

    fn paths(&mut self, file: &Arc<FileText>, root: &str, raw: &Raw) -> Vec<Paths> {
        let mut all = Vec::new();
        for paths in &raw.paths {
            let l10n = match self.pattern(file, root, raw, &paths.l10n) {
                Ok(pattern) => pattern,
                Err(fault) => {
                    self.faults.push(*fault);
                    continue;
                }
            };
            let reference = paths.reference.as_ref();
            let reference = match reference.map(|text| self.pattern(file, root, raw, text)) {
                None => None,
                Some(Ok(pattern)) => Some(pattern),
                Some(Err(fault)) => {
                    self.faults.push(*fault);
                    continue;
                }
            };
            all.push(Paths {
                reference,
                l10n,
                locales: paths.locales.as_ref().map(|tags| self.locales(file, tags)),
                place: place(file, paths.reference.as_ref().unwrap_or(&paths.l10n)),
                l10n_place: place(file, &paths.l10n),
            });
        }
        all
    }

    /// A pattern with the values of `[env]` filled in, which must not lead out of the base directory either.
    fn pattern(
        &self,
        file: &Arc<FileText>,
        root: &str,
        raw: &Raw,
        text: &Spanned<String>,
    ) -> std::result::Result<Pattern, Box<Fault>> {
        let leaves = || Box::new(leaves(file, text));
        let (folder, rest) = root_of(root, text.get_ref()).ok_or_else(leaves)?;
        let pattern = Pattern::parse(&folder, rest)
            .expand(&environment(&raw.env))
            .ok_or_else(|| Box::new(too_long(file, text)))?;
        if pattern.leaves() {
            return Err(leaves());
        }
        Ok(pattern)
    }

    fn filters(&mut self, file: &Arc<FileText>, root: &str, raw: &Raw) -> Vec<Filter> {
        let mut all = Vec::new();
        for filter in &raw.filters {
            match self.filter(file, root, raw, filter) {
                Ok(filters) => all.extend(filters),
                Err(fault) => self.faults.push(*fault),
            }
        }
        all
    }

    fn filter(
        &self,
        file: &Arc<FileText>,
        root: &str,
        raw: &Raw,
        filter: &RawFilter,
    ) -> std::result::Result<Vec<Filter>, Box<Fault>> {
        let fault =
            |fault: ProjectFault| Box::new(Fault::new(fault).at(place(file, &filter.action)));
        let action = filter.action.get_ref();
        let action = super::Action::parse(action)
            .ok_or_else(|| fault(ProjectFault::FilterAction(action.clone())))?;
        let keys = match &filter.key {
            None => vec![None],
            Some(keys) => keys.as_slice().iter().map(Some).collect(),
        };
        let mut all = Vec::new();
        for path in filter.path.as_slice() {
            let (root, path) = root_of(root, path)
                .ok_or_else(|| fault(ProjectFault::FilterLeaves(path.clone())))?;
            let pattern = Pattern::parse(&root, path)
                .expand(&environment(&raw.env))
                .ok_or_else(|| fault(ProjectFault::FilterTooLong))?;
            for key in &keys {
                all.push(
                    Filter::new(pattern.clone(), key.map(String::as_str), action)
                        .map_err(&fault)?,
                );
            }
        }
        Ok(all)
    }

    /// The files that a file excludes. Those that an excluded file excludes in turn do not count, as in the reference tools.
    fn excluded(
        &mut self,
        file: &Arc<FileText>,
        root: &str,
        raw: &Raw,
        below: Below,
        open: &mut Vec<String>,
    ) -> Result<Vec<Config>> {
        let mut all = Vec::new();
        if below != Below::Project {
            return Ok(all);
        }
        for child in raw.excludes.chunks(1) {
            self.exclusions += 1;
            let kind = Below::Exclusion(self.exclusions);
            all.extend(self.children(file, root, (child, kind), &raw.env, open)?);
        }
        Ok(all)
    }

    fn children(
        &mut self,
        file: &Arc<FileText>,
        root: &str,
        (children, kind): (&[RawChild], Below),
        env: &Variables,
        open: &mut Vec<String>,
    ) -> Result<Vec<Config>> {
        let mut all = Vec::new();
        for child in children {
            let Some(written) = Pattern::parse("", child.path.get_ref()).expand(&environment(env))
            else {
                self.faults.push(too_long(file, &child.path));
                continue;
            };
            let written = written.fill(&super::Captures::default());
            let Some(path) = join(root, &written) else {
                self.faults.push(leaves(file, &child.path));
                continue;
            };
            let circle = open.contains(&path) || open.len() >= DEEPEST;
            if !circle && !self.included.insert((kind, path.clone())) {
                // A file that several others include says the same each time.
                continue;
            }
            if circle {
                let files = open.iter().cloned().chain([path]).collect();
                let fault = Fault::new(ProjectFault::Circle(files));
                self.faults.push(fault.at(place(file, &child.path)));
                continue;
            }
            match self.file(&path, open, (Some(&place(file, &child.path)), kind)) {
                Ok(config) => all.push(config),
                // Other files still count: what cannot be included is a finding at its place.
                Err(error) => {
                    if error.faults().is_empty() {
                        let fault = Fault::new(ProjectFault::NotIncluded(error.to_string()));
                        self.faults.push(fault.at(place(file, &child.path)));
                    } else {
                        self.faults.extend_from_slice(error.faults());
                    }
                }
            }
        }
        Ok(all)
    }
}

fn leaves(file: &Arc<FileText>, path: &Spanned<String>) -> Fault {
    Fault::new(ProjectFault::Leaves(path.get_ref().clone())).at(place(file, path))
}

fn too_long(file: &Arc<FileText>, path: &Spanned<String>) -> Fault {
    Fault::new(ProjectFault::TooLong).at(place(file, path))
}

fn place(file: &Arc<FileText>, text: &Spanned<String>) -> Place {
    Place::new(file, text.span(), Role::Config)
}

/// `[env]`, and `l10n_base`, which is the base directory here.
fn environment(env: &Variables) -> Variables {
    let mut all = env.clone();
    all.entry("l10n_base".to_owned())
        .or_insert_with(|| ".".to_owned());
    all
}

/// The folder a pattern starts from, given any `.` and `..` at its beginning (and a `{l10n_base}`), and the rest of it.
fn root_of<'p>(root: &str, pattern: &'p str) -> Option<(String, &'p str)> {
    let mut folder = root.to_owned();
    let mut rest = pattern;
    if let Some(after) = rest.strip_prefix("{l10n_base}/") {
        (folder, rest) = (String::new(), after);
    }
    loop {
        if let Some(after) = rest.strip_prefix("./") {
            rest = after;
        } else if let Some(after) = rest.strip_prefix("../") {
            folder = join(&folder, "..")?;
            rest = after;
        } else {
            break;
        }
    }
    let leaves = rest.starts_with('/') || rest.split('/').any(|part| part == "..");
    (!leaves).then_some((folder, rest))
}
