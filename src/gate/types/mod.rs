//! Accessors for sites' code: one for each message, with its slots' types and how it stands in each locale, so that a site
//! whose code names an id or a slot that is not there, or leaves a slot out, does not build.

mod names;
mod rust;
mod typescript;

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::Gate;
use crate::error::Result;
use crate::ftl::{self, KEYWORDS, Node};
use crate::language::hidden;
use crate::library::{EXPIRES, Expires, TEMPLATES, Variable, VariableKind, topic_of};
use crate::review::Publication;

pub(super) use rust::rust;
pub(super) use typescript::typescript;

/// How much of the English an accessor's comment shows, in characters.
const SHOWN: usize = 160;

/// The messages of a library, as accessors need them.
pub(super) struct Typed {
    pub(super) locales: Vec<LanguageIdentifier>,
    pub(super) messages: Vec<Message>,
}

/// A message.
pub(super) struct Message {
    pub(super) id: String,
    /// The English path of its file.
    pub(super) unit: String,
    /// The beginning of the English, on one line, nothing hidden in it.
    pub(super) english: String,
    /// How it stands in each locale.
    pub(super) statuses: Vec<(LanguageIdentifier, Publication)>,
    /// The value (`None`) and the attributes that English has, each with the slots it needs.
    pub(super) parts: Vec<(Option<String>, Vec<Slot>)>,
    /// The slots of all of it, as the gate asks for them.
    pub(super) slots: Vec<Slot>,
}

/// A slot.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) name: String,
    /// What it takes; `None` where nothing describes it.
    pub(super) kind: Option<VariableKind>,
    pub(super) choices: Vec<String>,
    /// Whether it may be left out.
    pub(super) optional: bool,
}

/// A part of a message: its id, and the attribute.
type PartId = (String, Option<String>);

/// What a part renders, in any locale.
#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    parts: BTreeSet<PartId>,
}

/// Takes in entries while the library is compiled.
#[derive(Default)]
pub(super) struct Collector {
    messages: Vec<Message>,
    at: BTreeMap<String, usize>,
    uses: BTreeMap<PartId, Uses>,
}

impl Collector {
    /// Takes in a message as it is written in a locale (`None`: it is missing there), English before all others.
    pub(super) fn add(
        &mut self,
        unit: &str,
        id: &str,
        (locale, publication): (&LanguageIdentifier, Publication),
        written: Option<&str>,
    ) {
        // Terms are rendered as parts of messages only.
        if id.starts_with('-') {
            return;
        }
        let at = *self.at.entry(id.to_owned()).or_insert_with(|| {
            self.messages.push(Message {
                id: id.to_owned(),
                unit: unit.to_owned(),
                english: String::new(),
                statuses: Vec::new(),
                parts: Vec::new(),
                slots: Vec::new(),
            });
            self.messages.len() - 1
        });
        let message = &mut self.messages[at];
        // Of two files with one id, the first counts.
        if message.unit != unit {
            return;
        }
        message.statuses.push((locale.clone(), publication));
        let resource = ftl::parse(written.unwrap_or_default());
        let Some(entry) = resource.entries.first() else {
            return;
        };
        let is_english = *locale == crate::language::SOURCE;
        for (attribute, pattern) in entry.patterns() {
            let attribute = attribute.map(str::to_owned);
            // Search words are no text to show.
            if is_english && attribute.as_deref() != Some(KEYWORDS) {
                message.parts.push((attribute.clone(), Vec::new()));
            }
            let uses = self.uses.entry((id.to_owned(), attribute)).or_default();
            ftl::visit(pattern, &mut |node| {
                match node {
                    Node::Variable(name) => {
                        uses.variables.insert(name.to_owned());
                    }
                    Node::Message(id, attribute) => {
                        uses.parts
                            .insert((id.to_owned(), attribute.map(str::to_owned)));
                    }
                    _ => {}
                }
                true
            });
        }
        if is_english {
            let text = entry.span.start + entry.id.len();
            let written = &written.unwrap_or_default()[text..entry.span.end];
            message.english = shown(written.trim_start().trim_start_matches('='));
        }
    }

