//! Reading a review file, which is hostile until it is read: what is wrong with it is said with its place.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{KIND, ReviewFile, Summary, VERSION, Verdict};
use crate::diagnostic::{FileText, Position};
use crate::error::{Error, Kind, Result};

/// The largest file that is read, in bytes: that of a page with a hundred thousand texts is smaller.
const LARGEST: usize = 64 * 1024 * 1024;

/// What a file says, and where each verdict stands in it.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) file: ReviewFile,
    /// In words, one for each verdict: `line 12`.
    pub(crate) places: Vec<String>,
}

/// What says of what kind a file is; a later version may have everything else in another form.
#[derive(Deserialize)]
struct Head<'t> {
    #[serde(borrow)]
    kind: Option<&'t RawValue>,
    #[serde(borrow)]
    version: Option<&'t RawValue>,
}

/// The rest. Verdicts are read one by one, so that each has a place.
#[derive(Deserialize)]
struct Body<'t> {
    library: String,
    locale: String,
    reviewer: String,
    #[serde(borrow)]
    verdicts: Vec<&'t RawValue>,
}

/// Reads a file's text; `name` is what messages call it.
///
/// # Errors
/// It is too large, not JSON, not a review file or of another version, or a verdict in it cannot be read or is on a text that
/// another is on: with the line and the column.
pub(crate) fn read(name: &str, text: &str) -> Result<Read> {
    if text.len() > LARGEST {
        return Err(Error::new(
            Kind::Content,
            format!("`{name}` is larger than 64 MiB: no page for reviewers saves so much"),
        )
        .with_help(HELP));
    }
    let reading = Reading { name, text };
    let start = text.len() - text.trim_start().len();
    // A list would be taken for an object's values, in their order.
    if !text[start..].starts_with('{') {
        return Err(reading.error(start, "this is not a review file"));
    }
    let head: Head<'_> = reading.json(text, 0)?;
    let is = |value: Option<&RawValue>, wanted: &str| {
        value.is_some_and(|value| {
            serde_json::from_str::<String>(value.get()).is_ok_and(|text| text == wanted)
        })
    };
    if !is(head.kind, KIND) {
        let at = head.kind.map_or(start, |kind| reading.offset(kind));
        let what = format!("this is JSON, but not a review file, whose \"kind\" is \"{KIND}\"");
        return Err(reading.error(at, &what));
    }
    let version = head.version.map(RawValue::get).unwrap_or_default();
    if version.parse() != Ok(VERSION) {
        let at = head
            .version
            .map_or(start, |version| reading.offset(version));
        let what = match version.parse::<u64>() {
            Ok(newer) if newer > VERSION => format!(
                "this file is of version {newer}, and this program reads version {VERSION}: a newer beatbook made the page, and reads it"
            ),
            _ => format!("the version of this file is none: it should be {VERSION}"),
        };
        return Err(reading.error(at, &what));
    }
    let body: Body<'_> = reading.json(text, 0)?;
    if body.verdicts.is_empty() {
        return Err(reading.error(start, "the file has no verdicts"));
    }
    let mut verdicts: Vec<Verdict> = Vec::with_capacity(body.verdicts.len());
    let mut places: Vec<String> = Vec::with_capacity(body.verdicts.len());
    let mut seen: HashMap<String, usize> = HashMap::new();
    // Lines are counted once, from one verdict to the next.
    let (mut counted, mut line) = (0, 1);
    for raw in body.verdicts {
        let at = reading.offset(raw);
        if !raw.get().starts_with('{') {
            return Err(reading.error(at, "a verdict is an object"));
        }
        let verdict: Verdict = reading.json(raw.get(), at)?;
        line += text[counted..at]
            .bytes()
            .filter(|byte| *byte == b'\n')
            .count();
        counted = at;
        if let Some(first) = seen.insert(verdict.id.clone(), places.len()) {
            let what = format!(
                "there are two verdicts on `{}`, the first in {}: keep the one that counts",
                verdict.id.escape_debug(),
                places[first]
            );
            return Err(reading.error(at, &what));
        }
        places.push(format!("line {line}"));
        verdicts.push(verdict);
    }
    let file = ReviewFile {
        version: VERSION,
        kind: KIND,
        library: body.library,
        locale: body.locale,
        reviewer: body.reviewer,
        summary: Summary::of(&verdicts),
        verdicts,
    };
    Ok(Read { file, places })
}

const HELP: &str = "nothing was changed; save the file on the page for reviewers again";

/// The file while it is read.
struct Reading<'t> {
    name: &'t str,
    text: &'t str,
}

impl<'t> Reading<'t> {
    fn error(&self, at: usize, what: &str) -> Error {
        let Position { line, column } = FileText::new(self.name, self.text).position(at);
        let name = self.name;
        Error::new(
            Kind::Content,
            format!("`{name}`, line {line}, column {column}: {what}"),
        )
        .with_help(HELP)
    }

    /// Reads a part of the file as JSON; `start` is where that stands.
    fn json<T: Deserialize<'t>>(&self, part: &'t str, start: usize) -> Result<T> {
        serde_json::from_str(part).map_err(|error| {
            let at = start + byte_of(part, error.line(), error.column());
            let what = error.to_string();
            let place = format!(" at line {} column {}", error.line(), error.column());
            let what = what.strip_suffix(&place).unwrap_or(&what);
            self.error(at, &format!("this cannot be read: {}", what.escape_debug()))
        })
    }

    /// Where a part of the file's text stands in it.
    fn offset(&self, part: &'t RawValue) -> usize {
        part.get().as_ptr().addr() - self.text.as_ptr().addr()
    }
}

/// The byte at a line and a column, both counted as serde_json does.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}
