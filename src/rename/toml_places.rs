//! Changing keys and texts of a TOML file where they stand.

use std::ops::Range;

use toml_edit::{Array, Document, InlineTable, Item, Table, Value};

use super::{Edits, spliced};
use crate::error::{Error, Kind, Result};
use crate::review::toml_text;

/// What becomes of keys and texts, by the keys above them. Entries of lists have the path of their list.
pub(super) trait Rules {
    /// The new key.
    fn key(&self, above: &[String], key: &str) -> Option<String>;
    /// The new text.
    fn text(&self, above: &[String], text: &str) -> Option<String>;
}

/// The bytes with the rules applied; the same bytes where they change nothing.
///
/// # Errors
/// It is not TOML, or is written in a way that does not let names be changed alone.
pub(super) fn renamed(path: &str, bytes: &[u8], text: &str, rules: &impl Rules) -> Result<Vec<u8>> {
    let parsed = |text: &str| -> Result<toml::Table> {
        text.parse::<toml::Table>().map_err(|error| {
            Error::new(
                Kind::Content,
                format!(
                    "cannot read `{path}`: {}; nothing is renamed",
                    error.message().trim()
                ),
            )
            .with_help("correct the file first: `beatbook check` says where it is wrong")
        })
    };
    let old = parsed(text)?;
    let wanted = table_of(&old, &mut Vec::new(), rules);
    if wanted == old {
        return Ok(bytes.to_vec());
    }
    let new = edits(text, rules).map(|edits| spliced(bytes, text, edits));
    let written = new.filter(|new| {
        let text = super::text_of(path, new).ok();
        text.and_then(|text| text.parse::<toml::Table>().ok()) == Some(wanted)
    });
    written.ok_or_else(|| {
        Error::new(
            Kind::Content,
            format!("`{path}` is written in a way that does not let the name be changed alone, or has the new one already; nothing is renamed"),
        )
        .with_help("change it there by hand first")
    })
}

fn table_of(table: &toml::Table, above: &mut Vec<String>, rules: &impl Rules) -> toml::Table {
    let mut out = toml::Table::new();
    for (key, value) in table {
        let new = rules.key(above, key).unwrap_or_else(|| key.clone());
        above.push(key.clone());
        out.insert(new, value_of(value, above, rules));
        above.pop();
    }
    out
}

fn value_of(value: &toml::Value, above: &mut Vec<String>, rules: &impl Rules) -> toml::Value {
    match value {
        toml::Value::String(text) => {
            toml::Value::String(rules.text(above, text).unwrap_or_else(|| text.clone()))
        }
        toml::Value::Array(all) => toml::Value::Array(
            all.iter()
                .map(|value| value_of(value, above, rules))
                .collect(),
        ),
        toml::Value::Table(table) => toml::Value::Table(table_of(table, above, rules)),
        other => other.clone(),
    }
}

/// `None` where the reader does not say where something stands.
fn edits(text: &str, rules: &impl Rules) -> Option<Edits> {
    let document = Document::parse(text).ok()?;
    let mut walk = Walk {
        text,
        rules,
        above: Vec::new(),
        edits: Edits::new(),
        values: Vec::new(),
    };
    walk.table(document.as_table())?;
    walk.heads()?;
    Some(walk.edits)
}

struct Walk<'t, R> {
    text: &'t str,
    rules: &'t R,
    above: Vec<String>,
    edits: Edits,
    /// Where values stand: a line that begins with a bracket in one is no head of a table.
    values: Vec<Range<usize>>,
}

