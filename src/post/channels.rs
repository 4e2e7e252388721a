//! The places that staff post to and send from: one row per place, in the order in which they are shown.
//!
//! Each row says what it counts, how much fits, where that is written down, when it was looked up, and whether the place
//! itself says so. Where no limit is known the row has none: a number would be made up.

use serde::Serialize;

/// What a length is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Unit {
    /// X's count: 1 for most alphabets, 2 for Chinese and Korean, 23 for a URL, 2 for an emoji.
    #[serde(rename = "weighted characters")]
    WeightedCharacters,
    /// What a reader calls characters (UAX 29 extended grapheme clusters).
    Graphemes,
    /// 16-bit units of UTF-16: most emoji are two or more.
    #[serde(rename = "UTF-16 units")]
    Utf16,
    /// 7-bit units of the text message alphabet, GSM 03.38.
    Septets,
    /// Bytes of UTF-8.
    Bytes,
    /// Unicode code points.
    Characters,
    /// Distinct links.
    Links,
    /// Hashtags.
    Hashtags,
}

impl Unit {
    /// The unit in words, plural: `weighted characters`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::WeightedCharacters => "weighted characters",
            Self::Graphemes => "graphemes",
            Self::Utf16 => "UTF-16 units",
            Self::Septets => "septets",
            Self::Bytes => "bytes",
            Self::Characters => "characters",
            Self::Links => "links",
            Self::Hashtags => "hashtags",
        }
    }
}

/// A limit in addition to the main one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Limit {
    /// What it counts.
    pub unit: Unit,
    /// The most that one post may have.
    pub most: usize,
}

/// Who states the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The place itself, or the standard that it follows.
    Official,
    /// Somebody who measured it or works with it.
    ThirdParty,
    /// Nobody: no limit is known.
    None,
}

/// Which of a message's two lengths goes there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Uses {
    /// The message itself: a post.
    Value,
    /// Its `.short`: one line.
    Short,
}

/// How a place counts, for the counting code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) enum Rule {
    X,
    Graphemes,
    Mastodon,
    Threads,
    Utf16,
    Characters,
    Sms,
    Wea,
}

/// A place that staff post to or send from.
///
/// ```
/// use beatbook::post::channels::{Channel, Confidence, Limit, Unit, by_name};
///
/// let bluesky: &Channel = by_name("bluesky").expect("a channel");
/// assert_eq!((bluesky.unit, bluesky.limit), (Unit::Graphemes, Some(300)));
/// assert_eq!(bluesky.unit.name(), "graphemes");
/// assert_eq!(bluesky.extra, [Limit { unit: Unit::Bytes, most: 3000 }]);
/// assert_eq!(bluesky.confidence, Confidence::Official);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Channel {
    /// The name it has on the command line and in files: `x`.
    pub id: &'static str,
    /// The name people know: `X`.
    pub name: &'static str,
    /// Other names it answers to, in lower case.
    #[serde(skip)]
    pub aliases: &'static [&'static str],
    /// What its length is counted in. For text messages, what it is counted in when the text is in their alphabet.
    pub unit: Unit,
    /// The most that one post may have, in `unit`; `None` where that is not known.
    pub limit: Option<usize>,
    /// Limits in addition to that one.
    pub extra: &'static [Limit],
    /// How it counts, in one plain sentence.
    pub counting: &'static str,
    /// Where that is written: a URL or a document.
    pub source: &'static str,
    /// When somebody last looked there: a day, or a month where only that is known.
    pub checked_on: &'static str,
    /// Who states it.
    pub confidence: Confidence,
    /// Which of a message's two lengths goes there.
    pub uses: Uses,
    #[serde(skip)]
    pub(super) rule: Rule,
}

/// A place with no known limit; the rows below start from it or fill in every field.
const UNKNOWN: Channel = Channel {
    id: "",
    name: "",
    aliases: &[],
    unit: Unit::Characters,
    limit: None,
    extra: &[],
    counting: "No limit is known; the length is given in characters.",
    source: "none found",
    checked_on: "2026-11",
    confidence: Confidence::None,
    uses: Uses::Value,
    rule: Rule::Characters,
};

