//! The answer of `show` before it is laid out: the texts in the languages asked for, the status of each, and its posts.

use unic_langid::LanguageIdentifier;

use super::{Show, slots};
use crate::cli::output::Output;
use crate::error::Result;
use crate::gate::{Filled, Gate, Message, Outgoing, Reason, TopicView};
use crate::language;
use crate::language::difference::marked;
use crate::library::{EXPIRES, History, Library, Target, TemplateMeta, VariableKind, topic_of};
use crate::post::{Channel, Posting, Signing, Uses, channels, messages_for, posts_to};
use crate::profile::Profiles;
use crate::review::LocalTime;
use crate::worklist::Before;

/// What is asked for.
pub(super) struct Asked<'a, 'l> {
    /// The gate: it lets drafts out if they are asked for.
    pub(super) gate: &'a Gate<'l>,
    pub(super) args: &'a Show,
    pub(super) locales: &'a [LanguageIdentifier],
    pub(super) channels: &'a [&'static Channel],
}

/// What is shown: one message in one language, for its channels.
pub(super) struct Shown {
    pub(super) message: Message,
    pub(super) locale: LanguageIdentifier,
    /// The language's name in English, and in itself.
    pub(super) names: (String, String),
    /// The post as it goes out: with the English, if both were asked for, and signed.
    pub(super) post: Option<Outgoing>,
    pub(super) postings: Vec<Posting>,
    /// Whether it is a topic's title, which says what the rest is about and is never posted.
    pub(super) is_title: bool,
    /// What has changed in the English of a stale translation since it was made.
    pub(super) changed_words: Option<String>,
}

/// One answer.
pub(super) struct Answer {
    pub(super) target: Target,
    /// The precinct that posts it, by id and name.
    pub(super) precinct: Option<(String, String)>,
    pub(super) title: Option<Outgoing>,
    pub(super) english_title: Option<Outgoing>,
    pub(super) until: Option<LocalTime>,
    pub(super) shown: Vec<Shown>,
    /// How to fill the slots, if examples fill them because nothing was given.
    pub(super) examples: Option<Vec<String>>,
}

/// The texts, each for its channels.
pub(super) fn answer(asked: &Asked<'_, '_>, target: Target, output: &Output) -> Result<Answer> {
    let Asked {
        gate,
        args,
        locales,
        channels: only,
    } = *asked;
    let library = gate.library();
    let mut history = History::default();
    let given = slots::given(library, &args.set)?;
    let meta = match &target {
        Target::Template(id) => library.template_meta()?.remove(id),
        _ => None,
    };
    if meta.is_none() {
        slots::none(&given)?;
    }
    let unit = target.unit();
    let precinct = library.precinct();
    let examples = meta
        .as_ref()
        .filter(|meta| given.is_empty() && meta.variables.len() > 1)
        .map(|meta| how_to_fill(library, meta))
        .transpose()?;
    let mut answer = Answer {
        precinct: precinct.map(|precinct| (precinct.id.clone(), precinct.name.clone())),
        title: None,
        english_title: None,
        until: None,
        shown: Vec::new(),
        examples,
        target,
    };
    let mut reported = Vec::new();
    for locale in locales {
        let view = gate.open(&unit, locale)?;
        let problems: Vec<_> = view
            .problems()
            .filter(|problem| !reported.contains(problem))
            .collect();
        output.findings(&problems);
        reported.extend(problems);
        if answer.shown.is_empty() {
            (answer.title, answer.english_title) = titles(&view, &answer.target)?;
        }
        let filled = match &meta {
            Some(meta) if answer.examples.is_some() => Some(gate.fill_with_examples(meta, locale)?),
            Some(meta) => Some(gate.fill(meta, &given, locale)?),
            None => None,
        };
        answer.until = filled.as_ref().and_then(Filled::until).or(answer.until);
        let listed = listed_channels(&view, &unit, meta.as_ref());
        let wanted: Vec<&'static Channel> = if only.is_empty() {
            let all = listed.iter().filter_map(|id| channels::by_name(id));
            all.filter(|channel| precinct.is_none_or(|precinct| posts_to(precinct, channel)))
                .collect()
        } else {
            only.to_vec()
        };
        for id in ids(&view, &answer.target, only) {
            let message = match &filled {
                Some(filled) => view.filled(&id, filled)?,
                None => view.message(&id)?,
            };
            if let Some(hole) = &message.hole {
                output.hint(&format!("withheld: {hole}"));
            }
            let title = matches!(&answer.target, Target::Topic(topic) if *topic == id);
            let to: &[&'static Channel] = if title { &[] } else { &wanted };
            let changed_words = if args.format == "text" && message.status.has(Reason::Stale) {
                changed_words(library, &mut history, (&unit, &id), locale)?
            } else {
                None
            };
            answer.shown.push(Shown {
                changed_words,
                ..shown(asked, message, locale, title, to)?
            });
        }
    }
    // An example has no end.
    if answer.examples.is_some() {
        answer.until = None;
    }
    Ok(answer)
}

