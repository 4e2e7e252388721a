//! `[code]` of beatbook.toml: where the program's source lies, and how it asks for a message.

use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::Pattern;
use crate::diagnostic::{Fault, FileText, Place, Role, SettingsFault};

/// Stands for the id in a call.
const ID: &str = "{id}";

/// Where the code is, and how it asks for a message.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    /// The source files.
    pub files: Vec<Pattern>,
    /// The calls in them that name a message.
    pub calls: Vec<Call>,
    /// Ids that the code puts together, and the beginnings of such ids, which end with `*`.
    pub dynamic: Vec<String>,
    /// Where this is written.
    pub place: Place,
}

/// A call as it is written around the id, but for white space: formatters break lines where they must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// Words and signs, each by itself.
    before: Vec<String>,
    after: String,
}

/// An id that the code asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked<'t> {
    pub id: &'t str,
    /// Whether this is all of it; if not, the code adds to it.
    pub is_whole: bool,
    /// Where it stands.
    pub span: Range<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCode {
    files: Vec<String>,
    calls: Vec<Spanned<String>>,
    #[serde(default)]
    dynamic: Vec<String>,
}

impl Code {
    pub(super) fn read(
        file: &Arc<FileText>,
        raw: Spanned<RawCode>,
        faults: &mut Vec<Fault>,
    ) -> Code {
        let place = Place::new(file, raw.span(), Role::Config);
        let raw = raw.into_inner();
        let mut calls = Vec::new();
        for call in raw.calls {
            match Call::parse(call.get_ref()) {
                Some(parsed) => calls.push(parsed),
                None => {
                    let place = Place::new(file, call.span(), Role::Config);
                    faults.push(Fault::new(SettingsFault::Call(call.into_inner())).at(place));
                }
            }
        }
        Code {
            files: raw
                .files
                .iter()
                .map(|files| Pattern::parse("", files))
                .collect(),
            calls,
            dynamic: raw.dynamic,
            place,
        }
    }

    /// Whether a path is that of a source file.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.iter().any(|files| files.matches(path).is_some())
    }

    /// Whether the code puts this id together, by what beatbook.toml says.
    pub(crate) fn is_dynamic(&self, id: &str) -> bool {
        self.dynamic
            .iter()
            .any(|dynamic| match dynamic.strip_suffix('*') {
                Some(begin) => id.starts_with(begin),
                None => id == dynamic,
            })
    }
}

impl Call {
    /// From `getString("{id}"`; `None` without exactly one `{id}`, or with nothing before it.
    fn parse(text: &str) -> Option<Call> {
        let (before, after) = text.split_once(ID)?;
        let before = words_and_signs(before);
        if before.is_empty() || after.contains(ID) {
            return None;
        }
        Some(Call {
            before,
            after: after.trim_start().to_owned(),
        })
    }

    /// The ids that a text asks for with this call. Ids that are no more than a variable are nowhere to be seen.
    pub(crate) fn find<'t>(&self, text: &'t str) -> Vec<Asked<'t>> {
        let mut all = Vec::new();
        let first = self.before.first().map_or("", String::as_str);
        for (at, _) in text.match_indices(first) {
            // `getString(` is not a part of `forgetString(`.
            let continues = first.starts_with(in_word) && text[..at].ends_with(in_word);
            let Some(start) = self.start_of_id(text, at).filter(|_| !continues) else {
                continue;
            };
            let rest = &text[start..];
            let length = rest.find(|c| !in_id(c)).unwrap_or(rest.len());
            let id = &rest[..length];
            if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
                continue;
            }
            let behind = without_attribute(&rest[length..]);
            // Within quotation marks, white space would be a part of the id.
            let behind = match self.after.starts_with(QUOTES) {
                true => behind,
                false => behind.trim_start(),
            };
            all.push(Asked {
                id,
                is_whole: behind.starts_with(&self.after) && !id.ends_with(['-', '_']),
                span: start..start + length,
            });
        }
        all
    }

    /// Where the id begins, if what stands before it is at this place.
    fn start_of_id(&self, text: &str, at: usize) -> Option<usize> {
        let mut rest = &text[at..];
        let mut last = "";
        for part in &self.before {
            let next = rest.trim_start();
            // Two words are two only with something between them.
            let is_word = last.ends_with(in_word) && part.starts_with(in_word);
            if is_word && next.len() == rest.len() {
                return None;
            }
            rest = next.strip_prefix(part.as_str())?;
            last = part;
        }
        if !last.ends_with(QUOTES) {
            rest = rest.trim_start();
        }
        Some(text.len() - rest.len())
    }
}

