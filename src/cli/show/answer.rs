//! What `show` answers, before it is laid out: the texts in the languages asked for, how each stands, and its posts.

use unic_langid::LanguageIdentifier;

use super::{Show, slots};
use crate::cli::output::Output;
use crate::error::{Kind, Result};
use crate::language;
use crate::library::{
    Library, Message, Precinct, Reading, Target, TemplateMeta, VariableKind, topic_of,
};
use crate::post::{Channel, Posting, Share, Uses, channels, posts_to, signed};
use crate::review::{Date, Reason};

/// What is asked.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) library: &'a Library,
    pub(super) args: &'a Show,
    pub(super) locales: &'a [LanguageIdentifier],
    pub(super) channel: Option<&'static Channel>,
    pub(super) today: Date,
}

/// What is shown: one message in one language, for its channels.
pub(super) struct Shown {
    pub(super) message: Message,
    pub(super) locale: LanguageIdentifier,
    pub(super) postings: Vec<Posting>,
}

/// One answer.
pub(super) struct Answer {
    pub(super) target: Target,
    /// The precinct that posts it, by id and name.
    pub(super) precinct: Option<(String, String)>,
    pub(super) title: String,
    pub(super) english_title: String,
    pub(super) expires: Option<Date>,
    pub(super) shown: Vec<Shown>,
    /// Slots shown with their examples, because none were given.
    pub(super) examples: Option<Vec<String>>,
    /// Whether a text could not be rendered.
    pub(super) failed: bool,
}

pub(super) fn title_of(meta: &TemplateMeta, locale: &LanguageIdentifier) -> String {
    let english = language::SOURCE.to_string();
    meta.titles
        .get(&locale.to_string())
        .or_else(|| meta.titles.get(&english))
        .cloned()
        .unwrap_or_default()
}

/// The texts, each for its channels.
pub(super) fn answer(asked: &Asked<'_>, target: Target, output: &Output) -> Result<Answer> {
    let Asked {
        library,
        args,
        locales,
        channel,
        today,
    } = *asked;
    let mut slots = slots::given(library, &args.set)?;
    let meta = match &target {
        Target::Template(id) => library.template_meta()?.remove(id),
        _ => None,
    };
    let expires = slots::expires(&mut slots, meta.as_ref(), args, today)?;
    let listed = match (&target, &meta) {
        (_, Some(meta)) => meta.channels.clone(),
        (Target::Topic(id), None) => channels_of(library, id),
        (Target::Message(unit, _), None) => match topic_of(unit) {
            Some(topic) => channels_of(library, topic),
            None => Vec::new(),
        },
        (Target::Template(_), None) => Vec::new(),
    };
    let precinct = library.precinct();
    let wanted: Vec<&'static Channel> = match channel {
        Some(one) => vec![one],
        None => listed
            .iter()
            .filter_map(|id| channels::by_name(id))
            .filter(|channel| precinct.is_none_or(|precinct| posts_to(precinct, channel)))
            .collect(),
    };
    let examples = meta
        .as_ref()
        .filter(|meta| slots.is_empty() && !meta.variables.is_empty())
        .map(|meta| {
            meta.variables
                .iter()
                .map(|(name, variable)| {
                    let known = match (precinct, variable.kind) {
                        (Some(precinct), VariableKind::Place) if !precinct.places.is_empty() => {
                            let keys: Vec<&str> =
                                precinct.places.keys().map(String::as_str).collect();
                            format!("; {} are said in each language", keys.join(", "))
                        }
                        _ => String::new(),
                    };
                    format!("--set {name}=…  {}{known}", variable.kind.form())
                })
                .collect()
        });
    let mut shown = Vec::new();
    let mut failed = false;
    let mut said: Vec<crate::diagnostic::Diagnostic> = Vec::new();
    let english = library.read(&target.unit(), &language::SOURCE)?;
    let mut titles = (String::new(), String::new());
    for locale in locales {
        let reading = library.read(&target.unit(), locale)?;
        let problems: Vec<_> = reading
            .problems()
            .filter(|problem| !said.contains(*problem))
            .cloned()
            .collect();
        output.findings(&problems);
        said.extend(problems);
        if shown.is_empty() {
            titles = titles_of(&reading, &target, meta.as_ref(), today);
        }
        let filled = slots::fill(
            library,
            meta.as_ref(),
            &slots,
            examples.is_some(),
            locale,
            locales,
        )?;
        // The English beside it has English values where there are such.
        let source = language::SOURCE;
        let english_filled = slots::fill(
            library,
            meta.as_ref(),
            &slots,
            examples.is_some(),
            &source,
            locales,
        )
        .ok()
        .flatten();
        let ids: Vec<String> = match &target {
            Target::Topic(_) => reading.ids().map(str::to_owned).collect(),
            Target::Message(_, id) | Target::Template(id) => vec![id.clone()],
        };
        for id in ids {
            let beside = english_filled.as_ref().or(filled.as_ref());
            let made = reading.message_beside(&id, filled.as_ref(), beside, today);
            let mut message = match made {
                // One text with a hole must not take the others along.
                Err(error) if error.kind() == Kind::Render => {
                    output.error(&error);
                    failed = true;
                    continue;
                }
                message => message?,
            };
            if expires.is_some_and(|expires| expires < today) {
                message.standing.because(Reason::Expired);
            }
            if examples.is_some() {
                message.standing.because(Reason::Unfilled);
            }
            // What goes out in two languages must be good in both.
            if args.bilingual && *locale != language::SOURCE {
                for reason in english.standing(&id, today).reasons {
                    message.standing.because(reason);
                }
            }
            if reading.english_is_held_back(&id) {
                message.english = None;
                message.english_short = None;
                if message.fallback {
                    message.text = None;
                    message.short = None;
                    message.summary = None;
                }
            }
            // A withdrawn text is not shown at all: whoever saw it might still post it.
            if message.standing.has(Reason::Withdrawn) {
                message.text = None;
                message.short = None;
                message.summary = None;
            }
            let title = matches!(&target, Target::Topic(topic) if *topic == id);
            let postings = if title || examples.is_some() {
                Vec::new()
            } else {
                postings(&message, locale, &wanted, args, precinct)
            };
            shown.push(Shown {
                message,
                locale: locale.clone(),
                postings,
            });
        }
    }
    Ok(Answer {
        target,
        precinct: precinct.map(|precinct| (precinct.id.clone(), precinct.name.clone())),
        title: titles.0,
        english_title: titles.1,
        expires,
        shown,
        examples,
        failed,
    })
}

