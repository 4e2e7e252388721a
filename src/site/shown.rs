//! What a topic's pages show: its messages by stage, each in the languages that stand side by side.

use super::Language;
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
    pub(super) draft_line: Option<String>,
    pub(super) paragraphs: Vec<String>,
    pub(super) short: Option<String>,
    pub(super) why: Option<String>,
}

impl Shown {
    pub(super) fn of(message: &Message, texts: Vec<ShownText>) -> Shown {
        Shown {
            id: message.id.clone(),
            status: message.status.publication().as_str(),
            until: message.status.until.map(|until| until.to_string()),
            texts,
        }
    }
}

/// The text in the page's language.
pub(super) fn own_text(
    message: &Message,
    language: &Language,
    key: Option<String>,
    name: Option<String>,
) -> ShownText {
    let text = message.text.as_ref().filter(|_| !message.fallback);
    let short = message.short.as_ref().filter(|_| !message.fallback);
    let draft_line = text.or(short).and_then(Outgoing::draft_line);
    ShownText {
        locale: language.tag.to_string(),
        dir: language.dir,
        is_english: language.tag == language::SOURCE,
        key,
        name,
        draft_line: draft_line.map(str::to_owned),
        paragraphs: text.map(paragraphs).unwrap_or_default(),
        short: short.map(|short| short.label()),
        why: why(&message.status).or_else(|| draft_kept_back(text, short)),
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
        draft_line: None,
        paragraphs: text.map(paragraphs).unwrap_or_default(),
        short: short.map(|short| short.label()),
        why: why(&message.english_status).or_else(|| draft_kept_back(text, short)),
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

/// The messages by stage, those without one first.
pub(super) fn sections(meta: &TopicMeta, shown: Vec<Shown>) -> Vec<Section> {
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