const TABLE: &[Channel] = &[
    Channel {
        id: "x",
        name: "X",
        aliases: &["twitter", "tweet"],
        unit: Unit::WeightedCharacters,
        limit: Some(280),
        extra: &[],
        counting: "Most letters count 1, Chinese and Korean characters 2, an emoji 2, and any web address 23.",
        source: "https://github.com/twitter/twitter-text/blob/master/config/v3.json and version 3.1.0 of its code",
        checked_on: "2026-11-22",
        confidence: Confidence::Official,
        uses: Uses::Value,
        rule: Rule::X,
    },
    Channel {
        id: "bluesky",
        name: "Bluesky",
        aliases: &["bsky"],
        unit: Unit::Graphemes,
        limit: Some(300),
        extra: &[Limit {
            unit: Unit::Bytes,
            most: 3000,
        }],
        counting: "Every character that a reader sees counts 1, and the whole post may have 3,000 bytes.",
        source: "lexicon app.bsky.feed.post, https://github.com/bluesky-social/atproto",
        checked_on: "2026-11",
        confidence: Confidence::Official,
        uses: Uses::Value,
        rule: Rule::Graphemes,
    },
    Channel {
        id: "mastodon",
        name: "Mastodon",
        aliases: &["fediverse"],
        unit: Unit::Graphemes,
        limit: Some(500),
        extra: &[],
        counting: "Every character that a reader sees counts 1, a web address with https:// 23, and only @user of \
                   @user@server; a server may allow more.",
        source: "StatusLengthValidator, https://github.com/mastodon/mastodon",
        checked_on: "2026-11",
        confidence: Confidence::Official,
        uses: Uses::Value,
        rule: Rule::Mastodon,
    },
    Channel {
        id: "threads",
        name: "Threads",
        aliases: &[],
        unit: Unit::Characters,
        limit: Some(500),
        extra: &[Limit {
            unit: Unit::Links,
            most: 5,
        }],
        counting: "Every character counts 1 and an emoji as many as it has bytes; at most 5 different links.",
        source: "https://developers.facebook.com/documentation/threads/posts",
        checked_on: "2026-11-22",
        confidence: Confidence::Official,
        uses: Uses::Value,
        rule: Rule::Threads,
    },
    Channel {
        id: "instagram",
        name: "Instagram",
        aliases: &["ig", "insta"],
        unit: Unit::Utf16,
        limit: Some(2200),
        extra: &[Limit {
            unit: Unit::Hashtags,
            most: 5,
        }],
        counting: "What it counts is not documented; counted here in UTF-16 units, as others do; at most 5 hashtags.",
        source: "https://www.ayrshare.com/docs/apis/post/social-networks/instagram",
        checked_on: "2026-11-22",
        confidence: Confidence::ThirdParty,
        uses: Uses::Value,
        rule: Rule::Utf16,
    },
    Channel {
        id: "facebook",
        name: "Facebook",
        aliases: &["fb"],
        unit: Unit::Utf16,
        limit: Some(63_206),
        extra: &[],
        counting: "What it counts is not documented; counted here in UTF-16 units.",
        source: "guides of Ayrshare and Buffer",
        checked_on: "2026-11",
        confidence: Confidence::ThirdParty,
        uses: Uses::Value,
        rule: Rule::Utf16,
    },
    Channel {
        id: "nextdoor",
        name: "Nextdoor",
        ..UNKNOWN
    },
    Channel {
        id: "sms",
        name: "Text message",
        aliases: &["text", "texting", "text-message", "mms"],
        unit: Unit::Septets,
        limit: Some(160),
        extra: &[],
        counting: "One message holds 160 characters of the text message alphabet, or 70 once a single character is not in \
                   it; it fits when it is one part.",
        source: "GSM 03.38, https://www.unicode.org/Public/MAPPINGS/ETSI/GSM0338.TXT, and the guides of Telnyx",
        checked_on: "2026-11",
        confidence: Confidence::Official,
        uses: Uses::Short,
        rule: Rule::Sms,
    },
    Channel {
        id: "wea",
        name: "Wireless Emergency Alert",
        aliases: &["alert", "wireless-emergency-alert", "ipaws"],
        unit: Unit::Septets,
        limit: Some(360),
        extra: &[],
        counting: "Only the text message alphabet, 360 characters of it; older phones and networks show 90.",
        source: "47 CFR 10.430 and https://www.weather.gov",
        checked_on: "2026-11",
        confidence: Confidence::Official,
        uses: Uses::Value,
        rule: Rule::Wea,
    },
    Channel {
        id: "line",
        name: "LINE",
        aliases: &[],
        unit: Unit::Utf16,
        limit: Some(5000),
        extra: &[],
        counting: "Counted in UTF-16 units: an emoji is two or more.",
        source: "https://developers.line.biz/en/docs/messaging-api/text-character-count",
        checked_on: "2026-11-22",
        confidence: Confidence::Official,
        uses: Uses::Value,
        rule: Rule::Utf16,
    },
    Channel {
        id: "whatsapp",
        name: "WhatsApp",
        ..UNKNOWN
    },
    Channel {
        id: "kakaotalk",
        name: "KakaoTalk",
        aliases: &["kakao", "카카오톡", "카톡"],
        ..UNKNOWN
    },
    Channel {
        id: "wechat",
        name: "WeChat",
        aliases: &["weixin", "微信"],
        ..UNKNOWN
    },
    Channel {
        id: "e-mail",
        name: "E-mail",
        aliases: &["email", "mail"],
        ..UNKNOWN
    },
    Channel {
        id: "flyer",
        name: "Flyer",
        aliases: &["print", "poster"],
        uses: Uses::Short,
        ..UNKNOWN
    },
];