/// Metadata that cannot be read is reported with the texts; then there are no channels to show.
fn channels_of(library: &Library, topic: &str) -> Vec<String> {
    let meta = library.topic_meta(topic).ok().flatten();
    meta.unwrap_or_default().channels
}

fn titles_of(
    reading: &Reading<'_>,
    target: &Target,
    meta: Option<&TemplateMeta>,
    today: Date,
) -> (String, String) {
    match (target, meta) {
        (Target::Template(_), Some(meta)) => (
            title_of(meta, reading.locale()),
            title_of(meta, &language::SOURCE),
        ),
        (Target::Topic(id), _) => match reading.message(id, None, today) {
            Ok(message) => (
                message.text.unwrap_or_default(),
                message.english.unwrap_or_default(),
            ),
            Err(_) => (id.clone(), id.clone()),
        },
        (Target::Message(_, id) | Target::Template(id), _) => (id.clone(), id.clone()),
    }
}

fn postings(
    message: &Message,
    locale: &LanguageIdentifier,
    wanted: &[&'static Channel],
    args: &Show,
    precinct: Option<&Precinct>,
) -> Vec<Posting> {
    // English that stands in for a translation is shown beside it, and not offered for posting as one.
    if message.fallback {
        return Vec::new();
    }
    let value = value(message, locale, args);
    let short = both(
        message,
        locale,
        args,
        &message.short,
        &message.english_short,
    );
    let share = Share::default();
    wanted
        .iter()
        .filter_map(|channel| {
            let sign = |text: &Option<String>, uses| {
                let text = text.as_deref()?;
                Some(match precinct {
                    Some(precinct) => signed(precinct, channel, uses, locale, text),
                    None => text.to_owned(),
                })
            };
            let (value, short) = (sign(&value, Uses::Value), sign(&short, Uses::Short));
            Posting::of(channel, value.as_deref(), short.as_deref(), share)
        })
        .collect()
}

/// The post: with `--bilingual` both languages, each under its name.
pub(super) fn value(message: &Message, locale: &LanguageIdentifier, args: &Show) -> Option<String> {
    both(message, locale, args, &message.text, &message.english)
}

fn both(
    message: &Message,
    locale: &LanguageIdentifier,
    args: &Show,
    own: &Option<String>,
    english: &Option<String>,
) -> Option<String> {
    let bilingual = args.bilingual && *locale != language::SOURCE && !message.fallback;
    match (own, english) {
        (Some(own), Some(english)) if bilingual => Some(format!(
            "{}: {own}\n\n{}: {english}",
            language::native_name(locale),
            language::native_name(&language::SOURCE)
        )),
        (own, _) => own.clone(),
    }
}
