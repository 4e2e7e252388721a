//! What an import would do, held against the library before anything is written: which files change, and what is refused.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::code::{self, Segment, readable};
use super::form::{EntryForm, PluralsOf};
use super::incoming::{AtExport, Claim, Incoming, IncomingUnit, People, Refusal, base, base_of};
use super::join::{self, NewTexts};
use super::records::{Circumstances, Said};
use super::subject::{Divided, Files, Sheet, Subject};
use super::unit::Unit;
use crate::checks::typed_contacts;
use crate::error::Result;
use crate::ftl::edit::{Insertions, Splice, new_file, splice};
use crate::ftl::{self, Fingerprint, KEYWORDS};
use crate::language::hidden::unseen;
use crate::project::{Pair, records_path};
use crate::review::{Date, RecordFile, ReviewContext, Reviewers, Texts};
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
        for (number, incoming) in by_file {
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
            let mut file = FilePlan {
                subject,
                circumstances: &circumstances,
                plurals: &plurals,
                plan: &mut plan,
            };
            file.plan(&files, incoming)?;
        }
        Ok(plan)
    }

    fn refuse(&mut self, incoming: Incoming, unit: Option<&IncomingUnit>, why: Refusal) {
        let first = unit.or(incoming.units.first());
        self.refused.push(Refused {
            place: first.map_or_else(String::new, |unit| unit.place.clone()),
            key: unit.map_or_else(|| incoming.id.clone(), |unit| unit.key.clone()),
            why,
            incoming,
        });
    }

    /// Sorts what came back by the file it belongs to, what is about one message together.
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
        let mut seen: HashMap<(usize, String), usize> = HashMap::new();
        for mut one in incoming {
            let file = match &one.reference {
                Some(path) => by_path
                    .get(path.as_str())
                    .ok_or_else(|| Refusal::UnknownFile(path.clone())),
                None => by_id.get(&one.id).ok_or(Refusal::UnknownId),
            };
            let file = match file {
                Ok(file) => *file,
                Err(why) => {
                    self.refuse(one, None, why);
                    continue;
                }
            };
            let list = messages.entry(file).or_default();
            let units = std::mem::take(&mut one.units);
            let at = *seen.entry((file, one.id.clone())).or_insert_with(|| {
                list.push(one);
                list.len() - 1
            });
            list[at].units.extend(units);
        }
        Ok(messages)
    }
}

