//! `show`: the texts of a topic, a message or a template, English beside them.

mod answer;
mod json;
mod plain;
mod slots;
mod text;

use clap::Args;
use unic_langid::LanguageIdentifier;

use answer::{Answer, Asked, Shown};
#[cfg(test)]
pub(super) use json::V1 as Json;

use super::args::Global;
use super::output::Output;
use super::{CLEAN, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::gate::Gate;
use crate::language;
use crate::library::{Found, Library, Target};
use crate::post::{Channel, channels, posts_to};

const EXAMPLES: &str = "\
Examples:
  beatbook show \"gift card\" --lang korean                       a topic's texts
  beatbook show pickpocket-bag --lang ko --channel x --draft    one text, as it is pasted there
  beatbook show threat-over                                     a notice, and the slots to fill
  beatbook show threat-over --lang all --set place=Elmhurst --set time=19:00 --set expires=tomorrow";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Show {
    /// Topics, messages or templates: an id, several ids, `all`; or a title or search word in any of the languages
    #[arg(required = true, value_name = "TOPIC|MESSAGE|TEMPLATE", num_args = 1..)]
    name: Vec<String>,
    /// The language: a tag or a name; may be given again; `all` for every language
    #[arg(long, value_name = "LANGUAGE")]
    lang: Vec<String>,
    /// Only for this channel: x, sms, kakaotalk …; may be given again
    #[arg(long, value_name = "CHANNEL")]
    channel: Vec<String>,
    /// Fill a slot of a template; `name.ko=…` for one language; a text given again is another paragraph
    #[arg(long, value_name = "NAME=VALUE")]
    set: Vec<String>,
    /// Put the language and English into one text, each under its name
    #[arg(long)]
    bilingual: bool,
    /// Give out texts that nobody has reviewed, each with the line that says DRAFT
    #[arg(long)]
    draft: bool,
    /// text: for reading; plain: the texts alone, refused if any may not leave; json: one object per line for several names
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "plain", "json"])]
    format: String,
}

pub(super) fn run(global: &Global, args: &Show, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let locales = languages(&library, &args.lang)?;
    let channels = chosen_channels(&library, &args.channel)?;
    let gate = library.gate(global.now(&library)?);
    // On the screen drafts are shown, marked as drafts; programs and posts get them only if they ask.
    let gate = if args.draft || args.format == "text" {
        gate.with_drafts()
    } else {
        gate
    };
    let targets = match named(&library, &args.name)? {
        Found::One(target) => vec![target],
        Found::Several(targets) if is_list(&library, &args.name)? => targets,
        Found::Several(targets) if args.format != "text" => {
            return Err(ambiguous(&args.name.join(" "), &targets));
        }
        Found::Several(targets) => {
            return several(&gate, &args.name.join(" "), &targets, &locales[0], output);
        }
        Found::Nothing(near) => return Err(nothing(&args.name.join(" "), &near)),
    };
    let asked = Asked {
        gate: &gate,
        args,
        locales: &locales,
        channels: &channels,
    };
    let mut answers = Vec::new();
    for target in targets {
        answers.push(answer::answer(&asked, target, output)?);
    }
    match args.format.as_str() {
        "json" => {
            for answer in &answers {
                json::answer(answer, &locales, output);
            }
        }
        "plain" => plain::answers(&answers, &channels, output)?,
        _ => {
            for (number, answer) in answers.iter().enumerate() {
                if number > 0 {
                    output.line("");
                }
                text::answer(answer, args, output);
            }
            text::next(&answers, args, output);
        }
    }
    Ok(CLEAN)
}

/// What the words name: one thing as a whole, or several by their ids.
fn named(library: &Library, words: &[String]) -> Result<Found> {
    if is_list(library, words)? {
        if let [word] = words
            && word.eq_ignore_ascii_case("all")
        {
            let topics = library.topic_ids().into_iter().map(Target::Topic);
            return Ok(Found::Several(topics.collect()));
        }
        let mut targets = Vec::new();
        for word in words {
            targets.extend(library.by_id(&word.to_ascii_lowercase())?);
        }
        return Ok(Found::Several(targets));
    }
    library.look_up(&words.join(" "))
}

/// Whether the words are a list of ids, or `all`, rather than one name of several words.
fn is_list(library: &Library, words: &[String]) -> Result<bool> {
    if let [word] = words {
        return Ok(word.eq_ignore_ascii_case("all"));
    }
    for word in words {
        if library.by_id(&word.to_ascii_lowercase())?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

fn chosen_channels(library: &Library, names: &[String]) -> Result<Vec<&'static Channel>> {
    let mut chosen: Vec<&'static Channel> = Vec::new();
    for name in names {
        let channel = channel(name)?;
        if let Some(precinct) = library.precinct()
            && !posts_to(precinct, channel)
        {
            let text = format!("the {} does not post to {}", precinct.name, channel.name);
            return Err(Error::new(Kind::Usage, text).with_help(format!(
                "its channels, in {}/precinct.toml, are: {}",
                precinct.folder,
                precinct.channels.join(", ")
            )));
        }
        if chosen.iter().all(|have| have.id != channel.id) {
            chosen.push(channel);
        }
    }
    Ok(chosen)
}

fn languages(library: &Library, given: &[String]) -> Result<Vec<LanguageIdentifier>> {
    if given.is_empty() {
        return Ok(vec![language::SOURCE]);
    }
    let mut all = Vec::new();
    for name in given {
        let named = if name.eq_ignore_ascii_case("all") {
            // For a precinct, `all` means the languages it publishes in.
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
        let hint = language::did_you_mean(name, channels::all().iter().flat_map(Channel::names))
            .map_or_else(String::new, |asked| asked + " ");
        let all: Vec<&str> = channels::all().iter().map(|channel| channel.id).collect();
        Error::new(Kind::Usage, format!("no channel `{}`", name.escape_debug()))
            .with_help(format!("{hint}The channels are: {}", all.join(", ")))
    })
}

/// A script gets one text or none.
fn ambiguous(name: &str, targets: &[Target]) -> Error {
    let ids: Vec<&str> = targets.iter().map(Target::id).collect();
    Error::new(
        Kind::Refused,
        format!("`{}` may mean several things", name.escape_debug()),
    )
    .with_help(format!("show one of them by its id: {}", ids.join(", ")))
}

fn nothing(name: &str, near: &[String]) -> Error {
    let help = match near.first() {
        Some(near) => format!(
            "{} `beatbook topics` lists them all",
            language::ask_for(near)
        ),
        None => "`beatbook find WORDS` searches all texts, `beatbook topics` lists them".to_owned(),
    };
    Error::new(
        Kind::NotFound,
        format!("no topic, message or template `{}`", name.escape_debug()),
    )
    .with_help(help)
}

fn several(
    gate: &Gate<'_>,
    name: &str,
    targets: &[Target],
    locale: &LanguageIdentifier,
    output: &mut Output,
) -> Result<u8> {
    output.hint(&format!(
        "`{name}` may mean several things; show one of them by its id:"
    ));
    for target in targets {
        let view = gate.open(&target.unit(), locale)?;
        let title = match target {
            Target::Template(id) => view.title(id),
            Target::Topic(id) | Target::Message(_, id) => view.message(id)?.text,
        };
        let title = title.map(|title| super::output::title(&title));
        output.line(format!("{}  {}", target.id(), title.unwrap_or_default()));
    }
    Ok(FINDINGS)
}