/// All places, in the order in which they are shown.
///
/// ```
/// assert_eq!(beatbook::post::channels::all()[0].id, "x");
/// ```
#[must_use]
pub fn all() -> &'static [Channel] {
    TABLE
}

/// The place with that id, name or alias, in upper or lower case.
///
/// ```
/// use beatbook::post::channels::by_name;
///
/// assert_eq!(by_name("Twitter").map(|channel| channel.id), Some("x"));
/// assert_eq!(by_name("email").map(|channel| channel.id), Some("e-mail"));
/// assert!(by_name("pager").is_none());
/// ```
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Channel> {
    let name = name.trim().to_lowercase();
    TABLE
        .iter()
        .find(|channel| channel.names().any(|known| known.to_lowercase() == name))
}

/// The question whether a name that no channel has is a typo of one that a channel has.
pub(crate) fn did_you_mean(name: &str) -> Option<String> {
    crate::language::did_you_mean(name, TABLE.iter().flat_map(Channel::names))
}

impl Channel {
    /// Every name it answers to: the id first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.id, self.name]
            .into_iter()
            .chain(self.aliases.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_row_is_complete() {
        for channel in all() {
            for text in [channel.id, channel.name, channel.counting, channel.source] {
                assert!(!text.is_empty(), "{channel:?}");
            }
            assert!(
                channel.counting.ends_with('.') && !channel.counting.contains("  "),
                "{}",
                channel.id
            );
            assert!(channel.checked_on.starts_with("2026-11"), "{}", channel.id);
            assert_eq!(
                channel.limit.is_none(),
                channel.confidence == Confidence::None,
                "{}",
                channel.id
            );
        }
    }

    #[test]
    fn a_name_means_one_place() {
        let mut owners = BTreeMap::new();
        for channel in all() {
            for name in channel.names() {
                let owner = owners.entry(name.to_lowercase()).or_insert(channel.id);
                assert_eq!(*owner, channel.id, "{name}");
                assert_eq!(by_name(name), Some(channel), "{name}");
            }
        }
    }

    #[test]
    fn the_rows_are_in_the_order_shown() {
        let ids: Vec<&str> = all().iter().map(|channel| channel.id).collect();
        let expected = "x bluesky mastodon threads instagram facebook nextdoor sms wea line whatsapp kakaotalk wechat e-mail flyer";
        assert_eq!(ids.join(" "), expected);
    }
}
