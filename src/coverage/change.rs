//! What has changed between two states of a project: which messages a language is newly missing, which it newly has.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Coverage, NoProgress, Percent, View, Walk};
use crate::error::{Error, Result};
use crate::project::{Action, Project};
use crate::source::Source;

/// What has changed since a revision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Changes {
    /// The revision, as it was asked for.
    pub revision: String,
    /// By the tag of the locale; also those that the project no longer has.
    pub locales: BTreeMap<String, LocaleChange>,
}

/// What has changed in a locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LocaleChange {
    /// The percentage that was present; null where the project did not have the locale.
    pub before: Option<Percent>,
    /// The percentage that is present; null where the project no longer has the locale.
    pub after: Option<Percent>,
    /// The messages that are missing and were not, by path and id: new in English, or no longer translated.
    pub newly_missing: Vec<EntryName>,
    /// The messages that are translated and were not, by path and id.
    pub newly_translated: Vec<EntryName>,
}

/// A message of a translation file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EntryName {
    /// The translation's path; the file need not exist.
    pub path: String,
    /// The id; a term's with its `-`.
    pub id: String,
}

impl LocaleChange {
    /// Whether nothing has changed.
    pub(crate) fn is_none(&self) -> bool {
        self.before == self.after
            && self.newly_missing.is_empty()
            && self.newly_translated.is_empty()
    }
}

/// The messages that a locale should have, each with whether it has it.
type Entries = BTreeMap<EntryName, bool>;

impl Coverage {
    /// Adds what has changed since an earlier state, counted the same way. `revision` is what that state is called.
    ///
    /// # Errors
    /// The earlier state could not be read as a whole: what was missing in it is not known.
    pub(crate) fn compare(
        &mut self,
        (project, source): (&Project, &Source),
        (revision, then, project_then, source_then): (&str, &Coverage, &Project, &Source),
    ) -> Result<()> {
        if !then.is_whole() {
            let text = format!("cannot compare with `{revision}`: some files cannot be read there");
            return Err(Error::content(text, then.faults.clone())
                .with_help("name another revision, in which they can be read"));
        }
        let locales: Vec<String> = self.locales.keys().cloned().collect();
        let locales_then: Vec<String> = then.locales.keys().cloned().collect();
        let now = entries(project, source, &locales);
        let before = entries(project_then, source_then, &locales_then);
        let mut changes = Changes {
            revision: revision.to_owned(),
            ..Changes::default()
        };
        let none = Entries::new();
        for locale in locales.iter().chain(&locales_then).collect::<BTreeSet<_>>() {
            let (now, before) = (
                now.get(locale).unwrap_or(&none),
                before.get(locale).unwrap_or(&none),
            );
            let present = |coverage: &Coverage| Some(coverage.locales.get(locale)?.present);
            let mut change = LocaleChange {
                before: present(then),
                after: present(self),
                ..LocaleChange::default()
            };
            for (name, has) in now {
                match (earlier(name, now, before), has) {
                    (Some(false), true) | (None, true) => {
                        change.newly_translated.push(name.clone())
                    }
                    (Some(true), false) | (None, false) => change.newly_missing.push(name.clone()),
                    (Some(true), true) | (Some(false), false) => {}
                }
            }
            changes.locales.insert(locale.clone(), change);
        }
        self.since = Some(changes);
        Ok(())
    }
}

/// Whether a message was there before; `None` where it was not asked for. A file may have been renamed: then the message is looked
/// for by its id, in the files that are gone.
fn earlier(name: &EntryName, now: &Entries, before: &Entries) -> Option<bool> {
    if let Some(had) = before.get(name) {
        return Some(*had);
    }
    let in_path = |entries: &Entries, path: &str| {
        let first = EntryName {
            path: path.to_owned(),
            id: String::new(),
        };
        entries
            .range(first..)
            .next()
            .is_some_and(|(name, _)| name.path == path)
    };
    if in_path(before, &name.path) {
        return None;
    }
    let mut same = before.iter().filter(|(had, _)| had.id == name.id);
    same.find(|(had, _)| !in_path(now, &had.path))
        .map(|(_, had)| *had)
}