/// Which file of the subject has which id.
fn ids(subject: &Subject<'_>, pairs: &[Pair]) -> Result<HashMap<String, usize>> {
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

struct FilePlan<'a, 'p> {
    subject: &'a Subject<'p>,
    circumstances: &'a Circumstances<'a>,
    plurals: &'a PluralsOf,
    plan: &'a mut Plan,
}

/// What becomes of one message: its new texts, and the record.
struct Accepted {
    number: usize,
    texts: NewTexts,
    change: Change,
    /// Why a review that came with it is not recorded.
    unreviewed: Option<Refusal>,
    incoming: Incoming,
    written: Written,
}

/// How the new texts get into the file.
enum Written {
    Nothing,
    Splices(Vec<Splice>),
    New(String),
}

impl FilePlan<'_, '_> {
    fn plan(&mut self, files: &Files, incoming: Vec<Incoming>) -> Result<()> {
        let sheet = files.parsed();
        let path = records_path(&files.pair.translation);
        let mut records = RecordFile::read(&path, files.record_bytes.clone())?;
        let mut accepted = Vec::new();
        for one in incoming {
            let Some(number) = sheet.english.index.get(one.id.as_str()).copied() else {
                self.plan.refuse(one, None, Refusal::UnknownId);
                continue;
            };
            match self.message(&sheet, &mut records, number, &one) {
                Ok(Some(done)) => accepted.push(done),
                Ok(None) => self.plan.unchanged += 1,
                Err((unit, why)) => {
                    let unit =
                        unit.and_then(|key| one.units.iter().find(|unit| unit.key == key).cloned());
                    self.plan.refuse(one, unit.as_ref(), why);
                }
            }
        }
        if accepted.is_empty() {
            return Ok(());
        }
        match self.write(&sheet, &accepted, records) {
            Ok(files) => {
                self.plan.files.extend(files);
                for accepted in accepted {
                    self.plan.changes.push(accepted.change);
                    if let Some(why) = accepted.unreviewed {
                        self.plan.refuse(accepted.incoming, None, why);
                    }
                }
            }
            Err(why) => {
                for accepted in accepted {
                    self.plan.refuse(accepted.incoming, None, why.clone());
                }
            }
        }
        Ok(())
    }

    /// What becomes of a message; `None` where nothing changes.
    fn message(
        &self,
        sheet: &Sheet<'_>,
        records: &mut RecordFile,
        number: usize,
        incoming: &Incoming,
    ) -> std::result::Result<Option<Accepted>, (Option<String>, Refusal)> {
        let divided = sheet.divided(number, self.plurals);
        let twice = |parsed: &crate::coverage::Parsed<'_>| {
            parsed.duplicates.iter().any(|(id, _)| *id == incoming.id)
        };
        let texts = changed_texts(&divided, incoming).map_err(|(key, why)| (Some(key), why))?;
        let reviewed = self.circumstances.people.reviewed_by.is_some()
            && !incoming.units.is_empty()
            && incoming
                .units
                .iter()
                .all(|unit| unit.claim == Claim::Reviewed);
        let english = divided.english.fingerprint();
        let target = divided.target.map(ftl::Entry::fingerprint);
        let now = target.map(|target| Texts {
            source: english,
            target,
        });
        // Where nothing is written, a review is all that there may be to record.
        if texts.is_empty()
            && !now.is_some_and(|now| {
                reviewed && !self.circumstances.stands(records.get(&incoming.id), now)
            })
        {
            return Ok(None);
        }
        let whole = |why: Refusal| (None, why);
        if sheet.target.as_ref().is_some_and(twice) || twice(&sheet.english) {
            return Err(whole(Refusal::Text("the message stands in its file twice, so nobody can tell which one is meant: remove one".to_owned())));
        }
        let source = incoming
            .source
            .ok_or_else(|| whole(Refusal::NoFingerprint))?;
        let stale = source != english;
        let same = match incoming.target {
            AtExport::Unknown => return Err(whole(Refusal::NoFingerprint)),
            AtExport::Missing => target.is_none(),
            AtExport::Text(print) => target == Some(print),
        };
        if !same {
            return Err(whole(Refusal::Conflict));
        }
        let mut change = Change {
            path: sheet.files.pair.translation.clone(),
            id: incoming.id.clone(),
            units: Vec::new(),
            stale,
            reviewed_by: None,
            is_by_nobody: false,
        };
        let reviewer = self.circumstances.people.reviewed_by.as_ref();
        if let (true, Some(now)) = (texts.is_empty(), now) {
            if stale {
                return Err(whole(Refusal::ReviewOfStale));
            }
            let is_new = self.circumstances.reviewed(records, now, incoming);
            if !is_new.map_err(whole)? {
                return Ok(None);
            }
            change.reviewed_by = reviewer.cloned();
            return Ok(Some(Accepted {
                number,
                texts,
                change,
                unreviewed: None,
                incoming: incoming.clone(),
                written: Written::Nothing,
            }));
        }
        for (key, text) in &texts {
            let unit = divided.units.iter().find(|unit| unit.key == *key);
            let unit = unit.ok_or_else(|| (Some(key.clone()), Refusal::UnknownUnit))?;
            self.text(unit, text)
                .map_err(|why| (Some(key.clone()), Refusal::Text(why)))?;
            let was = unit.target.as_deref().map(readable);
            change.units.push((key.clone(), was, readable(text)));
        }
        let (written, print) = self
            .written(sheet, &divided, &texts)
            .map_err(|why| whole(Refusal::Text(why)))?;
        let new = Texts {
            source,
            target: print,
        };
        // A foreign project has records only where it began to keep them, and where without one nobody would see what is stale.
        let kept = self.subject.library.is_some() || sheet.files.record_bytes.is_some() || stale;
        let mut said = Said::default();
        if kept {
            let reviewed = reviewed && !stale;
            let circumstances = self.circumstances;
            said = if target == Some(print) {
                // Search words alone have changed, of which records know nothing.
                circumstances.kept(records, new, incoming, reviewed)
            } else {
                circumstances
                    .changed(records, new, incoming, reviewed)
                    .map_err(whole)?
            };
        }
        if said.reviewed {
            change.reviewed_by = reviewer.cloned();
        }
        if reviewed && stale {
            said.refused = Some(Refusal::ReviewOfStale);
        }
        change.is_by_nobody = said.is_by_nobody;
        Ok(Some(Accepted {
            number,
            texts,
            change,
            unreviewed: said.refused,
            incoming: incoming.clone(),
            written,
        }))
    }

    /// What is wrong with a new text of a unit.
    fn text(&self, unit: &Unit, text: &[Segment]) -> std::result::Result<(), String> {
        if let Some(fault) = unit.code_faults(text).first() {
            return Err(fault.to_string());
        }
        let before = unit.target.iter().flatten().chain(&unit.source);
        let before: Vec<&str> = before.map(Segment::as_str).collect();
        for segment in text {
            let Segment::Text(text) = segment else {
                continue;
            };
            if let Some((_, c)) = unseen(text)
                && !before.iter().any(|before| before.contains(c))
            {
                return Err(format!(
                    "the text has a character that nobody sees, U+{:04X}: remove it",
                    u32::from(c)
                ));
            }
            let Some(library) = self.subject.library else {
                continue;
            };
            for range in typed_contacts(library.contacts(), text) {
                let typed = &text[range];
                let is_word = unit.attribute.as_deref() == Some(KEYWORDS) && typed.len() < 7;
                if !is_word && !before.iter().any(|before| before.contains(typed)) {
                    return Err(format!(
                        "`{typed}` is typed into the text: numbers and addresses come from contacts.toml, as {{ -contact-… }}"
                    ));
                }
            }
        }
        Ok(())
    }

    /// How an entry gets its new texts, and its fingerprint with them.
    fn written(
        &self,
        sheet: &Sheet<'_>,
        divided: &Divided<'_, '_>,
        texts: &NewTexts,
    ) -> std::result::Result<(Written, Fingerprint), String> {
        let words = |error: join::Unjoined| error.to_string();
        let old = divided.target.map(EntryForm::of);
        let (text, written) = match (divided.target, &sheet.target) {
            (Some(entry), Some(file)) => {
                let file = &file.file.text;
                let splices = join::changes(file, entry, &divided.form, texts).map_err(words)?;
                // The entry alone, as it will be.
                let from = entry.span.start;
                let inside = splices.iter().map(|splice| Splice {
                    range: splice.range.start - from..splice.range.end - from,
                    text: splice.text.clone(),
                });
                let alone = splice(file[entry.span.clone()].as_bytes(), inside.collect());
                (
                    String::from_utf8_lossy(&alone).into_owned(),
                    Written::Splices(splices),
                )
            }
            _ => {
                let new = join::new_entry(&divided.form, texts).map_err(words)?;
                (new.clone(), Written::New(new))
            }
        };
        let text = text + "\n";
        let parsed = ftl::parse(&text);
        let ([entry], []) = (parsed.entries.as_slice(), parsed.junk.as_slice()) else {
            return Err("with this text the message would no longer be valid Fluent".to_owned());
        };
        if entry.id != divided.english.id || entry.span.end + 1 != text.len() {
            return Err("with this text the message would no longer be valid Fluent".to_owned());
        }
        join::verify(entry, old.as_ref(), &divided.form, texts).map_err(words)?;
        // What compare-locales calls an error, and what refers elsewhere than the English does.
        let faults = |entry: &ftl::Entry<'_>, text: &str| -> BTreeSet<String> {
            let all = ftl::differences(text, divided.english, entry);
            all.into_iter()
                .filter(|difference| !matches!(difference, ftl::Difference::MissingAttribute(_)))
                .filter_map(in_words)
                .collect()
        };
        let before = match (divided.target, &sheet.target) {
            (Some(entry), Some(file)) => faults(entry, &file.file.text),
            _ => BTreeSet::new(),
        };
        match faults(entry, &text).difference(&before).next() {
            Some(fault) => Err(fault.clone()),
            None => Ok((written, entry.fingerprint())),
        }
    }

    /// The files as they will be.
    fn write(
        &self,
        sheet: &Sheet<'_>,
        accepted: &[Accepted],
        records: RecordFile,
    ) -> std::result::Result<Vec<Replacement>, Refusal> {
        let broken = |why: &str| Refusal::Text(why.to_owned());
        let pair = &sheet.files.pair;
        let english = &sheet.english;
        let head;
        let (text, bytes) = match (&sheet.target, &sheet.files.bytes) {
            (Some(target), Some(bytes)) => (target.file.text.as_str(), bytes.as_slice()),
            _ => {
                head = new_file(&english.file.text);
                (head.as_str(), head.as_bytes())
            }
        };
        let nothing = ftl::Resource::default();
        let there = sheet
            .target
            .as_ref()
            .map_or(&nothing, |target| &target.resource);
        let mut insertions = Insertions::new(&english.file.text, &english.resource);
        let mut splices = Vec::new();
        let mut added = 0;
        for one in accepted {
            match &one.written {
                Written::Nothing => {}
                Written::Splices(own) => splices.extend(own.iter().cloned()),
                Written::New(written) => {
                    insertions.add(one.number, written.clone());
                    added += 1;
                }
            }
        }
        let mut files = Vec::new();
        if added > 0 || !splices.is_empty() {
            splices.extend(insertions.splices(text, there));
            let new = splice(bytes, splices);
            let after = crate::source::decode(pair.translation.as_str().into(), new.clone());
            let parsed = ftl::parse(&after.file.text);
            let by_id: HashMap<&str, &ftl::Entry<'_>> = parsed
                .entries
                .iter()
                .map(|entry| (entry.id, entry))
                .collect();
            let changed: BTreeSet<&str> =
                accepted.iter().map(|one| one.change.id.as_str()).collect();
            // Every other entry must say what it said.
            let kept = there
                .entries
                .iter()
                .filter(|entry| !changed.contains(entry.id));
            let all_kept = kept.clone().all(|entry| by_id.contains_key(entry.id))
                && there
                    .entries
                    .iter()
                    .zip(
                        parsed
                            .entries
                            .iter()
                            .filter(|entry| there_has(sheet, entry.id)),
                    )
                    .all(|(a, b)| a.id == b.id && (changed.contains(a.id) || ftl::same(a, b)));
            if !all_kept
                || parsed.entries.len() != there.entries.len() + added
                || parsed.junk.len() != there.junk.len()
            {
                return Err(broken(
                    "its file is written in a way that does not let one message be changed alone",
                ));
            }
            files.push(Replacement {
                path: pair.translation.clone(),
                old: sheet.files.bytes.clone(),
                new,
            });
        }
        let records = records.change();
        files.extend(records.map_err(|error| broken(&error.to_string()))?);
        debug_assert!(
            accepted
                .iter()
                .all(|one| one.texts.is_empty() == matches!(one.written, Written::Nothing))
        );
        Ok(files)
    }
}

