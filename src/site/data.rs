//! Data for the scripts: JSON that may stand in a page, and scripts that assign it.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::gate::Message;
use crate::json::line;
use crate::post::{Channel, Posting, Signing, Verdict};

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

/// Texts that are referred to by number, each held once: most channels get the same text.
#[derive(Debug, Default, Serialize)]
#[serde(transparent)]
pub(super) struct Texts {
    all: Vec<String>,
    #[serde(skip)]
    numbers: HashMap<String, usize>,
}

impl Texts {
    pub(super) fn number(&mut self, text: &str) -> usize {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        self.all.push(text.to_owned());
        self.numbers.insert(text.to_owned(), self.all.len() - 1);
        self.all.len() - 1
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

/// A message in a language, as it is posted.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MessageData {
    id: String,
    locale: String,
    draft: bool,
    until: Option<String>,
    revision: String,
    /// What `show --format plain` gives.
    plain: Option<usize>,
    short: Option<usize>,
    english: Option<usize>,
    english_short: Option<usize>,
    posts: BTreeMap<&'static str, Post>,
    /// The same with the English below it; none where the English stands beside it anyway.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    both: BTreeMap<&'static str, Post>,
}

/// What is posted to a channel: as to another, which is named, or its own.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Post {
    Same(&'static str),
    Own(PostData),
}

#[derive(Debug, PartialEq, Serialize)]
struct PostData {
    parts: Vec<usize>,
    count: String,
    /// In words; absent where it simply fits, and where no limit is known: then `count` names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<String>,
    /// Why it cannot be posted as it is; such a text is not offered for copying.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<String>,
}

fn add(posts: &mut BTreeMap<&'static str, Post>, channel: &Channel, post: PostData) {
    let same = posts.iter().find_map(|(id, other)| match other {
        Post::Own(other) if *other == post => Some(*id),
        _ => None,
    });
    posts.insert(channel.id, same.map_or(Post::Own(post), Post::Same));
}

impl PostData {
    fn of(posting: Posting, texts: &mut Texts) -> PostData {
        let verdict = posting.verdict();
        let goes = matches!(
            verdict,
            Verdict::Fits | Verdict::NoKnownLimit | Verdict::Posts(_)
        );
        PostData {
            count: posting.count(),
            refused: (!goes).then(|| posting.why().unwrap_or_else(|| verdict.to_string())),
            verdict: (!matches!(verdict, Verdict::Fits | Verdict::NoKnownLimit))
                .then(|| verdict.to_string()),
            parts: posting
                .parts
                .iter()
                .map(|part| texts.number(part))
                .collect(),
            share: posting.share,
        }
    }
}

impl MessageData {
    /// The data of a message; `None` where nothing of it may leave.
    pub(super) fn of(
        message: &Message,
        signing: &Signing<'_>,
        channels: &[&'static Channel],
        with_english: bool,
        texts: &mut Texts,
        profiles: &crate::profile::Profiles,
    ) -> Option<MessageData> {
        if message.fallback || (message.text.is_none() && message.short.is_none()) {
            return None;
        }
        let is_english = message.locale == crate::language::SOURCE;
        let beside = |own: &Option<crate::gate::Outgoing>, english: &Option<_>| {
            Some(own.clone()?.beside(Option::as_ref(english)?, profiles))
        };
        let both = [
            beside(&message.text, &message.english),
            beside(&message.short, &message.english_short),
        ];
        let mut posts = BTreeMap::new();
        let mut posts_with_english = BTreeMap::new();
        for channel in channels {
            if let Some(posting) = signing.posting(channel, &message.text, &message.short) {
                add(&mut posts, channel, PostData::of(posting, texts));
            }
            if with_english
                && !is_english
                && let Some(posting) = signing.posting(channel, &both[0], &both[1])
            {
                let post = PostData::of(posting, texts);
                add(&mut posts_with_english, channel, post);
            }
        }
        let mut number = |text: &Option<crate::gate::Outgoing>| {
            text.as_ref().map(|text| texts.number(&text.text()))
        };
        let plain = signing.sign(&message.text, None, crate::post::Uses::Value);
        Some(MessageData {
            id: message.id.clone(),
            locale: message.locale.to_string(),
            draft: !message.status.publishable(),
            until: message.status.until.map(|until| until.to_string()),
            revision: message.revision.clone(),
            plain: number(&plain),
            short: number(&message.short),
            english: number(&message.english),
            english_short: number(&message.english_short),
            posts,
            both: posts_with_english,
        })
    }
}
