//! Data for the scripts: JSON that may stand in a page, and scripts that assign it.

use std::collections::HashMap;

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use crate::gate::{Message, Outgoing};
use crate::json::line;
use crate::post::{Channel, Posting, Signing, Uses, Verdict, share_prefix};
use crate::profile::Profiles;

/// JSON in which nothing can end the element that it stands in, and nothing acts on what shows it.
pub(super) fn embedded(value: &impl Serialize) -> String {
    line(value)
        .trim_end()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

/// A script that sets `beatbook.NAME`.
pub(super) fn script(name: &str, value: &impl Serialize) -> String {
    format!(
        "'use strict';\n(window.beatbook ||= {{}}).{name} = {};\n",
        embedded(value)
    )
}

/// A script that adds to the list `beatbook.NAME`: several may be loaded, in any order.
pub(super) fn pushed(name: &str, value: &impl Serialize) -> String {
    format!(
        "'use strict';\n((window.beatbook ||= {{}}).{name} ||= []).push({});\n",
        embedded(value)
    )
}

/// Texts that are referred to by number, each held once, as its lines, each held once: most channels get the same text, and what
/// differs is often the line above it or below it.
#[derive(Debug, Default)]
pub(super) struct Texts {
    lines: Numbered,
    texts: Numbered,
}

/// Strings by the order in which they came.
#[derive(Debug, Default)]
struct Numbered {
    all: Vec<String>,
    numbers: HashMap<String, usize>,
}

/// A text as the numbers of its lines.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Lines {
    One(usize),
    Several(Vec<usize>),
}

/// All texts, as they stand in a page.
#[derive(Debug, Serialize)]
pub(super) struct PackedTexts {
    lines: Vec<String>,
    texts: Vec<Lines>,
}

impl Numbered {
    fn number(&mut self, text: &str) -> usize {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        self.all.push(text.to_owned());
        self.numbers.insert(text.to_owned(), self.all.len() - 1);
        self.all.len() - 1
    }
}

impl Texts {
    pub(super) fn number(&mut self, text: &str) -> usize {
        self.texts.number(text)
    }

    pub(super) fn packed(mut self) -> PackedTexts {
        let texts = self.texts.all.iter().map(|text| {
            let mut numbers: Vec<usize> = text
                .split('\n')
                .map(|line| self.lines.number(line))
                .collect();
            match numbers.len() {
                1 => Lines::One(numbers.remove(0)),
                _ => Lines::Several(numbers),
            }
        });
        PackedTexts {
            texts: texts.collect(),
            lines: self.lines.all,
        }
    }
}

/// A channel as the scripts offer it.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct ChannelData {
    id: &'static str,
    name: &'static str,
}

impl ChannelData {
    pub(super) fn of(channel: &'static Channel) -> ChannelData {
        ChannelData {
            id: channel.id,
            name: channel.name,
        }
    }
}

/// A place to post to, with what its posts have in common.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PostChannel {
    #[serde(flatten)]
    channel: ChannelData,
    /// What follows the number of a post's length: `/280 weighted characters`.
    counts: String,
    /// What the link begins with that opens the place with the text filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    opens: Option<&'static str>,
}

impl PostChannel {
    pub(super) fn of(channel: &'static Channel) -> PostChannel {
        PostChannel {
            channel: ChannelData::of(channel),
            counts: counts(channel),
            opens: share_prefix(channel),
        }
    }
}

/// What a length is followed by, where nothing more is said of it.
fn counts(channel: &Channel) -> String {
    let limit = channel
        .limit
        .map_or_else(String::new, |limit| format!("/{limit}"));
    format!("{limit} {}", channel.unit.name())
}

/// A message in a language, as it is posted. What is absent is false or nothing.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MessageData {
    id: String,
    locale: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    draft: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// What `show --format plain` gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    short: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    english: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    english_short: Option<usize>,
    /// By channel, in the page's order.
    posts: Vec<Post>,
    /// The same with the English below it; none where the English stands beside it anyway.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    both: Vec<Post>,
}

/// What is posted to a channel: nothing, the same as to one before it, or its own.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Post {
    None,
    Same(usize),
    Own(PostData),
}

#[derive(Debug, PartialEq)]
struct PostData {
    length: Length,
    parts: Vec<usize>,
    /// Whether a link opens the place with it.
    shared: bool,
    /// In words; absent where it simply fits, and where no limit is known: then the count names none.
    verdict: Option<String>,
    /// Why it cannot be posted as it is; such a text is not offered for copying.
    refused: Option<String>,
}

/// A number, where the channel's `counts` says the rest.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Length {
    Number(usize),
    Words(String),
}

