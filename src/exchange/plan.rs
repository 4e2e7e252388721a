//! What an import would do, held against the library before anything is written: which files change, and what is refused.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::file_plan::FilePlan;
use super::form::PluralsOf;
use super::incoming::{Incoming, IncomingUnit, People, Refusal};
use super::records::Circumstances;
use super::subject::Subject;
use crate::error::Result;
use crate::ftl;
use crate::project::Pair;
use crate::review::{Date, ReviewContext, Reviewers};
use crate::source::Replacement;

/// What an import would do.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// The files that change, with their bytes before and after.
    pub(crate) files: Vec<Replacement>,
    /// What changes, message by message.
    pub(crate) changes: Vec<Change>,
    /// What is not taken, and why.
    pub(crate) refused: Vec<Refused>,
    /// How many messages came back as they are.
    pub(crate) unchanged: usize,
}

/// What changes in one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The path of the translation.
    pub(crate) path: String,
    /// The message.
    pub(crate) id: String,
    /// The units that change: the key, the text that was there, and the new one.
    pub(crate) units: Vec<(String, Option<String>, String)>,
    /// The English has changed since the export: the text is kept, and stays stale.
    pub(crate) stale: bool,
    /// Who is on record as its reviewer from now on, where that is new.
    pub(crate) reviewed_by: Option<String>,
    /// Why it is on record as rejected from now on, where that is new.
    pub(crate) rejected: Option<String>,
    /// A person must have written the new text, and nobody is named.
    pub(crate) is_by_nobody: bool,
}

/// Something that is not taken.
#[derive(Clone, Debug)]
pub(crate) struct Refused {
    /// Where it stands in the file that came back.
    pub(crate) place: String,
    /// The key of the unit, or the message's id.
    pub(crate) key: String,
    /// Why.
    pub(crate) why: Refusal,
    /// The message as it came back, for the file that its translator can open.
    pub(crate) incoming: Incoming,
}

impl Plan {
    /// Holds what came back against the subject's files as they are now. Take the lock first, unless nothing will be written.
    ///
    /// # Errors
    /// A file of the subject cannot be read.
    pub(crate) fn of(
        subject: &Subject<'_>,
        incoming: Vec<Incoming>,
        people: &People,
        on: Date,
    ) -> Result<Plan> {
        let nobody = Reviewers::default();
        let locale = subject.locale.parse().unwrap_or_default();
        let mut plan = Plan::default();
        let pairs = subject.pairs()?;
        let by_file = plan.by_file(subject, &pairs, incoming)?;
        let plurals = PluralsOf::locale(&subject.locale);
        // Each file by itself, on all cores; the plan is in the order of the files.
        let by_file: Vec<(usize, Vec<Incoming>)> = by_file.into_iter().collect();
        let of_file = |(number, incoming): (usize, Vec<Incoming>)| -> Result<Plan> {
            let incoming = together(incoming);
            if incoming.iter().all(|one| people.asks_nothing(one)) {
                return Plan::of_untouched(subject, &pairs[number], incoming);
            }
            let files = subject.read(pairs[number].clone())?;
            let circumstances = Circumstances {
                people,
                reviews: match subject.library {
                    Some(library) => {
                        library.reviews(library.unit_of(&files.pair.reference), &locale, on)?
                    }
                    None => ReviewContext {
                        reviewers: &nobody,
                        locale: &locale,
                        qualified: false,
                        today: on,
                    },
                },
                on,
            };
            let mut own = Plan::default();
            let mut file = FilePlan {
                subject,
                circumstances: &circumstances,
                plurals: &plurals,
                plan: &mut own,
            };
            file.plan(&files, incoming)?;
            Ok(own)
        };
        let all: Vec<Result<Plan>> = by_file.into_par_iter().map(of_file).collect();
        for own in all {
            plan.add(own?);
        }
        Ok(plan)
    }

