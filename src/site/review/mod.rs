//! The pages on which people who read a language review its texts, one after the other: one page for each language, with the
//! texts in files beside it that its script loads when their turn comes.
//!
//! What stands there is not outgoing: reviewers read texts as they are written ([`crate::library::Unchecked`]), the page offers no
//! way to copy or post them, and a site without drafts has none of it.

mod rules;
mod text;

use askama::Template;
use rayon::prelude::*;
use serde::Serialize;

use self::rules::Rules;
use self::text::{English, TextData};
use super::assets::REVIEW;
use super::own::Own;
use super::wording::heading;
use super::words::{self, Words};
use super::{Files, Language, Shell, Site, data};
use crate::checks::Terms;
use crate::error::Result;
use crate::exchange::IssueType;
use crate::language;
use crate::library::{
    CONTACT_NAMES, Glossary, NOTICES, PLACES, SIGNATURE, SITE, SignOff, TEMPLATES, TopicMeta,
    UnitTexts, topic_of,
};
use crate::report::without_hidden;
use crate::review::Date;
use crate::worklist::{Need, Order, Pressing};

/// How the ids of what these pages say in their own words begin.
const WORDS: &str = "site-review-";

#[derive(Template)]
#[template(path = "review.html")]
struct Page<'p> {
    shell: Shell<'p>,
    language: &'p Language,
    /// The file with what there is to review.
    queue: String,
    own: &'p Own,
    data: String,
}

/// What the page itself holds: which language it is for. Everything else is in files.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PageData<'d> {
    locale: String,
    name: &'d str,
    native: &'d str,
    dir: &'static str,
    library: &'d str,
    precinct: Option<&'d str>,
    /// What the page says itself, where that is not English.
    words: Option<&'d Words>,
}

/// What there is to review in a language, and by which rules what is typed is checked.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Queue<'d> {
    /// In the order of need.
    files: Vec<FileEntry>,
    terms: Vec<rules::TermData>,
    rules: Rules<'d>,
    /// Kinds of faults, and what they are called.
    categories: Vec<(IssueType, String)>,
    channels: Vec<rules::ChannelLimits>,
    /// What the precinct puts below its posts.
    signature: Option<String>,
}

/// A file with something to review.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileEntry {
    /// Its English path, which names it.
    unit: String,
    /// The file beside the page that holds its texts.
    script: String,
    /// The English title of a topic; what the page calls another file.
    title: String,
    /// The language of that.
    lang: String,
    urgent: bool,
    season: bool,
    sensitive: bool,
    sign_off: Option<SignOff>,
    question: Option<String>,
    /// The id of each text, the beginnings of the fingerprints of what it translates and of what it says (enough to know whether a
    /// verdict that was kept is about this text), and why it waits.
    texts: Vec<(String, String, Need)>,
    words: usize,
}

/// The texts of a file.
#[derive(Serialize)]
struct FileData<'d> {
    unit: &'d str,
    texts: Vec<TextData<'d>>,
}

/// What is done once for all languages.
struct Shared<'s> {
    glossary: &'s Glossary,
    terms: &'s Terms<'s>,
    order: Order,
    /// The words of the pages, by the number of the language.
    own: Vec<Own>,
}

/// A file as a language's page lists it, and the script with its texts.
struct Listed {
    pressing: Pressing,
    entry: FileEntry,
    script: String,
}

impl Site<'_, '_> {
    /// The pages for reviewers; none on a site without drafts.
    pub(super) fn review(&self) -> Result<Files> {
        if !self.about.has_review {
            return Ok(Files::new());
        }
        let library = self.gate.library();
        let glossary = library.glossary()?;
        let languages = self.languages.iter();
        let own = languages.map(|language| self.own(language, words::english().ids(WORDS)));
        let shared = Shared {
            own: own.collect::<Result<_>>()?,
            order: Order::on(self.gate.now().date, library)?,
            terms: &Terms::new(&glossary),
            glossary: &glossary,
        };
        let units = library.units();
        let units = units.par_iter().map(|unit| self.review_unit(unit, &shared));
        let mut listed: Vec<Vec<Listed>> = self.languages.iter().map(|_| Vec::new()).collect();
        for unit in units.collect::<Result<Vec<_>>>()? {
            for (listed, of_unit) in listed.iter_mut().zip(unit) {
                listed.extend(of_unit);
            }
        }
        let mut files = Files::new();
        for (number, listed) in listed.into_iter().enumerate() {
            self.review_of(number, listed, &shared, &mut files)?;
        }
        Ok(files)
    }

