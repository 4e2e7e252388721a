//! Changing single tables of a TOML file that people also edit: every other byte stays.
//!
//! Nothing is written anew: what changes is spliced into the bytes, at the places that the TOML reader gives. Comments, line
//! ends, a byte-order mark and the order of tables stay as they were.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml_edit::{Document, Item, Table};

use super::record::KEYS;
use super::{Record, Records};
use crate::diagnostic::{Fault, FileText, SyntaxFault};
use crate::error::{Error, Kind, Result};
use crate::project::parse_toml;
use crate::source::{decode, replaced};

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What becomes of keys: a value as TOML, or `None` to remove the key. New keys are written in this order.
pub(crate) type Keys<'k> = Vec<(&'k str, Option<String>)>;

/// The bytes of a file of records with the records of some messages changed or added, in their places in the order of ids.
///
/// # Errors
/// The file is not UTF-8 or cannot be read as records (with the place), or is written in a way that does not allow a change to
/// one record alone.
pub(crate) fn change_records(
    path: &str,
    bytes: &[u8],
    changes: &BTreeMap<String, Record>,
) -> Result<Vec<u8>> {
    let mut wanted = read_records(path, bytes)?;
    let mut tables = BTreeMap::new();
    for (id, record) in changes {
        let fields: BTreeMap<&str, String> = record.fields().into_iter().collect();
        let old: BTreeMap<&str, String> = wanted
            .get(id)
            .map(|old| old.fields().into_iter().collect())
            .unwrap_or_default();
        let keys: Keys<'_> = KEYS
            .iter()
            // A value that says the same stays as it is written.
            .filter(|key| old.is_empty() || old.get(*key) != fields.get(*key))
            .map(|key| (*key, fields.get(key).cloned()))
            .collect();
        tables.insert(id.as_str(), keys);
    }
    let changed = splice(path, bytes, &tables, Missing::Add)?;
    wanted.0.extend(
        changes
            .iter()
            .map(|(id, record)| (id.clone(), record.clone())),
    );
    match read_records(path, &changed) {
        Ok(written) if written == wanted => Ok(changed),
        _ => Err(cannot_change_alone(path)),
    }
}

/// The records in the bytes of a file, exactly as they are; a byte-order mark is skipped.
///
/// # Errors
/// The file is not UTF-8 or cannot be read as records: an error that carries the fault with its place.
pub(crate) fn read_records(path: &str, bytes: &[u8]) -> Result<Records> {
    let file = text_of(path, bytes)?;
    Records::parse(&file).map_err(|fault| cannot_read(path, *fault))
}

/// The bytes of a TOML file with keys of the named tables set (values as TOML) or, with `None`, removed.
///
/// # Errors
/// The file is not UTF-8 or not TOML (with the place), has no such table, or is written in a way that does not allow this.
pub(crate) fn set_keys(
    path: &str,
    bytes: &[u8],
    tables: &BTreeMap<&str, Keys<'_>>,
) -> Result<Vec<u8>> {
    let file = text_of(path, bytes)?;
    let mut wanted: toml::Table = parse_toml(&file).map_err(|fault| cannot_read(path, *fault))?;
    let changed = splice(path, bytes, tables, Missing::Refuse)?;
    for (id, keys) in tables {
        let Some(toml::Value::Table(table)) = wanted.get_mut(*id) else {
            return Err(cannot_change_alone(path));
        };
        for (key, value) in keys {
            match value {
                None => {
                    table.remove(*key);
                }
                Some(value) => {
                    let value = toml::from_str::<toml::Table>(&format!("v = {value}"))
                        .ok()
                        .and_then(|mut table| table.remove("v"))
                        .ok_or_else(|| cannot_change_alone(path))?;
                    table.insert((*key).to_owned(), value);
                }
            }
        }
    }
    match parse_toml::<toml::Table>(&text_of(path, &changed)?) {
        Ok(written) if written == wanted => Ok(changed),
        _ => Err(cannot_change_alone(path)),
    }
}

/// The text as everything else here reads it, unless there are bytes that are not text: then nothing may be written over them.
fn text_of(path: &str, bytes: &[u8]) -> Result<Arc<FileText>> {
    let loaded = decode(path.into(), bytes.to_vec());
    match loaded.flaws.last() {
        Some(crate::source::Flaw::InvalidUtf8 { at, .. }) => {
            let fault = Fault::new(SyntaxFault::NotUtf8 { to_write: true });
            Err(cannot_read(path, fault.at(replaced(&loaded.file, *at))))
        }
        _ => Ok(loaded.file),
    }
}