/// The messages of each locale that no filter leaves out.
fn entries(project: &Project, source: &Source, locales: &[String]) -> BTreeMap<String, Entries> {
    let walk = Walk::read(project, source);
    let references = walk.parsed();
    let of_file = |view: &View<'_, '_>| {
        let path = &view.pair.translation;
        let counts = |id: &str| {
            !project.has_filters() || project.filter(view.locale, path, Some(id)) != Action::Ignore
        };
        let english = view
            .reference
            .into_iter()
            .flat_map(|reference| reference.parsed.entries());
        let names = english.filter(|entry| counts(entry.id)).map(|entry| {
            let has = view
                .translation
                .is_some_and(|file| file.get(entry.id).is_some());
            let name = EntryName {
                path: path.clone(),
                id: entry.id.to_owned(),
            };
            (name, has)
        });
        (view.locale.to_owned(), names.collect::<Vec<_>>())
    };
    // What could not be read was reported when it was counted.
    let (files, _) = walk.pairs_with(&references, locales, &NoProgress, of_file);
    let mut all: BTreeMap<String, Entries> = BTreeMap::new();
    for (locale, names) in files {
        all.entry(locale).or_default().extend(names);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(files: &[(&str, &str)]) -> (Source, Project, Coverage) {
        let l10n =
            "locales = [\"ko\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";
        let source = Source::memory(files.iter().copied().chain([("l10n.toml", l10n)]));
        let project = Project::load(&source, "l10n.toml").unwrap();
        let counted = Coverage::of(&project, &source, project.locales(), &NoProgress);
        (source, project, counted)
    }

    fn between(before: &[(&str, &str)], now: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let (then, (source, project, mut counted)) = (state(before), state(now));
        let earlier = ("main", &then.2, &then.1, &then.0);
        counted.compare((&project, &source), earlier).unwrap();
        let change = counted.since.unwrap().locales.remove("ko").unwrap();
        let ids = |names: Vec<EntryName>| names.into_iter().map(|name| name.id).collect();
        (ids(change.newly_missing), ids(change.newly_translated))
    }

    #[test]
    fn what_is_newly_missing_and_newly_translated() {
        let before = [
            ("en/a.ftl", "a = A\nb = B\nc = C\nd = D\n"),
            ("ko/a.ftl", "a = 가\nb = 나\n"),
        ];
        let now = [
            ("en/a.ftl", "a = A\nb = B\nc = C\nn = N\nm = M\n"),
            ("ko/a.ftl", "a = 가\nc = 다\nm = 마\n"),
        ];
        let (missing, translated) = between(&before, &now);
        assert_eq!(missing, ["b", "n"]);
        assert_eq!(
            translated,
            ["c", "m"],
            "what English no longer has is not translated"
        );
    }

    #[test]
    fn a_renamed_file_changes_nothing() {
        let before = [("en/a.ftl", "a = A\nb = B\n"), ("ko/a.ftl", "a = 가\n")];
        let now = [("en/z.ftl", "a = A\nb = B\n"), ("ko/z.ftl", "a = 가\n")];
        assert_eq!(between(&before, &now), (vec![], vec![]));
    }

    #[test]
    fn what_could_not_be_read_is_not_compared() {
        let then = state(&[("en/a.ftl", "a = A\n= x\n"), ("ko/a.ftl", "a = 가\n")]);
        let (source, project, mut counted) =
            state(&[("en/a.ftl", "a = A\n"), ("ko/a.ftl", "a = 가\n")]);
        let earlier = ("main", &then.2, &then.1, &then.0);
        let error = counted.compare((&project, &source), earlier).unwrap_err();
        assert!(error.to_string().contains("`main`"), "{error}");
    }
}
