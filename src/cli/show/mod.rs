//! `show`: the texts of a topic, a message or a template, English beside them.

mod json;
mod text;

use clap::Args;
use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::args::Global;
use super::output::Output;
use super::{CLEAN, FAILED, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{
    Expires, Found, Library, Message, Reading, Slots, Target, TemplateMeta, VariableKind,
};
use crate::post::{Channel, Posting, Share, channels};
use crate::review::{Date, Reason, parse_date};

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
    let name = args.name.join(" ");
    let target = match library.look_up(&name)? {
        Found::One(target) => target,
        Found::Several(targets) if args.format != "text" => return Err(ambiguous(&name, &targets)),
        Found::Several(targets) => {
            return several(&library, &name, &targets, &locales, today, output);
        }
        Found::Nothing(near) => return Err(nothing(&name, &near)),
    };
    let slots = slots(&library, &args.set)?;
    let answer = answer(
        &library, args, target, &locales, channel, slots, today, output,
    )?;
    match args.format.as_str() {
        "json" => json::answer(&answer, &locales, output),
        "plain" => plain(&answer, args, channel, output)?,
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
            library.locales().to_vec()
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

/// The values of slots; a language in a name (`do.korean`) may be said as elsewhere.
fn slots(library: &Library, given: &[String]) -> Result<Slots> {
    let mut slots = Slots::default();
    for assignment in given {
        let (name, value) = assignment
            .split_once('=')
            .unwrap_or((assignment.as_str(), ""));
        match name.trim().split_once('.') {
            Some((slot, language)) if assignment.contains('=') => {
                let locale = library.language(language)?;
                slots.set(&format!("{slot}.{locale}={value}"))?;
            }
            _ => slots.set(assignment)?,
        }
    }
    Ok(slots)
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
    let expires = expires(&mut slots, meta.as_ref(), args, today)?;
    let listed = match (&target, &meta) {
        (_, Some(meta)) => meta.channels.clone(),
        (Target::Topic(id), None) => channels_of(library, id),
        (Target::Message(unit, _), None) => {
            let topic = unit
                .strip_prefix("content/topics/")
                .and_then(|name| name.strip_suffix(".ftl"));
            match topic {
                Some(topic) => channels_of(library, topic),
                None => Vec::new(),
            }
        }
        (Target::Template(_), None) => Vec::new(),
    };
    let wanted: Vec<&'static Channel> = match channel {
        Some(one) => vec![one],
        None => listed
            .iter()
            .filter_map(|id| channels::by_name(id))
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
        let filled = fill(meta.as_ref(), &slots, examples.is_some(), locale, locales)?;
        let ids: Vec<String> = match &target {
            Target::Topic(_) => reading.ids().map(str::to_owned).collect(),
            Target::Message(_, id) | Target::Template(id) => vec![id.clone()],
        };
        for id in ids {
            let mut message = match reading.message(&id, filled.as_ref(), today) {
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
                postings(&message, locale, &wanted, args)
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

/// `--set expires=DATE`: until when a notice holds.
fn expires(
    slots: &mut Slots,
    meta: Option<&TemplateMeta>,
    args: &Show,
    today: Date,
) -> Result<Option<Date>> {
    let help =
        "add --set expires=DATE, the last day on which it holds, such as --set expires=2026-12-03";
    let Some(text) = slots.take("expires") else {
        let required = meta.is_some_and(|meta| meta.expires == Expires::Required);
        if required && !slots.is_empty() {
            return Err(Error::new(
                Kind::Usage,
                "slot `expires` has no value: a notice must say until when it holds",
            )
            .with_help(help));
        }
        return Ok(None);
    };
    let date = parse_date(text.trim()).ok_or_else(|| {
        Error::new(
            Kind::Usage,
            format!("slot `expires`: `{text}` is not a day"),
        )
        .with_help(help)
    })?;
    if date < today && args.format == "plain" {
        return Err(Error::new(
            Kind::Refused,
            format!("this notice expired on {date}"),
        ));
    }
    Ok(Some(date))
}

/// The arguments for a locale: the slots as given, or their examples.
fn fill(
    meta: Option<&TemplateMeta>,
    slots: &Slots,
    examples: bool,
    locale: &LanguageIdentifier,
    locales: &[LanguageIdentifier],
) -> Result<Option<FluentArgs<'static>>> {
    let Some(meta) = meta else {
        if let Some(name) = slots.names().next() {
            return Err(
                Error::new(Kind::Usage, format!("this text has no slot `{name}`")).with_help(
                    "only templates have slots; `beatbook show crime-pattern` shows one",
                ),
            );
        }
        return Ok(None);
    };
    let filled;
    let slots = if examples {
        let mut all = Slots::default();
        for (name, variable) in &meta.variables {
            all.set(&format!("{name}={}", variable.example))?;
        }
        filled = all;
        &filled
    } else {
        own_texts(meta, slots, locale, locales)?;
        slots
    };
    slots.args(&meta.variables, locale).map(Some)
}

/// A sentence in one language must not go out in another's post: with several languages each needs its own.
fn own_texts(
    meta: &TemplateMeta,
    slots: &Slots,
    locale: &LanguageIdentifier,
    locales: &[LanguageIdentifier],
) -> Result<()> {
    if locales.len() < 2 || *locale == language::SOURCE {
        return Ok(());
    }
    for (name, variable) in &meta.variables {
        if variable.kind == VariableKind::Text && !slots.has_own(name, locale) {
            return Err(Error::new(
                Kind::Usage,
                format!("slot `{name}` is a text and has none in {}", language::display_name(locale)),
            )
            .with_help(format!("add --set {name}.{locale}=…: a sentence of one language must not go out in another's post")));
        }
    }
    Ok(())
}

fn postings(
    message: &Message,
    locale: &LanguageIdentifier,
    wanted: &[&'static Channel],
    args: &Show,
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
        .filter_map(|channel| Posting::of(channel, value.as_deref(), short.as_deref(), share))
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

/// The text alone, for scripts and for copying: only what may be published, or with `--draft` what may be as a draft.
fn plain(
    answer: &Answer,
    args: &Show,
    channel: Option<&'static Channel>,
    output: &mut Output,
) -> Result<()> {
    if answer.examples.is_some() {
        return Err(
            Error::new(Kind::Usage, "this template has slots that are not filled").with_help(
                "fill them with --set name=value; without --format plain they are listed",
            ),
        );
    }
    let mut refused = Vec::new();
    for shown in &answer.shown {
        let standing = &shown.message.standing;
        let allowed = standing.publishable() || (args.draft && standing.usable_as_draft());
        if !allowed {
            let reasons: Vec<&str> = standing
                .reasons
                .iter()
                .map(|reason| reason.as_str())
                .collect();
            refused.push(format!(
                "{} ({}): {}",
                shown.message.id,
                shown.locale,
                reasons.join(", ")
            ));
        }
    }
    if !refused.is_empty() {
        let only_unreviewed = answer
            .shown
            .iter()
            .all(|shown| shown.message.standing.usable_as_draft());
        let help = if only_unreviewed {
            "nobody has reviewed it; --draft gives it out as the draft it is, for review and not for publication"
        } else {
            "what is missing, withdrawn, stale or expired is not given out; --format text shows how each text stands"
        };
        let more = if refused.len() > 3 {
            format!(" and {} more", refused.len() - 3)
        } else {
            String::new()
        };
        refused.truncate(3);
        return Err(Error::new(
            Kind::Refused,
            format!("not publishable: {}{more}", refused.join("; ")),
        )
        .with_help(help));
    }
    let mut first = true;
    for shown in &answer.shown {
        // A topic's title is no post.
        if matches!(&answer.target, Target::Topic(topic) if *topic == shown.message.id) {
            continue;
        }
        let parts = match (channel, shown.postings.as_slice()) {
            (Some(_), [posting]) => posting.parts.clone(),
            (Some(_), []) => Vec::new(),
            _ => value(&shown.message, &shown.locale, args)
                .into_iter()
                .collect(),
        };
        for part in parts {
            if !first {
                output.line("");
            }
            first = false;
            output.line(super::output::postable(&part, &shown.locale));
        }
    }
    Ok(())
}
