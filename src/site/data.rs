//! Data for the scripts: JSON that may stand in a page, and scripts that assign it.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use super::texts::Texts;
use crate::gate::{Message, Outgoing};
pub(super) use crate::json::in_page as embedded;
use crate::post::{Channel, Posting, Signing, Uses, Verdict, share_prefix};
use crate::profile::Profiles;

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

/// What every script and style ends with: that it is there to its end, and for which site it was made. Copies of a site lose files, since
/// some mail programs pass no scripts on, or mix those of two days; a page that was made at another moment, or does not find this, says so.
pub(super) fn stamp(path: &str, built: &str) -> String {
    let built = embedded(&built);
    if path.ends_with(".js") {
        let path = embedded(&path);
        format!("(window.beatbook.files ||= {{}})[{path}] = {built};\n")
    } else if path.ends_with(".css") {
        let property = path.replace(['/', '.'], "-");
        format!("body {{ --{property}: {built}; }}\n")
    } else {
        String::new()
    }
}

/// A channel as the scripts offer it.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct ChannelData {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
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

/// A message in a language, as it is posted.
#[derive(Debug, Default)]
pub(super) struct MessageData<'p> {
    id: &'p str,
    locale: &'p str,
    draft: bool,
    until: Option<String>,
    /// What `show --format plain` gives.
    plain: Option<usize>,
    short: Option<usize>,
    english: Option<usize>,
    english_short: Option<usize>,
    /// By channel, in the page's order.
    posts: Vec<PostOnPage<'p>>,
    /// The same with the English below it; none where the English stands beside it anyway.
    both: Vec<PostOnPage<'p>>,
}

/// A message as it stands in a page. What several of a kind have in common is left out of all but the first: `draft`, `until` and the
/// English are those of the message before it, at first false and nothing. Absent otherwise means nothing.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PackedMessage<'m> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'m str>,
    locale: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Option<&'m str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    short: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    english: Option<Option<usize>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    english_short: Option<Option<usize>>,
    posts: &'m [PostOnPage<'m>],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    both: &'m [PostOnPage<'m>],
}

impl MessageData<'_> {
    pub(super) fn packed<'m>(messages: &'m [MessageData<'_>]) -> Vec<PackedMessage<'m>> {
        let nothing = MessageData::default();
        let before = std::iter::once(&nothing).chain(messages);
        let packed = messages.iter().zip(before).map(|(message, before)| {
            let until = (message.until != before.until).then_some(message.until.as_deref());
            PackedMessage {
                id: changed(message.id, before.id),
                locale: message.locale,
                draft: changed(message.draft, before.draft),
                until,
                plain: message.plain,
                short: message.short,
                english: changed(message.english, before.english),
                english_short: changed(message.english_short, before.english_short),
                posts: &message.posts,
                both: &message.both,
            }
        });
        packed.collect()
    }
}

fn changed<T: PartialEq>(own: T, before: T) -> Option<T> {
    (own != before).then_some(own)
}

/// What is posted to a channel: nothing, the same as to one before it, or its own.
#[derive(Debug)]
enum Post {
    None,
    Same(usize),
    Own(PostData),
}

#[derive(Debug, PartialEq)]
struct PostData {
    length: Length,
    parts: Vec<String>,
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

/// A post as a page has it: its parts are numbers of the page's texts.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum PostOnPage<'p> {
    None,
    Same(usize),
    Own(OwnPost<'p>),
}

#[derive(Debug)]
struct OwnPost<'p> {
    post: &'p PostData,
    parts: Vec<usize>,
}

impl Serialize for OwnPost<'_> {
    /// A list that ends where the rest is false or nothing.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let post = self.post;
        let length = match post {
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
        list.serialize_element(&post.length)?;
        match &self.parts[..] {
            [one] => list.serialize_element(one)?,
            several => list.serialize_element(several)?,
        }
        if length > 2 {
            list.serialize_element(&u8::from(post.shared))?;
        }
        if length > 3 {
            list.serialize_element(&post.verdict)?;
        }
        if length > 4 {
            list.serialize_element(&post.refused)?;
        }
        list.end()
    }
}

/// A message and all its postings, from which the pages that show it take theirs.
pub(super) struct Posted {
    pub(super) message: Message,
    locale: String,
    /// What `show --format plain` gives.
    plain: Option<String>,
    short: Option<String>,
    english: Option<String>,
    english_short: Option<String>,
    /// By channel.
    own: Vec<Post>,
    /// The same with the English below it.
    both: Vec<Post>,
}