fn cannot_read(path: &str, fault: Fault) -> Error {
    Error::content(
        format!("cannot read `{path}`, so nothing is written to it"),
        vec![fault],
    )
}

fn cannot_change_alone(path: &str) -> Error {
    Error::new(
        Kind::Content,
        format!("`{path}` is written in a way that does not let one entry be changed alone"),
    )
    .with_help("write each entry as its own table, `[id]`, or edit the file by hand")
}

/// What to do about a missing table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Add,
    Refuse,
}

fn splice(
    path: &str,
    bytes: &[u8],
    tables: &BTreeMap<&str, Keys<'_>>,
    missing: Missing,
) -> Result<Vec<u8>> {
    let refused = || cannot_change_alone(path);
    let order = if missing == Missing::Add {
        &KEYS[..]
    } else {
        &[]
    };
    let (mark, body) = bytes
        .strip_prefix(MARK)
        .map_or((&b""[..], bytes), |body| (MARK, body));
    let text = std::str::from_utf8(body).map_err(|_| refused())?;
    let document = Document::parse(text).map_err(|_| refused())?;
    let line_end = match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    };
    let mut edits = Edits {
        text,
        line_end,
        open_end: !text.is_empty() && !text.ends_with('\n'),
        all: Vec::new(),
    };
    // Tables in the order in which they stand.
    let mut heads: Vec<(usize, &str)> = Vec::new();
    for (id, item) in document.as_table() {
        let head = match item {
            Item::Table(table) if !table.is_dotted() && !table.is_implicit() => document
                .as_table()
                .get_key_value(id)
                .and_then(|(key, _)| key.span()),
            _ => None,
        };
        match head {
            Some(span) => heads.push((edits.line_start(span.start), id)),
            None if tables.contains_key(id) => return Err(refused()),
            None => {}
        }
    }
    heads.sort_unstable();
    let mut added: Vec<(&str, &Keys<'_>)> = Vec::new();
    for (id, keys) in tables {
        match document.as_table().get_key_value(id) {
            Some((key, Item::Table(table))) => {
                let head = key.span().ok_or_else(refused)?;
                edits.table(head, table, keys, order).ok_or_else(refused)?;
            }
            Some(_) => return Err(refused()),
            None if missing == Missing::Refuse => return Err(refused()),
            None => added.push((id, keys)),
        }
    }
    edits.add(&heads, &added);
    let mut out = mark.to_vec();
    out.extend_from_slice(edits.apply().as_bytes());
    Ok(out)
}

/// Changes to a text: what replaces which bytes.
struct Edits<'t> {
    text: &'t str,
    line_end: &'static str,
    /// Whether the last line still lacks its line end.
    open_end: bool,
    all: Vec<(Range<usize>, String)>,
}

