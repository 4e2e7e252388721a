//! Finding what people must do.

use std::collections::{BTreeMap, HashSet};

use unic_langid::LanguageIdentifier;

use super::{Before, Item, LocaleWork, Need, Order, Pressing, Rejection, Wanted, Worklist};
use crate::date::Date;
use crate::diagnostic::{Place, Role};
use crate::error::{Error, Result};
use crate::ftl;
use crate::language;
use crate::library::{
    History, Library, LocalizedFile, LocalizedMessage, TopicMeta, Urgency, topic_of,
};
use crate::project::records_path;

/// What an item is made from, beside its own texts.
struct Unit<'u> {
    library: &'u Library,
    locale: &'u LanguageIdentifier,
    path: &'u str,
    meta: Option<TopicMeta>,
    pressing: Pressing,
    today: Date,
}

impl Worklist {
    /// What must be done in some locales, as of a day, and why some of it is not known. `history` knows what the English
    /// said before.
    ///
    /// # Errors
    /// The library's observances cannot be read.
    pub(crate) fn of(
        library: &Library,
        locales: &[LanguageIdentifier],
        wanted: &Wanted,
        today: Date,
        history: &mut History,
    ) -> Result<(Worklist, Vec<Error>)> {
        let order = Order::on(today, library)?;
        let (mut all, mut problems) = (BTreeMap::new(), Vec::new());
        for locale in locales {
            let work = of_locale(library, locale, wanted, (today, &order), history);
            let (work, mut own) = work;
            problems.append(&mut own);
            all.insert(locale.to_string(), work);
        }
        let worklist = Worklist {
            version: 1,
            today,
            locales: all,
        };
        Ok((worklist, problems))
    }
}

fn of_locale(
    library: &Library,
    locale: &LanguageIdentifier,
    wanted: &Wanted,
    (today, order): (Date, &Order),
    history: &mut History,
) -> (LocaleWork, Vec<Error>) {
    let (mut files, mut unknown, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for path in library.units() {
        if !wanted.has_unit(&path) {
            continue;
        }
        let found = meta_of(library, &path).and_then(|meta| {
            let pressing = order.of(&path, meta.as_ref());
            let unit = Unit {
                library,
                locale,
                path: &path,
                meta,
                pressing,
                today,
            };
            Ok((pressing, unit.items(wanted, history)?))
        });
        match found {
            Ok((pressing, items)) => {
                let words: usize = items.iter().map(|item| item.words).sum();
                files.push(((pressing, words, path), items));
            }
            // The others can be worked on all the same.
            Err(problem) => {
                problems.push(problem);
                unknown.push(path);
            }
        }
    }
    files.sort_by(|(one, _), (other, _)| one.cmp(other));
    let items: Vec<Item> = files.into_iter().flat_map(|(_, items)| items).collect();
    let work = LocaleWork {
        name: library.profiles().name(locale),
        texts: items.len(),
        words: items.iter().map(|item| item.words).sum(),
        items,
        unknown,
    };
    (work, problems)
}

fn meta_of(library: &Library, unit: &str) -> Result<Option<TopicMeta>> {
    match topic_of(unit) {
        Some(topic) => library.topic_meta(topic),
        None => Ok(None),
    }
}

impl Unit<'_> {
    fn items(&self, wanted: &Wanted, history: &mut History) -> Result<Vec<Item>> {
        let Unit {
            library, locale, ..
        } = *self;
        let Some(english) = library.localized(self.path, &language::SOURCE)? else {
            return Ok(Vec::new());
        };
        let target = library.localized(self.path, locale)?;
        if let Some(file) = target.as_deref().filter(|file| file.records_lost) {
            let path = records_path(&file.file.path);
            let text = format!(
                "`{path}` cannot be read, so nobody knows what there is to do with its texts"
            );
            return Err(Error::content(text, file.faults.clone()));
        }
        let is_source = *locale == language::SOURCE;
        let meta = self.meta.as_ref();
        let is_required = meta
            .and_then(|meta| meta.required_locales.as_ref())
            .is_none_or(|tags| is_source || tags.contains(&locale.to_string()));
        let reviews = library.reviews(self.path, locale, self.today)?;
        let needs_approval = meta.is_some_and(|meta| meta.needs_sign_off.is_some());
        let (mut items, mut seen) = (Vec::new(), HashSet::new());
        for source in &english.messages {
            // Of two with the same id, the first counts.
            if !seen.insert(&source.id) {
                continue;
            }
            let own = target
                .as_deref()
                .and_then(|file| Some((file, file.get(&source.id)?)));
            let lacks = own.is_none_or(|(_, own)| !is_source && own.lacks(source));
            let need = match own {
                _ if lacks && is_required => Some(Need::Missing),
                None => None,
                Some((file, own)) => Need::of(
                    file.record(&own.id),
                    (!is_source).then_some(source.fingerprint),
                    own.fingerprint,
                    &reviews,
                    needs_approval,
                ),
            };
            let Some(need) = need.filter(|need| wanted.has(self.path, &source.id, *need)) else {
                continue;
            };
            let item = self.item(source, own, need, history);
            items.push(Item {
                qualified: reviews.qualified,
                needs_approval,
                ..item
            });
        }
        Ok(items)
    }

    fn item(
        &self,
        source: &LocalizedMessage,
        own: Option<(&LocalizedFile, &LocalizedMessage)>,
        need: Need,
        history: &mut History,
    ) -> Item {
        let record = own.and_then(|(file, own)| file.record(&own.id));
        // Of a text that has changed, nobody knows yet who wrote it.
        let same = own.and_then(|(_, own)| record.filter(|it| it.target == Some(own.fingerprint)));
        let made_from = record.filter(|_| need == Need::Stale);
        let made_from = made_from.and_then(|record| record.source);
        let rejected = same.and_then(|record| record.rejected.as_ref());
        Item {
            id: source.id.clone(),
            topic: topic_of(self.path).map(str::to_owned),
            need,
            words: words(source),
            urgency: match self.pressing.is_urgent() {
                true => Urgency::Urgent,
                false => Urgency::Routine,
            },
            in_season: self.pressing.is_in_season(),
            qualified: false,
            needs_approval: false,
            origin: record.and_then(|record| record.origin),
            translated_by: same.and_then(|record| record.translated_by.clone()),
            path: match own {
                Some((_, own)) => own.file.path.to_string(),
                None => self.path_of_missing(source),
            },
            line: own.map(|(_, own)| {
                let place = Place::new(&own.file, own.span.clone(), Role::Translation);
                place.positions().0.line
            }),
            english: source.written().to_owned(),
            text: own.map(|(_, own)| own.written().to_owned()),
            before: made_from.and_then(|print| Before::of(source, print, self.library, history)),
            rejected: rejected.map(|rejected| Rejection {
                by: rejected.by.clone(),
                on: rejected.on,
                reason: rejected.reason.clone(),
                category: rejected.category,
            }),
            withdrawn: record
                .and_then(|record| record.withdrawn.as_ref())
                .map(|withdrawn| withdrawn.reason.clone()),
            note: record.and_then(|record| record.note.clone()),
            unit: self.path.to_owned(),
        }
    }

    /// A precinct's own text belongs beside its own English.
    fn path_of_missing(&self, source: &LocalizedMessage) -> String {
        let path = self.library.translation_of(&source.file.path, self.locale);
        path.unwrap_or_else(|| self.path.to_owned())
    }
}

/// How many words an English text has, counted as coverage counts them.
pub(super) fn words(message: &LocalizedMessage) -> usize {
    let resource = ftl::parse(message.written());
    resource.entries.first().map_or(0, ftl::Entry::words)
}
