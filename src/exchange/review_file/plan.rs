//! What the verdicts of a file make of a library: its own texts and, where one is laid over it, those of a precinct.

use unic_langid::LanguageIdentifier;

use super::ReviewFile;
use super::read::Read;
use crate::error::{Error, Kind, Result};
use crate::exchange::plan::{Plan, ids};
use crate::exchange::{Incoming, People, Subject};
use crate::library::Library;
use crate::report::without_hidden;
use crate::review::Date;

impl ReviewFile {
    /// The language that the file is about.
    ///
    /// # Errors
    /// The file is about another library, about a precinct that is not laid over this one, or in a language that it does not have.
    pub(crate) fn language_in(&self, name: &str, library: &Library) -> Result<LanguageIdentifier> {
        let own = without_hidden(&library.settings().name);
        let precinct = self.library.strip_prefix(&*own).and_then(|rest| {
            if rest.is_empty() {
                Some(None)
            } else {
                rest.strip_prefix(" · ").map(Some)
            }
        });
        let laid = library
            .precinct()
            .map(|precinct| without_hidden(&precinct.name));
        let refused = |what: String, help: String| {
            Error::new(Kind::Content, format!("`{name}` {what}")).with_help(help)
        };
        match precinct {
            None => {
                return Err(refused(
                    format!(
                        "is about `{}`, and this library is `{own}`",
                        self.library.escape_debug()
                    ),
                    "name the library that the page was made of: --library DIR".to_owned(),
                ));
            }
            Some(Some(precinct)) if laid.as_deref() != Some(precinct) => {
                return Err(refused(
                    format!("is about the texts of `{}`, too", precinct.escape_debug()),
                    "name that precinct: --precinct NAME".to_owned(),
                ));
            }
            Some(_) => {}
        }
        let known = library.locales().iter();
        let same = known
            .clone()
            .find(|locale| locale.to_string() == self.locale);
        same.cloned().ok_or_else(|| {
            let tags: Vec<String> = known.map(ToString::to_string).collect();
            refused(
                format!(
                    "is in `{}`, which is no language of this library",
                    self.locale.escape_debug()
                ),
                format!("the library has: {}", tags.join(", ")),
            )
        })
    }
}

impl Plan {
    /// Holds verdicts against a library as it is now. Take its lock first, unless nothing will be written.
    ///
    /// # Errors
    /// A file of the library cannot be read.
    pub(crate) fn of_verdicts(
        library: &Library,
        locale: &LanguageIdentifier,
        read: &Read,
        people: &People,
        today: Date,
    ) -> Result<Plan> {
        let reviewer = people.reviewed_by.as_deref().unwrap_or_default();
        let verdicts = read.file.verdicts.iter().zip(&read.places);
        let all = verdicts.map(|(verdict, place)| verdict.incoming(place, reviewer));
        let mut all: Vec<Incoming> = all.collect();
        let mut plan = Plan::default();
        let mut subjects = Subject::all_of(library, locale).peekable();
        while let Some(subject) = subjects.next() {
            // What is nobody's is refused by the last.
            let (own, rest) = match subjects.peek() {
                Some(_) => {
                    let own = ids(&subject, &subject.pairs()?)?;
                    all.into_iter().partition(|one| own.contains_key(&one.id))
                }
                None => (all, Vec::new()),
            };
            plan.and(Plan::of(&subject, own, people, today)?);
            all = rest;
        }
        Ok(plan)
    }

    fn and(&mut self, other: Plan) {
        self.files.extend(other.files);
        self.changes.extend(other.changes);
        self.refused.extend(other.refused);
        self.unchanged += other.unchanged;
    }
}