impl Edits<'_> {
    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    /// The end of the line, including its line end.
    fn line_after(&self, at: usize) -> usize {
        self.text[at..]
            .find('\n')
            .map_or(self.text.len(), |end| at + end + 1)
    }

    /// Sets keys of a table, new ones in their places in `order`, or after the last where there is no order. `None` where they
    /// are written in a way that does not allow this.
    fn table(
        &mut self,
        head: Range<usize>,
        table: &Table,
        keys: &Keys<'_>,
        order: &[&str],
    ) -> Option<()> {
        let mut after = self.line_after(head.end);
        let mut names: Vec<&str> = order.to_vec();
        if names.is_empty() {
            names = keys.iter().map(|(name, _)| *name).collect();
            for (_, item) in table {
                if let Item::Value(value) = item {
                    after = after.max(self.line_after(value.span()?.end));
                }
            }
        }
        for name in names {
            let wanted = keys.iter().find(|(key, _)| *key == name);
            match (table.get_key_value(name), wanted.map(|(_, value)| value)) {
                (None, None | Some(None)) => {}
                (None, Some(Some(value))) => {
                    let line = format!("{name} = {value}{}", self.line_end);
                    self.insert(after, &line);
                }
                (Some((_, Item::Value(there))), None) => {
                    after = after.max(self.line_after(there.span()?.end));
                }
                (Some((_, Item::Value(old))), Some(Some(value))) => {
                    let span = old.span()?;
                    after = after.max(self.line_after(span.end));
                    self.all.push((span, value.clone()));
                }
                (Some((key, Item::Value(old))), Some(None)) => {
                    let (start, end) = (key.span()?.start, old.span()?.end);
                    let line = self.line_start(start)..self.line_after(end);
                    let rest = &self.text[end..line.end];
                    after = after.max(line.end);
                    // A comment on the line stays, on a line of its own.
                    let gone = if rest.trim().is_empty() {
                        line
                    } else {
                        start..end + (rest.len() - rest.trim_start().len())
                    };
                    self.all.push((gone, String::new()));
                }
                (Some(_), None) => {}
                (Some(_), Some(_)) => return None,
            }
        }
        Some(())
    }

    /// Adds tables in the order of names: each before the first that comes after it by name, and before that one's comments.
    fn add(&mut self, heads: &[(usize, &str)], tables: &[(&str, &Keys<'_>)]) {
        // Where heads are out of order, one that follows a greater one says nothing about where to insert.
        let mut greatest: Vec<(&str, usize)> = Vec::new();
        for (at, id) in heads {
            if greatest.last().is_none_or(|(last, _)| last < id) {
                greatest.push((id, *at));
            }
        }
        let mut blank =
            self.text.is_empty() || self.text.ends_with("\n\n") || self.text.ends_with("\n\r\n");
        blank &= !self
            .all
            .iter()
            .any(|(span, _)| span.start == self.text.len());
        let mut above = (usize::MAX, 0);
        for (id, keys) in tables {
            let mut written = format!("[{}]{}", super::record::key(id), self.line_end);
            for (key, value) in *keys {
                if let Some(value) = value {
                    written.push_str(&format!("{key} = {value}{}", self.line_end));
                }
            }
            match greatest.get(greatest.partition_point(|(have, _)| have < id)) {
                Some((_, at)) => {
                    if above.0 != *at {
                        above = (*at, self.above_comments(*at));
                    }
                    written.push_str(self.line_end);
                    self.insert(above.1, &written);
                }
                None => {
                    if !blank {
                        written.insert_str(0, self.line_end);
                    }
                    blank = false;
                    self.insert(self.text.len(), &written);
                }
            }
        }
    }

    /// The start of the comments that stand directly above a line.
    fn above_comments(&self, from: usize) -> usize {
        let mut at = from;
        while at > 0 {
            let line = self.line_start(at - 1);
            if !self.text[line..at].trim_start().starts_with('#') {
                break;
            }
            at = line;
        }
        // What stands at the very top may be about the whole file: it stays there.
        if at == 0 { from } else { at }
    }

    /// Inserts whole lines at the start of a line, or at the end of a text, whose last line end may be missing.
    fn insert(&mut self, at: usize, lines: &str) {
        let mut lines = lines.to_owned();
        if at == self.text.len() && self.open_end {
            lines.insert_str(0, self.line_end);
            self.open_end = false;
        }
        self.all.push((at..at, lines));
    }

    fn apply(mut self) -> String {
        // Stable: what was inserted first at a place comes first there.
        self.all.sort_by_key(|(span, _)| (span.start, span.end));
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for (span, new) in &self.all {
            out.push_str(self.text.get(at..span.start).unwrap_or_default());
            out.push_str(new);
            at = span.end.max(at);
        }
        out.push_str(&self.text[at..]);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::Fingerprint;
    use crate::review::State;

    fn record(state: State) -> Record {
        Record {
            source: Fingerprint::parse(&"5".repeat(32)),
            target: Fingerprint::parse(&"7".repeat(32)),
            state,
            ..Record::default()
        }
    }

    fn changed(text: &str, id: &str, record: &Record) -> Result<String> {
        let changes = BTreeMap::from([(id.to_owned(), record.clone())]);
        change_records("x.review.toml", text.as_bytes(), &changes)
            .map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn only_the_one_record_changes() {
        let text =
            "# Ours\n[a]\nstate   = \"initial\" # why\n\n# about c\n[c]\nstate = \"final\"\n";
        let with_b = changed(text, "b", &record(State::Reviewed)).unwrap();
        assert_eq!(
            with_b,
            "# Ours\n[a]\nstate   = \"initial\" # why\n\n[b]\nsource = \"55555555555555555555555555555555\"\ntarget = \"77777777777777777777777777777777\"\nstate = \"reviewed\"\n\n# about c\n[c]\nstate = \"final\"\n"
        );
        let again = changed(&with_b, "a", &record(State::Final)).unwrap();
        assert!(
            again.starts_with(
                "# Ours\n[a]\nsource = \"55555555555555555555555555555555\"\ntarget = \"77777777777777777777777777777777\"\nstate   = \"final\" # why\n\n[b]"
            ),
            "{again}"
        );
        let last = changed(text, "d", &record(State::Final)).unwrap();
        assert!(
            last.starts_with(text)
                && last.ends_with("\n\n[d]\nsource = \"55555555555555555555555555555555\"\ntarget = \"77777777777777777777777777777777\"\nstate = \"final\"\n")
        );
        let first = changed(text, "0", &record(State::Final)).unwrap();
        assert!(first.starts_with("# Ours\n[0]\n"), "{first}");
    }

    #[test]
    fn comments_line_ends_and_the_mark_stay() {
        let text = "\u{FEFF}[a] # head\r\n# inside\r\nsource = \"55555555555555555555555555555555\"\r\ntarget = \"77777777777777777777777777777777\"\r\nreviewed-by = \"b\" # wrongly\r\nnote = \"n\"\r\n# below\r\nwithdrawn = { on = 2026-01-01, reason = \"r\" }\r\n\r\n[z]\r\nnote = \"z\"";
        let mut new = read_records("x", text.as_bytes()).unwrap().0["a"].clone();
        new.reviewed_by = None;
        new.state = State::Translated;
        let out = changed(text, "a", &new).unwrap();
        assert_eq!(
            out,
            "\u{FEFF}[a] # head\r\n# inside\r\nsource = \"55555555555555555555555555555555\"\r\ntarget = \"77777777777777777777777777777777\"\r\nstate = \"translated\"\r\n# wrongly\r\nnote = \"n\"\r\n# below\r\nwithdrawn = { on = 2026-01-01, reason = \"r\" }\r\n\r\n[z]\r\nnote = \"z\""
        );
        let end = changed(text, "zz", &record(State::Final)).unwrap();
        assert!(end.ends_with(
            "note = \"z\"\r\n\r\n[zz]\r\nsource = \"55555555555555555555555555555555\"\r\ntarget = \"77777777777777777777777777777777\"\r\nstate = \"final\"\r\n"
        ));
        let grown = changed(text, "z", &record(State::Final)).unwrap();
        assert!(
            grown.ends_with("[z]\r\nsource = \"55555555555555555555555555555555\"\r\ntarget = \"77777777777777777777777777777777\"\r\nstate = \"final\"\r\n"),
            "{grown:?}"
        );
    }

    #[test]
    fn what_cannot_be_changed_alone_is_refused() {
        for text in [
            "a = { state = \"initial\" }\n",
            "a.state = \"initial\"\n",
            "[a]\nsource.x = 1\n",
            "[a]\noops = = 1\n",
        ] {
            assert!(changed(text, "a", &record(State::Final)).is_err(), "{text}");
        }
    }

    #[test]
    fn an_invalid_byte_is_refused_with_its_place() {
        let bytes = b"\xEF\xBB\xBF[a]\r\nnote = \"\xFF\"\r\n";
        let error = change_records("x.review.toml", bytes, &BTreeMap::new()).unwrap_err();
        let at = error.diagnostics()[0].places[0].positions().0;
        assert_eq!((at.line, at.column), (2, 9));
    }

    #[test]
    fn a_text_that_looks_like_a_table_is_none() {
        let text = "[a]\nnote = \"\"\"\n[b]\n\"\"\"\n";
        let out = changed(text, "b", &record(State::Final)).unwrap();
        assert!(out.starts_with(text), "{out}");
    }

    #[test]
    fn keys_of_a_contact_change_and_nothing_else() {
        let text = "[a]\nvalues = { en = \"1\" } # ours\nprinted-on = 2025-01-01\n\n[b]\nkind = \"phone\"\n";
        let keys = vec![
            ("dialed-on", Some("2026-01-01".to_owned())),
            ("verified-by", Some("\"ana\"".to_owned())),
        ];
        let out = set_keys(
            "c.toml",
            text.as_bytes(),
            &BTreeMap::from([("a", keys.clone())]),
        )
        .unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "[a]\nvalues = { en = \"1\" } # ours\nprinted-on = 2025-01-01\ndialed-on = 2026-01-01\nverified-by = \"ana\"\n\n[b]\nkind = \"phone\"\n"
        );
        assert!(set_keys("c.toml", text.as_bytes(), &BTreeMap::from([("c", keys)])).is_err());
    }

    #[test]
    fn many_records_change_in_one_go() {
        let ids = || (0..20_000).map(|n| format!("a-{n:05}"));
        let some: BTreeMap<String, Record> = ids()
            .step_by(2)
            .map(|id| (id, record(State::Translated)))
            .collect();
        let all: BTreeMap<String, Record> = ids().map(|id| (id, record(State::Final))).collect();
        let text = Records(some).to_toml();
        let out = change_records("x", text.as_bytes(), &all).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), Records(all).to_toml());
    }
}
