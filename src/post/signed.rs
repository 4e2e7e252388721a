//! A text as a precinct posts it: signed, and where it posts at all.

use unic_langid::LanguageIdentifier;

use super::channels::{self, Channel, Uses};
use crate::diagnostic::{Diagnostic, Level};
use crate::language;
use crate::library::Precinct;

/// Where hashtags are a way to be found; elsewhere they are noise in a text.
const TAGGED: &[&str] = &[
    "x",
    "bluesky",
    "mastodon",
    "threads",
    "instagram",
    "facebook",
];

/// The text as the precinct posts it: signed in the language of the text, with its hashtags where the channel has such. A line
/// for a text message is signed on the same line.
///
/// ```
/// use beatbook::library::Library;
/// use beatbook::post::{Uses, channels, signed};
///
/// let library = Library::embedded()?.with_precinct("110")?;
/// let precinct = library.precinct().expect("it was laid over");
/// let sms = channels::by_name("sms").expect("a row of the table");
/// let korean = "ko".parse().expect("a tag");
/// let text = signed(precinct, sms, Uses::Short, &korean, "문을 잠그십시오.");
/// assert!(text.starts_with("문을 잠그십시오. "));
/// # Ok::<(), beatbook::Error>(())
/// ```
pub fn signed(
    precinct: &Precinct,
    channel: &Channel,
    uses: Uses,
    locale: &LanguageIdentifier,
    text: &str,
) -> String {
    let tags: &[String] = match uses {
        Uses::Value if TAGGED.contains(&channel.id) => &precinct.hashtags,
        _ => &[],
    };
    let below: Vec<&str> = precinct
        .signature(locale)
        .into_iter()
        .chain(tags.iter().map(String::as_str))
        .collect();
    match (below.is_empty(), uses) {
        (true, _) => text.to_owned(),
        (false, Uses::Value) => format!("{text}\n\n{}", below.join(" ")),
        (false, Uses::Short) => format!("{text} {}", below.join(" ")),
    }
}

/// Whether the precinct posts to a channel: to those it lists, or to all where it lists none.
pub fn posts_to(precinct: &Precinct, channel: &Channel) -> bool {
    let mut listed = precinct.channels.iter();
    precinct.channels.is_empty()
        || listed.any(|name| channels::by_name(name).is_some_and(|have| have.id == channel.id))
}

/// The channels that the precinct lists and nobody knows.
pub fn unknown_channels(precinct: &Precinct) -> Vec<Diagnostic> {
    let unknown = precinct
        .channels
        .iter()
        .filter(|name| channels::by_name(name).is_none());
    unknown
        .map(|name| {
            let known = channels::all().iter().flat_map(Channel::names);
            let near = language::suggest(name, known);
            let help = near.first().map_or_else(
                || "`beatbook show --channel` takes the same names".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            Diagnostic::new(
                "precinct",
                Level::Deny,
                format!("there is no channel `{name}`"),
            )
            .help(help)
            .at(precinct.place(&format!("\"{name}\"")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::source::Source;

    fn library(precinct: &str) -> Library {
        let files = [
            ("l10n.toml", "basepath = \".\"\nlocales = [\"ko\"]\n"),
            ("precincts/1/precinct.toml", precinct),
        ];
        let library = Library::from_source(Source::memory(files)).unwrap();
        library.with_precinct("1").unwrap()
    }

    #[test]
    fn posts_are_signed_and_tagged_where_that_is_done() {
        let library = library(
            "name = \"1\"\nchannels = [\"Twitter\", \"sms\"]\nhashtags = [\"#Corona\"]\n[signature]\nen = \"1st Precinct\"\nko = \"1경찰서\"\n",
        );
        let precinct = library.precinct().unwrap();
        let of = |channel: &str, uses, tag: &str| {
            let channel = channels::by_name(channel).unwrap();
            signed(precinct, channel, uses, &tag.parse().unwrap(), "Text.")
        };
        assert_eq!(of("x", Uses::Value, "ko"), "Text.\n\n1경찰서 #Corona");
        assert_eq!(of("e-mail", Uses::Value, "en"), "Text.\n\n1st Precinct");
        assert_eq!(of("sms", Uses::Short, "ko"), "Text. 1경찰서");
        let uses = |name: &str| posts_to(precinct, channels::by_name(name).unwrap());
        assert!(uses("x") && uses("sms") && !uses("wechat"));
        assert!(unknown_channels(precinct).is_empty());
    }

    #[test]
    fn a_channel_that_nobody_knows_is_said_with_its_place() {
        let library = library("name = \"1\"\nchannels = [\"facebok\"]\n");
        let unknown = unknown_channels(library.precinct().unwrap());
        assert_eq!(unknown[0].places[0].positions().0.line, 2);
        let help = unknown[0].help.as_deref().unwrap();
        assert!(help.to_lowercase().contains("`facebook`"), "{help}");
    }
}
