//! What leaves for translators: the units of a locale, with their states and what should be known of them.

use std::sync::mpsc;

use rayon::prelude::*;

use super::context::{OfFile, Surroundings};
use super::earlier::Earlier;
use super::form::PluralsOf;
use super::incoming::AtExport;
use super::plan::Refused;
use super::subject::{Divided, Sheet, Subject};
use super::unit::Unit;
use crate::error::Result;
use crate::ftl::{Entry, Fingerprint};
use crate::library::Library;
use crate::project::Pair;
use crate::review::{
    Date, Origin, PublicationStatus, Reason, Records, ReviewContext, Reviewers, State,
};

/// Which texts leave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Only {
    pub(crate) missing: bool,
    pub(crate) stale: bool,
    pub(crate) unreviewed: bool,
}

/// How a text stands, in the terms of translators' tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// There is no translation.
    Missing,
    /// The English has changed since.
    Stale,
    /// A reviewer rejected it as it stands.
    Rejected,
    /// Somebody took it back.
    Withdrawn,
    /// A machine wrote it, and nobody has gone over it.
    Machine,
    /// Somebody wrote it; nobody reviewed it.
    Translated,
    /// Somebody reviewed it.
    Reviewed,
    /// It is approved for publication.
    Final,
}

/// A file's units, as they leave.
pub(crate) struct Outgoing {
    /// The English path.
    pub(crate) reference: String,
    /// The units, in the order of the English.
    pub(crate) units: Vec<OutgoingUnit>,
}

/// A unit as it leaves.
pub(crate) struct OutgoingUnit {
    pub(crate) unit: Unit,
    pub(crate) standing: Standing,
    /// The fingerprints of the English and of the translation now.
    pub(crate) source: Option<Fingerprint>,
    pub(crate) target: Option<Fingerprint>,
    /// What should be known.
    pub(crate) notes: Vec<String>,
    /// Why it came back refused, and the text that was refused.
    pub(crate) refused: Option<(String, String)>,
}

/// How many files are made together, and how many such times making them may be ahead of taking them in.
const TOGETHER: usize = 128;
const AHEAD: usize = 4;

/// Everything that leaves of a subject, file by file in the order of their paths: `take` is given what `each` makes of a file while
/// the next ones are made. Files with nothing to do are left out.
///
/// # Errors
/// A file cannot be read, or `take` fails.
pub(crate) fn outgoing<T: Send, R>(
    subject: &Subject<'_>,
    only: Option<Only>,
    today: Date,
    each: impl Fn(Outgoing) -> T + Sync,
    take: impl FnOnce(&mut dyn Iterator<Item = Result<T>>) -> Result<R>,
) -> Result<R> {
    let around = Surroundings::of(subject)?;
    let plurals = PluralsOf::locale(&subject.locale);
    let judge = Judge::of(subject, today);
    let pairs = subject.pairs()?;
    let made = |pair: &Pair| -> Result<Option<T>> {
        let files = subject.read(pair.clone())?;
        let sheet = files.parsed();
        let reviews = judge.of_file(&sheet);
        let texts = sheet.english.numbered();
        let texts = texts.map(|(number, _)| reviews.text(sheet.divided(number, &plurals)));
        let taken = texts.filter(|text| only.is_none_or(|only| only.takes(text)));
        let taken: Vec<_> = taken.collect();
        let earlier = Earlier::of(subject, &sheet, &taken);
        let around = around.of_file(&sheet);
        let mut units = Vec::new();
        for text in taken {
            add(&around, text, &earlier, &mut units);
        }
        let file = Outgoing {
            reference: files.pair.reference.clone(),
            units,
        };
        Ok((!file.units.is_empty()).then(|| each(file)))
    };
    std::thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel(AHEAD);
        scope.spawn(move || {
            for pairs in pairs.chunks(TOGETHER) {
                let some: Vec<Result<Option<T>>> = pairs.par_iter().map(&made).collect();
                // Nobody takes them any more where one could not be taken.
                if sender.send(some).is_err() {
                    return;
                }
            }
        });
        let files = receiver.into_iter().flatten();
        take(&mut files.filter_map(Result::transpose))
    })
}