impl Posted {
    /// The postings of a signed message.
    pub(super) fn of(
        message: Message,
        signing: &Signing<'_>,
        channels: &[&'static Channel],
        profiles: &Profiles,
    ) -> Posted {
        let beside = |own: &Option<Outgoing>, english: &Option<Outgoing>| {
            Some(own.clone()?.beside(english.as_ref()?, profiles))
        };
        let is_english = message.locale == crate::language::SOURCE;
        let value = beside(&message.text, &message.english).filter(|_| !is_english);
        let short = beside(&message.short, &message.english_short).filter(|_| !is_english);
        let text = |text: &Option<Outgoing>| text.as_ref().map(|text| text.text().into_owned());
        Posted {
            locale: message.locale.to_string(),
            plain: text(&signing.sign(&message.text, None, Uses::Value)),
            short: text(&message.short),
            english: text(&message.english),
            english_short: text(&message.english_short),
            own: posts(signing.postings(channels, &message.text, &message.short)),
            both: if value.is_some() || short.is_some() {
                posts(signing.postings(channels, &value, &short))
            } else {
                Vec::new()
            },
            message,
        }
    }
}

impl Posted {
    /// What is copied where no place is chosen, and the text that it is made of: the short line where there is no other.
    pub(super) fn copied(&self) -> Option<(&Outgoing, &str)> {
        let plain = self.message.text.as_ref().zip(self.plain.as_deref());
        plain.or_else(|| self.message.short.as_ref().zip(self.short.as_deref()))
    }
}

fn posts(postings: Vec<Option<Posting>>) -> Vec<Post> {
    let mut posts: Vec<Post> = Vec::with_capacity(postings.len());
    for posting in postings {
        let Some(posting) = posting else {
            posts.push(Post::None);
            continue;
        };
        let post = PostData::of(posting);
        let same = |other: &Post| matches!(other, Post::Own(other) if *other == post);
        let same = posts.iter().position(same);
        posts.push(same.map_or(Post::Own(post), Post::Same));
    }
    posts
}

impl PostData {
    fn of(posting: Posting) -> PostData {
        let verdict = posting.verdict();
        let goes = matches!(
            verdict,
            Verdict::Fits | Verdict::NoKnownLimit | Verdict::Posts(_)
        );
        let (measure, channel) = (&posting.measure, posting.channel);
        let as_ever = measure.encoding.is_none()
            && (measure.limit, measure.unit) == (channel.limit, channel.unit);
        PostData {
            length: if as_ever {
                Length::Number(measure.length)
            } else {
                Length::Words(posting.count())
            },
            refused: (!goes).then(|| posting.why().unwrap_or_else(|| verdict.to_string())),
            verdict: (!matches!(verdict, Verdict::Fits | Verdict::NoKnownLimit))
                .then(|| verdict.to_string()),
            shared: goes && posting.share.is_some(),
            parts: posting.parts,
        }
    }
}

impl<'p> MessageData<'p> {
    pub(super) fn is_public(&self) -> bool {
        !self.draft
    }

    /// The data of a message; `None` where nothing of it may leave.
    pub(super) fn of(
        posted: &'p Posted,
        with_english: bool,
        texts: &mut Texts<'p>,
    ) -> Option<MessageData<'p>> {
        let message = &posted.message;
        if message.fallback || (message.text.is_none() && message.short.is_none()) {
            return None;
        }
        let mut on_page = |posts: &'p [Post]| -> Vec<PostOnPage<'p>> {
            let posts = posts.iter().map(|post| match post {
                Post::None => PostOnPage::None,
                Post::Same(number) => PostOnPage::Same(*number),
                Post::Own(post) => PostOnPage::Own(OwnPost {
                    parts: post.parts.iter().map(|part| texts.number(part)).collect(),
                    post,
                }),
            });
            posts.collect()
        };
        let posts = on_page(&posted.own);
        let both = if with_english {
            on_page(&posted.both)
        } else {
            Vec::new()
        };
        let mut number = |text: &'p Option<String>| text.as_deref().map(|text| texts.number(text));
        Some(MessageData {
            id: &message.id,
            locale: &posted.locale,
            draft: !message.status.publishable(),
            until: message.status.until.map(|until| until.to_string()),
            plain: number(&posted.plain),
            short: number(&posted.short),
            english: number(&posted.english),
            english_short: number(&posted.english_short),
            posts,
            both,
        })
    }
}