fn there_has(sheet: &Sheet<'_>, id: &str) -> bool {
    sheet
        .target
        .as_ref()
        .is_some_and(|target| target.index.contains_key(id))
}

/// The texts that somebody changed, by key.
fn changed_texts(
    divided: &Divided<'_, '_>,
    incoming: &Incoming,
) -> std::result::Result<NewTexts, (String, Refusal)> {
    let units: HashMap<&str, &Unit> = divided
        .units
        .iter()
        .map(|unit| (unit.key.as_str(), unit))
        .collect();
    let mut seen: HashMap<&str, &IncomingUnit> = HashMap::new();
    let mut texts = NewTexts::new();
    for given in &incoming.units {
        let refused = |why: Refusal| (given.key.clone(), why);
        if let Some(before) = seen.insert(&given.key, given) {
            if before.text.trim() == given.text.trim() {
                continue;
            }
            return Err(refused(Refusal::Twice));
        }
        // Nobody touched it: whatever has happened in the library since, this says nothing about it.
        let blank = given.text.trim().is_empty();
        let untouched = match &given.base {
            Some(base) if base == "-" => blank,
            Some(base) => *base == base_of(&given.text),
            None => false,
        };
        if untouched {
            continue;
        }
        let Some(unit) = units.get(given.key.as_str()) else {
            if blank {
                continue;
            }
            return Err(refused(Refusal::UnknownUnit));
        };
        if blank {
            match &unit.target {
                None => continue,
                Some(target) if code::readable(target).trim().is_empty() => continue,
                Some(_) => return Err(refused(Refusal::Emptied)),
            }
        }
        let text = code::parse(&given.text)
            .map_err(|malformed| refused(Refusal::Text(malformed.to_string())))?;
        if unit.target.as_ref() == Some(&text) {
            continue;
        }
        // Search words are not in the fingerprint: what stood here at the export tells whether somebody else changed it.
        if given
            .base
            .as_ref()
            .is_some_and(|at_export| *at_export != base(unit.target.as_deref()))
        {
            return Err(refused(Refusal::Conflict));
        }
        texts.insert(given.key.clone(), text);
    }
    Ok(texts)
}

fn in_words(difference: ftl::Difference<'_>) -> Option<String> {
    use ftl::Difference;
    Some(match difference {
        Difference::MissingValue => "the message would lack its text".to_owned(),
        Difference::ObsoleteValue(_) => "the English has no text here, only attributes".to_owned(),
        Difference::MissingAttribute(_) => return None,
        Difference::ObsoleteAttribute(name, _) => format!("the English has no `.{name}`"),
        Difference::MissingReference(_, to) => {
            format!("the text leaves out {{ {to} }}, which the English has")
        }
        Difference::ObsoleteReference(_, to, _) => {
            format!("the text has {{ {to} }}, which the English does not have")
        }
        Difference::DuplicateAttribute(name, _) => format!("`.{name}` would stand there twice"),
        Difference::DuplicateVariant(key, _) => {
            format!("the variant `{key}` would stand there twice")
        }
    })
}