/// A message with how it stands.
pub(super) struct Text<'s, 'f> {
    pub(super) divided: Divided<'s, 'f>,
    source: Fingerprint,
    target: Option<Fingerprint>,
    pub(super) standing: Standing,
}

fn add(around: &OfFile<'_>, text: Text<'_, '_>, earlier: &Earlier, units: &mut Vec<OutgoingUnit>) {
    let wrong = what_is_wrong(around.sheet, &text);
    let Text {
        mut divided,
        source,
        target,
        standing,
    } = text;
    let notes: Vec<Vec<String>> = divided
        .units
        .iter()
        .map(|unit| {
            let notes = around.notes(&divided, unit);
            let before = earlier.note(divided.english.id, unit);
            wrong.iter().cloned().chain(before).chain(notes).collect()
        })
        .collect();
    for (unit, notes) in std::mem::take(&mut divided.units).into_iter().zip(notes) {
        // A variant that only the English has is work only where the translation is not up to date anyway.
        let own = unit.target.is_some()
            || target.is_none()
            || standing == Standing::Stale
            || unit.variants.is_empty();
        if !own {
            continue;
        }
        let standing = if unit.target.is_none() {
            Standing::Missing
        } else {
            standing
        };
        units.push(OutgoingUnit {
            unit,
            standing,
            source: Some(source),
            target,
            notes,
            refused: None,
        });
    }
}

/// Why the text was taken back, and why a reviewer rejected it as it stands: what whoever corrects it must know.
fn what_is_wrong(sheet: &Sheet<'_>, text: &Text<'_, '_>) -> Vec<String> {
    if text.target.is_none() {
        return Vec::new();
    }
    let Some(record) = sheet.files.records.get(text.divided.english.id) else {
        return Vec::new();
    };
    let withdrawn = record.withdrawn.iter();
    let withdrawn = withdrawn.map(|withdrawn| format!("This was withdrawn: {}", withdrawn.reason));
    let as_it_stands = record.target == text.target;
    let rejected = record.rejected.iter().filter(|_| as_it_stands);
    let rejected =
        rejected.map(|rejected| format!("A reviewer rejected this: {}", rejected.reason));
    withdrawn.chain(rejected).collect()
}

/// What was refused, as a file that its translator can open: the text that came back, beside the English of today.
///
/// # Errors
/// A file cannot be read.
pub(crate) fn refused(
    subject: &Subject<'_>,
    refused: &[Refused],
    today: Date,
) -> Result<Vec<Outgoing>> {
    let around = Surroundings::of(subject)?;
    let plurals = PluralsOf::locale(&subject.locale);
    let judge = Judge::of(subject, today);
    let pairs = subject.pairs()?;
    let mut all: Vec<Outgoing> = Vec::new();
    for one in refused {
        let path = one.incoming.reference.clone().unwrap_or_default();
        let mut units = Vec::new();
        if let Some(pair) = pairs.iter().find(|pair| pair.reference == path) {
            let files = subject.read(pair.clone())?;
            let sheet = files.parsed();
            if let Some(number) = sheet.english.index.get(one.incoming.id.as_str()) {
                let taken = [judge.of_file(&sheet).text(sheet.divided(*number, &plurals))];
                let earlier = Earlier::of(subject, &sheet, &taken);
                let around = around.of_file(&sheet);
                for text in taken {
                    add(&around, text, &earlier, &mut units);
                }
            }
        }
        for given in &one.incoming.units {
            let because = if given.key == one.key || one.key == one.incoming.id {
                one.why.to_string()
            } else {
                format!("{}: {}", one.key, one.why)
            };
            let text = Some((because, given.text.clone()));
            match units.iter_mut().find(|unit| unit.unit.key == given.key) {
                Some(unit) => unit.refused = text,
                None => units.push(OutgoingUnit {
                    unit: Unit::unknown(&given.key),
                    standing: Standing::Missing,
                    source: one.incoming.source,
                    target: match one.incoming.target {
                        AtExport::Text(print) => Some(print),
                        AtExport::Missing | AtExport::Unknown => None,
                    },
                    notes: Vec::new(),
                    refused: text,
                }),
            }
        }
        match all.last_mut().filter(|file| file.reference == path) {
            Some(file) => file.units.extend(units),
            None => all.push(Outgoing {
                reference: path,
                units,
            }),
        }
    }
    Ok(all)
}

