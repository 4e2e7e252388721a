//! Accessors in TypeScript, over @fluent/bundle.

use std::fmt::Write as _;

use super::names::{Language, Names, camel};
use super::{Message, Slot, Typed};
use crate::error::Result;
use crate::json;
use crate::library::VariableKind;

/// What all accessors share.
const SHARED: &str = include_str!("shared.ts");

/// Names that it declares, or that a module has anyway.
const TAKEN: &[&str] = &[
    "part",
    "texts",
    "draftLine",
    "isOver",
    "checked",
    "require",
    "exports",
    "module",
];

/// Names that an accessor has besides its attributes.
const OWN: &[&str] = &["id", "status", "text"];

/// `types/texts.ts`.
///
/// # Errors
/// Two ids would have one name.
pub(in super::super) fn typescript(typed: &Typed) -> Result<String> {
    let mut out = SHARED.to_owned();
    let tags: Vec<String> = typed
        .locales
        .iter()
        .map(|tag| quoted(&tag.to_string()))
        .collect();
    let _ = write!(
        out,
        "\n/** The languages of the library. */\nexport type Locale = {};\n",
        tags.join(" | ")
    );
    let mut names = Names::new(Language::TypeScript, TAKEN);
    for message in &typed.messages {
        let name = names.give(camel(&message.id), &message.id)?;
        add(&mut out, &name, message)?;
    }
    Ok(out)
}

fn add(out: &mut String, name: &str, message: &Message) -> Result<()> {
    let statuses: Vec<String> = message
        .statuses
        .iter()
        .map(|(locale, status)| {
            format!(
                "{}: {}",
                quoted(&locale.to_string()),
                quoted(status.as_str())
            )
        })
        .collect();
    let _ = write!(
        out,
        "\n/** `{}`. English: {} */\nexport const {name} = {{\n  id: {},\n  status: {{ {} }},\n",
        comment(&message.id),
        comment(&message.english),
        quoted(&message.id),
        statuses.join(", ")
    );
    let mut names = Names::new(Language::TypeScript, OWN);
    for (attribute, slots) in &message.parts {
        let name = match attribute {
            None => "text".to_owned(),
            Some(attribute) => names.give(camel(attribute), attribute)?,
        };
        let attribute = attribute.as_deref().map_or("null".to_owned(), quoted);
        let _ = writeln!(
            out,
            "  {name}: part({}, {attribute}, {}),",
            quoted(&message.id),
            given(slots)
        );
    }
    out.push_str("} as const;\n");
    Ok(())
}

/// What the slots take, as the shared part reads it: a kind, or a list of choices.
fn given(slots: &[Slot]) -> String {
    if slots.is_empty() {
        return "{}".to_owned();
    }
    let each: Vec<String> = slots
        .iter()
        .map(|slot| {
            let takes = match slot.kind {
                Some(VariableKind::Choice | VariableKind::Rank) => {
                    let choices: Vec<String> = slot.choices.iter().map(|c| quoted(c)).collect();
                    format!("[{}]", choices.join(", "))
                }
                Some(kind) => quoted(kind.as_str()),
                None => quoted("unknown"),
            };
            format!("{}: {takes}", quoted(&slot.name))
        })
        .collect();
    format!("{{ {} }}", each.join(", "))
}

/// A string literal.
fn quoted(text: &str) -> String {
    json::line(&text).trim_end().to_owned()
}

/// A text for a comment, which cannot end it, nor be taken for a tag of it.
fn comment(text: &str) -> String {
    text.replace("*/", "*\u{2215}")
        .replace("{@", "{ @")
        .replace('`', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_ends_where_it_ends() {
        assert_eq!(
            comment("a */ b **/ {@link x} `c`"),
            "a *∕ b **∕ { @link x} 'c'"
        );
        assert_eq!(quoted("a\"\u{202e}\n"), "\"a\\\"\\u202e\\n\"");
    }
}
