//! What a project says about itself: l10n.toml (locales and paths, Mozilla's format) and beatbook.toml (levels, exceptions).

#[cfg(feature = "cli")]
mod add_locale;
mod code;
mod config;
mod files;
mod filter;
mod pattern;
mod read;
mod settings;
mod toml_text;

use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Fault, Place, ProjectFault, Role};
use crate::error::{Error, Kind, Result};
use crate::source::Source;

#[cfg(feature = "cli")]
pub(crate) use add_locale::add_locale;
pub(crate) use code::{Code, quoted_ids};
pub(crate) use files::{Pair, records_path};
pub(crate) use filter::Action;
pub(crate) use pattern::{Captures, Pattern};
pub(crate) use settings::{LibrarySettings, Settings, Suppression};
pub(crate) use toml_text::parse as parse_toml;

use config::Config;

/// A project: its files and what its l10n.toml says about them.
///
/// ```
/// use std::path::Path;
///
/// use beatbook::Project;
///
/// let (source, project) = Project::open(Path::new("l10n.toml"))?;
/// assert!(project.locales().contains(&"zh-Hant".to_owned()));
/// assert!(project.findings().is_empty(), "l10n.toml is as it should be");
/// assert_eq!(Project::load(&source, "l10n.toml")?.locales(), project.locales());
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Debug)]
pub struct Project {
    /// The path of the project file, relative to the base directory.
    pub path: String,
    /// Levels of checks and exceptions, from beatbook.toml at the base directory; empty where there is none.
    pub(crate) settings: Settings,
    /// What is wrong with the project file and those it includes, short of making the project unusable.
    pub(crate) faults: Vec<Fault>,
    config: Config,
    locales: Vec<String>,
    references: files::References,
}

impl Project {
    /// Opens a project by its l10n.toml. The base directory, which no path may leave, is the folder that holds both that file
    /// and what its `basepath` names.
    ///
    /// # Errors
    /// The file, or one it includes, cannot be read or is not a project file.
    pub fn open(path: &Path) -> Result<(Source, Project)> {
        let file = std::path::absolute(path).map_err(|error| Error::io(path, "find", &error))?;
        if file.is_dir() {
            return Err(Error::new(
                Kind::Usage,
                format!("`{}` is a folder, not a project file", path.display()),
            )
            .with_help("name the project file in it, such as l10n.toml"));
        }
        let folder = file.parent().unwrap_or(Path::new("/"));
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let not_there = || {
            Error::new(
                Kind::NotFound,
                format!("there is no project file `{}`", path.display()),
            )
        };
        // Read like everything else: opening a pipe in its place would wait for a writer.
        let loaded = Source::directory(folder)
            .read(&name)?
            .ok_or_else(not_there)?;
        // A file that does not parse is reported by `load`, with its place.
        let basepath = config::basepath(&loaded.file.text).unwrap_or_else(|| ".".to_owned());
        let root = normal(&folder.join(basepath));
        let folder = normal(folder);
        let base: PathBuf = folder
            .components()
            .zip(root.components())
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a)
            .collect();
        let inside = normal(&file);
        let inside = inside.strip_prefix(&base).unwrap_or(&inside);
        let name = inside
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/");
        let source = Source::directory(base);
        let project = Project::load(&source, &name)?;
        Ok((source, project))
    }

    /// Reads a project whose files lie in a source; `path` is the project file's, `l10n.toml` as a rule.
    ///
    /// # Errors
    /// The file, or one it includes, cannot be read or is not a project file.
    pub fn load(source: &Source, path: &str) -> Result<Project> {
        let (config, mut faults) = read::read(source, path)?;
        let settings = Settings::read(source, &mut faults)?;
        let locales = config.all_locales();
        let shared = files::shared_by_locales(&config, &locales);
        if !shared.is_empty() {
            return Err(Error::content(
                format!("`{path}` gives several languages the same path"),
                shared,
            ));
        }
        if locales.is_empty() {
            faults.push(Fault::new(ProjectFault::NoLocale).at(Place::path(path, Role::Config)));
        }
        Ok(Project {
            path: path.to_owned(),
            settings,
            faults,
            locales,
            references: files::References::new(),
            config,
        })
    }

    /// A project that no project file describes: the Fluent files below one folder, and their translations below another, in a
    /// folder for each locale. `path` is the file that findings about it name.
    pub(crate) fn of_folders(
        path: &str,
        reference: &str,
        l10n: &str,
        mut locales: Vec<String>,
    ) -> Project {
        locales.sort();
        let paths = config::Paths {
            reference: Some(Pattern::parse(reference, "**/*.ftl")),
            l10n: Pattern::parse(l10n, "{locale}/**/*.ftl"),
            locales: None,
            place: Place::path(path, Role::Config),
            l10n_place: Place::path(path, Role::Config),
        };
        Project {
            path: path.to_owned(),
            settings: Settings::default(),
            faults: Vec::new(),
            config: Config {
                path: path.to_owned(),
                locales: Some(locales.clone()),
                paths: vec![paths],
                filters: Vec::new(),
                children: Vec::new(),
                excludes: Vec::new(),
            },
            locales,
            references: files::References::new(),
        }
    }

    /// The locales of the project and of all it includes, sorted.
    pub fn locales(&self) -> &[String] {
        &self.locales
    }

    /// What the filters say about a translation file (`entity` absent) or about a message in it.
    pub(crate) fn filter(&self, locale: &str, path: &str, entity: Option<&str>) -> Action {
        filter::filter(&self.config, &self.locales, locale, path, entity)
    }

    /// Whether there are any filters; if not, everything missing is an error, and they need not be asked.
    pub(crate) fn has_filters(&self) -> bool {
        self.config.configs().iter().any(|c| !c.filters.is_empty())
    }
}

/// A path without `.` and `..`, resolved without looking at the disk.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