impl<R: Rules> Walk<'_, R> {
    fn table(&mut self, table: &Table) -> Option<()> {
        for (key, item) in table {
            let is_head = match item {
                Item::Table(table) => !table.is_dotted(),
                Item::ArrayOfTables(_) => true,
                _ => false,
            };
            if !is_head && let Some(new) = self.rules.key(&self.above, key) {
                self.edits
                    .push((table.get_key_value(key)?.0.span()?, written(&new)));
            }
            self.above.push(key.to_owned());
            match item {
                Item::Value(value) => {
                    self.values.push(value.span()?);
                    self.value(value)?;
                }
                Item::Table(table) => self.table(table)?,
                Item::ArrayOfTables(tables) => {
                    for table in tables {
                        self.table(table)?;
                    }
                }
                Item::None => {}
            }
            self.above.pop();
        }
        Some(())
    }

    fn value(&mut self, value: &Value) -> Option<()> {
        match value {
            Value::String(text) => {
                if let Some(new) = self.rules.text(&self.above, text.value()) {
                    let span = value.span()?;
                    let new = match self.text[span.clone()].as_bytes() {
                        [b'\'', second, ..] if *second != b'\'' && !new.contains('\'') => {
                            format!("'{new}'")
                        }
                        _ => toml_text(&new),
                    };
                    self.edits.push((span, new));
                }
                Some(())
            }
            Value::Array(all) => self.array(all),
            Value::InlineTable(table) => self.inline(table),
            _ => Some(()),
        }
    }

    fn array(&mut self, all: &Array) -> Option<()> {
        for value in all {
            self.value(value)?;
        }
        Some(())
    }

    fn inline(&mut self, table: &InlineTable) -> Option<()> {
        for (key, value) in table {
            if let Some(new) = self.rules.key(&self.above, key) {
                self.edits
                    .push((table.get_key_value(key)?.0.span()?, written(&new)));
            }
            self.above.push(key.to_owned());
            self.value(value)?;
            self.above.pop();
        }
        Some(())
    }

    /// The heads of tables, whose every key has a place of its own, however often it is written.
    fn heads(&mut self) -> Option<()> {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let start = at + (line.len() - line.trim_start().len());
            at += line.len();
            if !self.text[start..].starts_with('[') || line.trim().is_empty() {
                continue;
            }
            if self.values.iter().any(|value| value.contains(&start)) {
                continue;
            }
            let mut above = Vec::new();
            for (span, key) in head(self.text, start)? {
                if let Some(new) = self.rules.key(&above, &key) {
                    self.edits.push((span, written(&new)));
                }
                above.push(key);
            }
        }
        Some(())
    }
}

/// The keys of a head, `[a."b c"]` or `[[a]]`, each with its place.
fn head(text: &str, start: usize) -> Option<Vec<(Range<usize>, String)>> {
    let mut keys = Vec::new();
    let mut at = start + text[start..].len() - text[start..].trim_start_matches('[').len();
    loop {
        at += text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len();
        let rest = &text[at..];
        let length = match rest.chars().next()? {
            quote @ ('"' | '\'') => {
                let mut end = 1;
                loop {
                    end += rest[end..].find(quote)?;
                    let before = &rest[1..end];
                    let slashes = before.len() - before.trim_end_matches('\\').len();
                    end += 1;
                    if quote == '\'' || slashes.is_multiple_of(2) {
                        break;
                    }
                }
                end
            }
            _ => rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?,
        };
        let raw = &rest[..length];
        let key = if raw.starts_with(['"', '\'']) {
            let table: toml::Table = format!("v = {raw}").parse().ok()?;
            table.get("v")?.as_str()?.to_owned()
        } else {
            raw.to_owned()
        };
        keys.push((at..at + length, key));
        at += length;
        at += text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len();
        match text[at..].chars().next()? {
            '.' => at += 1,
            ']' => return Some(keys),
            _ => return None,
        }
    }
}

/// A key as it is written.
fn written(key: &str) -> String {
    let bare = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if !key.is_empty() && key.bytes().all(bare) {
        key.to_owned()
    } else {
        toml_text(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Old;

    impl Rules for Old {
        fn key(&self, _: &[String], key: &str) -> Option<String> {
            (key == "old").then(|| "new".to_owned())
        }

        fn text(&self, above: &[String], text: &str) -> Option<String> {
            let here = above
                .first()
                .is_some_and(|first| first == "list" || first == "old");
            (here && text == "old").then(|| "new".to_owned())
        }
    }

    #[test]
    fn keys_and_texts_change_where_they_stand() {
        let text = "# old\r\nlist = [ 'old', \"other\", # old\r\n  \"old\"]\r\n[old]\r\nold = { old = \"old\" } # old\r\n[other.\"old\"] # old\r\nnote = \"\"\"\n[old]\n\"\"\"\r\n[[ a . 'old' ]]\r\nx.old = 1\r\n[[a.old]]\r\n";
        let new = renamed("x", text.as_bytes(), text, &Old).unwrap();
        assert_eq!(
            String::from_utf8(new).unwrap(),
            "# old\r\nlist = [ 'new', \"other\", # old\r\n  \"new\"]\r\n[new]\r\nnew = { new = \"new\" } # old\r\n[other.new] # old\r\nnote = \"\"\"\n[old]\n\"\"\"\r\n[[ a . new ]]\r\nx.new = 1\r\n[[a.new]]\r\n"
        );
    }

    #[test]
    fn a_name_that_is_there_already_is_refused() {
        for text in ["[old]\n[new]\n", "old = 1\nnew = 2\n"] {
            assert!(renamed("x", text.as_bytes(), text, &Old).is_err(), "{text}");
        }
    }
}