    /// A file, by the number of the language; `None` where nothing of it waits for a reviewer.
    fn review_unit(&self, unit: &str, shared: &Shared<'_>) -> Result<Vec<Option<Listed>>> {
        let library = self.gate.library();
        let today = self.gate.now().date;
        let source = library.read(unit, &language::SOURCE)?;
        let english = English::of(source.ids());
        let meta = topic_of(unit).map(|topic| library.topic_meta(topic).ok().flatten());
        let meta = meta.map(Option::unwrap_or_default);
        let pressing = shared.order.of(unit, meta.as_ref());
        let title = topic_title(unit, &source);
        let of = |(language, own): (&Language, &Own)| -> Result<Option<Listed>> {
            let texts = text::texts(self.gate, unit, &language.tag, &english, shared.terms)?;
            if texts.is_empty() {
                return Ok(None);
            }
            let script = format!(
                "data/review/{}/{}.js",
                language.tag,
                unit.trim_start_matches("content/").trim_end_matches(".ftl")
            );
            let (title, lang) = match named(unit) {
                Some(word) => (own.words.say(word), own.lang.clone()),
                None => (title.clone(), language::SOURCE.to_string()),
            };
            let entry = FileEntry {
                title,
                lang,
                urgent: pressing.is_urgent(),
                season: meta.as_ref().is_some_and(|meta| in_season(meta, today)),
                sensitive: meta.as_ref().is_some_and(|meta| meta.sensitive),
                sign_off: meta.as_ref().and_then(|meta| meta.needs_sign_off),
                question: meta
                    .as_ref()
                    .and_then(|meta| meta.sign_off_question.as_deref())
                    .map(|question| without_hidden(question).into_owned()),
                texts: texts
                    .iter()
                    .map(|text| (text.id.clone(), text.short_prints(), text.why))
                    .collect(),
                words: texts.iter().map(|text| text.words).sum(),
                script,
                unit: unit.to_owned(),
            };
            Ok(Some(Listed {
                pressing,
                entry,
                script: data::pushed("reviewFiles", &FileData { unit, texts }),
            }))
        };
        self.languages.iter().zip(&shared.own).map(of).collect()
    }

    /// The page of a language, its queue, and the scripts with the texts.
    fn review_of(
        &self,
        number: usize,
        listed: Vec<Listed>,
        shared: &Shared<'_>,
        out: &mut Files,
    ) -> Result<()> {
        let (language, own) = (&self.languages[number], &shared.own[number]);
        let (glossary, terms) = (shared.glossary, shared.terms);
        let library = self.gate.library();
        let locale = language.tag.to_string();
        let mut files: Vec<(Pressing, FileEntry)> = Vec::with_capacity(listed.len());
        for file in listed {
            out.push((file.entry.script.clone(), file.script));
            files.push((file.pressing, file.entry));
        }
        // Of two that are equally pressing, the one that is sooner done.
        files.sort_by(|(one, first), (other, second)| {
            let key = |entry: &FileEntry| (entry.words, entry.unit.clone());
            one.cmp(other).then_with(|| key(first).cmp(&key(second)))
        });
        let files = files.into_iter().map(|(_, entry)| entry).collect();
        let queue = Queue {
            files,
            terms: rules::terms(glossary, terms, &language.tag),
            rules: Rules::of(library.profiles(), glossary, &language.tag),
            categories: rules::CATEGORIES
                .iter()
                .map(|(id, word)| (*id, own.words.say(word)))
                .collect(),
            channels: rules::limits(library.precinct()),
            signature: self.signings[number].label(),
        };
        let script = data::script("review", &queue);
        let script_path = format!("data/review/{locale}.js");
        out.push((script_path.clone(), script));
        let page = Page {
            shell: self.shell(
                format!(
                    "{} · {}",
                    words::english().say("site-review-title"),
                    language.name
                ),
                &REVIEW,
                "../",
            ),
            queue: script_path,
            language,
            own,
            data: data::embedded(&PageData {
                locale: locale.clone(),
                name: &language.name,
                native: &language.native,
                dir: language.dir,
                library: &self.about.name,
                precinct: self.about.precinct.as_deref(),
                words: own.is_translated().then_some(&own.words),
            }),
        };
        let path = format!("review/{locale}.html");
        let html = super::render(&path, &page)?;
        out.push((path, html));
        Ok(())
    }
}

/// What a topic is called in English.
fn topic_title(unit: &str, english: &UnitTexts) -> String {
    let id = topic_of(unit).unwrap_or(unit);
    let title = english.unchecked(id, None, None).ok().flatten();
    title.map_or_else(
        || heading(id),
        |title| without_hidden(&title.text).into_owned(),
    )
}

/// The word for a file whose texts are no topic.
fn named(unit: &str) -> Option<&'static str> {
    Some(match unit {
        NOTICES => "site-review-file-notices",
        CONTACT_NAMES => "site-review-file-contacts",
        TEMPLATES => "site-review-file-templates",
        PLACES => "site-review-file-places",
        SIGNATURE => "site-review-file-signature",
        SITE => "site-review-file-site",
        _ => return None,
    })
}

/// Whether this month is one of the topic's.
fn in_season(meta: &TopicMeta, today: Date) -> bool {
    let months = meta.season.as_ref().map(|season| &season.months);
    months.is_some_and(|months| months.contains(&today.month))
}
