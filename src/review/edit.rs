//! Changing one record in a file that people also write in.

use std::sync::Arc;

use super::{Record, Records};
use crate::diagnostic::FileText;
use crate::error::{Error, Kind, Result};

/// The file's text with the record of one message changed or added, in its place in the order of ids; every other byte stays.
///
/// # Errors
/// The file is no record file, or is written in a way that does not allow a change to one record alone.
pub fn with_record(file: &Arc<FileText>, id: &str, record: &Record) -> Result<String> {
    let mut wanted = Records::parse(file).map_err(|finding| {
        Error::content(format!("cannot read `{}`", file.path), vec![*finding])
    })?;
    wanted.0.insert(id.to_owned(), record.clone());
    let own = Records([(id.to_owned(), record.clone())].into()).to_toml();
    let mut out = String::new();
    let mut placed = false;
    for (head, chunk) in chunks(&file.text) {
        match head {
            Some(head) if head == id => {
                // Comments and blank lines after the record stay where they are.
                let kept = trailing(chunk);
                out.push_str(&own);
                out.push_str(kept);
                placed = true;
            }
            Some(head) if !placed && head > id => {
                out.push_str(&own);
                out.push('\n');
                out.push_str(chunk);
                placed = true;
            }
            _ => out.push_str(chunk),
        }
    }
    if !placed {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        if !out.is_empty() && !out.ends_with("\n\n") {
            out.push('\n');
        }
        out.push_str(&own);
    }
    let written = Records::parse(&FileText::new(file.path.clone(), out.as_str())).ok();
    if written.as_ref() != Some(&wanted) {
        return Err(Error::new(
            Kind::Content,
            format!(
                "`{}` is written in a way that one record cannot be changed alone",
                file.path
            ),
        )
        .with_help(
            "write each record as its own table, `[message-id]`, or edit the file by hand",
        ));
    }
    Ok(out)
}

/// The text before the first table, then each table with what follows it.
fn chunks(text: &str) -> Vec<(Option<&str>, &str)> {
    let mut starts = vec![(None, 0)];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let head = line
            .trim_end()
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        if let Some(head) = head {
            starts.push((Some(head.trim().trim_matches('"')), at));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|((head, start), end)| (*head, &text[*start..end]))
        .collect()
}

/// The blank lines and comments at the end of a table.
fn trailing(chunk: &str) -> &str {
    let mut end = chunk.len();
    for line in chunk.split_inclusive('\n').rev() {
        let bare = line.trim();
        if !(bare.is_empty() || bare.starts_with('#')) {
            break;
        }
        end -= line.len();
    }
    &chunk[end..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::State;

    fn record(state: State) -> Record {
        Record {
            source: "s".into(),
            target: "t".into(),
            state,
            ..Record::default()
        }
    }

    #[test]
    fn only_the_one_record_changes() {
        let text =
            "# Ours\n[a]\nstate   = \"initial\" # why\n\n# about c\n[c]\nstate = \"final\"\n";
        let file = FileText::new("x.review.toml", text);
        let changed = with_record(&file, "b", &record(State::Reviewed)).unwrap();
        assert!(
            changed.starts_with("# Ours\n[a]\nstate   = \"initial\" # why\n\n# about c\n[b]\n")
        );
        assert!(changed.ends_with("\n\n[c]\nstate = \"final\"\n"));
        let again = with_record(&FileText::new("x", changed), "a", &record(State::Final)).unwrap();
        assert!(
            again.contains("# about c"),
            "what a person wrote stays:\n{again}"
        );
        assert_eq!(again.matches("[a]").count(), 1);
    }

    #[test]
    fn what_cannot_be_changed_alone_is_refused() {
        let file = FileText::new("x", "a = { state = \"initial\" }\n");
        assert!(with_record(&file, "a", &record(State::Final)).is_err());
        let text = "[a]\nnote = \"\"\"\n[b]\n\"\"\"\n";
        assert!(with_record(&FileText::new("x", text), "b", &record(State::Final)).is_err());
    }
}
