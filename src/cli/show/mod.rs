//! `show`: the texts of a topic, a message or a template, English beside them.

mod answer;
mod json;
mod plain;
mod slots;
mod text;

use clap::Args;
use unic_langid::LanguageIdentifier;

use answer::{Answer, Asked, Shown, title_of, value};

use super::args::Global;
use super::output::Output;
use super::{CLEAN, FAILED, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{Found, Library, Target};
use crate::post::{Channel, channels, posts_to};
use crate::review::Date;

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
    let asked = Asked {
        library: &library,
        args,
        locales: &locales,
        channel,
        today,
    };
    let answer = answer::answer(&asked, target, output)?;
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