    /// The messages with their slots.
    ///
    /// # Errors
    /// The metadata of templates cannot be read.
    pub(super) fn finish(mut self, gate: &Gate<'_>) -> Result<Typed> {
        let library = gate.library();
        let templates = library.template_meta()?;
        for message in &mut self.messages {
            let template = templates
                .get(&message.id)
                .filter(|_| message.unit == TEMPLATES);
            let topic = topic_of(&message.unit)
                .and_then(|topic| library.topic_meta(topic).ok().flatten())
                .map(|meta| meta.variables);
            let described = template.map(|meta| &meta.variables).or(topic.as_ref());
            let may_leave_out = template.is_some_and(|meta| meta.expires == Expires::Optional);
            let slots = |names: &BTreeSet<String>, all: bool| -> Vec<Slot> {
                let variable = |name: &String| described.and_then(|known| known.get(name));
                names
                    .iter()
                    .map(|name| slot(name, variable(name), all && may_leave_out))
                    .collect()
            };
            // Whoever uses a template gives all of its slots, and until when it holds where that must be said.
            let whole: BTreeSet<String> = template
                .into_iter()
                .flat_map(|meta| meta.variables.keys())
                .filter(|name| *name != EXPIRES || !may_leave_out)
                .cloned()
                .collect();
            let mut all: BTreeSet<String> = template
                .into_iter()
                .flat_map(|meta| meta.variables.keys().cloned())
                .collect();
            for (attribute, needed) in &mut message.parts {
                let mut names = rendered(&self.uses, &(message.id.clone(), attribute.clone()));
                all.extend(names.iter().cloned());
                if attribute.is_none() {
                    names.extend(whole.iter().cloned());
                }
                *needed = slots(&names, false);
            }
            message.slots = slots(&all, true);
        }
        Ok(Typed {
            locales: library.locales().to_vec(),
            messages: self.messages,
        })
    }
}

fn slot(name: &str, variable: Option<&Variable>, may_leave_out: bool) -> Slot {
    Slot {
        name: name.to_owned(),
        kind: variable.map(|variable| variable.kind),
        choices: variable.map_or_else(Vec::new, |variable| variable.choices.clone()),
        optional: may_leave_out && name == EXPIRES,
    }
}

/// The variables that a part renders, those of messages it refers to among them.
fn rendered(uses: &BTreeMap<PartId, Uses>, part: &PartId) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    let mut seen: BTreeSet<&PartId> = BTreeSet::new();
    let mut open = vec![part];
    while let Some(part) = open.pop() {
        let Some((part, uses)) = uses.get_key_value(part) else {
            continue;
        };
        if seen.insert(part) {
            variables.extend(uses.variables.iter().cloned());
            open.extend(&uses.parts);
        }
    }
    variables
}

/// The beginning of a text on one line, what hides in it taken out.
fn shown(text: &str) -> String {
    let text = hidden::rewritten(text, |_, _| {});
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(SHOWN) {
        None => line,
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_needs_what_it_renders_at_any_depth() {
        let mut collector = Collector::default();
        let (en, ko) = (crate::language::SOURCE, "ko".parse().unwrap());
        let draft = Publication::Draft;
        collector.add(
            "x.ftl",
            "a",
            (&en, draft),
            Some("a = { b.t } { $one }\n    .u = { a }"),
        );
        collector.add(
            "x.ftl",
            "b",
            (&en, draft),
            Some("b = { $no }\n    .t = { $two } { a }"),
        );
        collector.add("x.ftl", "a", (&ko, draft), Some("a = { $three }"));
        let needs = |attribute: Option<&str>| {
            let part = ("a".to_owned(), attribute.map(str::to_owned));
            rendered(&collector.uses, &part)
                .into_iter()
                .collect::<Vec<_>>()
        };
        assert_eq!(needs(None), ["one", "three", "two"]);
        assert_eq!(needs(Some("u")), ["one", "three", "two"]);
        assert_eq!(needs(Some("none")), [""; 0]);
    }

    #[test]
    fn a_comment_shows_one_line_of_the_english() {
        assert_eq!(shown(" a\n  b\u{202e}c\r\n"), "a bc");
        assert_eq!(shown(&"가 ".repeat(100)).chars().count(), SHOWN);
    }
}
