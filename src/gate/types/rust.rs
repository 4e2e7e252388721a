//! Accessors in Rust, over this crate.

use std::fmt::Write as _;

use super::names::{Language, Names, pascal, snake};
use super::{Message, Slot, Typed};
use crate::error::Result;
use crate::library::VariableKind;
use crate::review::Publication;

/// What all accessors share.
const SHARED: &str = include_str!("shared.rs");

/// Names that a message's module has besides those of its slots.
const OWN: &[&str] = &["Slots"];

/// `types/texts.rs`.
///
/// # Errors
/// Two ids would have one name.
pub(in super::super) fn rust(typed: &Typed) -> Result<String> {
    let mut out = SHARED.to_owned();
    let locales = Locales::new(typed)?;
    locales.add(&mut out);
    let mut names = Names::new(Language::Rust, &[]);
    for message in &typed.messages {
        let name = names.give(snake(&message.id), &message.id)?;
        add(&mut out, &name, message, &locales)?;
    }
    Ok(out)
}

/// The locales: each its tag, its variant and its field.
struct Locales(Vec<(String, String, String)>);

impl Locales {
    fn new(typed: &Typed) -> Result<Locales> {
        let mut variants = Names::new(Language::Rust, &["ALL"]);
        let mut fields = Names::new(Language::Rust, &[]);
        let each = typed.locales.iter().map(|locale| {
            let tag = locale.to_string();
            let variant = variants.give(pascal(&tag.to_ascii_lowercase()), &tag)?;
            let field = fields.give(snake(&tag.to_ascii_lowercase()), &tag)?;
            Ok((tag, variant, field))
        });
        each.collect::<Result<_>>().map(Locales)
    }

    fn variant(&self, tag: &str) -> &str {
        let found = self.0.iter().find(|(have, _, _)| have == tag);
        found.map_or("", |(_, variant, _)| variant)
    }

    fn add(&self, out: &mut String) {
        let _ = write!(
            out,
            "\n/// The languages of the library.\n#[allow(dead_code, missing_docs)]\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Locale {{\n"
        );
        for (_, variant, _) in &self.0 {
            let _ = writeln!(out, "    {variant},");
        }
        let _ = write!(
            out,
            "}}\n\n#[allow(dead_code)]\nimpl Locale {{\n    /// All of them.\n    pub const ALL: [Locale; {}] = [",
            self.0.len()
        );
        for (_, variant, _) in &self.0 {
            let _ = write!(out, "Locale::{variant}, ");
        }
        out.push_str("];\n\n    /// Its tag.\n    pub const fn tag(self) -> &'static str {\n        match self {\n");
        for (tag, variant, _) in &self.0 {
            let _ = writeln!(out, "            Locale::{variant} => {tag:?},");
        }
        out.push_str("        }\n    }\n}\n\n/// A text for people, in each language its own: nobody may see a sentence of another language in a text.\n#[allow(dead_code, missing_docs)]\n#[derive(Clone, Copy, Debug)]\npub struct InEach<'a> {\n");
        for (_, _, field) in &self.0 {
            let _ = writeln!(out, "    pub {field}: &'a str,");
        }
        out.push_str("}\n\n#[allow(dead_code)]\nimpl<'a> InEach<'a> {\n    fn of(self, locale: Locale) -> &'a str {\n        match locale {\n");
        for (_, variant, field) in &self.0 {
            let _ = writeln!(out, "            Locale::{variant} => self.{field},");
        }
        out.push_str("        }\n    }\n}\n");
    }
}

fn add(out: &mut String, name: &str, message: &Message, locales: &Locales) -> Result<()> {
    let _ = write!(
        out,
        "\n/// {}: {}\n#[allow(dead_code)]\npub mod {name} {{\n    /// Its id.\n    pub const ID: &str = {:?};\n\n    /// What may be done with it in a locale, as it stood when this was written.\n    pub const fn status(locale: super::Locale) -> super::Publication {{\n        match locale {{\n",
        markdown(&message.id),
        markdown(&message.english),
        message.id
    );
    for (locale, status) in &message.statuses {
        let status = match status {
            Publication::Published => "Published",
            Publication::Draft => "Draft",
            Publication::Withheld => "Withheld",
        };
        let _ = writeln!(
            out,
            "            super::Locale::{} => super::Publication::{status},",
            locales.variant(&locale.to_string())
        );
    }
    out.push_str("        }\n    }\n");
    let mut types = Names::new(Language::Rust, OWN);
    let mut fields = Names::new(Language::Rust, &[]);
    let mut slots = Vec::new();
    for slot in &message.slots {
        let field = fields.give(snake(&slot.name), &slot.name)?;
        let takes = takes(out, slot, &mut types)?;
        slots.push((slot, field, takes));
    }
    let borrows = slots.iter().any(|(_, _, takes)| takes.borrows());
    if !slots.is_empty() {
        let _ = write!(
            out,
            "\n    /// What fills it, all of it.\n    #[allow(missing_docs)]\n    #[derive(Clone, Copy, Debug)]\n    pub struct Slots{} {{\n",
            if borrows { "<'a>" } else { "" }
        );
        for (slot, field, takes) in &slots {
            let written = if slot.optional {
                format!("::core::option::Option<{}>", takes.written())
            } else {
                takes.written()
            };
            let _ = writeln!(out, "        pub {field}: {written},");
        }
        out.push_str("    }\n");
    }
    let parameter = match (slots.is_empty(), borrows) {
        (true, _) => "",
        (false, true) => ", slots: Slots<'_>",
        (false, false) => ", slots: Slots",
    };
    let _ = write!(
        out,
        "\n    /// What of it may leave in a locale.\n    ///\n    /// # Errors\n    /// A file cannot be read, or a value does not fit its slot.\n    pub fn get(gate: &super::Gate<'_>, locale: super::Locale{parameter}) -> super::Result<super::Texts> {{\n"
    );
    if slots.is_empty() {
        out.push_str("        let given = [];\n");
    } else {
        out.push_str("        let mut given = ::std::vec::Vec::<(::std::string::String, ::std::string::String)>::new();\n");
    }
    for (slot, field, takes) in &slots {
        let (value, indent) = if slot.optional {
            let _ = writeln!(
                out,
                "        if let ::core::option::Option::Some(value) = slots.{field} {{"
            );
            ("value".to_owned(), "    ")
        } else {
            (format!("slots.{field}"), "")
        };
        for line in takes.given(&slot.name, &value).lines() {
            let _ = writeln!(out, "        {indent}{line}");
        }
        if slot.optional {
            out.push_str("        }\n");
        }
    }
    let _ = write!(
        out,
        "        super::read(gate, ({:?}, ID), locale, &given)\n    }}\n}}\n",
        message.unit
    );
    Ok(())
}