impl Serialize for PostData {
    /// A list that ends where the rest is false or nothing.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = match self {
            PostData {
                refused: Some(_), ..
            } => 5,
            PostData {
                verdict: Some(_), ..
            } => 4,
            PostData { shared: true, .. } => 3,
            _ => 2,
        };
        let mut list = serializer.serialize_seq(Some(length))?;
        list.serialize_element(&self.length)?;
        match &self.parts[..] {
            [one] => list.serialize_element(one)?,
            several => list.serialize_element(several)?,
        }
        if length > 2 {
            list.serialize_element(&u8::from(self.shared))?;
        }
        if length > 3 {
            list.serialize_element(&self.verdict)?;
        }
        if length > 4 {
            list.serialize_element(&self.refused)?;
        }
        list.end()
    }
}

/// A message and all its postings, from which the pages that show it take theirs.
pub(super) struct Posted {
    pub(super) message: Message,
    /// What `show --format plain` gives.
    plain: Option<Outgoing>,
    /// By channel.
    own: Vec<Option<Posting>>,
    /// The same with the English below it.
    both: Vec<Option<Posting>>,
}

impl Posted {
    /// The postings of a signed message.
    pub(super) fn of(
        message: Message,
        signing: &Signing<'_>,
        channels: &[&'static Channel],
        profiles: &Profiles,
    ) -> Posted {
        let posted = |value, short| -> Vec<Option<Posting>> {
            let to = |channel: &&'static Channel| signing.posting(channel, value, short);
            channels.iter().map(to).collect()
        };
        let own = posted(&message.text, &message.short);
        let beside = |own: &Option<Outgoing>, english: &Option<Outgoing>| {
            Some(own.clone()?.beside(english.as_ref()?, profiles))
        };
        let is_english = message.locale == crate::language::SOURCE;
        let value = beside(&message.text, &message.english).filter(|_| !is_english);
        let short = beside(&message.short, &message.english_short).filter(|_| !is_english);
        let both = if value.is_some() || short.is_some() {
            posted(&value, &short)
        } else {
            Vec::new()
        };
        Posted {
            plain: signing.sign(&message.text, None, Uses::Value),
            own,
            both,
            message,
        }
    }
}

fn packed(postings: &[Option<Posting>], texts: &mut Texts) -> Vec<Post> {
    let mut posts: Vec<Post> = Vec::with_capacity(postings.len());
    for posting in postings {
        let Some(posting) = posting else {
            posts.push(Post::None);
            continue;
        };
        let post = PostData::of(posting, texts);
        let same = |other: &Post| matches!(other, Post::Own(other) if *other == post);
        let same = posts.iter().position(same);
        posts.push(same.map_or(Post::Own(post), Post::Same));
    }
    posts
}

impl PostData {
    fn of(posting: &Posting, texts: &mut Texts) -> PostData {
        let verdict = posting.verdict();
        let goes = matches!(
            verdict,
            Verdict::Fits | Verdict::NoKnownLimit | Verdict::Posts(_)
        );
        let length = posting.measure.length;
        let count = posting.count();
        PostData {
            length: if count == format!("{length}{}", counts(posting.channel)) {
                Length::Number(length)
            } else {
                Length::Words(count)
            },
            refused: (!goes).then(|| posting.why().unwrap_or_else(|| verdict.to_string())),
            verdict: (!matches!(verdict, Verdict::Fits | Verdict::NoKnownLimit))
                .then(|| verdict.to_string()),
            shared: goes && posting.share.is_some(),
            parts: posting
                .parts
                .iter()
                .map(|part| texts.number(part))
                .collect(),
        }
    }
}

impl MessageData {
    /// The data of a message; `None` where nothing of it may leave.
    pub(super) fn of(
        posted: &Posted,
        with_english: bool,
        texts: &mut Texts,
    ) -> Option<MessageData> {
        let message = &posted.message;
        if message.fallback || (message.text.is_none() && message.short.is_none()) {
            return None;
        }
        let posts = packed(&posted.own, texts);
        let both = if with_english {
            packed(&posted.both, texts)
        } else {
            Vec::new()
        };
        let mut number =
            |text: &Option<Outgoing>| text.as_ref().map(|text| texts.number(&text.text()));
        Some(MessageData {
            id: message.id.clone(),
            locale: message.locale.to_string(),
            draft: !message.status.publishable(),
            until: message.status.until.map(|until| until.to_string()),
            plain: number(&posted.plain),
            short: number(&message.short),
            english: number(&message.english),
            english_short: number(&message.english_short),
            posts,
            both,
        })
    }
}