impl Only {
    fn takes(self, text: &Text<'_, '_>) -> bool {
        let mut parts = text.divided.form.parts.iter();
        let missing = text.standing == Standing::Missing || parts.any(|part| part.is_new);
        let stale = text.standing == Standing::Stale;
        let unreviewed = matches!(
            text.standing,
            Standing::Machine
                | Standing::Translated
                | Standing::Stale
                | Standing::Rejected
                | Standing::Withdrawn
        );
        (self.missing && missing) || (self.stale && stale) || (self.unreviewed && unreviewed)
    }
}

/// Tells how texts stand.
struct Judge<'l> {
    library: Option<&'l Library>,
    reviewers: Reviewers,
    locale: Option<unic_langid::LanguageIdentifier>,
    today: Date,
}

impl<'l> Judge<'l> {
    fn of(subject: &Subject<'l>, today: Date) -> Judge<'l> {
        Judge {
            library: subject.library,
            reviewers: subject
                .library
                .map(|library| library.reviewers().clone())
                .unwrap_or_default(),
            locale: subject.locale.parse().ok(),
            today,
        }
    }

    /// The same for the texts of a file.
    fn of_file<'f>(&'f self, sheet: &'f Sheet<'f>) -> JudgeOfFile<'f> {
        let reviews = self.locale.as_ref().map(|locale| ReviewContext {
            reviewers: &self.reviewers,
            locale,
            today: self.today,
            // Where the topic's facts cannot be read, nobody's word counts for more than it may.
            qualified: self.library.is_some_and(|library| {
                let unit = library.unit_of(&sheet.files.pair.reference);
                library.needs_qualified(unit).unwrap_or(true)
            }),
        });
        JudgeOfFile {
            records: &sheet.files.records,
            reviews,
        }
    }
}

/// Tells how the texts of a file stand.
struct JudgeOfFile<'f> {
    records: &'f Records,
    /// `None` where the locale is none that anybody could review.
    reviews: Option<ReviewContext<'f>>,
}

impl JudgeOfFile<'_> {
    /// The text with how it stands.
    fn text<'s, 'f>(&self, divided: Divided<'s, 'f>) -> Text<'s, 'f> {
        let source = divided.english.fingerprint();
        let target = divided.target.map(Entry::fingerprint);
        Text {
            standing: self.standing(divided.english.id, source, target),
            divided,
            source,
            target,
        }
    }

    fn standing(&self, id: &str, source: Fingerprint, target: Option<Fingerprint>) -> Standing {
        let Some(print) = target else {
            return Standing::Missing;
        };
        let (Some(record), Some(reviews)) = (self.records.get(id), &self.reviews) else {
            return Standing::Translated;
        };
        let status =
            PublicationStatus::of_record(Some(record), Some(source), Some(|| print), reviews);
        for (reason, standing) in [
            (Reason::Stale, Standing::Stale),
            (Reason::Rejected, Standing::Rejected),
            (Reason::Withdrawn, Standing::Withdrawn),
        ] {
            if status.has(reason) {
                return standing;
            }
        }
        match status.state {
            State::Final => Standing::Final,
            State::Reviewed => Standing::Reviewed,
            _ if record.origin == Some(Origin::Machine) && record.target == Some(print) => {
                Standing::Machine
            }
            _ => Standing::Translated,
        }
    }
}
