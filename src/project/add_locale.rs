//! Adding a language to a project file: its tag is spliced into the list, and every other byte stays.

use toml_edit::{Document, Item, Value};

use crate::error::{Error, Kind, Result};

/// The bytes of a project file with one more language at the end of its list, laid out as the list is.
///
/// # Errors
/// It is not TOML, or has no list of languages of its own.
pub(crate) fn add_locale(path: &str, bytes: &[u8], tag: &str) -> Result<Vec<u8>> {
    let by_hand = |why: &str| {
        Error::new(Kind::Content, format!("`{path}` {why}"))
            .with_help(format!("add \"{tag}\" to its languages by hand"))
    };
    let text = std::str::from_utf8(bytes).map_err(|_| by_hand("is not UTF-8"))?;
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mark = text.len() - body.len();
    let old: toml::Table = body.parse().map_err(|_| by_hand("is not TOML"))?;
    let listed = old.get("locales").and_then(toml::Value::as_array);
    if listed.is_some_and(|all| all.iter().any(|one| one.as_str() == Some(tag))) {
        // Another run has added it since the project was read.
        let text = format!("`{path}` lists `{tag}` already");
        return Err(Error::new(Kind::Usage, text).with_help("nothing is changed"));
    }
    let (at, new) = place(body, tag).ok_or_else(|| {
        by_hand("has no list `locales` at its top: each `[[paths]]`, or a file that it includes, names its own")
    })?;
    let mut out = text[..mark + at].to_owned();
    out.push_str(&new);
    out.push_str(&body[at..]);
    // What is written says what was meant, or it is not written.
    let mut wanted = old;
    if let Some(toml::Value::Array(locales)) = wanted.get_mut("locales") {
        locales.push(toml::Value::String(tag.to_owned()));
    }
    match out[mark..].parse::<toml::Table>() {
        Ok(written) if written == wanted => Ok(out.into_bytes()),
        _ => Err(by_hand(
            "lists its languages in a way that does not let one be added alone",
        )),
    }
}

/// Where the tag goes, and how it is written there.
fn place(text: &str, tag: &str) -> Option<(usize, String)> {
    let document = Document::parse(text).ok()?;
    let Some(Item::Value(list @ Value::Array(locales))) = document.as_table().get("locales") else {
        return None;
    };
    let span = list.span()?;
    let Some(last) = locales.iter().last() else {
        return Some((span.start + 1, format!("\"{tag}\"")));
    };
    let last = last.span()?;
    let rest = &text[last.end..span.end];
    let comma = first_sign(rest).filter(|at| rest[*at..].starts_with(','));
    let line = text[..last.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[line..last.start];
    let alone = indent.trim().is_empty() && line > span.start;
    let line_end = rest.find('\n').filter(|_| alone);
    match (line_end, comma) {
        // Each on a line of its own, with what is said about it.
        (Some(end), Some(_)) => {
            let end = last.end + end + 1;
            let ending = if text[..end].ends_with("\r\n") {
                "\r\n"
            } else {
                "\n"
            };
            Some((end, format!("{indent}\"{tag}\",{ending}")))
        }
        (_, Some(comma)) => Some((last.end + comma + 1, format!(" \"{tag}\","))),
        (Some(_), None) => {
            let before = text[..line].ends_with("\r\n");
            let ending = if before { "\r\n" } else { "\n" };
            Some((last.end, format!(",{ending}{indent}\"{tag}\"")))
        }
        (None, None) => Some((last.end, format!(", \"{tag}\""))),
    }
}

/// The first byte that is neither blank nor in a comment.
fn first_sign(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let own = line.split('#').next().unwrap_or_default();
        if let Some(sign) = own.find(|c: char| !c.is_whitespace()) {
            return Some(at + sign);
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn added(text: &str) -> String {
        String::from_utf8(add_locale("l10n.toml", text.as_bytes(), "fr").unwrap()).unwrap()
    }

    #[test]
    fn the_layout_stays() {
        for (old, new) in [
            ("locales = []\n", "locales = [\"fr\"]\n"),
            (
                "locales = [\"de\"] # ours\n",
                "locales = [\"de\", \"fr\"] # ours\n",
            ),
            ("locales = [ 'de', ]\n", "locales = [ 'de', \"fr\", ]\n"),
            (
                "\u{FEFF}locales = [\r\n    \"de\", # German\r\n    # more\r\n]\r\n",
                "\u{FEFF}locales = [\r\n    \"de\", # German\r\n    \"fr\",\r\n    # more\r\n]\r\n",
            ),
            (
                "locales = [\n  \"de\",\n  \"es\" # no, comma\n]\n",
                "locales = [\n  \"de\",\n  \"es\",\n  \"fr\" # no, comma\n]\n",
            ),
            (
                "locales = [\"de\",\n  \"es\"]\n",
                "locales = [\"de\",\n  \"es\", \"fr\"]\n",
            ),
        ] {
            assert_eq!(added(old), new);
        }
    }

    #[test]
    fn a_file_without_a_list_is_left_alone() {
        for text in ["[[paths]]\nlocales = [\"de\"]\n", "locales = \n", ""] {
            assert!(
                add_locale("l10n.toml", text.as_bytes(), "fr").is_err(),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn one_tag_more_and_nothing_else(
            items in proptest::collection::vec(("[a-z]{2}", "[ \n]{0,3}", "(#[a-z, \\[\\]]{0,5}\n)?[ \n]{0,3}"), 0..4),
            trailing in any::<bool>(),
        ) {
            let count = items.len();
            let list: String = items.iter().enumerate().map(|(at, (tag, before, after))| {
                let comma = if at + 1 < count || trailing { "," } else { "" };
                format!("{before}\"{tag}\"{after}{comma}")
            }).collect();
            let text = format!("# top\nlocales = [{list}]\n[[paths]]\n");
            // It is right or refused, which `add_locale` proves by reading what it wrote; the rest of the bytes stay.
            let new = add_locale("l10n.toml", text.as_bytes(), "fr");
            if let Ok(new) = new {
                let new = String::from_utf8(new).unwrap();
                let mut rest = new.chars();
                prop_assert!(text.chars().all(|c| rest.any(|have| have == c)));
            }
        }
    }
}
