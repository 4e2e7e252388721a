//! A text as a precinct posts it: signed, and only where it posts at all.

use super::channels::{self, Channel, Uses};
use crate::gate::Outgoing;
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

/// The text as the precinct posts it: with its signature in the language of the text, which passed the gate as the text did, and
/// with its hashtags where the channel has them; without a channel it is a post for anywhere. A line for a text message is
/// signed on the same line.
#[must_use]
pub(crate) fn signed(
    precinct: &Precinct,
    channel: Option<&Channel>,
    uses: Uses,
    signature: Option<&Outgoing>,
    text: Outgoing,
) -> Outgoing {
    let between = between(uses);
    match signature {
        Some(signature) => text
            .with(between, signature)
            .tagged(" ", tags(precinct, channel, uses)),
        None => text.tagged(between, tags(precinct, channel, uses)),
    }
}

/// The same for a text that is only measured: what it would be with a signature.
pub(crate) fn signed_for_measuring(
    precinct: &Precinct,
    channel: &Channel,
    uses: Uses,
    signature: Option<&str>,
    text: &str,
) -> String {
    let tags = tags(precinct, Some(channel), uses);
    let below: Vec<&str> = signature
        .into_iter()
        .chain(tags.iter().map(String::as_str))
        .collect();
    if below.is_empty() {
        text.to_owned()
    } else {
        format!("{text}{}{}", between(uses), below.join(" "))
    }
}

fn between(uses: Uses) -> &'static str {
    match uses {
        Uses::Value => "\n\n",
        Uses::Short => " ",
    }
}

/// The hashtags below a precinct's posts on a channel.
#[cfg(feature = "site")]
pub(crate) fn hashtags_on<'p>(precinct: &'p Precinct, channel: &Channel) -> &'p [String] {
    tags(precinct, Some(channel), Uses::Value)
}

fn tags<'p>(precinct: &'p Precinct, channel: Option<&Channel>, uses: Uses) -> &'p [String] {
    match (uses, channel) {
        (Uses::Value, Some(channel)) if TAGGED.contains(&channel.id) => &precinct.hashtags,
        _ => &[],
    }
}

/// Whether the precinct posts to a channel: to those it lists, or to all where it lists none.
pub(crate) fn posts_to(precinct: &Precinct, channel: &Channel) -> bool {
    let mut listed = precinct.channels.iter();
    precinct.channels.is_empty()
        || listed.any(|name| channels::by_name(name).is_some_and(|have| have.id == channel.id))
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
        let library =
            library("name = \"1\"\nchannels = [\"Twitter\", \"sms\"]\nhashtags = [\"#Corona\"]\n");
        let precinct = library.precinct().unwrap();
        let signature = Outgoing::in_test("1경찰서", true);
        for (channel, uses, signature, expected) in [
            (
                "x",
                Uses::Value,
                Some(&signature),
                "Text.\n\n1경찰서 #Corona",
            ),
            ("x", Uses::Value, None, "Text.\n\n#Corona"),
            ("e-mail", Uses::Value, None, "Text."),
            ("sms", Uses::Short, Some(&signature), "Text. 1경찰서"),
        ] {
            let channel = channels::by_name(channel).unwrap();
            let text = signed(
                precinct,
                Some(channel),
                uses,
                signature,
                Outgoing::in_test("Text.", false),
            );
            // A text signed with a draft is a draft.
            assert_eq!(text.is_draft(), signature.is_some());
            assert_eq!(text.text().trim_start_matches("DRAFT\n"), expected);
            let words = signature.map(|signature| signature.text());
            let words = words
                .as_deref()
                .map(|words| words.trim_start_matches("DRAFT\n"));
            let measured = signed_for_measuring(precinct, channel, uses, words, "Text.");
            assert_eq!(measured, expected);
        }
        let uses = |name: &str| posts_to(precinct, channels::by_name(name).unwrap());
        assert!(uses("x") && uses("sms") && !uses("wechat"));
    }
}