/// What a slot takes, as a type.
enum Takes {
    Text,
    InEach,
    Day,
    Time,
    Moment,
    Number,
    Choice(String),
}

impl Takes {
    fn borrows(&self) -> bool {
        matches!(self, Takes::Text | Takes::InEach)
    }

    fn written(&self) -> String {
        match self {
            Takes::Text => "&'a str",
            Takes::InEach => "super::InEach<'a>",
            Takes::Day => "super::Date",
            Takes::Time => "super::Time",
            Takes::Moment => "super::LocalTime",
            Takes::Number => "f64",
            Takes::Choice(name) => name,
        }
        .to_owned()
    }

    /// The lines that give it to the gate.
    fn given(&self, slot: &str, value: &str) -> String {
        let value = match self {
            // `name.locale` is a value for that language alone.
            Takes::InEach => {
                return format!(
                    "for each in super::Locale::ALL {{\n    given.push((::std::format!(\"{{}}.{{}}\", {slot:?}, each.tag()), {value}.of(each).into()));\n}}"
                );
            }
            Takes::Text => format!("{value}.into()"),
            Takes::Choice(_) => format!("{value}.as_str().into()"),
            Takes::Time => {
                format!("::std::format!(\"{{:02}}:{{:02}}\", {value}.hour, {value}.minute)")
            }
            Takes::Day | Takes::Moment | Takes::Number => {
                format!("::std::string::ToString::to_string(&{value})")
            }
        };
        format!("given.push(({slot:?}.into(), {value}));")
    }
}

/// The type of a slot; that of a choice is written here.
fn takes(out: &mut String, slot: &Slot, types: &mut Names) -> Result<Takes> {
    Ok(match slot.kind {
        Some(VariableKind::Date) => Takes::Day,
        Some(VariableKind::Time) => Takes::Time,
        Some(VariableKind::Datetime) => Takes::Moment,
        Some(VariableKind::Number) => Takes::Number,
        Some(VariableKind::Text) => Takes::InEach,
        Some(VariableKind::Choice | VariableKind::Rank) => {
            let name = types.give(pascal(&slot.name), &slot.name)?;
            let mut variants = Names::new(Language::Rust, &[]);
            let mut all = Vec::new();
            for choice in &slot.choices {
                all.push((variants.give(pascal(choice), choice)?, choice));
            }
            let _ = write!(
                out,
                "\n    /// The choices of a slot.\n    #[allow(missing_docs)]\n    #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n    pub enum {name} {{\n"
            );
            for (variant, _) in &all {
                let _ = writeln!(out, "        {variant},");
            }
            let _ = write!(
                out,
                "    }}\n\n    impl {name} {{\n        /// The choice, as the library calls it.\n        pub const fn as_str(self) -> &'static str {{\n            match self {{\n"
            );
            for (variant, choice) in &all {
                let _ = writeln!(out, "                {name}::{variant} => {choice:?},");
            }
            out.push_str("            }\n        }\n    }\n");
            Takes::Choice(name)
        }
        _ => Takes::Text,
    })
}

/// A text for a comment, which rustdoc shows as it is.
fn markdown(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        // Punctuation of ASCII may be escaped in Markdown, and then means itself.
        if c.is_ascii_punctuation() && !matches!(c, '-' | ',' | '.' | '\'' | '"') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_shows_the_text_as_it_is() {
        assert_eq!(
            markdown("[a](b) */ `c`, \\u"),
            "\\[a\\]\\(b\\) \\*\\/ \\`c\\`, \\\\u"
        );
    }
}