/// What has changed in the English since the translation was made, if the library is in a repository that knows.
fn changed_words(
    library: &Library,
    history: &mut History,
    (unit, id): (&str, &str),
    locale: &LanguageIdentifier,
) -> Result<Option<String>> {
    let (english, target) = (
        library.localized(unit, &language::SOURCE)?,
        library.localized(unit, locale)?,
    );
    let record = target.as_ref().and_then(|localized| localized.record(id));
    let print = record.and_then(|record| record.source);
    let now = english.as_ref().and_then(|english| english.get(id));
    // The text itself is what was asked for: without git, or where it refuses, it is shown without its history.
    let before = now.zip(print);
    let before = before.and_then(|(now, print)| Before::of(now, print, library, history));
    Ok(before.map(|before| marked(&before.difference)))
}

/// The messages that were asked for. A flyer has its own choice of a topic's messages, in its own order.
fn ids(view: &TopicView<'_, '_>, target: &Target, only: &[&Channel]) -> Vec<String> {
    match target {
        Target::Topic(topic) => {
            let all: Vec<&str> = view.ids().collect();
            let chosen = match (only, view.meta()) {
                ([one], Some(meta)) => messages_for(one, topic, meta, &all),
                _ => return all.into_iter().map(str::to_owned).collect(),
            };
            // The topic's own message says what the rest is about.
            let title = all.iter().copied().filter(|id| id == topic);
            title.chain(chosen).map(str::to_owned).collect()
        }
        Target::Message(_, id) | Target::Template(id) => vec![id.clone()],
    }
}

fn listed_channels(
    view: &TopicView<'_, '_>,
    unit: &str,
    meta: Option<&TemplateMeta>,
) -> Vec<String> {
    match (meta, topic_of(unit)) {
        (Some(meta), _) => meta.channels.clone(),
        // Metadata that cannot be read is reported with the texts; then there are no channels to show.
        (None, Some(_)) => view
            .meta()
            .map(|meta| meta.channels.clone())
            .unwrap_or_default(),
        (None, None) => Vec::new(),
    }
}

fn titles(
    view: &TopicView<'_, '_>,
    target: &Target,
) -> Result<(Option<Outgoing>, Option<Outgoing>)> {
    Ok(match target {
        Target::Template(id) => (view.title(id), view.english_title(id)),
        Target::Topic(id) if view.ids().any(|have| have == id) => {
            let message = view.message(id)?;
            (message.text, message.english)
        }
        Target::Topic(_) | Target::Message(..) => (None, None),
    })
}

fn how_to_fill(library: &crate::Library, meta: &TemplateMeta) -> Result<Vec<String>> {
    let places = library.place_keys()?;
    let slots = meta.variables.iter().filter(|(name, _)| *name != EXPIRES);
    let mut lines: Vec<String> = slots
        .map(|(name, variable)| {
            let mut line = format!("--set {name}=…  {}", variable.kind.form());
            match variable.kind {
                VariableKind::Choice | VariableKind::Rank => {
                    line.push_str(&format!(": {}", variable.choices.join(", ")));
                }
                VariableKind::Place if !places.is_empty() => {
                    line.push_str(&format!(
                        "; {} are named in each language",
                        places.join(", ")
                    ));
                }
                VariableKind::Text => {
                    line.push_str(&format!(
                        "; --set {name}.es=… for Spanish; again for another paragraph"
                    ));
                }
                _ => {}
            }
            line
        })
        .collect();
    lines.push(
        "--set expires=…  until when it holds: a day, a time, or both, such as \"7 pm tomorrow\""
            .to_owned(),
    );
    Ok(lines)
}

/// A message as it is shown: a bilingual text may go out only if both languages may.
fn shown(
    asked: &Asked<'_, '_>,
    mut message: Message,
    locale: &LanguageIdentifier,
    is_title: bool,
    wanted: &[&'static Channel],
) -> Result<Shown> {
    let bilingual = asked.args.bilingual && *locale != language::SOURCE;
    if bilingual {
        for reason in message.english_status.reasons.clone() {
            message.status.because(reason);
        }
    }
    // English that stands in for a translation is shown as such, and is not offered for posting as one.
    let parts = if message.fallback {
        (None, None)
    } else if bilingual {
        let languages = asked.gate.library().profiles();
        (
            both(&message.text, &message.english, languages),
            both(&message.short, &message.english_short, languages),
        )
    } else {
        (message.text.clone(), message.short.clone())
    };
    // A title is never posted, so nobody signs it.
    let signing = if is_title {
        Signing::default()
    } else {
        Signing::of(asked.gate, locale)?
    };
    signing.apply(asked.gate, &mut message);
    let postings = wanted
        .iter()
        .filter_map(|channel| signing.posting(channel, &parts.0, &parts.1));
    Ok(Shown {
        postings: postings.collect(),
        post: signing.sign(&parts.0, None, Uses::Value),
        is_title,
        locale: locale.clone(),
        names: names(asked, locale),
        message,
        changed_words: None,
    })
}

fn names(asked: &Asked<'_, '_>, locale: &LanguageIdentifier) -> (String, String) {
    let languages = asked.gate.library().profiles();
    (languages.name(locale), languages.native_name(locale))
}

/// Both languages in one text; `None` if either may not leave.
fn both(
    own: &Option<Outgoing>,
    english: &Option<Outgoing>,
    languages: &Profiles,
) -> Option<Outgoing> {
    Some(own.clone()?.beside(english.as_ref()?, languages))
}
