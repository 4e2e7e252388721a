//! Filters: which missing files and messages are errors, which are reported, which are ignored.

use super::config::Config;
use super::pattern::{Pattern, Variables};
use crate::diagnostic::ProjectFault;

/// What a filter makes of something missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Action {
    /// It does not count.
    Ignore,
    /// It counts as `report`.
    Warning,
    /// It counts as `missing`.
    Error,
}

impl Action {
    pub(super) fn parse(word: &str) -> Option<Self> {
        match word {
            "ignore" => Some(Action::Ignore),
            "warning" => Some(Action::Warning),
            "error" => Some(Action::Error),
            _ => None,
        }
    }
}

#[derive(Debug)]
pub(super) struct Filter {
    path: Pattern,
    key: Option<Key>,
    action: Action,
}

#[derive(Debug)]
enum Key {
    Literal(String),
    Expression(Box<fancy_regex::Regex>),
}

impl Filter {
    pub(super) fn new(
        path: Pattern,
        key: Option<&str>,
        action: Action,
    ) -> Result<Self, ProjectFault> {
        let key = match key {
            None => None,
            Some(text) => Some(match text.strip_prefix("re:") {
                None => Key::Literal(text.to_owned()),
                // Python's `match`: anchored at the start only.
                Some(expression) => fancy_regex::Regex::new(&format!(r"\A(?:{expression})"))
                    .map(|regex| Key::Expression(Box::new(regex)))
                    .map_err(|error| ProjectFault::FilterKey {
                        expression: expression.to_owned(),
                        why: error.to_string(),
                    })?,
            }),
        };
        Ok(Filter { path, key, action })
    }

    fn applies(&self, locale: &str, path: &str, entity: Option<&str>) -> bool {
        let key = match (&self.key, entity) {
            (None, None) => true,
            (Some(Key::Literal(key)), Some(id)) => key == id,
            (Some(Key::Expression(key)), Some(id)) => key.is_match(id).unwrap_or(false),
            _ => false,
        };
        key && for_locale(&self.path, locale).matches(path).is_some()
    }
}

pub(super) fn for_locale(pattern: &Pattern, locale: &str) -> Pattern {
    pattern.with(&Variables::from([("locale".to_owned(), locale.to_owned())]))
}

pub(super) fn filter(
    config: &Config,
    locales: &[String],
    locale: &str,
    path: &str,
    entity: Option<&str>,
) -> Action {
    if !locales.iter().any(|have| have == locale) {
        return Action::Ignore;
    }
    of_config(config, locale, path, entity).unwrap_or(Action::Ignore)
}

/// The most severe of what the included files and this one say; within a file the last filter that matches wins.
fn of_config(config: &Config, locale: &str, path: &str, entity: Option<&str>) -> Option<Action> {
    let excluded = config.excludes.iter().any(|exclude| {
        filter(exclude, &exclude.all_locales(), locale, path, None) == Action::Error
    });
    if excluded {
        return None;
    }
    let included = config
        .children
        .iter()
        .filter_map(|child| of_config(child, locale, path, entity))
        .max();
    if included == Some(Action::Error) {
        return included;
    }
    let own = config
        .paths
        .iter()
        .any(|paths| {
            paths.serves(locale) && for_locale(&paths.l10n, locale).matches(path).is_some()
        })
        .then(|| {
            config
                .filters
                .iter()
                .rev()
                .find(|filter| filter.applies(locale, path, entity))
                .map_or(Action::Error, |filter| filter.action)
        });
    own.max(included)
}