    /// What came back for a file in which nobody touched anything: all that can be wrong is that the English has it no more. Of a
    /// large file most is so, and the translation need not be read for it.
    fn of_untouched(subject: &Subject<'_>, pair: &Pair, incoming: Vec<Incoming>) -> Result<Plan> {
        let english = subject.english(pair)?;
        let parsed = ftl::parse(&english.file.text);
        let ids: HashSet<&str> = parsed.entries.iter().map(|entry| entry.id).collect();
        let mut plan = Plan::default();
        for one in incoming {
            match ids.contains(one.id.as_str()) {
                true => plan.unchanged += 1,
                false => plan.refuse(one, None, Refusal::UnknownId),
            }
        }
        Ok(plan)
    }

    /// Adds what would be done to another file.
    fn add(&mut self, other: Plan) {
        self.files.extend(other.files);
        self.changes.extend(other.changes);
        self.refused.extend(other.refused);
        self.unchanged += other.unchanged;
    }

    /// Leaves something out, and says why.
    pub(super) fn refuse(&mut self, incoming: Incoming, unit: Option<&IncomingUnit>, why: Refusal) {
        let first = unit.or(incoming.units.first());
        self.refused.push(Refused {
            place: first.map_or_else(|| incoming.place.clone(), |unit| unit.place.clone()),
            key: unit.map_or_else(|| incoming.id.clone(), |unit| unit.key.clone()),
            why,
            incoming,
        });
    }

    /// Sorts what came back by the file it belongs to.
    fn by_file(
        &mut self,
        subject: &Subject<'_>,
        pairs: &[Pair],
        incoming: Vec<Incoming>,
    ) -> Result<BTreeMap<usize, Vec<Incoming>>> {
        let by_path: HashMap<&str, usize> = pairs
            .iter()
            .enumerate()
            .map(|(at, pair)| (pair.reference.as_str(), at))
            .collect();
        // Only a file without paths makes it necessary to look into all English files.
        let by_id = if incoming.iter().any(|one| one.reference.is_none()) {
            ids(subject, pairs)?
        } else {
            HashMap::new()
        };
        let mut messages: BTreeMap<usize, Vec<Incoming>> = BTreeMap::new();
        let mut last = 0;
        for one in incoming {
            let file = match &one.reference {
                // Most messages follow one of the same file.
                Some(path) if pairs.get(last).is_some_and(|pair| pair.reference == *path) => {
                    Ok(last)
                }
                Some(path) => by_path
                    .get(path.as_str())
                    .copied()
                    .ok_or_else(|| Refusal::UnknownFile(path.clone())),
                None => by_id.get(&one.id).copied().ok_or(Refusal::UnknownId),
            };
            match file {
                Ok(file) => {
                    last = file;
                    messages.entry(last).or_default().push(one);
                }
                Err(why) => self.refuse(one, None, why),
            }
        }
        Ok(messages)
    }
}

/// Brings together what came back about one message of a file.
fn together(incoming: Vec<Incoming>) -> Vec<Incoming> {
    let mut messages: Vec<Incoming> = Vec::with_capacity(incoming.len());
    let mut seen: HashMap<String, usize> = HashMap::with_capacity(incoming.len());
    for one in incoming {
        let Some(at) = seen.get(&one.id) else {
            seen.insert(one.id.clone(), messages.len());
            messages.push(one);
            continue;
        };
        let first = &mut messages[*at];
        first.is_mixed |= (one.source, one.target) != (first.source, first.target);
        first.units.extend(one.units);
    }
    messages
}

/// Which file of the subject has which id.
pub(super) fn ids(subject: &Subject<'_>, pairs: &[Pair]) -> Result<HashMap<String, usize>> {
    let mut all = HashMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        if let Some(loaded) = subject.source.read(&pair.reference)? {
            for entry in ftl::parse(&loaded.file.text).entries {
                all.entry(entry.id.to_owned()).or_insert(at);
            }
        }
    }
    Ok(all)
}
