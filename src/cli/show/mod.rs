//! `show`: the texts of a topic, a message or a template, English beside them.

mod json;
mod plain;
mod slots;
mod text;

use clap::Args;
use unic_langid::LanguageIdentifier;

use super::args::Global;
use super::output::Output;
use super::{CLEAN, FAILED, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{
    Found, Library, Message, Precinct, Reading, Slots, Target, TemplateMeta, topic_of,
};
use crate::post::{Channel, Posting, Share, Uses, channels, posts_to, signed};
use crate::review::{Date, Reason};

#[derive(Debug, Args)]
pub(super) struct Show {
    /// A topic, a message or a template: its id, its title, or a search word in any of the languages
    #[arg(required = true, value_name = "TOPIC|MESSAGE|TEMPLATE", num_args = 1..)]
    name: Vec<String>,
    /// The language: a tag or a name; may be given again; `all` for every language
    #[arg(long, value_name = "LANGUAGE")]
    lang: Vec<String>,
    /// Only for this channel: x, sms, kakaotalk …
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    /// Fill a slot of a template; `name.ko=…` for one language
    #[arg(long, value_name = "NAME=VALUE")]
    set: Vec<String>,
    /// Put the language and English into one text, each under its name
    #[arg(long)]
    bilingual: bool,
    /// Give out texts that nobody has reviewed, marked as drafts
    #[arg(long)]
    draft: bool,
    /// text; plain: the text alone, refused where it is not publishable; json
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "plain", "json"])]
    format: String,
}

/// What is shown: one message in one language, for its channels.
struct Shown {
    message: Message,
    locale: LanguageIdentifier,
    postings: Vec<Posting>,
}

/// One answer.
struct Answer {
    target: Target,
    /// The precinct that posts it, by id and name.
    precinct: Option<(String, String)>,
    title: String,
    english_title: String,
    expires: Option<Date>,
    shown: Vec<Shown>,
    /// Slots shown with their examples, because none were given.
    examples: Option<Vec<String>>,
    /// Whether a text could not be rendered.
    failed: bool,
}

pub(super) fn run(global: &Global, args: &Show, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let today = global.today()?;
    let locales = languages(&library, &args.lang)?;
    let channel = args.channel.as_deref().map(channel).transpose()?;
    if let (Some(precinct), Some(channel)) = (library.precinct(), channel)
        && !posts_to(precinct, channel)
    {
        let text = format!("the {} does not post to {}", precinct.name, channel.name);
        return Err(Error::new(Kind::Usage, text).with_help(format!(
            "its channels, in {}/precinct.toml, are: {}",
            precinct.folder,
            precinct.channels.join(", ")
        )));
    }
    let name = args.name.join(" ");
    let target = match library.look_up(&name)? {
        Found::One(target) => target,
        Found::Several(targets) if args.format != "text" => return Err(ambiguous(&name, &targets)),
        Found::Several(targets) => {
            return several(&library, &name, &targets, &locales, today, output);
        }
        Found::Nothing(near) => return Err(nothing(&name, &near)),
    };
    let slots = slots::given(&library, &args.set)?;
    let answer = answer(
        &library, args, target, &locales, channel, slots, today, output,
    )?;
    match args.format.as_str() {
        "json" => json::answer(&answer, &locales, output),
        "plain" => plain::answer(&answer, args, channel, output)?,
        _ => text::answer(&answer, args, channel, output),
    }
    Ok(if answer.failed { FAILED } else { CLEAN })
}

fn languages(library: &Library, given: &[String]) -> Result<Vec<LanguageIdentifier>> {
    if given.is_empty() {
        return Ok(vec![language::SOURCE]);
    }
    let mut all = Vec::new();
    for name in given {
        let named = if name.eq_ignore_ascii_case("all") {
            // All of a precinct are those it publishes in.
            let precinct = library
                .precinct()
                .map(|precinct| precinct.languages.clone());
            precinct.unwrap_or_else(|| library.locales().to_vec())
        } else {
            vec![library.language(name)?]
        };
        for locale in named {
            if !all.contains(&locale) {
                all.push(locale);
            }
        }
    }
    Ok(all)
}

/// The channel of that name.
pub(super) fn channel(name: &str) -> Result<&'static Channel> {
    channels::by_name(name).ok_or_else(|| {
        let near = language::suggest(name, channels::all().iter().flat_map(Channel::names));
        let hint = near
            .first()
            .map_or_else(String::new, |near| format!("did you mean `{near}`? "));
        let all: Vec<&str> = channels::all().iter().map(|channel| channel.id).collect();
        Error::new(Kind::Usage, format!("no channel `{}`", name.escape_debug()))
            .with_help(format!("{hint}There are: {}", all.join(", ")))
    })
}

/// A script gets one text or none.
fn ambiguous(name: &str, targets: &[Target]) -> Error {
    let ids: Vec<&str> = targets.iter().map(Target::id).collect();
    Error::new(
        Kind::Refused,
        format!("`{}` may be several things", name.escape_debug()),
    )
    .with_help(format!("show one of them by its id: {}", ids.join(", ")))
}

fn nothing(name: &str, near: &[String]) -> Error {
    let help = match near.first() {
        Some(nearest) => format!("did you mean `{nearest}`? `beatbook topics` lists them all"),
        None => {
            "`beatbook find WORDS` looks through all texts, `beatbook topics` lists them".to_owned()
        }
    };
    Error::new(
        Kind::NotFound,
        format!("no topic, message or template `{}`", name.escape_debug()),
    )
    .with_help(help)
}

fn several(
    library: &Library,
    name: &str,
    targets: &[Target],
    locales: &[LanguageIdentifier],
    today: Date,
    output: &mut Output,
) -> Result<u8> {
    output.hint(&format!(
        "`{name}` may be several things; show one of them by its id:"
    ));
    let templates = library.template_meta()?;
    for target in targets {
        let title = match target {
            Target::Template(id) => templates.get(id).map(|meta| title_of(meta, &locales[0])),
            _ => {
                let reading = library.read(&target.unit(), &locales[0])?;
                reading.message(target.id(), None, today)?.text
            }
        };
        output.line(format!(
            "{}  {}",
            target.id(),
            super::output::clean(&title.unwrap_or_default())
        ));
    }
    Ok(FINDINGS)
}

fn title_of(meta: &TemplateMeta, locale: &LanguageIdentifier) -> String {
    let english = language::SOURCE.to_string();
    meta.titles
        .get(&locale.to_string())
        .or_else(|| meta.titles.get(&english))
        .cloned()
        .unwrap_or_default()
}

#[allow(clippy::too_many_arguments)] // one call, from `run`
fn answer(
    library: &Library,
    args: &Show,
    target: Target,
    locales: &[LanguageIdentifier],
    channel: Option<&'static Channel>,
    mut slots: Slots,
    today: Date,
    output: &Output,
) -> Result<Answer> {
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
                .map(|(name, variable)| format!("--set {name}=…  {}", variable.kind.form()))
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
fn value(message: &Message, locale: &LanguageIdentifier, args: &Show) -> Option<String> {
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
