//! What a topic's pages show: its messages by stage, each in the languages that stand side by side.

use super::Language;
use super::data::Posted;
use super::wording::why;
use super::words;
use crate::gate::{Message, Outgoing};
use crate::language;
use crate::library::TopicMeta;

/// The messages of a stage.
pub(super) struct Section {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) messages: Vec<Shown>,
}

/// A message, in each of the languages that the page has side by side.
pub(super) struct Shown {
    pub(super) id: String,
    pub(super) status: &'static str,
    pub(super) until: Option<String>,
    pub(super) texts: Vec<ShownText>,
}

/// A message in one language.
pub(super) struct ShownText {
    pub(super) locale: String,
    pub(super) dir: &'static str,
    pub(super) is_english: bool,
    /// The number of the message in the page's data.
    pub(super) key: Option<String>,
    /// The language's name, where several stand below each other.
    pub(super) name: Option<String>,
    /// As it is copied, where it may be.
    pub(super) plain: Option<Plain>,
    pub(super) draft_line: Option<String>,
    pub(super) paragraphs: Vec<String>,
    pub(super) short: Option<String>,
    pub(super) why: Option<String>,
    /// Whether it is the last that browsers show before the rest of the page is laid out.
    pub(super) ends_first_view: bool,
}

/// A text as it is copied where no place is chosen: a page has it from the start, with room for its buttons, so that it can be shown
/// before its scripts have run, and nothing moves when they do.
pub(super) struct Plain {
    /// The line that marks it, with its end.
    pub(super) head: String,
    pub(super) lines: Vec<String>,
    /// What stands below it: the precinct's signature.
    pub(super) tail: String,
    /// What else can be done with it than to copy it, in a row below.
    pub(super) more: Vec<String>,
}

impl Plain {
    /// What is copied, made of a text. Of a published one there is a picture where `has_picture` says so.
    fn of(own: &Outgoing, copied: &str, is_draft: bool, has_picture: bool) -> Plain {
        // Above it is what marks it, which a signature that is a draft may do, too.
        let around = copied.split_once(own.body());
        let (head, body, tail) =
            around.map_or(("", copied, ""), |(head, tail)| (head, own.body(), tail));
        let words = words::english();
        let mut more = Vec::new();
        if !is_draft {
            more.push(words.say("staff-card-show"));
            more.extend(has_picture.then(|| words.say("staff-picture-save")));
        }
        Plain {
            head: head.to_owned(),
            lines: body.split('\n').map(str::to_owned).collect(),
            tail: tail.to_owned(),
            more,
        }
    }
}

impl Shown {
    /// How many of its texts can be copied.
    pub(super) fn copies(&self) -> usize {
        let plain = self.texts.iter().filter(|text| text.plain.is_some());
        plain.count()
    }

    pub(super) fn of(message: &Message, texts: Vec<ShownText>) -> Shown {
        Shown {
            id: message.id.clone(),
            status: message.status.publication().as_str(),
            until: message.status.until.map(|until| until.to_string()),
            texts,
        }
    }
}

/// The text in the page's language; `has_picture` where there is one of it once it is published.
pub(super) fn own_text(
    posted: &Posted,
    language: &Language,
    key: Option<String>,
    name: Option<String>,
    has_picture: bool,
) -> ShownText {
    let message = &posted.message;
    let text = message.text.as_ref().filter(|_| !message.fallback);
    let short = message.short.as_ref().filter(|_| !message.fallback);
    let draft_line = text.or(short).and_then(Outgoing::draft_line);
    let copied = posted.copied().filter(|_| key.is_some());
    ShownText {
        locale: language.tag.to_string(),
        dir: language.dir,
        is_english: language.tag == language::SOURCE,
        plain: copied.map(|(own, text)| {
            let is_draft = !message.status.publishable();
            Plain::of(own, text, is_draft, has_picture)
        }),
        // Where nothing else can be copied, it stands there already.
        short: short
            .filter(|short| !copied.is_some_and(|(own, _)| std::ptr::eq(own, *short)))
            .map(Outgoing::label),
        key,
        name,
        draft_line: draft_line.map(str::to_owned),
        paragraphs: text.map(paragraphs).unwrap_or_default(),
        why: why(&message.status).or_else(|| draft_kept_back(text, short)),
        ends_first_view: false,
    }
}

/// Why a place is empty whose text is a draft: this site has none.
fn draft_kept_back(text: Option<&Outgoing>, short: Option<&Outgoing>) -> Option<String> {
    let nothing = text.is_none() && short.is_none();
    nothing.then(|| words::english().say("staff-withheld-here"))
}

/// The English beside it.
pub(super) fn english_text(message: &Message) -> ShownText {
    let text = message.english.as_ref();
    let short = message.english_short.as_ref();
    ShownText {
        locale: "en".to_owned(),
        dir: "ltr",
        is_english: true,
        key: None,
        name: None,
        plain: None,
        draft_line: None,
        paragraphs: text.map(paragraphs).unwrap_or_default(),
        short: short.map(|short| short.label()),
        why: why(&message.english_status).or_else(|| draft_kept_back(text, short)),
        ends_first_view: false,
    }
}

/// The lines of a text without the one that marks it, which the page has once.
fn paragraphs(text: &Outgoing) -> Vec<String> {
    text.body()
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(str::to_owned)
        .collect()
}

/// The messages by stage, those without one first. So many texts are in view at first.
pub(super) fn sections(meta: &TopicMeta, shown: Vec<Shown>, in_view: usize) -> Vec<Section> {
    let mut sections = vec![
        Section::new("advice", "staff-stage-none"),
        Section::new("before", "staff-stage-before"),
        Section::new("now", "staff-stage-now"),
        Section::new("after", "staff-stage-after"),
    ];
    let stages = meta.stages.clone().unwrap_or_default();
    for message in shown {
        let among = |ids: &[String]| ids.contains(&message.id);
        let number = if among(&stages.before) {
            1
        } else if among(&stages.now) {
            2
        } else if among(&stages.after) {
            3
        } else {
            0
        };
        sections[number].messages.push(message);
    }
    sections.retain(|section| !section.messages.is_empty());
    let messages = sections
        .iter_mut()
        .flat_map(|section| &mut section.messages);
    let texts = messages.flat_map(|message| &mut message.texts);
    if let Some(last) = texts.take(in_view).last() {
        last.ends_first_view = true;
    }
    sections
}

impl Section {
    fn new(id: &'static str, title: &'static str) -> Section {
        Section {
            id,
            title: words::english().say(title),
            messages: Vec::new(),
        }
    }
}