/// What texts stand in.
const QUOTES: [char; 3] = ['"', '\'', '`'];

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn in_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

fn words_and_signs(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut in_same = false;
    for c in text.chars() {
        match all.last_mut() {
            Some(last) if in_same && in_word(c) => last.push(c),
            _ if c.is_whitespace() => {}
            _ => all.push(c.to_string()),
        }
        in_same = in_word(c);
    }
    all
}

/// What follows an id, behind the attribute of the message where one is named: `login.placeholder`.
fn without_attribute(behind: &str) -> &str {
    match behind.strip_prefix('.') {
        Some(attribute) => attribute.trim_start_matches(in_id),
        None => behind,
    }
}

/// The ids that stand alone in quotation marks, whatever is done with them there: a table of ids, a constant, an argument that is
/// handed on.
pub(crate) fn quoted_ids(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(QUOTES).filter_map(|(at, quote)| {
        let rest = &text[at + quote.len()..];
        let length = rest.find(|c| !in_id(c)).unwrap_or(rest.len());
        let alone = length > 0 && without_attribute(&rest[length..]).starts_with(quote);
        alone.then_some(&rest[..length])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(call: &str, text: &str) -> Vec<(String, bool)> {
        let found = Call::parse(call).unwrap();
        let found = found.find(text).into_iter();
        found
            .map(|asked| (asked.id.to_owned(), asked.is_whole))
            .collect()
    }

    #[test]
    fn a_call_is_literal() {
        let call = "getString(\"{id}\"";
        for (text, expected) in [
            ("getString(\"a-b\")", vec![("a-b", true)]),
            (
                "getString(\"a\", x) + getString(\"b\")",
                vec![("a", true), ("b", true)],
            ),
            ("l10n.getString(\"a.title\")", vec![("a", true)]),
            ("forgetString(\"a\")", vec![]),
            ("getString(name)", vec![]),
            ("getString(\"error-\" + code)", vec![("error-", false)]),
            ("getString(\"${name}\")", vec![]),
            ("getString(\"error${code}\")", vec![("error", false)]),
            ("getString(\"", vec![]),
            ("getString(\"1a\")", vec![]),
            ("getString (\n    \"a\",\n    x)", vec![("a", true)]),
            ("getString(\" a\")", vec![]),
            ("getString(\"a \")", vec![("a", false)]),
        ] {
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(id, whole)| (id.to_owned(), whole))
                .collect();
            assert_eq!(asked(call, text), expected, "{text}");
        }
        assert_eq!(
            asked("data-l10n-id=\"{id}\"", "<p data-l10n-id=\"x\">"),
            [("x".to_owned(), true)]
        );
        for (call, text, whole) in [
            ("get({id})", "get(\n  x\n)", true),
            ("get({id})", "get(x, y)", false),
            ("await get(\"{id}\"", "await  get(\"x\")", true),
            ("t({ id: '{id}'", "t({\n\tid: 'x',", true),
        ] {
            assert_eq!(asked(call, text), [("x".to_owned(), whole)], "{text}");
        }
        assert!(asked("await get(\"{id}\"", "awaitget(\"x\")").is_empty());
    }

    #[test]
    fn an_id_alone_in_quotation_marks_is_named() {
        let text = "[\"a\", 'b.title', `c-d`, \"e f\", \"g', \"h\" + \"\", \"é\", \"";
        let found: Vec<&str> = quoted_ids(text).collect();
        assert_eq!(found, ["a", "b", "c-d", "h"]);
    }

    #[test]
    fn a_call_without_its_id_is_none() {
        for bad in ["getString(", "{id}", " {id}", "f({id}, {id})"] {
            assert_eq!(Call::parse(bad), None, "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_found_stands_there(text in "(f\\(\"|[a-z-]{1,3}|\"|é|\\.|\\n){0,20}") {
            for asked in Call::parse("f(\"{id}\"").unwrap().find(&text) {
                proptest::prop_assert_eq!(&text[asked.span.clone()], asked.id);
                let before = text[..asked.span.start].strip_suffix('"').unwrap();
                proptest::prop_assert!(before.trim_end().ends_with("f("));
            }
        }
    }
}
